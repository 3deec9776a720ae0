//===- Loops.c - Loops flattened into one number ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

// Assumed for what is dynamic.
enum { AssumedExtent = 512 };

//===----------------------------------------------------------------------===//
// Selection
//===----------------------------------------------------------------------===//

static void moveBestLast(HoLoops *loops, const HoNest *nest) {
  intptr_t last = loops->count - 1, best = last;
  for (intptr_t i = last; i >= 0; --i)
    if (hoInnermostCost(nest, loops->loops[i]) < hoInnermostCost(nest, loops->loops[best]))
      best = i;
  intptr_t loop = loops->loops[best];
  for (intptr_t i = best; i < last; ++i)
    loops->loops[i] = loops->loops[i + 1];
  loops->loops[last] = loop;
}

// Loops that move far come first, so that neighbours in the flattened space are neighbours in
// memory.
static void sortOthers(HoLoops *loops, const HoNest *nest) {
  for (intptr_t i = 1; i < loops->count - 1; ++i)
    for (intptr_t j = i; j > 0; --j) {
      intptr_t *pair = &loops->loops[j - 1];
      if (hoLoopWeight(nest, pair[0]) >= hoLoopWeight(nest, pair[1]))
        break;
      intptr_t loop = pair[0];
      pair[0] = pair[1];
      pair[1] = loop;
    }
}

HoLoops hoSelectLoops(HoInsertion at, const HoNest *nest, bool parallel) {
  HoLoops loops = {.total = hoStatic(1)};
  for (intptr_t i = 0; i < nest->numLoops; ++i)
    if (nest->loops[i].parallel == parallel) {
      loops.loops[loops.count++] = i;
      loops.total = hoMultiplySizes(at, loops.total, nest->loops[i].extent);
    }
  if (loops.count > 1) {
    moveBestLast(&loops, nest);
    sortOthers(&loops, nest);
  }
  return loops;
}

int64_t hoAssumedTotal(const HoLoops *loops, const HoNest *nest) {
  int64_t total = 1;
  for (intptr_t i = 0; i < loops->count; ++i) {
    HoSize extent = nest->loops[loops->loops[i]].extent;
    total *= hoIsStatic(extent) ? extent.value : AssumedExtent;
  }
  return total;
}

//===----------------------------------------------------------------------===//
// Splitting
//===----------------------------------------------------------------------===//

// Divisions of 32 bits cost a GPU a fraction of those of 64.
static bool fitsWord(HoSize total) { return hoIsStatic(total) && total.value < INT32_MAX / 2; }

static MlirValue cast(HoInsertion at, const char *name, MlirValue value, MlirType type) {
  return mlirOperationGetResult(hoBuild(at, name, 1, &type, 1, &value, 0, NULL), 0);
}

void hoSplitIndex(HoInsertion at, const HoNest *nest, const HoLoops *loops, MlirValue linear,
                  MlirValue *inductions) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirType i32 = mlirIntegerTypeGet(context, 32), index = mlirIndexTypeGet(context);
  if (loops->count <= 1) {
    if (loops->count == 1)
      inductions[loops->loops[0]] = linear;
    return;
  }
  bool word = fitsWord(loops->total);
  MlirValue rest = word ? cast(at, "arith.index_cast", linear, i32) : linear;
  for (intptr_t i = loops->count - 1; i > 0; --i) {
    HoSize extent = nest->loops[loops->loops[i]].extent;
    MlirValue divisor = word ? hoBuildInteger(at, i32, extent.value) : hoSizeAsIndex(at, extent);
    MlirValue remainder = hoBinary(at, "arith.remui", rest, divisor);
    inductions[loops->loops[i]] =
        word ? cast(at, "arith.index_castui", remainder, index) : remainder;
    rest = hoBinary(at, "arith.divui", rest, divisor);
  }
  inductions[loops->loops[0]] = word ? cast(at, "arith.index_castui", rest, index) : rest;
}

//===----------------------------------------------------------------------===//
// One element
//===----------------------------------------------------------------------===//

void hoBuildAccesses(HoLaunch *launch, const HoNest *nest, HoAccess *accesses) {
  for (intptr_t i = 0; i < nest->numOperands; ++i)
    if (nest->operands[i].pointer.ptr && (nest->operands[i].isOutput || hoBodyUses(nest, i)))
      accesses[i] = hoBuildAccess(launch->lowering, launch->at, nest, &nest->operands[i]);
}

void hoLoadElement(HoInsertion at, const HoNest *nest, const HoAccess *accesses,
                   const MlirValue *inductions, MlirValue *arguments) {
  for (intptr_t i = 0; i < nest->numOperands; ++i) {
    arguments[i] = (MlirValue){NULL};
    if (hoBodyUses(nest, i))
      arguments[i] = hoLoadAccess(at, nest, i, &accesses[i], inductions);
  }
}

void hoStoreElement(HoInsertion at, const HoNest *nest, const HoAccess *accesses,
                    const MlirValue *inductions, const MlirValue *results) {
  for (intptr_t i = 0, output = 0; i < nest->numOperands; ++i)
    if (nest->operands[i].isOutput)
      hoStoreAccess(at, nest, &accesses[i], results[output++], inductions);
}

void hoEmitElement(HoInsertion at, HoNest *nest, const HoAccess *accesses,
                   const MlirValue *inductions) {
  MlirValue arguments[HO_MAX_OPERANDS], results[HO_MAX_OPERANDS];
  hoLoadElement(at, nest, accesses, inductions, arguments);
  hoInlineBody(at, nest, arguments, inductions, results);
  hoStoreElement(at, nest, accesses, inductions, results);
}

HoNest hoCloneNest(const HoNest *nest) {
  HoNest clone = *nest;
  clone.generic = mlirOperationClone(nest->generic);
  return clone;
}
