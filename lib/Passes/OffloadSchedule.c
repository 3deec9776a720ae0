//===- OffloadSchedule.c - Copies scheduled under a budget -----------------===//
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
#include "Schedule/Arrange.h"
#include "Schedule/Emit.h"
#include "Schedule/Identity.h"
#include "Schedule/Loops.h"
#include "Schedule/PlanReport.h"
#include "Schedule/Workspace.h"
#include "Sizes.h"

#include "ho/plan.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

enum {
  OptionMemory,
  OptionMode,
  OptionTarget,
  OptionToDevice,
  OptionToHost,
  OptionLatency,
  OptionDuplex,
  OptionFlops,
  OptionMemoryRate,
  OptionAlignment,
  OptionRemarks,
  OptionReport,
  OptionInstances,
  OptionPareto,
  OptionReportFile,
  OptionKeepPlan,
  OptionProfile,
  OptionReorder,
  OptionRecompute,
  OptionLoops,
  OptionSplit,
  OptionRepeat,
  OptionWorkspace
};

static const HoOption options[] = {
    {"device-memory", HO_OPTION_STRING, "",
     "Hard budget for device memory, copies in flight included: bytes, with KiB, MiB, GiB, a "
     "percentage of the peak with everything resident, or 'unlimited'. Default: ho.device_memory "
     "of the target, else unlimited"},
    {"mode", HO_OPTION_STRING, "scheduled",
     "scheduled, reactive (leave the copies as offload-insert put them) or resident (everything "
     "on the device, no budget); a function's ho.mode attribute comes first"},
    {"target", HO_OPTION_STRING, "",
     "A file that holds a #dlti.target_system_spec, or the name of a shipped one"},
    {"to-device-rate", HO_OPTION_DOUBLE, "0", "Bytes per second to the device (0: the target's)"},
    {"to-host-rate", HO_OPTION_DOUBLE, "0", "Bytes per second to the host (0: the target's)"},
    {"copy-latency", HO_OPTION_DOUBLE, "-1", "Nanoseconds per copy (-1: the target's)"},
    {"duplex-interference", HO_OPTION_DOUBLE, "-1",
     "0: the two directions are independent, 1: they share one rate (-1: the target's)"},
    {"flops-f32", HO_OPTION_DOUBLE, "0", "Peak f32 operations per second (0: the target's)"},
    {"memory-rate", HO_OPTION_DOUBLE, "0",
     "Bytes per second of the device's own memory (0: the target's)"},
    {"alignment", HO_OPTION_INT, "256", "Alignment of device buffers in bytes, a power of two"},
    {"remarks", HO_OPTION_BOOL, "true", "Say what was left alone, and why"},
    {"report", HO_OPTION_BOOL, "false", "A remark per function with the figures of its plan"},
    {"instances", HO_OPTION_STRING, "",
     "A folder for the planning problem of each block, FUNCTION.NUMBER.plan, in the form that "
     "ho-plan reads (docs/plan-format.md)"},
    {"pareto", HO_OPTION_BOOL, "false",
     "Print, for each block, the time and the bytes moved under eleven budgets from the smallest "
     "that works to the resident peak"},
    {"report-file", HO_OPTION_STRING, "",
     "Write the plans as a page to look at, an HTML file (docs/report.md)"},
    {"keep-plan", HO_OPTION_BOOL, "false",
     "Keep the plans in the program, as the functions' ho.plan, for ho-run --report"},
    {"profile", HO_OPTION_STRING, "",
     "A file written by ho-run --profile: its measured times take the place of the estimates, its "
     "link rates and latency that of the target's"},
    {"reorder", HO_OPTION_BOOL, "true",
     "Let operations run in another order where that moves less, as far as memory effects and "
     "aliases allow"},
    {"recompute", HO_OPTION_BOOL, "true",
     "Let linalg operations that overwrite their results run again instead of copying these, where "
     "that is cheaper"},
    {"loops", HO_OPTION_BOOL, "true",
     "Let the trips of a loop overlap: what they share stays on the device, and each loads what "
     "the "
     "next begins with"},
    {"split", HO_OPTION_BOOL, "true",
     "Copy large buffers in pieces where that is quicker; such a schedule needs "
     "offload-plan-memory"},
    {"repeat", HO_OPTION_BOOL, "false",
     "Functions that nothing in the module calls are run again and again: plan what of their "
     "arguments stays on the device from one run to the next. Scheduled functions only; a "
     "function's ho.repeat asks for the same"},
    {"workspace", HO_OPTION_STRING, "",
     "What of the budget a function with matrix products leaves to the device's library for them: "
     "bytes, with KiB, MiB, GiB, or 'auto': a 64th of the peak with everything resident, 32 MiB at "
     "most"},
};

