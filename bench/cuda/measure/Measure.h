//===- Measure.h - The machine's own rates ------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What bench-cuda compares with. Each part prints lines of words and numbers,
// bytes, nanoseconds, bytes or operations per second; medians.
//
//===----------------------------------------------------------------------===//
#ifndef HO_BENCH_MEASURE_H
#define HO_BENCH_MEASURE_H

#include "device_cuda/cuda_device.h"

#include "ho/runtime.h"

// A GPU of which arenas may take `memory` bytes, untimed or not, with graphs or not.
HO_NODISCARD ho_status_t openGpu(uint64_t memory, bool untimed, bool graph, ho_cuda_device_t **out);
void closeGpu(ho_cuda_device_t *gpu);

// A program of one entry on it.
typedef struct measured_program {
  ho_step_function_t step;
  uint64_t arena_bytes, workspace_bytes; // the workspace is the arena's begin
  const char *arguments, *kernels;       // JSON; the kernels' image is gpuImage()
  ho_program_t *program;
  ho_instance_t *instance;
} measured_program_t;
HO_NODISCARD ho_status_t openProgram(ho_cuda_device_t *gpu, measured_program_t *program);
void closeProgram(measured_program_t *program);

// Sorts.
double medianOf(double *values, uint64_t count);

// `quick`: small and few, to see that it works.
ho_status_t measureLink(bool quick); // copy to_device|to_host BYTES RATE; copy both BYTES RATE RATE
ho_status_t measureLaunches(bool quick); // launch bare|timed|untimed|graph NANOSECONDS
ho_status_t measureProducts(bool quick); // product f32|f16|bf16 SIZE RATE
// Reads lines "to_device BYTES" and "to_host BYTES", the copies of a step; prints what they take
// one by one and bare: bare to_device|to_host COPIES BYTES NANOSECONDS.
ho_status_t measureCopies(const char *path);

#endif // HO_BENCH_MEASURE_H
