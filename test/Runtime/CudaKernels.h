//===- CudaKernels.h - Kernels for the fake driver ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_CUDA_KERNELS_H
#define HO_TEST_CUDA_KERNELS_H

#include "Test.h"

#include "FakeCuda.h"
#include "ho/step.h"

// Kernel 0: adds a number to f32 of the arena, 256 threads a block.
#define CUDA_KERNELS "{\"name\": \"add\", \"image\": \"image\"}"
extern const char cudaImage[];
void launchAdd(ho_step_t *step, uint64_t offset, uint64_t count, float value);
void launchAddShared(ho_step_t *step, uint64_t offset, uint64_t count, float value,
                     uint32_t shared_bytes);

#endif // HO_TEST_CUDA_KERNELS_H
