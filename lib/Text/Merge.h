//===- Merge.h - Neighbours merged, best first --------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A piece of text begins as small symbols; the best merge of two neighbours is done until none is
// left. Near-linear: a heap of proposals, the symbols in a linked list.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_MERGE_H
#define HO_LIB_TEXT_MERGE_H

#include "Vocabulary.h"

typedef struct hoSymbol {
  uint32_t begin, length;  // in the piece; 0: merged into the one before
  int32_t token;           // HO_TOKEN_NONE: none stands for it
  uint32_t previous, next; // UINT32_MAX: none
} hoSymbol;

typedef struct hoProposal {
  uint32_t order, left; // what is compared, in this order
  uint32_t right, length;
  int32_t token;
} hoProposal;

typedef struct hoMerger {
  hoSymbol *symbols;
  size_t count, capacity;
  hoProposal *heap;
  size_t heapCount, heapCapacity;
} hoMerger;

// Symbols are added in order, then merged; the first that is left is the first.
HO_NODISCARD ho_status_t hoMergerAdd(hoMerger *merger, uint32_t begin, uint32_t length,
                                     int32_t token);
HO_NODISCARD ho_status_t hoMergerRun(hoMerger *merger, const hoVocabulary *vocabulary,
                                     const char *piece);
void hoMergerFree(hoMerger *merger);

// Doubles `*items` of `size` bytes each where `count` fills them.
HO_NODISCARD ho_status_t hoTextMakeRoom(void **items, size_t count, size_t *capacity, size_t size);

#endif // HO_LIB_TEXT_MERGE_H
