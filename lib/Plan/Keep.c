//===- Keep.c - What stays on the device from step to step ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A problem that repeats becomes one that does not: what is kept whole lies
// above the arena of a plan that knows neither its accesses nor its bytes. How
// much to keep is searched with the timeline as judge, the plan without
// keeping among the candidates. What a plan loads first then becomes a head,
// and its load the tail of the step before, wherever its place is free for it.
// At last, loads of what is not kept are split.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

typedef enum spread {
  BY_BYTES, // what is not kept lies evenly between the bytes
  BY_TIME,  // and in time
  NUM_SPREADS,
} spread_t;

typedef struct keeper {
  const ho_problem_t *problem;
  const ho_plan_options_t *options;
  uint64_t alignment, budget;
  uint64_t others;      // bytes that an operation needs beside what may be kept, at most
  uint32_t numKeepable; // in order of first use
  uint32_t *keepable;   // buffers
  uint64_t *start;      // of each buffer: durations before its first use
  uint32_t *loads;      // of each buffer: in the plan without keeping
  uint64_t *sizes;      // of each buffer, aligned
  uint64_t compute;     // all durations
  uint64_t bytes;       // of all that may be kept
  bool *whole;          // of each buffer: kept by the candidate at hand
  uint64_t kept;        // its bytes
  ho_cost_scale_t scale;
  ho_plan_t *best; // owned
  double bestCost;
  ho_plan_t *plain; // what keeps nothing, owned
} keeper_t;

static ho_status_t noMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to plan a step of many");
}

//===----------------------------------------------------------------------===//
// The problem without what is kept
//===----------------------------------------------------------------------===//

static ho_status_t addReducedOperation(const keeper_t *keeper, uint32_t index, bool *fence,
                                       ho_problem_t *reduced) {
  const ho_problem_t *problem = keeper->problem;
  const ho_operation_t *operation = &problem->operations[index];
  HO_RETURN_IF_ERROR(ho_problem_add_operation(reduced, operation->name, operation->duration,
                                              operation->workspace, NULL));
  // Who writes what is kept, and who reads it, must not change places: nobody will see that they
  // touch it.
  bool ordered = false;
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    ho_access_t access = problem->accesses[operation->first_access + i];
    if (keeper->whole[access.buffer])
      ordered |= problem->buffers[access.buffer].state;
    else
      HO_RETURN_IF_ERROR(ho_problem_add_access(reduced, access.buffer, access.kinds));
  }
  ho_operation_t *added = &reduced->operations[index];
  added->pure = operation->pure && !ordered;
  added->fence = operation->fence || ordered || *fence;
  *fence = ordered;
  return HO_OK;
}

static ho_status_t addReduced(const keeper_t *keeper, ho_problem_t *reduced) {
  const ho_problem_t *problem = keeper->problem;
  bool fence = false;
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    const ho_buffer_t *buffer = &problem->buffers[i];
    HO_RETURN_IF_ERROR(ho_problem_add_buffer(reduced, buffer->name, buffer->size, buffer->defined,
                                             buffer->required, NULL));
    reduced->buffers[i].whole = buffer->whole;
    reduced->buffers[i].written = buffer->written;
  }
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    HO_RETURN_IF_ERROR(addReducedOperation(keeper, i, &fence, reduced));
  return HO_OK;
}

static ho_status_t reduce(const keeper_t *keeper, ho_problem_t **out) {
  ho_machine_t machine = keeper->problem->machine;
  if (machine.device_memory != UINT64_MAX)
    machine.device_memory = keeper->budget - keeper->kept;
  HO_RETURN_IF_ERROR(ho_problem_create(&machine, out));
  ho_status_t status = addReduced(keeper, *out);
  if (status)
    ho_problem_free(*out);
  return status;
}

//===----------------------------------------------------------------------===//
// Whole stays
//===----------------------------------------------------------------------===//

