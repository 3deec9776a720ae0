//===- BlockLoop.c - A loop that carries what its blocks make --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Attention/BlockLoop.h"

#include "Buffers.h"

#include <stdlib.h>

enum { NumBounds = 3 };

HoBlockLoop hoOpenBlockLoop(HoInsertion at, int64_t begin, int64_t end, int64_t step, size_t count,
                            MlirValue *carried) {
  MlirValue *operands = hoAllocate(NumBounds + count, sizeof(*operands));
  MlirType *types = hoAllocate(1 + count, sizeof(*types));
  MlirLocation *locations = hoAllocate(1 + count, sizeof(*locations));
  const int64_t bounds[NumBounds] = {begin, end, step};
  for (size_t i = 0; i < NumBounds; ++i)
    operands[i] = hoBuildIndex(at, bounds[i]);
  types[0] = mlirIndexTypeGet(mlirLocationGetContext(at.location));
  locations[0] = at.location;
  for (size_t i = 0; i < count; ++i) {
    operands[NumBounds + i] = carried[i];
    types[1 + i] = mlirValueGetType(carried[i]);
    locations[1 + i] = at.location;
  }
  MlirBlock body = mlirBlockCreate(1 + (intptr_t)count, types, locations);
  for (size_t i = 0; i < count; ++i)
    carried[i] = mlirBlockGetArgument(body, 1 + (intptr_t)i);
  HoInsertion inside = {body, {NULL}, at.location};
  inside.before = hoBuild(inside, "scf.yield", 0, NULL, (intptr_t)count, carried, 0, NULL);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, body);
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.for"), at.location);
  mlirOperationStateAddOperands(&state, NumBounds + (intptr_t)count, operands);
  mlirOperationStateAddResults(&state, (intptr_t)count, types + 1);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  HoBlockLoop loop = {.op = mlirOperationCreate(&state), .inside = inside};
  loop.induction = mlirBlockGetArgument(body, 0);
  mlirBlockInsertOwnedOperationBefore(at.block, at.before, loop.op);
  free(operands);
  free(types);
  free(locations);
  return loop;
}

void hoCloseBlockLoop(const HoBlockLoop *loop, size_t count, MlirValue *carried) {
  for (size_t i = 0; i < count; ++i) {
    mlirOperationSetOperand(loop->inside.before, (intptr_t)i, carried[i]);
    carried[i] = mlirOperationGetResult(loop->op, (intptr_t)i);
  }
}
