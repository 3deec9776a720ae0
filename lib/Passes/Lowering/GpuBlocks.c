//===- GpuBlocks.c - One block of a gpu.func as a function -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The threads of a block run one after the other between barriers: the body is cut at its
// barriers, and each piece becomes loops over the threads. Control flow around a barrier is the
// same for all threads, so it stays outside of these loops and is decided by thread 0. A value that
// a later piece needs is computed again there where that is free of effects, else kept in
// an array with an element for each thread.
//
//===----------------------------------------------------------------------===//
#include "GpuBlocks.h"

#include "Kernel.h"

#include <stdlib.h>

typedef struct Pair {
  MlirValue from, to;
} Pair;

typedef HO_ARRAY(Pair) Pairs;
typedef HO_ARRAY(MlirOperation) Segment;

typedef struct BlockEmitter {
  HoLowering *lowering;
  MlirOperation kernel;
  MlirBlock body;          // of the function
  MlirOperation slotPoint; // arrays stand before it
  MlirValue numThreads;
  Pairs uniform; // kernel arguments, workgroup memory, induction variables of uniform loops
  Pairs slots;   // values to their arrays
  bool failed;
} BlockEmitter;

// Where one piece is emitted: in the loops over the threads, or as thread 0.
typedef struct Thread {
  BlockEmitter *emitter;
  HoInsertion at;
  MlirValue ids[3];
  MlirValue linear; // null until needed
  Pairs values;
} Thread;

static MlirValue lookUp(const Pair *items, size_t count, MlirValue from) {
  for (size_t i = count; i-- > 0;)
    if (hoSameValue(items[i].from, from))
      return items[i].to;
  return (MlirValue){NULL};
}

int hoGpuDimension(MlirOperation op) {
  static const char *const spellings[] = {"#gpu<dim x>", "#gpu<dim y>", "#gpu<dim z>"};
  for (int i = 0; i < 3; ++i)
    if (mlirAttributeEqual(mlirAttributeParseGet(mlirOperationGetContext(op), hoRef(spellings[i])),
                           hoGetAttr(op, "dimension")))
      return i;
  return 0;
}

static MlirValue binary(HoInsertion at, const char *name, MlirValue a, MlirValue b) {
  MlirType type = mlirValueGetType(a);
  MlirValue operands[] = {a, b};
  return mlirOperationGetResult(hoBuild(at, name, 1, &type, 2, operands, 0, NULL), 0);
}

static MlirValue functionArgument(const BlockEmitter *emitter, int first, int dimension) {
  return mlirBlockGetArgument(emitter->body, 1 + first + dimension);
}

static void fail(BlockEmitter *emitter, MlirOperation op, const char *why) {
  if (!emitter->failed)
    hoError(op, "'%.*s' %s", (int)hoOpName(op).length, hoOpName(op).data, why);
  emitter->failed = true;
}

//===----------------------------------------------------------------------===//
// Arrays with an element for each thread
//===----------------------------------------------------------------------===//

static MlirValue slotFor(BlockEmitter *emitter, MlirValue value) {
  MlirValue slot = lookUp(emitter->slots.items, emitter->slots.count, value);
  if (!mlirValueIsNull(slot))
    return slot;
  int64_t size = mlirShapedTypeGetDynamicSize();
  MlirType type =
      mlirMemRefTypeContiguousGet(mlirValueGetType(value), 1, &size, (MlirAttribute){NULL});
  int32_t segments[] = {1, 0};
  MlirContext context = emitter->lowering->context;
  MlirNamedAttribute attribute =
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 2, segments));
  slot = mlirOperationGetResult(hoBuild(hoBefore(emitter->slotPoint), "memref.alloca", 1, &type, 1,
                                        &emitter->numThreads, 1, &attribute),
                                0);
  Pair pair = {value, slot};
  hoPush(&emitter->slots, pair);
  return slot;
}

static void shareSlot(BlockEmitter *emitter, MlirValue value, MlirValue slot) {
  Pair pair = {value, slot};
  hoPush(&emitter->slots, pair);
}

static MlirValue linearId(Thread *thread) {
  if (!mlirValueIsNull(thread->linear))
    return thread->linear;
  const BlockEmitter *emitter = thread->emitter;
  MlirValue id = thread->ids[2];
  for (int i = 1; i >= 0; --i) {
    id = binary(thread->at, "arith.muli", id, functionArgument(emitter, HO_BLOCK_DIMS, i));
    id = binary(thread->at, "arith.addi", id, thread->ids[i]);
  }
  return thread->linear = id;
}

