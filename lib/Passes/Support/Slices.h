//===- Slices.h - Parts of buffers that move by themselves ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A slice is a contiguous subview, of static or bounded size, at an offset that
// is only known when the program runs, of a buffer from outside its block: the
// weight of layer i, in a loop over layers, of all layers' weights stacked. It
// moves between host and device in place of the whole buffer.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_SLICES_H
#define HO_LIB_PASSES_SUPPORT_SLICES_H

#include "IR.h"

// Whether a memref's elements lie side by side. Its leading dimension may be dynamic.
bool hoIsContiguous(MlirType type);

// The slice, in `block` or around it, that `value` lies in, the largest if there are several; null
// without one. No slice stands for its buffer where the block writes the buffer and reaches it in
// another way, too.
MlirValue hoSliceOf(MlirValue value, MlirBlock block);

// Whether `root`, which an operation of its block moves, is a slice.
bool hoIsSlice(MlirValue root);
// Whether where a slice lies is known when its block begins: it is computed from nothing that the
// block does.
bool hoSliceIsKnownEarly(MlirValue slice);
// Moves the slice and what its place is computed from to the start of its block.
void hoHoistSlice(MlirValue slice);
// Builds, at `at`, the slice as it is where the block argument `from` is `to`.
MlirValue hoBuildSliceAt(HoInsertion at, MlirValue slice, MlirValue from, MlirValue to);

#endif // HO_LIB_PASSES_SUPPORT_SLICES_H
