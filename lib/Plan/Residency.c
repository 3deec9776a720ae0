//===- Residency.c - Which gaps a buffer spends on the device -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two ways to choose among gaps that do not all fit. The walk (Belady's) meets
// the operations in order and, where bytes are short, gives up the gap that
// ends last, weighed by what giving it up costs: a clean buffer is only loaded
// again, a dirty one is stored as well. A gap is given up whole, so the walk
// leaves holes behind it. The fill takes gaps in order of what they save for
// the bytes and time that they take, each if it fits; it follows the walk, or
// stands alone.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <string.h>

static bool mayKeep(const ho_planner_t *planner, uint32_t index) {
  const ho_use_t *use = &planner->analysis.uses[index];
  if (use->next == HO_NONE || use->breaksAfter)
    return false;
  uint32_t next = use->nextOperation;
  if (planner->isolatedSum[planner->analysis.problem->num_operations] == 0)
    return true;
  return planner->isolatedSum[next + 1] == planner->isolatedSum[use->operation];
}

//===----------------------------------------------------------------------===//
// The fill
//===----------------------------------------------------------------------===//

static void measureCores(ho_planner_t *planner) {
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t count = analysis->problem->num_operations;
  uint64_t *change = planner->profile;
  memset(change, 0, ((size_t)count + 1) * sizeof(*change));
  for (uint32_t i = 0; i < analysis->numUses; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    if (i + HO_AHEAD < analysis->numUses && planner->keep[i + HO_AHEAD]) {
      hoFetch(&change[use[HO_AHEAD].nextOperation]);
    }
    if (!planner->keep[i])
      continue;
    change[use->operation + 1] += use->size;
    change[use->nextOperation] -= use->size;
  }
  uint64_t idle = 0;
  for (uint32_t i = 0; i < count; ++i) {
    idle += change[i];
    change[i] = idle + analysis->demand[i];
  }
  hoRangeTreeAssign(&planner->memory, planner->profile);
}

static void fill(ho_planner_t *planner, uint64_t budget) {
  const ho_analysis_t *analysis = &planner->analysis;
  for (uint32_t i = 0; i < analysis->numGaps; ++i) {
    uint32_t index = analysis->gapOrder[i];
    if (i + HO_AHEAD < analysis->numGaps) {
      hoFetch(&planner->keep[analysis->gapOrder[i + HO_AHEAD]]);
      hoFetch(&analysis->uses[analysis->gapOrder[i + HO_AHEAD]]);
    }
    if (planner->keep[index] || !mayKeep(planner, index))
      continue;
    const ho_use_t *use = &analysis->uses[index];
    uint32_t begin = use->operation + 1, end = use->nextOperation;
    int64_t size = (int64_t)use->size;
    if (begin < end && hoRangeTreeMax(&planner->memory, begin, end) + size > (int64_t)budget)
      continue;
    planner->keep[index] = true;
    hoRangeTreeAdd(&planner->memory, begin, end, size);
  }
}

//===----------------------------------------------------------------------===//
// The walk
//===----------------------------------------------------------------------===//

enum { CLEAN = 0, DIRTY = 1 };

typedef struct walk {
  ho_planner_t *planner;
  uint64_t idle;         // bytes kept that the present operation does not use
  uint32_t count[2];     // in the heaps
  uint64_t perOperation; // time that an operation takes at the least, for distances
} walk_t;

static uint32_t nextOperation(const ho_planner_t *planner, uint32_t index) {
  return planner->analysis.uses[index].nextOperation;
}

// The heaps hold keys by which the gap that ends last comes first, so that to compare is to look at
// nothing else.
static uint64_t keyOf(const ho_planner_t *planner, uint32_t index) {
  return (uint64_t)nextOperation(planner, index) << 32 | index;
}

static void push(walk_t *walk, int which, uint32_t index) {
  uint64_t *heap = walk->planner->heap[which], key = keyOf(walk->planner, index);
  uint32_t at = walk->count[which]++;
  for (; at > 0 && key > heap[(at - 1) / 2]; at = (at - 1) / 2)
    heap[at] = heap[(at - 1) / 2];
  heap[at] = key;
}

