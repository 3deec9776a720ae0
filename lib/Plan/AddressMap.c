//===- AddressMap.c - Who last held each byte of an arena -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A binary tree over the distinct addresses. `cover` is the greatest number
// written to a whole subtree, `max` the greatest written anywhere in it. Its
// leaves are blocks of neighbouring addresses, a cache line each: `values` are
// the greatest numbers written to parts of them.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK = 16 /* addresses */ };

// An endpoint is 2 * range, plus 1 for the high end.
static void rankEndpoint(ho_address_map_t *map, uint32_t endpoint, uint32_t rank) {
  struct ho_address_ranks *ranks = &map->ranks[endpoint / 2];
  *(endpoint % 2 ? &ranks->high : &ranks->low) = rank;
}

static uint32_t rankWide(ho_address_map_t *map, size_t count, ho_keyed_t *endpoints) {
  for (uint32_t i = 0; i < map->numRanges; ++i) {
    endpoints[2 * (size_t)i] = (ho_keyed_t){map->ranges[i].begin, 2 * i};
    endpoints[2 * (size_t)i + 1] = (ho_keyed_t){map->ranges[i].end, 2 * i + 1};
  }
  hoSortKeyed(endpoints, endpoints + count, count);
  uint32_t rank = 0;
  for (size_t i = 0; i < count; ++i) {
    rank += i > 0 && endpoints[i].key != endpoints[i - 1].key;
    rankEndpoint(map, endpoints[i].value, rank);
  }
  return rank + 1;
}

// Addresses that have 32 bits above the `shift` that all have in common.
static uint32_t rankNarrow(ho_address_map_t *map, size_t count, int shift, uint64_t *endpoints) {
  for (uint32_t i = 0; i < map->numRanges; ++i) {
    endpoints[2 * (size_t)i] = map->ranges[i].begin >> shift << 32 | 2 * i;
    endpoints[2 * (size_t)i + 1] = map->ranges[i].end >> shift << 32 | (2 * i + 1);
  }
  hoSortByUpperHalf(endpoints, endpoints + count, (uint32_t)count);
  uint32_t rank = 0;
  for (size_t i = 0; i < count; ++i) {
    if (i + HO_AHEAD < count)
      hoFetch(&map->ranks[(uint32_t)endpoints[i + HO_AHEAD] / 2]);
    rank += i > 0 && endpoints[i] >> 32 != endpoints[i - 1] >> 32;
    rankEndpoint(map, (uint32_t)endpoints[i], rank);
  }
  return rank + 1;
}

static uint32_t rankEndpoints(ho_address_map_t *map, void *scratch) {
  size_t count = 2 * (size_t)map->numRanges;
  int shift = map->bits ? __builtin_ctzll(map->bits) : 0;
  return map->bits >> shift <= UINT32_MAX ? rankNarrow(map, count, shift, scratch)
                                          : rankWide(map, count, scratch);
}

static ho_status_t outOfMemory(uint32_t count) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for an address map of %u ranges",
                        count);
}

static ho_status_t makeRoom(ho_address_map_t *map, uint32_t count) {
  if (count <= map->room && map->ranks)
    return HO_OK;
  hoAddressMapDestroy(map);
  map->ranges = malloc(((size_t)count + 1) * sizeof(*map->ranges));
  map->ranks = malloc(((size_t)count + 1) * sizeof(*map->ranks));
  map->room = count;
  if (map->ranges && map->ranks)
    return HO_OK;
  hoAddressMapDestroy(map);
  return outOfMemory(count);
}

ho_status_t hoAddressMapBegin(ho_address_map_t *map, uint32_t count) {
  HO_RETURN_IF_ERROR(makeRoom(map, count));
  map->numRanges = count;
  map->bits = 0;
  return HO_OK;
}

static ho_status_t makeRoomForBlocks(ho_address_map_t *map) {
  if (map->width <= map->nodesRoom)
    return HO_OK;
  free(map->nodes);
  free(map->values);
  map->nodes = malloc(2 * (size_t)map->width * sizeof(*map->nodes));
  map->values = malloc((size_t)map->width * BLOCK * sizeof(*map->values));
  map->nodesRoom = map->nodes && map->values ? map->width : 0;
  return map->nodesRoom ? HO_OK : outOfMemory(map->numRanges);
}

