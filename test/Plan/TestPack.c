//===- TestPack.c - Offsets -----------------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"
#include "Support.h"

#include <stdlib.h>

static uint64_t next(uint64_t *state) {
  uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return z ^ (z >> 31);
}

static uint64_t roundUp(uint64_t value, uint64_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

static void expectValid(const ho_pack_request_t *requests, size_t count, uint64_t alignment,
                        uint64_t height) {
  uint64_t top = 0;
  for (size_t i = 0; i < count; ++i) {
    const ho_pack_request_t *a = &requests[i];
    assert_int_equal(a->offset % alignment, 0);
    uint64_t end = a->offset + roundUp(a->size, alignment);
    top = end > top ? end : top;
    for (size_t k = 0; k < i; ++k) {
      const ho_pack_request_t *b = &requests[k];
      bool meet = a->begin < b->end && b->begin < a->end;
      if (meet && a->offset < b->offset + b->size && b->offset < a->offset + a->size)
        fail_msg("requests %zu and %zu overlap", k, i);
    }
  }
  assert_int_equal(top, height);
}

static uint64_t maxLive(const ho_pack_request_t *requests, size_t count, uint64_t alignment) {
  uint64_t most = 0;
  for (size_t i = 0; i < count; ++i) {
    uint64_t live = 0;
    for (size_t k = 0; k < count; ++k)
      if (requests[k].begin <= requests[i].begin && requests[i].begin < requests[k].end)
        live += roundUp(requests[k].size, alignment);
    most = live > most ? live : most;
  }
  return most;
}

static void testSmall(void **state) {
  (void)state;
  uint64_t height = 1;
  assertOk(ho_pack(NULL, 0, 1, UINT64_MAX, &height));
  assert_int_equal(height, 0);
  ho_pack_request_t one = {.begin = 3, .end = 4, .size = 100};
  assertOk(ho_pack(&one, 1, 64, UINT64_MAX, &height));
  assert_int_equal(one.offset, 0);
  assert_int_equal(height, 128);
  // First fit by begin leaves a hole here; an order must be found that does not.
  ho_pack_request_t puzzle[] = {
      {0, 2, 1, 0}, {0, 4, 1, 0}, {2, 6, 2, 0}, {4, 6, 1, 0}, {0, 2, 1, 0}};
  assertOk(ho_pack(puzzle, 5, 1, UINT64_MAX, &height));
  expectValid(puzzle, 5, 1, height);
  assert_int_equal(height, 3);
}

static void testBadInput(void **state) {
  (void)state;
  uint64_t height;
  ho_pack_request_t request = {.begin = 3, .end = 3, .size = 100};
  assertFails(ho_pack(&request, 1, 1, UINT64_MAX, &height), HO_STATUS_INVALID_ARGUMENT,
              "neither may be empty");
  request = (ho_pack_request_t){.begin = 3, .end = 4, .size = 0};
  assertFails(ho_pack(&request, 1, 1, UINT64_MAX, &height), HO_STATUS_INVALID_ARGUMENT,
              "neither may be empty");
  request.size = 1;
  assertFails(ho_pack(&request, 1, 3, UINT64_MAX, &height), HO_STATUS_INVALID_ARGUMENT,
              "power of two");
  request.size = UINT64_MAX;
  assertFails(ho_pack(&request, 1, 1, UINT64_MAX, &height), HO_STATUS_INVALID_ARGUMENT, "2^62");
}

static void fillRandom(ho_pack_request_t *requests, size_t count, uint64_t span, uint64_t life,
                       uint64_t *state) {
  for (size_t i = 0; i < count; ++i) {
    uint64_t begin = next(state) % span;
    uint64_t end = begin + 1 + next(state) % life, size = 1 + next(state) % 1000;
    requests[i] = (ho_pack_request_t){.begin = begin, .end = end, .size = size};
  }
}

static void testRandom(void **state) {
  (void)state;
  ho_pack_request_t requests[60], again[60];
  uint64_t random = 1, excess = 0, total = 0;
  for (int round = 0; round < 150; ++round) {
    size_t count = 1 + next(&random) % 60;
    uint64_t alignment = UINT64_C(1) << (next(&random) % 9), height, height2;
    fillRandom(requests, count, 40, 20, &random);
    memcpy(again, requests, sizeof(requests));
    uint64_t live = maxLive(requests, count, alignment);
    assertOk(ho_pack(requests, count, alignment, live + live / 20, &height));
    expectValid(requests, count, alignment, height);
    assertOk(ho_pack(again, count, alignment, live + live / 20, &height2));
    assert_memory_equal(requests, again, count * sizeof(*requests));
    assert_true(height >= live);
    total += live;
    excess += height - live;
  }
  assert_true(excess * 100 <= total * 5); // 5 percent above what is live
}

static void testLarge(void **state) {
  (void)state;
  enum { COUNT = 100000 };
  ho_pack_request_t *requests = malloc(COUNT * sizeof(*requests));
  uint64_t random = 2, height;
  fillRandom(requests, COUNT, COUNT, 40, &random);
  assertOk(ho_pack(requests, COUNT, 256, UINT64_MAX, &height));
  // Everything lives at once: the list of the living must not be walked.
  for (size_t i = 0; i < COUNT; ++i)
    requests[i] = (ho_pack_request_t){.begin = i, .end = COUNT + i, .size = 256};
  assertOk(ho_pack(requests, COUNT, 256, UINT64_MAX, &height));
  assert_int_equal(height, UINT64_C(256) * COUNT);
  free(requests);
}

//===----------------------------------------------------------------------===//
// Packings that leave no gap
//===----------------------------------------------------------------------===//

enum { SIDE = 1024 };

// Cuts a square of time and space into `count` pieces, straight through one piece at a time, large
// ones rather.
static void plant(ho_pack_request_t *pieces, size_t count, uint64_t *state) {
  pieces[0] = (ho_pack_request_t){.begin = 0, .end = SIDE, .size = SIDE};
  for (size_t have = 1; have < count;) {
    ho_pack_request_t *piece = &pieces[next(state) % have];
    for (int i = 0; i < 3; ++i) {
      ho_pack_request_t *other = &pieces[next(state) % have];
      if (other->size * (other->end - other->begin) > piece->size * (piece->end - piece->begin))
        piece = other;
    }
    uint64_t life = piece->end - piece->begin;
    bool inTime = next(state) % 2;
    if ((inTime ? life : piece->size) < 2)
      continue;
    ho_pack_request_t *rest = &pieces[have++];
    *rest = *piece;
    if (inTime) {
      rest->begin = piece->end = piece->begin + 1 + next(state) % (life - 1);
    } else {
      piece->size = 1 + next(state) % (piece->size - 1);
      rest->size -= piece->size;
    }
  }
  for (size_t i = 0; i < count; ++i) { // or the order would tell
    size_t other = next(state) % count;
    ho_pack_request_t moved = pieces[i];
    pieces[i] = pieces[other];
    pieces[other] = moved;
  }
}

static void testPlanted(void **state) {
  (void)state;
  static const size_t counts[] = {5, 20, 50, 100, 200, 300};
  ho_pack_request_t pieces[300];
  uint64_t random = 3, height;
  for (size_t i = 0; i < sizeof(counts) / sizeof(*counts); ++i)
    for (int round = 0; round < 5; ++round) {
      plant(pieces, counts[i], &random);
      assertOk(ho_pack(pieces, counts[i], 1, SIDE, &height));
      expectValid(pieces, counts[i], 1, height);
      assert_int_equal(height, SIDE);
    }
}

// What does not meet in time must not be tried in every combination: sixty puzzles in a row.
static void testParts(void **state) {
  (void)state;
  enum { PARTS = 60, EACH = 15 };
  static ho_pack_request_t pieces[PARTS * EACH];
  uint64_t random = 4, height;
  for (size_t i = 0; i < PARTS; ++i) {
    plant(&pieces[i * EACH], EACH, &random);
    for (size_t k = i * EACH; k < (i + 1) * EACH; ++k) {
      pieces[k].begin += i * SIDE;
      pieces[k].end += i * SIDE;
    }
  }
  assertOk(ho_pack(pieces, PARTS * EACH, 1, SIDE, &height));
  expectValid(pieces, PARTS * EACH, 1, height);
  assert_int_equal(height, SIDE);
}

//===----------------------------------------------------------------------===//
// Against brute force
//===----------------------------------------------------------------------===//

// Whether the requests from `count - left` on can be placed within `capacity`, at any offsets.
static bool fits(ho_pack_request_t *requests, size_t count, size_t left, uint64_t capacity) {
  if (left == 0)
    return true;
  ho_pack_request_t *a = &requests[count - left];
  for (a->offset = 0; a->offset + a->size <= capacity; ++a->offset) {
    bool isFree = true;
    for (const ho_pack_request_t *b = requests; b < a && isFree; ++b)
      isFree = a->end <= b->begin || b->end <= a->begin || a->offset + a->size <= b->offset ||
               b->offset + b->size <= a->offset;
    if (isFree && fits(requests, count, left - 1, capacity))
      return true;
  }
  return false;
}

// Fills the sum at every moment up to `height`, without a thought of places: often no packing is so
// low.
static size_t fillUp(ho_pack_request_t *requests, size_t most, uint64_t height, uint64_t *state) {
  size_t count = 0;
  for (uint64_t now = 0; count < most; ++now) {
    uint64_t room = height;
    for (size_t i = 0; i < count; ++i)
      room -= requests[i].end > now ? requests[i].size : 0;
    while (room > 0 && count < most) {
      uint64_t size = 1 + next(state) % (room < 3 ? room : 3);
      requests[count++] =
          (ho_pack_request_t){.begin = now, .end = now + 1 + next(state) % 5, .size = size};
      room -= size;
    }
  }
  return count;
}

static void testExact(void **state) {
  (void)state;
  uint64_t random = 5, numAbove = 0, height;
  for (int round = 0; round < 1500; ++round) {
    ho_pack_request_t requests[24];
    size_t most = 14 + next(&random) % 11;
    size_t count = fillUp(requests, most, 5 + next(&random) % 3, &random);
    uint64_t live = maxLive(requests, count, 1), capacity = live;
    while (!fits(requests, count, count, capacity))
      ++capacity;
    numAbove += capacity > live;
    for (uint64_t tried = live; tried <= capacity; ++tried) {
      uint64_t effort = 1000000;
      ho_pack_outcome_t outcome;
      assertOk(hoPackSearch(requests, (uint32_t)count, tried, &effort, &outcome));
      assert_int_equal(outcome, tried < capacity ? HO_PACK_IMPOSSIBLE : HO_PACK_FOUND);
      if (outcome == HO_PACK_FOUND)
        expectValid(requests, count, 1, capacity);
    }
    assertOk(ho_pack(requests, count, 1, UINT64_MAX, &height));
    assert_int_equal(height, capacity);
  }
  assert_true(numAbove > 5); // else this shows nothing of proofs
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testSmall), cmocka_unit_test(testBadInput), cmocka_unit_test(testRandom),
      cmocka_unit_test(testLarge), cmocka_unit_test(testPlanted),  cmocka_unit_test(testParts),
      cmocka_unit_test(testExact),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
