//===- TensorProgram.c - Programs on tensors --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Generator.h"
void writeTensorProgram(Generator *g) { (void)g; }
