//===- Sizes.c - Byte sizes, bounds, amounts in options --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Sizes.h"

#include "Buffers.h"

#include "mlir-c/AffineExpr.h"
#include "mlir-c/AffineMap.h"
#include "mlir-c/BuiltinAttributes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// One bound for each dimension; anything else is no bound.
static bool boundAttribute(MlirAttribute attribute, MlirType type, intptr_t dimension,
                           int64_t *bound) {
  if (mlirAttributeIsNull(attribute) || !mlirAttributeIsADenseI64Array(attribute) ||
      mlirDenseArrayGetNumElements(attribute) != mlirShapedTypeGetRank(type))
    return false;
  *bound = mlirDenseI64ArrayGetElement(attribute, dimension);
  return *bound >= 0;
}

// Function arguments carry `ho.bound` in arg_attrs.
static bool argumentBound(MlirValue memref, intptr_t dimension, int64_t *bound) {
  MlirBlock block = mlirBlockArgumentGetOwner(memref);
  MlirOperation function = mlirBlockGetParentOperation(block);
  if (!hoOpIs(function, "func.func") || !mlirBlockEqual(block, hoOpEntryBlock(function)))
    return false;
  return boundAttribute(
      hoGetArgumentAttr(function, mlirBlockArgumentGetArgNumber(memref), "ho.bound"),
      mlirValueGetType(memref), dimension, bound);
}

// The operand that gives dynamic dimension `dimension` of an allocation.
static bool allocationBound(MlirOperation op, MlirType type, intptr_t dimension, int64_t *bound) {
  if (boundAttribute(hoGetAttr(op, "ho.bound"), type, dimension, bound))
    return true;
  intptr_t operand = 0;
  if (hoOpIs(op, "gpu.alloc"))
    operand = mlirDenseI32ArrayGetElement(hoGetAttr(op, "operandSegmentSizes"), 0);
  for (intptr_t i = 0; i < dimension; ++i)
    operand += mlirShapedTypeIsDynamicDim(type, i);
  if (operand >= mlirOperationGetNumOperands(op))
    return false;
  return hoUpperBound(mlirOperationGetOperand(op, operand), bound);
}

// A subview's (and a tensor's slice's) dynamic sizes are its size operands, in order (a dimension
// that is dropped is static), and no larger than its source.
static bool subviewBound(MlirOperation op, MlirType type, intptr_t dimension, int64_t *bound) {
  MlirValue source = mlirOperationGetOperand(op, 0);
  intptr_t operand = 1 + mlirDenseI32ArrayGetElement(hoGetAttr(op, "operandSegmentSizes"), 1);
  for (intptr_t i = 0; i < dimension; ++i)
    operand += mlirShapedTypeIsDynamicDim(type, i);
  int64_t whole;
  bool bySize = hoUpperBound(mlirOperationGetOperand(op, operand), bound);
  if (mlirShapedTypeGetRank(mlirValueGetType(source)) != mlirShapedTypeGetRank(type) ||
      !hoDimensionBound(source, dimension, &whole))
    return bySize;
  *bound = bySize && *bound < whole ? *bound : whole;
  return true;
}

static bool transposeBound(MlirOperation op, intptr_t dimension, int64_t *bound) {
  MlirAffineMap permutation = mlirAffineMapAttrGetValue(hoGetAttr(op, "permutation"));
  intptr_t source = mlirAffineDimExprGetPosition(mlirAffineMapGetResult(permutation, dimension));
  return hoDimensionBound(mlirOperationGetOperand(op, 0), source, bound);
}

// A collapsed dimension is the product of those that it joins.
static bool collapseBound(MlirOperation op, intptr_t dimension, int64_t *bound) {
  MlirAttribute group = mlirArrayAttrGetElement(hoGetAttr(op, "reassociation"), dimension);
  *bound = 1;
  for (intptr_t i = 0; i < mlirArrayAttrGetNumElements(group); ++i) {
    int64_t part, source = mlirIntegerAttrGetValueInt(mlirArrayAttrGetElement(group, i));
    if (!hoDimensionBound(mlirOperationGetOperand(op, 0), source, &part) ||
        __builtin_mul_overflow(*bound, part, bound))
      return false;
  }
  return true;
}

// The dynamic sizes are operands, behind the source.
static bool expandBound(MlirOperation op, MlirType type, intptr_t dimension, int64_t *bound) {
  intptr_t operand = 1;
  for (intptr_t i = 0; i < dimension; ++i)
    operand += mlirShapedTypeIsDynamicDim(type, i);
  return operand < mlirOperationGetNumOperands(op) &&
         hoUpperBound(mlirOperationGetOperand(op, operand), bound);
}

// Results that have the shape of an operand, and new tensors.
static bool tensorBound(MlirOperation op, MlirValue tensor, intptr_t dimension, int64_t *bound) {
  if (hoOpIs(op, "tensor.empty"))
    return allocationBound(op, mlirValueGetType(tensor), dimension, bound);
  if (hoOpIs(op, "tensor.insert_slice"))
    return hoDimensionBound(mlirOperationGetOperand(op, 1), dimension, bound);
  if (!hoIsStructured(op))
    return false;
  intptr_t output = hoStructuredNumInputs(op) + mlirOpResultGetResultNumber(tensor);
  return hoDimensionBound(mlirOperationGetOperand(op, output), dimension, bound);
}

