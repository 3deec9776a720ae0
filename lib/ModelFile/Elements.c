//===- Elements.c - Element types of model files --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ModelFile.h"

static const struct {
  const char *name;
  uint32_t elements, bytes; // of a block
} types[] = {
    [HO_MODEL_OTHER] = {"an unknown type", 0, 0},
    [HO_MODEL_BOOL] = {"BOOL", 1, 1},
    [HO_MODEL_I8] = {"I8", 1, 1},
    [HO_MODEL_U8] = {"U8", 1, 1},
    [HO_MODEL_I16] = {"I16", 1, 2},
    [HO_MODEL_U16] = {"U16", 1, 2},
    [HO_MODEL_I32] = {"I32", 1, 4},
    [HO_MODEL_U32] = {"U32", 1, 4},
    [HO_MODEL_I64] = {"I64", 1, 8},
    [HO_MODEL_U64] = {"U64", 1, 8},
    [HO_MODEL_F16] = {"F16", 1, 2},
    [HO_MODEL_BF16] = {"BF16", 1, 2},
    [HO_MODEL_F32] = {"F32", 1, 4},
    [HO_MODEL_F64] = {"F64", 1, 8},
    [HO_MODEL_Q4_0] = {"Q4_0", 32, 18},
    [HO_MODEL_Q4_1] = {"Q4_1", 32, 20},
    [HO_MODEL_Q5_0] = {"Q5_0", 32, 22},
    [HO_MODEL_Q5_1] = {"Q5_1", 32, 24},
    [HO_MODEL_Q8_0] = {"Q8_0", 32, 34},
    [HO_MODEL_Q2_K] = {"Q2_K", 256, 84},
    [HO_MODEL_Q3_K] = {"Q3_K", 256, 110},
    [HO_MODEL_Q4_K] = {"Q4_K", 256, 144},
    [HO_MODEL_Q5_K] = {"Q5_K", 256, 176},
    [HO_MODEL_Q6_K] = {"Q6_K", 256, 210},
};
#define NUM_TYPES (sizeof(types) / sizeof(*types))

const char *ho_model_element_name(ho_model_element_t element) {
  return types[(size_t)element < NUM_TYPES ? element : HO_MODEL_OTHER].name;
}

void ho_model_element_block(ho_model_element_t element, uint32_t *elements, uint32_t *bytes) {
  size_t type = (size_t)element < NUM_TYPES ? element : HO_MODEL_OTHER;
  *elements = types[type].elements;
  *bytes = types[type].bytes;
}

bool hoMeasureTensor(const ho_model_tensor_t *tensor, uint64_t *bytes) {
  uint32_t blockElements, blockBytes;
  uint64_t blocks = 1;
  bool empty = false;
  ho_model_element_block(tensor->element, &blockElements, &blockBytes);
  for (uint32_t i = 0; i < tensor->rank; ++i) {
    uint64_t size = (uint64_t)tensor->shape[i];
    if (i + 1 == tensor->rank && blockElements > 1)
      size /= blockElements;
    empty |= size == 0;
    if (size && __builtin_mul_overflow(blocks, size, &blocks))
      return false;
  }
  bool fits = !__builtin_mul_overflow(blocks, (uint64_t)blockBytes, bytes) && *bytes <= INT64_MAX;
  *bytes = empty ? 0 : *bytes;
  return fits;
}
