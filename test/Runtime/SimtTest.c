//===- SimtTest.c - CUDA's threads as fibers ------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "ho/step.h"

#include "device_host/simt.h"

#include <string.h>

static uint32_t thread(void) { return ho_simt_register(HO_SIMT_THREAD); }
static uint32_t block(void) { return ho_simt_register(HO_SIMT_BLOCK); }

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

// Every place once, in all three dimensions.
static void countPlaces(void **arguments) {
  uint32_t *counts = *(uint32_t **)arguments[0], at = 0, size = 1;
  for (uint32_t i = 0; i < 3; ++i) {
    at += size * ho_simt_register(HO_SIMT_THREAD + i);
    size *= ho_simt_register(HO_SIMT_BLOCK_SIZE + i);
  }
  for (uint32_t i = 0; i < 3; ++i) {
    at += size * ho_simt_register(HO_SIMT_BLOCK + i);
    size *= ho_simt_register(HO_SIMT_GRID_SIZE + i);
  }
  ++counts[at];
}

// Reverses each block through shared memory, twice.
static void reverse(void **arguments) {
  uint32_t *data = *(uint32_t **)arguments[0], *shared = ho_simt_shared();
  uint32_t size = ho_simt_register(HO_SIMT_BLOCK_SIZE), at = block() * size + thread();
  for (int i = 0; i < 3; ++i) {
    shared[thread()] = data[at];
    ho_simt_barrier();
    data[at] = shared[size - 1 - thread()];
    ho_simt_barrier();
  }
}

static void shuffle(void **arguments) {
  uint32_t *out = *(uint32_t **)arguments[0];
  const uint32_t *how = *(const uint32_t **)arguments[1]; // mode, lane, clamp
  out[thread()] = ho_simt_shuffle(how[0], 100 + thread(), how[1], how[2]);
}

// The second half of the threads ends at once.
static void leaveEarly(void **arguments) {
  uint32_t *data = *(uint32_t **)arguments[0];
  if (thread() >= ho_simt_register(HO_SIMT_BLOCK_SIZE) / 2)
    return;
  data[thread()] = 1;
  ho_simt_barrier();
  data[32 + thread()] = data[31 - thread()];
}

// Half of a warp shuffles and half is at a barrier.
static void deadlock(void **arguments) {
  (void)arguments;
  if (thread() % 2)
    ho_simt_barrier();
  else
    ho_simt_shuffle(HO_SIMT_SHUFFLE_XOR, 0, 1, 31);
}

static void assertion(void **arguments) {
  (void)arguments;
  ho_simt_barrier();
  if (block() == 1 && thread() == 40)
    ho_simt_fail("forty");
  ho_simt_barrier();
}

typedef void (*kernel_t)(void **arguments);
static const struct {
  const char *name;
  kernel_t kernel;
} kernels[] = {{"countPlaces", countPlaces}, {"reverse", reverse},   {"shuffle", shuffle},
               {"leaveEarly", leaveEarly},   {"deadlock", deadlock}, {"assertion", assertion}};
enum { CountPlaces, Reverse, Shuffle, LeaveEarly, Deadlock, Assertion, NumKernels };

//===----------------------------------------------------------------------===//
// Launching
//===----------------------------------------------------------------------===//

static ho_kernel_image_t images[NumKernels];

static int setup(void **state) {
  for (int i = 0; i < NumKernels; ++i) {
    images[i].name = kernels[i].name;
    memcpy(&images[i].image, &kernels[i].kernel, sizeof(kernels[i].kernel));
  }
  ho_simt_t *simt = NULL;
  ASSERT_OK(ho_simt_create(images, NumKernels, &simt));
  *state = simt;
  return 0;
}

static int teardown(void **state) {
  ho_simt_free(*state);
  return 0;
}

static ho_status_t launch(ho_simt_t *simt, uint32_t kernel, uint32_t grid, uint32_t block_size,
                          const void *first, const void *second) {
  void *arguments[] = {&first, &second};
  ho_launch_t how = {kernel, {grid, 1, 1}, {block_size, 1, 1}, 4 * block_size, arguments};
  return ho_simt_run(simt, &how);
}

