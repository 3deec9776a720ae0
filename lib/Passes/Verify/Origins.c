//===- Origins.c - Which buffers a value can look into --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Verify/Tables.h"

#include <string.h>

//===----------------------------------------------------------------------===//
// Buffers and views
//===----------------------------------------------------------------------===//

bool isBuffer(MlirValue value) {
  MlirType type = mlirValueGetType(value);
  return mlirTypeIsAMemRef(type) || mlirTypeIsAUnrankedMemRef(type);
}

bool isDeviceBuffer(MlirValue value) {
  MlirType type = mlirValueGetType(value);
  if (!mlirTypeIsAUnrankedMemRef(type))
    return hoTypeIsDevice(type);
  MlirAttribute space = mlirUnrankedMemrefGetMemorySpace(type);
  return !mlirAttributeIsNull(space) && mlirAttributeIsAInteger(space) &&
         mlirIntegerAttrGetValueInt(space) == HO_DEVICE_SPACE;
}

MlirValue viewedBuffer(MlirOperation op) {
  MlirValue none = {NULL};
  if (mlirOperationGetNumResults(op) == 0 || !isBuffer(mlirOperationGetResult(op, 0)))
    return none;
  // memref.transpose is a view without the interface.
  MlirValue source =
      hoOpIs(op, "memref.transpose") ? mlirOperationGetOperand(op, 0) : hoViewSource(op);
  return mlirValueIsNull(source) || !isBuffer(source) ? none : source;
}

bool isDefinedInside(MlirOperation op, MlirValue value) {
  MlirOperation owner = mlirValueIsABlockArgument(value)
                            ? mlirBlockGetParentOperation(mlirBlockArgumentGetOwner(value))
                            : mlirOpResultGetOwner(value);
  if (mlirValueIsAOpResult(value) && mlirOperationEqual(owner, op))
    return false;
  return hoOpIsAncestor(op, owner);
}

//===----------------------------------------------------------------------===//
// Flow through control flow
//===----------------------------------------------------------------------===//

static void recordFlow(MlirValue from, MlirValue to, void *data) {
  Proof *proof = data;
  if (!isBuffer(to))
    return;
  FlowEntry *entry;
  HASH_FIND_PTR(proof->flows, &to.ptr, entry);
  if (!entry) {
    entry = hoAllocate(1, sizeof(*entry));
    entry->to = to.ptr;
    HASH_ADD_PTR(proof->flows, to, entry);
  }
  hoPush(&entry->from, from);
}

static bool collectFlow(MlirOperation op, void *data) {
  if (mlirOperationGetNumRegions(op) || mlirOperationGetNumSuccessors(op))
    hoForEachValueFlow(op, recordFlow, data);
  return true;
}

void collectFlows(Proof *proof) { hoWalk(proof->function, collectFlow, proof); }

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

static Root emptyRoot(Proof *proof, RootKind kind, bool device) {
  return (Root){.kind = kind,
                .device = device,
                .space = proof->numSpaces++,
                .parent = -1,
                .end = HO_NO_BOUND,
                .bytes = HO_NO_BOUND,
                .argument = -1};
}

static int addRoot(Proof *proof, Root root) {
  hoPush(&proof->roots, root);
  return (int)proof->roots.count - 1;
}

static void setOrigins(Proof *proof, MlirValue value, Origins origins) {
  OriginsEntry *entry = hoAllocate(1, sizeof(*entry));
  entry->value = value.ptr;
  entry->origins = origins;
  HASH_ADD_PTR(proof->origins, value, entry);
}

static Origin wholeRoot(const Proof *proof, int index) {
  const Root *root = &proof->roots.items[index];
  return (Origin){index, root->begin, root->begin, root->end, true};
}

static void bindRoot(Proof *proof, MlirValue value, int root) {
  Origins origins = {0};
  hoPush(&origins.list, wholeRoot(proof, root));
  setOrigins(proof, value, origins);
}

