//===- pinned.h - Pinned host memory of a CUDA device -------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Host memory that copies reach without a detour: allocated by the driver, or
// registered where it lies. Blocks that are given back are kept for requests
// of exactly their size, until the limit or the driver asks for room.
//
// Ownership: ends with ho_cuda_pinned_close(). Thread safety: none. The
// context is current.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_PINNED_H
#define HO_DEVICE_CUDA_PINNED_H

#include "driver.h"

typedef struct ho_cuda_range {
  uintptr_t begin;
  uint64_t size;
  bool registered, unused;
} ho_cuda_range_t;

typedef struct ho_cuda_pinned {
  const ho_cuda_driver_t *driver;
  uint64_t limit, bytes;   // 0: no limit
  ho_cuda_range_t *ranges; // by address
  size_t count, capacity;
} ho_cuda_pinned_t;

void ho_cuda_pinned_open(const ho_cuda_driver_t *driver, uint64_t limit, ho_cuda_pinned_t *out);
void ho_cuda_pinned_close(ho_cuda_pinned_t *pinned);

// Zeroed, page aligned.
HO_NODISCARD ho_status_t ho_cuda_pinned_allocate(ho_cuda_pinned_t *pinned, uint64_t size,
                                                 void **out);
void ho_cuda_pinned_release(ho_cuda_pinned_t *pinned, void *pointer);

// Fails, with the reason, where the limit or the driver refuses.
HO_NODISCARD ho_status_t ho_cuda_pinned_register(ho_cuda_pinned_t *pinned, void *data,
                                                 uint64_t size, bool read_only);
void ho_cuda_pinned_unregister(ho_cuda_pinned_t *pinned, void *data);

bool ho_cuda_pinned_covers(const ho_cuda_pinned_t *pinned, const void *data, uint64_t size);

#endif // HO_DEVICE_CUDA_PINNED_H
