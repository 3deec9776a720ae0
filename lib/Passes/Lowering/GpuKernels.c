//===- GpuKernels.c - gpu.launch_func as loops -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On the host device one block of a gpu.func is a function of its id and of the launch's
// dimensions (GpuBlocks.c); a launch is three loops around a call of it.
//
//===----------------------------------------------------------------------===//
#include "GpuBlocks.h"
#include "Kernel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// The block's function
//===----------------------------------------------------------------------===//

static bool checkKernel(MlirOperation kernel) {
  MlirBlock body = hoOpEntryBlock(kernel);
  if (!mlirBlockIsNull(body) && mlirBlockIsNull(mlirBlockGetNextInRegion(body)))
    return true;
  hoError(kernel, "a kernel with unstructured control flow is not supported on the host device; "
                  "run lift-cf-to-scf on it");
  return false;
}

static MlirBlock buildArguments(HoLowering *lowering, MlirOperation kernel) {
  MlirLocation location = mlirOperationGetLocation(kernel);
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(kernel, "function_type"));
  MlirBlock body = mlirBlockCreate(1, &lowering->pointer, &location);
  for (int i = 0; i < HO_NUM_BLOCK_IDS; ++i)
    mlirBlockAddArgument(body, lowering->index, location);
  for (intptr_t i = 0; i < mlirFunctionTypeGetNumInputs(type); ++i)
    mlirBlockAddArgument(body, mlirFunctionTypeGetInput(type, i), location);
  return body;
}

