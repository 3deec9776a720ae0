//===- Objectives.c - Least memory, and the whole trade-off ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Both plan the problem under several budgets. A plan under some budget is one
// under every larger budget, too, and a plan needs no more than its arena.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

static ho_status_t planUnder(const ho_problem_t *problem, uint64_t budget, ho_plan_mode_t mode,
                             ho_plan_t **out) {
  ho_problem_t limited = *problem;
  ho_plan_options_t options = {.mode = mode};
  limited.machine.device_memory = budget;
  *out = NULL;
  return ho_plan_create(&limited, &options, out);
}

// Time with as much memory as there could be.
static ho_status_t timeUnlimited(const ho_problem_t *problem, uint64_t *out) {
  ho_plan_t *plan;
  HO_RETURN_IF_ERROR(planUnder(problem, UINT64_MAX, HO_PLAN_RESIDENT, &plan));
  *out = plan->makespan;
  ho_plan_free(plan);
  HO_RETURN_IF_ERROR(planUnder(problem, UINT64_MAX, HO_PLAN_SCHEDULED, &plan));
  if (plan->makespan < *out)
    *out = plan->makespan;
  ho_plan_free(plan);
  return HO_OK;
}

typedef struct search {
  const ho_problem_t *problem;
  uint64_t limit;  // nanoseconds
  ho_plan_t *best; // within the limit, and the least memory so far; owned
} search_t;

enum { NEARLY = 100 };

static void keepIfLess(search_t *search, ho_plan_t *plan) {
  bool less = !search->best || plan->arena_bytes < search->best->arena_bytes;
  ho_plan_free(less ? search->best : plan);
  if (less)
    search->best = plan;
}

static ho_status_t try(search_t *search, uint64_t budget, bool *outWithin) {
  ho_plan_t *plan = NULL;
  HO_RETURN_IF_ERROR(hoPlanWithin(search->problem, budget, search->limit, &plan));
  *outWithin = plan != NULL;
  if (plan)
    keepIfLess(search, plan);
  return HO_OK;
}

// A budget that is too small, and less than a hundredth below one that no bound rules out; `low` if
// that is not too small.
static ho_status_t findLeastPossible(const search_t *search, uint64_t low, uint64_t high,
                                     uint64_t *out) {
  ho_problem_t limited = *search->problem;
  ho_analysis_t analysis = {0};
  ho_scratch_t scratch = {0};
  uint64_t middle = low;
  ho_status_t status = hoAnalysisCreate(&limited, &scratch, &analysis);
  while (!status && low < high) {
    uint64_t time = 0, bytes;
    analysis.budget = middle / analysis.alignment * analysis.alignment;
    status = hoComputeBounds(&analysis, &scratch, &time, &bytes);
    if (time <= search->limit)
      high = middle;
    else
      low = middle;
    if (high - low <= high / NEARLY)
      break;
    middle = low + (high - low) / 2;
  }
  hoAnalysisDestroy(&analysis);
  hoScratchDestroy(&scratch);
  *out = low;
  return status;
}

// Halves what lies between a budget that is too small and the best arena until it is a
// hundredth of the latter.
static ho_status_t bisect(search_t *search, uint64_t least) {
  bool within;
  HO_RETURN_IF_ERROR(try(search, least, &within));
  uint64_t low = least; // too small, or the best already
  while (!within || low < search->best->arena_bytes) {
    uint64_t high = search->best->arena_bytes;
    if (high <= low || high - low <= high / NEARLY)
      break;
    uint64_t middle = low + (high - low) / 2;
    HO_RETURN_IF_ERROR(try(search, middle, &within));
    if (!within)
      low = middle;
  }
  return HO_OK;
}

// The search takes the first plan that is quick enough; here is time for a better one, in the same
// memory.
static ho_status_t refine(search_t *search) {
  ho_plan_t *plan;
  HO_RETURN_IF_ERROR(
      planUnder(search->problem, search->best->arena_bytes, HO_PLAN_SCHEDULED, &plan));
  bool better = plan->makespan <= search->limit;
  ho_plan_free(better ? search->best : plan);
  if (better)
    search->best = plan;
  return HO_OK;
}

