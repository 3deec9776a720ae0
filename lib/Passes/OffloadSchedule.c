//===- OffloadSchedule.c - Schedule copies under a device memory budget ---===//
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

const HoPassInfo hoOffloadSchedulePass = {
    .argument = "offload-schedule",
    .summary = "Schedule copies under a device memory budget",
    .anchor = "builtin.module",
    .run = run,
};
