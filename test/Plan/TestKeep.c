//===- TestKeep.c - Plans of steps that repeat ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include <stdlib.h>

// Layers that are all alike: link and operation take 1000 ns each.
static const char stream[] = "machine memory=4096 to_device=1e9 to_host=1e9 alignment=256\n"
                             "repeats\n"
                             "buffer w0 size=1000 defined\n"
                             "buffer w1 size=1000 defined\n"
                             "buffer w2 size=1000 defined\n"
                             "buffer w3 size=1000 defined\n"
                             "buffer w4 size=1000 defined\n"
                             "buffer w5 size=1000 defined\n"
                             "op a duration=1000 read=w0\n"
                             "op b duration=1000 read=w1\n"
                             "op c duration=1000 read=w2\n"
                             "op d duration=1000 read=w3\n"
                             "op e duration=1000 read=w4\n"
                             "op f duration=1000 read=w5\n";

static ho_problem_t *parseUnder(const char *text, uint64_t memory) {
  ho_problem_t *problem = parse(text);
  problem->machine.device_memory = memory;
  return problem;
}

static uint32_t countKept(const ho_plan_t *made, ho_kept_t kept) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < made->num_residencies; ++i)
    count += made->residencies[i].kept == kept;
  return count;
}

static ho_plan_t *soundPlan(const ho_problem_t *problem, ho_plan_mode_t mode) {
  ho_plan_t *made = plan(problem, mode);
  assertOk(ho_plan_check(problem, made));
  assert_true(made->time_lower_bound <= made->makespan);
  assert_true(made->bytes_lower_bound <= made->bytes_to_device + made->bytes_to_host);
  assert_true(mode == HO_PLAN_RESIDENT || made->arena_bytes <= problem->machine.device_memory);
  return made;
}

//===----------------------------------------------------------------------===//
// What is kept
//===----------------------------------------------------------------------===//

static void testEverythingFits(void **state) {
  (void)state;
  ho_problem_t *problem = parseUnder(stream, 6 * 1024);
  ho_plan_t *made = soundPlan(problem, HO_PLAN_SCHEDULED);
  assert_int_equal(countKept(made, HO_KEPT_WHOLE), 6);
  assert_int_equal(made->bytes_to_device, 0);
  assert_int_equal(made->makespan, 6000);
  assert_int_equal(made->time_lower_bound, 6000);
  assert_int_equal(made->bytes_lower_bound, 0);
  ho_plan_free(made);
  ho_problem_free(problem);
}

// With room for two, the end of a step fetches the first of the next: no stall.
static void testTailHidesTheFirstLoad(void **state) {
  (void)state;
  ho_problem_t *problem = parseUnder(stream, 2 * 1024);
  ho_plan_t *made = soundPlan(problem, HO_PLAN_SCHEDULED);
  assert_int_equal(made->makespan, 6000);
  problem->repeats = false;
  ho_plan_t *once = soundPlan(problem, HO_PLAN_SCHEDULED);
  assert_int_equal(once->makespan, 7000);
  ho_plan_free(once);
  ho_plan_free(made);
  ho_problem_free(problem);
}

static void testStateIsNeitherLoadedNorStored(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=8KiB to_device=1e9 to_host=1e9\n"
                                "repeats\n"
                                "buffer cache size=4KiB defined required state\n"
                                "buffer x size=256 defined fresh\n"
                                "op append duration=100 read=x write=cache\n"
                                "op attend duration=100 read=cache\n");
  ho_plan_t *made = soundPlan(problem, HO_PLAN_SCHEDULED);
  assert_int_equal(made->bytes_to_device, 256);
  assert_int_equal(made->bytes_to_host, 0);
  assert_int_equal(made->bytes_lower_bound, 256);
  ho_plan_free(made);
  ho_problem_free(problem);
}

static void testFreshIsLoadedEachStep(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=8KiB to_device=1e9 to_host=1e9\n"
                                "repeats\n"
                                "buffer x size=256 defined fresh\n"
                                "buffer w size=256 defined\n"
                                "buffer u size=256 defined required\n"
                                "op a duration=100 read=x,w write=u\n");
  ho_plan_t *made = soundPlan(problem, HO_PLAN_SCHEDULED);
  assert_int_equal(made->bytes_to_device, 512); // x and u, which is written
  assert_int_equal(made->bytes_lower_bound, 768);
  assert_int_equal(countKept(made, HO_KEPT_WHOLE), 1);
  ho_plan_free(made);
  ho_problem_free(problem);
}

