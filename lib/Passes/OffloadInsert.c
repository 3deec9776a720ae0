//===- OffloadInsert.c - Insert explicit copies between host and device ---===//
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

const HoPassInfo hoOffloadInsertPass = {
    .argument = "offload-insert",
    .summary = "Insert explicit copies between host and device",
    .anchor = "builtin.module",
    .run = run,
};
