//===- PoolTest.c - Exact ranges, best fit --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "pool.h"

#include <stdlib.h>

static ho_pool_t *makePool(uint64_t capacity) {
  ho_pool_t *pool = NULL;
  ASSERT_OK(ho_pool_create(capacity, 4, &pool));
  return pool;
}

static void sizesAreExact(void **state) {
  (void)state;
  ho_pool_t *pool = makePool(1000);
  assert_int_equal(ho_pool_allocate(pool, 300, 1), 0);
  assert_int_equal(ho_pool_allocate(pool, 700, 1), 300);
  assert_int_equal(ho_pool_free_bytes(pool), 0);
  assert_int_equal(ho_pool_allocate(pool, 1, 1), HO_POOL_NO_OFFSET);
  ho_pool_free(pool);
}

static void startsAreAligned(void **state) {
  (void)state;
  ho_pool_t *pool = makePool(1024);
  assert_int_equal(ho_pool_allocate(pool, 10, 256), 0);
  assert_int_equal(ho_pool_allocate(pool, 10, 256), 256);
  assert_int_equal(ho_pool_free_bytes(pool), 1004); // the padding stays free
  assert_int_equal(ho_pool_allocate(pool, 246, 1), 10);
  ho_pool_free(pool);
}

static void theSmallestHoleIsTaken(void **state) {
  (void)state;
  ho_pool_t *pool = makePool(1000);
  uint64_t large = ho_pool_allocate(pool, 300, 1);
  ho_pool_allocate(pool, 1, 1);
  uint64_t small = ho_pool_allocate(pool, 100, 1);
  ho_pool_allocate(pool, 1, 1);
  assert_true(ho_pool_release(pool, large));
  assert_true(ho_pool_release(pool, small));
  assert_int_equal(ho_pool_allocate(pool, 90, 1), small);
  ho_pool_free(pool);
}

static void neighboursAreJoined(void **state) {
  (void)state;
  ho_pool_t *pool = makePool(300);
  uint64_t blocks[3];
  for (int i = 0; i < 3; ++i)
    blocks[i] = ho_pool_allocate(pool, 100, 1);
  ho_pool_release(pool, blocks[0]);
  ho_pool_release(pool, blocks[2]);
  assert_int_equal(ho_pool_largest_free(pool, 1), 100);
  ho_pool_release(pool, blocks[1]);
  assert_int_equal(ho_pool_largest_free(pool, 1), 300);
  assert_false(ho_pool_release(pool, blocks[1]));
  ho_pool_free(pool);
}

static void theCapacityNeededIsSaid(void **state) {
  (void)state;
  ho_pool_t *pool = makePool(1000);
  assert_int_equal(ho_pool_capacity_for(pool, 5000, 256), 5000);
  ho_pool_allocate(pool, 700, 1);
  assert_int_equal(ho_pool_capacity_for(pool, 200, 256), 1000);
  assert_int_equal(ho_pool_capacity_for(pool, 400, 256), 768 + 400);
  ho_pool_free(pool);
}

// Against a map of bytes.
static void randomUseKeepsBooks(void **state) {
  (void)state;
  enum { CAPACITY = 4096, SLOTS = 64 };
  ho_pool_t *pool = makePool(CAPACITY);
  static unsigned char used[CAPACITY];
  uint64_t offsets[SLOTS], sizes[SLOTS] = {0}, total = 0;
  srand(1);
  for (int i = 0; i < 20000; ++i) {
    int slot = rand() % SLOTS;
    if (sizes[slot]) {
      memset(used + offsets[slot], 0, sizes[slot]);
      total -= sizes[slot];
      assert_true(ho_pool_release(pool, offsets[slot]));
      sizes[slot] = 0;
    } else {
      uint64_t size = 1 + (uint64_t)rand() % 200, alignment = UINT64_C(1) << (rand() % 7);
      bool expected = ho_pool_largest_free(pool, alignment) >= size;
      uint64_t offset = ho_pool_allocate(pool, size, alignment);
      assert_int_equal(offset != HO_POOL_NO_OFFSET, expected);
      if (!expected)
        continue;
      assert_int_equal(offset % alignment, 0);
      assert_true(offset + size <= CAPACITY);
      for (uint64_t k = 0; k < size; ++k)
        assert_int_equal(used[offset + k]++, 0);
      offsets[slot] = offset;
      sizes[slot] = size;
      total += size;
    }
    assert_int_equal(ho_pool_free_bytes(pool), CAPACITY - total);
  }
  ho_pool_reset(pool);
  assert_int_equal(ho_pool_largest_free(pool, 1), CAPACITY);
  ho_pool_free(pool);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(sizesAreExact),           cmocka_unit_test(startsAreAligned),
      cmocka_unit_test(theSmallestHoleIsTaken),  cmocka_unit_test(neighboursAreJoined),
      cmocka_unit_test(theCapacityNeededIsSaid), cmocka_unit_test(randomUseKeepsBooks),
  };
  return cmocka_run_group_tests_name("pool", tests, NULL, NULL);
}
