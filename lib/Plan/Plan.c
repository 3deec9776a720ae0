//===- Plan.c - Drives the planner ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is kept and what is fetched early compete for the same bytes, and how
// to divide them best is not known beforehand. So a small fixed list of ways
// is tried, each is packed and timed, and the fastest stays. The reactive plan
// is always among them; it packs at any feasible budget.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// The planner's memory
//===----------------------------------------------------------------------===//

static void destroyPlanner(ho_planner_t *planner) {
  hoAnalysisDestroy(&planner->analysis);
  hoPackerDestroy(planner->packer);
  hoAddressMapDestroy(&planner->places);
  hoRangeTreeDestroy(&planner->memory);
  hoScratchDestroy(&planner->scratch);
  free(planner->keep);
  free(planner->bestKeep);
  free(planner->isolated);
  free(planner->isolatedSum);
  free(planner->profile);
  free(planner->stored);
  free(planner->pending);
  free(planner->stays);
  free(planner->heap[0]);
  free(planner->heap[1]);
  free(planner->drafts);
  free(planner->workspaceOffsets);
}

static bool allocate(ho_planner_t *planner) {
  size_t operations = (size_t)planner->analysis.problem->num_operations + 1;
  size_t buffers = (size_t)planner->analysis.problem->num_buffers + 1;
  size_t uses = (size_t)planner->analysis.numUses + 1;
  return (planner->keep = calloc(uses, sizeof(bool))) &&
         (planner->bestKeep = calloc(uses, sizeof(bool))) &&
         (planner->isolated = calloc(operations, sizeof(bool))) &&
         (planner->isolatedSum = calloc(operations, sizeof(uint32_t))) &&
         (planner->profile = calloc(operations, sizeof(uint64_t))) &&
         (planner->stored = calloc(buffers, sizeof(bool))) &&
         (planner->pending = calloc(buffers, sizeof(uint32_t))) &&
         (planner->stays = calloc(buffers, sizeof(*planner->stays))) &&
         (planner->heap[0] = calloc(uses, sizeof(uint64_t))) &&
         (planner->heap[1] = calloc(uses, sizeof(uint64_t))) &&
         (planner->drafts = calloc(uses, sizeof(ho_draft_t))) &&
         (planner->workspaceOffsets = calloc(operations, sizeof(uint64_t)));
}

static ho_status_t createPlanner(const ho_problem_t *problem, ho_planner_t *planner) {
  HO_RETURN_IF_ERROR(hoAnalysisCreate(problem, &planner->scratch, &planner->analysis));
  HO_RETURN_IF_ERROR(hoRangeTreeCreate(problem->num_operations, &planner->memory));
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    planner->anyWorkspace |= problem->operations[i].workspace > 0;
  // A workspace for each operation, should there be any.
  uint32_t workspaces = planner->anyWorkspace ? problem->num_operations : 0;
  HO_RETURN_IF_ERROR(
      hoPackerCreate(planner->analysis.numUses + workspaces, &planner->scratch, &planner->packer));
  if (allocate(planner))
    return HO_OK;
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to plan %u operations and %u buffers",
                        problem->num_operations, problem->num_buffers);
}

//===----------------------------------------------------------------------===//
// From drafts to a plan
//===----------------------------------------------------------------------===//

// The drafts stand in order of first use; a stable counting sort by begin keeps that order among
// loads issued at the same boundary.
static void sortDrafts(ho_planner_t *planner, ho_residency_t *out) {
  uint32_t operations = planner->analysis.problem->num_operations;
  uint32_t *begins = planner->isolatedSum; // scratch: recomputed before it is read again
  memset(begins, 0, ((size_t)operations + 1) * sizeof(*begins));
  for (uint32_t i = 0; i < planner->numDrafts; ++i)
    ++begins[planner->drafts[i].residency.begin];
  uint32_t before = 0;
  for (uint32_t i = 0; i <= operations; ++i) {
    uint32_t count = begins[i];
    begins[i] = before;
    before += count;
  }
  for (uint32_t i = 0; i < planner->numDrafts; ++i)
    out[begins[planner->drafts[i].residency.begin]++] = planner->drafts[i].residency;
}

