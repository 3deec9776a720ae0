//===- Evict.c - When stores are issued and bytes released ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A stay ends right after its last use. What it wrote is stored if the host
// must have it or a later stay loads it again, and the store is issued right
// after the last write, so that it overlaps the reads that follow.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

// The next size with at most three binary digits behind the first.
static uint64_t coarsen(uint64_t size, uint64_t alignment) {
  int shift = __builtin_ctzll(alignment);
  int digits = 64 - __builtin_clzll(size >> shift | 1);
  return hoRoundUp(size, UINT64_C(1) << (digits > 4 ? shift + digits - 4 : shift));
}

static ho_draft_t *beginStay(ho_planner_t *planner, const ho_use_t *use) {
  uint32_t index = planner->numDrafts++, released = planner->stays[use->buffer].released;
  ho_draft_t *draft = &planner->drafts[index];
  uint64_t size = use->size;
  *draft = (ho_draft_t){.size = planner->coarse ? coarsen(size, planner->analysis.alignment) : size,
                        .firstUse = use->operation,
                        .earliest = released > use->earliest ? released : use->earliest};
  draft->residency = (ho_residency_t){.buffer = use->buffer,
                                      .begin = use->operation,
                                      .wait = use->needsContents ? use->operation : HO_NONE,
                                      .store = HO_NONE,
                                      .load = use->needsContents};
  planner->stays[use->buffer].open = index;
  planner->stays[use->buffer].written = HO_NONE;
  return draft;
}

static void endStay(ho_planner_t *planner, ho_draft_t *draft, const ho_use_t *last) {
  struct ho_stay_state *state = &planner->stays[last->buffer];
  // Whether what was written last is needed on the host once the stay is over.
  if (state->written != HO_NONE && (state->mustStore || last->nextNeedsThis))
    draft->residency.store = state->written;
  draft->residency.end = last->operation + 1;
  draft->guarded = draft->residency.end;
  state->released = draft->residency.end;
  state->open = HO_NONE;
}

static void fetchAhead(const ho_planner_t *planner, uint32_t index) {
  const ho_analysis_t *analysis = &planner->analysis;
  if (index + HO_AHEAD >= analysis->numUses)
    return;
  uint32_t far = analysis->uses[index + HO_AHEAD].buffer;
  hoFetch(&planner->stays[far]);
  const ho_use_t *near = &analysis->uses[index + HO_HALFWAY];
  uint32_t open = planner->stays[near->buffer].open;
  if (open != HO_NONE)
    hoFetch(&planner->drafts[open]);
}

void hoPlanStays(ho_planner_t *planner) {
  const ho_analysis_t *analysis = &planner->analysis;
  planner->numDrafts = 0;
  for (uint32_t i = 0; i < analysis->problem->num_buffers; ++i) {
    planner->stays[i].open = HO_NONE;
    planner->stays[i].released = 0;
  }
  for (uint32_t i = 0; i < analysis->numUses; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    fetchAhead(planner, i);
    uint32_t open = planner->stays[use->buffer].open;
    ho_draft_t *draft = open == HO_NONE ? beginStay(planner, use) : &planner->drafts[open];
    if (use->writes) {
      planner->stays[use->buffer].written = use->operation + 1;
      planner->stays[use->buffer].mustStore = use->mustStore;
    }
    if (!planner->keep[i])
      endStay(planner, draft, use);
  }
}
