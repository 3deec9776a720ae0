//===- products.h - Matrix products on a CUDA device --------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What cuBLASLt is asked for each product once, and then remembers: the
// description of its matrices and the algorithm that the library recommends. A
// product of a form that was computed before allocates nothing and takes no
// lock of ours, and may be captured.
//
// The library knows matrices column by column, so it is given B' A' = C'. Where
// it has no algorithm for a product that ends with a bias, or the bias is
// aligned to less than 16 bytes, which it cannot be told, the result is set to
// the bias before and the product added to it.
//
// Ownership: ends with ho_cuda_products_free(). Thread safety: that of the
// device. The device's context is current.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_PRODUCTS_H
#define HO_DEVICE_CUDA_PRODUCTS_H

#include "../device.h"
#include "cublas.h"
#include "driver.h"

// The library, of a device.
typedef struct ho_cuda_library {
  bool loaded;
  ho_cublas_t functions;
  cublasLtHandle_t handle;
} ho_cuda_library_t;

// Loads the library unless that was done.
HO_NODISCARD ho_status_t ho_cuda_library_open(const ho_cuda_driver_t *driver,
                                              ho_cuda_library_t *library);
void ho_cuda_library_close(ho_cuda_library_t *library);

typedef struct ho_cuda_product ho_cuda_product_t;

// The products of a context. Zeroed, it can compute none.
typedef struct ho_cuda_products {
  const ho_cuda_driver_t *driver;
  const ho_cuda_library_t *library; // NULL: none
  bool tf32;                        // f32 may be rounded to 19 bits before it is multiplied
  void *workspace;                  // memory of the device, at a multiple of 256
  uint64_t workspace_bytes;
  uint64_t alignment; // of buffers in the arena
  ho_cuda_product_t *table;
} ho_cuda_products_t;

// Enqueues on `stream`. No size is 0.
HO_NODISCARD ho_status_t ho_cuda_products_multiply(ho_cuda_products_t *products,
                                                   const ho_gemm_t *gemm, CUstream stream);
void ho_cuda_products_free(ho_cuda_products_t *products);

#endif // HO_DEVICE_CUDA_PRODUCTS_H
