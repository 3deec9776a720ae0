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

ho_status_t hoAddressMapCreate(const uint64_t *begins, const uint64_t *sizes, uint32_t count,
                               ho_address_map_t *out) {
  *out = (ho_address_map_t){.numRanges = count, .width = 1};
  ho_keyed_t *endpoints = malloc((4 * (size_t)count + 1) * sizeof(*endpoints));
  out->low = malloc(((size_t)count + 1) * sizeof(*out->low));
  out->high = malloc(((size_t)count + 1) * sizeof(*out->high));
  if (endpoints && out->low && out->high) {
    for (uint32_t i = 0; i < count; ++i) {
      endpoints[2 * (size_t)i] = (ho_keyed_t){begins[i], 2 * i};
      endpoints[2 * (size_t)i + 1] = (ho_keyed_t){begins[i] + sizes[i], 2 * i + 1};
    }
    uint32_t ranks = rankEndpoints(out, endpoints, 2 * (size_t)count);
    while (out->width < ranks)
      out->width *= 2;
    out->max = calloc(2 * (size_t)out->width, sizeof(*out->max));
    out->cover = calloc(2 * (size_t)out->width, sizeof(*out->cover));
  }
  free(endpoints);
  if (out->max && out->cover)
    return HO_OK;
  hoAddressMapDestroy(out);
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for an address map of %u ranges",
                        count);
}

void hoAddressMapDestroy(ho_address_map_t *map) {
  free(map->low);
  free(map->high);
  free(map->max);
  free(map->cover);
  *map = (ho_address_map_t){0};
}

static uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }

static void raiseBelow(ho_address_map_t *map, uint32_t node, uint32_t low, uint32_t high,
                       uint32_t begin, uint32_t end, uint32_t value) {
  if (end <= low || high <= begin || map->cover[node] >= value)
    return;
  map->max[node] = larger(map->max[node], value);
  if (begin <= low && high <= end) {
    map->cover[node] = value;
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
    return map->max[node];
  uint32_t middle = low + (high - low) / 2;
  return larger(map->cover[node], larger(maxBelow(map, 2 * node, low, middle, begin, end),
                                         maxBelow(map, 2 * node + 1, middle, high, begin, end)));
}

uint32_t hoAddressMapMax(const ho_address_map_t *map, uint32_t range) {
  if (map->low[range] >= map->high[range])
    return 0;
  return maxBelow(map, 1, 0, map->width, map->low[range], map->high[range]);
}
