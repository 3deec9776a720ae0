//===- safetensors.c - Safetensors files ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "safetensors.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define MAX_HEADER UINT64_C(100000000) // the format's own limit

typedef struct image {
  const char *path;
  const char *header;
  uint64_t header_size;
  const uint8_t *data;
  uint64_t data_size;
} image_t;

typedef struct type_name {
  const char *name;
  ho_element_t element;
} type_name_t;

static const type_name_t typeNames[] = {
    {"BOOL", {HO_ELEMENT_BOOL, 1}},    {"I8", {HO_ELEMENT_SIGNED, 1}},
    {"U8", {HO_ELEMENT_UNSIGNED, 1}},  {"I16", {HO_ELEMENT_SIGNED, 2}},
    {"U16", {HO_ELEMENT_UNSIGNED, 2}}, {"I32", {HO_ELEMENT_SIGNED, 4}},
    {"U32", {HO_ELEMENT_UNSIGNED, 4}}, {"I64", {HO_ELEMENT_SIGNED, 8}},
    {"U64", {HO_ELEMENT_UNSIGNED, 8}}, {"F16", {HO_ELEMENT_FLOAT, 2}},
    {"BF16", {HO_ELEMENT_BRAIN, 2}},   {"F32", {HO_ELEMENT_FLOAT, 4}},
    {"F64", {HO_ELEMENT_FLOAT, 8}},
};

static ho_status_t truncated(const char *path, const char *what, uint64_t expected,
                             uint64_t found) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "%s: truncated: %s: expected %" PRIu64 " bytes, found %" PRIu64, path, what,
                        expected, found);
}

static ho_status_t locate(const void *bytes, uint64_t size, image_t *image) {
  if (size < 8)
    return truncated(image->path, "a safetensors file begins with its header's length", 8, size);
  const uint8_t *raw = bytes;
  uint64_t length = 0;
  for (int i = 7; i >= 0; --i)
    length = length << 8 | raw[i];
  if (length > MAX_HEADER)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: not a safetensors file: a header of %" PRIu64
                          " bytes is announced, the format allows %" PRIu64,
                          image->path, length, MAX_HEADER);
  if (length > size - 8)
    return truncated(image->path, "its header", 8 + length, size);
  image->header = (const char *)bytes + 8;
  image->header_size = length;
  image->data = raw + 8 + length;
  image->data_size = size - 8 - length;
  return HO_OK;
}

static ho_status_t parseHeader(const image_t *image, cJSON **out) {
  const char *end = image->header;
  cJSON *json = cJSON_ParseWithLengthOpts(image->header, image->header_size, &end, 0);
  if (!json)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: its header is not valid JSON (near byte %zu)", image->path,
                          (size_t)(end - image->header) + 8);
  for (const char *last = image->header + image->header_size; end < last; ++end)
    if (*end != ' ' && *end != '\n' && *end) {
      cJSON_Delete(json);
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "%s: its header has more than one JSON value", image->path);
    }
  if (cJSON_IsObject(json)) {
    *out = json;
    return HO_OK;
  }
  cJSON_Delete(json);
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: its header is not a JSON object",
                        image->path);
}

//===----------------------------------------------------------------------===//
// One tensor
//===----------------------------------------------------------------------===//

static ho_status_t tensorError(const image_t *image, const char *name, const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensor '%s': %s", image->path, name, what);
}

static bool readInteger(const cJSON *json, int64_t *out) {
  double value = cJSON_GetNumberValue(json);
  if (!(value >= 0 && value < 0x1p53) || value != (double)(int64_t)value)
    return false;
  *out = (int64_t)value;
  return true;
}

static ho_element_t findType(const char *name) {
  for (size_t i = 0; i < sizeof(typeNames) / sizeof(typeNames[0]); ++i)
    if (!strcmp(typeNames[i].name, name))
      return typeNames[i].element;
  return (ho_element_t){HO_ELEMENT_OTHER, 0};
}

static ho_status_t readShape(const image_t *image, const cJSON *json, ho_tensor_t *out) {
  const cJSON *shape = cJSON_GetObjectItemCaseSensitive(json, "shape"), *dimension;
  if (!cJSON_IsArray(shape))
    return tensorError(image, json->string, "'shape' is not an array");
  cJSON_ArrayForEach(dimension, shape) {
    if (out->rank == HO_TENSOR_MAX_RANK)
      return tensorError(image, json->string, "has more than 16 dimensions");
    if (!readInteger(dimension, &out->shape[out->rank++]))
      return tensorError(image, json->string, "'shape' has something that is not a size");
  }
  return HO_OK;
}

static ho_status_t readOffsets(const image_t *image, const cJSON *json, ho_tensor_t *out) {
  const cJSON *offsets = cJSON_GetObjectItemCaseSensitive(json, "data_offsets");
  int64_t begin, end;
  if (!cJSON_IsArray(offsets) || cJSON_GetArraySize(offsets) != 2 ||
      !readInteger(cJSON_GetArrayItem(offsets, 0), &begin) ||
      !readInteger(cJSON_GetArrayItem(offsets, 1), &end) || begin > end)
    return tensorError(image, json->string, "'data_offsets' is not an ascending pair of offsets");
  out->bytes = (uint64_t)(end - begin);
  out->data = image->data + begin;
  return HO_OK;
}