static void pop(walk_t *walk, int which) {
  uint64_t *heap = walk->planner->heap[which];
  uint32_t count = --walk->count[which], at = 0;
  uint64_t moved = heap[count];
  for (;;) {
    uint32_t child = 2 * at + 1;
    if (child >= count)
      break;
    if (child + 1 < count && heap[child + 1] > heap[child])
      ++child;
    if (heap[child] <= moved)
      break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = moved;
}

// The top of a heap, after dropping what is over when `operation` begins, or no longer kept.
static uint32_t top(walk_t *walk, int which, uint32_t operation) {
  ho_planner_t *planner = walk->planner;
  while (walk->count[which]) {
    uint64_t key = planner->heap[which][0];
    if (key >> 32 > operation && planner->keep[(uint32_t)key])
      return (uint32_t)key;
    pop(walk, which);
  }
  return HO_NONE;
}

// Nanoseconds until the next use, for each nanosecond that giving up the gap costs.
static double worthOfGivingUp(const walk_t *walk, uint32_t index, int which, uint32_t operation) {
  const ho_analysis_t *analysis = &walk->planner->analysis;
  uint32_t next = nextOperation(walk->planner, index);
  uint32_t buffer = analysis->uses[index].buffer;
  uint64_t bytes = analysis->problem->buffers[buffer].size;
  double distance = (double)(analysis->clock[next] - analysis->clock[operation]) +
                    (double)walk->perOperation * (next - operation);
  double cost = hoLoadTime(&analysis->problem->machine, bytes);
  if (which == DIRTY)
    cost += hoStoreTime(&analysis->problem->machine,
                        hoStoredBytes(&analysis->problem->buffers[buffer]));
  return distance * (double)analysis->uses[index].size / cost;
}

static bool evictOne(walk_t *walk, uint32_t operation) {
  ho_planner_t *planner = walk->planner;
  uint32_t clean = top(walk, CLEAN, operation), dirty = top(walk, DIRTY, operation);
  if (clean == HO_NONE && dirty == HO_NONE)
    return false;
  int which = clean == HO_NONE ? DIRTY : CLEAN;
  if (clean != HO_NONE && dirty != HO_NONE &&
      worthOfGivingUp(walk, dirty, DIRTY, operation) >
          worthOfGivingUp(walk, clean, CLEAN, operation))
    which = DIRTY;
  uint32_t index = which == DIRTY ? dirty : clean;
  const ho_use_t *use = &planner->analysis.uses[index];
  planner->keep[index] = false;
  planner->pending[use->buffer] = HO_NONE;
  planner->stored[use->buffer] = true;
  walk->idle -= use->size;
  return true;
}

static void walkOperation(walk_t *walk, uint32_t operation, uint64_t budget) {
  ho_planner_t *planner = walk->planner;
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t begin = analysis->firstUse[operation], end = analysis->firstUse[operation + 1];
  for (uint32_t i = begin; i < end; ++i) {
    uint32_t buffer = analysis->uses[i].buffer;
    if (i + HO_AHEAD < analysis->numUses) {
      uint32_t far = analysis->uses[i + HO_AHEAD].buffer;
      hoFetch(&planner->pending[far]);
      hoFetch(&planner->stored[far]);
    }
    if (planner->pending[buffer] == HO_NONE)
      continue;
    planner->pending[buffer] = HO_NONE;
    walk->idle -= analysis->uses[i].size;
  }
  while (walk->idle + analysis->demand[operation] > budget && evictOne(walk, operation))
    continue;
  for (uint32_t i = begin; i < end; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    if (use->compulsoryLoad)
      planner->stored[use->buffer] = true;
    if (use->writes)
      planner->stored[use->buffer] = use->mustStore;
    if (!mayKeep(planner, i))
      continue;
    planner->keep[i] = true;
    planner->pending[use->buffer] = i;
    walk->idle += use->size;
    push(walk, planner->stored[use->buffer] ? CLEAN : DIRTY, i);
  }
}

static void walkProgram(ho_planner_t *planner, uint64_t budget) {
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t operations = analysis->problem->num_operations;
  walk_t walk = {.planner = planner};
  walk.perOperation = 1 + analysis->clock[operations] / (1000 * ((uint64_t)operations + 1));
  for (uint32_t i = 0; i < analysis->problem->num_buffers; ++i) {
    planner->pending[i] = HO_NONE;
    planner->stored[i] = false;
  }
  for (uint32_t i = 0; i < operations; ++i)
    walkOperation(&walk, i, budget);
}

//===----------------------------------------------------------------------===//
// Policies
//===----------------------------------------------------------------------===//

static void sumIsolated(ho_planner_t *planner) {
  uint32_t count = planner->analysis.problem->num_operations;
  planner->isolatedSum[0] = 0;
  for (uint32_t i = 0; i < count; ++i)
    planner->isolatedSum[i + 1] = planner->isolatedSum[i] + planner->isolated[i];
}

void hoPlanKept(ho_planner_t *planner) {
  sumIsolated(planner);
  measureCores(planner);
}

void hoPlanResidency(ho_planner_t *planner, ho_policy_t policy, uint64_t budget) {
  sumIsolated(planner);
  memset(planner->keep, 0, planner->analysis.numUses * sizeof(*planner->keep));
  if (policy == HO_POLICY_ALWAYS)
    for (uint32_t i = 0; i < planner->analysis.numUses; ++i)
      planner->keep[i] = mayKeep(planner, i);
  if (policy == HO_POLICY_BELADY)
    walkProgram(planner, budget);
  measureCores(planner);
  if (policy == HO_POLICY_BELADY || policy == HO_POLICY_DENSITY)
    fill(planner, budget);
}
