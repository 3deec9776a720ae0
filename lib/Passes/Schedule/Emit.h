//===- Emit.h - A plan written back into a block ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_EMIT_H
#define HO_LIB_PASSES_SCHEDULE_EMIT_H

#include "BlockProgram.h"

typedef struct HoEmitCounts {
  uint64_t prefetches, stores;
} HoEmitCounts;

// A buffer that is on the device before the block begins and after it ends: its place, and, where
// the block brings it new contents, from where, and the boundary at which that copy is issued.
typedef struct HoEmitStay {
  MlirValue device; // null: the buffer comes and goes within the block
  MlirValue next;   // host memref; null: none
  uint32_t refill;
} HoEmitStay;

// Replaces the reactive copies of the managed buffers by those of the plan. Device allocations
// carry `ho.offset`, where the plan placed them, for offload-plan-memory. `stays` has an entry for
// each buffer of the problem, of which the plan says nothing; it may be NULL.
HO_NODISCARD ho_status_t hoEmitPlan(HoBlockProgram *program, const ho_plan_t *plan,
                                    const HoEmitStay *stays, HoEmitCounts *counts);

#endif // HO_LIB_PASSES_SCHEDULE_EMIT_H
