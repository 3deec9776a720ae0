//===- inflight.h - Copies that compute does not know to be complete -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The books of guard and poison mode: which ranges of the arena have copies
// under way, as far as the program has waited for them. Grows as needed;
// only these modes pay for it.
//
// Thread safety: none.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_INFLIGHT_H
#define HO_DEVICE_HOST_INFLIGHT_H

#include "../trace.h"

typedef struct ho_inflight_copy {
  ho_direction_t direction;
  uint64_t ticket;
  uint64_t after; // ticket of the other direction that completes before this one, 0: none
  uint64_t offset, size;
  uint32_t operation; // that ran when it was enqueued
} ho_inflight_copy_t;

typedef struct ho_inflight {
  ho_inflight_copy_t *copies;
  size_t count, capacity;
} ho_inflight_t;

void ho_inflight_free(ho_inflight_t *inflight);
void ho_inflight_clear(ho_inflight_t *inflight);
// Without memory for the record the copy goes unchecked.
void ho_inflight_add(ho_inflight_t *inflight, const ho_inflight_copy_t *copy);

// Compute has waited for `ticket`: removes what that makes complete, which is all before it in its
// direction and all that those were themselves ordered after. `removed` is called for each.
typedef void (*ho_inflight_removed_t)(void *context, const ho_inflight_copy_t *copy);
void ho_inflight_complete(ho_inflight_t *inflight, ho_direction_t direction, uint64_t ticket,
                          ho_inflight_removed_t removed, void *context);

// The last ticket of that direction whose copy touches the range, 0 without.
uint64_t ho_inflight_last(const ho_inflight_t *inflight, ho_direction_t direction, uint64_t offset,
                          uint64_t size);

#endif // HO_DEVICE_HOST_INFLIGHT_H
