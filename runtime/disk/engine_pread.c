//===- engine_pread.c - Reads by threads that call pread ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For kernels and sandboxes that refuse io_uring. The reader's thread prepares
// blocks, a few threads read them, each the next one that nobody reads.
//
//===----------------------------------------------------------------------===//
#include "blocks.h"

#include "../thread.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Enough to keep the queue of a disk from running empty.
#define THREADS 8

typedef struct pread_engine {
  ho_reader_t *reader;
  pthread_t threads[THREADS];
  int num_threads;
  ho_block_t *blocks[HO_READER_BLOCKS]; // a ring of what is to be read
  _Alignas(64) _Atomic uint64_t given;
  _Alignas(64) _Atomic uint64_t taken;
  ho_gate_t gifts;   // for the threads
  ho_gate_t changes; // for the reader's thread
} pread_engine_t;

//===----------------------------------------------------------------------===//
// The threads that read
//===----------------------------------------------------------------------===//

static void readBlock(ho_reader_t *reader, ho_block_t *block) {
  int64_t result = 0;
  do {
    result = pread(ho_block_descriptor(block), block->buffer + block->got,
                   block->length - block->got, (off_t)(block->offset + block->got));
  } while (!ho_block_advance(reader, block, result < 0 ? -errno : result));
}

static bool isGiven(pread_engine_t *engine, uint64_t number) {
  return atomic_load(&engine->given) > number || ho_reader_stopping(engine->reader);
}

static void waitForGift(pread_engine_t *engine, uint64_t number) {
  while (!isGiven(engine, number)) {
    uint32_t ticket = ho_gate_enter(&engine->gifts);
    if (!isGiven(engine, number))
      ho_gate_sleep(&engine->gifts, ticket);
    ho_gate_leave(&engine->gifts);
  }
}

static void *readBlocks(void *argument) {
  pread_engine_t *engine = argument;
  ho_thread_enter("ho-disk-read");
  for (;;) {
    uint64_t number = atomic_fetch_add(&engine->taken, 1);
    waitForGift(engine, number);
    if (atomic_load(&engine->given) <= number)
      return NULL;
    readBlock(engine->reader, engine->blocks[number & (HO_READER_BLOCKS - 1)]);
  }
}

//===----------------------------------------------------------------------===//
// The reader's thread
//===----------------------------------------------------------------------===//

static bool hasWork(ho_reader_t *reader) {
  return ho_reader_can_prepare(reader) || ho_reader_stopping(reader);
}

static void waitForWork(ho_reader_t *reader, pread_engine_t *engine) {
  while (!hasWork(reader)) {
    uint32_t ticket = ho_gate_enter(&engine->changes);
    if (!hasWork(reader))
      ho_gate_sleep(&engine->changes, ticket);
    ho_gate_leave(&engine->changes);
  }
}

static void give(pread_engine_t *engine, ho_block_t *block) {
  uint64_t given = atomic_load_explicit(&engine->given, memory_order_relaxed);
  engine->blocks[given & (HO_READER_BLOCKS - 1)] = block;
  atomic_store(&engine->given, given + 1);
  ho_gate_notify(&engine->gifts);
}

static void run(ho_reader_t *reader) {
  pread_engine_t *engine = reader->engine_state;
  while (!ho_reader_stopping(reader)) {
    for (ho_block_t *block; (block = ho_reader_prepare(reader));)
      give(engine, block);
    waitForWork(reader, engine);
  }
  ho_gate_notify(&engine->gifts);
}

static void wake(ho_reader_t *reader) {
  ho_gate_notify(&((pread_engine_t *)reader->engine_state)->changes);
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static void destroy(ho_reader_t *reader) {
  pread_engine_t *engine = reader->engine_state;
  atomic_store(&reader->stop, true);
  ho_gate_notify(&engine->gifts);
  for (int i = 0; i < engine->num_threads; ++i)
    pthread_join(engine->threads[i], NULL);
  free(engine);
}

ho_status_t ho_reader_open_pread(ho_reader_t *reader) {
  static const ho_reader_engine_t ops = {
      .name = "pread", .run = run, .wake = wake, .destroy = destroy};
  pread_engine_t *engine = aligned_alloc(64, (sizeof(*engine) + 63) / 64 * 64);
  if (!engine)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  memset(engine, 0, sizeof(*engine));
  engine->reader = reader;
  reader->engine = &ops;
  reader->engine_state = engine;
  for (; engine->num_threads < THREADS; ++engine->num_threads)
    HO_RETURN_IF_ERROR(
        ho_thread_start(&engine->threads[engine->num_threads], "ho-disk-read", readBlocks, engine));
  return HO_OK;
}
