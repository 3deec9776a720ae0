//===- cublas.h - NVIDIA's library of matrix products -------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of cuBLASLt, found when the first program that needs them is
// made ready: programs without matrix products run where it is not installed.
//
// Ownership: a table is plain data; the library stays loaded. Thread safety:
// immutable once loaded.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_CUBLAS_H
#define HO_DEVICE_CUDA_CUBLAS_H

#include "cublas_api.h"

#include "ho/status.h"

typedef struct ho_cublas {
#define HO_CUBLAS_FIELD(field, symbol) const char *(*field)(cublasStatus_t);
  HO_CUBLAS_EXPLANATIONS(HO_CUBLAS_FIELD)
#undef HO_CUBLAS_FIELD
#define HO_CUBLAS_FIELD(field, symbol, parameters) cublasStatus_t(*field) parameters;
  HO_CUBLAS_FUNCTIONS(HO_CUBLAS_FIELD)
#undef HO_CUBLAS_FIELD
} ho_cublas_t;

// The name in the library of each function of the table.
typedef struct ho_cublas_symbols {
#define HO_CUBLAS_FIELD(field, symbol, parameters) const char *field;
  HO_CUBLAS_FUNCTIONS(HO_CUBLAS_FIELD)
#undef HO_CUBLAS_FIELD
} ho_cublas_symbols_t;
extern const ho_cublas_symbols_t ho_cublas_symbols;

// The library of the driver's own version of CUDA, such as 12040 of 12.4, is looked for first.
HO_NODISCARD ho_status_t ho_cublas_load(int cuda_version, ho_cublas_t *out);

// What `function` has answered, in the library's words: "cublasLtMatmul:
// CUBLAS_STATUS_NOT_SUPPORTED (15): ...". `code` is not success.
HO_NODISCARD ho_status_t ho_cublas_error(const ho_cublas_t *library, const char *function,
                                         cublasStatus_t code);

// Calls a function of the table and returns its error.
#define HO_CUBLAS_CALL(library, function, ...)                                                     \
  do {                                                                                             \
    cublasStatus_t ho_result_ = (library)->function(__VA_ARGS__);                                  \
    if (ho_result_)                                                                                \
      return ho_cublas_error(library, ho_cublas_symbols.function, ho_result_);                     \
  } while (0)

#endif // HO_DEVICE_CUDA_CUBLAS_H
