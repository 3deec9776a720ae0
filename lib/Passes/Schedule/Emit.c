//===- Emit.c - A plan written back into a block ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Boundaries are visited in order. At each: stores are issued, residencies
// released, residencies allocated and their loads issued, loads waited for.
// A release whose store is still in flight is asynchronous; allocations that
// may be given its bytes before it completes depend on its token. All this is done for units:
// a residency that is split is several allocations, joined before the first use.
//
//===----------------------------------------------------------------------===//
#include "Emit.h"

#include "Joins.h"
#include "Slices.h"

#include <stdlib.h>
#include <string.h>

typedef HO_ARRAY(MlirValue) Tokens;

// A unit being emitted.
typedef struct Stay {
  MlirValue device;
  MlirValue load, store, release; // tokens, null when none
  bool storeDone;                 // everything after here is ordered behind the store
  uint32_t *after;                // units whose release this one's allocation waits for
  size_t numAfter;
  uint32_t storedBefore; // unit of the same residency, HO_NONE
  uint32_t nextPart;     // unit with the next bytes of the residency, HO_NONE
  uint32_t follows;      // last unit stored of the buffer's residency stored before, HO_NONE
} Stay;

typedef struct Emitter {
  HoBlockProgram *program;
  const ho_plan_t *plan;
  HoEmitCounts *counts;
  const HoEmitStay *placed; // by problem buffer: on the device before and after; may be NULL
  uint32_t *firstRefill, *nextRefill; // by boundary, by buffer
  Tokens refills;
  ho_unit_t *units;
  uint32_t numUnits;
  Stay *stays;                // by unit
  MlirValue *device;          // by residency: the buffer that operations use
  uint32_t *firstPart;        // by residency: its unit with the first bytes
  HO_ARRAY(uint32_t) pending; // released, store not known complete, oldest first
  uint32_t *lastStored;       // by problem buffer: the unit stored last
  uint32_t **startsAt, **endsAt, **storesAt, **waitsAt; // by boundary, HO_NONE-terminated
  MlirOperation *markers;                               // by boundary
  uint64_t live;                                        // aligned bytes of allocated residencies
  uint32_t *slots; // by problem buffer: where it is kept from run to run, HO_NONE
  uint32_t numSlots;
} Emitter;

static bool isNull(MlirValue value) { return mlirValueIsNull(value); }

static uint64_t sizeOf(const Emitter *emitter, uint32_t unit) {
  const ho_problem_t *problem = emitter->program->problem;
  uint64_t alignment = problem->machine.alignment ? problem->machine.alignment : 256;
  uint64_t size = emitter->units[unit].bytes;
  return (size + alignment - 1) / alignment * alignment;
}

static HoBlockBuffer *bufferOf(Emitter *emitter, uint32_t unit) {
  uint32_t buffer = emitter->units[unit].stay.buffer;
  return &emitter->program->buffers.items[emitter->program->bufferOfProblem[buffer]];
}

//===----------------------------------------------------------------------===//
// Units by boundary
//===----------------------------------------------------------------------===//

typedef uint32_t (*BoundaryOf)(const ho_residency_t *residency);

static uint32_t beginOf(const ho_residency_t *residency) { return residency->begin; }
static uint32_t endOf(const ho_residency_t *residency) { return residency->end; }
static uint32_t storeOf(const ho_residency_t *residency) { return residency->store; }
static uint32_t waitOf(const ho_residency_t *residency) { return residency->wait; }

static uint32_t **groupBy(const Emitter *emitter, BoundaryOf boundaryOf) {
  size_t boundaries = emitter->program->problem->num_operations + 1;
  size_t *sizes = hoAllocate(boundaries, sizeof(*sizes));
  for (uint32_t i = 0; i < emitter->numUnits; ++i)
    if (boundaryOf(&emitter->units[i].stay) != HO_NONE)
      sizes[boundaryOf(&emitter->units[i].stay)]++;
  uint32_t **groups = hoAllocate(boundaries, sizeof(*groups));
  for (size_t b = 0; b < boundaries; ++b) {
    groups[b] = hoAllocate(sizes[b] + 1, sizeof(**groups));
    groups[b][sizes[b]] = HO_NONE;
    sizes[b] = 0;
  }
  for (uint32_t i = 0; i < emitter->numUnits; ++i) {
    uint32_t b = boundaryOf(&emitter->units[i].stay);
    if (b != HO_NONE)
      groups[b][sizes[b]++] = i;
  }
  free(sizes);
  return groups;
}

