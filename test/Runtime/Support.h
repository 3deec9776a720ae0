//===- Support.h - Programs written by hand -----------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_SUPPORT_H
#define HO_TEST_SUPPORT_H

#include "Test.h"

#include "ho/runtime.h"

// An entry "main". Zero alignment means 256; NULL tables are empty.
typedef struct test_entry {
  ho_step_function_t step;
  uint64_t arena_bytes, host_arena_bytes, alignment, budget;
  uint64_t workspace_bytes; // of products
  bool products;
  uint32_t events, copies_to_device, copies_to_host;
  const char *arguments;  // JSON
  const char *operations; // JSON
  const char *slots;      // numbers of arguments
  const char *device;     // NULL: any
  const char *kernels;    // JSON; their image is called "image"
  const void *image;
} test_entry_t;

ho_program_t *makeProgram(const test_entry_t *entry);

// A program and its instance.
typedef struct test_run {
  ho_program_t *program;
  ho_instance_t *instance;
} test_run_t;

test_run_t makeRun(ho_device_t *device, const test_entry_t *entry);
void endRun(test_run_t *run);

// An argument of that many f32.
#define F32_ARGUMENT(name, count, role)                                                            \
  "{\"name\": \"" name "\", \"type\": \"f32\", \"shape\": [" #count "], \"bound\": [" #count       \
  "], \"role\": \"" role "\"}"
#define OPERATION(name) "{\"name\": \"" name "\", \"location\": \"here\", \"estimate\": 1000}"

// A host device with that memory and otherwise what `options` says, which may be NULL.
ho_device_t *makeHostDevice(uint64_t memory, const ho_host_device_options_t *options);

#endif // HO_TEST_SUPPORT_H
