//===- AddressMap.c - Who last held each byte of an arena -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A binary tree over the distinct addresses. `cover` is the greatest number
// written to a whole subtree, `max` the greatest written anywhere in it.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

// The value is 2 * range, plus 1 for the high end; there is room for `count` more behind them.
static uint32_t rankEndpoints(ho_address_map_t *map, ho_keyed_t *endpoints, size_t count) {
  hoSortKeyed(endpoints, endpoints + count, count);
  uint32_t rank = 0;
  for (size_t i = 0; i < count; ++i) {
    if (i > 0 && endpoints[i].key != endpoints[i - 1].key)
      ++rank;
    uint32_t range = endpoints[i].value / 2;
    *(endpoints[i].value % 2 ? &map->high[range] : &map->low[range]) = rank;
  }
  return rank + 1;
}

static ho_status_t outOfMemory(uint32_t count) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for an address map of %u ranges",
                        count);
}

static ho_status_t makeRoom(ho_address_map_t *map, uint32_t count) {
  if (count <= map->room && map->low)
    return HO_OK;
  hoAddressMapDestroy(map);
  map->endpoints = malloc((4 * (size_t)count + 1) * sizeof(*map->endpoints));
  map->low = malloc(((size_t)count + 1) * sizeof(*map->low));
  map->high = malloc(((size_t)count + 1) * sizeof(*map->high));
  map->room = count;
  if (map->endpoints && map->low && map->high)
    return HO_OK;
  hoAddressMapDestroy(map);
  return outOfMemory(count);
}

ho_status_t hoAddressMapBegin(ho_address_map_t *map, uint32_t count) {
  HO_RETURN_IF_ERROR(makeRoom(map, count));
  map->numRanges = count;
  return HO_OK;
}

ho_status_t hoAddressMapEnd(ho_address_map_t *map) {
  uint32_t ranks = rankEndpoints(map, map->endpoints, 2 * (size_t)map->numRanges);
  map->width = 1;
  while (map->width < ranks)
    map->width *= 2;
  if (map->width > map->nodesRoom) {
    free(map->nodes);
    map->nodes = malloc(2 * (size_t)map->width * sizeof(*map->nodes));
    map->nodesRoom = map->nodes ? map->width : 0;
    if (!map->nodes)
      return outOfMemory(map->numRanges);
  }
  memset(map->nodes, 0, 2 * (size_t)map->width * sizeof(*map->nodes));
  return HO_OK;
}

void hoAddressMapDestroy(ho_address_map_t *map) {
  free(map->low);
  free(map->high);
  free(map->endpoints);
  free(map->nodes);
  *map = (ho_address_map_t){0};
}

static uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }

static void raiseBelow(ho_address_map_t *map, uint32_t node, uint32_t low, uint32_t high,
                       uint32_t begin, uint32_t end, uint32_t value) {
  if (end <= low || high <= begin || map->nodes[node].cover >= value)
    return;
  map->nodes[node].max = larger(map->nodes[node].max, value);
  if (begin <= low && high <= end) {
    map->nodes[node].cover = value;
    return;
  }
  uint32_t middle = low + (high - low) / 2;
  raiseBelow(map, 2 * node, low, middle, begin, end, value);
  raiseBelow(map, 2 * node + 1, middle, high, begin, end, value);
}

void hoAddressMapRaise(ho_address_map_t *map, uint32_t range, uint32_t value) {
  if (map->low[range] < map->high[range])
    raiseBelow(map, 1, 0, map->width, map->low[range], map->high[range], value);
}

static uint32_t maxBelow(const ho_address_map_t *map, uint32_t node, uint32_t low, uint32_t high,
                         uint32_t begin, uint32_t end) {
  if (end <= low || high <= begin)
    return 0;
  if (begin <= low && high <= end)
    return map->nodes[node].max;
  uint32_t middle = low + (high - low) / 2;
  return larger(map->nodes[node].cover,
                larger(maxBelow(map, 2 * node, low, middle, begin, end),
                       maxBelow(map, 2 * node + 1, middle, high, begin, end)));
}

uint32_t hoAddressMapMax(const ho_address_map_t *map, uint32_t range) {
  if (map->low[range] >= map->high[range])
    return 0;
  return maxBelow(map, 1, 0, map->width, map->low[range], map->high[range]);
}
