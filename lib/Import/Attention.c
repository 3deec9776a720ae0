//===- Attention.c - Attention over a cache that grows in place ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Decoder.h"

#include <math.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Rotation
//===----------------------------------------------------------------------===//

typedef struct Wave {
  MlirValue past;
  const char *function;
} Wave;

static MlirValue waveElement(HoBuilder *b, const MlirValue *elements, const void *data) {
  const Wave *wave = data;
  MlirValue position = hoBinary(b, "arith.addi", hoLoopIndex(b, 0), wave->past);
  position = hoUnary(b, "arith.index_cast", b->i32, position);
  position = hoUnary(b, "arith.sitofp", b->f32, position);
  return hoUnary(b, wave->function, b->f32, hoBinary(b, "arith.mulf", position, elements[0]));
}

static MlirValue frequencies(HoDecoder *d) {
  HoExtent shape[] = {hoFixed(d->a->headSize / 2)};
  MlirAttribute numbers = mlirDenseElementsAttrFloatGet(hoTensorType(d->b.f32, 1, shape),
                                                        shape[0].number, d->a->frequencies);
  MlirType type = mlirAttributeGetType(numbers);
  MlirNamedAttribute value = hoNamed(d->b.context, "value", numbers);
  return mlirOperationGetResult(hoBuild(d->b.at, "arith.constant", 1, &type, 0, NULL, 1, &value),
                                0);
}

void hoBuildRotation(HoDecoder *d) {
  HoBuilder *b = &d->b;
  HoExtent shape[] = {d->tokens, hoFixed(d->a->headSize / 2)};
  HoInput input = {frequencies(d), "b"};
  Wave cosine = {hoExtentValue(b, d->past), "math.cos"}, sine = {cosine.past, "math.sin"};
  d->cosines = hoGeneric(b, "pp", 1, &input, (HoInput){hoEmpty(b, b->f32, 2, shape), "ab"},
                         waveElement, &cosine);
  d->sines = hoGeneric(b, "pp", 1, &input, (HoInput){hoEmpty(b, b->f32, 2, shape), "ab"},
                       waveElement, &sine);
}

// The first of a pair: x cos - y sin; the second: y cos + x sin.
static MlirValue turnElement(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  MlirValue first = hoCompare(b, HO_CMPI_EQ, hoLoopIndex(b, 3), hoInteger(b, b->index, 0));
  MlirValue other = hoUnary(b, "arith.negf", b->f32, elements[1]);
  MlirValue own = hoSelect(b, first, elements[0], elements[1]);
  other = hoSelect(b, first, other, elements[0]);
  return hoBinary(b, "arith.addf", hoBinary(b, "arith.mulf", own, elements[2]),
                  hoBinary(b, "arith.mulf", other, elements[3]));
}

// [tokens, heads, headSize], turned by the positions.
static MlirValue turn(HoDecoder *d, MlirValue x) {
  HoBuilder *b = &d->b;
  int64_t half = d->a->headSize / 2;
  int64_t neighbours[] = {half, 2}, halves[] = {2, half};
  HoExtent heads = hoSizeOf(b, x, 1);
  MlirValue pairs = hoSplit(b, x, 2, 2, d->a->interleaved ? neighbours : halves);
  HoExtent inTurn[] = {d->tokens, heads, hoFixed(half), hoFixed(2)};
  HoExtent apart[] = {d->tokens, heads, hoFixed(2), hoFixed(half)};
  const HoExtent *shape = d->a->interleaved ? inTurn : apart;
  int pairDimension = d->a->interleaved ? 3 : 2;
  MlirValue members[2];
  for (int i = 0; i < 2; ++i) {
    HoExtent offsets[4] = {hoFixed(0), hoFixed(0), hoFixed(0), hoFixed(0)}, sizes[4];
    memcpy(sizes, shape, sizeof(sizes));
    offsets[pairDimension] = hoFixed(i);
    sizes[pairDimension] = hoFixed(1);
    members[i] = hoSlice(b, pairs, offsets, sizes, 1u << pairDimension);
  }
  HoInput inputs[] = {
      {members[0], "abc"}, {members[1], "abc"}, {d->cosines, "ac"}, {d->sines, "ac"}};
  HoInput output = {hoEmpty(b, b->f32, 4, shape), d->a->interleaved ? "abcd" : "abdc"};
  return hoJoin(b, hoGeneric(b, "pppp", 4, inputs, output, turnElement, NULL), 2, 2);
}

//===----------------------------------------------------------------------===//
// The caches
//===----------------------------------------------------------------------===//

