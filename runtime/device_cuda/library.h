//===- library.h - A shared library found at run time -------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ownership: a library stays loaded, since it may have threads of its own.
// Thread safety: that of the loader.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_LIBRARY_H
#define HO_DEVICE_CUDA_LIBRARY_H

#include "ho/status.h"

#include <stdbool.h>
#include <stddef.h>

// Opens the first of the `names` (ended by NULL) that there is. `error` has what the loader said of
// the first name, which is what a user can act on; NULL is returned where there is none.
void *ho_library_open(const char *const *names, char *error, size_t capacity);

// A function of a table: where its address goes.
typedef struct ho_library_entry {
  const char *symbol;
  size_t offset;
  bool required;
} ho_library_entry_t;

// Fills `table`; NULL where the library lacks what is not required. Returns the first symbol that
// is required and not there, else NULL.
const char *ho_library_resolve(void *library, const ho_library_entry_t *entries, size_t count,
                               void *table);

#endif // HO_DEVICE_CUDA_LIBRARY_H
