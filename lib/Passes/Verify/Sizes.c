//===- Sizes.c - Constant indices, bounds, byte ranges --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Verify/Verify.h"

#include "mlir-c/AffineExpr.h"
#include "mlir-c/AffineMap.h"
#include "mlir-c/BuiltinAttributes.h"

#include <stdlib.h>

enum { MaxBoundDepth = 32 };

static MlirOperation definition(MlirValue value) {
  if (!mlirValueIsAOpResult(value))
    return (MlirOperation){NULL};
  return mlirOpResultGetOwner(value);
}

bool constantIndex(MlirValue value, int64_t *constant) {
  MlirOperation op = definition(value);
  if (mlirOperationIsNull(op) || !hoOpIs(op, "arith.constant"))
    return false;
  MlirAttribute attribute = hoGetAttr(op, "value");
  if (mlirAttributeIsNull(attribute) || !mlirAttributeIsAInteger(attribute))
    return false;
  *constant = mlirIntegerAttrGetValueInt(attribute);
  return true;
}

static uint64_t boundOf(MlirValue value, int depth);

// Entry `dimension` of an ho.bound attribute.
static uint64_t boundEntry(MlirAttribute bounds, intptr_t dimension) {
  if (mlirAttributeIsNull(bounds) || !mlirAttributeIsADenseI64Array(bounds) ||
      dimension >= mlirDenseArrayGetNumElements(bounds))
    return HO_NO_BOUND;
  int64_t bound = mlirDenseI64ArrayGetElement(bounds, dimension);
  return bound < 0 ? HO_NO_BOUND : (uint64_t)bound;
}

static intptr_t dynamicIndex(MlirType type, intptr_t dimension) {
  intptr_t index = 0;
  for (intptr_t i = 0; i < dimension; ++i)
    index += mlirShapedTypeIsDynamicDim(type, i);
  return index;
}

static uint64_t argumentDimension(MlirValue value, intptr_t dimension) {
  MlirBlock block = mlirBlockArgumentGetOwner(value);
  MlirOperation parent = mlirBlockGetParentOperation(block);
  if (!hoOpIs(parent, "func.func") || !mlirBlockEqual(block, hoOpEntryBlock(parent)))
    return HO_NO_BOUND;
  return boundEntry(hoGetArgumentAttr(parent, mlirBlockArgumentGetArgNumber(value), "ho.bound"),
                    dimension);
}

// Operand number of the first dynamic size of an allocation, a memref.view or memref.subview.
static intptr_t firstSizeOperand(MlirOperation op) {
  intptr_t count;
  MlirValue token;
  if (hoOpIs(op, "gpu.alloc"))
    return hoAsyncOperation(op, &count, &token) ? count : 0;
  if (hoOpIs(op, "memref.view"))
    return 2;
  if (hoOpIs(op, "memref.expand_shape"))
    return 1;
  // The source and the offsets come first. A dropped dimension is static, so that the dynamic sizes
  // are those of the result, in order.
  if (hoOpIs(op, "memref.subview"))
    return 1 + mlirDenseI32ArrayGetElement(hoGetAttr(op, "operandSegmentSizes"), 1);
  return hoOpIs(op, "memref.alloc") || hoOpIs(op, "memref.alloca") ? 0 : -1;
}

static uint64_t dimensionBound(MlirValue memref, intptr_t dimension, int depth);

// Dimension `dimension` of a transposed memref is one of its source's.
static uint64_t transposedBound(MlirOperation op, intptr_t dimension, int depth) {
  MlirAffineMap permutation = mlirAffineMapAttrGetValue(hoGetAttr(op, "permutation"));
  intptr_t source = mlirAffineDimExprGetPosition(mlirAffineMapGetResult(permutation, dimension));
  return dimensionBound(mlirOperationGetOperand(op, 0), source, depth + 1);
}

static uint64_t multiplyBounds(uint64_t a, uint64_t b) {
  uint64_t product;
  return a == HO_NO_BOUND || b == HO_NO_BOUND || __builtin_mul_overflow(a, b, &product)
             ? HO_NO_BOUND
             : product;
}

