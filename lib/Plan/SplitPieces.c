//===- SplitPieces.c - Where to cut, and when each piece may come ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A place is cut at the addresses where what lay in it before ends, so that
// each piece may come as soon as its own bytes are free, and what is then
// still large is cut evenly, so that more urgent loads may come between.
//
//===----------------------------------------------------------------------===//
#include "Split.h"

#include <stdlib.h>

enum { MOST = 16 /* even cuts of one residency, about */ };

static uint64_t bytesOf(const ho_splitter_t *splitter, uint32_t residency) {
  return splitter->problem->buffers[splitter->base->residencies[residency].buffer].size;
}

bool hoIsSplittable(const ho_splitter_t *splitter, uint32_t residency) {
  const ho_residency_t *stay = &splitter->base->residencies[residency];
  return stay->kept == HO_KEPT_NOT && !splitter->problem->buffers[stay->buffer].whole &&
         bytesOf(splitter, residency) >= 2 * splitter->least;
}

//===----------------------------------------------------------------------===//
// Releases
//===----------------------------------------------------------------------===//

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to split residencies");
}

static ho_status_t mapPlaces(const ho_splitter_t *splitter, ho_scratch_t *scratch,
                             ho_address_map_t *out) {
  const ho_problem_t *problem = splitter->problem;
  const ho_plan_t *base = splitter->base;
  uint32_t stays = base->num_residencies;
  uint32_t workspaces = base->workspace_offsets ? problem->num_operations : 0;
  void *room;
  const ho_array_t array = {&room, hoAddressMapScratch(stays + workspaces)};
  if (!hoScratchTake(scratch, &array, 1))
    return outOfMemory();
  HO_RETURN_IF_ERROR(hoAddressMapBegin(out, stays + workspaces));
  for (uint32_t i = 0; i < stays; ++i)
    hoAddressMapSet(out, i, base->residencies[i].offset,
                    hoRoundUp(bytesOf(splitter, i), splitter->alignment));
  for (uint32_t i = 0; i < workspaces; ++i)
    hoAddressMapSet(out, stays + i, base->workspace_offsets[i],
                    hoRoundUp(problem->operations[i].workspace, splitter->alignment));
  return hoAddressMapEnd(out, room);
}

static uint32_t later(uint32_t a, uint32_t b) { return a > b ? a : b; }

// `host` tells, of each buffer, the boundary behind its last stay or write by the host.
static void walkBoundaries(ho_splitter_t *splitter, ho_address_map_t *places, uint32_t *host) {
  const ho_problem_t *problem = splitter->problem;
  const ho_plan_t *base = splitter->base;
  uint32_t next = 0;
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    for (; next < base->num_residencies && base->residencies[next].begin == i; ++next) {
      const ho_residency_t *stay = &base->residencies[next];
      splitter->ownRelease[next] = host[stay->buffer];
      splitter->release[next] = later(hoAddressMapMax(places, next), host[stay->buffer]);
      hoAddressMapRaise(places, next, stay->end);
      host[stay->buffer] = stay->end;
    }
    const ho_operation_t *operation = &problem->operations[i];
    if (base->workspace_offsets && operation->workspace)
      hoAddressMapRaise(places, base->num_residencies + i, i + 1);
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      ho_access_t access = problem->accesses[operation->first_access + k];
      if (access.kinds & HO_ACCESS_HOST_WRITE)
        host[access.buffer] = i + 1;
    }
  }
}

ho_status_t hoSplitReleases(ho_splitter_t *splitter) {
  ho_address_map_t places = {0};
  uint32_t *host = calloc((size_t)splitter->problem->num_buffers + 1, sizeof(*host));
  if (!host)
    return outOfMemory();
  ho_scratch_t scratch = {0};
  ho_status_t status = mapPlaces(splitter, &scratch, &places);
  hoScratchDestroy(&scratch);
  if (!status)
    walkBoundaries(splitter, &places, host);
  hoAddressMapDestroy(&places);
  free(host);
  return status;
}