void addArgumentRoots(Proof *proof) {
  proof->unknownHost = -1;
  proof->foreign = addRoot(proof, emptyRoot(proof, ROOT_FOREIGN, false));
  proof->roots.items[proof->foreign].entryDefined = true;
  MlirBlock block = hoOpEntryBlock(proof->function);
  for (intptr_t i = 0; i < mlirBlockGetNumArguments(block); ++i) {
    MlirValue argument = mlirBlockGetArgument(block, i);
    if (!isBuffer(argument))
      continue;
    bool device = isDeviceBuffer(argument);
    Root root = emptyRoot(proof, device ? ROOT_DEVICE_ARGUMENT : ROOT_HOST_ARGUMENT, device);
    root.arena = !mlirAttributeIsNull(hoGetArgumentAttr(proof->function, i, "ho.arena"));
    root.entryDefined = !root.arena;
    root.exposed = true;
    root.argument = i;
    uint64_t begin, end;
    if (staticReach(mlirValueGetType(argument), &begin, &end) && begin == 0)
      root.end = end;
    bindRoot(proof, argument, addRoot(proof, root));
  }
}

static uint64_t roundUp(uint64_t bytes, uint64_t unit) {
  return bytes > HO_NO_BOUND - unit ? HO_NO_BOUND : (bytes + unit - 1) / unit * unit;
}

int addAllocationRoot(Proof *proof, MlirOperation op, MlirValue result) {
  bool device = isDeviceBuffer(result);
  Root root = emptyRoot(proof, device ? ROOT_DEVICE_ALLOC : ROOT_HOST_ALLOC, device);
  root.op = op;
  root.region = mlirBlockGetParentRegion(mlirOperationGetBlock(op));
  root.arena = hoHasAttr(op, device ? "ho.arena" : "ho.host_arena");
  uint64_t begin, end;
  if (staticReach(mlirValueGetType(result), &begin, &end))
    root.end = root.bytes = end;
  if (device) {
    intptr_t tokens = 0;
    MlirValue token;
    hoAsyncOperation(op, &tokens, &token);
    uint64_t bound = mlirTypeIsAMemRef(mlirValueGetType(result))
                         ? bufferBound(op, mlirValueGetType(result), tokens)
                         : HO_NO_BOUND;
    root.bytes = roundUp(bound, 256);
  }
  int index = addRoot(proof, root);
  bindRoot(proof, result, index);
  return index;
}

// The arena that `op`, a memref.view, looks into directly; -1 when it does not.
static int viewedArena(Proof *proof, MlirOperation op) {
  const Origins *source = originsOf(proof, mlirOperationGetOperand(op, 0));
  if (source->list.count != 1)
    return -1;
  int root = source->list.items[0].root;
  return proof->roots.items[root].arena && source->list.items[0].base == 0 ? root : -1;
}

static void checkPlacement(Proof *proof, MlirOperation op, const Root *arena, const Root *view) {
  uint64_t alignment = view->device ? proof->settings->alignment : 1;
  if (arena->end == HO_NO_BOUND)
    report(proof, "out-of-arena", op, arena->op,
           "the arena has no static size, so nothing shows that this view lies within it; give the "
           "arena a static type");
  else if (view->end == HO_NO_BOUND)
    report(
        proof, "out-of-arena", op, arena->op,
        "the size of this view has no bound; its dynamic sizes must trace to a constant, or to a "
        "dimension with ho.bound");
  else if (view->end > arena->end)
    report(proof, "out-of-arena", op, arena->op,
           "the view covers bytes %llu to %llu of an arena of %llu bytes; move it or enlarge the "
           "arena",
           (unsigned long long)view->begin, (unsigned long long)view->end,
           (unsigned long long)arena->end);
  if (alignment && view->begin % alignment)
    report(proof, "misaligned", op, arena->op,
           "the view begins at byte %llu, which is no multiple of the alignment %llu",
           (unsigned long long)view->begin, (unsigned long long)alignment);
}

int addViewRoot(Proof *proof, MlirOperation op) {
  if (!hoOpIs(op, "memref.view"))
    return -1;
  int arena = viewedArena(proof, op);
  if (arena < 0)
    return -1;
  int64_t offset;
  MlirValue result = mlirOperationGetResult(op, 0);
  if (!constantIndex(mlirOperationGetOperand(op, 1), &offset) || offset < 0) {
    report(proof, "out-of-arena", op, proof->roots.items[arena].op,
           "the view's offset is no nonnegative constant, so nothing shows where it lies");
    offset = 0;
  }
  Root root = emptyRoot(proof, ROOT_VIEW, isDeviceBuffer(result));
  root.op = op;
  root.parent = arena;
  root.space = proof->roots.items[arena].space;
  root.begin = (uint64_t)offset;
  uint64_t bytes = bufferBound(op, mlirValueGetType(result), 2);
  if (__builtin_add_overflow(root.begin, bytes, &root.end) || bytes == HO_NO_BOUND)
    root.end = HO_NO_BOUND;
  checkPlacement(proof, op, &proof->roots.items[arena], &root);
  int index = addRoot(proof, root);
  bindRoot(proof, result, index);
  return index;
}

