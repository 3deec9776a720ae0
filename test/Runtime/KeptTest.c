//===- KeptTest.c - What stays on the device from step to step ------------===//
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
#define PAGE 4096

// Of the arena, in pages: the whole weight, the place of head and tail, the state, what is used in
// between.
enum { WHOLE = 0, PASSING = PAGE, STATE = 2 * PAGE, OTHER = 3 * PAGE, ARENA = 5 * PAGE };
enum { SLOT_WHOLE, SLOT_PASSING, SLOT_STATE };
enum { WEIGHT, NEXT, CACHE, OUT };

static float *at(ho_step_t *step, uint64_t offset) {
  return (float *)((char *)ho_step_arena(step) + offset);
}

static uint64_t stateBytes(ho_step_t *step) {
  return (uint64_t)ho_step_argument_dimension(step, CACHE, 0) * 256 * sizeof(float);
}

static bool failing; // the step ends early

// Adds to the last row of the state what the two weights begin with, and puts out what it finds.
static void keepingStep(ho_step_t *step) {
  float *out = ho_step_argument(step, OUT);
  uint64_t bytes = stateBytes(step);
  ho_step_acquire_kept(step, SLOT_WHOLE, WHOLE, SIZE);
  ho_step_copy_kept(step, SLOT_WHOLE, WHOLE, SIZE, 0, 1);
  ho_step_acquire_kept(step, SLOT_PASSING, PASSING, SIZE);
  ho_step_copy_kept(step, SLOT_PASSING, PASSING, SIZE, 1, 0);
  ho_step_acquire_kept(step, SLOT_STATE, STATE, bytes);
  ho_step_copy_kept(step, SLOT_STATE, STATE, bytes, 2, 1);
  ho_step_wait(step, 0);
  ho_step_wait(step, 1);
  out[0] = at(step, WHOLE)[0];
  out[1] = at(step, PASSING)[COUNT - 1];
  ho_step_release(step, PASSING, SIZE);
  ho_step_wait(step, 2);
  out[2] = at(step, STATE)[0];
  float *last = at(step, STATE) + bytes / sizeof(float) - 256;
  last[0] += out[0] + out[1];
  out[3] = last[0];
  // Bytes that the next head needs are somebody else's until here.
  ho_step_acquire(step, PASSING, SIZE);
  memset(at(step, PASSING), 0x7F, SIZE);
  ho_step_release(step, PASSING, SIZE);
  if (failing)
    ho_step_fail(step, "asked for");
  ho_step_acquire_kept(step, SLOT_PASSING, PASSING, SIZE);
  ho_step_copy_ahead(step, SLOT_PASSING, PASSING, SIZE, 3);
}

typedef struct fixture {
  ho_device_t *device;
  test_run_t run;
  float weight[COUNT], next[COUNT], cache[8 * 256], out[4];
} fixture_t;

static const test_entry_t keepingEntry = {
    .step = keepingStep,
    .arena_bytes = ARENA,
    .alignment = PAGE,
    .events = 4,
    .copies_to_device = 4,
    .arguments = F32_ARGUMENT("weight", 1024, "in") "," F32_ARGUMENT(
        "next", 1024,
        "in") ", {\"name\": \"cache\", \"type\": \"f32\", \"shape\": [-1, 256],"
              "\"bound\": [8, 256], \"role\": \"inout\", \"state\": true}," F32_ARGUMENT("out", 4,
                                                                                         "out"),
    .slots = "0, 1, 2",
};

static void bindCache(fixture_t *fixture, int64_t rows) {
  int64_t sizes[] = {rows, 256};
  ASSERT_OK(ho_instance_bind(fixture->run.instance, CACHE, fixture->cache, sizes));
}

static fixture_t *begin(const ho_host_device_options_t *options) {
  fixture_t *fixture = calloc(1, sizeof(*fixture));
  failing = false;
  fixture->device = makeHostDevice(1 << 20, options);
  fixture->run = makeRun(fixture->device, &keepingEntry);
  for (int i = 0; i < COUNT; ++i) {
    fixture->weight[i] = 1;
    fixture->next[i] = 10;
  }
  ASSERT_OK(ho_instance_bind(fixture->run.instance, WEIGHT, fixture->weight, NULL));
  ASSERT_OK(ho_instance_bind(fixture->run.instance, NEXT, fixture->next, NULL));
  ASSERT_OK(ho_instance_bind(fixture->run.instance, OUT, fixture->out, NULL));
  bindCache(fixture, 4);
  return fixture;
}

