//===- Joins.h - One buffer made of pieces ----------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A device buffer that is copied in pieces is one allocation for each piece and
// a join: a builtin.unrealized_conversion_cast of the pieces, in the order of their bytes, to the
// buffer's type. Pieces that are joined lie side by side in the arena (docs/ir-contract.md).
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_JOINS_H
#define HO_LIB_PASSES_SUPPORT_JOINS_H

#include "IR.h"

bool hoIsJoin(MlirOperation op);
// The join of a piece, or a null operation.
MlirOperation hoJoinOf(MlirValue piece);
// A join of `count` pieces to a buffer of this type.
MlirValue hoBuildJoin(HoInsertion at, MlirType type, intptr_t count, const MlirValue *pieces);

// Elements [first, first + count) of a memref with identity layout, as a memref of rank 1: its type
// in the device's space, and a view of it.
MlirType hoPieceType(MlirType whole, int64_t count);
MlirValue hoBuildPieceView(HoInsertion at, MlirValue whole, int64_t first, int64_t count);

#endif // HO_LIB_PASSES_SUPPORT_JOINS_H
