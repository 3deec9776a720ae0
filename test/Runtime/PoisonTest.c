//===- PoisonTest.c - Released memory does not keep its contents ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include <math.h>
#include <stdlib.h>

#define COUNT 1024
#define SIZE (COUNT * sizeof(float))

static float *buffer(ho_step_t *step) { return ho_step_arena(step); }

static void poisonedStep(ho_step_t *step) {
  float *data = ho_step_argument(step, 0);
  ho_step_acquire(step, 0, SIZE);
  assert_true(isnan(buffer(step)[0]) && isnan(buffer(step)[COUNT - 1])); // nothing is left of a run
  ho_step_copy_to_device(step, 0, data, SIZE, 0);
  ho_step_wait(step, 0);
  assert_true(buffer(step)[1] == 1);
  ho_step_copy_to_host(step, data + COUNT, 0, SIZE, 0);
  ho_step_release(step, 0, SIZE); // the store is in flight, and must not store poison
  assert_true(isnan(buffer(step)[1]));
  ho_step_wait(step, 0);
}

static void releasedMemoryIsPoisoned(void **state) {
  (void)state;
  ho_host_device_options_t options = {.poison = true, .copy_latency = 2000000};
  ho_device_t *device = makeHostDevice(1 << 20, &options);
  test_entry_t entry = {.step = poisonedStep,
                        .arena_bytes = 2 * SIZE,
                        .events = 1,
                        .arguments = F32_ARGUMENT("x", 2048, "inout")};
  test_run_t run = makeRun(device, &entry);
  float *data = calloc(2 * COUNT, sizeof(float));
  for (int i = 0; i < COUNT; ++i)
    data[i] = (float)i;
  ASSERT_OK(ho_instance_bind(run.instance, 0, data, NULL));
  for (int i = 0; i < 3; ++i) {
    memset(data + COUNT, 0, SIZE);
    ASSERT_OK(ho_instance_run(run.instance));
    assert_memory_equal(data, data + COUNT, SIZE);
  }
  endRun(&run);
  ho_device_free(device);
  free(data);
}

static void guardAndPoisonStep(ho_step_t *step) {
  ho_step_acquire(step, 0, 4096);
  assert_true(isnan(buffer(step)[5]));
  buffer(step)[5] = 1;
  ho_step_release(step, 0, 4096);
  ho_step_acquire(step, 0, 4096);
  assert_true(isnan(buffer(step)[5]));
  ho_step_release(step, 0, 4096);
}

static void withGuardToo(void **state) {
  (void)state;
  ho_host_device_options_t options = {.poison = true, .guard = true};
  ho_device_t *device = makeHostDevice(1 << 20, &options);
  test_entry_t entry = {.step = guardAndPoisonStep, .arena_bytes = 4096, .alignment = 4096};
  test_run_t run = makeRun(device, &entry);
  ASSERT_OK(ho_instance_run(run.instance));
  endRun(&run);
  ho_device_free(device);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(releasedMemoryIsPoisoned),
      cmocka_unit_test(withGuardToo),
  };
  return cmocka_run_group_tests_name("poison", tests, NULL, NULL);
}