// The first position at which the device uses each buffer; HO_NONE.
static void findFirstUses(const ho_problem_t *program, uint32_t *out) {
  for (uint32_t i = 0; i < program->num_buffers; ++i)
    out[i] = HO_NONE;
  for (uint32_t i = program->num_operations; i-- > 0;)
    for (uint32_t k = 0; k < program->operations[i].num_accesses; ++k) {
      ho_access_t access = program->accesses[program->operations[i].first_access + k];
      if (access.kinds & (HO_ACCESS_READ | HO_ACCESS_WRITE))
        out[access.buffer] = i;
    }
}

// Puts the whole stays in front, above the arena.
static ho_status_t addWhole(const keeper_t *keeper, const ho_problem_t *program, ho_plan_t *plan) {
  uint32_t count = 0, buffers = keeper->problem->num_buffers;
  for (uint32_t i = 0; i < buffers; ++i)
    count += keeper->whole[i];
  uint32_t total = plan->num_residencies + count;
  // Each may get a tail later.
  ho_residency_t *stays = malloc((2 * (size_t)total + 1) * sizeof(*stays));
  uint32_t *firstUse = malloc(((size_t)buffers + 1) * sizeof(*firstUse));
  if (!stays || !firstUse) {
    free(stays);
    free(firstUse);
    return noMemory();
  }
  findFirstUses(program, firstUse);
  uint32_t next = 0;
  uint64_t offset = plan->arena_bytes;
  for (uint32_t k = 0; k < keeper->numKeepable; ++k) {
    uint32_t buffer = keeper->keepable[k];
    if (!keeper->whole[buffer])
      continue;
    stays[next++] = (ho_residency_t){.buffer = buffer,
                                     .wait = firstUse[buffer],
                                     .store = HO_NONE,
                                     .end = program->num_operations,
                                     .offset = offset,
                                     .kept = HO_KEPT_WHOLE};
    offset += keeper->sizes[buffer];
  }
  memcpy(stays + next, plan->residencies, plan->num_residencies * sizeof(*stays));
  free(firstUse);
  free(plan->residencies);
  plan->residencies = stays;
  plan->num_residencies = total;
  plan->arena_bytes = offset;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Heads and tails
//===----------------------------------------------------------------------===//

enum { HEADS = 256 /* at most: what is needed later than so many loads is in time */ };

typedef struct tails {
  const keeper_t *keeper;
  const ho_problem_t *program;
  ho_plan_t *plan;
  uint32_t numStays; // of the plan without tails, which follow
  uint32_t latest;   // boundary before which no tail is issued
} tails_t;

static bool overlap(uint64_t a, uint64_t sizeA, uint64_t b, uint64_t sizeB) {
  return a < b + sizeB && b < a + sizeA;
}

// The boundary from which on a tail of the stay could use its place; HO_NONE if the stay cannot be
// a head.
static uint32_t tailBegin(const tails_t *tails, uint32_t index) {
  const ho_plan_t *plan = tails->plan;
  const ho_residency_t *stay = &plan->residencies[index];
  uint64_t size = tails->keeper->sizes[stay->buffer];
  uint32_t begin = stay->end > tails->latest ? stay->end : tails->latest;
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *other = &plan->residencies[i];
    bool same = other->buffer == stay->buffer;
    if (i == index ||
        (!same && !overlap(stay->offset, size, other->offset, tails->keeper->sizes[other->buffer])))
      continue;
    if (other->begin < stay->begin)
      return HO_NONE;
    begin = other->end > begin ? other->end : begin;
  }
  for (uint32_t i = 0; plan->workspace_offsets && i < tails->program->num_operations; ++i) {
    uint64_t bytes = hoRoundUp(tails->program->operations[i].workspace, tails->keeper->alignment);
    if (!bytes || !overlap(stay->offset, size, plan->workspace_offsets[i], bytes))
      continue;
    if (i < stay->begin)
      return HO_NONE;
    begin = i + 1 > begin ? i + 1 : begin;
  }
  return begin < tails->program->num_operations ? begin : HO_NONE;
}