static void measureLive(ho_planner_t *planner, ho_plan_t *plan) {
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t operations = analysis->problem->num_operations;
  memset(planner->profile, 0, ((size_t)operations + 1) * sizeof(*planner->profile));
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    if (i + HO_AHEAD < plan->num_residencies) {
      hoFetch(&planner->profile[stay[HO_AHEAD].end]);
      hoFetch(&analysis->sizes[stay[HO_AHEAD].buffer]);
    }
    planner->profile[stay->begin] += analysis->sizes[stay->buffer];
    planner->profile[stay->end] -= analysis->sizes[stay->buffer];
  }
  uint64_t live = 0;
  for (uint32_t i = 0; i < operations; ++i) {
    live += planner->profile[i];
    if (live + analysis->workspaces[i] > plan->peak_live_bytes)
      plan->peak_live_bytes = live + analysis->workspaces[i];
  }
}

static void measureBytes(const ho_planner_t *planner, ho_plan_t *plan) {
  const ho_analysis_t *analysis = &planner->analysis;
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    if (i + HO_AHEAD < plan->num_residencies) {
      hoFetch(&analysis->problem->buffers[stay[HO_AHEAD].buffer]);
      hoFetch(&analysis->sizes[stay[HO_AHEAD].buffer]);
    }
    uint64_t bytes = analysis->problem->buffers[stay->buffer].size;
    plan->bytes_to_device += stay->load ? bytes : 0;
    plan->bytes_to_host +=
        stay->store != HO_NONE ? hoStoredBytes(&analysis->problem->buffers[stay->buffer]) : 0;
    uint64_t top = stay->offset + analysis->sizes[stay->buffer];
    plan->arena_bytes = top > plan->arena_bytes ? top : plan->arena_bytes;
  }
  for (uint32_t i = 0; i < analysis->problem->num_operations; ++i) {
    uint64_t top = planner->workspaceOffsets[i] + analysis->workspaces[i];
    if (analysis->workspaces[i] && top > plan->arena_bytes)
      plan->arena_bytes = top;
  }
  plan->compute_time = analysis->clock[analysis->problem->num_operations];
}

static ho_status_t fillPlan(ho_planner_t *planner, ho_plan_t *plan) {
  uint32_t operations = planner->analysis.problem->num_operations;
  plan->num_residencies = planner->numDrafts;
  plan->residencies = malloc(((size_t)planner->numDrafts + 1) * sizeof(ho_residency_t));
  if (planner->anyWorkspace)
    plan->workspace_offsets = malloc(operations * sizeof(uint64_t));
  if (!plan->residencies || (planner->anyWorkspace && !plan->workspace_offsets))
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a plan of %u residencies",
                          planner->numDrafts);
  if (planner->anyWorkspace)
    memcpy(plan->workspace_offsets, planner->workspaceOffsets, operations * sizeof(uint64_t));
  sortDrafts(planner, plan->residencies);
  measureLive(planner, plan);
  measureBytes(planner, plan);
  return HO_OK;
}

void ho_plan_free(ho_plan_t *plan) {
  if (!plan)
    return;
  free(plan->residencies);
  free(plan->pieces);
  free(plan->workspace_offsets);
  free(plan->program);
  free(plan);
}

// A machine whose links need as long for the fewest bytes possible as the operations take, or the
// machine's own where those are slower. A machine is never exactly what its description says: a
// plan that is as good here too does not lean on it. The links are the same for all plans of a
// problem, lest moving more seem to be cheaper.
static ho_machine_t stressMachine(const ho_machine_t *machine, const ho_cost_scale_t *scale) {
  ho_machine_t stressed = *machine;
  double rate = (double)scale->bytes / ((double)scale->compute * 1e-9);
  if (scale->compute && rate > 0 && rate < stressed.to_device_rate)
    stressed.to_device_rate = rate;
  if (scale->compute && rate > 0 && rate < stressed.to_host_rate)
    stressed.to_host_rate = rate;
  return stressed;
}

// Time, a tenth of the time under stress, and a hundredth of what the copies would take one after
// the other: of two plans that are about as fast, the one that leaves the link alone is better.
static ho_cost_t costFrom(const ho_machine_t *machine, const ho_plan_t *plan, uint64_t stressed) {
  return (ho_cost_t){.total = (double)plan->makespan + 0.1 * (double)stressed +
                              1e7 * (double)plan->bytes_to_device / machine->to_device_rate +
                              1e7 * (double)plan->bytes_to_host / machine->to_host_rate,
                     .stressed = stressed};
}

