//===- Layers.c - Products, norms, activations -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Decoder.h"

static MlirValue widened(HoBuilder *b, MlirValue value) {
  bool wide = mlirTypeEqual(mlirValueGetType(value), b->f32);
  return wide ? value : hoUnary(b, "arith.extf", b->f32, value);
}

// A new tensor of the shape and element type of `like`.
static MlirValue emptyLike(HoDecoder *d, MlirValue like) {
  HoExtent shape[HO_BUILD_RANK];
  intptr_t rank = mlirShapedTypeGetRank(mlirValueGetType(like));
  for (intptr_t i = 0; i < rank; ++i)
    shape[i] = i ? hoSizeOf(&d->b, like, i) : d->tokens;
  return hoEmpty(&d->b, d->b.f32, rank, shape);
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

MlirValue hoApply(HoDecoder *d, MlirValue x, HoMatrix matrix) {
  HoExtent shape[] = {hoSizeOf(&d->b, x, 0), matrix.rows};
  return hoMultiply(&d->b, x, matrix, hoFilled(&d->b, 0, 2, shape), 0);
}

static MlirValue addBias(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.addf", elements[0], widened(b, elements[1]));
}

MlirValue hoProject(HoDecoder *d, MlirValue x, HoPurpose purpose, int64_t layer) {
  const ho_model_tensor_t *tensor = hoFindWeight(d->a, purpose, layer, false);
  const ho_model_tensor_t *bias = hoFindWeight(d->a, purpose, layer, true);
  hoPlace(d, purpose, layer);
  MlirValue y = hoApply(d, x, hoMatrixArgument(d, tensor, 0, tensor->shape[0]));
  if (!bias)
    return y;
  HoInput inputs[] = {{y, "ab"}, {hoVectorArgument(d, bias), "b"}};
  return hoGeneric(&d->b, "pp", 2, inputs, (HoInput){emptyLike(d, y), "ab"}, addBias, NULL);
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

static MlirValue addSquare(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.addf", elements[1],
                  hoBinary(b, "arith.mulf", elements[0], elements[0]));
}

typedef struct Norm {
  double columns, epsilon;
} Norm;

static MlirValue inverseRoot(HoBuilder *b, const MlirValue *elements, const void *data) {
  const Norm *norm = data;
  MlirValue mean = hoBinary(b, "arith.divf", elements[0], hoFloat(b, norm->columns));
  MlirValue shifted = hoBinary(b, "arith.addf", mean, hoFloat(b, norm->epsilon));
  return hoUnary(b, "math.rsqrt", b->f32, shifted);
}

static MlirValue scaleElement(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  MlirValue scaled = hoBinary(b, "arith.mulf", elements[0], elements[1]);
  return hoBinary(b, "arith.mulf", scaled, widened(b, elements[2]));
}

MlirValue hoNormalize(HoDecoder *d, MlirValue x, const ho_model_tensor_t *weight) {
  HoBuilder *b = &d->b;
  bool heads = mlirShapedTypeGetRank(mlirValueGetType(x)) == 3;
  HoExtent rows[] = {hoSizeOf(b, x, 0), heads ? hoSizeOf(b, x, 1) : hoFixed(0)};
  const char *all = heads ? "abc" : "ab", *outer = heads ? "ab" : "a", *inner = heads ? "c" : "b";
  Norm norm = {(double)weight->shape[0], d->a->epsilon};
  HoInput squares = {x, all};
  HoInput sums = {hoGeneric(b, heads ? "ppr" : "pr", 1, &squares,
                            (HoInput){hoFilled(b, 0, heads ? 2 : 1, rows), outer}, addSquare, NULL),
                  outer};
  HoInput factors = {hoGeneric(b, heads ? "pp" : "p", 1, &sums,
                               (HoInput){hoEmpty(b, b->f32, heads ? 2 : 1, rows), outer},
                               inverseRoot, &norm),
                     outer};
  HoExtent shape[] = {rows[0], heads ? rows[1] : hoFixed(weight->shape[0]),
                      hoFixed(weight->shape[0])};
  HoInput inputs[] = {{x, all}, factors, {hoVectorArgument(d, weight), inner}};
  HoInput output = {hoEmpty(b, b->f32, heads ? 3 : 2, shape), all};
  return hoGeneric(b, heads ? "ppp" : "pp", 3, inputs, output, scaleElement, NULL);
}

//===----------------------------------------------------------------------===//
// Element by element
//===----------------------------------------------------------------------===//

static MlirValue addElements(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.addf", elements[0], elements[1]);
}

MlirValue hoAddTensors(HoDecoder *d, MlirValue x, MlirValue y) {
  HoInput inputs[] = {{x, "ab"}, {y, "ab"}};
  return hoGeneric(&d->b, "pp", 2, inputs, (HoInput){emptyLike(d, x), "ab"}, addElements, NULL);
}

// silu(gate) * up
static MlirValue gateElement(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  MlirValue negated = hoUnary(b, "arith.negf", b->f32, elements[0]);
  MlirValue divisor =
      hoBinary(b, "arith.addf", hoUnary(b, "math.exp", b->f32, negated), hoFloat(b, 1));
  return hoBinary(b, "arith.mulf", hoBinary(b, "arith.divf", elements[0], divisor), elements[1]);
}

MlirValue hoActivate(HoDecoder *d, MlirValue gate, MlirValue up) {
  HoInput inputs[] = {{gate, "ab"}, {up, "ab"}};
  return hoGeneric(&d->b, "pp", 2, inputs, (HoInput){emptyLike(d, gate), "ab"}, gateElement, NULL);
}
