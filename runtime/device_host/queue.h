//===- queue.h - An in-order queue of copies and its thread -------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A ring with one producer and one worker thread. Enqueuing neither allocates
// nor locks. The n-th entry (from 1) has ticket n; since a queue is in order,
// a ticket is complete when that many entries are. A full ring makes the
// producer wait for the oldest entry.
//
// Ownership: ho_queue_stop() ends what ho_queue_start() began; the queue is
// idle by then. Thread safety: one producer; any thread may wait.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_QUEUE_H
#define HO_DEVICE_HOST_QUEUE_H

#include "../gate.h"

#include "ho/status.h"

#include <pthread.h>

typedef struct ho_queue_entry {
  void *target;
  const void *source;
  uint64_t size, offset;
  uint64_t after;    // a ticket of the other queue that this waits for, 0: none
  uint64_t enqueued; // time
  uint64_t number;   // of the device's copies, from 1
  void *trace;       // where it is recorded, NULL: nowhere
  uint32_t name;     // of the operation that ran then, for the trace
  bool fail;         // injected
  bool from_disk;    // instead of `source`: the oldest range that was asked for
} ho_queue_entry_t;

typedef void (*ho_queue_execute_t)(void *context, const ho_queue_entry_t *entry);

typedef struct ho_queue {
  ho_queue_entry_t *ring;
  uint64_t mask;
  ho_queue_execute_t execute;
  void *context;
  const char *name;
  pthread_t thread;
  bool running;
  _Alignas(64) _Atomic uint64_t produced;
  _Atomic bool stop;
  ho_gate_t arrivals;
  _Alignas(64) _Atomic uint64_t completed;
  ho_gate_t completions;
} ho_queue_t;

// `capacity` is a hint. `execute` runs on the queue's thread, for one entry after the other. `name`
// is static and at most 15 characters.
HO_NODISCARD ho_status_t ho_queue_start(ho_queue_t *queue, uint32_t capacity, const char *name,
                                        ho_queue_execute_t execute, void *context);
void ho_queue_stop(ho_queue_t *queue);

// Returns the entry's ticket.
uint64_t ho_queue_push(ho_queue_t *queue, const ho_queue_entry_t *entry);
bool ho_queue_is_complete(ho_queue_t *queue, uint64_t ticket);
void ho_queue_wait(ho_queue_t *queue, uint64_t ticket);
// Waits for all that has been pushed. By the producer only.
void ho_queue_drain(ho_queue_t *queue);

#endif // HO_DEVICE_HOST_QUEUE_H