static void keep(Thread *thread, MlirValue slot, MlirValue value) {
  MlirValue operands[] = {value, slot, linearId(thread)};
  hoBuild(thread->at, "memref.store", 0, NULL, 3, operands, 0, NULL);
}

static MlirValue recall(Thread *thread, MlirValue slot) {
  MlirType type = mlirShapedTypeGetElementType(mlirValueGetType(slot));
  MlirValue operands[] = {slot, linearId(thread)};
  return mlirOperationGetResult(hoBuild(thread->at, "memref.load", 1, &type, 2, operands, 0, NULL),
                                0);
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static MlirValue valueIn(Thread *thread, MlirValue value);

static bool isId(MlirOperation op) {
  return hoOpIs(op, "gpu.thread_id") || hoOpIs(op, "gpu.block_id") || hoOpIs(op, "gpu.block_dim") ||
         hoOpIs(op, "gpu.grid_dim") || hoOpIs(op, "gpu.global_id");
}

static MlirValue idValue(const Thread *thread, MlirOperation op) {
  const BlockEmitter *emitter = thread->emitter;
  int dimension = hoGpuDimension(op);
  if (hoOpIs(op, "gpu.thread_id"))
    return thread->ids[dimension];
  if (hoOpIs(op, "gpu.block_id"))
    return functionArgument(emitter, HO_BLOCK_IDS, dimension);
  if (hoOpIs(op, "gpu.grid_dim"))
    return functionArgument(emitter, HO_GRID_DIMS, dimension);
  MlirValue size = functionArgument(emitter, HO_BLOCK_DIMS, dimension);
  if (hoOpIs(op, "gpu.block_dim"))
    return size;
  MlirValue base =
      binary(thread->at, "arith.muli", functionArgument(emitter, HO_BLOCK_IDS, dimension), size);
  return binary(thread->at, "arith.addi", base, thread->ids[dimension]);
}

// Whether an operation gives the same again when it is run again.
static bool isRepeatable(MlirOperation op) {
  if (mlirOperationGetNumRegions(op) > 0)
    return false;
  return isId(op) || hoOpInDialect(op, "arith") || hoOpInDialect(op, "math") ||
         hoOpInDialect(op, "index") || hoOpInDialect(op, "affine") || hoOpIs(op, "memref.dim") ||
         !mlirValueIsNull(hoViewSource(op));
}

static bool isInside(MlirOperation root, MlirValue value) {
  if (mlirValueIsAOpResult(value))
    return hoOpIsAncestor(root, mlirOpResultGetOwner(value));
  return hoOpIsAncestor(root, mlirBlockGetParentOperation(mlirBlockArgumentGetOwner(value)));
}

typedef struct Remap {
  Thread *thread;
  MlirOperation root;
} Remap;

static bool remapOperands(MlirOperation op, void *data) {
  Remap *remap = data;
  BlockEmitter *emitter = remap->thread->emitter;
  if (isId(op)) {
    mlirValueReplaceAllUsesOfWith(mlirOperationGetResult(op, 0), idValue(remap->thread, op));
    mlirOperationDestroy(op);
    return true;
  }
  if (hoOpInDialect(op, "gpu")) {
    fail(emitter, op,
         hoOpIs(op, "gpu.barrier") ? "stands in control flow that offload-to-runtime cannot cut"
                                   : "is not supported on the host device, where the threads of a "
                                     "kernel run one after the other");
    return false;
  }
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue operand = mlirOperationGetOperand(op, i);
    if (!isInside(remap->root, operand))
      mlirOperationSetOperand(op, i, valueIn(remap->thread, operand));
  }
  return !emitter->failed;
}

// A copy of `op` at the thread's place, its results known from then on.
static MlirOperation emitCopy(Thread *thread, MlirOperation op) {
  MlirOperation clone = mlirOperationClone(op);
  Remap remap = {thread, clone};
  mlirBlockInsertOwnedOperationBefore(thread->at.block, thread->at.before, clone);
  HoInsertion outer = thread->at;
  thread->at = hoBefore(clone);
  if (remapOperands(clone, &remap))
    hoWalk(clone, remapOperands, &remap);
  thread->at = outer;
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i) {
    Pair pair = {mlirOperationGetResult(op, i), mlirOperationGetResult(clone, i)};
    hoPush(&thread->values, pair);
  }
  return clone;
}

