//===- HostArena.h - Host buffers in one allocation -------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_PLANMEMORY_HOSTARENA_H
#define HO_LIB_PASSES_PLANMEMORY_HOSTARENA_H

#include "IR.h"

// Places the function's static host allocations that do not escape in one
// `memref.alloc() {ho.host_arena}` at its entry. Returns its bytes, 0 when there is none.
uint64_t hoPlanHostArena(MlirOperation function, uint64_t alignment);

#endif // HO_LIB_PASSES_PLANMEMORY_HOSTARENA_H
