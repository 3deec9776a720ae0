//===- gate.h - Sleeping until a condition holds ------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An event count: threads sleep on a gate until a condition made of atomics
// holds; whoever makes it hold calls ho_gate_notify(), which costs one load
// when nobody sleeps. The condition's atomics must be written and read
// sequentially consistent.
//
//   while (!condition()) {
//     uint32_t ticket = ho_gate_enter(gate);
//     if (!condition())
//       ho_gate_sleep(gate, ticket);
//     ho_gate_leave(gate);
//   }
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_GATE_H
#define HO_RUNTIME_GATE_H

#include <stdatomic.h>
#include <stdint.h>

// Zero is a gate that nobody sleeps at.
typedef struct ho_gate {
  _Atomic uint32_t epoch;
  _Atomic uint32_t sleepers;
} ho_gate_t;

uint32_t ho_gate_enter(ho_gate_t *gate);
void ho_gate_sleep(ho_gate_t *gate, uint32_t ticket);
void ho_gate_leave(ho_gate_t *gate);
void ho_gate_notify(ho_gate_t *gate);

// Worth a few hundred nanoseconds before sleeping.
#define HO_GATE_SPINS 64
static inline void ho_gate_pause(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

#endif // HO_RUNTIME_GATE_H
