//===- Exact.c - Small problems whose optimum is known --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Bench.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef struct sums {
  uint32_t count, overBound;
  double time, timeMost, bytes, bytesMost, timeBound;
} sums_t;

// The solver rounds the time of each copy down; the bound does not.
static uint64_t slackOf(const ho_problem_t *problem) {
  return 2 * (uint64_t)problem->num_accesses + 2;
}

static ho_status_t compare(const char *name, const ho_problem_t *problem, uint64_t time,
                           uint64_t bytes, sums_t *sums) {
  ho_plan_t *plan;
  HO_RETURN_IF_ERROR(benchPlan(problem, (ho_plan_options_t){.mode = HO_PLAN_SCHEDULED}, &plan));
  double timeRatio = benchRatio(plan->makespan, time);
  double bytesRatio = bytes ? benchRatio(benchMoved(plan), bytes) : benchMoved(plan) ? 2 : 1;
  if (plan->time_lower_bound > time + slackOf(problem) || plan->bytes_lower_bound > bytes) {
    printf("%s: a bound is above the optimum\n", name);
    ++sums->overBound;
  }
  if (timeRatio > 1.05 || bytesRatio > 1.5)
    printf("%-40s time %.3f bytes %.3f of the optimum\n", name, timeRatio, bytesRatio);
  ++sums->count;
  sums->time += timeRatio;
  sums->bytes += bytesRatio;
  sums->timeBound += benchRatio(time, plan->time_lower_bound);
  sums->timeMost = timeRatio > sums->timeMost ? timeRatio : sums->timeMost;
  sums->bytesMost = bytesRatio > sums->bytesMost ? bytesRatio : sums->bytesMost;
  ho_plan_free(plan);
  return HO_OK;
}

// "# exact NAME time=T bytes=B" and the problem behind it, up to the next such line.
static ho_status_t compareEntry(char *entry, size_t length, sums_t *sums) {
  char name[128];
  uint64_t time, bytes;
  if (sscanf(entry, "# exact %127s time=%" SCNu64 " bytes=%" SCNu64, name, &time, &bytes) != 3)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "not a list of known optima");
  ho_problem_t *problem;
  HO_RETURN_IF_ERROR(ho_problem_parse(entry, length, name, &problem));
  ho_status_t status = ho_status_annotate(compare(name, problem, time, bytes, sums), "%s", name);
  ho_problem_free(problem);
  return status;
}

ho_status_t benchExact(const char *path) {
  char *text = NULL;
  size_t length = 0;
  HO_RETURN_IF_ERROR(toolReadFile(path, &text, &length));
  sums_t sums = {0};
  ho_status_t status = HO_OK;
  for (char *entry = text; entry && *entry && !status;) {
    char *next = strstr(entry + 1, "# exact ");
    status = compareEntry(entry, next ? (size_t)(next - entry) : strlen(entry), &sums);
    entry = next;
  }
  free(text);
  double count = sums.count ? sums.count : 1;
  if (!status)
    printf("result problems=%u exact_time_mean=%.4f exact_time_max=%.4f exact_bytes_mean=%.4f "
           "exact_bytes_max=%.2f optimum_over_time_bound_mean=%.4f bounds_above_optimum=%u\n",
           sums.count, sums.time / count, sums.timeMost, sums.bytes / count, sums.bytesMost,
           sums.timeBound / count, sums.overBound);
  return status;
}
