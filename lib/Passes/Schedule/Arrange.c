//===- Arrange.c - A block in the order of a program -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every operation of the block goes with a step, or stands behind so many of
// them. With a step go the operation itself, its device allocations and all that
// is made of these: copies, waits, views, releases. The rest stands behind the
// steps that its operands come from, or, where it has effects of its own,
// behind those that it stood behind. Both are steps in front of a fence, so
// "behind so many" means the same steps in every order.
//
//===----------------------------------------------------------------------===//
#include "Arrange.h"

#include "Freedom.h"

#include <stdlib.h>
#include <string.h>
#include <uthash.h>

// Where an operation goes.
typedef struct Place {
  const void *key; // the operation
  MlirOperation op;
  uint32_t step;   // HO_NONE: with none
  uint32_t behind; // so many steps, if with none
  UT_hash_handle hh;
} Place;

typedef HO_ARRAY(MlirOperation) Operations;

struct HoArrangement {
  const HoBlockProgram *program;
  size_t numSteps;
  Place *places;
  Operations *ofStep; // by step, in the order of the block
  Operations *behind; // by the number of steps, likewise
  bool failed;
};

//===----------------------------------------------------------------------===//
// What goes where
//===----------------------------------------------------------------------===//

static Place *placeOf(const HoArrangement *arrangement, MlirOperation op) {
  Place *place;
  const void *key = op.ptr;
  HASH_FIND_PTR(arrangement->places, &key, place);
  return place;
}

static Place *addPlace(HoArrangement *arrangement, MlirOperation op, uint32_t step) {
  Place *place = hoAllocate(1, sizeof(*place));
  place->key = op.ptr;
  place->op = op;
  place->step = step;
  HASH_ADD_PTR(arrangement->places, key, place);
  return place;
}

static void addSteps(HoArrangement *arrangement) {
  const HoBlockProgram *program = arrangement->program;
  for (uint32_t i = 0; i < program->steps.count; ++i) {
    const HoStep *step = &program->steps.items[i];
    addPlace(arrangement, step->op, i);
    for (size_t k = 0; k < step->buffers.count; ++k)
      if (!placeOf(arrangement, step->buffers.items[k].allocation))
        addPlace(arrangement, step->buffers.items[k].allocation, i);
  }
}

// What the operands of an operation, nested ones included, say of its place.
typedef struct Origins {
  const HoArrangement *arrangement;
  uint32_t step;   // a device step's scaffolding, HO_NONE
  uint32_t behind; // steps
  bool several;    // device steps
} Origins;

static bool noteOrigins(MlirOperation op, void *data) {
  Origins *origins = data;
  const HoBlockProgram *program = origins->arrangement->program;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirOperation from = hoDefiningOp(mlirOperationGetOperand(op, i));
    if (mlirOperationIsNull(from) || !mlirBlockEqual(mlirOperationGetBlock(from), program->block))
      continue;
    const Place *place = placeOf(origins->arrangement, from);
    if (!place)
      continue; // of the operation itself
    if (place->step == HO_NONE) {
      origins->behind = place->behind > origins->behind ? place->behind : origins->behind;
    } else if (program->steps.items[place->step].onDevice) {
      origins->several |= origins->step != HO_NONE && origins->step != place->step;
      origins->step = place->step;
    } else if (place->step + 1 > origins->behind) {
      origins->behind = place->step + 1;
    }
  }
  return true;
}

static void placeOther(HoArrangement *arrangement, MlirOperation op, uint32_t stepsBefore) {
  Origins origins = {.arrangement = arrangement, .step = HO_NONE};
  noteOrigins(op, &origins);
  hoWalk(op, noteOrigins, &origins);
  arrangement->failed |= origins.several;
  Place *place = addPlace(arrangement, op, origins.step);
  place->behind = origins.step == HO_NONE && !hoFloats(op) ? stepsBefore : origins.behind;
}

// A step must not be made of another step's scaffolding.
static void checkStep(HoArrangement *arrangement, MlirOperation op, uint32_t step) {
  Origins origins = {.arrangement = arrangement, .step = HO_NONE};
  noteOrigins(op, &origins);
  hoWalk(op, noteOrigins, &origins);
  arrangement->failed |= origins.several || (origins.step != HO_NONE && origins.step != step);
}

static void placeAll(HoArrangement *arrangement) {
  MlirBlock block = arrangement->program->block;
  MlirOperation terminator = mlirBlockGetTerminator(block);
  uint32_t stepsBefore = 0;
  addSteps(arrangement);
  for (MlirOperation op = mlirBlockGetFirstOperation(block);
       !mlirOperationEqual(op, terminator) && !arrangement->failed;
       op = mlirOperationGetNextInBlock(op)) {
    Place *place = placeOf(arrangement, op);
    if (!place) {
      placeOther(arrangement, op, stepsBefore);
      place = placeOf(arrangement, op);
    } else {
      checkStep(arrangement, op, place->step);
      bool isStep = mlirOperationEqual(op, arrangement->program->steps.items[place->step].op);
      stepsBefore += isStep;
    }
    Operations *list = place->step == HO_NONE ? &arrangement->behind[place->behind]
                                              : &arrangement->ofStep[place->step];
    hoPush(list, op);
  }
}

