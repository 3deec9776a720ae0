//===- gate.c - Sleeping until a condition holds --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "gate.h"

#include <limits.h>
#include <linux/futex.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>

uint32_t ho_gate_enter(ho_gate_t *gate) {
  atomic_fetch_add(&gate->sleepers, 1);
  return atomic_load(&gate->epoch);
}

void ho_gate_sleep(ho_gate_t *gate, uint32_t ticket) {
  syscall(SYS_futex, &gate->epoch, FUTEX_WAIT_PRIVATE, ticket, NULL, NULL, 0);
}

void ho_gate_leave(ho_gate_t *gate) { atomic_fetch_sub(&gate->sleepers, 1); }

void ho_gate_notify(ho_gate_t *gate) {
  if (atomic_load(&gate->sleepers) == 0)
    return;
  atomic_fetch_add(&gate->epoch, 1);
  syscall(SYS_futex, &gate->epoch, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
}