static MlirValue computeAgain(Thread *thread, MlirValue value) {
  MlirOperation op = mlirOpResultGetOwner(value);
  if (!isId(op)) {
    emitCopy(thread, op);
    return lookUp(thread->values.items, thread->values.count, value);
  }
  Pair pair = {value, idValue(thread, op)};
  hoPush(&thread->values, pair);
  return pair.to;
}

static MlirValue valueIn(Thread *thread, MlirValue value) {
  BlockEmitter *emitter = thread->emitter;
  MlirValue known = lookUp(thread->values.items, thread->values.count, value);
  if (mlirValueIsNull(known))
    known = lookUp(emitter->uniform.items, emitter->uniform.count, value);
  if (!mlirValueIsNull(known))
    return known;
  MlirValue slot = lookUp(emitter->slots.items, emitter->slots.count, value);
  if (!mlirValueIsNull(slot)) {
    Pair pair = {value, recall(thread, slot)};
    hoPush(&thread->values, pair);
    return pair.to;
  }
  if (mlirValueIsAOpResult(value) && isRepeatable(mlirOpResultGetOwner(value)))
    return computeAgain(thread, value);
  fail(emitter, emitter->kernel, "has a value that offload-to-runtime cannot keep over a barrier");
  return value;
}

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

static Thread openThreads(BlockEmitter *emitter, HoInsertion at) {
  Thread thread = {.emitter = emitter};
  for (int i = 2; i >= 0; --i)
    at = hoBuildLoop(at, hoDynamic(functionArgument(emitter, HO_BLOCK_DIMS, i)), &thread.ids[i]);
  thread.at = at;
  return thread;
}

static Thread asThreadZero(BlockEmitter *emitter, HoInsertion at) {
  Thread thread = {.emitter = emitter, .at = at};
  for (int i = 0; i < 3; ++i)
    thread.ids[i] = hoBuildIndex(at, 0);
  return thread;
}

static bool isIn(const Segment *segment, MlirOperation op) {
  for (size_t i = 0; i < segment->count; ++i)
    if (mlirOperationEqual(segment->items[i], op))
      return true;
  return false;
}

// Whether a value is used by operations outside of its piece (and `tail`, which ends the piece).
static bool isNeededLater(MlirValue value, const Segment *segment, MlirOperation tail) {
  MlirBlock block = mlirOperationGetBlock(mlirOpResultGetOwner(value));
  for (MlirOpOperand use = mlirValueGetFirstUse(value); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation user = hoAncestorInBlock(mlirOpOperandGetOwner(use), block);
    bool isTail = tail.ptr && mlirOperationEqual(user, tail);
    if (!isTail && !isIn(segment, user))
      return true;
  }
  return false;
}

static void emitInThread(Thread *thread, const Segment *segment, MlirOperation tail) {
  for (size_t i = 0; i < segment->count && !thread->emitter->failed; ++i) {
    MlirOperation op = segment->items[i];
    if (isId(op))
      continue; // made where it is used
    MlirOperation clone = emitCopy(thread, op);
    if (isRepeatable(op))
      continue;
    for (intptr_t r = 0; r < mlirOperationGetNumResults(op); ++r) {
      MlirValue value = mlirOperationGetResult(op, r);
      if (isNeededLater(value, segment, tail))
        keep(thread, slotFor(thread->emitter, value), mlirOperationGetResult(clone, r));
    }
  }
}

// Stores what `yield` yields into the arrays of `targets`.
static void emitYield(Thread *thread, MlirOperation yield, const MlirValue *targets) {
  intptr_t count = mlirOperationGetNumOperands(yield);
  MlirValue *values = hoAllocate((size_t)count, sizeof(*values));
  for (intptr_t i = 0; i < count; ++i)
    values[i] = valueIn(thread, mlirOperationGetOperand(yield, i));
  for (intptr_t i = 0; i < count; ++i)
    keep(thread, targets[i], values[i]);
  free(values);
}

