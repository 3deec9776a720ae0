//===- Freedom.h - What may move, what may run again ------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Read off memory effects: whatever is not understood stays where it is, and
// nothing passes it.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_FREEDOM_H
#define HO_LIB_PASSES_SCHEDULE_FREEDOM_H

#include "IR.h"

// Whether a device operation does nothing but touch the memrefs it names: linalg whose body has
// only effects on values, memref.copy. Kernels may do what their arguments do not show.
bool hoDoesOnlyWhatItNames(MlirOperation deviceOp);

// Whether an operation that touches no buffer may stand anywhere after its operands and before its
// users.
bool hoFloats(MlirOperation op);

#endif // HO_LIB_PASSES_SCHEDULE_FREEDOM_H
