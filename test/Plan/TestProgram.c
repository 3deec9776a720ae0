//===- TestProgram.c - Orders and operations run again --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include <stdlib.h>

#define MACHINE "machine memory=1MiB to_device=1e9 to_host=1e9\n"

static ho_plan_t *planFreely(const ho_problem_t *problem, bool reorder, bool recompute) {
  ho_plan_options_t options = {.reorder = reorder, .recompute = recompute};
  ho_plan_t *made = NULL;
  assertOk(ho_plan_create(problem, &options, &made));
  assertOk(ho_plan_check(problem, made));
  return made;
}

//===----------------------------------------------------------------------===//
// The checker
//===----------------------------------------------------------------------===//

static const char chain[] = MACHINE "buffer x size=4KiB defined\n"
                                    "buffer y size=4KiB\n"
                                    "buffer z size=4KiB required\n"
                                    "op a duration=1 pure read=x write_all=y\n"
                                    "op b duration=1 read=y write_all=z\n"
                                    "op c duration=1 read=y,z write=z\n";

#define PROGRAM(...) ((const uint32_t[]){__VA_ARGS__})
#define LENGTH(...) (sizeof(PROGRAM(__VA_ARGS__)) / sizeof(uint32_t))
#define CHECK(problem, ...) ho_program_check(problem, PROGRAM(__VA_ARGS__), LENGTH(__VA_ARGS__))

static void testAccepts(void **state) {
  (void)state;
  ho_problem_t *problem = parse(chain);
  assertOk(CHECK(problem, 0, 1, 2));
  assertOk(CHECK(problem, 0, 1, 0, 2));
  assertOk(CHECK(problem, 0, 0, 1, 2, 0));
  ho_problem_free(problem);
}

static void testRefuses(void **state) {
  (void)state;
  const ho_status_code_t wrong = HO_STATUS_INVALID_ARGUMENT;
  ho_problem_t *problem = parse(chain);
  assertFails(CHECK(problem, 0, 1), wrong, "left-out");
  assertFails(CHECK(problem, 0, 1, 2, 3), wrong, "unknown-operation");
  assertFails(CHECK(problem, 1, 0, 2), wrong, "wrong-version");
  assertFails(CHECK(problem, 0, 2, 1), wrong, "wrong-version");
  assertFails(CHECK(problem, 0, 1, 1, 2), wrong, "not-pure");
  ho_problem_free(problem);
  problem = parse(MACHINE "buffer x size=4KiB defined required\n"
                          "buffer y size=4KiB\n"
                          "op a duration=1 pure read=x write_all=y\n"
                          "op b duration=1 pure write_all=x\n"
                          "op c duration=1 read=x write=y\n"
                          "op d duration=1 fence\n"
                          "op e duration=1\n");
  assertFails(CHECK(problem, 0, 1, 0, 2, 3, 4), wrong, "wrong-version");
  assertFails(CHECK(problem, 1, 0, 2, 3, 4), wrong, "wrong-version");
  assertFails(CHECK(problem, 0, 1, 2, 0, 3, 4), wrong, "wrong-version");
  assertOk(CHECK(problem, 0, 1, 2, 4, 1, 3));
  assertFails(CHECK(problem, 0, 1, 4, 2, 3), wrong, "fence-crossed");
  ho_problem_free(problem);
  problem = parse(MACHINE "buffer y size=4KiB required\n"
                          "op a duration=1 pure write_all=y\n"
                          "op b duration=1 pure write_all=y\n");
  assertFails(CHECK(problem, 0, 1, 0), wrong, "lost-version");
  assertFails(CHECK(problem, 1, 0), wrong, "wrong-version");
  ho_problem_free(problem);
}

static void testImpure(void **state) {
  (void)state;
  ho_problem_t *problem = NULL;
  static const char *const texts[] = {
      MACHINE "buffer x size=4KiB defined\nop a duration=1 pure read=x write=x\n",
      MACHINE "buffer x size=4KiB defined\nop a duration=1 pure write=x\n",
      MACHINE "buffer x size=4KiB defined\nop a duration=1 pure host_read=x\n"};
  for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); ++i)
    assertFails(ho_problem_parse(texts[i], strlen(texts[i]), "test", &problem),
                HO_STATUS_INVALID_ARGUMENT, "is pure, but");
}

