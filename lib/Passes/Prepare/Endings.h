//===- Endings.h - What follows a product in the product's buffer --*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_PREPARE_ENDINGS_H
#define HO_LIB_PASSES_PREPARE_ENDINGS_H

#include "IR.h"

// A device's library adds a bias or another matrix to a product, and applies an activation, before
// it writes. That goes where the product went: in a buffer of its own the result would as a rule be
// given the place of a factor that the product is the last to read. Where nothing else reads a
// product, what may end it therefore writes over it. Returns how many do.
uint64_t hoEndProductsInPlace(MlirOperation module);

#endif // HO_LIB_PASSES_PREPARE_ENDINGS_H
