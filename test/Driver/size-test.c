//===- size-test.c - Tests of amounts of memory as text -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "size.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

typedef struct size_case {
  const char *text;
  uint64_t bytes;
} size_case_t;

static void testSizes(void **state) {
  static const size_case_t cases[] = {
      {"0", 0},
      {"1", 1},
      {"4096", 4096},
      {"17B", 17},
      {"64KiB", 65536},
      {"2MiB", 2097152},
      {"1.5GiB", 1610612736},
      {"1.5GB", 1500000000},
      {"10KB", 10000},
      {"3MB", 3000000},
      {"1TiB", UINT64_C(1) << 40},
  };
  (void)state;
  for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); ++i) {
    uint64_t bytes = 0;
    ho_status_t status = ho_size_parse(cases[i].text, &bytes);
    assert_null(status);
    assert_int_equal(bytes, cases[i].bytes);
  }
}

static void testMalformedSizes(void **state) {
  static const char *const cases[] = {"",
                                      "x",
                                      "12x",
                                      "1.5",
                                      "1.5B",
                                      "-1",
                                      "1e9",
                                      "KiB",
                                      "1 MiB",
                                      "1M",
                                      "1.2.3GB",
                                      "0x10",
                                      ".",
                                      ".GiB",
                                      "1GiBs",
                                      "nanGiB",
                                      "infB",
                                      "1kib",
                                      "99999999999999999999"};
  (void)state;
  for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); ++i) {
    uint64_t bytes = 0;
    ho_status_t status = ho_size_parse(cases[i], &bytes);
    assert_non_null(status);
    assert_int_equal(ho_status_code(status), HO_STATUS_INVALID_ARGUMENT);
    ho_status_free(status);
  }
}

static void expectSpecError(const char *text) {
  ho_memory_spec_t spec;
  ho_status_t status = ho_memory_spec_parse(text, &spec);
  assert_non_null(status);
  ho_status_free(status);
}

static void testMemorySpecs(void **state) {
  ho_memory_spec_t spec;
  (void)state;
  assert_null(ho_memory_spec_parse("40%", &spec));
  assert_true(spec.given);
  assert_int_equal(ho_memory_spec_resolve(&spec, 1000), 400);
  assert_null(ho_memory_spec_parse("12.5%", &spec));
  assert_int_equal(ho_memory_spec_resolve(&spec, 1000), 125);
  assert_null(ho_memory_spec_parse("3KiB", &spec));
  assert_int_equal(ho_memory_spec_resolve(&spec, 1000), 3072);
  expectSpecError("0%");
  expectSpecError("%");
  expectSpecError("-5%");
  expectSpecError("5%%");
  expectSpecError("0");
}

static void testRates(void **state) {
  double in = 0, out = 0;
  (void)state;
  assert_null(ho_rate_parse("12GB/s", &in, &out));
  assert_true(in == 12e9 && out == 12e9);
  assert_null(ho_rate_parse("1000,2MiB", &in, &out));
  assert_true(in == 1000 && out == 2097152);
  ho_status_t status = ho_rate_parse("1,", &in, &out);
  assert_non_null(status);
  ho_status_free(status);
  status = ho_rate_parse("fast", &in, &out);
  assert_non_null(status);
  ho_status_free(status);
}

static void testFormat(void **state) {
  char text[32];
  (void)state;
  ho_size_format(1023, text);
  assert_string_equal(text, "1023 B");
  ho_size_format(1536, text);
  assert_string_equal(text, "1.50 KiB");
  ho_size_format(UINT64_C(3) << 30, text);
  assert_string_equal(text, "3.00 GiB");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testSizes),       cmocka_unit_test(testMalformedSizes),
      cmocka_unit_test(testMemorySpecs), cmocka_unit_test(testRates),
      cmocka_unit_test(testFormat),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
