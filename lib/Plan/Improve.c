//===- Improve.c - Keeps one gap more, or one less ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A walk from the best plan so far: a gap changes sides, what no longer fits
// beside it gives way, the whole is packed and timed again, and stays if it is
// better. Deterministic; the steps are few where problems are large.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <string.h>

typedef struct walk {
  ho_planner_t *planner;
  ho_plan_t **best;
  uint64_t state; // of the random numbers
} walk_t;

static uint32_t below(walk_t *walk, uint32_t count) {
  walk->state = walk->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(((walk->state >> 33) * count) >> 31);
}

static bool spans(const ho_planner_t *planner, uint32_t gap, uint32_t operation) {
  const ho_use_t *use = &planner->analysis.uses[gap];
  return use->operation < operation && operation < use->nextOperation;
}

// Gives up some kept gap across `operation` that is not `spared`. False if there is none.
static bool giveUpAcross(walk_t *walk, uint32_t operation, uint32_t spared) {
  ho_planner_t *planner = walk->planner;
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t start = below(walk, analysis->numGaps);
  for (uint32_t i = 0; i < analysis->numGaps; ++i) {
    uint32_t gap = analysis->gapOrder[(start + i) % analysis->numGaps];
    if (gap == spared || !planner->keep[gap] || !spans(planner, gap, operation))
      continue;
    planner->keep[gap] = false;
    return true;
  }
  return false;
}

// Makes the cores fit into the budget again.
static bool makeFit(walk_t *walk, uint32_t spared) {
  ho_planner_t *planner = walk->planner;
  int64_t budget = (int64_t)planner->analysis.budget;
  uint32_t operations = planner->analysis.problem->num_operations;
  for (;;) {
    hoPlanKept(planner);
    uint32_t full = hoRangeTreeFindLastAbove(&planner->memory, operations, budget);
    if (full == HO_NONE)
      return true;
    if (!giveUpAcross(walk, full, spared))
      return false;
  }
}

static bool change(walk_t *walk) {
  ho_planner_t *planner = walk->planner;
  uint32_t gap = planner->analysis.gapOrder[below(walk, planner->analysis.numGaps)];
  if (planner->keep[gap]) {
    planner->keep[gap] = false;
    return true;
  }
  planner->keep[gap] = true;
  return makeFit(walk, gap);
}

enum { PATIENCE = 80 /* steps that change nothing */ };

enum { EARLY = 1, STRICT = 2, GUARDED = 4, NUM_VARIANTS = 8 };

// Packs what is kept, with loads as early as bytes allow or without any, with the places of stores
// guarded or not, and issues the loads in one order or the other.
static ho_status_t evaluate(walk_t *walk, uint32_t variant, bool *outBetter) {
  ho_planner_t *planner = walk->planner;
  uint64_t arena;
  *outBetter = false;
  hoPlanKept(planner);
  hoPlanStays(planner);
  if (variant & GUARDED)
    hoPlanGuards(planner, planner->analysis.budget);
  if (variant & EARLY)
    hoPlanPrefetch(planner, planner->analysis.budget);
  HO_RETURN_IF_ERROR(
      hoPackDrafts(planner, variant & EARLY, planner->analysis.budget, true, &arena));
  if (arena > planner->analysis.budget)
    return HO_OK;
  HO_RETURN_IF_ERROR(hoPlanIssueOrder(planner, variant & STRICT));
  const ho_plan_t *before = *walk->best;
  HO_RETURN_IF_ERROR(hoPropose(planner, walk->best));
  *outBetter = *walk->best != before;
  return HO_OK;
}

ho_status_t hoPlanImprove(ho_planner_t *planner, uint32_t steps, ho_plan_t **best,
                          bool (*enough)(const ho_planner_t *, const ho_plan_t *)) {
  const ho_analysis_t *analysis = &planner->analysis;
  walk_t walk = {.planner = planner, .best = best, .state = 1};
  if (analysis->numGaps == 0)
    return HO_OK;
  planner->coarse = false;
  planner->packEffort /= 8; // many quick looks rather than few long ones
  memset(planner->isolated, 0, analysis->problem->num_operations * sizeof(bool));
  uint32_t last = 0; // step that made it better
  for (uint32_t i = 0; i < steps && i < last + PATIENCE && !enough(planner, *best); ++i) {
    memcpy(planner->keep, planner->bestKeep, analysis->numUses * sizeof(bool));
    bool possible = i == 0 || change(&walk), better;
    if (possible && below(&walk, 3) == 0)
      possible = change(&walk);
    for (uint32_t variant = 0; variant < NUM_VARIANTS && possible; ++variant) {
      HO_RETURN_IF_ERROR(evaluate(&walk, variant, &better));
      if (better)
        last = i;
    }
  }
  return HO_OK;
}
