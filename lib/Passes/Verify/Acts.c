//===- Acts.c - What each operation does ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Verify/Tables.h"

#include <string.h>

bool isDeviceOperation(MlirOperation op) {
  return hoIsStructured(op) || hoOpIs(op, "gpu.launch_func") || hoOpIs(op, "gpu.launch");
}

int findAct(const Proof *proof, MlirOperation op) {
  ActEntry *entry;
  HASH_FIND_PTR(proof->actOf, &op.ptr, entry);
  return entry ? entry->act : -1;
}

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

static void addAccess(Proof *proof, Act *act, MlirValue value, unsigned kinds, Reading reading) {
  const Origins *origins = originsOf(proof, value);
  if (origins->unresolved)
    report(proof, "unresolved-buffer", act->op, (MlirOperation){NULL},
           "%s touches a device buffer that cannot be traced to a gpu.alloc, an arena or an "
           "argument; use the allocation or its views directly",
           nameOf(act->op).text);
  bool may = origins->list.count > 1 && !origins->joined;
  for (size_t i = 0; i < origins->list.count; ++i) {
    Access access = {origins->list.items[i], kinds, may, reading, false};
    hoPush(&act->accesses, access);
  }
}

static void hostOperand(Proof *proof, MlirOperation op, MlirOperation within) {
  report(proof, "host-operand", op, within,
         "%s runs on the device and uses a host buffer; copy it to a device buffer first",
         nameOf(op).text);
}

static void deviceOperand(Proof *proof, MlirOperation op) {
  report(proof, "device-operand", op, (MlirOperation){NULL},
         "%s runs on the host and uses a device buffer; copy it to a host buffer first",
         nameOf(op).text);
}

typedef struct EffectList {
  HO_ARRAY(struct {
    MlirValue value;
    unsigned kinds;
  })
  items;
  unsigned elsewhere; // effects on no value in particular
  unsigned foreign;   // effects on a value that is no buffer, such as a pointer
} EffectList;

static void addValueEffect(EffectList *list, MlirValue value, unsigned kinds) {
  for (size_t i = 0; i < list->items.count; ++i)
    if (hoSameValue(list->items.items[i].value, value)) {
      list->items.items[i].kinds |= kinds;
      return;
    }
  hoReserveOneMore((void **)&list->items.items, list->items.count, &list->items.capacity,
                   sizeof(*list->items.items));
  list->items.items[list->items.count].value = value;
  list->items.items[list->items.count++].kinds = kinds;
}

static void collectEffect(HoEffectKind kind, MlirValue value, void *data) {
  EffectList *list = data;
  // The kinds of CAPI.h and of accesses are the same bits, but for the names.
  unsigned bits = kind == HO_EFFECT_READ    ? ACCESS_READ
                  : kind == HO_EFFECT_WRITE ? ACCESS_WRITE
                  : kind == HO_EFFECT_FREE  ? ACCESS_FREE
                                            : ACCESS_ALLOCATE;
  if (mlirValueIsNull(value))
    list->elsewhere |= bits;
  else if (isBuffer(value))
    addValueEffect(list, value, bits);
  else if (!mlirTypeIsATensor(mlirValueGetType(value)))
    list->foreign |= bits;
}

// Control flow: what it does is what the operations in its regions do. By name, because the trait's
// identity depends on the compiler that MLIR was built with.
static bool hasOnlyInnerEffects(MlirOperation op) {
  bool flow =
      hoOpInDialect(op, "scf") || hoOpInDialect(op, "affine") || hoOpIs(op, "memref.alloca_scope");
  return flow && mlirOperationGetNumRegions(op);
}

// The effects of `op` on buffers. Returns false when the operation does not say; it may then read
// and write all its operands.
static bool effectsOf(MlirOperation op, EffectList *list) {
  bool known = hoForEachEffect(op, collectEffect, list);
  known |= hasOnlyInnerEffects(op);
  unsigned all = known ? list->elsewhere & (ACCESS_READ | ACCESS_WRITE)
                       : (unsigned)(ACCESS_READ | ACCESS_WRITE);
  for (intptr_t i = 0; all && i < mlirOperationGetNumOperands(op); ++i)
    if (isBuffer(mlirOperationGetOperand(op, i)))
      addValueEffect(list, mlirOperationGetOperand(op, i), all);
  return known;
}

