//===- compile.h - A .mlir file made a program --------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_COMPILE_H
#define HO_RUN_COMPILE_H

#include "ho/runtime.h"
#include "options.h"

bool ho_compile_wanted(const char *model);

// Compiles the options' model with ho-compile, in a private folder that is gone when this returns,
// and loads the result.
HO_NODISCARD ho_status_t ho_compile(const ho_options_t *options, ho_program_t **out);

#endif // HO_RUN_COMPILE_H