ho_status_t hoPlanCost(const ho_problem_t *problem, const ho_cost_scale_t *scale,
                       const ho_plan_t *plan, ho_cost_t *out) {
  ho_machine_t stressed = stressMachine(&problem->machine, scale);
  uint64_t makespan;
  ho_problem_t under = *problem;
  under.machine = stressed;
  HO_RETURN_IF_ERROR(ho_timeline_simulate(&under, plan, NULL, NULL, &makespan));
  *out = costFrom(&problem->machine, plan, makespan);
  return HO_OK;
}

// Fills in the times, too.
static ho_status_t timePlan(ho_planner_t *planner, ho_plan_t *plan, ho_cost_t *outCost) {
  const ho_problem_t *problem = planner->analysis.problem;
  ho_cost_scale_t scale = {.bytes = planner->bytesBound, .compute = plan->compute_time};
  ho_machine_t machines[] = {problem->machine, stressMachine(&problem->machine, &scale)};
  uint64_t makespans[2];
  HO_RETURN_IF_ERROR(hoTimelineCompare(problem, plan, machines, 2, &planner->places,
                                       &planner->scratch, makespans));
  plan->makespan = makespans[0];
  plan->stall_time = plan->makespan - plan->compute_time;
  *outCost = costFrom(&problem->machine, plan, makespans[1]);
  return HO_OK;
}

static ho_status_t costOf(const ho_planner_t *planner, const ho_plan_t *plan, ho_cost_t *out) {
  if (plan == planner->costed) {
    *out = planner->cost;
    return HO_OK;
  }
  ho_cost_scale_t scale = {.bytes = planner->bytesBound, .compute = plan->compute_time};
  return hoPlanCost(planner->analysis.problem, &scale, plan, out);
}

ho_status_t hoPropose(ho_planner_t *planner, ho_plan_t **best) {
  ho_plan_t *plan = calloc(1, sizeof(*plan));
  if (!plan)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a plan");
  bool better = !*best;
  ho_cost_t cost, least;
  ho_status_t status = fillPlan(planner, plan);
  if (!status)
    status = timePlan(planner, plan, &cost);
  if (!status && *best) {
    status = costOf(planner, *best, &least);
    better = !status && cost.total < least.total;
  }
  if (!status && better) {
    ho_plan_t *worse = *best;
    *best = plan;
    plan = worse;
    planner->costed = *best;
    planner->cost = cost;
    memcpy(planner->bestKeep, planner->keep, planner->analysis.numUses * sizeof(bool));
  }
  ho_plan_free(plan);
  return status;
}

static uint64_t smaller(uint64_t a, uint64_t b) { return a < b ? a : b; }

//===----------------------------------------------------------------------===//
// Packing the drafts
//===----------------------------------------------------------------------===//

ho_status_t hoPackDrafts(ho_planner_t *planner, bool elastic, uint64_t capacity, bool onlyWithin,
                         uint64_t *outArena) {
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t drafts = planner->numDrafts, operations = analysis->problem->num_operations;
  uint32_t count = drafts;
  for (uint32_t i = 0; i < operations; ++i)
    count += analysis->workspaces[i] > 0;
  ho_pack_item_t *items;
  HO_RETURN_IF_ERROR(hoPackerBegin(planner->packer, count, &items));
  for (uint32_t i = 0; i < drafts; ++i) {
    const ho_draft_t *draft = &planner->drafts[i];
    items[i] = (ho_pack_item_t){.begin = draft->residency.begin,
                                .end = draft->guarded,
                                .size = draft->size,
                                .firm = elastic ? draft->firstUse : draft->residency.begin};
  }
  count = drafts;
  for (uint32_t i = 0; i < operations; ++i)
    if (analysis->workspaces[i])
      items[count++] = (ho_pack_item_t){
          .begin = i, .end = (uint64_t)i + 1, .size = analysis->workspaces[i], .firm = i};
  HO_RETURN_IF_ERROR(hoPack(planner->packer, elastic, analysis->alignment, capacity,
                            planner->packEffort, onlyWithin, outArena));
  if (*outArena == UINT64_MAX)
    return HO_OK;
  const uint64_t *offsets = hoPackerOffsets(planner->packer);
  for (uint32_t i = 0; i < drafts; ++i)
    planner->drafts[i].residency.offset = offsets[i];
  count = drafts;
  for (uint32_t i = 0; i < operations; ++i)
    planner->workspaceOffsets[i] = analysis->workspaces[i] ? offsets[count++] : 0;
  return HO_OK;
}

