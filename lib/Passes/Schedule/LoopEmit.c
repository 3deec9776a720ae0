//===- LoopEmit.c - The plan of a loop written into its two parts ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Loops.h"

#include "Slices.h"

#include <stdlib.h>

typedef HO_ARRAY(MlirValue) Values;

// One of the two loops.
typedef struct Part {
  MlirOperation loop;
  HoBlockProgram program;
  ho_loop_stay_t *stays; // of each problem buffer
  uint32_t *heads;       // problem buffers, by first use
  uint32_t *kept;        // problem buffers, in the loop's order
  ho_trip_plan_t plan;
  HoEmitStay *placed; // of each problem buffer
} Part;

typedef struct LoopEmitter {
  MlirOperation function;
  const HoLoop *loop;
  const HoLoopOptions *options;
  HoEmitCounts *counts;
  Part main, tail;
  Values devices; // of what is kept, then of the heads
} LoopEmitter;

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

static bool fail(MlirOperation op, ho_status_t status) {
  hoError(op, "%s", ho_status_message(status));
  ho_status_free(status);
  return false;
}

static MlirValue rootOf(const Part *part, uint32_t buffer) {
  return part->program.buffers.items[part->program.bufferOfProblem[buffer]].root;
}

// The problem buffer of a host buffer from outside; HO_NONE where the part does not touch it.
static uint32_t bufferOf(const Part *part, MlirValue root) {
  for (uint32_t b = 0; b < part->program.problem->num_buffers; ++b)
    if (hoSameValue(rootOf(part, b), root))
      return b;
  return HO_NONE;
}

// Finds again what the loop was split for. False if it is not there.
static bool findStays(const HoLoop *loop, Part *part, uint32_t numSlices) {
  for (uint32_t i = 0; i < loop->numHeads && i < numSlices; ++i)
    part->stays[part->heads[i]] = HO_LOOP_STAY_HEAD;
  bool found = numSlices >= loop->numHeads;
  for (size_t i = 0; i < loop->kept.count; ++i) {
    part->kept[i] = bufferOf(part, loop->kept.items[i]);
    found &= part->kept[i] != HO_NONE;
    if (part->kept[i] != HO_NONE)
      part->stays[part->kept[i]] = HO_LOOP_STAY_KEPT;
  }
  return found;
}

static ho_status_t refuseChange(void) {
  return ho_status_make(HO_STATUS_INTERNAL,
                        "a loop is not what it was before it was split (a defect)");
}

static ho_status_t chooseStays(const HoLoop *loop, Part *part) {
  if (part->program.foreign)
    return refuseChange();
  size_t count = (size_t)part->program.problem->num_buffers + 1;
  part->stays = hoAllocate(count, sizeof(*part->stays));
  part->heads = hoAllocate(count, sizeof(*part->heads));
  part->kept = hoAllocate(loop->kept.count + 1, sizeof(*part->kept));
  ho_loop_role_t *roles = hoLoopRoles(&part->program);
  uint32_t numSlices = 0;
  ho_status_t status = ho_loop_slices(part->program.problem, roles, part->heads, &numSlices);
  free(roles);
  if (!status && !findStays(loop, part, numSlices))
    status = refuseChange();
  return status;
}

static bool planPart(LoopEmitter *emitter, Part *part, bool refill) {
  MlirBlock body = hoOpEntryBlock(part->loop);
  if (!hoBlockProgramRead(body, &emitter->options->block, &part->program))
    return false;
  ho_status_t status = chooseStays(emitter->loop, part);
  if (!status)
    status = ho_trip_plan_create(part->program.problem, part->stays, refill, &part->plan);
  return !status || fail(part->loop, status);
}

static void freePart(Part *part) {
  ho_trip_plan_destroy(&part->plan);
  hoBlockProgramFree(&part->program);
  free(part->stays);
  free(part->heads);
  free(part->kept);
  free(part->placed);
}

//===----------------------------------------------------------------------===//
// Before and behind the loops
//===----------------------------------------------------------------------===//

static MlirValue buildBuffer(HoInsertion at, MlirValue host) {
  MlirType type = mlirValueGetType(host);
  Values sizes = {0};
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i)
    if (mlirShapedTypeIsDynamicDim(type, i))
      hoPush(&sizes, hoBuildDim(at, host, i));
  MlirOperation op =
      hoBuildGpuAlloc(at, hoDeviceType(type), (intptr_t)sizes.count, sizes.items, 0, NULL, false);
  hoArrayFree(&sizes);
  return mlirOperationGetResult(op, 0);
}

static void buildCopy(LoopEmitter *emitter, HoInsertion at, MlirValue to, MlirValue from,
                      Values *tokens) {
  MlirOperation copy = hoBuildGpuMemcpy(at, to, from, 0, NULL);
  hoPush(tokens, mlirOperationGetResult(copy, 0));
  if (hoIsDevice(to))
    emitter->counts->prefetches++;
  else
    emitter->counts->stores++;
}

static void buildWait(HoInsertion at, Values *tokens) {
  if (tokens->count)
    hoBuildGpuWait(at, (intptr_t)tokens->count, tokens->items, false);
  hoArrayFree(tokens);
}

static MlirValue indexOf(const Part *part) {
  return mlirBlockGetArgument(hoOpEntryBlock(part->loop), 0);
}

