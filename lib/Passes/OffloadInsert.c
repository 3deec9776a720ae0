//===- OffloadInsert.c - Explicit copies, just in time ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The reactive form: each device operation gets its operands' buffers on the
// device just before it and gives them back just after it. What it wrote is
// stored. Correct under any control flow, because nothing is on the device
// between two operations.
//
//===----------------------------------------------------------------------===//
#include "Buffers.h"
#include "Insert/DeviceLoop.h"
#include "Passes.h"
#include "Slices.h"

#include <stdlib.h>

enum { StatisticOperations, StatisticPrefetches, StatisticStores, StatisticStaged };

static const HoStatistic statistics[] = {
    {"device-operations", "Operations that run on the device"},
    {"prefetches", "Copies to the device inserted"},
    {"stores", "Copies to the host inserted"},
    {"staged", "Operands with a strided root, staged through a compact host buffer"},
};

enum { OptionRemarks };

static const HoOption options[] = {
    {"remarks", HO_OPTION_BOOL, "true", "Say what was left alone or needs an extra copy, and why"},
};

// One buffer that an operation needs on the device.
typedef struct Transfer {
  MlirValue root; // host
  MlirValue device;
  uint32_t kinds;
} Transfer;
typedef HO_ARRAY(Transfer) Transfers;

typedef struct InsertContext {
  HoPass *pass;
  bool remarks;
  bool failed;
  bool tensors; // a remark has said that there are some
  HO_ARRAY(MlirOperation) deviceOps;
} InsertContext;

//===----------------------------------------------------------------------===//
// What is to be handled
//===----------------------------------------------------------------------===//

static bool isHostMemRef(MlirValue value) {
  return hoIsMemRef(value) &&
         mlirAttributeIsNull(mlirMemRefTypeGetMemorySpace(mlirValueGetType(value)));
}

// The base that memref.extract_strided_metadata gives has the type of a single element: how much
// there is of it, nothing says.
static bool isBareBase(MlirValue root) {
  MlirOperation definition = hoDefiningOp(root);
  return !mlirOperationIsNull(definition) && hoOpIs(definition, "memref.extract_strided_metadata");
}

static bool checkUse(InsertContext *context, MlirOperation op, MlirValue value) {
  MlirType type = mlirValueGetType(value);
  if (isBareBase(hoRootOf(value))) {
    hoError(op, "a device operation reaches a buffer through memref.extract_strided_metadata, "
                "which does not say its size; run the offload passes before "
                "expand-strided-metadata, or use memref.subview");
    context->failed = true;
    return false;
  }
  if (!isHostMemRef(value) && !hoIsDevice(value)) {
    hoError(op, "a device operation names a memref in a memory space that is neither the host's "
                "(none) nor the device's (1); change its type to one of them");
    context->failed = true;
    return false;
  }
  if (hoElementBytes(mlirShapedTypeGetElementType(type)) == 0) {
    hoError(op, "elements of this type have no fixed size in bytes and cannot be moved to the "
                "device; lower them to integers or floats first");
    context->failed = true;
    return false;
  }
  return true;
}

static bool refuseUnranked(InsertContext *context, MlirOperation op) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    if (mlirTypeIsAUnrankedMemRef(mlirValueGetType(mlirOperationGetOperand(op, i)))) {
      hoError(op,
              "operand %d is an unranked memref, whose size cannot be planned; give it a ranked "
              "type (memref.cast) before offload-insert",
              (int)i);
      context->failed = true;
      return true;
    }
  return false;
}

// Bufferization leaves such copies where what a loop yields is already in its place.
static bool isCopyToItself(MlirOperation op) {
  return hoOpIs(op, "memref.copy") &&
         hoSameValue(mlirOperationGetOperand(op, 0), mlirOperationGetOperand(op, 1));
}

// A loop that cannot be one operation is a loop like others.
static void checkLoop(const InsertContext *context, MlirOperation loop) {
  const char *fault = hoDeviceLoopFault(loop);
  if (!fault)
    return;
  mlirOperationRemoveDiscardableAttributeByName(loop, hoRef(HO_DEVICE_LOOP));
  if (context->remarks)
    hoRemark(loop, "left alone: this loop is not one operation on the device, because %s", fault);
}

// Upstream's verifier lets it pass; there is no such operation.
static bool refuseResults(InsertContext *context, MlirOperation op) {
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    if (hoIsMemRef(mlirOperationGetResult(op, i))) {
      hoError(op, "a structured operation on memrefs has no results; use its output operand");
      context->failed = true;
      return true;
    }
  return false;
}

