//===- TestText.c - Problems and plans as text ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include <stdlib.h>

static char *print(const ho_problem_t *problem) {
  char *text = NULL;
  size_t length;
  FILE *file = open_memstream(&text, &length);
  assertOk(ho_problem_print(problem, file));
  fclose(file);
  return text;
}

static void testRoundTrip(void **state) {
  (void)state;
  for (uint64_t seed = 0; seed < 100; ++seed) {
    ho_problem_t *problem = NULL;
    assertOk(toolRandomProblem(seed, 30, 10, &problem));
    char *first = print(problem);
    ho_problem_t *again = parse(first);
    // Accesses come back in the order of the words, so it is the second text that stays.
    char *middle = print(again);
    ho_problem_free(again);
    again = parse(middle);
    char *second = print(again);
    assert_string_equal(middle, second);
    assert_int_equal(strlen(first), strlen(second));
    free(middle);
    assert_int_equal(again->num_accesses, problem->num_accesses);
    free(first);
    free(second);
    ho_problem_free(problem);
    ho_problem_free(again);
  }
}

static void testWords(void **state) {
  (void)state;
  ho_problem_t *problem =
      parse("# a comment\n\nmachine memory=unlimited to_device=2e9 to_host=1.5e9 latency=7 "
            "duplex=0.5 alignment=4KiB # and another\r\n"
            "buffer %a:0 size=3KiB defined required\n"
            "\tbuffer b size=2GiB\n"
            "buffer c size=4KiB written=1KiB\n"
            "op f#1 duration=12 workspace=1MiB read=%a:0 write=%a:0 write_all=b\n"
            "op g duration=0 host_read=b host_write_all=b host_write=%a:0");
  assert_true(problem->machine.device_memory == UINT64_MAX);
  assert_int_equal(problem->machine.copy_latency, 7);
  assert_int_equal(problem->machine.alignment, 4096);
  assert_string_equal(problem->buffers[0].name, "%a:0");
  assert_int_equal(problem->buffers[0].size, 3072);
  assert_true(problem->buffers[0].defined && problem->buffers[0].required);
  assert_int_equal(problem->buffers[1].size, UINT64_C(2) << 30);
  assert_true(!problem->buffers[1].written && !problem->buffers[1].whole);
  assert_true(problem->buffers[2].written == 1024 && problem->buffers[2].whole);
  assert_string_equal(problem->operations[0].name, "f#1");
  assert_int_equal(problem->operations[0].workspace, 1 << 20);
  assert_int_equal(problem->accesses[0].kinds, HO_ACCESS_READ | HO_ACCESS_WRITE);
  assert_int_equal(problem->accesses[1].kinds, HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL);
  assert_int_equal(problem->accesses[2].kinds,
                   HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE | HO_ACCESS_WRITE_ALL);
  assert_int_equal(problem->accesses[3].kinds, HO_ACCESS_HOST_WRITE);
  ho_problem_free(problem);
}

static void testNamesAreCleaned(void **state) {
  (void)state;
  ho_machine_t machine = {.device_memory = 1024, .to_device_rate = 1, .to_host_rate = 1};
  ho_problem_t *problem = NULL;
  assertOk(ho_problem_create(&machine, &problem));
  static const char *const names[] = {"a b", "", "#x", "a=b,c", "same", "same", NULL};
  for (int i = 0; i < 7; ++i)
    assertOk(ho_problem_add_buffer(problem, names[i], 1, true, false, NULL));
  assertOk(ho_problem_add_operation(problem, "an operation", 1, 0, NULL));
  assertOk(ho_problem_add_operation(problem, "", 1, 0, NULL));
  assertOk(ho_problem_add_access(problem, 5, HO_ACCESS_READ));
  char *text = print(problem);
  ho_problem_t *again = parse(text);
  assert_int_equal(again->num_buffers, 7);
  assert_int_equal(again->accesses[0].buffer, 5);
  free(text);
  ho_problem_free(again);
  ho_problem_free(problem);
}

#define MACHINE "machine memory=1KiB to_device=1e9 to_host=1e9\n"