static void testPlanOfProgram(void **state) {
  (void)state;
  ho_problem_t *problem = parse(chain);
  ho_plan_t *made = plan(problem, HO_PLAN_SCHEDULED);
  assert_null(made->program);
  made->program = malloc(3 * sizeof(uint32_t));
  memcpy(made->program, PROGRAM(0, 2, 1), 3 * sizeof(uint32_t));
  made->program_length = 3;
  assertFails(ho_plan_check(problem, made), HO_STATUS_INVALID_ARGUMENT, "wrong-version");
  memcpy(made->program, PROGRAM(0, 1, 2), 3 * sizeof(uint32_t));
  assertOk(ho_plan_check(problem, made));
  ho_plan_free(made);
  ho_problem_free(problem);
}

//===----------------------------------------------------------------------===//
// What the checker accepts computes the same
//===----------------------------------------------------------------------===//

static uint64_t mix(uint64_t a, uint64_t b) {
  a = (a ^ b) * UINT64_C(0x9E3779B97F4A7C15);
  return a ^ (a >> 29);
}

// Values stand for contents: what an operation writes is made of itself and of all it reads.
static void interpret(const ho_problem_t *problem, const uint32_t *program, uint32_t length,
                      uint64_t *values) {
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    values[i] = mix(1, i);
  for (uint32_t i = 0; i < length; ++i) {
    const ho_operation_t *operation = &problem->operations[program[i]];
    const ho_access_t *accesses = &problem->accesses[operation->first_access];
    uint64_t seen = mix(2, program[i]);
    for (uint32_t k = 0; k < operation->num_accesses; ++k)
      if (accesses[k].kinds & (HO_ACCESS_READ | HO_ACCESS_HOST_READ))
        seen = mix(seen, values[accesses[k].buffer]);
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      if (!(accesses[k].kinds & (HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE)))
        continue;
      uint64_t kept = accesses[k].kinds & HO_ACCESS_WRITE_ALL ? 0 : values[accesses[k].buffer];
      values[accesses[k].buffer] = mix(mix(seen, k), kept);
    }
  }
}

// Pure wherever it may be, a fence now and then.
static ho_problem_t *makeRandom(uint64_t seed, uint32_t operations, uint32_t buffers) {
  ho_problem_t *problem = NULL;
  assertOk(toolRandomProblem(seed, operations, buffers, &problem));
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    ho_operation_t *operation = &problem->operations[i];
    operation->fence = (seed + i) % 11 == 10;
    operation->pure = true;
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      uint32_t kinds = problem->accesses[operation->first_access + k].kinds;
      operation->pure &=
          kinds == HO_ACCESS_READ || kinds == (HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL);
    }
  }
  return problem;
}

static uint64_t next(uint64_t *state) {
  return (*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407)) >> 33;
}

static uint32_t disturb(uint32_t *program, uint32_t length, uint64_t *state) {
  for (uint64_t changes = 1 + next(state) % 3; changes-- > 0;) {
    uint32_t at = (uint32_t)(next(state) % length), from = (uint32_t)(next(state) % length);
    uint32_t moved = program[from];
    if (next(state) % 2) { // again
      memmove(program + at + 1, program + at, (length - at) * sizeof(*program));
      program[at] = moved;
      ++length;
    } else if (at + 1 < length) {
      moved = program[at];
      program[at] = program[at + 1];
      program[at + 1] = moved;
    }
  }
  return length;
}

