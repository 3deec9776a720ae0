//===- manifest.c - What a compiled program says of itself ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/manifest.h"
#include "ho/step.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

// The strings of a manifest are those of the parsed JSON, which it keeps.
typedef struct owned_manifest {
  ho_manifest_t manifest; // first
  cJSON *json;
} owned_manifest_t;

#define MAX_INTEGER 9007199254740992.0 // 2^53: beyond it JSON numbers are not exact

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

static const struct {
  const char *name;
  uint64_t size;
} types[] = {
    [HO_TYPE_I1] = {"i1", 1},       [HO_TYPE_I8] = {"i8", 1},   [HO_TYPE_I16] = {"i16", 2},
    [HO_TYPE_I32] = {"i32", 4},     [HO_TYPE_I64] = {"i64", 8}, [HO_TYPE_F16] = {"f16", 2},
    [HO_TYPE_BF16] = {"bf16", 2},   [HO_TYPE_F32] = {"f32", 4}, [HO_TYPE_F64] = {"f64", 8},
    [HO_TYPE_INDEX] = {"index", 8},
};
#define NUM_TYPES (sizeof(types) / sizeof(*types))

const char *ho_type_name(ho_type_t type) {
  return (size_t)type < NUM_TYPES ? types[type].name : "unknown";
}

uint64_t ho_type_size(ho_type_t type) { return (size_t)type < NUM_TYPES ? types[type].size : 0; }

//===----------------------------------------------------------------------===//
// Reading one value. Each names the key that it does not like.
//===----------------------------------------------------------------------===//

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
}

static ho_status_t getKey(const cJSON *object, const char *key, const cJSON **out) {
  *out = cJSON_GetObjectItemCaseSensitive(object, key);
  if (!*out)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key '%s' is missing", key);
  return HO_OK;
}

static ho_status_t getString(const cJSON *object, const char *key, const char **out) {
  const cJSON *item = NULL;
  HO_RETURN_IF_ERROR(getKey(object, key, &item));
  if (!cJSON_IsString(item))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key '%s' is not a string", key);
  *out = item->valuestring;
  return HO_OK;
}

static ho_status_t getArray(const cJSON *object, const char *key, const cJSON **out) {
  HO_RETURN_IF_ERROR(getKey(object, key, out));
  if (!cJSON_IsArray(*out))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key '%s' is not an array", key);
  return HO_OK;
}

static ho_status_t checkInteger(const cJSON *item, const char *key, double low, double high,
                                double *out) {
  if (!cJSON_IsNumber(item))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key '%s' is not a number", key);
  double value = item->valuedouble;
  if (value != floor(value))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key '%s' is %g, not an integer", key, value);
  if (!(value >= low && value <= high))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key '%s' is %.0f, not in [%.0f, %.0f]", key,
                          value, low, high);
  *out = value;
  return HO_OK;
}

static ho_status_t getU64(const cJSON *object, const char *key, uint64_t *out) {
  const cJSON *item = NULL;
  double value = 0;
  HO_RETURN_IF_ERROR(getKey(object, key, &item));
  HO_RETURN_IF_ERROR(checkInteger(item, key, 0, MAX_INTEGER, &value));
  *out = (uint64_t)value;
  return HO_OK;
}

static ho_status_t getU32(const cJSON *object, const char *key, uint32_t *out) {
  const cJSON *item = NULL;
  double value = 0;
  HO_RETURN_IF_ERROR(getKey(object, key, &item));
  HO_RETURN_IF_ERROR(checkInteger(item, key, 0, UINT32_MAX, &value));
  *out = (uint32_t)value;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static ho_status_t getType(const cJSON *object, ho_type_t *out) {
  const char *name = NULL;
  HO_RETURN_IF_ERROR(getString(object, "type", &name));
  for (size_t i = 0; i < NUM_TYPES; ++i)
    if (!strcmp(name, types[i].name)) {
      *out = (ho_type_t)i;
      return HO_OK;
    }
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "type '%s' is unknown", name);
}

static ho_status_t getRole(const cJSON *object, ho_role_t *out) {
  static const char *const names[] = {"in", "out", "inout"};
  const char *name = NULL;
  HO_RETURN_IF_ERROR(getString(object, "role", &name));
  for (size_t i = 0; i < 3; ++i)
    if (!strcmp(name, names[i])) {
      *out = (ho_role_t)i;
      return HO_OK;
    }
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "role '%s' is none of in, out, inout", name);
}