static ho_status_t findLeast(search_t *search, double slowdown) {
  HO_RETURN_IF_ERROR(timeUnlimited(search->problem, &search->limit));
  search->limit += (uint64_t)((double)search->limit * slowdown);
  uint64_t least = ho_problem_minimum_memory(search->problem, NULL);
  uint64_t most = ho_problem_resident_memory(search->problem);
  most = most > least ? most : least;
  bool within;
  HO_RETURN_IF_ERROR(try(search, most, &within));
  if (!within) // the resident peak may have no placement that is as quick
    HO_RETURN_IF_ERROR(try(search, UINT64_MAX, &within));
  if (!within)
    return planUnder(search->problem, UINT64_MAX, HO_PLAN_RESIDENT, &search->best);
  HO_RETURN_IF_ERROR(findLeastPossible(search, least, search->best->arena_bytes, &least));
  HO_RETURN_IF_ERROR(bisect(search, least));
  HO_RETURN_IF_ERROR(refine(search));
  search->best->memory_lower_bound = least;
  return HO_OK;
}

ho_status_t ho_plan_least_memory(const ho_problem_t *problem, double slowdown, ho_plan_t **out) {
  if (!(slowdown >= 0 && slowdown <= 1e6))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "a slowdown must be at least 0");
  search_t search = {.problem = problem};
  ho_status_t status = findLeast(&search, slowdown);
  if (status)
    ho_plan_free(search.best);
  else
    *out = search.best;
  return status;
}

ho_status_t ho_plan_trade_off(const ho_problem_t *problem, uint32_t num_points,
                              ho_trade_off_t *points) {
  uint64_t least = ho_problem_minimum_memory(problem, NULL);
  uint64_t most = ho_problem_resident_memory(problem);
  if (most < least)
    most = least;
  for (uint32_t i = 0; i < num_points; ++i) {
    uint32_t steps = num_points > 1 ? num_points - 1 : 1;
    uint64_t budget = i == num_points - 1 ? most : least + (most - least) / steps * i;
    ho_plan_t *plan;
    HO_RETURN_IF_ERROR(planUnder(problem, budget, HO_PLAN_SCHEDULED, &plan));
    points[i] = (ho_trade_off_t){.budget = budget,
                                 .arena_bytes = plan->arena_bytes,
                                 .makespan = plan->makespan,
                                 .time_lower_bound = plan->time_lower_bound,
                                 .bytes_to_device = plan->bytes_to_device,
                                 .bytes_to_host = plan->bytes_to_host,
                                 .bytes_lower_bound = plan->bytes_lower_bound};
    ho_plan_free(plan);
  }
  return HO_OK;
}

ho_status_t ho_trade_off_print(const ho_trade_off_t *points, uint32_t num_points, FILE *file) {
  fprintf(file, "%16s %16s %14s %8s %16s %8s\n", "budget", "arena", "time_ns", "of_bound",
          "bytes_moved", "of_bound");
  for (uint32_t i = 0; i < num_points; ++i) {
    const ho_trade_off_t *point = &points[i];
    double time = point->time_lower_bound ? (double)point->time_lower_bound : 1;
    double moved = (double)(point->bytes_to_device + point->bytes_to_host);
    double bytes = point->bytes_lower_bound ? (double)point->bytes_lower_bound : 1;
    fprintf(file, "%16.0f %16.0f %14.0f %8.3f %16.0f %8.3f\n", (double)point->budget,
            (double)point->arena_bytes, (double)point->makespan, (double)point->makespan / time,
            moved, point->bytes_lower_bound ? moved / bytes : 1);
  }
  return ferror(file) ? ho_status_make(HO_STATUS_IO, "could not write the table") : HO_OK;
}
