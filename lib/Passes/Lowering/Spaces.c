//===- Spaces.c - One memory space for the host device ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The host device computes where host memory lies, so that memory spaces disappear
// from all types once nothing is decided by them any more.
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include <stdlib.h>

static MlirType hostType(MlirType type) {
  if (mlirTypeIsAMemRef(type) && !mlirAttributeIsNull(mlirMemRefTypeGetMemorySpace(type)))
    return hoWithoutSpace(type);
  if (mlirTypeIsAUnrankedMemRef(type)) {
    MlirAttribute none = {NULL};
    return mlirUnrankedMemRefTypeGet(mlirShapedTypeGetElementType(type), none);
  }
  return type;
}

static void dropFromValue(MlirValue value) {
  MlirType type = mlirValueGetType(value);
  MlirType host = hostType(type);
  if (!mlirTypeEqual(type, host))
    mlirValueSetType(value, host);
}

static MlirType hostFunctionType(MlirType type) {
  intptr_t numInputs = mlirFunctionTypeGetNumInputs(type);
  intptr_t numResults = mlirFunctionTypeGetNumResults(type);
  MlirType *types = hoAllocate((size_t)(numInputs + numResults), sizeof(*types));
  for (intptr_t i = 0; i < numInputs; ++i)
    types[i] = hostType(mlirFunctionTypeGetInput(type, i));
  for (intptr_t i = 0; i < numResults; ++i)
    types[numInputs + i] = hostType(mlirFunctionTypeGetResult(type, i));
  MlirType result = mlirFunctionTypeGet(mlirTypeGetContext(type), numInputs, types, numResults,
                                        types + numInputs);
  free(types);
  return result;
}

static void dropFromAttributes(MlirOperation op) {
  if (!hoOpIs(op, "func.func"))
    return;
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(op, "function_type"));
  hoSetAttr(op, "function_type", mlirTypeAttrGet(hostFunctionType(type)));
}

static void dropFromBlocks(MlirOperation op) {
  for (MlirRegion region = mlirOperationGetFirstRegion(op); !mlirRegionIsNull(region);
       region = mlirRegionGetNextInOperation(region))
    for (MlirBlock block = mlirRegionGetFirstBlock(region); !mlirBlockIsNull(block);
         block = mlirBlockGetNextInRegion(block))
      for (intptr_t i = 0; i < mlirBlockGetNumArguments(block); ++i)
        dropFromValue(mlirBlockGetArgument(block, i));
}

// memref.memory_space_cast has nothing left to cast.
static bool eraseSpaceCast(MlirOperation op) {
  if (!hoOpIs(op, "memref.memory_space_cast"))
    return false;
  MlirValue result = mlirOperationGetResult(op, 0);
  MlirValue source = mlirOperationGetOperand(op, 0);
  if (!mlirTypeEqual(hostType(mlirValueGetType(result)), mlirValueGetType(source)))
    return false;
  mlirValueReplaceAllUsesOfWith(result, source);
  mlirOperationDestroy(op);
  return true;
}

static bool dropFromOperation(MlirOperation op, void *data) {
  (void)data;
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    dropFromValue(mlirOperationGetResult(op, i));
  if (eraseSpaceCast(op))
    return true;
  dropFromBlocks(op);
  dropFromAttributes(op);
  return true;
}

bool hoDropMemorySpaces(HoLowering *lowering) {
  return hoWalk(lowering->module, dropFromOperation, NULL);
}
