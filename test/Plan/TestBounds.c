//===- TestBounds.c - Lower bounds computed by hand -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

static void expectBounds(const char *text, uint64_t time, uint64_t bytes) {
  ho_problem_t *problem = parse(text);
  ho_plan_t *made = plan(problem, HO_PLAN_SCHEDULED);
  assertOk(ho_plan_check(problem, made));
  assert_int_equal(made->bytes_lower_bound, bytes);
  assert_int_equal(made->time_lower_bound, time);
  ho_plan_free(made);
  ho_problem_free(problem);
}

#define RATES " to_device=1e9 to_host=1e9 alignment=256 "

static void testCompulsory(void **state) {
  (void)state;
  // The first load delays all; the last store follows all.
  expectBounds("machine memory=1MiB" RATES "latency=5\n"
               "buffer a size=256 defined\nbuffer b size=512 required\n"
               "op f duration=1000 read=a\nop g duration=1000 read=a write_all=b\n",
               261 + 2000 + 517, 768);
  // The link decides.
  expectBounds("machine memory=1MiB" RATES "\n"
               "buffer a size=4096 defined\nbuffer b size=8192 defined\n"
               "op f duration=10 read=a\nop g duration=10 read=b\n",
               12288 + 10, 12288);
  // Nothing needs what is overwritten, or was never required.
  expectBounds("machine memory=1MiB" RATES "\n"
               "buffer a size=4096 defined\nop f duration=10 write_all=a\n",
               10, 0);
}

// A part goes back, all of the buffer is fetched.
static void testWrittenPart(void **state) {
  (void)state;
  expectBounds("machine memory=1MiB" RATES "latency=5\n"
               "buffer a size=2048 written=512 defined required\n"
               "op f duration=1000 read=a write=a\n",
               2053 + 1000 + 517, 2560);
  // Its place is needed for b in between: neither bound counts that it might be stored for room.
  expectBounds(
      "machine memory=2KiB" RATES "\n"
      "buffer a size=2048 written=512 defined\nbuffer b size=2048 defined\n"
      "op f duration=10 read=a write=a\nop g duration=10 read=b\nop h duration=10 read=a\n",
      2048 * 3 + 20, 2048 * 3);
}

static void testHost(void **state) {
  (void)state;
  // Written, read by the host, rewritten by the host, read again: one store, one load.
  expectBounds("machine memory=1MiB" RATES "\n"
               "buffer a size=1000\n"
               "op f duration=10 write_all=a\nop g duration=10 host_read=a host_write=a\n"
               "op h duration=10 read=a\n",
               10 + 1000 + 10 + 1000 + 10, 2000);
}

static void testCapacity(void **state) {
  (void)state;
  // Two rounds over 2 KiB with room for 1 KiB. The first round and j cannot end before 2050; then
  // a fills half of the room for the last time, and two of b, c and d are still to be loaded.
  expectBounds("machine memory=1KiB" RATES "\n"
               "buffer a size=512 defined\nbuffer b size=512 defined\n"
               "buffer c size=512 defined\nbuffer d size=512 defined\n"
               "op f duration=1 read=a\nop g duration=1 read=b\n"
               "op h duration=1 read=c\nop i duration=1 read=d\n"
               "op j duration=1 read=a\nop k duration=1 read=b\n"
               "op l duration=1 read=c\nop m duration=1 read=d\n",
               2048 + 2 + 1024 + 1, 3072);
}

static void testSpill(void **state) {
  (void)state;
  // Three intermediates of 512 bytes, room for two: one is stored and loaded again.
  expectBounds("machine memory=1KiB" RATES "\n"
               "buffer a size=512\nbuffer b size=512\nbuffer c size=512\n"
               "op f duration=1000 write_all=a\nop g duration=1000 write_all=b\n"
               "op h duration=1000 write_all=c\n"
               "op i duration=1000 read=c\nop j duration=1000 read=b\nop k duration=1000 read=a\n",
               6000, 1024);
}

static void expectInAnyOrder(const char *text, uint64_t time, uint64_t bytes) {
  ho_problem_t *problem = parse(text);
  uint64_t foundTime, foundBytes;
  assertOk(ho_problem_lower_bounds(problem, &foundTime, &foundBytes));
  assert_int_equal(foundTime, time);
  assert_int_equal(foundBytes, bytes);
  ho_problem_free(problem);
}

// Operations, what they need from the host, and what it needs of them.
static void testInAnyOrder(void **state) {
  (void)state;
  static const char text[] = "machine memory=1MiB" RATES "latency=5\n"
                             "buffer a size=256 defined\nbuffer b size=512 defined required\n"
                             "op f duration=100 read=a\nop g duration=50 read=a write_all=b\n";
  expectInAnyOrder(text, 512 + 5, 256 + 512);
  expectInAnyOrder("machine memory=1MiB" RATES "\n"
                   "buffer a size=256 defined\nop f duration=300 read=a\nop g duration=70\n",
                   370, 256);
  // The host writes last: nothing is stored.
  expectInAnyOrder("machine memory=1MiB" RATES "\n"
                   "buffer a size=256 required\n"
                   "op f duration=10 write_all=a\nop g duration=10 host_write_all=a\n",
                   20, 0);
  // From step to step w and the state s may stay, x may not.
  expectInAnyOrder("machine memory=1MiB" RATES "\nrepeats\n"
                   "buffer w size=256 defined\nbuffer x size=512 defined fresh\n"
                   "buffer s size=1024 defined required state\n"
                   "op f duration=10 read=w,x write=s\n",
                   512, 512);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testCompulsory), cmocka_unit_test(testWrittenPart),
      cmocka_unit_test(testHost),       cmocka_unit_test(testCapacity),
      cmocka_unit_test(testSpill),      cmocka_unit_test(testInAnyOrder),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
