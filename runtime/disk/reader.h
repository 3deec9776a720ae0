//===- reader.h - File ranges read ahead through bounce buffers ---*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ranges go in and their bytes come out in the same order, in pieces that lie
// in bounce memory until they are released. Reads of all ranges that are known
// are issued as far ahead as the bounce memory reaches, so the disk is idle
// only when everything asked for is there. A range that cannot be read is
// given up and the next one goes on.
//
// Two engines: io_uring, with registered buffers and files where the kernel
// allows them, and threads that call pread. HO_DISK_ENGINE=io_uring|pread in
// the environment chooses; without it, it is io_uring where the kernel has it.
//
//   the producer          a thread of the reader      the consumer
//   ho_reader_request() ─► cuts ranges into blocks, ─► ho_reader_next()
//                          issues their reads      ◄─ ho_reader_release()
//
// After ho_reader_create() nothing is allocated or locked.
//
// Ownership: the bounce memory is the caller's; ho_reader_free() ends the
// reader. Every range is consumed to its end by then. Files outlive the ranges
// asked of them. Units: bytes, nanoseconds of ho_now(). Thread safety: one
// producer and one consumer.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_DISK_READER_H
#define HO_RUNTIME_DISK_READER_H

#include "file.h"

typedef enum ho_disk_engine {
  HO_DISK_ENGINE_ANY,
  HO_DISK_ENGINE_URING,
  HO_DISK_ENGINE_PREAD,
} ho_disk_engine_t;

typedef struct ho_reader ho_reader_t;

// What one bounce memory should have: several blocks.
#define HO_READER_BLOCK (UINT64_C(1) << 20)
#define HO_READER_MEMORY (16 * HO_READER_BLOCK)

typedef struct ho_reader_options {
  ho_disk_engine_t engine;
  void *memory; // page aligned
  uint64_t memory_bytes;
  uint64_t block;    // largest read, a multiple of a page, at most a quarter of the memory
  uint32_t capacity; // ranges that the producer may be ahead by without waiting
} ho_reader_options_t;

// What HO_DISK_ENGINE says.
HO_NODISCARD ho_status_t ho_reader_engine_from_environment(ho_disk_engine_t *out);

HO_NODISCARD ho_status_t ho_reader_create(const ho_reader_options_t *options, ho_reader_t **out);
void ho_reader_free(ho_reader_t *reader);
// "io_uring" or "pread".
const char *ho_reader_engine_name(const ho_reader_t *reader);
// Makes reads of the file a little cheaper. By the producer.
void ho_reader_register(ho_reader_t *reader, const ho_disk_file_t *file);

//===----------------------------------------------------------------------===//
// The producer
//===----------------------------------------------------------------------===//

// A range of at least one byte.
void ho_reader_request(ho_reader_t *reader, const ho_disk_range_t *range);

//===----------------------------------------------------------------------===//
// The consumer, for the oldest range that is not consumed to its end
//===----------------------------------------------------------------------===//

// Why a range could not be read.
typedef struct ho_disk_failure {
  ho_disk_file_t *file;
  uint64_t offset, size; // of the read
  uint64_t got;          // of these, bytes that were there
  int error;             // errno, 0: the file ends there
} ho_disk_failure_t;

HO_NODISCARD ho_status_t ho_disk_failure_status(const ho_disk_failure_t *failure);

typedef struct ho_disk_piece {
  const char *data; // NULL: the range could not be read, and this was its end
  uint64_t size;
  uint64_t arrived;          // when
  bool last;                 // of its range
  ho_disk_failure_t failure; // without data
} ho_disk_piece_t;

// Waits for the range's next piece.
void ho_reader_next(ho_reader_t *reader, ho_disk_piece_t *out);
// The piece is not needed any more. Not for one without data.
void ho_reader_release(ho_reader_t *reader);
// Gives up what is left of the range; what was not read yet is not read.
void ho_reader_skip(ho_reader_t *reader);

// The reads of the range consumed last.
typedef struct ho_disk_span {
  uint64_t start, finish; // from the first read, or the end of the span before, to the last
  uint64_t offset, bytes; // read
} ho_disk_span_t;

typedef struct ho_disk_counters {
  uint64_t bytes; // read, with what alignment adds
  uint64_t busy;  // nanoseconds during which a read was under way
} ho_disk_counters_t;

ho_disk_span_t ho_reader_last_span(const ho_reader_t *reader);
// What has been consumed since the last call.
ho_disk_counters_t ho_reader_take_counters(ho_reader_t *reader);

#endif // HO_RUNTIME_DISK_READER_H
