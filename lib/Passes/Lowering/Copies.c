//===- Copies.c - Asynchronous copies become calls -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every gpu.memcpy between the tiers has one event, recorded each time it runs. A token stands
// for the events of the copies behind it; joins and the tokens of allocations and releases add
// nothing of their own.
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"
#include "Trips.h"

#include <stdlib.h>

#define EVENT "ho.event"

typedef struct Conversion {
  HoLowering *lowering;
  HoFunction *function;
  HO_ARRAY(MlirOperation) done; // to be erased
  bool failed;
} Conversion;

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

static bool isDevice(MlirOperation op, intptr_t fromEnd) {
  return hoIsDevice(mlirOperationGetOperand(op, mlirOperationGetNumOperands(op) - fromEnd));
}

static bool crossesTiers(MlirOperation copy) { return isDevice(copy, 1) != isDevice(copy, 2); }

static bool numberCopy(MlirOperation op, void *data) {
  HoFunction *function = data;
  if (hoOpIs(op, "gpu.memcpy") && crossesTiers(op))
    hoSetIntAttr(op, EVENT, function->firstEvent + function->numEvents++);
  return true;
}

bool hoNumberCopies(HoLowering *lowering, HoFunction *function) {
  (void)lowering;
  hoWalk(function->op, numberCopy, function);
  return true;
}

// Operations whose tokens are followed, all of which this file converts.
static bool isTransparent(MlirOperation op) {
  return hoOpIs(op, "gpu.wait") || hoOpIs(op, "gpu.alloc") || hoOpIs(op, "gpu.dealloc") ||
         hoOpIs(op, "gpu.launch_func") || hoOpIs(op, "gpu.memcpy");
}

bool hoForEachCopyBehind(MlirValue token, HoEventCallback callback, void *data) {
  if (!mlirValueIsAOpResult(token)) {
    hoError(mlirBlockGetParentOperation(mlirBlockArgumentGetOwner(token)),
            "a token passes through a block argument; copies are issued and waited for in one "
            "region nest");
    return false;
  }
  MlirOperation op = mlirOpResultGetOwner(token);
  if (hoOpIs(op, "gpu.memcpy") && hoHasAttr(op, EVENT)) {
    callback(op, data);
    return true;
  }
  intptr_t count;
  MlirValue result;
  if (!isTransparent(op) || !hoAsyncOperation(op, &count, &result)) {
    hoError(op, "'%.*s' makes a token that offload-to-runtime does not follow",
            (int)hoOpName(op).length, hoOpName(op).data);
    return false;
  }
  // What is synchronous on the host device waited for its dependencies already.
  if (hoOpIs(op, "gpu.launch_func") || hoOpIs(op, "gpu.memcpy"))
    return true;
  for (intptr_t i = 0; i < count; ++i)
    if (!hoForEachCopyBehind(hoAsyncDependency(op, i), callback, data))
      return false;
  return true;
}

// The events behind all dependencies of an operation, each once.
typedef struct Events {
  HO_ARRAY(uint32_t) numbers;
  bool forCompute; // which does not wait for what is for the next run
} Events;

static void addEvent(MlirOperation copy, void *data) {
  Events *events = data;
  uint32_t slot;
  if (events->forCompute && hoKeptAs(copy, &slot) == HO_KEPT_AS_TAIL)
    return;
  uint32_t number = (uint32_t)hoGetIntAttr(copy, EVENT, 0);
  for (size_t i = 0; i < events->numbers.count; ++i)
    if (events->numbers.items[i] == number)
      return;
  hoPush(&events->numbers, number);
}

static bool collectEvents(MlirOperation op, Events *events) {
  intptr_t count = 0;
  MlirValue token;
  if (!hoAsyncOperation(op, &count, &token))
    return true;
  for (intptr_t i = 0; i < count; ++i)
    if (!hoForEachCopyBehind(hoAsyncDependency(op, i), addEvent, events))
      return false;
  return true;
}

