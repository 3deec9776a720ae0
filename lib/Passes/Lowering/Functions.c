//===- Functions.c - Entries become steps ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A public function that nothing in the module calls is an entry: it becomes
// ho_step_NAME(step), whose arguments are memory bound at run time. Any other function with a
// body gets the step as its first argument and its callers pass theirs on.
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DefaultAlignment = 256 };

//===----------------------------------------------------------------------===//
// Collecting
//===----------------------------------------------------------------------===//

typedef struct Callees {
  HO_ARRAY(MlirStringRef) names;
} Callees;

static bool noteCallee(MlirOperation op, void *data) {
  Callees *callees = data;
  if (hoOpIs(op, "func.call"))
    hoPush(&callees->names, mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "callee")));
  return true;
}

static bool isCalled(const Callees *callees, MlirStringRef name) {
  for (size_t i = 0; i < callees->names.count; ++i)
    if (mlirStringRefEqual(callees->names.items[i], name))
      return true;
  return false;
}

static bool takesArena(MlirOperation function) {
  intptr_t count = mlirBlockGetNumArguments(hoOpEntryBlock(function));
  for (intptr_t i = 0; i < count; ++i)
    if (!mlirAttributeIsNull(hoGetArgumentAttr(function, i, "ho.arena")))
      return true;
  return false;
}

static char *copyText(MlirStringRef text) {
  char *copy = hoAllocate(text.length + 1, 1);
  memcpy(copy, text.data, text.length);
  return copy;
}

static void addFunction(HoLowering *lowering, MlirOperation op, const Callees *callees) {
  HoFunction *function = &lowering->functions[lowering->numFunctions++];
  MlirStringRef name = hoGetStringAttr(op, "sym_name");
  MlirStringRef visibility = hoGetStringAttr(op, "sym_visibility");
  bool isPublic = visibility.length == 0 || mlirStringRefEqual(visibility, hoRef("public"));
  function->op = op;
  function->body = hoOpEntryBlock(op);
  function->name = copyText(name);
  function->isEntry = isPublic && !isCalled(callees, name) && !takesArena(op);
  function->alignment = DefaultAlignment;
}

static bool namesType(MlirOperation op, bool (*is)(MlirType)) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    if (is(mlirValueGetType(mlirOperationGetOperand(op, i))))
      return true;
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    if (is(mlirValueGetType(mlirOperationGetResult(op, i))))
      return true;
  return false;
}

// Neither target converts it, and what upstream leaves of it fails far from here.
static bool isOddFloat(MlirType type) {
  if (mlirTypeIsAShaped(type))
    type = mlirShapedTypeGetElementType(type);
  return mlirTypeIsAFloat(type) && !mlirTypeIsAF16(type) && !mlirTypeIsABF16(type) &&
         !mlirTypeIsAF32(type) && !mlirTypeIsAF64(type);
}

static bool hasSign(MlirType type) {
  if (mlirTypeIsAShaped(type))
    type = mlirShapedTypeGetElementType(type);
  return mlirTypeIsAInteger(type) && !mlirIntegerTypeIsSignless(type);
}

static bool isInOtherSpace(MlirType type) {
  return mlirTypeIsAMemRef(type) && !hoTypeIsDevice(type) &&
         !mlirAttributeIsNull(mlirMemRefTypeGetMemorySpace(type));
}

static bool hasHugeRank(MlirType type) {
  return mlirTypeIsAMemRef(type) && mlirShapedTypeGetRank(type) > HO_MAX_RANK;
}

// What these operations are for has no place behind this pass.
static bool refuseUnlowered(MlirOperation op, void *data) {
  bool *refused = data;
  MlirStringRef name = hoOpName(op);
  if (namesType(op, hasHugeRank))
    hoError(op, "a memref has more than %d dimensions; collapse some", HO_MAX_RANK);
  else if (namesType(op, isOddFloat))
    hoError(op,
            "'%.*s' works on a float type that no device here computes in; convert to f16, "
            "bf16, f32 or f64 before",
            (int)name.length, name.data);
  else if (namesType(op, hasSign))
    hoError(op, "'%.*s' works on integers with a sign, which have no arithmetic; use signless ones",
            (int)name.length, name.data);
  else if (namesType(op, isInOtherSpace))
    hoError(op,
            "'%.*s' names a memref in a memory space that is neither the host's (none) nor the "
            "device's (1); change its type to one of them",
            (int)name.length, name.data);
  else if (hoOpInDialect(op, "async"))
    hoError(op, "'%.*s' has no lowering here; order copies by the gpu dialect's tokens",
            (int)name.length, name.data);
  else if (namesType(op, mlirTypeIsATensor))
    hoError(op, "'%.*s' works on tensors; run one-shot-bufferize before offload-to-runtime",
            (int)name.length, name.data);
  else if (hoOpIs(op, "gpu.launch"))
    hoError(op, "gpu.launch is not lowered; run gpu-kernel-outlining, then the offload passes, "
                "before offload-to-runtime");
  else
    return true;
  *refused = true;
  return false;
}

