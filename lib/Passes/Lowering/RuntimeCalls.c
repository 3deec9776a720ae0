//===- RuntimeCalls.c - Calls into the runtime -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include "mlir-c/Dialect/LLVM.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The functions of ho/step.h. Types: p pointer, i 32 bits, l 64 bits, v void; the result first.
static const struct {
  const char *name;
  const char *types;
} runtimeFunctions[] = {
    {"ho_step_arena", "pp"},
    {"ho_step_host_arena", "pp"},
    {"ho_step_argument", "ppi"},
    {"ho_step_argument_dimension", "lpii"},
    {"ho_step_host_allocate", "ppll"},
    {"ho_step_host_release", "vpp"},
    {"ho_step_device_allocate", "lpl"},
    {"ho_step_device_release", "vpl"},
    {"ho_step_acquire", "vpll"},
    {"ho_step_release", "vpll"},
    {"ho_step_acquire_kept", "vpill"},
    {"ho_step_copy_kept", "vpillii"},
    {"ho_step_copy_ahead", "vpilli"},
    {"ho_step_copy_to_device", "vplpli"},
    {"ho_step_copy_to_host", "vpplli"},
    {"ho_step_to_device_after", "vpi"},
    {"ho_step_to_host_after", "vpi"},
    {"ho_step_wait", "vpi"},
    {"ho_step_host_wait", "vpi"},
    {"ho_step_launch", "vpiiiiiiiip"},
    {"ho_step_gemm", "vpiillllpllpllpllpp"},
    {"ho_step_operation_begin", "vpi"},
    {"ho_step_operation_end", "vpi"},
    {"ho_step_fail", "vpp"},
    {"ho_kernel_gemm_f32", "vlllpliplipli"},
    {"ho_kernel_gemm_f64", "vlllpliplipli"},
    {"ho_kernel_move", "vppl"},
};
enum { NumRuntimeFunctions = sizeof(runtimeFunctions) / sizeof(runtimeFunctions[0]) };

static MlirType typeOf(const HoLowering *lowering, char letter) {
  return letter == 'p' ? lowering->pointer : letter == 'i' ? lowering->i32 : lowering->i64;
}

static size_t rowOf(const char *name) {
  size_t row = 0;
  while (row < NumRuntimeFunctions && strcmp(runtimeFunctions[row].name, name) != 0)
    ++row;
  return row;
}

bool hoIsRuntimeFunction(const char *name) { return rowOf(name) < NumRuntimeFunctions; }

static size_t findRuntimeFunction(const char *name) {
  size_t row = rowOf(name);
  if (row < NumRuntimeFunctions)
    return row;
  fprintf(stderr, "fatal: '%s' is not a runtime function\n", name);
  abort();
}

void hoDeclareFunction(HoLowering *lowering, const char *name, intptr_t numInputs,
                       const MlirType *inputs, intptr_t numResults, const MlirType *results) {
  MlirContext context = lowering->context;
  MlirType type = mlirFunctionTypeGet(context, numInputs, inputs, numResults, results);
  MlirLocation location = mlirLocationUnknownGet(context);
  MlirOperationState state = mlirOperationStateGet(hoRef("func.func"), location);
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "sym_name", mlirStringAttrGet(context, hoRef(name))),
      hoNamed(context, "function_type", mlirTypeAttrGet(type)),
      hoNamed(context, "sym_visibility", mlirStringAttrGet(context, hoRef("private"))),
  };
  mlirOperationStateAddAttributes(&state, 3, attributes);
  MlirRegion region = mlirRegionCreate();
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  mlirBlockInsertOwnedOperation(lowering->moduleBody, 0, mlirOperationCreate(&state));
}

