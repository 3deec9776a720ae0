//===- TestFreeList.c - Free blocks against a plain array -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The oracle is an array that says of each unit of the arena whether it is
// free. A unit is a large number of bytes, so that nothing depends on numbers
// being small.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"
#include "Support.h"

enum { UNITS = 6000 };
static const uint64_t UNIT = UINT64_C(1) << 37;

typedef struct taken {
  uint32_t offset, size; // in units
} taken_t;

typedef struct arena {
  ho_free_list_t *list;
  bool isFree[UNITS];
  taken_t taken[UNITS];
  uint32_t numTaken;
  uint64_t random;
} arena_t;

static uint32_t below(arena_t *arena, uint32_t count) {
  arena->random = arena->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)((arena->random >> 33) % count);
}

static void setUp(arena_t *arena, uint64_t seed) {
  *arena = (arena_t){.list = hoFreeListCreate(UNITS), .random = seed};
  assert_non_null(arena->list);
  hoFreeListReset(arena->list, UNITS * UNIT);
  memset(arena->isFree, true, sizeof(arena->isFree));
}

static void mark(arena_t *arena, uint32_t offset, uint32_t size, bool isFree) {
  for (uint32_t i = offset; i < offset + size; ++i) {
    assert_int_equal(arena->isFree[i], !isFree);
    arena->isFree[i] = isFree;
  }
}

// The lowest or highest place for `size` units; UNITS if there is none. Places end where blocks do.
static uint32_t findPlace(const arena_t *arena, uint32_t size, bool highest) {
  uint32_t found = UNITS;
  for (uint32_t i = 0, run = 0; i < UNITS && (highest || found == UNITS); ++i) {
    run = arena->isFree[i] ? run + 1 : 0;
    bool ends = i + 1 == UNITS || !arena->isFree[i + 1];
    if (highest ? run >= size && ends : run == size)
      found = i + 1 - size;
  }
  return found;
}

// False if there is no place, on which both agree.
static bool take(arena_t *arena, uint32_t size, bool highest) {
  uint32_t expected = findPlace(arena, size, highest);
  uint64_t offset = UINT64_MAX;
  bool found = hoFreeListTake(arena->list, size * UNIT, highest, &offset);
  assert_int_equal(found, expected != UNITS);
  if (!found)
    return false;
  assert_int_equal(offset, expected * UNIT);
  mark(arena, expected, size, false);
  arena->taken[arena->numTaken++] = (taken_t){expected, size};
  return true;
}

static void give(arena_t *arena, uint32_t index) {
  taken_t taken = arena->taken[index];
  arena->taken[index] = arena->taken[--arena->numTaken];
  hoFreeListFetch(arena->list, taken.offset * UNIT); // changes nothing
  hoFreeListGive(arena->list, taken.offset * UNIT, taken.size * UNIT);
  mark(arena, taken.offset, taken.size, true);
}

static void fillUp(arena_t *arena, uint32_t most) {
  while (take(arena, 1 + below(arena, most), below(arena, 2)))
    continue;
  while (take(arena, 1, below(arena, 2)))
    continue;
  assert_int_equal(findPlace(arena, 1, false), UNITS);
}

// What all is given back to is one block again.
static void empty(arena_t *arena) {
  while (arena->numTaken)
    give(arena, below(arena, arena->numTaken));
  assert_false(take(arena, UNITS + 1, false));
  assert_true(take(arena, UNITS, false));
  give(arena, 0);
}

static void testOneBlock(void **state) {
  (void)state;
  arena_t arena;
  setUp(&arena, 1);
  assert_true(take(&arena, UNITS, true));
  assert_false(take(&arena, 1, false));
  assert_false(take(&arena, 1, true));
  give(&arena, 0); // the first block of an empty list
  assert_true(take(&arena, 10, false));
  assert_true(take(&arena, 10, true));
  give(&arena, 0); // joins the block behind it
  give(&arena, 0); // and the one before
  empty(&arena);
  hoFreeListDestroy(arena.list);
}

// Thousands of blocks that join none: all nodes split, up to a root of roots; then all merge.
static void testSplitAndMerge(void **state) {
  (void)state;
  for (int order = 0; order < 3; ++order) {
    arena_t arena;
    setUp(&arena, 2);
    for (uint32_t i = 0; i < UNITS; ++i)
      assert_true(take(&arena, 1, false));
    // Upwards, downwards, at random. What is given is replaced by the last, so by halves.
    taken_t even[UNITS / 2];
    for (uint32_t i = 0; i < UNITS / 2; ++i)
      even[i] = (taken_t){order == 1 ? UNITS - 2 - 2 * i : 2 * i, 1};
    for (uint32_t i = UNITS / 2; order == 2 && i > 1; --i) {
      uint32_t other = below(&arena, i);
      taken_t moved = even[i - 1];
      even[i - 1] = even[other];
      even[other] = moved;
    }
    arena.numTaken = 0;
    for (uint32_t i = 0; i < UNITS / 2; ++i)
      arena.taken[arena.numTaken++] = (taken_t){2 * i + 1, 1};
    for (uint32_t i = 0; i < UNITS / 2; ++i) {
      hoFreeListGive(arena.list, even[i].offset * UNIT, UNIT);
      mark(&arena, even[i].offset, 1, true);
    }
    assert_false(take(&arena, 2, false));
    assert_true(take(&arena, 1, false));
    assert_true(take(&arena, 1, true));
    empty(&arena);
    hoFreeListDestroy(arena.list);
  }
}

static void testRandom(void **state) {
  (void)state;
  for (uint64_t seed = 0; seed < 6; ++seed) {
    arena_t arena;
    setUp(&arena, seed);
    for (int round = 0; round < 3; ++round) {
      uint32_t most = round == 0 ? 1 : 1u << below(&arena, 8);
      fillUp(&arena, most);
      // As many as there are are given back, and half as many taken.
      for (uint32_t i = 0, count = arena.numTaken; i < count && arena.numTaken; ++i) {
        give(&arena, below(&arena, arena.numTaken));
        if (below(&arena, 2))
          take(&arena, 1 + below(&arena, most), below(&arena, 2));
      }
      if (round == 1)
        empty(&arena);
    }
    // A list that is begun anew has forgotten what was taken.
    hoFreeListReset(arena.list, UNITS * UNIT);
    memset(arena.isFree, true, sizeof(arena.isFree));
    arena.numTaken = 0;
    empty(&arena);
    hoFreeListDestroy(arena.list);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testOneBlock),
      cmocka_unit_test(testSplitAndMerge),
      cmocka_unit_test(testRandom),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
