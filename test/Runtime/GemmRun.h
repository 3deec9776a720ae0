//===- GemmRun.h - A program of one product on a CUDA device ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Its step copies the operands of gemmRun.current to the device, multiplies,
// and copies C back.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_GEMM_RUN_H
#define HO_TEST_GEMM_RUN_H

#include "Gemm.h"
#include "Support.h"

enum { GemmA, GemmB, GemmC, GemmBias, GemmAddend, NumGemmOperands };
enum { GemmWorkspace = 512, GemmArena = (NumGemmOperands + 1) * 4096 };

typedef struct gemm_run {
  const ho_gemm_t *current;
  uint64_t shift; // of A and of the bias, in bytes
  bool graphs;
  test_run_t run;
} gemm_run_t;
extern gemm_run_t gemmRun;

void gemmStep(ho_step_t *step);
test_entry_t gemmEntry(ho_step_function_t function);
void bindGemm(ho_instance_t *instance, const ho_gemm_t *gemm);

// Computes it with gemmRun.run; as graphs a step as it is, one that is captured, one that is
// launched, each with the same C.
void multiplyOnDevice(const ho_gemm_t *gemm);

#endif // HO_TEST_GEMM_RUN_H
