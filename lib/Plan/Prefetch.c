//===- Prefetch.c - When loads are issued, and in which order -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Twice: before packing by bytes, so that packing knows roughly how long each
// place is taken; after packing by addresses, exactly.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

// Bytes at an operation across which no load reaches.
static const int64_t walled = INT64_C(1) << 61;

// Stores come in the order of their boundaries, more or less; operations are taken to run without
// a stall. What is written into a place whose store still runs waits for it.
void hoPlanGuards(ho_planner_t *planner, uint64_t budget) {
  enum { FARTHEST = 64 }; // operations
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t operations = analysis->problem->num_operations;
  double free = 0;
  for (uint32_t i = 0; i < planner->numDrafts; ++i) {
    ho_draft_t *draft = &planner->drafts[i];
    const ho_residency_t *stay = &draft->residency;
    if (i + HO_AHEAD < planner->numDrafts && draft[HO_AHEAD].residency.store != HO_NONE) {
      hoFetch(&analysis->problem->buffers[draft[HO_AHEAD].residency.buffer]);
      hoFetch(&analysis->clock[draft[HO_AHEAD].residency.end]);
    }
    if (stay->store == HO_NONE)
      continue;
    double issued = (double)analysis->clock[stay->store];
    free = (free > issued ? free : issued) +
           hoStoreTime(&analysis->problem->machine,
                       hoStoredBytes(&analysis->problem->buffers[stay->buffer]));
    uint32_t end = stay->end, last = end + FARTHEST < operations ? end + FARTHEST : operations;
    while (end < last && (double)analysis->clock[end] < free &&
           hoRangeTreeMax(&planner->memory, end, end + 1) + (int64_t)draft->size <= (int64_t)budget)
      ++end;
    hoRangeTreeAdd(&planner->memory, stay->end, end, (int64_t)draft->size);
    draft->guarded = end;
  }
}

// Of plans that look ahead only so far.
static void limitReach(const ho_planner_t *planner, ho_draft_t *draft) {
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t begin = 0, use = draft->firstUse;
  if (planner->reach != HO_NONE)
    begin = use > planner->reach ? use - planner->reach : 0;
  if (planner->reachRatio > 0) {
    uint64_t bytes = analysis->problem->buffers[draft->residency.buffer].size;
    double window = planner->reachRatio * hoLoadTime(&analysis->problem->machine, bytes);
    for (begin = use; begin > 0; --begin)
      if ((double)(analysis->clock[use] - analysis->clock[begin - 1]) > window)
        break;
  }
  if (draft->earliest < begin)
    draft->earliest = begin;
}

void hoPlanPrefetch(ho_planner_t *planner, uint64_t budget) {
  uint32_t operations = planner->analysis.problem->num_operations;
  if (planner->isolatedSum[operations])
    for (uint32_t i = 0; i < operations; ++i)
      if (planner->isolated[i])
        hoRangeTreeAdd(&planner->memory, i, i + 1, walled);
  for (uint32_t i = 0; i < planner->numDrafts; ++i) {
    ho_draft_t *draft = &planner->drafts[i];
    if (!draft->residency.load || planner->isolated[draft->firstUse])
      continue;
    limitReach(planner, draft);
    uint32_t full = hoRangeTreeFindLastAbove(&planner->memory, draft->firstUse,
                                             (int64_t)budget - (int64_t)draft->size);
    uint32_t begin = full == HO_NONE ? 0 : full + 1;
    draft->residency.begin = begin > draft->earliest ? begin : draft->earliest;
    hoRangeTreeAdd(&planner->memory, draft->residency.begin, draft->firstUse, (int64_t)draft->size);
  }
}

//===----------------------------------------------------------------------===//
// After packing
//===----------------------------------------------------------------------===//

// Ranges of the map: the drafts, then the workspaces.
static ho_status_t mapPlaces(ho_planner_t *planner, void *scratch) {
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t workspaces = planner->anyWorkspace ? analysis->problem->num_operations : 0;
  HO_RETURN_IF_ERROR(hoAddressMapBegin(&planner->places, planner->numDrafts + workspaces));
  for (uint32_t i = 0; i < planner->numDrafts; ++i)
    hoAddressMapSet(&planner->places, i, planner->drafts[i].residency.offset,
                    planner->drafts[i].size);
  for (uint32_t i = 0; i < workspaces; ++i)
    hoAddressMapSet(&planner->places, planner->numDrafts + i, planner->workspaceOffsets[i],
                    analysis->workspaces[i]);
  return hoAddressMapEnd(&planner->places, scratch);
}

