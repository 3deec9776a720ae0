//===- TestTimeline.c - Timelines computed by hand ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#define SPANS 32

typedef struct outcome {
  ho_span_t spans[SPANS];
  size_t count;
  uint64_t makespan;
} outcome_t;

static outcome_t simulate(const ho_problem_t *problem, ho_residency_t *residencies, uint32_t count,
                          uint64_t *workspaces) {
  ho_plan_t by_hand = {
      .num_residencies = count, .residencies = residencies, .workspace_offsets = workspaces};
  outcome_t outcome = {.count = 0};
  assert_true(problem->num_operations + 2 * count <= SPANS);
  assertOk(
      ho_timeline_simulate(problem, &by_hand, outcome.spans, &outcome.count, &outcome.makespan));
  return outcome;
}

static void expectSpan(const outcome_t *outcome, ho_queue_t queue, uint32_t index, uint64_t start,
                       uint64_t finish) {
  for (size_t i = 0; i < outcome->count; ++i) {
    const ho_span_t *span = &outcome->spans[i];
    if (span->queue != queue || span->index != index)
      continue;
    assert_int_equal(span->start, start);
    assert_int_equal(span->finish, finish);
    return;
  }
  fail_msg("no span of %u on queue %d", index, queue);
}

// Rates of one byte a nanosecond make times and bytes the same numbers.
#define MACHINE "machine memory=1MiB to_device=1e9 to_host=1e9 alignment=256 "

static void testOverlap(void **state) {
  (void)state;
  ho_problem_t *problem = parse(MACHINE "latency=10\n"
                                        "buffer a size=256 defined\nbuffer b size=512 defined\n"
                                        "op f duration=1000 read=a\nop g duration=100 read=b\n");
  ho_residency_t stays[] = {
      {.buffer = 0, .begin = 0, .wait = 0, .store = HO_NONE, .end = 1, .load = true, .offset = 0},
      {.buffer = 1, .begin = 0, .wait = 1, .store = HO_NONE, .end = 2, .load = true, .offset = 256},
  };
  outcome_t outcome = simulate(problem, stays, 2, NULL);
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 0, 0, 266);
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 1, 266, 788);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 0, 266, 1266);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 1, 1266, 1366);
  assert_int_equal(outcome.makespan, 1366);
  // Issued after the first operation, the second load is exposed.
  stays[1].begin = 1;
  outcome = simulate(problem, stays, 2, NULL);
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 1, 1266, 1788);
  assert_int_equal(outcome.makespan, 1888);
  ho_problem_free(problem);
}

static void testStoreBlocksItsBytes(void **state) {
  (void)state;
  ho_problem_t *problem = parse(MACHINE "\n"
                                        "buffer a size=1024 required\nbuffer b size=256 defined\n"
                                        "buffer c size=256\nbuffer d size=256 defined\n"
                                        "op f duration=100 write_all=a\n"
                                        "op g duration=10 read=d\n"
                                        "op h duration=10 read=b\n");
  ho_residency_t stays[] = {
      {.buffer = 0, .begin = 0, .wait = HO_NONE, .store = 1, .end = 1, .offset = 0},
      {.buffer = 3,
       .begin = 1,
       .wait = 1,
       .store = HO_NONE,
       .end = 2,
       .load = true,
       .offset = 1024},
      {.buffer = 1, .begin = 1, .wait = 2, .store = HO_NONE, .end = 3, .load = true, .offset = 512},
  };
  outcome_t outcome = simulate(problem, stays, 3, NULL);
  expectSpan(&outcome, HO_QUEUE_TO_HOST, 0, 100, 1124);
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 1, 100, 356);   // elsewhere: at once
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 2, 1124, 1380); // in the bytes being stored: after
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 1, 356, 366);     // and nothing else waits
  assert_int_equal(outcome.makespan, 1390);
  ho_problem_free(problem);
}

