//===- TestSort.c - Stable sorts, and the map of addresses on top ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"
#include "Support.h"

enum { MOST = 5000 };

static uint64_t next(uint64_t *state) {
  *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return *state >> 11;
}

static const uint32_t counts[] = {0, 1, 2, 64, 65, 1000, MOST};
enum { NUM_COUNTS = sizeof(counts) / sizeof(counts[0]) };

// Values count upwards, so where keys are equal they still do.
static void testKeyed(void **state) {
  (void)state;
  static ho_keyed_t keyed[2 * MOST];
  static bool seen[MOST];
  uint64_t random = 1;
  for (int bits = 1; bits <= 53; bits += 4)
    for (int k = 0; k < NUM_COUNTS; ++k) {
      uint32_t count = counts[k];
      static uint64_t keys[MOST];
      memset(seen, 0, sizeof(seen));
      for (uint32_t i = 0; i < count; ++i) {
        keys[i] = (next(&random) >> (53 - bits)) << 11 | 5;
        keyed[i] = (ho_keyed_t){keys[i], i};
      }
      hoSortKeyed(keyed, keyed + count, count);
      for (uint32_t i = 0; i < count; ++i) {
        assert_int_equal(keyed[i].key, keys[keyed[i].value]);
        assert_false(seen[keyed[i].value]);
        seen[keyed[i].value] = true;
        if (i > 0 && keyed[i - 1].key >= keyed[i].key)
          assert_true(keyed[i - 1].key == keyed[i].key && keyed[i - 1].value < keyed[i].value);
      }
    }
}

static void testByUpperHalf(void **state) {
  (void)state;
  static uint64_t keys[2 * MOST], given[MOST];
  static bool seen[MOST];
  uint64_t random = 1;
  for (int bits = 0; bits <= 32; bits += 2)
    for (int k = 0; k < NUM_COUNTS; ++k) {
      uint32_t count = counts[k];
      memset(seen, 0, sizeof(seen));
      for (uint32_t i = 0; i < count; ++i) {
        // Values that count downwards would be out of order, were they looked at.
        given[i] = next(&random) >> (53 - bits) << 32 | (MOST - i);
        keys[i] = given[i];
      }
      hoSortByUpperHalf(keys, keys + count, count);
      for (uint32_t i = 0; i < count; ++i) {
        uint32_t index = MOST - (uint32_t)keys[i];
        assert_int_equal(keys[i], given[index]);
        assert_false(seen[index]);
        seen[index] = true;
        if (i > 0 && keys[i - 1] >> 32 >= keys[i] >> 32)
          assert_true(keys[i - 1] >> 32 == keys[i] >> 32 &&
                      (uint32_t)keys[i - 1] > (uint32_t)keys[i]);
      }
    }
}

enum { RANGES = 400, ADDRESSES = 300 };

// Against a number for each address. `shift` and `base` make the addresses small or large, which
// are sorted in two ways.
static void checkMap(ho_address_map_t *map, uint64_t seed, int shift, uint64_t base) {
  uint32_t begins[RANGES], ends[RANGES], greatest[ADDRESSES] = {0};
  assertOk(hoAddressMapBegin(map, RANGES));
  for (uint32_t i = 0; i < RANGES; ++i) {
    begins[i] = (uint32_t)(next(&seed) % (ADDRESSES - 1));
    ends[i] = begins[i] + 1 + (uint32_t)(next(&seed) % (ADDRESSES - 1 - begins[i]));
    hoAddressMapSet(map, i, base + ((uint64_t)begins[i] << shift),
                    (uint64_t)(ends[i] - begins[i]) << shift);
  }
  static ho_keyed_t scratch[4 * RANGES];
  assert_true(sizeof(scratch) >= hoAddressMapScratch(RANGES));
  assertOk(hoAddressMapEnd(map, scratch));
  for (int turn = 0; turn < 2000; ++turn) {
    uint32_t range = (uint32_t)(next(&seed) % RANGES), expected = 0;
    for (uint32_t i = begins[range]; i < ends[range]; ++i)
      expected = greatest[i] > expected ? greatest[i] : expected;
    assert_int_equal(hoAddressMapMax(map, range), expected);
    uint32_t value = (uint32_t)(next(&seed) % 1000);
    range = (uint32_t)(next(&seed) % RANGES);
    hoAddressMapRaise(map, range, value);
    for (uint32_t i = begins[range]; i < ends[range]; ++i)
      greatest[i] = greatest[i] > value ? greatest[i] : value;
  }
}

static void testAddressMap(void **state) {
  (void)state;
  ho_address_map_t map = {0};
  checkMap(&map, 1, 0, 0);
  checkMap(&map, 2, 8, 0);
  checkMap(&map, 3, 40, 0);
  checkMap(&map, 4, 23, (UINT64_C(1) << 32) - 7); // the first address at 2^32 is not the last
  checkMap(&map, 5, 8, (UINT64_C(1) << 50) + 1);
  hoAddressMapDestroy(&map);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testKeyed),
      cmocka_unit_test(testByUpperHalf),
      cmocka_unit_test(testAddressMap),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
