//===- safetensors.h - Safetensors files --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Eight bytes of header length, a JSON header, the tensors' bytes.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_SAFETENSORS_H
#define HO_RUN_SAFETENSORS_H

#include "tensor.h"

typedef struct ho_safetensors {
  uint32_t count;
  ho_tensor_t *tensors; // ordered by name; the names are owned, the data views the image
} ho_safetensors_t;

// Reads and checks all of the header of an image. `path` is for messages.
HO_NODISCARD ho_status_t ho_safetensors_parse(const char *path, const void *bytes, uint64_t size,
                                              ho_safetensors_t *out);
void ho_safetensors_free(ho_safetensors_t *file);

// NULL when there is none.
const ho_tensor_t *ho_safetensors_find(const ho_safetensors_t *file, const char *name);

#endif // HO_RUN_SAFETENSORS_H
