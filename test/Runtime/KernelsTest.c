//===- KernelsTest.c - Matrix products against the schoolbook -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "ho/step.h"

#include "device_host/kernels_blas.h"

#include <math.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static float at(const float *x, int64_t i, int64_t j, int64_t ld, int transpose) {
  return transpose ? x[j * ld + i] : x[i * ld + j];
}

// Memory that ends where a page does, with nothing behind it: reading on would fault.
static float *atPageEnd(size_t count, void **out_pages) {
  size_t size = (count * sizeof(float) + 4095) / 4096 * 4096;
  char *pages = mmap(NULL, size + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  assert_true(pages != MAP_FAILED);
  mprotect(pages + size, 4096, PROT_NONE);
  *out_pages = pages;
  return (float *)(void *)(pages + size) - count;
}

static void unmap(void *pages, size_t count) {
  munmap(pages, (count * sizeof(float) + 4095) / 4096 * 4096 + 4096);
}

static void check(int64_t m, int64_t n, int64_t k, int ta, int tb, int accumulate) {
  int64_t lda = ta ? m : k, ldb = tb ? k : n, ldc = n;
  void *pages[3];
  size_t counts[3] = {(size_t)(m * k), (size_t)(k * n), (size_t)(m * n)};
  float *a = atPageEnd(counts[0], &pages[0]), *b = atPageEnd(counts[1], &pages[1]);
  float *c = atPageEnd(counts[2], &pages[2]);
  for (int64_t i = 0; i < m * k; ++i)
    a[i] = (float)(i % 7) - 3;
  for (int64_t i = 0; i < k * n; ++i)
    b[i] = (float)(i % 5) - 2;
  for (int64_t i = 0; i < m * n; ++i)
    c[i] = accumulate ? 1 : NAN;
  ho_kernel_gemm_f32(m, n, k, a, lda, ta, b, ldb, tb, c, ldc, accumulate);
  for (int64_t i = 0; i < m; ++i)
    for (int64_t j = 0; j < n; ++j) {
      float sum = accumulate ? 1 : 0;
      for (int64_t p = 0; p < k; ++p)
        sum += at(a, i, p, lda, ta) * at(b, p, j, ldb, tb);
      assert_true(c[i * ldc + j] == sum); // small integers: exact
    }
  for (int i = 0; i < 3; ++i)
    unmap(pages[i], counts[i]);
}

static void productsAreRight(void **state) {
  (void)state;
  const int64_t sizes[][3] = {{1, 1, 1},   {3, 5, 7},     {1, 64, 33},
                              {64, 1, 33}, {17, 16, 100}, {128, 96, 65}};
  for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); ++i)
    for (int flags = 0; flags < 8; ++flags)
      check(sizes[i][0], sizes[i][1], sizes[i][2], flags & 1, flags >> 1 & 1, flags >> 2);
}

static void emptyProducts(void **state) {
  (void)state;
  double c[6] = {1, 2, 3, 4, 5, 6};
  ho_kernel_gemm_f64(2, 2, 0, NULL, 1, 0, NULL, 2, 0, c, 3, 1);
  assert_true(c[0] == 1 && c[4] == 5);
  ho_kernel_gemm_f64(0, 2, 2, NULL, 2, 0, NULL, 2, 0, c, 3, 0);
  ho_kernel_gemm_f64(2, 0, 2, NULL, 2, 0, NULL, 1, 0, c, 3, 0);
  assert_true(c[0] == 1 && c[4] == 5);
  ho_kernel_gemm_f64(2, 2, 0, NULL, 1, 0, NULL, 2, 0, c, 3, 0);
  const double cleared[] = {0, 0, 3, 0, 0, 6};
  assert_memory_equal(c, cleared, sizeof(c));
}

static void doublesToo(void **state) {
  (void)state;
  const double a[] = {1, 2, 3, 4}, b[] = {5, 6, 7, 8};
  double c[4] = {1, 1, 1, 1};
  ho_kernel_gemm_f64(2, 2, 2, a, 2, 0, b, 2, 1, c, 2, 1);
  const double expected[] = {18, 24, 40, 54};
  assert_memory_equal(c, expected, sizeof(c));
}

static void movesMayOverlap(void **state) {
  (void)state;
  char text[] = "abcdef";
  ho_kernel_move(text + 1, text, 4);
  assert_string_equal(text, "aabcdf");
}

static int prepare(void **state) {
  (void)state;
  ho_blas_prepare();
  return 0;
}

int main(int count, char **arguments) {
  (void)count;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(productsAreRight),
      cmocka_unit_test(emptyProducts),
      cmocka_unit_test(doublesToo),
      cmocka_unit_test(movesMayOverlap),
  };
  if (getenv("HO_BLAS"))
    return cmocka_run_group_tests_name("kernels without BLAS", tests, NULL, NULL);
  int failed = cmocka_run_group_tests_name("kernels", tests, prepare, NULL);
  setenv("HO_BLAS", "/nowhere", 1);
  return failed || execv("/proc/self/exe", arguments);
}
