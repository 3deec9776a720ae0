//===- InFlight.h - Reuse of bytes under a copy in flight -------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_PLANMEMORY_INFLIGHT_H
#define HO_LIB_PASSES_PLANMEMORY_INFLIGHT_H

#include "BlockLayout.h"

// Where an allocation is placed over bytes whose asynchronous release may not have happened yet,
// makes its first access depend on that release. Allocations and releases still stand. Returns how
// many dependencies were added.
uint64_t hoOrderReuse(const HoBlockLayout *layout);

// Removes an asynchronous operation that has become meaningless: what waited for it waits for what
// it waited for.
void hoRemoveAsync(MlirOperation op);

#endif // HO_LIB_PASSES_PLANMEMORY_INFLIGHT_H
