//===- Kernels.c - Kernels of test/Mgpu, for the fake driver --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "FakeCuda.h"

void mgpuTestScale(const hoFakeLaunch_t *launch, void **arguments);

// Each thread one element.
__attribute__((visibility("default"))) void mgpuTestScale(const hoFakeLaunch_t *launch,
                                                          void **arguments) {
  float *data = *(float **)arguments[0], factor = *(float *)arguments[1];
  for (unsigned i = 0; i < launch->grid[0] * launch->block[0]; ++i)
    data[i] *= factor;
}
