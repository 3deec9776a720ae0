//===- Attention.c - Attention over a cache that grows in place ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Decoder.h"

#include <math.h>
#include <stdlib.h>
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

// Each sequence's tokens are at its own positions.
static MlirValue buildWave(HoDecoder *d, MlirValue frequencies, const char *function) {
  HoBuilder *b = &d->b;
  HoExtent half = hoFixed(d->a->headSize / 2), shape[] = {d->tokens, half};
  HoInput input = {frequencies, "b"};
  MlirValue result = hoEmpty(b, b->f32, 2, shape);
  for (int64_t i = 0; i < d->numSequences; ++i) {
    Wave wave = {hoExtentValue(b, d->sequences[i].past), function};
    HoExtent offsets[] = {hoFixed(i), hoFixed(0)}, sizes[] = {d->sequences[i].tokens, half};
    bool all = d->numSequences == 1;
    HoInput output = {all ? result : hoSlice(b, result, offsets, sizes, 0), "ab"};
    MlirValue part = hoGeneric(b, "pp", 1, &input, output, waveElement, &wave);
    result = all ? part : hoInsert(b, part, result, offsets, sizes);
  }
  return result;
}

void hoBuildRotation(HoDecoder *d) {
  MlirValue numbers = frequencies(d);
  d->cosines = buildWave(d, numbers, "math.cos");
  d->sines = buildWave(d, numbers, "math.sin");
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
// Scores
//===----------------------------------------------------------------------===//

typedef struct Scores {
  MlirValue past, begin; // tokens before, the first column's position; null: 0
  double scale;
  int64_t window;
  bool masked;
} Scores;

// Whether position `d` is seen from token `c`: not later, and within the window.
static MlirValue isSeen(HoBuilder *b, const Scores *scores) {
  MlirValue own = hoBinary(b, "arith.addi", hoLoopIndex(b, 2), scores->past);
  MlirValue other = hoLoopIndex(b, 3);
  if (!mlirValueIsNull(scores->begin))
    other = hoBinary(b, "arith.addi", other, scores->begin);
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

// One sequence's attention: its queries, and its keys and values by blocks.
typedef struct Attention {
  const HoSequence *sequence;
  int64_t numBlocks;
  MlirValue q, *keys, *values;
  Scores scores;
} Attention;

// The columns of a block among all scores [heads, group, tokens, positions].
static MlirValue columnsOf(HoBuilder *b, MlirValue scores, const HoCacheBlock *block,
                           const HoExtent *all, HoExtent *offsets, HoExtent *sizes) {
  for (int i = 0; i < 3; ++i) {
    offsets[i] = hoFixed(0);
    sizes[i] = all[i];
  }
  offsets[3] = block->begin;
  sizes[3] = block->rows;
  return hoSlice(b, scores, offsets, sizes, 0);
}

// q keys', block by block.
static MlirValue multiplyKeys(HoBuilder *b, const Attention *attention, const HoExtent *all) {
  MlirValue result = hoFilled(b, 0, 4, all);
  bool one = attention->numBlocks == 1;
  for (int64_t i = 0; i < attention->numBlocks; ++i) {
    HoExtent offsets[4], sizes[4];
    MlirValue part =
        one ? result : columnsOf(b, result, &attention->sequence->blocks[i], all, offsets, sizes);
    HoInput products[] = {{attention->q, "cabe"}, {attention->keys[i], "dae"}};
    part = hoGeneric(b, "ppppr", 2, products, (HoInput){part, "abcd"}, hoMultiplyAdd, NULL);
    result = one ? part : hoInsert(b, part, result, offsets, sizes);
  }
  return result;
}

// weights values, block by block.
static MlirValue multiplyValues(HoBuilder *b, const Attention *attention, MlirValue weights,
                                const HoExtent *all, const HoExtent *shape) {
  MlirValue result = hoFilled(b, 0, 4, shape);
  for (int64_t i = 0; i < attention->numBlocks; ++i) {
    HoExtent offsets[4], sizes[4];
    MlirValue part =
        attention->numBlocks == 1
            ? weights
            : columnsOf(b, weights, &attention->sequence->blocks[i], all, offsets, sizes);
    HoInput blend[] = {{part, "abce"}, {attention->values[i], "ead"}};
    result = hoGeneric(b, "ppppr", 2, blend, (HoInput){result, "cabd"}, hoMultiplyAdd, NULL);
  }
  return result;
}

// Attention of a group of key heads. `q` is [tokens, keys, group, size], `keys` and `values` are
// [positions, keys, size]; [tokens, keys, group, size].
static MlirValue attend(HoBuilder *b, const Attention *attention) {
  const HoSequence *sequence = attention->sequence;
  const Scores *scores = &attention->scores;
  MlirValue q = attention->q;
  HoExtent heads = hoSizeOf(b, q, 1), group = hoSizeOf(b, q, 2), size = hoSizeOf(b, q, 3);
  HoExtent all[] = {heads, group, sequence->tokens, sequence->total};
  HoExtent result[] = {sequence->tokens, heads, group, size};
  HoInput raw = {multiplyKeys(b, attention, all), "abcd"};
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
  HoInput mixed = {multiplyValues(b, attention, weights.value, all, result), "abcd"};
  HoInput quotient[] = {mixed, sums};
  return hoGeneric(b, "pppp", 2, quotient, (HoInput){hoEmpty(b, b->f32, 4, result), "abcd"},
                   divideElement, NULL);
}

//===----------------------------------------------------------------------===//
// Many tokens, block by block
//===----------------------------------------------------------------------===//

// Sums over the blocks so far, relative to the largest score so far.
typedef struct Progress {
  MlirValue tops, sums; // [heads, group, tokens]
  MlirValue mixed;      // [tokens, heads, group, size]
} Progress;

static MlirValue multiplyElements(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.mulf", elements[1], elements[0]);
}

// What sums relative to an earlier largest score are multiplied by. Not masked.
static MlirValue rescaling(HoBuilder *b, const MlirValue *elements, const void *data) {
  Scores scores = *(const Scores *)data;
  scores.masked = false;
  return exponential(b, elements, &scores);
}

static void rescale(HoBuilder *b, Progress *progress, MlirValue tops, const HoExtent *all,
                    const Scores *scores) {
  HoInput both[] = {{progress->tops, "abc"}, {tops, "abc"}};
  MlirValue factors =
      hoGeneric(b, "ppp", 2, both, (HoInput){hoEmpty(b, b->f32, 3, all), "abc"}, rescaling, scores);
  HoInput ofSums = {factors, "abc"}, ofMixed = {factors, "bca"};
  progress->sums =
      hoGeneric(b, "ppp", 1, &ofSums, (HoInput){progress->sums, "abc"}, multiplyElements, NULL);
  progress->mixed =
      hoGeneric(b, "pppp", 1, &ofMixed, (HoInput){progress->mixed, "abcd"}, multiplyElements, NULL);
  progress->tops = tops;
}

static void addBlock(HoBuilder *b, const Attention *attention, int64_t index, Progress *progress) {
  const HoCacheBlock *block = &attention->sequence->blocks[index];
  MlirValue q = attention->q;
  Scores scores = attention->scores;
  scores.begin = hoExtentValue(b, block->begin);
  HoExtent all[] = {hoSizeOf(b, q, 1), hoSizeOf(b, q, 2), attention->sequence->tokens, block->rows};
  HoInput products[] = {{q, "cabe"}, {attention->keys[index], "dae"}};
  HoInput raw = {hoGeneric(b, "ppppr", 2, products, (HoInput){hoFilled(b, 0, 4, all), "abcd"},
                           hoMultiplyAdd, NULL),
                 "abcd"};
  MlirValue tops =
      hoGeneric(b, "pppr", 1, &raw, (HoInput){progress->tops, "abc"}, largest, &scores);
  if (index > 0)
    rescale(b, progress, tops, all, &scores);
  progress->tops = tops;
  HoInput both[] = {raw, {tops, "abc"}};
  HoInput weights = {hoGeneric(b, "pppp", 2, both, (HoInput){hoEmpty(b, b->f32, 4, all), "abcd"},
                               exponential, &scores),
                     "abcd"};
  progress->sums =
      hoGeneric(b, "pppr", 1, &weights, (HoInput){progress->sums, "abc"}, hoAccumulate, NULL);
  HoInput blend[] = {{weights.value, "abce"}, {attention->values[index], "ead"}};
  progress->mixed =
      hoGeneric(b, "ppppr", 2, blend, (HoInput){progress->mixed, "cabd"}, hoMultiplyAdd, NULL);
}

// As attend, with scores of one block at a time.
static MlirValue attendByBlocks(HoBuilder *b, const Attention *attention) {
  MlirValue q = attention->q;
  HoExtent tokens = attention->sequence->tokens;
  HoExtent heads = hoSizeOf(b, q, 1), group = hoSizeOf(b, q, 2), size = hoSizeOf(b, q, 3);
  HoExtent rows[] = {heads, group, tokens}, result[] = {tokens, heads, group, size};
  Progress progress = {hoFilled(b, -0x1.fffffep127, 3, rows), hoFilled(b, 0, 3, rows),
                       hoFilled(b, 0, 4, result)};
  for (int64_t i = 0; i < attention->numBlocks; ++i)
    addBlock(b, attention, i, &progress);
  HoInput quotient[] = {{progress.mixed, "abcd"}, {progress.sums, "bca"}};
  return hoGeneric(b, "pppp", 2, quotient, (HoInput){hoEmpty(b, b->f32, 4, result), "abcd"},
                   divideElement, NULL);
}

// The scores of one token with all positions are few.
static bool goesByBlocks(const Attention *attention) {
  return attention->numBlocks > 1 && hoIsVarying(attention->sequence->tokens);
}

//===----------------------------------------------------------------------===//
// Groups of heads
//===----------------------------------------------------------------------===//

static MlirValue attendGroup(HoBuilder *b, const Attention *attention) {
  return goesByBlocks(attention) ? attendByBlocks(b, attention) : attend(b, attention);
}

// How many key heads at a time: scores are the only thing that grows with both tokens and context.
static int64_t headsAtATime(const HoDecoder *d, const Attention *attention) {
  enum { LargestScores = 16 << 20 };
  HoExtent given = attention->sequence->tokens;
  int64_t tokens = hoIsVarying(given) ? d->options->maxPrompt : given.number;
  int64_t columns = goesByBlocks(attention) ? d->options->cacheBlock : d->options->maxContext;
  int64_t bytes = d->a->heads / d->a->keyHeads * tokens * columns * 4;
  int64_t heads = bytes < LargestScores ? LargestScores / bytes : 1;
  return heads < d->a->keyHeads ? heads : d->a->keyHeads;
}

// Heads [first, first + heads) of each block of a cache.
static MlirValue *headsOf(HoDecoder *d, const Attention *attention, const MlirValue *cache,
                          int64_t first, HoExtent heads) {
  HoExtent none = hoFixed(0), offsets[] = {none, hoFixed(first), none};
  MlirValue *blocks = hoAllocate((size_t)attention->numBlocks, sizeof(*blocks));
  for (int64_t i = 0; i < attention->numBlocks; ++i) {
    HoExtent sizes[] = {attention->sequence->blocks[i].rows, heads, hoFixed(d->a->headSize)};
    blocks[i] = hoSlice(&d->b, cache[i], offsets, sizes, 0);
  }
  return blocks;
}

static MlirValue attendInGroups(HoDecoder *d, const Attention *attention) {
  HoBuilder *b = &d->b;
  HoExtent tokens = attention->sequence->tokens;
  int64_t step = headsAtATime(d, attention), count = d->a->keyHeads;
  HoExtent group = hoFixed(d->a->heads / count), size = hoFixed(d->a->headSize), none = hoFixed(0);
  HoExtent shape[] = {tokens, hoFixed(count), group, size};
  if (step == count)
    return attendGroup(b, attention);
  MlirValue result = hoEmpty(b, b->f32, 4, shape);
  for (int64_t first = 0; first < count; first += step) {
    HoExtent heads = hoFixed(count - first < step ? count - first : step);
    HoExtent offsets[] = {none, hoFixed(first), none, none}, sizes[] = {tokens, heads, group, size};
    Attention some = *attention;
    some.q = hoSlice(b, attention->q, offsets, sizes, 0);
    some.keys = headsOf(d, attention, attention->keys, first, heads);
    some.values = headsOf(d, attention, attention->values, first, heads);
    result = hoInsert(b, attendGroup(b, &some), result, offsets, sizes);
    free(some.keys);
    free(some.values);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Sequences
//===----------------------------------------------------------------------===//

// The token of one of several sequences.
static MlirValue tokenOf(HoDecoder *d, MlirValue x, int64_t sequence) {
  HoExtent offsets[4], sizes[4];
  intptr_t rank = mlirShapedTypeGetRank(mlirValueGetType(x));
  if (d->numSequences == 1)
    return x;
  for (intptr_t i = 0; i < rank; ++i) {
    offsets[i] = hoFixed(i ? 0 : sequence);
    sizes[i] = i ? hoSizeOf(&d->b, x, i) : hoFixed(1);
  }
  return hoSlice(&d->b, x, offsets, sizes, 0);
}

static Scores scoresOf(HoDecoder *d, const HoSequence *sequence) {
  bool one = !hoIsVarying(sequence->tokens) && sequence->tokens.number == 1;
  Scores scores = {.past = hoExtentValue(&d->b, sequence->past),
                   .scale = 1 / sqrt((double)d->a->headSize),
                   .window = d->a->window < d->options->maxContext ? d->a->window : 0};
  scores.masked = !one || scores.window;
  return scores;
}

static MlirValue attendSequence(HoDecoder *d, MlirValue q, MlirValue k, MlirValue v, int64_t number,
                                int64_t layer) {
  const HoSequence *sequence = &d->sequences[number];
  Attention attention = {.sequence = sequence, .numBlocks = d->numBlocks};
  attention.keys = hoAllocate((size_t)d->numBlocks, sizeof(MlirValue));
  attention.values = hoAllocate((size_t)d->numBlocks, sizeof(MlirValue));
  attention.q = tokenOf(d, q, number);
  hoExtendCache(d, sequence, hoKeysOf(d, number, layer), tokenOf(d, k, number), attention.keys);
  hoExtendCache(d, sequence, hoValuesOf(d, number, layer), tokenOf(d, v, number), attention.values);
  attention.scores = scoresOf(d, sequence);
  MlirValue result = attendInGroups(d, &attention);
  free(attention.keys);
  free(attention.values);
  return result;
}

static MlirValue attendAll(HoDecoder *d, MlirValue q, MlirValue k, MlirValue v, int64_t layer) {
  HoBuilder *b = &d->b;
  HoExtent none = hoFixed(0), heads = hoSizeOf(b, q, 1), group = hoSizeOf(b, q, 2);
  HoExtent shape[] = {d->tokens, heads, group, hoFixed(d->a->headSize)};
  if (d->numSequences == 1)
    return attendSequence(d, q, k, v, 0, layer);
  MlirValue result = hoEmpty(b, b->f32, 4, shape);
  for (int64_t i = 0; i < d->numSequences; ++i) {
    HoExtent offsets[] = {hoFixed(i), none, none, none},
             sizes[] = {hoFixed(1), heads, group, shape[3]};
    result = hoInsert(b, attendSequence(d, q, k, v, i, layer), result, offsets, sizes);
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
  MlirValue k = turn(d, projectHeads(d, x, HO_KEY, HO_KEY_NORM, a->keyHeads, layer));
  MlirValue v = projectHeads(d, x, HO_VALUE, HO_VALUE, a->keyHeads, layer);
  hoPlace(d, HO_ATTENTION_OUTPUT, layer);
  MlirValue mixed = hoJoin(b, attendAll(d, q, k, v, layer), 1, 3);
  return hoProject(d, mixed, HO_ATTENTION_OUTPUT, layer);
}
