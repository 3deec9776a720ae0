//===- TestRandom.c - Properties of plans of random problems --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include <stdlib.h>

// Every operation and copy once, queues without overlap, the last finish is the makespan.
static void expectConsistentTimeline(const ho_problem_t *problem, const ho_plan_t *made) {
  size_t room = problem->num_operations + 2 * (size_t)made->num_residencies, count = 0;
  ho_span_t *spans = malloc((room + 1) * sizeof(*spans));
  uint64_t makespan, free_at[3] = {0, 0, 0}, last = 0, busy = 0, loads = 0, stores = 0;
  assertOk(ho_timeline_simulate(problem, made, spans, &count, &makespan));
  assert_int_equal(makespan, made->makespan);
  for (size_t i = 0; i < count; ++i) {
    assert_true(spans[i].start >= free_at[spans[i].queue]);
    assert_true(spans[i].finish >= spans[i].start);
    free_at[spans[i].queue] = spans[i].finish;
    last = spans[i].finish > last ? spans[i].finish : last;
    busy += spans[i].queue == HO_QUEUE_COMPUTE;
    loads += spans[i].queue == HO_QUEUE_TO_DEVICE;
    stores += spans[i].queue == HO_QUEUE_TO_HOST;
  }
  for (uint32_t i = 0; i < made->num_residencies; ++i) {
    loads -= made->residencies[i].load;
    stores -= made->residencies[i].store != HO_NONE;
  }
  assert_int_equal(last, makespan);
  assert_int_equal(busy, problem->num_operations);
  assert_int_equal(loads, 0);
  assert_int_equal(stores, 0);
  free(spans);
}

// Whatever order it runs in.
static void expectAboveBounds(const ho_problem_t *problem, const ho_plan_t *made) {
  uint64_t time, bytes;
  assertOk(ho_problem_lower_bounds(problem, &time, &bytes));
  assert_true(time <= made->makespan);
  assert_true(bytes <= made->bytes_to_device + made->bytes_to_host);
}

static uint64_t expectSound(const ho_problem_t *problem, ho_plan_mode_t mode) {
  ho_plan_t *made = plan(problem, mode);
  assertOk(ho_plan_check(problem, made));
  assert_true(made->arena_bytes <= problem->machine.device_memory);
  assert_true(made->time_lower_bound <= made->makespan);
  assert_true(made->bytes_lower_bound <= made->bytes_to_device + made->bytes_to_host);
  assert_true(made->memory_lower_bound <= made->peak_live_bytes);
  expectAboveBounds(problem, made);
  assert_int_equal(made->stall_time + made->compute_time, made->makespan);
  expectConsistentTimeline(problem, made);
  uint64_t makespan = made->makespan;
  ho_plan_free(made);
  return makespan;
}

// With a program of its own.
static void expectSoundInAnyOrder(const ho_problem_t *problem) {
  static const ho_plan_options_t choice = {.reorder = true, .recompute = true, .split = true};
  ho_plan_t *made = NULL;
  assertOk(ho_plan_create(problem, &choice, &made));
  assertOk(ho_plan_check(problem, made));
  expectAboveBounds(problem, made);
  ho_plan_free(made);
}

static void expectSoundEverywhere(uint64_t seed, uint32_t operations, uint32_t buffers) {
  ho_problem_t *problem = NULL;
  assertOk(toolRandomProblem(seed, operations, buffers, &problem));
  uint64_t least = ho_problem_minimum_memory(problem, NULL);
  uint64_t most = ho_problem_resident_memory(problem);
  if (most < least)
    most = least;
  for (uint64_t step = 0; step <= 4; ++step) {
    problem->machine.device_memory = least + (most - least) * step / 4;
    uint64_t reactive = expectSound(problem, HO_PLAN_REACTIVE);
    uint64_t scheduled = expectSound(problem, HO_PLAN_SCHEDULED);
    if (scheduled > reactive)
      fail_msg("seed %lu: scheduled %lu is slower than reactive %lu", (unsigned long)seed,
               (unsigned long)scheduled, (unsigned long)reactive);
    if (step == seed % 5)
      expectSoundInAnyOrder(problem);
    for (ho_plan_mode_t mode = HO_PLAN_LRU; step % 3 == 1 && mode <= HO_PLAN_WINDOW; ++mode)
      expectSound(problem, mode);
  }
  problem->machine.device_memory = UINT64_MAX;
  expectSound(problem, HO_PLAN_SCHEDULED);
  expectSound(problem, HO_PLAN_RESIDENT);
  ho_problem_free(problem);
}

static void testSmall(void **state) {
  (void)state;
  for (uint64_t seed = 0; seed < 300; ++seed)
    expectSoundEverywhere(seed, 1 + (uint32_t)(seed % 12), 1 + (uint32_t)(seed % 5));
}

static void testMiddling(void **state) {
  (void)state;
  for (uint64_t seed = 0; seed < 20; ++seed)
    expectSoundEverywhere(seed, 40, 12);
}

static void testLarge(void **state) {
  (void)state;
  for (uint64_t seed = 0; seed < 3; ++seed)
    expectSoundEverywhere(seed, 300, 50);
}

static void testDeterministic(void **state) {
  (void)state;
  for (uint64_t seed = 0; seed < 8; ++seed) {
    ho_problem_t *problem = NULL;
    assertOk(toolRandomProblem(seed, 40, 12, &problem));
    ho_plan_t *first = plan(problem, HO_PLAN_SCHEDULED), *second = plan(problem, HO_PLAN_SCHEDULED);
    assert_int_equal(first->num_residencies, second->num_residencies);
    for (uint32_t i = 0; i < first->num_residencies; ++i) {
      assert_int_equal(first->residencies[i].offset, second->residencies[i].offset);
      assert_int_equal(first->residencies[i].begin, second->residencies[i].begin);
    }
    assert_int_equal(first->makespan, second->makespan);
    ho_plan_free(first);
    ho_plan_free(second);
    ho_problem_free(problem);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testSmall),
      cmocka_unit_test(testMiddling),
      cmocka_unit_test(testLarge),
      cmocka_unit_test(testDeterministic),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
