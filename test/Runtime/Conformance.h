//===- Conformance.h - What every device must do ------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One suite for all devices. A device's test binary fills in a factory and
// calls runConformance(); a capability that it lacks is NULL, and the tests
// that need it are skipped and say so.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_CONFORMANCE_H
#define HO_TEST_CONFORMANCE_H

#include "Support.h"

typedef struct test_device_options {
  uint64_t memory;
  uint64_t copy_latency; // nanoseconds, a hint: makes copies slow enough to be overtaken
  uint64_t fail_copy;    // the n-th copy fails, 0: none
} test_device_options_t;

typedef struct test_factory {
  const char *name;
  ho_status_t (*create)(const test_device_options_t *options, ho_device_t **out);
  // Compute: adds `value` to `count` f32 at `offset` of the arena.
  void (*add)(ho_step_t *step, uint64_t offset, uint64_t count, float value);
  bool can_fail_copies;
  // Of programs, where compute is kernels: JSON and image of ho/manifest.h; `add` is number 0.
  const char *kernels;
  const void *image;
} test_factory_t;

// Of a CUDA device: copies take several buffers and pieces, and the last is not full.
static inline ho_cuda_device_options_t cudaOptions(const test_device_options_t *options,
                                                   bool graphs) {
  ho_cuda_device_options_t cuda;
  ho_cuda_device_options_default(&cuda);
  cuda.memory = options->memory;
  cuda.bounce_bytes = 5000;
  cuda.chunk_bytes = 6000;
  cuda.graph = graphs;
  return cuda;
}

// Returns the number of failed tests.
int runConformance(const test_factory_t *factory);

#endif // HO_TEST_CONFORMANCE_H
