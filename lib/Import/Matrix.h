//===- Matrix.h - Weights in the file's own bytes -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A matrix stays as its file has it, quantized blocks as bytes, and becomes f32 beside its use: for
// several rows of activations by dequantizing rows of it for a matrix product, for one row by
// dequantizing each element where it is multiplied.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_IMPORT_MATRIX_H
#define HO_LIB_IMPORT_MATRIX_H

#include "Build.h"

#include "ho/model_file.h"

typedef struct HoMatrix {
  MlirValue value; // [rows, columns], or [rows, blocks, bytes of a block] of i8
  ho_model_element_t element;
  HoExtent rows;
  int64_t columns;
} HoMatrix;

// Whether matrices of this element type can be read.
bool hoCanDequantize(ho_model_element_t element);
// The type of a matrix of `rows`; rank 2 or 3.
MlirType hoMatrixType(HoBuilder *b, ho_model_element_t element, HoExtent rows, int64_t columns);

// All of it as f32 [rows, columns].
MlirValue hoDequantize(HoBuilder *b, HoMatrix matrix);

// target[:, first : first + matrix.rows] += x matrix', in f32. `x` is [tokens, columns], `target`
// [tokens, ...].
MlirValue hoMultiply(HoBuilder *b, MlirValue x, HoMatrix matrix, MlirValue target, int64_t first);

#endif // HO_LIB_IMPORT_MATRIX_H