ho_status_t hoAddressMapEnd(ho_address_map_t *map, void *scratch) {
  uint32_t ranks = rankEndpoints(map, scratch);
  map->width = 1;
  while ((uint64_t)map->width * BLOCK < ranks)
    map->width *= 2;
  HO_RETURN_IF_ERROR(makeRoomForBlocks(map));
  memset(map->nodes, 0, 2 * (size_t)map->width * sizeof(*map->nodes));
  memset(map->values, 0, (size_t)ranks * sizeof(*map->values));
  return HO_OK;
}

void hoAddressMapDestroy(ho_address_map_t *map) {
  free(map->ranks);
  free(map->ranges);
  free(map->nodes);
  free(map->values);
  *map = (ho_address_map_t){0};
}

static uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }

// The first rank of a leaf.
static uint32_t startOf(const ho_address_map_t *map, uint32_t leaf) {
  return (leaf - map->width) * BLOCK;
}

static void raiseInBlock(ho_address_map_t *map, uint32_t leaf, uint32_t begin, uint32_t end,
                         uint32_t value) {
  for (uint32_t i = begin; i < end; ++i)
    map->values[i] = larger(map->values[i], value);
  map->nodes[leaf].max = larger(map->nodes[leaf].max, value);
}

static void raiseNode(struct ho_address_node *node, uint32_t value) {
  node->max = larger(node->max, value);
  node->cover = larger(node->cover, value);
}

// All but the first and the last block of a range are in nodes whose sibling is on a path from one
// of these two up to where the paths meet.
void hoAddressMapRaise(ho_address_map_t *map, uint32_t range, uint32_t value) {
  struct ho_address_ranks ranks = map->ranks[range];
  struct ho_address_node *nodes = map->nodes;
  if (ranks.low >= ranks.high)
    return;
  uint32_t first = map->width + ranks.low / BLOCK, last = map->width + (ranks.high - 1) / BLOCK;
  if (first == last) {
    raiseInBlock(map, first, ranks.low, ranks.high, value);
  } else {
    raiseInBlock(map, first, ranks.low, startOf(map, first + 1), value);
    raiseInBlock(map, last, startOf(map, last), ranks.high, value);
    while (first / 2 != last / 2) {
      if (first % 2 == 0)
        raiseNode(&nodes[first + 1], value);
      if (last % 2 == 1)
        raiseNode(&nodes[last - 1], value);
      first /= 2;
      last /= 2;
      nodes[first].max = larger(nodes[first].max, value);
      nodes[last].max = larger(nodes[last].max, value);
    }
  }
  while ((first /= 2) && nodes[first].max < value)
    nodes[first].max = value;
}

static uint32_t maxOfValues(const ho_address_map_t *map, uint32_t begin, uint32_t end) {
  uint32_t max = 0;
  for (uint32_t i = begin; i < end; ++i)
    max = larger(max, map->values[i]);
  return max;
}

uint32_t hoAddressMapMax(const ho_address_map_t *map, uint32_t range) {
  struct ho_address_ranks ranks = map->ranks[range];
  const struct ho_address_node *nodes = map->nodes;
  if (ranks.low >= ranks.high)
    return 0;
  uint32_t first = map->width + ranks.low / BLOCK, last = map->width + (ranks.high - 1) / BLOCK;
  uint32_t max = larger(nodes[first].cover, nodes[last].cover);
  if (first == last) {
    max = larger(max, maxOfValues(map, ranks.low, ranks.high));
  } else {
    max = larger(max, maxOfValues(map, ranks.low, startOf(map, first + 1)));
    max = larger(max, maxOfValues(map, startOf(map, last), ranks.high));
    while (first / 2 != last / 2) {
      if (first % 2 == 0)
        max = larger(max, nodes[first + 1].max);
      if (last % 2 == 1)
        max = larger(max, nodes[last - 1].max);
      first /= 2;
      last /= 2;
      max = larger(max, larger(nodes[first].cover, nodes[last].cover));
    }
  }
  while (first /= 2)
    max = larger(max, nodes[first].cover);
  return max;
}