// Copies wait at the end of a block, before its terminator.
static bool refuseOpenBlock(InsertContext *context, MlirOperation op) {
  if (!mlirOperationIsNull(mlirBlockGetTerminator(mlirOperationGetBlock(op))))
    return false;
  hoError(op, "a device operation stands in a region without a terminator; inline the region, or "
              "lower the operation that holds it before offload-insert");
  context->failed = true;
  return true;
}

// By its type it would be host memory, and be copied.
static bool refuseUntypedDevice(InsertContext *context, MlirOperation op) {
  if (!hoOpIs(op, "gpu.alloc") || hoIsDevice(mlirOperationGetResult(op, 0)))
    return false;
  hoError(op, "gpu.alloc gives a memref that is not device memory by its type; give it the memory "
              "space 1, or make it a memref.alloc and let the offload passes copy it");
  context->failed = true;
  return true;
}

static bool usesShaped(MlirOperation op, bool (*isA)(MlirType)) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    if (isA(mlirValueGetType(mlirOperationGetOperand(op, i))))
      return true;
  return false;
}

// What a user may have expected on the device.
static void remarkLeftOnHost(InsertContext *context, MlirOperation op) {
  if (!context->remarks)
    return;
  MlirStringRef name = hoOpName(op);
  if (hoOpIs(op, "gpu.launch"))
    hoRemark(op, "left alone: a gpu.launch is no kernel yet; run gpu-kernel-outlining before "
                 "offload-insert");
  else if (!hoOpInDialect(op, "linalg"))
    return;
  else if (usesShaped(op, mlirTypeIsATensor) && !context->tensors) {
    hoRemark(op,
             "left alone: '%.*s' works on tensors, and there may be more; bufferize the "
             "program before offload-insert, or use the pipeline offload",
             (int)name.length, name.data);
    context->tensors = true;
  } else if (usesShaped(op, mlirTypeIsAMemRef) && !hoIsStructured(op))
    hoRemark(op,
             "left alone: '%.*s' is no structured operation and runs on the host; offload-prepare "
             "decomposes it while it works on tensors",
             (int)name.length, name.data);
}

static bool collect(MlirOperation op, void *data) {
  InsertContext *context = data;
  if (isCopyToItself(op)) {
    mlirOperationDestroy(op);
    return true;
  }
  if (hoIsDeviceLoop(op))
    checkLoop(context, op);
  remarkLeftOnHost(context, op);
  if (refuseUntypedDevice(context, op))
    return false;
  bool candidate = hoIsStructured(op) || hoOpIs(op, "memref.copy") || hoOpIs(op, "gpu.launch_func");
  if (candidate && refuseUnranked(context, op))
    return false;
  if (!hoIsDeviceOp(op))
    return true;
  if (refuseResults(context, op) || refuseOpenBlock(context, op))
    return false;
  if (!hoIsInDeviceLoop(op))
    hoPush(&context->deviceOps, op);
  return true;
}

static bool findFunction(MlirOperation op, void *data) {
  (void)data;
  return !hoOpIs(op, "func.func") || mlirBlockIsNull(hoOpEntryBlock(op));
}

// The passes look at a module's own functions.
static void remarkNestedModule(const InsertContext *context, MlirOperation op) {
  if (context->remarks && hoOpIs(op, "builtin.module") && !hoWalk(op, findFunction, NULL))
    hoRemark(op, "left alone: the functions of a module in a module; move them out of it, or run "
                 "the passes there: builtin.module(builtin.module(offload))");
}

static bool collectFunctions(InsertContext *context, MlirOperation module) {
  MlirBlock body = mlirModuleGetBody(mlirModuleFromOperation(module));
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op)) {
    remarkNestedModule(context, op);
    if (!hoOpIs(op, "func.func") || mlirBlockIsNull(hoOpEntryBlock(op)))
      continue;
    MlirBlock entry = hoOpEntryBlock(op);
    for (intptr_t i = 0; i < mlirBlockGetNumArguments(entry); ++i)
      if (mlirTypeIsAUnrankedMemRef(mlirValueGetType(mlirBlockGetArgument(entry, i)))) {
        hoError(op,
                "argument %d is an unranked memref, whose size cannot be planned; give it a "
                "ranked type",
                (int)i);
        return false;
      }
    if (!hoWalk(op, collect, context))
      return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

typedef HO_ARRAY(MlirValue) Values;

static void dynamicSizes(HoInsertion at, MlirValue memref, Values *sizes) {
  MlirType type = mlirValueGetType(memref);
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i)
    if (mlirShapedTypeIsDynamicDim(type, i))
      hoPush(sizes, hoBuildDim(at, memref, i));
}