// Calls `name`(step, event) for each event that `op` depends on.
static bool callForDependencies(Conversion *conversion, MlirOperation op, const char *name) {
  Events events = {.forCompute = hoOpIs(op, "gpu.wait")};
  bool ok = collectEvents(op, &events);
  HoInsertion at = hoBefore(op);
  for (size_t i = 0; ok && i < events.numbers.count; ++i) {
    MlirValue operands[] = {conversion->function->step,
                            hoBuildInteger(at, conversion->lowering->i32, events.numbers.items[i])};
    hoCallRuntime(conversion->lowering, at, name, 2, operands);
  }
  hoArrayFree(&events.numbers);
  return ok;
}

static bool waitForDependencies(Conversion *conversion, MlirOperation op) {
  return callForDependencies(conversion, op, hoWaitName(conversion->lowering));
}

//===----------------------------------------------------------------------===//
// Copies between the tiers
//===----------------------------------------------------------------------===//

static bool isContiguous(MlirType type) {
  int64_t strides[HO_MAX_RANK], offset, expected = 1;
  if (mlirLogicalResultIsFailure(mlirMemRefTypeGetStridesAndOffset(type, strides, &offset)))
    return false;
  if (hoTypeHasIdentityLayout(type))
    return true;
  for (intptr_t i = mlirShapedTypeGetRank(type); i-- > 0;) {
    int64_t size = mlirShapedTypeGetDimSize(type, i);
    if (size != 1 && strides[i] != expected)
      return false;
    if (mlirShapedTypeIsDynamicSize(size))
      return i == 0;
    expected *= size;
  }
  return true;
}

static int64_t productOf(MlirAttribute bound) {
  int64_t product = 1;
  for (intptr_t i = 0; i < mlirDenseArrayGetNumElements(bound); ++i)
    product *= mlirDenseI64ArrayGetElement(bound, i);
  return product;
}

// Bytes of a copy as far as they are known: those of its type, or of its host side at its bound.
static uint64_t plannedBytes(MlirValue device, MlirValue host) {
  MlirType type = mlirValueGetType(device);
  uint64_t bytes = hoStaticBytes(type);
  if (bytes)
    return bytes;
  MlirAttribute bound = {NULL};
  while (mlirValueIsAOpResult(host) && mlirAttributeIsNull(bound)) {
    MlirOperation op = mlirOpResultGetOwner(host);
    bound = hoGetAttr(op, "ho.bound");
    host = hoViewSource(op);
    if (mlirValueIsNull(host))
      break;
  }
  if (mlirAttributeIsNull(bound) || !mlirAttributeIsADenseI64Array(bound))
    return 0;
  uint64_t element = hoElementBytes(mlirShapedTypeGetElementType(type));
  return element * (uint64_t)productOf(bound);
}

// By slot: the runtime knows the argument.
static void callKept(Conversion *conversion, MlirOperation op, MlirValue device, MlirValue host,
                     HoKept kept, uint32_t slot) {
  HoLowering *lowering = conversion->lowering;
  HoFunction *function = conversion->function;
  HoInsertion at = hoBefore(op);
  MlirValue operands[] = {function->step,
                          hoBuildInteger(at, lowering->i32, slot),
                          hoDeviceOffset(lowering, function, at, device),
                          hoSizeAsI64(at, hoBytesOf(at, device)),
                          hoBuildInteger(at, lowering->i32, hoGetIntAttr(op, EVENT, 0)),
                          hoBuildInteger(at, lowering->i32, kept == HO_KEPT_AS_WHOLE)};
  ++function->copies.copiesToDevice;
  if (kept == HO_KEPT_AS_TAIL) {
    hoCallRuntime(lowering, at, "ho_step_copy_ahead", 5, operands);
    function->copies.bytesToDevice += plannedBytes(device, host);
  } else {
    hoCallRuntime(lowering, at, "ho_step_copy_kept", 6, operands);
  }
}

