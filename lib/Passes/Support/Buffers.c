//===- Buffers.c - Roots, views, device operations, accesses ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Buffers.h"

#include "mlir-c/AffineExpr.h"

#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

static const char *const clonableViews[] = {
    "memref.subview",          "memref.cast", "memref.collapse_shape", "memref.expand_shape",
    "memref.reinterpret_cast", "memref.view", "memref.transpose",
};

bool hoIsClonableView(MlirOperation op) {
  for (size_t i = 0; i < sizeof(clonableViews) / sizeof(clonableViews[0]); ++i)
    if (hoOpIs(op, clonableViews[i]))
      return true;
  return false;
}

MlirOperation hoDefiningOp(MlirValue value) {
  if (!mlirValueIsAOpResult(value))
    return (MlirOperation){NULL};
  return mlirOpResultGetOwner(value);
}

MlirValue hoRootOf(MlirValue value) {
  for (;;) {
    MlirOperation op = hoDefiningOp(value);
    if (mlirOperationIsNull(op) || !hoIsClonableView(op) ||
        !hoIsMemRef(mlirOperationGetOperand(op, 0)))
      return value;
    value = mlirOperationGetOperand(op, 0);
  }
}

bool hoViewCoversRoot(MlirValue value) {
  for (;;) {
    MlirOperation op = hoDefiningOp(value);
    if (mlirOperationIsNull(op) || !hoIsClonableView(op))
      return true;
    if (hoOpIs(op, "memref.subview") || hoOpIs(op, "memref.reinterpret_cast") ||
        hoOpIs(op, "memref.view"))
      return false;
    value = mlirOperationGetOperand(op, 0);
  }
}

void hoForEachUserThroughViews(MlirValue value, HoUserCallback callback, void *data) {
  for (MlirOpOperand use = mlirValueGetFirstUse(value); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    unsigned operand = mlirOpOperandGetOperandNumber(use);
    if (hoIsClonableView(user) && operand == 0)
      hoForEachUserThroughViews(mlirOperationGetResult(user, 0), callback, data);
    else
      callback(user, operand, data);
  }
}

//===----------------------------------------------------------------------===//
// Device operations
//===----------------------------------------------------------------------===//

static bool hasMemRefOperandsOnly(MlirOperation op) {
  bool any = false;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirType type = mlirValueGetType(mlirOperationGetOperand(op, i));
    if (mlirTypeIsATensor(type))
      return false;
    any |= mlirTypeIsAMemRef(type);
  }
  return any;
}

bool hoIsDeviceLoop(MlirOperation op) {
  return hoOpIs(op, "scf.for") && hoHasAttr(op, HO_DEVICE_LOOP);
}

bool hoIsInDeviceLoop(MlirOperation op) {
  do
    op = mlirOperationGetParentOperation(op);
  while (!mlirOperationIsNull(op) && !hoIsDeviceLoop(op));
  return !mlirOperationIsNull(op);
}

bool hoIsDeviceOp(MlirOperation op) {
  if (hoIsDeviceLoop(op))
    return true;
  if (hoOpIs(op, "memref.copy") || hoOpIs(op, "gpu.launch_func"))
    return hasMemRefOperandsOnly(op);
  return hoIsStructured(op) && hasMemRefOperandsOnly(op);
}

static void addUse(HoUses *uses, MlirValue value, uint32_t kinds) {
  for (size_t i = 0; i < uses->count; ++i)
    if (hoSameValue(uses->items[i].value, value)) {
      uses->items[i].kinds |= kinds;
      return;
    }
  HoUse use = {value, hoRootOf(value), kinds};
  hoPush(uses, use);
}

static bool mapNamesLoop(MlirAffineMap map, intptr_t loop) {
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i)
    if (mlirAffineExprIsFunctionOfDim(mlirAffineMapGetResult(map, i), loop))
      return true;
  return false;
}