//===----------------------------------------------------------------------===//
// What lay in a place before
//===----------------------------------------------------------------------===//

// Bytes [low, high) of the arena, free from boundary `end`. Their contents are stored from `start`
// to `finish`: by then all of them or, where `inParts`, the lowest first. No store: 0.
typedef struct occupant {
  uint64_t low, high;
  uint32_t end;
  double start, finish;
  bool inParts;
} occupant_t;

typedef struct past {
  occupant_t *occupants; // has room for all residencies and operations
  size_t count;
  double ready; // from the buffer's own stores
} past_t;

static void addOccupant(past_t *past, uint64_t low, uint64_t high, occupant_t occupant) {
  if (occupant.low < high && low < occupant.high)
    past->occupants[past->count++] = occupant;
}

static occupant_t occupantOf(const ho_splitter_t *splitter, uint32_t residency) {
  const ho_residency_t *stay = &splitter->base->residencies[residency];
  bool stored = stay->store != HO_NONE;
  return (occupant_t){.low = stay->offset,
                      .high = stay->offset +
                              hoRoundUp(bytesOf(splitter, residency), splitter->alignment),
                      .end = stay->end,
                      .start = stored ? splitter->storeStart[residency] : 0,
                      .finish = stored ? splitter->storeFinish[residency] : 0,
                      .inParts = splitter->try[residency] & HO_SPLIT_STORE};
}

static void gatherPast(const ho_splitter_t *splitter, uint32_t residency, past_t *past) {
  const ho_plan_t *base = splitter->base;
  occupant_t self = occupantOf(splitter, residency);
  past->count = 0;
  past->ready = 0;
  for (uint32_t i = 0; i < residency; ++i) {
    occupant_t other = occupantOf(splitter, i);
    addOccupant(past, self.low, self.high, other);
    if (base->residencies[i].buffer != base->residencies[residency].buffer)
      continue;
    past->ready = other.finish > past->ready ? other.finish : past->ready;
  }
  for (uint32_t i = 0; base->workspace_offsets && i < base->residencies[residency].begin; ++i) {
    uint64_t size = splitter->problem->operations[i].workspace, low = base->workspace_offsets[i];
    occupant_t workspace = {
        .low = low, .high = low + hoRoundUp(size, splitter->alignment), .end = i + 1};
    if (size)
      addOccupant(past, self.low, self.high, workspace);
  }
}

// When the bytes of `occupant` below `high` have been stored.
static double storedBelow(const occupant_t *occupant, uint64_t high) {
  if (!occupant->inParts || high >= occupant->high)
    return occupant->finish;
  double share = (double)(high - occupant->low) / (double)(occupant->high - occupant->low);
  return occupant->start + share * (occupant->finish - occupant->start);
}

//===----------------------------------------------------------------------===//
// Cutting
//===----------------------------------------------------------------------===//

