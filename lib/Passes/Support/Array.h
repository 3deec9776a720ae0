//===- Array.h - Growing arrays ---------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Growing arrays for the passes. Like MLIR itself, the compiler side treats exhausted
// host memory as fatal; hoAllocate and hoPush do not return then.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_ARRAY_H
#define HO_LIB_PASSES_SUPPORT_ARRAY_H

#include <stddef.h>

// `count` zeroed elements; never NULL. Free with free().
void *hoAllocate(size_t count, size_t size);
// Grows *data so that it has room for one more than `count` elements.
void hoReserveOneMore(void **data, size_t count, size_t *capacity, size_t size);

// An array of T: { T *items; size_t count, capacity; }. Zero is empty; hoArrayFree ends it.
#define HO_ARRAY(T)                                                                                \
  struct {                                                                                         \
    T *items;                                                                                      \
    size_t count, capacity;                                                                        \
  }
#define hoPush(array, value)                                                                       \
  do {                                                                                             \
    hoReserveOneMore((void **)&(array)->items, (array)->count, &(array)->capacity,                 \
                     sizeof(*(array)->items));                                                     \
    (array)->items[(array)->count++] = (value);                                                    \
  } while (0)
#define hoArrayFree(array)                                                                         \
  do {                                                                                             \
    free((array)->items);                                                                          \
    (array)->items = NULL;                                                                         \
    (array)->count = (array)->capacity = 0;                                                        \
  } while (0)

#endif // HO_LIB_PASSES_SUPPORT_ARRAY_H
