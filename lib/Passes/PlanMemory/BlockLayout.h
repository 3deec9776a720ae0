//===- BlockLayout.h - Offsets of a block's device buffers ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block's device allocations, the blocks nested in it and the calls it makes
// are requests for bytes over a range of positions. A nested block is laid out
// first and is one request for its parent, so offsets are relative to where
// the parent puts it.
//
// Ownership: hoBlockLayoutFree frees a layout and those nested in it.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_PLANMEMORY_BLOCKLAYOUT_H
#define HO_LIB_PASSES_PLANMEMORY_BLOCKLAYOUT_H

#include "Array.h"
#include "IR.h"

#include "ho/plan.h"

typedef struct HoBlockLayout HoBlockLayout;

// One request: an allocation, an operation with regions, or a call.
typedef struct HoLayoutItem {
  MlirOperation op;
  uint64_t bytes;
  HoBlockLayout **children; // of an operation with regions, NULL-terminated
} HoLayoutItem;

struct HoBlockLayout {
  MlirBlock block;
  HO_ARRAY(HoLayoutItem) items;
  HO_ARRAY(ho_pack_request_t) requests; // parallel to items
  uint64_t bytes;                       // height
};

typedef struct HoLayoutOptions {
  uint64_t alignment;
  uint64_t capacity; // UINT64_MAX: none
  // Device bytes that a call needs.
  uint64_t (*callBytes)(MlirOperation call, void *data);
  void *data;
} HoLayoutOptions;

// NULL after an error at the operation concerned.
HoBlockLayout *hoBlockLayoutCreate(MlirBlock block, const HoLayoutOptions *options);
void hoBlockLayoutFree(HoBlockLayout *layout);

#endif // HO_LIB_PASSES_PLANMEMORY_BLOCKLAYOUT_H
