//===- RangeTree.c - Range addition and range maximum ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A complete binary tree in an array: node 1 is the root, the children of n
// are 2n and 2n+1. What is added to a whole subtree stays at its root, so
// queries need not write. The leaves are blocks of neighbouring positions, a
// cache line or two each: with a leaf for each position, most of the tree would
// lie at its lowest levels, and each step down there would be a miss.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK = 16 /* positions */ };

static const int64_t NOTHING = INT64_MIN / 2; // far from overflow, whatever is added

ho_status_t hoRangeTreeCreate(uint32_t count, ho_range_tree_t *out) {
  uint32_t width = 1;
  while ((uint64_t)width * BLOCK < count)
    width *= 2;
  *out = (ho_range_tree_t){.count = count, .width = width};
  out->nodes = malloc(2 * (size_t)width * sizeof(*out->nodes));
  out->values = malloc((size_t)width * BLOCK * sizeof(*out->values));
  if (out->nodes && out->values)
    return HO_OK;
  hoRangeTreeDestroy(out);
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a range tree of %u positions",
                        count);
}

void hoRangeTreeDestroy(ho_range_tree_t *tree) {
  free(tree->nodes);
  free(tree->values);
  *tree = (ho_range_tree_t){0};
}

static int64_t larger(int64_t a, int64_t b) { return a > b ? a : b; }

// The first position of a leaf.
static uint32_t startOf(const ho_range_tree_t *tree, uint32_t leaf) {
  return (leaf - tree->width) * BLOCK;
}

static int64_t maxOfValues(const ho_range_tree_t *tree, uint32_t begin, uint32_t end) {
  int64_t max = NOTHING;
  for (uint32_t i = begin; i < end; ++i)
    max = larger(max, tree->values[i]);
  return max;
}

void hoRangeTreeAssign(ho_range_tree_t *tree, const uint64_t *values) {
  struct ho_range_node *nodes = tree->nodes;
  for (uint32_t i = 0; i < tree->width * BLOCK; ++i)
    tree->values[i] = i < tree->count ? (int64_t)values[i] : NOTHING;
  for (uint32_t i = 0; i < tree->width; ++i)
    nodes[tree->width + i] =
        (struct ho_range_node){maxOfValues(tree, i * BLOCK, (i + 1) * BLOCK), 0};
  for (uint32_t node = tree->width - 1; node > 0; --node)
    nodes[node] = (struct ho_range_node){larger(nodes[2 * node].max, nodes[2 * node + 1].max), 0};
}

static void addToBlock(ho_range_tree_t *tree, uint32_t leaf, uint32_t begin, uint32_t end,
                       int64_t delta) {
  for (uint32_t i = begin; i < end; ++i)
    tree->values[i] += delta;
  uint32_t start = startOf(tree, leaf);
  tree->nodes[leaf].max = maxOfValues(tree, start, start + BLOCK) + tree->nodes[leaf].add;
}

static void addToNode(ho_range_tree_t *tree, uint32_t node, int64_t delta) {
  tree->nodes[node].max += delta;
  tree->nodes[node].add += delta;
}

static void measure(ho_range_tree_t *tree, uint32_t node) {
  struct ho_range_node *nodes = tree->nodes;
  nodes[node].max = larger(nodes[2 * node].max, nodes[2 * node + 1].max) + nodes[node].add;
}

// All but the first and the last block of a range are in nodes whose sibling is on a path from one
// of these two up to where the paths meet.
void hoRangeTreeAdd(ho_range_tree_t *tree, uint32_t begin, uint32_t end, int64_t delta) {
  if (begin >= end)
    return;
  uint32_t first = tree->width + begin / BLOCK, last = tree->width + (end - 1) / BLOCK;
  if (first == last) {
    addToBlock(tree, first, begin, end, delta);
  } else {
    addToBlock(tree, first, begin, startOf(tree, first + 1), delta);
    addToBlock(tree, last, startOf(tree, last), end, delta);
    for (; first / 2 != last / 2; measure(tree, first), measure(tree, last)) {
      if (first % 2 == 0)
        addToNode(tree, first + 1, delta);
      if (last % 2 == 1)
        addToNode(tree, last - 1, delta);
      first /= 2;
      last /= 2;
    }
  }
  while (first /= 2)
    measure(tree, first);
}

int64_t hoRangeTreeMax(const ho_range_tree_t *tree, uint32_t begin, uint32_t end) {
  if (begin >= end)
    return INT64_MIN;
  const struct ho_range_node *nodes = tree->nodes;
  uint32_t first = tree->width + begin / BLOCK, last = tree->width + (end - 1) / BLOCK;
  int64_t max;
  if (first == last) {
    max = maxOfValues(tree, begin, end) + nodes[first].add;
  } else {
    int64_t left = maxOfValues(tree, begin, startOf(tree, first + 1)) + nodes[first].add;
    int64_t right = maxOfValues(tree, startOf(tree, last), end) + nodes[last].add;
    while (first / 2 != last / 2) {
      if (first % 2 == 0)
        left = larger(left, nodes[first + 1].max);
      if (last % 2 == 1)
        right = larger(right, nodes[last - 1].max);
      first /= 2;
      last /= 2;
      left += nodes[first].add;
      right += nodes[last].add;
    }
    max = larger(left, right);
  }
  while (first /= 2)
    max += nodes[first].add;
  return max;
}

// The positions of a node are [low, high).
static uint32_t findLast(const ho_range_tree_t *tree, uint32_t node, uint32_t low, uint32_t high,
                         uint32_t end, int64_t limit) {
  if (end <= low || tree->nodes[node].max <= limit)
    return HO_NONE;
  limit -= tree->nodes[node].add;
  if (high - low == BLOCK) {
    for (uint32_t i = end < high ? end : high; i-- > low;)
      if (tree->values[i] > limit)
        return i;
    return HO_NONE;
  }
  uint32_t middle = low + (high - low) / 2;
  uint32_t found = findLast(tree, 2 * node + 1, middle, high, end, limit);
  return found != HO_NONE ? found : findLast(tree, 2 * node, low, middle, end, limit);
}

uint32_t hoRangeTreeFindLastAbove(const ho_range_tree_t *tree, uint32_t end, int64_t limit) {
  return end ? findLast(tree, 1, 0, tree->width * BLOCK, end, limit) : HO_NONE;
}
