//===- sample-test.c - Tests of sampling ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "sample.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int32_t next(ho_sampler_t *sampler, const float *logits) {
  int32_t token = -1;
  ho_status_t status = ho_sampler_next(sampler, logits, &token);
  if (status)
    fail_msg("%s", ho_status_message(status));
  return token;
}

static ho_sampler_t *make(double temperature, double topP, uint64_t seed, uint32_t count) {
  const ho_sampling_t sampling = {temperature, topP, seed};
  ho_sampler_t *sampler;
  assert_null(ho_sampler_create(&sampling, count, &sampler));
  return sampler;
}

static void testGreedy(void **state) {
  const float logits[] = {-1, 3, 2, 3, -INFINITY};
  ho_sampler_t *sampler = make(0, 1, 0, 5);
  (void)state;
  assert_int_equal(next(sampler, logits), 1); // the first of equals
  ho_sampler_free(sampler);
}

static void testBad(void **state) {
  const float notNumber[] = {1, NAN, 2}, infinite[] = {1, INFINITY, 2},
              none[] = {-INFINITY, -INFINITY};
  int32_t token;
  (void)state;
  for (int i = 0; i < 2; ++i) {
    ho_sampler_t *sampler = make(i, 1, 0, 3), *two = make(i, 1, 0, 2);
    ho_status_t statuses[] = {ho_sampler_next(sampler, notNumber, &token),
                              ho_sampler_next(sampler, infinite, &token),
                              ho_sampler_next(two, none, &token)};
    assert_non_null(strstr(ho_status_message(statuses[0]), "token 1 is not a number"));
    assert_non_null(strstr(ho_status_message(statuses[1]), "not finite"));
    assert_non_null(strstr(ho_status_message(statuses[2]), "not finite"));
    for (int k = 0; k < 3; ++k)
      ho_status_free(statuses[k]);
    ho_sampler_free(sampler);
    ho_sampler_free(two);
  }
}

// Drawn as often as its probability says, to five standard deviations.
static void testFrequencies(void **state) {
  enum { draws = 20000, count = 4 };
  const float logits[count] = {0, 1, 2, -1};
  double weights[count], sum = 0;
  int found[count] = {0};
  ho_sampler_t *sampler = make(0.7, 1, 3, count);
  (void)state;
  for (int i = 0; i < count; ++i)
    sum += weights[i] = exp((double)logits[i] / 0.7);
  for (int i = 0; i < draws; ++i)
    ++found[next(sampler, logits)];
  for (int i = 0; i < count; ++i) {
    double p = weights[i] / sum, deviation = sqrt(p * (1 - p) * draws);
    assert_true(fabs(found[i] - p * draws) < 5 * deviation);
  }
  ho_sampler_free(sampler);
}

// Probabilities 0.5, 0.25, 0.125, 0.125: what is behind the first that reach P never comes.
static void testTopP(void **state) {
  const float logits[] = {-2.0794415f, -0.6931472f, -1.3862944f, -2.0794415f};
  static const struct {
    double p;
    bool may[4];
  } cases[] = {
      {0.49, {false, true, false, false}}, {0.6, {false, true, true, false}},
      {0.8, {true, true, true, false}}, // the first of equals
      {1, {true, true, true, true}},       {0, {false, true, false, false}},
  };
  (void)state;
  for (size_t k = 0; k < sizeof(cases) / sizeof(cases[0]); ++k) {
    ho_sampler_t *sampler = make(1, cases[k].p, 7, 4);
    bool came[4] = {false};
    for (int i = 0; i < 1000; ++i)
      came[next(sampler, logits)] = true;
    assert_memory_equal(came, cases[k].may, sizeof(came));
    ho_sampler_free(sampler);
  }
}

static void testSeed(void **state) {
  enum { draws = 64 };
  const float logits[] = {0, 0, 0, 0, 0, 0, 0, 0};
  int32_t found[3][draws];
  (void)state;
  for (int k = 0; k < 3; ++k) {
    ho_sampler_t *sampler = make(1, 0.9, k == 2 ? 6 : 5, 8);
    for (int i = 0; i < draws; ++i)
      found[k][i] = next(sampler, logits);
    ho_sampler_free(sampler);
  }
  assert_memory_equal(found[0], found[1], sizeof(found[0]));
  assert_memory_not_equal(found[0], found[2], sizeof(found[0]));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testGreedy), cmocka_unit_test(testBad),  cmocka_unit_test(testFrequencies),
      cmocka_unit_test(testTopP),   cmocka_unit_test(testSeed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
