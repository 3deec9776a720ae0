//===- Fuzz.h - Compiling and running variants ------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One program, compiled in several ways in this process, run on host devices, compared bit for bit.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_FUZZ_FUZZ_H
#define HO_TEST_FUZZ_FUZZ_H

#include "mlir-c/IR.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MaxMessage = 1024 };

//===----------------------------------------------------------------------===//
// Compiling
//===----------------------------------------------------------------------===//

typedef struct Compiler {
  MlirContext context;
  uint64_t handler;
  char message[MaxMessage]; // the first error since the last call
} Compiler;

void compilerRegister(void); // all passes, once a process; compilerCreate does it, too
void compilerCreate(Compiler *compiler);
void compilerDestroy(Compiler *compiler);
MlirModule compilerParse(Compiler *compiler, const char *text); // null on errors
// `verify`: the module after each pass.
bool compilerRun(Compiler *compiler, MlirModule module, const char *pipeline, bool verify);

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

typedef struct RunOptions {
  uint64_t capacity; // of the device
  uint64_t seed;     // of contents and actual sizes
  uint64_t outSeed;  // added to that of what is only written
  double toDeviceRate, toHostRate;
  uint64_t latency;
  bool guard;
  bool smallIntegers; // integers are 0 or 1, which are indices of most things
  int steps;
} RunOptions;

enum { MaxEntries = 8 };

typedef struct EntryResults {
  char name[64];
  size_t begin, end;
} EntryResults;

// All arguments of all entries afterwards.
typedef struct Results {
  EntryResults entries[MaxEntries];
  size_t numEntries;
  char *data;
  size_t size, capacity;
  uint64_t arenaBytes, residentBytes, peakBytes; // the most of all entries
} Results;

// Runs all entries of a module in the LLVM dialect. False with a message on errors.
bool runModule(MlirModule module, const RunOptions *options, Results *results,
               char message[MaxMessage]);
void resultsKeep(Results *results, const void *data, size_t size);
void resultsFree(Results *results);

//===----------------------------------------------------------------------===//
// A program in all ways
//===----------------------------------------------------------------------===//

// What is being done, for whoever watches this process.
typedef struct Progress {
  volatile uint64_t seed, runs;
  volatile char variant[256];
} Progress;

// Returns false with a message when the program fails.
bool fuzzProgram(Compiler *compiler, uint64_t seed, const char *text, bool tensors,
                 Progress *progress, char message[MaxMessage]);

#endif // HO_TEST_FUZZ_FUZZ_H
