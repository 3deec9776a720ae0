//===- Initial.c - Reductions that know what they start from ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A linalg.fill right before the reduction into the same buffer is a launch, a write and a read for
// a constant. The reduction is told the constant instead.
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

#include <string.h>

static const char attribute[] = "ho.initial";

// Same memory in the same order under other shapes.
MlirValue hoReshaped(MlirValue memref) {
  while (mlirValueIsAOpResult(memref)) {
    MlirOperation op = mlirOpResultGetOwner(memref);
    if (!hoOpIs(op, "memref.collapse_shape") && !hoOpIs(op, "memref.expand_shape") &&
        !hoOpIs(op, "memref.cast"))
      break;
    memref = mlirOperationGetOperand(op, 0);
  }
  return memref;
}

static MlirAttribute constantOf(MlirValue value) {
  MlirAttribute none = {NULL};
  if (!mlirValueIsAOpResult(value))
    return none;
  MlirOperation op = mlirOpResultGetOwner(value);
  return hoOpIs(op, "arith.constant") ? hoGetAttr(op, "value") : none;
}

static bool isHarmlessCall(MlirOperation op) {
  MlirStringRef callee = mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "callee"));
  return callee.length > 8 && !strncmp(callee.data, "ho_step_", 8) &&
         !mlirStringRefEqual(callee, hoRef("ho_step_copy_to_host"));
}

// The device operation that comes next in the block, if nothing between may touch its memory.
MlirOperation hoNextDeviceOperation(MlirOperation op) {
  MlirOperation none = {NULL};
  for (op = mlirOperationGetNextInBlock(op); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op)) {
    if (hoIsStructured(op))
      return op;
    bool harmless = hoOpIs(op, "func.call")
                        ? isHarmlessCall(op)
                        : mlirOperationGetNumRegions(op) == 0 && !hoOpIs(op, "memref.copy") &&
                              !hoOpInDialect(op, "gpu");
    if (!harmless)
      return none;
  }
  return none;
}

// A reduction whose only output is all of `memref`, which it does not read otherwise.
static bool reducesInto(MlirOperation op, MlirValue memref) {
  intptr_t output = mlirOperationGetNumOperands(op) - 1;
  if (hoStructuredNumInputs(op) != output ||
      !hoSameValue(hoReshaped(mlirOperationGetOperand(op, output)), memref))
    return false;
  for (intptr_t i = 0; i < output; ++i)
    if (hoIsMemRef(mlirOperationGetOperand(op, i)) &&
        hoSameValue(hoReshaped(mlirOperationGetOperand(op, i)), memref))
      return false;
  bool reduces = false;
  for (intptr_t i = 0; i < hoStructuredNumLoops(op); ++i)
    reduces |= !hoStructuredLoopIsParallel(op, i);
  return reduces && mlirAffineMapIsProjectedPermutation(hoStructuredIndexingMap(op, output));
}

static bool fold(MlirOperation op, void *data) {
  (void)data;
  if (!hoOpIs(op, "linalg.fill"))
    return true;
  MlirAttribute value = constantOf(mlirOperationGetOperand(op, 0));
  MlirOperation next = hoNextDeviceOperation(op);
  if (mlirAttributeIsNull(value) || mlirOperationIsNull(next) ||
      !reducesInto(next, hoReshaped(mlirOperationGetOperand(op, 1))))
    return true;
  hoSetAttr(next, attribute, value);
  mlirOperationDestroy(op);
  return true;
}

void hoFoldFills(HoFunction *function) { hoWalk(function->op, fold, NULL); }

MlirAttribute hoInitialValue(MlirOperation op) { return hoGetAttr(op, attribute); }
