//===- Slices.c - Parts of buffers that move by themselves -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Slices.h"

#include "Buffers.h"
#include "Sizes.h"

#include <stdlib.h>

enum { MAX_RANK = 32, MOST_STEPS = 64 /* operands followed to where a place comes from */ };

//===----------------------------------------------------------------------===//
// What is a slice
//===----------------------------------------------------------------------===//

bool hoIsContiguous(MlirType type) {
  int64_t strides[MAX_RANK], offset, expected = 1;
  intptr_t rank = mlirShapedTypeGetRank(type);
  if (rank > MAX_RANK ||
      mlirLogicalResultIsFailure(mlirMemRefTypeGetStridesAndOffset(type, strides, &offset)))
    return false;
  for (intptr_t i = rank; i-- > 0;) {
    int64_t size = mlirShapedTypeGetDimSize(type, i);
    bool dynamic = mlirShapedTypeIsDynamicDim(type, i);
    if ((dynamic && i > 0) || (size != 1 && strides[i] != expected))
      return false;
    expected *= dynamic ? 1 : size;
  }
  return true;
}

static bool hasUnknownOffset(MlirOperation subview) {
  MlirAttribute offsets = hoGetAttr(subview, "static_offsets");
  for (intptr_t i = 0; i < mlirDenseArrayGetNumElements(offsets); ++i)
    if (mlirDenseI64ArrayGetElement(offsets, i) == mlirShapedTypeGetDynamicStrideOrOffset())
      return true;
  return false;
}

static bool isSliceOperation(MlirOperation op) {
  if (!hoOpIs(op, "memref.subview") || !hasUnknownOffset(op))
    return false;
  MlirValue result = mlirOperationGetResult(op, 0);
  uint64_t bytes;
  return hoIsContiguous(mlirValueGetType(result)) && hoBufferBytes(result, &bytes) && bytes > 0;
}

static MlirBlock blockOf(MlirValue value) {
  MlirOperation op = hoDefiningOp(value);
  return mlirOperationIsNull(op) ? mlirBlockArgumentGetOwner(value) : mlirOperationGetBlock(op);
}

// Whether `inner` is `outer`, or lies in one of its operations.
static bool isWithin(MlirBlock inner, MlirBlock outer) {
  return mlirBlockEqual(inner, outer) ||
         !mlirOperationIsNull(hoAncestorInBlock(mlirBlockGetParentOperation(inner), outer));
}

// The largest one on the way from `value` to its root. Its block is `block` or one around it, and
// not that of the root.
static MlirValue largestSlice(MlirValue value, MlirBlock block) {
  MlirValue slice = {NULL};
  for (;;) {
    MlirOperation op = hoDefiningOp(value);
    if (mlirOperationIsNull(op) || !hoIsClonableView(op) ||
        !hoIsMemRef(mlirOperationGetOperand(op, 0)))
      break;
    if (isSliceOperation(op) && isWithin(block, mlirOperationGetBlock(op)))
      slice = value;
    value = mlirOperationGetOperand(op, 0);
  }
  if (!mlirValueIsNull(slice) && mlirBlockEqual(blockOf(value), blockOf(slice)))
    return (MlirValue){NULL};
  return slice;
}

typedef struct Others {
  MlirBlock block;
  MlirValue slice, operand;
  bool reached; // in another way
  bool written;
} Others;

static void noteEffect(HoEffectKind kind, MlirValue value, void *data) {
  Others *others = data;
  if (kind != HO_EFFECT_READ && (mlirValueIsNull(value) || hoSameValue(value, others->operand)))
    others->written = true;
}

static void noteUser(MlirOperation user, intptr_t operand, void *data) {
  Others *others = data;
  if (mlirOperationIsNull(hoAncestorInBlock(user, others->block)) || hoOpIs(user, "memref.dim"))
    return;
  others->operand = mlirOperationGetOperand(user, operand);
  if (!hoSameValue(largestSlice(others->operand, others->block), others->slice))
    others->reached = true;
  if (!hoForEachEffect(user, noteEffect, others))
    others->written = true;
}