static ho_status_t getSizes(const cJSON *object, const char *key, uint32_t *rank, int64_t **out) {
  const cJSON *array = NULL, *item = NULL;
  HO_RETURN_IF_ERROR(getArray(object, key, &array));
  *rank = (uint32_t)cJSON_GetArraySize(array);
  *out = calloc(*rank + 1, sizeof(**out));
  if (!*out)
    return outOfMemory();
  uint32_t i = 0;
  cJSON_ArrayForEach(item, array) {
    double value = 0;
    HO_RETURN_IF_ERROR(checkInteger(item, key, -1, MAX_INTEGER, &value));
    (*out)[i++] = (int64_t)value;
  }
  return HO_OK;
}

static ho_status_t checkBound(const ho_manifest_argument_t *argument, uint32_t boundRank) {
  if (boundRank != argument->rank)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'shape' has %u sizes, 'bound' has %u",
                          argument->rank, boundRank);
  for (uint32_t i = 0; i < argument->rank; ++i)
    if (argument->shape[i] >= 0 && argument->bound[i] != argument->shape[i])
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "dimension %u is %lld, but its bound is %lld", i,
                            (long long)argument->shape[i], (long long)argument->bound[i]);
  return HO_OK;
}

static ho_status_t getRandom(const cJSON *object, ho_manifest_argument_t *out) {
  const cJSON *range = cJSON_GetObjectItemCaseSensitive(object, "random");
  if (!range)
    return HO_OK;
  const cJSON *low = cJSON_GetArrayItem(range, 0), *high = cJSON_GetArrayItem(range, 1);
  if (!cJSON_IsArray(range) || cJSON_GetArraySize(range) != 2 || !cJSON_IsNumber(low) ||
      !cJSON_IsNumber(high))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key 'random' is not two numbers");
  out->has_random = true;
  out->random_low = low->valuedouble;
  out->random_high = high->valuedouble;
  return HO_OK;
}

static ho_status_t getPlace(const cJSON *object, ho_manifest_argument_t *out) {
  const cJSON *state = cJSON_GetObjectItemCaseSensitive(object, "state");
  if (state && !cJSON_IsBool(state))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key 'state' is not true or false");
  out->is_state = cJSON_IsTrue(state);
  out->is_part = cJSON_HasObjectItem(object, "byte_offset");
  return out->is_part ? getU64(object, "byte_offset", &out->byte_offset) : HO_OK;
}

static ho_status_t parseArgument(const cJSON *object, ho_manifest_argument_t *out) {
  uint32_t boundRank = 0;
  HO_RETURN_IF_ERROR(getString(object, "name", &out->name));
  HO_RETURN_IF_ERROR(getType(object, &out->type));
  HO_RETURN_IF_ERROR(getRole(object, &out->role));
  HO_RETURN_IF_ERROR(getSizes(object, "shape", &out->rank, &out->shape));
  HO_RETURN_IF_ERROR(getSizes(object, "bound", &boundRank, &out->bound));
  HO_RETURN_IF_ERROR(checkBound(out, boundRank));
  HO_RETURN_IF_ERROR(getPlace(object, out));
  return getRandom(object, out);
}

static ho_status_t parseArguments(const cJSON *object, ho_manifest_entry_t *out) {
  const cJSON *array = NULL, *item = NULL;
  HO_RETURN_IF_ERROR(getArray(object, "arguments", &array));
  out->arguments = calloc((size_t)cJSON_GetArraySize(array) + 1, sizeof(*out->arguments));
  if (!out->arguments)
    return outOfMemory();
  cJSON_ArrayForEach(item, array) {
    uint32_t i = out->num_arguments++;
    HO_RETURN_IF_ERROR(
        ho_status_annotate(parseArgument(item, &out->arguments[i]), "argument %u", i));
  }
  return HO_OK;
}

// The arguments of which something may stay on the device from step to step, one for each slot.
static ho_status_t parseSlots(const cJSON *object, ho_manifest_entry_t *out) {
  const cJSON *array = cJSON_GetObjectItemCaseSensitive(object, "slots"), *item = NULL;
  if (!array)
    return HO_OK;
  if (!cJSON_IsArray(array))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key 'slots' is not an array");
  out->slots = calloc((size_t)cJSON_GetArraySize(array) + 1, sizeof(*out->slots));
  if (!out->slots)
    return outOfMemory();
  cJSON_ArrayForEach(item, array) {
    double number = cJSON_IsNumber(item) ? item->valuedouble : -1;
    if (!(number >= 0 && number < out->num_arguments) || number != floor(number))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "slot %u is not the number of one of the %u arguments", out->num_slots,
                            out->num_arguments);
    out->slots[out->num_slots++] = (uint32_t)number;
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Operations and entries
//===----------------------------------------------------------------------===//

static ho_status_t parseOperation(const cJSON *object, ho_manifest_operation_t *out) {
  HO_RETURN_IF_ERROR(getString(object, "name", &out->name));
  HO_RETURN_IF_ERROR(getString(object, "location", &out->location));
  if (cJSON_HasObjectItem(object, "identity"))
    HO_RETURN_IF_ERROR(getString(object, "identity", &out->identity));
  return getU64(object, "estimate", &out->estimate);
}

static ho_status_t parseOperations(const cJSON *object, ho_manifest_entry_t *out) {
  const cJSON *array = NULL, *item = NULL;
  HO_RETURN_IF_ERROR(getArray(object, "operations", &array));
  out->operations = calloc((size_t)cJSON_GetArraySize(array) + 1, sizeof(*out->operations));
  if (!out->operations)
    return outOfMemory();
  cJSON_ArrayForEach(item, array) {
    uint32_t i = out->num_operations++;
    HO_RETURN_IF_ERROR(
        ho_status_annotate(parseOperation(item, &out->operations[i]), "operation %u", i));
  }
  return HO_OK;
}

static ho_status_t checkMode(const char *mode) {
  if (strcmp(mode, "scheduled") && strcmp(mode, "resident") && strcmp(mode, "reactive"))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "mode '%s' is none of scheduled, resident, reactive", mode);
  return HO_OK;
}