// Whether every element of output `operand` is visited: its map names loops only, each once, and
// the loops that it does not name run at least once.
static bool visitsWholeOperand(MlirOperation op, intptr_t operand) {
  MlirAffineMap map = hoStructuredIndexingMap(op, operand);
  if (!mlirAffineMapIsProjectedPermutation(map))
    return false;
  for (intptr_t loop = 0; loop < hoStructuredNumLoops(op); ++loop) {
    int64_t range = hoStructuredLoopRange(op, loop);
    if (!mapNamesLoop(map, loop) && (mlirShapedTypeIsDynamicSize(range) || range == 0))
      return false;
  }
  return true;
}

static void structuredUses(MlirOperation op, HoUses *uses) {
  intptr_t numInputs = hoStructuredNumInputs(op);
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue value = mlirOperationGetOperand(op, i);
    if (!hoIsMemRef(value))
      continue;
    uint32_t kinds = 0;
    if (hoStructuredReadsOperand(op, i))
      kinds |= HO_ACCESS_READ;
    if (i >= numInputs) {
      kinds |= HO_ACCESS_WRITE;
      if (!(kinds & HO_ACCESS_READ) && visitsWholeOperand(op, i) && hoViewCoversRoot(value))
        kinds |= HO_ACCESS_WRITE_ALL;
    }
    addUse(uses, value, kinds);
  }
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

typedef struct KernelUse {
  uint32_t kinds;
} KernelUse;

static void kernelUser(MlirOperation user, intptr_t operand, void *data) {
  KernelUse *use = data;
  MlirStringRef name = hoOpName(user);
  bool load = mlirStringRefEqual(name, hoRef("memref.load")) ||
              mlirStringRefEqual(name, hoRef("affine.load")) ||
              mlirStringRefEqual(name, hoRef("vector.load")) ||
              mlirStringRefEqual(name, hoRef("memref.dim"));
  bool store = (mlirStringRefEqual(name, hoRef("memref.store")) ||
                mlirStringRefEqual(name, hoRef("affine.store")) ||
                mlirStringRefEqual(name, hoRef("vector.store"))) &&
               operand == 1;
  use->kinds |= load ? HO_ACCESS_READ : store ? HO_ACCESS_WRITE : HO_ACCESS_READ | HO_ACCESS_WRITE;
}

// The gpu.func that a launch names, or null.
static MlirOperation launchedKernel(MlirOperation launch) {
  MlirOperation module = launch;
  while (!mlirOperationIsNull(module) && !hoOpIs(module, "builtin.module"))
    module = mlirOperationGetParentOperation(module);
  MlirAttribute symbol = hoGetAttr(launch, "kernel");
  if (mlirOperationIsNull(module) || mlirAttributeIsNull(symbol) ||
      mlirSymbolRefAttrGetNumNestedReferences(symbol) != 1)
    return (MlirOperation){NULL};
  MlirSymbolTable outer = mlirSymbolTableCreate(module);
  MlirOperation kernels = mlirSymbolTableLookup(outer, mlirSymbolRefAttrGetRootReference(symbol));
  mlirSymbolTableDestroy(outer);
  if (mlirOperationIsNull(kernels) || !hoOpIs(kernels, "gpu.module"))
    return (MlirOperation){NULL};
  MlirSymbolTable inner = mlirSymbolTableCreate(kernels);
  MlirOperation kernel = mlirSymbolTableLookup(inner, mlirSymbolRefAttrGetLeafReference(symbol));
  mlirSymbolTableDestroy(inner);
  return kernel;
}

static uint32_t kernelArgumentKinds(MlirOperation kernel, intptr_t argument) {
  MlirBlock entry = mlirOperationIsNull(kernel) ? (MlirBlock){NULL} : hoOpEntryBlock(kernel);
  if (mlirBlockIsNull(entry) || argument >= mlirBlockGetNumArguments(entry))
    return HO_ACCESS_READ | HO_ACCESS_WRITE;
  KernelUse use = {0};
  hoForEachUserThroughViews(mlirBlockGetArgument(entry, argument), kernelUser, &use);
  return use.kinds ? use.kinds : HO_ACCESS_READ;
}