// Isolates, for each core that did not find a place, the fullest operation that it spans.
static void isolateOverflow(ho_planner_t *planner) {
  const ho_analysis_t *analysis = &planner->analysis;
  for (uint32_t i = 0; i < planner->numDrafts; ++i) {
    const ho_draft_t *draft = &planner->drafts[i];
    if (draft->residency.offset + draft->size <= analysis->budget)
      continue;
    uint32_t end = draft->residency.end;
    int64_t most = hoRangeTreeMax(&planner->memory, draft->firstUse, end);
    uint32_t fullest = hoRangeTreeFindLastAbove(&planner->memory, end, most - 1);
    planner->isolated[fullest] = true;
  }
  for (uint32_t i = 0; i < analysis->problem->num_operations; ++i)
    if (analysis->workspaces[i] &&
        planner->workspaceOffsets[i] + analysis->workspaces[i] > analysis->budget)
      planner->isolated[i] = true;
}

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

typedef enum style {
  ELASTIC, // loads begin later where there is no place for more
  COARSE,  // and sizes are rounded up to few classes, so that one place serves one after the other
  RIGID,   // the budget shrinks until all loads find a place
  NUM_STYLES,
} style_t;

typedef struct candidate {
  ho_policy_t policy;
  uint32_t percent; // of the budget, for what is kept
  bool strictOrder; // no load overtakes one that is needed earlier
  uint32_t reach;   // operations by which loads precede their uses at most; 0: any
} candidate_t;

// Large problems try only the first few in each style, so these differ most.
enum {
  WORK = 100000,      // tries times uses, in each style
  PATIENCE = 15000,   // tries that change nothing, times uses
  STEPS = 20000,      // of improvement times uses
  FOR_ROBUSTNESS = 6, // tries
  LIGHT = 3,          // tries, where little effort is wanted
  QUICK = 5,          // tries, of one plan among many
};

static const candidate_t candidates[] = {
    {HO_POLICY_BELADY, 100, false, 0},   {HO_POLICY_DENSITY, 100, false, 0},
    {HO_POLICY_BELADY, 100, true, 8},    {HO_POLICY_BELADY, 85, false, 0},
    {HO_POLICY_DENSITY, 100, false, 24}, {HO_POLICY_BELADY, 90, true, 16},
    {HO_POLICY_DENSITY, 85, true, 0},    {HO_POLICY_DENSITY, 70, false, 0},
    {HO_POLICY_BELADY, 60, false, 0},    {HO_POLICY_BELADY, 30, false, 0},
    {HO_POLICY_DENSITY, 90, false, 0},   {HO_POLICY_DENSITY, 95, true, 0},
    {HO_POLICY_BELADY, 92, false, 0},    {HO_POLICY_DENSITY, 78, false, 0},
    {HO_POLICY_BELADY, 75, false, 0},    {HO_POLICY_DENSITY, 85, false, 0},
    {HO_POLICY_DENSITY, 90, true, 0},    {HO_POLICY_BELADY, 100, true, 0},
    {HO_POLICY_BELADY, 85, true, 0},     {HO_POLICY_DENSITY, 45, false, 0},
    {HO_POLICY_BELADY, 45, true, 0},     {HO_POLICY_DENSITY, 30, true, 0},
    {HO_POLICY_BELADY, 15, true, 0},
};

// Takes back guards and early loads.
static void returnToCores(ho_planner_t *planner) {
  for (uint32_t i = 0; i < planner->numDrafts; ++i) {
    ho_draft_t *draft = &planner->drafts[i];
    draft->residency.begin = draft->firstUse;
    draft->guarded = draft->residency.end;
  }
}