static bool isKeepable(const keeper_t *keeper, uint32_t buffer) {
  return keeper->start[buffer] != UINT64_MAX && !keeper->problem->buffers[buffer].state;
}

static int compareStays(const void *left, const void *right) {
  const ho_residency_t *a = left, *b = right;
  if (a->begin != b->begin)
    return a->begin < b->begin ? -1 : 1;
  bool tailA = a->kept == HO_KEPT_TAIL, tailB = b->kept == HO_KEPT_TAIL;
  if (tailA != tailB)
    return tailA ? 1 : -1;
  // Otherwise as they stood: sortStays has put their numbers here.
  return (a->store > b->store) - (a->store < b->store);
}

// Sorts by begin, tails behind, and otherwise as they stand.
static ho_status_t sortStays(ho_plan_t *plan) {
  uint32_t *stores = malloc(((size_t)plan->num_residencies + 1) * sizeof(*stores));
  if (!stores)
    return noMemory();
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    stores[i] = plan->residencies[i].store;
    plan->residencies[i].store = i;
  }
  qsort(plan->residencies, plan->num_residencies, sizeof(*plan->residencies), compareStays);
  for (uint32_t i = 0; i < plan->num_residencies; ++i)
    plan->residencies[i].store = stores[plan->residencies[i].store];
  free(stores);
  return HO_OK;
}

// What a head is waited for comes first: candidates stand in the order of their loads.
static ho_status_t addTails(const keeper_t *keeper, const ho_problem_t *program, bool behind,
                            ho_plan_t *plan) {
  tails_t tails = {
      .keeper = keeper, .program = program, .plan = plan, .numStays = plan->num_residencies};
  for (uint32_t i = 0; behind && i < tails.numStays; ++i)
    if (plan->residencies[i].load && plan->residencies[i].begin > tails.latest)
      tails.latest = plan->residencies[i].begin;
  uint32_t tried = 0;
  for (uint32_t i = 0; i < tails.numStays && tried < HEADS; ++i) {
    ho_residency_t *stay = &plan->residencies[i];
    if (!stay->load || !isKeepable(keeper, stay->buffer) || stay->store != HO_NONE)
      continue;
    ++tried;
    uint32_t begin = tailBegin(&tails, i);
    if (begin == HO_NONE)
      continue;
    ho_residency_t tail = *stay;
    stay->begin = 0;
    stay->load = false;
    stay->kept = HO_KEPT_HEAD;
    tail.begin = begin;
    tail.end = program->num_operations;
    tail.wait = HO_NONE;
    tail.kept = HO_KEPT_TAIL;
    plan->residencies[plan->num_residencies++] = tail;
  }
  return sortStays(plan);
}

//===----------------------------------------------------------------------===//
// A candidate
//===----------------------------------------------------------------------===//

static ho_status_t measure(const keeper_t *keeper, const ho_problem_t *program, ho_plan_t *plan) {
  int64_t *change = calloc((size_t)program->num_operations + 1, sizeof(*change));
  if (!change)
    return noMemory();
  plan->bytes_to_device = plan->bytes_to_host = plan->peak_live_bytes = 0;
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    uint64_t bytes = keeper->problem->buffers[stay->buffer].size;
    plan->bytes_to_device += stay->load ? bytes : 0;
    plan->bytes_to_host +=
        stay->store != HO_NONE ? hoStoredBytes(&keeper->problem->buffers[stay->buffer]) : 0;
    change[stay->begin] += (int64_t)keeper->sizes[stay->buffer];
    change[stay->end] -= (int64_t)keeper->sizes[stay->buffer];
  }
  int64_t live = 0;
  for (uint32_t i = 0; i < program->num_operations; ++i) {
    live += change[i];
    uint64_t bytes =
        (uint64_t)live + hoRoundUp(program->operations[i].workspace, keeper->alignment);
    plan->peak_live_bytes = bytes > plan->peak_live_bytes ? bytes : plan->peak_live_bytes;
  }
  free(change);
  HO_RETURN_IF_ERROR(ho_timeline_simulate(keeper->problem, plan, NULL, NULL, &plan->makespan));
  plan->stall_time = plan->makespan > plan->compute_time ? plan->makespan - plan->compute_time : 0;
  return HO_OK;
}

