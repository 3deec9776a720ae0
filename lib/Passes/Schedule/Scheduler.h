//===- Scheduler.h - A module being scheduled -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the parts of offload-schedule share. A HoScheduler lives for one run of the pass and owns
// its functions; a HoScheduleWork is one function's turn. One thread.
//
//===----------------------------------------------------------------------===//
#ifndef HO_PASSES_SCHEDULE_SCHEDULER_H
#define HO_PASSES_SCHEDULE_SCHEDULER_H

#include "Passes.h"
#include "Schedule/Emit.h"
#include "Schedule/PlanReport.h"
#include "Sizes.h"

#include "ho/plan.h"

#include <uthash.h>

// Numbers in hoScheduleOptions.
enum {
  HoScheduleOptionMemory,
  HoScheduleOptionMode,
  HoScheduleOptionTarget,
  HoScheduleOptionToDevice,
  HoScheduleOptionToHost,
  HoScheduleOptionLatency,
  HoScheduleOptionDuplex,
  HoScheduleOptionFlops,
  HoScheduleOptionMemoryRate,
  HoScheduleOptionAlignment,
  HoScheduleOptionRemarks,
  HoScheduleOptionReport,
  HoScheduleOptionInstances,
  HoScheduleOptionPareto,
  HoScheduleOptionReportFile,
  HoScheduleOptionKeepPlan,
  HoScheduleOptionProfile,
  HoScheduleOptionReorder,
  HoScheduleOptionRecompute,
  HoScheduleOptionLoops,
  HoScheduleOptionSplit,
  HoScheduleOptionRepeat,
  HoScheduleNumOptions
};

// Numbers in the pass's statistics.
enum {
  HoScheduleStatisticPrefetches,
  HoScheduleStatisticStores,
  HoScheduleStatisticBlocks,
  HoScheduleStatisticLeftAlone,
  HoScheduleStatisticMoved,
  HoScheduleStatisticRecomputed,
  HoScheduleStatisticLoops,
  HoScheduleStatisticSplit
};

typedef enum HoFunctionState { HO_UNTOUCHED, HO_VISITING, HO_DONE } HoFunctionState;

typedef struct HoScheduledFunction {
  const void *key; // the operation
  MlirOperation op;
  HoFunctionState state;
  uint64_t peak;     // device bytes it needs, scheduled
  uint64_t resident; // with everything resident
  bool called;       // from within the module
  UT_hash_handle hh;
} HoScheduledFunction;

typedef struct HoScheduler {
  HoPass *pass;
  MlirOperation module;
  MlirSymbolTable symbols;
  HoMachine machine;
  HoProfile *profile; // NULL without
  HoAmount amount;
  uint64_t alignment;
  bool remarks, report;
  HoPlanReport plans;
  HoScheduledFunction *functions;
} HoScheduler;

// One function being scheduled.
typedef struct HoScheduleWork {
  HoScheduler *scheduler;
  HoScheduledFunction *function;
  HoAliasClasses *classes;
  ho_plan_mode_t mode;
  uint64_t budget; // UINT64_MAX: unlimited
  bool repeats;    // one run follows another
  bool failed;
  HoEmitCounts counts;
  uint64_t makespan, bound; // of the largest block
  unsigned numInstances;    // written for this function
} HoScheduleWork;

// Options.c

extern const HoOption hoScheduleOptions[HoScheduleNumOptions];

// Reads the pass's options and the machine they describe. False after an error was said.
bool hoSchedulerReadOptions(HoScheduler *scheduler);

// OffloadSchedule.c

// The function of the module that is called; NULL when it has no body here.
HoScheduledFunction *hoSchedulerCallee(HoScheduler *scheduler, MlirOperation call);

// Blocks.c

HoBlockOptions hoSchedulerBlockOptions(HoScheduleWork *work, HoWorkspace workspace);

// Device bytes of the largest block in the operation's regions, with everything resident.
uint64_t hoResidentOfRegions(HoScheduleWork *work, MlirOperation op);

// Schedules the blocks in the operation's regions; the device bytes of the largest. An error sets
// work->failed.
uint64_t hoScheduleRegions(HoScheduleWork *work, MlirOperation op);

// Remarks.c: each says, and counts, what it is named for

void hoRemarkLeftAlone(HoScheduleWork *work, const HoBlockProgram *program);
void hoRemarkProgram(HoScheduleWork *work, const HoBlockProgram *program, const ho_plan_t *plan);
void hoRemarkSplits(HoScheduleWork *work, const HoBlockProgram *program, const ho_plan_t *plan);
void hoRemarkBlocks(const HoScheduleWork *work);
void hoReportFunction(const HoScheduleWork *work);
bool hoHasSeveralBlocks(MlirOperation function);

#endif // HO_PASSES_SCHEDULE_SCHEDULER_H
