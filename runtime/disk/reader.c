//===- reader.c - File ranges read ahead through bounce buffers -----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "blocks.h"

#include "../clock.h"
#include "../thread.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define PAGE UINT64_C(4096)

static uint64_t roundUp(uint64_t value, uint64_t to) { return (value + to - 1) / to * to; }

//===----------------------------------------------------------------------===//
// Ranges to blocks, on the reader's thread
//===----------------------------------------------------------------------===//

typedef struct cut {
  const ho_disk_range_t *range;
  uint64_t number; // of the range, from 1
  bool direct, given_up;
  uint64_t offset, length; // of the read
  uint64_t begin, end;     // what of the file is asked for
  uint64_t memory;         // where its memory begins in the ring
} cut_t;

// A block whose end is a multiple of the block's size in the file makes all after it aligned.
static void placeRead(const ho_reader_t *reader, cut_t *cut) {
  uint64_t block = reader->options.block;
  uint64_t unit = cut->direct ? cut->range->file->alignment : 1;
  uint64_t stop = cut->range->offset + cut->range->size;
  cut->begin = cut->range->offset + reader->cursor;
  cut->offset = cut->begin / unit * unit;
  uint64_t end = cut->offset / block * block + block;
  cut->end = end < stop ? end : stop;
  cut->length = roundUp(cut->end, unit) - cut->offset;
}

static bool nextCut(ho_reader_t *reader, cut_t *cut) {
  uint64_t number = atomic_load_explicit(&reader->cut, memory_order_relaxed);
  if (atomic_load(&reader->asked) == number)
    return false;
  *cut = (cut_t){.range = &reader->ranges[number & reader->mask], .number = number + 1};
  ho_disk_file_t *file = cut->range->file;
  cut->direct = file->direct >= 0 && !atomic_load(&file->direct_refused);
  cut->given_up = cut->number <= atomic_load(&reader->given_up);
  if (!cut->given_up)
    placeRead(reader, cut);
  return true;
}

// A read's memory is in one piece.
static bool hasRoom(ho_reader_t *reader, cut_t *cut) {
  uint64_t total = reader->options.memory_bytes;
  uint64_t prepared = atomic_load_explicit(&reader->prepared, memory_order_relaxed);
  if (prepared - atomic_load(&reader->released) == HO_READER_BLOCKS)
    return false;
  cut->memory = reader->memory_end;
  if (cut->given_up)
    return true;
  uint64_t length = roundUp(cut->length, PAGE), place = cut->memory % total;
  if (place + length > total)
    cut->memory += total - place;
  return cut->memory + length - atomic_load(&reader->memory_begin) <= total;
}

bool ho_reader_can_prepare(ho_reader_t *reader) {
  cut_t cut = {NULL};
  return nextCut(reader, &cut) && hasRoom(reader, &cut);
}

bool ho_reader_stopping(ho_reader_t *reader) { return atomic_load(&reader->stop); }

// Moves on to the next range where the block is the last of its own.
static void advanceCursor(ho_reader_t *reader, const cut_t *cut, bool last) {
  if (!last) {
    reader->cursor = cut->end - cut->range->offset;
    return;
  }
  reader->cursor = 0;
  atomic_store(&reader->cut, cut->number);
  ho_gate_notify(&reader->room);
}

static void fillBlock(ho_reader_t *reader, const cut_t *cut, ho_block_t *block) {
  block->file = cut->range->file;
  block->direct = cut->direct;
  block->buffer = (char *)reader->options.memory + cut->memory % reader->options.memory_bytes;
  block->offset = cut->offset;
  block->length = cut->length;
  block->skip = cut->begin - cut->offset;
  block->size = cut->end - cut->begin;
  block->end = cut->memory + roundUp(cut->length, PAGE);
  block->last = cut->end == cut->range->offset + cut->range->size;
}

// Ends a range that nobody wants.
static void fillNothing(const cut_t *cut, ho_block_t *block) {
  block->file = cut->range->file;
  block->size = 0;
  block->end = cut->memory;
  block->last = true;
}

ho_block_t *ho_reader_prepare(ho_reader_t *reader) {
  cut_t cut = {NULL};
  while (nextCut(reader, &cut) && hasRoom(reader, &cut)) {
    uint64_t prepared = atomic_load_explicit(&reader->prepared, memory_order_relaxed);
    ho_block_t *block = &reader->blocks[prepared & (HO_READER_BLOCKS - 1)];
    if (cut.given_up)
      fillNothing(&cut, block);
    else
      fillBlock(reader, &cut, block);
    block->range = cut.number;
    block->got = 0;
    block->error = 0;
    block->started = block->finished = ho_now();
    reader->memory_end = block->end;
    atomic_store(&block->state, cut.given_up ? HO_BLOCK_FAILED : HO_BLOCK_READING);
    advanceCursor(reader, &cut, block->last);
    atomic_store(&reader->prepared, prepared + 1);
    if (!cut.given_up)
      return block;
    ho_gate_notify(&reader->arrivals);
  }
  return NULL;
}