static ho_status_t checkSize(const image_t *image, const ho_tensor_t *tensor) {
  uint64_t count, bytes;
  char text[HO_SHAPE_TEXT];
  if (!ho_shape_measure(tensor->rank, tensor->shape, tensor->element.bytes, &count, &bytes))
    return tensorError(image, tensor->name, "its shape is too large");
  if (tensor->element.kind == HO_ELEMENT_OTHER || bytes == tensor->bytes)
    return HO_OK;
  return ho_status_make(
      HO_STATUS_INVALID_ARGUMENT,
      "%s: tensor '%s' is %s, %" PRIu64 " bytes, but its data_offsets span %" PRIu64, image->path,
      tensor->name, ho_tensor_format(tensor, text), bytes, tensor->bytes);
}

static ho_status_t readTensor(const image_t *image, const cJSON *json, ho_tensor_t *out) {
  const cJSON *type = cJSON_GetObjectItemCaseSensitive(json, "dtype");
  if (!cJSON_IsString(type))
    return tensorError(image, json->string, "'dtype' is missing");
  out->element = findType(type->valuestring);
  HO_RETURN_IF_ERROR(readShape(image, json, out));
  HO_RETURN_IF_ERROR(readOffsets(image, json, out));
  out->name = strdup(json->string);
  if (!out->name)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "%s: no memory for its header", image->path);
  return checkSize(image, out);
}

//===----------------------------------------------------------------------===//
// All tensors
//===----------------------------------------------------------------------===//

// Before anything points into the data.
static ho_status_t checkExtent(const image_t *image, const cJSON *json) {
  const cJSON *item;
  int64_t extent = 0, end;
  cJSON_ArrayForEach(item, json) {
    const cJSON *offsets = cJSON_GetObjectItemCaseSensitive(item, "data_offsets");
    if (readInteger(cJSON_GetArrayItem(offsets, 1), &end) && end > extent)
      extent = end;
  }
  if ((uint64_t)extent <= image->data_size)
    return HO_OK;
  return truncated(image->path, "its tensors", 8 + image->header_size + (uint64_t)extent,
                   8 + image->header_size + image->data_size);
}

static ho_status_t readTensors(const image_t *image, const cJSON *json, ho_safetensors_t *out) {
  const cJSON *item;
  out->tensors = calloc((size_t)cJSON_GetArraySize(json) + 1, sizeof(*out->tensors));
  if (!out->tensors)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "%s: no memory for its header", image->path);
  HO_RETURN_IF_ERROR(checkExtent(image, json));
  cJSON_ArrayForEach(item, json) {
    if (!strcmp(item->string, "__metadata__"))
      continue;
    HO_RETURN_IF_ERROR(readTensor(image, item, &out->tensors[out->count++]));
  }
  return HO_OK;
}

static int compareData(const void *a, const void *b) {
  const ho_tensor_t *left = a, *right = b;
  if (left->data != right->data)
    return left->data < right->data ? -1 : 1;
  return (left->bytes > right->bytes) - (left->bytes < right->bytes);
}

static int compareNames(const void *a, const void *b) {
  return strcmp(((const ho_tensor_t *)a)->name, ((const ho_tensor_t *)b)->name);
}

static ho_status_t checkOverlap(const image_t *image, const ho_safetensors_t *file) {
  for (uint32_t i = 1; i < file->count; ++i) {
    const ho_tensor_t *previous = &file->tensors[i - 1], *next = &file->tensors[i];
    if ((const uint8_t *)previous->data + previous->bytes > (const uint8_t *)next->data)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensors '%s' and '%s' overlap",
                            image->path, previous->name, next->name);
  }
  return HO_OK;
}

static ho_status_t checkNames(const image_t *image, const ho_safetensors_t *file) {
  for (uint32_t i = 1; i < file->count; ++i)
    if (!strcmp(file->tensors[i - 1].name, file->tensors[i].name))
      return tensorError(image, file->tensors[i].name, "occurs twice");
  return HO_OK;
}

static ho_status_t order(const image_t *image, ho_safetensors_t *file) {
  qsort(file->tensors, file->count, sizeof(*file->tensors), compareNames);
  HO_RETURN_IF_ERROR(checkNames(image, file));
  qsort(file->tensors, file->count, sizeof(*file->tensors), compareData);
  HO_RETURN_IF_ERROR(checkOverlap(image, file));
  qsort(file->tensors, file->count, sizeof(*file->tensors), compareNames);
  return HO_OK;
}

ho_status_t ho_safetensors_parse(const char *path, const void *bytes, uint64_t size,
                                 ho_safetensors_t *out) {
  image_t image = {.path = path};
  cJSON *json = NULL;
  *out = (ho_safetensors_t){0};
  HO_RETURN_IF_ERROR(locate(bytes, size, &image));
  HO_RETURN_IF_ERROR(parseHeader(&image, &json));
  ho_status_t status = readTensors(&image, json, out);
  cJSON_Delete(json);
  if (!status)
    status = order(&image, out);
  if (status)
    ho_safetensors_free(out);
  return status;
}

void ho_safetensors_free(ho_safetensors_t *file) {
  for (uint32_t i = 0; i < file->count; ++i)
    free((void *)(uintptr_t)file->tensors[i].name);
  free(file->tensors);
  *file = (ho_safetensors_t){0};
}

const ho_tensor_t *ho_safetensors_find(const ho_safetensors_t *file, const char *name) {
  ho_tensor_t key = {.name = name};
  if (!file->count)
    return NULL;
  return bsearch(&key, file->tensors, file->count, sizeof(key), compareNames);
}
