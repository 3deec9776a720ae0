//===- Search.c - Looks for a better program to plan ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The order given is planned first. Other programs are compared by what they
// would move if loads were made on demand, which is quick to find; only the most
// promising are planned in full, and the cheapest plan stays. The one of the
// order given is always among them.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 6 /* of recomputation, each on top of the one before */ };

typedef struct search {
  const ho_problem_t *problem;
  const ho_plan_options_t *options;
  ho_cost_scale_t scale;
  ho_plan_t *best; // owned
  double bestCost;
} search_t;

//===----------------------------------------------------------------------===//
// Is there anything to gain?
//===----------------------------------------------------------------------===//

// Bytes that no program can do without: first loads of what the host has, and stores of what the
// device made and the host needs at the end.
static void compulsoryBytes(const ho_problem_t *problem, bool *seen, uint64_t *outToDevice,
                            uint64_t *outToHost) {
  *outToDevice = *outToHost = 0;
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    for (uint32_t k = 0; k < problem->operations[i].num_accesses; ++k) {
      ho_access_t access = problem->accesses[problem->operations[i].first_access + k];
      const ho_buffer_t *buffer = &problem->buffers[access.buffer];
      bool overwritten = (access.kinds & HO_ACCESS_WRITE_ALL) && !(access.kinds & HO_ACCESS_READ);
      bool onDevice = access.kinds & (HO_ACCESS_READ | HO_ACCESS_WRITE);
      if (onDevice && !seen[2 * access.buffer] && buffer->defined && !overwritten)
        *outToDevice += buffer->size;
      seen[2 * access.buffer] = true;
      if (buffer->required && (access.kinds & HO_ACCESS_WRITE) && !seen[2 * access.buffer + 1]) {
        *outToHost += buffer->size;
        seen[2 * access.buffer + 1] = true;
      }
    }
}

// No other program could be a thousandth faster or move a hundredth less.
static ho_status_t isSettled(const search_t *search, bool *out) {
  const ho_plan_t *plan = search->best;
  const ho_machine_t *machine = &search->problem->machine;
  bool *seen = calloc(2 * (size_t)search->problem->num_buffers + 1, sizeof(*seen));
  if (!seen)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to look for other programs");
  uint64_t toDevice, toHost;
  compulsoryBytes(search->problem, seen, &toDevice, &toHost);
  free(seen);
  double least = (double)plan->compute_time;
  double loads = 1e9 * (double)toDevice / machine->to_device_rate;
  double stores = 1e9 * (double)toHost / machine->to_host_rate;
  least = loads > least ? loads : least;
  least = stores > least ? stores : least;
  uint64_t bytes = toDevice + toHost;
  *out = (double)plan->makespan <= least * 1.001 &&
         plan->bytes_to_device + plan->bytes_to_host <= bytes + bytes / 100;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Plans of programs
//===----------------------------------------------------------------------===//

static ho_status_t planProgram(const search_t *search, const ho_program_t *program,
                               ho_plan_mode_t mode, double *outCost, ho_plan_t **out) {
  ho_problem_t *expanded = NULL;
  ho_plan_options_t options = {.mode = mode};
  HO_RETURN_IF_ERROR(
      ho_program_expand(search->problem, program->steps, program->length, &expanded));
  ho_status_t status = hoPlanInOrder(expanded, &options, out);
  ho_cost_t cost = {0};
  if (!status)
    status = hoPlanCost(expanded, &search->scale, *out, &cost);
  *outCost = cost.total;
  ho_problem_free(expanded);
  return status;
}

// What a program would cost with loads on demand, were they all hidden as well as can be.
static double promise(const ho_problem_t *problem, const ho_plan_t *plan) {
  double loads = 1e9 * (double)plan->bytes_to_device / problem->machine.to_device_rate;
  double stores = 1e9 * (double)plan->bytes_to_host / problem->machine.to_host_rate;
  double time = (double)plan->compute_time;
  time = loads > time ? loads : time;
  time = stores > time ? stores : time;
  return time + 0.1 * (loads + stores);
}

// Keeps the full plan of a program if it costs less than the best.
static ho_status_t propose(search_t *search, const ho_program_t *program) {
  ho_plan_t *plan = NULL;
  double cost;
  HO_RETURN_IF_ERROR(planProgram(search, program, HO_PLAN_SCHEDULED, &cost, &plan));
  uint32_t *steps = malloc(((size_t)program->length + 1) * sizeof(*steps));
  if (!steps) {
    ho_plan_free(plan);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a program of %u steps",
                          program->length);
  }
  memcpy(steps, program->steps, program->length * sizeof(*steps));
  plan->program = steps;
  plan->program_length = program->length;
  if (cost < search->bestCost) {
    ho_plan_t *worse = search->best;
    search->best = plan;
    search->bestCost = cost;
    plan = worse;
  }
  ho_plan_free(plan);
  return HO_OK;
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
  HO_RETURN_IF_ERROR(
      planProgram(search, &candidate->program, HO_PLAN_BELADY, &cost, &candidate->plan));
  candidate->promise = promise(search->problem, candidate->plan);
  return HO_OK;
}

