//===- LoopSplit.h - A loop as its trips and the last one -------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   scf.for %i = %lb to %ub step %s          scf.if %lb < %ub {
//     body                                     scf.for %i = %lb to %m step d * %s
//                                                body d times
//                                              scf.for %i = %m to %ub step r * %s
//                                                body r times
//                                            }
//
// The second loop makes one trip, that of the last r trips of the program,
// 1 <= r <= d. So does the first for as long as there is another one behind it.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_LOOPSPLIT_H
#define HO_LIB_PASSES_SCHEDULE_LOOPSPLIT_H

#include "IR.h"

#include <stdint.h>

enum { HO_LOOP_BOUNDS = 3 }; // operands of scf.for before what it carries

typedef struct HoSplitLoop {
  MlirOperation whole;      // scf.if
  MlirOperation main, tail; // tail may be null
} HoSplitLoop;

// Trips of an scf.for; 0 when they are not known, UINT64_MAX when the loop cannot be split: it
// never runs, its bounds are not of type index or compared as unsigned, or its step is not
// positive.
uint64_t hoLoopTrips(MlirOperation loop);

// Replaces `loop`. Where its trips are not known, `depth` is 1. Without `tail`, `depth` is 1, and
// the first loop makes all trips.
HoSplitLoop hoSplitLoop(MlirOperation loop, uint32_t depth, bool tail);

#endif // HO_LIB_PASSES_SCHEDULE_LOOPSPLIT_H