static void testMeaning(void **state) {
  (void)state;
  enum { OPERATIONS = 8, BUFFERS = 5, ROOM = OPERATIONS + 4 };
  uint64_t random = 7, accepted = 0, refused = 0, expected[BUFFERS], found[BUFFERS];
  for (uint64_t seed = 0; seed < 20000; ++seed) {
    ho_problem_t *problem = makeRandom(seed, OPERATIONS, BUFFERS);
    uint32_t program[ROOM];
    for (uint32_t i = 0; i < OPERATIONS; ++i)
      program[i] = i;
    interpret(problem, program, OPERATIONS, expected);
    uint32_t length = disturb(program, OPERATIONS, &random);
    ho_status_t status = ho_program_check(problem, program, length);
    accepted += !status;
    refused += !!status;
    if (!status) {
      interpret(problem, program, length, found);
      assert_memory_equal(found, expected, sizeof(found));
    }
    ho_status_free(status);
    ho_problem_free(problem);
  }
  assert_true(accepted > 2000 && refused > 2000);
}

//===----------------------------------------------------------------------===//
// The planner
//===----------------------------------------------------------------------===//

static void expectSound(uint64_t seed, uint32_t operations, uint32_t buffers) {
  ho_problem_t *problem = makeRandom(seed, operations, buffers);
  ho_plan_t *given = plan(problem, HO_PLAN_SCHEDULED);
  for (int way = 1; way < 4; ++way) {
    ho_plan_t *made = planFreely(problem, way & 1, way & 2);
    assert_true(made->time_lower_bound <= made->makespan);
    assert_true(made->bytes_lower_bound <= made->bytes_to_device + made->bytes_to_host);
    assert_int_equal(made->stall_time + made->compute_time, made->makespan);
    if (!made->program)
      assert_int_equal(made->makespan, given->makespan);
    if (!(way & 2) && made->program)
      assert_int_equal(made->program_length, problem->num_operations);
    // What it costs is a tenth something else at most.
    assert_true((double)made->makespan <= 1.2 * (double)given->makespan);
    ho_plan_free(made);
  }
  ho_plan_free(given);
  ho_problem_free(problem);
}

static void testRandom(void **state) {
  (void)state;
  for (uint64_t seed = 0; seed < 150; ++seed)
    expectSound(seed, 1 + (uint32_t)(seed % 20), 1 + (uint32_t)(seed % 7));
  for (uint64_t seed = 0; seed < 10; ++seed)
    expectSound(seed, 60, 15);
}

// Gradients wait for updates at the end; there is room for two of them.
static const char updatesLast[] = "machine memory=24KiB to_device=1e9 to_host=1e9\n"
                                  "buffer w0 size=4KiB defined required\n"
                                  "buffer w1 size=4KiB defined required\n"
                                  "buffer w2 size=4KiB defined required\n"
                                  "buffer w3 size=4KiB defined required\n"
                                  "buffer x size=4KiB defined\n"
                                  "buffer g0 size=4KiB\n"
                                  "buffer g1 size=4KiB\n"
                                  "buffer g2 size=4KiB\n"
                                  "buffer g3 size=4KiB\n"
                                  "op back0 duration=5000 read=x,w0 write_all=g0\n"
                                  "op back1 duration=5000 read=x,w1 write_all=g1\n"
                                  "op back2 duration=5000 read=x,w2 write_all=g2\n"
                                  "op back3 duration=5000 read=x,w3 write_all=g3\n"
                                  "op update0 duration=1000 read=g0 write=w0\n"
                                  "op update1 duration=1000 read=g1 write=w1\n"
                                  "op update2 duration=1000 read=g2 write=w2\n"
                                  "op update3 duration=1000 read=g3 write=w3\n";

static void testReorders(void **state) {
  (void)state;
  ho_problem_t *problem = parse(updatesLast);
  ho_plan_t *given = planFreely(problem, false, false), *made = planFreely(problem, true, false);
  assert_null(given->program);
  assert_non_null(made->program);
  assert_int_equal(made->program_length, 8);
  assert_int_equal(made->bytes_to_device, 5 * 4096);
  assert_int_equal(made->bytes_to_host, 4 * 4096);
  assert_true(given->bytes_to_device > made->bytes_to_device);
  assert_true(made->makespan < given->makespan);
  for (uint32_t i = 0; i < 8; i += 2) // each update behind its gradient
    assert_int_equal(made->program[i] + 4, made->program[i + 1]);
  ho_plan_free(given);
  ho_plan_free(made);
  ho_problem_free(problem);
}

