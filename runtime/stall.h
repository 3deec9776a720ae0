//===- stall.h - How long compute has been blocked ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A clock that runs only while compute is blocked in a wait. The compute
// thread starts and stops it; copy threads read it at the ends of a copy to
// learn how much of the copy nobody had to wait for. One word, so that a
// reader sees a consistent value: stopped, it is the total; running, it is
// total - start with the top bit set.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_STALL_H
#define HO_RUNTIME_STALL_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct ho_stall_clock {
  _Atomic uint64_t word;
} ho_stall_clock_t;

#define HO_STALL_RUNNING (UINT64_C(1) << 63)

static inline uint64_t ho_stall_clock_read(ho_stall_clock_t *clock, uint64_t now) {
  uint64_t word = atomic_load_explicit(&clock->word, memory_order_relaxed);
  if (!(word & HO_STALL_RUNNING))
    return word;
  return (word + now) & ~HO_STALL_RUNNING;
}

static inline bool ho_stall_clock_runs(ho_stall_clock_t *clock) {
  return atomic_load_explicit(&clock->word, memory_order_relaxed) & HO_STALL_RUNNING;
}

static inline void ho_stall_clock_start(ho_stall_clock_t *clock, uint64_t now) {
  uint64_t total = atomic_load_explicit(&clock->word, memory_order_relaxed);
  atomic_store_explicit(&clock->word, (total - now) | HO_STALL_RUNNING, memory_order_relaxed);
}

static inline void ho_stall_clock_stop(ho_stall_clock_t *clock, uint64_t now) {
  atomic_store_explicit(&clock->word, ho_stall_clock_read(clock, now), memory_order_relaxed);
}

#endif // HO_RUNTIME_STALL_H
