//===- GemmHost.c - Matrix products of the host device --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Gemm.h"

#include "device_host/host_device.h"

static void multiply(const ho_gemm_t *gemm) { ASSERT_OK(ho_host_gemm(NULL, gemm)); }

int main(void) { return runGemm(multiply, 1e-6); }