static void emitEntry(LoopEmitter *emitter) {
  const HoLoop *loop = emitter->loop;
  const Part *main = &emitter->main;
  HoInsertion at = hoBefore(main->loop);
  Values tokens = {0};
  for (size_t i = 0; i < loop->kept.count; ++i) {
    MlirValue root = loop->kept.items[i], device = buildBuffer(at, root);
    hoPush(&emitter->devices, device);
    if (main->plan.loads[main->kept[i]])
      buildCopy(emitter, at, device, root, &tokens);
  }
  MlirValue first = mlirOperationGetOperand(main->loop, 0);
  for (uint32_t i = 0; i < loop->numHeads; ++i) {
    MlirValue slice = rootOf(main, main->heads[i]), device = buildBuffer(at, slice);
    hoPush(&emitter->devices, device);
    buildCopy(emitter, at, device, hoBuildSliceAt(at, slice, indexOf(main), first), &tokens);
  }
  buildWait(at, &tokens);
}

static void emitExit(LoopEmitter *emitter) {
  const HoLoop *loop = emitter->loop;
  HoInsertion at = hoBefore(mlirBlockGetTerminator(mlirOperationGetBlock(emitter->main.loop)));
  Values tokens = {0};
  for (size_t i = 0; i < loop->kept.count; ++i) {
    MlirValue root = loop->kept.items[i];
    if (emitter->main.plan.stores[emitter->main.kept[i]])
      buildCopy(emitter, at, root, emitter->devices.items[i], &tokens);
  }
  buildWait(at, &tokens);
  for (size_t i = 0; i < emitter->devices.count; ++i)
    hoBuildGpuDealloc(at, emitter->devices.items[i], 0, NULL, false);
}

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

// The slices of the next trip, at the start of this one.
static void placeNext(Part *part, uint32_t numHeads) {
  MlirBlock body = hoOpEntryBlock(part->loop);
  HoInsertion at = hoAtStart(body, mlirOperationGetLocation(part->loop));
  MlirValue operands[] = {indexOf(part), mlirOperationGetOperand(part->loop, 2)};
  MlirType type = mlirValueGetType(operands[0]);
  MlirValue next =
      mlirOperationGetResult(hoBuild(at, "arith.addi", 1, &type, 2, operands, 0, NULL), 0);
  for (uint32_t i = 0; i < numHeads; ++i) {
    HoEmitStay *stay = &part->placed[part->heads[i]];
    stay->next = hoBuildSliceAt(at, rootOf(part, part->heads[i]), operands[0], next);
    stay->refill = part->plan.refill[part->heads[i]];
  }
}

static bool emitPart(LoopEmitter *emitter, Part *part, bool refill) {
  const HoLoop *loop = emitter->loop;
  size_t count = part->program.problem->num_buffers;
  part->placed = hoAllocate(count + 1, sizeof(*part->placed));
  for (size_t i = 0; i < loop->kept.count; ++i)
    part->placed[part->kept[i]].device = emitter->devices.items[i];
  for (uint32_t i = 0; i < loop->numHeads; ++i)
    part->placed[part->heads[i]].device = emitter->devices.items[loop->kept.count + i];
  if (refill && loop->numHeads)
    placeNext(part, loop->numHeads);
  for (size_t i = 0; i < part->program.steps.count; ++i)
    if (part->program.steps.items[i].onDevice)
      hoSetIntAttr(part->program.steps.items[i].op, "ho.estimate",
                   (int64_t)part->program.steps.items[i].duration);
  // The plan's own problem knows what of the budget is left beside what stays.
  ho_problem_t *whole = part->program.problem;
  part->program.problem = part->plan.problem;
  ho_status_t status = hoPlanReportAdd(emitter->options->plans, emitter->function, &part->program,
                                       HO_PLAN_SCHEDULED, part->plan.plan);
  if (!status)
    status = hoEmitPlan(&part->program, part->plan.plan, part->placed, emitter->counts);
  part->program.problem = whole;
  return !status || fail(part->loop, status);
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static void markLoop(const LoopEmitter *emitter) {
  const ho_trip_plan_t *main = &emitter->main.plan, *tail = &emitter->tail.plan;
  uint64_t arena = main->plan->arena_bytes;
  if (tail->plan && tail->plan->arena_bytes > arena)
    arena = tail->plan->arena_bytes;
  MlirOperation whole = emitter->loop->split.whole;
  hoSetIntAttr(whole, HO_LOOP_BYTES, (int64_t)(main->stay_bytes + arena));
  hoSetIntAttr(whole, "ho.estimate", (int64_t)emitter->loop->makespan);
}

bool hoEmitLoop(MlirOperation function, const HoLoop *loop, const HoLoopOptions *options,
                HoEmitCounts *counts) {
  LoopEmitter emitter = {.function = function,
                         .loop = loop,
                         .options = options,
                         .counts = counts,
                         .main.loop = loop->split.main,
                         .tail.loop = loop->split.tail};
  bool tail = !mlirOperationIsNull(loop->split.tail);
  bool ok = planPart(&emitter, &emitter.main, tail);
  if (tail)
    ok = ok && planPart(&emitter, &emitter.tail, false);
  if (ok) {
    emitEntry(&emitter);
    emitExit(&emitter);
    ok = emitPart(&emitter, &emitter.main, tail);
    if (tail)
      ok = ok && emitPart(&emitter, &emitter.tail, false);
    markLoop(&emitter);
  }
  freePart(&emitter.main);
  freePart(&emitter.tail);
  hoArrayFree(&emitter.devices);
  return ok;
}
