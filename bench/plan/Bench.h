//===- Bench.h - What the tables of bench-plan share ------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each table goes to the standard output and ends in a line of its own that
// begins with "result" and holds KEY=VALUE words.
//
//===----------------------------------------------------------------------===//
#ifndef HO_BENCH_PLAN_BENCH_H
#define HO_BENCH_PLAN_BENCH_H

#include "Tool.h"

// Made, checked, and not below its bounds: everything else is an error.
HO_NODISCARD ho_status_t benchPlan(const ho_problem_t *problem, ho_plan_options_t options,
                                   ho_plan_t **out);
static inline double benchRatio(uint64_t value, uint64_t of) {
  return of ? (double)value / (double)of : value ? 1e9 : 1;
}
static inline uint64_t benchMoved(const ho_plan_t *plan) {
  return plan->bytes_to_device + plan->bytes_to_host;
}
HO_NODISCARD ho_status_t benchParse(const char *path, ho_problem_t **out);

HO_NODISCARD ho_status_t benchExact(const char *path);
HO_NODISCARD ho_status_t benchModels(char **paths, int count);
HO_NODISCARD ho_status_t benchMemory(void);
HO_NODISCARD ho_status_t benchReplacement(void);
HO_NODISCARD ho_status_t benchRepeat(void);
HO_NODISCARD ho_status_t benchScale(void);

#endif // HO_BENCH_PLAN_BENCH_H
