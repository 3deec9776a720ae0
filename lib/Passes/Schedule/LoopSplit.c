//===- LoopSplit.c - A loop as its trips and the last one ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "LoopSplit.h"

#include "Array.h"
#include "Trips.h"

#include <stdlib.h>
#include <uthash.h>

//===----------------------------------------------------------------------===//
// Bounds
//===----------------------------------------------------------------------===//

uint64_t hoLoopTrips(MlirOperation loop) {
  int64_t step;
  uint64_t trips;
  if (hoStaticTrips(loop, &trips))
    return trips && mlirTypeIsAIndex(mlirValueGetType(mlirOperationGetOperand(loop, 0)))
               ? trips
               : UINT64_MAX;
  bool backward = hoConstantInt(mlirOperationGetOperand(loop, 2), &step) && step <= 0;
  bool index = mlirTypeIsAIndex(mlirValueGetType(mlirOperationGetOperand(loop, 0)));
  return index && !backward && !hoHasAttr(loop, "unsignedCmp") ? 0 : UINT64_MAX;
}

static MlirValue build2(HoInsertion at, const char *name, MlirValue a, MlirValue b) {
  MlirType type = mlirValueGetType(a);
  MlirValue operands[] = {a, b};
  return mlirOperationGetResult(hoBuild(at, name, 1, &type, 2, operands, 0, NULL), 0);
}

// a * factor
static MlirValue times(HoInsertion at, MlirValue a, uint64_t factor) {
  int64_t constant;
  if (factor == 1)
    return a;
  if (hoConstantInt(a, &constant))
    return hoBuildIndex(at, (int64_t)((uint64_t)constant * factor));
  return build2(at, "arith.muli", a, hoBuildIndex(at, (int64_t)factor));
}

// Where the second loop begins.
static MlirValue splitPoint(HoInsertion at, MlirOperation loop, uint64_t trips, uint32_t depth) {
  MlirValue lower = mlirOperationGetOperand(loop, 0), upper = mlirOperationGetOperand(loop, 1);
  MlirValue step = mlirOperationGetOperand(loop, 2);
  int64_t first = 0, stride = 0;
  if (trips && hoConstantInt(lower, &first) && hoConstantInt(step, &stride)) {
    uint64_t before = (trips - 1) / depth * depth;
    return hoBuildIndex(at, first + (int64_t)before * stride);
  }
  MlirValue last = build2(at, "arith.subi", upper, hoBuildIndex(at, 1));
  MlirValue range = build2(at, "arith.subi", last, lower);
  MlirValue before = build2(at, "arith.divsi", range, step);
  return build2(at, "arith.addi", lower, build2(at, "arith.muli", before, step));
}

static MlirValue buildRuns(HoInsertion at, MlirOperation loop) {
  enum { LESS_SIGNED = 2 };
  MlirContext context = mlirOperationGetContext(loop);
  MlirType bit = mlirIntegerTypeGet(context, 1);
  MlirValue operands[] = {mlirOperationGetOperand(loop, 0), mlirOperationGetOperand(loop, 1)};
  MlirNamedAttribute predicate = hoNamed(
      context, "predicate", mlirIntegerAttrGet(mlirIntegerTypeGet(context, 64), LESS_SIGNED));
  return mlirOperationGetResult(hoBuild(at, "arith.cmpi", 1, &bit, 2, operands, 1, &predicate), 0);
}

//===----------------------------------------------------------------------===//
// The body several times
//===----------------------------------------------------------------------===//

typedef struct MapEntry {
  const void *key;
  MlirValue to;
  UT_hash_handle hh;
} MapEntry;

static void map(MapEntry **table, MlirValue from, MlirValue to) {
  MapEntry *entry;
  const void *key = from.ptr;
  HASH_FIND_PTR(*table, &key, entry);
  if (!entry) {
    entry = hoAllocate(1, sizeof(*entry));
    entry->key = key;
    HASH_ADD_PTR(*table, key, entry);
  }
  entry->to = to;
}

static bool mapOperands(MlirOperation op, void *data) {
  MapEntry **table = data, *entry;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    const void *key = mlirOperationGetOperand(op, i).ptr;
    HASH_FIND_PTR(*table, &key, entry);
    if (entry)
      mlirOperationSetOperand(op, i, entry->to);
  }
  return true;
}

static void cloneInto(MlirBlock block, MlirOperation op, MlirOperation before, MapEntry **table) {
  MlirOperation clone = mlirOperationClone(op);
  mlirBlockInsertOwnedOperationBefore(block, before, clone);
  mapOperands(clone, table);
  hoWalk(clone, mapOperands, table);
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    map(table, mlirOperationGetResult(op, i), mlirOperationGetResult(clone, i));
}

