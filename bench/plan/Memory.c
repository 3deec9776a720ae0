//===- Memory.c - Least memory at one percent slowdown --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of one prefill that begins with its weights on the host, and of four in a
// row, where weights that stay need no link after the first.
//
//===----------------------------------------------------------------------===//
#include "Bench.h"

#include <string.h>

// Shares of the resident peak; `atMost` is what the lower bound on memory leaves.
typedef struct saving {
  double saved, atMost;
} saving_t;

static ho_status_t save(const char *text, saving_t *out) {
  ho_problem_t *problem;
  HO_RETURN_IF_ERROR(toolGenerate(text, &problem));
  ho_plan_t *plan = NULL;
  ho_status_t status = ho_plan_least_memory(problem, 0.01, &plan);
  if (!status) {
    problem->machine.device_memory = plan->arena_bytes;
    status = ho_plan_check(problem, plan);
    uint64_t resident = ho_problem_resident_memory(problem);
    out->saved = 1 - benchRatio(plan->arena_bytes, resident);
    out->atMost = 1 - benchRatio(plan->memory_lower_bound, resident);
  }
  ho_plan_free(plan);
  ho_problem_free(problem);
  return status;
}

typedef struct minima {
  double once, onceFrom8k, repeated, repeatedFrom8k;
} minima_t;

static void lower(double *least, double value) {
  if (value < *least)
    *least = value;
}

static ho_status_t benchDecoder(const char *name, const char *machine, uint32_t tokens,
                                minima_t *minima) {
  char text[160];
  saving_t once, repeated;
  // Layers are alike: fewer show the same in less time.
  bool deep = !strcmp(name, "deepseek-v3"), onPcie = !strcmp(machine, "h200-pcie5");
  snprintf(text, sizeof(text), "decoder:%s,tokens=%u,machine=%s%s", name, tokens, machine,
           deep ? ",layers=8" : "");
  HO_RETURN_IF_ERROR(save(text, &once));
  snprintf(text, sizeof(text), "decoder:%s,tokens=%u,machine=%s,layers=%u,steps=4", name, tokens,
           machine,
           deep     ? 8u
           : onPcie ? 32u
                    : 16u);
  HO_RETURN_IF_ERROR(save(text, &repeated));
  printf("%-16s %-18s %8u %10.3f %8.3f %10.3f %8.3f\n", name, machine, tokens, once.saved,
         once.atMost, repeated.saved, repeated.atMost);
  if (strncmp(name, "llama", 5) || strcmp(machine, "h200-pcie5"))
    return HO_OK;
  lower(&minima->once, once.saved);
  lower(&minima->repeated, repeated.saved);
  if (tokens >= 8192) {
    lower(&minima->onceFrom8k, once.saved);
    lower(&minima->repeatedFrom8k, repeated.saved);
  }
  return HO_OK;
}

ho_status_t benchMemory(void) {
  static const char *const names[] = {"llama3-8b", "llama3-70b", "mixtral-8x7b", "deepseek-v3"};
  static const char *const machines[] = {"h200-pcie5", "gh200", "ascend-supernode"};
  static const uint32_t tokens[] = {4096, 8192, 16384};
  minima_t minima = {1, 1, 1, 1};
  printf("memory saved at 1%% slowdown, of the resident peak\n%-16s %-18s %8s %10s %8s %10s %8s\n",
         "model", "machine", "tokens", "one step", "at most", "four steps", "at most");
  for (int i = 0; i < 4; ++i)
    for (int k = 0; k < 3; ++k)
      for (int t = 0; t < 3; ++t)
        HO_RETURN_IF_ERROR(benchDecoder(names[i], machines[k], tokens[t], &minima));
  printf("result least_memory_saved_min=%.3f least_memory_saved_8k_min=%.3f "
         "least_memory_saved_repeated_min=%.3f least_memory_saved_repeated_8k_min=%.3f\n",
         minima.once, minima.onceFrom8k, minima.repeated, minima.repeatedFrom8k);
  return HO_OK;
}
