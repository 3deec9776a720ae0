//===- OffloadLaunches.c - Launches become calls into the runtime ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel's memref becomes a pointer to its first element, and an index for each size and
// stride that is dynamic; the kernel makes a memref of them again. The kernels that
// offload-to-runtime has made are gathered in one module, and so in one image.
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

#include "Lowering/Lowering.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char gathered[] = "ho_kernels";

typedef struct Conversion {
  HoLowering lowering;
  HO_ARRAY(MlirOperation) launches;
  HO_ARRAY(MlirAttribute) kernels; // symbols, in the order of their numbers
  bool failed;
} Conversion;

//===----------------------------------------------------------------------===//
// One module for all kernels that were outlined
//===----------------------------------------------------------------------===//

static bool isOutlined(MlirOperation op) {
  if (!hoOpIs(op, "gpu.module"))
    return false;
  MlirBlock body = hoOpEntryBlock(op);
  MlirOperation first = mlirBlockGetFirstOperation(body);
  return !mlirOperationIsNull(first) && hoOpIs(first, "gpu.func") &&
         mlirOperationIsNull(mlirOperationGetNextInBlock(first)) &&
         mlirStringRefEqual(hoGetStringAttr(first, "sym_name"), hoGetStringAttr(op, "sym_name"));
}

static MlirOperation createModule(HoLowering *lowering) {
  MlirContext context = lowering->context;
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, mlirBlockCreate(0, NULL, NULL));
  MlirNamedAttribute name =
      hoNamed(context, "sym_name", mlirStringAttrGet(context, hoRef(gathered)));
  MlirOperationState state =
      mlirOperationStateGet(hoRef("gpu.module"), mlirLocationUnknownGet(context));
  mlirOperationStateAddAttributes(&state, 1, &name);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  MlirOperation op = mlirOperationCreate(&state);
  mlirBlockAppendOwnedOperation(lowering->moduleBody, op);
  return op;
}

static void gather(Conversion *conversion) {
  MlirOperation target = {NULL}, next;
  MlirBlock body = conversion->lowering.moduleBody;
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationIsNull(op); op = next) {
    next = mlirOperationGetNextInBlock(op);
    if (!isOutlined(op))
      continue;
    if (mlirOperationIsNull(target))
      target = createModule(&conversion->lowering);
    MlirOperation kernel = mlirBlockGetFirstOperation(hoOpEntryBlock(op));
    mlirOperationRemoveFromParent(kernel);
    mlirBlockAppendOwnedOperation(hoOpEntryBlock(target), kernel);
    mlirOperationDestroy(op);
  }
}

// A symbol of a module that is gone names the kernel in the one that is there.
static MlirAttribute updateSymbol(Conversion *conversion, MlirOperation launch) {
  HoLowering *lowering = &conversion->lowering;
  MlirAttribute symbol = hoGetAttr(launch, "kernel");
  MlirStringRef module = mlirSymbolRefAttrGetRootReference(symbol);
  if (!mlirOperationIsNull(hoFindSymbol(lowering->moduleBody, "gpu.module", module)))
    return symbol;
  MlirAttribute leaf =
      mlirFlatSymbolRefAttrGet(lowering->context, mlirSymbolRefAttrGetLeafReference(symbol));
  symbol = mlirSymbolRefAttrGet(lowering->context, hoRef(gathered), 1, &leaf);
  hoSetAttr(launch, "kernel", symbol);
  return symbol;
}

