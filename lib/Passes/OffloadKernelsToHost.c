//===- OffloadKernelsToHost.c - CUDA kernels for this processor ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The very kernels that a CUDA device would get, tiled and mapped, so that they can be run and
// debugged where there is none: what a thread asks the hardware for becomes calls of
// ho_simt_*() (ho/step.h), all else is LLVM dialect already.
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

#include "Lowering/Lowering.h"

#include "mlir-c/Dialect/LLVM.h"

#include "ho/step.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Conversion {
  MlirContext context;
  MlirBlock moduleBody;
  MlirType pointer, i32, nothing;
  bool failed;
} Conversion;

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

static MlirValue buildConstant(const Conversion *conversion, HoInsertion at, int64_t value) {
  MlirNamedAttribute attribute =
      hoNamed(conversion->context, "value", mlirIntegerAttrGet(conversion->i32, value));
  return mlirOperationGetResult(
      hoBuild(at, "llvm.mlir.constant", 1, &conversion->i32, 0, NULL, 1, &attribute), 0);
}

static MlirOperation buildCall(const Conversion *conversion, HoInsertion at, MlirStringRef callee,
                               intptr_t numResults, const MlirType *results, intptr_t count,
                               const MlirValue *operands) {
  MlirContext context = conversion->context;
  int32_t segments[] = {(int32_t)count, 0};
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "callee", mlirFlatSymbolRefAttrGet(context, callee)),
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 2, segments)),
      hoNamed(context, "op_bundle_sizes", mlirDenseI32ArrayGet(context, 0, NULL)),
  };
  return hoBuild(at, "llvm.call", numResults, results, count, operands, 3, attributes);
}

// An llvm.func with the body, or a declaration where that is null.
static void buildFunction(const Conversion *conversion, const char *name, MlirType result,
                          intptr_t count, const MlirType *inputs, MlirBlock body) {
  MlirContext context = conversion->context;
  MlirRegion region = mlirRegionCreate();
  if (!mlirBlockIsNull(body))
    mlirRegionAppendOwnedBlock(region, body);
  MlirType type = mlirLLVMFunctionTypeGet(result, count, inputs, false);
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "sym_name", mlirStringAttrGet(context, hoRef(name))),
      hoNamed(context, "function_type", mlirTypeAttrGet(type)),
      hoNamed(context, "linkage", mlirAttributeParseGet(context, hoRef("#llvm.linkage<external>"))),
  };
  MlirOperationState state =
      mlirOperationStateGet(hoRef("llvm.func"), mlirLocationUnknownGet(context));
  mlirOperationStateAddAttributes(&state, 3, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  mlirBlockAppendOwnedOperation(conversion->moduleBody, mlirOperationCreate(&state));
}

static void declareAll(const Conversion *conversion) {
  MlirType words[] = {conversion->i32, conversion->i32, conversion->i32, conversion->i32};
  MlirBlock none = {NULL};
  buildFunction(conversion, "ho_simt_register", conversion->i32, 1, words, none);
  buildFunction(conversion, "ho_simt_shuffle", conversion->i32, 4, words, none);
  buildFunction(conversion, "ho_simt_barrier", conversion->nothing, 0, NULL, none);
  buildFunction(conversion, "ho_simt_fail", conversion->nothing, 1, &conversion->pointer, none);
  buildFunction(conversion, "ho_simt_shared", conversion->pointer, 0, NULL, none);
}

//===----------------------------------------------------------------------===//
// What a thread asks the hardware for
//===----------------------------------------------------------------------===//

static void replaceBy(MlirOperation op, MlirValue value) {
  mlirValueReplaceAllUsesOfWith(mlirOperationGetResult(op, 0), value);
  mlirOperationDestroy(op);
}

static int findRegister(MlirStringRef name) {
  static const struct {
    const char *name;
    int number;
  } registers[] = {
      {"tid", HO_SIMT_THREAD},       {"ntid", HO_SIMT_BLOCK_SIZE}, {"ctaid", HO_SIMT_BLOCK},
      {"nctaid", HO_SIMT_GRID_SIZE}, {"laneid", HO_SIMT_LANE},     {"warpsize", HO_SIMT_WARP_SIZE},
  };
  static const char prefix[] = "nvvm.read.ptx.sreg.";
  size_t skip = sizeof(prefix) - 1;
  if (name.length <= skip || strncmp(name.data, prefix, skip))
    return -1;
  for (size_t i = 0; i < sizeof(registers) / sizeof(registers[0]); ++i) {
    size_t length = strlen(registers[i].name);
    if (name.length < skip + length || strncmp(name.data + skip, registers[i].name, length))
      continue;
    if (name.length == skip + length)
      return registers[i].number;
    if (name.length == skip + length + 2 && name.data[skip + length] == '.')
      return registers[i].number + (name.data[skip + length + 1] - 'x');
  }
  return -1;
}

