//===- Caches.h - Keys and values from call to call ---------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A cache has a row for each position of a sequence. A long one comes in blocks of positions, each
// an argument that is moved by itself: rows that the sequence does not have are no part of any
// block, so that a block behind its end is empty.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_IMPORT_CACHES_H
#define HO_LIB_IMPORT_CACHES_H

#include "Build.h"

// Where a block lies, and which of the call's new rows it takes. Alike in all caches.
typedef struct HoCacheBlock {
  HoExtent begin, rows;     // of its positions among those of the sequence
  HoExtent from, count, at; // the new rows: the first, how many, where they go in the block
} HoCacheBlock;

// One text, its positions before this call and those with it.
typedef struct HoSequence {
  HoExtent tokens, past, total;
  HoCacheBlock *blocks;
} HoSequence;

// Keys or values of one layer and sequence, block by block.
typedef struct HoCache {
  const MlirValue *memrefs;
} HoCache;

struct HoDecoder;
// Adds the arguments, in the order of sequences, layers, blocks.
void hoAddCaches(struct HoDecoder *d);
// Fills the sequences of a call that takes `tokens`.
void hoMeasureCaches(struct HoDecoder *d, MlirValue tokens);
void hoFreeCaches(struct HoDecoder *d);

HoCache hoKeysOf(const struct HoDecoder *d, int64_t sequence, int64_t layer);
HoCache hoValuesOf(const struct HoDecoder *d, int64_t sequence, int64_t layer);
// Writes the call's rows in place. `blocks` gets all of each block.
void hoExtendCache(struct HoDecoder *d, const HoSequence *sequence, HoCache cache, MlirValue rows,
                   MlirValue *blocks);

#endif // HO_LIB_IMPORT_CACHES_H
