//===- ProgramTest.c - Loading programs from files ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "ho/runtime.h"

#include <stdio.h>
#include <unistd.h>

static void aProgramRuns(void **state) {
  (void)state;
  ho_host_device_options_t options;
  ho_host_device_options_default(&options);
  ho_device_t *device = NULL;
  ho_program_t *program = NULL;
  ho_instance_t *instance = NULL;
  ASSERT_OK(ho_host_device_create(&options, &device));
  ASSERT_OK(ho_program_load(PROGRAMS "good.so", &program));
  assert_int_equal(ho_program_manifest(program)->num_entries, 1);
  ASSERT_OK(ho_instance_create(device, program, "main", &instance));
  float data[] = {1, 2, 3, 4};
  ASSERT_OK(ho_instance_bind(instance, 0, data, NULL));
  ASSERT_OK(ho_instance_run(instance));
  const float expected[] = {2, 4, 6, 8};
  assert_memory_equal(data, expected, sizeof(data));
  ho_instance_free(instance);
  ho_program_free(program);
  ho_device_free(device);
}

static void assertRefused(const char *path, ho_status_code_t code, const char *message) {
  ho_program_t *program = NULL;
  ASSERT_ERROR(ho_program_load(path, &program), code, message);
  assert_null(program);
}

static void otherFilesAreRefused(void **state) {
  (void)state;
  assertRefused("no-such-file.so", HO_STATUS_NOT_FOUND,
                "cannot read the program 'no-such-file.so': No such file");
  assertRefused(PROGRAMS "no-manifest.so", HO_STATUS_INVALID_ARGUMENT,
                "is not a compiled program: it has no symbol ho_manifest_json");
  assertRefused(PROGRAMS "other-abi.so", HO_STATUS_UNSUPPORTED, "step ABI 99");
  assertRefused(PROGRAMS "no-symbol.so", HO_STATUS_NOT_FOUND,
                "entry 'main': the program has no symbol 'ho_step_other'");
}

static void aTextIsRefused(void **state) {
  (void)state;
  char path[64];
  snprintf(path, sizeof(path), "ho-text-%ld.so", (long)getpid());
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  fputs("not a library", file);
  fclose(file);
  assertRefused(path, HO_STATUS_INVALID_ARGUMENT, "cannot load the program");
  unlink(path);
}

static void noStep(ho_step_t *step) { (void)step; }

static ho_step_function_t findStep(void *missing, const char *symbol) {
  return strcmp(symbol, missing) ? noStep : NULL;
}

// A program for any device whose only kernel is in the image `ptx`.
static const char kernels[] =
    "{\"format\": 1, \"abi\": 2, \"device\": \"any\", \"kernels\": [{\"name\": \"add\", "
    "\"image\": \"ptx\"}], \"entries\": [{\"name\": \"main\", \"symbol\": \"f\", \"mode\": "
    "\"resident\", \"budget\": 0, \"arena_bytes\": 256, \"host_arena_bytes\": 0, \"alignment\": "
    "256, \"resident_bytes\": 0, \"events\": 0, \"copies_to_device\": 0, \"copies_to_host\": 0, "
    "\"bytes_to_device\": 0, \"bytes_to_host\": 0, \"arguments\": [], \"operations\": []}]}";

static void kernelsNeedImagesAndADevice(void **state) {
  (void)state;
  ho_host_device_options_t options;
  ho_device_t *device = NULL;
  ho_program_t *program = NULL;
  ho_instance_t *instance = NULL;
  char missing[] = "ptx", none[] = "";
  ASSERT_ERROR(ho_program_create(kernels, findStep, missing, &program), HO_STATUS_NOT_FOUND,
               "kernel 'add': the program has no symbol 'ptx'");
  ASSERT_OK(ho_program_create(kernels, findStep, none, &program));
  ho_host_device_options_default(&options);
  ASSERT_OK(ho_host_device_create(&options, &device));
  ASSERT_ERROR(ho_instance_create(device, program, "main", &instance), HO_STATUS_UNSUPPORTED,
               "the program has kernels to load that are not for the device 'host'");
  ho_program_free(program);
  ho_device_free(device);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(aProgramRuns),
      cmocka_unit_test(otherFilesAreRefused),
      cmocka_unit_test(aTextIsRefused),
      cmocka_unit_test(kernelsNeedImagesAndADevice),
  };
  return cmocka_run_group_tests_name("program", tests, NULL, NULL);
}
