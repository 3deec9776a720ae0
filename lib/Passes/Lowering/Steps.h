//===- Steps.h - Upstream's lowering of host code ---------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_LOWERING_STEPS_H
#define HO_LIB_PASSES_LOWERING_STEPS_H

#include <stddef.h>

// The passes behind offload-to-runtime, in order (Pipeline.c).
extern const char *const hoHostSteps[];
extern const size_t hoNumHostSteps;

#endif // HO_LIB_PASSES_LOWERING_STEPS_H