// On the host, kernels become functions of the program.
static bool refuseGlobal(MlirOperation op, void *data) {
  bool *refused = data;
  if (!hoOpIs(op, "memref.get_global"))
    return true;
  hoError(op, "a kernel reads a global of its gpu.module, which the host device has no place for; "
              "give it to the kernel as an argument");
  *refused = true;
  return false;
}

static bool isDefinition(MlirOperation op) {
  return hoOpIs(op, "func.func") && !mlirBlockIsNull(hoOpEntryBlock(op));
}

bool hoCollectFunctions(HoLowering *lowering) {
  bool refused = false;
  for (MlirOperation op = mlirBlockGetFirstOperation(lowering->moduleBody);
       !mlirOperationIsNull(op) && !refused; op = mlirOperationGetNextInBlock(op))
    if (isDefinition(op))
      hoWalk(op, refuseUnlowered, &refused);
    else if (hoOpIs(op, "gpu.module") && !lowering->isCuda)
      hoWalk(op, refuseGlobal, &refused);
  if (refused)
    return false;
  Callees callees = {0};
  hoWalk(lowering->module, noteCallee, &callees);
  size_t count = 0;
  for (MlirOperation op = mlirBlockGetFirstOperation(lowering->moduleBody);
       !mlirOperationIsNull(op); op = mlirOperationGetNextInBlock(op))
    ++count;
  lowering->functions = hoAllocate(count, sizeof(*lowering->functions));
  for (MlirOperation op = mlirBlockGetFirstOperation(lowering->moduleBody);
       !mlirOperationIsNull(op); op = mlirOperationGetNextInBlock(op))
    if (isDefinition(op))
      addFunction(lowering, op, &callees);
  hoArrayFree(&callees.names);
  return true;
}

void hoFreeFunctions(HoLowering *lowering) {
  for (size_t i = 0; i < lowering->numFunctions; ++i) {
    HoFunction *function = &lowering->functions[i];
    for (size_t j = 0; j < function->operations.count; ++j) {
      free(function->operations.items[j].name);
      free(function->operations.items[j].location);
      free(function->operations.items[j].identity);
    }
    for (size_t j = 0; j < function->arguments.count; ++j)
      free(function->arguments.items[j].name);
    hoArrayFree(&function->operations);
    hoArrayFree(&function->arguments);
    hoArrayFree(&function->roots);
    hoArrayFree(&function->slots);
    free(function->name);
  }
  free(lowering->functions);
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

static bool checkEntryType(const HoFunction *function) {
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(function->op, "function_type"));
  if (mlirFunctionTypeGetNumResults(type) == 0)
    return true;
  hoError(function->op,
          "'%s' returns results, a step has none; make them arguments with "
          "buffer-results-to-out-params first",
          function->name);
  return false;
}

static bool isScalar(MlirType type) {
  return mlirTypeIsAInteger(type) || mlirTypeIsAFloat(type) || mlirTypeIsAIndex(type);
}

static bool checkArgumentType(const HoFunction *function, intptr_t argument, MlirType type) {
  if (isScalar(type))
    return true;
  if (!mlirTypeIsAMemRef(type)) {
    hoError(function->op, "argument %ld of entry '%s' is neither a ranked memref nor a scalar",
            (long)argument, function->name);
    return false;
  }
  if (hoTypeIsDevice(type)) {
    hoError(function->op,
            "argument %ld of entry '%s' lies in device memory; arguments of a step are bound to "
            "host memory",
            (long)argument, function->name);
    return false;
  }
  if (!hoTypeHasIdentityLayout(type)) {
    hoError(function->op,
            "argument %ld of entry '%s' has a layout; bind it contiguous "
            "(one-shot-bufferize{function-boundary-type-conversion=identity-layout-map})",
            (long)argument, function->name);
    return false;
  }
  return true;
}

