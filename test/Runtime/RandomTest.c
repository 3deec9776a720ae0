//===- RandomTest.c - The generator's bits, from an independent program ---===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "ho/random.h"

#include <math.h>

#define NAME "fc.weight"

static void floats(void **state) {
  (void)state;
  const uint32_t f32[] = {0x3d674ce6, 0xbdb709aa, 0x3c74481a, 0xbdb5ccfb};
  const uint64_t f64[] = {0x3face99ccccccccc, 0xbfb6e13533333334, 0x3f8e890333333330,
                          0xbfb6b99f66666667};
  const uint16_t f16[] = {0x2b3a, 0xadb8, 0x23a2, 0xadae};
  const uint16_t bf16[] = {0x3d67, 0xbdb7, 0x3c74, 0xbdb6};
  uint64_t data[4];
  ho_random_fill(NAME, 7, HO_TYPE_F32, -0.1, 0.1, 0, 4, data);
  assert_memory_equal(data, f32, sizeof(f32));
  ho_random_fill(NAME, 7, HO_TYPE_F64, -0.1, 0.1, 0, 4, data);
  assert_memory_equal(data, f64, sizeof(f64));
  ho_random_fill(NAME, 7, HO_TYPE_F16, -0.1, 0.1, 0, 4, data);
  assert_memory_equal(data, f16, sizeof(f16));
  ho_random_fill(NAME, 7, HO_TYPE_BF16, -0.1, 0.1, 0, 4, data);
  assert_memory_equal(data, bf16, sizeof(bf16));
}

static void extremeHalves(void **state) {
  (void)state;
  const uint16_t subnormal[] = {0x800d, 0x800d, 0x8002, 0x000f};
  const uint16_t large[] = {0x7ae0, 0x7676, 0x7890, 0x73e9};
  const uint16_t infinity = 0x7c00, zero = 0;
  uint16_t data[4];
  ho_random_fill("t", 0, HO_TYPE_F16, -1e-6, 1e-6, 0, 4, data);
  assert_memory_equal(data, subnormal, sizeof(subnormal));
  ho_random_fill("t", 3, HO_TYPE_F16, 0, 60000, 0, 4, data);
  assert_memory_equal(data, large, sizeof(large));
  ho_random_fill("t", 3, HO_TYPE_F16, 1e6, 1e6, 0, 1, data);
  assert_int_equal(data[0], infinity);
  ho_random_fill("t", 3, HO_TYPE_F16, 65519.99, 65519.99, 0, 1, data);
  assert_int_equal(data[0], 0x7bff);
  ho_random_fill("t", 3, HO_TYPE_F16, 65520, 65520, 0, 1, data);
  assert_int_equal(data[0], infinity);
  ho_random_fill("t", 3, HO_TYPE_BF16, 0, 0, 0, 1, data);
  assert_int_equal(data[0], zero);
}

// Ties to even, by arithmetic on the value instead of its bits.
static uint16_t roundToBf16(double value) {
  int exponent = 0;
  frexp(value, &exponent);
  double unit = ldexp(1, (exponent < -125 ? -125 : exponent) - 8);
  float rounded = (float)(nearbyint(value / unit) * unit);
  uint32_t bits;
  memcpy(&bits, &rounded, sizeof(bits));
  return (uint16_t)(bits >> 16);
}

static void bf16IsRounded(void **state) {
  (void)state;
  enum { count = 20000 };
  static uint16_t data[count];
  static double exact[count];
  // Ordinary, subnormal, around the least normal number, beyond the largest, at ties.
  const double ranges[][2] = {
      {-1, 1}, {-1e-39, 1e-39}, {1e-38, 1.3e-38}, {3e38, 3.6e38}, {256, 260}};
  for (size_t r = 0; r < sizeof(ranges) / sizeof(*ranges); ++r) {
    ho_random_fill("w", 1, HO_TYPE_BF16, ranges[r][0], ranges[r][1], 5, count, data);
    ho_random_fill("w", 1, HO_TYPE_F64, ranges[r][0], ranges[r][1], 5, count, exact);
    for (int i = 0; i < count; ++i)
      assert_int_equal(data[i], roundToBf16(exact[i]));
  }
}

static void integers(void **state) {
  (void)state;
  const int64_t i64[] = {16557, 4966, 1846, 21128};
  const int8_t i8[] = {-9, 109, -47, 122, -125, -30};
  const uint8_t i1[] = {0, 0, 0, 1, 1, 1, 1, 1};
  int64_t data[4];
  ho_random_fill("input_ids", 1, HO_TYPE_I64, 0, 32000, 0, 4, data);
  assert_memory_equal(data, i64, sizeof(i64));
  ho_random_fill("input_ids", 1, HO_TYPE_INDEX, 0, 32000, 0, 4, data);
  assert_memory_equal(data, i64, sizeof(i64));
  ho_random_fill("q", 1, HO_TYPE_I8, -128, 128, 0, 6, data);
  assert_memory_equal(data, i8, sizeof(i8));
  ho_random_fill("mask", 1, HO_TYPE_I1, 0, 1, 0, 8, data);
  assert_memory_equal(data, i1, sizeof(i1));
}

static void anyElementAlone(void **state) {
  (void)state;
  uint32_t far, all[16], some[4];
  ho_random_fill(NAME, 7, HO_TYPE_F32, -0.1, 0.1, 1000000000000, 1, &far);
  assert_int_equal(far, 0xbd8db3ce);
  ho_random_fill(NAME, 7, HO_TYPE_F32, -0.1, 0.1, 0, 16, all);
  ho_random_fill(NAME, 7, HO_TYPE_F32, -0.1, 0.1, 5, 4, some);
  assert_memory_equal(some, all + 5, sizeof(some));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(floats),          cmocka_unit_test(extremeHalves),
      cmocka_unit_test(bf16IsRounded),   cmocka_unit_test(integers),
      cmocka_unit_test(anyElementAlone),
  };
  return cmocka_run_group_tests_name("random", tests, NULL, NULL);
}