static void freeGroups(const Emitter *emitter, uint32_t **groups) {
  for (size_t b = 0; b <= emitter->program->problem->num_operations; ++b)
    free(groups[b]);
  free(groups);
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

static void dropPending(Emitter *emitter, uint32_t residency) {
  size_t kept = 0;
  for (size_t i = 0; i < emitter->pending.count; ++i)
    if (emitter->pending.items[i] != residency)
      emitter->pending.items[kept++] = emitter->pending.items[i];
  emitter->pending.count = kept;
}

// Compute has waited for this residency's store; what its allocation waited for is complete too.
static void settle(Emitter *emitter, uint32_t residency);

static void settleAllocation(Emitter *emitter, uint32_t residency) {
  Stay *stay = &emitter->stays[residency];
  size_t count = stay->numAfter;
  stay->numAfter = 0;
  for (size_t i = 0; i < count; ++i)
    settle(emitter, stay->after[i]);
}

static void settle(Emitter *emitter, uint32_t residency) {
  Stay *stay = &emitter->stays[residency];
  if (stay->storeDone)
    return;
  stay->storeDone = true;
  dropPending(emitter, residency);
}

static bool overlaps(const Emitter *emitter, uint32_t a, uint32_t b) {
  uint64_t startA = emitter->units[a].stay.offset;
  uint64_t startB = emitter->units[b].stay.offset;
  return startA < startB + sizeOf(emitter, b) && startB < startA + sizeOf(emitter, a);
}

// The releases in flight that the allocation of `residency` has to follow: those whose bytes it
// takes over, and the oldest ones as long as all that is allocated would not fit beside it.
static void chooseOrder(Emitter *emitter, uint32_t residency) {
  Stay *stay = &emitter->stays[residency];
  uint64_t budget = emitter->program->problem->machine.device_memory;
  uint64_t bytes = emitter->live + sizeOf(emitter, residency);
  for (size_t i = 0; i < emitter->pending.count; ++i)
    bytes += sizeOf(emitter, emitter->pending.items[i]);
  stay->after = hoAllocate(emitter->pending.count, sizeof(*stay->after));
  for (size_t i = 0; i < emitter->pending.count; ++i) {
    uint32_t other = emitter->pending.items[i];
    if (bytes <= budget && !overlaps(emitter, residency, other))
      continue;
    stay->after[stay->numAfter++] = other;
    bytes -= sizeOf(emitter, other);
  }
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

// The token that stands for the end of a store: that of the release when there is one, so that
// no token is left behind.
static MlirValue storeToken(const Stay *stay) {
  return isNull(stay->release) ? stay->store : stay->release;
}

// The host's side of a unit's copies.
static MlirValue hostSide(Emitter *emitter, HoInsertion at, uint32_t index) {
  const ho_unit_t *unit = &emitter->units[index];
  MlirValue root = bufferOf(emitter, index)->root;
  if (unit->piece == HO_NONE)
    return root;
  uint64_t element = hoElementBytes(mlirShapedTypeGetElementType(mlirValueGetType(root)));
  return hoBuildPieceView(at, root, (int64_t)(unit->first / element),
                          (int64_t)(unit->bytes / element));
}

// The tokens of stores not known complete: that of `unit` and those of its residency before it.
static void pushStores(const Emitter *emitter, uint32_t unit, Tokens *tokens) {
  for (; unit != HO_NONE; unit = emitter->stays[unit].storedBefore)
    if (!emitter->stays[unit].storeDone)
      hoPush(tokens, storeToken(&emitter->stays[unit]));
}

static void settleStores(Emitter *emitter, uint32_t unit) {
  for (; unit != HO_NONE; unit = emitter->stays[unit].storedBefore)
    settle(emitter, unit);
}

// What a store copies to and from.
static void storedViews(Emitter *emitter, HoInsertion at, uint32_t index, MlirValue *host,
                        MlirValue *device) {
  const ho_unit_t *unit = &emitter->units[index];
  const HoBlockBuffer *buffer = bufferOf(emitter, index);
  *host = hostSide(emitter, at, index);
  *device = emitter->stays[index].device;
  if (!emitter->program->problem->buffers[unit->stay.buffer].written)
    return;
  *host = hoBuildWrittenPart(at, &buffer->written, *host);
  *device = hoBuildWrittenPart(at, &buffer->written, *device);
}

static void emitStore(Emitter *emitter, HoInsertion at, uint32_t unit) {
  Stay *stay = &emitter->stays[unit];
  uint32_t *last = &emitter->lastStored[emitter->units[unit].stay.buffer];
  bool sameStay =
      *last != HO_NONE && emitter->units[*last].residency == emitter->units[unit].residency;
  stay->storedBefore = sameStay ? *last : HO_NONE;
  stay->follows = sameStay ? emitter->stays[*last].follows : *last;
  Tokens tokens = {0};
  pushStores(emitter, stay->follows, &tokens);
  MlirValue host, device;
  storedViews(emitter, at, unit, &host, &device);
  MlirOperation copy = hoBuildGpuMemcpy(at, host, device, (intptr_t)tokens.count, tokens.items);
  hoArrayFree(&tokens);
  stay->store = mlirOperationGetResult(copy, 0);
  *last = unit;
  emitter->counts->stores++;
}

static void emitRelease(Emitter *emitter, HoInsertion at, uint32_t residency) {
  Stay *stay = &emitter->stays[residency];
  emitter->live -= sizeOf(emitter, residency);
  if (isNull(stay->store) || stay->storeDone) {
    hoBuildGpuDealloc(at, stay->device, 0, NULL, false);
    return;
  }
  MlirOperation release = hoBuildGpuDealloc(at, stay->device, 1, &stay->store, true);
  stay->release = mlirOperationGetResult(release, 0);
  hoPush(&emitter->pending, residency);
}

static MlirOperation buildAllocation(Emitter *emitter, HoInsertion at, uint32_t index,
                                     const Tokens *after) {
  const ho_unit_t *unit = &emitter->units[index];
  MlirValue root = bufferOf(emitter, index)->root;
  MlirType type = mlirValueGetType(root);
  Tokens sizes = {0};
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i)
    if (mlirShapedTypeIsDynamicDim(type, i))
      hoPush(&sizes, hoBuildDim(at, root, i));
  uint64_t element = hoElementBytes(mlirShapedTypeGetElementType(type));
  MlirType device = unit->piece == HO_NONE ? hoDeviceType(type)
                                           : hoPieceType(type, (int64_t)(unit->bytes / element));
  MlirOperation op = hoBuildGpuAlloc(at, device, (intptr_t)sizes.count, sizes.items,
                                     (intptr_t)after->count, after->items, after->count > 0);
  hoArrayFree(&sizes);
  hoSetIntAttr(op, "ho.offset", (int64_t)unit->stay.offset);
  return op;
}

// Says of a copy that one run may leave it to the one before.
static void markKept(Emitter *emitter, MlirOperation copy, const ho_residency_t *stay) {
  static const char *const kinds[] = {"", "whole", "head", "tail"};
  if (stay->kept == HO_KEPT_NOT)
    return;
  uint32_t *slot = &emitter->slots[stay->buffer];
  if (*slot == HO_NONE)
    *slot = emitter->numSlots++;
  hoSetIntAttr(copy, "ho.kept", *slot);
  hoSetStringAttr(copy, "ho.kept_as", kinds[stay->kept]);
}

static void emitLoad(Emitter *emitter, HoInsertion at, uint32_t unit, const Tokens *after) {
  Stay *stay = &emitter->stays[unit];
  Tokens tokens = {0};
  for (size_t i = 0; i < after->count; ++i)
    hoPush(&tokens, after->items[i]);
  pushStores(emitter, emitter->lastStored[emitter->units[unit].stay.buffer], &tokens);
  MlirOperation copy = hoBuildGpuMemcpy(at, stay->device, hostSide(emitter, at, unit),
                                        (intptr_t)tokens.count, tokens.items);
  stay->load = mlirOperationGetResult(copy, 0);
  markKept(emitter, copy, &emitter->units[unit].stay);
  hoArrayFree(&tokens);
  emitter->counts->prefetches++;
}

static void emitAllocation(Emitter *emitter, HoInsertion at, uint32_t unit) {
  const ho_residency_t *plan = &emitter->units[unit].stay;
  bool loads = plan->load || plan->kept != HO_KEPT_NOT;
  Stay *stay = &emitter->stays[unit];
  chooseOrder(emitter, unit);
  Tokens after = {0}, allocated = {0};
  for (size_t i = 0; i < stay->numAfter; ++i)
    hoPush(&after, emitter->stays[stay->after[i]].release);
  // An operation that writes the buffer runs on the compute queue, so that queue has to wait.
  if (!loads && after.count) {
    hoBuildGpuWait(at, (intptr_t)after.count, after.items, false);
    settleAllocation(emitter, unit);
    after.count = 0;
  }
  MlirOperation allocation = buildAllocation(emitter, at, unit, &after);
  stay->device = mlirOperationGetResult(allocation, 0);
  emitter->live += sizeOf(emitter, unit);
  if (after.count)
    hoPush(&allocated, mlirOperationGetResult(allocation, 1));
  if (loads)
    emitLoad(emitter, at, unit, &allocated);
  hoArrayFree(&after);
  hoArrayFree(&allocated);
}

static void emitWaits(Emitter *emitter, HoInsertion at, const uint32_t *units) {
  Tokens tokens = {0};
  for (; *units != HO_NONE; ++units) {
    hoPush(&tokens, emitter->stays[*units].load);
    settleAllocation(emitter, *units);
    // A reload came after the store of the same buffer.
    settleStores(emitter, emitter->lastStored[emitter->units[*units].stay.buffer]);
  }
  if (tokens.count)
    hoBuildGpuWait(at, (intptr_t)tokens.count, tokens.items, false);
  hoArrayFree(&tokens);
}

// The host is about to touch buffers: their stores must be complete.
static void emitHostWaits(Emitter *emitter, HoInsertion at, uint32_t operation) {
  const ho_problem_t *problem = emitter->program->problem;
  const ho_operation_t *op = &problem->operations[operation];
  Tokens tokens = {0};
  for (uint32_t i = 0; i < op->num_accesses; ++i) {
    const ho_access_t *access = &problem->accesses[op->first_access + i];
    uint32_t last = emitter->lastStored[access->buffer];
    if (!(access->kinds & (HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE)))
      continue;
    pushStores(emitter, last, &tokens);
    settleStores(emitter, last);
  }
  if (tokens.count)
    hoBuildGpuWait(at, (intptr_t)tokens.count, tokens.items, false);
  hoArrayFree(&tokens);
}

// What the next trip of a loop begins with, where this one has used what was in its place.
static void emitRefills(Emitter *emitter, HoInsertion at, uint32_t boundary) {
  if (!emitter->placed)
    return;
  for (uint32_t b = emitter->firstRefill[boundary]; b != HO_NONE; b = emitter->nextRefill[b]) {
    const HoEmitStay *stay = &emitter->placed[b];
    MlirOperation copy = hoBuildGpuMemcpy(at, stay->device, stay->next, 0, NULL);
    hoPush(&emitter->refills, mlirOperationGetResult(copy, 0));
    emitter->counts->prefetches++;
  }
}

// Buffers by the boundary of their refill, as lists in order.
static void groupRefills(Emitter *emitter) {
  const ho_problem_t *problem = emitter->program->problem;
  if (!emitter->placed)
    return;
  emitter->firstRefill = hoAllocate((size_t)problem->num_operations + 1, sizeof(uint32_t));
  emitter->nextRefill = hoAllocate((size_t)problem->num_buffers + 1, sizeof(uint32_t));
  for (uint32_t b = 0; b <= problem->num_operations; ++b)
    emitter->firstRefill[b] = HO_NONE;
  for (uint32_t b = problem->num_buffers; b-- > 0;) {
    const HoEmitStay *stay = &emitter->placed[b];
    if (isNull(stay->device) || isNull(stay->next))
      continue;
    emitter->nextRefill[b] = emitter->firstRefill[stay->refill];
    emitter->firstRefill[stay->refill] = b;
  }
}

// Nothing is in flight at the end of a block.
static void emitFinalWaits(Emitter *emitter, HoInsertion at) {
  Tokens tokens = {0};
  for (size_t i = 0; i < emitter->refills.count; ++i)
    hoPush(&tokens, emitter->refills.items[i]);
  for (uint32_t i = 0; i < emitter->numUnits; ++i) {
    Stay *stay = &emitter->stays[i];
    if (isNull(stay->store) || stay->storeDone)
      continue;
    hoPush(&tokens, storeToken(stay));
    settle(emitter, i);
  }
  if (tokens.count)
    hoBuildGpuWait(at, (intptr_t)tokens.count, tokens.items, false);
  hoArrayFree(&tokens);
}

// Nor are the tails, as far as the IR says; the runtime lets them go on into the next run.
static void emitTailWaits(Emitter *emitter, HoInsertion at) {
  Tokens tokens = {0};
  for (uint32_t i = 0; i < emitter->numUnits; ++i)
    if (emitter->units[i].stay.kept == HO_KEPT_TAIL)
      hoPush(&tokens, emitter->stays[i].load);
  if (tokens.count)
    hoBuildGpuWait(at, (intptr_t)tokens.count, tokens.items, false);
  hoArrayFree(&tokens);
}

//===----------------------------------------------------------------------===//
// Joins
//===----------------------------------------------------------------------===//

// Lists the pieces of each split residency by their bytes.
static void listParts(Emitter *emitter) {
  emitter->firstPart = hoAllocate(emitter->plan->num_residencies, sizeof(uint32_t));
  for (uint32_t i = 0; i < emitter->plan->num_residencies; ++i)
    emitter->firstPart[i] = HO_NONE;
  for (uint32_t i = 0; i < emitter->numUnits; ++i) {
    uint32_t *at = &emitter->firstPart[emitter->units[i].residency];
    while (*at != HO_NONE && emitter->units[*at].first < emitter->units[i].first)
      at = &emitter->stays[*at].nextPart;
    emitter->stays[i].nextPart = *at;
    *at = i;
  }
}

// Makes the buffer that operations use of the pieces, once all are there.
static void emitJoin(Emitter *emitter, HoInsertion at, uint32_t unit) {
  uint32_t residency = emitter->units[unit].residency;
  if (!isNull(emitter->device[residency]))
    return;
  Tokens pieces = {0};
  bool complete = true;
  for (uint32_t i = emitter->firstPart[residency]; i != HO_NONE; i = emitter->stays[i].nextPart) {
    complete &= !isNull(emitter->stays[i].device);
    hoPush(&pieces, emitter->stays[i].device);
  }
  MlirType type = hoDeviceType(mlirValueGetType(bufferOf(emitter, unit)->root));
  if (complete)
    emitter->device[residency] = pieces.count > 1
                                     ? hoBuildJoin(at, type, (intptr_t)pieces.count, pieces.items)
                                     : pieces.items[0];
  hoArrayFree(&pieces);
}

// Buffers that are loaded are whole after the wait, others when they are allocated.
static void emitJoins(Emitter *emitter, HoInsertion at, uint32_t boundary) {
  for (uint32_t *i = emitter->startsAt[boundary]; *i != HO_NONE; ++i)
    if (!emitter->units[*i].stay.load)
      emitJoin(emitter, at, *i);
  for (uint32_t *i = emitter->waitsAt[boundary]; *i != HO_NONE; ++i)
    emitJoin(emitter, at, *i);
}

static void emitBoundary(Emitter *emitter, uint32_t boundary) {
  bool last = boundary == emitter->program->problem->num_operations;
  HoInsertion at = hoBefore(emitter->markers[boundary]);
  for (uint32_t *i = emitter->storesAt[boundary]; *i != HO_NONE; ++i)
    emitStore(emitter, at, *i);
  if (last) {
    emitRefills(emitter, at, boundary);
    emitFinalWaits(emitter, at);
    emitTailWaits(emitter, at);
  }
  for (uint32_t *i = emitter->endsAt[boundary]; *i != HO_NONE; ++i)
    emitRelease(emitter, at, *i);
  for (uint32_t *i = emitter->startsAt[boundary]; *i != HO_NONE; ++i)
    emitAllocation(emitter, at, *i);
  if (!last)
    emitRefills(emitter, at, boundary);
  emitWaits(emitter, at, emitter->waitsAt[boundary]);
  emitJoins(emitter, at, boundary);
  if (!last)
    emitHostWaits(emitter, at, boundary);
}

//===----------------------------------------------------------------------===//
// Taking the reactive form apart
//===----------------------------------------------------------------------===//

static void placeMarkers(Emitter *emitter) {
  HoBlockProgram *program = emitter->program;
  emitter->markers = hoAllocate(program->steps.count + 1, sizeof(*emitter->markers));
  for (size_t i = 0; i < program->steps.count; ++i)
    emitter->markers[i] =
        mlirOpResultGetOwner(hoBuildIndex(hoBefore(program->steps.items[i].first), 0));
  MlirOperation terminator = mlirBlockGetTerminator(program->block);
  emitter->markers[program->steps.count] =
      mlirOpResultGetOwner(hoBuildIndex(hoBefore(terminator), 0));
}

static void removeMarkers(Emitter *emitter) {
  for (size_t i = 0; i <= emitter->program->steps.count; ++i)
    mlirOperationDestroy(emitter->markers[i]);
  free(emitter->markers);
}

// Takes `token` out of its wait, and the wait away when it was the last.
static void removeFromWait(MlirValue token) {
  MlirOpOperand use = mlirValueGetFirstUse(token);
  if (mlirOpOperandIsNull(use))
    return;
  MlirOperation wait = mlirOpOperandGetOwner(use);
  Tokens kept = {0};
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(wait); ++i)
    if (!hoSameValue(mlirOperationGetOperand(wait, i), token))
      hoPush(&kept, mlirOperationGetOperand(wait, i));
  if (kept.count)
    mlirOperationSetOperands(wait, (intptr_t)kept.count, kept.items);
  else
    mlirOperationDestroy(wait);
  hoArrayFree(&kept);
}

