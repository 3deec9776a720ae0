//===- Build.h - linalg on tensors through mlir-c -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an importer says over and over: tensors, slices, structured operations. Indexing maps are
// written as letters, a loop each: "ac" is (a, b, c) -> (a, c), "" is a scalar.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_IMPORT_BUILD_H
#define HO_LIB_IMPORT_BUILD_H

#include "IR.h"

enum { HO_BUILD_RANK = 10, HO_BUILD_OPERANDS = 24 };

typedef struct HoBuilder {
  MlirContext context;
  HoInsertion at; // its location is that of all that is built
  MlirType f16, bf16, f32, i1, i8, i16, i32, i64, index;
} HoBuilder;

HoBuilder hoBuilder(MlirContext context);
// The same at the end of a block, for what stands inside an operation.
HoBuilder hoBuilderIn(const HoBuilder *builder, MlirBlock block);

// A size or an offset: a number, or a value where that is not null.
typedef struct HoExtent {
  int64_t number;
  MlirValue value;
} HoExtent;

static inline HoExtent hoFixed(int64_t number) { return (HoExtent){number, {NULL}}; }
static inline HoExtent hoVarying(MlirValue value) { return (HoExtent){0, value}; }
static inline bool hoIsVarying(HoExtent extent) { return !mlirValueIsNull(extent.value); }

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

MlirValue hoFloat(HoBuilder *b, double value);                   // f32
MlirValue hoInteger(HoBuilder *b, MlirType type, int64_t value); // index, too
// An operation of one result. Comparisons have hoCompare.
MlirValue hoUnary(HoBuilder *b, const char *name, MlirType result, MlirValue operand);
MlirValue hoBinary(HoBuilder *b, const char *name, MlirValue left, MlirValue right);
// Predicates are those of arith.cmpi and arith.cmpf.
enum { HO_CMPI_EQ = 0, HO_CMPI_SLT = 2, HO_CMPI_SLE = 3, HO_CMPI_SGT = 4 };
enum { HO_CMPF_OEQ = 1, HO_CMPF_OGT = 2 };
MlirValue hoCompare(HoBuilder *b, int64_t predicate, MlirValue left, MlirValue right);
MlirValue hoSelect(HoBuilder *b, MlirValue condition, MlirValue yes, MlirValue no);
MlirValue hoExtentValue(HoBuilder *b, HoExtent extent);
HoExtent hoAddExtents(HoBuilder *b, HoExtent left, HoExtent right);

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

MlirType hoTensorType(MlirType element, intptr_t rank, const HoExtent *sizes);
MlirValue hoEmpty(HoBuilder *b, MlirType element, intptr_t rank, const HoExtent *sizes);
MlirValue hoFilled(HoBuilder *b, double value, intptr_t rank, const HoExtent *sizes); // of f32
MlirValue hoFillOf(HoBuilder *b, double value, MlirValue tensor);
HoExtent hoSizeOf(HoBuilder *b, MlirValue tensor, intptr_t dimension);

// A part of a tensor, strides 1. Dimensions named in `dropped`, a mask, have size 1 and go.
MlirValue hoSlice(HoBuilder *b, MlirValue tensor, const HoExtent *offsets, const HoExtent *sizes,
                  uint32_t dropped);
MlirValue hoInsert(HoBuilder *b, MlirValue part, MlirValue tensor, const HoExtent *offsets,
                   const HoExtent *sizes);
// Splits dimension `dimension` into `count` sizes, of which the others' product is fixed.
MlirValue hoSplit(HoBuilder *b, MlirValue tensor, intptr_t dimension, intptr_t count,
                  const int64_t *sizes);
// Joins the `count` dimensions that begin with `first`.
MlirValue hoJoin(HoBuilder *b, MlirValue tensor, intptr_t first, intptr_t count);

MlirValue hoExtract(HoBuilder *b, MlirValue tensor, intptr_t count, const MlirValue *indices);

//===----------------------------------------------------------------------===//
// Structured operations
//===----------------------------------------------------------------------===//

typedef struct HoInput {
  MlirValue value;
  const char *map;
} HoInput;

// Builds the body's arithmetic from the elements, the output's last, and returns what is yielded.
typedef MlirValue (*HoBody)(HoBuilder *b, const MlirValue *elements, const void *data);

// linalg.generic with one output. `iterators` has a letter for each loop: p (parallel) or
// r (reduction).
MlirValue hoGeneric(HoBuilder *b, const char *iterators, intptr_t count, const HoInput *inputs,
                    HoInput output, HoBody body, const void *data);
MlirValue hoLoopIndex(HoBuilder *b, int64_t loop); // linalg.index

// c += a * b, and c += a.
MlirValue hoMultiplyAdd(HoBuilder *b, const MlirValue *elements, const void *data);
MlirValue hoAccumulate(HoBuilder *b, const MlirValue *elements, const void *data);

//===----------------------------------------------------------------------===//
// Loops on the host
//===----------------------------------------------------------------------===//

// scf.for from 0 to `count` that carries one tensor. The caller builds the body with `inside` and
// ends it with hoEndLoop, which returns the loop's result.
typedef struct HoLoop {
  HoBuilder inside;
  MlirValue index, carried;
  MlirOperation op;
} HoLoop;
HoLoop hoBeginLoop(HoBuilder *b, HoExtent count, MlirValue initial);
MlirValue hoEndLoop(HoLoop *loop, MlirValue carried);

#endif // HO_LIB_IMPORT_BUILD_H