static void testErrors(void **state) {
  (void)state;
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"", "file:1: there is no machine"},
      {"buffer a size=1\n", "file:1: the first line must describe the machine"},
      {MACHINE MACHINE, "file:2: a second machine"},
      {"machine memory=1\n", "file:1: a machine needs to_device"},
      {"machine memroy=1\n", "file:1: a machine has no 'memroy'"},
      {"machine to_device=fast to_host=1\n", "'to_device' needs a number"},
      {"machine to_device=-1 to_host=1\n", "must be positive"},
      {"machine to_device=nan to_host=1\n", "must be positive"},
      {MACHINE "bufer a\n", "file:2: 'bufer' is not known"},
      {MACHINE "buffer\n", "file:2: a buffer needs a name"},
      {MACHINE "buffer size=1\n", "the name of a buffer comes first"},
      {MACHINE "buffer a,b size=1\n", "without '=' or ','"},
      {MACHINE "buffer a\n", "needs a size"},
      {MACHINE "buffer a size=0\n", "needs a size"},
      {MACHINE "buffer a size=\n", "needs a whole number"},
      {MACHINE "buffer a size\n", "needs a whole number"},
      {MACHINE "buffer a size=-1\n", "needs a whole number"},
      {MACHINE "buffer a size=1 written=2\n", "a written part of 2 bytes"},
      {MACHINE "buffer a size=1KB\n", "'KB' is not a unit"},
      {MACHINE "buffer a size=99999999999999999999\n", "needs a whole number"},
      {MACHINE "buffer a size=18446744073709551615KiB\n", "does not fit"},
      {MACHINE "buffer a size=1 pinned\n", "a buffer has no 'pinned'"},
      {MACHINE "buffer a size=1\nbuffer a size=1\n", "file:3: there is a buffer 'a' already"},
      {MACHINE "op\n", "an operation needs a name"},
      {MACHINE "op f\n", "needs a duration"},
      {MACHINE "op f duration=1 read=a\n", "there is no buffer 'a'"},
      {MACHINE "op f duration=1 read=\n", "'read' needs buffers"},
      {MACHINE "op f duration=1 touch=a\n", "an operation has no 'touch'"},
      {MACHINE "buffer a size=1\nop f duration=1 read=a,\n", "there is no buffer ''"},
      {MACHINE "buffer a size=1\nop f duration=1 read=a\n", "never defined"},
  };
  for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); ++i) {
    ho_problem_t *problem = NULL;
    assertFails(ho_problem_parse(cases[i].text, strlen(cases[i].text), "file", &problem),
                HO_STATUS_INVALID_ARGUMENT, cases[i].message);
    assert_null(problem);
  }
  ho_problem_t *problem = NULL;
  assertFails(ho_problem_parse("a\0b", 3, "file", &problem), HO_STATUS_INVALID_ARGUMENT, "byte 0");
}

static void testPlanIsPrinted(void **state) {
  (void)state;
  ho_problem_t *problem = parse("machine memory=1KiB to_device=1e9 to_host=1e9\n"
                                "buffer a size=256 defined\nbuffer b size=256 required\n"
                                "op f duration=100 workspace=8 read=a write_all=b\n");
  ho_plan_t *result = plan(problem, HO_PLAN_SCHEDULED);
  char *text = NULL;
  size_t length;
  FILE *file = open_memstream(&text, &length);
  assertOk(ho_plan_print(problem, result, file));
  fclose(file);
  assert_non_null(strstr(text, "stay a begin=0 wait=0 store=- end=1 load=yes"));
  assert_non_null(strstr(text, "stay b begin=0 wait=- store=1 end=1 load=no"));
  assert_non_null(strstr(text, "workspace operation=0"));
  assert_non_null(strstr(text, "makespan=612"));
  free(text);
  ho_plan_free(result);
  ho_problem_free(problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testRoundTrip),       cmocka_unit_test(testWords),
      cmocka_unit_test(testNamesAreCleaned), cmocka_unit_test(testErrors),
      cmocka_unit_test(testPlanIsPrinted),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
