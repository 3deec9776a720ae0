//===- Liveness.c - Say where device buffers begin and end -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A view of the arena is acquired where it stands. It is released after its last use or, if that
// is later, after the wait for its last copy; but before another view of the same bytes begins
// (whose first access then depends on that copy).
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include "Joins.h"

#include <stdlib.h>

// A buffer: one view of the arena, and where it ends in its block.
typedef struct Life {
  MlirOperation view;
  MlirBlock block;
  int64_t begin, end; // bytes in the function's arena; INT64_MAX when unknown
  MlirOperation lastUse, lastWait;
} Life;

typedef struct Lives {
  const HoFunction *function;
  HO_ARRAY(Life) items;
} Lives;

//===----------------------------------------------------------------------===//
// Finding
//===----------------------------------------------------------------------===//

// Whether a view is the arena handed to a callee, which accounts for its own buffers.
static bool isCalleeArena(MlirValue view) {
  MlirOpOperand use = mlirValueGetFirstUse(view);
  return !mlirOpOperandIsNull(use) && hoOpIs(mlirOpOperandGetOwner(use), "func.call") &&
         mlirOpOperandIsNull(mlirOpOperandGetNextUse(use)) &&
         mlirTypeIsAInteger(mlirShapedTypeGetElementType(mlirValueGetType(view))) &&
         mlirShapedTypeGetRank(mlirValueGetType(view)) == 1 &&
         hoElementBytes(mlirShapedTypeGetElementType(mlirValueGetType(view))) == 1;
}

static bool findView(MlirOperation op, void *data) {
  Lives *lives = data;
  if (!hoOpIs(op, "memref.view") ||
      !hoSameValue(mlirOperationGetOperand(op, 0), lives->function->arenaMemRef) ||
      isCalleeArena(mlirOperationGetResult(op, 0)))
    return true;
  Life life = {.view = op,
               .block = mlirOperationGetBlock(op),
               .end = INT64_MAX,
               .lastUse = op,
               .lastWait = op};
  uint64_t bytes = hoStaticBytes(mlirValueGetType(mlirOperationGetResult(op, 0)));
  if (hoConstantIndex(mlirOperationGetOperand(op, 1), &life.begin) && bytes)
    life.end = life.begin + (int64_t)bytes;
  hoPush(&lives->items, life);
  return true;
}

//===----------------------------------------------------------------------===//
// Ends
//===----------------------------------------------------------------------===//

static bool isBefore(MlirOperation a, MlirOperation b) {
  return !mlirOperationEqual(a, b) && mlirOperationIsBeforeInBlock(a, b);
}

static void extend(MlirOperation *last, MlirBlock block, MlirOperation op) {
  MlirOperation ancestor = hoAncestorInBlock(op, block);
  if (!mlirOperationIsNull(ancestor) && isBefore(*last, ancestor))
    *last = ancestor;
}

// The earliest operation of `block` at which compute is behind `token`, through joins and copies.
static void findWait(MlirValue token, MlirBlock block, MlirOperation *first) {
  for (MlirOpOperand use = mlirValueGetFirstUse(token); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    intptr_t count;
    MlirValue result;
    if (!hoAsyncOperation(user, &count, &result))
      continue;
    if (!mlirValueIsNull(result)) {
      findWait(result, block, first);
      continue;
    }
    MlirOperation at = hoAncestorInBlock(user, block);
    if (!mlirOperationIsNull(at) && (mlirOperationIsNull(*first) || isBefore(at, *first)))
      *first = at;
  }
}

static void noteCopyEnd(Life *life, MlirOperation copy) {
  if (mlirOperationGetNumResults(copy) == 0)
    return;
  MlirOperation wait = {NULL};
  findWait(mlirOperationGetResult(copy, 0), life->block, &wait);
  if (!mlirOperationIsNull(wait))
    extend(&life->lastWait, life->block, wait);
}

typedef struct Aliases {
  HO_ARRAY(MlirValue) values;
} Aliases;

static bool isKnown(const Aliases *aliases, MlirValue value) {
  for (size_t i = 0; i < aliases->values.count; ++i)
    if (hoSameValue(aliases->values.items[i], value))
      return true;
  return false;
}

static void noteFlow(MlirValue from, MlirValue to, void *data) {
  Aliases *aliases = data;
  if (hoIsMemRef(to) && isKnown(aliases, from) && !isKnown(aliases, to))
    hoPush(&aliases->values, to);
}

