//===- Gemm.c - What every device's ho_step_gemm computes -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All types, transpositions, batches and endings against the schoolbook, with small integers, of
// which every type has all that occur here but behind GELU.
//
//===----------------------------------------------------------------------===//
#include "Gemm.h"

#include "ho/step.h"

#include <math.h>
#include <string.h>

enum { M = 5, N = 7, K = 6, Batch = 3, Lead = 9 };

static test_multiply_t multiply;
static double geluTolerance;

static bool isSmall(uint32_t type, bool result) {
  return type == HO_GEMM_F16 || type == HO_GEMM_BF16 ||
         (!result && (type == HO_GEMM_F16_F32 || type == HO_GEMM_BF16_F32));
}

// Small integers have short mantissas: their conversions are shifts.
static uint16_t encode(uint32_t type, int value) {
  if (value == 0)
    return 0;
  float f = (float)value;
  uint32_t bits;
  memcpy(&bits, &f, sizeof(bits));
  if (type == HO_GEMM_BF16 || type == HO_GEMM_BF16_F32)
    return (uint16_t)(bits >> 16);
  uint32_t exponent = (bits >> 23 & 255) - 127 + 15;
  return (uint16_t)((bits >> 16 & 0x8000) | exponent << 10 | (bits >> 13 & 0x3FF));
}

static void put(test_values_t *to, uint32_t type, bool result, int at, int value) {
  if (type == HO_GEMM_F64)
    to->f64[at] = value;
  else if (isSmall(type, result))
    to->small[at] = encode(type, value);
  else
    to->f32[at] = (float)value;
}

// Normal numbers, of which these are all.
static double decode(uint32_t type, uint16_t code) {
  int exponent = type == HO_GEMM_BF16 ? code >> 7 & 255 : code >> 10 & 31;
  double mantissa = type == HO_GEMM_BF16 ? 1 + (code & 127) / 128.0 : 1 + (code & 1023) / 1024.0;
  double value = ldexp(mantissa, exponent - (type == HO_GEMM_BF16 ? 127 : 15));
  return exponent == 0 ? 0 : code & 0x8000 ? -value : value;
}

static double gelu(double x) {
  return x / 2 * (1 + tanh(sqrt(2 / acos(-1)) * (x + 0.044715 * x * x * x)));
}

static bool hasGelu(const test_values_t *from, uint32_t type, int at, int before) {
  double value = isSmall(type, true) ? decode(type, from->small[at]) : (double)from->f32[at];
  double tolerance = type == HO_GEMM_BF16  ? 1e-2
                     : isSmall(type, true) ? fmax(1e-3, geluTolerance)
                                           : geluTolerance;
  return fabs(value - gelu(before)) <= tolerance * (1 + fabs(value));
}

static bool has(const test_values_t *from, uint32_t type, int at, int value) {
  if (type == HO_GEMM_F64)
    return from->f64[at] == value;
  if (isSmall(type, true))
    return from->small[at] == encode(type, value);
  return from->f32[at] == (float)value;
}

static int valueOf(int which, int batch, int i, int j) {
  return (which * 11 + batch * 3 + i * 2 + j * 7) % 5 - 2;
}

// Before an activation.
static int expected(uint32_t how, bool apart, int batch, int i, int j) {
  int sum = how & HO_GEMM_ACCUMULATE ? valueOf(apart ? 4 : 2, batch, i, j) : 0;
  for (int k = 0; k < K; ++k)
    sum += valueOf(0, batch, i, k) * valueOf(1, 0, k, j);
  if (how & HO_GEMM_BIAS)
    sum += valueOf(3, 0, 0, j);
  return sum;
}

static bool isRight(const test_values_t *c, uint32_t type, uint32_t how, int at, int sum) {
  if (how & HO_GEMM_GELU)
    return hasGelu(c, type, at, sum);
  return has(c, type, at, how & HO_GEMM_RELU && sum < 0 ? 0 : sum);
}

