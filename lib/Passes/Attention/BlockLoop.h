//===- BlockLoop.h - A loop that carries what its blocks make ---*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_ATTENTION_BLOCKLOOP_H
#define HO_LIB_PASSES_ATTENTION_BLOCKLOOP_H

#include "IR.h"

typedef struct HoBlockLoop {
  MlirOperation op;   // scf.for
  HoInsertion inside; // before its scf.yield
  MlirValue induction;
} HoBlockLoop;

// Builds an scf.for that carries `carried`, which become what the body has of them.
HoBlockLoop hoOpenBlockLoop(HoInsertion at, int64_t begin, int64_t end, int64_t step, size_t count,
                            MlirValue *carried);
// Ends the body with `carried`, which become the loop's results.
void hoCloseBlockLoop(const HoBlockLoop *loop, size_t count, MlirValue *carried);

#endif // HO_LIB_PASSES_ATTENTION_BLOCKLOOP_H
