//===- cublas.c - NVIDIA's library of matrix products ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cublas.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

const ho_cublas_symbols_t ho_cublas_symbols = {
#define HO_CUBLAS_NAME(field, symbol, parameters) .field = #symbol,
    HO_CUBLAS_FUNCTIONS(HO_CUBLAS_NAME)};

static const char *const libraries[] = {"libcublasLt.so.12", "libcublasLt.so.13", "libcublasLt.so"};

static ho_status_t openLibrary(void **out) {
  char first[256] = "";
  for (size_t i = 0; i < sizeof(libraries) / sizeof(*libraries); ++i) {
    *out = dlopen(libraries[i], RTLD_NOW | RTLD_LOCAL);
    if (*out)
      return HO_OK;
    const char *error = dlerror();
    if (i == 0)
      snprintf(first, sizeof(first), "%s", error ? error : "no reason given");
  }
  return ho_status_make(HO_STATUS_NOT_FOUND,
                        "no cuBLASLt: %s; install cuBLAS of CUDA 12 or 13, and name its folder in "
                        "LD_LIBRARY_PATH where the loader does not know it",
                        first);
}

typedef struct entry {
  const char *symbol;
  size_t offset;
} entry_t;

static const entry_t entries[] = {
#define HO_CUBLAS_EXPLANATION(field, symbol) {#symbol, offsetof(ho_cublas_t, field)},
#define HO_CUBLAS_ENTRY(field, symbol, parameters) {#symbol, offsetof(ho_cublas_t, field)},
    HO_CUBLAS_EXPLANATIONS(HO_CUBLAS_EXPLANATION) HO_CUBLAS_FUNCTIONS(HO_CUBLAS_ENTRY)};

ho_status_t ho_cublas_load(ho_cublas_t *out) {
  void *library = NULL;
  HO_RETURN_IF_ERROR(openLibrary(&library));
  for (size_t i = 0; i < sizeof(entries) / sizeof(*entries); ++i) {
    void *address = dlsym(library, entries[i].symbol);
    if (!address)
      return ho_status_make(HO_STATUS_UNSUPPORTED,
                            "cuBLASLt has no function %s: that of CUDA 12 or 13 is needed",
                            entries[i].symbol);
    memcpy((char *)out + entries[i].offset, &address, sizeof(address));
  }
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