static int compareEdges(const void *left, const void *right) {
  uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

// Bytes of the place of a residency of `size` bytes at which to cut, ascending, after `edges` of
// what lay there; `edges` has room for them.
static size_t chooseCuts(const ho_splitter_t *splitter, uint64_t size, uint64_t *edges,
                         size_t count) {
  uint64_t cuts[4 * MOST];
  uint64_t grain = hoRoundUp(size / MOST + 1, splitter->alignment), last = 0;
  grain = grain > splitter->least ? grain : splitter->least;
  size_t numCuts = 0;
  qsort(edges, count, sizeof(*edges), compareEdges);
  edges[count] = size;
  for (size_t i = 0; i <= count && numCuts < 3 * MOST; ++i) {
    if (i < count && (edges[i] < last + splitter->least || edges[i] + splitter->least > size))
      continue;
    while (edges[i] >= last + grain + splitter->least && numCuts < 4 * MOST)
      cuts[numCuts++] = last += grain;
    if (i < count && numCuts < 4 * MOST && edges[i] >= last + splitter->least)
      cuts[numCuts++] = last = edges[i];
  }
  for (size_t i = 0; i < numCuts; ++i)
    edges[i] = cuts[i];
  return numCuts;
}

static void addItem(ho_splitter_t *splitter, const past_t *past, uint32_t residency, uint64_t first,
                    uint64_t bytes) {
  const ho_residency_t *stay = &splitter->base->residencies[residency];
  uint64_t low = stay->offset + first, high = low + hoRoundUp(bytes, splitter->alignment);
  uint32_t release = stay->load ? splitter->ownRelease[residency] : stay->begin;
  double ready = past->ready;
  for (size_t i = 0; i < past->count && stay->load; ++i) {
    const occupant_t *occupant = &past->occupants[i];
    if (occupant->low >= high || occupant->high <= low)
      continue;
    release = later(release, occupant->end);
    double stored = storedBelow(occupant, high);
    ready = stored > ready ? stored : ready;
  }
  double reached = splitter->reached[release];
  splitter->items[splitter->numItems++] =
      (ho_split_item_t){.residency = residency,
                        .release = release,
                        .first = first,
                        .bytes = bytes,
                        .ready = reached > ready ? reached : ready};
}

static ho_status_t growItems(ho_splitter_t *splitter) {
  if (splitter->roomItems - splitter->numItems > 4 * MOST)
    return HO_OK;
  uint32_t room = 2 * splitter->roomItems + 8 * MOST;
  ho_split_item_t *items = realloc(splitter->items, room * sizeof(*items));
  if (!items)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to split residencies");
  splitter->items = items;
  splitter->roomItems = room;
  return HO_OK;
}

static ho_status_t cutResidency(ho_splitter_t *splitter, uint32_t residency, past_t *past,
                                uint64_t *edges) {
  uint64_t size = bytesOf(splitter, residency);
  uint64_t low = splitter->base->residencies[residency].offset;
  size_t count = 0;
  HO_RETURN_IF_ERROR(growItems(splitter));
  gatherPast(splitter, residency, past);
  for (size_t i = 0; i < past->count; ++i) {
    if (past->occupants[i].low > low)
      edges[count++] = past->occupants[i].low - low;
    if (past->occupants[i].high < low + size)
      edges[count++] = past->occupants[i].high - low;
  }
  count = chooseCuts(splitter, size, edges, count);
  uint64_t first = 0;
  for (size_t i = 0; i <= count; ++i) {
    uint64_t end = i < count ? edges[i] : size;
    addItem(splitter, past, residency, first, end - first);
    first = end;
  }
  return HO_OK;
}

static ho_status_t addWhole(ho_splitter_t *splitter, uint32_t residency) {
  const ho_residency_t *stay = &splitter->base->residencies[residency];
  HO_RETURN_IF_ERROR(growItems(splitter));
  uint32_t release = splitter->early ? splitter->release[residency] : stay->begin;
  double reached = splitter->reached[release], waited = splitter->waited[residency];
  splitter->items[splitter->numItems++] =
      (ho_split_item_t){.residency = residency,
                        .release = release,
                        .bytes = bytesOf(splitter, residency),
                        .ready = reached > waited ? reached : waited};
  return HO_OK;
}

ho_status_t hoSplitCut(ho_splitter_t *splitter) {
  const ho_plan_t *base = splitter->base;
  size_t room = (size_t)base->num_residencies + splitter->problem->num_operations + 1;
  past_t past = {.occupants = malloc(room * sizeof(*past.occupants))};
  uint64_t *edges = malloc((2 * room + 4 * MOST) * sizeof(*edges));
  ho_status_t status = HO_OK;
  if (!past.occupants || !edges)
    status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to split residencies");
  splitter->numItems = 0;
  for (uint32_t i = 0; !status && i < base->num_residencies; ++i) {
    if (splitter->try[i])
      status = cutResidency(splitter, i, &past, edges);
    else if (base->residencies[i].load)
      status = addWhole(splitter, i);
  }
  free(past.occupants);
  free(edges);
  return status;
}
