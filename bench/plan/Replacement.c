//===- Replacement.c - Bytes moved on convolutional networks --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compulsory are the bytes of a plan without a budget. Of what replacement on
// demand moves beyond them, how much does the planner save? Peak is the most
// that is live when every buffer is on the device from its first use to its
// last; a scratchpad is never smaller than the smallest that works.
//
//===----------------------------------------------------------------------===//
#include "Bench.h"

#include <string.h>

static ho_status_t moved(const ho_problem_t *problem, ho_plan_mode_t mode, uint64_t *outBytes,
                         uint64_t *outBound) {
  ho_plan_t *plan;
  HO_RETURN_IF_ERROR(benchPlan(problem, (ho_plan_options_t){.mode = mode}, &plan));
  *outBytes = benchMoved(plan);
  *outBound = plan->bytes_lower_bound;
  ho_plan_free(plan);
  return HO_OK;
}

typedef struct totals {
  double removed, removedOfBelady, overBound;
  uint32_t count, cases;
} totals_t;

static double removedShare(uint64_t theirs, uint64_t ours, uint64_t compulsory) {
  return ((double)theirs - (double)ours) / (double)(theirs - compulsory);
}

static ho_status_t benchBudget(const char *name, const ho_problem_t *problem, unsigned percent,
                               totals_t *totals) {
  uint64_t lru, belady, ours, bound, compulsory;
  HO_RETURN_IF_ERROR(moved(problem, HO_PLAN_LRU, &lru, &bound));
  HO_RETURN_IF_ERROR(moved(problem, HO_PLAN_BELADY, &belady, &bound));
  HO_RETURN_IF_ERROR(moved(problem, HO_PLAN_SCHEDULED, &ours, &bound));
  ho_problem_t unlimited = *problem;
  unlimited.machine.device_memory = UINT64_MAX;
  uint64_t ignored;
  HO_RETURN_IF_ERROR(moved(&unlimited, HO_PLAN_LRU, &compulsory, &ignored));
  printf("%-34s %4u%% %12.0f %12.0f %12.0f %12.0f %12.0f %7.3f", name, percent,
         (double)compulsory / 1024, (double)lru / 1024, (double)belady / 1024, (double)ours / 1024,
         (double)bound / 1024, benchRatio(ours, bound));
  totals->overBound += benchRatio(ours, bound);
  ++totals->cases;
  if (lru > compulsory) {
    double share = removedShare(lru, ours, compulsory);
    printf(" %7.3f", share);
    totals->removed += share;
    totals->removedOfBelady += belady > compulsory ? removedShare(belady, ours, compulsory) : 0;
    ++totals->count;
  }
  printf("\n");
  return HO_OK;
}

static ho_status_t benchNetwork(const char *text, totals_t *totals) {
  ho_problem_t *problem;
  HO_RETURN_IF_ERROR(toolGenerate(text, &problem));
  uint64_t least = ho_problem_minimum_memory(problem, NULL);
  ho_plan_t *plan = NULL;
  // On demand and without a budget, everything lives from its first use to its last.
  ho_status_t status = benchPlan(problem, (ho_plan_options_t){.mode = HO_PLAN_LRU}, &plan);
  uint64_t peak = status ? 0 : plan->peak_live_bytes;
  if (!status)
    ho_plan_free(plan);
  for (unsigned percent = 25; percent <= 75 && !status; percent += 25) {
    uint64_t budget = peak / 100 * percent;
    problem->machine.device_memory = budget > least ? budget : least;
    status = benchBudget(text + 4, problem, percent, totals);
  }
  ho_problem_free(problem);
  return status;
}

ho_status_t benchReplacement(void) {
  static const char *const networks[] = {"resnet-50", "resnet-152", "inception-v3", "densenet-121",
                                         "mobilenet-v2"};
  // Inference, as COSMA measures it, and training.
  totals_t totals[2];
  memset(totals, 0, sizeof(totals));
  printf("KiB moved\n%-34s %5s %12s %12s %12s %12s %12s %7s %7s\n", "network", "of", "compulsory",
         "lru", "belady", "scheduled", "bound", "/bound", "removed");
  for (int training = 0; training < 2; ++training)
    for (int i = 0; i < 5; ++i) {
      char text[64];
      snprintf(text, sizeof(text), "cnn:%s,batch=%d%s", networks[i], training ? 16 : 1,
               training ? ",training" : "");
      HO_RETURN_IF_ERROR(benchNetwork(text, &totals[training]));
    }
  for (int training = 0; training < 2; ++training) {
    const totals_t *sum = &totals[training];
    const char *prefix = training ? "training" : "cosma";
    double count = sum->count ? sum->count : 1;
    printf("result %s_bytes_removed_mean=%.4f %s_removed_of_belady_mean=%.4f "
           "%s_bytes_over_bound_mean=%.4f\n",
           prefix, sum->removed / count, prefix, sum->removedOfBelady / count, prefix,
           sum->overBound / sum->cases);
  }
  return HO_OK;
}
