//===- inflight.c - Copies that compute does not know to be complete ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "inflight.h"

#include <stdlib.h>

void ho_inflight_free(ho_inflight_t *inflight) {
  free(inflight->copies);
  *inflight = (ho_inflight_t){0};
}

void ho_inflight_clear(ho_inflight_t *inflight) { inflight->count = 0; }

void ho_inflight_add(ho_inflight_t *inflight, const ho_inflight_copy_t *copy) {
  if (inflight->count == inflight->capacity) {
    size_t capacity = inflight->capacity ? inflight->capacity * 2 : 64;
    ho_inflight_copy_t *copies = realloc(inflight->copies, capacity * sizeof(*copies));
    if (!copies)
      return;
    inflight->copies = copies;
    inflight->capacity = capacity;
  }
  inflight->copies[inflight->count++] = *copy;
}

// Extends `known`, the highest complete ticket of each direction, to all that it implies.
static void closeOverOrder(const ho_inflight_t *inflight, uint64_t known[HO_NUM_DIRECTIONS]) {
  bool changed = true;
  while (changed) {
    changed = false;
    for (size_t i = 0; i < inflight->count; ++i) {
      const ho_inflight_copy_t *copy = &inflight->copies[i];
      if (copy->ticket > known[copy->direction] || copy->after <= known[!copy->direction])
        continue;
      known[!copy->direction] = copy->after;
      changed = true;
    }
  }
}

void ho_inflight_complete(ho_inflight_t *inflight, ho_direction_t direction, uint64_t ticket,
                          ho_inflight_removed_t removed, void *context) {
  uint64_t known[HO_NUM_DIRECTIONS] = {0};
  known[direction] = ticket;
  closeOverOrder(inflight, known);
  size_t kept = 0;
  for (size_t i = 0; i < inflight->count; ++i) {
    ho_inflight_copy_t copy = inflight->copies[i];
    if (copy.ticket <= known[copy.direction])
      removed(context, &copy);
    else
      inflight->copies[kept++] = copy;
  }
  inflight->count = kept;
}

uint64_t ho_inflight_last(const ho_inflight_t *inflight, ho_direction_t direction, uint64_t offset,
                          uint64_t size) {
  uint64_t last = 0;
  for (size_t i = 0; i < inflight->count; ++i) {
    const ho_inflight_copy_t *copy = &inflight->copies[i];
    if (copy->direction == direction && copy->offset < offset + size &&
        offset < copy->offset + copy->size && copy->ticket > last)
      last = copy->ticket;
  }
  return last;
}
