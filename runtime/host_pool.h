//===- host_pool.h - Pinned host memory ---------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Page-aligned, zeroed, locked where the system allows it. Every block is
// known, so that what a user forgot is returned with the pool.
//
// Ownership: the pool ends with ho_host_pool_free(). Thread safety: none.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_HOST_POOL_H
#define HO_RUNTIME_HOST_POOL_H

#include "ho/status.h"

typedef struct ho_host_pool ho_host_pool_t;

HO_NODISCARD ho_status_t ho_host_pool_create(ho_host_pool_t **out);
void ho_host_pool_free(ho_host_pool_t *pool);
HO_NODISCARD ho_status_t ho_host_pool_allocate(ho_host_pool_t *pool, uint64_t size, void **out);
void ho_host_pool_release(ho_host_pool_t *pool, void *pointer);
uint64_t ho_host_pool_bytes(const ho_host_pool_t *pool);  // in use, as asked for
uint64_t ho_host_pool_locked(const ho_host_pool_t *pool); // of these, locked in memory

#endif // HO_RUNTIME_HOST_POOL_H
