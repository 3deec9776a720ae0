//===- TestProblem.c - Building and validating problems -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

static const ho_machine_t machine = {
    .device_memory = 1 << 20, .alignment = 256, .to_device_rate = 1e9, .to_host_rate = 1e9};

static ho_problem_t *create(const ho_machine_t *of) {
  ho_problem_t *problem = NULL;
  assertOk(ho_problem_create(of, &problem));
  return problem;
}

static void testBuilderMergesAccesses(void **state) {
  (void)state;
  ho_problem_t *problem = create(&machine);
  uint32_t a, b, op;
  assertOk(ho_problem_add_buffer(problem, "a", 10, true, false, &a));
  assertOk(ho_problem_add_buffer(problem, "b", 20, true, false, &b));
  assertOk(ho_problem_add_operation(problem, "f", 5, 0, &op));
  assertOk(ho_problem_add_access(problem, a, HO_ACCESS_READ));
  assertOk(ho_problem_add_access(problem, b, HO_ACCESS_READ));
  assertOk(ho_problem_add_access(problem, a, HO_ACCESS_WRITE));
  assertOk(ho_problem_add_operation(problem, "g", 5, 0, &op));
  assertOk(ho_problem_add_access(problem, a, HO_ACCESS_READ));
  assert_int_equal(op, 1);
  assert_int_equal(problem->num_accesses, 3);
  assert_int_equal(problem->operations[0].num_accesses, 2);
  assert_int_equal(problem->accesses[0].kinds, HO_ACCESS_READ | HO_ACCESS_WRITE);
  assert_int_equal(problem->accesses[2].kinds, HO_ACCESS_READ);
  assertOk(ho_problem_validate(problem));
  ho_problem_free(problem);
}

static void testBuilderRefuses(void **state) {
  (void)state;
  ho_problem_t *problem = create(&machine);
  assertFails(ho_problem_add_access(problem, 0, HO_ACCESS_READ), HO_STATUS_INVALID_ARGUMENT,
              "add the operation first");
  assertOk(ho_problem_add_operation(problem, NULL, 5, 0, NULL));
  assertFails(ho_problem_add_access(problem, 0, HO_ACCESS_READ), HO_STATUS_INVALID_ARGUMENT,
              "there are only 0 buffers");
  ho_problem_free(problem);
}

// One operation `op` that touches a buffer with `kinds`.
static void expectRefused(uint64_t size, bool defined, uint32_t kinds, const char *text) {
  ho_problem_t *problem = create(&machine);
  assertOk(ho_problem_add_buffer(problem, "a", size, defined, false, NULL));
  assertOk(ho_problem_add_operation(problem, "op", 5, 0, NULL));
  assertOk(ho_problem_add_access(problem, 0, kinds));
  assertFails(ho_problem_validate(problem), HO_STATUS_INVALID_ARGUMENT, text);
  ho_problem_free(problem);
}

static void testValidateAccesses(void **state) {
  (void)state;
  expectRefused(0, true, HO_ACCESS_READ, "has size 0");
  expectRefused(UINT64_MAX, true, HO_ACCESS_READ, "the largest is");
  expectRefused(1, false, HO_ACCESS_READ, "never defined");
  expectRefused(1, false, HO_ACCESS_READ | HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL, "never defined");
  expectRefused(1, false, HO_ACCESS_HOST_READ, "never defined");
  expectRefused(1, true, HO_ACCESS_READ | HO_ACCESS_HOST_READ, "by the host and by the device");
  expectRefused(1, true, HO_ACCESS_READ | HO_ACCESS_WRITE_ALL, "add WRITE");
  expectRefused(1, true, 0, "neither reads nor writes");
  expectRefused(1, true, 64, "neither reads nor writes");
}

