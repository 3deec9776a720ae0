//===- OffloadSchedule.c - Copies scheduled under a budget ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each block is planned by itself, inner blocks first. At the borders of a block host copies are
// current; a nested region or a call is, for the block around it, an operation that
// touches buffers on the host and needs the device bytes that were planned for it.
//
//===----------------------------------------------------------------------===//
#include "Passes.h"
#include "Schedule/Identity.h"
#include "Schedule/Loops.h"
#include "Schedule/Scheduler.h"

#include <inttypes.h>
#include <stdlib.h>

static const HoStatistic statistics[] = {
    {"prefetches", "Copies to the device in the schedule"},
    {"stores", "Copies to the host in the schedule"},
    {"blocks", "Blocks scheduled"},
    {"left-alone", "Buffers that stay reactive"},
    {"moved", "Operations that run after one they stood before"},
    {"recomputed", "Operations run again instead of copying what they made"},
    {"loops", "Loops whose trips overlap"},
    {"split", "Stays of buffers on the device that come and go in pieces"},
};

static HoScheduledFunction *functionOf(HoScheduler *scheduler, MlirOperation op) {
  HoScheduledFunction *function;
  const void *key = op.ptr;
  HASH_FIND_PTR(scheduler->functions, &key, function);
  return function;
}

HoScheduledFunction *hoSchedulerCallee(HoScheduler *scheduler, MlirOperation call) {
  MlirAttribute symbol = hoGetAttr(call, "callee");
  if (mlirAttributeIsNull(symbol) || !mlirAttributeIsAFlatSymbolRef(symbol))
    return NULL;
  MlirOperation op =
      mlirSymbolTableLookup(scheduler->symbols, mlirFlatSymbolRefAttrGetValue(symbol));
  return mlirOperationIsNull(op) ? NULL : functionOf(scheduler, op);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static bool scheduleFunction(HoScheduler *scheduler, HoScheduledFunction *function);

static bool modeOf(HoScheduleWork *work) {
  MlirOperation op = work->function->op;
  MlirStringRef mode = hoGetStringAttr(op, "ho.mode");
  if (!hoHasAttr(op, "ho.mode"))
    mode = hoOptionString(hoPassOptions(work->scheduler->pass), HoScheduleOptionMode);
  if (mlirStringRefEqual(mode, hoRef("scheduled")))
    work->mode = HO_PLAN_SCHEDULED;
  else if (mlirStringRefEqual(mode, hoRef("reactive")))
    work->mode = HO_PLAN_REACTIVE;
  else if (mlirStringRefEqual(mode, hoRef("resident")))
    work->mode = HO_PLAN_RESIDENT;
  else {
    hoError(op, "unknown mode '%.*s'; it is one of scheduled, reactive, resident", (int)mode.length,
            mode.data);
    return false;
  }
  return true;
}

// What is kept is copied once a run, so on the only path through a function that is not called.
static bool repeatsOf(const HoScheduleWork *work) {
  MlirOperation op = work->function->op;
  bool wanted = hoHasAttr(op, "ho.repeat") ||
                hoOptionBool(hoPassOptions(work->scheduler->pass), HoScheduleOptionRepeat);
  MlirStringRef visibility = hoGetStringAttr(op, "sym_visibility");
  bool entry = !work->function->called && !mlirStringRefEqual(visibility, hoRef("private"));
  if (!wanted || !entry || work->mode != HO_PLAN_SCHEDULED)
    return false;
  if (!hoHasSeveralBlocks(op))
    return true;
  if (work->scheduler->remarks)
    hoRemark(op, "left alone: this function branches between blocks, so nothing stays on the "
                 "device from one run to the next");
  return false;
}

static uint64_t budgetOf(const HoScheduleWork *work) {
  const HoAmount *amount = &work->scheduler->amount;
  if (work->mode == HO_PLAN_RESIDENT)
    return UINT64_MAX;
  if (amount->isPercent)
    return (uint64_t)((double)work->function->resident * amount->percent / 100.0);
  return amount->bytes ? amount->bytes : UINT64_MAX;
}

static void markFunction(const HoScheduleWork *work) {
  static const char *const names[] = {"scheduled", "reactive", "resident"};
  MlirOperation op = work->function->op;
  hoSetStringAttr(op, "ho.mode", names[work->mode]);
  hoSetIntAttr(op, "ho.budget", work->budget == UINT64_MAX ? 0 : (int64_t)work->budget);
  hoSetIntAttr(op, "ho.resident_bytes", (int64_t)work->function->resident);
  if (work->makespan)
    hoSetIntAttr(op, "ho.modelled_time", (int64_t)work->makespan);
}

static bool visitCall(MlirOperation op, void *data) {
  HoScheduler *scheduler = data;
  if (!hoOpIs(op, "func.call"))
    return true;
  HoScheduledFunction *callee = hoSchedulerCallee(scheduler, op);
  if (!callee)
    return true;
  if (callee->state == HO_VISITING) {
    hoError(op, "recursive call: the device memory it needs has no bound; make the recursion a "
                "loop, or keep device operations out of it");
    return false;
  }
  return scheduleFunction(scheduler, callee);
}

static uint64_t noWorkspace(MlirOperation op, void *data) {
  (void)op;
  (void)data;
  return 0;
}

// Before blocks: to the block around it, a pipelined loop is one operation.
static void pipelineLoops(HoScheduleWork *work) {
  HoScheduler *scheduler = work->scheduler;
  if (work->mode != HO_PLAN_SCHEDULED ||
      !hoOptionBool(hoPassOptions(scheduler->pass), HoScheduleOptionLoops))
    return;
  HoLoopOptions loops = {.block = hoSchedulerBlockOptions(work, noWorkspace),
                         .classes = &work->classes,
                         .plans = &scheduler->plans,
                         .remarks = scheduler->remarks};
  size_t count = 0;
  work->failed |= !hoPipelineLoops(work->function->op, &loops, &work->counts, &count);
  hoStatisticAdd(scheduler->pass, HoScheduleStatisticLoops, count);
}

static bool scheduleFunction(HoScheduler *scheduler, HoScheduledFunction *function) {
  if (function->state == HO_DONE)
    return true;
  function->state = HO_VISITING;
  if (!hoWalk(function->op, visitCall, scheduler))
    return false;
  HoScheduleWork work = {.scheduler = scheduler, .function = function, .budget = UINT64_MAX};
  if (!modeOf(&work))
    return false;
  work.repeats = repeatsOf(&work);
  work.classes = hoAliasClassesCreate(function->op);
  function->resident = hoResidentOfRegions(&work, function->op);
  if (!work.failed) {
    work.budget = budgetOf(&work);
    hoRemarkBlocks(&work);
    pipelineLoops(&work);
  }
  if (!work.failed) {
    function->peak = hoScheduleRegions(&work, function->op);
  }
  hoAliasClassesFree(work.classes);
  if (work.failed)
    return false;
  markFunction(&work);
  hoPlanReportEndFunction(&scheduler->plans, function->op);
  hoReportFunction(&work);
  hoStatisticAdd(scheduler->pass, HoScheduleStatisticPrefetches, work.counts.prefetches);
  hoStatisticAdd(scheduler->pass, HoScheduleStatisticStores, work.counts.stores);
  function->state = HO_DONE;
  return true;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

static void addFunctions(HoScheduler *scheduler) {
  MlirBlock body = mlirModuleGetBody(mlirModuleFromOperation(scheduler->module));
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op)) {
    if (!hoOpIs(op, "func.func") || mlirBlockIsNull(hoOpEntryBlock(op)))
      continue;
    HoScheduledFunction *function = hoAllocate(1, sizeof(*function));
    function->key = op.ptr;
    function->op = op;
    hoNameOperations(op);
    HASH_ADD_PTR(scheduler->functions, key, function);
  }
}

