//===- Kept.c - What goes on from run to run --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Copies marked `ho.kept` become calls by slot. Without the mark they are
// copies like others, which is right in any case: so the mark is taken from
// all that the runtime could not keep, such as buffers without a place.
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include "Buffers.h"

#include <stdlib.h>

#define SLOT "ho.slot"

static HoKept kindOf(MlirOperation copy) {
  static const char *const kinds[] = {"", "whole", "head", "tail"};
  MlirStringRef kind = hoGetStringAttr(copy, "ho.kept_as");
  for (int i = HO_KEPT_AS_WHOLE; i <= HO_KEPT_AS_TAIL; ++i)
    if (mlirStringRefEqual(kind, hoRef(kinds[i])))
      return (HoKept)i;
  return HO_NOT_KEPT;
}

HoKept hoKeptAs(MlirOperation copy, uint32_t *slot) {
  if (!hoHasAttr(copy, SLOT))
    return HO_NOT_KEPT;
  *slot = (uint32_t)hoGetIntAttr(copy, SLOT, 0);
  return kindOf(copy);
}

HoKept hoKeptView(MlirOperation view, uint32_t *slot) {
  for (MlirOpOperand use = mlirValueGetFirstUse(mlirOperationGetResult(view, 0));
       !mlirOpOperandIsNull(use); use = mlirOpOperandGetNextUse(use)) {
    HoKept kept = hoKeptAs(mlirOpOperandGetOwner(use), slot);
    if (kept != HO_NOT_KEPT)
      return kept;
  }
  return HO_NOT_KEPT;
}

//===----------------------------------------------------------------------===//
// Numbering
//===----------------------------------------------------------------------===//

typedef struct Slots {
  HoFunction *function;
  HO_ARRAY(int64_t) numbers; // as in the IR, of each slot
} Slots;

// From an argument of the function, as a whole, into a view of its arena.
static bool isKeepable(const HoFunction *function, MlirOperation copy) {
  if (!function->isEntry || mlirOperationGetNumResults(copy) == 0 || kindOf(copy) == HO_NOT_KEPT)
    return false;
  intptr_t last = mlirOperationGetNumOperands(copy) - 1;
  MlirValue source = mlirOperationGetOperand(copy, last);
  MlirOperation view = hoDefiningOp(mlirOperationGetOperand(copy, last - 1));
  if (!mlirValueIsABlockArgument(source) ||
      !mlirBlockEqual(mlirBlockArgumentGetOwner(source), function->body) ||
      mlirOperationIsNull(view) || !hoOpIs(view, "memref.view"))
    return false;
  MlirOperation arena = hoDefiningOp(mlirOperationGetOperand(view, 0));
  int64_t offset;
  return !mlirOperationIsNull(arena) && hoHasAttr(arena, "ho.arena") &&
         hoConstantIndex(mlirOperationGetOperand(view, 1), &offset);
}

static bool numberSlot(MlirOperation op, void *data) {
  Slots *slots = data;
  if (!hoOpIs(op, "gpu.memcpy") || !hoHasAttr(op, "ho.kept") || !isKeepable(slots->function, op))
    return true;
  int64_t number = hoGetIntAttr(op, "ho.kept", 0);
  MlirValue source = mlirOperationGetOperand(op, mlirOperationGetNumOperands(op) - 1);
  size_t slot = 0;
  while (slot < slots->numbers.count && slots->numbers.items[slot] != number)
    ++slot;
  if (slot == slots->numbers.count) {
    hoPush(&slots->numbers, number);
    hoPush(&slots->function->slots, (uint32_t)mlirBlockArgumentGetArgNumber(source));
  }
  hoSetIntAttr(op, SLOT, (int64_t)slot);
  return true;
}

void hoFindSlots(HoLowering *lowering) {
  for (size_t i = 0; i < lowering->numFunctions; ++i) {
    Slots slots = {.function = &lowering->functions[i]};
    hoWalk(lowering->functions[i].op, numberSlot, &slots);
    hoArrayFree(&slots.numbers);
  }
}
