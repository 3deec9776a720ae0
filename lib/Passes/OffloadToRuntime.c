//===- OffloadToRuntime.c - Lower to calls into the runtime ---===//
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

const HoPassInfo hoOffloadToRuntimePass = {
    .argument = "offload-to-runtime",
    .summary = "Lower to calls into the runtime",
    .anchor = "builtin.module",
    .run = run,
};
