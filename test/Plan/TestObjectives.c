//===- TestObjectives.c - Least memory, trade-off, baselines --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

// The link is idle most of the time: two layers' weights are enough, and little more.
static void testLeastMemory(void **state) {
  (void)state;
  ho_problem_t *problem = makeStream(60, 100000, 20000, UINT64_MAX);
  ho_plan_t *unlimited = plan(problem, HO_PLAN_SCHEDULED), *least = NULL;
  assertOk(ho_plan_least_memory(problem, 0.01, &least));
  assert_true(least->makespan <= unlimited->makespan + unlimited->makespan / 100);
  assert_true(least->arena_bytes * 5 < ho_problem_resident_memory(problem));
  problem->machine.device_memory = least->arena_bytes;
  assertOk(ho_plan_check(problem, least));
  ho_plan_free(least);
  ho_plan_free(unlimited);
  assertFails(ho_plan_least_memory(problem, -1, &least), HO_STATUS_INVALID_ARGUMENT, "slowdown");
  ho_problem_free(problem);
}

// The two buffers take turns, and the link is slow: what the bound says is too small for the time
// asked for is too small by the bound on time, too.
static void testLeastMemoryBound(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=1MiB to_device=1e9 to_host=1e9 alignment=1\n"
                                "buffer a size=512 defined\nbuffer b size=512 defined\n"
                                "op o0 duration=100 read=a\nop o1 duration=100 read=b\n"
                                "op o2 duration=100 read=a\nop o3 duration=100 read=b\n"
                                "op o4 duration=100 read=a\nop o5 duration=100 read=b\n");
  ho_plan_t *unlimited = plan(problem, HO_PLAN_SCHEDULED), *least = NULL;
  assertOk(ho_plan_least_memory(problem, 0.01, &least));
  assert_int_equal(least->arena_bytes, 1024);
  assert_true(least->memory_lower_bound > 512);
  assert_true(least->memory_lower_bound <= 1024);
  problem->machine.device_memory = least->memory_lower_bound;
  ho_plan_t *below = plan(problem, HO_PLAN_SCHEDULED);
  assert_int_equal(below->memory_lower_bound, 512);
  assert_true(below->time_lower_bound > unlimited->makespan + unlimited->makespan / 100);
  ho_plan_free(below);
  ho_plan_free(least);
  ho_plan_free(unlimited);
  ho_problem_free(problem);
}

static void testTradeOff(void **state) {
  (void)state;
  ho_problem_t *problem = makeTraining(20, 20000, 10000, UINT64_MAX);
  ho_trade_off_t points[5];
  assertOk(ho_plan_trade_off(problem, 5, points));
  assert_int_equal(points[0].budget, ho_problem_minimum_memory(problem, NULL));
  assert_int_equal(points[4].budget, ho_problem_resident_memory(problem));
  for (int i = 0; i < 5; ++i) {
    assert_true(points[i].makespan >= points[i].time_lower_bound);
    assert_true(points[i].arena_bytes <= points[i].budget);
  }
  assert_true(points[4].makespan < points[0].makespan);
  ho_problem_free(problem);
}

// Two buffers fit. In the second program the one used longest ago is needed first.
static void testReplacement(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=512 to_device=1e9 to_host=1e9\n"
                                "buffer a size=256 defined\n"
                                "buffer b size=256 defined\n"
                                "buffer c size=256 defined\n"
                                "op o0 duration=1 read=a\n"
                                "op o1 duration=1 read=b\n"
                                "op o2 duration=1 read=c\n"
                                "op o3 duration=1 read=b\n"
                                "op o4 duration=1 read=a\n");
  ho_plan_t *recent = plan(problem, HO_PLAN_LRU), *belady = plan(problem, HO_PLAN_BELADY);
  assertOk(ho_plan_check(problem, recent));
  assertOk(ho_plan_check(problem, belady));
  assert_int_equal(recent->bytes_to_device, 4 * 256); // a gives way to c
  assert_int_equal(belady->bytes_to_device, 4 * 256); // so does it here: it is needed latest
  ho_plan_free(recent);
  ho_plan_free(belady);
  ho_problem_free(problem);
  problem = parse("machine memory=512 to_device=1e9 to_host=1e9\n"
                  "buffer a size=256 defined\n"
                  "buffer b size=256 defined\n"
                  "buffer c size=256 defined\n"
                  "op o0 duration=1 read=a\n"
                  "op o1 duration=1 read=b\n"
                  "op o2 duration=1 read=c\n"
                  "op o3 duration=1 read=a\n"
                  "op o4 duration=1 read=b\n"
                  "op o5 duration=1 read=c\n");
  recent = plan(problem, HO_PLAN_LRU), belady = plan(problem, HO_PLAN_BELADY);
  assert_int_equal(recent->bytes_to_device, 5 * 256);
  assert_int_equal(belady->bytes_to_device, 4 * 256);
  ho_plan_free(recent);
  ho_plan_free(belady);
  ho_problem_free(problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testLeastMemory),
      cmocka_unit_test(testLeastMemoryBound),
      cmocka_unit_test(testTradeOff),
      cmocka_unit_test(testReplacement),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