static HoSize argumentDimension(HoLowering *lowering, HoFunction *function, HoInsertion at,
                                intptr_t argument, intptr_t dimension) {
  MlirValue operands[] = {function->step, hoBuildInteger(at, lowering->i32, argument),
                          hoBuildInteger(at, lowering->i32, dimension)};
  MlirValue size = hoCallRuntime(lowering, at, "ho_step_argument_dimension", 3, operands);
  return hoDynamic(hoI64ToIndex(at, size));
}

// The memref of one argument; a scalar is loaded from a memref of rank 0.
static MlirValue buildArgument(HoLowering *lowering, HoFunction *function, HoInsertion at,
                               intptr_t argument, MlirType type) {
  MlirValue operands[] = {function->step, hoBuildInteger(at, lowering->i32, argument)};
  MlirValue pointer = hoCallRuntime(lowering, at, "ho_step_argument", 2, operands);
  HoSize sizes[HO_MAX_RANK], strides[HO_MAX_RANK];
  if (isScalar(type)) {
    MlirType memref = mlirMemRefTypeContiguousGet(type, 0, NULL, (MlirAttribute){NULL});
    MlirValue scalar = hoBuildMemRef(lowering, at, pointer, memref, sizes, strides);
    return mlirOperationGetResult(hoBuild(at, "memref.load", 1, &type, 1, &scalar, 0, NULL), 0);
  }
  intptr_t rank = mlirShapedTypeGetRank(type);
  for (intptr_t i = 0; i < rank; ++i)
    sizes[i] = mlirShapedTypeIsDynamicDim(type, i)
                   ? argumentDimension(lowering, function, at, argument, i)
                   : hoStatic(mlirShapedTypeGetDimSize(type, i));
  hoIdentityStrides(at, rank, sizes, strides);
  MlirValue memref = hoBuildMemRef(lowering, at, pointer, type, sizes, strides);
  hoAddRoot(function, memref, pointer);
  MlirAttribute bound = function->arguments.items[argument].bound;
  if (!mlirAttributeIsNull(bound))
    hoSetAttr(mlirOpResultGetOwner(memref), "ho.bound", bound);
  return memref;
}

static void setFunctionType(HoLowering *lowering, const HoFunction *function) {
  intptr_t count = mlirBlockGetNumArguments(function->body);
  MlirType *inputs = hoAllocate((size_t)count, sizeof(*inputs));
  for (intptr_t i = 0; i < count; ++i)
    inputs[i] = mlirValueGetType(mlirBlockGetArgument(function->body, i));
  MlirType old = mlirTypeAttrGetValue(hoGetAttr(function->op, "function_type"));
  intptr_t numResults = mlirFunctionTypeGetNumResults(old);
  MlirType *results = hoAllocate((size_t)numResults, sizeof(*results));
  for (intptr_t i = 0; i < numResults; ++i)
    results[i] = mlirFunctionTypeGetResult(old, i);
  MlirType type = mlirFunctionTypeGet(lowering->context, count, inputs, numResults, results);
  hoSetAttr(function->op, "function_type", mlirTypeAttrGet(type));
  free(inputs);
  free(results);
}

static void addStep(HoLowering *lowering, HoFunction *function) {
  MlirLocation location = mlirOperationGetLocation(function->op);
  function->step = mlirBlockInsertArgument(function->body, 0, lowering->pointer, location);
  HoInsertion at = hoAtStart(function->body, location);
  function->arena = hoCallRuntime(lowering, at, "ho_step_arena", 1, &function->step);
}

static bool convertEntry(HoLowering *lowering, HoFunction *function) {
  intptr_t count = mlirBlockGetNumArguments(function->body);
  if (!checkEntryType(function))
    return false;
  for (intptr_t i = 0; i < count; ++i)
    if (!checkArgumentType(function, i, mlirValueGetType(mlirBlockGetArgument(function->body, i))))
      return false;
  HoInsertion at = hoAtStart(function->body, mlirOperationGetLocation(function->op));
  addStep(lowering, function);
  for (intptr_t i = 0; i < count; ++i) {
    MlirValue old = mlirBlockGetArgument(function->body, 1 + i);
    MlirValue built = buildArgument(lowering, function, at, i, mlirValueGetType(old));
    mlirValueReplaceAllUsesOfWith(old, built);
  }
  for (intptr_t i = count; i > 0; --i)
    mlirBlockEraseArgument(function->body, (unsigned)i);
  return true;
}

