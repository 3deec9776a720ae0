//===- Pipelines.c - Named pipelines ---------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

static bool buildNothing(const HoOptions *options, void (*append)(const char *, void *),
                         void (*error)(const char *, void *), void *data) {
  (void)options;
  (void)error;
  append("canonicalize", data);
  return true;
}

const HoPipelineInfo hoOffloadPipeline = {.argument = "offload",
                                          .summary =
                                              "From linalg to scheduled, planned, verified IR",
                                          .build = buildNothing};
