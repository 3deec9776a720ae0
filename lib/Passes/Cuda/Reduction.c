//===- Reduction.c - Reductions by warps, blocks or columns ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where what is summed lies next to each other (rows), the threads of a warp share one result, of a
// block where a row is long: each takes every n-th element, and shuffles combine what they
// have. Where results lie next to each other (columns), threads along x take one each;
// if there are few of them, threads along y share a column through shared memory. All else,
// and what no operation combines, is one thread's loop: convolutions foremost,
// whose threads then also take several results that share what they read.
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

enum {
  SerialThreads = 128,
  RowsOfBlock = 4,     // rows that a block takes by a warp each
  LongRow = 2048,      // elements from which a block takes one row
  VeryLongRow = 16384, // and with more threads, where there are few
  FewRows = 512,
  ShortRow = 32,         // elements that are not worth a warp
  ColumnThreads = 16,    // threads of a column
  ShortColumn = 64,      // elements that are not worth several threads
  ManyColumns = 1 << 16, // enough to fill a device with a thread each
  Blocked = 4,           // results of a thread
};

typedef struct Reduction {
  HoNest *nest;
  HoLoops outer, inner; // parallel; reduced
  HoCombiner combiner;
  HoAccess accesses[HO_MAX_OPERANDS];
} Reduction;

static intptr_t firstOutput(const HoNest *nest) {
  intptr_t first = nest->numOperands;
  while (first > 0 && nest->operands[first - 1].isOutput)
    --first;
  return first;
}

static int countOutputs(const HoNest *nest) { return (int)(nest->numOperands - firstOutput(nest)); }

static void loadOutputs(HoInsertion at, const Reduction *reduction, const MlirValue *inductions,
                        MlirValue *values) {
  const HoNest *nest = reduction->nest;
  if (!mlirAttributeIsNull(nest->initial)) {
    MlirType type = nest->operands[nest->numOperands - 1].element;
    MlirNamedAttribute value = hoNamed(mlirLocationGetContext(at.location), "value", nest->initial);
    values[0] =
        mlirOperationGetResult(hoBuild(at, "arith.constant", 1, &type, 0, NULL, 1, &value), 0);
    return;
  }
  for (intptr_t i = firstOutput(nest), output = 0; i < nest->numOperands; ++i)
    values[output++] = hoLoadAccess(at, nest, i, &reduction->accesses[i], inductions);
}

// The body with accumulators that are no memory.
static void accumulate(HoInsertion at, HoNest *nest, const HoAccess *accesses,
                       const MlirValue *inductions, const MlirValue *accumulators,
                       MlirValue *results) {
  MlirValue arguments[HO_MAX_OPERANDS] = {{NULL}};
  intptr_t first = firstOutput(nest);
  for (intptr_t i = 0; i < nest->numOperands; ++i) {
    if (i >= first)
      arguments[i] = accumulators[i - first];
    else if (hoBodyUses(nest, i))
      arguments[i] = hoLoadAccess(at, nest, i, &accesses[i], inductions);
  }
  hoInlineBody(at, nest, arguments, inductions, results);
}

// Combines the initial contents with what was reduced, and stores.
static void finish(HoInsertion at, const Reduction *reduction, const MlirValue *inductions,
                   const MlirValue *partial) {
  MlirValue values[HO_MAX_OPERANDS];
  loadOutputs(at, reduction, inductions, values);
  hoCombine(at, &reduction->combiner, values, partial);
  hoStoreElement(at, reduction->nest, reduction->accesses, inductions, values);
}

//===----------------------------------------------------------------------===//
// One thread a result
//===----------------------------------------------------------------------===//

// Loops over all that is reduced, around `count` results of one thread.
static void emitLoops(HoInsertion at, Reduction *reduction, int results,
                      MlirValue inductions[][HO_MAX_LOOPS], MlirValue values[][HO_MAX_OPERANDS]) {
  HoNest *nest = reduction->nest;
  HoLoop loops[HO_MAX_LOOPS];
  MlirValue flat[HO_MAX_OPERANDS];
  int outputs = countOutputs(nest), count = outputs * results;
  for (int i = 0; i < count; ++i)
    flat[i] = values[i / outputs][i % outputs];
  const MlirValue *carried = flat;
  for (intptr_t i = 0; i < reduction->inner.count; ++i) {
    intptr_t loop = reduction->inner.loops[i];
    MlirValue end = hoSizeAsIndex(at, nest->loops[loop].extent);
    loops[i] = hoOpenLoop(at, hoBuildIndex(at, 0), end, hoBuildIndex(at, 1), count, carried);
    for (int j = 0; j < results; ++j)
      inductions[j][loop] = loops[i].induction;
    at = loops[i].at;
    carried = loops[i].carried;
  }
  for (int i = 0; i < results; ++i) {
    HoNest clone = hoCloneNest(nest);
    accumulate(at, &clone, reduction->accesses, inductions[i], carried + i * outputs,
               flat + i * outputs);
    mlirOperationDestroy(clone.generic);
  }
  for (intptr_t i = reduction->inner.count; i-- > 0;) {
    hoCloseLoop(&loops[i], count, flat);
    for (int j = 0; j < count; ++j)
      flat[j] = loops[i].carried[j];
  }
  for (int i = 0; i < count; ++i)
    values[i / outputs][i % outputs] = flat[i];
}

