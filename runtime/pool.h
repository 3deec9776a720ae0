//===- pool.h - Offsets within a range of memory ------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Hands out exact ranges of [0, capacity), best fit. It knows only offsets,
// never touches the memory, and needs no rounding but the alignment of starts.
//
// Ownership: the pool ends with ho_pool_free(). Thread safety: none.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_POOL_H
#define HO_RUNTIME_POOL_H

#include "ho/status.h"

#define HO_POOL_NO_OFFSET UINT64_MAX

typedef struct ho_pool ho_pool_t;

// Room for `reserved_blocks` blocks is made at once; more are allocated as needed.
HO_NODISCARD ho_status_t ho_pool_create(uint64_t capacity, uint32_t reserved_blocks,
                                        ho_pool_t **out);
void ho_pool_free(ho_pool_t *pool);

// Returns the offset, or HO_POOL_NO_OFFSET when no free range is large enough (or the host is out
// of memory for the books). A size of 0 takes one byte, so that offsets are distinct.
uint64_t ho_pool_allocate(ho_pool_t *pool, uint64_t size, uint64_t alignment);
// Returns the size of the block, 0 when none in use starts at `offset`.
uint64_t ho_pool_release(ho_pool_t *pool, uint64_t offset);
// Releases all blocks.
void ho_pool_reset(ho_pool_t *pool);

uint64_t ho_pool_capacity(const ho_pool_t *pool);
uint64_t ho_pool_free_bytes(const ho_pool_t *pool);
// The largest size that an allocation with `alignment` can have now.
uint64_t ho_pool_largest_free(const ho_pool_t *pool, uint64_t alignment);
// The capacity at which an allocation of `size` would succeed with today's blocks in place.
uint64_t ho_pool_capacity_for(const ho_pool_t *pool, uint64_t size, uint64_t alignment);

#endif // HO_RUNTIME_POOL_H
