//===- memory.h - The memory of a CUDA device ---------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One range of reserved addresses, in which a pool places blocks to the byte
// and pages of memory are mapped where blocks are. Pages whose blocks are gone
// stay mapped: the next block there has them at once, and where they are
// needed elsewhere their memory is mapped again, not created. So an arena
// grows and shrinks at its place, and memory never fragments: only addresses
// do, of which there are plenty.
//
// What counts against the capacity is pages that blocks use.
//
// Ownership: ends with ho_cuda_memory_close(). Thread safety: none. The
// context is current. Nobody uses memory that is released, or any while
// blocks are allocated that no memory is mapped for.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_MEMORY_H
#define HO_DEVICE_CUDA_MEMORY_H

#include "../device.h"
#include "../pool.h"
#include "driver.h"

typedef struct ho_cuda_page {
  CUmemGenericAllocationHandle memory;
  bool mapped, accessible;
  uint32_t blocks; // that lie in it, in part or all
} ho_cuda_page_t;

typedef struct ho_cuda_memory {
  const ho_cuda_driver_t *driver;
  ho_cuda_allocation_t properties;
  CUdeviceptr base;
  uint64_t page;      // bytes
  uint64_t alignment; // of the base; offsets can be aligned to more, addresses cannot
  uint64_t num_pages, capacity_pages, used_pages, mapped_pages;
  ho_cuda_page_t *pages;
  ho_pool_t *pool;
} ho_cuda_memory_t;

// `capacity` is rounded up to pages; 0: what is free now, less a 32nd for the driver itself. On
// failure nothing is left.
HO_NODISCARD ho_status_t ho_cuda_memory_open(const ho_cuda_driver_t *driver, CUdevice device,
                                             uint64_t capacity, ho_cuda_memory_t *out);
void ho_cuda_memory_close(ho_cuda_memory_t *memory);

// A block, mapped. `*out` is its offset from the base.
HO_NODISCARD ho_status_t ho_cuda_memory_allocate(ho_cuda_memory_t *memory, uint64_t size,
                                                 uint64_t alignment, uint64_t *out);
// False where no block begins at `offset`.
bool ho_cuda_memory_release(ho_cuda_memory_t *memory, uint64_t offset);
// Gives the memory of pages without blocks back to the driver.
HO_NODISCARD ho_status_t ho_cuda_memory_trim(ho_cuda_memory_t *memory);

void ho_cuda_memory_measure(const ho_cuda_memory_t *memory, ho_device_memory_t *out);

#endif // HO_DEVICE_CUDA_MEMORY_H
