//===- ho-compile.c - From a model to a program ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Exit codes: 0 done, 1 the model could not be compiled, 2 the command line is wrong.
//
//===----------------------------------------------------------------------===//
#include "Compile.h"

#include <stdlib.h>

static bool timed(const char *phase, bool (*run)(MlirModule, const Options *), MlirModule module,
                  const Options *options) {
  progressBegin(phase);
  bool ok = run(module, options);
  progressEnd();
  return ok;
}

static bool compile(MlirModule module, const Options *options, const Output *output) {
  if (!timed("offload", runOffload, module, options))
    return false;
  if (options->emit == EMIT_MLIR)
    return writeModule(module, output);
  if (!timed("lower", runToDevice, module, options))
    return false;
  return options->emit == EMIT_PTX ? writeImages(module, output)
                                   : emitMachineCode(module, options, output);
}

static MlirModule readModel(MlirContext context, const Options *options) {
  MlirModule module = {NULL};
  if (!canRead(options->input))
    return module;
  progressBegin("parse");
  module = parseModel(context, options->input);
  progressEnd();
  return module;
}

static bool compileTo(MlirModule module, const Options *options) {
  Output output;
  if (!outputBegin(&output, options->output))
    return false;
  bool ok = compile(module, options, &output) && outputCommit(&output);
  outputAbandon(&output);
  return ok;
}

int main(int argc, char **argv) {
  Options options;
  int exitCode = EXIT_FAILURE;
  if (!readOptions(argc, argv, &options, &exitCode))
    return exitCode;
  progressEnable(options.verbose);
  MlirContext context = createContext();
  MlirModule module = readModel(context, &options);
  if (!mlirModuleIsNull(module)) {
    if (compileTo(module, &options))
      exitCode = EXIT_SUCCESS;
    mlirModuleDestroy(module);
  }
  mlirContextDestroy(context);
  return exitCode;
}
