//===- TestCheck.c - The checker names what is wrong ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#define MACHINE "machine memory=1KiB to_device=1e9 to_host=1e9 alignment=256\n"

// Checks a plan made by hand with right totals. NULL: it must pass.
static void expect(const char *text, const ho_residency_t *stays, uint32_t count,
                   const uint64_t *workspaces, const char *name) {
  ho_problem_t *problem = parse(text);
  ho_plan_t by_hand = {.num_residencies = count,
                       .residencies = (ho_residency_t *)stays,
                       .workspace_offsets = (uint64_t *)workspaces,
                       .arena_bytes = 1024};
  for (uint32_t i = 0; i < count; ++i) {
    uint64_t bytes =
        stays[i].buffer < problem->num_buffers ? problem->buffers[stays[i].buffer].size : 0;
    by_hand.bytes_to_device += stays[i].load ? bytes : 0;
    by_hand.bytes_to_host += stays[i].store != HO_NONE ? bytes : 0;
  }
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    uint64_t live = (problem->operations[i].workspace + 255) / 256 * 256;
    for (uint32_t k = 0; k < count; ++k)
      if (stays[k].begin <= i && i < stays[k].end && stays[k].buffer < problem->num_buffers)
        live += (problem->buffers[stays[k].buffer].size + 255) / 256 * 256;
    if (live > by_hand.peak_live_bytes)
      by_hand.peak_live_bytes = live;
  }
  ho_status_t status = ho_plan_check(problem, &by_hand);
  if (name)
    assertFails(status, HO_STATUS_INVALID_ARGUMENT, name);
  else
    assertOk(status);
  ho_problem_free(problem);
}

static const char simple[] = MACHINE "buffer a size=256 defined\nbuffer b size=256 required\n"
                                     "op f duration=1 read=a\n"
                                     "op g duration=1 read=a write_all=b\n"
                                     "op h duration=1 read=b\n";

// buffer, begin, wait, store, end, load, offset
static const ho_residency_t right[] = {{0, 0, 0, HO_NONE, 2, true, 0, HO_KEPT_NOT},
                                       {1, 1, HO_NONE, 2, 3, false, 256, HO_KEPT_NOT}};

// Changes one field of the right plan and expects a complaint.
#define PLANT(which, field, value, name)                                                           \
  do {                                                                                             \
    ho_residency_t stays[2];                                                                       \
    memcpy(stays, right, sizeof(right));                                                           \
    stays[which].field = value;                                                                    \
    expect(simple, stays, 2, NULL, name);                                                          \
  } while (0)

static void testForm(void **state) {
  (void)state;
  expect(simple, right, 2, NULL, NULL);
  PLANT(0, buffer, 9, "unknown-buffer");
  PLANT(0, end, 0, "malformed-interval");
  PLANT(1, end, 4, "malformed-interval");
  PLANT(0, begin, 2, "malformed-interval");
  PLANT(0, store, 0, "malformed-store");
  PLANT(1, store, 1, "malformed-store");
  PLANT(0, store, 3, "malformed-store");
  PLANT(0, wait, HO_NONE, "malformed-wait");
  PLANT(0, wait, 2, "malformed-wait");
  PLANT(1, wait, 1, "malformed-wait");
  PLANT(0, wait, 1, "wait-not-at-first-use");
  PLANT(0, offset, 100, "misaligned");
  PLANT(0, offset, 1024, "outside-arena");
  PLANT(0, offset, 256, "overlap");
  PLANT(1, store, HO_NONE, "required-not-stored");
  ho_residency_t swapped[] = {right[1], right[0]};
  expect(simple, swapped, 2, NULL, "unsorted");
}

static void testUse(void **state) {
  (void)state;
  expect(simple, right, 1, NULL, "not-on-device");
  expect(simple, right + 1, 1, NULL, "not-on-device");
  PLANT(0, end, 1, "not-on-device");
  PLANT(1, buffer, 0, "twice-on-device");
  ho_residency_t bare[] = {{0, 0, HO_NONE, HO_NONE, 2, false, 0, HO_KEPT_NOT}, right[1]};
  expect(simple, bare, 2, NULL, "use-without-contents");
  ho_residency_t unused[] = {
      right[0], right[1], {0, 2, HO_NONE, HO_NONE, 3, false, 0, HO_KEPT_NOT}};
  expect(simple, unused, 3, NULL, "unused");
  ho_residency_t early[] = {right[0], {1, 1, 1, 2, 3, true, 256, HO_KEPT_NOT}};
  expect(simple, early, 2, NULL, "load-without-contents");
}

static void testBudget(void **state) {
  (void)state;
  static const char text[] =
      MACHINE "buffer a size=512 defined\nbuffer b size=300 defined\n"
              "buffer c size=256 defined\nop f duration=1 read=a\nop g duration=1 read=b\n"
              "op h duration=1 read=c\n";
  ho_residency_t stays[] = {{0, 0, 0, HO_NONE, 1, true, 0, HO_KEPT_NOT},
                            {1, 0, 1, HO_NONE, 2, true, 512, HO_KEPT_NOT},
                            {2, 1, 2, HO_NONE, 3, true, 0, HO_KEPT_NOT}};
  expect(text, stays, 3, NULL, NULL);
  stays[2].begin = 0;
  expect(text, stays, 3, NULL, "overlap");
  // Bytes that do not overlap, in an arena beyond the budget.
  ho_problem_t *problem = parse(text);
  stays[2].offset = 1024;
  ho_plan_t large = {.num_residencies = 3, .residencies = stays, .arena_bytes = 2048};
  assertFails(ho_plan_check(problem, &large), HO_STATUS_INVALID_ARGUMENT,
              "over-budget: operation 0");
  stays[2].begin = 1;
  large.bytes_to_device = 512 + 300 + 256;
  large.peak_live_bytes = 1024;
  assertFails(ho_plan_check(problem, &large), HO_STATUS_INVALID_ARGUMENT, "over-budget: the arena");
  ho_problem_free(problem);
}