// Keeps the plan if it costs less than the best; takes it over either way.
static ho_status_t propose(keeper_t *keeper, ho_plan_t *plan, double *outCost) {
  ho_cost_t cost = {0};
  ho_status_t status = hoPlanCost(keeper->problem, &keeper->scale, plan, &cost);
  bool better = !status && (!keeper->best || (cost.total < keeper->bestCost &&
                                              plan->makespan <= keeper->plain->makespan));
  *outCost = cost.total;
  if (better) {
    ho_plan_t *worse = keeper->best;
    keeper->best = plan;
    keeper->bestCost = cost.total;
    plan = worse;
  }
  ho_plan_free(plan);
  return status;
}

// Of a plan without pieces, with room for tails.
static ho_status_t copyPlan(const keeper_t *keeper, const ho_plan_t *plan, ho_plan_t **out) {
  ho_plan_t *copy = malloc(sizeof(*copy));
  uint32_t steps = plan->program ? plan->program_length : keeper->problem->num_operations;
  if (!copy)
    return noMemory();
  *copy = *plan;
  copy->residencies = malloc((2 * (size_t)plan->num_residencies + 1) * sizeof(ho_residency_t));
  copy->program = plan->program ? malloc(((size_t)steps + 1) * sizeof(uint32_t)) : NULL;
  copy->workspace_offsets =
      plan->workspace_offsets ? malloc(((size_t)steps + 1) * sizeof(uint64_t)) : NULL;
  *out = copy;
  if (!copy->residencies || (plan->program && !copy->program) ||
      (plan->workspace_offsets && !copy->workspace_offsets)) {
    ho_plan_free(copy);
    return noMemory();
  }
  memcpy(copy->residencies, plan->residencies, plan->num_residencies * sizeof(ho_residency_t));
  if (plan->program)
    memcpy(copy->program, plan->program, steps * sizeof(uint32_t));
  if (plan->workspace_offsets)
    memcpy(copy->workspace_offsets, plan->workspace_offsets, steps * sizeof(uint64_t));
  return HO_OK;
}

// The plan without tails, with them behind all loads, and with them as soon as may be. Takes the
// plan over.
static ho_status_t proposeWithTails(keeper_t *keeper, const ho_problem_t *program, ho_plan_t *plan,
                                    double *outCost) {
  ho_status_t status = HO_OK;
  *outCost = 0;
  for (int way = 0; way < 3 && !status; ++way) {
    ho_plan_t *copy = NULL;
    status = copyPlan(keeper, plan, &copy);
    if (status)
      break;
    if (way)
      status = addTails(keeper, program, way == 1, copy);
    if (!status)
      status = measure(keeper, program, copy);
    double cost = 0;
    if (status)
      ho_plan_free(copy);
    else
      status = propose(keeper, copy, &cost);
    *outCost = way == 0 || cost < *outCost ? cost : *outCost;
  }
  ho_plan_free(plan);
  return status;
}

// Plans beside what `whole` says. `*outCost` is negative where nothing fits.
static ho_status_t tryKept(keeper_t *keeper, bool quickly, double *outCost) {
  ho_problem_t *reduced = NULL, *program = NULL;
  *outCost = -1;
  if (keeper->kept > keeper->budget)
    return HO_OK;
  HO_RETURN_IF_ERROR(reduce(keeper, &reduced));
  ho_plan_t *plan = NULL;
  ho_status_t status = HO_OK;
  // A quick one needs no other order. Stays are split when all are known.
  ho_plan_options_t whole = *keeper->options;
  whole.mode = quickly ? HO_PLAN_SCHEDULED : whole.mode;
  whole.split = false;
  if (ho_problem_minimum_memory(reduced, NULL) <= keeper->budget - keeper->kept)
    status = quickly ? hoPlanInOrder(reduced, &whole, HO_EFFORT_QUICK, &plan)
                     : hoPlanOneStep(reduced, &whole, &plan);
  ho_problem_free(reduced);
  if (status || !plan)
    return status;
  if (plan->program)
    status = ho_program_expand(keeper->problem, plan->program, plan->program_length, &program);
  const ho_problem_t *order = program ? program : keeper->problem;
  if (!status)
    status = addWhole(keeper, order, plan);
  if (status)
    ho_plan_free(plan);
  else
    status = proposeWithTails(keeper, order, plan, outCost);
  ho_problem_free(program);
  return status;
}

