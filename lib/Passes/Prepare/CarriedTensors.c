//===- CarriedTensors.c - Tensors carried by loops stay in place -----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Prepare/CarriedTensors.h"

#include "Array.h"

#include <stdlib.h>

enum { FOR_BOUNDS = 3 }; // operands of scf.for before what it carries

// The operand that becomes the result when `value` is computed in place; null when there is none.
static MlirValue destinationOf(MlirValue value) {
  if (!mlirValueIsAOpResult(value))
    return (MlirValue){NULL};
  MlirOperation op = mlirOpResultGetOwner(value);
  intptr_t number = mlirOpResultGetResultNumber(value);
  if (hoIsStructured(op))
    return mlirOperationGetOperand(op, hoStructuredNumInputs(op) + number);
  if (hoOpIs(op, "tensor.insert_slice") || hoOpIs(op, "tensor.insert") ||
      hoOpIs(op, "bufferization.materialize_in_destination"))
    return mlirOperationGetOperand(op, 1);
  if (hoOpIs(op, "scf.for"))
    return mlirOperationGetOperand(op, FOR_BOUNDS + number);
  return (MlirValue){NULL};
}

static bool isMadeIn(MlirValue value, MlirValue carried) {
  for (; !mlirValueIsNull(value); value = destinationOf(value))
    if (hoSameValue(value, carried))
      return true;
  return false;
}

static MlirValue materialize(MlirOperation yield, MlirValue value, MlirValue carried) {
  MlirType type = mlirValueGetType(value);
  MlirValue operands[] = {value, carried};
  return mlirOperationGetResult(hoBuild(hoBefore(yield), "bufferization.materialize_in_destination",
                                        1, &type, 2, operands, 0, NULL),
                                0);
}

static bool visit(MlirOperation op, void *data) {
  uint64_t *count = data;
  if (!hoOpIs(op, "scf.for"))
    return true;
  MlirBlock body = hoOpEntryBlock(op);
  MlirOperation yield = mlirBlockGetTerminator(body);
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(yield); ++i) {
    MlirValue value = mlirOperationGetOperand(yield, i);
    MlirValue carried = mlirBlockGetArgument(body, i + 1);
    if (!mlirTypeIsARankedTensor(mlirValueGetType(value)) || isMadeIn(value, carried))
      continue;
    mlirOperationSetOperand(yield, i, materialize(yield, value, carried));
    ++*count;
  }
  return true;
}

uint64_t hoKeepCarriedTensors(MlirOperation module) {
  uint64_t count = 0;
  hoWalk(module, visit, &count);
  return count;
}