MlirValue hoSliceOf(MlirValue value, MlirBlock block) {
  MlirValue slice = largestSlice(value, block);
  if (mlirValueIsNull(slice))
    return slice;
  Others others = {.block = block, .slice = slice};
  hoForEachUserThroughViews(hoRootOf(slice), noteUser, &others);
  return others.reached && others.written ? (MlirValue){NULL} : slice;
}

bool hoIsSlice(MlirValue root) {
  MlirOperation op = hoDefiningOp(root);
  return !mlirOperationIsNull(op) && isSliceOperation(op);
}

//===----------------------------------------------------------------------===//
// Where it lies
//===----------------------------------------------------------------------===//

static bool onlyComputes(MlirOperation op) {
  return hoIsClonableView(op) || ((hoOpInDialect(op, "arith") || hoOpIs(op, "affine.apply")) &&
                                  mlirOperationGetNumRegions(op) == 0);
}

static bool isKnownEarly(MlirValue value, MlirBlock block, int *steps) {
  if (!mlirBlockEqual(blockOf(value), block) || !mlirValueIsAOpResult(value))
    return true;
  MlirOperation op = mlirOpResultGetOwner(value);
  if (!onlyComputes(op) || (*steps)-- == 0)
    return false;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    if (!isKnownEarly(mlirOperationGetOperand(op, i), block, steps))
      return false;
  return true;
}

bool hoSliceIsKnownEarly(MlirValue slice) {
  int steps = MOST_STEPS;
  return isKnownEarly(slice, blockOf(slice), &steps);
}

// Operands first, so that each operation ends up behind what it needs.
static void hoist(MlirValue value, MlirBlock block, MlirOperation before) {
  if (!mlirBlockEqual(blockOf(value), block) || !mlirValueIsAOpResult(value))
    return;
  MlirOperation op = mlirOpResultGetOwner(value);
  if (mlirOperationEqual(op, before) || mlirOperationIsBeforeInBlock(op, before))
    return;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    hoist(mlirOperationGetOperand(op, i), block, before);
  mlirOperationMoveBefore(op, before);
}

void hoHoistSlice(MlirValue slice) {
  MlirBlock block = blockOf(slice);
  MlirOperation first = mlirBlockGetFirstOperation(block);
  // What the place is computed from may stand first itself.
  MlirOperation marker =
      mlirOpResultGetOwner(hoBuildIndex(hoAtStart(block, mlirOperationGetLocation(first)), 0));
  hoist(slice, block, marker);
  mlirOperationDestroy(marker);
}

MlirValue hoBuildSliceAt(HoInsertion at, MlirValue slice, MlirValue from, MlirValue to) {
  if (hoSameValue(slice, from))
    return to;
  if (!mlirBlockEqual(blockOf(slice), mlirBlockArgumentGetOwner(from)) ||
      !mlirValueIsAOpResult(slice))
    return slice;
  MlirOperation op = mlirOpResultGetOwner(slice);
  intptr_t count = mlirOperationGetNumOperands(op);
  MlirValue *operands = hoAllocate((size_t)count + 1, sizeof(*operands));
  for (intptr_t i = 0; i < count; ++i)
    operands[i] = hoBuildSliceAt(at, mlirOperationGetOperand(op, i), from, to);
  MlirOperation clone = mlirOperationClone(op);
  for (intptr_t i = 0; i < count; ++i)
    mlirOperationSetOperand(clone, i, operands[i]);
  free(operands);
  if (mlirOperationIsNull(at.before))
    mlirBlockAppendOwnedOperation(at.block, clone);
  else
    mlirBlockInsertOwnedOperationBefore(at.block, at.before, clone);
  return mlirOperationGetResult(clone, mlirOpResultGetResultNumber(slice));
}
