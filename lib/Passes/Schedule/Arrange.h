//===- Arrange.h - A block in the order of a program ------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Moves the steps of a block in its reactive form, each with its scaffolding,
// into the order of a program, and clones those that run again. The result is a
// reactive form that does the same, so everything behind it works as if the
// block had been written so.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_ARRANGE_H
#define HO_LIB_PASSES_SCHEDULE_ARRANGE_H

#include "BlockProgram.h"

// Knows of each operation of the block with which step it goes.
typedef struct HoArrangement HoArrangement;

// NULL if the operations of the block cannot be told apart.
HoArrangement *hoArrangementCreate(const HoBlockProgram *program);
void hoArrangementFree(HoArrangement *arrangement);

// Rewrites the block, and `program` to be that of the rewritten block. `order` has passed
// ho_program_check; `expanded` is the problem of it, which the program takes over.
void hoArrange(HoArrangement *arrangement, HoBlockProgram *program, const uint32_t *order,
               uint32_t length, ho_problem_t *expanded);

#endif // HO_LIB_PASSES_SCHEDULE_ARRANGE_H
