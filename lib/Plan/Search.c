//===- Search.c - Looks for a better program to plan ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The order given is planned first, with little effort. Where that leaves
// something to gain, it and other programs are compared by what they would move
// if loads were made on demand, which is quick to find. Only the most promising
// are planned in full, and the cheapest plan stays. One of the order given is
// always among them.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 6 /* of recomputation */ };

// What promises almost as much as the best: so many times its promise, and its bytes.
static const double ALMOST = 1.02, ALMOST_BYTES = 1.1;

typedef struct search {
  const ho_problem_t *problem;
  const ho_plan_options_t *options;
  ho_cost_scale_t scale;
  ho_plan_t *best; // owned
  double bestCost;
} search_t;

// The last is an order that promises less than the one given.
enum { GIVEN, GIVEN_LONGER, REORDERED, REORDERED_LONGER, UNPROMISING, NUM_CANDIDATES };

// Promises may err. While the best plan takes so many times its bound, the other programs are
// planned as well, where the problem has no more accesses than this.
static const double LOOSE = 1.02;
enum { SMALL = 20000 };

//===----------------------------------------------------------------------===//
// Is there anything to gain?
//===----------------------------------------------------------------------===//

// No other program could be a thousandth faster or move a hundredth less.
static ho_status_t isSettled(const search_t *search, bool *out) {
  const ho_plan_t *plan = search->best;
  uint64_t time, bytes;
  HO_RETURN_IF_ERROR(ho_problem_lower_bounds(search->problem, &time, &bytes));
  *out = (double)plan->makespan <= (double)time * 1.001 &&
         plan->bytes_to_device + plan->bytes_to_host <= bytes + bytes / 100;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Plans of programs
//===----------------------------------------------------------------------===//

static ho_status_t planProgram(const search_t *search, const ho_program_t *program,
                               ho_plan_mode_t mode, ho_effort_t effort, double *outCost,
                               ho_plan_t **out) {
  ho_problem_t *expanded = NULL;
  ho_plan_options_t options = {.mode = mode};
  HO_RETURN_IF_ERROR(
      ho_program_expand(search->problem, program->steps, program->length, &expanded));
  ho_status_t status = hoPlanInOrder(expanded, &options, effort, out);
  ho_cost_t cost = {0};
  if (!status)
    status = hoPlanCost(expanded, &search->scale, *out, &cost);
  *outCost = cost.total;
  ho_problem_free(expanded);
  return status;
}

// Nanoseconds that a program takes without a budget: what an operation needs from the host is there
// before it runs, and the operations after it follow.
static ho_status_t unlimitedTime(const ho_problem_t *problem, const ho_program_t *program,
                                 double *out) {
  bool *seen = calloc((size_t)problem->num_buffers + 1, sizeof(*seen));
  if (!seen)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to look for other programs");
  double loads = 0, compute = 0, late = 0;
  for (uint32_t i = 0; i < program->length; ++i) {
    const ho_operation_t *operation = &problem->operations[program->steps[i]];
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      ho_access_t access = problem->accesses[operation->first_access + k];
      if (!seen[access.buffer] && hoNeedsLoad(problem, access))
        loads += hoLoadTime(&problem->machine, problem->buffers[access.buffer].size);
      seen[access.buffer] = true;
    }
    late = loads - compute > late ? loads - compute : late;
    compute += (double)operation->duration;
  }
  free(seen);
  *out = compute + late;
  return HO_OK;
}

// What a program would cost with loads on demand, were they all hidden as well as can be.
static double promise(const ho_problem_t *problem, const ho_plan_t *plan, double unlimited) {
  double loads = 1e9 * (double)plan->bytes_to_device / problem->machine.to_device_rate;
  double stores = 1e9 * (double)plan->bytes_to_host / problem->machine.to_host_rate;
  double time = unlimited;
  time = loads > time ? loads : time;
  time = stores > time ? stores : time;
  return time + 0.1 * (loads + stores);
}

static void keepIfCheaper(search_t *search, double cost, ho_plan_t *plan) {
  if (cost < search->bestCost) {
    ho_plan_t *worse = search->best;
    search->best = plan;
    search->bestCost = cost;
    plan = worse;
  }
  ho_plan_free(plan);
}

// Keeps the full plan of a program if it costs less than the best.
static ho_status_t propose(search_t *search, const ho_program_t *program) {
  ho_plan_t *plan = NULL;
  double cost;
  HO_RETURN_IF_ERROR(planProgram(search, program, HO_PLAN_SCHEDULED, HO_EFFORT_FULL, &cost, &plan));
  uint32_t *steps = malloc(((size_t)program->length + 1) * sizeof(*steps));
  if (!steps) {
    ho_plan_free(plan);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a program of %u steps",
                          program->length);
  }
  memcpy(steps, program->steps, program->length * sizeof(*steps));
  plan->program = steps;
  plan->program_length = program->length;
  keepIfCheaper(search, cost, plan);
  return HO_OK;
}