static void end(fixture_t *fixture) {
  endRun(&fixture->run);
  ho_device_free(fixture->device);
  free(fixture);
}

// Runs a step and expects its bytes to the device and the sum in the state.
static void expectStep(fixture_t *fixture, uint64_t bytes, float sum) {
  ho_counters_t counters;
  ho_instance_reset_counters(fixture->run.instance);
  ASSERT_OK(ho_instance_run(fixture->run.instance));
  ho_instance_counters(fixture->run.instance, &counters);
  assert_int_equal(counters.bytes_to_device, bytes);
  assert_true(counters.peak_bytes >= STATE + PAGE);
  assert_true(fixture->out[0] == fixture->weight[0]);
  assert_true(fixture->out[1] == fixture->next[COUNT - 1]);
  if (fixture->out[3] != sum)
    fail_msg("the state holds %g, not %g", (double)fixture->out[3], (double)sum);
}

enum { COLD = 4 * SIZE /* two weights, the state, the tail */, STEADY = SIZE };

static void stepsAfterTheFirstCopyLess(void **state) {
  (void)state;
  fixture_t *fixture = begin(NULL);
  expectStep(fixture, COLD, 11);
  expectStep(fixture, STEADY, 22);
  expectStep(fixture, STEADY, 33);
  end(fixture);
}

static void alsoUnderGuardAndPoison(void **state) {
  (void)state;
  ho_host_device_options_t options = {.guard = true, .poison = true, .copy_latency = 1000000};
  fixture_t *fixture = begin(&options);
  expectStep(fixture, COLD, 11);
  expectStep(fixture, STEADY, 22);
  expectStep(fixture, STEADY, 33);
  end(fixture);
}

static void theEndDoesNotWaitForTheTail(void **state) {
  (void)state;
  ho_host_device_options_t options = {.copy_latency = 200000000};
  fixture_t *fixture = begin(&options);
  expectStep(fixture, COLD, 11); // three copies are waited for
  ho_counters_t counters;
  ho_instance_counters(fixture->run.instance, &counters);
  assert_in_range(counters.step_time, 590000000, 780000000);
  expectStep(fixture, STEADY, 22);
  end(fixture);
}

static void whatChangesIsCopiedAgain(void **state) {
  (void)state;
  fixture_t *fixture = begin(NULL);
  expectStep(fixture, COLD, 11);
  ASSERT_OK(ho_instance_argument_changed(fixture->run.instance, WEIGHT));
  fixture->weight[0] = 2;
  expectStep(fixture, 2 * SIZE, 23);
  ASSERT_OK(ho_instance_argument_changed(fixture->run.instance, NEXT));
  fixture->next[COUNT - 1] = 20;
  expectStep(fixture, 2 * SIZE, 45);
  expectStep(fixture, STEADY, 67);
  ASSERT_ERROR(ho_instance_argument_changed(fixture->run.instance, 4), HO_STATUS_INVALID_ARGUMENT,
               "no number 4");
  end(fixture);
}

static void otherMemoryIsCopied(void **state) {
  (void)state;
  fixture_t *fixture = begin(NULL);
  float *other = malloc(SIZE);
  for (int i = 0; i < COUNT; ++i)
    other[i] = 5;
  expectStep(fixture, COLD, 11);
  ASSERT_OK(ho_instance_bind(fixture->run.instance, NEXT, other, NULL));
  fixture->next[COUNT - 1] = 5; // what is expected
  expectStep(fixture, 2 * SIZE, 17);
  ASSERT_OK(ho_instance_bind(fixture->run.instance, NEXT, other, NULL)); // the same again
  expectStep(fixture, STEADY, 23);
  end(fixture);
  free(other);
}

