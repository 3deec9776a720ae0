//===- OffloadPlanMemory.c - One arena, constant offsets -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Passes.h"
#include "PlanMemory/BlockLayout.h"
#include "PlanMemory/HostArena.h"
#include "PlanMemory/InFlight.h"
#include "Schedule/Workspace.h"
#include "Sizes.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OptionMemory, OptionAlignment, OptionHostArena };

static const HoOption options[] = {
    {"device-memory", HO_OPTION_STRING, "",
     "Largest arena: bytes, with KiB, MiB, GiB, or 'unlimited'. Default: the function's ho.budget"},
    {"alignment", HO_OPTION_INT, "256", "Alignment of every offset in bytes, a power of two"},
    {"host-arena", HO_OPTION_BOOL, "true",
     "Place static host buffers that stay in one host allocation, too"},
};

enum { StatisticBuffers, StatisticArena, StatisticHostArena, StatisticEdges };

static const HoStatistic statistics[] = {
    {"buffers", "Device buffers placed"},
    {"arena-bytes", "Bytes of all arenas"},
    {"host-arena-bytes", "Bytes of all host arenas"},
    {"edges", "Dependencies added because bytes are reused under a copy in flight"},
};

typedef HO_ARRAY(HoBlockLayout *) Layouts;

typedef enum FunctionState { Untouched, Visiting, Done } FunctionState;

typedef struct Function {
  MlirOperation op;
  FunctionState state;
  Layouts layouts;    // one per block
  uint64_t bytes;     // of its buffers
  uint64_t workspace; // of a library, before them
  bool called;        // from within the module
} Function;

typedef struct Planner {
  HoPass *pass;
  MlirOperation module;
  HoAmount amount;
  uint64_t alignment;
  HO_ARRAY(Function) functions;
  bool failed;
} Planner;

//===----------------------------------------------------------------------===//
// Functions and calls
//===----------------------------------------------------------------------===//

static Function *functionNamed(Planner *planner, MlirStringRef name) {
  for (size_t i = 0; i < planner->functions.count; ++i)
    if (mlirStringRefEqual(hoGetStringAttr(planner->functions.items[i].op, "sym_name"), name))
      return &planner->functions.items[i];
  return NULL;
}

static Function *calleeOf(Planner *planner, MlirOperation call) {
  MlirAttribute symbol = hoGetAttr(call, "callee");
  if (mlirAttributeIsNull(symbol) || !mlirAttributeIsAFlatSymbolRef(symbol))
    return NULL;
  return functionNamed(planner, mlirFlatSymbolRefAttrGetValue(symbol));
}

static bool isPublic(MlirOperation function) {
  MlirStringRef visibility = hoGetStringAttr(function, "sym_visibility");
  return visibility.length == 0 || mlirStringRefEqual(visibility, hoRef("public"));
}

static bool noteCall(MlirOperation op, void *data) {
  Function *callee = hoOpIs(op, "func.call") ? calleeOf(data, op) : NULL;
  if (callee)
    callee->called = true;
  return true;
}

typedef struct Retarget {
  MlirStringRef from;
  MlirAttribute to;
} Retarget;

static bool retargetCall(MlirOperation op, void *data) {
  const Retarget *retarget = data;
  if (hoOpIs(op, "func.call") &&
      mlirStringRefEqual(mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "callee")), retarget->from))
    hoSetAttr(op, "callee", retarget->to);
  return true;
}

// A public function that is also called from within keeps its signature; calls go to a private twin
// that takes the caller's arena.
static void splitPublic(Planner *planner, MlirOperation function) {
  MlirContext context = mlirOperationGetContext(function);
  MlirStringRef name = hoGetStringAttr(function, "sym_name");
  size_t size = name.length + sizeof("__within");
  char *twin = hoAllocate(size, 1);
  snprintf(twin, size, "%.*s__within", (int)name.length, name.data);
  MlirOperation clone = mlirOperationClone(function);
  hoSetStringAttr(clone, "sym_name", twin);
  hoSetStringAttr(clone, "sym_visibility", "private");
  MlirBlock body = mlirModuleGetBody(mlirModuleFromOperation(planner->module));
  mlirBlockInsertOwnedOperationAfter(body, function, clone);
  Retarget retarget = {name, mlirFlatSymbolRefAttrGet(context, hoRef(twin))};
  hoWalk(planner->module, retargetCall, &retarget);
  free(twin);
}

