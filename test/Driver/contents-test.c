//===- contents-test.c - Contents made by threads are those made by one ---===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "contents.h"

#include "ho/random.h"

#include <stdlib.h>
#include <string.h>

static void check(ho_type_t type, uint64_t size, uint64_t count) {
  ho_contents_t contents = {"weight", 3, type, -5, 90, count};
  unsigned char *made = malloc(count * size + 1), *expected = malloc(count * size + 1);
  assert_non_null(made);
  assert_non_null(expected);
  memset(made, 0xA5, count * size + 1);
  assert_null(ho_contents_fill(&contents, made));
  ho_random_fill("weight", 3, type, -5, 90, 0, count, expected);
  assert_memory_equal(made, expected, count * size);
  assert_int_equal(made[count * size], 0xA5);
  free(made);
  free(expected);
}

// None, few, whole blocks, and a last one that is not.
static void allAreMade(void **state) {
  (void)state;
  check(HO_TYPE_F32, 4, 0);
  check(HO_TYPE_BF16, 2, 1);
  check(HO_TYPE_I8, 1, UINT64_C(1) << 23);
  check(HO_TYPE_BF16, 2, (UINT64_C(1) << 23) + 17);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(allAreMade)};
  return cmocka_run_group_tests_name("contents", tests, NULL, NULL);
}
