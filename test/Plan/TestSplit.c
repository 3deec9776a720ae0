//===- TestSplit.c - Residencies in pieces --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

// Rates of one byte a nanosecond make times and bytes the same numbers.
#define MACHINE "to_device=1e9 to_host=1e9 alignment=256 "

//===----------------------------------------------------------------------===//
// The timeline
//===----------------------------------------------------------------------===//

// x lies at 0, so that of L's place only the upper half is free before the end of f.
static const char halves[] = "machine memory=2KiB " MACHINE "latency=10\n"
                             "buffer x size=1024 defined\nbuffer L size=2048 defined\n"
                             "op f duration=2000 read=x\nop g duration=100 read=L\n";
static const ho_residency_t halvesStays[] = {
    {.buffer = 0, .begin = 0, .wait = 0, .store = HO_NONE, .end = 1, .load = true, .offset = 0},
    {.buffer = 1, .begin = 0, .wait = 1, .store = HO_NONE, .end = 2, .load = true, .offset = 0}};
static const ho_piece_t halvesPieces[] = {{1, 0, 2, 1024, 1024}, {1, 1, 2, 0, 1024}};

static ho_plan_t byHand(const ho_residency_t *stays, uint32_t count, const ho_piece_t *pieces,
                        uint32_t num_pieces) {
  return (ho_plan_t){.num_residencies = count,
                     .residencies = (ho_residency_t *)stays,
                     .num_pieces = num_pieces,
                     .pieces = (ho_piece_t *)pieces,
                     .arena_bytes = 2048};
}

static void testPiecesRun(void **state) {
  (void)state;
  ho_problem_t *problem = parse(halves);
  ho_plan_t plan = byHand(halvesStays, 2, halvesPieces, 2);
  ho_span_t spans[6];
  size_t count;
  uint64_t makespan;
  assertOk(ho_timeline_simulate(problem, &plan, spans, &count, &makespan));
  // x until 1034, half of L until 2068, f until 3034, then the other half, and g.
  assert_int_equal(count, 5);
  assert_int_equal(makespan, 3034 + 1034 + 100);
  assert_int_equal(spans[1].index, 1);
  assert_int_equal(spans[1].piece, 0);
  assert_int_equal(spans[1].start, 1034);
  assert_int_equal(spans[1].finish, 2068);
  assert_int_equal(spans[3].piece, 1);
  assert_int_equal(spans[3].start, 3034);
  assert_int_equal(spans[0].piece, HO_NONE);
  ho_problem_free(problem);
}

// What is loaded into the bytes of a piece follows this piece's store alone.
static void testBytesLeaveByPiece(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=2KiB " MACHINE "\n"
                                "buffer y size=2048 required\nbuffer a size=1024 defined\n"
                                "op f duration=100 write_all=y\nop g duration=10 read=a\n");
  static const ho_residency_t stays[] = {
      {.buffer = 0, .begin = 0, .wait = HO_NONE, .store = 1, .end = 1},
      {.buffer = 1, .begin = 1, .wait = 1, .store = HO_NONE, .end = 2, .load = true}};
  static const ho_piece_t pieces[] = {{0, 0, 1, 0, 1024}, {0, 0, 1, 1024, 1024}};
  ho_plan_t plan = byHand(stays, 2, pieces, 2);
  uint64_t makespan;
  assertOk(ho_timeline_simulate(problem, &plan, NULL, NULL, &makespan));
  assert_int_equal(makespan, 100 + 1024 + 1024 + 10); // the second piece leaves beside the load
  plan.num_pieces = 0;
  assertOk(ho_timeline_simulate(problem, &plan, NULL, NULL, &makespan));
  assert_int_equal(makespan, 100 + 2048 + 1024 + 10);
  ho_problem_free(problem);
}

//===----------------------------------------------------------------------===//
// The checker
//===----------------------------------------------------------------------===//

static void expect(const ho_piece_t *pieces, uint32_t count, const char *name) {
  ho_problem_t *problem = parse(halves);
  ho_plan_t plan = byHand(halvesStays, 2, pieces, count);
  plan.bytes_to_device = 3072;
  plan.peak_live_bytes = 2048;
  ho_status_t status = ho_plan_check(problem, &plan);
  if (name)
    assertFails(status, HO_STATUS_INVALID_ARGUMENT, name);
  else
    assertOk(status);
  ho_problem_free(problem);
}

#define PLANT(which, field, value, name)                                                           \
  do {                                                                                             \
    ho_piece_t pieces[2];                                                                          \
    memcpy(pieces, halvesPieces, sizeof(pieces));                                                  \
    pieces[which].field = value;                                                                   \
    expect(pieces, 2, name);                                                                       \
  } while (0)