static void listFunctions(Planner *planner) {
  planner->functions.count = 0;
  MlirBlock body = mlirModuleGetBody(mlirModuleFromOperation(planner->module));
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op))
    if (hoOpIs(op, "func.func") && !mlirBlockIsNull(hoOpEntryBlock(op))) {
      Function function = {.op = op};
      hoPush(&planner->functions, function);
    }
  hoWalk(planner->module, noteCall, planner);
}

static void splitCalledPublics(Planner *planner) {
  HO_ARRAY(MlirOperation) split = {0};
  for (size_t i = 0; i < planner->functions.count; ++i) {
    Function *function = &planner->functions.items[i];
    if (function->called && isPublic(function->op))
      hoPush(&split, function->op);
  }
  for (size_t i = 0; i < split.count; ++i)
    splitPublic(planner, split.items[i]);
  if (split.count)
    listFunctions(planner);
  hoArrayFree(&split);
}

//===----------------------------------------------------------------------===//
// Layout
//===----------------------------------------------------------------------===//

static bool layOut(Planner *planner, Function *function);

static uint64_t callBytes(MlirOperation call, void *data) {
  Planner *planner = data;
  Function *callee = calleeOf(planner, call);
  if (!callee)
    return 0;
  if (callee->state == Visiting) {
    hoError(call, "recursive call: the device memory it needs has no bound; make the recursion a "
                  "loop, or keep device operations out of it");
    planner->failed = true;
    return 0;
  }
  if (!layOut(planner, callee))
    planner->failed = true;
  return callee->bytes;
}

static uint64_t capacityOf(const Planner *planner, const Function *function) {
  uint64_t bytes = planner->amount.bytes;
  if (!bytes)
    bytes = (uint64_t)hoGetIntAttr(function->op, "ho.budget", 0);
  if (!bytes)
    return UINT64_MAX;
  return bytes > function->workspace ? bytes - function->workspace : 0;
}

static bool layOut(Planner *planner, Function *function) {
  if (function->state == Done)
    return true;
  function->state = Visiting;
  function->workspace =
      function->called ? 0 : (uint64_t)hoGetIntAttr(function->op, HO_WORKSPACE, 0);
  HoLayoutOptions layoutOptions = {.alignment = planner->alignment,
                                   .capacity = capacityOf(planner, function),
                                   .callBytes = callBytes,
                                   .data = planner};
  MlirRegion body = mlirOperationGetRegion(function->op, 0);
  for (MlirBlock block = mlirRegionGetFirstBlock(body); !mlirBlockIsNull(block);
       block = mlirBlockGetNextInRegion(block)) {
    HoBlockLayout *layout = hoBlockLayoutCreate(block, &layoutOptions);
    if (!layout)
      return false;
    hoPush(&function->layouts, layout); // freed with the functions
    if (planner->failed)
      return false;
    if (layout->bytes > function->bytes)
      function->bytes = layout->bytes;
  }
  if (function->bytes > layoutOptions.capacity) {
    hoError(function->op,
            "the device buffers of this function need an arena of %" PRIu64
            " bytes, the budget is %" PRIu64 "; raise device-memory to at least %" PRIu64,
            function->bytes + function->workspace, layoutOptions.capacity + function->workspace,
            function->bytes + function->workspace);
    return false;
  }
  function->state = Done;
  return true;
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

static MlirType arenaType(MlirContext context, uint64_t bytes) {
  int64_t shape[] = {(int64_t)bytes};
  MlirAttribute space = mlirIntegerAttrGet(mlirIntegerTypeGet(context, 64), HO_DEVICE_SPACE);
  return mlirMemRefTypeContiguousGet(mlirIntegerTypeGet(context, 8), 1, shape, space);
}

static bool freeArenaAtReturn(MlirOperation op, void *data) {
  if (hoOpIs(op, "func.return"))
    hoBuildGpuDealloc(hoBefore(op), *(MlirValue *)data, 0, NULL, false);
  return true;
}

static MlirValue buildOwnArena(Function *function, uint64_t alignment) {
  MlirContext context = mlirOperationGetContext(function->op);
  HoInsertion at = hoAtStart(hoOpEntryBlock(function->op), mlirOperationGetLocation(function->op));
  MlirOperation op = hoBuildGpuAlloc(at, arenaType(context, function->workspace + function->bytes),
                                     0, NULL, 0, NULL, false);
  hoSetAttr(op, "ho.arena", mlirUnitAttrGet(context));
  hoSetIntAttr(op, "ho.alignment", (int64_t)alignment); // for the runtime
  if (function->workspace)
    hoSetIntAttr(function->op, HO_WORKSPACE_BYTES, (int64_t)function->workspace);
  return mlirOperationGetResult(op, 0);
}

// A called function gets its arena as its last argument.
static MlirValue addArenaArgument(Function *function) {
  MlirContext context = mlirOperationGetContext(function->op);
  MlirBlock entry = hoOpEntryBlock(function->op);
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(function->op, "function_type"));
  intptr_t numInputs = mlirFunctionTypeGetNumInputs(type);
  intptr_t numResults = mlirFunctionTypeGetNumResults(type);
  MlirType *inputs = hoAllocate((size_t)numInputs + 1, sizeof(*inputs));
  MlirType *results = hoAllocate((size_t)numResults, sizeof(*results));
  for (intptr_t i = 0; i < numInputs; ++i)
    inputs[i] = mlirFunctionTypeGetInput(type, i);
  for (intptr_t i = 0; i < numResults; ++i)
    results[i] = mlirFunctionTypeGetResult(type, i);
  inputs[numInputs] = arenaType(context, function->bytes);
  MlirValue arena =
      mlirBlockAddArgument(entry, inputs[numInputs], mlirOperationGetLocation(function->op));
  hoSetAttr(
      function->op, "function_type",
      mlirTypeAttrGet(mlirFunctionTypeGet(context, numInputs + 1, inputs, numResults, results)));
  hoSetArgumentAttr(function->op, numInputs, "ho.arena", mlirUnitAttrGet(context));
  free(inputs);
  free(results);
  return arena;
}