static void statesComeBackOnDemand(void **state) {
  (void)state;
  fixture_t *fixture = begin(NULL);
  expectStep(fixture, COLD, 11);
  expectStep(fixture, STEADY, 22);
  assert_true(fixture->cache[3 * 256] == 0);
  ASSERT_OK(ho_instance_fetch_state(fixture->run.instance, CACHE));
  assert_true(fixture->cache[3 * 256] == 22);
  fixture->cache[3 * 256] = -1; // current: not fetched again
  ASSERT_OK(ho_instance_fetch_state(fixture->run.instance, CACHE));
  assert_true(fixture->cache[3 * 256] == -1);
  ASSERT_OK(ho_instance_fetch_state(fixture->run.instance, WEIGHT)); // no state
  // The host's contents count from now on.
  ASSERT_OK(ho_instance_argument_changed(fixture->run.instance, CACHE));
  fixture->cache[3 * 256] = 100;
  expectStep(fixture, STEADY + SIZE, 111);
  end(fixture);
}

static void statesGrowByRows(void **state) {
  (void)state;
  ho_host_device_options_t options = {.poison = true};
  fixture_t *fixture = begin(&options);
  fixture->cache[4 * 256] = 3; // of the row to come
  expectStep(fixture, COLD, 11);
  bindCache(fixture, 5);
  expectStep(fixture, STEADY + 1024, 14);
  ASSERT_OK(ho_instance_fetch_state(fixture->run.instance, CACHE));
  assert_true(fixture->cache[3 * 256] == 11 && fixture->cache[4 * 256] == 14);
  bindCache(fixture, 4);
  expectStep(fixture, STEADY, 22);
  end(fixture);
}

static void aFailedStepKeepsNothing(void **state) {
  (void)state;
  fixture_t *fixture = begin(NULL);
  expectStep(fixture, COLD, 11);
  failing = true;
  ASSERT_ERROR(ho_instance_run(fixture->run.instance), HO_STATUS_DEVICE, "asked for");
  failing = false;
  expectStep(fixture, COLD, 11); // the host's state
  end(fixture);
}

static void aTailThatFailsIsToldByTheNextStep(void **state) {
  (void)state;
  ho_host_device_options_t options = {.fail_copy = 4, .copy_latency = 20000000};
  fixture_t *fixture = begin(&options);
  expectStep(fixture, COLD, 11);
  ASSERT_ERROR(ho_instance_run(fixture->run.instance), HO_STATUS_DEVICE, "copy 4");
  expectStep(fixture, COLD, 11);
  end(fixture);
}

static void slotsAreChecked(void **state) {
  (void)state;
  test_entry_t entry = keepingEntry;
  entry.slots = "0, 1";
  ho_device_t *device = makeHostDevice(1 << 20, NULL);
  test_run_t run = makeRun(device, &entry);
  static float data[8 * 256];
  int64_t sizes[] = {4, 256};
  for (uint32_t i = 0; i < 4; ++i)
    ASSERT_OK(ho_instance_bind(run.instance, i, data, i == CACHE ? sizes : NULL));
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_INVALID_ARGUMENT, "slot 2");
  endRun(&run);
  ho_device_free(device);
}

// A traced step waits for its tail, so that all it recorded is there.
static void tracesAreComplete(void **state) {
  (void)state;
  fixture_t *fixture = begin(NULL);
  expectStep(fixture, COLD, 11);
  ASSERT_OK(ho_device_trace_begin(fixture->device, NULL));
  expectStep(fixture, STEADY, 22);
  expectStep(fixture, STEADY, 33);
  ASSERT_OK(ho_device_trace_end(fixture->device));
  expectStep(fixture, STEADY, 44);
  end(fixture);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(stepsAfterTheFirstCopyLess),
      cmocka_unit_test(alsoUnderGuardAndPoison),
      cmocka_unit_test(theEndDoesNotWaitForTheTail),
      cmocka_unit_test(whatChangesIsCopiedAgain),
      cmocka_unit_test(otherMemoryIsCopied),
      cmocka_unit_test(statesComeBackOnDemand),
      cmocka_unit_test(statesGrowByRows),
      cmocka_unit_test(aFailedStepKeepsNothing),
      cmocka_unit_test(aTailThatFailsIsToldByTheNextStep),
      cmocka_unit_test(slotsAreChecked),
      cmocka_unit_test(tracesAreComplete),
  };
  return cmocka_run_group_tests_name("kept", tests, NULL, NULL);
}
