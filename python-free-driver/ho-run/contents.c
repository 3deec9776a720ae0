//===- contents.c - Random contents by all processors ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "contents.h"

#include "cleanup.h"
#include "tensor.h"

#include "ho/random.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#define BLOCK (UINT64_C(1) << 22) // elements between looks for an interrupt
enum { MaxThreads = 64 };

typedef struct job {
  const ho_contents_t *contents;
  char *memory;
  atomic_uint_fast64_t next; // element
} job_t;

static void *work(void *argument) {
  job_t *job = argument;
  const ho_contents_t *contents = job->contents;
  uint64_t size = ho_type_size(contents->type), first;
  while (!ho_interrupt_signal() &&
         (first = atomic_fetch_add(&job->next, BLOCK)) < contents->count) {
    uint64_t left = contents->count - first;
    ho_random_fill(contents->name, contents->seed, contents->type, contents->low, contents->high,
                   first, left < BLOCK ? left : BLOCK, job->memory + first * size);
  }
  return NULL;
}

static uint64_t countHelpers(uint64_t count) {
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  uint64_t threads = processors > 1 ? (uint64_t)processors : 1,
           blocks = (count + BLOCK - 1) / BLOCK;
  threads = threads < MaxThreads ? threads : MaxThreads;
  threads = threads < blocks ? threads : blocks;
  return threads ? threads - 1 : 0;
}

// A helper that cannot be started is work for the others.
ho_status_t ho_contents_fill(const ho_contents_t *contents, void *memory) {
  job_t job = {.contents = contents, .memory = memory};
  pthread_t helpers[MaxThreads];
  uint64_t wanted = countHelpers(contents->count), started = 0;
  while (started < wanted && !pthread_create(&helpers[started], NULL, work, &job))
    ++started;
  work(&job);
  for (uint64_t i = 0; i < started; ++i)
    pthread_join(helpers[i], NULL);
  return ho_interrupt_check();
}
