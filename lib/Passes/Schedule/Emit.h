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

// Replaces the reactive copies of the managed buffers by those of the plan. Device allocations
// carry `ho.offset`, where the plan placed them, for offload-plan-memory.
HO_NODISCARD ho_status_t hoEmitPlan(HoBlockProgram *program, const ho_plan_t *plan,
                                    HoEmitCounts *counts);

#endif // HO_LIB_PASSES_SCHEDULE_EMIT_H
