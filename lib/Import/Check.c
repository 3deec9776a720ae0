//===- Check.c - Whether the tensors are those of the architecture ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Check.h"

#include "Matrix.h"

#include <inttypes.h>
#include <stdio.h>

// One dimension where `columns` is 0.
typedef struct Expected {
  int64_t experts, rows, columns; // experts: 0 or the outermost of three
} Expected;

static ho_status_t wrongShape(const HoArchitecture *a, const ho_model_tensor_t *tensor,
                              Expected expected) {
  char found[320] = "";
  for (uint32_t i = 0, used = 0; i < tensor->rank && used + 24 < sizeof(found); ++i)
    used += (uint32_t)snprintf(found + used, sizeof(found) - used, "%s%" PRId64, i ? "," : "",
                               tensor->shape[i]);
  return ho_status_make(
      HO_STATUS_INVALID_ARGUMENT,
      "%s: tensor '%s' is [%s], the architecture has %" PRId64 " rows%s%.0" PRId64 "%s",
      a->file->path, tensor->name, found, expected.rows, expected.columns ? " of " : "",
      expected.columns, expected.experts ? ", for each expert" : "");
}

static ho_status_t checkTensor(const HoArchitecture *a, const ho_model_tensor_t *tensor,
                               Expected expected) {
  uint32_t rank = 1 + (expected.columns != 0) + (expected.experts != 0), at = 0;
  bool same = tensor->rank == rank;
  if (same && expected.experts)
    same = tensor->shape[at++] == expected.experts;
  same = same && tensor->shape[at++] == expected.rows;
  same = same && (!expected.columns || tensor->shape[at] == expected.columns);
  if (!same)
    return wrongShape(a, tensor, expected);
  bool plain = tensor->element == HO_MODEL_F32 || tensor->element == HO_MODEL_F16 ||
               tensor->element == HO_MODEL_BF16;
  if (expected.columns ? hoCanDequantize(tensor->element) : plain)
    return HO_OK;
  return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: tensor '%s' is of %s; %s are supported",
                        a->file->path, tensor->name, ho_model_element_name(tensor->element),
                        expected.columns ? "F32, F16, BF16, Q4_0, Q4_1, Q8_0, Q4_K and Q6_K"
                                         : "F32, F16 and BF16");
}

static ho_status_t checkWeight(const HoArchitecture *a, HoPurpose purpose, int64_t layer,
                               int64_t rows, int64_t columns) {
  const ho_model_tensor_t *tensor = hoFindWeight(a, purpose, layer, false);
  const ho_model_tensor_t *bias = hoFindWeight(a, purpose, layer, true);
  if (!tensor) {
    char name[128];
    hoNameWeight(a, purpose, layer, false, name, sizeof(name));
    return ho_status_make(HO_STATUS_NOT_FOUND, "%s: tensor '%s' is missing", a->file->path, name);
  }
  HO_RETURN_IF_ERROR(checkTensor(a, tensor, (Expected){0, rows, columns}));
  return bias ? checkTensor(a, bias, (Expected){0, rows, 0}) : HO_OK;
}

static ho_status_t checkOptional(const HoArchitecture *a, HoPurpose purpose, int64_t layer,
                                 int64_t rows) {
  const ho_model_tensor_t *tensor = hoFindWeight(a, purpose, layer, false);
  return tensor ? checkTensor(a, tensor, (Expected){0, rows, 0}) : HO_OK;
}

static ho_status_t checkExpert(const HoArchitecture *a, HoPurpose purpose, int64_t layer,
                               int64_t expert, int64_t rows, int64_t columns) {
  bool stacked;
  const ho_model_tensor_t *tensor = hoFindExpert(a, purpose, layer, expert, &stacked);
  if (tensor)
    return checkTensor(a, tensor, (Expected){stacked ? a->experts : 0, rows, columns});
  return ho_status_make(HO_STATUS_NOT_FOUND,
                        "%s: expert %" PRId64 " of layer %" PRId64 " lacks a matrix", a->file->path,
                        expert, layer);
}

static ho_status_t checkExperts(const HoArchitecture *a, int64_t layer) {
  HO_RETURN_IF_ERROR(checkWeight(a, HO_ROUTER, layer, a->experts, a->hidden));
  for (int64_t expert = 0; expert < a->experts; ++expert) {
    HO_RETURN_IF_ERROR(checkExpert(a, HO_GATE, layer, expert, a->inner, a->hidden));
    HO_RETURN_IF_ERROR(checkExpert(a, HO_UP, layer, expert, a->inner, a->hidden));
    HO_RETURN_IF_ERROR(checkExpert(a, HO_DOWN, layer, expert, a->hidden, a->inner));
  }
  return HO_OK;
}

static ho_status_t checkInner(const HoArchitecture *a, int64_t layer) {
  HO_RETURN_IF_ERROR(checkWeight(a, HO_GATE, layer, a->inner, a->hidden));
  HO_RETURN_IF_ERROR(checkWeight(a, HO_UP, layer, a->inner, a->hidden));
  return checkWeight(a, HO_DOWN, layer, a->hidden, a->inner);
}

static ho_status_t checkLayer(const HoArchitecture *a, int64_t layer) {
  int64_t queries = a->heads * a->headSize, keys = a->keyHeads * a->headSize;
  HO_RETURN_IF_ERROR(checkWeight(a, HO_ATTENTION_NORM, layer, a->hidden, 0));
  HO_RETURN_IF_ERROR(checkWeight(a, HO_QUERY, layer, queries, a->hidden));
  HO_RETURN_IF_ERROR(checkWeight(a, HO_KEY, layer, keys, a->hidden));
  HO_RETURN_IF_ERROR(checkWeight(a, HO_VALUE, layer, keys, a->hidden));
  HO_RETURN_IF_ERROR(checkWeight(a, HO_ATTENTION_OUTPUT, layer, a->hidden, queries));
  HO_RETURN_IF_ERROR(checkOptional(a, HO_QUERY_NORM, layer, a->headSize));
  HO_RETURN_IF_ERROR(checkOptional(a, HO_KEY_NORM, layer, a->headSize));
  HO_RETURN_IF_ERROR(checkWeight(a, HO_INNER_NORM, layer, a->hidden, 0));
  return a->experts ? checkExperts(a, layer) : checkInner(a, layer);
}

ho_status_t hoCheckWeights(const HoArchitecture *a) {
  HO_RETURN_IF_ERROR(checkWeight(a, HO_EMBEDDING, 0, a->vocabulary, a->hidden));
  HO_RETURN_IF_ERROR(checkWeight(a, HO_FINAL_NORM, 0, a->hidden, 0));
  if (hoFindWeight(a, HO_OUTPUT, 0, false))
    HO_RETURN_IF_ERROR(checkWeight(a, HO_OUTPUT, 0, a->vocabulary, a->hidden));
  for (int64_t layer = 0; layer < a->layers; ++layer)
    HO_RETURN_IF_ERROR(checkLayer(a, layer));
  return HO_OK;
}