//===----------------------------------------------------------------------===//
// What the checker refuses
//===----------------------------------------------------------------------===//

static const char small[] = "machine memory=4096 to_device=1e9 to_host=1e9 alignment=256\n"
                            "repeats\n"
                            "buffer w size=256 defined\n"
                            "buffer v size=256 defined\n"
                            "buffer s size=256 defined required state\n"
                            "buffer f size=256 defined fresh\n"
                            "buffer u size=256 defined required\n"
                            "op a duration=10 read=w,f\n"
                            "op b duration=10 read=v write=s,u\n"
                            "op c duration=10 read=f\n";
enum { W, V, S, F, U };

#define LOADED(buffer, from, to, at) {buffer, from, from, HO_NONE, to, true, at, HO_KEPT_NOT}
static const ho_residency_t good[] = {
    {W, 0, 0, HO_NONE, 1, false, 0, HO_KEPT_HEAD},
    {S, 0, 1, HO_NONE, 3, false, 256, HO_KEPT_WHOLE},
    LOADED(F, 0, 3, 512),
    {V, 1, 1, HO_NONE, 2, true, 0, HO_KEPT_NOT},
    {U, 1, 1, 2, 3, true, 768, HO_KEPT_NOT},
    {W, 2, HO_NONE, HO_NONE, 3, true, 0, HO_KEPT_TAIL},
};
enum { COUNT = sizeof(good) / sizeof(good[0]) };

static ho_status_t checkWith(const ho_residency_t *stays, uint32_t count, bool repeats) {
  ho_problem_t *problem = parse(small);
  problem->repeats = repeats;
  ho_plan_t made = {.num_residencies = count, .arena_bytes = 1024, .peak_live_bytes = 1024};
  made.residencies = (ho_residency_t *)(uintptr_t)stays;
  for (uint32_t i = 0; i < count; ++i) {
    made.bytes_to_device += stays[i].load ? 256 : 0;
    made.bytes_to_host += stays[i].store != HO_NONE ? 256 : 0;
  }
  ho_status_t status = ho_plan_check(problem, &made);
  ho_problem_free(problem);
  return status;
}

static void expectRefused(const ho_residency_t *stays, uint32_t count, const char *name) {
  assertFails(checkWith(stays, count, true), HO_STATUS_INVALID_ARGUMENT, name);
}

static void testCheckerAcceptsTheGood(void **state) {
  (void)state;
  assertOk(checkWith(good, COUNT, true));
}

static void testCheckerRefuses(void **state) {
  (void)state;
  ho_residency_t stays[COUNT + 1];
#define FRESH() memcpy(stays, good, sizeof(good))
  assertFails(checkWith(good, COUNT, false), HO_STATUS_INVALID_ARGUMENT, "kept-once");
  expectRefused(good, COUNT - 1, "head-without-tail");
  FRESH();
  stays[5].offset = 256; // not where the head lies; bytes of the state
  expectRefused(stays, COUNT, "tail-without-head");
  FRESH();
  stays[0].kept = HO_KEPT_NOT;
  stays[0].load = true;
  expectRefused(stays, COUNT, "tail-without-head");
  FRESH();
  stays[5].begin = 1; // while another buffer lies there
  ho_residency_t moved = stays[5];
  stays[5] = stays[4];
  stays[4] = moved;
  expectRefused(stays, COUNT, "overlap");
  FRESH();
  stays[1].end = 2; // the state is lost at the end
  expectRefused(stays, COUNT, "malformed-kept");
  FRESH();
  stays[1].store = 2;
  expectRefused(stays, COUNT, "kept-stored");
  FRESH();
  stays[2] = (ho_residency_t){F, 0, 0, HO_NONE, 3, false, 512, HO_KEPT_WHOLE};
  expectRefused(stays, COUNT, "kept-fresh");
  FRESH();
  stays[4] = (ho_residency_t){U, 0, 1, HO_NONE, 3, false, 768, HO_KEPT_WHOLE};
  ho_residency_t last = stays[4];
  stays[4] = stays[3];
  stays[3] = last;
  expectRefused(stays, COUNT, "kept-written");
  FRESH();
  stays[5].end = 2;
  stays[5].begin = 1;
  expectRefused(stays, COUNT, "malformed-tail");
  FRESH();
  stays[5].load = false;
  expectRefused(stays, COUNT, "malformed-tail");
  FRESH();
  stays[0].load = true;
  expectRefused(stays, COUNT, "malformed-kept");
  FRESH();
  stays[0].wait = HO_NONE;
  expectRefused(stays, COUNT, "malformed-wait");
}

