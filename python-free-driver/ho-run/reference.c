//===- reference.c - Results against those of a reference implementation --===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "reference.h"

#include "file.h"
#include "npy.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct expectation {
  const char *name, *file;
  uint64_t samples, offset;
  double rtol, atol;
} expectation_t;

static ho_status_t malformed(const char *path, const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: %s", path, what);
}

//===----------------------------------------------------------------------===//
// reference.json
//===----------------------------------------------------------------------===//

static bool readNumber(const cJSON *json, const char *key, double limit, double *out) {
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(json, key);
  if (!cJSON_IsNumber(item) || !(item->valuedouble >= 0 && item->valuedouble < limit))
    return false;
  *out = item->valuedouble;
  return true;
}

static ho_status_t readExpectation(const char *path, const cJSON *json, expectation_t *out) {
  double samples = 0, offset = 0;
  out->name = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, "name"));
  out->file = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, "file"));
  if (!out->name || !out->file)
    return malformed(path, "an item lacks 'name' or 'file'");
  if (!readNumber(json, "samples", 0x1p53, &samples) ||
      !readNumber(json, "rtol", HUGE_VAL, &out->rtol) ||
      !readNumber(json, "atol", HUGE_VAL, &out->atol) ||
      (cJSON_HasObjectItem(json, "offset") && !readNumber(json, "offset", 0x1p53, &offset)))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: '%s': 'samples', 'rtol', 'atol' or 'offset' is not a number of at "
                          "least 0",
                          path, out->name);
  out->samples = (uint64_t)samples;
  out->offset = (uint64_t)offset;
  return HO_OK;
}

static bool shapeIs(const cJSON *shape, const ho_value_t *value) {
  const cJSON *item;
  uint32_t i = 0;
  if (!cJSON_IsArray(shape) || cJSON_GetArraySize(shape) != (int)value->argument->rank)
    return false;
  cJSON_ArrayForEach(item, shape) if (cJSON_GetNumberValue(item) !=
                                      (double)value->shape[i++]) return false;
  return true;
}

static ho_status_t checkShape(const char *path, const cJSON *json, const ho_value_t *value) {
  const cJSON *shape = cJSON_GetObjectItemCaseSensitive(json, "shape");
  char text[HO_SHAPE_TEXT];
  if (shapeIs(shape, value))
    return HO_OK;
  char *found = shape ? cJSON_PrintUnformatted(shape) : NULL;
  ho_status_t status = ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                      "%s: '%s' has shape %s, the program's result is %s", path,
                                      value->argument->name, found ? found : "nothing",
                                      ho_shape_format(ho_type_name(value->argument->type),
                                                      value->argument->rank, value->shape, text));
  cJSON_free(found);
  return status;
}

//===----------------------------------------------------------------------===//
// Comparing
//===----------------------------------------------------------------------===//

static void noteSample(ho_reference_t *out, const char *name, uint64_t index, double expected,
                       double found, double tolerance) {
  bool same = expected == found || (isnan(expected) && isnan(found));
  double error = same ? 0 : fabs(found - expected), ratio = same ? 0 : error / tolerance;
  if (isnan(error))
    error = ratio = HUGE_VAL;
  ++out->samples;
  out->outside += ratio > 1;
  if (error > out->max_error)
    out->max_error = error;
  if (ratio < out->max_of_tolerance || (out->worst_name && ratio == out->max_of_tolerance))
    return;
  out->max_of_tolerance = ratio;
  out->worst_name = name;
  out->worst_index = index;
  out->worst_expected = expected;
  out->worst_found = found;
}

// floor(j * count / samples) without overflow.
static uint64_t sampleIndex(uint64_t j, uint64_t count, uint64_t samples) {
  return (uint64_t)((unsigned __int128)j * count / samples);
}

static ho_status_t compareSamples(const expectation_t *expectation, const ho_tensor_t *tensor,
                                  const ho_value_t *value, const void *memory,
                                  ho_reference_t *out) {
  uint64_t available = tensor->bytes / tensor->element.bytes;
  if (expectation->offset > available || expectation->samples > available - expectation->offset)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: '%s' has elements %" PRIu64 " to %" PRIu64 ", the file has %" PRIu64,
                          tensor->name, expectation->name, expectation->offset,
                          expectation->offset + expectation->samples, available);
  ho_element_t element = ho_element_of(value->argument->type);
  for (uint64_t j = 0; j < expectation->samples && value->count; ++j) {
    uint64_t index = sampleIndex(j, value->count, expectation->samples);
    double expected = ho_element_read(tensor->element, tensor->data, expectation->offset + j);
    noteSample(out, value->argument->name, index, expected, ho_element_read(element, memory, index),
               expectation->atol + expectation->rtol * fabs(expected));
  }
  ++out->results;
  return HO_OK;
}

static ho_status_t compareFile(const char *folder, const expectation_t *expectation,
                               const ho_value_t *value, const void *memory, ho_reference_t *out) {
  char path[4096];
  ho_file_t file;
  ho_tensor_t tensor;
  if (snprintf(path, sizeof(path), "%s/%s", folder, expectation->file) >= (int)sizeof(path))
    return malformed(folder, "the path is too long");
  HO_RETURN_IF_ERROR(ho_file_map(path, &file));
  ho_status_t status = ho_npy_parse(path, file.data, file.size, &tensor);
  if (!status)
    status = compareSamples(expectation, &tensor, value, memory, out);
  ho_file_unmap(&file);
  return status;
}

static ho_status_t compareItem(const char *folder, const char *path, const cJSON *json,
                               const ho_state_t *state, ho_reference_t *out) {
  expectation_t expectation = {0};
  uint32_t index = 0;
  HO_RETURN_IF_ERROR(readExpectation(path, json, &expectation));
  HO_RETURN_IF_ERROR(ho_status_annotate(
      ho_inputs_find_result(state->inputs, expectation.name, &index), "%s", path));
  const ho_value_t *value = ho_inputs_value(state->inputs, index);
  HO_RETURN_IF_ERROR(checkShape(path, json, value));
  return compareFile(folder, &expectation, value, state->memory[index], out);
}

static ho_status_t compareAll(const char *folder, const char *path, const cJSON *json,
                              const ho_state_t *state, ho_reference_t *out) {
  const cJSON *item;
  if (!cJSON_IsArray(json) || !json->child)
    return malformed(path, "not a list of results");
  cJSON_ArrayForEach(item, json) HO_RETURN_IF_ERROR(compareItem(folder, path, item, state, out));
  out->done = true;
  return HO_OK;
}

ho_status_t ho_reference_compare(const char *folder, const ho_state_t *state, ho_reference_t *out) {
  char path[4096];
  ho_file_t file;
  *out = (ho_reference_t){0};
  if (snprintf(path, sizeof(path), "%s/reference.json", folder) >= (int)sizeof(path))
    return malformed(folder, "the path is too long");
  HO_RETURN_IF_ERROR(ho_file_map(path, &file));
  cJSON *json = cJSON_ParseWithLength(file.data, file.size);
  ho_file_unmap(&file);
  ho_status_t status =
      json ? compareAll(folder, path, json, state, out) : malformed(path, "not valid JSON");
  cJSON_Delete(json);
  return status;
}
