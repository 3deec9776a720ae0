//===- Registration.h - All passes, by table --------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_REGISTRATION_H
#define HO_LIB_PASSES_REGISTRATION_H

#include "Passes.h"

extern const HoPassInfo *const hoAllPasses[];
extern const size_t hoNumPasses;
extern const HoPipelineInfo *const hoAllPipelines[];
extern const size_t hoNumPipelines;

#endif // HO_LIB_PASSES_REGISTRATION_H