// An entry may be called what a function of ho/step.h is called, such as "launch".
static void renameEntry(HoLowering *lowering, const HoFunction *function) {
  static const char ending[] = "_entry";
  size_t size = strlen(function->name) + sizeof("ho_step_") + sizeof(ending);
  char *symbol = hoAllocate(size, 1);
  snprintf(symbol, size, "ho_step_%s", function->name);
  if (hoIsRuntimeFunction(symbol))
    strcat(symbol, ending);
  hoSetStringAttr(function->op, "sym_name", symbol);
  mlirOperationRemoveAttributeByName(function->op, hoRef("arg_attrs"));
  mlirOperationRemoveAttributeByName(function->op, hoRef("sym_visibility"));
  free(symbol);
  (void)lowering;
}

//===----------------------------------------------------------------------===//
// Internal functions
//===----------------------------------------------------------------------===//

static void prependArgumentAttrs(HoLowering *lowering, const HoFunction *function) {
  MlirAttribute old = hoGetAttr(function->op, "arg_attrs");
  if (mlirAttributeIsNull(old))
    return;
  intptr_t count = mlirArrayAttrGetNumElements(old);
  MlirAttribute *all = hoAllocate((size_t)count + 1, sizeof(*all));
  MlirAttribute empty = mlirDictionaryAttrGet(lowering->context, 0, NULL);
  for (intptr_t i = 0; i <= count; ++i)
    all[i] = empty; // the ho.* attributes have served
  hoSetAttr(function->op, "arg_attrs", mlirArrayAttrGet(lowering->context, count + 1, all));
  free(all);
}

static MlirValue findArenaArgument(const HoFunction *function) {
  intptr_t count = mlirBlockGetNumArguments(function->body);
  for (intptr_t i = 0; i < count; ++i)
    if (!mlirAttributeIsNull(hoGetArgumentAttr(function->op, i, "ho.arena")))
      return mlirBlockGetArgument(function->body, i);
  return (MlirValue){NULL};
}

static MlirAttribute internalLinkage(MlirContext context) {
  return mlirAttributeParseGet(context, hoRef("#llvm.linkage<internal>"));
}

static bool convertInternal(HoLowering *lowering, HoFunction *function) {
  MlirValue arena = findArenaArgument(function);
  prependArgumentAttrs(lowering, function);
  addStep(lowering, function);
  hoSetAttr(function->op, "llvm.linkage", internalLinkage(lowering->context));
  hoSetStringAttr(function->op, "sym_visibility", "private");
  if (mlirValueIsNull(arena))
    return true;
  function->arenaMemRef = arena;
  HoInsertion at = hoAfter(mlirOpResultGetOwner(function->arena));
  function->arenaShift = hoDeviceOffset(lowering, function, at, arena);
  return true;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static HoFunction *findFunction(HoLowering *lowering, MlirStringRef name) {
  for (size_t i = 0; i < lowering->numFunctions; ++i)
    if (mlirStringRefEqual(hoRef(lowering->functions[i].name), name))
      return &lowering->functions[i];
  return NULL;
}

typedef struct CallConversion {
  HoLowering *lowering;
  HoFunction *caller;
} CallConversion;

static bool passStep(MlirOperation op, void *data) {
  CallConversion *conversion = data;
  if (!hoOpIs(op, "func.call"))
    return true;
  MlirStringRef callee = mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "callee"));
  HoFunction *function = findFunction(conversion->lowering, callee);
  if (!function || function->isEntry)
    return true;
  intptr_t count = mlirOperationGetNumOperands(op);
  MlirValue *operands = hoAllocate((size_t)count + 1, sizeof(*operands));
  operands[0] = conversion->caller->step;
  for (intptr_t i = 0; i < count; ++i)
    operands[i + 1] = mlirOperationGetOperand(op, i);
  mlirOperationSetOperands(op, count + 1, operands);
  free(operands);
  return true;
}