static MlirOperation findKernel(const HoLowering *lowering, MlirAttribute symbol) {
  MlirOperation none = {NULL};
  MlirOperation module =
      hoFindSymbol(lowering->moduleBody, "gpu.module", mlirSymbolRefAttrGetRootReference(symbol));
  if (mlirOperationIsNull(module))
    return none;
  return hoFindSymbol(hoOpEntryBlock(module), "gpu.func",
                      mlirSymbolRefAttrGetLeafReference(symbol));
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

// What of a memref is known only at run time, in the order in which it is passed.
typedef struct Shape {
  intptr_t rank;
  bool dynamicSize[HO_MAX_RANK], dynamicStride[HO_MAX_RANK];
  int64_t offset;
} Shape;

static Shape shapeOf(MlirType type) {
  Shape shape = {.rank = mlirShapedTypeGetRank(type)};
  int64_t strides[HO_MAX_RANK];
  bool identity = hoTypeHasIdentityLayout(type);
  mlirMemRefTypeGetStridesAndOffset(type, strides, &shape.offset);
  for (intptr_t i = 0; i < shape.rank; ++i) {
    shape.dynamicSize[i] = mlirShapedTypeIsDynamicDim(type, i);
    shape.dynamicStride[i] = !identity && mlirShapedTypeIsDynamicStrideOrOffset(strides[i]);
  }
  return shape;
}

static MlirType withoutOffset(MlirType type) {
  MlirContext context = mlirTypeGetContext(type);
  intptr_t rank = mlirShapedTypeGetRank(type);
  int64_t strides[HO_MAX_RANK], sizes[HO_MAX_RANK], offset;
  mlirMemRefTypeGetStridesAndOffset(type, strides, &offset);
  for (intptr_t i = 0; i < rank; ++i)
    sizes[i] = mlirShapedTypeGetDimSize(type, i);
  return mlirMemRefTypeGet(mlirShapedTypeGetElementType(type), rank, sizes,
                           mlirStridedLayoutAttrGet(context, 0, rank, strides),
                           (MlirAttribute){NULL});
}

// The memref of a type at a pointer to its first element.
static MlirValue rebuild(HoLowering *lowering, HoInsertion at, MlirType type, const Shape *shape,
                         MlirValue pointer, const HoSize *sizes, const HoSize *strides) {
  if (shape->offset == 0)
    return hoBuildMemRef(lowering, at, pointer, type, sizes, strides);
  if (mlirShapedTypeIsDynamicStrideOrOffset(shape->offset)) {
    MlirValue memref = hoBuildMemRef(lowering, at, pointer, withoutOffset(type), sizes, strides);
    return mlirOperationGetResult(hoBuild(at, "memref.cast", 1, &type, 1, &memref, 0, NULL), 0);
  }
  int64_t bytes = shape->offset * (int64_t)hoElementBytes(mlirShapedTypeGetElementType(type));
  pointer = hoOffsetPointer(lowering, at, pointer, hoStatic(-bytes));
  return hoBuildMemRef(lowering, at, pointer, type, sizes, strides);
}

// Replaces argument `position`; returns the number of arguments that stand for it.
static intptr_t replaceArgument(HoLowering *lowering, MlirBlock body, intptr_t position,
                                MlirLocation location) {
  MlirValue old = mlirBlockGetArgument(body, position);
  MlirType type = mlirValueGetType(old);
  if (!mlirTypeIsAMemRef(type))
    return 1;
  Shape shape = shapeOf(type);
  HoSize sizes[HO_MAX_RANK], strides[HO_MAX_RANK];
  intptr_t next = position + 1;
  MlirValue pointer = mlirBlockInsertArgument(body, next++, lowering->pointer, location);
  for (intptr_t i = 0; i < shape.rank; ++i)
    sizes[i] = shape.dynamicSize[i]
                   ? hoDynamic(mlirBlockInsertArgument(body, next++, lowering->index, location))
                   : hoStatic(mlirShapedTypeGetDimSize(type, i));
  HoInsertion at = hoAtStart(body, location);
  hoIdentityStrides(at, shape.rank, sizes, strides);
  for (intptr_t i = 0; i < shape.rank; ++i)
    if (shape.dynamicStride[i])
      strides[i] = hoDynamic(mlirBlockInsertArgument(body, next++, lowering->index, location));
  MlirValue built = rebuild(lowering, at, type, &shape, pointer, sizes, strides);
  mlirValueReplaceAllUsesOfWith(old, built);
  mlirBlockEraseArgument(body, (unsigned)position);
  return next - position - 1;
}

static void convertKernel(HoLowering *lowering, MlirOperation kernel) {
  MlirBlock body = hoOpEntryBlock(kernel);
  MlirLocation location = mlirOperationGetLocation(kernel);
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(kernel, "function_type"));
  intptr_t count = mlirFunctionTypeGetNumInputs(type), position = 0;
  for (intptr_t i = 0; i < count; ++i)
    position += replaceArgument(lowering, body, position, location);
  MlirType *inputs = hoAllocate((size_t)position, sizeof(*inputs));
  for (intptr_t i = 0; i < position; ++i)
    inputs[i] = mlirValueGetType(mlirBlockGetArgument(body, i));
  type = mlirFunctionTypeGet(lowering->context, position, inputs, 0, NULL);
  hoSetAttr(kernel, "function_type", mlirTypeAttrGet(type));
  mlirOperationRemoveAttributeByName(kernel, hoRef("arg_attrs"));
  free(inputs);
}