bool hoDimensionBound(MlirValue memref, intptr_t dimension, int64_t *bound) {
  MlirType type = mlirValueGetType(memref);
  if (!mlirShapedTypeIsDynamicDim(type, dimension)) {
    *bound = mlirShapedTypeGetDimSize(type, dimension);
    return true;
  }
  if (mlirValueIsABlockArgument(memref))
    return argumentBound(memref, dimension, bound);
  MlirOperation op = mlirOpResultGetOwner(memref);
  if (hoOpIs(op, "memref.alloc") || hoOpIs(op, "memref.alloca") || hoOpIs(op, "gpu.alloc"))
    return allocationBound(op, type, dimension, bound);
  if (hoOpIs(op, "memref.cast") || hoOpIs(op, "tensor.cast") ||
      hoOpIs(op, "bufferization.to_tensor")) {
    MlirValue source = mlirOperationGetOperand(op, 0);
    return mlirShapedTypeHasRank(mlirValueGetType(source)) &&
           hoDimensionBound(source, dimension, bound);
  }
  if (hoOpIs(op, "memref.subview") || hoOpIs(op, "tensor.extract_slice"))
    return subviewBound(op, type, dimension, bound);
  if (hoOpIs(op, "memref.transpose"))
    return transposeBound(op, dimension, bound);
  if (hoOpIs(op, "memref.collapse_shape") || hoOpIs(op, "tensor.collapse_shape"))
    return collapseBound(op, dimension, bound);
  if (hoOpIs(op, "memref.expand_shape") || hoOpIs(op, "tensor.expand_shape"))
    return expandBound(op, type, dimension, bound);
  return tensorBound(op, memref, dimension, bound);
}

static bool dimOpBound(MlirOperation op, int64_t *bound) {
  int64_t dimension;
  if (!hoUpperBound(mlirOperationGetOperand(op, 1), &dimension) ||
      !(hoIsMemRef(mlirOperationGetOperand(op, 0)) ||
        mlirTypeIsARankedTensor(mlirValueGetType(mlirOperationGetOperand(op, 0)))))
    return false;
  return hoDimensionBound(mlirOperationGetOperand(op, 0), dimension, bound);
}

// Both operands bounded from above and the operation monotonic in both (sizes are not negative).
static bool binaryBound(MlirOperation op, int64_t *bound) {
  int64_t a, b;
  bool hasA = hoUpperBound(mlirOperationGetOperand(op, 0), &a);
  bool hasB = hoUpperBound(mlirOperationGetOperand(op, 1), &b);
  if (hoOpIs(op, "arith.minsi") || hoOpIs(op, "arith.minui")) {
    if (!hasA && !hasB)
      return false;
    *bound = !hasA ? b : !hasB ? a : a < b ? a : b;
    return true;
  }
  if (!hasA || !hasB)
    return false;
  if (hoOpIs(op, "arith.addi"))
    return !__builtin_add_overflow(a, b, bound);
  if (hoOpIs(op, "arith.muli"))
    return a >= 0 && b >= 0 && !__builtin_mul_overflow(a, b, bound);
  if (hoOpIs(op, "arith.maxsi") || hoOpIs(op, "arith.maxui")) {
    *bound = a > b ? a : b;
    return true;
  }
  return false;
}

// Constant `b` known exactly: subtraction, division.
static bool byConstantBound(MlirOperation op, int64_t *bound) {
  MlirOperation divisor = hoDefiningOp(mlirOperationGetOperand(op, 1));
  int64_t a, b;
  if (mlirOperationIsNull(divisor) || !hoOpIs(divisor, "arith.constant") ||
      !hoUpperBound(mlirOperationGetOperand(op, 0), &a) ||
      !hoUpperBound(mlirOperationGetOperand(op, 1), &b) || a < 0 || b <= 0)
    return false;
  if (hoOpIs(op, "arith.subi"))
    *bound = a - b;
  else if (hoOpIs(op, "arith.divsi") || hoOpIs(op, "arith.divui") || hoOpIs(op, "arith.floordivsi"))
    *bound = a / b;
  else if (hoOpIs(op, "arith.ceildivsi") || hoOpIs(op, "arith.ceildivui"))
    *bound = a / b + (a % b != 0);
  else
    return false;
  return true;
}

static bool expressionBound(MlirOperation op, MlirAffineExpr expr, intptr_t numDims,
                            int64_t *bound);

// By a constant: multiplied, divided, remainder.
static bool scaledBound(MlirOperation op, MlirAffineExpr expr, intptr_t numDims, int64_t *bound) {
  MlirAffineExpr right = mlirAffineBinaryOpExprGetRHS(expr);
  if (!mlirAffineExprIsAConstant(right))
    return false;
  int64_t number = mlirAffineConstantExprGetValue(right), left;
  if (number <= 0)
    return false;
  if (mlirAffineExprIsAMod(expr)) {
    *bound = number - 1;
    return true;
  }
  if (!expressionBound(op, mlirAffineBinaryOpExprGetLHS(expr), numDims, &left) || left < 0)
    return false;
  if (mlirAffineExprIsAMul(expr))
    return !__builtin_mul_overflow(left, number, bound);
  *bound = left / number + (mlirAffineExprIsACeilDiv(expr) && left % number != 0);
  return true;
}