static void takeFreePlaces(ho_planner_t *planner, bool strictOrder) {
  ho_address_map_t *places = &planner->places; // the boundary at which each byte becomes free
  uint32_t operations = planner->analysis.problem->num_operations, index = 0, latest = 0;
  for (uint32_t i = 0; i < operations; ++i) {
    for (; index < planner->numDrafts && planner->drafts[index].firstUse == i; ++index) {
      ho_draft_t *draft = &planner->drafts[index];
      if (draft->residency.load) {
        uint32_t begin = hoAddressMapMax(places, index);
        begin = begin > draft->earliest ? begin : draft->earliest;
        if (strictOrder && begin < latest)
          begin = latest;
        draft->residency.begin = latest = begin;
      }
      hoAddressMapRaise(places, index, draft->residency.end);
    }
    if (planner->anyWorkspace && planner->analysis.workspaces[i])
      hoAddressMapRaise(places, planner->numDrafts + i, i + 1);
  }
}

//===----------------------------------------------------------------------===//
// The order on the link
//===----------------------------------------------------------------------===//

// The link takes, whenever it is free, the load needed first among those whose place is free.
// Operations are timed along, stores are not: an estimate that only orders.
typedef struct link {
  ho_planner_t *planner;
  double *arrival; // of each operation: of the last load that it needs
  uint32_t *next;  // of each draft: another with the same begin, HO_NONE
  uint32_t *ready; // heap of drafts; a lower index is needed earlier
  uint32_t numReady;
  double now;      // when the present boundary is reached
  double free;     // when the link is
  uint32_t latest; // begin of the load issued last
} link_t;

static void pushReady(link_t *link, uint32_t draft) {
  uint32_t at = link->numReady++;
  for (; at > 0 && link->ready[(at - 1) / 2] > draft; at = (at - 1) / 2)
    link->ready[at] = link->ready[(at - 1) / 2];
  link->ready[at] = draft;
}

static uint32_t popReady(link_t *link) {
  uint32_t first = link->ready[0], moved = link->ready[--link->numReady], at = 0;
  for (uint32_t child; (child = 2 * at + 1) < link->numReady; at = child) {
    if (child + 1 < link->numReady && link->ready[child + 1] < link->ready[child])
      ++child;
    if (link->ready[child] >= moved)
      break;
    link->ready[at] = link->ready[child];
  }
  link->ready[at] = moved;
  return first;
}

// Where the link allows, a load is issued before its turn comes: should operations be quicker than
// the model, it will be there. The order stays.
static void issue(link_t *link) {
  const ho_problem_t *problem = link->planner->analysis.problem;
  ho_draft_t *draft = &link->planner->drafts[popReady(link)];
  if (draft->residency.begin < link->latest)
    draft->residency.begin = link->latest;
  link->latest = draft->residency.begin;
  if (link->free < link->now)
    link->free = link->now;
  link->free += hoLoadTime(&problem->machine, problem->buffers[draft->residency.buffer].size);
  link->arrival[draft->firstUse] = link->free;
}

static void orderLoads(link_t *link) {
  ho_planner_t *planner = link->planner;
  const ho_problem_t *problem = planner->analysis.problem;
  uint32_t operations = problem->num_operations;
  uint32_t *first = planner->isolatedSum, *next = link->next; // drafts by begin, as lists
  for (uint32_t i = 0; i <= operations; ++i) {
    first[i] = HO_NONE;
    link->arrival[i] = 0;
  }
  for (uint32_t i = 0; i < planner->numDrafts; ++i) {
    if (!planner->drafts[i].residency.load)
      continue;
    uint32_t begin = planner->drafts[i].residency.begin;
    next[i] = first[begin];
    first[begin] = i;
  }
  for (uint32_t i = 0; i < operations; ++i) {
    for (uint32_t k = first[i]; k != HO_NONE; k = next[k]) {
      hoFetch(&problem->buffers[planner->drafts[k].residency.buffer]);
      pushReady(link, k);
    }
    while (link->numReady && planner->drafts[link->ready[0]].firstUse == i)
      issue(link);
    double arrived = link->arrival[i];
    double ended =
        (arrived > link->now ? arrived : link->now) + (double)problem->operations[i].duration;
    while (link->numReady && link->free < ended)
      issue(link);
    link->now = ended;
  }
}

ho_status_t hoPlanIssueOrder(ho_planner_t *planner, bool strictOrder) {
  uint32_t operations = planner->analysis.problem->num_operations;
  uint32_t ranges = planner->numDrafts + (planner->anyWorkspace ? operations : 0);
  link_t link = {.planner = planner};
  void *places;
  const ho_array_t arrays[] = {
      {&places, hoAddressMapScratch(ranges)},
      {&link.arrival, ((size_t)operations + 1) * sizeof(double)},
      {&link.next, planner->numDrafts * sizeof(uint32_t)},
      {&link.ready, planner->numDrafts * sizeof(uint32_t)},
  };
  if (!hoScratchTake(&planner->scratch, arrays, sizeof(arrays) / sizeof(arrays[0])))
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to order %u loads",
                          planner->numDrafts);
  HO_RETURN_IF_ERROR(mapPlaces(planner, places));
  takeFreePlaces(planner, strictOrder);
  if (!strictOrder)
    orderLoads(&link);
  return HO_OK;
}
