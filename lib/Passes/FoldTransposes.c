//===- FoldTransposes.c - Fold transposes and broadcasts into contractions ---===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

static bool run(HoPass *pass, MlirOperation module) {
  (void)pass;
  (void)module;
  return true;
}

const HoPassInfo hoFoldTransposesPass = {
    .argument = "offload-fold-transposes",
    .summary = "Fold transposes and broadcasts into contractions",
    .anchor = "builtin.module",
    .run = run,
};
