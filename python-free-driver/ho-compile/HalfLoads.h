//===- HalfLoads.h - Lone half floats are loaded as integers ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_COMPILE_HALFLOADS_H
#define HO_COMPILE_HALFLOADS_H

#include "llvm-c/Core.h"

// To be called behind LLVM's optimizations. Does nothing for other processors than x86-64.
void loadHalvesAsIntegers(LLVMModuleRef module);

#endif // HO_COMPILE_HALFLOADS_H