// B is the same for the whole batch; rows are Lead elements apart. `apart`: the addend is not C.
static void check(uint32_t type, uint32_t how, bool apart) {
  static test_values_t a, b, c, bias, addend;
  enum { StrideA = 64, StrideC = 64 };
  for (int batch = 0; batch < Batch; ++batch) {
    for (int i = 0; i < M; ++i)
      for (int k = 0; k < K; ++k) {
        int at = how & HO_GEMM_TRANSPOSE_A ? k * Lead + i : i * Lead + k;
        put(&a, type, false, batch * StrideA + at, valueOf(0, batch, i, k));
      }
    for (int i = 0; i < M; ++i)
      for (int j = 0; j < N; ++j) {
        put(&c, type, true, batch * StrideC + i * Lead + j, valueOf(2, batch, i, j));
        put(&addend, type, true, batch * StrideC + i * Lead + j, valueOf(4, batch, i, j));
      }
  }
  for (int k = 0; k < K; ++k)
    for (int j = 0; j < N; ++j)
      put(&b, type, false, how & HO_GEMM_TRANSPOSE_B ? j * Lead + k : k * Lead + j,
          valueOf(1, 0, k, j));
  for (int i = 0; i < Lead; ++i)
    put(&bias, type, true, i, valueOf(3, 0, 0, i));
  ho_gemm_t gemm = {.type = type,
                    .how = how,
                    .m = M,
                    .n = N,
                    .k = K,
                    .batch = Batch,
                    .a = &a,
                    .b = &b,
                    .c = &c,
                    .bias = &bias,
                    .addend = apart ? &addend : NULL,
                    .lda = Lead,
                    .ldb = Lead,
                    .ldc = Lead,
                    .stride_a = StrideA,
                    .stride_b = 0,
                    .stride_c = StrideC};
  multiply(&gemm);
  for (int batch = 0; batch < Batch; ++batch)
    for (int i = 0; i < M; ++i)
      for (int j = 0; j < N; ++j)
        if (!isRight(&c, type, how, batch * StrideC + i * Lead + j,
                     expected(how, apart, batch, i, j)))
          fail_msg("type %u, how %u: product %d at %d, %d", type, how, batch, i, j);
}

static void testAll(void **state) {
  (void)state;
  for (uint32_t type = HO_GEMM_F32; type <= HO_GEMM_BF16_F32; ++type)
    for (uint32_t how = 0; how < 64; ++how) {
      bool ends = how & (HO_GEMM_BIAS | HO_GEMM_GELU | HO_GEMM_RELU);
      bool both = (how & HO_GEMM_GELU) && (how & HO_GEMM_RELU);
      if (both || (ends && type == HO_GEMM_F64))
        continue;
      check(type, how, false);
      check(type, how, true);
    }
}

// A single element, a row and a column, of matrices that touch.
static void testNarrow(void **state) {
  (void)state;
  static test_values_t a, b, c;
  for (int64_t m = 1; m <= 2; ++m)
    for (int64_t n = 1; n <= 2; ++n) {
      for (int i = 0; i < 16; ++i) {
        a.f32[i] = (float)(i + 1);
        b.f32[i] = (float)(i - 3);
      }
      ho_gemm_t gemm = {.m = m,
                        .n = n,
                        .k = 3,
                        .batch = 1,
                        .a = &a,
                        .b = &b,
                        .c = &c,
                        .lda = 3,
                        .ldb = n,
                        .ldc = n};
      multiply(&gemm);
      for (int64_t i = 0; i < m; ++i)
        for (int64_t j = 0; j < n; ++j) {
          float sum = 0;
          for (int64_t k = 0; k < 3; ++k)
            sum += a.f32[i * 3 + k] * b.f32[k * n + j];
          assert_true(c.f32[i * n + j] == sum);
        }
    }
}

// Sums of nothing are what they start from; products of nothing are none.
static void testEmpty(void **state) {
  (void)state;
  static test_values_t a, b, c, addend;
  for (int i = 0; i < 16; ++i) {
    addend.f32[i] = (float)i;
    c.f32[i] = 7;
  }
  ho_gemm_t gemm = {.m = 2,
                    .n = 3,
                    .batch = 2,
                    .a = &a,
                    .b = &b,
                    .c = &c,
                    .addend = &addend,
                    .lda = 1,
                    .ldb = 3,
                    .ldc = 4,
                    .stride_c = 8};
  gemm.how = HO_GEMM_ACCUMULATE;
  multiply(&gemm);
  for (int i = 0; i < 16; ++i)
    assert_true(c.f32[i] == (i % 4 == 3 ? 7 : (float)i));
  gemm.how = 0;
  multiply(&gemm);
  for (int i = 0; i < 16; ++i)
    assert_true(c.f32[i] == (i % 4 == 3 ? 7 : 0));
  gemm.m = 0;
  multiply(&gemm);
  gemm.m = 2;
  gemm.batch = 0;
  multiply(&gemm);
}

int runGemm(test_multiply_t function, double gelu) {
  multiply = function;
  geluTolerance = gelu;
  const struct CMUnitTest tests[] = {cmocka_unit_test(testAll), cmocka_unit_test(testNarrow),
                                     cmocka_unit_test(testEmpty)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