// Memory that nothing has touched yet holds nothing worth copying in.
typedef struct FreshContext {
  MlirOperation op;
  bool fresh;
} FreshContext;

static void visitEarlierUser(MlirOperation user, intptr_t operand, void *data) {
  (void)operand;
  FreshContext *context = data;
  if (hoOpIs(user, "memref.dim"))
    return;
  MlirOperation ancestor = hoAncestorInBlock(user, mlirOperationGetBlock(context->op));
  if (mlirOperationIsNull(ancestor) || mlirOperationIsBeforeInBlock(ancestor, context->op))
    context->fresh = false;
}

static bool isFresh(MlirValue root, MlirOperation op) {
  MlirOperation allocation = hoDefiningOp(root);
  if (mlirOperationIsNull(allocation) || !hoOpIs(allocation, "memref.alloc") ||
      !mlirBlockEqual(mlirOperationGetBlock(allocation), mlirOperationGetBlock(op)))
    return false;
  FreshContext context = {op, true};
  hoForEachUserThroughViews(root, visitEarlierUser, &context);
  return context.fresh;
}

static MlirOperation buildHostCopy(HoInsertion at, MlirValue source, MlirValue target) {
  MlirValue operands[] = {source, target};
  return hoBuild(at, "memref.copy", 0, NULL, 2, operands, 0, NULL);
}

// A compact host buffer that stands for a strided one around `op`.
static MlirValue stage(InsertContext *context, MlirOperation op, HoUse *use) {
  HoInsertion before = hoBefore(op);
  Values sizes = {0};
  dynamicSizes(before, use->value, &sizes);
  MlirType type = hoHostType(mlirValueGetType(use->value));
  int32_t segments[] = {(int32_t)sizes.count, 0};
  MlirContext ir = mlirOperationGetContext(op);
  MlirNamedAttribute attribute =
      hoNamed(ir, "operandSegmentSizes", mlirDenseI32ArrayGet(ir, 2, segments));
  MlirOperation allocation =
      hoBuild(before, "memref.alloc", 1, &type, (intptr_t)sizes.count, sizes.items, 1, &attribute);
  hoArrayFree(&sizes);
  MlirValue compact = mlirOperationGetResult(allocation, 0);
  buildHostCopy(before, use->value, compact);
  HoInsertion after = hoAfter(op);
  if (use->kinds & HO_ACCESS_WRITE)
    buildHostCopy(after, compact, use->value);
  hoBuild(after, "memref.dealloc", 0, NULL, 1, &compact, 0, NULL);
  hoStatisticAdd(context->pass, StatisticStaged, 1);
  if (context->remarks)
    hoRemark(op, "left alone: the buffer behind this operand has a strided layout; it is staged "
                 "through a compact host copy around the operation");
  return compact;
}

static Transfer *transferOf(Transfers *transfers, MlirValue root) {
  for (size_t i = 0; i < transfers->count; ++i)
    if (hoSameValue(transfers->items[i].root, root))
      return &transfers->items[i];
  Transfer transfer = {.root = root};
  hoPush(transfers, transfer);
  return &transfers->items[transfers->count - 1];
}

static void buildPrefetches(InsertContext *context, MlirOperation op, Transfers *transfers) {
  HoInsertion at = hoBefore(op);
  Values tokens = {0};
  for (size_t i = 0; i < transfers->count; ++i) {
    Transfer *transfer = &transfers->items[i];
    Values sizes = {0};
    dynamicSizes(at, transfer->root, &sizes);
    MlirOperation allocation = hoBuildGpuAlloc(at, hoDeviceType(mlirValueGetType(transfer->root)),
                                               (intptr_t)sizes.count, sizes.items, 0, NULL, false);
    hoArrayFree(&sizes);
    transfer->device = mlirOperationGetResult(allocation, 0);
    bool reads = transfer->kinds & HO_ACCESS_READ;
    bool overwritten = (transfer->kinds & HO_ACCESS_WRITE_ALL) && !reads;
    if (!transfer->kinds || overwritten || (!reads && isFresh(transfer->root, op)))
      continue;
    MlirOperation copy = hoBuildGpuMemcpy(at, transfer->device, transfer->root, 0, NULL);
    hoPush(&tokens, mlirOperationGetResult(copy, 0));
    hoStatisticAdd(context->pass, StatisticPrefetches, 1);
  }
  if (tokens.count)
    hoBuildGpuWait(at, (intptr_t)tokens.count, tokens.items, false);
  hoArrayFree(&tokens);
}

