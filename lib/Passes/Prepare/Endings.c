//===- Endings.c - What follows a product in the product's buffer ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Endings.h"

#include "Cuda/Cuda.h"

static MlirOperation definingOp(MlirValue value) {
  return mlirValueIsAOpResult(value) ? mlirOpResultGetOwner(value) : (MlirOperation){NULL};
}

static bool isUsedOnce(MlirValue value) {
  MlirOpOperand use = mlirValueGetFirstUse(value);
  return !mlirOpOperandIsNull(use) && mlirOpOperandIsNull(mlirOpOperandGetNextUse(use));
}

// Whether `value` is a product that nobody else reads, perhaps in another shape.
static bool isProduct(MlirValue value) {
  MlirOperation op = definingOp(value);
  if (mlirOperationIsNull(op) || !isUsedOnce(value))
    return false;
  if (hoOpIs(op, "tensor.expand_shape") || hoOpIs(op, "tensor.collapse_shape"))
    return isProduct(mlirOperationGetOperand(op, 0));
  return hoIsStructured(op) && hoIsContraction(op) && mlirOperationGetNumResults(op) == 1;
}

static bool isElementwise(MlirOperation op) {
  if (!hoOpIs(op, "linalg.generic") || mlirOperationGetNumResults(op) != 1 ||
      hoStructuredNumInputs(op) + 1 != mlirOperationGetNumOperands(op))
    return false;
  for (intptr_t i = 0; i < hoStructuredNumLoops(op); ++i)
    if (!hoStructuredLoopIsParallel(op, i))
      return false;
  return true;
}

static bool writesNewTensor(MlirOperation op, intptr_t output) {
  MlirOperation empty = definingOp(mlirOperationGetOperand(op, output));
  return !mlirOperationIsNull(empty) && hoOpIs(empty, "tensor.empty");
}

static bool takesPlaceOf(MlirOperation op, intptr_t input, intptr_t output) {
  MlirValue value = mlirOperationGetOperand(op, input);
  MlirType type = mlirValueGetType(value);
  return mlirTypeEqual(type, mlirValueGetType(mlirOperationGetOperand(op, output))) &&
         mlirTypeIsAShaped(type) && !mlirTypeIsAF64(mlirShapedTypeGetElementType(type)) &&
         mlirAffineMapIsIdentity(hoStructuredIndexingMap(op, input)) && isProduct(value) &&
         hoMayEndProduct(op, input);
}

static bool endInPlace(MlirOperation op, void *data) {
  uint64_t *count = data;
  if (!isElementwise(op))
    return true;
  intptr_t output = mlirOperationGetNumOperands(op) - 1;
  if (!writesNewTensor(op, output) || !mlirAffineMapIsIdentity(hoStructuredIndexingMap(op, output)))
    return true;
  for (intptr_t input = 0; input < output; ++input)
    if (takesPlaceOf(op, input, output)) {
      mlirOperationSetOperand(op, output, mlirOperationGetOperand(op, input));
      ++*count;
      break;
    }
  return true;
}

uint64_t hoEndProductsInPlace(MlirOperation module) {
  uint64_t count = 0;
  hoWalk(module, endInPlace, &count);
  return count;
}
