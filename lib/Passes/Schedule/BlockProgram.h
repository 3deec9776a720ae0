//===- BlockProgram.h - A block as a planning problem -----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads the reactive form of one block back into a ho_problem_t: device
// operations and the host buffers behind their device buffers, host operations
// that touch those buffers, and nested regions and calls as operations that
// touch buffers on the host and need workspace on the device.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_BLOCKPROGRAM_H
#define HO_LIB_PASSES_SCHEDULE_BLOCKPROGRAM_H

#include "AliasClasses.h"
#include "Buffers.h"
#include "CostModel.h"
#include "Profile.h"
#include "WrittenPart.h"

#include "ho/plan.h"

// A device buffer of the reactive form: one root for one operation.
typedef struct HoReactiveBuffer {
  MlirOperation allocation; // gpu.alloc
  MlirValue root;           // the host buffer it is copied from and to; null: scratch
  uint32_t buffer;          // index into HoBlockProgram.buffers; HO_NONE: left as it is
  uint32_t kinds;
  uint64_t bytes;
  HoWrittenPart written;
} HoReactiveBuffer;
typedef HO_ARRAY(HoReactiveBuffer) HoReactiveBuffers;

typedef struct HoStep {
  MlirOperation op;
  MlirOperation first; // the first operation that belongs to it, where its boundary lies
  bool onDevice;
  HoReactiveBuffers buffers; // device steps
  HoHostUses hostUses;       // host steps
  uint64_t workspace;        // of nested regions and callees
  uint64_t duration;
  bool fence;   // something with effects of its own stands between it and the step before
  bool barrier; // it may do what its buffers do not show: nothing moves past it
} HoStep;
typedef HO_ARRAY(HoStep) HoSteps;

typedef struct HoBlockBuffer {
  MlirValue root;
  size_t aliasClass;
  bool managed;
  const char *reason; // why it is not
  uint64_t bytes;
  uint32_t index;        // in the problem
  HoWrittenPart written; // by device operations; all that a store copies, if there is a part
} HoBlockBuffer;

typedef struct HoBlockProgram {
  MlirBlock block;
  HoSteps steps;
  HO_ARRAY(HoBlockBuffer) buffers;
  ho_problem_t *problem;
  uint32_t *bufferOfProblem; // problem buffer -> index into `buffers`
  size_t numDeviceSteps;
  bool foreign; // holds asynchronous device code that offload-insert did not write
} HoBlockProgram;

// What the analysis of nested regions and callees needs to know: bytes that `op` needs on the
// device beside its operands.
typedef uint64_t (*HoWorkspace)(MlirOperation op, void *data);

typedef struct HoBlockOptions {
  const HoAliasClasses *classes;
  const HoMachine *machine;
  const HoProfile *profile; // null: none
  uint64_t budget;          // bytes, UINT64_MAX: unlimited
  uint64_t alignment;
  HoWorkspace workspace;
  void *data;
  bool repeats; // the block is the body of a function that is run again and again
} HoBlockOptions;

// Returns false after an error at the operation concerned.
bool hoBlockProgramRead(MlirBlock block, const HoBlockOptions *options, HoBlockProgram *program);
void hoBlockProgramFree(HoBlockProgram *program);

#endif // HO_LIB_PASSES_SCHEDULE_BLOCKPROGRAM_H