//===----------------------------------------------------------------------===//
// What to keep
//===----------------------------------------------------------------------===//

static void keepWhole(keeper_t *keeper, uint32_t buffer, uint64_t capacity) {
  if (keeper->whole[buffer] || keeper->kept + keeper->sizes[buffer] > capacity)
    return;
  keeper->whole[buffer] = true;
  keeper->kept += keeper->sizes[buffer];
}

// Whether keeping the buffer saves more for its bytes than a load of one that is read once: a state
// is stored, too, some are loaded several times, and of small ones the latency counts. What is
// larger than what is left beside what is kept, `left`, cannot be loaded.
static bool isPrecious(const keeper_t *keeper, uint32_t buffer, uint64_t left) {
  const ho_machine_t *machine = &keeper->problem->machine;
  return keeper->sizes[buffer] > left || keeper->problem->buffers[buffer].state ||
         keeper->loads[buffer] > 1 ||
         (double)keeper->sizes[buffer] * 1e9 <
             (double)machine->copy_latency * machine->to_device_rate;
}

// Chooses what to keep within `capacity` bytes: what is precious, and of the rest so that what must
// be loaded comes evenly.
static void chooseWhole(keeper_t *keeper, uint64_t capacity, spread_t spread) {
  memset(keeper->whole, 0, keeper->problem->num_buffers * sizeof(bool));
  keeper->kept = 0;
  for (uint32_t k = 0; k < keeper->numKeepable; ++k)
    if (isPrecious(keeper, keeper->keepable[k], keeper->budget - capacity))
      keepWhole(keeper, keeper->keepable[k], capacity);
  uint64_t rest = keeper->bytes - keeper->kept, room = capacity - keeper->kept;
  double share = rest > room ? 1 - (double)room / (double)rest : 0; // to be loaded
  double due = 0;
  uint64_t passed = 0;
  for (uint32_t k = 0; k < keeper->numKeepable && share > 0; ++k) {
    uint32_t buffer = keeper->keepable[k];
    if (keeper->whole[buffer])
      continue;
    passed += keeper->sizes[buffer];
    double time = keeper->compute ? (double)keeper->start[buffer] / (double)keeper->compute : 0;
    double target = spread == BY_TIME ? share * (double)rest * time : share * (double)passed;
    if (target - due >= (double)keeper->sizes[buffer] / 2)
      due += (double)keeper->sizes[buffer];
    else
      keepWhole(keeper, buffer, capacity);
  }
  // What the rounding has left.
  for (uint32_t k = 0; k < keeper->numKeepable; ++k)
    keepWhole(keeper, keeper->keepable[k], capacity);
}

//===----------------------------------------------------------------------===//
// How much
//===----------------------------------------------------------------------===//