// Whether an input stays where it is along `loop`; one that differs from thread to thread, so that
// each loads its own.
static bool sharesInput(const Reduction *reduction, intptr_t loop) {
  const HoNest *nest = reduction->nest;
  intptr_t across = reduction->outer.loops[reduction->outer.count - 1];
  for (intptr_t i = 0; i < firstOutput(nest); ++i) {
    const HoNestOperand *operand = &nest->operands[i];
    if (operand->pointer.ptr && !operand->map.ptr && hoBodyUses(nest, i) &&
        hoIsNumber(operand->strides[loop], 0) && !hoIsNumber(operand->strides[across], 0))
      return true;
  }
  return false;
}

// The parallel loop of which a thread takes several steps, for which it loads an input once. -1:
// none.
static intptr_t findBlocked(const Reduction *reduction) {
  const HoNest *nest = reduction->nest;
  if (countOutputs(nest) != 1)
    return -1;
  for (intptr_t i = 0; i + 1 < reduction->outer.count; ++i) {
    intptr_t loop = reduction->outer.loops[i];
    HoSize extent = nest->loops[loop].extent;
    if (nest->loops[loop].dimension >= 0 && hoIsStatic(extent) && extent.value % Blocked == 0 &&
        sharesInput(reduction, loop))
      return loop;
  }
  return -1;
}

static void emitSerial(HoKernel *kernel, Reduction *reduction) {
  HoNest *nest = reduction->nest;
  HoInsertion end = hoKernelEnd(kernel);
  intptr_t blocked = findBlocked(reduction);
  int results = blocked < 0 ? 1 : Blocked;
  HoNest coarse = *nest; // its blocked loop counts blocks
  if (blocked >= 0)
    coarse.loops[blocked].extent.value /= Blocked;
  HoLoops outer = reduction->outer;
  outer.total = hoStatic(1);
  for (intptr_t i = 0; i < outer.count; ++i)
    outer.total = hoMultiplySizes(end, outer.total, coarse.loops[outer.loops[i]].extent);
  HoLaunch launch =
      hoBuildLaunch(kernel, hoCeilDiv(end, outer.total, SerialThreads), SerialThreads, 1, 0, NULL);
  hoBuildAccesses(&launch, nest, reduction->accesses);
  MlirValue linear = hoMultiplyAdd(launch.at, launch.block, SerialThreads, launch.threadX);
  MlirValue inside =
      hoCompare(launch.at, HO_UNSIGNED_LESS, linear, hoSizeAsIndex(launch.at, outer.total));
  HoInsertion at = hoBuildIf(launch.at, inside, 0, NULL, false).then;
  MlirValue inductions[Blocked][HO_MAX_LOOPS], values[Blocked][HO_MAX_OPERANDS];
  hoSplitIndex(at, &coarse, &outer, linear, inductions[0]);
  for (int i = 1; i < results; ++i)
    for (intptr_t j = 0; j < outer.count; ++j)
      inductions[i][outer.loops[j]] = inductions[0][outer.loops[j]];
  for (int i = 0; i < results && blocked >= 0; ++i) {
    MlirValue base =
        i ? inductions[0][blocked]
          : hoBinary(at, "arith.muli", inductions[0][blocked], hoBuildIndex(at, Blocked));
    inductions[i][blocked] = i ? hoBinary(at, "arith.addi", base, hoBuildIndex(at, i)) : base;
  }
  for (int i = 0; i < results; ++i)
    loadOutputs(at, reduction, inductions[i], values[i]);
  emitLoops(at, reduction, results, inductions, values);
  for (int i = 0; i < results; ++i)
    hoStoreElement(at, nest, reduction->accesses, inductions[i], values[i]);
}

//===----------------------------------------------------------------------===//
// Several threads a result
//===----------------------------------------------------------------------===//

