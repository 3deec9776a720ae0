//===- CublasApiTest.c - Our declarations are those of cublasLt.h ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled only where cublasLt.h is at hand; what is wrong does not compile. Where the library is,
// too, it is asked for what needs no GPU: all functions, and descriptions of products.
//
//===----------------------------------------------------------------------===//
#include <cublasLt.h>
#include <cuda.h>

#include "device_cuda/cublas.h"

#include <stdio.h>

#define CHECK_FUNCTION(field, symbol, parameters)                                                  \
  _Static_assert(__builtin_types_compatible_p(__typeof__(symbol), cublasStatus_t parameters),      \
                 #field " has another signature");
HO_CUBLAS_FUNCTIONS(CHECK_FUNCTION)
#define CHECK_EXPLANATION(field, symbol)                                                           \
  _Static_assert(__builtin_types_compatible_p(__typeof__(symbol), const char *(cublasStatus_t)),   \
                 #field " has another signature");
HO_CUBLAS_EXPLANATIONS(CHECK_EXPLANATION)

#define CHECK_NUMBER(name, theirs, value)                                                          \
  _Static_assert((int)theirs == value, #theirs " is another number");
HO_CUBLAS_NUMBERS(CHECK_NUMBER)
#define CHECK_STATUS(name, value)                                                                  \
  _Static_assert(CUBLAS_STATUS_##name == value, #name " is another number");
HO_CUBLAS_STATUSES(CHECK_STATUS)

#define CHECK_FIELD(our_field, their_field)                                                        \
  _Static_assert(offsetof(ho_cublas_heuristic_t, our_field) ==                                     \
                         offsetof(cublasLtMatmulHeuristicResult_t, their_field) &&                 \
                     sizeof(((ho_cublas_heuristic_t *)0)->our_field) ==                            \
                         sizeof(((cublasLtMatmulHeuristicResult_t *)0)->their_field),              \
                 #their_field " lies elsewhere")
_Static_assert(sizeof(ho_cublas_heuristic_t) == sizeof(cublasLtMatmulHeuristicResult_t),
               "another size");
CHECK_FIELD(algorithm, algo);
CHECK_FIELD(workspace_bytes, workspaceSize);
CHECK_FIELD(state, state);
CHECK_FIELD(waves, wavesCount);

static ho_status_t describeProduct(const ho_cublas_t *library, cublasLtMatmulDesc_t product) {
  int32_t turned = HO_CUBLAS_OP_T;
  uint32_t epilogue = HO_CUBLAS_EPILOGUE_GELU_BIAS;
  const void *bias = &turned;
  HO_CUBLAS_CALL(library, productSet, product, HO_CUBLAS_DESC_TRANSA, &turned, sizeof(turned));
  HO_CUBLAS_CALL(library, productSet, product, HO_CUBLAS_DESC_TRANSB, &turned, sizeof(turned));
  HO_CUBLAS_CALL(library, productSet, product, HO_CUBLAS_DESC_EPILOGUE, &epilogue,
                 sizeof(epilogue));
  HO_CUBLAS_CALL(library, productSet, product, HO_CUBLAS_DESC_BIAS_POINTER, &bias, sizeof(bias));
  return HO_OK;
}

static ho_status_t describeMatrix(const ho_cublas_t *library, cublasLtMatrixLayout_t layout) {
  int32_t batch = 3;
  int64_t stride = 100;
  HO_CUBLAS_CALL(library, layoutSet, layout, HO_CUBLAS_LAYOUT_BATCH_COUNT, &batch, sizeof(batch));
  HO_CUBLAS_CALL(library, layoutSet, layout, HO_CUBLAS_LAYOUT_STRIDE, &stride, sizeof(stride));
  return HO_OK;
}

static ho_status_t describePreference(const ho_cublas_t *library,
                                      cublasLtMatmulPreference_t preference) {
  uint64_t workspace = 1 << 20;
  uint32_t reduction = HO_CUBLAS_REDUCTION_COMPUTE_TYPE, alignment = 256;
  HO_CUBLAS_CALL(library, preferenceSet, preference, HO_CUBLAS_PREFER_WORKSPACE, &workspace,
                 sizeof(workspace));
  HO_CUBLAS_CALL(library, preferenceSet, preference, HO_CUBLAS_PREFER_REDUCTION, &reduction,
                 sizeof(reduction));
  for (unsigned i = HO_CUBLAS_PREFER_ALIGNMENT_A; i <= HO_CUBLAS_PREFER_ALIGNMENT_D; ++i)
    HO_CUBLAS_CALL(library, preferenceSet, preference, (cublasLtMatmulPreferenceAttributes_t)i,
                   &alignment, sizeof(alignment));
  return HO_OK;
}

static ho_status_t describe(const ho_cublas_t *library) {
  cublasLtMatmulDesc_t product = NULL;
  cublasLtMatrixLayout_t layout = NULL;
  cublasLtMatmulPreference_t preference = NULL;
  HO_CUBLAS_CALL(library, productCreate, &product, HO_CUBLAS_COMPUTE_32F, HO_CUBLAS_R_32F);
  HO_RETURN_IF_ERROR(describeProduct(library, product));
  HO_CUBLAS_CALL(library, layoutCreate, &layout, HO_CUBLAS_R_16BF, 10, 10, 12);
  HO_RETURN_IF_ERROR(describeMatrix(library, layout));
  HO_CUBLAS_CALL(library, preferenceCreate, &preference);
  HO_RETURN_IF_ERROR(describePreference(library, preference));
  HO_CUBLAS_CALL(library, preferenceDestroy, preference);
  HO_CUBLAS_CALL(library, layoutDestroy, layout);
  HO_CUBLAS_CALL(library, productDestroy, product);
  return HO_OK;
}

int main(void) {
  ho_cublas_t library;
  puts("types, numbers and signatures were checked when this was compiled");
  ho_status_t status = ho_cublas_load(CUDA_VERSION, &library);
  if (ho_status_code(status) == HO_STATUS_NOT_FOUND) {
    printf("skipped: the library itself, since there is %s\n", ho_status_message(status));
    ho_status_free(status);
    return 0;
  }
  if (!status)
    status = describe(&library);
  if (status)
    printf("%s\n", ho_status_message(status));
  int result = status ? 1 : 0;
  ho_status_free(status);
  return result;
}
