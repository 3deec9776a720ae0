//===- HostCalls.c - Host allocations and assertions -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

enum { HostAlignment = 64 };

typedef struct Conversion {
  HoLowering *lowering;
  HoFunction *function;
  bool failed;
} Conversion;

//===----------------------------------------------------------------------===//
// Allocations
//===----------------------------------------------------------------------===//

static bool convertAlloc(Conversion *conversion, MlirOperation op) {
  HoLowering *lowering = conversion->lowering;
  MlirValue old = mlirOperationGetResult(op, 0);
  MlirType type = mlirValueGetType(old);
  if (hoTypeIsDevice(type) || !hoTypeHasIdentityLayout(type)) {
    hoError(op, "a host buffer must lie in host memory and have an identity layout");
    return false;
  }
  HoInsertion at = hoBefore(op);
  HoSize sizes[HO_MAX_RANK], strides[HO_MAX_RANK];
  HoSize bytes = hoStatic((int64_t)hoElementBytes(mlirShapedTypeGetElementType(type)));
  intptr_t rank = mlirShapedTypeGetRank(type), operand = 0;
  for (intptr_t i = 0; i < rank; ++i) {
    sizes[i] = mlirShapedTypeIsDynamicDim(type, i)
                   ? hoDynamic(mlirOperationGetOperand(op, operand++))
                   : hoStatic(mlirShapedTypeGetDimSize(type, i));
    bytes = hoMultiplySizes(at, bytes, sizes[i]);
  }
  int64_t alignment = hoGetIntAttr(op, "alignment", HostAlignment);
  MlirValue operands[] = {conversion->function->step, hoSizeAsI64(at, bytes),
                          hoBuildInteger(at, lowering->i64, alignment)};
  MlirValue pointer = hoCallRuntime(lowering, at, "ho_step_host_allocate", 3, operands);
  hoIdentityStrides(at, rank, sizes, strides);
  MlirValue built = hoBuildMemRef(lowering, at, pointer, type, sizes, strides);
  mlirValueReplaceAllUsesOfWith(old, built);
  mlirOperationDestroy(op);
  hoAddRoot(conversion->function, built, pointer);
  return true;
}

static bool convertDealloc(Conversion *conversion, MlirOperation op) {
  HoInsertion at = hoBefore(op);
  MlirValue operands[] = {
      conversion->function->step,
      hoAddressOf(conversion->lowering, conversion->function, at, mlirOperationGetOperand(op, 0))};
  hoCallRuntime(conversion->lowering, at, "ho_step_host_release", 2, operands);
  mlirOperationDestroy(op);
  return true;
}

static bool visit(MlirOperation op, void *data) {
  Conversion *conversion = data;
  if (hoOpIs(op, "memref.alloc"))
    conversion->failed |= !convertAlloc(conversion, op);
  else if (hoOpIs(op, "memref.dealloc"))
    conversion->failed |= !convertDealloc(conversion, op);
  return !conversion->failed;
}

bool hoConvertHostOperations(HoLowering *lowering, HoFunction *function) {
  Conversion conversion = {lowering, function, false};
  hoWalk(function->op, visit, &conversion);
  return !conversion.failed;
}

//===----------------------------------------------------------------------===//
// Assertions
//===----------------------------------------------------------------------===//

// The step of the function around `op`: the first argument of its entry block.
static MlirValue stepAround(MlirOperation op) {
  while (!hoOpIs(op, "func.func"))
    op = mlirOperationGetParentOperation(op);
  return mlirBlockGetArgument(hoOpEntryBlock(op), 0);
}

static MlirValue negate(HoInsertion at, MlirValue condition) {
  MlirType type = mlirValueGetType(condition);
  MlirValue operands[] = {condition, hoBuildInteger(at, type, 1)};
  return mlirOperationGetResult(hoBuild(at, "arith.xori", 1, &type, 2, operands, 0, NULL), 0);
}

static MlirBlock blockWithYield(MlirLocation location) {
  MlirBlock block = mlirBlockCreate(0, NULL, NULL);
  HoInsertion at = {block, {NULL}, location};
  hoBuild(at, "scf.yield", 0, NULL, 0, NULL, 0, NULL);
  return block;
}

// A kernel of another device has a way of its own.
static bool isInLaunch(MlirOperation op) {
  while (!mlirOperationIsNull(op) && !hoOpIs(op, "gpu.launch") && !hoOpIs(op, "gpu.module"))
    op = mlirOperationGetParentOperation(op);
  return !mlirOperationIsNull(op);
}

static bool convertAssertion(MlirOperation op, void *data) {
  HoLowering *lowering = data;
  if (!hoOpIs(op, "cf.assert") || isInLaunch(op))
    return true;
  HoInsertion at = hoBefore(op);
  MlirValue failed = negate(at, mlirOperationGetOperand(op, 0));
  MlirRegion regions[] = {mlirRegionCreate(), mlirRegionCreate()};
  MlirBlock block = blockWithYield(at.location);
  mlirRegionAppendOwnedBlock(regions[0], block);
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.if"), at.location);
  mlirOperationStateAddOperands(&state, 1, &failed);
  mlirOperationStateAddOwnedRegions(&state, 2, regions);
  mlirBlockInsertOwnedOperationBefore(at.block, op, mlirOperationCreate(&state));
  HoInsertion inside = hoAtStart(block, at.location);
  MlirValue operands[] = {stepAround(op),
                          hoBuildMessage(lowering, inside, hoGetStringAttr(op, "msg"))};
  hoCallRuntime(lowering, inside, "ho_step_fail", 2, operands);
  mlirOperationDestroy(op);
  return true;
}

void hoConvertAssertions(HoLowering *lowering) {
  hoWalk(lowering->module, convertAssertion, lowering);
}

//===----------------------------------------------------------------------===//
// Computation of the host
//===----------------------------------------------------------------------===//

static bool isInKernel(MlirOperation op) {
  for (MlirOperation parent = mlirOperationGetParentOperation(op); !mlirOperationIsNull(parent);
       parent = mlirOperationGetParentOperation(parent))
    if (hoIsStructured(parent) || hoOpIs(parent, "gpu.module"))
      return true;
  return false;
}

// Whatever has a host memref but only looks at its shape, allocates or copies between the tiers
// does not count.
static bool findComputation(MlirOperation op, void *data) {
  HoLowering *lowering = data;
  bool touches = hoOpIs(op, "memref.load") || hoOpIs(op, "memref.store") ||
                 hoOpInDialect(op, "vector") || hoOpIs(op, "memref.atomic_rmw") ||
                 (hoOpIs(op, "memref.copy") && !hoIsDevice(mlirOperationGetOperand(op, 0)));
  lowering->hostComputes |= touches && !isInKernel(op);
  return !lowering->hostComputes;
}

void hoFindHostComputation(HoLowering *lowering) {
  hoWalk(lowering->module, findComputation, lowering);
}

const char *hoWaitName(const HoLowering *lowering) {
  return lowering->isCuda && lowering->hostComputes ? "ho_step_host_wait" : "ho_step_wait";
}
