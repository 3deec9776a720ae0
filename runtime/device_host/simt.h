//===- simt.h - CUDA's threads as fibers of one thread ------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs kernels that were compiled for CUDA and then for this processor: the
// blocks of a grid one after the other, the threads of a block each until it
// waits for others. Only then does the next one get a stack of its own, so that kernels
// without barriers run as a loop.
//
// Thread safety: one thread a kernel set; several may run at once.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_SIMT_H
#define HO_DEVICE_HOST_SIMT_H

#include "../device.h"

typedef struct ho_simt ho_simt_t;

// The images are borrowed.
HO_NODISCARD ho_status_t ho_simt_create(const ho_kernel_image_t *kernels, uint32_t count,
                                        ho_simt_t **out);
void ho_simt_free(ho_simt_t *simt);
HO_NODISCARD ho_status_t ho_simt_run(ho_simt_t *simt, const ho_launch_t *launch);

#endif // HO_DEVICE_HOST_SIMT_H