enum {
  StatisticPrefetches,
  StatisticStores,
  StatisticBlocks,
  StatisticLeftAlone,
  StatisticMoved,
  StatisticRecomputed,
  StatisticLoops,
  StatisticSplit
};

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

//===----------------------------------------------------------------------===//
// Context
//===----------------------------------------------------------------------===//

typedef enum FunctionState { Untouched, Visiting, Done } FunctionState;

typedef struct Function {
  const void *key; // the operation
  MlirOperation op;
  FunctionState state;
  uint64_t peak;     // device bytes it needs, scheduled
  uint64_t resident; // with everything resident
  bool hasProducts;  // it or what it calls
  bool called;       // from within the module
  UT_hash_handle hh;
} Function;

typedef struct Scheduler {
  HoPass *pass;
  MlirOperation module;
  MlirSymbolTable symbols;
  HoMachine machine;
  HoProfile *profile; // NULL without
  HoAmount amount;
  HoWorkspaceSize workspace;
  uint64_t alignment;
  bool remarks, report;
  HoPlanReport plans;
  Function *functions;
} Scheduler;

// One function being scheduled.
typedef struct Work {
  Scheduler *scheduler;
  Function *function;
  HoAliasClasses *classes;
  ho_plan_mode_t mode;
  uint64_t budget;    // UINT64_MAX: unlimited; without the workspace
  uint64_t workspace; // of a library
  bool repeats;       // one run follows another
  bool failed;
  HoEmitCounts counts;
  uint64_t makespan, bound; // of the largest block
  size_t depth;
  unsigned numInstances; // written for this function
} Work;

static bool scheduleFunction(Scheduler *scheduler, Function *function);

static uint64_t alignUp(const Scheduler *scheduler, uint64_t bytes) {
  return (bytes + scheduler->alignment - 1) / scheduler->alignment * scheduler->alignment;
}

static Function *functionOf(Scheduler *scheduler, MlirOperation op) {
  Function *function;
  const void *key = op.ptr;
  HASH_FIND_PTR(scheduler->functions, &key, function);
  return function;
}

static Function *calleeOf(Scheduler *scheduler, MlirOperation call) {
  MlirAttribute symbol = hoGetAttr(call, "callee");
  if (mlirAttributeIsNull(symbol) || !mlirAttributeIsAFlatSymbolRef(symbol))
    return NULL;
  MlirOperation op =
      mlirSymbolTableLookup(scheduler->symbols, mlirFlatSymbolRefAttrGetValue(symbol));
  return mlirOperationIsNull(op) ? NULL : functionOf(scheduler, op);
}

//===----------------------------------------------------------------------===//
// The peak with everything resident
//===----------------------------------------------------------------------===//

static uint64_t residentOfBlock(Work *work, MlirBlock block);

static uint64_t residentOfRegions(Work *work, MlirOperation op) {
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
  Work *work = data;
  if (hoOpIs(op, "func.call")) {
    Function *callee = calleeOf(work->scheduler, op);
    return callee ? callee->resident : 0;
  }
  return residentOfRegions(work, op);
}

static HoBlockOptions blockOptions(Work *work, HoWorkspace workspace) {
  return (HoBlockOptions){.classes = work->classes,
                          .machine = &work->scheduler->machine,
                          .profile = work->scheduler->profile,
                          .budget = work->budget,
                          .alignment = work->scheduler->alignment,
                          .workspace = workspace,
                          .data = work};
}

