//===- driver.h - The CUDA driver library -------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of libcuda, found when the first device is made: nothing of
// CUDA is needed to build, nor to run on another device.
//
// Ownership: a table is plain data; the library stays loaded, since it has
// threads of its own. Thread safety: immutable once loaded.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_DRIVER_H
#define HO_DEVICE_CUDA_DRIVER_H

#include "cuda_api.h"

#include "ho/status.h"

typedef struct ho_cuda_driver {
#define HO_CUDA_FIELD(field, symbol, parameters) CUresult(*field) parameters;
  HO_CUDA_FUNCTIONS(HO_CUDA_FIELD)
  HO_CUDA_LATER_FUNCTIONS(HO_CUDA_FIELD)
#undef HO_CUDA_FIELD
} ho_cuda_driver_t;

// The name in libcuda of each function of the table.
typedef struct ho_cuda_symbols {
#define HO_CUDA_FIELD(field, symbol, parameters) const char *field;
  HO_CUDA_FUNCTIONS(HO_CUDA_FIELD)
  HO_CUDA_LATER_FUNCTIONS(HO_CUDA_FIELD)
#undef HO_CUDA_FIELD
} ho_cuda_symbols_t;
extern const ho_cuda_symbols_t ho_cuda_symbols;

// Also initializes the library.
HO_NODISCARD ho_status_t ho_cuda_driver_load(ho_cuda_driver_t *out);

// What `function` has answered, in the driver's words: "cuMemCreate: CUDA_ERROR_OUT_OF_MEMORY (2):
// out of memory". `code` is not success.
HO_NODISCARD ho_status_t ho_cuda_error(const ho_cuda_driver_t *driver, const char *function,
                                       CUresult code);

// Calls a function of the table and returns its error.
#define HO_CUDA_CALL(driver, function, ...)                                                        \
  do {                                                                                             \
    CUresult ho_result_ = (driver)->function(__VA_ARGS__);                                         \
    if (ho_result_)                                                                                \
      return ho_cuda_error(driver, ho_cuda_symbols.function, ho_result_);                          \
  } while (0)

#endif // HO_DEVICE_CUDA_DRIVER_H
