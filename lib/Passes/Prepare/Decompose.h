//===- Prepare/Decompose.h - What is no structured operation ----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_PREPARE_DECOMPOSE_H
#define HO_LIB_PASSES_PREPARE_DECOMPOSE_H

#include "IR.h"

// Replaces linalg.softmax, linalg.pack and linalg.unpack on tensors by structured operations, which
// the device runs. Returns how many.
uint64_t hoDecomposeOperations(MlirOperation module);

#endif // HO_LIB_PASSES_PREPARE_DECOMPOSE_H