static void testWorkspace(void **state) {
  (void)state;
  static const char text[] = MACHINE "buffer a size=512 defined\n"
                                     "op f duration=1 workspace=300 read=a\n";
  ho_residency_t stay = {0, 0, 0, HO_NONE, 1, true, 0, HO_KEPT_NOT};
  uint64_t workspace = 512;
  expect(text, &stay, 1, &workspace, NULL);
  expect(text, &stay, 1, NULL, "workspace-missing");
  workspace = 256;
  expect(text, &stay, 1, &workspace, "overlap");
  workspace = 500;
  expect(text, &stay, 1, &workspace, "misaligned");
  workspace = 768;
  expect(text, &stay, 1, &workspace, "outside-arena");
}

static void testContents(void **state) {
  (void)state;
  static const char text[] = MACHINE "buffer a size=256 defined\n"
                                     "op f duration=1 read=a write=a\n"
                                     "op g duration=1\n"
                                     "op h duration=1 read=a\n";
  ho_residency_t stays[] = {{0, 0, 0, 1, 1, true, 0, HO_KEPT_NOT},
                            {0, 1, 2, HO_NONE, 3, true, 0, HO_KEPT_NOT}};
  expect(text, stays, 2, NULL, NULL);
  stays[0].store = HO_NONE;
  expect(text, stays, 2, NULL, "stale-load");
  stays[1] = (ho_residency_t){0, 2, HO_NONE, HO_NONE, 3, false, 0, HO_KEPT_NOT};
  expect(text, stays, 2, NULL, "lost-contents");
  stays[0].store = 1;
  expect(text, stays, 2, NULL, "use-without-contents");
  static const char partial[] = MACHINE "buffer a size=256 defined\nop f duration=1 write=a\n";
  ho_residency_t bare = {0, 0, HO_NONE, HO_NONE, 1, false, 0, HO_KEPT_NOT};
  expect(partial, &bare, 1, NULL, "use-without-contents");
  static const char fresh[] = MACHINE "buffer a size=256\nop f duration=1 write=a\n";
  expect(fresh, &bare, 1, NULL, NULL);
}

static void testWriteAfterStore(void **state) {
  (void)state;
  static const char text[] = MACHINE "buffer a size=256\n"
                                     "op f duration=1 write_all=a\n"
                                     "op g duration=1 host_read=a\n"
                                     "op h duration=1 read=a write=a\n";
  ho_residency_t stay = {0, 0, HO_NONE, 1, 3, false, 0, HO_KEPT_NOT};
  expect(text, &stay, 1, NULL, "write-after-store");
  stay.store = HO_NONE;
  expect(text, &stay, 1, NULL, "stale-host-read");
  ho_residency_t stays[] = {{0, 0, HO_NONE, 1, 1, false, 0, HO_KEPT_NOT},
                            {0, 1, 2, HO_NONE, 3, true, 0, HO_KEPT_NOT}};
  expect(text, stays, 2, NULL, NULL);
}

static void testHostWrite(void **state) {
  (void)state;
  static const char partial[] = MACHINE "buffer a size=256 defined\n"
                                        "op f duration=1 read=a write=a\n"
                                        "op g duration=1 host_write=a\n"
                                        "op h duration=1 read=a\n";
  ho_residency_t stays[] = {{0, 0, 0, 1, 1, true, 0, HO_KEPT_NOT},
                            {0, 2, 2, HO_NONE, 3, true, 0, HO_KEPT_NOT}};
  expect(partial, stays, 2, NULL, NULL);
  ho_residency_t one = {0, 0, 0, HO_NONE, 3, true, 0, HO_KEPT_NOT};
  expect(partial, &one, 1, NULL, "host-write-on-device");
  stays[1].begin = 1;
  expect(partial, stays, 2, NULL, "host-write-on-device");
  stays[1].begin = 2;
  stays[0].store = HO_NONE;
  expect(partial, stays, 2, NULL, "lost-contents");
  static const char whole[] = MACHINE "buffer a size=256 defined\n"
                                      "op f duration=1 read=a write=a\n"
                                      "op g duration=1 host_write_all=a\n"
                                      "op h duration=1 read=a\n";
  expect(whole, stays, 2, NULL, NULL);
}

static void testTotals(void **state) {
  (void)state;
  ho_problem_t *problem = parse(simple);
  ho_plan_t *made = plan(problem, HO_PLAN_SCHEDULED);
  assertOk(ho_plan_check(problem, made));
  ++made->bytes_to_device;
  assertFails(ho_plan_check(problem, made), HO_STATUS_INVALID_ARGUMENT, "wrong-total");
  --made->bytes_to_device;
  ++made->bytes_to_host;
  assertFails(ho_plan_check(problem, made), HO_STATUS_INVALID_ARGUMENT, "wrong-total");
  --made->bytes_to_host;
  ++made->peak_live_bytes;
  assertFails(ho_plan_check(problem, made), HO_STATUS_INVALID_ARGUMENT, "wrong-total");
  ho_plan_free(made);
  ho_problem_free(problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testForm),      cmocka_unit_test(testUse),
      cmocka_unit_test(testBudget),    cmocka_unit_test(testWorkspace),
      cmocka_unit_test(testContents),  cmocka_unit_test(testWriteAfterStore),
      cmocka_unit_test(testHostWrite), cmocka_unit_test(testTotals),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