// The same in the order given.
static ho_status_t proposeGiven(search_t *search) {
  ho_plan_t *plan = NULL;
  ho_cost_t cost;
  HO_RETURN_IF_ERROR(hoPlanInOrder(search->problem, search->options, HO_EFFORT_FULL, &plan));
  ho_status_t status = hoPlanCost(search->problem, &search->scale, plan, &cost);
  if (status)
    ho_plan_free(plan);
  else
    keepIfCheaper(search, cost.total, plan);
  return status;
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

// A program, its plan on demand and what that promises. Owns both.
typedef struct candidate {
  ho_program_t program;
  ho_plan_t *plan;
  double promise;
} candidate_t;

static void dropCandidate(candidate_t *candidate) {
  free(candidate->program.steps);
  ho_plan_free(candidate->plan);
  *candidate = (candidate_t){0};
}

static ho_status_t judge(const search_t *search, candidate_t *candidate) {
  double cost;
  HO_RETURN_IF_ERROR(planProgram(search, &candidate->program, HO_PLAN_BELADY, HO_EFFORT_NO_BOUNDS,
                                 &cost, &candidate->plan));
  double unlimited = 0;
  HO_RETURN_IF_ERROR(unlimitedTime(search->problem, &candidate->program, &unlimited));
  candidate->promise = promise(search->problem, candidate->plan, unlimited);
  return HO_OK;
}

// Whether this promises more than a trifle more.
static bool promisesMore(const candidate_t *candidate, const candidate_t *than) {
  return candidate->promise < 0.999 * than->promise;
}

static void replace(candidate_t *candidate, candidate_t *by) {
  dropCandidate(candidate);
  *candidate = *by;
  *by = (candidate_t){0};
}

// A copy of a program, not judged yet.
static ho_status_t copyProgram(const ho_program_t *program, candidate_t *out) {
  *out = (candidate_t){.program.length = program->length};
  out->program.steps = malloc(((size_t)program->length + 1) * sizeof(uint32_t));
  if (!out->program.steps)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a program of %u steps",
                          program->length);
  if (program->steps)
    memcpy(out->program.steps, program->steps, program->length * sizeof(uint32_t));
  return HO_OK;
}

// The order given.
static ho_status_t makeGiven(const search_t *search, candidate_t *out) {
  HO_RETURN_IF_ERROR(copyProgram(&(ho_program_t){.length = search->problem->num_operations}, out));
  for (uint32_t i = 0; i < out->program.length; ++i)
    out->program.steps[i] = i;
  return HO_OK;
}

// The best of the other orders.
static ho_status_t tryOrders(const search_t *search, const candidate_t *given, candidate_t *out) {
  for (int way = 0; way < HO_NUM_REORDERS; ++way) {
    candidate_t other;
    HO_RETURN_IF_ERROR(copyProgram(&given->program, &other));
    ho_status_t status = hoReorder(search->problem, (ho_reorder_t)way, other.program.steps);
    if (!status)
      status = judge(search, &other);
    if (!status && (!out->program.steps || promisesMore(&other, out)))
      replace(out, &other);
    dropCandidate(&other);
    HO_RETURN_IF_ERROR(status);
  }
  return HO_OK;
}

// One round of recomputation. Running less again is tried where all of it does not help.
static ho_status_t recomputeOnce(const search_t *search, const candidate_t *from,
                                 candidate_t *out) {
  for (double share = 1; share > 0.1 && !out->program.steps; share /= 2) {
    candidate_t other = {0};
    HO_RETURN_IF_ERROR(
        hoRecompute(search->problem, &from->program, from->plan, share, &other.program));
    if (!other.program.steps)
      return HO_OK;
    ho_status_t status = judge(search, &other);
    if (!status && promisesMore(&other, from))
      replace(out, &other);
    dropCandidate(&other);
    HO_RETURN_IF_ERROR(status);
  }
  return HO_OK;
}

// Recomputes in rounds, each on top of the one before; no steps if that does not help.
static ho_status_t tryRecomputation(const search_t *search, const candidate_t *from,
                                    candidate_t *out) {
  for (int round = 0; round < ROUNDS; ++round) {
    candidate_t longer = {0};
    ho_status_t status = recomputeOnce(search, out->program.steps ? out : from, &longer);
    bool better = longer.program.steps;
    if (!status && better)
      replace(out, &longer);
    dropCandidate(&longer);
    HO_RETURN_IF_ERROR(status);
    if (!better)
      break;
  }
  return HO_OK;
}

static ho_status_t findCandidates(const search_t *search, candidate_t *candidates) {
  candidate_t *given = &candidates[GIVEN], *reordered = &candidates[REORDERED];
  HO_RETURN_IF_ERROR(makeGiven(search, given));
  HO_RETURN_IF_ERROR(judge(search, given));
  if (search->options->reorder)
    HO_RETURN_IF_ERROR(tryOrders(search, given, reordered));
  if (reordered->program.steps && !promisesMore(reordered, given))
    replace(&candidates[UNPROMISING], reordered);
  if (!search->options->recompute)
    return HO_OK;
  HO_RETURN_IF_ERROR(tryRecomputation(search, given, &candidates[GIVEN_LONGER]));
  if (!reordered->program.steps)
    return HO_OK;
  return tryRecomputation(search, reordered, &candidates[REORDERED_LONGER]);
}

