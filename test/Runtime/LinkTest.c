//===- LinkTest.c - The modelled link keeps its times ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Bounds are loose above, since other work may delay this process, and tight
// below: a copy must never be faster than its link.
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include "clock.h"
#include "device_host/link.h"

#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#define MIB (UINT64_C(1) << 20)
#define SLACK 1.5

static void *allocate(uint64_t size) {
  void *memory = malloc(size);
  assert_non_null(memory);
  memset(memory, 1, size);
  return memory;
}

static double copySeconds(ho_link_t *link, ho_direction_t direction, uint64_t size, int times) {
  void *source = allocate(size), *target = allocate(size);
  uint64_t start = ho_now();
  for (int i = 0; i < times; ++i)
    ho_link_copy(link, direction, target, source, size, start);
  double seconds = (double)(ho_now() - start) * 1e-9;
  free(source);
  free(target);
  return seconds;
}

static void assertTime(const char *what, double seconds, double expected) {
  printf("%s: %.3f ms, modelled %.3f ms, %+.2f %%\n", what, seconds * 1e3, expected * 1e3,
         (seconds / expected - 1) * 100);
  assert_true(seconds >= expected * 0.999);
  assert_true(seconds <= expected * SLACK + 0.01);
}

static void aCopyTakesItsTime(void **state) {
  (void)state;
  ho_link_t link;
  ho_link_init(&link, 1e9, 0.5e9, 0, 0);
  assertTime("1 MiB at 1 GB/s", copySeconds(&link, HO_TO_DEVICE, MIB, 1), (double)MIB / 1e9);
  assertTime("20 x 1 MiB at 1 GB/s", copySeconds(&link, HO_TO_DEVICE, MIB, 20),
             20 * (double)MIB / 1e9);
  assertTime("32 MiB at 0.5 GB/s", copySeconds(&link, HO_TO_HOST, 32 * MIB, 1),
             32 * (double)MIB / 0.5e9);
}

static void latencyIsPaidPerCopy(void **state) {
  (void)state;
  ho_link_t link;
  ho_link_init(&link, 1e9, 1e9, 500000, 0);
  assertTime("20 x (500 us + 64 KiB at 1 GB/s)", copySeconds(&link, HO_TO_DEVICE, MIB / 16, 20),
             20 * (500e-6 + (double)MIB / 16e9));
  ho_link_init(&link, 0, 0, 1000000, 0);
  assertTime("20 x 1 ms", copySeconds(&link, HO_TO_HOST, 16, 20), 20e-3);
}

static void pacingLeavesTheProcessorFree(void **state) {
  (void)state;
  ho_link_t link;
  ho_link_init(&link, 100e6, 0, 0, 0);
  struct rusage before, after;
  getrusage(RUSAGE_THREAD, &before);
  double seconds = copySeconds(&link, HO_TO_DEVICE, 16 * MIB, 1);
  getrusage(RUSAGE_THREAD, &after);
  double used = (double)(after.ru_utime.tv_sec - before.ru_utime.tv_sec) +
                (double)(after.ru_stime.tv_sec - before.ru_stime.tv_sec) +
                (double)(after.ru_utime.tv_usec - before.ru_utime.tv_usec) * 1e-6 +
                (double)(after.ru_stime.tv_usec - before.ru_stime.tv_usec) * 1e-6;
  printf("processor time %.1f ms of %.1f ms\n", used * 1e3, seconds * 1e3);
  assert_true(used < seconds * 0.5);
}

typedef struct lane {
  ho_link_t *link;
  ho_direction_t direction;
  double seconds;
} lane_t;

static void *runLane(void *argument) {
  lane_t *lane = argument;
  lane->seconds = copySeconds(lane->link, lane->direction, 8 * MIB, 4);
  return NULL;
}

static double duplexSeconds(double interference) {
  ho_link_t link;
  ho_link_init(&link, 0.5e9, 0.5e9, 0, interference);
  lane_t lanes[2] = {{&link, HO_TO_DEVICE, 0}, {&link, HO_TO_HOST, 0}};
  pthread_t threads[2];
  for (int i = 0; i < 2; ++i)
    pthread_create(&threads[i], NULL, runLane, &lanes[i]);
  for (int i = 0; i < 2; ++i)
    pthread_join(threads[i], NULL);
  return fmax(lanes[0].seconds, lanes[1].seconds);
}

static void directionsInterfere(void **state) {
  (void)state;
  double alone = 32 * (double)MIB / 0.5e9;
  assertTime("both ways, independent", duplexSeconds(0), alone);
  // Some of each may run alone, when the threads start apart.
  double shared = duplexSeconds(1);
  printf("both ways, one link: %.3f ms, modelled %.3f ms\n", shared * 1e3, alone * 2e3);
  assert_true(shared > alone * 1.6 && shared < alone * 2 * SLACK);
}

// A step whose copy is in flight while compute is busy takes as long as the longer of both.
static void overlapStep(ho_step_t *step) {
  ho_step_acquire(step, 0, 16 * MIB);
  ho_step_copy_to_device(step, 0, ho_step_argument(step, 0), 16 * MIB, 0);
  struct timespec busy = {0, 30000000};
  nanosleep(&busy, NULL); // a stand-in that leaves the processor to others
  ho_step_wait(step, 0);
  ho_step_release(step, 0, 16 * MIB);
}

static void copiesOverlapCompute(void **state) {
  (void)state;
  ho_host_device_options_t options = {.to_device_rate = 0.5e9};
  ho_device_t *device = makeHostDevice(32 * MIB, &options);
  test_entry_t entry = {.step = overlapStep,
                        .arena_bytes = 16 * MIB,
                        .events = 1,
                        .copies_to_device = 1,
                        .arguments = F32_ARGUMENT("x", 4194304, "in")};
  test_run_t run = makeRun(device, &entry);
  void *data = allocate(16 * MIB);
  ASSERT_OK(ho_instance_bind(run.instance, 0, data, NULL));
  ASSERT_OK(ho_instance_run(run.instance));
  ho_counters_t counters;
  ho_instance_counters(run.instance, &counters);
  double copy = 16 * (double)MIB / 0.5e9;
  assertTime("step of 33.5 ms copy and 30 ms compute", (double)counters.step_time * 1e-9, copy);
  assert_int_equal(counters.waits, 1);
  assert_true(counters.hidden_time > 20000000 && counters.hidden_time <= counters.to_device_busy);
  assert_true(counters.stall_time < counters.step_time / 2);
  endRun(&run);
  ho_device_free(device);
  free(data);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(aCopyTakesItsTime),
      cmocka_unit_test(latencyIsPaidPerCopy),
      cmocka_unit_test(pacingLeavesTheProcessorFree),
      cmocka_unit_test(directionsInterfere),
      cmocka_unit_test(copiesOverlapCompute),
  };
  return cmocka_run_group_tests_name("link", tests, NULL, NULL);
}
