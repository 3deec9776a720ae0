//===- Workspace.c - Memory for a library of products ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Workspace.h"

#include "Sizes.h"

// What NVIDIA recommends for its largest devices, and what a program may spend on it.
enum { LargestWorkspace = 32 << 20, PartOfProgram = 64, LeastAlignment = 256 };

bool hoParseWorkspace(MlirStringRef text, HoWorkspaceSize *out) {
  HoAmount amount = {0};
  *out = (HoWorkspaceSize){.chosen = mlirStringRefEqual(text, hoRef("auto"))};
  if (!text.length || out->chosen)
    return true;
  if (!hoParseAmount(text, &amount) || amount.isPercent)
    return false;
  out->bytes = amount.bytes;
  return true;
}

static bool findProduct(MlirOperation op, void *data) {
  (void)data;
  if (!hoIsStructured(op) || hoStructuredNumInputs(op) < 2 || mlirOperationGetNumRegions(op) != 1)
    return true;
  bool reduces = false, multiplies = false, adds = false;
  for (intptr_t i = 0; i < hoStructuredNumLoops(op); ++i)
    reduces |= !hoStructuredLoopIsParallel(op, i);
  for (MlirOperation inner = mlirBlockGetFirstOperation(hoOpEntryBlock(op));
       reduces && !mlirOperationIsNull(inner); inner = mlirOperationGetNextInBlock(inner)) {
    multiplies |= hoOpIs(inner, "arith.mulf");
    adds |= hoOpIs(inner, "arith.addf");
  }
  return !(multiplies && adds);
}

bool hoMayHaveProducts(MlirOperation function) { return !hoWalk(function, findProduct, NULL); }

uint64_t hoWorkspaceBytes(HoWorkspaceSize size, uint64_t resident, uint64_t alignment) {
  uint64_t unit = alignment > LeastAlignment ? alignment : LeastAlignment;
  uint64_t part = resident / PartOfProgram;
  if (size.chosen)
    return (part < LargestWorkspace ? part : LargestWorkspace) / unit * unit;
  return (size.bytes + unit - 1) / unit * unit;
}