HoArrangement *hoArrangementCreate(const HoBlockProgram *program) {
  HoArrangement *arrangement = hoAllocate(1, sizeof(*arrangement));
  arrangement->program = program;
  arrangement->numSteps = program->steps.count;
  arrangement->ofStep = hoAllocate(program->steps.count + 1, sizeof(Operations));
  arrangement->behind = hoAllocate(program->steps.count + 1, sizeof(Operations));
  placeAll(arrangement);
  if (!arrangement->failed)
    return arrangement;
  hoArrangementFree(arrangement);
  return NULL;
}

void hoArrangementFree(HoArrangement *arrangement) {
  if (!arrangement)
    return;
  Place *place, *next;
  HASH_ITER(hh, arrangement->places, place, next) {
    HASH_DEL(arrangement->places, place);
    free(place);
  }
  for (size_t i = 0; i <= arrangement->numSteps; ++i) {
    hoArrayFree(&arrangement->ofStep[i]);
    hoArrayFree(&arrangement->behind[i]);
  }
  free(arrangement->ofStep);
  free(arrangement->behind);
  free(arrangement);
}

//===----------------------------------------------------------------------===//
// Cloning a step
//===----------------------------------------------------------------------===//

typedef struct Renaming {
  HO_ARRAY(MlirValue) from, to;
} Renaming;

static bool renameOperands(MlirOperation op, void *data) {
  const Renaming *renaming = data;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    for (size_t k = 0; k < renaming->from.count; ++k)
      if (hoSameValue(mlirOperationGetOperand(op, i), renaming->from.items[k])) {
        mlirOperationSetOperand(op, i, renaming->to.items[k]);
        break;
      }
  return true;
}

static void redirect(HoStep *step, MlirOperation original, MlirOperation clone) {
  if (mlirOperationEqual(step->op, original))
    step->op = clone;
  if (mlirOperationEqual(step->first, original))
    step->first = clone;
  for (size_t i = 0; i < step->buffers.count; ++i)
    if (mlirOperationEqual(step->buffers.items[i].allocation, original))
      step->buffers.items[i].allocation = clone;
}

static HoStep cloneStep(const HoArrangement *arrangement, const HoStep *step, uint32_t index,
                        MlirOperation before) {
  HoStep result = *step;
  memset(&result.buffers, 0, sizeof(result.buffers));
  memset(&result.hostUses, 0, sizeof(result.hostUses)); // a device step has none
  for (size_t i = 0; i < step->buffers.count; ++i)
    hoPush(&result.buffers, step->buffers.items[i]);
  Renaming renaming = {0};
  const Operations *operations = &arrangement->ofStep[index];
  for (size_t i = 0; i < operations->count; ++i) {
    MlirOperation original = operations->items[i], clone = mlirOperationClone(original);
    renameOperands(clone, &renaming);
    hoWalk(clone, renameOperands, &renaming);
    mlirBlockInsertOwnedOperationBefore(mlirOperationGetBlock(before), before, clone);
    for (intptr_t k = 0; k < mlirOperationGetNumResults(original); ++k) {
      hoPush(&renaming.from, mlirOperationGetResult(original, k));
      hoPush(&renaming.to, mlirOperationGetResult(clone, k));
    }
    redirect(&result, original, clone);
  }
  hoArrayFree(&renaming.from);
  hoArrayFree(&renaming.to);
  return result;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static void moveAll(const Operations *operations, MlirOperation before) {
  for (size_t i = 0; i < operations->count; ++i)
    mlirOperationMoveBefore(operations->items[i], before);
}

void hoArrange(HoArrangement *arrangement, HoBlockProgram *program, const uint32_t *order,
               uint32_t length, ho_problem_t *expanded) {
  MlirOperation terminator = mlirBlockGetTerminator(program->block);
  uint32_t numSteps = (uint32_t)program->steps.count, numRan = 0;
  bool *ran = hoAllocate(numSteps + 1, sizeof(*ran));
  HoSteps arranged = {0};
  moveAll(&arrangement->behind[0], terminator);
  for (uint32_t i = 0; i < length; ++i) {
    const HoStep *step = &program->steps.items[order[i]];
    if (ran[order[i]]) {
      HoStep clone = cloneStep(arrangement, step, order[i], terminator);
      hoPush(&arranged, clone);
      continue;
    }
    ran[order[i]] = true;
    moveAll(&arrangement->ofStep[order[i]], terminator);
    hoPush(&arranged, *step);
    moveAll(&arrangement->behind[++numRan], terminator);
  }
  hoArrayFree(&program->steps);
  memcpy(&program->steps, &arranged, sizeof(arranged));
  ho_problem_free(program->problem);
  program->problem = expanded;
  free(ran);
}
