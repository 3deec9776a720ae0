//===- Blocks.c - Blocks planned one by one -------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Schedule/Arrange.h"
#include "Schedule/Loops.h"
#include "Schedule/Scheduler.h"

#include <inttypes.h>
#include <stdlib.h>

static uint64_t residentOfBlock(HoScheduleWork *work, MlirBlock block);
static uint64_t scheduleBlock(HoScheduleWork *work, MlirBlock block);

static uint64_t alignUp(const HoScheduler *scheduler, uint64_t bytes) {
  return (bytes + scheduler->alignment - 1) / scheduler->alignment * scheduler->alignment;
}

HoBlockOptions hoSchedulerBlockOptions(HoScheduleWork *work, HoWorkspace workspace) {
  return (HoBlockOptions){.classes = work->classes,
                          .machine = &work->scheduler->machine,
                          .profile = work->scheduler->profile,
                          .budget = work->budget,
                          .alignment = work->scheduler->alignment,
                          .workspace = workspace,
                          .data = work};
}

//===----------------------------------------------------------------------===//
// The peak with everything resident
//===----------------------------------------------------------------------===//

uint64_t hoResidentOfRegions(HoScheduleWork *work, MlirOperation op) {
  uint64_t peak = 0;
  for (MlirRegion region = mlirOperationGetFirstRegion(op); !mlirRegionIsNull(region);
       region = mlirRegionGetNextInOperation(region))
    for (MlirBlock block = mlirRegionGetFirstBlock(region); !mlirBlockIsNull(block);
         block = mlirBlockGetNextInRegion(block)) {
      uint64_t bytes = residentOfBlock(work, block);
      peak = bytes > peak ? bytes : peak;
    }
  return peak;
}

static uint64_t residentWorkspace(MlirOperation op, void *data) {
  HoScheduleWork *work = data;
  if (hoOpIs(op, "func.call")) {
    HoScheduledFunction *callee = hoSchedulerCallee(work->scheduler, op);
    return callee ? callee->resident : 0;
  }
  return hoResidentOfRegions(work, op);
}

static uint64_t residentOfBlock(HoScheduleWork *work, MlirBlock block) {
  HoBlockOptions blockOption = hoSchedulerBlockOptions(work, residentWorkspace);
  HoBlockProgram program;
  uint64_t bytes = 0;
  if (!hoBlockProgramRead(block, &blockOption, &program))
    work->failed = true;
  else if (!program.foreign)
    bytes = ho_problem_resident_memory(program.problem);
  hoBlockProgramFree(&program);
  return bytes;
}

//===----------------------------------------------------------------------===//
// What a nested operation needs
//===----------------------------------------------------------------------===//

uint64_t hoScheduleRegions(HoScheduleWork *work, MlirOperation op) {
  uint64_t peak = 0;
  for (MlirRegion region = mlirOperationGetFirstRegion(op); !mlirRegionIsNull(region);
       region = mlirRegionGetNextInOperation(region))
    for (MlirBlock block = mlirRegionGetFirstBlock(region);
         !mlirBlockIsNull(block) && !work->failed; block = mlirBlockGetNextInRegion(block)) {
      uint64_t bytes = scheduleBlock(work, block);
      peak = bytes > peak ? bytes : peak;
    }
  return peak;
}

static uint64_t scheduledWorkspace(MlirOperation op, void *data) {
  HoScheduleWork *work = data;
  if (hoOpIs(op, "func.call")) {
    HoScheduledFunction *callee = hoSchedulerCallee(work->scheduler, op);
    return callee ? callee->peak : 0;
  }
  if (mlirOperationGetNumRegions(op) == 0)
    return 0;
  if (hoHasAttr(op, HO_LOOP_BYTES))
    return (uint64_t)hoGetIntAttr(op, HO_LOOP_BYTES, 0);
  uint64_t peak = hoScheduleRegions(work, op);
  if (peak && work->scheduler->remarks && work->mode == HO_PLAN_SCHEDULED)
    hoRemark(op,
             "left alone: the body of this operation is scheduled by itself; buffers that it "
             "touches do not stay on the device from one iteration or branch to the next, nor "
             "across the operation (it needs %" PRIu64 " bytes)",
             peak);
  return peak;
}

//===----------------------------------------------------------------------===//
// Errors, and what is written beside the program
//===----------------------------------------------------------------------===//

// Takes ownership of a failed status.
static void failWith(HoScheduleWork *work, MlirOperation op, ho_status_t status) {
  hoError(op, "%s", ho_status_message(status));
  ho_status_free(status);
  work->failed = true;
}

