//===- program.h - A loaded program -------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_PROGRAM_H
#define HO_RUNTIME_PROGRAM_H

#include "device.h"

struct ho_program {
  void *library; // of dlopen, NULL for code of this process
  ho_manifest_t *manifest;
  ho_step_function_t *functions; // one per entry
  ho_kernel_image_t *kernels;    // the manifest's, with their images
};

#endif // HO_RUNTIME_PROGRAM_H
