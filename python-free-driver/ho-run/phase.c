//===- phase.c - An entry of a language model on a device of its own ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "phase.h"

#include "session.h"
#include "tensor.h"

#include <ctype.h>
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

static bool measureRow(const ho_manifest_argument_t *argument, uint64_t *row, uint64_t *bytes) {
  uint64_t count, size = ho_type_size(argument->type);
  return argument->rank >= 1 && argument->rank <= HO_TENSOR_MAX_RANK && argument->bound[0] >= 1 &&
         ho_shape_measure(argument->rank - 1, argument->bound + 1, size, &count, row) && *row &&
         ho_shape_measure(argument->rank, argument->bound, size, &count, bytes) &&
         *bytes <= UINT64_MAX - argument->byte_offset && argument->byte_offset % *row == 0 &&
         (argument->byte_offset + *bytes) / *row <= UINT32_MAX;
}

static ho_cached_t *findItem(const ho_key_values_t *cache, const char *name) {
  for (uint32_t i = 0; i < cache->count; ++i)
    if (!strcmp(cache->items[i].name, name))
      return &cache->items[i];
  return NULL;
}

// A cache reaches to the end of its last block.
static ho_status_t noteCached(const ho_manifest_argument_t *argument, ho_key_values_t *out) {
  uint64_t row, bytes;
  if (!measureRow(argument, &row, &bytes))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the program's '%s' has no bound of rows",
                          argument->name);
  ho_cached_t *item = findItem(out, argument->name);
  if (!item)
    item = &out->items[out->count++];
  uint64_t end = argument->byte_offset + bytes;
  item->name = argument->name;
  item->row = row;
  item->memory.capacity = end > item->memory.capacity ? end : item->memory.capacity;
  return HO_OK;
}

ho_status_t ho_key_values_create(const ho_manifest_entry_t *entry, ho_key_values_t *out) {
  *out = (ho_key_values_t){.items = calloc((size_t)entry->num_arguments + 1, sizeof(*out->items))};
  if (!out->items)
    return outOfMemory("a cache");
  for (uint32_t i = 0; i < entry->num_arguments; ++i)
    if (isCached(&entry->arguments[i]))
      HO_RETURN_IF_ERROR(noteCached(&entry->arguments[i], out));
  for (uint32_t i = 0; i < out->count; ++i)
    HO_RETURN_IF_ERROR(ho_reserve_create(out->items[i].memory.capacity, &out->items[i].memory));
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

// `NAME` is the cache of the text that is run, `NAME.N` that of text N.
static bool isCacheOf(const char *argument, const char *name, uint32_t *sequence) {
  size_t length = strlen(name);
  char *end = NULL;
  *sequence = UINT32_MAX;
  if (strncmp(argument, name, length))
    return false;
  if (!argument[length])
    return true;
  if (argument[length] != '.' || !isdigit((unsigned char)argument[length + 1]))
    return false;
  unsigned long number = strtoul(argument + length + 1, &end, 10);
  *sequence = (uint32_t)number;
  return !*end && number < UINT32_MAX;
}

static bool findCached(ho_phase_t *phase, const ho_key_values_t *model, uint32_t index) {
  const ho_manifest_argument_t *argument = &phase->entry->arguments[index];
  uint64_t row, bytes;
  ho_cached_block_t block = {.argument = index};
  for (; block.item < model->count; ++block.item)
    if (isCacheOf(argument->name, model->items[block.item].name, &block.sequence) &&
        measureRow(argument, &row, &bytes) && row == model->items[block.item].row &&
        argument->byte_offset + bytes <= model->items[block.item].memory.capacity) {
      block.first = (uint32_t)(argument->byte_offset / row);
      phase->blocks[phase->num_blocks++] = block;
      return true;
    }
  return false;
}

static ho_status_t bindOne(const ho_language_t *language, ho_phase_t *phase,
                           const ho_key_values_t *model, float *logits, uint32_t i) {
  const ho_manifest_argument_t *argument = &phase->entry->arguments[i];
  if (!strcmp(argument->name, "tokens")) {
    phase->tokens = i;
    return HO_OK;
  }
  if (!strcmp(argument->name, "logits"))
    return ho_instance_bind(phase->instance, i, logits, NULL);
  if (isCached(argument) && findCached(phase, model, i))
    return HO_OK;
  return bindWeight(language, phase, i);
}

static ho_status_t bindAll(const ho_language_t *language, ho_phase_t *phase,
                           const ho_key_values_t *model, float *logits) {
  for (uint32_t i = 0; i < phase->entry->num_arguments; ++i)
    HO_RETURN_IF_ERROR(bindOne(language, phase, model, logits, i));
  const int64_t texts = phase->entry->arguments[phase->tokens].shape[0];
  for (uint32_t i = 0; i < phase->num_blocks; ++i)
    if (phase->blocks[i].sequence != UINT32_MAX && phase->blocks[i].sequence >= texts)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "it has caches of more texts than tokens");
  if (phase->num_blocks >= model->count)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "it has %u of the %u arguments of the cache",
                        phase->num_blocks, model->count);
}

static ho_status_t open(const ho_language_t *language, const ho_key_values_t *model, float *logits,
                        ho_phase_t *phase) {
  phase->blocks = calloc((size_t)phase->entry->num_arguments + 1, sizeof(*phase->blocks));
  phase->shape = calloc(HO_TENSOR_MAX_RANK, sizeof(*phase->shape));
  if (!phase->blocks || !phase->shape)
    return outOfMemory("an entry");
  HO_RETURN_IF_ERROR(createInstance(language, phase));
  return bindAll(language, phase, model, logits);
}

ho_status_t ho_phase_open(const ho_language_t *language, const ho_manifest_entry_t *entry,
                          const ho_key_values_t *model, float *logits, ho_phase_t *out) {
  *out = (ho_phase_t){.entry = entry};
  return ho_status_annotate(open(language, model, logits, out), "%s", entry->name);
}

void ho_phase_close(ho_phase_t *phase) {
  ho_instance_free(phase->instance);
  if (phase->device)
    ho_device_free(phase->device);
  free(phase->blocks);
  free(phase->shape);
  *phase = (ho_phase_t){0};
}

// What of the text's positions lies in the block: none of those behind its end.
static ho_status_t bindBlock(ho_phase_t *phase, const ho_cached_block_t *block,
                             const ho_turn_t *turns) {
  const ho_manifest_argument_t *argument = &phase->entry->arguments[block->argument];
  const ho_turn_t *turn = &turns[block->sequence == UINT32_MAX ? 0 : block->sequence];
  int64_t rows = (int64_t)turn->positions - block->first;
  memcpy(phase->shape, argument->bound, argument->rank * sizeof(*phase->shape));
  phase->shape[0] = rows < 0 ? 0 : rows < argument->bound[0] ? rows : argument->bound[0];
  return ho_instance_bind(phase->instance, block->argument,
                          turn->cache->items[block->item].memory.data + argument->byte_offset,
                          phase->shape);
}

ho_status_t ho_phase_run(ho_phase_t *phase, const int32_t *tokens, uint32_t count,
                         const ho_turn_t *turns) {
  const int64_t shape[1] = {count};
  ho_status_t status =
      ho_instance_bind(phase->instance, phase->tokens, (void *)(uintptr_t)tokens, shape);
  for (uint32_t i = 0; i < phase->num_blocks && !status; ++i)
    status = bindBlock(phase, &phase->blocks[i], turns);
  if (!status)
    status = ho_instance_run(phase->instance);
  return ho_status_annotate(status, "%s", phase->entry->name);
}