// Drafts and offsets within the budget, with loads as early as packing allows; `*outFits` is false
// if there are none to be found this way.
static ho_status_t packCandidate(ho_planner_t *planner, const candidate_t *candidate, style_t style,
                                 bool *outFits) {
  bool elastic = style != RIGID;
  planner->coarse = style == COARSE;
  uint64_t budget = planner->analysis.budget, usable = budget, arena = 0;
  uint64_t kept = budget / 100 * candidate->percent;
  memset(planner->isolated, 0, planner->analysis.problem->num_operations * sizeof(bool));
  for (int round = 0; round < 4; ++round) {
    if (round == 1) { // the same stays as in the round before
      hoPlanKept(planner);
      returnToCores(planner);
    } else {
      hoPlanResidency(planner, candidate->policy, smaller(kept, usable));
      hoPlanStays(planner);
    }
    if (round == 0)
      hoPlanGuards(planner, usable);
    hoPlanPrefetch(planner, usable);
    HO_RETURN_IF_ERROR(hoPackDrafts(planner, elastic, budget, round == 0, &arena));
    if ((*outFits = arena <= budget))
      return HO_OK;
    if (round == 0)
      continue;
    uint64_t shrink = arena - budget;
    if (shrink < budget / 32)
      shrink = budget / 32;
    usable = usable > 2 * shrink ? usable - shrink : usable / 2;
  }
  // Without early loads, and cut where it does not fit.
  for (int round = 0; round < 6; ++round) {
    hoPlanResidency(planner, candidate->policy, kept);
    hoPlanStays(planner);
    HO_RETURN_IF_ERROR(hoPackDrafts(planner, false, budget, false, &arena));
    if ((*outFits = arena <= budget))
      return HO_OK;
    isolateOverflow(planner);
  }
  return HO_OK;
}

static ho_status_t tryCandidate(ho_planner_t *planner, const candidate_t *candidate, style_t style,
                                ho_plan_t **best) {
  bool fits = false;
  uint32_t reach = planner->reach;
  if (candidate->reach)
    planner->reach = candidate->reach;
  ho_status_t status = packCandidate(planner, candidate, style, &fits);
  planner->reach = reach;
  HO_RETURN_IF_ERROR(status);
  if (!fits)
    return HO_OK;
  HO_RETURN_IF_ERROR(hoPlanIssueOrder(planner, candidate->strictOrder));
  return hoPropose(planner, best);
}

static ho_status_t planReactive(ho_planner_t *planner, ho_plan_t **best) {
  planner->coarse = false;
  hoPlanReactive(planner);
  return hoPropose(planner, best);
}

static bool isQuickEnough(const ho_planner_t *planner, const ho_plan_t *plan) {
  return plan->makespan <= planner->enough;
}

// What other styles and many steps gain is less than this.
static bool isOutOfReach(const ho_planner_t *planner, const ho_plan_t *plan) {
  return planner->enough && plan && plan->makespan > planner->enough + planner->enough / 40;
}

// Within a thousandth of what is possible, a few hundredths under stress.
static ho_status_t isGoodEnough(const ho_planner_t *planner, const ho_plan_t *plan,
                                uint64_t timeBound, uint64_t bytesBound, bool *out) {
  uint64_t bytes = plan->bytes_to_device + plan->bytes_to_host;
  *out = isQuickEnough(planner, plan);
  if (*out)
    return HO_OK;
  *out = plan->makespan <= timeBound + timeBound / 1000 && bytes <= bytesBound + bytesBound / 100;
  if (!*out)
    return HO_OK;
  ho_cost_t cost;
  HO_RETURN_IF_ERROR(costOf(planner, plan, &cost));
  *out = cost.stressed <= plan->makespan + plan->makespan / 32;
  return HO_OK;
}

// Nothing is left to gain.
static bool isOptimal(const ho_planner_t *planner, const ho_plan_t *plan) {
  if (isQuickEnough(planner, plan))
    return true;
  return plan->makespan <= planner->timeBound + planner->timeBound / 1000 &&
         plan->bytes_to_device + plan->bytes_to_host <=
             planner->bytesBound + planner->bytesBound / 100;
}

// Nanoseconds that the reactive plan takes at the least: its loads begin when the operation before
// has ended, and the next one waits for them.
static double leastReactiveTime(const ho_analysis_t *analysis) {
  const ho_problem_t *problem = analysis->problem;
  double time = (double)analysis->clock[problem->num_operations];
  for (uint32_t i = 0; i < analysis->numUses; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    if (i + HO_AHEAD < analysis->numUses)
      hoFetch(&problem->buffers[use[HO_AHEAD].buffer]);
    if (use->needsContents)
      time += hoLoadTime(&problem->machine, problem->buffers[use->buffer].size);
  }
  return time;
}

