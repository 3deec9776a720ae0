//===- HostArena.c - Host buffers in one allocation ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "HostArena.h"

#include "Buffers.h"

#include "ho/plan.h"

#include <stdlib.h>

typedef struct Allocations {
  HO_ARRAY(MlirOperation) ops;
} Allocations;

// Where, in the function's entry block, a buffer is in use.
typedef struct Range {
  MlirBlock block;
  MlirOperation first, last; // operations of the block
  bool escapes;
} Range;

static void extend(Range *range, MlirOperation op) {
  MlirOperation at = hoAncestorInBlock(op, range->block);
  if (mlirOperationIsNull(at)) {
    range->escapes = true;
    return;
  }
  if (mlirOperationIsNull(range->first) || mlirOperationIsBeforeInBlock(at, range->first))
    range->first = at;
  if (mlirOperationIsNull(range->last) || mlirOperationIsBeforeInBlock(range->last, at))
    range->last = at;
}

// A copy in flight uses the buffer until something has waited for it.
static void extendByToken(Range *range, MlirValue token) {
  for (MlirOpOperand use = mlirValueGetFirstUse(token); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    extend(range, user);
    intptr_t dependencies;
    MlirValue next;
    if (hoAsyncOperation(user, &dependencies, &next) && !mlirValueIsNull(next))
      extendByToken(range, next);
  }
}

static bool isHarmless(MlirOperation user) {
  static const char *const names[] = {"memref.load", "memref.store", "memref.copy",
                                      "memref.dim",  "affine.load",  "affine.store",
                                      "vector.load", "vector.store", "memref.dealloc"};
  for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); ++i)
    if (hoOpIs(user, names[i]))
      return true;
  return hoIsStructured(user);
}

static void visitUser(MlirOperation user, intptr_t operand, void *data) {
  (void)operand;
  Range *range = data;
  extend(range, user);
  if (hoOpIs(user, "gpu.memcpy")) {
    if (mlirOperationGetNumResults(user) == 1)
      extendByToken(range, mlirOperationGetResult(user, 0));
  } else if (!isHarmless(user)) {
    range->escapes = true;
  }
}

static bool collect(MlirOperation op, void *data) {
  Allocations *allocations = data;
  if (hoOpIs(op, "memref.alloc") && mlirOperationGetNumOperands(op) == 0 &&
      !hoHasAttr(op, "ho.host_arena")) {
    MlirType type = mlirValueGetType(mlirOperationGetResult(op, 0));
    if (hoStaticBytes(type) && hoTypeHasIdentityLayout(type) &&
        mlirAttributeIsNull(mlirMemRefTypeGetMemorySpace(type)))
      hoPush(&allocations->ops, op);
  }
  return true;
}

static uint64_t positionIn(MlirBlock block, MlirOperation op) {
  uint64_t position = 0;
  for (MlirOperation at = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(at);
       at = mlirOperationGetNextInBlock(at), ++position)
    if (mlirOperationEqual(at, op))
      break;
  return position;
}

static MlirValue buildArena(MlirOperation function, uint64_t bytes, uint64_t alignment) {
  MlirContext context = mlirOperationGetContext(function);
  int64_t shape[] = {(int64_t)bytes};
  MlirType type =
      mlirMemRefTypeContiguousGet(mlirIntegerTypeGet(context, 8), 1, shape, (MlirAttribute){NULL});
  int32_t segments[] = {0, 0};
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 2, segments)),
      hoNamed(context, "alignment",
              mlirIntegerAttrGet(mlirIntegerTypeGet(context, 64), (int64_t)alignment)),
      hoNamed(context, "ho.host_arena", mlirUnitAttrGet(context))};
  HoInsertion at = hoAtStart(hoOpEntryBlock(function), mlirOperationGetLocation(function));
  return mlirOperationGetResult(hoBuild(at, "memref.alloc", 1, &type, 0, NULL, 3, attributes), 0);
}

static void replace(MlirOperation op, MlirValue arena, uint64_t offset) {
  HoInsertion at = hoBefore(op);
  MlirValue old = mlirOperationGetResult(op, 0);
  MlirValue operands[] = {arena, hoBuildIndex(at, (int64_t)offset)};
  MlirType type = mlirValueGetType(old);
  MlirOperation view = hoBuild(at, "memref.view", 1, &type, 2, operands, 0, NULL);
  HO_ARRAY(MlirOperation) frees = {0};
  for (MlirOpOperand use = mlirValueGetFirstUse(old); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use))
    if (hoOpIs(mlirOpOperandGetOwner(use), "memref.dealloc"))
      hoPush(&frees, mlirOpOperandGetOwner(use));
  for (size_t i = 0; i < frees.count; ++i)
    mlirOperationDestroy(frees.items[i]);
  hoArrayFree(&frees);
  mlirValueReplaceAllUsesOfWith(old, mlirOperationGetResult(view, 0));
  mlirOperationDestroy(op);
}

uint64_t hoPlanHostArena(MlirOperation function, uint64_t alignment) {
  MlirBlock entry = hoOpEntryBlock(function);
  // Positions order one block only; with branches, buffers stay as they are.
  if (!mlirBlockIsNull(mlirBlockGetNextInRegion(entry)))
    return 0;
  Allocations all = {0}, placed = {0};
  hoWalk(function, collect, &all);
  HO_ARRAY(ho_pack_request_t) requests = {0};
  for (size_t i = 0; i < all.ops.count; ++i) {
    MlirOperation op = all.ops.items[i];
    Range range = {.block = entry};
    extend(&range, op);
    hoForEachUserThroughViews(mlirOperationGetResult(op, 0), visitUser, &range);
    if (range.escapes)
      continue;
    ho_pack_request_t request = {
        .begin = positionIn(entry, range.first),
        .end = positionIn(entry, range.last) + 1,
        .size = hoStaticBytes(mlirValueGetType(mlirOperationGetResult(op, 0)))};
    hoPush(&requests, request);
    hoPush(&placed.ops, op);
  }
  uint64_t bytes = 0;
  ho_status_t status = ho_pack(requests.items, requests.count, alignment, UINT64_MAX, &bytes);
  if (status || !placed.ops.count) {
    ho_status_free(status);
    bytes = 0;
  } else {
    bytes = (bytes + alignment - 1) / alignment * alignment;
    MlirValue arena = buildArena(function, bytes, alignment);
    for (size_t i = 0; i < placed.ops.count; ++i)
      replace(placed.ops.items[i], arena, requests.items[i].offset);
  }
  hoArrayFree(&requests);
  hoArrayFree(&all.ops);
  hoArrayFree(&placed.ops);
  return bytes;
}