static int shuffleMode(MlirOperation op) {
  static const char *const kinds[] = {"#nvvm<shfl_kind bfly>", "#nvvm<shfl_kind up>",
                                      "#nvvm<shfl_kind down>", "#nvvm<shfl_kind idx>"};
  for (int i = 0; i < 4; ++i)
    if (mlirAttributeEqual(mlirAttributeParseGet(mlirOperationGetContext(op), hoRef(kinds[i])),
                           hoGetAttr(op, "kind")))
      return i;
  return -1;
}

static MlirValue bitcast(HoInsertion at, MlirValue value, MlirType type) {
  if (mlirTypeEqual(mlirValueGetType(value), type))
    return value;
  return mlirOperationGetResult(hoBuild(at, "llvm.bitcast", 1, &type, 1, &value, 0, NULL), 0);
}

static bool replaceShuffle(Conversion *conversion, MlirOperation op) {
  MlirType type = mlirValueGetType(mlirOperationGetResult(op, 0));
  int mode = shuffleMode(op);
  if (mode < 0 || (!mlirTypeIsAF32(type) && !mlirTypeEqual(type, conversion->i32)))
    return false;
  HoInsertion at = hoBefore(op);
  MlirValue operands[] = {buildConstant(conversion, at, mode),
                          bitcast(at, mlirOperationGetOperand(op, 1), conversion->i32),
                          mlirOperationGetOperand(op, 2), mlirOperationGetOperand(op, 3)};
  MlirOperation call =
      buildCall(conversion, at, hoRef("ho_simt_shuffle"), 1, &conversion->i32, 4, operands);
  replaceBy(op, bitcast(at, mlirOperationGetResult(call, 0), type));
  return true;
}

static bool replaceDevice(Conversion *conversion, MlirOperation op) {
  MlirStringRef name = hoOpName(op);
  HoInsertion at = hoBefore(op);
  int number = findRegister(name);
  if (number >= 0) {
    MlirValue which = buildConstant(conversion, at, number);
    replaceBy(op, mlirOperationGetResult(buildCall(conversion, at, hoRef("ho_simt_register"), 1,
                                                   &conversion->i32, 1, &which),
                                         0));
    return true;
  }
  if (hoOpIs(op, "nvvm.barrier0") ||
      (hoOpIs(op, "nvvm.barrier") && mlirOperationGetNumOperands(op) == 0 &&
       mlirOperationGetNumResults(op) == 0)) {
    buildCall(conversion, at, hoRef("ho_simt_barrier"), 0, NULL, 0, NULL);
    mlirOperationDestroy(op);
    return true;
  }
  return hoOpIs(op, "nvvm.shfl.sync") && replaceShuffle(conversion, op);
}

// cf.assert has become a call of what a CUDA driver provides: message, file, line, function, size.
static bool replaceAssertion(Conversion *conversion, MlirOperation op) {
  MlirAttribute callee = hoOpIs(op, "llvm.call") ? hoGetAttr(op, "callee") : (MlirAttribute){NULL};
  if (mlirAttributeIsNull(callee) ||
      !mlirStringRefEqual(mlirFlatSymbolRefAttrGetValue(callee), hoRef("__assertfail")))
    return false;
  MlirValue message = mlirOperationGetOperand(op, 0);
  buildCall(conversion, hoBefore(op), hoRef("ho_simt_fail"), 0, NULL, 1, &message);
  mlirOperationDestroy(op);
  return true;
}

static bool visit(MlirOperation op, void *data) {
  Conversion *conversion = data;
  if (replaceAssertion(conversion, op))
    return true;
  if (!hoOpInDialect(op, "nvvm") || replaceDevice(conversion, op))
    return true;
  hoError(op, "'%.*s' is not supported in kernels for the host", (int)hoOpName(op).length,
          hoOpName(op).data);
  return !(conversion->failed = true);
}

