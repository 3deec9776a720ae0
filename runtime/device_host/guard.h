//===- guard.h - Faults at a touch of what compute may not touch --*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Guard mode gives compute a mapping of its own of the device's memory, whose
// pages are accessible only while they are live and no copy that compute has
// not waited for touches them. A fault prints one line that says what was
// touched, and ends the process.
//
// Thread safety: one thread a guard.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_GUARD_H
#define HO_DEVICE_HOST_GUARD_H

#include "../trace.h"
#include "inflight.h"

#include "ho/status.h"

#include <stdatomic.h>

#define HO_GUARD_EXIT_CODE 86

typedef struct ho_guard_page ho_guard_page_t;

typedef struct ho_guard {
  char *arena; // compute's mapping of it
  uint64_t size;
  const ho_manifest_entry_t *entry;
  const uint32_t *operation; // the one that runs
  ho_guard_page_t *pages;
} ho_guard_t;

uint64_t ho_guard_page_size(void);

// All of [arena, arena + size) becomes inaccessible. `size` and `arena` are multiples of a page.
HO_NODISCARD ho_status_t ho_guard_create(char *arena, uint64_t size,
                                         const ho_manifest_entry_t *entry,
                                         const uint32_t *operation, ho_guard_t **out);
void ho_guard_free(ho_guard_t *guard);

void ho_guard_acquire(ho_guard_t *guard, uint64_t offset, uint64_t size);
void ho_guard_release(ho_guard_t *guard, uint64_t offset, uint64_t size);
void ho_guard_copy_begin(ho_guard_t *guard, const ho_inflight_copy_t *copy);
void ho_guard_copy_end(ho_guard_t *guard, const ho_inflight_copy_t *copy);
// Nothing is live and nothing in flight.
void ho_guard_reset(ho_guard_t *guard);

#endif // HO_DEVICE_HOST_GUARD_H
