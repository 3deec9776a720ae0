//===- ModelFile.c - Model files ------------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ModelFile.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

ho_status_t hoModelOutOfMemory(const char *path) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "%s: no memory for its header", path);
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

void *hoModelKeep(ho_model_t *model, uint64_t count, uint64_t size) {
  uint64_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes) ||
      __builtin_add_overflow(bytes, sizeof(ho_kept_t), &bytes) || bytes > SIZE_MAX)
    return NULL;
  ho_kept_t *kept = calloc(1, (size_t)bytes);
  if (!kept)
    return NULL;
  kept->next = model->kept;
  model->kept = kept;
  return kept->data;
}

char *hoModelKeepText(ho_model_t *model, const char *text, uint64_t size) {
  char *copy = hoModelKeep(model, size + 1, 1);
  if (copy)
    memcpy(copy, text, (size_t)size);
  return copy;
}

// Room for one more.
static bool grow(void *array, size_t size, uint32_t count, uint32_t *capacity) {
  if (count < *capacity)
    return true;
  uint32_t larger = *capacity ? *capacity * 2 : 16;
  void *grown = larger > *capacity ? realloc(*(void **)array, larger * size) : NULL;
  if (!grown)
    return false;
  *(void **)array = grown;
  *capacity = larger;
  return true;
}

ho_status_t hoModelAddPart(ho_model_t *model, const char *path, const void *data, uint64_t size) {
  const char *copy = hoModelKeepText(model, path, strlen(path));
  if (!copy ||
      !grow(&model->parts, sizeof(*model->parts), model->file.num_files, &model->partCapacity))
    return hoModelOutOfMemory(path);
  model->parts[model->file.num_files++] = (ho_model_part_t){copy, data, size};
  return HO_OK;
}

ho_status_t hoModelAddTensor(ho_model_t *model, const ho_model_tensor_t *tensor) {
  if (!grow(&model->tensors, sizeof(*tensor), model->file.num_tensors, &model->tensorCapacity))
    return hoModelOutOfMemory(model->file.path);
  model->tensors[model->file.num_tensors++] = *tensor;
  return HO_OK;
}

ho_status_t hoModelAddEntry(ho_model_t *model, const char *key, const ho_model_value_t *value) {
  if (!grow(&model->entries, sizeof(*model->entries), model->file.num_entries,
            &model->entryCapacity))
    return hoModelOutOfMemory(model->file.path);
  model->entries[model->file.num_entries++] = (ho_model_entry_t){key, *value};
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

static int compareData(const void *a, const void *b) {
  const ho_model_tensor_t *left = a, *right = b;
  if (left->file != right->file)
    return left->file < right->file ? -1 : 1;
  if (left->offset != right->offset)
    return left->offset < right->offset ? -1 : 1;
  return (left->bytes > right->bytes) - (left->bytes < right->bytes);
}

static int compareNames(const void *a, const void *b) {
  return strcmp(((const ho_model_tensor_t *)a)->name, ((const ho_model_tensor_t *)b)->name);
}

static int compareKeys(const void *a, const void *b) {
  return strcmp(((const ho_model_entry_t *)a)->key, ((const ho_model_entry_t *)b)->key);
}

static ho_status_t checkOverlap(const ho_model_t *model) {
  for (uint32_t i = 1; i < model->file.num_tensors; ++i) {
    const ho_model_tensor_t *previous = &model->tensors[i - 1], *next = &model->tensors[i];
    if (previous->file == next->file && previous->bytes > next->offset - previous->offset)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensors '%s' and '%s' overlap",
                            model->parts[next->file].path, previous->name, next->name);
  }
  return HO_OK;
}

static ho_status_t checkNames(const ho_model_t *model) {
  for (uint32_t i = 1; i < model->file.num_tensors; ++i) {
    const ho_model_tensor_t *previous = &model->tensors[i - 1], *next = &model->tensors[i];
    if (strcmp(previous->name, next->name))
      continue;
    const char *first = model->parts[previous->file].path, *second = model->parts[next->file].path;
    if (previous->file == next->file)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensor '%s': occurs twice", second,
                            next->name);
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensor '%s' is also in %s", second,
                          next->name, first);
  }
  return HO_OK;
}

static ho_status_t checkKeys(const ho_model_t *model) {
  for (uint32_t i = 1; i < model->file.num_entries; ++i)
    if (!strcmp(model->entries[i - 1].key, model->entries[i].key))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: key '%s' occurs twice",
                            model->file.path, model->entries[i].key);
  return HO_OK;
}

static void sort(void *array, uint32_t count, size_t size,
                 int (*compare)(const void *, const void *)) {
  if (count)
    qsort(array, count, size, compare);
}

