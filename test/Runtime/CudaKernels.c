//===- CudaKernels.c - Kernels for the fake driver ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "CudaKernels.h"

// The parameters of the kernel: pointer, count, value.
const char cudaImage[] = "ho-fake-cuda\nadd testKernelAdd 8 8 4\n";

void testKernelAdd(const hoFakeLaunch_t *launch, void **arguments);

// As a kernel does it: each thread one element, those beyond the end none.
__attribute__((visibility("default"))) void testKernelAdd(const hoFakeLaunch_t *launch,
                                                          void **arguments) {
  float *data = *(float **)arguments[0];
  uint64_t count = *(uint64_t *)arguments[1];
  float value = *(float *)arguments[2];
  uint64_t threads = (uint64_t)launch->grid[0] * launch->block[0];
  for (uint64_t i = 0; i < threads && i < count; ++i)
    data[i] += value;
}

void launchAddShared(ho_step_t *step, uint64_t offset, uint64_t count, float value,
                     uint32_t shared_bytes) {
  char *data = (char *)ho_step_arena(step) + offset;
  void *arguments[] = {&data, &count, &value};
  ho_step_launch(step, 0, (uint32_t)((count + 255) / 256), 1, 1, 256, 1, 1, shared_bytes,
                 arguments);
}

void launchAdd(ho_step_t *step, uint64_t offset, uint64_t count, float value) {
  launchAddShared(step, offset, count, value, 0);
}
