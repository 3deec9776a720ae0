//===- reference.h - Results against those of a reference implementation -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A reference is a folder with reference.json, a list of
//   {"name", "file", "shape", "samples": m, "rtol", "atol", "offset" (optional)}
// where elements [offset, offset + m) of the .npy `file` are the reference's
// values at flat indices floor(j * n / m) of the result, which has n elements.
// A result matches where |found - expected| <= atol + rtol * |expected|.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_REFERENCE_H
#define HO_RUN_REFERENCE_H

#include "bind.h"

typedef struct ho_reference {
  bool done;
  uint32_t results;
  uint64_t samples, outside;
  double max_error;        // absolute
  double max_of_tolerance; // largest error in units of its tolerance
  const char *worst_name;  // the result with that
  uint64_t worst_index;
  double worst_expected, worst_found;
} ho_reference_t;

HO_NODISCARD ho_status_t ho_reference_compare(const char *folder, const ho_state_t *state,
                                              ho_reference_t *out);

#endif // HO_RUN_REFERENCE_H
