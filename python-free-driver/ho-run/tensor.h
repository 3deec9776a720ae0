//===- tensor.h - Tensors as files hold them ----------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a .npy or model file says of a tensor, in one form. A tensor is
// a view: its name and data belong to the file it was read from.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_TENSOR_H
#define HO_RUN_TENSOR_H

#include "ho/manifest.h"
#include "ho/model_file.h"

#define HO_TENSOR_MAX_RANK 16

typedef enum ho_element_kind {
  HO_ELEMENT_OTHER, // a type no program has
  HO_ELEMENT_BOOL,
  HO_ELEMENT_SIGNED,
  HO_ELEMENT_UNSIGNED,
  HO_ELEMENT_FLOAT,
  HO_ELEMENT_BRAIN,
} ho_element_kind_t;

typedef struct ho_element {
  ho_element_kind_t kind;
  uint32_t bytes; // 0: unknown
} ho_element_t;

typedef struct ho_tensor {
  const char *name;
  ho_element_t element;
  uint32_t rank;
  int64_t shape[HO_TENSOR_MAX_RANK];
  const void *data;
  uint64_t bytes;
} ho_tensor_t;

ho_element_t ho_element_of(ho_type_t type);
// A model file's tensor. Where its elements are in blocks, it is one of bytes: the last dimension
// becomes two, blocks and bytes of a block.
HO_NODISCARD ho_status_t ho_tensor_of_model(const ho_model_tensor_t *tensor, ho_tensor_t *out);
// Whether memory of one is memory of the other; MLIR's integers have no sign.
bool ho_element_matches(ho_element_t element, ho_type_t type);
// Element `index` of `data` as a number; integers beyond 2^53 are rounded.
double ho_element_read(ho_element_t element, const void *data, uint64_t index);

// False when the number of bytes does not fit 63 bits or a dimension is negative.
bool ho_shape_measure(uint32_t rank, const int64_t *shape, uint64_t element_bytes, uint64_t *count,
                      uint64_t *bytes);

#define HO_SHAPE_TEXT 384
// "f32[576,1536]"; a dynamic dimension is "?".
const char *ho_shape_format(const char *type, uint32_t rank, const int64_t *shape,
                            char out[HO_SHAPE_TEXT]);
const char *ho_tensor_format(const ho_tensor_t *tensor, char out[HO_SHAPE_TEXT]);

#endif // HO_RUN_TENSOR_H