// Removes the copies and the release of a reactive allocation, and puts `device` in its place.
static void replaceAllocation(MlirOperation allocation, MlirValue device) {
  MlirValue old = mlirOperationGetResult(allocation, 0);
  HO_ARRAY(MlirOperation) scaffold = {0};
  for (MlirOpOperand use = mlirValueGetFirstUse(old); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    if (hoOpIs(user, "gpu.memcpy") || hoOpIs(user, "gpu.dealloc"))
      hoPush(&scaffold, user);
  }
  for (size_t i = 0; i < scaffold.count; ++i) {
    if (hoOpIs(scaffold.items[i], "gpu.memcpy"))
      removeFromWait(mlirOperationGetResult(scaffold.items[i], 0));
    mlirOperationDestroy(scaffold.items[i]);
  }
  hoArrayFree(&scaffold);
  mlirValueReplaceAllUsesOfWith(old, device);
  mlirOperationDestroy(allocation);
}

static bool isHoistable(MlirOperation op) {
  return (hoOpIs(op, "memref.alloc") || hoOpIs(op, "memref.get_global")) &&
         mlirOperationGetNumOperands(op) == 0;
}

// A load may be issued anywhere in the block, so what it loads from stands at the block's start.
static void hoistRoots(Emitter *emitter) {
  HoBlockProgram *program = emitter->program;
  MlirOperation first = mlirBlockGetFirstOperation(program->block);
  for (size_t i = 0; i < program->buffers.count; ++i) {
    MlirOperation op = hoDefiningOp(program->buffers.items[i].root);
    if (program->buffers.items[i].managed && hoIsSlice(program->buffers.items[i].root) &&
        mlirBlockEqual(mlirOperationGetBlock(op), program->block)) {
      hoHoistSlice(program->buffers.items[i].root);
      first = mlirBlockGetFirstOperation(program->block);
      continue;
    }
    if (!program->buffers.items[i].managed || mlirOperationIsNull(op) || !isHoistable(op) ||
        !mlirBlockEqual(mlirOperationGetBlock(op), program->block) || mlirOperationEqual(op, first))
      continue;
    mlirOperationMoveBefore(op, first);
  }
}

