//===- CarriedTensors.h - Tensors carried by loops stay in place -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_PREPARE_CARRIEDTENSORS_H
#define HO_LIB_PASSES_PREPARE_CARRIEDTENSORS_H

#include "IR.h"

// Bufferization wants each tensor that an scf.for yields in the buffer that it came in. Where what
// is yielded was made elsewhere, it is put there: in place where nothing reads the old contents
// any more, else by a copy. Returns how many were.
uint64_t hoKeepCarriedTensors(MlirOperation module);

#endif // HO_LIB_PASSES_PREPARE_CARRIEDTENSORS_H
