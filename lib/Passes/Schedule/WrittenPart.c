//===- WrittenPart.c - The one part that a block writes --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "WrittenPart.h"

#include "Sizes.h"
#include "Slices.h"

#include <stdlib.h>

static bool sameOperands(MlirOperation a, MlirOperation b) {
  intptr_t count = mlirOperationGetNumOperands(a);
  if (count != mlirOperationGetNumOperands(b))
    return false;
  for (intptr_t i = 1; i < count; ++i) // the first is the buffer
    if (!hoSameValue(mlirOperationGetOperand(a, i), mlirOperationGetOperand(b, i)))
      return false;
  return true;
}

static bool sameAttribute(MlirOperation a, MlirOperation b, const char *name) {
  return mlirAttributeEqual(hoGetAttr(a, name), hoGetAttr(b, name));
}

static bool isSamePart(MlirOperation a, MlirOperation b) {
  return sameOperands(a, b) && sameAttribute(a, b, "operandSegmentSizes") &&
         sameAttribute(a, b, "static_offsets") && sameAttribute(a, b, "static_sizes") &&
         sameAttribute(a, b, "static_strides");
}

static bool isPart(MlirOperation op, MlirValue root) {
  uint64_t bytes;
  return !mlirOperationIsNull(op) && hoOpIs(op, "memref.subview") &&
         hoSameValue(mlirOperationGetOperand(op, 0), root) &&
         hoIsContiguous(mlirValueGetType(mlirOperationGetResult(op, 0))) &&
         hoBufferBytes(mlirOperationGetResult(op, 0), &bytes) && bytes > 0;
}

void hoNoteWrittenUse(HoWrittenPart *part, const HoUse *use) {
  MlirOperation op = hoDefiningOp(use->value);
  if (!(use->kinds & HO_ACCESS_WRITE))
    return;
  HoWrittenPart other = {.elsewhere = !isPart(op, use->root)};
  if (!other.elsewhere)
    other.subview = op;
  hoJoinWrittenParts(part, &other);
}

void hoJoinWrittenParts(HoWrittenPart *part, const HoWrittenPart *other) {
  part->elsewhere |= other->elsewhere;
  if (mlirOperationIsNull(other->subview))
    return;
  if (mlirOperationIsNull(part->subview))
    part->subview = other->subview;
  else
    part->elsewhere |= !isSamePart(part->subview, other->subview);
}

uint64_t hoWrittenPartBytes(const HoWrittenPart *part) {
  uint64_t bytes;
  if (part->elsewhere || mlirOperationIsNull(part->subview) ||
      !hoBufferBytes(mlirOperationGetResult(part->subview, 0), &bytes))
    return 0;
  return bytes;
}

MlirValue hoBuildWrittenPart(HoInsertion at, const HoWrittenPart *part, MlirValue buffer) {
  MlirType type = mlirValueGetType(mlirOperationGetResult(part->subview, 0));
  intptr_t rank = mlirShapedTypeGetRank(type);
  int64_t *shape = hoAllocate((size_t)rank + 1, sizeof(*shape));
  for (intptr_t i = 0; i < rank; ++i)
    shape[i] = mlirShapedTypeGetDimSize(type, i);
  MlirType own = mlirMemRefTypeGet(mlirShapedTypeGetElementType(type), rank, shape,
                                   mlirMemRefTypeGetLayout(type),
                                   mlirMemRefTypeGetMemorySpace(mlirValueGetType(buffer)));
  free(shape);
  MlirOperation view = mlirOperationClone(part->subview);
  mlirOperationSetOperand(view, 0, buffer);
  mlirValueSetType(mlirOperationGetResult(view, 0), own);
  mlirBlockInsertOwnedOperationBefore(at.block, at.before, view);
  return mlirOperationGetResult(view, 0);
}
