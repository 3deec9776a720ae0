//===- InflightTest.c - What a wait makes complete ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "device_host/inflight.h"

static void countRemoved(void *context, const ho_inflight_copy_t *copy) {
  (void)copy;
  ++*(int *)context;
}

static void aWaitCompletesAllBeforeIt(void **state) {
  (void)state;
  ho_inflight_t inflight = {0};
  for (uint64_t i = 1; i <= 100; ++i)
    ho_inflight_add(&inflight, &(ho_inflight_copy_t){HO_TO_DEVICE, i, 0, i * 10, 10, 0});
  int removed = 0;
  ho_inflight_complete(&inflight, HO_TO_DEVICE, 60, countRemoved, &removed);
  assert_int_equal(removed, 60);
  assert_int_equal(inflight.count, 40);
  ho_inflight_free(&inflight);
}

static void aWaitCompletesWhatItsCopiesWereAfter(void **state) {
  (void)state;
  ho_inflight_t inflight = {0};
  ho_inflight_add(&inflight, &(ho_inflight_copy_t){HO_TO_DEVICE, 1, 0, 0, 10, 0});
  ho_inflight_add(&inflight, &(ho_inflight_copy_t){HO_TO_HOST, 1, 1, 0, 10, 0});
  ho_inflight_add(&inflight, &(ho_inflight_copy_t){HO_TO_HOST, 2, 0, 10, 10, 0});
  ho_inflight_add(&inflight, &(ho_inflight_copy_t){HO_TO_DEVICE, 2, 1, 0, 10, 0});
  int removed = 0;
  ho_inflight_complete(&inflight, HO_TO_DEVICE, 2, countRemoved, &removed);
  assert_int_equal(removed, 3); // all but the second to the host
  assert_int_equal(ho_inflight_last(&inflight, HO_TO_HOST, 0, 100), 2);
  ho_inflight_free(&inflight);
}

static void rangesAreHalfOpen(void **state) {
  (void)state;
  ho_inflight_t inflight = {0};
  ho_inflight_add(&inflight, &(ho_inflight_copy_t){HO_TO_HOST, 7, 0, 100, 50, 0});
  assert_int_equal(ho_inflight_last(&inflight, HO_TO_HOST, 0, 100), 0);
  assert_int_equal(ho_inflight_last(&inflight, HO_TO_HOST, 149, 1), 7);
  assert_int_equal(ho_inflight_last(&inflight, HO_TO_HOST, 150, 10), 0);
  assert_int_equal(ho_inflight_last(&inflight, HO_TO_DEVICE, 100, 50), 0);
  ho_inflight_free(&inflight);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(aWaitCompletesAllBeforeIt),
      cmocka_unit_test(aWaitCompletesWhatItsCopiesWereAfter),
      cmocka_unit_test(rangesAreHalfOpen),
  };
  return cmocka_run_group_tests_name("inflight", tests, NULL, NULL);
}