// An operation that looks at a buffer's shape only.
static bool readsShapeOnly(MlirOperation op) {
  return hoOpIs(op, "memref.dim") || hoOpIs(op, "memref.rank");
}

//===----------------------------------------------------------------------===//
// Device operations
//===----------------------------------------------------------------------===//

typedef struct Capture {
  Proof *proof;
  Act *act;
} Capture;

// The buffer behind the views inside a device operation.
static MlirValue outermost(MlirOperation within, MlirValue value) {
  while (isDefinedInside(within, value) && mlirValueIsAOpResult(value)) {
    MlirValue source = viewedBuffer(mlirOpResultGetOwner(value));
    if (mlirValueIsNull(source))
      return value;
    value = source;
  }
  return value;
}

static void addCaptured(Capture *capture, MlirOperation op, MlirValue value, unsigned kinds,
                        Reading reading) {
  MlirValue outer = outermost(capture->act->op, value);
  kinds &= ACCESS_READ | ACCESS_WRITE;
  if (!kinds || isDefinedInside(capture->act->op, outer))
    return;
  if (!isDeviceBuffer(outer))
    hostOperand(capture->proof, op, capture->act->op);
  else
    addAccess(capture->proof, capture->act, outer, kinds, reading);
}

static bool visitCaptured(MlirOperation op, void *data) {
  if (!mlirValueIsNull(viewedBuffer(op)) || readsShapeOnly(op))
    return true;
  EffectList effects = {0};
  bool known = effectsOf(op, &effects);
  for (size_t i = 0; i < effects.items.count; ++i)
    addCaptured(data, op, effects.items.items[i].value, effects.items.items[i].kinds,
                known ? READING_SURELY : READING_PERHAPS);
  hoArrayFree(&effects.items);
  // What a select or a branch hands on inside may be accessed under another name.
  if (known && mlirOperationGetNumRegions(op) + mlirOperationGetNumSuccessors(op) +
                   mlirOperationGetNumResults(op))
    for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
      MlirValue operand = mlirOperationGetOperand(op, i);
      bool passes = isBuffer(operand) &&
                    (mlirOperationGetNumRegions(op) || mlirOperationGetNumSuccessors(op) ||
                     isBuffer(mlirOperationGetResult(op, 0)));
      if (passes)
        addCaptured(data, op, operand, ACCESS_READ | ACCESS_WRITE, READING_PERHAPS);
    }
  return true;
}

static void addStructured(Proof *proof, Act *act) {
  intptr_t numInputs = hoStructuredNumInputs(act->op);
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(act->op); ++i) {
    MlirValue operand = mlirOperationGetOperand(act->op, i);
    if (!isBuffer(operand))
      continue;
    if (!isDeviceBuffer(operand)) {
      hostOperand(proof, act->op, (MlirOperation){NULL});
      continue;
    }
    // An operand that the payload does not use, such as a pooling window, lends its shape only.
    unsigned kinds = hoStructuredReadsOperand(act->op, i) ? ACCESS_READ : 0u;
    kinds |= i >= numInputs ? ACCESS_WRITE : 0u;
    if (kinds)
      addAccess(proof, act, operand, kinds, READING_SURELY);
  }
}

// First operand of the kernel's arguments and their number.
static void kernelOperands(MlirOperation launch, intptr_t *first, intptr_t *count) {
  enum { KernelSegment = 11 };
  MlirAttribute segments = hoGetAttr(launch, "operandSegmentSizes");
  *first = 0;
  *count = mlirOperationGetNumOperands(launch);
  if (mlirAttributeIsNull(segments) || !mlirAttributeIsADenseI32Array(segments) ||
      mlirDenseArrayGetNumElements(segments) <= KernelSegment)
    return;
  for (intptr_t i = 0; i < KernelSegment; ++i)
    *first += mlirDenseI32ArrayGetElement(segments, i);
  *count = mlirDenseI32ArrayGetElement(segments, KernelSegment);
}

