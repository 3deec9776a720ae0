//===- MappingTest.c - The host device's memory ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "device_host/mapping.h"

#include <stdio.h>
#include <stdlib.h>

#define MIB (UINT64_C(1) << 20)

// With one view and with two: memory that is given back reads as zeros, the rest stays.
static void discardsWholePages(void **state) {
  (void)state;
  for (int two = 0; two < 2; ++two) {
    ho_mapping_t mapping;
    ASSERT_OK(ho_mapping_open(8 * MIB, two, &mapping));
    char *base = mapping.copy_view.base;
    assert_int_equal((uintptr_t)base % HO_MAPPING_MAX_ALIGNMENT, 0);
    ho_mapping_populate(&mapping, 0, 8 * MIB);
    memset(base, 7, 8 * MIB);
    ho_mapping_discard(&mapping, MIB + 1, 4 * MIB);
    assert_int_equal(base[MIB], 7);
    assert_int_equal(base[MIB + 4096], 0);
    assert_int_equal(base[5 * MIB - 1], 0);
    assert_int_equal(base[5 * MIB], 7);
    assert_int_equal(mapping.compute_view.base == base, !two);
    ho_mapping_close(&mapping);
  }
}

// What the kernel says of the mapping that starts at `base`: whether large pages are wanted there.
static bool wantsLargePages(const char *base) {
  char line[512], begin[32];
  bool inside = false, found = false;
  FILE *file = fopen("/proc/self/smaps", "r");
  if (!file)
    return false;
  snprintf(begin, sizeof(begin), "%lx-", (unsigned long)(uintptr_t)base);
  while (fgets(line, sizeof(line), file)) {
    if (strchr("0123456789abcdef", line[0]))
      inside = !strncmp(line, begin, strlen(begin));
    found |= inside && !strncmp(line, "VmFlags:", 8) && strstr(line, " hg");
  }
  fclose(file);
  return found;
}

static void asksForLargePages(void **state) {
  (void)state;
  ho_mapping_t mapping;
  FILE *file = fopen("/sys/kernel/mm/transparent_hugepage/enabled", "r");
  if (!file)
    skip(); // this system has none
  fclose(file);
  ASSERT_OK(ho_mapping_open(8 * MIB, false, &mapping));
  assert_true(wantsLargePages(mapping.copy_view.base));
  ho_mapping_close(&mapping);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(discardsWholePages),
      cmocka_unit_test(asksForLargePages),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
