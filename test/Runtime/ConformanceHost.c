//===- ConformanceHost.c - The host device conforms -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Conformance.h"

static ho_status_t create(const test_device_options_t *options, ho_device_t **out) {
  ho_host_device_options_t host;
  ho_host_device_options_default(&host);
  host.memory = options->memory;
  host.copy_latency = options->copy_latency;
  host.fail_copy = options->fail_copy;
  return ho_host_device_create(&host, out);
}

static void add(ho_step_t *step, uint64_t offset, uint64_t count, float value) {
  float *data = (float *)(void *)((char *)ho_step_arena(step) + offset);
  for (uint64_t i = 0; i < count; ++i)
    data[i] += value;
}

int main(void) {
  const test_factory_t factory = {
      .name = "host", .create = create, .add = add, .can_fail_copies = true};
  return runConformance(&factory);
}
