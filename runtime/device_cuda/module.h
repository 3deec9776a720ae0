//===- module.h - Images of kernels on a CUDA device --------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_MODULE_H
#define HO_DEVICE_CUDA_MODULE_H

#include "driver.h"

// Loads PTX, cubin or a fat binary. Where the driver's compiler refuses PTX, its words are in the
// error. The context is current; the caller unloads the module.
HO_NODISCARD ho_status_t ho_cuda_module_load(const ho_cuda_driver_t *driver, const void *image,
                                             CUmodule *out);

#endif // HO_DEVICE_CUDA_MODULE_H
