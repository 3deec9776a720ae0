//===- Formats.h - How an element is made of a block's bytes ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_IMPORT_FORMATS_H
#define HO_LIB_IMPORT_FORMATS_H

#include "Build.h"

#include "ho/model_file.h"

enum { HO_FORMAT_PARTS = 12, HO_FORMAT_LOOPS = 5 };

// Bytes [begin, begin + count) of each block, as an operand of a structured operation whose loops
// are a (rows), b (blocks) and c, d, ... (the format's own that are not unrolled). The range is
// split into `sizes`; without, it is one byte. A digit in the map is a fixed index.
typedef struct HoFormatPart {
  int64_t begin, count;
  int64_t sizes[HO_FORMAT_LOOPS];
  const char *map;
} HoFormatPart;

// The elements of a block are indexed by loops, the last the one that is contiguous. Loops may be
// unrolled: the elements that share bytes are made together, with shifts by constants, which is
// what LLVM can vectorize.
typedef struct HoFormat {
  int64_t loops[HO_FORMAT_LOOPS]; // extents; ends with 0
  uint32_t unrolled;              // a mask of loops
  HoFormatPart parts[HO_FORMAT_PARTS];
  // The element as f32, from one byte of each part. `fixed` has the indices of unrolled loops.
  MlirValue (*element)(HoBuilder *b, const MlirValue *bytes, const int64_t *fixed);
} HoFormat;

// NULL for types without blocks, or that are not supported.
const HoFormat *hoFindFormat(ho_model_element_t element);

#endif // HO_LIB_IMPORT_FORMATS_H