static ho_status_t checkAlignment(uint64_t alignment) {
  if (alignment == 0 || (alignment & (alignment - 1)))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "alignment %llu is not a power of two",
                          (unsigned long long)alignment);
  return HO_OK;
}

static ho_status_t parseEntrySizes(const cJSON *object, ho_manifest_entry_t *out) {
  HO_RETURN_IF_ERROR(getU64(object, "budget", &out->budget));
  HO_RETURN_IF_ERROR(getU64(object, "arena_bytes", &out->arena_bytes));
  HO_RETURN_IF_ERROR(getU64(object, "host_arena_bytes", &out->host_arena_bytes));
  HO_RETURN_IF_ERROR(getU64(object, "alignment", &out->alignment));
  HO_RETURN_IF_ERROR(getU64(object, "resident_bytes", &out->resident_bytes));
  HO_RETURN_IF_ERROR(getU32(object, "events", &out->num_events));
  HO_RETURN_IF_ERROR(getU32(object, "copies_to_device", &out->num_copies_to_device));
  HO_RETURN_IF_ERROR(getU32(object, "copies_to_host", &out->num_copies_to_host));
  HO_RETURN_IF_ERROR(getU64(object, "bytes_to_device", &out->bytes_to_device));
  HO_RETURN_IF_ERROR(getU64(object, "bytes_to_host", &out->bytes_to_host));
  if (cJSON_HasObjectItem(object, "modelled_time"))
    HO_RETURN_IF_ERROR(getU64(object, "modelled_time", &out->modelled_time));
  if (cJSON_HasObjectItem(object, "workspace_bytes"))
    HO_RETURN_IF_ERROR(getU64(object, "workspace_bytes", &out->workspace_bytes));
  if (cJSON_HasObjectItem(object, "operations_run"))
    HO_RETURN_IF_ERROR(getU64(object, "operations_run", &out->operations_run));
  return checkAlignment(out->alignment);
}

static ho_status_t getPlan(const cJSON *object, ho_manifest_entry_t *out) {
  bool given = cJSON_HasObjectItem(object, "plan");
  return given ? getString(object, "plan", &out->plan) : HO_OK;
}

static ho_status_t parseEntry(const cJSON *object, ho_manifest_entry_t *out) {
  HO_RETURN_IF_ERROR(getString(object, "symbol", &out->symbol));
  HO_RETURN_IF_ERROR(getString(object, "mode", &out->mode));
  HO_RETURN_IF_ERROR(checkMode(out->mode));
  HO_RETURN_IF_ERROR(parseEntrySizes(object, out));
  HO_RETURN_IF_ERROR(getPlan(object, out));
  HO_RETURN_IF_ERROR(parseArguments(object, out));
  HO_RETURN_IF_ERROR(parseSlots(object, out));
  HO_RETURN_IF_ERROR(parseOperations(object, out));
  if (out->operations_run < out->num_operations)
    out->operations_run = out->num_operations;
  return HO_OK;
}

static ho_status_t checkUnique(const ho_manifest_t *manifest, const char *name) {
  for (uint32_t i = 0; i + 1 < manifest->num_entries; ++i)
    if (!strcmp(manifest->entries[i].name, name))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "entry '%s' occurs twice", name);
  return HO_OK;
}