MlirOperation findSymbol(Proof *proof, MlirStringRef name) {
  if (mlirSymbolTableIsNull(proof->symbols))
    proof->symbols = mlirSymbolTableCreate(mlirOperationGetParentOperation(proof->function));
  if (mlirSymbolTableIsNull(proof->symbols))
    return (MlirOperation){NULL};
  return mlirSymbolTableLookup(proof->symbols, name);
}

static int globalRoot(Proof *proof, MlirOperation op) {
  MlirAttribute name = hoGetAttr(op, "name");
  GlobalEntry *entry;
  HASH_FIND_PTR(proof->globals, &name.ptr, entry);
  if (entry)
    return entry->root;
  Root root = emptyRoot(proof, ROOT_GLOBAL, isDeviceBuffer(mlirOperationGetResult(op, 0)));
  root.exposed = root.entryDefined = true;
  MlirOperation global = findSymbol(proof, mlirFlatSymbolRefAttrGetValue(name));
  root.constant = !mlirOperationIsNull(global) && hoHasAttr(global, "constant");
  entry = hoAllocate(1, sizeof(*entry));
  entry->name = name.ptr;
  entry->root = addRoot(proof, root);
  HASH_ADD_PTR(proof->globals, name, entry);
  return entry->root;
}

int unknownHostRoot(Proof *proof) {
  if (proof->unknownHost < 0) {
    Root root = emptyRoot(proof, ROOT_UNKNOWN_HOST, false);
    root.exposed = root.entryDefined = true;
    proof->unknownHost = addRoot(proof, root);
  }
  return proof->unknownHost;
}

//===----------------------------------------------------------------------===//
// Tracing
//===----------------------------------------------------------------------===//

static void addOrigin(Origins *origins, Origin origin) {
  for (size_t i = 0; i < origins->list.count; ++i) {
    Origin *known = &origins->list.items[i];
    if (known->root != origin.root)
      continue;
    // Two ways into one root: what both may reach.
    known->whole = known->whole && origin.whole;
    known->begin = known->begin < origin.begin ? known->begin : origin.begin;
    known->end = known->end > origin.end ? known->end : origin.end;
    known->base = known->base == origin.base ? known->base : HO_NO_BOUND;
    return;
  }
  hoPush(&origins->list, origin);
}

typedef HO_ARRAY(MlirValue) ValueArray;

static void trace(Proof *proof, MlirValue value, ValueArray *path, Origins *into);

// memref.view of what is no arena: the pointer moves on by the shift.
static void moveBase(MlirOperation op, Origin *origin) {
  int64_t shift;
  if (!constantIndex(mlirOperationGetOperand(op, 1), &shift) || shift < 0)
    origin->base = HO_NO_BOUND;
  else if (origin->base != HO_NO_BOUND)
    origin->base += (uint64_t)shift;
}

// The bytes of `origin`, an origin of the source of the view `op`, that its result reaches.
static Origin narrow(const Proof *proof, MlirOperation op, Origin origin) {
  bool view = hoOpIs(op, "memref.view");
  bool reinterpret = hoOpIs(op, "memref.reinterpret_cast");
  if (view)
    moveBase(op, &origin);
  if (reinterpret || hoOpIs(op, "memref.extract_strided_metadata")) {
    // These begin again at the buffer's pointer.
    const Root *root = &proof->roots.items[origin.root];
    origin.begin = root->begin;
    origin.end = root->end;
  }
  uint64_t begin, end;
  if (origin.base == HO_NO_BOUND ||
      !staticReach(mlirValueGetType(mlirOperationGetResult(op, 0)), &begin, &end)) {
    bool keeps = hoOpIs(op, "memref.cast") || hoOpIs(op, "memref.collapse_shape") ||
                 hoOpIs(op, "memref.expand_shape") || hoOpIs(op, "memref.transpose") ||
                 hoOpIs(op, "memref.assume_alignment");
    origin.whole = origin.whole && keeps;
    return origin;
  }
  begin += origin.base;
  end += origin.base;
  const Root *root = &proof->roots.items[origin.root];
  // A reinterpretation may leave its buffer; the others stay within what they view.
  origin.begin = reinterpret || begin > origin.begin ? begin : origin.begin;
  origin.end = reinterpret || end < origin.end ? end : origin.end;
  if (origin.end < origin.begin)
    origin.end = origin.begin;
  origin.whole = origin.begin <= root->begin && origin.end >= root->end;
  return origin;
}

