//===- Freedom.c - What may move, what may run again -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Freedom.h"

#include "Buffers.h"

typedef struct Effects {
  bool onNothing;     // on no value in particular
  bool onMemory;      // reads, writes or frees some
  bool notAttributed; // not known at all
} Effects;

static void noteEffect(HoEffectKind kind, MlirValue value, void *data) {
  Effects *effects = data;
  effects->onNothing |= mlirValueIsNull(value) && kind != HO_EFFECT_ALLOCATE;
  effects->onMemory |= kind != HO_EFFECT_ALLOCATE;
}

// An operation with regions and no effects of its own does what these do.
static bool noteEffects(MlirOperation op, void *data) {
  Effects *effects = data;
  if (hoIsClonableView(op) || hoOpIs(op, "memref.dim"))
    return true;
  bool known = hoForEachEffect(op, noteEffect, effects) || mlirOperationGetNumRegions(op) > 0;
  effects->notAttributed |= !known;
  return true;
}

bool hoDoesOnlyWhatItNames(MlirOperation deviceOp) {
  if (hoOpIs(deviceOp, "memref.copy"))
    return true;
  if (!hoIsStructured(deviceOp) && !hoIsDeviceLoop(deviceOp))
    return false;
  Effects effects = {0};
  hoWalk(deviceOp, noteEffects, &effects);
  return !effects.onNothing && !effects.notAttributed;
}

bool hoFloats(MlirOperation op) {
  Effects effects = {0};
  noteEffects(op, &effects);
  hoWalk(op, noteEffects, &effects);
  return !effects.onMemory && !effects.notAttributed;
}
