//===- RandomProgram.h - Random modules from seeds --------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_FUZZ_RANDOM_PROGRAM_H
#define HO_TEST_FUZZ_RANDOM_PROGRAM_H

#include <stdbool.h>
#include <stdint.h>

typedef struct HoProgramOptions {
  bool aliasingCalls; // functions that are given the same memory twice (offload-verify refuses)
  // A loop that carries a buffer which each iteration allocates anew: offload-verify knows
  // allocations by their operation and cannot tell the iterations' apart.
  bool carriedAllocations;
  bool gpuKernels; // gpu.launch_func
  // Private functions that return a memref, which offload-verify takes to be any host memory at
  // all.
  bool bufferResults;
  bool blocks;         // cf.cond_br and cf.br
  bool dynamicFlow;    // buffers of dynamic size through select, branches, loops and results
  bool tensors;        // a share of programs on tensors
  unsigned statements; // at most, at the top of a function
} HoProgramOptions;

void hoProgramOptionsDefault(HoProgramOptions *options);
// Turns a feature that is off by default on, by its name in HO_PROGRAM_FEATURES. False when there
// is none.
bool hoProgramOptionsEnable(HoProgramOptions *options, const char *feature);
#define HO_PROGRAM_FEATURES "aliasing-calls, buffer-results, carried-allocations, dynamic-flow"

typedef struct HoRandomProgram {
  char *text; // the module, owned by the caller
  bool tensors;
} HoRandomProgram;

// The same text for the same seed and options. Where arguments have dimensions with the same bound,
// those must be given the same actual size.
HoRandomProgram hoRandomProgram(uint64_t seed, const HoProgramOptions *options);

#endif // HO_TEST_FUZZ_RANDOM_PROGRAM_H
