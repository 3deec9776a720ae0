//===- Reactive.c - The plan that surely packs ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

void hoPlanReactive(ho_planner_t *planner) {
  const ho_analysis_t *analysis = &planner->analysis;
  hoPlanResidency(planner, HO_POLICY_NEVER, 0);
  hoPlanStays(planner);
  uint32_t draftIndex = 0;
  for (uint32_t i = 0; i < analysis->problem->num_operations; ++i) {
    uint64_t top = 0;
    for (; draftIndex < planner->numDrafts && planner->drafts[draftIndex].firstUse == i;
         ++draftIndex) {
      planner->drafts[draftIndex].residency.offset = top;
      top += planner->drafts[draftIndex].size;
    }
    planner->workspaceOffsets[i] = top;
  }
}