static bool noteCall(MlirOperation op, void *data) {
  HoScheduledFunction *callee = hoOpIs(op, "func.call") ? hoSchedulerCallee(data, op) : NULL;
  if (callee)
    callee->called = true;
  return true;
}

static bool succeeded(const HoScheduler *scheduler, ho_status_t status) {
  if (status)
    hoError(scheduler->module, "%s", ho_status_message(status));
  bool ok = !status;
  ho_status_free(status);
  return ok;
}

static bool beginReport(HoScheduler *scheduler) {
  const HoOptions *values = hoPassOptions(scheduler->pass);
  return succeeded(scheduler, hoPlanReportBegin(hoOptionString(values, HoScheduleOptionReportFile),
                                                hoOptionBool(values, HoScheduleOptionKeepPlan),
                                                &scheduler->plans));
}

static bool scheduleFunctions(HoScheduler *scheduler) {
  scheduler->symbols = mlirSymbolTableCreate(scheduler->module);
  addFunctions(scheduler);
  hoWalk(scheduler->module, noteCall, scheduler);
  bool ok = !scheduler->profile || hoProfileFits(scheduler->profile, scheduler->module);
  HoScheduledFunction *function, *next;
  HASH_ITER(hh, scheduler->functions, function, next) {
    ok = ok && scheduleFunction(scheduler, function);
  }
  HASH_ITER(hh, scheduler->functions, function, next) {
    HASH_DEL(scheduler->functions, function);
    free(function);
  }
  mlirSymbolTableDestroy(scheduler->symbols);
  return ok;
}

static bool run(HoPass *pass, MlirOperation module) {
  HoScheduler scheduler = {.pass = pass, .module = module};
  bool ok = hoSchedulerReadOptions(&scheduler) && beginReport(&scheduler) &&
            scheduleFunctions(&scheduler) &&
            succeeded(&scheduler, hoPlanReportWrite(&scheduler.plans));
  hoPlanReportFree(&scheduler.plans);
  hoProfileFree(scheduler.profile);
  return ok;
}

static const char *const dialects[] = {"gpu", "memref", "arith", "scf", "dlti", NULL};

const HoPassInfo hoOffloadSchedulePass = {
    .argument = "offload-schedule",
    .summary = "Schedule copies under a hard device memory budget",
    .description =
        "Takes the reactive form and decides, by liveness and bandwidth, what stays on the device, "
        "when each prefetch is issued and when each store, so that transfers hide behind compute "
        "and the bytes on the device, those in flight included, never exceed the budget. The time "
        "of an operation comes from a roofline over its arithmetic and bytes, or from a profile; "
        "the machine is described by dlti.target_system_spec on the module. Operations may change "
        "places, and "
        "linalg operations that overwrite their results run again, where that moves less; nothing "
        "passes what is not understood. Blocks are planned one by one, inner "
        "ones first. The trips of an scf.for that work on slices of stacked buffers overlap: what "
        "is "
        "the same in all of them stays on the device, and each loads what the next begins with. "
        "What is left alone is said in a remark.",
    .anchor = "builtin.module",
    .options = hoScheduleOptions,
    .numOptions = HoScheduleNumOptions,
    .statistics = statistics,
    .numStatistics = sizeof(statistics) / sizeof(statistics[0]),
    .dialects = dialects,
    .run = run,
};