static void testValidateByHand(void **state) {
  (void)state;
  ho_buffer_t buffer = {.name = "a", .size = 1, .defined = true};
  ho_access_t accesses[] = {{0, HO_ACCESS_READ}, {0, HO_ACCESS_READ}};
  ho_operation_t operation = {.name = "op", .num_accesses = 2};
  ho_problem_t problem = {.machine = machine,
                          .num_buffers = 1,
                          .num_operations = 1,
                          .num_accesses = 2,
                          .buffers = &buffer,
                          .operations = &operation,
                          .accesses = accesses};
  assertFails(ho_problem_validate(&problem), HO_STATUS_INVALID_ARGUMENT, "twice");
  operation.num_accesses = 3;
  assertFails(ho_problem_validate(&problem), HO_STATUS_INVALID_ARGUMENT, "do not follow");
  operation.num_accesses = 1;
  accesses[0].buffer = 7;
  assertFails(ho_problem_validate(&problem), HO_STATUS_INVALID_ARGUMENT, "touches buffer 7");
}

static void expectMachineRefused(ho_machine_t of, const char *text) {
  ho_problem_t *problem = create(&of);
  assertFails(ho_problem_validate(problem), HO_STATUS_INVALID_ARGUMENT, text);
  ho_problem_free(problem);
}

static void testValidateMachine(void **state) {
  (void)state;
  ho_machine_t bad = machine;
  bad.to_device_rate = 0;
  expectMachineRefused(bad, "rate to the device");
  bad = machine;
  bad.to_host_rate = -1;
  expectMachineRefused(bad, "rate to the host");
  bad = machine;
  bad.alignment = 100;
  expectMachineRefused(bad, "power of two");
  bad = machine;
  bad.duplex_interference = 1.5;
  expectMachineRefused(bad, "between 0 and 1");
}

static void testNeeds(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=1MiB to_device=1e9 to_host=1e9 alignment=256\n"
                                "buffer a size=100 defined\n"
                                "buffer b size=300\n"
                                "buffer c size=1 required\n"
                                "op f duration=1 read=a write_all=b\n"
                                "op g duration=1 workspace=10 read=b write_all=c\n"
                                "op h duration=1 host_read=a\n");
  uint32_t operation;
  assert_int_equal(ho_problem_minimum_memory(problem, &operation), 512 + 256 + 256);
  assert_int_equal(operation, 1);
  // a from start to end, b from f to g, c from g to the end, and the workspace of g.
  assert_int_equal(ho_problem_resident_memory(problem), 256 + 512 + 256 + 256);
  ho_problem_free(problem);
}

static void testEmpty(void **state) {
  (void)state;
  ho_problem_t *problem = create(&machine);
  for (int mode = HO_PLAN_SCHEDULED; mode <= HO_PLAN_RESIDENT; ++mode) {
    ho_plan_t *result = plan(problem, (ho_plan_mode_t)mode);
    assert_int_equal(result->num_residencies, 0);
    assert_int_equal(result->makespan, 0);
    assertOk(ho_plan_check(problem, result));
    ho_plan_free(result);
  }
  ho_problem_free(problem);
  ho_problem_free(NULL);
  ho_plan_free(NULL);
}

static void testInfeasible(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=511 to_device=1e9 to_host=1e9\n"
                                "buffer a size=1 defined\nbuffer b size=1 defined\n"
                                "op small duration=1 read=a\nop large duration=1 read=a,b\n");
  ho_plan_t *result = NULL;
  assertFails(ho_plan_create(problem, NULL, &result), HO_STATUS_INFEASIBLE,
              "operation 1 'large' alone needs 512 bytes");
  assert_null(result);
  problem->machine.device_memory = 512;
  result = plan(problem, HO_PLAN_SCHEDULED);
  assertOk(ho_plan_check(problem, result));
  ho_plan_free(result);
  ho_problem_free(problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testBuilderMergesAccesses),
      cmocka_unit_test(testBuilderRefuses),
      cmocka_unit_test(testValidateAccesses),
      cmocka_unit_test(testValidateByHand),
      cmocka_unit_test(testValidateMachine),
      cmocka_unit_test(testNeeds),
      cmocka_unit_test(testEmpty),
      cmocka_unit_test(testInfeasible),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
