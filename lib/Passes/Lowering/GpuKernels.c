//===- GpuKernels.c - gpu.launch_func as loops -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On the host device one thread of a gpu.func is a function of its ids and of the launch's
// dimensions; a launch is six loops around a call of it. Threads run one after the other, so that a
// kernel whose threads meet (barriers, workgroup memory, shuffles) is refused.
//
//===----------------------------------------------------------------------===//
#include "Kernel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The leading arguments of a thread's function: ids and sizes, x y z of each.
enum { BlockIds, ThreadIds = 3, GridDims = 6, BlockDims = 9, NumIds = 12 };

static const struct {
  const char *name;
  int first;
} idOperations[] = {
    {"gpu.block_id", BlockIds},
    {"gpu.thread_id", ThreadIds},
    {"gpu.grid_dim", GridDims},
    {"gpu.block_dim", BlockDims},
};

//===----------------------------------------------------------------------===//
// The thread's function
//===----------------------------------------------------------------------===//

static int dimensionOf(MlirOperation op) {
  MlirAttribute attribute = hoGetAttr(op, "dimension");
  for (int i = 0; i < 3; ++i) {
    static const char *const spellings[] = {"#gpu<dim x>", "#gpu<dim y>", "#gpu<dim z>"};
    MlirAttribute candidate =
        mlirAttributeParseGet(mlirOperationGetContext(op), hoRef(spellings[i]));
    if (mlirAttributeEqual(candidate, attribute))
      return i;
  }
  return 0;
}

static MlirValue binary(HoInsertion at, const char *name, MlirValue a, MlirValue b) {
  MlirType type = mlirValueGetType(a);
  MlirValue operands[] = {a, b};
  return mlirOperationGetResult(hoBuild(at, name, 1, &type, 2, operands, 0, NULL), 0);
}

static void replaceBy(MlirOperation op, MlirValue value) {
  mlirValueReplaceAllUsesOfWith(mlirOperationGetResult(op, 0), value);
  mlirOperationDestroy(op);
}

static bool replaceId(MlirOperation op, MlirBlock body) {
  for (size_t i = 0; i < sizeof(idOperations) / sizeof(idOperations[0]); ++i)
    if (hoOpIs(op, idOperations[i].name)) {
      replaceBy(op, mlirBlockGetArgument(body, 1 + idOperations[i].first + dimensionOf(op)));
      return true;
    }
  if (!hoOpIs(op, "gpu.global_id"))
    return false;
  int dimension = dimensionOf(op);
  HoInsertion at = hoBefore(op);
  MlirValue base = binary(at, "arith.muli", mlirBlockGetArgument(body, 1 + BlockIds + dimension),
                          mlirBlockGetArgument(body, 1 + BlockDims + dimension));
  replaceBy(op,
            binary(at, "arith.addi", base, mlirBlockGetArgument(body, 1 + ThreadIds + dimension)));
  return true;
}

typedef struct Thread {
  MlirBlock body;
  bool failed;
} Thread;

static bool convertThreadOperation(MlirOperation op, void *data) {
  Thread *thread = data;
  if (!hoOpInDialect(op, "gpu") || replaceId(op, thread->body))
    return true;
  if (hoOpIs(op, "gpu.return")) {
    hoBuild(hoBefore(op), "func.return", 0, NULL, 0, NULL, 0, NULL);
    mlirOperationDestroy(op);
    return true;
  }
  hoError(op,
          "'%.*s' is not supported on the host device, where the threads of a kernel run one "
          "after the other",
          (int)hoOpName(op).length, hoOpName(op).data);
  thread->failed = true;
  return false;
}

static bool checkAttributions(MlirOperation kernel) {
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(kernel, "function_type"));
  intptr_t arguments = mlirBlockGetNumArguments(hoOpEntryBlock(kernel));
  if (arguments == mlirFunctionTypeGetNumInputs(type))
    return true;
  hoError(kernel, "workgroup and private attributions are not supported on the host device");
  return false;
}

