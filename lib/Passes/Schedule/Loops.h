//===- Loops.h - Loops whose trips overlap ----------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An scf.for whose trips work on one slice each of stacked buffers is planned
// as ho/loop.h says: what is the same in every trip stays on the device, and a
// trip loads what the next one begins with. The IR stays a loop, with the last
// trip (LoopSplit.h) beside it:
//
//   scf.if %lb < %ub {
//     gpu.alloc, gpu.memcpy async, gpu.wait    kept buffers, heads of the first trip
//     scf.for                                  refills its heads; nothing in flight at its end
//     scf.for                                  the last trip
//     gpu.memcpy async, gpu.wait               kept buffers that were written
//     gpu.dealloc
//   } {ho.estimate, ho.loop_bytes}
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_LOOPS_H
#define HO_LIB_PASSES_SCHEDULE_LOOPS_H

#include "BlockProgram.h"
#include "Emit.h"
#include "LoopSplit.h"
#include "PlanReport.h"

#include "ho/loop.h"

// Where a function's pipelined loops say how many bytes they need on the device.
#define HO_LOOP_BYTES "ho.loop_bytes"

typedef struct HoLoopOptions {
  HoBlockOptions block; // of the blocks of bodies; what is nested in these needs no device memory
  HoAliasClasses **classes; // of the function; made anew when a loop changes
  HoPlanReport *plans;
  bool remarks;
} HoLoopOptions;

// Pipelines the loops of a function in its reactive form where that saves time. Returns false after
// an error at the operation concerned.
bool hoPipelineLoops(MlirOperation function, const HoLoopOptions *options, HoEmitCounts *counts,
                     size_t *numLoops);

//===----------------------------------------------------------------------===//
// LoopEmit.c
//===----------------------------------------------------------------------===//

// A loop that has been split.
typedef struct HoLoop {
  HoSplitLoop split;
  HO_ARRAY(MlirValue) kept; // host buffers from outside the loop
  uint32_t numHeads;
  uint64_t makespan, bound;
} HoLoop;

// What each buffer of the problem is in a loop; buffers of the program that are not in it are
// left out. The caller frees it.
ho_loop_role_t *hoLoopRoles(const HoBlockProgram *program);
// Plans both loops and writes the plans into them.
bool hoEmitLoop(MlirOperation function, const HoLoop *loop, const HoLoopOptions *options,
                HoEmitCounts *counts);

#endif // HO_LIB_PASSES_SCHEDULE_LOOPS_H
