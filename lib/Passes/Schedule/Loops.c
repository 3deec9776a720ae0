//===- Loops.c - Loops whose trips overlap ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which loops, and what is to stay in each. All are split before the first is
// emitted, so that alias classes are made anew once.
//
//===----------------------------------------------------------------------===//
#include "Loops.h"

#include "Slices.h"

#include <inttypes.h>
#include <stdlib.h>

typedef HO_ARRAY(MlirOperation) Operations;

typedef struct Pipeliner {
  const HoLoopOptions *options;
  HO_ARRAY(HoLoop) loops;
  bool failed;
} Pipeliner;

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

static bool collect(MlirOperation op, void *data) {
  Operations *loops = data;
  if (hoOpIs(op, "scf.for") && !hoIsDeviceLoop(op) && !hoIsInDeviceLoop(op))
    hoPush(loops, op);
  return true;
}

static bool noteDevice(MlirOperation op, void *data) {
  bool *device = data;
  *device |=
      hoOpInDialect(op, "gpu") || hoOpIs(op, "func.call") || hoOpIs(op, "func.call_indirect");
  return !*device;
}

// Calls and nested device code keep to themselves; a body with either is planned as any block.
static bool isSimple(MlirBlock body) {
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op)) {
    bool device = hoOpIs(op, "func.call") || hoOpIs(op, "func.call_indirect");
    if (!hoIsStructured(op))
      hoWalk(op, noteDevice, &device);
    if (device)
      return false;
  }
  return true;
}

static bool isLocal(const HoBlockProgram *program, MlirValue root) {
  MlirOperation op = hoDefiningOp(root);
  MlirBlock block =
      mlirOperationIsNull(op) ? mlirBlockArgumentGetOwner(root) : mlirOperationGetBlock(op);
  return mlirBlockEqual(block, program->block);
}

ho_loop_role_t *hoLoopRoles(const HoBlockProgram *program) {
  const ho_problem_t *problem = program->problem;
  ho_loop_role_t *roles = hoAllocate((size_t)problem->num_buffers + 1, sizeof(*roles));
  for (uint32_t b = 0; b < problem->num_buffers; ++b) {
    MlirValue root = program->buffers.items[program->bufferOfProblem[b]].root;
    if (!isLocal(program, root))
      roles[b] = HO_LOOP_SHARED;
    else if (hoIsSlice(root) && hoStaticBytes(mlirValueGetType(root)))
      roles[b] = HO_LOOP_SLICE; // of a place, not a size, of its trip's own
  }
  for (uint32_t i = 0; i < problem->num_accesses; ++i) {
    ho_loop_role_t *role = &roles[problem->accesses[i].buffer];
    if (*role == HO_LOOP_SLICE && problem->accesses[i].kinds != HO_ACCESS_READ)
      *role = HO_LOOP_OWN;
  }
  return roles;
}

// Slices that are written would be two buffers that may overlap, were two trips taken as one.
static uint32_t maxDepth(const HoBlockProgram *program, uint64_t trips) {
  const ho_problem_t *problem = program->problem;
  bool plain = trips > 0;
  for (uint32_t b = 0; b < problem->num_buffers; ++b) {
    MlirValue root = program->buffers.items[program->bufferOfProblem[b]].root;
    plain &= !(hoIsSlice(root) && problem->buffers[b].required);
    plain &= !(mlirValueIsABlockArgument(root) && isLocal(program, root));
  }
  return plain ? 2 : 1;
}

//===----------------------------------------------------------------------===//
// One loop
//===----------------------------------------------------------------------===//

static bool fail(MlirOperation op, ho_status_t status) {
  hoError(op, "%s", ho_status_message(status));
  ho_status_free(status);
  return false;
}

static void remarkLoop(const Pipeliner *pipeliner, MlirOperation op, uint64_t trips,
                       const ho_loop_choice_t *choice, uint32_t numSlices, size_t numKept) {
  if (!pipeliner->options->remarks)
    return;
  char text[64] = "an unknown number of trips, each";
  if (trips)
    snprintf(text, sizeof(text), "%" PRIu64 " trips, together", trips);
  hoRemark(
      op,
      "pipelined: a trip prefetches %u of the %u slices of the next one, %zu buffers stay on "
      "the device over all trips, depth %u; %s modelled at %.3f ms, %.2fx of bound",
      choice->num_heads, numSlices, numKept, choice->depth, text, (double)choice->makespan * 1e-6,
      (double)choice->makespan / (double)(choice->time_lower_bound ? choice->time_lower_bound : 1));
}

