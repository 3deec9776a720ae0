//===- Compiler.c - MLIR in this process -------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Fuzz.h"

#include "ho-c/Passes.h"
#include "mlir-c/Diagnostics.h"
#include "mlir-c/Pass.h"
#include "mlir-c/RegisterEverything.h"

#include <stdio.h>
#include <string.h>

static void keepMessage(MlirStringRef text, void *data) {
  Compiler *compiler = data;
  size_t length = strlen(compiler->message);
  snprintf(compiler->message + length, sizeof(compiler->message) - length, "%.*s", (int)text.length,
           text.data);
}

static MlirLogicalResult handleDiagnostic(MlirDiagnostic diagnostic, void *data) {
  Compiler *compiler = data;
  if (mlirDiagnosticGetSeverity(diagnostic) == MlirDiagnosticError && !compiler->message[0]) {
    mlirLocationPrint(mlirDiagnosticGetLocation(diagnostic), keepMessage, compiler);
    keepMessage(mlirStringRefCreateFromCString(": "), compiler);
    mlirDiagnosticPrint(diagnostic, keepMessage, compiler);
  }
  return mlirLogicalResultSuccess();
}

void compilerRegister(void) {
  static bool done;
  if (done)
    return;
  mlirRegisterAllPasses();
  hoRegisterAllPasses();
  done = true;
}

void compilerCreate(Compiler *compiler) {
  compilerRegister();
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  mlirRegisterAllDialects(registry);
  compiler->context = mlirContextCreateWithRegistry(registry, false);
  mlirDialectRegistryDestroy(registry);
  mlirRegisterAllLLVMTranslations(compiler->context);
  compiler->handler =
      mlirContextAttachDiagnosticHandler(compiler->context, handleDiagnostic, compiler, NULL);
  compiler->message[0] = '\0';
}

void compilerDestroy(Compiler *compiler) {
  mlirContextDetachDiagnosticHandler(compiler->context, compiler->handler);
  mlirContextDestroy(compiler->context);
}

MlirModule compilerParse(Compiler *compiler, const char *text) {
  compiler->message[0] = '\0';
  return mlirModuleCreateParse(compiler->context, mlirStringRefCreateFromCString(text));
}

bool compilerRun(Compiler *compiler, MlirModule module, const char *pipeline, bool verify) {
  compiler->message[0] = '\0';
  MlirPassManager manager = mlirPassManagerCreateOnOperation(
      compiler->context, mlirStringRefCreateFromCString("builtin.module"));
  mlirPassManagerEnableVerifier(manager, verify);
  MlirOpPassManager passes = mlirPassManagerGetAsOpPassManager(manager);
  bool ok =
      mlirLogicalResultIsSuccess(mlirParsePassPipeline(
          passes, mlirStringRefCreateFromCString(pipeline), keepMessage, compiler)) &&
      mlirLogicalResultIsSuccess(mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module)));
  mlirPassManagerDestroy(manager);
  return ok;
}
