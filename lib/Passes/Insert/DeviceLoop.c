//===- DeviceLoop.c - A loop that is one device operation ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Insert/DeviceLoop.h"

#include "Buffers.h"

#include <stdlib.h>
#include <uthash.h>

enum { Alignment = 256 }; // of a device buffer

//===----------------------------------------------------------------------===//
// What a body may hold
//===----------------------------------------------------------------------===//

static bool carriesNothing(MlirOperation op) {
  enum { NumBounds = 3 };
  return mlirOperationGetNumResults(op) == 0 && mlirOperationGetNumOperands(op) <= NumBounds;
}

static const char *faultOf(MlirOperation op) {
  if (hoOpIs(op, "memref.alloc"))
    return hoStaticBytes(mlirValueGetType(mlirOperationGetResult(op, 0)))
               ? NULL
               : "a buffer of its body has a size that is known only at run time";
  if (hoOpIs(op, "scf.for") || hoOpIs(op, "scf.yield"))
    return carriesNothing(op) ? NULL : "it carries values from trip to trip";
  if (hoOpIs(op, "memref.dealloc") || hoOpIs(op, "memref.dim") || hoIsClonableView(op) ||
      hoIsDeviceOp(op) || hoOpInDialect(op, "arith") || hoOpInDialect(op, "affine"))
    return NULL;
  return "its body does more than operations on the device";
}

// Payloads are their operations' own.
static const char *faultInBlock(MlirBlock block) {
  const char *fault = NULL;
  for (MlirOperation op = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(op) && !fault;
       op = mlirOperationGetNextInBlock(op)) {
    fault = faultOf(op);
    if (!fault && hoOpIs(op, "scf.for"))
      fault = faultInBlock(hoOpEntryBlock(op));
  }
  return fault;
}

const char *hoDeviceLoopFault(MlirOperation loop) {
  const char *fault = faultOf(loop);
  return fault ? fault : faultInBlock(hoOpEntryBlock(loop));
}

//===----------------------------------------------------------------------===//
// The workspace
//===----------------------------------------------------------------------===//

// Where an operation stands in the body, operations before their regions.
typedef struct Position {
  const void *key;
  uint64_t position;
  UT_hash_handle hh;
} Position;

typedef struct Body {
  Position *positions;
  uint64_t end;
  HO_ARRAY(MlirOperation) allocations;
} Body;

static bool number(MlirOperation op, void *data) {
  Body *body = data;
  Position *position = hoAllocate(1, sizeof(*position));
  position->key = op.ptr;
  position->position = body->end++;
  HASH_ADD_PTR(body->positions, key, position);
  if (hoOpIs(op, "memref.alloc"))
    hoPush(&body->allocations, op);
  return true;
}

static uint64_t positionOf(const Body *body, MlirOperation op) {
  Position *position;
  const void *key = op.ptr;
  HASH_FIND_PTR(body->positions, &key, position);
  return position ? position->position : body->end;
}

typedef struct Life {
  const Body *body;
  MlirBlock block;
  uint64_t end;
} Life;

// A use in a nested loop lasts as long as that loop.
static void extend(MlirOperation user, intptr_t operand, void *data) {
  (void)operand;
  Life *life = data;
  MlirOperation ancestor = hoAncestorInBlock(user, life->block);
  MlirOperation next = mlirOperationGetNextInBlock(ancestor);
  uint64_t end = mlirOperationIsNull(next) ? life->body->end : positionOf(life->body, next);
  if (end > life->end)
    life->end = end;
}

static ho_pack_request_t requestOf(const Body *body, MlirOperation allocation) {
  MlirValue buffer = mlirOperationGetResult(allocation, 0);
  ho_pack_request_t request = {.begin = positionOf(body, allocation),
                               .size = hoStaticBytes(mlirValueGetType(buffer))};
  request.size = (request.size + Alignment - 1) / Alignment * Alignment;
  Life life = {body, mlirOperationGetBlock(allocation), request.begin + 1};
  hoForEachUserThroughViews(buffer, extend, &life);
  request.end = life.end;
  return request;
}

static void dropDeallocs(MlirValue buffer) {
  MlirOpOperand use = mlirValueGetFirstUse(buffer);
  while (!mlirOpOperandIsNull(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    use = mlirOpOperandGetNextUse(use);
    if (hoOpIs(user, "memref.dealloc"))
      mlirOperationDestroy(user);
  }
}

// In place of an allocation, its part of the workspace.
static void buildPart(MlirOperation allocation, MlirValue workspace, uint64_t offset) {
  HoInsertion at = hoBefore(allocation);
  MlirValue buffer = mlirOperationGetResult(allocation, 0);
  MlirType type = hoDeviceType(mlirValueGetType(buffer));
  MlirValue operands[] = {workspace, hoBuildIndex(at, (int64_t)offset)};
  MlirOperation view = hoBuild(at, "memref.view", 1, &type, 2, operands, 0, NULL);
  dropDeallocs(buffer);
  mlirValueReplaceAllUsesOfWith(buffer, mlirOperationGetResult(view, 0));
  mlirOperationDestroy(allocation);
}

static void buildWorkspace(MlirOperation loop, const Body *body, const ho_pack_request_t *requests,
                           uint64_t bytes) {
  MlirContext context = mlirOperationGetContext(loop);
  int64_t size = (int64_t)bytes;
  MlirType type = hoDeviceType(
      mlirMemRefTypeContiguousGet(mlirIntegerTypeGet(context, 8), 1, &size, (MlirAttribute){NULL}));
  MlirOperation workspace = hoBuildGpuAlloc(hoBefore(loop), type, 0, NULL, 0, NULL, false);
  MlirValue buffer = mlirOperationGetResult(workspace, 0);
  for (size_t i = 0; i < body->allocations.count; ++i)
    buildPart(body->allocations.items[i], buffer, requests[i].offset);
  hoBuildGpuDealloc(hoAfter(loop), buffer, 0, NULL, false);
}

static bool buildParts(MlirOperation loop, const Body *body) {
  size_t count = body->allocations.count;
  if (!count)
    return true;
  ho_pack_request_t *requests = hoAllocate(count, sizeof(*requests));
  for (size_t i = 0; i < count; ++i)
    requests[i] = requestOf(body, body->allocations.items[i]);
  uint64_t bytes;
  ho_status_t status = ho_pack(requests, count, Alignment, UINT64_MAX, &bytes);
  if (status)
    hoError(loop, "%s", ho_status_message(status));
  else
    buildWorkspace(loop, body, requests, bytes);
  bool ok = !status;
  ho_status_free(status);
  free(requests);
  return ok;
}

bool hoBuildLoopWorkspace(MlirOperation loop) {
  Body body = {0};
  hoWalk(loop, number, &body);
  bool ok = buildParts(loop, &body);
  Position *position, *next;
  HASH_ITER(hh, body.positions, position, next) {
    HASH_DEL(body.positions, position);
    free(position);
  }
  hoArrayFree(&body.allocations);
  return ok;
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

static bool retypeView(MlirOperation op, void *data) {
  (void)data;
  if (hoIsClonableView(op) && hoIsDevice(mlirOperationGetOperand(op, 0))) {
    MlirValue result = mlirOperationGetResult(op, 0);
    mlirValueSetType(result, hoTypeInDeviceSpace(mlirValueGetType(result)));
  }
  return true;
}

void hoRetypeLoop(MlirOperation loop) { hoWalk(loop, retypeView, NULL); }