static void declareRuntimeFunction(HoLowering *lowering, size_t row) {
  if (lowering->declared & (UINT64_C(1) << row))
    return;
  lowering->declared |= UINT64_C(1) << row;
  const char *types = runtimeFunctions[row].types;
  MlirType inputs[24];
  intptr_t count = 0;
  for (const char *letter = types + 1; *letter; ++letter)
    inputs[count++] = typeOf(lowering, *letter);
  MlirType result = typeOf(lowering, types[0]);
  hoDeclareFunction(lowering, runtimeFunctions[row].name, count, inputs, types[0] != 'v', &result);
}

MlirOperation hoBuildCall(HoInsertion at, const char *callee, intptr_t numResults,
                          const MlirType *results, intptr_t numOperands,
                          const MlirValue *operands) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirNamedAttribute attribute =
      hoNamed(context, "callee", mlirFlatSymbolRefAttrGet(context, hoRef(callee)));
  return hoBuild(at, "func.call", numResults, results, numOperands, operands, 1, &attribute);
}

MlirValue hoCallRuntime(HoLowering *lowering, HoInsertion at, const char *name,
                        intptr_t numOperands, const MlirValue *operands) {
  size_t row = findRuntimeFunction(name);
  declareRuntimeFunction(lowering, row);
  char letter = runtimeFunctions[row].types[0];
  MlirType result = typeOf(lowering, letter);
  MlirOperation call = hoBuildCall(at, name, letter != 'v', &result, numOperands, operands);
  return letter == 'v' ? (MlirValue){NULL} : mlirOperationGetResult(call, 0);
}

MlirValue hoBuildInteger(HoInsertion at, MlirType type, int64_t value) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirNamedAttribute attribute = hoNamed(context, "value", mlirIntegerAttrGet(type, value));
  return mlirOperationGetResult(hoBuild(at, "arith.constant", 1, &type, 0, NULL, 1, &attribute), 0);
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static MlirAttribute linkage(MlirContext context, bool exported) {
  return mlirAttributeParseGet(
      context, hoRef(exported ? "#llvm.linkage<external>" : "#llvm.linkage<internal>"));
}

void hoBuildTextGlobal(HoLowering *lowering, const char *name, MlirStringRef text, bool exported) {
  MlirContext context = lowering->context;
  char *terminated = hoAllocate(text.length + 1, 1);
  memcpy(terminated, text.data, text.length);
  MlirType i8 = mlirIntegerTypeGet(context, 8);
  MlirType array = mlirLLVMArrayTypeGet(i8, (unsigned)text.length + 1);
  MlirStringRef value = mlirStringRefCreate(terminated, text.length + 1);
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "global_type", mlirTypeAttrGet(array)),
      hoNamed(context, "sym_name", mlirStringAttrGet(context, hoRef(name))),
      hoNamed(context, "linkage", linkage(context, exported)),
      hoNamed(context, "constant", mlirUnitAttrGet(context)),
      hoNamed(context, "value", mlirStringAttrGet(context, value)),
      hoNamed(context, "addr_space", mlirIntegerAttrGet(lowering->i32, 0)),
  };
  MlirOperationState state =
      mlirOperationStateGet(hoRef("llvm.mlir.global"), mlirLocationUnknownGet(context));
  mlirOperationStateAddAttributes(&state, 6, attributes);
  MlirRegion region = mlirRegionCreate();
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  mlirBlockInsertOwnedOperation(lowering->moduleBody, 0, mlirOperationCreate(&state));
  free(terminated);
}

MlirValue hoBuildMessage(HoLowering *lowering, HoInsertion at, MlirStringRef text) {
  char name[48];
  snprintf(name, sizeof(name), "ho_message_%u", lowering->numMessages++);
  hoBuildTextGlobal(lowering, name, text, false);
  MlirContext context = lowering->context;
  MlirNamedAttribute attribute =
      hoNamed(context, "global_name", mlirFlatSymbolRefAttrGet(context, hoRef(name)));
  return mlirOperationGetResult(
      hoBuild(at, "llvm.mlir.addressof", 1, &lowering->pointer, 0, NULL, 1, &attribute), 0);
}