// The product of the dimensions that were joined.
static uint64_t collapsedBound(MlirOperation op, intptr_t dimension, int depth) {
  MlirAttribute joined = mlirArrayAttrGetElement(hoGetAttr(op, "reassociation"), dimension);
  uint64_t bound = 1;
  for (intptr_t i = 0; i < mlirArrayAttrGetNumElements(joined); ++i) {
    intptr_t source = mlirIntegerAttrGetValueInt(mlirArrayAttrGetElement(joined, i));
    bound =
        multiplyBounds(bound, dimensionBound(mlirOperationGetOperand(op, 0), source, depth + 1));
  }
  return bound;
}

// Bound of one dimension of a memref value.
static uint64_t dimensionBound(MlirValue memref, intptr_t dimension, int depth) {
  MlirType type = mlirValueGetType(memref);
  if (!mlirTypeIsAMemRef(type) || dimension < 0 || dimension >= mlirShapedTypeGetRank(type))
    return HO_NO_BOUND;
  if (!mlirShapedTypeIsDynamicDim(type, dimension))
    return (uint64_t)mlirShapedTypeGetDimSize(type, dimension);
  if (mlirValueIsABlockArgument(memref))
    return argumentDimension(memref, dimension);
  MlirOperation op = definition(memref);
  uint64_t bound = boundEntry(hoGetAttr(op, "ho.bound"), dimension);
  if (bound != HO_NO_BOUND)
    return bound;
  if (hoOpIs(op, "memref.cast"))
    return dimensionBound(mlirOperationGetOperand(op, 0), dimension, depth + 1);
  if (hoOpIs(op, "memref.transpose") && depth <= MaxBoundDepth)
    return transposedBound(op, dimension, depth);
  if (hoOpIs(op, "memref.collapse_shape") && depth <= MaxBoundDepth)
    return collapsedBound(op, dimension, depth);
  intptr_t first = firstSizeOperand(op);
  if (first < 0 || depth > MaxBoundDepth)
    return HO_NO_BOUND;
  return boundOf(mlirOperationGetOperand(op, first + dynamicIndex(type, dimension)), depth + 1);
}

static uint64_t addBounds(uint64_t a, uint64_t b) {
  uint64_t sum;
  return a == HO_NO_BOUND || b == HO_NO_BOUND || __builtin_add_overflow(a, b, &sum) ? HO_NO_BOUND
                                                                                    : sum;
}

// Division by a positive constant, rounded up or down.
static uint64_t quotientBound(MlirOperation op, bool up, int depth) {
  int64_t divisor;
  uint64_t bound = boundOf(mlirOperationGetOperand(op, 0), depth + 1);
  if (bound == HO_NO_BOUND || !constantIndex(mlirOperationGetOperand(op, 1), &divisor) ||
      divisor <= 0)
    return HO_NO_BOUND;
  return bound / (uint64_t)divisor + (up && bound % (uint64_t)divisor != 0);
}

// Sums and products only of what is known not to be negative; every bound here is of such.
static uint64_t arithmeticBound(MlirOperation op, int depth) {
  if (hoOpIs(op, "arith.index_cast") || hoOpIs(op, "arith.index_castui"))
    return boundOf(mlirOperationGetOperand(op, 0), depth + 1);
  if (mlirOperationGetNumOperands(op) != 2)
    return HO_NO_BOUND;
  bool up = hoOpIs(op, "arith.ceildivui") || hoOpIs(op, "arith.ceildivsi");
  if (up || hoOpIs(op, "arith.divui") || hoOpIs(op, "arith.divsi") ||
      hoOpIs(op, "arith.floordivsi"))
    return quotientBound(op, up, depth);
  bool add = hoOpIs(op, "arith.addi"), multiply = hoOpIs(op, "arith.muli");
  bool least = hoOpIs(op, "arith.minsi") || hoOpIs(op, "arith.minui");
  bool most = hoOpIs(op, "arith.maxsi") || hoOpIs(op, "arith.maxui");
  if (!add && !multiply && !least && !most)
    return HO_NO_BOUND;
  uint64_t a = boundOf(mlirOperationGetOperand(op, 0), depth + 1);
  uint64_t b = boundOf(mlirOperationGetOperand(op, 1), depth + 1);
  if (add)
    return addBounds(a, b);
  if (multiply)
    return multiplyBounds(a, b);
  if (least)
    return a < b ? a : b;
  return a == HO_NO_BOUND || b == HO_NO_BOUND ? HO_NO_BOUND : a > b ? a : b;
}