static MlirValue buildView(HoInsertion at, MlirValue arena, uint64_t offset, MlirType type,
                           intptr_t numSizes, const MlirValue *sizes) {
  MlirValue *operands = hoAllocate((size_t)numSizes + 2, sizeof(*operands));
  operands[0] = arena;
  operands[1] = hoBuildIndex(at, (int64_t)offset);
  for (intptr_t i = 0; i < numSizes; ++i)
    operands[2 + i] = sizes[i];
  MlirOperation view = hoBuild(at, "memref.view", 1, &type, numSizes + 2, operands, 0, NULL);
  free(operands);
  return mlirOperationGetResult(view, 0);
}

static void replaceAllocation(MlirOperation op, MlirValue arena, uint64_t offset) {
  intptr_t numTokens = mlirDenseI32ArrayGetElement(hoGetAttr(op, "operandSegmentSizes"), 0);
  intptr_t numSizes = mlirDenseI32ArrayGetElement(hoGetAttr(op, "operandSegmentSizes"), 1);
  MlirValue *sizes = hoAllocate((size_t)numSizes, sizeof(*sizes));
  for (intptr_t i = 0; i < numSizes; ++i)
    sizes[i] = mlirOperationGetOperand(op, numTokens + i);
  MlirValue buffer = mlirOperationGetResult(op, 0);
  MlirValue view =
      buildView(hoBefore(op), arena, offset, mlirValueGetType(buffer), numSizes, sizes);
  free(sizes);
  mlirValueReplaceAllUsesOfWith(buffer, view);
  hoRemoveAsync(op);
}

static void extendCall(MlirOperation call, MlirValue arena, uint64_t offset, uint64_t bytes) {
  MlirContext context = mlirOperationGetContext(call);
  MlirValue view = buildView(hoBefore(call), arena, offset, arenaType(context, bytes), 0, NULL);
  intptr_t count = mlirOperationGetNumOperands(call);
  MlirValue *operands = hoAllocate((size_t)count + 1, sizeof(*operands));
  for (intptr_t i = 0; i < count; ++i)
    operands[i] = mlirOperationGetOperand(call, i);
  operands[count] = view;
  mlirOperationSetOperands(call, count + 1, operands);
  free(operands);
}

static bool isDealloc(MlirValue arena, MlirOperation op) {
  if (!hoOpIs(op, "gpu.dealloc"))
    return false;
  intptr_t last = mlirOperationGetNumOperands(op) - 1;
  return !hoSameValue(mlirOperationGetOperand(op, last), arena);
}

static void removeDeallocs(MlirBlock block, MlirValue arena) {
  MlirOperation next;
  for (MlirOperation op = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(op); op = next) {
    next = mlirOperationGetNextInBlock(op);
    if (isDealloc(arena, op))
      hoRemoveAsync(op);
  }
}