static void flush(BlockEmitter *emitter, HoInsertion at, Segment *segment, MlirOperation yield,
                  const MlirValue *targets) {
  bool yields = yield.ptr && mlirOperationGetNumOperands(yield) > 0;
  if (segment->count > 0 || yields) {
    Thread thread = openThreads(emitter, at);
    emitInThread(&thread, segment, yield);
    if (yields && !emitter->failed)
      emitYield(&thread, yield, targets);
    hoArrayFree(&thread.values);
  }
  segment->count = 0;
}

//===----------------------------------------------------------------------===//
// Control flow around barriers
//===----------------------------------------------------------------------===//

static bool findBarrier(MlirOperation op, void *data) {
  (void)data;
  return !hoOpIs(op, "gpu.barrier");
}

static bool hasBarrier(MlirOperation op) { return !hoWalk(op, findBarrier, NULL); }

static void emitBlock(BlockEmitter *emitter, MlirBlock block, HoInsertion at,
                      const MlirValue *targets);

static void initialize(BlockEmitter *emitter, HoInsertion at, MlirOperation loop, intptr_t first,
                       const MlirValue *slots, intptr_t count) {
  if (count == 0)
    return;
  Thread thread = openThreads(emitter, at);
  for (intptr_t i = 0; i < count; ++i)
    keep(&thread, slots[i], valueIn(&thread, mlirOperationGetOperand(loop, first + i)));
  hoArrayFree(&thread.values);
}

static void emitFor(BlockEmitter *emitter, MlirOperation loop, HoInsertion at) {
  enum { FirstInit = 3 };
  MlirBlock body = hoOpEntryBlock(loop);
  intptr_t count = mlirOperationGetNumResults(loop);
  MlirValue *slots = hoAllocate((size_t)count, sizeof(*slots));
  for (intptr_t i = 0; i < count; ++i) {
    slots[i] = slotFor(emitter, mlirOperationGetResult(loop, i));
    shareSlot(emitter, mlirBlockGetArgument(body, 1 + i), slots[i]);
  }
  initialize(emitter, at, loop, FirstInit, slots, count);
  Thread zero = asThreadZero(emitter, at);
  MlirValue bounds[3];
  for (int i = 0; i < 3; ++i)
    bounds[i] = valueIn(&zero, mlirOperationGetOperand(loop, i));
  hoArrayFree(&zero.values);
  MlirType inductionType = mlirValueGetType(mlirBlockGetArgument(body, 0));
  MlirBlock block = mlirBlockCreate(1, &inductionType, &at.location);
  MlirOperation yield =
      hoBuild((HoInsertion){block, {NULL}, at.location}, "scf.yield", 0, NULL, 0, NULL, 0, NULL);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, block);
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.for"), at.location);
  mlirOperationStateAddOperands(&state, 3, bounds);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  mlirBlockInsertOwnedOperationBefore(at.block, at.before, mlirOperationCreate(&state));
  Pair pair = {mlirBlockGetArgument(body, 0), mlirBlockGetArgument(block, 0)};
  hoPush(&emitter->uniform, pair);
  emitBlock(emitter, body, (HoInsertion){block, yield, at.location}, slots);
  free(slots);
}

static void emitIf(BlockEmitter *emitter, MlirOperation op, HoInsertion at) {
  intptr_t count = mlirOperationGetNumResults(op);
  MlirValue *slots = hoAllocate((size_t)count, sizeof(*slots));
  for (intptr_t i = 0; i < count; ++i)
    slots[i] = slotFor(emitter, mlirOperationGetResult(op, i));
  Thread zero = asThreadZero(emitter, at);
  MlirValue condition = valueIn(&zero, mlirOperationGetOperand(op, 0));
  hoArrayFree(&zero.values);
  MlirRegion regions[2];
  MlirBlock blocks[2];
  MlirOperation yields[2];
  for (int i = 0; i < 2; ++i) {
    blocks[i] = mlirBlockCreate(0, NULL, NULL);
    yields[i] = hoBuild((HoInsertion){blocks[i], {NULL}, at.location}, "scf.yield", 0, NULL, 0,
                        NULL, 0, NULL);
    regions[i] = mlirRegionCreate();
    mlirRegionAppendOwnedBlock(regions[i], blocks[i]);
  }
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.if"), at.location);
  mlirOperationStateAddOperands(&state, 1, &condition);
  mlirOperationStateAddOwnedRegions(&state, 2, regions);
  mlirBlockInsertOwnedOperationBefore(at.block, at.before, mlirOperationCreate(&state));
  for (int i = 0; i < 2; ++i) {
    MlirBlock source = mlirRegionGetFirstBlock(mlirOperationGetRegion(op, i));
    if (!mlirBlockIsNull(source))
      emitBlock(emitter, source, (HoInsertion){blocks[i], yields[i], at.location}, slots);
  }
  free(slots);
}