bool hoConvertSignatures(HoLowering *lowering) {
  for (size_t i = 0; i < lowering->numFunctions; ++i) {
    HoFunction *function = &lowering->functions[i];
    bool converted =
        function->isEntry ? convertEntry(lowering, function) : convertInternal(lowering, function);
    if (!converted)
      return false;
    setFunctionType(lowering, function);
  }
  for (size_t i = 0; i < lowering->numFunctions; ++i) {
    CallConversion conversion = {lowering, &lowering->functions[i]};
    hoWalk(conversion.caller->op, passStep, &conversion);
  }
  for (size_t i = 0; i < lowering->numFunctions; ++i)
    if (lowering->functions[i].isEntry)
      renameEntry(lowering, &lowering->functions[i]);
  return true;
}

//===----------------------------------------------------------------------===//
// Arenas
//===----------------------------------------------------------------------===//

typedef struct Allocations {
  MlirOperation arena, hostArena;
} Allocations;

static bool findArenas(MlirOperation op, void *data) {
  Allocations *found = data;
  if (hoOpIs(op, "gpu.alloc") && hoHasAttr(op, "ho.arena"))
    found->arena = op;
  if (hoOpIs(op, "memref.alloc") && hoHasAttr(op, "ho.host_arena"))
    found->hostArena = op;
  return true;
}

static bool eraseDealloc(MlirOperation op, void *data) {
  const MlirValue *arena = data;
  bool isDealloc = hoOpIs(op, "gpu.dealloc") || hoOpIs(op, "memref.dealloc");
  intptr_t last = mlirOperationGetNumOperands(op) - 1;
  if (isDealloc && mlirOperationGetNumResults(op) == 0 &&
      hoSameValue(mlirOperationGetOperand(op, last), *arena))
    mlirOperationDestroy(op);
  return true;
}

// Replaces the allocation of an arena by the memref at `pointer`.
static MlirValue replaceArena(HoLowering *lowering, HoFunction *function, MlirOperation alloc,
                              MlirValue pointer) {
  MlirValue old = mlirOperationGetResult(alloc, 0);
  HoSize size = hoStatic(mlirShapedTypeGetDimSize(mlirValueGetType(old), 0));
  HoSize stride = hoStatic(1);
  hoWalk(function->op, eraseDealloc, &old);
  MlirType type = hoWithoutSpace(mlirValueGetType(old));
  MlirValue memref = hoBuildMemRef(lowering, hoBefore(alloc), pointer, type, &size, &stride);
  mlirValueReplaceAllUsesOfWith(old, memref);
  mlirOperationDestroy(alloc);
  hoAddRoot(function, memref, pointer);
  return memref;
}

static bool checkArena(MlirOperation alloc, bool allowed) {
  if (mlirOperationIsNull(alloc))
    return true;
  MlirType type = mlirValueGetType(mlirOperationGetResult(alloc, 0));
  if (!allowed) {
    hoError(alloc, "an arena is allocated in a function that is not an entry");
    return false;
  }
  if (mlirShapedTypeGetRank(type) != 1 || hoStaticBytes(type) == 0) {
    hoError(alloc, "an arena must be a static one-dimensional memref of bytes");
    return false;
  }
  return true;
}

bool hoConvertArena(HoLowering *lowering, HoFunction *function) {
  Allocations found = {0};
  hoWalk(function->op, findArenas, &found);
  if (!checkArena(found.arena, function->isEntry) ||
      !checkArena(found.hostArena, function->isEntry))
    return false;
  if (!mlirOperationIsNull(found.arena)) {
    MlirType type = mlirValueGetType(mlirOperationGetResult(found.arena, 0));
    function->arenaBytes = hoStaticBytes(type);
    int64_t alignment = hoGetIntAttr(found.arena, "ho.alignment", 0);
    if (alignment <= 0)
      alignment = hoGetIntAttr(function->op, "ho.alignment", DefaultAlignment);
    function->alignment = (uint64_t)alignment;
    function->arenaMemRef = replaceArena(lowering, function, found.arena, function->arena);
  }
  if (!mlirOperationIsNull(found.hostArena)) {
    MlirType type = mlirValueGetType(mlirOperationGetResult(found.hostArena, 0));
    function->hostArenaBytes = hoStaticBytes(type);
    MlirValue pointer = hoCallRuntime(lowering, hoBefore(found.hostArena), "ho_step_host_arena", 1,
                                      &function->step);
    replaceArena(lowering, function, found.hostArena, pointer);
  }
  return true;
}