static uint64_t residentOfBlock(Work *work, MlirBlock block) {
  HoBlockOptions blockOption = blockOptions(work, residentWorkspace);
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
// Blocks
//===----------------------------------------------------------------------===//

static uint64_t scheduleBlock(Work *work, MlirBlock block);

static uint64_t scheduleRegions(Work *work, MlirOperation op) {
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
  Work *work = data;
  if (hoOpIs(op, "func.call")) {
    Function *callee = calleeOf(work->scheduler, op);
    return callee ? callee->peak : 0;
  }
  if (mlirOperationGetNumRegions(op) == 0)
    return 0;
  if (hoHasAttr(op, HO_LOOP_BYTES))
    return (uint64_t)hoGetIntAttr(op, HO_LOOP_BYTES, 0);
  uint64_t peak = scheduleRegions(work, op);
  if (peak && work->scheduler->remarks && work->mode == HO_PLAN_SCHEDULED)
    hoRemark(op,
             "left alone: the body of this operation is scheduled by itself; buffers that it "
             "touches do not stay on the device from one iteration or branch to the next, nor "
             "across the operation (it needs %" PRIu64 " bytes)",
             peak);
  return peak;
}

// The reactive form needs, at any operation, that operation's buffers.
static uint64_t reactivePeak(Work *work, const HoBlockProgram *program, MlirOperation *where) {
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

static MlirOperation infeasibleAt(const HoBlockProgram *program) {
  uint32_t operation = 0;
  ho_problem_minimum_memory(program->problem, &operation);
  if (operation < program->steps.count)
    return program->steps.items[operation].op;
  return mlirBlockGetTerminator(program->block);
}

static void remarkLeftAlone(Work *work, const HoBlockProgram *program) {
  for (size_t i = 0; i < program->buffers.count; ++i) {
    const HoBlockBuffer *buffer = &program->buffers.items[i];
    if (buffer->managed || !buffer->reason)
      continue;
    hoStatisticAdd(work->scheduler->pass, StatisticLeftAlone, 1);
    if (!work->scheduler->remarks)
      continue;
    MlirOperation at = hoDefiningOp(buffer->root);
    if (mlirOperationIsNull(at))
      at = mlirBlockGetParentOperation(program->block);
    hoRemark(at,
             "left alone: a buffer of %" PRIu64 " bytes is copied around each of its uses, "
             "because %s",
             buffer->bytes, buffer->reason);
  }
}

static void setEstimates(const HoBlockProgram *program) {
  for (size_t i = 0; i < program->steps.count; ++i)
    if (program->steps.items[i].onDevice)
      hoSetIntAttr(program->steps.items[i].op, "ho.estimate",
                   (int64_t)program->steps.items[i].duration);
}

// Takes ownership of a failed status.
static void failWith(Work *work, MlirOperation op, ho_status_t status) {
  hoError(op, "%s", ho_status_message(status));
  ho_status_free(status);
  work->failed = true;
}

static void writeInstance(Work *work, const HoBlockProgram *program) {
  MlirStringRef folder = hoOptionString(hoPassOptions(work->scheduler->pass), OptionInstances);
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

static void printTradeOff(Work *work, const HoBlockProgram *program) {
  if (!hoOptionBool(hoPassOptions(work->scheduler->pass), OptionPareto))
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
static void reportPlan(Work *work, ho_status_t status) {
  if (status)
    failWith(work, work->function->op, status);
}

// How operations would change places; NULL if they are not to.
static HoArrangement *arrangementOf(const Work *work, const HoBlockProgram *program) {
  const HoOptions *values = hoPassOptions(work->scheduler->pass);
  bool wanted = hoOptionBool(values, OptionReorder) || hoOptionBool(values, OptionRecompute);
  return wanted && work->mode == HO_PLAN_SCHEDULED ? hoArrangementCreate(program) : NULL;
}

static ho_status_t makePlan(const Work *work, const HoBlockProgram *program,
                            const HoArrangement *arrangement, ho_plan_t **out) {
  const HoOptions *values = hoPassOptions(work->scheduler->pass);
  ho_plan_options_t planOptions = {.mode = work->mode,
                                   .reorder = arrangement && hoOptionBool(values, OptionReorder),
                                   .recompute =
                                       arrangement && hoOptionBool(values, OptionRecompute),
                                   .split = hoOptionBool(values, OptionSplit)};
  return ho_plan_create(program->problem, &planOptions, out);
}

// Says, and counts, what a plan's program does otherwise.
static void remarkProgram(Work *work, const HoBlockProgram *program, const ho_plan_t *plan) {
  uint64_t moved = 0, again = plan->program_length - program->problem->num_operations;
  bool *ran = hoAllocate(program->problem->num_operations, sizeof(*ran));
  uint32_t latest = 0;
  for (uint32_t i = 0; i < plan->program_length; ++i) {
    uint32_t index = plan->program[i];
    moved += !ran[index] && index < latest;
    latest = index > latest ? index : latest;
    ran[index] = true;
  }
  free(ran);
  hoStatisticAdd(work->scheduler->pass, StatisticMoved, moved);
  hoStatisticAdd(work->scheduler->pass, StatisticRecomputed, again);
  if (work->scheduler->remarks)
    hoRemark(mlirBlockGetParentOperation(program->block),
             "reordered: %" PRIu64 " operations run after one that they stood before; recomputed: "
             "%" PRIu64 " runs more, in place of copies",
             moved, again);
}

// Puts the block into the order of the plan, whose positions are then those of the block.
static ho_status_t followProgram(Work *work, HoBlockProgram *program, HoArrangement *arrangement,
                                 ho_plan_t *plan) {
  if (!plan->program)
    return HO_OK;
  ho_problem_t *expanded = NULL;
  HO_RETURN_IF_ERROR(
      ho_program_expand(program->problem, plan->program, plan->program_length, &expanded));
  remarkProgram(work, program, plan);
  hoArrange(arrangement, program, plan->program, plan->program_length, expanded);
  free(plan->program);
  plan->program = NULL;
  plan->program_length = 0;
  return HO_OK;
}

// Says, and counts, what comes or goes in pieces.
static void remarkSplits(Work *work, const HoBlockProgram *program, const ho_plan_t *plan) {
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    ho_split_t split;
    if (!ho_plan_describe_split(plan, i, &split))
      continue;
    hoStatisticAdd(work->scheduler->pass, StatisticSplit, 1);
    const ho_buffer_t *buffer = &program->problem->buffers[plan->residencies[i].buffer];
    if (work->scheduler->remarks)
      hoRemark(mlirBlockGetParentOperation(program->block),
               "split: '%s', %" PRIu64 " bytes, is copied in %u pieces%s%s%s", buffer->name,
               buffer->size, split.num_pieces,
               split.by_place ? "; they come as their places become free" : "",
               split.by_link ? "; more urgent copies come between them" : "",
               split.by_store ? "; their bytes leave one after the other" : "");
  }
}

static uint64_t emitPlan(Work *work, HoBlockProgram *program, const ho_plan_t *plan) {
  reportPlan(work, hoPlanReportAdd(&work->scheduler->plans, work->function->op, program, work->mode,
                                   plan));
  remarkSplits(work, program, plan);
  reportPlan(work, hoEmitPlan(program, plan, NULL, &work->counts));
  if (plan->makespan > work->makespan) {
    work->makespan = plan->makespan;
    work->bound = plan->time_lower_bound;
  }
  return plan->arena_bytes;
}

static ho_status_t besideWorkspace(const Work *work, ho_status_t status) {
  if (!work->workspace)
    return status;
  return ho_status_annotate(status, "beside %" PRIu64 " bytes for the library of matrix products",
                            work->workspace);
}

static uint64_t planBlock(Work *work, HoBlockProgram *program) {
  printTradeOff(work, program);
  writeInstance(work, program);
  if (work->failed)
    return 0;
  HoArrangement *arrangement = arrangementOf(work, program);
  ho_plan_t *plan = NULL;
  uint64_t peak = 0;
  ho_status_t status = makePlan(work, program, arrangement, &plan);
  if (status) {
    failWith(work, infeasibleAt(program), besideWorkspace(work, status));
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

static uint64_t leaveReactive(Work *work, HoBlockProgram *program) {
  MlirOperation where = mlirBlockGetTerminator(program->block);
  uint64_t peak = reactivePeak(work, program, &where);
  if (peak > work->budget) {
    hoError(where,
            "the device memory budget of %" PRIu64 " bytes is too small: this operation "
            "needs %" PRIu64 " bytes, the smallest budget that works",
            work->budget + work->workspace, peak + work->workspace);
    work->failed = true;
    return peak;
  }
  reportPlan(work, hoPlanReportAddReactive(&work->scheduler->plans, work->function->op, program));
  return peak;
}

static uint64_t foreignPeak(const Work *work, MlirBlock block) {
  uint64_t peak = 0;
  for (MlirOperation op = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op)) {
    uint64_t bytes = 0;
    if (hoOpIs(op, "gpu.alloc") && hoBufferBytes(mlirOperationGetResult(op, 0), &bytes))
      peak += alignUp(work->scheduler, bytes);
  }
  return peak;
}

// Bytes of device memory that the block needs as it stands afterwards.
static uint64_t scheduleBlock(Work *work, MlirBlock block) {
  HoBlockOptions blockOption = blockOptions(work, scheduledWorkspace);
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
    hoStatisticAdd(work->scheduler->pass, StatisticBlocks, 1);
    bool plain = program.numDeviceSteps == 0 || work->mode == HO_PLAN_REACTIVE;
    if (!plain)
      remarkLeftAlone(work, &program);
    peak = plain ? leaveReactive(work, &program) : planBlock(work, &program);
  }
  hoBlockProgramFree(&program);
  return peak;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static bool modeOf(Work *work) {
  MlirOperation op = work->function->op;
  MlirStringRef mode = hoGetStringAttr(op, "ho.mode");
  if (!hoHasAttr(op, "ho.mode"))
    mode = hoOptionString(hoPassOptions(work->scheduler->pass), OptionMode);
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

static bool hasSeveralBlocks(MlirOperation function) {
  MlirRegion body = mlirOperationGetRegion(function, 0);
  return !mlirBlockIsNull(mlirBlockGetNextInRegion(mlirRegionGetFirstBlock(body)));
}

// What is kept is copied once a run, so on the only path through a function that is not called.
static bool repeatsOf(const Work *work) {
  MlirOperation op = work->function->op;
  bool wanted = hoHasAttr(op, "ho.repeat") ||
                hoOptionBool(hoPassOptions(work->scheduler->pass), OptionRepeat);
  MlirStringRef visibility = hoGetStringAttr(op, "sym_visibility");
  bool entry = !work->function->called && !mlirStringRefEqual(visibility, hoRef("private"));
  if (!wanted || !entry || work->mode != HO_PLAN_SCHEDULED)
    return false;
  if (!hasSeveralBlocks(op))
    return true;
  if (work->scheduler->remarks)
    hoRemark(op, "left alone: this function branches between blocks, so nothing stays on the "
                 "device from one run to the next");
  return false;
}

static uint64_t budgetOf(const Work *work) {
  const HoAmount *amount = &work->scheduler->amount;
  if (work->mode == HO_PLAN_RESIDENT)
    return UINT64_MAX;
  uint64_t bytes = amount->bytes ? amount->bytes : UINT64_MAX;
  if (amount->isPercent)
    bytes =
        (uint64_t)((double)(work->function->resident + work->workspace) * amount->percent / 100.0);
  if (bytes == UINT64_MAX)
    return bytes;
  return bytes > work->workspace ? bytes - work->workspace : 0;
}

static void markFunction(const Work *work) {
  static const char *const names[] = {"scheduled", "reactive", "resident"};
  MlirOperation op = work->function->op;
  hoSetStringAttr(op, "ho.mode", names[work->mode]);
  uint64_t workspace = work->workspace;
  hoSetIntAttr(op, "ho.budget",
               work->budget == UINT64_MAX ? 0 : (int64_t)(work->budget + workspace));
  hoSetIntAttr(op, "ho.resident_bytes", (int64_t)(work->function->resident + workspace));
  if (workspace)
    hoSetIntAttr(op, HO_WORKSPACE, (int64_t)workspace);
  if (work->makespan)
    hoSetIntAttr(op, "ho.modelled_time", (int64_t)work->makespan);
}

static void reportFunction(const Work *work) {
  if (!work->scheduler->report)
    return;
  char budget[32] = "unlimited";
  if (work->budget != UINT64_MAX)
    snprintf(budget, sizeof(budget), "%" PRIu64, work->budget + work->workspace);
  hoRemark(work->function->op,
           "budget %s bytes, planned peak %" PRIu64 ", with everything resident %" PRIu64
           "; %" PRIu64 " prefetches, %" PRIu64 " stores; modelled time %.3f ms, %.2fx of bound",
           budget, work->function->peak + work->workspace,
           work->function->resident + work->workspace, work->counts.prefetches, work->counts.stores,
           (double)work->makespan * 1e-6,
           work->bound ? (double)work->makespan / (double)work->bound : 1.0);
}

static bool visitCall(MlirOperation op, void *data) {
  Scheduler *scheduler = data;
  if (!hoOpIs(op, "func.call"))
    return true;
  Function *callee = calleeOf(scheduler, op);
  if (!callee)
    return true;
  if (callee->state == Visiting) {
    hoError(op, "recursive call: the device memory it needs has no bound; make the recursion a "
                "loop, or keep device operations out of it");
    return false;
  }
  return scheduleFunction(scheduler, callee);
}

// Callees have been scheduled.
static bool noteProducts(MlirOperation op, void *data) {
  Work *work = data;
  Function *callee = hoOpIs(op, "func.call") ? calleeOf(work->scheduler, op) : NULL;
  work->function->hasProducts |= callee && callee->hasProducts;
  return true;
}

static uint64_t workspaceOf(Work *work) {
  const Scheduler *scheduler = work->scheduler;
  work->function->hasProducts = hoMayHaveProducts(work->function->op);
  hoWalk(work->function->op, noteProducts, work);
  if (!work->function->hasProducts)
    return 0;
  return hoWorkspaceBytes(scheduler->workspace, work->function->resident, scheduler->alignment);
}

static bool remarkBlocks(const Work *work) {
  bool several = hasSeveralBlocks(work->function->op);
  if (several && work->scheduler->remarks && work->mode == HO_PLAN_SCHEDULED)
    hoRemark(work->function->op, "left alone: this function branches between blocks; each block is "
                                 "scheduled by itself and no buffer stays on the device across "
                                 "a branch");
  return several;
}

static uint64_t noWorkspace(MlirOperation op, void *data) {
  (void)op;
  (void)data;
  return 0;
}

// Before blocks: to the block around it, a pipelined loop is one operation.
static void pipelineLoops(Work *work) {
  Scheduler *scheduler = work->scheduler;
  if (work->mode != HO_PLAN_SCHEDULED || !hoOptionBool(hoPassOptions(scheduler->pass), OptionLoops))
    return;
  HoLoopOptions loops = {.block = blockOptions(work, noWorkspace),
                         .classes = &work->classes,
                         .plans = &scheduler->plans,
                         .remarks = scheduler->remarks};
  size_t count = 0;
  work->failed |= !hoPipelineLoops(work->function->op, &loops, &work->counts, &count);
  hoStatisticAdd(scheduler->pass, StatisticLoops, count);
}

static bool scheduleFunction(Scheduler *scheduler, Function *function) {
  if (function->state == Done)
    return true;
  function->state = Visiting;
  if (!hoWalk(function->op, visitCall, scheduler))
    return false;
  Work work = {.scheduler = scheduler, .function = function, .budget = UINT64_MAX};
  if (!modeOf(&work))
    return false;
  work.repeats = repeatsOf(&work);
  work.classes = hoAliasClassesCreate(function->op);
  function->resident = residentOfRegions(&work, function->op);
  if (!work.failed) {
    work.workspace = workspaceOf(&work);
    work.budget = budgetOf(&work);
    remarkBlocks(&work);
    pipelineLoops(&work);
  }
  if (!work.failed) {
    function->peak = scheduleRegions(&work, function->op);
  }
  hoAliasClassesFree(work.classes);
  if (work.failed)
    return false;
  markFunction(&work);
  hoPlanReportEndFunction(&scheduler->plans, function->op);
  reportFunction(&work);
  hoStatisticAdd(scheduler->pass, StatisticPrefetches, work.counts.prefetches);
  hoStatisticAdd(scheduler->pass, StatisticStores, work.counts.stores);
  function->state = Done;
  return true;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

static bool overrideRate(const Scheduler *scheduler, size_t option, double *value) {
  double given = hoOptionDouble(hoPassOptions(scheduler->pass), option);
  if (given == 0)
    return true;
  *value = given;
  return isfinite(given) && given > 0;
}

static bool readProfile(Scheduler *scheduler) {
  MlirStringRef path = hoOptionString(hoPassOptions(scheduler->pass), OptionProfile);
  if (!path.length)
    return true;
  scheduler->profile = hoProfileRead(scheduler->module, path);
  if (scheduler->profile)
    hoProfileApplyLink(scheduler->profile, &scheduler->machine);
  return scheduler->profile != NULL;
}

static bool readOptions(Scheduler *scheduler) {
  const HoOptions *values = hoPassOptions(scheduler->pass);
  HoMachine *machine = &scheduler->machine;
  if (!hoMachineRead(scheduler->module, hoOptionString(values, OptionTarget), machine))
    return false;
  if (!readProfile(scheduler))
    return false;
  if (!overrideRate(scheduler, OptionToDevice, &machine->toDeviceRate) ||
      !overrideRate(scheduler, OptionToHost, &machine->toHostRate) ||
      !overrideRate(scheduler, OptionFlops, &machine->flopsF32) ||
      !overrideRate(scheduler, OptionMemoryRate, &machine->memoryRate)) {
    hoError(scheduler->module, "rates given to offload-schedule must be positive");
    return false;
  }
  double latency = hoOptionDouble(values, OptionLatency);
  double duplex = hoOptionDouble(values, OptionDuplex);
  if (latency != -1 && !(latency >= 0 && latency < 1e18)) {
    hoError(scheduler->module, "copy-latency must be at least 0 (or -1: the target's)");
    return false;
  }
  if (duplex != -1 && !(duplex >= 0 && duplex <= 1)) {
    hoError(scheduler->module,
            "duplex-interference must lie between 0 and 1 (or be -1: the target's)");
    return false;
  }
  if (latency >= 0)
    machine->copyLatency = latency;
  if (duplex >= 0)
    machine->duplex = duplex;
  scheduler->remarks = hoOptionBool(values, OptionRemarks);
  scheduler->report = hoOptionBool(values, OptionReport);
  int64_t alignment = hoOptionInt(values, OptionAlignment);
  if (alignment < 1 || (alignment & (alignment - 1))) {
    hoError(scheduler->module, "alignment must be a power of two, not %" PRId64, alignment);
    return false;
  }
  scheduler->alignment = (uint64_t)alignment;
  MlirStringRef memory = hoOptionString(values, OptionMemory);
  scheduler->amount.bytes = (uint64_t)machine->deviceMemory;
  if (memory.length && !hoParseAmount(memory, &scheduler->amount)) {
    hoError(scheduler->module,
            "device-memory '%.*s' is not an amount of memory; write bytes, "
            "300MiB, 40%% or unlimited",
            (int)memory.length, memory.data);
    return false;
  }
  MlirStringRef workspace = hoOptionString(values, OptionWorkspace);
  if (!hoParseWorkspace(workspace, &scheduler->workspace)) {
    hoError(scheduler->module,
            "workspace '%.*s' is not an amount of memory; write bytes, 4MiB or auto",
            (int)workspace.length, workspace.data);
    return false;
  }
  return true;
}

static void addFunctions(Scheduler *scheduler) {
  MlirBlock body = mlirModuleGetBody(mlirModuleFromOperation(scheduler->module));
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op)) {
    if (!hoOpIs(op, "func.func") || mlirBlockIsNull(hoOpEntryBlock(op)))
      continue;
    Function *function = hoAllocate(1, sizeof(*function));
    function->key = op.ptr;
    function->op = op;
    hoNameOperations(op);
    HASH_ADD_PTR(scheduler->functions, key, function);
  }
}

static bool noteCall(MlirOperation op, void *data) {
  Function *callee = hoOpIs(op, "func.call") ? calleeOf(data, op) : NULL;
  if (callee)
    callee->called = true;
  return true;
}

static bool succeeded(const Scheduler *scheduler, ho_status_t status) {
  if (status)
    hoError(scheduler->module, "%s", ho_status_message(status));
  bool ok = !status;
  ho_status_free(status);
  return ok;
}

static bool beginReport(Scheduler *scheduler) {
  const HoOptions *values = hoPassOptions(scheduler->pass);
  return succeeded(scheduler,
                   hoPlanReportBegin(hoOptionString(values, OptionReportFile),
                                     hoOptionBool(values, OptionKeepPlan), &scheduler->plans));
}

static bool scheduleFunctions(Scheduler *scheduler) {
  scheduler->symbols = mlirSymbolTableCreate(scheduler->module);
  addFunctions(scheduler);
  hoWalk(scheduler->module, noteCall, scheduler);
  bool ok = !scheduler->profile || hoProfileFits(scheduler->profile, scheduler->module);
  Function *function, *next;
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
  Scheduler scheduler = {.pass = pass, .module = module};
  bool ok = readOptions(&scheduler) && beginReport(&scheduler) && scheduleFunctions(&scheduler) &&
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
    .options = options,
    .numOptions = sizeof(options) / sizeof(options[0]),
    .statistics = statistics,
    .numStatistics = sizeof(statistics) / sizeof(statistics[0]),
    .dialects = dialects,
    .run = run,
};