static void callCopy(Conversion *conversion, MlirOperation op, MlirValue device, MlirValue host,
                     bool toDevice) {
  HoLowering *lowering = conversion->lowering;
  HoFunction *function = conversion->function;
  HoInsertion at = hoBefore(op);
  MlirValue pointer = hoAddressOf(lowering, function, at, host);
  MlirValue offset = hoDeviceOffset(lowering, function, at, device);
  MlirValue bytes = hoSizeAsI64(at, hoBytesOf(at, device));
  MlirValue event = hoBuildInteger(at, lowering->i32, hoGetIntAttr(op, EVENT, 0));
  uint64_t runs = hoStaticRuns(op), planned = plannedBytes(device, host) * runs;
  if (toDevice) {
    MlirValue operands[] = {function->step, offset, pointer, bytes, event};
    hoCallRuntime(lowering, at, "ho_step_copy_to_device", 5, operands);
    function->copies.copiesToDevice += (uint32_t)runs;
    function->copies.bytesToDevice += planned;
  } else {
    MlirValue operands[] = {function->step, pointer, offset, bytes, event};
    hoCallRuntime(lowering, at, "ho_step_copy_to_host", 5, operands);
    function->copies.copiesToHost += (uint32_t)runs;
    function->copies.bytesToHost += planned;
  }
}

static bool convertCrossing(Conversion *conversion, MlirOperation op) {
  intptr_t last = mlirOperationGetNumOperands(op) - 1;
  MlirValue target = mlirOperationGetOperand(op, last - 1);
  MlirValue source = mlirOperationGetOperand(op, last);
  bool toDevice = hoIsDevice(target);
  MlirValue device = toDevice ? target : source, host = toDevice ? source : target;
  if (!isContiguous(mlirValueGetType(host)) || !isContiguous(mlirValueGetType(device))) {
    hoError(op, "a copy between the tiers needs contiguous memrefs on both sides");
    return false;
  }
  if (!callForDependencies(conversion, op,
                           toDevice ? "ho_step_to_device_after" : "ho_step_to_host_after"))
    return false;
  uint32_t slot;
  HoKept kept = hoKeptAs(op, &slot);
  if (kept == HO_NOT_KEPT)
    callCopy(conversion, op, device, host, toDevice);
  else
    callKept(conversion, op, device, host, kept, slot);
  if (mlirOperationGetNumResults(op) > 0)
    return true;
  HoInsertion at = hoBefore(op); // the synchronous form
  MlirValue operands[] = {conversion->function->step, hoBuildInteger(at, conversion->lowering->i32,
                                                                     hoGetIntAttr(op, EVENT, 0))};
  hoCallRuntime(conversion->lowering, at, hoWaitName(conversion->lowering), 2, operands);
  return true;
}

// Within one tier the host device copies at once.
static bool convertWithin(Conversion *conversion, MlirOperation op) {
  intptr_t last = mlirOperationGetNumOperands(op) - 1;
  MlirValue operands[] = {mlirOperationGetOperand(op, last), mlirOperationGetOperand(op, last - 1)};
  if (!waitForDependencies(conversion, op))
    return false;
  hoBuild(hoBefore(op), "memref.copy", 0, NULL, 2, operands, 0, NULL);
  return true;
}

//===----------------------------------------------------------------------===//
// Allocations without a plan
//===----------------------------------------------------------------------===//