static void addLaunch(Proof *proof, Act *act) {
  intptr_t first, count;
  kernelOperands(act->op, &first, &count);
  for (intptr_t i = 0; i < count; ++i) {
    MlirValue operand = mlirOperationGetOperand(act->op, first + i);
    if (!isBuffer(operand))
      continue;
    if (!isDeviceBuffer(operand)) {
      hostOperand(proof, act->op, (MlirOperation){NULL});
      continue;
    }
    bool known;
    unsigned kinds = kernelAccess(proof, act->op, i, &known);
    // A kernel that reads and writes may well write first.
    bool perhaps = !known || (kinds & ACCESS_WRITE);
    if (kinds)
      addAccess(proof, act, operand, kinds, perhaps ? READING_PERHAPS : READING_SURELY);
  }
}

static void addDeviceOperation(Proof *proof, Act *act) {
  act->device = true;
  if (hoIsStructured(act->op))
    addStructured(proof, act);
  else if (hoOpIs(act->op, "gpu.launch_func"))
    addLaunch(proof, act);
  Capture capture = {proof, act};
  hoWalk(act->op, visitCaptured, &capture);
  proof->numDeviceOps += act->accesses.count != 0;
}

//===----------------------------------------------------------------------===//
// Copies, allocations, calls
//===----------------------------------------------------------------------===//

// Whether the value is a part of its buffer without gaps.
static bool isExactPart(MlirValue value, const Access *access) {
  uint64_t begin, end;
  MlirType type = mlirValueGetType(value);
  return !access->at.whole && access->at.base != HO_NO_BOUND && staticReach(type, &begin, &end) &&
         end - begin == hoStaticBytes(type) && access->at.end - access->at.begin == end - begin;
}

static void addGpuCopy(Proof *proof, Act *act, intptr_t tokens) {
  checkLastTrip(proof, act->op);
  act->copy = true;
  ++proof->numCopies;
  addAccess(proof, act, mlirOperationGetOperand(act->op, tokens + 1), ACCESS_READ, READING_SURELY);
  addAccess(proof, act, mlirOperationGetOperand(act->op, tokens), ACCESS_WRITE, READING_SURELY);
  Access *written = &act->accesses.items[act->accesses.count - 1];
  written->part = !written->may && isExactPart(mlirOperationGetOperand(act->op, tokens), written);
}

static void addMemrefCopy(Proof *proof, Act *act) {
  MlirValue source = mlirOperationGetOperand(act->op, 0);
  MlirValue target = mlirOperationGetOperand(act->op, 1);
  if (isDeviceBuffer(source) != isDeviceBuffer(target))
    report(proof, "device-operand", act->op, (MlirOperation){NULL},
           "memref.copy between the host and the device; use gpu.memcpy");
  act->device = isDeviceBuffer(source) && isDeviceBuffer(target);
  proof->numDeviceOps += act->device;
  addAccess(proof, act, source, ACCESS_READ, READING_SURELY);
  addAccess(proof, act, target, ACCESS_WRITE, READING_SURELY);
}

static void addRelease(Proof *proof, Act *act, intptr_t tokens) {
  MlirValue buffer = mlirOperationGetOperand(act->op, tokens);
  addAccess(proof, act, buffer, ACCESS_FREE, READING_SURELY);
  const Origins *origins = originsOf(proof, buffer);
  bool allocated = origins->list.count == 1 && !origins->unresolved;
  const Root *root = allocated ? &proof->roots.items[origins->list.items[0].root] : NULL;
  if (root && root->kind == ROOT_DEVICE_ALLOC)
    act->releases = origins->list.items[0].root;
  else if (!origins->unresolved)
    report(proof, "unresolved-buffer", act->op, (MlirOperation){NULL},
           "gpu.dealloc of what is not one gpu.alloc's buffer; release the allocation itself");
}