static uint32_t residencyAt(const Emitter *emitter, uint32_t *cursor, const uint32_t *ofBuffer,
                            uint32_t operation) {

  while (emitter->plan->residencies[ofBuffer[*cursor]].end <= operation)
    ++*cursor;
  return ofBuffer[*cursor];
}

// Residencies of each problem buffer in order, HO_NONE-terminated.
static uint32_t **residenciesByBuffer(const Emitter *emitter) {
  const ho_problem_t *problem = emitter->program->problem;
  size_t *sizes = hoAllocate(problem->num_buffers, sizeof(*sizes));
  for (uint32_t i = 0; i < emitter->plan->num_residencies; ++i)
    sizes[emitter->plan->residencies[i].buffer]++;
  uint32_t **lists = hoAllocate(problem->num_buffers, sizeof(*lists));
  for (uint32_t b = 0; b < problem->num_buffers; ++b) {
    lists[b] = hoAllocate(sizes[b] + 1, sizeof(**lists));
    lists[b][sizes[b]] = HO_NONE;
    sizes[b] = 0;
  }
  for (uint32_t i = 0; i < emitter->plan->num_residencies; ++i) {
    uint32_t b = emitter->plan->residencies[i].buffer;
    lists[b][sizes[b]++] = i;
  }
  free(sizes);
  return lists;
}

