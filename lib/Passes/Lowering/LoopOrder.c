//===- LoopOrder.c - Unit strides inside -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The innermost loop is chosen so that LLVM's vectorizer can do its work: parallel, long, and
// moving most operands by one element or not at all. Outside of it loops with the larger strides
// come first. The order among loops that are equally good is that of the operation.
//
//===----------------------------------------------------------------------===//
#include "Kernel.h"

enum {
  CostOfUnitStride = 4,
  CostOfFarStride = 64,
  FarStride = 16,
  CostOfReduction = 10,
  ShortLoop = 8,
};

static int64_t strideCost(HoSize stride) {
  if (!hoIsStatic(stride))
    return CostOfFarStride;
  if (stride.value == 0)
    return 0;
  return stride.value >= FarStride ? CostOfFarStride : CostOfUnitStride * stride.value;
}

// How bad loop `loop` would be as the innermost.
int64_t hoInnermostCost(const HoNest *nest, intptr_t loop) {
  int64_t cost = nest->loops[loop].parallel ? 0 : CostOfReduction;
  HoSize extent = nest->loops[loop].extent;
  for (intptr_t i = 0; i < nest->numOperands; ++i)
    if (nest->operands[i].isRead || nest->operands[i].isOutput)
      cost += strideCost(nest->operands[i].strides[loop]);
  if (hoIsStatic(extent) && extent.value < ShortLoop)
    cost += 8 * (ShortLoop - extent.value);
  return cost;
}

// How far outside a loop belongs: its largest stride.
int64_t hoLoopWeight(const HoNest *nest, intptr_t loop) {
  int64_t largest = 0;
  for (intptr_t i = 0; i < nest->numOperands; ++i) {
    HoSize stride = nest->operands[i].strides[loop];
    int64_t value = hoIsStatic(stride) ? stride.value : INT32_MAX;
    if ((nest->operands[i].isRead || nest->operands[i].isOutput) && value > largest)
      largest = value;
  }
  return largest;
}

void hoSwapLoops(HoNest *nest, intptr_t a, intptr_t b) {
  HoNestLoop loop = nest->loops[a];
  nest->loops[a] = nest->loops[b];
  nest->loops[b] = loop;
  for (intptr_t i = 0; i < nest->numOperands; ++i) {
    HoSize *strides = nest->operands[i].strides;
    HoSize stride = strides[a];
    strides[a] = strides[b];
    strides[b] = stride;
  }
}

// Moves loop `from` to `to` >= from, keeping the others' order.
static void moveInwards(HoNest *nest, intptr_t from, intptr_t to) {
  for (; from < to; ++from)
    hoSwapLoops(nest, from, from + 1);
}

void hoOrderLoops(HoNest *nest) {
  intptr_t last = nest->numLoops - 1, best = last;
  if (nest->numLoops < 2)
    return;
  for (intptr_t i = last; i >= 0; --i)
    if (hoInnermostCost(nest, i) < hoInnermostCost(nest, best))
      best = i;
  moveInwards(nest, best, last);
  for (intptr_t i = 1; i < last; ++i) // a stable insertion sort of the others
    for (intptr_t j = i; j > 0 && hoLoopWeight(nest, j - 1) < hoLoopWeight(nest, j); --j)
      hoSwapLoops(nest, j - 1, j);
}
