//===- blocks.h - The reads that are under way --------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What reader.c and the engines share. A block is one read. Blocks are in a
// ring: the reader's thread prepares them in order, an engine completes them
// in any order, the consumer takes and releases them in order. Their memory is
// a ring, too, of bytes.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_DISK_BLOCKS_H
#define HO_RUNTIME_DISK_BLOCKS_H

#include "../gate.h"
#include "reader.h"

#include <pthread.h>

// Reads under way at a time, a power of two.
#define HO_READER_BLOCKS 64

typedef enum ho_block_state {
  HO_BLOCK_READING,
  HO_BLOCK_ARRIVED,
  HO_BLOCK_FAILED
} ho_block_state_t;

typedef struct ho_block {
  ho_disk_file_t *file;
  bool direct;
  char *buffer;
  uint64_t offset, length; // what is read; a direct read is aligned
  uint64_t skip, size;     // what of it is asked for
  uint64_t got;            // bytes read so far
  uint64_t range;          // number of its range, from 1
  bool last;               // of its range
  uint64_t end;            // of its memory, in all bytes that the ring has given
  uint64_t started, finished;
  int error;
  _Atomic int state; // ho_block_state_t
} ho_block_t;

typedef struct ho_reader_engine {
  const char *name;
  // Reads what ho_reader_prepare() gives until ho_reader_stopping(). Runs on the reader's thread.
  void (*run)(ho_reader_t *reader);
  // There may be something to prepare. Any thread.
  void (*wake)(ho_reader_t *reader);
  void (*register_file)(ho_reader_t *reader, const ho_disk_file_t *file); // may be NULL
  void (*destroy)(ho_reader_t *reader);
} ho_reader_engine_t;

struct ho_reader {
  ho_reader_options_t options;
  const ho_reader_engine_t *engine;
  void *engine_state;
  pthread_t thread;
  bool running;
  _Atomic bool stop;

  // Ranges, from the producer to the thread. Numbers count from 0.
  ho_disk_range_t *ranges;
  uint64_t mask;
  _Alignas(64) _Atomic uint64_t asked; // by the producer
  _Alignas(64) _Atomic uint64_t cut;   // whole ranges made blocks, by the thread
  ho_gate_t room;                      // for the producer

  // Blocks, from the thread to the consumer.
  uint64_t cursor;     // within the range being cut, by the thread
  uint64_t memory_end; // bytes that the ring has given, by the thread
  ho_block_t blocks[HO_READER_BLOCKS];
  _Alignas(64) _Atomic uint64_t prepared; // by the thread
  _Alignas(64) _Atomic uint64_t released; // by the consumer
  _Atomic uint64_t memory_begin;          // bytes of the ring that came back, by the consumer
  _Atomic uint64_t given_up;              // ranges of at most that number are not to be read
  ho_gate_t arrivals;                     // for the consumer

  // The consumer's own.
  ho_disk_counters_t counters;
  uint64_t busy_until; // end of the last time counted
  ho_disk_span_t span;
  uint64_t span_range; // whose span that is
};

// reader.c, for the engines.

// The next block, ready to be read, or NULL while there is none. On the reader's thread.
ho_block_t *ho_reader_prepare(ho_reader_t *reader);
bool ho_reader_can_prepare(ho_reader_t *reader);
bool ho_reader_stopping(ho_reader_t *reader);
// Where its bytes [got, length) are read from.
int ho_block_descriptor(const ho_block_t *block);
// A read of the block has returned `result`: a number of bytes or -errno. False: another read is
// needed; otherwise the block is complete and the consumer has been told.
bool ho_block_advance(ho_reader_t *reader, ho_block_t *block, int64_t result);

// engine_uring.c, engine_pread.c: set engine and engine_state.
HO_NODISCARD ho_status_t ho_reader_open_uring(ho_reader_t *reader);
HO_NODISCARD ho_status_t ho_reader_open_pread(ho_reader_t *reader);

#endif // HO_RUNTIME_DISK_BLOCKS_H
