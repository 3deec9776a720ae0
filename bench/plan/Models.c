//===- Models.c - Real and generated models under budgets -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Time over the lower bound at 20, 30, ... 90% of the resident peak, of the
// planner and of what others do. A budget below the smallest that works is
// that.
//
//===----------------------------------------------------------------------===//
#include "Bench.h"

#include <string.h>

enum { NUM_FORMS = 6 };
static const char *const forms[NUM_FORMS] = {"scheduled", "reactive", "distance",
                                             "window",    "belady",   "lru"};

typedef struct totals {
  double sum[NUM_FORMS], most[NUM_FORMS];
  double fragmentation; // the greatest arena over the most live bytes
  uint32_t count;
} totals_t;

static ho_status_t timeOf(const ho_problem_t *problem, ho_plan_options_t options, double *outRatio,
                          double *fragmentation) {
  ho_plan_t *plan;
  HO_RETURN_IF_ERROR(benchPlan(problem, options, &plan));
  double ratio = benchRatio(plan->makespan, plan->time_lower_bound);
  if (*outRatio == 0 || ratio < *outRatio)
    *outRatio = ratio;
  double arena = benchRatio(plan->arena_bytes, plan->peak_live_bytes);
  if (options.mode == HO_PLAN_SCHEDULED && arena > *fragmentation)
    *fragmentation = arena;
  ho_plan_free(plan);
  return HO_OK;
}

// The best of each form: distances 1 to 8, windows from XLA's preferred to its greatest ratio.
static ho_status_t timeForms(const ho_problem_t *problem, double *ratios, double *fragmentation) {
  static const double windows[] = {0.8, 1.5, 10};
  static const ho_plan_mode_t plain[] = {HO_PLAN_SCHEDULED, HO_PLAN_REACTIVE, HO_PLAN_DISTANCE,
                                         HO_PLAN_WINDOW,    HO_PLAN_BELADY,   HO_PLAN_LRU};
  for (int form = 0; form < NUM_FORMS; ++form) {
    ratios[form] = 0;
    int tries = plain[form] == HO_PLAN_DISTANCE ? 8 : plain[form] == HO_PLAN_WINDOW ? 3 : 1;
    // A dozen plans of a great many operations take long and teach little.
    if (problem->num_operations > 5000 && tries > 2)
      tries = 2;
    for (int i = 0; i < tries; ++i) {
      ho_plan_options_t options = {.mode = plain[form]};
      options.distance = tries == 2 ? (i ? 8u : 1u) : (uint32_t)i + 1;
      options.window = windows[tries == 2 ? i + 1 : i % 3];
      HO_RETURN_IF_ERROR(timeOf(problem, options, &ratios[form], fragmentation));
    }
  }
  return HO_OK;
}

static ho_status_t benchProblem(const char *name, ho_problem_t *problem, totals_t *totals) {
  uint64_t resident = ho_problem_resident_memory(problem);
  uint64_t least = ho_problem_minimum_memory(problem, NULL);
  for (uint64_t percent = 20; percent <= 90; percent += 10) {
    uint64_t budget = resident / 100 * percent;
    if (budget < least && percent < 90 && resident / 100 * (percent + 10) <= least)
      continue; // the same as the next
    problem->machine.device_memory = budget < least ? least : budget;
    double ratios[NUM_FORMS];
    HO_RETURN_IF_ERROR(timeForms(problem, ratios, &totals->fragmentation));
    printf("%-44s %4.0f%%", name, 100 * (double)problem->machine.device_memory / (double)resident);
    for (int form = 0; form < NUM_FORMS; ++form) {
      printf(" %9.3f", ratios[form]);
      totals->sum[form] += ratios[form];
      if (ratios[form] > totals->most[form])
        totals->most[form] = ratios[form];
    }
    printf("\n");
    ++totals->count;
  }
  return HO_OK;
}

static ho_status_t benchGenerated(totals_t *totals) {
  static const char *const decoders[] = {"llama3-8b", "llama3-70b", "mixtral-8x7b", "deepseek-v3"};
  static const char *const machines[] = {"h200-pcie5", "gh200", "ascend-supernode"};
  for (int i = 0; i < 4; ++i)
    for (int k = 0; k < 3; ++k) {
      char text[128];
      snprintf(text, sizeof(text), "decoder:%s,machine=%s%s", decoders[i], machines[k],
               i == 3 ? ",layers=12" : "");
      ho_problem_t *problem;
      HO_RETURN_IF_ERROR(toolGenerate(text, &problem));
      ho_status_t status = benchProblem(text + 8, problem, totals);
      ho_problem_free(problem);
      HO_RETURN_IF_ERROR(status);
    }
  return HO_OK;
}

ho_status_t benchModels(char **paths, int count) {
  totals_t totals = {0};
  printf("time over the lower bound\n%-44s %5s", "model", "of");
  for (int form = 0; form < NUM_FORMS; ++form)
    printf(" %9s", forms[form]);
  printf("\n");
  for (int i = 0; i < count; ++i) {
    ho_problem_t *problem;
    HO_RETURN_IF_ERROR(benchParse(paths[i], &problem));
    const char *slash = strrchr(paths[i], '/');
    ho_status_t status = benchProblem(slash ? slash + 1 : paths[i], problem, &totals);
    ho_problem_free(problem);
    HO_RETURN_IF_ERROR(status);
  }
  HO_RETURN_IF_ERROR(benchGenerated(&totals));
  printf("result cases=%u", totals.count);
  for (int form = 0; form < NUM_FORMS; ++form)
    printf(" %s_over_bound_mean=%.4f %s_over_bound_max=%.4f", form ? forms[form] : "models",
           totals.sum[form] / totals.count, form ? forms[form] : "models", totals.most[form]);
  printf(" arena_over_live_max=%.4f\n", totals.fragmentation);
  return HO_OK;
}