static void traceView(Proof *proof, MlirOperation op, MlirValue source, ValueArray *path,
                      Origins *into) {
  Origins sources = {0};
  trace(proof, source, path, &sources);
  bool sameTier = isDeviceBuffer(source) == isDeviceBuffer(mlirOperationGetResult(op, 0));
  into->unresolved |= sources.unresolved || !sameTier;
  into->joined |= sources.joined;
  for (size_t i = 0; i < sources.list.count; ++i) {
    const Root *root = &proof->roots.items[sources.list.items[i].root];
    // A view of one of several arenas has no place of its own.
    into->unresolved |= root->arena && root->device && hoOpIs(op, "memref.view");
    addOrigin(into, narrow(proof, op, sources.list.items[i]));
  }
  hoArrayFree(&sources.list);
}

// Where the bytes of a piece stand within the whole is for checkJoin.
static void traceJoin(Proof *proof, MlirOperation op, ValueArray *path, Origins *into) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    trace(proof, mlirOperationGetOperand(op, i), path, into);
  for (size_t i = 0; i < into->list.count; ++i)
    into->list.items[i].base = HO_NO_BOUND;
  into->joined = true;
}

static void traceUnknown(Proof *proof, MlirValue value, Origins *into) {
  if (isDeviceBuffer(value))
    into->unresolved = true;
  else
    addOrigin(into, wholeRoot(proof, unknownHostRoot(proof)));
}

static bool isMutableGlobal(MlirOperation op, void *data) {
  bool *found = data;
  *found |= hoOpIs(op, "memref.global") && !hoHasAttr(op, "constant");
  return true;
}

// A function of this module returns a buffer that it was given, one that it made, or a global.
static bool returnsKnownBuffers(Proof *proof, MlirOperation call) {
  MlirAttribute symbol = hoGetAttr(call, "callee");
  if (!hoOpIs(call, "func.call") || mlirAttributeIsNull(symbol))
    return false;
  MlirOperation callee = findSymbol(proof, mlirFlatSymbolRefAttrGetValue(symbol));
  if (mlirOperationIsNull(callee) || mlirBlockIsNull(hoOpEntryBlock(callee)))
    return false;
  bool mutable = false;
  hoWalk(mlirOperationGetParentOperation(proof->function), isMutableGlobal, &mutable);
  return !mutable;
}

static void traceCall(Proof *proof, MlirOperation call, ValueArray *path, Origins *into) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(call); ++i) {
    MlirValue operand = mlirOperationGetOperand(call, i);
    if (isBuffer(operand) && !isDeviceBuffer(operand))
      trace(proof, operand, path, into);
  }
  for (size_t i = 0; i < into->list.count; ++i)
    into->list.items[i] = wholeRoot(proof, into->list.items[i].root);
  Root made = emptyRoot(proof, ROOT_HOST_ALLOC, false);
  made.op = call;
  made.entryDefined = true;
  addOrigin(into, wholeRoot(proof, addRoot(proof, made)));
}

static void traceResult(Proof *proof, MlirValue value, ValueArray *path, Origins *into) {
  MlirOperation op = mlirOpResultGetOwner(value);
  MlirValue source = viewedBuffer(op);
  if (!mlirValueIsNull(source) && mlirOpResultGetResultNumber(value) == 0) {
    traceView(proof, op, source, path, into);
  } else if (isJoin(op)) {
    traceJoin(proof, op, path, into);
  } else if (hoOpIs(op, "memref.get_global")) {
    addOrigin(into, wholeRoot(proof, globalRoot(proof, op)));
  } else if (hoOpIs(op, "arith.select")) {
    trace(proof, mlirOperationGetOperand(op, 1), path, into);
    trace(proof, mlirOperationGetOperand(op, 2), path, into);
  } else if (!isDeviceBuffer(value) && returnsKnownBuffers(proof, op)) {
    traceCall(proof, op, path, into);
  } else {
    traceUnknown(proof, value, into);
  }
}