// An expression of an affine map; what may be negative has no bound here.
static uint64_t affineExpressionBound(MlirOperation op, MlirAffineMap map, MlirAffineExpr expr,
                                      int depth) {
  if (mlirAffineExprIsAConstant(expr)) {
    int64_t constant = mlirAffineConstantExprGetValue(expr);
    return constant < 0 ? HO_NO_BOUND : (uint64_t)constant;
  }
  if (mlirAffineExprIsADim(expr))
    return boundOf(mlirOperationGetOperand(op, mlirAffineDimExprGetPosition(expr)), depth + 1);
  if (mlirAffineExprIsASymbol(expr))
    return boundOf(mlirOperationGetOperand(op, mlirAffineMapGetNumDims(map) +
                                                   mlirAffineSymbolExprGetPosition(expr)),
                   depth + 1);
  uint64_t left = affineExpressionBound(op, map, mlirAffineBinaryOpExprGetLHS(expr), depth);
  uint64_t right = affineExpressionBound(op, map, mlirAffineBinaryOpExprGetRHS(expr), depth);
  if (mlirAffineExprIsAAdd(expr))
    return addBounds(left, right);
  if (mlirAffineExprIsAMul(expr))
    return multiplyBounds(left, right);
  // Divisors are positive, and constants here: a bound of one would not do.
  if (!mlirAffineExprIsAConstant(mlirAffineBinaryOpExprGetRHS(expr)) || right == HO_NO_BOUND ||
      right == 0)
    return HO_NO_BOUND;
  if (mlirAffineExprIsAMod(expr))
    return right - 1;
  if (left == HO_NO_BOUND)
    return HO_NO_BOUND;
  return left / right + (mlirAffineExprIsACeilDiv(expr) && left % right != 0);
}

// The least of the results' bounds for affine.min (and for affine.apply, which has one), else the
// largest.
static uint64_t affineBound(MlirOperation op, int depth) {
  MlirAffineMap map = mlirAffineMapAttrGetValue(hoGetAttr(op, "map"));
  bool most = hoOpIs(op, "affine.max");
  uint64_t bound = most ? 0 : HO_NO_BOUND;
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
    uint64_t part = affineExpressionBound(op, map, mlirAffineMapGetResult(map, i), depth);
    bound = most == (part > bound) ? part : bound;
  }
  return bound;
}

// What upstream derives, of induction variables above all.
static uint64_t upstreamBound(MlirValue value) {
  int64_t bound;
  return hoConstantUpperBound(value, &bound) && bound >= 0 ? (uint64_t)bound : HO_NO_BOUND;
}

static uint64_t boundOf(MlirValue value, int depth) {
  int64_t constant;
  if (constantIndex(value, &constant))
    return constant < 0 ? HO_NO_BOUND : (uint64_t)constant;
  if (depth > MaxBoundDepth)
    return HO_NO_BOUND;
  MlirOperation op = definition(value);
  if (mlirOperationIsNull(op))
    return upstreamBound(value);
  if (hoOpIs(op, "affine.apply") || hoOpIs(op, "affine.min") || hoOpIs(op, "affine.max")) {
    uint64_t bound = affineBound(op, depth);
    return bound == HO_NO_BOUND ? upstreamBound(value) : bound;
  }
  if (!hoOpIs(op, "memref.dim")) {
    uint64_t bound = arithmeticBound(op, depth);
    return bound == HO_NO_BOUND && hoOpInDialect(op, "arith") ? upstreamBound(value) : bound;
  }
  if (!constantIndex(mlirOperationGetOperand(op, 1), &constant))
    return HO_NO_BOUND;
  return dimensionBound(mlirOperationGetOperand(op, 0), (intptr_t)constant, depth + 1);
}