//===----------------------------------------------------------------------===//
// Time
//===----------------------------------------------------------------------===//

// The plan of `steps` steps, one after the other, of a plan without stores.
static ho_problem_t *unroll(const ho_problem_t *problem, uint32_t steps) {
  ho_problem_t *all = NULL;
  assertOk(ho_problem_create(&problem->machine, &all));
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    assertOk(ho_problem_add_buffer(all, problem->buffers[i].name, problem->buffers[i].size,
                                   problem->buffers[i].defined, false, NULL));
  for (uint32_t i = 0; i < steps * problem->num_operations; ++i) {
    const ho_operation_t *operation = &problem->operations[i % problem->num_operations];
    assertOk(ho_problem_add_operation(all, "op", operation->duration, 0, NULL));
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      ho_access_t access = problem->accesses[operation->first_access + k];
      assertOk(ho_problem_add_access(all, access.buffer, access.kinds));
    }
  }
  return all;
}

static const ho_residency_t *headOf(const ho_plan_t *made, uint32_t buffer) {
  for (uint32_t i = 0; i < made->num_residencies; ++i)
    if (made->residencies[i].buffer == buffer && made->residencies[i].kept == HO_KEPT_HEAD)
      return &made->residencies[i];
  return NULL;
}

static ho_plan_t *unrollPlan(const ho_problem_t *problem, const ho_plan_t *made, uint32_t steps) {
  ho_plan_t *all = calloc(1, sizeof(*all));
  uint32_t length = problem->num_operations;
  all->residencies = calloc((size_t)steps * made->num_residencies + 1, sizeof(ho_residency_t));
  for (uint32_t s = 0; s < steps; ++s)
    for (uint32_t i = 0; i < made->num_residencies; ++i) {
      ho_residency_t stay = made->residencies[i];
      if (s > 0 && (stay.kept == HO_KEPT_WHOLE || stay.kept == HO_KEPT_HEAD))
        continue; // goes on
      bool goesOn = stay.kept == HO_KEPT_TAIL && s + 1 < steps;
      if (stay.kept == HO_KEPT_TAIL && !goesOn)
        continue;
      uint32_t shift = s * length;
      uint32_t end = stay.kept == HO_KEPT_WHOLE ? steps * length : stay.end + shift;
      if (goesOn) {
        const ho_residency_t *head = headOf(made, stay.buffer);
        end = head->end + shift + length;
        stay.wait = head->wait + length;
      }
      stay.load |= stay.kept != HO_KEPT_NOT;
      stay.begin += shift;
      stay.wait += stay.wait == HO_NONE ? 0 : shift;
      stay.end = end;
      stay.kept = HO_KEPT_NOT;
      all->residencies[all->num_residencies++] = stay;
    }
  return all;
}

// Steps in the long run take as long as the plan says.
static void expectPeriod(const ho_problem_t *problem, const ho_plan_t *made) {
  enum { STEPS = 40 };
  ho_problem_t *all = unroll(problem, STEPS);
  ho_plan_t *plan = unrollPlan(problem, made, STEPS);
  size_t count = 0;
  size_t room = all->num_operations + 2 * (size_t)plan->num_residencies;
  ho_span_t *spans = malloc((room + 1) * sizeof(*spans));
  uint64_t makespan, ends[STEPS] = {0};
  assertOk(ho_timeline_simulate(all, plan, spans, &count, &makespan));
  for (size_t i = 0; i < count; ++i)
    if (spans[i].queue == HO_QUEUE_COMPUTE && (spans[i].index + 1) % problem->num_operations == 0)
      ends[spans[i].index / problem->num_operations] = spans[i].finish;
  uint64_t period = (ends[STEPS - 1] - ends[STEPS / 2 - 1]) / (STEPS / 2);
  if (period > made->makespan + 2 || period + 2 < made->makespan)
    fail_msg("a step takes %lu, the plan says %lu", (unsigned long)period,
             (unsigned long)made->makespan);
  free(spans);
  ho_plan_free(plan);
  ho_problem_free(all);
}

static void testPeriod(void **state) {
  (void)state;
  for (uint32_t duration = 200; duration <= 3000; duration += 350)
    for (uint64_t memory = 2; memory <= 9; ++memory) {
      ho_problem_t *problem = makeStream(7, 1000, duration, memory * 2048);
      problem->repeats = true;
      problem->machine.copy_latency = duration / 10;
      for (uint32_t i = 0; i < problem->num_buffers; ++i)
        problem->buffers[i].required = false;
      ho_plan_t *made = soundPlan(problem, HO_PLAN_SCHEDULED);
      expectPeriod(problem, made);
      ho_plan_free(made);
      ho_problem_free(problem);
    }
}

