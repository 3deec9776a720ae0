//===- phase.c - An entry of a language model on a device of its own ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "phase.h"

#include "session.h"
#include "tensor.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// The cache
//===----------------------------------------------------------------------===//

static bool isCached(const ho_manifest_argument_t *argument) {
  return !strncmp(argument->name, "keys.", 5) || !strncmp(argument->name, "values.", 7);
}

static ho_status_t outOfMemory(const char *what) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for %s", what);
}

static ho_status_t createCached(const ho_manifest_argument_t *argument, ho_cached_t *out) {
  uint64_t count, bytes;
  if (argument->rank < 1 || argument->bound[0] < 1 ||
      !ho_shape_measure(argument->rank - 1, argument->bound + 1, ho_type_size(argument->type),
                        &count, &out->row) ||
      !ho_shape_measure(argument->rank, argument->bound, ho_type_size(argument->type), &count,
                        &bytes))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the program's '%s' has no bound",
                          argument->name);
  out->name = argument->name;
  return ho_reserve_create(bytes, &out->memory);
}

ho_status_t ho_key_values_create(const ho_manifest_entry_t *entry, ho_key_values_t *out) {
  *out = (ho_key_values_t){.items = calloc((size_t)entry->num_arguments + 1, sizeof(*out->items))};
  if (!out->items)
    return outOfMemory("a cache");
  for (uint32_t i = 0; i < entry->num_arguments; ++i)
    if (isCached(&entry->arguments[i]))
      HO_RETURN_IF_ERROR(createCached(&entry->arguments[i], &out->items[out->count++]));
  return HO_OK;
}

void ho_key_values_free(ho_key_values_t *cache) {
  for (uint32_t i = 0; i < cache->count; ++i)
    ho_reserve_free(&cache->items[i].memory);
  free(cache->items);
  *cache = (ho_key_values_t){0};
}

ho_status_t ho_key_values_grow(ho_key_values_t *cache, uint32_t rows) {
  for (uint32_t i = 0; i < cache->count; ++i)
    HO_RETURN_IF_ERROR(ho_reserve_grow(&cache->items[i].memory, rows * cache->items[i].row));
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

// Quantized ones are bytes to the program, others the same type.
static bool hasType(const ho_model_tensor_t *tensor, ho_type_t type) {
  uint32_t elements, bytes;
  ho_tensor_t view;
  ho_model_element_block(tensor->element, &elements, &bytes);
  if (elements > 1)
    return type == HO_TYPE_I8;
  ho_status_t status = ho_tensor_of_model(tensor, &view);
  bool same = !status && ho_element_matches(view.element, type);
  ho_status_free(status);
  return same;
}

static ho_status_t bindWeight(const ho_language_t *language, ho_phase_t *phase, uint32_t i) {
  const ho_manifest_argument_t *argument = &phase->entry->arguments[i];
  const ho_model_tensor_t *tensor = ho_model_find_tensor(language->model, argument->name);
  uint64_t count, bytes, offset = argument->byte_offset;
  if (!tensor)
    return ho_status_make(HO_STATUS_NOT_FOUND, "%s: it has no tensor '%s', which '%s' takes",
                          language->model->path, argument->name, phase->entry->name);
  if (!ho_shape_measure(argument->rank, argument->shape, ho_type_size(argument->type), &count,
                        &bytes) ||
      offset > tensor->bytes || bytes > tensor->bytes - offset || !hasType(tensor, argument->type))
    return ho_status_make(
        HO_STATUS_INVALID_ARGUMENT,
        "%s: its tensor '%s' (%s, %" PRIu64 " bytes) is not what the program's '%s' takes",
        language->model->path, tensor->name, ho_model_element_name(tensor->element), tensor->bytes,
        phase->entry->name);
  if (language->disks && argument->role == HO_ROLE_IN)
    return ho_instance_bind_file(phase->instance, i, language->disks[tensor->file],
                                 tensor->offset + offset, NULL);
  return ho_instance_bind(phase->instance, i, (char *)(uintptr_t)tensor->data + offset, NULL);
}

//===----------------------------------------------------------------------===//
// The phase
//===----------------------------------------------------------------------===//

static uint64_t chooseCapacity(const ho_options_t *options, const ho_manifest_entry_t *entry) {
  const ho_memory_spec_t *spec = &options->device_memory;
  uint64_t own = entry->budget        ? entry->budget
                 : entry->arena_bytes ? entry->arena_bytes
                                      : entry->resident_bytes;
  if (spec->given && (spec->percent <= 0 || !entry->budget))
    own = ho_memory_spec_resolve(spec, entry->resident_bytes);
  return own ? own : 4096;
}

static ho_status_t createInstance(const ho_language_t *language, ho_phase_t *phase) {
  const ho_options_t *options = language->options;
  ho_host_device_options_t device;
  ho_session_link(options, &device);
  device.memory = phase->capacity = chooseCapacity(options, phase->entry);
  device.guard = options->guard;
  device.poison = options->poison;
  device.fail_copy = options->fail_copy;
  HO_RETURN_IF_ERROR(ho_host_device_create(&device, &phase->device));
  return ho_instance_create(phase->device, language->program, phase->entry->name, &phase->instance);
}

static bool findCached(ho_phase_t *phase, uint32_t argument) {
  for (uint32_t i = 0; i < phase->cache->count; ++i)
    if (!strcmp(phase->cache->items[i].name, phase->entry->arguments[argument].name)) {
      phase->cached[i] = argument;
      return true;
    }
  return false;
}

static ho_status_t bindOne(const ho_language_t *language, ho_phase_t *phase, float *logits,
                           uint32_t i, uint32_t *numCached) {
  const ho_manifest_argument_t *argument = &phase->entry->arguments[i];
  if (!strcmp(argument->name, "tokens")) {
    phase->tokens = i;
    return HO_OK;
  }
  if (!strcmp(argument->name, "logits"))
    return ho_instance_bind(phase->instance, i, logits, NULL);
  if (isCached(argument) && findCached(phase, i)) {
    ++*numCached;
    return HO_OK;
  }
  return bindWeight(language, phase, i);
}

static ho_status_t bindAll(const ho_language_t *language, ho_phase_t *phase, float *logits) {
  uint32_t numCached = 0;
  for (uint32_t i = 0; i < phase->entry->num_arguments; ++i)
    HO_RETURN_IF_ERROR(bindOne(language, phase, logits, i, &numCached));
  if (numCached == phase->cache->count)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "it has %u of the %u arguments of the cache",
                        numCached, phase->cache->count);
}

