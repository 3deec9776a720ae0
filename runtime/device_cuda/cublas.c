//===- cublas.c - NVIDIA's library of matrix products ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cublas.h"

#include "library.h"

const ho_cublas_symbols_t ho_cublas_symbols = {
#define HO_CUBLAS_NAME(field, symbol, parameters) .field = #symbol,
    HO_CUBLAS_FUNCTIONS(HO_CUBLAS_NAME)};

static const char *const libraries12[] = {"libcublasLt.so.12", "libcublasLt.so.13",
                                          "libcublasLt.so", NULL};
static const char *const libraries13[] = {"libcublasLt.so.13", "libcublasLt.so.12",
                                          "libcublasLt.so", NULL};

static const ho_library_entry_t entries[] = {
#define HO_CUBLAS_EXPLANATION(field, symbol) {#symbol, offsetof(ho_cublas_t, field), true},
#define HO_CUBLAS_ENTRY(field, symbol, parameters) {#symbol, offsetof(ho_cublas_t, field), true},
    HO_CUBLAS_EXPLANATIONS(HO_CUBLAS_EXPLANATION) HO_CUBLAS_FUNCTIONS(HO_CUBLAS_ENTRY)};

ho_status_t ho_cublas_load(int cuda_version, ho_cublas_t *out) {
  char error[256];
  const char *const *names = cuda_version < 13000 ? libraries12 : libraries13;
  void *library = ho_library_open(names, error, sizeof(error));
  if (!library)
    return ho_status_make(
        HO_STATUS_NOT_FOUND,
        "no cuBLASLt: %s; install cuBLAS of CUDA 12 or 13, and name its folder in "
        "LD_LIBRARY_PATH where the loader does not know it",
        error);
  const char *missing =
      ho_library_resolve(library, entries, sizeof(entries) / sizeof(*entries), out);
  if (missing)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "cuBLASLt has no function %s: that of CUDA 12 or 13 is needed", missing);
  return HO_OK;
}

static ho_status_code_t codeOf(cublasStatus_t code) {
  switch (code) {
  case HO_CUBLAS_STATUS_ALLOC_FAILED:
    return HO_STATUS_OUT_OF_MEMORY;
  case HO_CUBLAS_STATUS_ARCH_MISMATCH:
  case HO_CUBLAS_STATUS_NOT_SUPPORTED:
    return HO_STATUS_UNSUPPORTED;
  default:
    return HO_STATUS_DEVICE;
  }
}

ho_status_t ho_cublas_error(const ho_cublas_t *library, const char *function, cublasStatus_t code) {
  const char *name = library->getStatusName(code), *text = library->getStatusString(code);
  return ho_status_make(codeOf(code), "%s: %s (%u): %s", function,
                        name ? name : "a status without a name", (unsigned)code,
                        text ? text : "the library does not explain it");
}
