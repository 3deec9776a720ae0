//===- profile-test.c - Tests of rates and latencies from copies ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "profile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { count = 60 };

static void assertNear(double found, double expected, double share) {
  assert_true(found > expected * (1 - share) && found < expected * (1 + share));
}

// Sizes that recur, two gigabytes a second, five microseconds; every third copy is late by far.
static void testLineThroughMedians(void **state) {
  ho_copy_time_t copies[count];
  (void)state;
  for (int i = 0; i < count; ++i) {
    double bytes = 4096.0 * (1 + i / 12);
    copies[i] = (ho_copy_time_t){bytes, 5000 + bytes / 2 + (i % 3 ? 0 : 1e6)};
  }
  ho_link_fit_t fit = ho_link_fit(copies, count);
  assertNear(fit.rate, 2e9, 1e-6);
  assertNear(fit.latency, 5000, 1e-6);
}

static void testOneSize(void **state) {
  ho_copy_time_t copies[count];
  (void)state;
  for (int i = 0; i < count; ++i)
    copies[i] = (ho_copy_time_t){1000003, 500};
  ho_link_fit_t fit = ho_link_fit(copies, count);
  assertNear(fit.rate, 1000003 / 500e-9, 1e-6);
  assert_true(fit.latency == 0);
}

// Large copies are slower by the byte: no latency explains that.
static void testNoNegativeLatency(void **state) {
  ho_copy_time_t copies[] = {{1000, 100}, {1000000, 1000000}};
  (void)state;
  ho_link_fit_t fit = ho_link_fit(copies, 2);
  assertNear(fit.rate, 1001000 / 1000100e-9, 1e-6);
  assert_true(fit.latency == 0);
}

static void testSmallCopiesThatAreSlower(void **state) {
  ho_copy_time_t copies[] = {{1000, 1000}, {2000, 500}};
  (void)state;
  ho_link_fit_t fit = ho_link_fit(copies, 2);
  assertNear(fit.rate, 3000 / 1500e-9, 1e-6);
  assert_true(fit.latency == 0);
}

static void testEmptyCopies(void **state) {
  ho_copy_time_t copies[] = {{0, 0}, {0, 0}};
  (void)state;
  ho_link_fit_t fit = ho_link_fit(copies, 2);
  assert_true(fit.rate > 0 && fit.latency >= 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testLineThroughMedians), cmocka_unit_test(testOneSize),
      cmocka_unit_test(testNoNegativeLatency),  cmocka_unit_test(testSmallCopiesThatAreSlower),
      cmocka_unit_test(testEmptyCopies),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