static void splitLoop(Pipeliner *pipeliner, MlirOperation op, const HoBlockProgram *program,
                      const ho_loop_choice_t *choice) {
  HoLoop loop = {.numHeads = choice->num_heads,
                 .makespan = choice->makespan,
                 .bound = choice->time_lower_bound};
  for (uint32_t b = 0; b < program->problem->num_buffers; ++b)
    if (choice->stays[b] == HO_LOOP_STAY_KEPT)
      hoPush(&loop.kept, program->buffers.items[program->bufferOfProblem[b]].root);
  loop.split = hoSplitLoop(op, choice->depth, choice->num_heads || choice->depth > 1);
  hoPush(&pipeliner->loops, loop);
}

static bool considerProgram(Pipeliner *pipeliner, MlirOperation op, uint64_t trips,
                            const HoBlockProgram *program) {
  ho_loop_role_t *roles = hoLoopRoles(program);
  uint32_t *slices = hoAllocate((size_t)program->problem->num_buffers + 1, sizeof(*slices));
  ho_loop_t loop = {program->problem, roles, trips, maxDepth(program, trips)};
  ho_loop_choice_t choice = {0};
  uint32_t numSlices = 0;
  ho_status_t status = ho_loop_slices(program->problem, roles, slices, &numSlices);
  if (!status)
    status = ho_loop_choose(&loop, &choice);
  size_t kept = 0;
  for (uint32_t b = 0; b < program->problem->num_buffers && !status; ++b)
    kept += choice.stays[b] == HO_LOOP_STAY_KEPT;
  bool ok = true;
  if (status && ho_status_code(status) == HO_STATUS_INFEASIBLE) {
    ho_status_free(status); // planning the block says what is too large
  } else if (status) {
    ok = fail(op, status);
  } else if (kept || choice.num_heads) {
    remarkLoop(pipeliner, op, trips, &choice, numSlices, kept);
    splitLoop(pipeliner, op, program, &choice);
  }
  ho_loop_choice_destroy(&choice);
  free(slices);
  free(roles);
  return ok;
}

static bool consider(Pipeliner *pipeliner, MlirOperation op) {
  uint64_t trips = hoLoopTrips(op);
  MlirBlock body = hoOpEntryBlock(op);
  if (trips == UINT64_MAX || trips == 1 || !isSimple(body))
    return true;
  HoBlockProgram program;
  bool ok = hoBlockProgramRead(body, &pipeliner->options->block, &program);
  if (ok && !program.foreign && program.numDeviceSteps)
    ok = considerProgram(pipeliner, op, trips, &program);
  hoBlockProgramFree(&program);
  return ok;
}

//===----------------------------------------------------------------------===//
// All loops
//===----------------------------------------------------------------------===//

// Loops inside loop `index`, which follow it.
static size_t numNested(const Operations *loops, size_t index) {
  size_t next = index + 1;
  while (next < loops->count && hoOpIsAncestor(loops->items[index], loops->items[next]))
    ++next;
  return next - index - 1;
}

bool hoPipelineLoops(MlirOperation function, const HoLoopOptions *options, HoEmitCounts *counts,
                     size_t *numLoops) {
  Pipeliner pipeliner = {.options = options};
  Operations loops = {0};
  hoWalk(function, collect, &loops);
  bool ok = true;
  for (size_t i = 0, next; i < loops.count && ok; i = next) {
    size_t before = pipeliner.loops.count;
    size_t nested = numNested(&loops, i);
    ok = consider(&pipeliner, loops.items[i]);
    next = i + 1 + (pipeliner.loops.count > before ? nested : 0); // copies took their place
  }
  HoLoopOptions renewed = *options;
  if (pipeliner.loops.count) {
    hoAliasClassesFree(*options->classes);
    *options->classes = hoAliasClassesCreate(function);
    renewed.block.classes = *options->classes;
  }
  for (size_t i = 0; i < pipeliner.loops.count; ++i) {
    ok = ok && hoEmitLoop(function, &pipeliner.loops.items[i], &renewed, counts);
    hoArrayFree(&pipeliner.loops.items[i].kept);
  }
  *numLoops = pipeliner.loops.count;
  hoArrayFree(&pipeliner.loops);
  hoArrayFree(&loops);
  return ok;
}
