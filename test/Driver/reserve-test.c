//===- reserve-test.c - Tests of memory that grows in place ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "reserve.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static void testGrows(void **state) {
  ho_reserve_t reserve;
  (void)state;
  assert_null(ho_reserve_create(UINT64_C(1) << 36, &reserve)); // far more than there is
  char *data = reserve.data;
  for (uint64_t size = 1; size < 1 << 20; size = 3 * size + 1) {
    assert_null(ho_reserve_grow(&reserve, size));
    assert_ptr_equal(reserve.data, data);
    assert_int_equal(data[size - 1], 0);
    data[size - 1] = 1;
  }
  assert_int_equal(data[0], 1);
  ho_status_t status = ho_reserve_grow(&reserve, (UINT64_C(1) << 36) + (1 << 17));
  assert_non_null(status);
  ho_status_free(status);
  ho_reserve_free(&reserve);
}

static void testImpossible(void **state) {
  ho_reserve_t reserve;
  (void)state;
  ho_status_t status = ho_reserve_create(UINT64_MAX - 5, &reserve);
  assert_int_equal(ho_status_code(status), HO_STATUS_OUT_OF_MEMORY);
  ho_status_free(status);
  ho_reserve_free(&reserve);
}

// What has not been asked for is no memory.
static void testFaults(void **state) {
  ho_reserve_t reserve;
  int result;
  (void)state;
  assert_null(ho_reserve_create(1 << 24, &reserve));
  assert_null(ho_reserve_grow(&reserve, 1));
  pid_t child = fork();
  if (!child) {
    signal(SIGSEGV, SIG_DFL);
    ((volatile char *)reserve.data)[reserve.committed] = 1;
    _exit(0);
  }
  assert_int_equal(waitpid(child, &result, 0), child);
  assert_true(WIFSIGNALED(result) && WTERMSIG(result) == SIGSEGV);
  ho_reserve_free(&reserve);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testGrows),
      cmocka_unit_test(testImpossible),
      cmocka_unit_test(testFaults),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
