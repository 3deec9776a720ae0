//===- kernels_blas.c - Matrix products by BLAS ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "kernels_blas.h"

#include "ho/step.h"

#include <cblas.h>
#include <stdbool.h>
#include <string.h>

// One thread: the copy threads need the other cores, and a step's time should not depend on how
// many there are. The product makes the library set up its buffers now, not within a step.
void ho_blas_prepare(void) {
  float a = 1, b = 1, c = 0;
  openblas_set_num_threads(1);
  ho_kernel_gemm_f32(1, 1, 1, &a, 1, 0, &b, 1, 0, &c, 1, 0);
}

static void clearRows(int64_t m, int64_t n, char *c, int64_t ldc, size_t elementSize) {
  for (int64_t i = 0; i < m; ++i)
    memset(c + (size_t)(i * ldc) * elementSize, 0, (size_t)n * elementSize);
}

// Whether there is nothing to multiply; then C is complete.
static bool isDegenerate(int64_t m, int64_t n, int64_t k, void *c, int64_t ldc, int32_t accumulate,
                         size_t elementSize) {
  if (m <= 0 || n <= 0)
    return true;
  if (k > 0)
    return false;
  if (!accumulate)
    clearRows(m, n, c, ldc, elementSize);
  return true;
}

static enum CBLAS_TRANSPOSE transposition(int32_t transpose) {
  return transpose ? CblasTrans : CblasNoTrans;
}

void ho_kernel_gemm_f32(int64_t m, int64_t n, int64_t k, const float *a, int64_t lda,
                        int32_t transpose_a, const float *b, int64_t ldb, int32_t transpose_b,
                        float *c, int64_t ldc, int32_t accumulate) {
  if (isDegenerate(m, n, k, c, ldc, accumulate, sizeof(*c)))
    return;
  cblas_sgemm(CblasRowMajor, transposition(transpose_a), transposition(transpose_b), (blasint)m,
              (blasint)n, (blasint)k, 1.0F, a, (blasint)lda, b, (blasint)ldb,
              accumulate ? 1.0F : 0.0F, c, (blasint)ldc);
}

void ho_kernel_gemm_f64(int64_t m, int64_t n, int64_t k, const double *a, int64_t lda,
                        int32_t transpose_a, const double *b, int64_t ldb, int32_t transpose_b,
                        double *c, int64_t ldc, int32_t accumulate) {
  if (isDegenerate(m, n, k, c, ldc, accumulate, sizeof(*c)))
    return;
  cblas_dgemm(CblasRowMajor, transposition(transpose_a), transposition(transpose_b), (blasint)m,
              (blasint)n, (blasint)k, 1.0, a, (blasint)lda, b, (blasint)ldb, accumulate ? 1.0 : 0.0,
              c, (blasint)ldc);
}

void ho_kernel_move(void *target, const void *source, uint64_t size) {
  memmove(target, source, size);
}
