//===- Json.c - JSON beside the tensors -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Json.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

ho_status_t hoParseObject(const char *path, const char *what, const char *text, uint64_t size,
                          uint64_t first, cJSON **out) {
  const char *end = text;
  cJSON *json = cJSON_ParseWithLengthOpts(text, (size_t)size, &end, 0);
  if (!json)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: %s not valid JSON (near byte %llu)",
                          path, what, (unsigned long long)((uint64_t)(end - text) + first));
  for (const char *last = text + size; end < last; ++end)
    if (*end && !strchr(" \t\r\n", *end)) {
      cJSON_Delete(json);
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: %s more than one JSON value", path,
                            what);
    }
  if (cJSON_IsObject(json)) {
    *out = json;
    return HO_OK;
  }
  cJSON_Delete(json);
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: %s not a JSON object", path, what);
}

bool hoJsonSize(const cJSON *json, int64_t *out) {
  double value = cJSON_GetNumberValue(json);
  if (!(value >= 0 && value < 0x1p53) || value != (double)(int64_t)value)
    return false;
  *out = (int64_t)value;
  return true;
}

static ho_status_t convert(ho_model_t *model, const cJSON *json, ho_model_value_t *out);

static ho_status_t convertArray(ho_model_t *model, const cJSON *json, ho_model_value_t *out) {
  uint64_t count = (uint64_t)cJSON_GetArraySize(json), i = 0;
  ho_model_value_t *elements = hoModelKeep(model, count, sizeof(*elements));
  const cJSON *item;
  if (!elements)
    return hoModelOutOfMemory(model->file.path);
  cJSON_ArrayForEach(item, json) HO_RETURN_IF_ERROR(convert(model, item, &elements[i++]));
  *out = (ho_model_value_t){.kind = HO_MODEL_ARRAY, .size = count, .elements = elements};
  return HO_OK;
}

// An object in an array is nothing: no key could name what it holds.
static ho_status_t convert(ho_model_t *model, const cJSON *json, ho_model_value_t *out) {
  *out = (ho_model_value_t){.kind = HO_MODEL_NULL};
  if (cJSON_IsBool(json)) {
    *out = (ho_model_value_t){.kind = HO_MODEL_BOOLEAN, .boolean = cJSON_IsTrue(json)};
  } else if (cJSON_IsNumber(json)) {
    double number = json->valuedouble;
    *out = (ho_model_value_t){.kind = HO_MODEL_FLOAT, .number = number};
    if (fabs(number) < 0x1p53 && number == (double)(int64_t)number)
      *out = (ho_model_value_t){.kind = HO_MODEL_INTEGER, .integer = (int64_t)number};
  } else if (cJSON_IsString(json)) {
    uint64_t size = strlen(json->valuestring);
    *out = (ho_model_value_t){
        HO_MODEL_STRING, size, {.string = hoModelKeepText(model, json->valuestring, size)}};
    return out->string ? HO_OK : hoModelOutOfMemory(model->file.path);
  } else if (cJSON_IsArray(json)) {
    return convertArray(model, json, out);
  }
  return HO_OK;
}

static ho_status_t addItem(ho_model_t *model, const char *prefix, const cJSON *item) {
  ho_model_value_t value;
  size_t size = strlen(prefix) + strlen(item->string) + 2;
  char *key = hoModelKeep(model, size, 1);
  if (!key)
    return hoModelOutOfMemory(model->file.path);
  snprintf(key, size, "%s%s%s", prefix, *prefix ? "." : "", item->string);
  if (cJSON_IsObject(item))
    return hoAddObject(model, key, item);
  HO_RETURN_IF_ERROR(convert(model, item, &value));
  return hoModelAddEntry(model, key, &value);
}

// Recursion is as deep as cJSON lets a text be nested, 1000.
ho_status_t hoAddObject(ho_model_t *model, const char *prefix, const cJSON *object) {
  const cJSON *item;
  cJSON_ArrayForEach(item, object) HO_RETURN_IF_ERROR(addItem(model, prefix, item));
  return HO_OK;
}