// What one of `step` threads reduces, from `begin` on.
static void emitStrided(HoInsertion at, Reduction *reduction, MlirValue begin, int64_t step,
                        MlirValue *inductions, MlirValue *values) {
  int count = reduction->combiner.count;
  hoBuildIdentity(at, &reduction->combiner, values);
  MlirValue end = hoSizeAsIndex(at, reduction->inner.total);
  HoLoop loop = hoOpenLoop(at, begin, end, hoBuildIndex(at, step), count, values);
  hoSplitIndex(loop.at, reduction->nest, &reduction->inner, loop.induction, inductions);
  accumulate(loop.at, reduction->nest, reduction->accesses, inductions, loop.carried, values);
  hoCloseLoop(&loop, count, values);
  for (int i = 0; i < count; ++i)
    values[i] = loop.carried[i];
}

// Every lane of a warp gets the combination of all; of the first `lanes` where those are fewer.
static void combineWarp(HoInsertion at, const HoCombiner *combiner, int64_t lanes,
                        MlirValue *values) {
  for (int64_t mask = lanes / 2; mask > 0; mask /= 2) {
    MlirValue others[HO_MAX_OPERANDS];
    for (int i = 0; i < combiner->count; ++i)
      others[i] = hoBuildShuffle(at, values[i], mask);
    hoCombine(at, combiner, values, others);
  }
}

// The warps of a block leave their results in shared memory, where the first one finds them.
static void combineBlock(HoLaunch *launch, const HoCombiner *combiner, int64_t threads,
                         MlirValue *values) {
  HoInsertion at = launch->at;
  int64_t warps = threads / HO_WARP;
  MlirValue warpSize = hoBuildIndex(at, HO_WARP), zero = hoBuildIndex(at, 0);
  MlirValue warp = hoBinary(at, "arith.divui", launch->threadX, warpSize);
  MlirValue lane = hoBinary(at, "arith.remui", launch->threadX, warpSize);
  HoInsertion leader = hoBuildIf(at, hoCompare(at, HO_EQUAL, lane, zero), 0, NULL, false).then;
  for (int i = 0; i < combiner->count; ++i) {
    MlirValue operands[] = {values[i], launch->shared[i], warp};
    hoBuild(leader, "memref.store", 0, NULL, 3, operands, 0, NULL);
  }
  hoBuildBarrier(at);
  MlirValue slot = hoBinary(at, "arith.remui", launch->threadX, hoBuildIndex(at, warps));
  for (int i = 0; i < combiner->count; ++i) {
    MlirValue operands[] = {launch->shared[i], slot};
    values[i] = mlirOperationGetResult(
        hoBuild(at, "memref.load", 1, &combiner->types[i], 2, operands, 0, NULL), 0);
  }
  combineWarp(at, combiner, warps, values);
}

static void sharedTypes(HoKernel *kernel, const HoCombiner *combiner, intptr_t rank,
                        const int64_t *shape, MlirType *types) {
  for (int i = 0; i < combiner->count; ++i)
    types[i] = hoSharedType(kernel->lowering->context, combiner->types[i], rank, shape);
}

// A block for each row.
static void emitLongRows(HoKernel *kernel, Reduction *reduction, int64_t threads) {
  const HoCombiner *combiner = &reduction->combiner;
  MlirType types[HO_MAX_SHARED];
  int64_t warps = threads / HO_WARP;
  sharedTypes(kernel, combiner, 1, &warps, types);
  HoLaunch launch =
      hoBuildLaunch(kernel, reduction->outer.total, threads, 1, combiner->count, types);
  hoBuildAccesses(&launch, reduction->nest, reduction->accesses);
  HoInsertion at = launch.at;
  MlirValue inductions[HO_MAX_LOOPS], values[HO_MAX_OPERANDS];
  hoSplitIndex(at, reduction->nest, &reduction->outer, launch.block, inductions);
  emitStrided(at, reduction, launch.threadX, threads, inductions, values);
  combineWarp(at, combiner, HO_WARP, values);
  combineBlock(&launch, combiner, threads, values);
  MlirValue first = hoCompare(at, HO_EQUAL, launch.threadX, hoBuildIndex(at, 0));
  finish(hoBuildIf(at, first, 0, NULL, false).then, reduction, inductions, values);
}

// A warp for each row.
static void emitRows(HoKernel *kernel, Reduction *reduction) {
  HoSize blocks = hoCeilDiv(hoKernelEnd(kernel), reduction->outer.total, RowsOfBlock);
  HoLaunch launch = hoBuildLaunch(kernel, blocks, HO_WARP, RowsOfBlock, 0, NULL);
  hoBuildAccesses(&launch, reduction->nest, reduction->accesses);
  HoInsertion at = launch.at;
  MlirValue inductions[HO_MAX_LOOPS], values[HO_MAX_OPERANDS];
  MlirValue row = hoMultiplyAdd(at, launch.block, RowsOfBlock, launch.threadY);
  MlirValue total = hoSizeAsIndex(at, reduction->outer.total);
  at = hoBuildIf(at, hoCompare(at, HO_UNSIGNED_LESS, row, total), 0, NULL, false).then;
  hoSplitIndex(at, reduction->nest, &reduction->outer, row, inductions);
  emitStrided(at, reduction, launch.threadX, HO_WARP, inductions, values);
  combineWarp(at, &reduction->combiner, HO_WARP, values);
  MlirValue first = hoCompare(at, HO_EQUAL, launch.threadX, hoBuildIndex(at, 0));
  finish(hoBuildIf(at, first, 0, NULL, false).then, reduction, inductions, values);
}

