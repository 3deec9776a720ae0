//===- pending.c - Memory that is given back when work is done ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "pending.h"

#include <stdlib.h>

ho_status_t ho_mgpu_pending_add(ho_mgpu_pending_t *pending, const ho_mgpu_release_t *release) {
  if (pending->count == pending->capacity) {
    size_t capacity = pending->capacity ? 2 * pending->capacity : 16;
    ho_mgpu_release_t *items = realloc(pending->items, capacity * sizeof(*items));
    if (!items)
      return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
    pending->items = items;
    pending->capacity = capacity;
  }
  pending->items[pending->count++] = *release;
  return HO_OK;
}

void ho_mgpu_pending_collect(ho_mgpu_pending_t *pending, ho_mgpu_finish_t finish, void *context) {
  size_t kept = 0;
  for (size_t i = 0; i < pending->count; ++i)
    if (!finish(context, &pending->items[i]))
      pending->items[kept++] = pending->items[i];
  pending->count = kept;
}

void ho_mgpu_pending_free(ho_mgpu_pending_t *pending) {
  free(pending->items);
  *pending = (ho_mgpu_pending_t){0};
}