static void noteUse(Life *life, Aliases *aliases, MlirOperation user) {
  extend(&life->lastUse, life->block, user);
  hoForEachValueFlow(user, noteFlow, aliases);
  hoForEachValueFlow(mlirOperationGetParentOperation(user), noteFlow, aliases);
  if (hoOpIs(user, "gpu.memcpy"))
    noteCopyEnd(life, user);
  MlirValue source = hoViewSource(user);
  bool views = !mlirValueIsNull(source) && isKnown(aliases, source);
  if (!views && !hoIsJoin(user))
    return;
  for (intptr_t i = 0; i < mlirOperationGetNumResults(user); ++i)
    if (hoIsMemRef(mlirOperationGetResult(user, i)))
      hoPush(&aliases->values, mlirOperationGetResult(user, i));
}

static void findEnd(Life *life) {
  Aliases aliases = {0};
  hoPush(&aliases.values, mlirOperationGetResult(life->view, 0));
  for (size_t i = 0; i < aliases.values.count; ++i)
    for (MlirOpOperand use = mlirValueGetFirstUse(aliases.values.items[i]);
         !mlirOpOperandIsNull(use); use = mlirOpOperandGetNextUse(use))
      noteUse(life, &aliases, mlirOpOperandGetOwner(use));
  hoArrayFree(&aliases.values);
}

static bool overlaps(const Life *a, const Life *b) {
  if (a->end == INT64_MAX || b->end == INT64_MAX)
    return true; // of unknown size
  return a->begin < b->end && b->begin < a->end;
}

// Shortens the wait of `life` to before the next view of the same bytes.
static void limitWait(Life *life, const Lives *lives) {
  MlirOperation limit = {NULL};
  if (!isBefore(life->lastUse, life->lastWait))
    return;
  for (size_t i = 0; i < lives->items.count; ++i) {
    const Life *other = &lives->items.items[i];
    if (other == life || !overlaps(life, other))
      continue;
    MlirOperation begin = hoAncestorInBlock(other->view, life->block);
    if (mlirOperationIsNull(begin) || !isBefore(life->lastUse, begin))
      continue;
    if (mlirOperationIsNull(limit) || isBefore(begin, limit))
      limit = begin;
  }
  if (!mlirOperationIsNull(limit) && !isBefore(life->lastWait, limit))
    life->lastWait = life->lastUse;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static bool isTerminator(MlirOperation op) {
  return mlirOperationEqual(mlirBlockGetTerminator(mlirOperationGetBlock(op)), op);
}

static void buildCalls(HoLowering *lowering, HoFunction *function, const Life *life) {
  HoInsertion at = hoAfter(life->view);
  MlirValue view = mlirOperationGetResult(life->view, 0);
  MlirValue operands[] = {function->step, hoDeviceOffset(lowering, function, at, view),
                          hoSizeAsI64(at, hoBytesOf(at, view))};
  uint32_t slot;
  HoKept kept = hoKeptView(life->view, &slot);
  if (kept == HO_NOT_KEPT) {
    hoCallRuntime(lowering, at, "ho_step_acquire", 3, operands);
  } else {
    MlirValue withSlot[] = {operands[0], hoBuildInteger(at, lowering->i32, slot), operands[1],
                            operands[2]};
    hoCallRuntime(lowering, at, "ho_step_acquire_kept", 4, withSlot);
  }
  if (kept == HO_KEPT_AS_WHOLE || kept == HO_KEPT_AS_TAIL)
    return; // lives on
  MlirOperation last = isBefore(life->lastUse, life->lastWait) ? life->lastWait : life->lastUse;
  HoInsertion end = isTerminator(last) ? hoBefore(last) : hoAfter(last);
  if (mlirOperationEqual(last, life->view))
    end = (HoInsertion){at.block, at.before, at.location}; // never used
  hoCallRuntime(lowering, end, "ho_step_release", 3, operands);
}

bool hoPlaceLiveness(HoLowering *lowering, HoFunction *function) {
  if (mlirValueIsNull(function->arenaMemRef))
    return true;
  Lives lives = {.function = function};
  hoWalk(function->op, findView, &lives);
  for (size_t i = 0; i < lives.items.count; ++i)
    findEnd(&lives.items.items[i]);
  for (size_t i = 0; i < lives.items.count; ++i)
    limitWait(&lives.items.items[i], &lives);
  for (size_t i = 0; i < lives.items.count; ++i)
    buildCalls(lowering, function, &lives.items.items[i]);
  hoArrayFree(&lives.items);
  return true;
}
