//===- Prefetch.c - When loads are issued, and in which order -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Twice: before packing by bytes, so that packing knows roughly how long each
// place is taken; after packing by addresses, exactly.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>

// Bytes at an operation across which no load reaches.
static const int64_t walled = INT64_C(1) << 61;

void hoPlanPrefetch(ho_planner_t *planner, uint64_t budget) {
  uint32_t operations = planner->analysis.problem->num_operations;
  if (planner->isolatedSum[operations])
    for (uint32_t i = 0; i < operations; ++i)
      if (planner->isolated[i])
        hoRangeTreeAdd(&planner->memory, i, i + 1, walled);
  for (uint32_t i = 0; i < planner->numDrafts; ++i) {
    ho_draft_t *draft = &planner->drafts[i];
    if (!draft->residency.load || planner->isolated[draft->firstUse])
      continue;
    uint32_t full = hoRangeTreeFindLastAbove(&planner->memory, draft->firstUse,
                                             (int64_t)budget - (int64_t)draft->size);
    uint32_t begin = full == HO_NONE ? 0 : full + 1;
    draft->residency.begin = begin > draft->earliest ? begin : draft->earliest;
    hoRangeTreeAdd(&planner->memory, draft->residency.begin, draft->firstUse, (int64_t)draft->size);
  }
}

//===----------------------------------------------------------------------===//
// After packing
//===----------------------------------------------------------------------===//

// Ranges of the map: the drafts, then the workspaces.
static ho_status_t mapPlaces(const ho_planner_t *planner, ho_address_map_t *out) {
  const ho_analysis_t *analysis = &planner->analysis;
  uint32_t workspaces = planner->anyWorkspace ? analysis->problem->num_operations : 0;
  uint32_t count = planner->numDrafts + workspaces;
  uint64_t *begins = malloc(((size_t)count + 1) * sizeof(*begins));
  uint64_t *sizes = malloc(((size_t)count + 1) * sizeof(*sizes));
  ho_status_t status = HO_OK;
  if (begins && sizes) {
    for (uint32_t i = 0; i < planner->numDrafts; ++i) {
      begins[i] = planner->drafts[i].residency.offset;
      sizes[i] = planner->drafts[i].size;
    }
    for (uint32_t i = 0; i < workspaces; ++i) {
      begins[planner->numDrafts + i] = planner->workspaceOffsets[i];
      sizes[planner->numDrafts + i] = analysis->workspaces[i];
    }
    status = hoAddressMapCreate(begins, sizes, count, out);
  } else {
    status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the places of %u stays", count);
  }
  free(begins);
  free(sizes);
  return status;
}

ho_status_t hoPlanIssueOrder(ho_planner_t *planner, bool strictOrder) {
  ho_address_map_t places; // the boundary at which each byte becomes free
  HO_RETURN_IF_ERROR(mapPlaces(planner, &places));
  uint32_t operations = planner->analysis.problem->num_operations, draftIndex = 0, latest = 0;
  for (uint32_t i = 0; i < operations; ++i) {
    for (; draftIndex < planner->numDrafts && planner->drafts[draftIndex].firstUse == i;
         ++draftIndex) {
      ho_draft_t *draft = &planner->drafts[draftIndex];
      if (draft->residency.load) {
        uint32_t begin = hoAddressMapMax(&places, draftIndex);
        begin = begin > draft->earliest ? begin : draft->earliest;
        if (strictOrder && begin < latest)
          begin = latest;
        draft->residency.begin = latest = begin;
      }
      hoAddressMapRaise(&places, draftIndex, draft->residency.end);
    }
    if (planner->anyWorkspace && planner->analysis.workspaces[i])
      hoAddressMapRaise(&places, planner->numDrafts + i, i + 1);
  }
  hoAddressMapDestroy(&places);
  return HO_OK;
}
