//===- Merge.c - Neighbours merged, best first ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Merge.h"

#include <stdlib.h>

ho_status_t hoTextMakeRoom(void **items, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity)
    return HO_OK;
  size_t larger = *capacity ? 2 * *capacity : 64;
  void *grown = realloc(*items, larger * size);
  if (!grown)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a text of this length");
  *items = grown;
  *capacity = larger;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The heap
//===----------------------------------------------------------------------===//

static bool isBefore(const hoProposal *a, const hoProposal *b) {
  return a->order != b->order ? a->order < b->order : a->left < b->left;
}

static ho_status_t push(hoMerger *merger, hoProposal proposal) {
  void *items = merger->heap;
  HO_RETURN_IF_ERROR(
      hoTextMakeRoom(&items, merger->heapCount, &merger->heapCapacity, sizeof(*merger->heap)));
  hoProposal *heap = merger->heap = items;
  size_t at = merger->heapCount++;
  for (size_t parent; at && isBefore(&proposal, &heap[parent = (at - 1) / 2]); at = parent)
    heap[at] = heap[parent];
  heap[at] = proposal;
  return HO_OK;
}

static hoProposal pop(hoMerger *merger) {
  hoProposal *heap = merger->heap, first = heap[0], last = heap[--merger->heapCount];
  size_t at = 0, count = merger->heapCount;
  for (size_t child; (child = 2 * at + 1) < count; at = child) {
    child += child + 1 < count && isBefore(&heap[child + 1], &heap[child]);
    if (!isBefore(&heap[child], &last))
      break;
    heap[at] = heap[child];
  }
  heap[at] = last;
  return first;
}

//===----------------------------------------------------------------------===//
// Merging
//===----------------------------------------------------------------------===//

ho_status_t hoMergerAdd(hoMerger *merger, uint32_t begin, uint32_t length, int32_t token) {
  void *items = merger->symbols;
  HO_RETURN_IF_ERROR(
      hoTextMakeRoom(&items, merger->count, &merger->capacity, sizeof(*merger->symbols)));
  merger->symbols = items;
  uint32_t index = (uint32_t)merger->count++;
  merger->symbols[index] = (hoSymbol){begin, length, token, index - 1, UINT32_MAX};
  if (index)
    merger->symbols[index - 1].next = index;
  return HO_OK;
}

static int32_t find(const hoVocabulary *vocabulary, const char *piece, const hoSymbol *left,
                    const hoSymbol *right, uint32_t *order) {
  if (vocabulary->model != HO_TOKENIZER_SENTENCEPIECES)
    return hoVocabularyMerge(vocabulary, left->token, right->token, order);
  int32_t token =
      hoVocabularyFind(vocabulary, piece + left->begin, (size_t)left->length + right->length);
  if (token >= 0)
    *order = vocabulary->orders[token];
  return token;
}

static ho_status_t propose(hoMerger *merger, const hoVocabulary *vocabulary, const char *piece,
                           uint32_t left) {
  if (left == UINT32_MAX || merger->symbols[left].next == UINT32_MAX)
    return HO_OK;
  uint32_t right = merger->symbols[left].next, order = 0;
  const hoSymbol *a = &merger->symbols[left], *b = &merger->symbols[right];
  int32_t token = find(vocabulary, piece, a, b, &order);
  if (token < 0)
    return HO_OK;
  return push(merger, (hoProposal){order, left, right, a->length + b->length, token});
}

// Symbols only grow: an equal sum of lengths means that both are as they were.
static bool isStale(const hoMerger *merger, const hoProposal *proposal) {
  const hoSymbol *left = &merger->symbols[proposal->left];
  return !left->length || left->next != proposal->right ||
         left->length + merger->symbols[proposal->right].length != proposal->length;
}

static void apply(hoMerger *merger, const hoProposal *proposal) {
  hoSymbol *left = &merger->symbols[proposal->left], *right = &merger->symbols[proposal->right];
  left->length = proposal->length;
  left->token = proposal->token;
  left->next = right->next;
  right->length = 0;
  if (left->next != UINT32_MAX)
    merger->symbols[left->next].previous = proposal->left;
}

ho_status_t hoMergerRun(hoMerger *merger, const hoVocabulary *vocabulary, const char *piece) {
  merger->heapCount = 0;
  for (uint32_t i = 0; i + 1 < merger->count; ++i)
    HO_RETURN_IF_ERROR(propose(merger, vocabulary, piece, i));
  while (merger->heapCount) {
    hoProposal proposal = pop(merger);
    if (isStale(merger, &proposal))
      continue;
    apply(merger, &proposal);
    HO_RETURN_IF_ERROR(propose(merger, vocabulary, piece, merger->symbols[proposal.left].previous));
    HO_RETURN_IF_ERROR(propose(merger, vocabulary, piece, proposal.left));
  }
  return HO_OK;
}

void hoMergerFree(hoMerger *merger) {
  free(merger->symbols);
  free(merger->heap);
  *merger = (hoMerger){0};
}