// Puts `count` trips of `step` each into one.
static void repeatBody(MlirOperation loop, uint32_t count, MlirValue step) {
  MlirBlock body = hoOpEntryBlock(loop);
  MlirOperation yield = mlirBlockGetTerminator(body);
  MapEntry *table = NULL, *entry, *next;
  HO_ARRAY(MlirOperation) once = {0};
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationEqual(op, yield);
       op = mlirOperationGetNextInBlock(op))
    hoPush(&once, op);
  intptr_t carried = mlirOperationGetNumOperands(yield);
  MlirValue *results = hoAllocate((size_t)carried + 1, sizeof(*results));
  for (uint32_t trip = 1; trip < count; ++trip) {
    // The trip's yield, under its own names, is what the next trip carries.
    for (intptr_t i = 0; i < carried; ++i) {
      const void *key = mlirOperationGetOperand(yield, i).ptr;
      HASH_FIND_PTR(table, &key, entry);
      results[i] = entry ? entry->to : mlirOperationGetOperand(yield, i);
    }
    for (intptr_t i = 0; i < carried; ++i)
      map(&table, mlirBlockGetArgument(body, i + 1), results[i]);
    MlirValue index = mlirBlockGetArgument(body, 0);
    map(&table, index,
        build2(hoBefore(yield), "arith.addi", index, times(hoBefore(yield), step, trip)));
    for (size_t i = 0; i < once.count; ++i)
      cloneInto(body, once.items[i], yield, &table);
  }
  if (count > 1)
    mapOperands(yield, &table);
  HASH_ITER(hh, table, entry, next) {
    HASH_DEL(table, entry);
    free(entry);
  }
  free(results);
  hoArrayFree(&once);
}

//===----------------------------------------------------------------------===//
// The split
//===----------------------------------------------------------------------===//

static MlirOperation cloneLoop(MlirBlock block, MlirOperation loop, MlirValue lower,
                               MlirValue upper, uint32_t count, MlirOperation before) {
  MlirOperation clone = mlirOperationClone(loop);
  mlirBlockAppendOwnedOperation(block, clone);
  HoInsertion at = hoBefore(clone);
  MlirValue step = mlirOperationGetOperand(loop, 2);
  mlirOperationSetOperand(clone, 0, lower);
  mlirOperationSetOperand(clone, 1, upper);
  mlirOperationSetOperand(clone, 2, times(at, step, count));
  for (intptr_t i = 0; i < mlirOperationGetNumResults(loop); ++i)
    if (!mlirOperationIsNull(before))
      mlirOperationSetOperand(clone, HO_LOOP_BOUNDS + i, mlirOperationGetResult(before, i));
  repeatBody(clone, count, step);
  return clone;
}

static void appendYield(MlirBlock block, MlirLocation location, intptr_t count,
                        const MlirValue *values) {
  HoInsertion at = {.block = block, .location = location};
  hoBuild(at, "scf.yield", 0, NULL, count, values, 0, NULL);
}

static MlirOperation buildIf(HoInsertion at, MlirOperation loop, MlirBlock block) {
  intptr_t count = mlirOperationGetNumResults(loop);
  MlirType *types = hoAllocate((size_t)count + 1, sizeof(*types));
  MlirValue *values = hoAllocate((size_t)count + 1, sizeof(*values));
  for (intptr_t i = 0; i < count; ++i) {
    types[i] = mlirValueGetType(mlirOperationGetResult(loop, i));
    values[i] = mlirOperationGetOperand(loop, HO_LOOP_BOUNDS + i); // without any trip
  }
  MlirRegion regions[] = {mlirRegionCreate(), mlirRegionCreate()};
  mlirRegionAppendOwnedBlock(regions[0], block);
  if (count) {
    MlirBlock without = mlirBlockCreate(0, NULL, NULL);
    mlirRegionAppendOwnedBlock(regions[1], without);
    appendYield(without, at.location, count, values);
  }
  MlirValue runs = buildRuns(at, loop);
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.if"), at.location);
  mlirOperationStateAddResults(&state, count, types);
  mlirOperationStateAddOperands(&state, 1, &runs);
  mlirOperationStateAddOwnedRegions(&state, 2, regions);
  MlirOperation op = mlirOperationCreate(&state);
  mlirBlockInsertOwnedOperationBefore(at.block, at.before, op);
  free(types);
  free(values);
  return op;
}

// One loop for all trips.
static void keepWhole(HoSplitLoop *split, MlirBlock block, MlirOperation loop) {
  split->main = cloneLoop(block, loop, mlirOperationGetOperand(loop, 0),
                          mlirOperationGetOperand(loop, 1), 1, (MlirOperation){NULL});
}

static void cutTail(HoSplitLoop *split, MlirBlock block, MlirOperation loop, uint32_t depth) {
  uint64_t trips = hoLoopTrips(loop);
  uint32_t rest = trips ? (uint32_t)(trips - (trips - 1) / depth * depth) : 1;
  HoInsertion within = {.block = block, .location = mlirOperationGetLocation(loop)};
  MlirValue middle = splitPoint(within, loop, trips, depth);
  split->main = cloneLoop(block, loop, mlirOperationGetOperand(loop, 0), middle, depth,
                          (MlirOperation){NULL});
  split->tail = cloneLoop(block, loop, middle, mlirOperationGetOperand(loop, 1), rest, split->main);
}

HoSplitLoop hoSplitLoop(MlirOperation loop, uint32_t depth, bool tail) {
  HoInsertion at = hoBefore(loop);
  MlirBlock block = mlirBlockCreate(0, NULL, NULL);
  HoSplitLoop split = {.whole = buildIf(at, loop, block)};
  if (tail)
    cutTail(&split, block, loop, depth);
  else
    keepWhole(&split, block, loop);
  MlirOperation last = tail ? split.tail : split.main;
  intptr_t count = mlirOperationGetNumResults(loop);
  MlirValue *results = hoAllocate((size_t)count + 1, sizeof(*results));
  for (intptr_t i = 0; i < count; ++i) {
    results[i] = mlirOperationGetResult(last, i);
    mlirValueReplaceAllUsesOfWith(mlirOperationGetResult(loop, i),
                                  mlirOperationGetResult(split.whole, i));
  }
  appendYield(block, at.location, count, results);
  free(results);
  mlirOperationDestroy(loop);
  return split;
}
