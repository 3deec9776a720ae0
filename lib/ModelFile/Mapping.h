//===- Mapping.h - Files mapped for reading -----------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_MODELFILE_MAPPING_H
#define HO_MODELFILE_MAPPING_H

#include "ho/status.h"

// A file mapped for reading. `data` is page aligned and never NULL.
typedef struct ho_file {
  const void *data;
  uint64_t size;
} ho_file_t;

HO_NODISCARD ho_status_t ho_file_map(const char *path, ho_file_t *out);
void ho_file_unmap(ho_file_t *file);

#endif // HO_MODELFILE_MAPPING_H