// Bytes that are left to what is not kept, from little to all.
static ho_status_t searchAmount(keeper_t *keeper) {
  enum { USES = 100000, MOST = 14, FEWEST = 2, REFINEMENTS = 3 };
  uint32_t tries = USES / (keeper->problem->num_accesses + 1);
  tries = tries > MOST ? MOST : tries < FEWEST ? FEWEST : tries;
  double ratio = tries > 8 ? 1.4 : 2, bestCost = -1;
  uint64_t bestLeft = keeper->others;
  spread_t bestSpread = BY_BYTES;
  double beside = (double)keeper->bytes / keeper->numKeepable;
  for (uint32_t i = 0; i < tries; ++i, beside *= ratio) {
    uint64_t left = keeper->others + (uint64_t)beside;
    if (left > keeper->budget)
      break;
    for (int spread = 0; spread < NUM_SPREADS; ++spread) {
      double cost;
      chooseWhole(keeper, keeper->budget - left, (spread_t)spread);
      HO_RETURN_IF_ERROR(tryKept(keeper, true, &cost));
      if (cost < 0 || (bestCost >= 0 && cost >= bestCost))
        continue;
      bestCost = cost;
      bestLeft = left;
      bestSpread = (spread_t)spread;
    }
  }
  double step = (double)(bestLeft - keeper->others) * (ratio - 1) / 2;
  for (int i = 0; bestCost >= 0 && i < REFINEMENTS && tries == MOST; ++i, step /= 2) {
    uint64_t centre = bestLeft;
    for (int side = -1; side <= 1; side += 2) {
      uint64_t left = centre + (uint64_t)((int64_t)step * side);
      double cost;
      if (left > keeper->budget)
        continue;
      chooseWhole(keeper, keeper->budget - left, bestSpread);
      HO_RETURN_IF_ERROR(tryKept(keeper, true, &cost));
      if (cost < 0 || cost >= bestCost)
        continue;
      bestCost = cost;
      bestLeft = left;
    }
  }
  // All the planner can do is done where that promises most.
  if (bestCost < 0)
    return HO_OK;
  chooseWhole(keeper, keeper->budget - bestLeft, bestSpread);
  return tryKept(keeper, false, &bestCost);
}

// Everything, where it fits.
static ho_status_t keepEverything(keeper_t *keeper) {
  double cost;
  chooseWhole(keeper, keeper->budget, BY_BYTES);
  if (keeper->kept < keeper->bytes)
    return HO_OK;
  return tryKept(keeper, false, &cost);
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static ho_status_t prepare(keeper_t *keeper) {
  const ho_problem_t *problem = keeper->problem;
  size_t buffers = (size_t)problem->num_buffers + 1;
  bool *may = malloc(buffers * sizeof(*may));
  keeper->keepable = malloc(buffers * sizeof(uint32_t));
  keeper->start = malloc(buffers * sizeof(uint64_t));
  keeper->sizes = malloc(buffers * sizeof(uint64_t));
  keeper->loads = calloc(buffers, sizeof(uint32_t));
  keeper->whole = calloc(buffers, sizeof(bool));
  if (!may || !keeper->keepable || !keeper->start || !keeper->sizes || !keeper->loads ||
      !keeper->whole) {
    free(may);
    return noMemory();
  }
  ho_problem_find_keepable(problem, may);
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    keeper->sizes[i] = hoRoundUp(problem->buffers[i].size, keeper->alignment);
    keeper->start[i] = UINT64_MAX;
  }
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    const ho_operation_t *operation = &problem->operations[i];
    uint64_t beside = hoRoundUp(operation->workspace, keeper->alignment);
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      ho_access_t access = problem->accesses[operation->first_access + k];
      bool device = access.kinds & (HO_ACCESS_READ | HO_ACCESS_WRITE);
      if (!may[access.buffer]) {
        beside += device ? keeper->sizes[access.buffer] : 0;
      } else if (device && keeper->start[access.buffer] == UINT64_MAX) {
        keeper->start[access.buffer] = keeper->compute;
        keeper->keepable[keeper->numKeepable++] = access.buffer;
        keeper->bytes += keeper->sizes[access.buffer];
      }
    }
    keeper->others = beside > keeper->others ? beside : keeper->others;
    keeper->compute += operation->duration;
  }
  free(may);
  return HO_OK;
}

