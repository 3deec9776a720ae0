//===- kernels_blas.h - Matrix products by BLAS -------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_KERNELS_BLAS_H
#define HO_DEVICE_HOST_KERNELS_BLAS_H

// Makes the library ready, with one thread.
void ho_blas_prepare(void);

#endif // HO_DEVICE_HOST_KERNELS_BLAS_H
