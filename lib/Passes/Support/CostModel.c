//===- CostModel.c - How long an operation takes ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "CostModel.h"

#include "Buffers.h"
#include "Sizes.h"

#include <stdlib.h>

// Elements of a memref, dynamic dimensions at their bound (1 when there is none).
static double elementsOf(MlirValue memref) {
  MlirType type = mlirValueGetType(memref);
  double elements = 1;
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i) {
    int64_t bound;
    elements *= hoDimensionBound(memref, i, &bound) ? (double)bound : 1;
  }
  return elements;
}

typedef struct Payload {
  double arithmetic; // operations per iteration
  double loads;      // bytes per iteration read through captures
} Payload;

static bool visitPayload(MlirOperation op, void *data) {
  Payload *payload = data;
  if (hoOpIs(op, "memref.load"))
    payload->loads += (double)hoElementBytes(mlirValueGetType(mlirOperationGetResult(op, 0)));
  else if (hoOpInDialect(op, "math"))
    payload->arithmetic += 16; // a polynomial or so
  else if (hoOpInDialect(op, "arith") && !hoOpIs(op, "arith.constant"))
    payload->arithmetic += 1;
  return true;
}

// The iteration space: static ranges, else the largest operand.
static double iterations(MlirOperation op) {
  double product = 1;
  for (intptr_t i = 0; i < hoStructuredNumLoops(op); ++i) {
    int64_t range = hoStructuredLoopRange(op, i);
    if (mlirShapedTypeIsDynamicSize(range)) {
      double largest = 1;
      for (intptr_t k = 0; k < mlirOperationGetNumOperands(op); ++k) {
        MlirValue value = mlirOperationGetOperand(op, k);
        if (hoIsMemRef(value) && elementsOf(value) > largest)
          largest = elementsOf(value);
      }
      return largest;
    }
    product *= (double)range;
  }
  return product;
}

static double peakRate(MlirOperation op, const HoMachine *machine) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue value = mlirOperationGetOperand(op, i);
    if (!hoIsMemRef(value))
      continue;
    MlirType element = mlirShapedTypeGetElementType(mlirValueGetType(value));
    if (mlirTypeIsAF16(element) || mlirTypeIsABF16(element))
      return machine->flopsF16;
    if (mlirTypeIsAF64(element))
      return machine->flopsF64;
  }
  return machine->flopsF32;
}

static double operandBytes(MlirOperation op) {
  double bytes = 0;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue value = mlirOperationGetOperand(op, i);
    if (hoIsMemRef(value))
      bytes += elementsOf(value) *
               (double)hoElementBytes(mlirShapedTypeGetElementType(mlirValueGetType(value)));
  }
  return bytes;
}

uint64_t hoEstimateDuration(MlirOperation op, const HoMachine *machine) {
  double bytes = operandBytes(op), work = 0;
  if (hoIsStructured(op)) {
    Payload payload = {0};
    hoWalk(op, visitPayload, &payload);
    double count = iterations(op);
    work = count * payload.arithmetic;
    bytes += count * payload.loads;
  }
  double arithmeticTime = work / peakRate(op, machine);
  double memoryTime = bytes / machine->memoryRate;
  double seconds = arithmeticTime > memoryTime ? arithmeticTime : memoryTime;
  double nanoseconds = seconds * 1e9 + machine->launchOverhead;
  return nanoseconds < 1 ? 1 : nanoseconds > 1e18 ? (uint64_t)1e18 : (uint64_t)nanoseconds;
}