// What code elsewhere touches beyond its arguments: the globals, and memory of its own.
static void addGlobals(Proof *proof, Act *act, unsigned kinds) {
  GlobalEntry *entry, *next;
  HASH_ITER(hh, proof->globals, entry, next) {
    const Root *root = &proof->roots.items[entry->root];
    unsigned allowed = root->constant ? kinds & ACCESS_READ : kinds;
    Access access = {
        {entry->root, 0, 0, HO_NO_BOUND, false}, allowed, true, READING_PERHAPS, false};
    if (allowed)
      hoPush(&act->accesses, access);
  }
  Access own = {{proof->foreign, 0, 0, HO_NO_BOUND, false}, kinds, true, READING_PERHAPS, false};
  if (kinds)
    hoPush(&act->accesses, own);
}

static void checkDistinct(Proof *proof, MlirOperation op, const Summary *callee, intptr_t first,
                          intptr_t second) {
  const ArgumentUse *a = &callee->arguments[first], *b = &callee->arguments[second];
  bool arena = a->arena || b->arena;
  if (!arena && !(callee->async && ((a->kinds | b->kinds) & ACCESS_WRITE)))
    return;
  const Origins *ofFirst = originsOf(proof, mlirOperationGetOperand(op, first));
  const Origins *ofSecond = originsOf(proof, mlirOperationGetOperand(op, second));
  for (size_t i = 0; i < ofFirst->list.count; ++i)
    for (size_t j = 0; j < ofSecond->list.count; ++j)
      if (rootsOverlap(proof, &ofFirst->list.items[i], &ofSecond->list.items[j]))
        report(proof, "overlapping-arguments", op, (MlirOperation){NULL},
               "arguments %ld and %ld of the call may share bytes, but the callee was proved for "
               "distinct ones; pass buffers that do not overlap",
               (long)first, (long)second);
}

static void addCallArgument(Proof *proof, Act *act, intptr_t index) {
  MlirValue operand = mlirOperationGetOperand(act->op, index);
  const Summary *callee = act->callee;
  bool known = callee && callee->done;
  if (isDeviceBuffer(operand) && !known)
    deviceOperand(proof, act->op);
  if (!known) {
    exposeBuffer(proof, operand);
    addAccess(proof, act, operand, ACCESS_READ | ACCESS_WRITE, READING_PERHAPS);
    return;
  }
  const ArgumentUse *use = &callee->arguments[index];
  exposeBuffer(proof, operand);
  unsigned kinds = use->arena ? (unsigned)ACCESS_WRITE : use->kinds;
  size_t first = act->accesses.count;
  if (kinds)
    addAccess(proof, act, operand, kinds, use->needsDefined ? READING_SURELY : READING_OWN);
  for (size_t i = first; i < act->accesses.count; ++i) {
    act->accesses.items[i].may |= !use->defines;
    act->accesses.items[i].at.whole &= use->replaces;
  }
}

static void addCall(Proof *proof, Act *act) {
  act->callee = proof->calleeOf(act->op, proof->calleeData);
  intptr_t count = mlirOperationGetNumOperands(act->op);
  for (intptr_t i = 0; i < count; ++i)
    if (isBuffer(mlirOperationGetOperand(act->op, i)))
      addCallArgument(proof, act, i);
  bool known = act->callee && act->callee->done;
  for (intptr_t i = 0; known && i < count; ++i)
    for (intptr_t j = i + 1; j < count; ++j)
      if (isBuffer(mlirOperationGetOperand(act->op, i)) &&
          isBuffer(mlirOperationGetOperand(act->op, j)))
        checkDistinct(proof, act->op, act->callee, i, j);
  addGlobals(proof, act, known ? act->callee->globals : (unsigned)(ACCESS_READ | ACCESS_WRITE));
}

//===----------------------------------------------------------------------===//
// Host operations
//===----------------------------------------------------------------------===//