static void testComputeWaitsForBytes(void **state) {
  (void)state;
  ho_problem_t *problem = parse(MACHINE "\n"
                                        "buffer a size=1024 required\nbuffer c size=256\n"
                                        "op f duration=100 write_all=a\n"
                                        "op g duration=10 write_all=c\n"
                                        "op h duration=10 workspace=256 read=c\n");
  ho_residency_t stays[] = {
      {.buffer = 0, .begin = 0, .wait = HO_NONE, .store = 1, .end = 1, .offset = 0},
      {.buffer = 1, .begin = 1, .wait = HO_NONE, .store = HO_NONE, .end = 3, .offset = 1024},
  };
  uint64_t workspaces[] = {0, 0, 2048};
  outcome_t outcome = simulate(problem, stays, 2, workspaces);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 1, 100, 110);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 2, 110, 120);
  stays[1].offset = 256; // written where the store still reads
  outcome = simulate(problem, stays, 2, workspaces);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 1, 1124, 1134);
  stays[1].offset = 1024;
  workspaces[2] = 768;
  outcome = simulate(problem, stays, 2, workspaces);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 1, 100, 110);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 2, 1124, 1134);
  ho_problem_free(problem);
}

static void testHostAndReload(void **state) {
  (void)state;
  ho_problem_t *problem = parse(MACHINE "\n"
                                        "buffer a size=1024\n"
                                        "op f duration=100 write_all=a\n"
                                        "op g duration=10\n"
                                        "op h duration=10 host_read=a\n"
                                        "op k duration=10 read=a\n");
  ho_residency_t stays[] = {
      {.buffer = 0, .begin = 0, .wait = HO_NONE, .store = 1, .end = 1, .offset = 0},
      {.buffer = 0,
       .begin = 1,
       .wait = 3,
       .store = HO_NONE,
       .end = 4,
       .load = true,
       .offset = 4096},
  };
  outcome_t outcome = simulate(problem, stays, 2, NULL);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 1, 100, 110);
  expectSpan(&outcome, HO_QUEUE_TO_HOST, 0, 100, 1124);
  expectSpan(&outcome, HO_QUEUE_COMPUTE, 2, 1124, 1134);   // the host waits for the store
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 1, 1124, 2148); // and so does the load
  assert_int_equal(outcome.makespan, 2158);
  ho_problem_free(problem);
}

static void testInterference(void **state) {
  (void)state;
  ho_problem_t *problem = parse(MACHINE "duplex=1\n"
                                        "buffer a size=1024 required\nbuffer b size=2048 defined\n"
                                        "op f duration=100 write_all=a\n"
                                        "op g duration=10 read=b\n");
  ho_residency_t stays[] = {
      {.buffer = 0, .begin = 0, .wait = HO_NONE, .store = 1, .end = 1, .offset = 0},
      {.buffer = 1,
       .begin = 1,
       .wait = 1,
       .store = HO_NONE,
       .end = 2,
       .load = true,
       .offset = 4096},
  };
  outcome_t outcome = simulate(problem, stays, 2, NULL);
  // Both at half the rate until the store is through; then 1024 bytes are left to load.
  expectSpan(&outcome, HO_QUEUE_TO_HOST, 0, 100, 2148);
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 1, 100, 3172);
  problem->machine.duplex_interference = 0.5; // three quarters of the rate
  outcome = simulate(problem, stays, 2, NULL);
  expectSpan(&outcome, HO_QUEUE_TO_HOST, 0, 100, 1466);
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 1, 100, 2490);
  problem->machine.duplex_interference = 0;
  outcome = simulate(problem, stays, 2, NULL);
  expectSpan(&outcome, HO_QUEUE_TO_DEVICE, 1, 100, 2148);
  ho_problem_free(problem);
}

static void testNonsenseIsRefused(void **state) {
  (void)state;
  ho_problem_t *problem = parse(MACHINE "\nbuffer a size=1024 defined\nop f duration=1 read=a\n");
  ho_residency_t stay = {
      .buffer = 0, .begin = 0, .wait = 0, .store = HO_NONE, .end = 2, .load = true};
  ho_plan_t by_hand = {.num_residencies = 1, .residencies = &stay};
  uint64_t makespan;
  assertFails(ho_timeline_simulate(problem, &by_hand, NULL, NULL, &makespan),
              HO_STATUS_INVALID_ARGUMENT, "malformed");
  ho_problem_free(problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testOverlap),
      cmocka_unit_test(testStoreBlocksItsBytes),
      cmocka_unit_test(testComputeWaitsForBytes),
      cmocka_unit_test(testHostAndReload),
      cmocka_unit_test(testInterference),
      cmocka_unit_test(testNonsenseIsRefused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