// Puts `other` in the place of `candidate` if it promises more than a trifle; takes it over either
// way.
static bool takeBetter(candidate_t *candidate, candidate_t *other) {
  bool better = other->promise < 0.999 * candidate->promise;
  if (better) {
    candidate_t worse = *candidate;
    *candidate = *other;
    *other = worse;
  }
  dropCandidate(other);
  return better;
}

static ho_status_t makeEmpty(const search_t *search, candidate_t *out) {
  uint32_t count = search->problem->num_operations;
  *out = (candidate_t){.program.length = count};
  out->program.steps = malloc(((size_t)count + 1) * sizeof(uint32_t));
  if (!out->program.steps)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a program of %u steps", count);
  for (uint32_t i = 0; i < count; ++i)
    out->program.steps[i] = i;
  return HO_OK;
}

static ho_status_t tryOrders(const search_t *search, candidate_t *best, bool *outReordered) {
  for (int way = 0; way < HO_NUM_REORDERS; ++way) {
    candidate_t other;
    HO_RETURN_IF_ERROR(makeEmpty(search, &other));
    ho_status_t status = hoReorder(search->problem, (ho_reorder_t)way, other.program.steps);
    if (!status)
      status = judge(search, &other);
    if (status) {
      dropCandidate(&other);
      return status;
    }
    *outReordered |= takeBetter(best, &other);
  }
  return HO_OK;
}

// One round of recomputation. Running less again is tried where all of it does not help.
static ho_status_t recomputeOnce(const search_t *search, candidate_t *best, bool *outBetter) {
  *outBetter = false;
  for (double share = 1; share > 0.1 && !*outBetter; share /= 2) {
    candidate_t other = {0};
    HO_RETURN_IF_ERROR(
        hoRecompute(search->problem, &best->program, best->plan, share, &other.program));
    if (!other.program.steps)
      return HO_OK;
    ho_status_t status = judge(search, &other);
    if (status) {
      dropCandidate(&other);
      return status;
    }
    *outBetter = takeBetter(best, &other);
  }
  return HO_OK;
}

// Recomputes in rounds, and plans what comes of it in full.
static ho_status_t tryRecomputation(search_t *search, candidate_t *best) {
  bool better = true, longer = false;
  for (int round = 0; round < ROUNDS && better; ++round) {
    HO_RETURN_IF_ERROR(recomputeOnce(search, best, &better));
    longer |= better;
  }
  return longer ? propose(search, &best->program) : HO_OK;
}

static ho_status_t searchFrom(search_t *search, candidate_t *given, candidate_t *reordered) {
  HO_RETURN_IF_ERROR(judge(search, given));
  bool better = false;
  if (search->options->reorder) {
    HO_RETURN_IF_ERROR(judge(search, reordered));
    HO_RETURN_IF_ERROR(tryOrders(search, reordered, &better));
  }
  if (better)
    HO_RETURN_IF_ERROR(propose(search, &reordered->program));
  if (!search->options->recompute)
    return HO_OK;
  HO_RETURN_IF_ERROR(tryRecomputation(search, given));
  return better ? tryRecomputation(search, reordered) : HO_OK;
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
  candidate_t given, reordered;
  HO_RETURN_IF_ERROR(makeEmpty(search, &given));
  ho_status_t status = makeEmpty(search, &reordered);
  if (!status)
    status = searchFrom(search, &given, &reordered);
  dropCandidate(&given);
  dropCandidate(&reordered);
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

ho_status_t ho_plan_create(const ho_problem_t *problem, const ho_plan_options_t *options,
                           ho_plan_t **out) {
  HO_RETURN_IF_ERROR(ho_problem_validate(problem));
  static const ho_plan_options_t scheduled = {.mode = HO_PLAN_SCHEDULED};
  search_t search = {.problem = problem, .options = options ? options : &scheduled};
  HO_RETURN_IF_ERROR(hoPlanInOrder(problem, search.options, &search.best));
  bool other = search.options->reorder || search.options->recompute;
  ho_status_t status = HO_OK;
  if (other && search.options->mode == HO_PLAN_SCHEDULED)
    status = searchPrograms(&search);
  if (!status && search.options->split && search.options->mode == HO_PLAN_SCHEDULED)
    status = splitCopies(&search);
  if (status)
    ho_plan_free(search.best);
  else
    *out = search.best;
  return status;
}