static MlirOperation infeasibleAt(const HoBlockProgram *program) {
  uint32_t operation = 0;
  ho_problem_minimum_memory(program->problem, &operation);
  if (operation < program->steps.count)
    return program->steps.items[operation].op;
  return mlirBlockGetTerminator(program->block);
}

static void writeInstance(HoScheduleWork *work, const HoBlockProgram *program) {
  MlirStringRef folder =
      hoOptionString(hoPassOptions(work->scheduler->pass), HoScheduleOptionInstances);
  if (!folder.length)
    return;
  char path[4096];
  MlirStringRef name = hoGetStringAttr(work->function->op, "sym_name");
  snprintf(path, sizeof(path), "%.*s/%.*s.%u.plan", (int)folder.length, folder.data,
           (int)name.length, name.data, work->numInstances++);
  FILE *file = fopen(path, "w");
  ho_status_t status = file ? ho_problem_print(program->problem, file) : HO_OK;
  bool failed = !file || ferror(file);
  if (file)
    failed |= fclose(file) != 0;
  if (failed && !status)
    status = ho_status_make(HO_STATUS_IO, "cannot write '%s'", path);
  if (status)
    failWith(work, mlirBlockGetParentOperation(program->block), status);
}

static void printTradeOff(HoScheduleWork *work, const HoBlockProgram *program) {
  if (!hoOptionBool(hoPassOptions(work->scheduler->pass), HoScheduleOptionPareto))
    return;
  enum { NumPoints = 11 };
  ho_trade_off_t points[NumPoints];
  MlirStringRef name = hoGetStringAttr(work->function->op, "sym_name");
  ho_status_t status = ho_plan_trade_off(program->problem, NumPoints, points);
  fprintf(stderr, "%.*s:\n", (int)name.length, name.data);
  if (!status)
    status = ho_trade_off_print(points, NumPoints, stderr);
  if (status)
    failWith(work, mlirBlockGetParentOperation(program->block), status);
}

// A page that cannot be made is an error, too: somebody asked for it.
static void reportPlan(HoScheduleWork *work, ho_status_t status) {
  if (status)
    failWith(work, work->function->op, status);
}

//===----------------------------------------------------------------------===//
// Planned
//===----------------------------------------------------------------------===//

// How operations would change places; NULL if they are not to.
static HoArrangement *arrangementOf(const HoScheduleWork *work, const HoBlockProgram *program) {
  const HoOptions *values = hoPassOptions(work->scheduler->pass);
  bool wanted = hoOptionBool(values, HoScheduleOptionReorder) ||
                hoOptionBool(values, HoScheduleOptionRecompute);
  return wanted && work->mode == HO_PLAN_SCHEDULED ? hoArrangementCreate(program) : NULL;
}

static ho_status_t makePlan(const HoScheduleWork *work, const HoBlockProgram *program,
                            const HoArrangement *arrangement, ho_plan_t **out) {
  const HoOptions *values = hoPassOptions(work->scheduler->pass);
  ho_plan_options_t planOptions = {
      .mode = work->mode,
      .reorder = arrangement && hoOptionBool(values, HoScheduleOptionReorder),
      .recompute = arrangement && hoOptionBool(values, HoScheduleOptionRecompute),
      .split = hoOptionBool(values, HoScheduleOptionSplit)};
  return ho_plan_create(program->problem, &planOptions, out);
}

// Puts the block into the order of the plan, whose positions are then those of the block.
static ho_status_t followProgram(HoScheduleWork *work, HoBlockProgram *program,
                                 HoArrangement *arrangement, ho_plan_t *plan) {
  if (!plan->program)
    return HO_OK;
  ho_problem_t *expanded = NULL;
  HO_RETURN_IF_ERROR(
      ho_program_expand(program->problem, plan->program, plan->program_length, &expanded));
  hoRemarkProgram(work, program, plan);
  hoArrange(arrangement, program, plan->program, plan->program_length, expanded);
  free(plan->program);
  plan->program = NULL;
  plan->program_length = 0;
  return HO_OK;
}

static uint64_t emitPlan(HoScheduleWork *work, HoBlockProgram *program, const ho_plan_t *plan) {
  reportPlan(work, hoPlanReportAdd(&work->scheduler->plans, work->function->op, program, work->mode,
                                   plan));
  hoRemarkSplits(work, program, plan);
  reportPlan(work, hoEmitPlan(program, plan, NULL, &work->counts));
  if (plan->makespan > work->makespan) {
    work->makespan = plan->makespan;
    work->bound = plan->time_lower_bound;
  }
  return plan->arena_bytes;
}

