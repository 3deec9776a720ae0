//===- Trips.c - How often a loop runs -------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Trips.h"

bool hoConstantInt(MlirValue value, int64_t *constant) {
  if (!mlirValueIsAOpResult(value) || !hoOpIs(mlirOpResultGetOwner(value), "arith.constant"))
    return false;
  MlirAttribute attribute = hoGetAttr(mlirOpResultGetOwner(value), "value");
  if (!mlirAttributeIsAInteger(attribute))
    return false;
  *constant = mlirIntegerAttrGetValueInt(attribute);
  return true;
}

bool hoStaticTrips(MlirOperation loop, uint64_t *trips) {
  int64_t lower, upper, step;
  if (!hoOpIs(loop, "scf.for") || hoHasAttr(loop, "unsignedCmp") ||
      !hoConstantInt(mlirOperationGetOperand(loop, 0), &lower) ||
      !hoConstantInt(mlirOperationGetOperand(loop, 1), &upper) ||
      !hoConstantInt(mlirOperationGetOperand(loop, 2), &step) || step <= 0)
    return false;
  uint64_t range = (uint64_t)upper - (uint64_t)lower;
  *trips = lower < upper ? (range - 1) / (uint64_t)step + 1 : 0;
  return true;
}

uint64_t hoStaticRuns(MlirOperation op) {
  uint64_t runs = 1, trips;
  for (; !mlirOperationIsNull(op); op = mlirOperationGetParentOperation(op))
    if (hoStaticTrips(op, &trips) && __builtin_mul_overflow(runs, trips, &runs))
      return UINT64_MAX;
  return runs;
}