// A host operation that hands out the address of a device buffer, in a way we cannot follow.
static bool leaksAddress(MlirOperation op) {
  if (mlirOperationGetNumRegions(op) || mlirOperationGetNumSuccessors(op) || readsShapeOnly(op) ||
      hoOpIs(op, "arith.select") ||
      mlirOperationEqual(op, mlirBlockGetTerminator(mlirOperationGetBlock(op))))
    return false;
  return mlirValueIsNull(viewedBuffer(op));
}

static void exposeOperands(Proof *proof, MlirOperation op, const EffectList *effects) {
  if (hoOpIs(op, "arith.select") || readsShapeOnly(op) || hoOpInDialect(op, "scf") ||
      hoOpInDialect(op, "cf"))
    return;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue operand = mlirOperationGetOperand(op, i);
    bool accessed = false;
    for (size_t j = 0; j < effects->items.count; ++j)
      accessed |= hoSameValue(effects->items.items[j].value, operand);
    // A memref stored into a memref of memrefs is read by nobody, and can be found again.
    if (isBuffer(operand) && !accessed)
      exposeBuffer(proof, operand);
  }
}

static void addHostEffect(Proof *proof, Act *act, MlirValue value, unsigned kinds,
                          Reading reading) {
  unsigned touching = kinds & (ACCESS_READ | ACCESS_WRITE | ACCESS_FREE);
  if (!touching)
    return;
  if (isDeviceBuffer(value))
    deviceOperand(proof, act->op);
  addAccess(proof, act, value, touching, reading);
}

// Memory reached through a pointer: any host buffer that others know of.
static void addForeign(Proof *proof, Act *act, unsigned kinds) {
  kinds &= ACCESS_READ | ACCESS_WRITE;
  Access access = {{0, 0, 0, HO_NO_BOUND, false}, kinds, true, READING_PERHAPS, false};
  if (!kinds)
    return;
  access.at.root = unknownHostRoot(proof);
  hoPush(&act->accesses, access);
}

