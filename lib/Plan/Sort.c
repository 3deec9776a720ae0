//===- Sort.c - Stable sort in linear time --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <string.h>

enum { DIGIT = 11 /* bits */, BUCKETS = 1 << DIGIT, FEW = 64 };

static void sortFew(ho_keyed_t *keyed, size_t count) {
  for (size_t i = 1; i < count; ++i) {
    ho_keyed_t moved = keyed[i];
    size_t at = i;
    for (; at > 0 && keyed[at - 1].key > moved.key; --at)
      keyed[at] = keyed[at - 1];
    keyed[at] = moved;
  }
}

static uint32_t digitOf(uint64_t key, int shift) {
  return (uint32_t)(key >> shift) & (BUCKETS - 1);
}

static void scatter(const ho_keyed_t *from, ho_keyed_t *to, size_t count, int shift) {
  size_t places[BUCKETS] = {0}, before = 0;
  for (size_t i = 0; i < count; ++i)
    ++places[digitOf(from[i].key, shift)];
  for (size_t i = 0; i < BUCKETS; ++i) {
    size_t inBucket = places[i];
    places[i] = before;
    before += inBucket;
  }
  for (size_t i = 0; i < count; ++i)
    to[places[digitOf(from[i].key, shift)]++] = from[i];
}

void hoSortKeyed(ho_keyed_t *keyed, ho_keyed_t *scratch, size_t count) {
  if (count <= FEW) {
    sortFew(keyed, count);
    return;
  }
  uint64_t differing = 0; // bits
  for (size_t i = 1; i < count; ++i)
    differing |= keyed[i].key ^ keyed[0].key;
  ho_keyed_t *from = keyed, *to = scratch;
  // Addresses are multiples of the alignment.
  for (int shift = differing ? __builtin_ctzll(differing) : 64; shift < 64; shift += DIGIT) {
    if (!digitOf(differing, shift))
      continue;
    scatter(from, to, count, shift);
    ho_keyed_t *sorted = to;
    to = from;
    from = sorted;
  }
  if (from != keyed)
    memcpy(keyed, from, count * sizeof(*keyed));
}

static void sortFewByUpperHalf(uint64_t *keys, size_t count) {
  for (size_t i = 1; i < count; ++i) {
    uint64_t moved = keys[i];
    size_t at = i;
    for (; at > 0 && keys[at - 1] >> 32 > moved >> 32; --at)
      keys[at] = keys[at - 1];
    keys[at] = moved;
  }
}

static void scatterByUpperHalf(const uint64_t *from, uint64_t *to, size_t count, int shift) {
  uint32_t places[BUCKETS] = {0}, before = 0;
  for (size_t i = 0; i < count; ++i)
    ++places[digitOf(from[i], shift)];
  for (size_t i = 0; i < BUCKETS; ++i) {
    uint32_t inBucket = places[i];
    places[i] = before;
    before += inBucket;
  }
  for (size_t i = 0; i < count; ++i)
    to[places[digitOf(from[i], shift)]++] = from[i];
}

void hoSortByUpperHalf(uint64_t *keys, uint64_t *scratch, uint32_t count) {
  if (count <= FEW) {
    sortFewByUpperHalf(keys, count);
    return;
  }
  uint64_t differing = 0; // bits
  for (uint32_t i = 1; i < count; ++i)
    differing |= keys[i] ^ keys[0];
  uint64_t *from = keys, *to = scratch;
  for (int shift = 32; shift < 64; shift += DIGIT) {
    if (!digitOf(differing, shift))
      continue;
    scatterByUpperHalf(from, to, count, shift);
    uint64_t *sorted = to;
    to = from;
    from = sorted;
  }
  if (from != keys)
    memcpy(keys, from, count * sizeof(*keys));
}
