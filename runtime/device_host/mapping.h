//===- mapping.h - The host device's memory -----------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Anonymous memory of the device's capacity, in large pages where the system
// has them. In guard mode an anonymous file instead, mapped once for the copy
// engines and a second time for compute. Pages take memory when first touched or populated.
//
// Ownership: ho_mapping_close() ends it. Thread safety: none.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_MAPPING_H
#define HO_DEVICE_HOST_MAPPING_H

#include "ho/status.h"

// Bases are aligned to this, so offsets can be too.
#define HO_MAPPING_MAX_ALIGNMENT (UINT64_C(2) << 20)

typedef struct ho_view {
  void *reservation;
  uint64_t reserved;
  char *base;
} ho_view_t;

typedef struct ho_mapping {
  int file;      // -1 without
  uint64_t size; // whole pages
  ho_view_t copy_view;
  ho_view_t compute_view; // without a reservation of its own: the same as `copy_view`
} ho_mapping_t;

HO_NODISCARD ho_status_t ho_mapping_open(uint64_t capacity, bool two_views, ho_mapping_t *out);
void ho_mapping_close(ho_mapping_t *mapping);
// Backs a range with memory now. Best effort.
void ho_mapping_populate(ho_mapping_t *mapping, uint64_t offset, uint64_t size);
// Gives a range's memory back; it reads as zeros. Best effort.
void ho_mapping_discard(ho_mapping_t *mapping, uint64_t offset, uint64_t size);

#endif // HO_DEVICE_HOST_MAPPING_H
