//===- Spaces.c - One memory space at run time -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The host device computes where host memory lies, and a CUDA device addresses its own by plain
// pointers, so that tiers disappear from all types once nothing is decided by them any
// more. Spaces within a kernel stay.
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include <stdlib.h>

// With `all`, spaces within a kernel, too.
static MlirType hostType(MlirType type, bool all) {
  if (hoTypeIsDevice(type) ||
      (all && mlirTypeIsAMemRef(type) && !mlirAttributeIsNull(mlirMemRefTypeGetMemorySpace(type))))
    return hoWithoutSpace(type);
  if (mlirTypeIsAUnrankedMemRef(type)) {
    MlirAttribute none = {NULL};
    return mlirUnrankedMemRefTypeGet(mlirShapedTypeGetElementType(type), none);
  }
  return type;
}

static void dropFromValue(MlirValue value, bool all) {
  MlirType type = mlirValueGetType(value);
  MlirType host = hostType(type, all);
  if (!mlirTypeEqual(type, host))
    mlirValueSetType(value, host);
}

static MlirType hostFunctionType(MlirType type, bool all) {
  intptr_t numInputs = mlirFunctionTypeGetNumInputs(type);
  intptr_t numResults = mlirFunctionTypeGetNumResults(type);
  MlirType *types = hoAllocate((size_t)(numInputs + numResults), sizeof(*types));
  for (intptr_t i = 0; i < numInputs; ++i)
    types[i] = hostType(mlirFunctionTypeGetInput(type, i), all);
  for (intptr_t i = 0; i < numResults; ++i)
    types[numInputs + i] = hostType(mlirFunctionTypeGetResult(type, i), all);
  MlirType result = mlirFunctionTypeGet(mlirTypeGetContext(type), numInputs, types, numResults,
                                        types + numInputs);
  free(types);
  return result;
}

static void dropFromAttributes(MlirOperation op, bool all) {
  if (!hoOpIs(op, "func.func") && !hoOpIs(op, "gpu.func"))
    return;
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(op, "function_type"));
  hoSetAttr(op, "function_type", mlirTypeAttrGet(hostFunctionType(type, all)));
}

static void dropFromBlocks(MlirOperation op, bool all) {
  for (MlirRegion region = mlirOperationGetFirstRegion(op); !mlirRegionIsNull(region);
       region = mlirRegionGetNextInOperation(region))
    for (MlirBlock block = mlirRegionGetFirstBlock(region); !mlirBlockIsNull(block);
         block = mlirBlockGetNextInRegion(block))
      for (intptr_t i = 0; i < mlirBlockGetNumArguments(block); ++i)
        dropFromValue(mlirBlockGetArgument(block, i), all);
}

// memref.memory_space_cast has nothing left to cast.
static bool eraseSpaceCast(MlirOperation op, bool all) {
  if (!hoOpIs(op, "memref.memory_space_cast"))
    return false;
  MlirValue result = mlirOperationGetResult(op, 0);
  MlirValue source = mlirOperationGetOperand(op, 0);
  if (!mlirTypeEqual(hostType(mlirValueGetType(result), all), mlirValueGetType(source)))
    return false;
  mlirValueReplaceAllUsesOfWith(result, source);
  mlirOperationDestroy(op);
  return true;
}

static bool dropFromOperation(MlirOperation op, void *data) {
  bool all = *(const bool *)data;
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    dropFromValue(mlirOperationGetResult(op, i), all);
  if (eraseSpaceCast(op, all))
    return true;
  dropFromBlocks(op, all);
  dropFromAttributes(op, all);
  return true;
}

bool hoDropMemorySpaces(HoLowering *lowering) {
  bool all = !lowering->isCuda;
  return hoWalk(lowering->module, dropFromOperation, &all);
}
