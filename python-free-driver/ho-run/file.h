//===- file.h - Files mapped, and files written whole or not at all -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_FILE_H
#define HO_RUN_FILE_H

#include "Mapping.h"

typedef struct ho_bytes {
  const void *data;
  uint64_t size;
} ho_bytes_t;

// Writes the parts one after another beside `path` and then renames the result to `path`.
HO_NODISCARD ho_status_t ho_file_write(const char *path, const ho_bytes_t *parts, size_t count);

#endif // HO_RUN_FILE_H
