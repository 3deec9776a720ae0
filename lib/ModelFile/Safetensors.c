//===- Safetensors.c - Safetensors files ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Eight bytes of header length, a JSON header, the tensors' bytes.
//
//===----------------------------------------------------------------------===//
#include "Json.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define MAX_HEADER UINT64_C(100000000) // the format's own limit

typedef struct image {
  const char *path;
  uint32_t part;
  const char *header;
  uint64_t header_size;
  const uint8_t *data;
  uint64_t data_size;
} image_t;

static ho_status_t truncated(const char *path, const char *what, uint64_t expected,
                             uint64_t found) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "%s: truncated: %s: expected %" PRIu64 " bytes, found %" PRIu64, path, what,
                        expected, found);
}

static ho_status_t locate(const ho_model_part_t *part, image_t *image) {
  if (part->size < 8)
    return truncated(image->path, "a safetensors file begins with its header's length", 8,
                     part->size);
  const uint8_t *raw = part->data;
  uint64_t length = 0;
  for (int i = 7; i >= 0; --i)
    length = length << 8 | raw[i];
  if (length > MAX_HEADER)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: neither a GGUF nor a safetensors file: a header of %" PRIu64
                          " bytes is announced, the format allows %" PRIu64,
                          image->path, length, MAX_HEADER);
  if (length > part->size - 8)
    return truncated(image->path, "its header", 8 + length, part->size);
  image->header = (const char *)raw + 8;
  image->header_size = length;
  image->data = raw + 8 + length;
  image->data_size = part->size - 8 - length;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// One tensor
//===----------------------------------------------------------------------===//

static ho_status_t tensorError(const image_t *image, const char *name, const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensor '%s': %s", image->path, name, what);
}

static ho_model_element_t findType(const char *name) {
  for (ho_model_element_t element = HO_MODEL_BOOL; element <= HO_MODEL_F64; ++element)
    if (!strcmp(ho_model_element_name(element), name))
      return element;
  return HO_MODEL_OTHER;
}

static ho_status_t readShape(const image_t *image, const cJSON *json, ho_model_tensor_t *out) {
  const cJSON *shape = cJSON_GetObjectItemCaseSensitive(json, "shape"), *dimension;
  if (!cJSON_IsArray(shape))
    return tensorError(image, json->string, "'shape' is not an array");
  cJSON_ArrayForEach(dimension, shape) {
    if (out->rank == HO_MODEL_MAX_RANK)
      return tensorError(image, json->string, "has more than 16 dimensions");
    if (!hoJsonSize(dimension, &out->shape[out->rank++]))
      return tensorError(image, json->string, "'shape' has something that is not a size");
  }
  return HO_OK;
}

static ho_status_t readOffsets(const image_t *image, const cJSON *json, ho_model_tensor_t *out) {
  const cJSON *offsets = cJSON_GetObjectItemCaseSensitive(json, "data_offsets");
  int64_t begin, end;
  if (!cJSON_IsArray(offsets) || cJSON_GetArraySize(offsets) != 2 ||
      !hoJsonSize(cJSON_GetArrayItem(offsets, 0), &begin) ||
      !hoJsonSize(cJSON_GetArrayItem(offsets, 1), &end) || begin > end)
    return tensorError(image, json->string, "'data_offsets' is not an ascending pair of offsets");
  out->bytes = (uint64_t)(end - begin);
  out->data = image->data + begin;
  out->offset = 8 + image->header_size + (uint64_t)begin;
  return HO_OK;
}

static ho_status_t checkSize(const image_t *image, const ho_model_tensor_t *tensor) {
  uint64_t bytes;
  char shape[320] = "";
  if (!hoMeasureTensor(tensor, &bytes))
    return tensorError(image, tensor->name, "its shape is too large");
  if (tensor->element == HO_MODEL_OTHER || bytes == tensor->bytes)
    return HO_OK;
  for (uint32_t i = 0, used = 0; i < tensor->rank && used + 24 < sizeof(shape); ++i)
    used += (uint32_t)snprintf(shape + used, sizeof(shape) - used, "%s%" PRId64, i ? "," : "",
                               tensor->shape[i]);
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "%s: tensor '%s' is %s[%s], %" PRIu64
                        " bytes, but its data_offsets span %" PRIu64,
                        image->path, tensor->name, ho_model_element_name(tensor->element), shape,
                        bytes, tensor->bytes);
}

static ho_status_t readTensor(ho_model_t *model, const image_t *image, const cJSON *json) {
  const cJSON *type = cJSON_GetObjectItemCaseSensitive(json, "dtype");
  ho_model_tensor_t tensor = {.file = image->part};
  if (!cJSON_IsString(type))
    return tensorError(image, json->string, "'dtype' is missing");
  tensor.element = findType(type->valuestring);
  HO_RETURN_IF_ERROR(readShape(image, json, &tensor));
  HO_RETURN_IF_ERROR(readOffsets(image, json, &tensor));
  tensor.name = hoModelKeepText(model, json->string, strlen(json->string));
  if (!tensor.name)
    return hoModelOutOfMemory(image->path);
  HO_RETURN_IF_ERROR(checkSize(image, &tensor));
  return hoModelAddTensor(model, &tensor);
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
    if (hoJsonSize(cJSON_GetArrayItem(offsets, 1), &end) && end > extent)
      extent = end;
  }
  if ((uint64_t)extent <= image->data_size)
    return HO_OK;
  return truncated(image->path, "its tensors", 8 + image->header_size + (uint64_t)extent,
                   8 + image->header_size + image->data_size);
}

// What the parts of one model say of themselves may differ; the first one's counts.
static bool isMetadata(const cJSON *item) { return !strcmp(item->string, "__metadata__"); }

static ho_status_t readHeader(ho_model_t *model, const image_t *image, const cJSON *json) {
  const cJSON *item;
  HO_RETURN_IF_ERROR(checkExtent(image, json));
  cJSON_ArrayForEach(item, json) {
    if (!isMetadata(item))
      HO_RETURN_IF_ERROR(readTensor(model, image, item));
    else if (image->part == 0)
      HO_RETURN_IF_ERROR(hoAddObject(model, item->string, item));
  }
  return HO_OK;
}

ho_status_t hoReadSafetensors(ho_model_t *model, uint32_t part) {
  image_t image = {.path = model->parts[part].path, .part = part};
  cJSON *json = NULL;
  HO_RETURN_IF_ERROR(locate(&model->parts[part], &image));
  HO_RETURN_IF_ERROR(
      hoParseObject(image.path, "its header is", image.header, image.header_size, 8, &json));
  ho_status_t status = readHeader(model, &image, json);
  cJSON_Delete(json);
  return status;
}
