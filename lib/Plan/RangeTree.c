//===- RangeTree.c - Range addition and range maximum ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A complete binary tree in an array: node 1 is the root, the children of n
// are 2n and 2n+1. What is added to a whole subtree stays at its root, so
// queries need not write.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

ho_status_t hoRangeTreeCreate(uint32_t count, ho_range_tree_t *out) {
  uint32_t width = 1;
  while (width < count)
    width *= 2;
  *out = (ho_range_tree_t){.count = count, .width = width};
  out->nodes = malloc(2 * (size_t)width * sizeof(*out->nodes));
  if (out->nodes)
    return HO_OK;
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a range tree of %u positions",
                        count);
}

void hoRangeTreeDestroy(ho_range_tree_t *tree) {
  free(tree->nodes);
  *tree = (ho_range_tree_t){0};
}

static int64_t larger(int64_t a, int64_t b) { return a > b ? a : b; }

void hoRangeTreeAssign(ho_range_tree_t *tree, const uint64_t *values) {
  struct ho_range_node *nodes = tree->nodes;
  for (uint32_t i = 0; i < tree->width; ++i)
    nodes[tree->width + i] =
        (struct ho_range_node){i < tree->count ? (int64_t)values[i] : INT64_MIN / 2, 0};
  for (uint32_t node = tree->width - 1; node > 0; --node)
    nodes[node] = (struct ho_range_node){larger(nodes[2 * node].max, nodes[2 * node + 1].max), 0};
}

static void addBelow(ho_range_tree_t *tree, uint32_t node, uint32_t low, uint32_t high,
                     uint32_t begin, uint32_t end, int64_t delta) {
  if (end <= low || high <= begin)
    return;
  if (begin <= low && high <= end) {
    tree->nodes[node].max += delta;
    tree->nodes[node].add += delta;
    return;
  }
  uint32_t middle = low + (high - low) / 2;
  addBelow(tree, 2 * node, low, middle, begin, end, delta);
  addBelow(tree, 2 * node + 1, middle, high, begin, end, delta);
  tree->nodes[node].max =
      larger(tree->nodes[2 * node].max, tree->nodes[2 * node + 1].max) + tree->nodes[node].add;
}

void hoRangeTreeAdd(ho_range_tree_t *tree, uint32_t begin, uint32_t end, int64_t delta) {
  if (begin < end)
    addBelow(tree, 1, 0, tree->width, begin, end, delta);
}

static int64_t maxBelow(const ho_range_tree_t *tree, uint32_t node, uint32_t low, uint32_t high,
                        uint32_t begin, uint32_t end) {
  if (end <= low || high <= begin)
    return INT64_MIN / 2;
  if (begin <= low && high <= end)
    return tree->nodes[node].max;
  uint32_t middle = low + (high - low) / 2;
  return tree->nodes[node].add + larger(maxBelow(tree, 2 * node, low, middle, begin, end),
                                        maxBelow(tree, 2 * node + 1, middle, high, begin, end));
}

int64_t hoRangeTreeMax(const ho_range_tree_t *tree, uint32_t begin, uint32_t end) {
  return begin < end ? maxBelow(tree, 1, 0, tree->width, begin, end) : INT64_MIN;
}

static uint32_t findLast(const ho_range_tree_t *tree, uint32_t node, uint32_t low, uint32_t high,
                         uint32_t end, int64_t limit) {
  if (end <= low || tree->nodes[node].max <= limit)
    return HO_NONE;
  if (high - low == 1)
    return low;
  limit -= tree->nodes[node].add;
  uint32_t middle = low + (high - low) / 2;
  uint32_t found = findLast(tree, 2 * node + 1, middle, high, end, limit);
  return found != HO_NONE ? found : findLast(tree, 2 * node, low, middle, end, limit);
}

uint32_t hoRangeTreeFindLastAbove(const ho_range_tree_t *tree, uint32_t end, int64_t limit) {
  return end ? findLast(tree, 1, 0, tree->width, end, limit) : HO_NONE;
}
