//===- driver.c - The CUDA driver library ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "driver.h"

#include "library.h"

const ho_cuda_symbols_t ho_cuda_symbols = {
#define HO_CUDA_NAME(field, symbol, parameters) .field = #symbol,
    HO_CUDA_FUNCTIONS(HO_CUDA_NAME) HO_CUDA_LATER_FUNCTIONS(HO_CUDA_NAME)};

static const char *const libraries[] = {"libcuda.so.1", "libcuda.so", NULL};

static const ho_library_entry_t entries[] = {
#define HO_CUDA_ENTRY(field, symbol, parameters) {#symbol, offsetof(ho_cuda_driver_t, field), true},
#define HO_CUDA_LATER(field, symbol, parameters)                                                   \
  {#symbol, offsetof(ho_cuda_driver_t, field), false},
    HO_CUDA_FUNCTIONS(HO_CUDA_ENTRY) HO_CUDA_LATER_FUNCTIONS(HO_CUDA_LATER)};

ho_status_t ho_cuda_driver_load(ho_cuda_driver_t *out) {
  char error[256];
  void *library = ho_library_open(libraries, error, sizeof(error));
  if (!library)
    return ho_status_make(
        HO_STATUS_NOT_FOUND,
        "no CUDA driver: %s; install the NVIDIA driver, or run on the host device", error);
  const char *missing =
      ho_library_resolve(library, entries, sizeof(entries) / sizeof(*entries), out);
  if (missing)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "the CUDA driver has no function %s: CUDA 11.4 or later is needed",
                          missing);
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
