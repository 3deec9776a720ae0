//===- Trips.h - How often a loop runs --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_TRIPS_H
#define HO_LIB_PASSES_SUPPORT_TRIPS_H

#include "IR.h"

// Trips of an scf.for with constant bounds. False when they are not known.
bool hoStaticTrips(MlirOperation loop, uint64_t *trips);
// How often `op` runs when its function does, as far as the loops around it are known: those of
// unknown trips, and conditions, count once.
uint64_t hoStaticRuns(MlirOperation op);
// Whether `value` is a constant index or integer.
bool hoConstantInt(MlirValue value, int64_t *constant);

#endif // HO_LIB_PASSES_SUPPORT_TRIPS_H
