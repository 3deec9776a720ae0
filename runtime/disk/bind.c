//===- bind.c - Which host addresses are a file's -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "bind.h"

#include "../instance.h"

#include <stdlib.h>
#include <string.h>

#define PAGE UINT64_C(4096) // of a mapping

//===----------------------------------------------------------------------===//
// The files of an instance
//===----------------------------------------------------------------------===//

void ho_disk_bindings_free(ho_disk_bindings_t *bindings) {
  free(bindings->files);
  *bindings = (ho_disk_bindings_t){0};
}

// The first file whose mapping ends behind `host`.
static uint32_t findPlace(const ho_disk_bindings_t *bindings, const char *host) {
  uint32_t low = 0, high = bindings->num_files;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    const ho_disk_file_t *file = bindings->files[middle].file;
    if (file->data + file->size <= host)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

ho_disk_range_t ho_disk_bindings_find(const ho_disk_bindings_t *bindings, const void *host,
                                      uint64_t size) {
  uint32_t place = findPlace(bindings, host);
  ho_disk_range_t none = {NULL, 0, 0};
  if (size == 0 || place == bindings->num_files)
    return none;
  ho_disk_file_t *file = bindings->files[place].file;
  uint64_t offset = (uint64_t)((const char *)host - file->data);
  if ((const char *)host < file->data || size > file->size - offset)
    return none;
  return (ho_disk_range_t){file, offset, size};
}

static bool grow(ho_disk_bindings_t *bindings) {
  if (bindings->num_files < bindings->capacity)
    return true;
  uint32_t capacity = bindings->capacity ? 2 * bindings->capacity : 4;
  ho_disk_user_t *files = realloc(bindings->files, capacity * sizeof(*files));
  if (!files)
    return false;
  bindings->files = files;
  bindings->capacity = capacity;
  return true;
}

ho_status_t ho_disk_bindings_add(ho_disk_bindings_t *bindings, ho_disk_file_t *file) {
  uint32_t place = findPlace(bindings, file->data);
  if (place < bindings->num_files && bindings->files[place].file == file) {
    ++bindings->files[place].arguments;
    return HO_OK;
  }
  if (!grow(bindings))
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  ho_disk_user_t *user = &bindings->files[place];
  memmove(user + 1, user, (bindings->num_files++ - place) * sizeof(*user));
  *user = (ho_disk_user_t){file, 1};
  return HO_OK;
}

void ho_disk_bindings_remove(ho_disk_bindings_t *bindings, const ho_disk_file_t *file) {
  ho_disk_user_t *user = &bindings->files[findPlace(bindings, file->data)];
  if (--user->arguments)
    return;
  size_t behind = (size_t)(&bindings->files[bindings->num_files--] - user) - 1;
  memmove(user, user + 1, behind * sizeof(*user));
}

//===----------------------------------------------------------------------===//
// Binding
//===----------------------------------------------------------------------===//

static bool measure(const ho_manifest_argument_t *argument, const int64_t *dimensions,
                    uint64_t *out) {
  *out = ho_type_size(argument->type);
  for (uint32_t i = 0; i < argument->rank; ++i) {
    if (__builtin_mul_overflow(*out, (uint64_t)dimensions[i], out)) {
      *out = UINT64_MAX;
      return false;
    }
  }
  return true;
}

static ho_status_t checkRange(const ho_manifest_argument_t *argument, const ho_disk_file_t *file,
                              uint64_t offset, const int64_t *dimensions, uint64_t *out) {
  uint64_t element = ho_type_size(argument->type);
  if (argument->role != HO_ROLE_IN)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "argument '%s' is written, so it cannot be bound to the file %s; bind "
                          "it to memory",
                          argument->name, file->path);
  if (!measure(argument, dimensions ? dimensions : argument->shape, out) || offset > file->size ||
      *out > file->size - offset)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "argument '%s': %llu bytes at offset %llu are not all in %s, which has "
                          "%llu bytes",
                          argument->name, (unsigned long long)*out, (unsigned long long)offset,
                          file->path, (unsigned long long)file->size);
  if (offset % element)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "argument '%s': offset %llu of %s is not aligned to its elements of %llu "
                          "bytes; bind a copy of it in memory",
                          argument->name, (unsigned long long)offset, file->path,
                          (unsigned long long)element);
  return HO_OK;
}

static ho_status_t prepareDevice(ho_step_t *step, const ho_disk_file_t *file) {
  if (step->ops->prepare_file)
    return step->ops->prepare_file(step->context, file);
  return ho_status_make(HO_STATUS_UNSUPPORTED, "the device '%s' copies nothing from files",
                        step->ops->name);
}

ho_status_t ho_instance_bind_file(ho_instance_t *instance, uint32_t argument, ho_disk_file_t *file,
                                  uint64_t offset, const int64_t *dimensions) {
  ho_step_t *step = &instance->step;
  uint64_t bytes = 0;
  HO_RETURN_IF_ERROR(ho_check_argument(instance, argument, ho_disk_file_data(file), dimensions));
  const ho_manifest_argument_t *declared = &step->entry->arguments[argument];
  HO_RETURN_IF_ERROR(checkRange(declared, file, offset, dimensions, &bytes));
  void *data = (void *)(uintptr_t)ho_disk_file_data(file);
  if (!file->data) // nothing to read
    return ho_instance_bind(instance, argument, data, dimensions);
  HO_RETURN_IF_ERROR(prepareDevice(step, file));
  HO_RETURN_IF_ERROR(ho_instance_bind(instance, argument, (char *)data + offset, dimensions));
  HO_RETURN_IF_ERROR(ho_disk_bindings_add(&step->disk, file));
  step->bindings[argument].file = file;
  step->bindings[argument].file_offset = offset;
  step->bindings[argument].file_bytes = bytes;
  return HO_OK;
}

void ho_disk_unbind(ho_instance_t *instance, uint32_t argument) {
  ho_binding_t *binding = &instance->step.bindings[argument];
  if (binding->file)
    ho_disk_bindings_remove(&instance->step.disk, binding->file);
  binding->file = NULL;
}

//===----------------------------------------------------------------------===//
// What a step's reads came to
//===----------------------------------------------------------------------===//

// The first argument that has some of that range.
static ho_status_t nameArgument(const ho_step_t *step, ho_disk_range_t range, ho_status_t status) {
  for (uint32_t i = 0; i < step->entry->num_arguments; ++i) {
    const ho_binding_t *binding = &step->bindings[i];
    if (binding->file == range.file && binding->file_offset < range.offset + range.size &&
        range.offset < binding->file_offset + binding->file_bytes)
      return ho_status_annotate(status, "argument '%s'", step->entry->arguments[i].name);
  }
  return status;
}

static ho_status_t checkMappings(const ho_step_t *step) {
  for (uint32_t i = 0; i < step->disk.num_files; ++i) {
    ho_disk_file_t *file = step->disk.files[i].file;
    uint64_t lost = atomic_load(&file->lost);
    if (lost)
      return nameArgument(step, (ho_disk_range_t){file, lost - 1, PAGE}, ho_disk_file_lost(file));
  }
  return HO_OK;
}

ho_status_t ho_disk_check_step(const ho_step_t *step, ho_status_t status) {
  if (status && step->context->disk_failure.file)
    return nameArgument(step, step->context->disk_failure, status);
  return status ? status : checkMappings(step);
}
