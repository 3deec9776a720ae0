//===- Split.h - Residencies in pieces --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Split.c looks for what to split, SplitPieces.c cuts and says when the pieces may come,
// SplitIssue.c orders all loads anew.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PLAN_SPLIT_H
#define HO_LIB_PLAN_SPLIT_H

#include "PlanInternal.h"

// Why a residency is split; a set of bits.
enum {
  HO_SPLIT_LOAD = 1,  // its bytes are free, or the link is, at different times
  HO_SPLIT_STORE = 2, // what follows in its bytes need not wait for all of them
};

// A load, or a piece, of the base plan.
typedef struct ho_split_item {
  uint32_t residency;
  uint32_t release; // boundary before which it cannot be issued
  uint32_t begin;   // boundary at which it is
  uint64_t first, bytes;
  double ready; // when it could start at the earliest, nanoseconds
  double start; // when it would, by its turn
} ho_split_item_t;

typedef struct ho_splitter {
  const ho_problem_t *problem;
  const ho_plan_t *base; // without pieces; the indices of residencies are this plan's
  uint64_t alignment, least;
  // Of each residency: boundary from which its buffer may be loaded, and its bytes are free.
  uint32_t *ownRelease, *release;
  bool early;          // loads that are not split may begin there, too
  uint8_t *ways, *try; // of each residency: how it is split in the best plan, in the next one
  // What the simulation of the best plan says.
  double *reached;                  // when each boundary is
  double *storeStart, *storeFinish; // of each residency's stores
  double *waited;                   // when a load started that waited for a store; else 0
  // Of the next plan, in the order of issue once they are ordered.
  uint32_t numItems, roomItems;
  ho_split_item_t *items, *scratch;
} ho_splitter_t;

//===----------------------------------------------------------------------===//
// SplitPieces.c
//===----------------------------------------------------------------------===//

bool hoIsSplittable(const ho_splitter_t *splitter, uint32_t residency);
// Fills `ownRelease` and `release`.
HO_NODISCARD ho_status_t hoSplitReleases(ho_splitter_t *splitter);
// Fills the items: the loads, whole or in pieces, and the pieces of what is only stored.
HO_NODISCARD ho_status_t hoSplitCut(ho_splitter_t *splitter);

//===----------------------------------------------------------------------===//
// SplitIssue.c
//===----------------------------------------------------------------------===//

// Orders the items and makes a plan of them, not yet timed. `origins` tells the base residency of
// each of the plan's; the caller frees it.
HO_NODISCARD ho_status_t hoSplitIssue(ho_splitter_t *splitter, ho_plan_t **out,
                                      uint32_t **outOrigins);

#endif // HO_LIB_PLAN_SPLIT_H
