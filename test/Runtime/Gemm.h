//===- Gemm.h - What every device's ho_step_gemm computes ---------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_GEMM_H
#define HO_TEST_GEMM_H

#include "Test.h"

#include "device.h"

// A matrix or a vector.
enum { Room = 512 };
typedef union test_values {
  float f32[Room];
  double f64[Room];
  uint16_t small[Room];
} test_values_t;

// Has the device compute it: the pointers that are not NULL are test_values_t of the host.
typedef void (*test_multiply_t)(const ho_gemm_t *gemm);

// The number of tests that failed. `gelu`: how far GELU of f32 may be off, for the size of 1 and
// more.
int runGemm(test_multiply_t function, double gelu);

#endif // HO_TEST_GEMM_H