static void testCheck(void **state) {
  (void)state;
  expect(halvesPieces, 2, NULL);
  expect(halvesPieces, 1, "not-covered");
  PLANT(1, residency, 2, "unknown-residency");
  PLANT(1, turn, 3, "unknown-residency");
  PLANT(1, residency, 0, "malformed-piece");
  PLANT(1, bytes, 512, "not-covered");
  PLANT(1, bytes, 2048, "not-covered");
  PLANT(1, bytes, 4096, "malformed-piece");
  PLANT(1, bytes, 0, "malformed-piece");
  PLANT(0, first, 1280, "malformed-piece");
  PLANT(0, first, 900, "misaligned");
  PLANT(1, begin, 2, "malformed-piece");
  PLANT(0, begin, 1, "malformed-piece"); // none begins with the residency
  PLANT(1, begin, 0, "overlap");         // with x
  PLANT(1, turn, 0, "out-of-turn");
  static const ho_piece_t swapped[] = {{1, 1, 2, 0, 1024}, {1, 0, 2, 1024, 1024}};
  expect(swapped, 2, "out-of-turn");
  ho_problem_t *problem = parse(halves);
  problem->buffers[1].whole = true;
  ho_plan_t plan = byHand(halvesStays, 2, halvesPieces, 2);
  assertFails(ho_plan_check(problem, &plan), HO_STATUS_INVALID_ARGUMENT, "split-whole");
  ho_problem_free(problem);
}

// A piece that is not there yet when the operation writes the buffer.
static void testMissingPiece(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=2KiB " MACHINE "\nbuffer y size=2048\n"
                                "op f duration=1 write_all=y\nop g duration=1 read=y\n");
  static const ho_residency_t stay = {
      .buffer = 0, .begin = 0, .wait = HO_NONE, .store = HO_NONE, .end = 2};
  static const ho_piece_t pieces[] = {{0, 0, 1, 0, 1024}, {0, 1, 1, 1024, 1024}};
  ho_plan_t plan = byHand(&stay, 1, pieces, 2);
  assertFails(ho_plan_check(problem, &plan), HO_STATUS_INVALID_ARGUMENT, "piece-missing");
  ho_problem_free(problem);
}

//===----------------------------------------------------------------------===//
// The planner
//===----------------------------------------------------------------------===//

static ho_plan_t *planWith(const ho_problem_t *problem, bool split) {
  ho_plan_options_t options = {.split = split};
  ho_plan_t *made;
  assertOk(ho_plan_create(problem, &options, &made));
  assertOk(ho_plan_check(problem, made));
  assert_true(made->makespan >= made->time_lower_bound);
  return made;
}

static void expectTimes(const char *text, uint64_t whole, uint64_t split) {
  ho_problem_t *problem = parse(text);
  ho_plan_t *made = planWith(problem, false);
  assert_int_equal(made->num_pieces, 0);
  assert_int_equal(made->makespan, whole);
  ho_plan_free(made);
  made = planWith(problem, true);
  assert_true(made->num_pieces > 1);
  assert_int_equal(made->makespan, split);
  ho_plan_free(made);
  ho_problem_free(problem);
}

// u has no place before f ends. All of L in front of it delays g by 1024; all of L behind it delays
// h by as much. Half of L fits before, and the link is never idle.
static void testLinkGap(void **state) {
  (void)state;
  expectTimes("machine memory=6KiB " MACHINE "\n"
              "buffer x size=4096 defined\nbuffer u size=3072 defined whole\n"
              "buffer L size=2048 defined\n"
              "op f duration=1024 read=x\nop g duration=1024 read=u\nop h duration=100 read=L\n",
              10240 + 100, 9216 + 100);
}

// Half of L's place is free while f runs; the load of the whole can only follow f.
static void testMemoryGap(void **state) {
  (void)state;
  expectTimes("machine memory=4KiB " MACHINE "\n"
              "buffer x size=2048 defined\nbuffer L size=4096 defined\n"
              "op f duration=2048 read=x\nop g duration=100 read=L\n",
              2048 + 2048 + 4096 + 100, 2048 + 2048 + 2048 + 100);
}

// L is loaded into the bytes of y while the rest of y still leaves: sixteen pieces each way, of
// which one is not hidden. Both links are busy for as long as there are bytes.
static void testStoreAndLoad(void **state) {
  (void)state;
  expectTimes("machine memory=4KiB " MACHINE "\n"
              "buffer y size=4096 required\nbuffer L size=4096 defined\n"
              "op f duration=1000 write_all=y\nop g duration=100 read=L\n",
              1000 + 4096 + 4096 + 100, 1000 + 4096 + 512 + 100);
}