// The plan that keeps nothing, of which the costs of the others are measured in.
static ho_status_t planPlain(keeper_t *keeper) {
  ho_problem_t once = *keeper->problem;
  once.repeats = false;
  ho_plan_options_t options = *keeper->options;
  options.split = false; // not yet
  ho_plan_t *plan = NULL;
  HO_RETURN_IF_ERROR(hoPlanOneStep(&once, &options, &keeper->plain));
  HO_RETURN_IF_ERROR(copyPlan(keeper, keeper->plain, &plan));
  for (uint32_t i = 0; i < plan->num_residencies; ++i)
    keeper->loads[plan->residencies[i].buffer] += plan->residencies[i].load;
  keeper->scale =
      (ho_cost_scale_t){.bytes = plan->bytes_lower_bound, .compute = plan->compute_time};
  double cost;
  return propose(keeper, plan, &cost);
}

static ho_status_t bound(const keeper_t *keeper, const ho_problem_t *program, ho_plan_t *plan) {
  ho_analysis_t analysis;
  ho_scratch_t scratch = {0};
  ho_status_t status = hoAnalysisCreate(program, &scratch, &analysis);
  if (keeper->options->mode == HO_PLAN_RESIDENT)
    analysis.budget = HO_LARGEST_BUDGET;
  if (!status)
    status =
        hoComputeBounds(&analysis, &scratch, &plan->time_lower_bound, &plan->bytes_lower_bound);
  hoAnalysisDestroy(&analysis);
  hoScratchDestroy(&scratch);
  return status;
}

// The bounds of the plan's own program, and its loads in pieces.
static ho_status_t finishPlan(const keeper_t *keeper, ho_plan_t **plan) {
  ho_problem_t *program = NULL;
  bool split = keeper->options->split && keeper->options->mode == HO_PLAN_SCHEDULED;
  if ((*plan)->program)
    HO_RETURN_IF_ERROR(
        ho_program_expand(keeper->problem, (*plan)->program, (*plan)->program_length, &program));
  const ho_problem_t *order = program ? program : keeper->problem;
  ho_status_t status = bound(keeper, order, *plan);
  if (!status && split)
    status = hoSplit(order, plan);
  ho_problem_free(program);
  return status;
}

// What keeps nothing may gain more by being split.
static ho_status_t finish(keeper_t *keeper) {
  uint64_t least = keeper->plain->time_lower_bound;
  HO_RETURN_IF_ERROR(finishPlan(keeper, &keeper->best));
  if (!keeper->options->split || keeper->best->makespan <= least)
    return HO_OK;
  ho_status_t status = finishPlan(keeper, &keeper->plain);
  if (!status && keeper->plain->makespan < keeper->best->makespan) {
    ho_plan_t *slower = keeper->best;
    keeper->best = keeper->plain;
    keeper->plain = slower;
  }
  return status;
}

static ho_status_t search(keeper_t *keeper) {
  HO_RETURN_IF_ERROR(planPlain(keeper));
  ho_plan_mode_t mode = keeper->options->mode;
  bool unlimited = mode == HO_PLAN_RESIDENT;
  if (keeper->numKeepable && (unlimited || mode == HO_PLAN_SCHEDULED)) {
    HO_RETURN_IF_ERROR(keepEverything(keeper));
    if (!unlimited)
      HO_RETURN_IF_ERROR(searchAmount(keeper));
  }
  return finish(keeper);
}

ho_status_t hoPlanRepeating(const ho_problem_t *problem, const ho_plan_options_t *options,
                            ho_plan_t **out) {
  keeper_t keeper = {.problem = problem, .options = options};
  keeper.alignment = problem->machine.alignment ? problem->machine.alignment : 256;
  keeper.budget = problem->machine.device_memory / keeper.alignment * keeper.alignment;
  if (keeper.budget > HO_LARGEST_BUDGET || options->mode == HO_PLAN_RESIDENT)
    keeper.budget = HO_LARGEST_BUDGET;
  ho_status_t status = prepare(&keeper);
  if (!status)
    status = search(&keeper);
  free(keeper.keepable);
  free(keeper.start);
  free(keeper.sizes);
  free(keeper.loads);
  free(keeper.whole);
  ho_plan_free(keeper.plain);
  if (status)
    ho_plan_free(keeper.best);
  else
    *out = keeper.best;
  return status;
}
