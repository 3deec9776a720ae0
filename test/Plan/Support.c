//===- Support.c - Shared by the tests of the planner ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

void assertOk(ho_status_t status) {
  if (status)
    fail_msg("%s: %s", ho_status_code_name(ho_status_code(status)), ho_status_message(status));
}

void assertFails(ho_status_t status, ho_status_code_t code, const char *text) {
  if (!status)
    fail_msg("expected a failure with '%s', but it succeeded", text);
  if (!strstr(ho_status_message(status), text) || ho_status_code(status) != code)
    fail_msg("expected '%s' (%s), but got '%s' (%s)", text, ho_status_code_name(code),
             ho_status_message(status), ho_status_code_name(ho_status_code(status)));
  ho_status_free(status);
}

ho_problem_t *parse(const char *text) {
  ho_problem_t *problem = NULL;
  assertOk(ho_problem_parse(text, strlen(text), "test", &problem));
  return problem;
}

ho_plan_t *plan(const ho_problem_t *problem, ho_plan_mode_t mode) {
  ho_plan_options_t options = {.mode = mode};
  ho_plan_t *result = NULL;
  assertOk(ho_plan_create(problem, &options, &result));
  return result;
}

static ho_problem_t *makeEmpty(uint64_t memory) {
  ho_machine_t machine = {
      .device_memory = memory, .alignment = 256, .to_device_rate = 1e9, .to_host_rate = 1e9};
  ho_problem_t *problem = NULL;
  assertOk(ho_problem_create(&machine, &problem));
  return problem;
}

static uint32_t addBuffer(ho_problem_t *problem, const char *prefix, uint32_t number, uint64_t size,
                          bool defined, bool required) {
  char name[32];
  uint32_t index;
  snprintf(name, sizeof(name), "%s%u", prefix, number);
  assertOk(ho_problem_add_buffer(problem, name, size, defined, required, &index));
  return index;
}

ho_problem_t *makeStream(uint32_t layers, uint64_t size, uint64_t duration, uint64_t memory) {
  ho_problem_t *problem = makeEmpty(memory);
  uint32_t previous = addBuffer(problem, "x", 0, 256, true, false);
  for (uint32_t i = 0; i < layers; ++i) {
    uint32_t weight = addBuffer(problem, "w", i, size + 256 * (i % 7), true, false);
    uint32_t output = addBuffer(problem, "y", i, 256, false, i + 1 == layers);
    assertOk(ho_problem_add_operation(problem, "layer", duration, 0, NULL));
    assertOk(ho_problem_add_access(problem, previous, HO_ACCESS_READ));
    assertOk(ho_problem_add_access(problem, weight, HO_ACCESS_READ));
    assertOk(ho_problem_add_access(problem, output, HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL));
    previous = output;
  }
  return problem;
}

ho_problem_t *makeTraining(uint32_t layers, uint64_t activation, uint64_t weight, uint64_t memory) {
  ho_problem_t *problem = makeEmpty(memory);
  uint32_t input = addBuffer(problem, "x", 0, activation, true, false), previous = input;
  for (uint32_t i = 0; i < layers; ++i) {
    uint32_t w = addBuffer(problem, "w", i, weight, true, true);
    uint32_t a = addBuffer(problem, "a", i, activation, false, false);
    assertOk(ho_problem_add_operation(problem, "forward", activation, 0, NULL));
    assertOk(ho_problem_add_access(problem, previous, HO_ACCESS_READ));
    assertOk(ho_problem_add_access(problem, w, HO_ACCESS_READ));
    assertOk(ho_problem_add_access(problem, a, HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL));
    previous = a;
  }
  uint32_t gradient = previous;
  for (uint32_t i = layers; i-- > 0;) {
    uint32_t below = i ? 2 * (i - 1) + 2 : input; // of the buffers above
    assertOk(ho_problem_add_operation(problem, "backward", 2 * activation, 0, NULL));
    assertOk(ho_problem_add_access(problem, gradient, HO_ACCESS_READ));
    assertOk(ho_problem_add_access(problem, below, HO_ACCESS_READ));
    assertOk(ho_problem_add_access(problem, 2 * i + 1, HO_ACCESS_READ | HO_ACCESS_WRITE));
    if (!i)
      continue;
    uint32_t next = addBuffer(problem, "g", i, activation, false, false);
    assertOk(ho_problem_add_access(problem, next, HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL));
    gradient = next;
  }
  return problem;
}
