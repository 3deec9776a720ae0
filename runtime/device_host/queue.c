//===- queue.c - An in-order queue of copies and its thread ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "queue.h"

#include "../thread.h"

#include <stdlib.h>
#include <string.h>

#define MIN_CAPACITY 16
#define MAX_CAPACITY 1024

//===----------------------------------------------------------------------===//
// The worker
//===----------------------------------------------------------------------===//

static bool hasWork(ho_queue_t *queue, uint64_t done) {
  return atomic_load(&queue->produced) != done || atomic_load(&queue->stop);
}

// Returns false when the queue has been stopped.
static bool waitForWork(ho_queue_t *queue, uint64_t done) {
  for (int i = 0; i < HO_GATE_SPINS && !hasWork(queue, done); ++i)
    ho_gate_pause();
  while (!hasWork(queue, done)) {
    uint32_t ticket = ho_gate_enter(&queue->arrivals);
    if (!hasWork(queue, done))
      ho_gate_sleep(&queue->arrivals, ticket);
    ho_gate_leave(&queue->arrivals);
  }
  return atomic_load(&queue->produced) != done;
}

static void *work(void *argument) {
  ho_queue_t *queue = argument;
  ho_thread_enter(queue->name);
  for (uint64_t done = 0; waitForWork(queue, done); ++done) {
    queue->execute(queue->context, &queue->ring[done & queue->mask]);
    atomic_store(&queue->completed, done + 1);
    ho_gate_notify(&queue->completions);
  }
  return NULL;
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

ho_status_t ho_queue_start(ho_queue_t *queue, uint32_t capacity, const char *name,
                           ho_queue_execute_t execute, void *context) {
  memset(queue, 0, sizeof(*queue));
  uint64_t size = MIN_CAPACITY;
  while (size < capacity && size < MAX_CAPACITY)
    size *= 2;
  queue->ring = calloc(size, sizeof(*queue->ring));
  if (!queue->ring)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  queue->mask = size - 1;
  queue->name = name;
  queue->execute = execute;
  queue->context = context;
  HO_RETURN_IF_ERROR(ho_thread_start(&queue->thread, name, work, queue));
  queue->running = true;
  return HO_OK;
}

void ho_queue_stop(ho_queue_t *queue) {
  if (queue->running) {
    atomic_store(&queue->stop, true);
    ho_gate_notify(&queue->arrivals);
    pthread_join(queue->thread, NULL);
    queue->running = false;
  }
  free(queue->ring);
  queue->ring = NULL;
}

//===----------------------------------------------------------------------===//
// Producing and waiting
//===----------------------------------------------------------------------===//

uint64_t ho_queue_push(ho_queue_t *queue, const ho_queue_entry_t *entry) {
  uint64_t produced = atomic_load_explicit(&queue->produced, memory_order_relaxed);
  if (produced > queue->mask)
    ho_queue_wait(queue, produced - queue->mask);
  queue->ring[produced & queue->mask] = *entry;
  atomic_store(&queue->produced, produced + 1);
  ho_gate_notify(&queue->arrivals);
  return produced + 1;
}

bool ho_queue_is_complete(ho_queue_t *queue, uint64_t ticket) {
  return atomic_load(&queue->completed) >= ticket;
}

void ho_queue_wait(ho_queue_t *queue, uint64_t ticket) {
  for (int i = 0; i < HO_GATE_SPINS && !ho_queue_is_complete(queue, ticket); ++i)
    ho_gate_pause();
  while (!ho_queue_is_complete(queue, ticket)) {
    uint32_t epoch = ho_gate_enter(&queue->completions);
    if (!ho_queue_is_complete(queue, ticket))
      ho_gate_sleep(&queue->completions, epoch);
    ho_gate_leave(&queue->completions);
  }
}

void ho_queue_drain(ho_queue_t *queue) {
  ho_queue_wait(queue, atomic_load_explicit(&queue->produced, memory_order_relaxed));
}