static bool expressionBound(MlirOperation op, MlirAffineExpr expr, intptr_t numDims,
                            int64_t *bound) {
  int64_t left, right;
  if (mlirAffineExprIsAConstant(expr)) {
    *bound = mlirAffineConstantExprGetValue(expr);
    return true;
  }
  if (mlirAffineExprIsADim(expr))
    return hoUpperBound(mlirOperationGetOperand(op, mlirAffineDimExprGetPosition(expr)), bound);
  if (mlirAffineExprIsASymbol(expr))
    return hoUpperBound(
        mlirOperationGetOperand(op, numDims + mlirAffineSymbolExprGetPosition(expr)), bound);
  if (!mlirAffineExprIsAAdd(expr))
    return scaledBound(op, expr, numDims, bound);
  return expressionBound(op, mlirAffineBinaryOpExprGetLHS(expr), numDims, &left) &&
         expressionBound(op, mlirAffineBinaryOpExprGetRHS(expr), numDims, &right) &&
         !__builtin_add_overflow(left, right, bound);
}

// affine.apply has one result; of affine.min any bounds it, of affine.max all together.
static bool affineBound(MlirOperation op, int64_t *bound) {
  MlirAffineMap map = mlirAffineMapAttrGetValue(hoGetAttr(op, "map"));
  bool most = hoOpIs(op, "affine.max"), any = false;
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
    int64_t part;
    bool known =
        expressionBound(op, mlirAffineMapGetResult(map, i), mlirAffineMapGetNumDims(map), &part);
    if (most && !known)
      return false;
    if (known && (!any || (most ? part > *bound : part < *bound)))
      *bound = part;
    any |= known;
  }
  return any;
}

bool hoUpperBound(MlirValue index, int64_t *bound) {
  MlirOperation op = hoDefiningOp(index);
  if (mlirOperationIsNull(op))
    return hoConstantUpperBound(index, bound);
  if (hoOpIs(op, "arith.constant")) {
    MlirAttribute value = hoGetAttr(op, "value");
    if (!mlirAttributeIsAInteger(value))
      return false;
    *bound = mlirIntegerAttrGetValueInt(value);
    return true;
  }
  if (hoOpIs(op, "memref.dim") || hoOpIs(op, "tensor.dim"))
    return dimOpBound(op, bound);
  if (hoOpIs(op, "arith.index_cast") || hoOpIs(op, "arith.index_castui"))
    return hoUpperBound(mlirOperationGetOperand(op, 0), bound);
  if (hoOpInDialect(op, "arith") && mlirOperationGetNumOperands(op) == 2)
    return binaryBound(op, bound) || byConstantBound(op, bound) ||
           hoConstantUpperBound(index, bound);
  if (hoOpIs(op, "affine.apply") || hoOpIs(op, "affine.min") || hoOpIs(op, "affine.max"))
    return affineBound(op, bound) || hoConstantUpperBound(index, bound);
  return false;
}

bool hoBufferBytes(MlirValue root, uint64_t *bytes) {
  MlirType type = mlirValueGetType(root);
  uint64_t total = hoElementBytes(mlirShapedTypeGetElementType(type));
  if (!total)
    return false;
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i) {
    int64_t bound;
    if (!hoDimensionBound(root, i, &bound) ||
        __builtin_mul_overflow(total, (uint64_t)(bound < 0 ? 0 : bound), &total))
      return false;
  }
  *bytes = total;
  return true;
}

//===----------------------------------------------------------------------===//
// Amounts
//===----------------------------------------------------------------------===//

static const struct {
  const char *suffix;
  double factor;
} units[] = {{"", 1},     {"B", 1},    {"KiB", 0x1p10}, {"MiB", 0x1p20}, {"GiB", 0x1p30},
             {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9},     {"TiB", 0x1p40}, {"TB", 1e12}};

bool hoParseAmount(MlirStringRef text, HoAmount *amount) {
  char buffer[64];
  *amount = (HoAmount){0};
  if (text.length == 0 || text.length >= sizeof(buffer))
    return false;
  memcpy(buffer, text.data, text.length);
  buffer[text.length] = 0;
  if (!strcmp(buffer, "unlimited"))
    return true;
  char *end;
  if (buffer[0] < '0' || buffer[0] > '9')
    return false;
  double value = strtod(buffer, &end);
  if (!isfinite(value))
    return false;
  if (!strcmp(end, "%")) {
    amount->isPercent = true;
    amount->percent = value;
    return value > 0;
  }
  for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); ++i)
    if (!strcmp(end, units[i].suffix)) {
      double bytes = floor(value * units[i].factor);
      if (bytes < 1 || bytes >= 0x1p63)
        return false;
      amount->bytes = (uint64_t)bytes;
      return true;
    }
  return false;
}
