//===- Elementwise.c - Parallel loops over the threads ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All loops are flattened, the one with the unit strides last: threads of a warp touch neighbours.
// Where there is enough for the whole device, a thread takes several elements, a block apart, so
// that more of its loads are under way at once.
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

enum {
  Threads = 256,
  Unrolled = 4,
  // Elements from which on blocks with several elements a thread still fill a device.
  EnoughToUnroll = 1 << 20,
};

static void emitOne(HoInsertion at, HoNest *nest, const HoLoops *loops, const HoAccess *accesses,
                    MlirValue linear) {
  MlirValue inductions[HO_MAX_LOOPS];
  hoSplitIndex(at, nest, loops, linear, inductions);
  hoEmitElement(at, nest, accesses, inductions);
}

static void emitGuarded(HoInsertion at, HoNest *nest, const HoLoops *loops,
                        const HoAccess *accesses, MlirValue linear, MlirValue total) {
  HoBranch branch = hoBuildIf(at, hoCompare(at, HO_UNSIGNED_LESS, linear, total), 0, NULL, false);
  emitOne(branch.then, nest, loops, accesses, linear);
}

// All loads stand before all stores: nothing tells LLVM that they touch different memory.
static void emitTogether(HoInsertion at, HoNest *nest, const HoLoops *loops,
                         const HoAccess *accesses, MlirValue first) {
  MlirValue inductions[Unrolled][HO_MAX_LOOPS], arguments[Unrolled][HO_MAX_OPERANDS];
  MlirValue results[Unrolled][HO_MAX_OPERANDS];
  for (int i = 0; i < Unrolled; ++i) {
    MlirValue linear = hoBinary(at, "arith.addi", first, hoBuildIndex(at, (int64_t)i * Threads));
    hoSplitIndex(at, nest, loops, linear, inductions[i]);
    hoLoadElement(at, nest, accesses, inductions[i], arguments[i]);
  }
  for (int i = 0; i < Unrolled; ++i) {
    HoNest clone = hoCloneNest(nest);
    hoInlineBody(at, &clone, arguments[i], inductions[i], results[i]);
    mlirOperationDestroy(clone.generic);
  }
  for (int i = 0; i < Unrolled; ++i)
    hoStoreElement(at, nest, accesses, inductions[i], results[i]);
}

// A block that is full needs no checks.
static void emitUnrolled(HoLaunch *launch, HoNest *nest, const HoLoops *loops,
                         const HoAccess *accesses, MlirValue total) {
  HoInsertion at = launch->at;
  MlirValue first = hoBinary(at, "arith.muli", launch->block, hoBuildIndex(at, Threads * Unrolled));
  MlirValue last = hoBinary(at, "arith.addi", first, hoBuildIndex(at, Threads * Unrolled));
  MlirValue own = hoBinary(at, "arith.addi", first, launch->threadX);
  HoBranch branch = hoBuildIf(at, hoCompare(at, HO_UNSIGNED_NOT_MORE, last, total), 0, NULL, true);
  emitTogether(branch.then, nest, loops, accesses, own);
  MlirValue none[1];
  HoLoop loop =
      hoOpenLoop(branch.otherwise, own, total, hoBuildIndex(branch.otherwise, Threads), 0, none);
  emitOne(loop.at, nest, loops, accesses, loop.induction);
  hoCloseLoop(&loop, 0, none);
}

void hoEmitElementwise(HoKernel *kernel, HoNest *nest) {
  HoLoops loops = hoSelectLoops(hoKernelEnd(kernel), nest, true);
  bool unroll = hoAssumedTotal(&loops, nest) >= EnoughToUnroll;
  HoSize blocks = hoCeilDiv(hoKernelEnd(kernel), loops.total, Threads * (unroll ? Unrolled : 1));
  bool single = hoIsNumber(loops.total, 1);
  HoLaunch launch = hoBuildLaunch(kernel, blocks, single ? 1 : Threads, 1, 0, NULL);
  HoAccess accesses[HO_MAX_OPERANDS];
  hoBuildAccesses(&launch, nest, accesses);
  MlirValue total = hoSizeAsIndex(launch.at, loops.total);
  if (unroll)
    emitUnrolled(&launch, nest, &loops, accesses, total);
  else
    emitGuarded(launch.at, nest, &loops, accesses,
                hoMultiplyAdd(launch.at, launch.block, single ? 1 : Threads, launch.threadX),
                total);
}
