//===- GpuKernels.h - A kernel for a real GPU ---------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_GPU_KERNELS_H
#define HO_TEST_GPU_KERNELS_H

#include <stdint.h>

// Kernel `add` of data, count and value: adds a number to f32, a thread each.
#define GPU_KERNELS "{\"name\": \"add\", \"image\": \"image\"}"

// PTX, or what the file that HO_TEST_CUDA_IMAGE names has: an image for another driver. Stays
// until the process ends; NULL where the file cannot be read.
const char *gpuImage(void);

#endif // HO_TEST_GPU_KERNELS_H