//===----------------------------------------------------------------------===//
// Reads, on an engine's threads
//===----------------------------------------------------------------------===//

int ho_block_descriptor(const ho_block_t *block) {
  return block->direct ? block->file->direct : block->file->cached;
}

static bool complete(ho_reader_t *reader, ho_block_t *block, ho_block_state_t state) {
  block->finished = ho_now();
  atomic_store(&block->state, state);
  ho_gate_notify(&reader->arrivals);
  return true;
}

static bool failBlock(ho_reader_t *reader, ho_block_t *block, int error) {
  block->error = error;
  return complete(reader, block, HO_BLOCK_FAILED);
}

// Some file systems open a file for direct reads and refuse the read.
static void readThroughCache(ho_block_t *block, bool refused) {
  if (refused)
    atomic_store(&block->file->direct_refused, true);
  block->direct = false;
}

bool ho_block_advance(ho_reader_t *reader, ho_block_t *block, int64_t result) {
  if (result == -EINTR || result == -EAGAIN)
    return false;
  if (result < 0 && block->direct && (result == -EINVAL || result == -EOPNOTSUPP)) {
    readThroughCache(block, true);
    return false;
  }
  if (result <= 0)
    return failBlock(reader, block, (int)-result);
  block->got += (uint64_t)result;
  if (block->got >= block->skip + block->size)
    return complete(reader, block, HO_BLOCK_ARRIVED);
  // The end of the file, or what could not be continued directly.
  if (block->direct && block->got % block->file->alignment)
    readThroughCache(block, false);
  return false;
}

//===----------------------------------------------------------------------===//
// The producer
//===----------------------------------------------------------------------===//

static void waitForRoom(ho_reader_t *reader, uint64_t asked) {
  while (asked - atomic_load(&reader->cut) > reader->mask) {
    uint32_t ticket = ho_gate_enter(&reader->room);
    if (asked - atomic_load(&reader->cut) > reader->mask)
      ho_gate_sleep(&reader->room, ticket);
    ho_gate_leave(&reader->room);
  }
}

void ho_reader_request(ho_reader_t *reader, const ho_disk_range_t *range) {
  uint64_t asked = atomic_load_explicit(&reader->asked, memory_order_relaxed);
  waitForRoom(reader, asked);
  reader->ranges[asked & reader->mask] = *range;
  atomic_store(&reader->asked, asked + 1);
  reader->engine->wake(reader);
}

//===----------------------------------------------------------------------===//
// The consumer
//===----------------------------------------------------------------------===//

static bool hasArrived(ho_reader_t *reader, uint64_t number) {
  return atomic_load(&reader->prepared) > number &&
         atomic_load(&reader->blocks[number & (HO_READER_BLOCKS - 1)].state) != HO_BLOCK_READING;
}

static ho_block_t *waitForBlock(ho_reader_t *reader) {
  uint64_t number = atomic_load_explicit(&reader->released, memory_order_relaxed);
  for (int i = 0; i < HO_GATE_SPINS && !hasArrived(reader, number); ++i)
    ho_gate_pause();
  while (!hasArrived(reader, number)) {
    uint32_t ticket = ho_gate_enter(&reader->arrivals);
    if (!hasArrived(reader, number))
      ho_gate_sleep(&reader->arrivals, ticket);
    ho_gate_leave(&reader->arrivals);
  }
  return &reader->blocks[number & (HO_READER_BLOCKS - 1)];
}

static uint64_t later(uint64_t a, uint64_t b) { return a > b ? a : b; }

// Blocks start in the order in which they come here, so the union of their times is a sum.
static void count(ho_reader_t *reader, const ho_block_t *block) {
  uint64_t start = later(block->started, reader->busy_until);
  reader->counters.bytes += block->got;
  reader->counters.busy += block->finished > start ? block->finished - start : 0;
  reader->busy_until = later(block->finished, reader->busy_until);
  if (block->range != reader->span_range) {
    uint64_t begin = later(block->started, reader->span.finish);
    reader->span = (ho_disk_span_t){.start = begin, .finish = begin, .offset = block->offset};
  }
  reader->span_range = block->range;
  reader->span.bytes += block->got;
  reader->span.finish = later(block->finished, reader->span.finish);
}

static void releaseBlock(ho_reader_t *reader, const ho_block_t *block) {
  count(reader, block);
  atomic_store(&reader->memory_begin, block->end);
  atomic_store(&reader->released,
               atomic_load_explicit(&reader->released, memory_order_relaxed) + 1);
  reader->engine->wake(reader);
}