static void testFenceHolds(void **state) {
  (void)state;
  ho_problem_t *problem = parse(updatesLast);
  problem->operations[4].fence = true;
  ho_plan_t *given = planFreely(problem, false, false), *made = planFreely(problem, true, true);
  assert_int_equal(given->makespan, made->makespan);
  ho_plan_free(given);
  ho_plan_free(made);
  ho_problem_free(problem);
}

// `y` is cheap to make from `x`; only one of them has room beside `big`.
static const char cheap[] = "machine memory=48KiB to_device=1e9 to_host=1e9\n"
                            "buffer x size=16KiB defined\n"
                            "buffer y size=16KiB\n"
                            "buffer big size=32KiB defined required\n"
                            "buffer z size=4KiB required\n"
                            "op make duration=100 pure read=x write_all=y\n"
                            "op use duration=1000 read=y write_all=z\n"
                            "op other duration=1000 read=big write=big\n"
                            "op last duration=1000 read=x,y,z write=z\n";

static void testRecomputes(void **state) {
  (void)state;
  ho_problem_t *problem = parse(cheap);
  ho_plan_t *given = planFreely(problem, false, false), *made = planFreely(problem, false, true);
  assert_non_null(made->program);
  assert_int_equal(made->program_length, 5);
  assert_memory_equal(made->program, PROGRAM(0, 1, 2, 0, 3), 5 * sizeof(uint32_t));
  assert_int_equal(made->bytes_to_device + made->bytes_to_host + 16384,
                   given->bytes_to_device + given->bytes_to_host);
  assert_true(made->makespan < given->makespan);
  ho_plan_free(given);
  ho_plan_free(made);
  problem->operations[0].duration = 1000000; // dearer than the link
  made = planFreely(problem, false, true);
  assert_null(made->program);
  ho_plan_free(made);
  ho_problem_free(problem);
}

static uint64_t timeAt(ho_problem_t *problem, uint64_t resident, uint64_t percent) {
  problem->machine.device_memory = resident / 100 * percent;
  ho_plan_t *made = planFreely(problem, true, true);
  uint64_t time = made->makespan;
  ho_plan_free(made);
  return time;
}

// Bytes on demand promise nothing from another order where all fits; only the first load's time
// tells. And what bytes promise may not come true, so that the order that loses by them wins.
static void testMoreMemoryIsNotSlower(void **state) {
  (void)state;
  static const struct {
    uint64_t seed, less, more;
  } cases[] = {{6, 85, 90}, {6, 85, 100}, {8, 60, 65}};
  for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); ++i) {
    ho_problem_t *problem = NULL;
    assertOk(toolRandomProblem(cases[i].seed, 30, 25, &problem));
    uint64_t resident = ho_problem_resident_memory(problem);
    uint64_t tight = timeAt(problem, resident, cases[i].less);
    assert_true(timeAt(problem, resident, cases[i].more) <= tight + tight / 100);
    ho_problem_free(problem);
  }
}

static void testText(void **state) {
  (void)state;
  char *text = NULL;
  size_t length = 0;
  ho_problem_t *problem =
      parse(MACHINE "buffer x size=4KiB\nop a duration=1 pure fence write_all=x\n");
  assert_true(problem->operations[0].pure && problem->operations[0].fence);
  FILE *file = open_memstream(&text, &length);
  assertOk(ho_problem_print(problem, file));
  fclose(file);
  assert_non_null(strstr(text, "op a duration=1 pure fence write_all=x\n"));
  free(text);
  ho_problem_free(problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testAccepts),
      cmocka_unit_test(testRefuses),
      cmocka_unit_test(testImpure),
      cmocka_unit_test(testPlanOfProgram),
      cmocka_unit_test(testMeaning),
      cmocka_unit_test(testRandom),
      cmocka_unit_test(testReorders),
      cmocka_unit_test(testFenceHolds),
      cmocka_unit_test(testRecomputes),
      cmocka_unit_test(testText),
      cmocka_unit_test(testMoreMemoryIsNotSlower),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
