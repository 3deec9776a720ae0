//===- GemmTest.c - The host device's ho_step_gemm ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All types, transpositions, batches and endings against the schoolbook, with small integers, of
// which every type has all that occur here.
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "ho/step.h"

#include "device_host/host_device.h"

#include <string.h>

enum { M = 5, N = 7, K = 6, Batch = 3, Lead = 9, Room = 512 };

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

typedef union values {
  float f32[Room];
  double f64[Room];
  uint16_t small[Room];
} values_t;

static void put(values_t *to, uint32_t type, bool result, int at, int value) {
  if (type == HO_GEMM_F64)
    to->f64[at] = value;
  else if (isSmall(type, result))
    to->small[at] = encode(type, value);
  else
    to->f32[at] = (float)value;
}

static bool has(const values_t *from, uint32_t type, int at, int value) {
  if (type == HO_GEMM_F64)
    return from->f64[at] == value;
  if (isSmall(type, true))
    return from->small[at] == encode(type, value);
  return from->f32[at] == (float)value;
}

static int valueOf(int which, int batch, int i, int j) {
  return (which * 5 + batch * 3 + i * 2 + j * 7) % 5 - 2;
}

static int expected(uint32_t how, int batch, int i, int j) {
  int sum = how & HO_GEMM_ACCUMULATE ? valueOf(2, batch, i, j) : 0;
  for (int k = 0; k < K; ++k)
    sum += valueOf(0, batch, i, k) * valueOf(1, 0, k, j);
  if (how & HO_GEMM_BIAS)
    sum += valueOf(3, 0, 0, j);
  if (how & HO_GEMM_BIAS_ROWS)
    sum += valueOf(3, 0, 0, i);
  return how & HO_GEMM_RELU && sum < 0 ? 0 : sum;
}

// B is the same for the whole batch; rows are Lead elements apart.
static void check(uint32_t type, uint32_t how) {
  static values_t a, b, c, bias;
  enum { StrideA = 64, StrideC = 64 };
  for (int batch = 0; batch < Batch; ++batch) {
    for (int i = 0; i < M; ++i)
      for (int k = 0; k < K; ++k) {
        int at = how & HO_GEMM_TRANSPOSE_A ? k * Lead + i : i * Lead + k;
        put(&a, type, false, batch * StrideA + at, valueOf(0, batch, i, k));
      }
    for (int i = 0; i < M; ++i)
      for (int j = 0; j < N; ++j)
        put(&c, type, true, batch * StrideC + i * Lead + j, valueOf(2, batch, i, j));
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
                    .lda = Lead,
                    .ldb = Lead,
                    .ldc = Lead,
                    .stride_a = StrideA,
                    .stride_b = 0,
                    .stride_c = StrideC};
  ASSERT_OK(ho_host_gemm(NULL, &gemm));
  for (int batch = 0; batch < Batch; ++batch)
    for (int i = 0; i < M; ++i)
      for (int j = 0; j < N; ++j)
        if (!has(&c, type, batch * StrideC + i * Lead + j, expected(how, batch, i, j)))
          fail_msg("type %u, how %u: product %d at %d, %d", type, how, batch, i, j);
}

static void testAll(void **state) {
  (void)state;
  for (uint32_t type = HO_GEMM_F32; type <= HO_GEMM_BF16_F32; ++type)
    for (uint32_t how = 0; how < 64; ++how)
      check(type, how);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(testAll)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