static ho_disk_failure_t describeFailure(const ho_block_t *block) {
  return (ho_disk_failure_t){block->file, block->offset + block->skip, block->size,
                             block->got > block->skip ? block->got - block->skip : 0, block->error};
}

void ho_reader_next(ho_reader_t *reader, ho_disk_piece_t *out) {
  const ho_block_t *block = waitForBlock(reader);
  bool failed = atomic_load(&block->state) == HO_BLOCK_FAILED;
  *out = (ho_disk_piece_t){.data = failed ? NULL : block->buffer + block->skip,
                           .size = failed ? 0 : block->size,
                           .arrived = block->finished,
                           .last = failed || block->last};
  if (!failed)
    return;
  out->failure = describeFailure(block);
  ho_reader_skip(reader);
}

void ho_reader_release(ho_reader_t *reader) { releaseBlock(reader, waitForBlock(reader)); }

void ho_reader_skip(ho_reader_t *reader) {
  for (bool last = false; !last;) {
    const ho_block_t *block = waitForBlock(reader);
    last = block->last;
    atomic_store(&reader->given_up, block->range);
    releaseBlock(reader, block);
  }
}

ho_disk_counters_t ho_reader_take_counters(ho_reader_t *reader) {
  ho_disk_counters_t result = reader->counters;
  reader->counters = (ho_disk_counters_t){0, 0};
  return result;
}

ho_disk_span_t ho_reader_last_span(const ho_reader_t *reader) { return reader->span; }

ho_status_t ho_disk_failure_status(const ho_disk_failure_t *failure) {
  if (failure->error)
    return ho_status_make(HO_STATUS_IO, "%s: reading %llu bytes at offset %llu: %s",
                          failure->file->path, (unsigned long long)failure->size,
                          (unsigned long long)failure->offset, strerror(failure->error));
  return ho_status_make(HO_STATUS_IO,
                        "%s: reading %llu bytes at offset %llu: the file ends after %llu of them; "
                        "it had %llu bytes when it was opened",
                        failure->file->path, (unsigned long long)failure->size,
                        (unsigned long long)failure->offset, (unsigned long long)failure->got,
                        (unsigned long long)failure->file->size);
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

ho_status_t ho_reader_engine_from_environment(ho_disk_engine_t *out) {
  const char *name = getenv("HO_DISK_ENGINE");
  *out = HO_DISK_ENGINE_ANY;
  if (!name || !*name)
    return HO_OK;
  if (!strcmp(name, "io_uring"))
    *out = HO_DISK_ENGINE_URING;
  else if (!strcmp(name, "pread"))
    *out = HO_DISK_ENGINE_PREAD;
  else
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "HO_DISK_ENGINE: '%s' is none of io_uring, pread", name);
  return HO_OK;
}

static ho_status_t openEngine(ho_reader_t *reader) {
  if (reader->options.engine == HO_DISK_ENGINE_PREAD)
    return ho_reader_open_pread(reader);
  ho_status_t status = ho_reader_open_uring(reader);
  if (!status || reader->options.engine == HO_DISK_ENGINE_URING)
    return status;
  ho_status_free(status);
  return ho_reader_open_pread(reader);
}

static void *work(void *argument) {
  ho_reader_t *reader = argument;
  ho_thread_enter("ho-disk");
  reader->engine->run(reader);
  return NULL;
}

static ho_status_t start(ho_reader_t *reader) {
  uint64_t size = 16;
  while (size < reader->options.capacity)
    size *= 2;
  reader->mask = size - 1;
  reader->ranges = calloc(size, sizeof(*reader->ranges));
  if (!reader->ranges)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  HO_RETURN_IF_ERROR(openEngine(reader));
  HO_RETURN_IF_ERROR(ho_thread_start(&reader->thread, "ho-disk", work, reader));
  reader->running = true;
  return HO_OK;
}

ho_status_t ho_reader_create(const ho_reader_options_t *options, ho_reader_t **out) {
  size_t bytes = (sizeof(ho_reader_t) + 63) / 64 * 64;
  ho_reader_t *reader = aligned_alloc(64, bytes);
  if (!reader)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  memset(reader, 0, bytes);
  reader->options = *options;
  ho_status_t status = start(reader);
  if (status) {
    ho_reader_free(reader);
    return status;
  }
  *out = reader;
  return HO_OK;
}

void ho_reader_free(ho_reader_t *reader) {
  if (!reader)
    return;
  if (reader->running) {
    atomic_store(&reader->stop, true);
    reader->engine->wake(reader);
    pthread_join(reader->thread, NULL);
  }
  if (reader->engine)
    reader->engine->destroy(reader);
  free(reader->ranges);
  free(reader);
}

const char *ho_reader_engine_name(const ho_reader_t *reader) { return reader->engine->name; }

void ho_reader_register(ho_reader_t *reader, const ho_disk_file_t *file) {
  if (reader->engine->register_file)
    reader->engine->register_file(reader, file);
}
