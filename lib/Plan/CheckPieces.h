//===- CheckPieces.h - The form of a plan's pieces --------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A part of the checker, which shares nothing with the planner.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PLAN_CHECKPIECES_H
#define HO_LIB_PLAN_CHECKPIECES_H

#include "ho/plan.h"

// The pieces of each residency i, by their first bytes: `sorted` from `begins[i]` to
// `begins[i + 1]`. Of a plan without pieces both are NULL.
typedef struct ho_piece_table {
  uint32_t *sorted, *begins;
} ho_piece_table_t;

// Whether the pieces cover their residencies and keep their turns. The residencies must be in form.
// The caller destroys the table, even after a failure.
HO_NODISCARD ho_status_t hoCheckPieceForm(const ho_problem_t *problem, const ho_plan_t *plan,
                                          uint64_t alignment, ho_piece_table_t *out);
void hoPieceTableDestroy(ho_piece_table_t *table);

#endif // HO_LIB_PLAN_CHECKPIECES_H
