//===- DeviceTest.c - The host device's capacity and options --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include "host_pool.h"
#include "instance.h"

#include <stdlib.h>

#define MIB (UINT64_C(1) << 20)

static void nothing(ho_step_t *step) { (void)step; }

static void assertTooLarge(ho_device_t *device, const test_entry_t *entry, const char *message) {
  ho_program_t *program = makeProgram(entry);
  ho_instance_t *instance = NULL;
  ASSERT_ERROR(ho_instance_create(device, program, "main", &instance), HO_STATUS_OUT_OF_MEMORY,
               message);
  assert_null(instance);
  ho_program_free(program);
}

static void capacityIsEnforced(void **state) {
  (void)state;
  ho_device_t *device = makeHostDevice(209715200, NULL);
  test_entry_t entry = {.step = nothing, .arena_bytes = 230686720};
  assertTooLarge(device, &entry,
                 "device out of memory: program 'main' needs 230686720 bytes for its arena, the "
                 "device has 209715200 bytes of which 209715200 are free; raise --device-memory to "
                 "at least 230686720");
  entry.arena_bytes = 209715200; // exactly fits
  test_run_t run = makeRun(device, &entry);
  assertTooLarge(device, &entry,
                 "of which 0 are free; raise --device-memory to at least 419430400");
  endRun(&run);
  run = makeRun(device, &entry);
  endRun(&run);
  ho_device_free(device);
}

static void instancesShareADevice(void **state) {
  (void)state;
  ho_device_t *device = makeHostDevice(4 * MIB, NULL);
  test_entry_t entry = {.step = nothing, .arena_bytes = MIB};
  test_run_t runs[4];
  for (int i = 0; i < 4; ++i)
    runs[i] = makeRun(device, &entry);
  assertTooLarge(device, &entry, "of which 0 are free");
  endRun(&runs[0]);
  endRun(&runs[2]);
  entry.arena_bytes = 2 * MIB;
  assertTooLarge(device, &entry,
                 "2097152 are free (1048576 in one piece); raise --device-memory "
                 "to at least 6291456");
  endRun(&runs[1]);
  endRun(&runs[3]);
  ho_device_memory_t memory;
  device->ops->memory(device, &memory);
  assert_int_equal(memory.free, 4 * MIB);
  assert_int_equal(memory.largest_free, 4 * MIB);
  ho_device_free(device);
}

static void unplannedProgramsGetTheirBudget(void **state) {
  (void)state;
  ho_device_t *device = makeHostDevice(4 * MIB, NULL);
  test_entry_t entry = {.step = nothing, .budget = MIB};
  test_run_t limited = makeRun(device, &entry);
  assert_int_equal(limited.instance->step.context->arena_bytes, MIB);
  entry.budget = 0;
  test_run_t rest = makeRun(device, &entry);
  assert_int_equal(rest.instance->step.context->arena_bytes, 3 * MIB);
  endRun(&limited);
  endRun(&rest);
  entry.budget = 5 * MIB;
  assertTooLarge(device, &entry, "needs 5242880 bytes");
  ho_device_free(device);
}

static void arenasAreAligned(void **state) {
  (void)state;
  ho_device_t *device = makeHostDevice(8 * MIB, NULL);
  test_entry_t small = {.step = nothing, .arena_bytes = 100};
  test_entry_t large = {.step = nothing, .arena_bytes = MIB, .alignment = 2 * MIB};
  test_run_t first = makeRun(device, &small), second = makeRun(device, &large);
  assert_int_equal((uintptr_t)second.instance->step.context->arena % (2 * MIB), 0);
  endRun(&first);
  endRun(&second);
  large.alignment = 4 * MIB;
  ho_program_t *program = makeProgram(&large);
  ho_instance_t *instance = NULL;
  ASSERT_ERROR(ho_instance_create(device, program, "main", &instance), HO_STATUS_UNSUPPORTED,
               "aligned to 4194304");
  ho_program_free(program);
  ho_device_free(device);
}

static void unknownEntries(void **state) {
  (void)state;
  ho_device_t *device = makeHostDevice(MIB, NULL);
  test_entry_t entry = {.step = nothing, .arena_bytes = 4096};
  ho_program_t *program = makeProgram(&entry);
  ho_instance_t *instance = NULL;
  ASSERT_ERROR(ho_instance_create(device, program, "train", &instance), HO_STATUS_NOT_FOUND,
               "no entry 'train' (it has 1, the first is main)");
  ho_program_free(program);
  ho_device_free(device);
}

static void assertRefused(ho_host_device_options_t options, const char *message) {
  ho_device_t *device = NULL;
  ASSERT_ERROR(ho_host_device_create(&options, &device), HO_STATUS_INVALID_ARGUMENT, message);
}

static void optionsAreChecked(void **state) {
  (void)state;
  assertRefused((ho_host_device_options_t){.memory = 0}, "a memory of 0 bytes");
  assertRefused((ho_host_device_options_t){.memory = MIB, .to_host_rate = -1}, "rates of 0 and -1");
  assertRefused((ho_host_device_options_t){.memory = MIB, .duplex_interference = 2},
                "interference of 2");
}

static void absurdSizesAreRefused(void **state) {
  (void)state;
  ho_host_device_options_t options = {.memory = UINT64_C(1) << 61};
  ho_device_t *device = NULL;
  ASSERT_ERROR(ho_host_device_create(&options, &device), HO_STATUS_OUT_OF_MEMORY,
               "refused 2305843009213693952 bytes");
  device = makeHostDevice(MIB, NULL);
  test_entry_t entry = {.step = nothing, .host_arena_bytes = UINT64_C(1) << 50};
  assertTooLarge(device, &entry, "needs 1125899906842624 bytes for its host arena");
  ho_device_free(device);
}

static void hostMemoryIsTracked(void **state) {
  (void)state;
  ho_host_pool_t *pool = NULL;
  ASSERT_OK(ho_host_pool_create(&pool));
  void *first = NULL, *second = NULL;
  ASSERT_OK(ho_host_pool_allocate(pool, 5000, &first));
  ASSERT_OK(ho_host_pool_allocate(pool, 1, &second));
  assert_int_equal((uintptr_t)first % 4096, 0);
  assert_int_equal(ho_host_pool_bytes(pool), 5001);
  assert_true(ho_host_pool_locked(pool) <= 5001);
  memset(first, 1, 5000);
  ho_host_pool_release(pool, first);
  assert_int_equal(ho_host_pool_bytes(pool), 1);
  ho_host_pool_free(pool); // and the second with it
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(capacityIsEnforced),
      cmocka_unit_test(instancesShareADevice),
      cmocka_unit_test(unplannedProgramsGetTheirBudget),
      cmocka_unit_test(arenasAreAligned),
      cmocka_unit_test(unknownEntries),
      cmocka_unit_test(optionsAreChecked),
      cmocka_unit_test(absurdSizesAreRefused),
      cmocka_unit_test(hostMemoryIsTracked),
  };
  return cmocka_run_group_tests_name("device", tests, NULL, NULL);
}