static void replaceReactive(Emitter *emitter) {
  HoBlockProgram *program = emitter->program;
  uint32_t numBuffers = program->problem->num_buffers;
  uint32_t **lists = residenciesByBuffer(emitter);
  uint32_t *cursors = hoAllocate(numBuffers, sizeof(*cursors));
  for (size_t i = 0; i < program->steps.count; ++i) {
    HoStep *step = &program->steps.items[i];
    for (size_t k = 0; k < step->buffers.count; ++k) {
      HoReactiveBuffer *reactive = &step->buffers.items[k];
      if (reactive->buffer == HO_NONE)
        continue;
      uint32_t buffer = program->buffers.items[reactive->buffer].index;
      if (emitter->placed && !isNull(emitter->placed[buffer].device)) {
        replaceAllocation(reactive->allocation, emitter->placed[buffer].device);
        continue;
      }
      uint32_t residency = residencyAt(emitter, &cursors[buffer], lists[buffer], (uint32_t)i);
      replaceAllocation(reactive->allocation, emitter->device[residency]);
    }
  }
  for (uint32_t b = 0; b < numBuffers; ++b)
    free(lists[b]);
  free(lists);
  free(cursors);
}

// The allocations of host buffers, null for others, of all of the program's. A root may also be a
// view, which may soon be gone.
static MlirOperation *listRoots(const HoBlockProgram *program) {
  MlirOperation *roots = hoAllocate(program->buffers.count + 1, sizeof(*roots));
  for (size_t i = 0; i < program->buffers.count; ++i) {
    const HoBlockBuffer *buffer = &program->buffers.items[i];
    MlirOperation op = buffer->managed ? hoDefiningOp(buffer->root) : (MlirOperation){NULL};
    if (!mlirOperationIsNull(op) && hoOpIs(op, "memref.alloc"))
      roots[i] = op;
  }
  return roots;
}