static int mostPromising(const candidate_t *candidates, const bool *planned) {
  int best = NUM_CANDIDATES;
  for (int i = 0; i < NUM_CANDIDATES; ++i)
    if (candidates[i].program.steps && !planned[i] &&
        (best == NUM_CANDIDATES || candidates[i].promise < candidates[best].promise))
      best = i;
  return best;
}

static bool isClose(const candidate_t *candidate, const candidate_t *best) {
  uint64_t bytes = candidate->plan->bytes_to_device + candidate->plan->bytes_to_host;
  uint64_t least = best->plan->bytes_to_device + best->plan->bytes_to_host;
  return candidate->promise <= ALMOST * best->promise &&
         (double)bytes <= ALMOST_BYTES * (double)least;
}

static bool isLoose(const search_t *search) {
  return search->problem->num_accesses <= SMALL &&
         (double)search->best->makespan > LOOSE * (double)search->best->time_lower_bound;
}

// Plans in full what promises most and what promises almost as much; the order given, unless
// something else has turned out to be cheaper; and the others while the best is far from its bound.
static ho_status_t planCandidates(search_t *search, const candidate_t *candidates) {
  bool planned[NUM_CANDIDATES] = {[UNPROMISING] = true};
  int first = mostPromising(candidates, planned);
  for (int i = first; i < NUM_CANDIDATES; i = mostPromising(candidates, planned)) {
    planned[i] = true;
    bool close = isClose(&candidates[i], &candidates[first]);
    if (i == GIVEN && (close || !search->best->program))
      HO_RETURN_IF_ERROR(proposeGiven(search));
    else if (i != GIVEN && (close || isLoose(search)))
      HO_RETURN_IF_ERROR(propose(search, &candidates[i].program));
  }
  if (candidates[UNPROMISING].program.steps && isLoose(search))
    return propose(search, &candidates[UNPROMISING].program);
  return HO_OK;
}

static ho_status_t searchPrograms(search_t *search) {
  bool settled = false;
  HO_RETURN_IF_ERROR(isSettled(search, &settled));
  if (settled || !search->problem->num_operations)
    return HO_OK;
  search->scale = (ho_cost_scale_t){.bytes = search->best->bytes_lower_bound,
                                    .compute = search->best->compute_time};
  ho_cost_t cost;
  HO_RETURN_IF_ERROR(hoPlanCost(search->problem, &search->scale, search->best, &cost));
  search->bestCost = cost.total;
  candidate_t candidates[NUM_CANDIDATES] = {0};
  ho_status_t status = findCandidates(search, candidates);
  if (!status)
    status = planCandidates(search, candidates);
  for (int i = 0; i < NUM_CANDIDATES; ++i)
    dropCandidate(&candidates[i]);
  return status;
}

// Splits what the plan, with its program, would be quicker for.
static ho_status_t splitCopies(search_t *search) {
  const ho_plan_t *plan = search->best;
  if (!plan->program)
    return hoSplit(search->problem, &search->best);
  ho_problem_t *expanded = NULL;
  HO_RETURN_IF_ERROR(
      ho_program_expand(search->problem, plan->program, plan->program_length, &expanded));
  ho_status_t status = hoSplit(expanded, &search->best);
  ho_problem_free(expanded);
  return status;
}

ho_status_t hoPlanOneStep(const ho_problem_t *problem, const ho_plan_options_t *options,
                          ho_plan_t **out) {
  search_t search = {.problem = problem, .options = options};
  bool other = search.options->mode == HO_PLAN_SCHEDULED &&
               (search.options->reorder || search.options->recompute);
  HO_RETURN_IF_ERROR(hoPlanInOrder(problem, search.options,
                                   other ? HO_EFFORT_LIGHT : HO_EFFORT_FULL, &search.best));
  ho_status_t status = other ? searchPrograms(&search) : HO_OK;
  if (!status && search.options->split && search.options->mode == HO_PLAN_SCHEDULED)
    status = splitCopies(&search);
  if (status)
    ho_plan_free(search.best);
  else
    *out = search.best;
  return status;
}

ho_status_t ho_plan_create(const ho_problem_t *problem, const ho_plan_options_t *options,
                           ho_plan_t **out) {
  HO_RETURN_IF_ERROR(ho_problem_validate(problem));
  static const ho_plan_options_t scheduled = {.mode = HO_PLAN_SCHEDULED};
  options = options ? options : &scheduled;
  return problem->repeats ? hoPlanRepeating(problem, options, out)
                          : hoPlanOneStep(problem, options, out);
}