static void apply(Planner *planner, HoBlockLayout *layout, MlirValue arena, uint64_t base) {
  // While allocations and releases still stand, find what reuses bytes under a copy in flight.
  hoStatisticAdd(planner->pass, StatisticEdges, hoOrderReuse(layout));
  for (size_t i = 0; i < layout->items.count; ++i) {
    HoLayoutItem *item = &layout->items.items[i];
    uint64_t offset = base + layout->requests.items[i].offset;
    if (item->children)
      for (HoBlockLayout **child = item->children; *child; ++child)
        apply(planner, *child, arena, offset);
    else if (hoOpIs(item->op, "gpu.alloc")) {
      replaceAllocation(item->op, arena, offset);
      hoStatisticAdd(planner->pass, StatisticBuffers, 1);
    } else {
      extendCall(item->op, arena, offset, item->bytes);
    }
  }
  removeDeallocs(layout->block, arena);
}

static void applyFunction(Planner *planner, Function *function) {
  if (function->bytes == 0)
    return;
  bool within = function->called;
  MlirValue arena =
      within ? addArenaArgument(function) : buildOwnArena(function, planner->alignment);
  for (size_t i = 0; i < function->layouts.count; ++i)
    apply(planner, function->layouts.items[i], arena, function->workspace);
  if (!within)
    hoWalk(function->op, freeArenaAtReturn, &arena);
  hoStatisticAdd(planner->pass, StatisticArena, function->workspace + function->bytes);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

static bool readOptions(Planner *planner) {
  const HoOptions *values = hoPassOptions(planner->pass);
  int64_t alignment = hoOptionInt(values, OptionAlignment);
  if (alignment < 1 || (alignment & (alignment - 1))) {
    hoError(planner->module, "alignment must be a power of two, not %" PRId64, alignment);
    return false;
  }
  planner->alignment = (uint64_t)alignment;
  MlirStringRef memory = hoOptionString(values, OptionMemory);
  if (memory.length && (!hoParseAmount(memory, &planner->amount) || planner->amount.isPercent)) {
    hoError(planner->module,
            "device-memory '%.*s' is not an amount of memory; write bytes, 300MiB or unlimited",
            (int)memory.length, memory.data);
    return false;
  }
  return true;
}

static bool run(HoPass *pass, MlirOperation module) {
  Planner planner = {.pass = pass, .module = module};
  if (!readOptions(&planner))
    return false;
  listFunctions(&planner);
  splitCalledPublics(&planner);
  bool ok = true;
  for (size_t i = 0; i < planner.functions.count && ok; ++i)
    ok = layOut(&planner, &planner.functions.items[i]) && !planner.failed;
  for (size_t i = 0; i < planner.functions.count && ok; ++i) {
    Function *function = &planner.functions.items[i];
    applyFunction(&planner, function);
    if (hoOptionBool(hoPassOptions(pass), OptionHostArena) && !function->called)
      hoStatisticAdd(pass, StatisticHostArena, hoPlanHostArena(function->op, planner.alignment));
  }
  for (size_t i = 0; i < planner.functions.count; ++i) {
    for (size_t k = 0; k < planner.functions.items[i].layouts.count; ++k)
      hoBlockLayoutFree(planner.functions.items[i].layouts.items[k]);
    hoArrayFree(&planner.functions.items[i].layouts);
  }
  hoArrayFree(&planner.functions);
  return ok;
}

static const char *const dialects[] = {"gpu", "memref", "arith", NULL};

const HoPassInfo hoOffloadPlanMemoryPass = {
    .argument = "offload-plan-memory",
    .summary = "Give device buffers constant offsets in one arena",
    .description =
        "Replaces the device allocations of a function by views at constant offsets of one arena, "
        "so that nothing is allocated at run time. Lifetimes include copies in flight: where bytes "
        "are reused while a store from them may still be running, the first access of the new "
        "buffer is made to depend on it. Nested blocks are laid out first and placed as a whole; "
        "called functions take their part of the caller's arena as an argument. Static host "
        "buffers that stay are placed in one host allocation.",
    .anchor = "builtin.module",
    .options = options,
    .numOptions = sizeof(options) / sizeof(options[0]),
    .statistics = statistics,
    .numStatistics = sizeof(statistics) / sizeof(statistics[0]),
    .dialects = dialects,
    .run = run,
};
