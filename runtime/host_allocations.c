//===- host_allocations.c - Host memory that a step asks for --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "host_allocations.h"

#include <stdlib.h>

// Stands right before the memory it describes.
struct ho_host_allocation {
  ho_host_allocation_t *next, *previous;
  void *block; // of malloc
};

#define MINIMUM_ALIGNMENT 64

void *ho_host_allocations_add(ho_host_allocations_t *list, uint64_t size, uint64_t alignment) {
  if (alignment < MINIMUM_ALIGNMENT)
    alignment = MINIMUM_ALIGNMENT;
  if (size > SIZE_MAX / 2 || alignment > SIZE_MAX / 4)
    return NULL;
  char *block = malloc(size + 2 * alignment);
  if (!block)
    return NULL;
  uintptr_t data = ((uintptr_t)block + 2 * alignment - 1) & ~(alignment - 1);
  ho_host_allocation_t *node = (ho_host_allocation_t *)data - 1;
  *node = (ho_host_allocation_t){list->first, NULL, block};
  if (list->first)
    list->first->previous = node;
  list->first = node;
  return (void *)data;
}

void ho_host_allocations_remove(ho_host_allocations_t *list, void *pointer) {
  if (!pointer)
    return;
  ho_host_allocation_t *node = (ho_host_allocation_t *)pointer - 1;
  if (node->next)
    node->next->previous = node->previous;
  if (node->previous)
    node->previous->next = node->next;
  else
    list->first = node->next;
  free(node->block);
}

void ho_host_allocations_clear(ho_host_allocations_t *list) {
  while (list->first)
    ho_host_allocations_remove(list, list->first + 1);
}