static ho_status_t finish(ho_model_t *model) {
  sort(model->tensors, model->file.num_tensors, sizeof(*model->tensors), compareData);
  HO_RETURN_IF_ERROR(checkOverlap(model));
  sort(model->tensors, model->file.num_tensors, sizeof(*model->tensors), compareNames);
  HO_RETURN_IF_ERROR(checkNames(model));
  sort(model->entries, model->file.num_entries, sizeof(*model->entries), compareKeys);
  HO_RETURN_IF_ERROR(checkKeys(model));
  model->file.files = model->parts;
  model->file.tensors = model->tensors;
  model->file.entries = model->entries;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Opening
//===----------------------------------------------------------------------===//

static ho_status_t readImage(ho_model_t *model) {
  const ho_model_part_t *image = &model->parts[0];
  if (image->size >= 4 && !memcmp(image->data, "GGUF", 4)) {
    model->file.format = HO_MODEL_FORMAT_GGUF;
    return hoReadGguf(model, 0);
  }
  return hoReadSafetensors(model, 0);
}

static ho_status_t create(const char *path, ho_model_t **out) {
  ho_model_t *model = calloc(1, sizeof(*model));
  if (!model)
    return hoModelOutOfMemory(path);
  model->file.format = HO_MODEL_FORMAT_SAFETENSORS;
  model->file.path = hoModelKeepText(model, path, strlen(path));
  *out = model;
  return model->file.path ? HO_OK : hoModelOutOfMemory(path);
}

// Takes the model over.
static ho_status_t complete(ho_model_t *model, ho_status_t status, const ho_model_file_t **out) {
  if (!status)
    status = finish(model);
  if (status)
    ho_model_file_free(model ? &model->file : NULL);
  else
    *out = &model->file;
  return status;
}

ho_status_t ho_model_file_parse(const char *path, const void *bytes, uint64_t size,
                                const ho_model_file_t **out) {
  ho_model_t *model = NULL;
  ho_status_t status = create(path, &model);
  if (!status)
    status = hoModelAddPart(model, path, bytes, size);
  if (!status)
    status = readImage(model);
  return complete(model, status, out);
}

ho_status_t hoMapPart(ho_model_t *model, const char *path) {
  ho_file_t mapping;
  HO_RETURN_IF_ERROR(ho_file_map(path, &mapping));
  ho_status_t status = hoModelAddPart(model, path, mapping.data, mapping.size);
  if (status)
    ho_file_unmap(&mapping);
  return status;
}

static ho_status_t openPath(ho_model_t *model, const char *path) {
  struct stat info;
  model->mapped = true;
  if (!stat(path, &info) && S_ISDIR(info.st_mode))
    return hoReadFolder(model, path);
  HO_RETURN_IF_ERROR(hoMapPart(model, path));
  return readImage(model);
}

ho_status_t ho_model_file_open(const char *path, const ho_model_file_t **out) {
  ho_model_t *model = NULL;
  ho_status_t status = create(path, &model);
  if (!status)
    status = openPath(model, path);
  return complete(model, status, out);
}

void ho_model_file_free(const ho_model_file_t *file) {
  ho_model_t *model = (ho_model_t *)(uintptr_t)file;
  if (!model)
    return;
  for (uint32_t i = 0; model->mapped && i < file->num_files; ++i) {
    ho_file_t mapping = {model->parts[i].data, model->parts[i].size};
    ho_file_unmap(&mapping);
  }
  for (ho_kept_t *kept = model->kept, *next; kept; kept = next) {
    next = kept->next;
    free(kept);
  }
  free(model->parts);
  free(model->tensors);
  free(model->entries);
  free(model);
}

//===----------------------------------------------------------------------===//
// Looking up
//===----------------------------------------------------------------------===//

const ho_model_tensor_t *ho_model_find_tensor(const ho_model_file_t *model, const char *name) {
  ho_model_tensor_t key = {.name = name};
  if (!model->num_tensors)
    return NULL;
  return bsearch(&key, model->tensors, model->num_tensors, sizeof(key), compareNames);
}

const ho_model_value_t *ho_model_find_value(const ho_model_file_t *model, const char *key) {
  ho_model_entry_t entry = {.key = key};
  if (!model->num_entries)
    return NULL;
  const ho_model_entry_t *found =
      bsearch(&entry, model->entries, model->num_entries, sizeof(entry), compareKeys);
  return found ? &found->value : NULL;
}

static ho_status_t wrongKind(const ho_model_file_t *model, const char *key, const char *kind) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: '%s' is not %s", model->path, key, kind);
}

// JSON knows null for what is not given.
static const ho_model_value_t *given(const ho_model_file_t *model, const char *key) {
  const ho_model_value_t *value = ho_model_find_value(model, key);
  return value && value->kind != HO_MODEL_NULL ? value : NULL;
}

ho_status_t ho_model_get_integer(const ho_model_file_t *model, const char *key, int64_t otherwise,
                                 int64_t *out) {
  const ho_model_value_t *value = given(model, key);
  if (value && value->kind != HO_MODEL_INTEGER)
    return wrongKind(model, key, "an integer");
  *out = value ? value->integer : otherwise;
  return HO_OK;
}

ho_status_t ho_model_get_number(const ho_model_file_t *model, const char *key, double otherwise,
                                double *out) {
  const ho_model_value_t *value = given(model, key);
  *out = otherwise;
  if (!value)
    return HO_OK;
  if (value->kind != HO_MODEL_INTEGER && value->kind != HO_MODEL_FLOAT)
    return wrongKind(model, key, "a number");
  *out = value->kind == HO_MODEL_INTEGER ? (double)value->integer : value->number;
  return HO_OK;
}

ho_status_t ho_model_get_boolean(const ho_model_file_t *model, const char *key, bool otherwise,
                                 bool *out) {
  const ho_model_value_t *value = given(model, key);
  if (value && value->kind != HO_MODEL_BOOLEAN)
    return wrongKind(model, key, "true or false");
  *out = value ? value->boolean : otherwise;
  return HO_OK;
}

bool ho_model_value_is(const ho_model_value_t *value, const char *text) {
  return value && value->kind == HO_MODEL_STRING && value->size == strlen(text) &&
         !memcmp(value->string, text, (size_t)value->size);
}
