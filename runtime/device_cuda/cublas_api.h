//===- cublas_api.h - What is used of cuBLASLt --------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As cuda_api.h: the toolkit is not needed to build. Where cublasLt.h has been
// included before, its types are taken, so that a test can compare the two
// (test/Runtime/CublasApiTest.c).
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_CUBLAS_API_H
#define HO_DEVICE_CUDA_CUBLAS_API_H

#include "cuda_api.h"

// An algorithm is the library's own affair: words to hand back.
typedef struct ho_cublas_algorithm {
  uint64_t data[8];
} ho_cublas_algorithm_t;

typedef struct ho_cublas_heuristic {
  ho_cublas_algorithm_t algorithm;
  size_t workspace_bytes;
  int state;
  float waves;
  int reserved[4];
} ho_cublas_heuristic_t;

// our name, NVIDIA's, value.
#define HO_CUBLAS_NUMBERS(X)                                                                       \
  X(R_32F, CUDA_R_32F, 0)                                                                          \
  X(R_64F, CUDA_R_64F, 1)                                                                          \
  X(R_16F, CUDA_R_16F, 2)                                                                          \
  X(R_16BF, CUDA_R_16BF, 14)                                                                       \
  X(COMPUTE_32F, CUBLAS_COMPUTE_32F, 68)                                                           \
  X(COMPUTE_64F, CUBLAS_COMPUTE_64F, 70)                                                           \
  X(COMPUTE_32F_FAST_TF32, CUBLAS_COMPUTE_32F_FAST_TF32, 77)                                       \
  X(OP_T, CUBLAS_OP_T, 1)                                                                          \
  X(DESC_TRANSA, CUBLASLT_MATMUL_DESC_TRANSA, 3)                                                   \
  X(DESC_TRANSB, CUBLASLT_MATMUL_DESC_TRANSB, 4)                                                   \
  X(DESC_EPILOGUE, CUBLASLT_MATMUL_DESC_EPILOGUE, 7)                                               \
  X(DESC_BIAS_POINTER, CUBLASLT_MATMUL_DESC_BIAS_POINTER, 8)                                       \
  X(EPILOGUE_DEFAULT, CUBLASLT_EPILOGUE_DEFAULT, 1)                                                \
  X(EPILOGUE_RELU, CUBLASLT_EPILOGUE_RELU, 2)                                                      \
  X(EPILOGUE_BIAS, CUBLASLT_EPILOGUE_BIAS, 4)                                                      \
  X(EPILOGUE_RELU_BIAS, CUBLASLT_EPILOGUE_RELU_BIAS, 6)                                            \
  X(EPILOGUE_GELU, CUBLASLT_EPILOGUE_GELU, 32)                                                     \
  X(EPILOGUE_GELU_BIAS, CUBLASLT_EPILOGUE_GELU_BIAS, 36)                                           \
  X(LAYOUT_BATCH_COUNT, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, 5)                                     \
  X(LAYOUT_STRIDE, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, 6)                                 \
  X(PREFER_WORKSPACE, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, 1)                                 \
  X(PREFER_REDUCTION, CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK, 3)                               \
  X(PREFER_ALIGNMENT_A, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, 5)                             \
  X(PREFER_ALIGNMENT_B, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, 6)                             \
  X(PREFER_ALIGNMENT_C, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, 7)                             \
  X(PREFER_ALIGNMENT_D, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, 8)                             \
  X(REDUCTION_COMPUTE_TYPE, CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE, 2)

#define HO_CUBLAS_STATUSES(X)                                                                      \
  X(SUCCESS, 0)                                                                                    \
  X(NOT_INITIALIZED, 1)                                                                            \
  X(ALLOC_FAILED, 3)                                                                               \
  X(INVALID_VALUE, 7)                                                                              \
  X(ARCH_MISMATCH, 8)                                                                              \
  X(EXECUTION_FAILED, 13)                                                                          \
  X(INTERNAL_ERROR, 14)                                                                            \
  X(NOT_SUPPORTED, 15)

