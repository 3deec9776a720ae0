//===- InFlight.c - Reuse of bytes under a copy in flight ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "InFlight.h"

#include "Buffers.h"

#include <stdlib.h>
#include <string.h>

typedef HO_ARRAY(MlirValue) Tokens;

// An asynchronous release that compute has not been ordered behind.
typedef struct Pending {
  MlirValue token;
  uint64_t offset, size;
} Pending;

typedef struct Order {
  const HoBlockLayout *layout;
  HO_ARRAY(Pending) pending;
  uint64_t added;
} Order;

static bool contains(const Tokens *tokens, MlirValue token) {
  for (size_t i = 0; i < tokens->count; ++i)
    if (hoSameValue(tokens->items[i], token))
      return true;
  return false;
}

static bool isPending(const Order *order, MlirValue token) {
  for (size_t i = 0; i < order->pending.count; ++i)
    if (hoSameValue(order->pending.items[i].token, token))
      return true;
  return false;
}

// Pending releases among what `op` waits for, directly or through other operations.
static void gatherPending(const Order *order, MlirOperation op, Tokens *seen, Tokens *found) {
  intptr_t count;
  MlirValue token;
  if (mlirOperationIsNull(op) || !hoAsyncOperation(op, &count, &token))
    return;
  for (intptr_t i = 0; i < count; ++i) {
    MlirValue dependency = hoAsyncDependency(op, i);
    if (contains(seen, dependency))
      continue;
    hoPush(seen, dependency);
    if (isPending(order, dependency))
      hoPush(found, dependency);
    gatherPending(order, hoDefiningOp(dependency), seen, found);
  }
}

static void drop(Order *order, MlirValue token) {
  size_t kept = 0;
  for (size_t i = 0; i < order->pending.count; ++i)
    if (!hoSameValue(order->pending.items[i].token, token))
      order->pending.items[kept++] = order->pending.items[i];
  order->pending.count = kept;
}

// Compute waits here: releases behind the tokens have happened.
static void settle(Order *order, MlirOperation wait) {
  if (!order->pending.count)
    return;
  Tokens seen = {0}, found = {0};
  gatherPending(order, wait, &seen, &found);
  for (size_t i = 0; i < found.count; ++i)
    drop(order, found.items[i]);
  hoArrayFree(&seen);
  hoArrayFree(&found);
}

typedef struct FirstUse {
  MlirBlock block;
  MlirOperation first;
} FirstUse;

static void visitUser(MlirOperation user, intptr_t operand, void *data) {
  (void)operand;
  FirstUse *use = data;
  MlirOperation at = hoAncestorInBlock(user, use->block);
  if (mlirOperationIsNull(at))
    return;
  if (mlirOperationIsNull(use->first) || mlirOperationIsBeforeInBlock(at, use->first))
    use->first = at;
}

static void addDependencies(MlirOperation copy, const Tokens *tokens) {
  intptr_t count = mlirOperationGetNumOperands(copy);
  MlirValue *operands = hoAllocate((size_t)count + tokens->count, sizeof(*operands));
  memcpy(operands, tokens->items, tokens->count * sizeof(*operands));
  for (intptr_t i = 0; i < count; ++i)
    operands[tokens->count + (size_t)i] = mlirOperationGetOperand(copy, i);
  mlirOperationSetOperands(copy, count + (intptr_t)tokens->count, operands);
  free(operands);
}

static bool isAsyncCopy(MlirOperation op) {
  return hoOpIs(op, "gpu.memcpy") && mlirOperationGetNumResults(op) == 1;
}

// Puts the first access of what `item` allocates behind the pending releases of its bytes.
static void orderItem(Order *order, const HoLayoutItem *item, const ho_pack_request_t *request) {
  FirstUse use = {.block = order->layout->block};
  if (hoOpIs(item->op, "gpu.alloc"))
    hoForEachUserThroughViews(mlirOperationGetResult(item->op, 0), visitUser, &use);
  else
    use.first = item->op;
  if (mlirOperationIsNull(use.first))
    return;
  Tokens seen = {0}, known = {0}, missing = {0};
  if (hoOpIs(item->op, "gpu.alloc"))
    gatherPending(order, item->op, &seen, &known);
  gatherPending(order, use.first, &seen, &known);
  for (size_t i = 0; i < order->pending.count; ++i) {
    const Pending *pending = &order->pending.items[i];
    if (request->offset < pending->offset + pending->size &&
        pending->offset < request->offset + request->size && !contains(&known, pending->token))
      hoPush(&missing, pending->token);
  }
  if (missing.count && isAsyncCopy(use.first))
    addDependencies(use.first, &missing);
  else if (missing.count)
    hoBuildGpuWait(hoBefore(use.first), (intptr_t)missing.count, missing.items, false);
  order->added += missing.count;
  hoArrayFree(&seen);
  hoArrayFree(&known);
  hoArrayFree(&missing);
}

// The layout's request for the buffer that `release` frees.
static const ho_pack_request_t *requestOf(const HoBlockLayout *layout, MlirOperation release) {
  MlirValue buffer = mlirOperationGetOperand(release, mlirOperationGetNumOperands(release) - 1);
  MlirOperation allocation = hoDefiningOp(buffer);
  for (size_t i = 0; i < layout->items.count; ++i)
    if (mlirOperationEqual(layout->items.items[i].op, allocation))
      return &layout->requests.items[i];
  return NULL;
}

uint64_t hoOrderReuse(const HoBlockLayout *layout) {
  Order order = {.layout = layout};
  size_t item = 0;
  MlirOperation next;
  for (MlirOperation op = mlirBlockGetFirstOperation(layout->block); !mlirOperationIsNull(op);
       op = next) {
    next = mlirOperationGetNextInBlock(op);
    // Items stand in program order.
    if (item < layout->items.count && mlirOperationEqual(layout->items.items[item].op, op)) {
      if (order.pending.count)
        orderItem(&order, &layout->items.items[item], &layout->requests.items[item]);
      ++item;
    }
    if (hoOpIs(op, "gpu.wait") && mlirOperationGetNumResults(op) == 0)
      settle(&order, op);
    if (hoOpIs(op, "gpu.dealloc") && mlirOperationGetNumResults(op) == 1) {
      const ho_pack_request_t *request = requestOf(layout, op);
      Pending pending = {.token = mlirOperationGetResult(op, 0)};
      if (!request)
        continue;
      pending.offset = request->offset;
      pending.size = request->size;
      hoPush(&order.pending, pending);
    }
  }
  hoArrayFree(&order.pending);
  return order.added;
}

void hoRemoveAsync(MlirOperation op) {
  intptr_t count;
  MlirValue token;
  if (hoAsyncOperation(op, &count, &token) && !mlirValueIsNull(token)) {
    MlirValue replacement = count == 1 ? hoAsyncDependency(op, 0) : (MlirValue){NULL};
    if (count != 1) {
      Tokens dependencies = {0};
      for (intptr_t i = 0; i < count; ++i)
        hoPush(&dependencies, hoAsyncDependency(op, i));
      MlirOperation join = hoBuildGpuWait(hoBefore(op), count, dependencies.items, true);
      replacement = mlirOperationGetResult(join, 0);
      hoArrayFree(&dependencies);
    }
    mlirValueReplaceAllUsesOfWith(token, replacement);
  }
  mlirOperationDestroy(op);
}
