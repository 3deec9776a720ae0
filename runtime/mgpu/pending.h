//===- pending.h - Memory that is given back when work is done ----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ownership: ends with ho_mgpu_pending_free(), which frees no memory of
// others. Thread safety: none.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_MGPU_PENDING_H
#define HO_RUNTIME_MGPU_PENDING_H

#include "ho/status.h"

typedef struct ho_mgpu_release {
  uint64_t offset; // of the block
  void *event;     // of the backend; NULL: complete
} ho_mgpu_release_t;

typedef struct ho_mgpu_pending {
  ho_mgpu_release_t *items;
  size_t count, capacity;
} ho_mgpu_pending_t;

HO_NODISCARD ho_status_t ho_mgpu_pending_add(ho_mgpu_pending_t *pending,
                                             const ho_mgpu_release_t *release);
// Takes out what `finish` has dealt with, which says so by returning true.
typedef bool (*ho_mgpu_finish_t)(void *context, const ho_mgpu_release_t *release);
void ho_mgpu_pending_collect(ho_mgpu_pending_t *pending, ho_mgpu_finish_t finish, void *context);
void ho_mgpu_pending_free(ho_mgpu_pending_t *pending);

#endif // HO_RUNTIME_MGPU_PENDING_H
