//===- tensor.c - Tensors as files hold them ------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "tensor.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

ho_element_t ho_element_of(ho_type_t type) {
  uint32_t bytes = (uint32_t)ho_type_size(type);
  switch (type) {
  case HO_TYPE_I1:
    return (ho_element_t){HO_ELEMENT_BOOL, bytes};
  case HO_TYPE_BF16:
    return (ho_element_t){HO_ELEMENT_BRAIN, bytes};
  case HO_TYPE_F16:
  case HO_TYPE_F32:
  case HO_TYPE_F64:
    return (ho_element_t){HO_ELEMENT_FLOAT, bytes};
  case HO_TYPE_I8:
  case HO_TYPE_I16:
  case HO_TYPE_I32:
  case HO_TYPE_I64:
  case HO_TYPE_INDEX:
    return (ho_element_t){HO_ELEMENT_SIGNED, bytes};
  }
  return (ho_element_t){HO_ELEMENT_OTHER, 0};
}

static ho_element_t elementOfModel(ho_model_element_t element, uint32_t bytes) {
  switch (element) {
  case HO_MODEL_OTHER:
    return (ho_element_t){HO_ELEMENT_OTHER, 0};
  case HO_MODEL_BOOL:
    return (ho_element_t){HO_ELEMENT_BOOL, bytes};
  case HO_MODEL_U8:
  case HO_MODEL_U16:
  case HO_MODEL_U32:
  case HO_MODEL_U64:
    return (ho_element_t){HO_ELEMENT_UNSIGNED, bytes};
  case HO_MODEL_BF16:
    return (ho_element_t){HO_ELEMENT_BRAIN, bytes};
  case HO_MODEL_F16:
  case HO_MODEL_F32:
  case HO_MODEL_F64:
    return (ho_element_t){HO_ELEMENT_FLOAT, bytes};
  default:
    return (ho_element_t){HO_ELEMENT_SIGNED, bytes};
  }
}

ho_status_t ho_tensor_of_model(const ho_model_tensor_t *tensor, ho_tensor_t *out) {
  uint32_t elements, bytes;
  ho_model_element_block(tensor->element, &elements, &bytes);
  *out = (ho_tensor_t){tensor->name, elementOfModel(tensor->element, bytes), .rank = tensor->rank,
                       .data = tensor->data, .bytes = tensor->bytes};
  memcpy(out->shape, tensor->shape, sizeof(out->shape));
  if (elements <= 1)
    return HO_OK;
  if (out->rank == HO_TENSOR_MAX_RANK)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "tensor '%s' has too many dimensions",
                          tensor->name);
  out->element.bytes = 1;
  out->shape[out->rank - 1] /= elements;
  out->shape[out->rank++] = bytes;
  return HO_OK;
}

bool ho_element_matches(ho_element_t element, ho_type_t type) {
  ho_element_t expected = ho_element_of(type);
  if (element.kind == HO_ELEMENT_UNSIGNED)
    element.kind = HO_ELEMENT_SIGNED;
  return element.kind == expected.kind && element.bytes == expected.bytes;
}

// The element's bytes, zero extended. It need not be aligned; the machine is little endian.
static uint64_t loadBits(uint32_t bytes, const void *data, uint64_t index) {
  uint64_t bits = 0;
  memcpy(&bits, (const char *)data + index * bytes, bytes);
  return bits;
}

static double toSigned(uint32_t bytes, uint64_t bits) {
  int unused = 64 - 8 * (int)bytes;
  return (double)((int64_t)(bits << unused) >> unused);
}

static double fromHalf(uint16_t bits) {
  int exponent = bits >> 10 & 31, mantissa = bits & 1023;
  double sign = bits & 0x8000 ? -1 : 1;
  if (exponent == 31)
    return mantissa ? (double)NAN : sign * (double)INFINITY;
  return sign * (exponent ? ldexp(1024 + mantissa, exponent - 25) : ldexp(mantissa, -24));
}

static double fromSingle(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof(value));
  return value;
}

static double fromDouble(uint64_t bits) {
  double value;
  memcpy(&value, &bits, sizeof(value));
  return value;
}

static double toFloat(uint32_t bytes, uint64_t bits) {
  if (bytes == 2)
    return fromHalf((uint16_t)bits);
  return bytes == 4 ? fromSingle((uint32_t)bits) : fromDouble(bits);
}

double ho_element_read(ho_element_t element, const void *data, uint64_t index) {
  uint64_t bits = loadBits(element.bytes, data, index);
  switch (element.kind) {
  case HO_ELEMENT_BOOL:
  case HO_ELEMENT_UNSIGNED:
    return (double)bits;
  case HO_ELEMENT_SIGNED:
    return toSigned(element.bytes, bits);
  case HO_ELEMENT_FLOAT:
    return toFloat(element.bytes, bits);
  case HO_ELEMENT_BRAIN:
    return fromSingle((uint32_t)bits << 16);
  case HO_ELEMENT_OTHER:
    break;
  }
  return (double)NAN;
}

bool ho_shape_measure(uint32_t rank, const int64_t *shape, uint64_t elementBytes, uint64_t *count,
                      uint64_t *bytes) {
  uint64_t product = 1;
  bool empty = false;
  for (uint32_t i = 0; i < rank; ++i) {
    if (shape[i] < 0)
      return false;
    empty |= shape[i] == 0;
    if (shape[i] && __builtin_mul_overflow(product, (uint64_t)shape[i], &product))
      return false;
  }
  *count = empty ? 0 : product;
  return !__builtin_mul_overflow(*count, elementBytes, bytes) && *bytes <= INT64_MAX;
}

const char *ho_shape_format(const char *type, uint32_t rank, const int64_t *shape,
                            char out[HO_SHAPE_TEXT]) {
  size_t used = (size_t)snprintf(out, HO_SHAPE_TEXT, "%.16s[", type);
  for (uint32_t i = 0; i < rank && used + 24 < HO_SHAPE_TEXT; ++i) {
    const char *comma = i ? "," : "";
    if (shape[i] < 0)
      used += (size_t)snprintf(out + used, HO_SHAPE_TEXT - used, "%s?", comma);
    else
      used +=
          (size_t)snprintf(out + used, HO_SHAPE_TEXT - used, "%s%lld", comma, (long long)shape[i]);
  }
  snprintf(out + used, HO_SHAPE_TEXT - used, "]");
  return out;
}

static void nameElement(ho_element_t element, char out[16]) {
  static const char *const stems[] = {"unknown", "i", "i", "u", "f", "bf"};
  if (element.kind == HO_ELEMENT_OTHER)
    snprintf(out, 16, "unknown");
  else if (element.kind == HO_ELEMENT_BOOL)
    snprintf(out, 16, "i1");
  else
    snprintf(out, 16, "%s%u", stems[element.kind], (element.bytes & 15) * 8);
}

const char *ho_tensor_format(const ho_tensor_t *tensor, char out[HO_SHAPE_TEXT]) {
  char type[16];
  nameElement(tensor->element, type);
  return ho_shape_format(type, tensor->rank, tensor->shape, out);
}