static bool convertAlloc(Conversion *conversion, MlirOperation op) {
  HoLowering *lowering = conversion->lowering;
  HoFunction *function = conversion->function;
  MlirValue memref = mlirOperationGetResult(op, 0);
  MlirType type = mlirValueGetType(memref);
  intptr_t count = 0;
  MlirValue token;
  hoAsyncOperation(op, &count, &token);
  if (!hoTypeHasIdentityLayout(type)) {
    hoError(op, "a device buffer must have an identity layout");
    return false;
  }
  if (!waitForDependencies(conversion, op))
    return false;
  HoInsertion at = hoBefore(op);
  HoSize sizes[HO_MAX_RANK], strides[HO_MAX_RANK];
  HoSize bytes = hoStatic((int64_t)hoElementBytes(mlirShapedTypeGetElementType(type)));
  intptr_t rank = mlirShapedTypeGetRank(type);
  for (intptr_t i = 0; i < rank; ++i) {
    sizes[i] = mlirShapedTypeIsDynamicDim(type, i) ? hoDynamic(mlirOperationGetOperand(op, count++))
                                                   : hoStatic(mlirShapedTypeGetDimSize(type, i));
    bytes = hoMultiplySizes(at, bytes, sizes[i]);
  }
  MlirValue operands[] = {function->step, hoSizeAsI64(at, bytes)};
  MlirValue offset = hoCallRuntime(lowering, at, "ho_step_device_allocate", 2, operands);
  HoSize offsetIndex = hoDynamic(hoI64ToIndex(at, offset));
  MlirValue pointer = hoOffsetPointer(lowering, at, function->arena, offsetIndex);
  hoIdentityStrides(at, rank, sizes, strides);
  MlirValue built = hoBuildMemRef(lowering, at, pointer, hoWithoutSpace(type), sizes, strides);
  hoSetAttr(mlirOpResultGetOwner(built), "ho.identity", mlirUnitAttrGet(lowering->context));
  mlirValueSetType(built, type); // device until the spaces are dropped
  mlirValueReplaceAllUsesOfWith(memref, built);
  return true;
}

static bool convertDealloc(Conversion *conversion, MlirOperation op) {
  HoLowering *lowering = conversion->lowering;
  MlirValue memref = mlirOperationGetOperand(op, mlirOperationGetNumOperands(op) - 1);
  if (!waitForDependencies(conversion, op))
    return false;
  HoInsertion at = hoBefore(op);
  MlirValue operands[] = {conversion->function->step,
                          hoDeviceOffset(lowering, conversion->function, at, memref)};
  hoCallRuntime(lowering, at, "ho_step_device_release", 2, operands);
  return true;
}

//===----------------------------------------------------------------------===//
// The walk
//===----------------------------------------------------------------------===//

static bool convert(Conversion *conversion, MlirOperation op) {
  if (hoOpIs(op, "gpu.memcpy"))
    return crossesTiers(op) ? convertCrossing(conversion, op) : convertWithin(conversion, op);
  if (hoOpIs(op, "gpu.wait"))
    // A join only names what its uses wait for.
    return mlirOperationGetNumResults(op) > 0 || waitForDependencies(conversion, op);
  if (hoOpIs(op, "gpu.alloc"))
    return convertAlloc(conversion, op);
  if (hoOpIs(op, "gpu.launch_func"))
    return waitForDependencies(conversion, op) &&
           (conversion->lowering->isCuda
                ? hoKeepLaunch(conversion->lowering, conversion->function, op)
                : hoConvertLaunch(conversion->lowering, conversion->function, op));
  return convertDealloc(conversion, op);
}

static bool visit(MlirOperation op, void *data) {
  Conversion *conversion = data;
  if (!isTransparent(op))
    return true;
  conversion->failed |= !convert(conversion, op);
  hoPush(&conversion->done, op);
  return !conversion->failed;
}

bool hoConvertCopies(HoLowering *lowering, HoFunction *function) {
  Conversion conversion = {.lowering = lowering, .function = function};
  hoWalk(function->op, visit, &conversion);
  for (size_t i = conversion.done.count; !conversion.failed && i-- > 0;)
    mlirOperationDestroy(conversion.done.items[i]);
  hoArrayFree(&conversion.done);
  return !conversion.failed;
}
