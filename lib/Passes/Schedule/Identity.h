//===- Identity.h - Names of operations for profiles ------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A device operation and the same one in another compilation of the same
// program have the same name, whatever budget, mode, machine or order it is
// scheduled for: the function, without the suffix of a variant, the number of
// the operation in it as written, and the shapes it works on,
//     main:17(64x512xf32,512x512xf32,64x512xf32)
// as the attribute `ho.operation`, which travels into the manifest.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_IDENTITY_H
#define HO_LIB_PASSES_SCHEDULE_IDENTITY_H

#include "IR.h"

void hoNameOperations(MlirOperation function);

#endif // HO_LIB_PASSES_SCHEDULE_IDENTITY_H