static void traceFlow(Proof *proof, const FlowEntry *flow, ValueArray *path, Origins *into) {
  for (size_t i = 0; i < flow->from.count; ++i)
    trace(proof, flow->from.items[i], path, into);
}

// Adds the origins of `value` to `into`. `path` holds the merged values being traced, which loops
// lead back to.
static void trace(Proof *proof, MlirValue value, ValueArray *path, Origins *into) {
  OriginsEntry *known;
  HASH_FIND_PTR(proof->origins, &value.ptr, known);
  if (known) {
    into->unresolved |= known->origins.unresolved;
    into->joined |= known->origins.joined;
    for (size_t i = 0; i < known->origins.list.count; ++i)
      addOrigin(into, known->origins.list.items[i]);
    return;
  }
  FlowEntry *flow;
  HASH_FIND_PTR(proof->flows, &value.ptr, flow);
  if (!flow) {
    if (mlirValueIsABlockArgument(value))
      traceUnknown(proof, value, into);
    else
      traceResult(proof, value, path, into);
    return;
  }
  for (size_t i = 0; i < path->count; ++i)
    if (hoSameValue(path->items[i], value))
      return;
  hoPush(path, value);
  traceFlow(proof, flow, path, into);
}

// A view inside a cycle of merges narrows what it views again and again; a value with several ways
// to it therefore reaches all of each of its roots.
static void widen(const Proof *proof, Origins *origins) {
  for (size_t i = 0; i < origins->list.count; ++i) {
    Origin whole = wholeRoot(proof, origins->list.items[i].root);
    whole.whole = false;
    whole.base = HO_NO_BOUND;
    origins->list.items[i] = whole;
  }
}

const Origins *originsOf(Proof *proof, MlirValue value) {
  OriginsEntry *known;
  HASH_FIND_PTR(proof->origins, &value.ptr, known);
  if (known)
    return &known->origins;
  Origins origins = {0};
  ValueArray path = {0};
  trace(proof, value, &path, &origins);
  // A device value that flows only from itself would have no origin at all.
  origins.unresolved |= origins.list.count == 0 && isDeviceBuffer(value);
  if (path.count) {
    widen(proof, &origins);
    origins.joined = false;
  }
  hoArrayFree(&path);
  setOrigins(proof, value, origins);
  HASH_FIND_PTR(proof->origins, &value.ptr, known);
  return &known->origins;
}

void exposeBuffer(Proof *proof, MlirValue value) {
  const Origins *origins = originsOf(proof, value);
  for (size_t i = 0; i < origins->list.count; ++i) {
    Root *root = &proof->roots.items[origins->list.items[i].root];
    root->exposed = true;
    if (root->parent >= 0)
      proof->roots.items[root->parent].exposed = true;
  }
}

bool rootsOverlap(const Proof *proof, const Origin *a, const Origin *b) {
  const Root *first = &proof->roots.items[a->root], *second = &proof->roots.items[b->root];
  if (first->space == second->space)
    return a->begin < b->end && b->begin < a->end;
  if (first->device || second->device)
    return false;
  if (first->kind == ROOT_FOREIGN || second->kind == ROOT_FOREIGN)
    return first->kind == ROOT_UNKNOWN_HOST || second->kind == ROOT_UNKNOWN_HOST;
  bool unknown = first->kind == ROOT_UNKNOWN_HOST || second->kind == ROOT_UNKNOWN_HOST;
  return unknown && first->exposed && second->exposed;
}

void freeOrigins(Proof *proof) {
  if (!mlirSymbolTableIsNull(proof->symbols))
    mlirSymbolTableDestroy(proof->symbols);
  FREE_TABLE(FlowEntry, proof->flows, free(it->from.items));
  FREE_TABLE(OriginsEntry, proof->origins, free(it->origins.list.items));
  FREE_TABLE(GlobalEntry, proof->globals, );
  hoArrayFree(&proof->roots);
}
