//===- hash.h - Contents known by 128 bits ------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// XXH3, which tells contents apart that nobody has made to look alike.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_HASH_H
#define HO_RUN_HASH_H

#include "ho/status.h"

typedef struct ho_hash {
  uint64_t low, high;
} ho_hash_t;

typedef struct ho_hasher ho_hasher_t;

HO_NODISCARD ho_status_t ho_hasher_create(ho_hasher_t **out);
void ho_hasher_free(ho_hasher_t *hasher);
void ho_hasher_add(ho_hasher_t *hasher, const void *data, size_t size);
// With its length, so that two texts are not one longer.
void ho_hasher_add_text(ho_hasher_t *hasher, const char *text);
HO_NODISCARD ho_status_t ho_hasher_add_file(ho_hasher_t *hasher, const char *path);
ho_hash_t ho_hasher_end(const ho_hasher_t *hasher);

#endif // HO_RUN_HASH_H
