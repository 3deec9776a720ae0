//===- StreamTest.c - Copies past the caches are copies -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "device_host/stream.h"

enum { LARGEST = 20000, MARGIN = 128, UNTOUCHED = 0xA5 };

static uint8_t source[LARGEST + MARGIN], target[LARGEST + 2 * MARGIN];

static void checkCopy(uint64_t to, uint64_t from, uint64_t size) {
  memset(target, UNTOUCHED, sizeof(target));
  ho_stream_copy(target + to, source + from, size);
  assert_memory_equal(target + to, source + from, size);
  for (uint64_t i = 0; i < sizeof(target); ++i)
    if (i < to || i >= to + size)
      assert_int_equal(target[i], UNTOUCHED);
}

// On both sides of what is worth it, and of lines.
static void copiesTheBytesAndNoOthers(void **state) {
  (void)state;
  static const uint64_t sizes[] = {0,    1,    63,   64,   4095,  4096,
                                   4097, 4159, 4160, 8192, 19999, LARGEST};
  for (size_t i = 0; i < sizeof(source); ++i)
    source[i] = (uint8_t)(i * 131 + i / 251);
  for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); ++i)
    for (uint64_t to = 0; to < 70; to += 23)
      for (uint64_t from = 0; from < 70; from += 17)
        checkCopy(MARGIN + to, from, sizes[i]);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(copiesTheBytesAndNoOthers)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