static void emitBlock(BlockEmitter *emitter, MlirBlock block, HoInsertion at,
                      const MlirValue *targets) {
  Segment segment = {0};
  MlirOperation none = {NULL}, terminator = mlirBlockGetTerminator(block);
  for (MlirOperation op = mlirBlockGetFirstOperation(block);
       !mlirOperationEqual(op, terminator) && !emitter->failed;
       op = mlirOperationGetNextInBlock(op)) {
    bool isBarrier = hoOpIs(op, "gpu.barrier");
    if (!isBarrier && !hasBarrier(op)) {
      hoPush(&segment, op);
      continue;
    }
    flush(emitter, at, &segment, none, NULL);
    if (isBarrier || emitter->failed)
      continue;
    if (hoOpIs(op, "scf.for"))
      emitFor(emitter, op, at);
    else if (hoOpIs(op, "scf.if"))
      emitIf(emitter, op, at);
    else
      fail(emitter, op, "has a barrier inside; only scf.for and scf.if may");
  }
  if (!emitter->failed)
    flush(emitter, at, &segment, hoOpIs(terminator, "scf.yield") ? terminator : none, targets);
  hoArrayFree(&segment);
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

static MlirValue buildWorkgroupMemory(BlockEmitter *emitter, MlirType type) {
  int32_t segments[] = {0, 0};
  MlirContext context = emitter->lowering->context;
  MlirNamedAttribute attribute =
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 2, segments));
  MlirType host = hoWithoutSpace(type);
  return mlirOperationGetResult(
      hoBuild(hoBefore(emitter->slotPoint), "memref.alloca", 1, &host, 0, NULL, 1, &attribute), 0);
}

static void bindArguments(BlockEmitter *emitter) {
  MlirBlock source = hoOpEntryBlock(emitter->kernel);
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(emitter->kernel, "function_type"));
  intptr_t numArguments = mlirFunctionTypeGetNumInputs(type);
  intptr_t numWorkgroup = (intptr_t)hoGetIntAttr(emitter->kernel, "workgroup_attributions", 0);
  for (intptr_t i = 0; i < mlirBlockGetNumArguments(source); ++i) {
    MlirValue argument = mlirBlockGetArgument(source, i);
    Pair pair = {argument, {NULL}};
    if (i < numArguments) {
      pair.to = mlirBlockGetArgument(emitter->body, 1 + HO_NUM_BLOCK_IDS + i);
    } else if (i < numArguments + numWorkgroup) {
      pair.to = buildWorkgroupMemory(emitter, mlirValueGetType(argument));
    } else {
      fail(emitter, emitter->kernel, "has private attributions; use memref.alloca");
      return;
    }
    hoPush(&emitter->uniform, pair);
  }
}

bool hoEmitGpuBlock(HoLowering *lowering, MlirOperation kernel, MlirBlock body) {
  BlockEmitter emitter = {.lowering = lowering, .kernel = kernel, .body = body};
  HoInsertion end = {body, {NULL}, mlirOperationGetLocation(kernel)};
  MlirOperation finish = hoBuild(end, "func.return", 0, NULL, 0, NULL, 0, NULL);
  emitter.slotPoint =
      hoBuild(hoBefore(finish), "builtin.unrealized_conversion_cast", 0, NULL, 0, NULL, 0, NULL);
  HoInsertion start = hoBefore(emitter.slotPoint);
  emitter.numThreads = functionArgument(&emitter, HO_BLOCK_DIMS, 0);
  for (int i = 1; i < 3; ++i)
    emitter.numThreads = binary(start, "arith.muli", emitter.numThreads,
                                functionArgument(&emitter, HO_BLOCK_DIMS, i));
  bindArguments(&emitter);
  if (!emitter.failed)
    emitBlock(&emitter, hoOpEntryBlock(kernel), hoBefore(finish), NULL);
  mlirOperationDestroy(emitter.slotPoint);
  hoArrayFree(&emitter.uniform);
  hoArrayFree(&emitter.slots);
  return !emitter.failed;
}
