//===- GemmRun.c - A program of one product on a CUDA device --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "GemmRun.h"

#define SIZE sizeof(test_values_t)

_Static_assert(SIZE == 4096, "the arguments' shape");

gemm_run_t gemmRun;

static void *operandAt(ho_step_t *step, int operand) {
  return (char *)ho_step_arena(step) + (operand + 1) * SIZE;
}

static void callGemm(ho_step_t *step, const ho_gemm_t *gemm) {
  uint64_t shift = gemmRun.shift;
  ho_step_gemm(step, gemm->type, gemm->how, gemm->m, gemm->n, gemm->k, gemm->batch,
               (char *)operandAt(step, GemmA) + shift, gemm->lda, gemm->stride_a,
               operandAt(step, GemmB), gemm->ldb, gemm->stride_b, operandAt(step, GemmC), gemm->ldc,
               gemm->stride_c, gemm->bias ? (char *)operandAt(step, GemmBias) + shift : NULL,
               gemm->addend ? operandAt(step, GemmAddend) : NULL);
}

void gemmStep(ho_step_t *step) {
  for (uint32_t i = 0; i < NumGemmOperands; ++i) {
    ho_step_acquire(step, (i + 1) * SIZE, SIZE);
    ho_step_copy_to_device(step, (i + 1) * SIZE, ho_step_argument(step, i), SIZE, 0);
  }
  ho_step_wait(step, 0);
  callGemm(step, gemmRun.current);
  ho_step_copy_to_host(step, ho_step_argument(step, GemmC), (GemmC + 1) * SIZE, SIZE, 1);
  ho_step_release(step, SIZE, NumGemmOperands * SIZE);
}

test_entry_t gemmEntry(ho_step_function_t function) {
  return (test_entry_t){
      .step = function,
      .arena_bytes = GemmArena,
      .workspace_bytes = GemmWorkspace,
      .products = true,
      .events = 2,
      .copies_to_device = NumGemmOperands,
      .copies_to_host = 1,
      .arguments = F32_ARGUMENT("a", 1024, "in") "," F32_ARGUMENT("b", 1024, "in") "," F32_ARGUMENT(
          "c", 1024, "inout") "," F32_ARGUMENT("bias", 1024, "in") "," F32_ARGUMENT("addend", 1024,
                                                                                    "in"),
      .device = "cuda"};
}

void bindGemm(ho_instance_t *instance, const ho_gemm_t *gemm) {
  static test_values_t none;
  const void *operands[NumGemmOperands] = {gemm->a, gemm->b, gemm->c, gemm->bias, gemm->addend};
  for (uint32_t i = 0; i < NumGemmOperands; ++i)
    ASSERT_OK(ho_instance_bind(instance, i, (void *)(uintptr_t)(operands[i] ? operands[i] : &none),
                               NULL));
}

void multiplyOnDevice(const ho_gemm_t *gemm) {
  test_values_t before;
  memcpy(&before, gemm->c, SIZE);
  gemmRun.current = gemm;
  bindGemm(gemmRun.run.instance, gemm);
  for (int i = 0; i < (gemmRun.graphs ? 3 : 1); ++i) {
    memcpy(gemm->c, &before, SIZE);
    ASSERT_OK(ho_instance_run(gemmRun.run.instance));
  }
}