static ho_status_t open(const ho_language_t *language, float *logits, ho_phase_t *phase) {
  phase->cached = calloc((size_t)phase->cache->count + 1, sizeof(*phase->cached));
  phase->shape = calloc(HO_TENSOR_MAX_RANK, sizeof(*phase->shape));
  if (!phase->cached || !phase->shape)
    return outOfMemory("an entry");
  HO_RETURN_IF_ERROR(createInstance(language, phase));
  return bindAll(language, phase, logits);
}

ho_status_t ho_phase_open(const ho_language_t *language, const ho_manifest_entry_t *entry,
                          const ho_key_values_t *cache, float *logits, ho_phase_t *out) {
  *out = (ho_phase_t){.entry = entry, .cache = cache};
  return ho_status_annotate(open(language, logits, out), "%s", entry->name);
}

void ho_phase_close(ho_phase_t *phase) {
  ho_instance_free(phase->instance);
  if (phase->device)
    ho_device_free(phase->device);
  free(phase->cached);
  free(phase->shape);
  *phase = (ho_phase_t){0};
}

static ho_status_t bindCache(ho_phase_t *phase, uint32_t rows) {
  for (uint32_t i = 0; i < phase->cache->count; ++i) {
    uint32_t index = phase->cached[i];
    const ho_manifest_argument_t *argument = &phase->entry->arguments[index];
    if (argument->rank > HO_TENSOR_MAX_RANK)
      return ho_status_make(HO_STATUS_UNSUPPORTED, "'%s' has too many dimensions", argument->name);
    memcpy(phase->shape, argument->bound, argument->rank * sizeof(*phase->shape));
    phase->shape[0] = rows;
    HO_RETURN_IF_ERROR(
        ho_instance_bind(phase->instance, index, phase->cache->items[i].memory.data, phase->shape));
  }
  return HO_OK;
}

ho_status_t ho_phase_run(ho_phase_t *phase, const int32_t *tokens, uint32_t count, uint32_t past) {
  const int64_t shape[1] = {count};
  ho_status_t status =
      ho_instance_bind(phase->instance, phase->tokens, (void *)(uintptr_t)tokens, shape);
  if (!status)
    status = bindCache(phase, past + count);
  if (!status)
    status = ho_instance_run(phase->instance);
  return ho_status_annotate(status, "%s", phase->entry->name);
}