static void buildStores(InsertContext *context, HoInsertion at, const Transfers *transfers) {
  Values tokens = {0};
  for (size_t i = 0; i < transfers->count; ++i) {
    const Transfer *transfer = &transfers->items[i];
    if (!(transfer->kinds & HO_ACCESS_WRITE))
      continue;
    MlirOperation copy = hoBuildGpuMemcpy(at, transfer->root, transfer->device, 0, NULL);
    hoPush(&tokens, mlirOperationGetResult(copy, 0));
    hoStatisticAdd(context->pass, StatisticStores, 1);
  }
  if (tokens.count)
    hoBuildGpuWait(at, (intptr_t)tokens.count, tokens.items, false);
  hoArrayFree(&tokens);
  for (size_t i = 0; i < transfers->count; ++i)
    hoBuildGpuDealloc(at, transfers->items[i].device, 0, NULL, false);
}

// The device twin of `value`: its chain of views over the device buffer.
static MlirValue twin(HoInsertion at, MlirValue value, MlirValue root, MlirValue device) {
  if (hoSameValue(value, root))
    return device;
  MlirOperation view = mlirOpResultGetOwner(value);
  MlirValue source = twin(at, mlirOperationGetOperand(view, 0), root, device);
  MlirOperation clone = mlirOperationClone(view);
  mlirOperationSetOperand(clone, 0, source);
  mlirBlockInsertOwnedOperationBefore(at.block, at.before, clone);
  MlirValue result = mlirOperationGetResult(clone, 0);
  mlirValueSetType(result, hoTypeInDeviceSpace(mlirValueGetType(value)));
  return result;
}

typedef struct Replacement {
  MlirValue from, to;
} Replacement;

static bool replaceOperands(MlirOperation op, void *data) {
  const Replacement *replacement = data;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    if (hoSameValue(mlirOperationGetOperand(op, i), replacement->from))
      mlirOperationSetOperand(op, i, replacement->to);
  return true;
}

static void replaceWithin(MlirOperation op, MlirValue from, MlirValue to) {
  Replacement replacement = {from, to};
  replaceOperands(op, &replacement);
  hoWalk(op, replaceOperands, &replacement);
}

// The compact device buffer under the layout of the host memref it stands for.
static MlirValue castToLayoutOf(HoInsertion at, MlirValue original, MlirValue compact) {
  MlirType type = hoTypeInDeviceSpace(mlirValueGetType(original));
  if (mlirTypeEqual(type, mlirValueGetType(compact)))
    return compact;
  return mlirOperationGetResult(hoBuild(at, "memref.cast", 1, &type, 1, &compact, 0, NULL), 0);
}

// The device twin of a use whose buffer moved as `moved`. A kernel's signature names the layout,
// and so do views, of which a loop has its own.
static MlirValue deviceValue(HoInsertion at, MlirOperation op, MlirValue value, MlirValue moved,
                             MlirValue device, bool staged) {
  bool direct = staged || hoSameValue(value, moved);
  if (direct && !hoOpIs(op, "gpu.launch_func") && !hoIsDeviceLoop(op))
    return device;
  if (staged)
    return castToLayoutOf(at, value, device);
  return twin(at, value, moved, castToLayoutOf(at, moved, device));
}

