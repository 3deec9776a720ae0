//===- Support.c - Programs written by hand -------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include <stdio.h>
#include <stdlib.h>

static ho_step_function_t lookUp(void *context, const char *symbol) {
  const test_entry_t *entry = context;
  ho_step_function_t image;
  memcpy(&image, &entry->image, sizeof(image)); // ISO C has no such cast
  if (!strcmp(symbol, "image"))
    return image;
  return strcmp(symbol, "ho_step_main") ? NULL : entry->step;
}

ho_program_t *makeProgram(const test_entry_t *entry) {
  char *json = NULL;
  int length = asprintf(
      &json,
      "{\"format\": 1, \"abi\": 2, \"device\": \"%s\", \"products\": %s, \"kernels\": [%s],"
      "\"entries\": [{\"name\": \"main\", \"symbol\": \"ho_step_main\", \"workspace_bytes\": %llu,"
      "\"mode\": \"scheduled\", \"budget\": %llu, \"arena_bytes\": %llu, \"host_arena_bytes\": "
      "%llu,"
      "\"alignment\": %llu, \"resident_bytes\": 0, \"events\": %u, \"copies_to_device\": %u,"
      "\"copies_to_host\": %u, \"bytes_to_device\": 0, \"bytes_to_host\": 0,"
      "\"arguments\": [%s], \"operations\": [%s], \"slots\": [%s]}]}",
      entry->device ? entry->device : "any", entry->products ? "true" : "false",
      entry->kernels ? entry->kernels : "", (unsigned long long)entry->workspace_bytes,
      (unsigned long long)entry->budget, (unsigned long long)entry->arena_bytes,
      (unsigned long long)entry->host_arena_bytes,
      (unsigned long long)(entry->alignment ? entry->alignment : 256), entry->events,
      entry->copies_to_device, entry->copies_to_host, entry->arguments ? entry->arguments : "",
      entry->operations ? entry->operations : "", entry->slots ? entry->slots : "");
  assert_true(length > 0);
  ho_program_t *program = NULL;
  ASSERT_OK(ho_program_create(json, lookUp, (void *)(uintptr_t)entry, &program));
  free(json);
  return program;
}

test_run_t makeRun(ho_device_t *device, const test_entry_t *entry) {
  test_run_t run = {makeProgram(entry), NULL};
  ASSERT_OK(ho_instance_create(device, run.program, "main", &run.instance));
  return run;
}

void endRun(test_run_t *run) {
  ho_instance_free(run->instance);
  ho_program_free(run->program);
}

ho_device_t *makeHostDevice(uint64_t memory, const ho_host_device_options_t *options) {
  ho_host_device_options_t all;
  ho_host_device_options_default(&all);
  if (options)
    all = *options;
  all.memory = memory;
  ho_device_t *device = NULL;
  ASSERT_OK(ho_host_device_create(&all, &device));
  return device;
}