uint64_t indexBound(MlirValue value) { return boundOf(value, 0); }

// A subview lies within its source, and so do the sizes that it is given. `op` stands in the same
// block, so that the subview is taken where `op` is.
static uint64_t boundOfSubviews(MlirOperation op, MlirValue size) {
  uint64_t bound = HO_NO_BOUND;
  for (MlirOpOperand use = mlirValueGetFirstUse(size); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation view = mlirOpOperandGetOwner(use);
    if (!hoOpIs(view, "memref.subview") ||
        !mlirBlockEqual(mlirOperationGetBlock(view), mlirOperationGetBlock(op)))
      continue;
    MlirValue source = mlirOperationGetOperand(view, 0);
    MlirAttribute sizes = hoGetAttr(view, "static_sizes");
    intptr_t operand = firstSizeOperand(view);
    for (intptr_t i = 0; i < mlirDenseArrayGetNumElements(sizes); ++i) {
      if (!mlirShapedTypeIsDynamicSize(mlirDenseI64ArrayGetElement(sizes, i)))
        continue;
      uint64_t whole = dimensionBound(source, i, 0);
      if (hoSameValue(mlirOperationGetOperand(view, operand++), size) && whole < bound)
        bound = whole;
    }
  }
  return bound;
}

uint64_t bufferBound(MlirOperation op, MlirType type, intptr_t firstSize) {
  uint64_t bytes = hoElementBytes(mlirShapedTypeGetElementType(type));
  if (bytes == 0 || !hoTypeHasIdentityLayout(type))
    return HO_NO_BOUND;
  MlirAttribute bounds = hoGetAttr(op, "ho.bound");
  intptr_t dynamic = 0;
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i) {
    uint64_t size;
    if (!mlirShapedTypeIsDynamicDim(type, i)) {
      size = (uint64_t)mlirShapedTypeGetDimSize(type, i);
    } else {
      MlirValue operand = mlirOperationGetOperand(op, firstSize + dynamic++);
      size = indexBound(operand);
      if (size == HO_NO_BOUND)
        size = boundOfSubviews(op, operand);
      uint64_t stated = boundEntry(bounds, i);
      size = stated < size ? stated : size;
    }
    bytes = multiplyBounds(bytes, size);
  }
  return bytes;
}

bool staticReach(MlirType type, uint64_t *begin, uint64_t *end) {
  if (!mlirTypeIsAMemRef(type))
    return false;
  uint64_t element = hoElementBytes(mlirShapedTypeGetElementType(type));
  intptr_t rank = mlirShapedTypeGetRank(type);
  int64_t *strides = hoAllocate((size_t)rank, sizeof(*strides)), offset;
  bool known = element && mlirLogicalResultIsSuccess(
                              mlirMemRefTypeGetStridesAndOffset(type, strides, &offset));
  known = known && !mlirShapedTypeIsDynamicStrideOrOffset(offset) && offset >= 0;
  uint64_t last = 0; // index of the last element
  bool empty = false;
  for (intptr_t i = 0; known && i < rank; ++i) {
    known = !mlirShapedTypeIsDynamicDim(type, i) &&
            !mlirShapedTypeIsDynamicStrideOrOffset(strides[i]) && strides[i] >= 0;
    int64_t size = known ? mlirShapedTypeGetDimSize(type, i) : 0;
    empty |= size == 0;
    if (known && size > 0)
      last = addBounds(last, multiplyBounds((uint64_t)size - 1, (uint64_t)strides[i]));
  }
  free(strides);
  if (!known)
    return false;
  *begin = multiplyBounds((uint64_t)offset, element);
  *end = empty ? *begin : addBounds(*begin, multiplyBounds(addBounds(last, 1), element));
  return *end != HO_NO_BOUND;
}