// Never slower than reactive, whatever that would save.
static ho_status_t preferReactiveIfFaster(ho_planner_t *planner, ho_plan_t **best) {
  // Most often it need not be made; the times are sums that are rounded.
  if (leastReactiveTime(&planner->analysis) * (1 - 1e-9) - 1 > (double)(*best)->makespan)
    return HO_OK;
  ho_plan_t *reactive = NULL;
  ho_status_t status = planReactive(planner, &reactive);
  if (!status && reactive->makespan < (*best)->makespan) {
    ho_plan_t *slower = *best;
    *best = reactive;
    reactive = slower;
  }
  ho_plan_free(reactive);
  return status;
}

static ho_status_t planScheduled(ho_planner_t *planner, uint64_t timeBound, uint64_t bytesBound,
                                 ho_plan_t **best) {
  uint32_t count = sizeof(candidates) / sizeof(candidates[0]);
  uint32_t tries = (uint32_t)smaller(WORK / ((uint64_t)planner->analysis.numUses + 1), count);
  if (planner->effort == HO_EFFORT_LIGHT && tries > LIGHT)
    tries = LIGHT;
  if (tries == 0)
    tries = 1;
  if (planner->effort == HO_EFFORT_QUICK && tries > QUICK)
    tries = QUICK;
  uint32_t styles = planner->effort == HO_EFFORT_LIGHT ? 1 : NUM_STYLES;
  uint32_t patience =
      (uint32_t)smaller(PATIENCE / ((uint64_t)planner->analysis.numUses + 1), count);
  if (patience < 3)
    patience = 3;
  uint32_t robust = 0, idle = 0;
  for (uint32_t i = 0; i < tries * styles; ++i) {
    style_t style = (style_t)(i / tries);
    if (i % tries == 0)
      idle = 0;
    if (i == tries && *best && planner->effort == HO_EFFORT_QUICK)
      return HO_OK;
    if (idle >= patience)
      continue;
    const ho_plan_t *before = *best;
    const candidate_t *candidate = &candidates[(i % tries + style) % count];
    HO_RETURN_IF_ERROR(tryCandidate(planner, candidate, style, best));
    idle = *best != before ? 0 : idle + 1;
    bool enough = false;
    if (*best)
      HO_RETURN_IF_ERROR(isGoodEnough(planner, *best, timeBound, bytesBound, &enough));
    // What cannot be quicker only gets a few chances to lean less on the machine's description.
    robust += *best && isOptimal(planner, *best);
    if (enough || robust > FOR_ROBUSTNESS)
      return HO_OK;
    if (i + 1 == tries && isOutOfReach(planner, *best))
      return HO_OK;
    if (*best && planner->analysis.numUses > 2 * WORK &&
        (*best)->makespan <= timeBound + timeBound / 20)
      break; // more would take too long
  }
  if (!*best)
    HO_RETURN_IF_ERROR(planReactive(planner, best));
  uint32_t steps = (uint32_t)smaller(STEPS / ((uint64_t)planner->analysis.numUses + 1), 1000);
  if (planner->effort == HO_EFFORT_LIGHT)
    steps = 0;
  HO_RETURN_IF_ERROR(hoPlanImprove(planner, steps, best, isOptimal));
  return preferReactiveIfFaster(planner, best);
}

static ho_status_t planOnDemand(ho_planner_t *planner, bool leastRecent, ho_plan_t **best) {
  planner->coarse = false;
  HO_RETURN_IF_ERROR(hoPlanOnDemand(planner, leastRecent));
  return hoPropose(planner, best);
}

// Loads reach only so far ahead; what is kept is Belady's choice, at the best of a few shares.
static ho_status_t planWithinReach(ho_planner_t *planner, ho_plan_t **best) {
  static const candidate_t shares[] = {{HO_POLICY_BELADY, 100, true, 0},
                                       {HO_POLICY_BELADY, 80, true, 0}};
  for (int i = 0; i < 2; ++i) {
    HO_RETURN_IF_ERROR(tryCandidate(planner, &shares[i], ELASTIC, best));
    HO_RETURN_IF_ERROR(tryCandidate(planner, &shares[i], RIGID, best));
  }
  return *best ? HO_OK : planReactive(planner, best);
}