// Several threads for each column.
static void emitColumns(HoKernel *kernel, Reduction *reduction) {
  const HoCombiner *combiner = &reduction->combiner;
  int64_t shape[] = {ColumnThreads, HO_WARP};
  MlirType types[HO_MAX_SHARED];
  sharedTypes(kernel, combiner, 2, shape, types);
  HoSize blocks = hoCeilDiv(hoKernelEnd(kernel), reduction->outer.total, HO_WARP);
  HoLaunch launch = hoBuildLaunch(kernel, blocks, HO_WARP, ColumnThreads, combiner->count, types);
  hoBuildAccesses(&launch, reduction->nest, reduction->accesses);
  HoInsertion at = launch.at;
  MlirValue inductions[HO_MAX_LOOPS], values[HO_MAX_OPERANDS];
  MlirValue column = hoMultiplyAdd(at, launch.block, HO_WARP, launch.threadX);
  MlirValue total = hoSizeAsIndex(at, reduction->outer.total);
  MlirValue inside = hoCompare(at, HO_UNSIGNED_LESS, column, total);
  HoInsertion own = hoBuildIf(at, inside, 0, NULL, false).then;
  hoSplitIndex(own, reduction->nest, &reduction->outer, column, inductions);
  emitStrided(own, reduction, launch.threadY, ColumnThreads, inductions, values);
  for (int i = 0; i < combiner->count; ++i) {
    MlirValue operands[] = {values[i], launch.shared[i], launch.threadY, launch.threadX};
    hoBuild(own, "memref.store", 0, NULL, 4, operands, 0, NULL);
  }
  hoBuildBarrier(at);
  MlirValue first = hoCompare(at, HO_EQUAL, launch.threadY, hoBuildIndex(at, 0));
  HoInsertion last = hoBuildIf(at, hoBinary(at, "arith.andi", inside, first), 0, NULL, false).then;
  hoSplitIndex(last, reduction->nest, &reduction->outer, column, inductions);
  hoBuildIdentity(last, combiner, values);
  for (int64_t y = 0; y < ColumnThreads; ++y) {
    MlirValue others[HO_MAX_OPERANDS];
    for (int i = 0; i < combiner->count; ++i) {
      MlirValue operands[] = {launch.shared[i], hoBuildIndex(last, y), launch.threadX};
      others[i] = mlirOperationGetResult(
          hoBuild(last, "memref.load", 1, &combiner->types[i], 3, operands, 0, NULL), 0);
    }
    hoCombine(last, combiner, values, others);
  }
  finish(last, reduction, inductions, values);
}

//===----------------------------------------------------------------------===//
// Choice
//===----------------------------------------------------------------------===//

// Whether what is reduced lies next to each other.
static bool isByRows(const Reduction *reduction) {
  const HoNest *nest = reduction->nest;
  if (reduction->outer.count == 0)
    return true;
  intptr_t inner = reduction->inner.loops[reduction->inner.count - 1];
  intptr_t outer = reduction->outer.loops[reduction->outer.count - 1];
  return hoInnermostCost(nest, inner) < hoInnermostCost(nest, outer);
}

static bool canShare(const Reduction *reduction) {
  return reduction->combiner.count > 0 && reduction->combiner.count <= HO_MAX_SHARED;
}

void hoEmitReduction(HoKernel *kernel, HoNest *nest) {
  HoInsertion end = hoKernelEnd(kernel);
  Reduction reduction = {.nest = nest,
                         .outer = hoSelectLoops(end, nest, true),
                         .inner = hoSelectLoops(end, nest, false)};
  int64_t rows = hoAssumedTotal(&reduction.outer, nest);
  int64_t length = hoAssumedTotal(&reduction.inner, nest);
  bool combines = hoReadCombiner(nest, &reduction.combiner) && canShare(&reduction);
  hoAllowFusion(nest);
  if (combines && isByRows(&reduction) && length >= ShortRow) {
    if (length >= VeryLongRow && rows < FewRows)
      emitLongRows(kernel, &reduction, 512);
    else if (length >= LongRow)
      emitLongRows(kernel, &reduction, 256);
    else
      emitRows(kernel, &reduction);
  } else if (combines && !isByRows(&reduction) && length >= ShortColumn && rows < ManyColumns) {
    emitColumns(kernel, &reduction);
  } else {
    emitSerial(kernel, &reduction);
  }
}