static void addUnit(HoDecoder *d, MlirOperation op, const char *name) {
  hoSetAttr(op, name, mlirUnitAttrGet(d->b.context));
}

// Writes rows [past, past + tokens) in place; the tensor is the whole cache.
static MlirValue extendCache(HoDecoder *d, MlirValue memref, MlirValue rows) {
  HoBuilder *b = &d->b;
  HoExtent heads = hoFixed(d->a->keyHeads), size = hoFixed(d->a->headSize);
  HoExtent shape[] = {hoVarying(memref), heads, size};
  HoExtent offsets[] = {d->past, hoFixed(0), hoFixed(0)}, sizes[] = {d->tokens, heads, size};
  MlirType type = hoTensorType(b->f32, 3, shape);
  MlirOperation read = hoBuild(b->at, "bufferization.to_tensor", 1, &type, 1, &memref, 0, NULL);
  addUnit(d, read, "restrict");
  addUnit(d, read, "writable");
  MlirValue cache = hoInsert(b, rows, mlirOperationGetResult(read, 0), offsets, sizes);
  MlirValue operands[] = {cache, memref};
  MlirOperation write =
      hoBuild(b->at, "bufferization.materialize_in_destination", 0, NULL, 2, operands, 0, NULL);
  addUnit(d, write, "restrict");
  addUnit(d, write, "writable");
  return cache;
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

typedef struct Scores {
  MlirValue past;
  double scale;
  int64_t window;
  bool masked;
} Scores;

// Whether position `d` is seen from token `c`: not later, and within the window.
static MlirValue isSeen(HoBuilder *b, const Scores *scores) {
  MlirValue own = hoBinary(b, "arith.addi", hoLoopIndex(b, 2), scores->past);
  MlirValue other = hoLoopIndex(b, 3);
  MlirValue seen = hoCompare(b, HO_CMPI_SLE, other, own);
  if (!scores->window)
    return seen;
  MlirValue end = hoBinary(b, "arith.addi", other, hoInteger(b, b->index, scores->window));
  return hoBinary(b, "arith.andi", seen, hoCompare(b, HO_CMPI_SGT, end, own));
}

static MlirValue maskedOr(HoBuilder *b, const Scores *scores, MlirValue value, double otherwise) {
  if (!scores->masked)
    return value;
  return hoSelect(b, isSeen(b, scores), value, hoFloat(b, otherwise));
}

static MlirValue largest(HoBuilder *b, const MlirValue *elements, const void *data) {
  MlirValue score = maskedOr(b, data, elements[0], -0x1.fffffep127);
  return hoBinary(b, "arith.maximumf", elements[1], score);
}

static MlirValue exponential(HoBuilder *b, const MlirValue *elements, const void *data) {
  const Scores *scores = data;
  MlirValue difference = hoBinary(b, "arith.subf", elements[0], elements[1]);
  difference = hoBinary(b, "arith.mulf", difference, hoFloat(b, scores->scale));
  return maskedOr(b, scores, hoUnary(b, "math.exp", b->f32, difference), 0);
}

static MlirValue divideElement(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.divf", elements[0], elements[1]);
}

// Attention of a group of key heads. `q` is [tokens, keys, group, size], `keys` and `values` are
// [positions, keys, size]; [tokens, keys, group, size].
static MlirValue attend(HoDecoder *d, MlirValue q, MlirValue keys, MlirValue values,
                        const Scores *scores) {
  HoBuilder *b = &d->b;
  HoExtent heads = hoSizeOf(b, q, 1), group = hoSizeOf(b, q, 2), size = hoSizeOf(b, q, 3);
  HoExtent all[] = {heads, group, d->tokens, d->total}, result[] = {d->tokens, heads, group, size};
  HoInput products[] = {{q, "cabe"}, {keys, "dae"}};
  HoInput raw = {hoGeneric(b, "ppppr", 2, products, (HoInput){hoFilled(b, 0, 4, all), "abcd"},
                           hoMultiplyAdd, NULL),
                 "abcd"};
  HoInput tops = {hoGeneric(b, "pppr", 1, &raw,
                            (HoInput){hoFilled(b, -0x1.fffffep127, 3, all), "abc"}, largest,
                            scores),
                  "abc"};
  HoInput both[] = {raw, tops};
  HoInput weights = {hoGeneric(b, "pppp", 2, both, (HoInput){hoEmpty(b, b->f32, 4, all), "abcd"},
                               exponential, scores),
                     "abcd"};
  HoInput sums = {hoGeneric(b, "pppr", 1, &weights, (HoInput){hoFilled(b, 0, 3, all), "abc"},
                            hoAccumulate, NULL),
                  "bca"};
  HoInput blend[] = {{weights.value, "abce"}, {values, "ead"}};
  HoInput mixed = {hoGeneric(b, "ppppr", 2, blend, (HoInput){hoFilled(b, 0, 4, result), "cabd"},
                             hoMultiplyAdd, NULL),
                   "abcd"};
  HoInput quotient[] = {mixed, sums};
  return hoGeneric(b, "pppp", 2, quotient, (HoInput){hoEmpty(b, b->f32, 4, result), "abcd"},
                   divideElement, NULL);
}

//===----------------------------------------------------------------------===//
// Groups of heads
//===----------------------------------------------------------------------===//

// How many key heads at a time: scores are the only thing that grows with both tokens and context.
static int64_t headsAtATime(const HoDecoder *d) {
  enum { LargestScores = 16 << 20 };
  int64_t tokens = hoIsVarying(d->tokens) ? d->options->maxPrompt : d->tokens.number;
  int64_t bytes = d->a->heads / d->a->keyHeads * tokens * d->options->maxContext * 4;
  int64_t heads = bytes < LargestScores ? LargestScores / bytes : 1;
  return heads < d->a->keyHeads ? heads : d->a->keyHeads;
}

static MlirValue attendInGroups(HoDecoder *d, MlirValue q, MlirValue keys, MlirValue values,
                                const Scores *scores) {
  HoBuilder *b = &d->b;
  int64_t step = headsAtATime(d), count = d->a->keyHeads;
  HoExtent group = hoFixed(d->a->heads / count), size = hoFixed(d->a->headSize), none = hoFixed(0);
  HoExtent shape[] = {d->tokens, hoFixed(count), group, size};
  if (step == count)
    return attend(d, q, keys, values, scores);
  MlirValue result = hoEmpty(b, b->f32, 4, shape);
  for (int64_t first = 0; first < count; first += step) {
    HoExtent heads = hoFixed(count - first < step ? count - first : step);
    HoExtent offsets[] = {none, hoFixed(first), none, none};
    HoExtent sizes[] = {d->tokens, heads, group, size};
    HoExtent cached[] = {d->total, heads, size};
    MlirValue part =
        attend(d, hoSlice(b, q, offsets, sizes, 0), hoSlice(b, keys, offsets, cached, 0),
               hoSlice(b, values, offsets, cached, 0), scores);
    result = hoInsert(b, part, result, offsets, sizes);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

// [tokens, heads, headSize], with the norm over each head that some models have.
static MlirValue projectHeads(HoDecoder *d, MlirValue x, HoPurpose purpose, HoPurpose norm,
                              int64_t heads, int64_t layer) {
  int64_t sizes[] = {heads, d->a->headSize};
  MlirValue y = hoSplit(&d->b, hoProject(d, x, purpose, layer), 1, 2, sizes);
  const ho_model_tensor_t *weight = norm == purpose ? NULL : hoFindWeight(d->a, norm, layer, false);
  return weight ? hoNormalize(d, y, weight) : y;
}

MlirValue hoBuildAttention(HoDecoder *d, MlirValue x, int64_t layer) {
  const HoArchitecture *a = d->a;
  HoBuilder *b = &d->b;
  int64_t grouped[] = {a->keyHeads, a->heads / a->keyHeads};
  MlirValue q = projectHeads(d, x, HO_QUERY, HO_QUERY_NORM, a->heads, layer);
  q = hoSplit(b, turn(d, q), 1, 2, grouped);
  MlirValue k = projectHeads(d, x, HO_KEY, HO_KEY_NORM, a->keyHeads, layer);
  MlirValue keys = extendCache(d, d->state[0], turn(d, k));
  MlirValue v = projectHeads(d, x, HO_VALUE, HO_VALUE, a->keyHeads, layer);
  MlirValue values = extendCache(d, d->state[1], v);
  bool one = !hoIsVarying(d->tokens) && d->tokens.number == 1;
  Scores scores = {.past = hoExtentValue(b, d->past),
                   .scale = 1 / sqrt((double)a->headSize),
                   .window = a->window < d->options->maxContext ? a->window : 0};
  scores.masked = !one || scores.window;
  hoPlace(d, HO_ATTENTION_OUTPUT, layer);
  MlirValue mixed = hoJoin(b, attendInGroups(d, q, keys, values, &scores), 1, 3);
  return hoProject(d, mixed, HO_ATTENTION_OUTPUT, layer);
}
