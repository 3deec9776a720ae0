//===- Support.h - Shared by the tests of the planner -----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_PLAN_SUPPORT_H
#define HO_TEST_PLAN_SUPPORT_H

#include "Tool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

// Fails the test with the message of a failed status.
void assertOk(ho_status_t status);
// Expects a failure whose message contains `text`, and frees it.
void assertFails(ho_status_t status, ho_status_code_t code, const char *text);

ho_problem_t *parse(const char *text);
ho_plan_t *plan(const ho_problem_t *problem, ho_plan_mode_t mode);

// A chain of layers, each with its own weight of `size` bytes, used once.
ho_problem_t *makeStream(uint32_t layers, uint64_t size, uint64_t duration, uint64_t memory);
// A forward pass that keeps an activation for each layer, and a backward pass that needs them.
ho_problem_t *makeTraining(uint32_t layers, uint64_t activation, uint64_t weight, uint64_t memory);

#endif // HO_TEST_PLAN_SUPPORT_H
