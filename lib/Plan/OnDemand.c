//===- OnDemand.c - Replacement when a place is needed --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What others are measured against: operations are met in order, each loads
// what it misses when it begins, into the lowest place that is large enough,
// and while there is none, buffers that it does not use give way: the one used
// longest ago, or the one needed latest. Buffers that nobody needs again are
// released. Stores are issued after the last write.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>

typedef struct demand {
  ho_planner_t *planner;
  bool leastRecent;
  ho_free_list_t *places;
  uint32_t *heap; // of gaps, the next to give up first
  uint32_t count;
  uint64_t *offsets; // of each buffer on the device, UINT64_MAX
  uint64_t *starts;  // of each use that begins a stay: its offset
} demand_t;

static bool givesWayBefore(const demand_t *demand, uint32_t a, uint32_t b) {
  const ho_use_t *uses = demand->planner->analysis.uses;
  if (demand->leastRecent)
    return a < b;
  uint32_t nextA = uses[a].nextOperation, nextB = uses[b].nextOperation;
  return nextA != nextB ? nextA > nextB : a < b;
}

static void push(demand_t *demand, uint32_t gap) {
  uint32_t at = demand->count++;
  for (; at > 0 && givesWayBefore(demand, gap, demand->heap[(at - 1) / 2]); at = (at - 1) / 2)
    demand->heap[at] = demand->heap[(at - 1) / 2];
  demand->heap[at] = gap;
}

static uint32_t pop(demand_t *demand) {
  uint32_t first = demand->heap[0], moved = demand->heap[--demand->count], at = 0;
  for (uint32_t child; (child = 2 * at + 1) < demand->count; at = child) {
    if (child + 1 < demand->count &&
        givesWayBefore(demand, demand->heap[child + 1], demand->heap[child]))
      ++child;
    if (!givesWayBefore(demand, demand->heap[child], moved))
      break;
    demand->heap[at] = demand->heap[child];
  }
  demand->heap[at] = moved;
  return first;
}

// Takes a buffer off the device; `pending` is its gap, which is not kept then.
static void evict(demand_t *demand, uint32_t buffer) {
  ho_planner_t *planner = demand->planner;
  hoFreeListGive(demand->places, demand->offsets[buffer], planner->analysis.sizes[buffer]);
  demand->offsets[buffer] = UINT64_MAX;
  if (planner->pending[buffer] != HO_NONE)
    planner->keep[planner->pending[buffer]] = false;
  planner->pending[buffer] = HO_NONE;
}

static bool evictOne(demand_t *demand, uint32_t operation) {
  const ho_analysis_t *analysis = &demand->planner->analysis;
  while (demand->count) {
    uint32_t gap = pop(demand), buffer = analysis->uses[gap].buffer;
    // Gaps that are over, or end with this operation, only look like candidates.
    if (demand->planner->pending[buffer] != gap || analysis->uses[gap].nextOperation <= operation)
      continue;
    evict(demand, buffer);
    return true;
  }
  return false;
}

static bool takePlace(demand_t *demand, uint64_t size, uint32_t operation, uint64_t *outOffset) {
  while (!hoFreeListTake(demand->places, size, false, outOffset))
    if (!evictOne(demand, operation))
      return false;
  return true;
}

static bool placeMissing(demand_t *demand, uint32_t operation) {
  ho_planner_t *planner = demand->planner;
  const ho_analysis_t *analysis = &planner->analysis;
  uint64_t workspace = analysis->workspaces[operation];
  for (uint32_t i = analysis->firstUse[operation]; i < analysis->firstUse[operation + 1]; ++i) {
    uint32_t buffer = analysis->uses[i].buffer;
    if (demand->offsets[buffer] != UINT64_MAX)
      continue;
    if (!takePlace(demand, analysis->sizes[buffer], operation, &demand->starts[i]))
      return false;
    demand->offsets[buffer] = demand->starts[i];
  }
  planner->workspaceOffsets[operation] = 0;
  return !workspace ||
         takePlace(demand, workspace, operation, &planner->workspaceOffsets[operation]);
}

// The buffers of the operation itself are in each other's way: all begin anew.
static void placeAnew(demand_t *demand, uint32_t operation) {
  ho_planner_t *planner = demand->planner;
  const ho_analysis_t *analysis = &planner->analysis;
  while (evictOne(demand, operation))
    continue;
  for (uint32_t i = analysis->firstUse[operation]; i < analysis->firstUse[operation + 1]; ++i)
    if (demand->offsets[analysis->uses[i].buffer] != UINT64_MAX)
      evict(demand, analysis->uses[i].buffer);
  placeMissing(demand, operation);
}

static void leave(demand_t *demand, uint32_t operation) {
  ho_planner_t *planner = demand->planner;
  const ho_analysis_t *analysis = &planner->analysis;
  for (uint32_t i = analysis->firstUse[operation]; i < analysis->firstUse[operation + 1]; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    planner->pending[use->buffer] = HO_NONE;
    if (use->next == HO_NONE || use->breaksAfter) {
      evict(demand, use->buffer);
      continue;
    }
    planner->keep[i] = true;
    planner->pending[use->buffer] = i;
    push(demand, i);
  }
  if (analysis->workspaces[operation])
    hoFreeListGive(demand->places, planner->workspaceOffsets[operation],
                   analysis->workspaces[operation]);
}

static void walk(demand_t *demand) {
  ho_planner_t *planner = demand->planner;
  const ho_analysis_t *analysis = &planner->analysis;
  for (uint32_t i = 0; i < analysis->problem->num_buffers; ++i) {
    demand->offsets[i] = UINT64_MAX;
    planner->pending[i] = HO_NONE;
  }
  hoFreeListReset(demand->places, analysis->budget);
  for (uint32_t i = 0; i < analysis->problem->num_operations; ++i) {
    if (!placeMissing(demand, i))
      placeAnew(demand, i);
    leave(demand, i);
  }
}

// Drafts stand in the order of the uses that begin them.
static void takeOffsets(demand_t *demand) {
  ho_planner_t *planner = demand->planner;
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t draft = 0;
  for (uint32_t i = 0; i < analysis->problem->num_buffers; ++i)
    planner->stays[i].open = HO_NONE;
  for (uint32_t i = 0; i < analysis->numUses; ++i) {
    uint32_t buffer = analysis->uses[i].buffer;
    if (planner->stays[buffer].open == HO_NONE)
      planner->drafts[draft++].residency.offset = demand->starts[i];
    planner->stays[buffer].open = planner->keep[i] ? i : HO_NONE;
  }
}

ho_status_t hoPlanOnDemand(ho_planner_t *planner, bool leastRecent) {
  const ho_analysis_t *analysis = &planner->analysis;
  size_t buffers = analysis->problem->num_buffers;
  demand_t demand = {.planner = planner, .leastRecent = leastRecent};
  demand.places = hoFreeListCreate((uint32_t)(2 * buffers + 16));
  demand.heap = malloc(((size_t)analysis->numUses + 1) * sizeof(uint32_t));
  demand.offsets = malloc((buffers + 1) * sizeof(uint64_t));
  demand.starts = malloc(((size_t)analysis->numUses + 1) * sizeof(uint64_t));
  ho_status_t status = HO_OK;
  if (demand.places && demand.heap && demand.offsets && demand.starts) {
    hoPlanResidency(planner, HO_POLICY_NEVER, 0);
    walk(&demand);
    hoPlanStays(planner);
    takeOffsets(&demand);
  } else {
    status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for replacement on demand");
  }
  hoFreeListDestroy(demand.places);
  free(demand.heap);
  free(demand.offsets);
  free(demand.starts);
  return status;
}