static uint64_t planBlock(HoScheduleWork *work, HoBlockProgram *program) {
  printTradeOff(work, program);
  writeInstance(work, program);
  if (work->failed)
    return 0;
  HoArrangement *arrangement = arrangementOf(work, program);
  ho_plan_t *plan = NULL;
  uint64_t peak = 0;
  ho_status_t status = makePlan(work, program, arrangement, &plan);
  if (status) {
    failWith(work, infeasibleAt(program), status);
  } else {
    // A plan that does not hold must never reach the program.
    status = ho_status_annotate(ho_plan_check(program->problem, plan),
                                "the planner produced an invalid plan (a defect)");
    if (!status)
      status = followProgram(work, program, arrangement, plan);
    if (status)
      failWith(work, mlirBlockGetTerminator(program->block), status);
    else
      peak = emitPlan(work, program, plan);
  }
  ho_plan_free(plan);
  hoArrangementFree(arrangement);
  return peak;
}

//===----------------------------------------------------------------------===//
// Left as it is
//===----------------------------------------------------------------------===//

// The reactive form needs, at any operation, that operation's buffers.
static uint64_t reactivePeak(HoScheduleWork *work, const HoBlockProgram *program,
                             MlirOperation *where) {
  uint64_t peak = 0;
  for (size_t i = 0; i < program->steps.count; ++i) {
    const HoStep *step = &program->steps.items[i];
    uint64_t bytes = step->workspace;
    for (size_t k = 0; k < step->buffers.count; ++k)
      bytes += alignUp(work->scheduler, step->buffers.items[k].bytes);
    if (bytes <= peak)
      continue;
    peak = bytes;
    *where = step->op;
  }
  return peak;
}

static uint64_t leaveReactive(HoScheduleWork *work, HoBlockProgram *program) {
  MlirOperation where = mlirBlockGetTerminator(program->block);
  uint64_t peak = reactivePeak(work, program, &where);
  if (peak > work->budget) {
    hoError(where,
            "the device memory budget of %" PRIu64 " bytes is too small: this operation "
            "needs %" PRIu64 " bytes, the smallest budget that works",
            work->budget, peak);
    work->failed = true;
    return peak;
  }
  reportPlan(work, hoPlanReportAddReactive(&work->scheduler->plans, work->function->op, program));
  return peak;
}

static uint64_t foreignPeak(const HoScheduleWork *work, MlirBlock block) {
  uint64_t peak = 0;
  for (MlirOperation op = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op)) {
    uint64_t bytes = 0;
    if (hoOpIs(op, "gpu.alloc") && hoBufferBytes(mlirOperationGetResult(op, 0), &bytes))
      peak += alignUp(work->scheduler, bytes);
  }
  return peak;
}

//===----------------------------------------------------------------------===//
// One block
//===----------------------------------------------------------------------===//

static void setEstimates(const HoBlockProgram *program) {
  for (size_t i = 0; i < program->steps.count; ++i)
    if (program->steps.items[i].onDevice)
      hoSetIntAttr(program->steps.items[i].op, "ho.estimate",
                   (int64_t)program->steps.items[i].duration);
}

// Bytes of device memory that the block needs as it stands afterwards.
static uint64_t scheduleBlock(HoScheduleWork *work, MlirBlock block) {
  HoBlockOptions blockOption = hoSchedulerBlockOptions(work, scheduledWorkspace);
  blockOption.repeats = work->repeats && mlirBlockEqual(block, hoOpEntryBlock(work->function->op));
  HoBlockProgram program;
  uint64_t peak = 0;
  if (!hoBlockProgramRead(block, &blockOption, &program)) {
    work->failed = true;
  } else if (work->failed) {
    // A nested block has already said why.
  } else if (program.foreign) {
    hoRemark(mlirBlockGetParentOperation(block),
             "left alone: a block holds device allocations or copies that offload-insert did not "
             "write; it keeps its own schedule");
    peak = foreignPeak(work, block);
  } else {
    setEstimates(&program);
    hoStatisticAdd(work->scheduler->pass, HoScheduleStatisticBlocks, 1);
    bool plain = program.numDeviceSteps == 0 || work->mode == HO_PLAN_REACTIVE;
    if (!plain)
      hoRemarkLeftAlone(work, &program);
    peak = plain ? leaveReactive(work, &program) : planBlock(work, &program);
  }
  hoBlockProgramFree(&program);
  return peak;
}