static void addHostOperation(Proof *proof, Act *act) {
  EffectList effects = {0};
  bool known = effectsOf(act->op, &effects);
  bool terminator =
      mlirOperationEqual(act->op, mlirBlockGetTerminator(mlirOperationGetBlock(act->op)));
  if (known || !terminator)
    for (size_t i = 0; i < effects.items.count; ++i)
      addHostEffect(proof, act, effects.items.items[i].value, effects.items.items[i].kinds,
                    known ? READING_SURELY : READING_PERHAPS);
  if (known) {
    exposeOperands(proof, act->op, &effects);
    addForeign(proof, act, effects.foreign);
  } else if (!terminator && !mlirOperationGetNumRegions(act->op)) {
    for (intptr_t i = 0; i < mlirOperationGetNumOperands(act->op); ++i)
      if (isBuffer(mlirOperationGetOperand(act->op, i)))
        exposeBuffer(proof, mlirOperationGetOperand(act->op, i));
    addGlobals(proof, act, ACCESS_READ | ACCESS_WRITE);
  }
  for (intptr_t i = 0; known && leaksAddress(act->op) && i < mlirOperationGetNumOperands(act->op);
       ++i)
    if (isDeviceBuffer(mlirOperationGetOperand(act->op, i)))
      deviceOperand(proof, act->op);
  hoArrayFree(&effects.items);
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

static bool isToken(MlirValue value) { return hoTypeIsAsyncToken(mlirValueGetType(value)); }

static void tokenEscapes(Proof *proof, MlirOperation op) {
  report(
      proof, "token-escapes", op, (MlirOperation){NULL},
      "%s passes a token through control flow or a call, where its copy cannot be followed; wait "
      "for it here and where the copy was issued",
      nameOf(op).text);
}

static void addDependency(Proof *proof, Act *act, MlirValue token) {
  int producer = mlirValueIsAOpResult(token) ? findAct(proof, mlirOpResultGetOwner(token)) : -1;
  if (producer < 0)
    tokenEscapes(proof, act->op);
  else
    hoPush(&act->dependencies, producer);
}

// Tokens in places where no token may be.
static void checkTokens(Proof *proof, MlirOperation op, bool takesTokens) {
  for (intptr_t i = 0; !takesTokens && i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue operand = mlirOperationGetOperand(op, i);
    if (!isToken(operand))
      continue;
    tokenEscapes(proof, op);
    int producer =
        mlirValueIsAOpResult(operand) ? findAct(proof, mlirOpResultGetOwner(operand)) : -1;
    if (producer >= 0)
      proof->acts.items[producer].escaped = true;
  }
  for (intptr_t i = 0; !takesTokens && i < mlirOperationGetNumResults(op); ++i)
    if (isToken(mlirOperationGetResult(op, i)))
      tokenEscapes(proof, op);
}

//===----------------------------------------------------------------------===//
// Collecting
//===----------------------------------------------------------------------===//

static void collectAllocated(HoEffectKind kind, MlirValue value, void *data) {
  Proof *proof = data;
  if (kind == HO_EFFECT_ALLOCATE && !mlirValueIsNull(value) && isBuffer(value) &&
      !isDeviceBuffer(value))
    addAllocationRoot(proof, mlirOpResultGetOwner(value), value);
}

// Calls back for every operation of the function but those inside device operations.
static void walkHost(MlirOperation parent, void (*visit)(MlirOperation op, Proof *proof),
                     Proof *proof) {
  for (MlirRegion region = mlirOperationGetFirstRegion(parent); !mlirRegionIsNull(region);
       region = mlirRegionGetNextInOperation(region))
    for (MlirBlock block = mlirRegionGetFirstBlock(region); !mlirBlockIsNull(block);
         block = mlirBlockGetNextInRegion(block))
      for (MlirOperation op = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(op);
           op = mlirOperationGetNextInBlock(op)) {
        visit(op, proof);
        if (mlirOperationGetNumRegions(op) && !isDeviceOperation(op))
          walkHost(op, visit, proof);
      }
}

static void makeAllocation(MlirOperation op, Proof *proof) {
  if (hoOpIs(op, "gpu.alloc"))
    addAllocationRoot(proof, op, mlirOperationGetResult(op, 0));
  else if (mlirOperationGetNumResults(op))
    hoForEachEffect(op, collectAllocated, proof);
}

static void makeView(MlirOperation op, Proof *proof) { addViewRoot(proof, op); }

static int rootOf(Proof *proof, MlirValue value) {
  return originsOf(proof, value)->list.items[0].root;
}

// Roots whose life begins at `op`.
static void addBirths(Proof *proof, Act *act) {
  for (intptr_t i = 0; i < mlirOperationGetNumResults(act->op); ++i) {
    MlirValue result = mlirOperationGetResult(act->op, i);
    if (!isBuffer(result))
      continue;
    const Origins *origins = originsOf(proof, result);
    if (origins->list.count != 1)
      continue;
    int root = rootOf(proof, result);
    if (mlirOperationEqual(proof->roots.items[root].op, act->op))
      hoPush(&act->births, root);
  }
}

static void classify(Proof *proof, Act *act, bool asyncInterface, intptr_t tokens) {
  MlirOperation op = act->op;
  if (hoOpIs(op, "gpu.wait"))
    act->join = true;
  else if (hoOpIs(op, "gpu.memcpy"))
    addGpuCopy(proof, act, tokens);
  else if (hoOpIs(op, "gpu.memset"))
    addAccess(proof, act, mlirOperationGetOperand(op, tokens), ACCESS_WRITE, READING_SURELY);
  else if (hoOpIs(op, "gpu.alloc"))
    act->allocates = isDeviceBuffer(mlirOperationGetResult(op, 0))
                         ? rootOf(proof, mlirOperationGetResult(op, 0))
                         : -1;
  else if (hoOpIs(op, "gpu.dealloc"))
    addRelease(proof, act, tokens);
  else if (isDeviceOperation(op))
    addDeviceOperation(proof, act);
  else if (hoOpIs(op, "memref.copy"))
    addMemrefCopy(proof, act);
  else if (hoOpIs(op, "func.call"))
    addCall(proof, act);
  else if (mlirValueIsNull(viewedBuffer(op)) && !readsShapeOnly(op) && !asyncInterface &&
           !isJoin(op))
    addHostOperation(proof, act);
  else if (asyncInterface)
    for (intptr_t i = tokens; i < mlirOperationGetNumOperands(op); ++i)
      if (isBuffer(mlirOperationGetOperand(op, i)))
        addAccess(proof, act, mlirOperationGetOperand(op, i), ACCESS_READ | ACCESS_WRITE, true);
}

static void freeAct(Act *act) {
  hoArrayFree(&act->accesses);
  hoArrayFree(&act->dependencies);
  hoArrayFree(&act->births);
}

static void makeAct(MlirOperation op, Proof *proof) {
  Act act = {.op = op, .allocates = -1, .releases = -1};
  act.region = mlirBlockGetParentRegion(mlirOperationGetBlock(op));
  intptr_t tokens = 0;
  MlirValue token = {NULL};
  bool asyncInterface = hoAsyncOperation(op, &tokens, &token);
  act.async = asyncInterface && !mlirValueIsNull(token);
  classify(proof, &act, asyncInterface, tokens);
  addBirths(proof, &act);
  bool matters = asyncInterface || act.accesses.count || act.births.count || act.callee;
  if (!matters) {
    freeAct(&act);
    return;
  }
  ActEntry *entry = hoAllocate(1, sizeof(*entry));
  entry->op = op.ptr;
  entry->act = (int)proof->acts.count;
  HASH_ADD_PTR(proof->actOf, op, entry);
  hoPush(&proof->acts, act);
}

static void linkTokens(MlirOperation op, Proof *proof) {
  intptr_t tokens = 0;
  MlirValue token = {NULL};
  bool asyncInterface = hoAsyncOperation(op, &tokens, &token);
  checkTokens(proof, op, asyncInterface);
  for (intptr_t i = 0; asyncInterface && i < tokens; ++i)
    addDependency(proof, &proof->acts.items[findAct(proof, op)], hoAsyncDependency(op, i));
}

static void makeGlobal(MlirOperation op, Proof *proof) {
  if (hoOpIs(op, "memref.get_global"))
    originsOf(proof, mlirOperationGetResult(op, 0));
}

static void checkArgumentTokens(Proof *proof) {
  MlirBlock block = hoOpEntryBlock(proof->function);
  for (intptr_t i = 0; i < mlirBlockGetNumArguments(block); ++i)
    if (isToken(mlirBlockGetArgument(block, i)))
      tokenEscapes(proof, proof->function);
}

// An async access to an allocation that may not have happened: the allocation itself is the access
// that the others must be ordered behind.
static void addAllocationAccesses(Proof *proof) {
  for (size_t i = 0; i < proof->acts.count; ++i) {
    Act *act = &proof->acts.items[i];
    if (act->allocates < 0)
      continue;
    const Root *root = &proof->roots.items[act->allocates];
    Access access = {{act->allocates, root->begin, root->begin, root->end, true},
                     ACCESS_ALLOCATE,
                     false,
                     READING_SURELY,
                     false};
    hoPush(&act->accesses, access);
  }
}

void collectActs(Proof *proof) {
  collectFlows(proof);
  addArgumentRoots(proof);
  checkArgumentTokens(proof);
  // Allocations come before what looks into them, and all of them before the first trace: a loop
  // can carry a buffer back to operations that stand before its allocation.
  walkHost(proof->function, makeAllocation, proof);
  walkHost(proof->function, makeView, proof);
  walkHost(proof->function, checkJoin, proof);
  walkHost(proof->function, makeGlobal, proof);
  walkHost(proof->function, makeAct, proof);
  walkHost(proof->function, linkTokens, proof);
  addAllocationAccesses(proof);
}

void freeActs(Proof *proof) {
  for (size_t i = 0; i < proof->acts.count; ++i)
    freeAct(&proof->acts.items[i]);
  hoArrayFree(&proof->acts);
  FREE_TABLE(ActEntry, proof->actOf, );
}
