//===- Sizes.h - Byte sizes, bounds, amounts in options ---------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_SIZES_H
#define HO_LIB_PASSES_SUPPORT_SIZES_H

#include "IR.h"

// The largest value an index-typed value can have, from constants, bounded dimensions (`ho.bound`
// on a function argument or an allocation) and arithmetic on them. False when none is known.
bool hoUpperBound(MlirValue index, int64_t *bound);
// Upper bound of one dimension of a ranked memref or tensor.
bool hoDimensionBound(MlirValue value, intptr_t dimension, int64_t *bound);
// Bytes of a buffer or tensor at its bound (identity layout). False when a dimension has no bound.
bool hoBufferBytes(MlirValue root, uint64_t *bytes);

// An amount of memory as typed in an option: "4096", "300MiB", "1.5GB", "unlimited", or a
// percentage.
typedef struct HoAmount {
  uint64_t bytes; // 0: unlimited
  double percent; // of something, when isPercent
  bool isPercent;
} HoAmount;
bool hoParseAmount(MlirStringRef text, HoAmount *amount);

#endif // HO_LIB_PASSES_SUPPORT_SIZES_H
