//===- TestQuality.c - Plans are good where it is known what good is ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

static ho_plan_t *planChecked(const ho_problem_t *problem) {
  ho_plan_t *made = plan(problem, HO_PLAN_SCHEDULED);
  assertOk(ho_plan_check(problem, made));
  assert_true(made->time_lower_bound <= made->makespan);
  return made;
}

// `percent` above the lower bound at the most.
static void expectMakespan(ho_problem_t *problem, unsigned percent) {
  ho_plan_t *made = planChecked(problem);
  if (made->makespan * 100 > made->time_lower_bound * (100 + percent))
    fail_msg("makespan %lu is more than %u%% above the bound %lu", (unsigned long)made->makespan,
             percent, (unsigned long)made->time_lower_bound);
  ho_plan_free(made);
  ho_problem_free(problem);
}

static void testEverythingFits(void **state) {
  (void)state;
  ho_problem_t *problem = makeStream(50, 100000, 50000, UINT64_C(1) << 30);
  ho_plan_t *made = planChecked(problem);
  assert_int_equal(made->bytes_to_device + made->bytes_to_host, made->bytes_lower_bound);
  for (uint32_t i = 0; i < made->num_residencies; ++i)
    if (made->residencies[i].load)
      assert_int_equal(made->residencies[i].begin, 0);
  ho_plan_free(made);
  expectMakespan(problem, 0);
}

static void testStreams(void **state) {
  (void)state;
  // Transfer bound, balanced, compute bound; room for 40, 10 and 4 percent of the weights.
  static const uint64_t durations[] = {50000, 100000, 200000};
  static const uint64_t memories[] = {4000000, 1000000, 400000};
  for (int i = 0; i < 3; ++i)
    for (int k = 0; k < 3; ++k)
      expectMakespan(makeStream(100, 100000, durations[i], memories[k]), 1);
}

static void testTraining(void **state) {
  (void)state;
  for (uint64_t percent = 20; percent <= 80; percent += 20)
    expectMakespan(makeTraining(40, 200000, 80000, 40 * UINT64_C(280000) * percent / 100), 3);
}

static void testLargeIsPlanned(void **state) {
  (void)state;
  ho_problem_t *problem = makeStream(50000, 4096, 4000, 1000000);
  expectMakespan(problem, 1);
}

static void testResident(void **state) {
  (void)state;
  ho_problem_t *problem = makeTraining(20, 20000, 10000, 100000);
  ho_plan_t *made = plan(problem, HO_PLAN_RESIDENT);
  assert_int_equal(made->peak_live_bytes, ho_problem_resident_memory(problem));
  problem->machine.device_memory = made->arena_bytes;
  assertOk(ho_plan_check(problem, made));
  ho_plan_free(made);
  ho_problem_free(problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testEverythingFits), cmocka_unit_test(testStreams),
      cmocka_unit_test(testTraining),       cmocka_unit_test(testLargeIsPlanned),
      cmocka_unit_test(testResident),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
