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

enum { HO_FORMAT_PARTS = 8, HO_FORMAT_LOOPS = 6 };

// Bytes [begin, begin + count) of each block, as an operand of a structured operation whose loops
// are a (rows), b (blocks) and c, d, ... (the elements of a block, last the one that is
// contiguous). The range is split into `sizes`; without, it is one byte.
typedef struct HoFormatPart {
  int64_t begin, count;
  int64_t sizes[HO_FORMAT_LOOPS];
  const char *map;
} HoFormatPart;

typedef struct HoFormat {
  int64_t loops[HO_FORMAT_LOOPS]; // extents of c, d, ...; ends with 0
  HoFormatPart parts[HO_FORMAT_PARTS];
  // The element as f32, from one byte of each part.
  MlirValue (*element)(HoBuilder *b, const MlirValue *bytes);
} HoFormat;

// NULL for types without blocks, or that are not supported.
const HoFormat *hoFindFormat(ho_model_element_t element);

#endif // HO_LIB_IMPORT_FORMATS_H
