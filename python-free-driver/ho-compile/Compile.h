//===- Compile.h - The parts of ho-compile ----------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_COMPILE_COMPILE_H
#define HO_COMPILE_COMPILE_H

#include "mlir-c/Diagnostics.h"
#include "mlir-c/IR.h"
#include "llvm-c/Types.h"

#include <stdbool.h>
#include <stddef.h>

enum { EXIT_BAD_USAGE = 2 };

//===----------------------------------------------------------------------===//
// Options.c
//===----------------------------------------------------------------------===//

typedef enum Emit { EMIT_MLIR, EMIT_LLVM, EMIT_PTX, EMIT_OBJECT, EMIT_SHARED } Emit;

// Strings belong to argv.
typedef struct Options {
  const char *input, *output; // "-": standard input or output
  const char *deviceMemory;   // NULL where not given
  const char *alignment;
  const char *variants;
  const char *offloadOptions;
  const char *profile;
  const char *cpu;
  const char *chip;    // of a CUDA device; NULL: for the host device
  const char *kernels; // NULL where not given
  const char *workspace;
  Emit emit;
  int optLevel;
  bool verbose;
  bool repeat;
} Options;

// Returns false when the program is to end, with *exitCode.
bool readOptions(int argc, char **argv, Options *options, int *exitCode);

//===----------------------------------------------------------------------===//
// Progress.c: phases with seconds, when somebody watches
//===----------------------------------------------------------------------===//

void progressEnable(bool always);
void progressBegin(const char *phase);
void progressEnd(void);

//===----------------------------------------------------------------------===//
// Output.c
//===----------------------------------------------------------------------===//

// A file that takes its final name only when it is complete. Errors go to stderr.
typedef struct Output {
  const char *path;
  char *temporary;
} Output;

bool outputBegin(Output *output, const char *path);
bool outputWrite(const Output *output, const char *data, size_t length);
bool outputCommit(Output *output);
void outputAbandon(Output *output); // harmless after a commit
bool canRead(const char *path);
// Runs the system's C compiler to make a shared library of an object.
bool linkShared(const char *object, const char *library);

//===----------------------------------------------------------------------===//
// Diagnostics.c
//===----------------------------------------------------------------------===//

// FILE:LINE:COLUMN: error: text, as mlir-opt says it.
MlirLogicalResult printDiagnostic(MlirDiagnostic diagnostic, void *data);

//===----------------------------------------------------------------------===//
// Lower.c and Emit.c
//===----------------------------------------------------------------------===//

// All null on failure, after diagnostics.
MlirContext createContext(void);
MlirModule parseModel(MlirContext context, const char *path);
bool runOffload(MlirModule module, const Options *options);
bool runToDevice(MlirModule module, const Options *options); // to the LLVM dialect
bool writeModule(MlirModule module, const Output *output);
bool writeImages(MlirModule module, const Output *output); // the kernels' text
bool emitMachineCode(MlirModule module, const Options *options, const Output *output);

#endif // HO_COMPILE_COMPILE_H
