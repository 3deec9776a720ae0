//===- contents.h - Random contents by all processors -------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_CONTENTS_H
#define HO_RUN_CONTENTS_H

#include "ho/manifest.h"
#include "ho/status.h"

// What ho_random_fill() is given.
typedef struct ho_contents {
  const char *name;
  uint64_t seed;
  ho_type_t type;
  double low, high;
  uint64_t count;
} ho_contents_t;

// Fills `memory` as one call of ho_random_fill() would, block by block on as many threads as there
// are processors. Fails when the end has been asked for.
HO_NODISCARD ho_status_t ho_contents_fill(const ho_contents_t *contents, void *memory);

#endif // HO_RUN_CONTENTS_H