//===----------------------------------------------------------------------===//
// Dynamic shared memory: a global without a size
//===----------------------------------------------------------------------===//

static bool isDynamicShared(MlirOperation op) {
  if (!hoOpIs(op, "llvm.mlir.global") || hoGetIntAttr(op, "addr_space", 0) != 3)
    return false;
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(op, "global_type"));
  return mlirTypeEqual(type,
                       mlirTypeParseGet(mlirOperationGetContext(op), hoRef("!llvm.array<0 x i8>")));
}

typedef struct SharedUse {
  const Conversion *conversion;
  MlirStringRef name;
} SharedUse;

static bool replaceAddress(MlirOperation op, void *data) {
  const SharedUse *use = data;
  if (!hoOpIs(op, "llvm.mlir.addressof") ||
      !mlirStringRefEqual(mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "global_name")), use->name))
    return true;
  HoInsertion at = hoBefore(op);
  MlirType type = mlirValueGetType(mlirOperationGetResult(op, 0));
  MlirValue base = mlirOperationGetResult(buildCall(use->conversion, at, hoRef("ho_simt_shared"), 1,
                                                    &use->conversion->pointer, 0, NULL),
                                          0);
  replaceBy(op, mlirOperationGetResult(
                    hoBuild(at, "llvm.addrspacecast", 1, &type, 1, &base, 0, NULL), 0));
  return true;
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static char *joinName(const char *prefix, MlirStringRef module, MlirStringRef name) {
  size_t size = strlen(prefix) + module.length + name.length + 2;
  char *result = hoAllocate(size, 1);
  snprintf(result, size, "%s%.*s_%.*s", prefix, (int)module.length, module.data, (int)name.length,
           name.data);
  return result;
}

static MlirValue loadAt(const Conversion *conversion, HoInsertion at, MlirValue base, int64_t index,
                        MlirType type) {
  HoLowering lowering = {.context = conversion->context, .pointer = conversion->pointer};
  int32_t offset = (int32_t)(8 * index);
  MlirNamedAttribute attributes[] = {
      hoNamed(conversion->context, "elem_type",
              mlirTypeAttrGet(mlirIntegerTypeGet(conversion->context, 8))),
      hoNamed(conversion->context, "rawConstantIndices",
              mlirDenseI32ArrayGet(conversion->context, 1, &offset)),
  };
  MlirValue place = mlirOperationGetResult(
      hoBuild(at, "llvm.getelementptr", 1, &lowering.pointer, 1, &base, 2, attributes), 0);
  return mlirOperationGetResult(hoBuild(at, "llvm.load", 1, &type, 1, &place, 0, NULL), 0);
}

// void IMAGE(void **arguments): one thread.
static void buildThread(const Conversion *conversion, MlirOperation kernel, const char *image) {
  MlirLocation location = mlirLocationUnknownGet(conversion->context);
  MlirType type = mlirTypeAttrGetValue(hoGetAttr(kernel, "function_type"));
  MlirBlock body = mlirBlockCreate(1, &conversion->pointer, &location);
  HoInsertion at = {body, {NULL}, location};
  intptr_t count = mlirLLVMFunctionTypeGetNumInputs(type);
  MlirValue *operands = hoAllocate((size_t)count, sizeof(*operands));
  for (intptr_t i = 0; i < count; ++i) {
    MlirValue slot = loadAt(conversion, at, mlirBlockGetArgument(body, 0), i, conversion->pointer);
    operands[i] = loadAt(conversion, at, slot, 0, mlirLLVMFunctionTypeGetInput(type, i));
  }
  buildCall(conversion, at, hoGetStringAttr(kernel, "sym_name"), 0, NULL, count, operands);
  hoBuild(at, "llvm.return", 0, NULL, 0, NULL, 0, NULL);
  buildFunction(conversion, image, conversion->nothing, 1, &conversion->pointer, body);
  free(operands);
}

