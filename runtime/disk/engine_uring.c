//===- engine_uring.c - Reads by io_uring ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One thread issues all reads and hears of all that are done. While it has
// nothing to issue it sleeps in the kernel for a completion; a poll of an
// eventfd is always among what it waits for, so that others can wake it.
//
//===----------------------------------------------------------------------===//
#include "blocks.h"

#include <errno.h>
#include <liburing.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#define ENTRIES (2 * HO_READER_BLOCKS)
#define FILES 64

typedef struct uring_engine {
  struct io_uring ring;
  bool has_ring;
  int event;
  _Atomic bool sleeping;
  bool has_buffer;       // the bounce memory is registered
  bool has_files;        // as is a table of files
  uint64_t files[FILES]; // their ids
  uint32_t num_files;    // in the table
  uint32_t reading;      // blocks
  bool polling;          // the eventfd
} uring_engine_t;

static uring_engine_t *engineOf(ho_reader_t *reader) { return reader->engine_state; }

//===----------------------------------------------------------------------===//
// Issuing
//===----------------------------------------------------------------------===//

// The number of a registered file, -1 without. A read through the cache is an exception.
static int findFile(uring_engine_t *engine, const ho_block_t *block) {
  uint32_t count = block->direct ? atomic_load(&engine->num_files) : 0;
  for (uint32_t i = 0; i < count; ++i)
    if (engine->files[i] == block->file->id)
      return (int)i;
  return -1;
}

// There are more entries than blocks, and all prepared before have been submitted.
static struct io_uring_sqe *nextEntry(uring_engine_t *engine) {
  struct io_uring_sqe *entry = io_uring_get_sqe(&engine->ring);
  while (!entry) {
    io_uring_submit(&engine->ring);
    entry = io_uring_get_sqe(&engine->ring);
  }
  return entry;
}

static void issue(uring_engine_t *engine, ho_block_t *block) {
  struct io_uring_sqe *entry = nextEntry(engine);
  int number = findFile(engine, block);
  int file = number < 0 ? ho_block_descriptor(block) : number;
  unsigned length = (unsigned)(block->length - block->got);
  char *to = block->buffer + block->got;
  if (engine->has_buffer)
    io_uring_prep_read_fixed(entry, file, to, length, block->offset + block->got, 0);
  else
    io_uring_prep_read(entry, file, to, length, block->offset + block->got);
  if (number >= 0)
    entry->flags |= IOSQE_FIXED_FILE;
  io_uring_sqe_set_data(entry, block);
}

static void pollEvent(uring_engine_t *engine) {
  struct io_uring_sqe *entry = nextEntry(engine);
  io_uring_prep_poll_add(entry, engine->event, POLLIN);
  io_uring_sqe_set_data(entry, NULL);
  engine->polling = true;
}

static void issueAll(ho_reader_t *reader) {
  uring_engine_t *engine = engineOf(reader);
  if (!engine->polling)
    pollEvent(engine);
  for (ho_block_t *block; (block = ho_reader_prepare(reader)); ++engine->reading)
    issue(engine, block);
}

//===----------------------------------------------------------------------===//
// Hearing
//===----------------------------------------------------------------------===//

static void hear(ho_reader_t *reader, ho_block_t *block, int result) {
  uring_engine_t *engine = engineOf(reader);
  if (ho_block_advance(reader, block, result))
    --engine->reading;
  else
    issue(engine, block);
}

static void hearAll(ho_reader_t *reader) {
  uring_engine_t *engine = engineOf(reader);
  for (struct io_uring_cqe *done; !io_uring_peek_cqe(&engine->ring, &done);) {
    ho_block_t *block = io_uring_cqe_get_data(done);
    int result = done->res;
    io_uring_cqe_seen(&engine->ring, done);
    if (block) {
      hear(reader, block, result);
      continue;
    }
    uint64_t count;
    (void)!read(engine->event, &count, sizeof(count));
    engine->polling = false;
  }
}