// A link that is a little too slow: what the tails leave grows from step to step, slowly.
static void testBacklogGrowsSlowly(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=4096 to_device=1e9 to_host=1e9 alignment=256\n"
                                "repeats\n"
                                "buffer v size=1000 defined\n"
                                "buffer w size=1000 defined\n"
                                "op a duration=1 read=v\n"
                                "op b duration=996 read=w\n"
                                "op c duration=996\n");
  ho_residency_t stays[] = {
      {0, 0, 0, HO_NONE, 1, false, 0, HO_KEPT_HEAD},
      {1, 0, 1, HO_NONE, 2, false, 1024, HO_KEPT_HEAD},
      {0, 1, HO_NONE, HO_NONE, 3, true, 0, HO_KEPT_TAIL},
      {1, 2, HO_NONE, HO_NONE, 3, true, 1024, HO_KEPT_TAIL},
  };
  ho_plan_t made = {.num_residencies = 4, .residencies = stays};
  assertOk(ho_timeline_simulate(problem, &made, NULL, NULL, &made.makespan));
  assert_in_range(made.makespan, 2000, 2001);
  expectPeriod(problem, &made);
  ho_problem_free(problem);
}

//===----------------------------------------------------------------------===//
// Random problems
//===----------------------------------------------------------------------===//

static void makeRepeat(ho_problem_t *problem) {
  problem->repeats = true;
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    ho_buffer_t *buffer = &problem->buffers[i];
    buffer->state = buffer->defined && buffer->required;
    buffer->fresh = buffer->defined && !buffer->state && i % 4 == 3;
  }
}

static void expectNeverWorse(uint64_t seed, uint32_t operations, uint32_t buffers) {
  ho_problem_t *problem = NULL;
  assertOk(toolRandomProblem(seed, operations, buffers, &problem));
  makeRepeat(problem);
  uint64_t least = ho_problem_minimum_memory(problem, NULL);
  uint64_t most = ho_problem_resident_memory(problem);
  most = most < least ? least : most;
  for (uint64_t step = 0; step <= 3; ++step) {
    problem->machine.device_memory = least + (most - least) * step / 3;
    ho_plan_options_t free = {.mode = HO_PLAN_SCHEDULED, .reorder = true, .recompute = true};
    ho_plan_t *kept = soundPlan(problem, HO_PLAN_SCHEDULED), *other = NULL;
    assertOk(ho_plan_create(problem, &free, &other));
    assertOk(ho_plan_check(problem, other));
    assert_true(other->time_lower_bound <= other->makespan);
    assert_true(other->bytes_lower_bound <= other->bytes_to_device + other->bytes_to_host);
    ho_plan_free(other);
    ho_problem_t once = *problem;
    once.repeats = false;
    ho_plan_t *plain = soundPlan(&once, HO_PLAN_SCHEDULED);
    if (kept->makespan > plain->makespan)
      fail_msg("seed %lu: %lu is slower than %lu without keeping", (unsigned long)seed,
               (unsigned long)kept->makespan, (unsigned long)plain->makespan);
    ho_plan_free(plain);
    ho_plan_free(kept);
  }
  ho_plan_free(soundPlan(problem, HO_PLAN_REACTIVE));
  problem->machine.device_memory = UINT64_MAX;
  ho_plan_free(soundPlan(problem, HO_PLAN_SCHEDULED));
  ho_plan_free(soundPlan(problem, HO_PLAN_RESIDENT));
  ho_problem_free(problem);
}

static void testRandom(void **state) {
  (void)state;
  for (uint64_t seed = 0; seed < 70; ++seed)
    expectNeverWorse(seed, 1 + (uint32_t)(seed % 13), 1 + (uint32_t)(seed % 7));
  for (uint64_t seed = 0; seed < 8; ++seed)
    expectNeverWorse(seed, 40, 14);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testEverythingFits),
      cmocka_unit_test(testTailHidesTheFirstLoad),
      cmocka_unit_test(testStateIsNeitherLoadedNorStored),
      cmocka_unit_test(testFreshIsLoadedEachStep),
      cmocka_unit_test(testCheckerAcceptsTheGood),
      cmocka_unit_test(testCheckerRefuses),
      cmocka_unit_test(testPeriod),
      cmocka_unit_test(testBacklogGrowsSlowly),
      cmocka_unit_test(testRandom),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
