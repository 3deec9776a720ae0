//===- driver.c - The CUDA driver library ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "driver.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

const ho_cuda_symbols_t ho_cuda_symbols = {
#define HO_CUDA_NAME(field, symbol, parameters) .field = #symbol,
    HO_CUDA_FUNCTIONS(HO_CUDA_NAME) HO_CUDA_LATER_FUNCTIONS(HO_CUDA_NAME)};

static const char *const libraries[] = {"libcuda.so.1", "libcuda.so"};

// What the loader said of the first name is what a user can act on.
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
                        "no CUDA driver: %s; install the NVIDIA driver, or run on the host device",
                        first);
}

typedef struct entry {
  const char *symbol;
  size_t offset;
  bool required;
} entry_t;

static const entry_t entries[] = {
#define HO_CUDA_ENTRY(field, symbol, parameters) {#symbol, offsetof(ho_cuda_driver_t, field), true},
#define HO_CUDA_LATER(field, symbol, parameters)                                                   \
  {#symbol, offsetof(ho_cuda_driver_t, field), false},
    HO_CUDA_FUNCTIONS(HO_CUDA_ENTRY) HO_CUDA_LATER_FUNCTIONS(HO_CUDA_LATER)};

static ho_status_t resolve(void *library, ho_cuda_driver_t *out) {
  for (size_t i = 0; i < sizeof(entries) / sizeof(*entries); ++i) {
    void *address = dlsym(library, entries[i].symbol);
    if (!address && entries[i].required)
      return ho_status_make(HO_STATUS_UNSUPPORTED,
                            "the CUDA driver has no function %s: CUDA 11.4 or later is needed",
                            entries[i].symbol);
    memcpy((char *)out + entries[i].offset, &address, sizeof(address));
  }
  return HO_OK;
}

ho_status_t ho_cuda_driver_load(ho_cuda_driver_t *out) {
  void *library = NULL;
  HO_RETURN_IF_ERROR(openLibrary(&library));
  HO_RETURN_IF_ERROR(resolve(library, out));
  HO_CUDA_CALL(out, init, 0);
  return HO_OK;
}

static ho_status_code_t codeOf(CUresult code) {
  switch (code) {
  case HO_CUDA_ERROR_OUT_OF_MEMORY:
    return HO_STATUS_OUT_OF_MEMORY;
  case HO_CUDA_ERROR_NO_DEVICE:
  case HO_CUDA_ERROR_INVALID_DEVICE:
  case HO_CUDA_ERROR_NOT_FOUND:
    return HO_STATUS_NOT_FOUND;
  case HO_CUDA_ERROR_NOT_SUPPORTED:
    return HO_STATUS_UNSUPPORTED;
  default:
    return HO_STATUS_DEVICE;
  }
}

ho_status_t ho_cuda_error(const ho_cuda_driver_t *driver, const char *function, CUresult code) {
  const char *name = NULL, *text = NULL;
  if (driver->getErrorName(code, &name) || !name)
    name = "an error without a name";
  if (driver->getErrorString(code, &text) || !text)
    text = "the driver does not explain it";
  return ho_status_make(codeOf(code), "%s: %s (%u): %s", function, name, (unsigned)code, text);
}
