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

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(aProgramRuns),
      cmocka_unit_test(otherFilesAreRefused),
      cmocka_unit_test(aTextIsRefused),
  };
  return cmocka_run_group_tests_name("program", tests, NULL, NULL);
}
