//===- compare.h - Results against those of another variant -------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_COMPARE_H
#define HO_RUN_COMPARE_H

#include "bind.h"

typedef struct ho_comparison {
  bool done;
  uint32_t arguments;
  uint64_t steps; // compared one by one; 0: only the last
  uint64_t elements, different;
  const char *first_name; // of the first argument that differs
  uint64_t first_index;
  double first_expected, first_found;
} ho_comparison_t;

// Bit for bit, over all out and inout arguments.
void ho_compare_states(const ho_state_t *expected, const ho_state_t *found, ho_comparison_t *out);

#endif // HO_RUN_COMPARE_H
