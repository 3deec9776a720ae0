//===- Repeat.c - Steps that follow one another ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Time of a step in the long run over the lower bound of such a step, at 20 to
// 90% of the resident peak, and how much quicker that is than a step that
// begins with its weights on the host.
//
//===----------------------------------------------------------------------===//
#include "Bench.h"

typedef struct totals {
  double sum, most, quicker, bytes;
  uint32_t count;
} totals_t;

static ho_status_t benchBudget(const char *name, ho_problem_t *problem, totals_t *totals) {
  ho_plan_t *kept = NULL, *once = NULL;
  problem->repeats = true;
  HO_RETURN_IF_ERROR(benchPlan(problem, (ho_plan_options_t){.mode = HO_PLAN_SCHEDULED}, &kept));
  problem->repeats = false;
  ho_status_t status = benchPlan(problem, (ho_plan_options_t){.mode = HO_PLAN_SCHEDULED}, &once);
  if (!status) {
    double ratio = benchRatio(kept->makespan, kept->time_lower_bound);
    double bytes = benchRatio(benchMoved(kept), kept->bytes_lower_bound);
    double quicker = benchRatio(once->makespan, kept->makespan);
    printf("%-44s %14.0f %9.3f %9.3f %9.3f\n", name, (double)problem->machine.device_memory, ratio,
           bytes, quicker);
    totals->sum += ratio;
    totals->most = ratio > totals->most ? ratio : totals->most;
    totals->bytes += bytes;
    totals->quicker += quicker;
    ++totals->count;
    ho_plan_free(once);
  }
  ho_plan_free(kept);
  return status;
}

static ho_status_t benchProblem(const char *name, ho_problem_t *problem, totals_t *totals) {
  uint64_t resident = ho_problem_resident_memory(problem);
  uint64_t least = ho_problem_minimum_memory(problem, NULL);
  for (uint64_t percent = 20; percent <= 90; percent += 10) {
    problem->machine.device_memory = resident / 100 * percent;
    if (problem->machine.device_memory >= least)
      HO_RETURN_IF_ERROR(benchBudget(name, problem, totals));
  }
  return HO_OK;
}

ho_status_t benchRepeat(void) {
  static const char *const decoders[] = {"llama3-8b", "llama3-70b,layers=20", "mixtral-8x7b",
                                         "deepseek-v3,layers=8"};
  static const char *const tokens[] = {"1", "4096"};
  static const char *const machines[] = {"h200-pcie5", "gh200"};
  totals_t totals = {0};
  printf("steps in the long run: time and bytes over the lower bound, times quicker than alone\n"
         "%-44s %14s %9s %9s %9s\n",
         "model", "budget", "time", "bytes", "quicker");
  for (int i = 0; i < 16; ++i) {
    char text[128];
    snprintf(text, sizeof(text), "decoder:%s,tokens=%s,machine=%s", decoders[i / 4],
             tokens[i / 2 % 2], machines[i % 2]);
    ho_problem_t *problem;
    HO_RETURN_IF_ERROR(toolGenerate(text, &problem));
    ho_status_t status = benchProblem(text + 8, problem, &totals);
    ho_problem_free(problem);
    HO_RETURN_IF_ERROR(status);
  }
  printf("result repeat_cases=%u repeat_over_bound_mean=%.4f repeat_over_bound_max=%.4f "
         "repeat_bytes_over_bound_mean=%.4f repeat_quicker_mean=%.3f\n",
         totals.count, totals.sum / totals.count, totals.most, totals.bytes / totals.count,
         totals.quicker / totals.count);
  return HO_OK;
}
