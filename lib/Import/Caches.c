//===- Caches.c - Keys and values from call to call ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Caches.h"

#include "Decoder.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static int64_t rowsOf(const HoDecoder *d, int64_t block) {
  int64_t left = d->options->maxContext - block * d->options->cacheBlock;
  return left < d->options->cacheBlock ? left : d->options->cacheBlock;
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static MlirValue addBlock(HoDecoder *d, const char *name, int64_t block) {
  int64_t shape[] = {mlirShapedTypeGetDynamicSize(), d->a->keyHeads, d->a->headSize};
  int64_t bound[] = {rowsOf(d, block), d->a->keyHeads, d->a->headSize};
  int64_t offset = block * d->options->cacheBlock * d->a->keyHeads * d->a->headSize;
  MlirType type = mlirMemRefTypeContiguousGet(d->b.f32, 3, shape, (MlirAttribute){NULL});
  return hoAddArgument(d, name, type, bound, d->numBlocks > 1 ? 4 * offset : -1, HoState);
}

void hoAddCaches(HoDecoder *d) {
  int64_t count = 2 * d->a->layers, length = d->options->cacheBlock;
  d->numBlocks = (d->options->maxContext + length - 1) / length;
  d->memrefs = hoAllocate((size_t)(d->numSequences * count * d->numBlocks), sizeof(MlirValue));
  MlirValue *memref = d->memrefs;
  for (int64_t sequence = 0; sequence < d->numSequences; ++sequence)
    for (int64_t i = 0; i < count; ++i) {
      char name[64], suffix[24] = "";
      if (d->numSequences > 1)
        snprintf(suffix, sizeof(suffix), ".%" PRId64, sequence);
      snprintf(name, sizeof(name), "%s.%" PRId64 "%s", i % 2 ? "values" : "keys", i / 2, suffix);
      for (int64_t block = 0; block < d->numBlocks; ++block)
        *memref++ = addBlock(d, name, block);
    }
}

static HoCache cacheOf(const HoDecoder *d, int64_t sequence, int64_t which) {
  return (HoCache){d->memrefs + (sequence * 2 * d->a->layers + which) * d->numBlocks};
}

HoCache hoKeysOf(const HoDecoder *d, int64_t sequence, int64_t layer) {
  return cacheOf(d, sequence, 2 * layer);
}

HoCache hoValuesOf(const HoDecoder *d, int64_t sequence, int64_t layer) {
  return cacheOf(d, sequence, 2 * layer + 1);
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

static HoExtent binary(HoBuilder *b, const char *name, HoExtent left, HoExtent right) {
  return hoVarying(hoBinary(b, name, hoExtentValue(b, left), hoExtentValue(b, right)));
}

static HoExtent smaller(HoBuilder *b, HoExtent left, HoExtent right) {
  return binary(b, "arith.minsi", left, right);
}

static HoExtent larger(HoBuilder *b, HoExtent left, HoExtent right) {
  return binary(b, "arith.maxsi", left, right);
}

static HoExtent less(HoBuilder *b, HoExtent left, HoExtent right) {
  return binary(b, "arith.subi", left, right);
}

static HoCacheBlock wholeCache(const HoSequence *sequence) {
  return (HoCacheBlock){hoFixed(0), sequence->total, hoFixed(0), sequence->tokens, sequence->past};
}

// Of the new positions [past, total), those in [first, first + rows). Every place stays within its
// bounds where there are none, and the count's bound can be seen.
static void placeRows(HoBuilder *b, const HoSequence *sequence, int64_t first,
                      HoCacheBlock *block) {
  HoExtent end = hoAddExtents(b, hoFixed(first), block->rows);
  HoExtent start = smaller(b, larger(b, sequence->past, hoFixed(first)), end);
  block->begin = smaller(b, hoFixed(first), sequence->total);
  block->at = less(b, start, hoFixed(first));
  block->count = smaller(b, less(b, end, start), sequence->tokens);
  HoExtent from = larger(b, less(b, start, sequence->past), hoFixed(0));
  block->from = smaller(b, from, less(b, sequence->tokens, block->count));
}

// All caches of a sequence have the same sizes.
static void measureSequence(HoDecoder *d, int64_t number, HoExtent tokens) {
  HoBuilder *b = &d->b;
  HoSequence *sequence = &d->sequences[number];
  HoCache keys = hoKeysOf(d, number, 0);
  sequence->tokens = tokens;
  sequence->blocks = hoAllocate((size_t)d->numBlocks, sizeof(*sequence->blocks));
  for (int64_t i = 0; i < d->numBlocks; ++i) {
    HoExtent rows = hoSizeOf(b, keys.memrefs[i], 0);
    sequence->blocks[i].rows = rows;
    sequence->total = i ? hoAddExtents(b, sequence->total, rows) : rows;
  }
  sequence->past = less(b, sequence->total, tokens);
  if (d->numBlocks == 1)
    sequence->blocks[0] = wholeCache(sequence);
  for (int64_t i = 0; i < d->numBlocks && d->numBlocks > 1; ++i)
    placeRows(b, sequence, i * d->options->cacheBlock, &sequence->blocks[i]);
}

void hoMeasureCaches(HoDecoder *d, MlirValue tokens) {
  d->tokens = hoSizeOf(&d->b, tokens, 0);
  d->sequences = hoAllocate((size_t)d->numSequences, sizeof(*d->sequences));
  for (int64_t i = 0; i < d->numSequences; ++i)
    measureSequence(d, i, d->numSequences > 1 ? hoFixed(1) : d->tokens);
}

void hoFreeCaches(HoDecoder *d) {
  for (int64_t i = 0; i < d->numSequences; ++i)
    free(d->sequences[i].blocks);
  free(d->sequences);
  free(d->memrefs);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static void addUnit(HoDecoder *d, MlirOperation op, const char *name) {
  hoSetAttr(op, name, mlirUnitAttrGet(d->b.context));
}

static MlirValue extendBlock(HoDecoder *d, const HoCacheBlock *block, MlirValue memref,
                             MlirValue rows) {
  HoBuilder *b = &d->b;
  HoExtent none = hoFixed(0), heads = hoFixed(d->a->keyHeads), size = hoFixed(d->a->headSize);
  HoExtent shape[] = {hoVarying(memref), heads, size};
  HoExtent offsets[] = {block->at, none, none}, sizes[] = {block->count, heads, size};
  MlirType type = hoTensorType(b->f32, 3, shape);
  MlirOperation read = hoBuild(b->at, "bufferization.to_tensor", 1, &type, 1, &memref, 0, NULL);
  addUnit(d, read, "restrict");
  addUnit(d, read, "writable");
  if (d->numBlocks > 1)
    rows = hoSlice(b, rows, (HoExtent[]){block->from, none, none}, sizes, 0);
  MlirValue longer = hoInsert(b, rows, mlirOperationGetResult(read, 0), offsets, sizes);
  MlirValue operands[] = {longer, memref};
  MlirOperation write =
      hoBuild(b->at, "bufferization.materialize_in_destination", 0, NULL, 2, operands, 0, NULL);
  addUnit(d, write, "restrict");
  addUnit(d, write, "writable");
  return longer;
}

void hoExtendCache(HoDecoder *d, const HoSequence *sequence, HoCache cache, MlirValue rows,
                   MlirValue *blocks) {
  for (int64_t i = 0; i < d->numBlocks; ++i)
    blocks[i] = extendBlock(d, &sequence->blocks[i], cache.memrefs[i], rows);
}
