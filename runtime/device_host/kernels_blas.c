//===- kernels_blas.c - Matrix products by BLAS ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// OpenBLAS is found when the first device is made, or by the first product. Where there is none, as
// on a machine that is there for its GPU, loops compute the same products slowly.
//
//===----------------------------------------------------------------------===//
#include "kernels_blas.h"

#include "ho/step.h"

#include <cblas.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
  __typeof__(cblas_sgemm) *sgemm;
  __typeof__(cblas_dgemm) *dgemm;
  __typeof__(openblas_set_num_threads) *setNumThreads;
} blas;

static void find(void *library, const char *symbol, void *out) {
  void *address = dlsym(library, symbol);
  memcpy(out, &address, sizeof(address));
}

// One thread: the copy threads need the other cores, and a step's time should not depend on how
// many there are. The product makes the library set up its buffers now, not within a step.
static void load(void) {
  float a = 1, b = 1, c = 0;
  const char *wanted = getenv("HO_BLAS");
  void *library = dlopen(wanted ? wanted : "libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return;
  find(library, "cblas_sgemm", &blas.sgemm);
  find(library, "cblas_dgemm", &blas.dgemm);
  find(library, "openblas_set_num_threads", &blas.setNumThreads);
  if (blas.setNumThreads)
    blas.setNumThreads(1);
  if (blas.sgemm)
    ho_kernel_gemm_f32(1, 1, 1, &a, 1, 0, &b, 1, 0, &c, 1, 0);
}

void ho_blas_prepare(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
}

//===----------------------------------------------------------------------===//
// Without the library
//===----------------------------------------------------------------------===//

static void warnOnce(void) {
  static atomic_flag warned = ATOMIC_FLAG_INIT;
  if (!atomic_flag_test_and_set(&warned))
    fputs("ho-runtime: warning: matrix products of the host device are slow: libopenblas.so.0 is "
          "not installed\n",
          stderr);
}

// Strides of A and B cover all four forms; the innermost loop runs along what is contiguous in C.
#define DEFINE_LOOPS(name, type)                                                                   \
  static void name(int64_t m, int64_t n, int64_t k, const type *a, int64_t lda,                    \
                   int32_t transpose_a, const type *b, int64_t ldb, int32_t transpose_b, type *c,  \
                   int64_t ldc, int32_t accumulate) {                                              \
    warnOnce();                                                                                    \
    int64_t row_a = transpose_a ? 1 : lda, inner_a = transpose_a ? lda : 1;                        \
    int64_t inner_b = transpose_b ? 1 : ldb, column_b = transpose_b ? ldb : 1;                     \
    for (int64_t i = 0; i < m; ++i) {                                                              \
      type *row = c + i * ldc;                                                                     \
      for (int64_t j = 0; j < n && !accumulate; ++j)                                               \
        row[j] = 0;                                                                                \
      for (int64_t p = 0; p < k; ++p)                                                              \
        for (int64_t j = 0; j < n; ++j)                                                            \
          row[j] += a[i * row_a + p * inner_a] * b[p * inner_b + j * column_b];                    \
    }                                                                                              \
  }

DEFINE_LOOPS(multiplyF32, float)
DEFINE_LOOPS(multiplyF64, double)

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

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
  if (!blas.sgemm)
    ho_blas_prepare();
  if (!blas.sgemm) {
    multiplyF32(m, n, k, a, lda, transpose_a, b, ldb, transpose_b, c, ldc, accumulate);
    return;
  }
  blas.sgemm(CblasRowMajor, transposition(transpose_a), transposition(transpose_b), (blasint)m,
             (blasint)n, (blasint)k, 1.0F, a, (blasint)lda, b, (blasint)ldb,
             accumulate ? 1.0F : 0.0F, c, (blasint)ldc);
}

void ho_kernel_gemm_f64(int64_t m, int64_t n, int64_t k, const double *a, int64_t lda,
                        int32_t transpose_a, const double *b, int64_t ldb, int32_t transpose_b,
                        double *c, int64_t ldc, int32_t accumulate) {
  if (isDegenerate(m, n, k, c, ldc, accumulate, sizeof(*c)))
    return;
  if (!blas.dgemm)
    ho_blas_prepare();
  if (!blas.dgemm) {
    multiplyF64(m, n, k, a, lda, transpose_a, b, ldb, transpose_b, c, ldc, accumulate);
    return;
  }
  blas.dgemm(CblasRowMajor, transposition(transpose_a), transposition(transpose_b), (blasint)m,
             (blasint)n, (blasint)k, 1.0, a, (blasint)lda, b, (blasint)ldb, accumulate ? 1.0 : 0.0,
             c, (blasint)ldc);
}

void ho_kernel_move(void *target, const void *source, uint64_t size) {
  memmove(target, source, size);
}
