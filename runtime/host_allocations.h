//===- host_allocations.h - Host memory that a step asks for ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A list of allocations, so that all of them end with the step.
// Thread safety: none.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_HOST_ALLOCATIONS_H
#define HO_RUNTIME_HOST_ALLOCATIONS_H

#include <stdint.h>

typedef struct ho_host_allocation ho_host_allocation_t;

// Empty when zero.
typedef struct ho_host_allocations {
  ho_host_allocation_t *first;
} ho_host_allocations_t;

// `alignment` is a power of two or 0. NULL when the host is out of memory.
void *ho_host_allocations_add(ho_host_allocations_t *list, uint64_t size, uint64_t alignment);
// NULL is harmless, as with free().
void ho_host_allocations_remove(ho_host_allocations_t *list, void *pointer);
void ho_host_allocations_clear(ho_host_allocations_t *list);

#endif // HO_RUNTIME_HOST_ALLOCATIONS_H