// Host buffers that nothing copies to or from any more.
static void eraseUnusedRoots(HoBlockProgram *program, const MlirOperation *roots) {
  for (size_t i = 0; i < program->buffers.count; ++i) {
    if (mlirOperationIsNull(roots[i]))
      continue;
    MlirValue root = mlirOperationGetResult(roots[i], 0);
    MlirOpOperand use = mlirValueGetFirstUse(root);
    while (!mlirOpOperandIsNull(use) && hoOpIs(mlirOpOperandGetOwner(use), "memref.dealloc"))
      use = mlirOpOperandGetNextUse(use);
    if (!mlirOpOperandIsNull(use))
      continue;
    while (!mlirOpOperandIsNull(use = mlirValueGetFirstUse(root)))
      mlirOperationDestroy(mlirOpOperandGetOwner(use));
    mlirOperationDestroy(roots[i]);
    program->buffers.items[i].root = (MlirValue){NULL};
  }
}

// Views of host buffers whose device twins are all that is used.
static void eraseDeadViews(MlirBlock block) {
  MlirOperation terminator = mlirBlockGetTerminator(block);
  HO_ARRAY(MlirOperation) views = {0};
  for (MlirOperation op = mlirBlockGetFirstOperation(block); !mlirOperationEqual(op, terminator);
       op = mlirOperationGetNextInBlock(op))
    if (hoIsClonableView(op))
      hoPush(&views, op);
  for (size_t i = views.count; i-- > 0;)
    if (mlirOpOperandIsNull(mlirValueGetFirstUse(mlirOperationGetResult(views.items[i], 0))))
      mlirOperationDestroy(views.items[i]);
  hoArrayFree(&views);
}