static void testPlaces(void **state) {
  static uint32_t counts[5 * 3 * 2 * 4 * 2 * 3];
  const uint32_t *pointer = counts;
  void *arguments[] = {&pointer};
  ho_launch_t how = {CountPlaces, {4, 2, 3}, {5, 3, 2}, 0, arguments};
  ASSERT_OK(ho_simt_run(*state, &how));
  for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); ++i)
    assert_int_equal(counts[i], 1);
}

static void testBarrier(void **state) {
  uint32_t data[3 * 96];
  for (uint32_t i = 0; i < 3 * 96; ++i)
    data[i] = i;
  ASSERT_OK(launch(*state, Reverse, 3, 96, data, NULL));
  for (uint32_t i = 0; i < 3 * 96; ++i)
    assert_int_equal(data[i], i / 96 * 96 + 95 - i % 96);
}

// PTX's pseudo-code for widths of 32 and 8, and a warp that is not full.
static void checkShuffle(ho_simt_t *simt, uint32_t mode, uint32_t lane, uint32_t clamp,
                         uint32_t threads, int32_t (*source)(int32_t own, int32_t lane)) {
  uint32_t out[64] = {0}, how[] = {mode, lane, clamp};
  ASSERT_OK(launch(simt, Shuffle, 1, threads, out, how));
  for (uint32_t i = 0; i < threads; ++i) {
    int32_t from = source((int32_t)i % 32, (int32_t)lane);
    int32_t base = (int32_t)(i / 32 * 32);
    uint32_t expected = from < 0 || base + from >= (int32_t)threads ? i : (uint32_t)(base + from);
    assert_int_equal(out[i], 100 + expected);
  }
}

static int32_t across(int32_t own, int32_t lane) { return own ^ lane; }
static int32_t above(int32_t own, int32_t lane) { return own - lane >= 0 ? own - lane : -1; }
static int32_t below(int32_t own, int32_t lane) { return own + lane < 32 ? own + lane : -1; }
static int32_t named(int32_t own, int32_t lane) { return (void)own, lane; }
static int32_t belowOfEight(int32_t own, int32_t lane) {
  return own % 8 + lane < 8 ? own + lane : -1;
}

static void testShuffle(void **state) {
  for (uint32_t lane = 0; lane < 32; lane += 3) {
    checkShuffle(*state, HO_SIMT_SHUFFLE_XOR, lane, 31, 64, across);
    checkShuffle(*state, HO_SIMT_SHUFFLE_UP, lane, 0, 64, above);
    checkShuffle(*state, HO_SIMT_SHUFFLE_DOWN, lane, 31, 64, below);
    checkShuffle(*state, HO_SIMT_SHUFFLE_INDEX, lane, 31, 64, named);
  }
  checkShuffle(*state, HO_SIMT_SHUFFLE_DOWN, 3, 24 << 8 | 31, 64, belowOfEight);
  checkShuffle(*state, HO_SIMT_SHUFFLE_XOR, 16, 31, 40, across);
}

static void testEarlyEnd(void **state) {
  uint32_t data[64] = {0};
  ASSERT_OK(launch(*state, LeaveEarly, 1, 64, data, NULL));
  for (int i = 0; i < 64; ++i)
    assert_int_equal(data[i], 1);
}

// A launch that was given up leaves nothing behind for the next.
static void testFailures(void **state) {
  ASSERT_ERROR(launch(*state, Deadlock, 1, 64, NULL, NULL), HO_STATUS_DEVICE,
               "wait for each other");
  testBarrier(state);
  ASSERT_ERROR(launch(*state, Assertion, 3, 64, NULL, NULL), HO_STATUS_DEVICE,
               "'assertion', block 1 0 0");
  testBarrier(state);
  ASSERT_ERROR(launch(*state, Reverse, 1, 1025, NULL, NULL), HO_STATUS_INVALID_ARGUMENT,
               "1 to 1024 are possible");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(testPlaces, setup, teardown),
      cmocka_unit_test_setup_teardown(testBarrier, setup, teardown),
      cmocka_unit_test_setup_teardown(testShuffle, setup, teardown),
      cmocka_unit_test_setup_teardown(testEarlyEnd, setup, teardown),
      cmocka_unit_test_setup_teardown(testFailures, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