// The number of a kernel, which is converted at its first launch.
static int64_t numberOf(Conversion *conversion, MlirOperation launch) {
  MlirAttribute symbol = updateSymbol(conversion, launch);
  for (size_t i = 0; i < conversion->kernels.count; ++i)
    if (mlirAttributeEqual(conversion->kernels.items[i], symbol))
      return (int64_t)i;
  MlirOperation kernel = findKernel(&conversion->lowering, symbol);
  if (mlirOperationIsNull(kernel)) {
    hoError(launch, "the kernel is not a gpu.func of a gpu.module in this module");
    return -1;
  }
  convertKernel(&conversion->lowering, kernel);
  hoPush(&conversion->kernels, symbol);
  return (int64_t)conversion->kernels.count - 1;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

enum { GridSizes = 1, ClusterSizes = 7, DynamicShared = 10, KernelOperands = 11 };

static intptr_t segment(MlirOperation op, int which, intptr_t *count) {
  MlirAttribute sizes = hoGetAttr(op, "operandSegmentSizes");
  intptr_t begin = 0;
  for (int i = 0; i < which; ++i)
    begin += mlirDenseI32ArrayGetElement(sizes, i);
  *count = mlirDenseI32ArrayGetElement(sizes, which);
  return begin;
}

static MlirValue convertTo(HoInsertion at, MlirValue value, MlirType type) {
  MlirType from = mlirValueGetType(value);
  if (mlirTypeEqual(from, type))
    return value;
  const char *name = mlirTypeIsAIndex(from)               ? "arith.index_cast"
                     : mlirIntegerTypeGetWidth(from) > 32 ? "arith.trunci"
                                                          : "arith.extui";
  return mlirOperationGetResult(hoBuild(at, name, 1, &type, 1, &value, 0, NULL), 0);
}

typedef struct Arguments {
  HO_ARRAY(MlirValue) values;
} Arguments;

static void passMemRef(HoLowering *lowering, HoInsertion at, MlirValue memref,
                       Arguments *arguments) {
  MlirType type = mlirValueGetType(memref);
  Shape shape = shapeOf(type);
  HoFunction nowhere = {0};
  MlirValue pointer = hoAddressOf(lowering, &nowhere, at, memref);
  hoPush(&arguments->values, pointer);
  MlirType results[2 + 2 * HO_MAX_RANK];
  results[0] = mlirMemRefTypeContiguousGet(mlirShapedTypeGetElementType(type), 0, NULL,
                                           (MlirAttribute){NULL});
  for (intptr_t i = 0; i < 1 + 2 * shape.rank; ++i)
    results[1 + i] = lowering->index;
  MlirOperation metadata = hoBuild(at, "memref.extract_strided_metadata", 2 + 2 * shape.rank,
                                   results, 1, &memref, 0, NULL);
  for (intptr_t i = 0; i < shape.rank; ++i)
    if (shape.dynamicSize[i])
      hoPush(&arguments->values, mlirOperationGetResult(metadata, 2 + i));
  for (intptr_t i = 0; i < shape.rank; ++i)
    if (shape.dynamicStride[i])
      hoPush(&arguments->values, mlirOperationGetResult(metadata, 2 + shape.rank + i));
}

// Null outside of functions.
static MlirBlock functionBody(MlirOperation op) {
  while (!mlirOperationIsNull(op) && !hoOpIs(op, "func.func"))
    op = mlirOperationGetParentOperation(op);
  return mlirOperationIsNull(op) ? (MlirBlock){NULL} : hoOpEntryBlock(op);
}

// offload-to-runtime gives each function the step as its first argument.
static bool isInStep(const HoLowering *lowering, MlirOperation op) {
  MlirBlock body = functionBody(op);
  return !mlirBlockIsNull(body) && mlirBlockGetNumArguments(body) > 0 &&
         mlirTypeEqual(mlirValueGetType(mlirBlockGetArgument(body, 0)), lowering->pointer);
}

static MlirValue allocate(HoLowering *lowering, HoInsertion at, MlirType element, size_t count) {
  MlirValue size = hoBuildInteger(at, lowering->i64, (int64_t)(count ? count : 1));
  MlirNamedAttribute attribute = hoNamed(lowering->context, "elem_type", mlirTypeAttrGet(element));
  return mlirOperationGetResult(
      hoBuild(at, "llvm.alloca", 1, &lowering->pointer, 1, &size, 1, &attribute), 0);
}

static void storeAt(HoLowering *lowering, HoInsertion at, MlirValue value, MlirValue base,
                    size_t index) {
  MlirValue place = hoOffsetPointer(lowering, at, base, hoStatic((int64_t)(8 * index)));
  MlirValue operands[] = {value, place};
  hoBuild(at, "llvm.store", 0, NULL, 2, operands, 0, NULL);
}

// Slots of 8 bytes with the arguments, and pointers to them. Both stand at the function's start, so
// that loops do not grow the stack.
static MlirValue packArguments(HoLowering *lowering, HoInsertion at, const Arguments *arguments) {
  HoInsertion start = hoAtStart(functionBody(at.before), at.location);
  size_t count = arguments->values.count;
  MlirValue slots = allocate(lowering, start, lowering->i64, count);
  MlirValue pointers = allocate(lowering, start, lowering->pointer, count);
  for (size_t i = 0; i < count; ++i) {
    MlirValue value = arguments->values.items[i];
    if (mlirTypeIsAIndex(mlirValueGetType(value)))
      value = hoIndexToI64(at, value);
    storeAt(lowering, at, value, slots, i);
    MlirValue slot = hoOffsetPointer(lowering, at, slots, hoStatic((int64_t)(8 * i)));
    storeAt(lowering, at, slot, pointers, i);
  }
  return pointers;
}

static bool checkLaunch(const HoLowering *lowering, MlirOperation launch) {
  intptr_t count;
  if (!isInStep(lowering, launch)) {
    hoError(launch, "gpu.launch_func stands in a function without a step; run "
                    "offload-to-runtime{device=cuda} before offload-launches");
    return false;
  }
  if (mlirOperationGetNumResults(launch)) {
    hoError(launch, "a launch with a token of its own is not supported; launch synchronously, "
                    "behind a gpu.wait");
    return false;
  }
  segment(launch, ClusterSizes, &count);
  if (count == 0)
    return true;
  hoError(launch, "clusters of blocks are not supported");
  return false;
}

static bool convertLaunch(Conversion *conversion, MlirOperation launch) {
  HoLowering *lowering = &conversion->lowering;
  int64_t number = numberOf(conversion, launch);
  if (number < 0)
    return false;
  HoInsertion at = hoBefore(launch);
  intptr_t count, begin = segment(launch, KernelOperands, &count);
  Arguments arguments = {0};
  for (intptr_t i = 0; i < count; ++i) {
    MlirValue operand = mlirOperationGetOperand(launch, begin + i);
    if (hoIsMemRef(operand))
      passMemRef(lowering, at, operand, &arguments);
    else
      hoPush(&arguments.values, operand);
  }
  MlirValue operands[10] = {mlirBlockGetArgument(functionBody(launch), 0),
                            hoBuildInteger(at, lowering->i32, number)};
  intptr_t grid = segment(launch, GridSizes, &count);
  for (intptr_t i = 0; i < 6; ++i) // grid, then block
    operands[2 + i] = convertTo(at, mlirOperationGetOperand(launch, grid + i), lowering->i32);
  begin = segment(launch, DynamicShared, &count);
  operands[8] = count ? convertTo(at, mlirOperationGetOperand(launch, begin), lowering->i32)
                      : hoBuildInteger(at, lowering->i32, 0);
  operands[9] = packArguments(lowering, at, &arguments);
  hoCallRuntime(lowering, at, "ho_step_launch", 10, operands);
  hoArrayFree(&arguments.values);
  mlirOperationDestroy(launch);
  return true;
}

//===----------------------------------------------------------------------===//
// The manifest
//===----------------------------------------------------------------------===//

typedef struct Text {
  HO_ARRAY(char) characters;
} Text;

static void append(Text *text, MlirStringRef part) {
  for (size_t i = 0; i < part.length; ++i)
    hoPush(&text->characters, part.data[i]);
}

// Puts the device and the table of kernels first into the manifest that offload-to-runtime wrote.
static void extendManifest(Conversion *conversion, bool forHost) {
  HoLowering *lowering = &conversion->lowering;
  MlirOperation manifest =
      hoFindSymbol(lowering->moduleBody, "llvm.mlir.global", hoRef("ho_manifest_json"));
  if (mlirOperationIsNull(manifest))
    return;
  MlirStringRef old = hoGetStringAttr(manifest, "value");
  Text text = {0};
  append(&text, hoRef(forHost ? "{\"device\":\"host\"" : "{\"device\":\"cuda\""));
  append(&text, hoRef(",\"kernels\":["));
  for (size_t i = 0; i < conversion->kernels.count; ++i) {
    MlirAttribute symbol = conversion->kernels.items[i];
    append(&text, hoRef(i ? ",{\"name\":\"" : "{\"name\":\""));
    append(&text, mlirSymbolRefAttrGetLeafReference(symbol));
    append(&text, hoRef("\",\"image\":\"ho_image_"));
    append(&text, mlirSymbolRefAttrGetRootReference(symbol));
    if (forHost) { // each is an image of its own
      append(&text, hoRef("_"));
      append(&text, mlirSymbolRefAttrGetLeafReference(symbol));
    }
    append(&text, hoRef("\"}"));
  }
  append(&text, hoRef("],"));
  append(&text, mlirStringRefCreate(old.data + 1, old.length - 2)); // neither '{' nor the end
  mlirOperationDestroy(manifest);
  hoBuildTextGlobal(lowering, "ho_manifest_json",
                    mlirStringRefCreate(text.characters.items, text.characters.count), true);
  hoArrayFree(&text.characters);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

// LLVM loads up to 16 bytes at once from a large variable whose alignment is not said, since it
// would place one so; NVPTX declares it with the alignment of its elements.
static void alignShared(MlirOperation kernel) {
  enum { Alignment = 16 };
  MlirContext context = mlirOperationGetContext(kernel);
  intptr_t count = (intptr_t)hoGetIntAttr(kernel, "workgroup_attributions", 0);
  MlirStringRef name = hoRef("workgroup_attrib_attrs");
  if (!count || !mlirAttributeIsNull(mlirOperationGetAttributeByName(kernel, name)))
    return;
  MlirAttribute alignment = mlirIntegerAttrGet(mlirIntegerTypeGet(context, 64), Alignment);
  MlirNamedAttribute named = hoNamed(context, "llvm.align", alignment);
  MlirAttribute *each = hoAllocate((size_t)count, sizeof(*each));
  for (intptr_t i = 0; i < count; ++i)
    each[i] = mlirDictionaryAttrGet(context, 1, &named);
  mlirOperationSetAttributeByName(kernel, name, mlirArrayAttrGet(context, count, each));
  free(each);
}

static bool collect(MlirOperation op, void *data) {
  Conversion *conversion = data;
  if (hoOpIs(op, "gpu.launch_func"))
    hoPush(&conversion->launches, op);
  else if (hoOpIs(op, "gpu.func"))
    alignShared(op);
  return true;
}

// What an earlier pass has declared need not be declared again.
static void findDeclared(HoLowering *lowering) {
  MlirOperation declared = hoFindSymbol(lowering->moduleBody, "func.func", hoRef("ho_step_launch"));
  if (!mlirOperationIsNull(declared))
    mlirOperationDestroy(declared);
}

static bool run(HoPass *pass, MlirOperation module) {
  MlirStringRef device = hoOptionString(hoPassOptions(pass), 0);
  MlirContext context = mlirOperationGetContext(module);
  Conversion conversion = {.lowering = {.module = module,
                                        .moduleBody = hoOpEntryBlock(module),
                                        .context = context,
                                        .pointer = mlirTypeParseGet(context, hoRef("!llvm.ptr")),
                                        .i32 = mlirIntegerTypeGet(context, 32),
                                        .i64 = mlirIntegerTypeGet(context, 64),
                                        .index = mlirIndexTypeGet(context)}};
  hoWalk(module, collect, &conversion);
  for (size_t i = 0; i < conversion.launches.count && !conversion.failed; ++i)
    conversion.failed = !checkLaunch(&conversion.lowering, conversion.launches.items[i]);
  if (!conversion.failed) {
    findDeclared(&conversion.lowering);
    gather(&conversion);
  }
  for (size_t i = 0; i < conversion.launches.count && !conversion.failed; ++i)
    conversion.failed = !convertLaunch(&conversion, conversion.launches.items[i]);
  if (!conversion.failed)
    extendManifest(&conversion, mlirStringRefEqual(device, hoRef("host")));
  hoArrayFree(&conversion.launches);
  hoArrayFree(&conversion.kernels);
  return !conversion.failed;
}

static const HoOption options[] = {
    {"device", HO_OPTION_STRING, "cuda",
     "cuda; or host, whose image of a kernel is ho_image_MODULE_KERNEL"},
};

static const char *const dialects[] = {"arith", "func", "gpu", "llvm", "memref", NULL};

const HoPassInfo hoOffloadLaunchesPass = {
    .argument = "offload-launches",
    .summary = "Launches become calls into the runtime",
    .description =
        "Turns gpu.launch_func into calls of ho_step_launch, after offload-to-runtime{device=cuda} "
        "and gpu-kernel-outlining. Kernels take pointers, and the sizes and strides that are not "
        "constant, in place of memrefs, and their shared memory is aligned to 16 bytes; outlined "
        "ones are gathered in one gpu.module. The manifest "
        "gets the table of kernels, whose images are the symbols ho_image_MODULE.",
    .anchor = "builtin.module",
    .options = options,
    .numOptions = 1,
    .dialects = dialects,
    .run = run,
};