static ho_status_t parseEntries(const cJSON *root, ho_manifest_t *out) {
  const cJSON *array = NULL, *item = NULL;
  HO_RETURN_IF_ERROR(getArray(root, "entries", &array));
  out->entries = calloc((size_t)cJSON_GetArraySize(array) + 1, sizeof(*out->entries));
  if (!out->entries)
    return outOfMemory();
  cJSON_ArrayForEach(item, array) {
    ho_manifest_entry_t *entry = &out->entries[out->num_entries++];
    HO_RETURN_IF_ERROR(ho_status_annotate(getString(item, "name", &entry->name), "entry %u",
                                          out->num_entries - 1));
    HO_RETURN_IF_ERROR(checkUnique(out, entry->name));
    HO_RETURN_IF_ERROR(ho_status_annotate(parseEntry(item, entry), "entry '%s'", entry->name));
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static ho_status_t checkVersions(const cJSON *root) {
  uint32_t format = 0, abi = 0;
  HO_RETURN_IF_ERROR(getU32(root, "format", &format));
  HO_RETURN_IF_ERROR(getU32(root, "abi", &abi));
  if (format != 1)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "format %u is not known: this runtime reads 1",
                          format);
  if (abi != HO_STEP_ABI_VERSION)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "compiled for step ABI %u, this runtime has %u: compile it again", abi,
                          HO_STEP_ABI_VERSION);
  return HO_OK;
}

static ho_status_t parseDevice(const cJSON *root, ho_manifest_t *out) {
  out->device = "host";
  if (cJSON_HasObjectItem(root, "device"))
    HO_RETURN_IF_ERROR(getString(root, "device", &out->device));
  if (strcmp(out->device, "host") && strcmp(out->device, "cuda") && strcmp(out->device, "any"))
    return ho_status_make(HO_STATUS_UNSUPPORTED, "device '%s' is none of host, cuda, any",
                          out->device);
  return HO_OK;
}

static ho_status_t parseProducts(const cJSON *root, ho_manifest_t *out) {
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(root, "products");
  if (item && !cJSON_IsBool(item))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "key 'products' is neither true nor false");
  out->has_products = cJSON_IsTrue(item);
  return HO_OK;
}

static ho_status_t parseKernel(const cJSON *object, ho_manifest_kernel_t *out) {
  HO_RETURN_IF_ERROR(getString(object, "name", &out->name));
  return getString(object, "image", &out->image);
}

static ho_status_t parseKernels(const cJSON *root, ho_manifest_t *out) {
  const cJSON *array = NULL, *item = NULL;
  if (!cJSON_HasObjectItem(root, "kernels"))
    return HO_OK;
  HO_RETURN_IF_ERROR(getArray(root, "kernels", &array));
  out->kernels = calloc((size_t)cJSON_GetArraySize(array) + 1, sizeof(*out->kernels));
  if (!out->kernels)
    return outOfMemory();
  cJSON_ArrayForEach(item, array) {
    ho_manifest_kernel_t *kernel = &out->kernels[out->num_kernels++];
    HO_RETURN_IF_ERROR(
        ho_status_annotate(parseKernel(item, kernel), "kernel %u", out->num_kernels - 1));
  }
  return HO_OK;
}

static ho_status_t parseRoot(const char *json, owned_manifest_t *out) {
  const char *end = NULL;
  out->json = cJSON_ParseWithOpts(json, &end, true);
  if (!out->json)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "not JSON, from byte %zu on",
                          end ? (size_t)(end - json) : 0);
  if (!cJSON_IsObject(out->json))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "not a JSON object");
  HO_RETURN_IF_ERROR(checkVersions(out->json));
  HO_RETURN_IF_ERROR(parseDevice(out->json, &out->manifest));
  HO_RETURN_IF_ERROR(parseProducts(out->json, &out->manifest));
  HO_RETURN_IF_ERROR(parseKernels(out->json, &out->manifest));
  return parseEntries(out->json, &out->manifest);
}

ho_status_t ho_manifest_parse(const char *json, ho_manifest_t **out) {
  owned_manifest_t *owned = calloc(1, sizeof(*owned));
  if (!owned)
    return outOfMemory();
  ho_status_t status = ho_status_annotate(parseRoot(json, owned), "manifest");
  if (status) {
    ho_manifest_free(&owned->manifest);
    return status;
  }
  *out = &owned->manifest;
  return HO_OK;
}

static void freeEntry(ho_manifest_entry_t *entry) {
  for (uint32_t i = 0; i < entry->num_arguments; ++i) {
    free(entry->arguments[i].shape);
    free(entry->arguments[i].bound);
  }
  free(entry->arguments);
  free(entry->slots);
  free(entry->operations);
}

void ho_manifest_free(ho_manifest_t *manifest) {
  if (!manifest)
    return;
  owned_manifest_t *owned = (owned_manifest_t *)manifest;
  for (uint32_t i = 0; i < manifest->num_entries; ++i)
    freeEntry(&manifest->entries[i]);
  free(manifest->entries);
  free(manifest->kernels);
  cJSON_Delete(owned->json);
  free(owned);
}