static void launchUses(MlirOperation launch, HoUses *uses) {
  MlirOperation kernel = launchedKernel(launch);
  // Operand groups: async dependencies, six sizes, three cluster sizes, dynamic shared memory,
  // kernel operands, async object.
  MlirAttribute segments = hoGetAttr(launch, "operandSegmentSizes");
  intptr_t first = 0, count = mlirOperationGetNumOperands(launch);
  intptr_t numSegments = mlirAttributeIsNull(segments) ? 0 : mlirDenseArrayGetNumElements(segments);
  if (numSegments >= 2) {
    for (intptr_t i = 0; i < numSegments - 2; ++i)
      first += mlirDenseI32ArrayGetElement(segments, i);
    count = mlirDenseI32ArrayGetElement(segments, numSegments - 2);
  }
  for (intptr_t i = 0; i < count; ++i) {
    MlirValue value = mlirOperationGetOperand(launch, first + i);
    if (hoIsMemRef(value))
      addUse(uses, value, kernelArgumentKinds(kernel, i));
  }
}

//===----------------------------------------------------------------------===//
// Captures
//===----------------------------------------------------------------------===//

typedef struct CaptureContext {
  MlirOperation outer;
  HoUses *uses;
  uint32_t read, write;
  bool *everything;
} CaptureContext;

static bool isDefinedInside(MlirOperation outer, MlirValue value) {
  if (mlirValueIsAOpResult(value)) {
    MlirOperation op = mlirOpResultGetOwner(value);
    return !mlirOperationEqual(op, outer) && hoOpIsAncestor(outer, op);
  }
  MlirBlock block = mlirBlockArgumentGetOwner(value);
  MlirOperation parent = mlirBlockGetParentOperation(block);
  return hoOpIsAncestor(outer, parent);
}

typedef struct EffectContext {
  CaptureContext *capture;
  bool unattributed;
} EffectContext;

// Also under an unranked type, as memory is handed to libraries.
static bool namesBuffer(MlirValue value) { return hoIsMemRef(hoRootOf(value)); }

static void addEffect(HoEffectKind kind, MlirValue value, void *data) {
  EffectContext *context = data;
  CaptureContext *capture = context->capture;
  if (mlirValueIsNull(value)) {
    context->unattributed = true;
    return;
  }
  if (!namesBuffer(value) || kind == HO_EFFECT_ALLOCATE)
    return;
  if (isDefinedInside(capture->outer, hoRootOf(value)))
    return;
  // Freed memory is gone: as good as overwritten.
  addUse(capture->uses, value, kind == HO_EFFECT_READ ? capture->read : capture->write);
}

// Memrefs named by an operation whose effects are unknown or on nothing in particular.
static void addAllOperands(MlirOperation op, CaptureContext *capture) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue value = mlirOperationGetOperand(op, i);
    if (namesBuffer(value) && !isDefinedInside(capture->outer, hoRootOf(value)))
      addUse(capture->uses, value, capture->read | capture->write);
  }
}

static bool returnsMemRef(MlirOperation op) {
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    if (hoIsMemRef(mlirOperationGetResult(op, i)))
      return true;
  return false;
}

// What an operation hands to a block argument or a result may be touched under that name.
static bool passesOperandsOn(MlirOperation op) {
  bool terminator = mlirOperationIsNull(mlirOperationGetNextInBlock(op));
  bool region = mlirOperationGetNumRegions(op) > 0 && !hoIsStructured(op);
  return terminator || region || returnsMemRef(op);
}

static bool addOperationEffects(MlirOperation op, void *data) {
  CaptureContext *capture = data;
  if (hoIsClonableView(op) || hoOpIs(op, "memref.dim"))
    return true;
  bool call = hoOpIs(op, "func.call") || hoOpIs(op, "func.call_indirect");
  if (call && capture->everything)
    *capture->everything = true;
  EffectContext context = {capture, false};
  // Without known effects, an operation is what its regions are; without regions, it may do
  // anything.
  bool known = hoForEachEffect(op, addEffect, &context) || mlirOperationGetNumRegions(op) > 0;
  if (call || !known || context.unattributed || passesOperandsOn(op))
    addAllOperands(op, capture);
  return true;
}

//===----------------------------------------------------------------------===//
// Device loops
//===----------------------------------------------------------------------===//

// A view that a trip has written as a whole, where.
typedef struct Overwritten {
  MlirValue value;
  MlirBlock block;
} Overwritten;

typedef struct LoopContext {
  MlirOperation loop;
  HoUses *uses;
  HO_ARRAY(Overwritten) overwritten;
} LoopContext;

