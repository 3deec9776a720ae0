//===- OffloadDeviceMath.c - Math without a device library -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// convert-gpu-to-nvvm calls NVIDIA's libdevice for all of math. What LLVM's back end has an
// instruction for needs none, and the rest is approximated before; so that neither
// compiling nor running needs the CUDA toolkit.
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

#include "IR.h"

#include <string.h>

static const struct {
  const char *routine; // without the suffix f of 32 bits
  const char *intrinsic;
} known[] = {
    {"__nv_floor", "llvm.intr.floor"},    {"__nv_ceil", "llvm.intr.ceil"},
    {"__nv_fabs", "llvm.intr.fabs"},      {"__nv_sqrt", "llvm.intr.sqrt"},
    {"__nv_fma", "llvm.intr.fma"},        {"__nv_trunc", "llvm.intr.trunc"},
    {"__nv_rint", "llvm.intr.roundeven"}, {"__nv_copysign", "llvm.intr.copysign"},
    {"__nv_round", "llvm.intr.round"},
};

static const char *intrinsicOf(MlirStringRef callee) {
  for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); ++i) {
    size_t length = strlen(known[i].routine);
    if (callee.length >= length && !strncmp(callee.data, known[i].routine, length) &&
        (callee.length == length || (callee.length == length + 1 && callee.data[length] == 'f')))
      return known[i].intrinsic;
  }
  return NULL;
}

static bool isRoutine(MlirStringRef name) {
  return name.length > 5 && !strncmp(name.data, "__nv_", 5);
}

static bool replace(MlirOperation op, void *data) {
  bool *failed = data;
  MlirAttribute callee = hoOpIs(op, "llvm.call") ? hoGetAttr(op, "callee") : (MlirAttribute){NULL};
  if (mlirAttributeIsNull(callee))
    return true;
  MlirStringRef name = mlirFlatSymbolRefAttrGetValue(callee);
  if (!isRoutine(name))
    return true;
  const char *intrinsic = intrinsicOf(name);
  if (!intrinsic) {
    hoError(op,
            "a kernel needs the math routine '%.*s', for which there is neither an instruction nor "
            "an approximation; compute in f32",
            (int)name.length, name.data);
    *failed = true;
    return true;
  }
  MlirType type = mlirValueGetType(mlirOperationGetResult(op, 0));
  MlirValue operands[3];
  intptr_t count = mlirOperationGetNumOperands(op);
  for (intptr_t i = 0; i < count && i < 3; ++i)
    operands[i] = mlirOperationGetOperand(op, i);
  MlirOperation built = hoBuild(hoBefore(op), intrinsic, 1, &type, count, operands, 0, NULL);
  mlirValueReplaceAllUsesOfWith(mlirOperationGetResult(op, 0), mlirOperationGetResult(built, 0));
  mlirOperationDestroy(op);
  return true;
}

static bool eraseDeclaration(MlirOperation op, void *data) {
  (void)data;
  if (hoOpIs(op, "llvm.func") && isRoutine(hoGetStringAttr(op, "sym_name")))
    mlirOperationDestroy(op);
  return true;
}

static bool run(HoPass *pass, MlirOperation module) {
  bool failed = false;
  if (hoOptionBool(hoPassOptions(pass), 0))
    return mlirLogicalResultIsSuccess(hoApproximateMath(module));
  hoWalk(module, replace, &failed);
  if (!failed)
    hoWalk(module, eraseDeclaration, NULL);
  return !failed;
}

static const HoOption options[] = {
    {"approximate", HO_OPTION_BOOL, "false",
     "Before the conversion: upstream's approximations in 32 bits of exp, log, tanh, erf, sin and "
     "their like"},
};

static const char *const dialects[] = {"arith", "llvm", "math", "vector", NULL};

const HoPassInfo hoOffloadDeviceMathPass = {
    .argument = "offload-device-math",
    .summary = "Math in kernels without a device library",
    .description =
        "After convert-gpu-to-nvvm: calls of libdevice that one instruction does become LLVM's "
        "intrinsics, others are errors. With `approximate`, before it: what has no instruction is "
        "computed by upstream's polynomials.",
    .anchor = "gpu.module",
    .options = options,
    .numOptions = 1,
    .dialects = dialects,
    .run = run,
};