static bool insertAround(InsertContext *context, MlirOperation op) {
  if (hoIsDeviceLoop(op) && !hoBuildLoopWorkspace(op))
    return false;
  HoUses uses = {0};
  hoDeviceOpUses(op, &uses);
  Transfers transfers = {0};
  MlirValue *stages = hoAllocate(uses.count, sizeof(*stages));
  bool ok = true;
  for (size_t i = 0; i < uses.count && ok; ++i) {
    HoUse *use = &uses.items[i];
    ok = checkUse(context, op, use->value);
    if (!ok || hoIsDevice(use->root))
      continue;
    MlirValue slice = hoSliceOf(use->value, mlirOperationGetBlock(op));
    if (!mlirValueIsNull(slice))
      use->root = slice;
    else if (!isHostMemRef(use->root) || !hoTypeHasIdentityLayout(mlirValueGetType(use->root)))
      stages[i] = stage(context, op, use);
    MlirValue root = mlirValueIsNull(stages[i]) ? use->root : stages[i];
    transferOf(&transfers, root)->kinds |= use->kinds;
  }
  if (ok && transfers.count) {
    HoInsertion after = hoAfter(op);
    // Stores come before the copies that `stage` put behind the operation.
    buildPrefetches(context, op, &transfers);
    for (size_t i = 0; i < uses.count; ++i) {
      HoUse *use = &uses.items[i];
      if (hoIsDevice(use->root))
        continue;
      HoInsertion at = hoBefore(op);
      bool staged = !mlirValueIsNull(stages[i]);
      MlirValue moved = staged ? stages[i] : use->root;
      MlirValue device = transferOf(&transfers, moved)->device;
      replaceWithin(op, use->value, deviceValue(at, op, use->value, moved, device, staged));
    }
    if (hoIsDeviceLoop(op))
      hoRetypeLoop(op);
    buildStores(context, after, &transfers);
    hoStatisticAdd(context->pass, StatisticOperations, 1);
  }
  free(stages);
  hoArrayFree(&transfers);
  hoArrayFree(&uses);
  return ok;
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static MlirType kernelType(MlirType type) {
  if (!mlirTypeIsAMemRef(type) || !mlirAttributeIsNull(mlirMemRefTypeGetMemorySpace(type)))
    return type;
  return hoTypeInDeviceSpace(type);
}

static bool retypeViews(MlirOperation op, void *data) {
  (void)data;
  if (hoIsClonableView(op) && hoIsDevice(mlirOperationGetOperand(op, 0))) {
    MlirValue result = mlirOperationGetResult(op, 0);
    mlirValueSetType(result, kernelType(mlirValueGetType(result)));
  }
  return true;
}

// A kernel's memref arguments are device memory.
static bool retypeKernel(MlirOperation op, void *data) {
  (void)data;
  if (!hoOpIs(op, "gpu.func") || mlirBlockIsNull(hoOpEntryBlock(op)))
    return true;
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(op, "function_type"));
  intptr_t numInputs = mlirFunctionTypeGetNumInputs(type);
  intptr_t numResults = mlirFunctionTypeGetNumResults(type);
  MlirType *inputs = hoAllocate((size_t)numInputs, sizeof(*inputs));
  MlirType *results = hoAllocate((size_t)numResults, sizeof(*results));
  MlirBlock entry = hoOpEntryBlock(op);
  for (intptr_t i = 0; i < numInputs; ++i) {
    inputs[i] = kernelType(mlirFunctionTypeGetInput(type, i));
    mlirValueSetType(mlirBlockGetArgument(entry, i), inputs[i]);
  }
  for (intptr_t i = 0; i < numResults; ++i)
    results[i] = mlirFunctionTypeGetResult(type, i);
  hoSetAttr(op, "function_type",
            mlirTypeAttrGet(mlirFunctionTypeGet(mlirOperationGetContext(op), numInputs, inputs,
                                                numResults, results)));
  free(inputs);
  free(results);
  hoWalk(op, retypeViews, NULL);
  return true;
}

static bool run(HoPass *pass, MlirOperation module) {
  InsertContext context = {.pass = pass,
                           .remarks = hoOptionBool(hoPassOptions(pass), OptionRemarks)};
  bool ok = collectFunctions(&context, module);
  bool launches = false;
  for (size_t i = 0; i < context.deviceOps.count && ok; ++i) {
    launches |= hoOpIs(context.deviceOps.items[i], "gpu.launch_func");
    ok = insertAround(&context, context.deviceOps.items[i]);
  }
  if (ok && launches)
    hoWalk(module, retypeKernel, NULL);
  hoArrayFree(&context.deviceOps);
  return ok;
}

static const char *const dialects[] = {"gpu", "memref", "arith", NULL};

const HoPassInfo hoOffloadInsertPass = {
    .argument = "offload-insert",
    .summary = "Insert explicit copies around each device operation (the reactive form)",
    .description =
        "Makes every move between host and device an explicit asynchronous copy, just in time: "
        "each linalg operation on memrefs, gpu.launch_func, memref.copy and scf.for marked "
        "ho.device "
        "gets its buffers allocated and copied in just before it, and stored (where written) and "
        "released just "
        "after it. Views are rebuilt over the device buffer; buffers captured inside a region "
        "move like operands; a buffer that an operation overwrites entirely is not copied in. Of a "
        "buffer from outside its block, an operation that reaches only a contiguous subview at an "
        "offset known at run time, such as one layer's weight of all layers' stacked, moves that.",
    .anchor = "builtin.module",
    .options = options,
    .numOptions = sizeof(options) / sizeof(options[0]),
    .statistics = statistics,
    .numStatistics = sizeof(statistics) / sizeof(statistics[0]),
    .dialects = dialects,
    .run = run,
};
