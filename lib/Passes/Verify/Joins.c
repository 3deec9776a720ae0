//===- Joins.c - Buffers made of pieces -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A builtin.unrealized_conversion_cast of several device buffers to one is a buffer whose
// bytes are theirs, in their order. What touches it touches all of them.
//
//===----------------------------------------------------------------------===//
#include "Verify/Verify.h"

bool isJoin(MlirOperation op) {
  bool cast = hoOpIs(op, "builtin.unrealized_conversion_cast") &&
              mlirOperationGetNumOperands(op) > 1 && mlirOperationGetNumResults(op) == 1;
  if (!cast || !isBuffer(mlirOperationGetResult(op, 0)) ||
      !isDeviceBuffer(mlirOperationGetResult(op, 0)))
    return false;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue operand = mlirOperationGetOperand(op, i);
    if (!isBuffer(operand) || !isDeviceBuffer(operand))
      return false;
  }
  return true;
}

// The root that a piece is, all of it; NULL when it is none.
static const Root *rootOfPiece(Proof *proof, MlirValue piece) {
  const Origins *origins = originsOf(proof, piece);
  if (origins->list.count != 1 || origins->unresolved || !origins->list.items[0].whole)
    return NULL;
  return &proof->roots.items[origins->list.items[0].root];
}

static void checkPieces(Proof *proof, MlirOperation join) {
  uint64_t bytes = 0, begin, size;
  const Root *before = NULL;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(join); ++i) {
    MlirValue operand = mlirOperationGetOperand(join, i);
    const Root *piece = rootOfPiece(proof, operand);
    if (!piece || !staticReach(mlirValueGetType(operand), &begin, &size) || begin) {
      report(proof, "broken-join", join, (MlirOperation){NULL},
             "piece %ld is not all of one buffer of static size; join allocations, or views of the "
             "arena",
             (long)i);
      return;
    }
    bytes += size;
    bool apart = before && (before->kind == ROOT_VIEW || piece->kind == ROOT_VIEW) &&
                 (before->space != piece->space || before->end != piece->begin);
    if (apart)
      report(proof, "broken-join", join, piece->op,
             "piece %ld begins at byte %llu of the arena, the one before it ends at byte %llu; "
             "place them side by side",
             (long)i, (unsigned long long)piece->begin, (unsigned long long)before->end);
    before = piece;
  }
  bool fits = staticReach(mlirValueGetType(mlirOperationGetResult(join, 0)), &begin, &size);
  if (!fits || begin || size != bytes)
    report(proof, "broken-join", join, (MlirOperation){NULL},
           "the pieces have %llu bytes, the buffer they are joined to has %llu; each of its bytes "
           "must be in one piece",
           (unsigned long long)bytes, (unsigned long long)(fits ? size : 0));
}

void checkJoin(MlirOperation op, Proof *proof) {
  if (isJoin(op))
    checkPieces(proof, op);
}