// func.func private @name(step, ids and dims, arguments) with a copy of the kernel's body.
static MlirOperation buildThread(HoLowering *lowering, MlirOperation kernel, const char *name) {
  MlirContext context = lowering->context;
  MlirOperation clone = mlirOperationClone(kernel);
  MlirRegion region = mlirRegionCreate();
  mlirRegionTakeBody(region, mlirOperationGetRegion(clone, 0));
  mlirOperationDestroy(clone);
  MlirBlock body = mlirRegionGetFirstBlock(region);
  MlirLocation location = mlirOperationGetLocation(kernel);
  mlirBlockInsertArgument(body, 0, lowering->pointer, location);
  for (int i = 0; i < NumIds; ++i)
    mlirBlockInsertArgument(body, 1 + i, lowering->index, location);
  intptr_t count = mlirBlockGetNumArguments(body);
  MlirType *types = hoAllocate((size_t)count, sizeof(*types));
  for (intptr_t i = 0; i < count; ++i)
    types[i] = mlirValueGetType(mlirBlockGetArgument(body, i));
  MlirType type = mlirFunctionTypeGet(context, count, types, 0, NULL);
  free(types);
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "sym_name", mlirStringAttrGet(context, hoRef(name))),
      hoNamed(context, "function_type", mlirTypeAttrGet(type)),
      hoNamed(context, "sym_visibility", mlirStringAttrGet(context, hoRef("private"))),
      hoNamed(context, "llvm.linkage",
              mlirAttributeParseGet(context, hoRef("#llvm.linkage<internal>"))),
  };
  MlirOperationState state = mlirOperationStateGet(hoRef("func.func"), location);
  mlirOperationStateAddAttributes(&state, 4, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  MlirOperation function = mlirOperationCreate(&state);
  mlirBlockAppendOwnedOperation(lowering->moduleBody, function);
  return function;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

static MlirOperation findByName(MlirBlock block, const char *kind, MlirStringRef name) {
  for (MlirOperation op = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op))
    if (hoOpIs(op, kind) && mlirStringRefEqual(hoGetStringAttr(op, "sym_name"), name))
      return op;
  return (MlirOperation){NULL};
}

static MlirOperation findKernel(HoLowering *lowering, MlirOperation launch) {
  MlirAttribute symbol = hoGetAttr(launch, "kernel");
  MlirOperation none = {NULL};
  if (mlirSymbolRefAttrGetNumNestedReferences(symbol) != 1)
    return none;
  MlirOperation module =
      findByName(lowering->moduleBody, "gpu.module", mlirSymbolRefAttrGetRootReference(symbol));
  if (mlirOperationIsNull(module))
    return none;
  MlirAttribute nested = mlirSymbolRefAttrGetNestedReference(symbol, 0);
  return findByName(hoOpEntryBlock(module), "gpu.func", mlirSymbolRefAttrGetLeafReference(nested));
}

// The name of the function of one thread of a kernel, made at its first launch.
static char *threadFunction(HoLowering *lowering, MlirOperation kernel) {
  MlirOperation module = mlirOperationGetParentOperation(kernel);
  MlirStringRef outer = hoGetStringAttr(module, "sym_name");
  MlirStringRef inner = hoGetStringAttr(kernel, "sym_name");
  size_t size = outer.length + inner.length + sizeof("ho_thread__");
  char *name = hoAllocate(size, 1);
  snprintf(name, size, "ho_thread_%.*s_%.*s", (int)outer.length, outer.data, (int)inner.length,
           inner.data);
  if (!mlirOperationIsNull(findByName(lowering->moduleBody, "func.func", hoRef(name))))
    return name;
  if (checkAttributions(kernel)) {
    MlirOperation function = buildThread(lowering, kernel, name);
    Thread thread = {hoOpEntryBlock(function), false};
    hoWalk(function, convertThreadOperation, &thread);
    if (!thread.failed)
      return name;
  }
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
                      const char *thread) {
  intptr_t begin, count;
  operandSegments(launch, &begin, &count, KernelOperands);
  MlirValue *operands = hoAllocate((size_t)(1 + NumIds + count), sizeof(*operands));
  operands[0] = function->step;
  HoInsertion at = hoBefore(launch);
  MlirValue sizes[6];
  for (int i = 0; i < 6; ++i) {
    sizes[i] = launchSize(launch, i);
    if (!mlirTypeIsAIndex(mlirValueGetType(sizes[i])))
      sizes[i] = hoI64ToIndex(at, sizes[i]);
    operands[1 + GridDims + i] = sizes[i]; // grid, then block
  }
  MlirOperation outermost = {NULL};
  static const int order[] = {2, 1, 0, 5, 4, 3}; // z outermost, blocks outside of threads
  for (int i = 0; i < 6; ++i) {
    at = hoBuildLoop(at, hoDynamic(sizes[order[i]]), &operands[1 + order[i]]);
    if (i == 0)
      outermost = mlirBlockGetParentOperation(at.block);
  }
  for (intptr_t i = 0; i < count; ++i)
    operands[1 + NumIds + i] = mlirOperationGetOperand(launch, begin + i);
  hoBuildCall(at, thread, 0, NULL, 1 + NumIds + count, operands);
  uint64_t estimate = (uint64_t)hoGetIntAttr(launch, "ho.estimate", 0);
  hoBuildBrackets(lowering, function, outermost, outermost, hoOpName(launch), estimate);
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
  char *thread = threadFunction(lowering, kernel);
  if (!thread)
    return false;
  buildGrid(lowering, function, launch, thread);
  free(thread);
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