// func.func private @name(step, ids and dims, arguments): one block of the kernel.
static bool buildBlockFunction(HoLowering *lowering, MlirOperation kernel, const char *name) {
  MlirContext context = lowering->context;
  MlirBlock body = buildArguments(lowering, kernel);
  intptr_t count = mlirBlockGetNumArguments(body);
  MlirType *types = hoAllocate((size_t)count, sizeof(*types));
  for (intptr_t i = 0; i < count; ++i)
    types[i] = mlirValueGetType(mlirBlockGetArgument(body, i));
  MlirType type = mlirFunctionTypeGet(context, count, types, 0, NULL);
  free(types);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, body);
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "sym_name", mlirStringAttrGet(context, hoRef(name))),
      hoNamed(context, "function_type", mlirTypeAttrGet(type)),
      hoNamed(context, "sym_visibility", mlirStringAttrGet(context, hoRef("private"))),
      hoNamed(context, "llvm.linkage",
              mlirAttributeParseGet(context, hoRef("#llvm.linkage<internal>"))),
      hoNamed(context, "passthrough", mlirAttributeParseGet(context, hoRef("[\"noinline\"]"))),
  };
  MlirOperationState state =
      mlirOperationStateGet(hoRef("func.func"), mlirOperationGetLocation(kernel));
  mlirOperationStateAddAttributes(&state, 5, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  mlirBlockAppendOwnedOperation(lowering->moduleBody, mlirOperationCreate(&state));
  return hoEmitGpuBlock(lowering, kernel, body);
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

static MlirOperation findKernel(HoLowering *lowering, MlirOperation launch) {
  MlirAttribute symbol = hoGetAttr(launch, "kernel");
  MlirOperation none = {NULL};
  if (mlirSymbolRefAttrGetNumNestedReferences(symbol) != 1)
    return none;
  MlirOperation module =
      hoFindSymbol(lowering->moduleBody, "gpu.module", mlirSymbolRefAttrGetRootReference(symbol));
  if (mlirOperationIsNull(module))
    return none;
  MlirAttribute nested = mlirSymbolRefAttrGetNestedReference(symbol, 0);
  return hoFindSymbol(hoOpEntryBlock(module), "gpu.func",
                      mlirSymbolRefAttrGetLeafReference(nested));
}

// The name of the function of one block of a kernel, made at its first launch.
static char *blockFunction(HoLowering *lowering, MlirOperation kernel) {
  MlirOperation module = mlirOperationGetParentOperation(kernel);
  MlirStringRef outer = hoGetStringAttr(module, "sym_name");
  MlirStringRef inner = hoGetStringAttr(kernel, "sym_name");
  size_t size = outer.length + inner.length + sizeof("ho_block__");
  char *name = hoAllocate(size, 1);
  snprintf(name, size, "ho_block_%.*s_%.*s", (int)outer.length, outer.data, (int)inner.length,
           inner.data);
  if (!mlirOperationIsNull(hoFindSymbol(lowering->moduleBody, "func.func", hoRef(name))) ||
      (checkKernel(kernel) && buildBlockFunction(lowering, kernel, name)))
    return name;
  free(name);
  return NULL;
}

static void operandSegments(MlirOperation op, intptr_t *begin, intptr_t *count, int segment) {
  MlirAttribute sizes = hoGetAttr(op, "operandSegmentSizes");
  *begin = 0;
  for (int i = 0; i < segment; ++i)
    *begin += mlirDenseI32ArrayGetElement(sizes, i);
  *count = mlirDenseI32ArrayGetElement(sizes, segment);
}

// Segments of gpu.launch_func's operands.
enum { GridSizes = 1, ClusterSizes = 7, DynamicShared = 10, KernelOperands = 11 };

static bool checkLaunch(MlirOperation launch) {
  intptr_t begin, count;
  operandSegments(launch, &begin, &count, DynamicShared);
  if (count == 0)
    return true;
  hoError(launch, "dynamic shared memory is not supported on the host device");
  return false;
}

static MlirValue launchSize(MlirOperation launch, int which) {
  intptr_t begin, count;
  operandSegments(launch, &begin, &count, GridSizes + which);
  return mlirOperationGetOperand(launch, begin);
}

static void buildGrid(HoLowering *lowering, HoFunction *function, MlirOperation launch,
                      const char *callee) {
  intptr_t begin, count;
  operandSegments(launch, &begin, &count, KernelOperands);
  intptr_t total = 1 + HO_NUM_BLOCK_IDS + count;
  MlirValue *operands = hoAllocate((size_t)total, sizeof(*operands));
  operands[0] = function->step;
  HoInsertion at = hoBefore(launch);
  for (int i = 0; i < 6; ++i) { // grid, then block
    MlirValue size = launchSize(launch, i);
    if (!mlirTypeIsAIndex(mlirValueGetType(size)))
      size = hoI64ToIndex(at, size);
    operands[1 + HO_GRID_DIMS + i] = size;
  }
  MlirOperation outermost = {NULL};
  for (int i = 2; i >= 0; --i) { // x innermost
    at =
        hoBuildLoop(at, hoDynamic(operands[1 + HO_GRID_DIMS + i]), &operands[1 + HO_BLOCK_IDS + i]);
    if (i == 2)
      outermost = mlirBlockGetParentOperation(at.block);
  }
  for (intptr_t i = 0; i < count; ++i)
    operands[1 + HO_NUM_BLOCK_IDS + i] = mlirOperationGetOperand(launch, begin + i);
  hoBuildCall(at, callee, 0, NULL, total, operands);
  HoMark mark = hoMarkOf(launch);
  hoBuildBrackets(lowering, function, outermost, outermost, &mark);
  free(operands);
}

bool hoConvertLaunch(HoLowering *lowering, HoFunction *function, MlirOperation launch) {
  MlirOperation kernel = findKernel(lowering, launch);
  if (mlirOperationIsNull(kernel)) {
    hoError(launch, "the kernel is not a gpu.func of a gpu.module in this module");
    return false;
  }
  if (!checkLaunch(launch))
    return false;
  char *callee = blockFunction(lowering, kernel);
  if (!callee)
    return false;
  buildGrid(lowering, function, launch, callee);
  free(callee);
  return true;
}

// For a CUDA device: the launch without tokens, for offload-launches.
bool hoKeepLaunch(HoLowering *lowering, HoFunction *function, MlirOperation launch) {
  MlirContext context = lowering->context;
  intptr_t begin, count;
  operandSegments(launch, &begin, &count, 0);
  intptr_t total = mlirOperationGetNumOperands(launch) - count;
  MlirValue *operands = hoAllocate((size_t)total, sizeof(*operands));
  for (intptr_t i = 0; i < total; ++i)
    operands[i] = mlirOperationGetOperand(launch, count + i);
  int32_t segments[KernelOperands + 2] = {0};
  MlirAttribute sizes = hoGetAttr(launch, "operandSegmentSizes");
  intptr_t numSegments = mlirDenseArrayGetNumElements(sizes);
  for (intptr_t i = 1; i < numSegments; ++i)
    segments[i] = mlirDenseI32ArrayGetElement(sizes, i);
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "kernel", hoGetAttr(launch, "kernel")),
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, numSegments, segments)),
  };
  MlirOperation kept =
      hoBuild(hoBefore(launch), "gpu.launch_func", 0, NULL, total, operands, 2, attributes);
  HoMark mark = hoMarkOf(launch);
  hoBuildBrackets(lowering, function, kept, kept, &mark);
  free(operands);
  return true;
}

void hoEraseGpuModules(HoLowering *lowering) {
  MlirOperation next;
  for (MlirOperation op = mlirBlockGetFirstOperation(lowering->moduleBody);
       !mlirOperationIsNull(op); op = next) {
    next = mlirOperationGetNextInBlock(op);
    if (hoOpIs(op, "gpu.module"))
      mlirOperationDestroy(op);
  }
  mlirOperationRemoveAttributeByName(lowering->module, hoRef("gpu.container_module"));
}