enum {
#define HO_CUBLAS_ENUMERATE(name, theirs, value) HO_CUBLAS_##name = value,
  HO_CUBLAS_NUMBERS(HO_CUBLAS_ENUMERATE)
#undef HO_CUBLAS_ENUMERATE
#define HO_CUBLAS_ENUMERATE(name, value) HO_CUBLAS_STATUS_##name = value,
      HO_CUBLAS_STATUSES(HO_CUBLAS_ENUMERATE)
#undef HO_CUBLAS_ENUMERATE
};

#ifndef CUBLAS_VERSION // cublasLt.h has not been included
typedef unsigned int cublasStatus_t;
typedef unsigned int cublasComputeType_t;
typedef unsigned int cudaDataType_t;
typedef struct CUstream_st *cudaStream_t;
typedef struct ho_cublas_handle *cublasLtHandle_t;
typedef struct ho_cublas_product *cublasLtMatmulDesc_t;
typedef struct ho_cublas_layout *cublasLtMatrixLayout_t;
typedef struct ho_cublas_preference *cublasLtMatmulPreference_t;
typedef ho_cublas_algorithm_t cublasLtMatmulAlgo_t;
typedef ho_cublas_heuristic_t cublasLtMatmulHeuristicResult_t;
typedef unsigned int cublasLtMatmulDescAttributes_t;
typedef unsigned int cublasLtMatrixLayoutAttribute_t;
typedef unsigned int cublasLtMatmulPreferenceAttributes_t;
#endif

// field of the library's table, symbol, parameters. All return cublasStatus_t.
#define HO_CUBLAS_FUNCTIONS(X)                                                                     \
  X(create, cublasLtCreate, (cublasLtHandle_t *))                                                  \
  X(destroy, cublasLtDestroy, (cublasLtHandle_t))                                                  \
  X(productCreate, cublasLtMatmulDescCreate,                                                       \
    (cublasLtMatmulDesc_t *, cublasComputeType_t, cudaDataType_t))                                 \
  X(productDestroy, cublasLtMatmulDescDestroy, (cublasLtMatmulDesc_t))                             \
  X(productSet, cublasLtMatmulDescSetAttribute,                                                    \
    (cublasLtMatmulDesc_t, cublasLtMatmulDescAttributes_t, const void *, size_t))                  \
  X(layoutCreate, cublasLtMatrixLayoutCreate,                                                      \
    (cublasLtMatrixLayout_t *, cudaDataType_t, uint64_t, uint64_t, int64_t))                       \
  X(layoutDestroy, cublasLtMatrixLayoutDestroy, (cublasLtMatrixLayout_t))                          \
  X(layoutSet, cublasLtMatrixLayoutSetAttribute,                                                   \
    (cublasLtMatrixLayout_t, cublasLtMatrixLayoutAttribute_t, const void *, size_t))               \
  X(preferenceCreate, cublasLtMatmulPreferenceCreate, (cublasLtMatmulPreference_t *))              \
  X(preferenceDestroy, cublasLtMatmulPreferenceDestroy, (cublasLtMatmulPreference_t))              \
  X(preferenceSet, cublasLtMatmulPreferenceSetAttribute,                                           \
    (cublasLtMatmulPreference_t, cublasLtMatmulPreferenceAttributes_t, const void *, size_t))      \
  X(heuristic, cublasLtMatmulAlgoGetHeuristic,                                                     \
    (cublasLtHandle_t, cublasLtMatmulDesc_t, cublasLtMatrixLayout_t, cublasLtMatrixLayout_t,       \
     cublasLtMatrixLayout_t, cublasLtMatrixLayout_t, cublasLtMatmulPreference_t, int,              \
     cublasLtMatmulHeuristicResult_t *, int *))                                                    \
  X(multiply, cublasLtMatmul,                                                                      \
    (cublasLtHandle_t, cublasLtMatmulDesc_t, const void *, const void *, cublasLtMatrixLayout_t,   \
     const void *, cublasLtMatrixLayout_t, const void *, const void *, cublasLtMatrixLayout_t,     \
     void *, cublasLtMatrixLayout_t, const cublasLtMatmulAlgo_t *, void *, size_t, cudaStream_t))

// What explains a status: const char *(cublasStatus_t).
#define HO_CUBLAS_EXPLANATIONS(X)                                                                  \
  X(getStatusName, cublasLtGetStatusName)                                                          \
  X(getStatusString, cublasLtGetStatusString)

#endif // HO_DEVICE_CUDA_CUBLAS_API_H
