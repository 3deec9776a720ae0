//===- npy.h - NumPy's array files --------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_NPY_H
#define HO_RUN_NPY_H

#include "tensor.h"

// Reads the header of a .npy image: versions 1 to 3, little endian, C order. `out` views `bytes`;
// `path` is for messages and becomes its name. bf16 is what NumPy calls V2.
HO_NODISCARD ho_status_t ho_npy_parse(const char *path, const void *bytes, uint64_t size,
                                      ho_tensor_t *out);

// Writes `data` to `path`, whole or not at all.
HO_NODISCARD ho_status_t ho_npy_write(const char *path, ho_type_t type, uint32_t rank,
                                      const int64_t *shape, const void *data);

#endif // HO_RUN_NPY_H