static bool isOverwritten(const LoopContext *context, MlirValue value, MlirOperation reader) {
  for (size_t i = 0; i < context->overwritten.count; ++i) {
    const Overwritten *entry = &context->overwritten.items[i];
    if (hoSameValue(entry->value, value) &&
        !mlirOperationIsNull(hoAncestorInBlock(reader, entry->block)))
      return true;
  }
  return false;
}

static void pushOverwritten(LoopContext *context, MlirOperation op, intptr_t operand) {
  Overwritten entry = {mlirOperationGetOperand(op, operand), mlirOperationGetBlock(op)};
  hoPush(&context->overwritten, entry);
}

static void noteOverwritten(LoopContext *context, MlirOperation op) {
  if (hoOpIs(op, "memref.copy")) {
    pushOverwritten(context, op, 1);
    return;
  }
  for (intptr_t i = hoIsStructured(op) ? hoStructuredNumInputs(op) : INTPTR_MAX;
       i < mlirOperationGetNumOperands(op); ++i)
    if (!hoStructuredReadsOperand(op, i) && visitsWholeOperand(op, i))
      pushOverwritten(context, op, i);
}

static MlirValue outsideOf(MlirOperation loop, MlirValue value, MlirValue root) {
  while (isDefinedInside(loop, value) && !hoSameValue(value, root))
    value = mlirOperationGetOperand(hoDefiningOp(value), 0);
  return value;
}

// What a trip reads of its own making is nothing that the loop reads. Whether trips overwrite all
// of a buffer together is not asked.
static bool addLoopUses(MlirOperation op, void *data) {
  LoopContext *context = data;
  if (!hoIsDeviceOp(op))
    return true;
  HoUses uses = {0};
  hoDeviceOpUses(op, &uses);
  for (size_t i = 0; i < uses.count; ++i) {
    const HoUse *use = &uses.items[i];
    MlirValue value = outsideOf(context->loop, use->value, use->root);
    uint32_t kinds = use->kinds & ~(uint32_t)HO_ACCESS_WRITE_ALL;
    if (isOverwritten(context, use->value, op))
      kinds &= ~(uint32_t)HO_ACCESS_READ;
    if (!isDefinedInside(context->loop, value))
      addUse(context->uses, value, kinds);
  }
  hoArrayFree(&uses);
  noteOverwritten(context, op);
  return true;
}

static void loopUses(MlirOperation loop, HoUses *uses) {
  LoopContext context = {.loop = loop, .uses = uses};
  hoWalk(loop, addLoopUses, &context);
  hoArrayFree(&context.overwritten);
}

void hoDeviceOpUses(MlirOperation op, HoUses *uses) {
  if (hoIsDeviceLoop(op)) {
    loopUses(op, uses);
    return;
  }
  if (hoOpIs(op, "gpu.launch_func")) {
    launchUses(op, uses);
    return;
  }
  if (hoOpIs(op, "memref.copy")) {
    MlirValue target = mlirOperationGetOperand(op, 1);
    addUse(uses, mlirOperationGetOperand(op, 0), HO_ACCESS_READ);
    addUse(uses, target, HO_ACCESS_WRITE | (hoViewCoversRoot(target) ? HO_ACCESS_WRITE_ALL : 0));
    return;
  }
  structuredUses(op, uses);
  CaptureContext capture = {op, uses, HO_ACCESS_READ, HO_ACCESS_WRITE, NULL};
  hoWalk(op, addOperationEffects, &capture);
}

void hoHostOpUses(MlirOperation op, HoHostUses *uses) {
  uint32_t write = HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE; // possibly in part
  CaptureContext capture = {op, &uses->uses, HO_ACCESS_HOST_READ, write, &uses->everything};
  // A deallocation ends the buffer: nothing of it needs to be current.
  if (hoOpIs(op, "memref.dealloc")) {
    addUse(&uses->uses, mlirOperationGetOperand(op, 0), HO_ACCESS_HOST_WRITE | HO_ACCESS_WRITE_ALL);
    return;
  }
  addOperationEffects(op, &capture);
  hoWalk(op, addOperationEffects, &capture);
}
