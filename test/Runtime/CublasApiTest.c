//===- CublasApiTest.c - Our declarations are those of cublasLt.h ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled only where cublasLt.h is at hand; what is wrong does not compile.
//
//===----------------------------------------------------------------------===//
#include <cublasLt.h>
#include <cuda.h>

#include "device_cuda/cublas_api.h"

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

int main(void) {
  puts("types, numbers and signatures were checked when this was compiled");
  return 0;
}