static void createEmitter(Emitter *emitter) {
  uint32_t buffers = emitter->program->problem->num_buffers;
  emitter->stays = hoAllocate(emitter->numUnits, sizeof(*emitter->stays));
  for (uint32_t i = 0; i < emitter->numUnits; ++i)
    emitter->stays[i].storedBefore = emitter->stays[i].follows = HO_NONE;
  emitter->device = hoAllocate(emitter->plan->num_residencies, sizeof(*emitter->device));
  emitter->lastStored = hoAllocate(buffers, sizeof(uint32_t));
  for (uint32_t b = 0; b < buffers; ++b)
    emitter->lastStored[b] = HO_NONE;
  emitter->slots = hoAllocate(buffers, sizeof(uint32_t));
  for (uint32_t b = 0; b < buffers; ++b)
    emitter->slots[b] = HO_NONE;
  emitter->startsAt = groupBy(emitter, beginOf);
  emitter->endsAt = groupBy(emitter, endOf);
  emitter->storesAt = groupBy(emitter, storeOf);
  emitter->waitsAt = groupBy(emitter, waitOf);
  listParts(emitter);
  groupRefills(emitter);
}

static void freeEmitter(Emitter *emitter) {
  for (uint32_t i = 0; i < emitter->numUnits; ++i)
    free(emitter->stays[i].after);
  freeGroups(emitter, emitter->startsAt);
  freeGroups(emitter, emitter->endsAt);
  freeGroups(emitter, emitter->storesAt);
  freeGroups(emitter, emitter->waitsAt);
  free(emitter->stays);
  free(emitter->device);
  free(emitter->firstPart);
  free(emitter->lastStored);
  free(emitter->slots);
  free(emitter->units);
  hoArrayFree(&emitter->pending);
  hoArrayFree(&emitter->refills);
  free(emitter->firstRefill);
  free(emitter->nextRefill);
}

ho_status_t hoEmitPlan(HoBlockProgram *program, const ho_plan_t *plan, const HoEmitStay *stays,
                       HoEmitCounts *counts) {
  Emitter emitter = {.program = program, .plan = plan, .placed = stays, .counts = counts};
  HO_RETURN_IF_ERROR(ho_plan_units(program->problem, plan, &emitter.units, &emitter.numUnits));
  createEmitter(&emitter);
  placeMarkers(&emitter);
  hoistRoots(&emitter);
  for (uint32_t b = 0; b <= program->problem->num_operations; ++b)
    emitBoundary(&emitter, b);
  replaceReactive(&emitter);
  removeMarkers(&emitter);
  MlirOperation *roots = listRoots(program);
  eraseDeadViews(program->block);
  eraseUnusedRoots(program, roots);
  free(roots);
  freeEmitter(&emitter);
  return HO_OK;
}