// Whoever changes what is looked at here calls wake() after it. At the end only reads are waited
// for.
static bool mustSleep(ho_reader_t *reader) {
  uring_engine_t *engine = engineOf(reader);
  atomic_store(&engine->sleeping, true);
  return ho_reader_stopping(reader) ? engine->reading > 0 : !ho_reader_can_prepare(reader);
}

static void run(ho_reader_t *reader) {
  uring_engine_t *engine = engineOf(reader);
  while (!ho_reader_stopping(reader) || engine->reading) {
    issueAll(reader);
    // What the kernel has no memory for now is submitted again in the next round.
    io_uring_submit_and_wait(&engine->ring, mustSleep(reader) ? 1 : 0);
    atomic_store(&engine->sleeping, false);
    hearAll(reader);
  }
}

static void wake(ho_reader_t *reader) {
  uring_engine_t *engine = engineOf(reader);
  uint64_t one = 1;
  if (atomic_load(&engine->sleeping) && atomic_exchange(&engine->sleeping, false))
    (void)!write(engine->event, &one, sizeof(one));
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static void registerFile(ho_reader_t *reader, const ho_disk_file_t *file) {
  uring_engine_t *engine = engineOf(reader);
  uint32_t count = atomic_load(&engine->num_files);
  if (!engine->has_files || count == FILES || file->direct < 0)
    return;
  for (uint32_t i = 0; i < count; ++i)
    if (engine->files[i] == file->id)
      return;
  if (io_uring_register_files_update(&engine->ring, count, &file->direct, 1) != 1)
    return;
  engine->files[count] = file->id;
  atomic_store(&engine->num_files, count + 1);
}

static void destroy(ho_reader_t *reader) {
  uring_engine_t *engine = engineOf(reader);
  if (engine->has_ring)
    io_uring_queue_exit(&engine->ring);
  if (engine->event >= 0)
    close(engine->event);
  free(engine);
}

static ho_status_t refused(const char *what, int error) {
  return ho_status_make(HO_STATUS_IO, "io_uring: %s: %s", what, strerror(error));
}

// Both save the kernel work with each read; it may refuse both (limits, age).
static void registerAll(ho_reader_t *reader, uring_engine_t *engine) {
  struct iovec memory = {reader->options.memory, reader->options.memory_bytes};
  int none[FILES];
  memset(none, 0xFF, sizeof(none)); // -1: a free place
  engine->has_buffer = !io_uring_register_buffers(&engine->ring, &memory, 1);
  engine->has_files = !io_uring_register_files(&engine->ring, none, FILES);
}

// Kernels that are too old to be asked are too old.
static bool canRead(uring_engine_t *engine) {
  struct io_uring_probe *probe = io_uring_get_probe_ring(&engine->ring);
  bool result = probe && io_uring_opcode_supported(probe, IORING_OP_READ);
  io_uring_free_probe(probe);
  return result;
}

static ho_status_t openRing(uring_engine_t *engine) {
  int error = io_uring_queue_init(ENTRIES, &engine->ring, 0);
  if (error)
    return refused("setting up a ring", -error);
  engine->has_ring = true;
  if (!canRead(engine))
    return refused("reads", EOPNOTSUPP);
  engine->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return engine->event < 0 ? refused("eventfd", errno) : HO_OK;
}

ho_status_t ho_reader_open_uring(ho_reader_t *reader) {
  static const ho_reader_engine_t ops = {.name = "io_uring",
                                         .run = run,
                                         .wake = wake,
                                         .register_file = registerFile,
                                         .destroy = destroy};
  uring_engine_t *engine = calloc(1, sizeof(*engine));
  if (!engine)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  engine->event = -1;
  reader->engine_state = engine;
  ho_status_t status = openRing(engine);
  if (status) {
    destroy(reader);
    reader->engine_state = NULL;
    return status;
  }
  reader->engine = &ops;
  registerAll(reader, engine);
  return HO_OK;
}