static void makeInternal(MlirOperation op) {
  static const char *const attributes[] = {
      "nvvm.kernel",    "nvvm.maxntid",         "nvvm.reqntid",       "gpu.kernel",
      "sym_visibility", "gpu.known_block_size", "gpu.known_grid_size"};
  for (size_t i = 0; i < sizeof(attributes) / sizeof(attributes[0]); ++i)
    mlirOperationRemoveAttributeByName(op, hoRef(attributes[i]));
  hoSetAttr(op, "linkage",
            mlirAttributeParseGet(mlirOperationGetContext(op), hoRef("#llvm.linkage<internal>")));
}

// Moves a symbol of the gpu.module to the program's module, under a name of its own.
static void moveSymbol(const Conversion *conversion, MlirOperation module, MlirOperation op) {
  MlirStringRef outer = hoGetStringAttr(module, "sym_name");
  MlirStringRef inner = hoGetStringAttr(op, "sym_name");
  bool isKernel = hoHasAttr(op, "nvvm.kernel");
  bool isDefined = !hoOpIs(op, "llvm.func") || !mlirBlockIsNull(hoOpEntryBlock(op));
  char *image = joinName("ho_image_", outer, inner);
  char *name = joinName("ho_device_", outer, inner);
  if (isDefined) {
    mlirSymbolTableReplaceAllSymbolUses(inner, hoRef(name), module);
    hoSetStringAttr(op, "sym_name", name);
    makeInternal(op);
  }
  mlirOperationRemoveFromParent(op);
  mlirBlockAppendOwnedOperation(conversion->moduleBody, op);
  if (isKernel)
    buildThread(conversion, op, image);
  free(image);
  free(name);
}

static void convertModule(Conversion *conversion, MlirOperation module) {
  hoWalk(module, visit, conversion);
  if (conversion->failed)
    return;
  MlirOperation next;
  for (MlirOperation op = mlirBlockGetFirstOperation(hoOpEntryBlock(module));
       !mlirOperationIsNull(op); op = next) {
    next = mlirOperationGetNextInBlock(op);
    if (!isDynamicShared(op))
      continue;
    SharedUse use = {conversion, hoGetStringAttr(op, "sym_name")};
    hoWalk(module, replaceAddress, &use);
    mlirOperationDestroy(op);
  }
  for (MlirOperation op = mlirBlockGetFirstOperation(hoOpEntryBlock(module));
       !mlirOperationIsNull(op); op = next) {
    next = mlirOperationGetNextInBlock(op);
    moveSymbol(conversion, module, op);
  }
  mlirOperationDestroy(module);
}

static bool refuseLaunch(MlirOperation op, void *data) {
  bool *refused = data;
  if (!hoOpIs(op, "gpu.launch_func"))
    return true;
  hoError(op, "a launch of a kernel that is to become a function of the host; run "
              "offload-launches{device=host} before offload-kernels-to-host");
  *refused = true;
  return false;
}

static bool run(HoPass *pass, MlirOperation module) {
  (void)pass;
  bool refused = false;
  hoWalk(module, refuseLaunch, &refused);
  if (refused)
    return false;
  MlirContext context = mlirOperationGetContext(module);
  Conversion conversion = {.context = context,
                           .moduleBody = hoOpEntryBlock(module),
                           .pointer = mlirLLVMPointerTypeGet(context, 0),
                           .i32 = mlirIntegerTypeGet(context, 32),
                           .nothing = mlirLLVMVoidTypeGet(context)};
  declareAll(&conversion);
  MlirOperation next;
  for (MlirOperation op = mlirBlockGetFirstOperation(conversion.moduleBody);
       !mlirOperationIsNull(op) && !conversion.failed; op = next) {
    next = mlirOperationGetNextInBlock(op);
    if (hoOpIs(op, "gpu.module"))
      convertModule(&conversion, op);
  }
  mlirOperationRemoveAttributeByName(module, hoRef("gpu.container_module"));
  return !conversion.failed;
}

static const char *const dialects[] = {"llvm", NULL};

const HoPassInfo hoOffloadKernelsToHostPass = {
    .argument = "offload-kernels-to-host",
    .summary = "CUDA kernels as functions of the host",
    .description =
        "Moves kernels out of gpu.module when they are LLVM and NVVM dialect: registers, barriers "
        "and shuffles become calls of ho_simt_* of include/ho/step.h, and ho_image_MODULE_KERNEL "
        "runs one thread. Static shared memory becomes globals: the host device runs one block "
        "at a time.",
    .anchor = "builtin.module",
    .dialects = dialects,
    .run = run,
};
