//===- repeat.h - Steps that follow one another, each compared ----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_REPEAT_H
#define HO_RUN_REPEAT_H

#include "report.h"
#include "session.h"

// Runs the entry and its resident variant in turns, with new contents of what --change names before
// every step but the first, and compares all results after each step. Ends at the first difference.
HO_NODISCARD ho_status_t ho_repeat_run(const ho_session_t *session, ho_outcome_t *outcome);

#endif // HO_RUN_REPEAT_H
