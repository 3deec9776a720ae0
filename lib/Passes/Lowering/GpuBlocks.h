//===- GpuBlocks.h - One block of a gpu.func as a function ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_LOWERING_GPUBLOCKS_H
#define HO_LIB_PASSES_LOWERING_GPUBLOCKS_H

#include "Lowering.h"

// The leading arguments of a block's function after the step: three each of these.
enum { HO_BLOCK_IDS, HO_GRID_DIMS = 3, HO_BLOCK_DIMS = 6, HO_NUM_BLOCK_IDS = 9 };

// x, y, z of gpu.thread_id and its like.
int hoGpuDimension(MlirOperation op);
// Builds the body of a block's function, whose arguments are the step, the ids above and the
// kernel's arguments, at the end of `body`. Returns false after an error.
bool hoEmitGpuBlock(HoLowering *lowering, MlirOperation kernel, MlirBlock body);

#endif // HO_LIB_PASSES_LOWERING_GPUBLOCKS_H