// Everything from start to end, whatever the budget.
static ho_status_t planResident(ho_planner_t *planner, ho_plan_t **best) {
  const ho_analysis_t *analysis = &planner->analysis;
  const ho_problem_t *problem = analysis->problem;
  hoPlanResidency(planner, HO_POLICY_ALWAYS, HO_LARGEST_BUDGET);
  hoPlanStays(planner);
  for (uint32_t i = 0; i < planner->numDrafts; ++i) {
    ho_draft_t *draft = &planner->drafts[i];
    bool defined = problem->buffers[draft->residency.buffer].defined;
    if (draft->residency.load || (defined && draft->earliest == 0))
      draft->residency.begin = draft->earliest;
    planner->stays[draft->residency.buffer].open = i; // ends as the last stay of the buffer
  }
  for (uint32_t i = 0; i < analysis->numUses; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    const ho_buffer_t *buffer = &problem->buffers[use->buffer];
    // A last use breaks if the host writes after it.
    if (use->next == HO_NONE && !use->breaksAfter && (buffer->defined || buffer->required))
      planner->drafts[planner->stays[use->buffer].open].residency.end = problem->num_operations;
  }
  for (uint32_t i = 0; i < planner->numDrafts; ++i)
    planner->drafts[i].guarded = planner->drafts[i].residency.end;
  uint64_t arena;
  HO_RETURN_IF_ERROR(hoPackDrafts(planner, false, UINT64_MAX, false, &arena));
  return hoPropose(planner, best);
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

// ho_problem_minimum_memory, which would look at every access again.
static uint64_t minimumMemory(const ho_analysis_t *analysis, uint32_t *outOperation) {
  uint64_t most = 0;
  *outOperation = HO_NONE;
  for (uint32_t i = 0; i < analysis->problem->num_operations; ++i)
    if (analysis->demand[i] > most) {
      most = analysis->demand[i];
      *outOperation = i;
    }
  return most;
}

static ho_status_t refuseSmallBudget(const ho_analysis_t *analysis) {
  const ho_problem_t *problem = analysis->problem;
  uint32_t operation;
  uint64_t minimum = minimumMemory(analysis, &operation);
  if (minimum <= analysis->budget)
    return HO_OK;
  return ho_status_make(
      HO_STATUS_INFEASIBLE,
      "a device memory of %" PRIu64 " bytes is too small: operation %u '%s' alone "
      "needs %" PRIu64 " bytes, which is the smallest budget that works",
      problem->machine.device_memory, operation, problem->operations[operation].name, minimum);
}

static ho_status_t planIn(ho_planner_t *planner, const ho_plan_options_t *options,
                          uint64_t timeBound, uint64_t bytesBound, ho_plan_t **out) {
  planner->reach = HO_NONE;
  switch (options->mode) {
  case HO_PLAN_SCHEDULED:
    return planScheduled(planner, timeBound, bytesBound, out);
  case HO_PLAN_REACTIVE:
    return planReactive(planner, out);
  case HO_PLAN_RESIDENT:
    return planResident(planner, out);
  case HO_PLAN_LRU:
  case HO_PLAN_BELADY:
    return planOnDemand(planner, options->mode == HO_PLAN_LRU, out);
  case HO_PLAN_DISTANCE:
    planner->reach = options->distance ? options->distance : 1;
    return planWithinReach(planner, out);
  case HO_PLAN_WINDOW:
    planner->reachRatio = options->window > 0 ? options->window : 1.5;
    return planWithinReach(planner, out);
  }
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "there is no plan mode %d", (int)options->mode);
}

static ho_status_t planWith(ho_planner_t *planner, const ho_plan_options_t *options,
                            ho_plan_t **out) {
  if (options->mode == HO_PLAN_RESIDENT)
    planner->analysis.budget = HO_LARGEST_BUDGET;
  else
    HO_RETURN_IF_ERROR(refuseSmallBudget(&planner->analysis));
  if (planner->effort != HO_EFFORT_NO_BOUNDS)
    HO_RETURN_IF_ERROR(hoComputeBounds(&planner->analysis, &planner->scratch, &planner->timeBound,
                                       &planner->bytesBound));
  if (planner->enough && planner->enough < planner->timeBound)
    return HO_OK;
  planner->packEffort = smaller(40000 + 1000 * (uint64_t)planner->analysis.numUses, 2000000);
  if (planner->enough)
    planner->packEffort /= 2; // one of many plans
  HO_RETURN_IF_ERROR(planIn(planner, options, planner->timeBound, planner->bytesBound, out));
  (*out)->time_lower_bound = planner->timeBound;
  (*out)->bytes_lower_bound = planner->bytesBound;
  uint32_t operation;
  (*out)->memory_lower_bound = minimumMemory(&planner->analysis, &operation);
  return HO_OK;
}