// Sixteen latencies more than is gained by the gap: nothing is split.
static void testLatencyCounts(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=4KiB " MACHINE "latency=1000\n"
                                "buffer y size=4096 required\nbuffer L size=4096 defined\n"
                                "op f duration=1000 write_all=y\nop g duration=100 read=L\n");
  ho_plan_t *made = planWith(problem, true);
  assert_int_equal(made->num_pieces, 0);
  ho_plan_free(made);
  ho_problem_free(problem);
}

static void testWholeBuffersStayWhole(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=4KiB " MACHINE "\n"
                                "buffer x size=2048 defined\nbuffer L size=4096 defined whole\n"
                                "op f duration=2048 read=x\nop g duration=100 read=L\n");
  ho_plan_t *made = planWith(problem, true);
  assert_int_equal(made->num_pieces, 0);
  ho_plan_free(made);
  ho_problem_free(problem);
}

// How many plans of random problems have pieces, and that all of them pass and none is slower.
static void testRandom(void **state) {
  (void)state;
  uint32_t with = 0;
  for (uint64_t seed = 1; seed <= 60; ++seed) {
    ho_problem_t *problem;
    assertOk(toolRandomProblem(seed, 30, 12, &problem));
    problem->machine.copy_latency %= 20;
    ho_plan_t *whole = planWith(problem, false), *split = planWith(problem, true);
    assert_true(split->makespan <= whole->makespan);
    assert_true(split->num_pieces == 0 || split->makespan < whole->makespan);
    with += split->num_pieces > 0;
    ho_plan_free(whole);
    ho_plan_free(split);
    ho_problem_free(problem);
  }
  assert_true(with >= 5);
}

//===----------------------------------------------------------------------===//
// Problems that repeat
//===----------------------------------------------------------------------===//

// As above, with a weight k beside it that both use.
static const char circle[] = "machine memory=3KiB " MACHINE "latency=10\nrepeats\n"
                             "buffer k size=1024 defined\nbuffer x size=1024 defined fresh\n"
                             "buffer L size=2048 defined fresh\n"
                             "op f duration=2000 read=x,k\nop g duration=100 read=L,k\n";

static void testWhatIsKeptIsNotSplit(void **state) {
  (void)state;
  static const ho_residency_t stays[] = {
      {0, 0, 0, HO_NONE, 2, false, 2048, HO_KEPT_WHOLE},
      {1, 0, 0, HO_NONE, 1, true, 0, HO_KEPT_NOT},
      {2, 1, 1, HO_NONE, 2, true, 0, HO_KEPT_NOT},
  };
  static const ho_piece_t pieces[] = {{0, 0, 3, 0, 512}, {0, 0, 3, 512, 512}};
  ho_problem_t *problem = parse(circle);
  ho_plan_t plan = byHand(stays, 3, pieces, 0);
  plan.arena_bytes = plan.peak_live_bytes = 3072;
  plan.bytes_to_device = 3072;
  assertOk(ho_plan_check(problem, &plan));
  plan.num_pieces = 2;
  assertFails(ho_plan_check(problem, &plan), HO_STATUS_INVALID_ARGUMENT, "split-kept");
  assertFails(ho_timeline_simulate(problem, &plan, NULL, NULL, NULL), HO_STATUS_INVALID_ARGUMENT,
              "piece 0 of the plan is malformed");
  ho_problem_free(problem);
}

// k stays, and half of L comes while f runs.
static void testBesideWhatIsKept(void **state) {
  (void)state;
  ho_problem_t *problem = parse(circle);
  uint64_t makespans[2];
  for (int split = 0; split < 2; ++split) {
    ho_plan_t *plan = NULL;
    assertOk(ho_plan_create(problem, &(ho_plan_options_t){.split = split}, &plan));
    assertOk(ho_plan_check(problem, plan));
    assert_int_equal(plan->bytes_to_device, 3072);
    assert_true(plan->time_lower_bound <= plan->makespan);
    assert_int_equal(plan->num_pieces > 0, split);
    makespans[split] = plan->makespan;
    ho_plan_free(plan);
  }
  assert_int_equal(makespans[0], 1034 + 2000 + 2058 + 100);
  assert_int_equal(makespans[1], 1034 + 2000 + 1034 + 100);
  ho_problem_free(problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testPiecesRun),
      cmocka_unit_test(testBytesLeaveByPiece),
      cmocka_unit_test(testCheck),
      cmocka_unit_test(testMissingPiece),
      cmocka_unit_test(testLinkGap),
      cmocka_unit_test(testMemoryGap),
      cmocka_unit_test(testStoreAndLoad),
      cmocka_unit_test(testLatencyCounts),
      cmocka_unit_test(testWholeBuffersStayWhole),
      cmocka_unit_test(testRandom),
      cmocka_unit_test(testWhatIsKeptIsNotSplit),
      cmocka_unit_test(testBesideWhatIsKept),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
