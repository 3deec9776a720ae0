//===- Buffers.h - Roots, views, device operations, accesses ----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A root is the memref that a chain of views begins at: an allocation, a
// function argument, a global, a block argument. Roots are what moves between
// host and device.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_BUFFERS_H
#define HO_LIB_PASSES_SUPPORT_BUFFERS_H

#include "Array.h"
#include "IR.h"

#include "ho/plan.h"

// subview, cast, collapse_shape, expand_shape, reinterpret_cast, view, transpose: views whose
// device twin is the same operation over the device buffer.
bool hoIsClonableView(MlirOperation op);
// The operation that defines `value`; null for block arguments.
MlirOperation hoDefiningOp(MlirValue value);
// Follows clonable views to the root.
MlirValue hoRootOf(MlirValue value);
// Whether a view covers all of its root's elements (no subview or reinterpret_cast between).
bool hoViewCoversRoot(MlirValue value);

// linalg on memrefs, gpu.launch_func with memref operands, memref.copy (between any two memrefs),
// device loops.
bool hoIsDeviceOp(MlirOperation op);

// Mark of an scf.for that is one operation on the device.
#define HO_DEVICE_LOOP "ho.device"
bool hoIsDeviceLoop(MlirOperation op);
// Whether the operation is a part of a device loop around it.
bool hoIsInDeviceLoop(MlirOperation op);

// One memref that a device operation touches, through an operand or a capture.
typedef struct HoUse {
  MlirValue value; // as the operation names it
  MlirValue root;
  // HO_ACCESS_READ | HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL, of the root. 0: named for its shape
  // only, as a pooling window is.
  uint32_t kinds;
} HoUse;
typedef HO_ARRAY(HoUse) HoUses;

// All memrefs that the device operation touches, one entry per distinct value.
void hoDeviceOpUses(MlirOperation op, HoUses *uses);

// Memrefs from outside that an operation (host operation, region, call) touches, nested operations
// included: HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE. `everything` is set when it may touch any
// buffer (a call, an operation without known effects).
typedef struct HoHostUses {
  HoUses uses;
  bool everything;
} HoHostUses;
void hoHostOpUses(MlirOperation op, HoHostUses *uses);

// Runs of `value` and everything that views it: calls back for each user operation and operand
// number, views followed.
typedef void (*HoUserCallback)(MlirOperation user, intptr_t operand, void *data);
void hoForEachUserThroughViews(MlirValue value, HoUserCallback callback, void *data);

#endif // HO_LIB_PASSES_SUPPORT_BUFFERS_H
