//===- Experts.c - A mixture of experts ------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The router weighs the experts; each expert stands in a branch of its own, taken when some token
// chose it, so that no other expert's weights are moved.
//
//===----------------------------------------------------------------------===//
#include "Decoder.h"

//===----------------------------------------------------------------------===//
// The router
//===----------------------------------------------------------------------===//

// How many experts come before expert `b`: they have a larger logit, or an equal one and a smaller
// number.
static MlirValue countBefore(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  MlirValue own = elements[0], other = elements[1];
  MlirValue larger = hoCompare(b, HO_CMPF_OGT, other, own);
  MlirValue equal = hoCompare(b, HO_CMPF_OEQ, other, own);
  MlirValue earlier = hoCompare(b, HO_CMPI_SLT, hoLoopIndex(b, 2), hoLoopIndex(b, 1));
  MlirValue before = hoBinary(b, "arith.ori", larger, hoBinary(b, "arith.andi", equal, earlier));
  MlirValue one = hoSelect(b, before, hoFloat(b, 1), hoFloat(b, 0));
  return hoBinary(b, "arith.addf", elements[2], one);
}

static MlirValue maximum(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.maximumf", elements[1], elements[0]);
}

// exp(logit - largest) where the expert is among the first, else 0.
static MlirValue chosenWeight(HoBuilder *b, const MlirValue *elements, const void *data) {
  const int64_t *used = data;
  MlirValue chosen = hoCompare(b, HO_CMPF_OGT, hoFloat(b, (double)*used), elements[2]);
  MlirValue difference = hoBinary(b, "arith.subf", elements[0], elements[1]);
  return hoSelect(b, chosen, hoUnary(b, "math.exp", b->f32, difference), hoFloat(b, 0));
}

static MlirValue divideElement(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.divf", elements[0], elements[1]);
}

// [tokens, experts]: the share of each expert, 0 for those not chosen.
static MlirValue weighExperts(HoDecoder *d, MlirValue logits) {
  HoBuilder *b = &d->b;
  HoExtent all[] = {d->tokens, hoFixed(d->a->experts)};
  HoInput twice[] = {{logits, "ab"}, {logits, "ac"}}, one = {logits, "ab"};
  HoInput before = {
      hoGeneric(b, "ppr", 2, twice, (HoInput){hoFilled(b, 0, 2, all), "ab"}, countBefore, NULL),
      "ab"};
  HoInput tops = {hoGeneric(b, "pr", 1, &one, (HoInput){hoFilled(b, -0x1.fffffep127, 1, all), "a"},
                            maximum, NULL),
                  "a"};
  HoInput inputs[] = {one, tops, before};
  HoInput shares = {hoGeneric(b, "pp", 3, inputs, (HoInput){hoEmpty(b, b->f32, 2, all), "ab"},
                              chosenWeight, &d->a->expertsUsed),
                    "ab"};
  HoInput sums = {
      hoGeneric(b, "pr", 1, &shares, (HoInput){hoFilled(b, 0, 1, all), "a"}, hoAccumulate, NULL),
      "a"};
  HoInput quotient[] = {shares, sums};
  return hoGeneric(b, "pp", 2, quotient, (HoInput){hoEmpty(b, b->f32, 2, all), "ab"}, divideElement,
                   NULL);
}

//===----------------------------------------------------------------------===//
// The experts
//===----------------------------------------------------------------------===//

static MlirValue addShare(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.addf", elements[2],
                  hoBinary(b, "arith.mulf", elements[0], elements[1]));
}

static MlirValue applyExpert(HoDecoder *d, MlirValue x, MlirValue sum, MlirValue shares,
                             int64_t layer, int64_t expert) {
  HoBuilder *b = &d->b;
  MlirValue gate = hoApply(d, x, hoExpertArgument(d, HO_GATE, layer, expert));
  MlirValue up = hoApply(d, x, hoExpertArgument(d, HO_UP, layer, expert));
  MlirValue y = hoApply(d, hoActivate(d, gate, up), hoExpertArgument(d, HO_DOWN, layer, expert));
  HoExtent offsets[] = {hoFixed(0), hoFixed(expert)}, sizes[] = {d->tokens, hoFixed(1)};
  HoInput inputs[] = {{y, "ab"}, {hoSlice(b, shares, offsets, sizes, 1u << 1), "a"}};
  return hoGeneric(b, "pp", 2, inputs, (HoInput){sum, "ab"}, addShare, NULL);
}

static MlirBlock addBlock(MlirRegion region) {
  MlirBlock block = mlirBlockCreate(0, NULL, NULL);
  mlirRegionAppendOwnedBlock(region, block);
  return block;
}

// sum + share * expert(x) where some token chose it, else sum: in one buffer either way.
static MlirValue branchToExpert(HoDecoder *d, MlirValue x, MlirValue sum, MlirValue shares,
                                MlirValue used, int64_t layer, int64_t expert) {
  HoBuilder outer = d->b;
  MlirType type = mlirValueGetType(sum);
  MlirValue index = hoInteger(&outer, outer.index, expert);
  MlirValue chosen =
      hoCompare(&outer, HO_CMPF_OGT, hoExtract(&outer, used, 1, &index), hoFloat(&outer, 0));
  MlirRegion regions[] = {mlirRegionCreate(), mlirRegionCreate()};
  MlirBlock blocks[] = {addBlock(regions[0]), addBlock(regions[1])};
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.if"), outer.at.location);
  mlirOperationStateAddResults(&state, 1, &type);
  mlirOperationStateAddOperands(&state, 1, &chosen);
  mlirOperationStateAddOwnedRegions(&state, 2, regions);
  MlirOperation op = mlirOperationCreate(&state);
  mlirBlockAppendOwnedOperation(outer.at.block, op);
  d->b = hoBuilderIn(&outer, blocks[0]);
  MlirValue added = applyExpert(d, x, sum, shares, layer, expert);
  hoBuild(d->b.at, "scf.yield", 0, NULL, 1, &added, 0, NULL);
  hoBuild(hoBuilderIn(&outer, blocks[1]).at, "scf.yield", 0, NULL, 1, &sum, 0, NULL);
  d->b = outer;
  return mlirOperationGetResult(op, 0);
}

MlirValue hoBuildExperts(HoDecoder *d, MlirValue x, MlirValue sum, int64_t layer) {
  HoBuilder *b = &d->b;
  MlirValue shares = weighExperts(d, hoProject(d, x, HO_ROUTER, layer));
  HoExtent experts[] = {hoFixed(d->a->experts)};
  HoInput transposed = {shares, "ba"};
  MlirValue used =
      hoGeneric(b, "pr", 1, &transposed, (HoInput){hoFilled(b, 0, 1, experts), "a"}, maximum, NULL);
  for (int64_t expert = 0; expert < d->a->experts; ++expert)
    sum = branchToExpert(d, x, sum, shares, used, layer, expert);
  return sum;
}