// Where `enough` is not 0, ends with the first plan that takes no longer, or with none.
static ho_status_t create(const ho_problem_t *problem, const ho_plan_options_t *options,
                          ho_effort_t effort, uint64_t enough, ho_plan_t **out) {
  ho_planner_t planner = {.effort = effort, .enough = enough};
  ho_plan_t *plan = NULL;
  ho_status_t status = createPlanner(problem, &planner);
  if (!status)
    status = planWith(&planner, options, &plan);
  destroyPlanner(&planner);
  if (status)
    ho_plan_free(plan);
  else
    *out = plan;
  return status;
}

ho_status_t hoPlanInOrder(const ho_problem_t *problem, const ho_plan_options_t *options,
                          ho_effort_t effort, ho_plan_t **out) {
  return create(problem, options, effort, 0, out);
}

ho_status_t hoPlanWithin(const ho_problem_t *problem, uint64_t budget, uint64_t limit,
                         ho_plan_t **out) {
  ho_problem_t limited = *problem;
  limited.machine.device_memory = budget;
  static const ho_plan_options_t scheduled = {.mode = HO_PLAN_SCHEDULED};
  HO_RETURN_IF_ERROR(ho_problem_validate(problem));
  HO_RETURN_IF_ERROR(problem->repeats
                         ? hoPlanRepeating(&limited, &scheduled, out)
                         : create(&limited, &scheduled, HO_EFFORT_FULL, limit ? limit : 1, out));
  if (*out && (*out)->makespan > limit) {
    ho_plan_free(*out);
    *out = NULL;
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void printBoundary(FILE *file, const char *what, uint32_t boundary) {
  if (boundary == HO_NONE)
    fprintf(file, " %s=-", what);
  else
    fprintf(file, " %s=%u", what, boundary);
}

ho_status_t ho_plan_print(const ho_problem_t *problem, const ho_plan_t *plan, FILE *file) {
  fprintf(file,
          "plan arena=%" PRIu64 " peak=%" PRIu64 " to_device=%" PRIu64 " to_host=%" PRIu64
          " makespan=%" PRIu64 " compute=%" PRIu64 " stall=%" PRIu64 " time_bound=%" PRIu64
          " bytes_bound=%" PRIu64 " memory_bound=%" PRIu64 "\n",
          plan->arena_bytes, plan->peak_live_bytes, plan->bytes_to_device, plan->bytes_to_host,
          plan->makespan, plan->compute_time, plan->stall_time, plan->time_lower_bound,
          plan->bytes_lower_bound, plan->memory_lower_bound);
  for (uint32_t i = 0; plan->program && i < plan->program_length; ++i)
    fprintf(file, "step %u operation=%u %s\n", i, plan->program[i],
            problem->operations[plan->program[i]].name);
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    fprintf(file, "stay %s begin=%u", problem->buffers[stay->buffer].name, stay->begin);
    printBoundary(file, "wait", stay->wait);
    printBoundary(file, "store", stay->store);
    static const char *const kept[] = {"", " kept=whole", " kept=head", " kept=tail"};
    fprintf(file, " end=%u load=%s offset=%" PRIu64 "%s\n", stay->end, stay->load ? "yes" : "no",
            stay->offset, kept[stay->kept]);
  }
  for (uint32_t i = 0; i < plan->num_pieces; ++i) {
    const ho_piece_t *piece = &plan->pieces[i];
    fprintf(file, "piece residency=%u begin=%u turn=%u first=%" PRIu64 " bytes=%" PRIu64 " %s\n",
            piece->residency, piece->begin, piece->turn, piece->first, piece->bytes,
            problem->buffers[plan->residencies[piece->residency].buffer].name);
  }
  uint32_t steps = plan->program ? plan->program_length : problem->num_operations;
  for (uint32_t i = 0; plan->workspace_offsets && i < steps; ++i)
    if (problem->operations[plan->program ? plan->program[i] : i].workspace)
      fprintf(file, "workspace operation=%u offset=%" PRIu64 "\n", i, plan->workspace_offsets[i]);
  if (ferror(file))
    return ho_status_make(HO_STATUS_IO, "could not write the plan");
  return HO_OK;
}
