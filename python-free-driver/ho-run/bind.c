//===- bind.c - Where the arguments' contents come from -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "bind.h"

#include "cleanup.h"
#include "contents.h"
#include "file.h"
#include "npy.h"
#include "progress.h"

#include "ho/model_file.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define HOST_ALIGNMENT 4096

typedef struct weights_file {
  const char *path;
  const ho_model_file_t *model;
  bool *used;             // by tensor
  ho_disk_file_t **disks; // of the model's files, NULL: bound in memory
} weights_file_t;

typedef struct binding {
  ho_value_t value;
  ho_file_t npy;
  const void *file_data; // NULL: generated
  ho_disk_file_t *disk;  // that `file_data` is in, NULL: memory
  const void *disk_data; // where that is mapped
  void *memory;          // of an argument that is only read: owned, NULL when bound in place
} binding_t;

struct ho_inputs {
  const ho_manifest_entry_t *entry;
  uint64_t seed;
  uint32_t num_files;
  weights_file_t *files;
  binding_t *bindings;
};

static ho_status_t outOfMemory(const char *name, uint64_t bytes) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                        "host memory is exhausted: '%s' takes %" PRIu64 " bytes", name, bytes);
}

//===----------------------------------------------------------------------===//
// Names on the command line
//===----------------------------------------------------------------------===//

const ho_manifest_argument_t *ho_find_argument(const ho_manifest_entry_t *entry, const char *name) {
  for (uint32_t i = 0; i < entry->num_arguments; ++i)
    if (!strcmp(entry->arguments[i].name, name))
      return &entry->arguments[i];
  return NULL;
}

static ho_status_t checkNames(const ho_manifest_entry_t *entry, const ho_settings_t *settings,
                              const char *option, bool readable) {
  for (uint32_t i = 0; i < settings->count; ++i) {
    const char *name = settings->items[i].name;
    const ho_manifest_argument_t *argument = ho_find_argument(entry, name);
    if (!argument)
      return ho_status_make(HO_STATUS_NOT_FOUND, "%s: '%s' has no argument '%s'", option,
                            entry->name, name);
    if (readable && argument->role == HO_ROLE_OUT)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: argument '%s' is only written", option,
                            name);
  }
  return HO_OK;
}

ho_status_t ho_inputs_find_result(const ho_inputs_t *inputs, const char *name, uint32_t *out) {
  const ho_manifest_argument_t *argument = ho_find_argument(inputs->entry, name), *last = NULL;
  if (argument && argument->role != HO_ROLE_IN) {
    *out = (uint32_t)(argument - inputs->entry->arguments);
    return HO_OK;
  }
  for (uint32_t i = 0; i < inputs->entry->num_arguments; ++i)
    if (inputs->entry->arguments[i].role != HO_ROLE_IN)
      last = &inputs->entry->arguments[i];
  return ho_status_make(HO_STATUS_NOT_FOUND, "'%s' has no result '%s'%s%s%s", inputs->entry->name,
                        name, last ? "; its last result is '" : "", last ? last->name : "",
                        last ? "'" : "");
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

// All of it is going to be read.
static void prefetch(const ho_model_file_t *model) {
  for (uint32_t i = 0; i < model->num_files; ++i)
    if (model->files[i].size)
      madvise((void *)(uintptr_t)model->files[i].data, model->files[i].size, MADV_WILLNEED);
}

static ho_status_t openDisks(weights_file_t *file) {
  file->disks = calloc((size_t)file->model->num_files + 1, sizeof(*file->disks));
  if (!file->disks)
    return outOfMemory(file->path, file->model->num_files);
  for (uint32_t i = 0; i < file->model->num_files; ++i)
    HO_RETURN_IF_ERROR(ho_disk_file_open(file->model->files[i].path, &file->disks[i]));
  return HO_OK;
}

static void closeWeights(weights_file_t *file) {
  for (uint32_t i = 0; file->disks && i < file->model->num_files; ++i)
    ho_disk_file_free(file->disks[i]);
  free(file->disks);
  free(file->used);
  ho_model_file_free(file->model);
}

static ho_status_t openWeights(ho_inputs_t *inputs, const ho_settings_t *paths, bool fromDisk) {
  inputs->files = calloc((size_t)paths->count + 1, sizeof(*inputs->files));
  if (!inputs->files)
    return outOfMemory("--weights", paths->count * sizeof(*inputs->files));
  for (uint32_t i = 0; i < paths->count; ++i) {
    weights_file_t *file = &inputs->files[i];
    file->path = paths->items[i].name;
    HO_RETURN_IF_ERROR(ho_model_file_open(file->path, &file->model));
    ++inputs->num_files;
    file->used = calloc((size_t)file->model->num_tensors + 1, sizeof(*file->used));
    if (!file->used)
      return outOfMemory(file->path, file->model->num_tensors);
    if (fromDisk)
      HO_RETURN_IF_ERROR(openDisks(file));
    else
      prefetch(file->model);
  }
  return HO_OK;
}

static ho_status_t findWeights(ho_inputs_t *inputs, binding_t *binding, const char **path,
                               const ho_model_tensor_t **out) {
  const char *name = binding->value.argument->name;
  *out = NULL;
  for (uint32_t i = 0; i < inputs->num_files; ++i) {
    const ho_model_tensor_t *tensor = ho_model_find_tensor(inputs->files[i].model, name);
    if (tensor && *out)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensor '%s' is also in %s",
                            inputs->files[i].path, name, *path);
    if (!tensor)
      continue;
    *out = tensor;
    *path = inputs->files[i].path;
    weights_file_t *file = &inputs->files[i];
    file->used[tensor - file->model->tensors] = true;
    binding->disk = file->disks ? file->disks[tensor->file] : NULL;
    binding->disk_data = file->model->files[tensor->file].data;
  }
  return HO_OK;
}

static void warnUnused(const ho_inputs_t *inputs) {
  for (uint32_t i = 0; i < inputs->num_files; ++i) {
    const weights_file_t *file = &inputs->files[i];
    uint32_t count = file->model->num_tensors, unused = 0;
    for (uint32_t k = 0; k < count; ++k)
      unused += !file->used[k];
    if (unused)
      fprintf(stderr, "ho-run: warning: %s: %u of %u tensors are not arguments of '%s'\n",
              file->path, unused, count, inputs->entry->name);
  }
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

static bool allows(const ho_manifest_argument_t *argument, uint32_t rank, const int64_t *shape) {
  if (rank != argument->rank)
    return false;
  for (uint32_t i = 0; i < rank; ++i) {
    int64_t fixed = argument->shape[i], bound = argument->bound[i];
    if (fixed >= 0 ? shape[i] != fixed : bound >= 0 && shape[i] > bound)
      return false;
  }
  return true;
}

static bool isDynamic(const ho_manifest_argument_t *argument) {
  for (uint32_t i = 0; i < argument->rank; ++i)
    if (argument->shape[i] < 0)
      return true;
  return false;
}

static ho_status_t tensorMismatch(const char *path, const ho_tensor_t *tensor,
                                  const ho_manifest_argument_t *argument) {
  char found[HO_SHAPE_TEXT], expected[HO_SHAPE_TEXT], bound[HO_SHAPE_TEXT] = "";
  const char *type = ho_type_name(argument->type);
  bool dynamic = isDynamic(argument);
  if (dynamic)
    ho_shape_format(type, argument->rank, argument->bound, bound);
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "%s: tensor '%s' is %s, the program expects %s%s%s", path, argument->name,
                        ho_tensor_format(tensor, found),
                        ho_shape_format(type, argument->rank, argument->shape, expected),
                        dynamic ? ", at most " : "", bound);
}

// `text` has been checked: digits and single commas.
static uint32_t parseSizes(const char *text, int64_t out[HO_TENSOR_MAX_RANK]) {
  uint32_t count = 0;
  for (char *end; count < HO_TENSOR_MAX_RANK; text = end + 1) {
    out[count++] = strtoll(text, &end, 10);
    if (!*end)
      return count;
  }
  return HO_TENSOR_MAX_RANK + 1;
}

static uint32_t countDynamic(const ho_manifest_argument_t *argument) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < argument->rank; ++i)
    count += argument->shape[i] < 0;
  return count;
}

static ho_status_t shapeFromOption(const ho_manifest_argument_t *argument, const char *text,
                                   int64_t *shape) {
  int64_t sizes[HO_TENSOR_MAX_RANK];
  uint32_t count = parseSizes(text, sizes), dynamic = countDynamic(argument), next = 0;
  char expected[HO_SHAPE_TEXT], bound[HO_SHAPE_TEXT];
  const char *type = ho_type_name(argument->type);
  if (count == argument->rank)
    memcpy(shape, sizes, count * sizeof(*sizes));
  for (uint32_t i = 0; i < argument->rank && count == dynamic; ++i)
    shape[i] = argument->shape[i] < 0 ? sizes[next++] : argument->shape[i];
  if ((count == argument->rank || count == dynamic) && allows(argument, argument->rank, shape))
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "--dim %s=%s: the program expects %s, at most %s", argument->name, text,
                        ho_shape_format(type, argument->rank, argument->shape, expected),
                        ho_shape_format(type, argument->rank, argument->bound, bound));
}

static ho_status_t shapeFromBound(const ho_manifest_argument_t *argument, int64_t *shape) {
  for (uint32_t i = 0; i < argument->rank; ++i) {
    shape[i] = argument->bound[i];
    if (shape[i] < 0)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "argument '%s': dimension %u has no bound; give --dim %s=SIZE,...",
                            argument->name, i, argument->name);
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Sources
//===----------------------------------------------------------------------===//

static ho_status_t openInput(binding_t *binding, const char *path, ho_tensor_t *out) {
  HO_RETURN_IF_ERROR(ho_file_map(path, &binding->npy));
  return ho_npy_parse(path, binding->npy.data, binding->npy.size, out);
}

// The file's tensor for the argument, where there is one.
static ho_status_t findSource(ho_inputs_t *inputs, binding_t *binding, const ho_options_t *options,
                              ho_tensor_t *source, const char **path, bool *found) {
  const ho_manifest_argument_t *argument = binding->value.argument;
  const ho_model_tensor_t *weights = NULL;
  *found = false;
  if (argument->role == HO_ROLE_OUT)
    return HO_OK;
  HO_RETURN_IF_ERROR(findWeights(inputs, binding, path, &weights));
  const char *input = ho_settings_find(&options->inputs, argument->name);
  *found = weights || input;
  if (!input)
    return weights ? ho_tensor_of_model(weights, source) : HO_OK;
  *path = input;
  binding->disk = NULL;
  return openInput(binding, input, source);
}

// Whether the argument is rows of the tensor: the dimensions but its first are the tensor's last.
static bool isPartOf(const ho_tensor_t *tensor, const ho_manifest_argument_t *argument) {
  uint64_t count, bytes;
  if (!argument->is_part || !argument->rank || argument->rank > tensor->rank ||
      isDynamic(argument) ||
      !ho_shape_measure(argument->rank, argument->shape, tensor->element.bytes, &count, &bytes))
    return false;
  for (uint32_t i = 1; i < argument->rank; ++i)
    if (argument->shape[argument->rank - i] != tensor->shape[tensor->rank - i])
      return false;
  return argument->byte_offset <= tensor->bytes && bytes <= tensor->bytes - argument->byte_offset;
}

static ho_status_t adoptTensor(binding_t *binding, const char *path, const ho_tensor_t *tensor) {
  const ho_manifest_argument_t *argument = binding->value.argument;
  bool isPart = isPartOf(tensor, argument);
  if (!ho_element_matches(tensor->element, argument->type) ||
      !(isPart || allows(argument, tensor->rank, tensor->shape)))
    return tensorMismatch(path, tensor, argument);
  memcpy(binding->value.shape, isPart ? argument->shape : tensor->shape,
         argument->rank * sizeof(*tensor->shape));
  binding->file_data = (const char *)tensor->data + (isPart ? argument->byte_offset : 0);
  return HO_OK;
}

static ho_status_t resolveShape(binding_t *binding, const char *option) {
  const ho_manifest_argument_t *argument = binding->value.argument;
  int64_t *shape = binding->value.shape, given[HO_TENSOR_MAX_RANK];
  if (!option)
    return binding->file_data ? HO_OK : shapeFromBound(argument, shape);
  if (!binding->file_data)
    return shapeFromOption(argument, option, shape);
  HO_RETURN_IF_ERROR(shapeFromOption(argument, option, given));
  if (!memcmp(given, shape, argument->rank * sizeof(*shape)))
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "--dim %s=%s: the file for this argument has another shape", argument->name,
                        option);
}

static ho_status_t resolve(ho_inputs_t *inputs, binding_t *binding, const ho_options_t *options) {
  ho_value_t *value = &binding->value;
  const ho_manifest_argument_t *argument = value->argument;
  ho_tensor_t tensor;
  const char *path = NULL;
  bool found = false;
  if (argument->rank > HO_TENSOR_MAX_RANK)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "argument '%s' has %u dimensions, at most %d do",
                          argument->name, argument->rank, HO_TENSOR_MAX_RANK);
  value->shape = calloc((size_t)argument->rank + 1, sizeof(*value->shape));
  if (!value->shape)
    return outOfMemory(argument->name, argument->rank * sizeof(*value->shape));
  HO_RETURN_IF_ERROR(findSource(inputs, binding, options, &tensor, &path, &found));
  if (found)
    HO_RETURN_IF_ERROR(adoptTensor(binding, path, &tensor));
  HO_RETURN_IF_ERROR(resolveShape(binding, ho_settings_find(&options->dimensions, argument->name)));
  if (!ho_shape_measure(argument->rank, value->shape, ho_type_size(argument->type), &value->count,
                        &value->bytes))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "argument '%s' is too large", argument->name);
  return HO_OK;
}

static ho_status_t requireFiles(const ho_inputs_t *inputs) {
  const char *first = NULL;
  uint32_t missing = 0;
  for (uint32_t i = 0; i < inputs->entry->num_arguments; ++i) {
    const binding_t *binding = &inputs->bindings[i];
    if (binding->file_data || binding->value.argument->role == HO_ROLE_OUT)
      continue;
    first = missing++ ? first : binding->value.argument->name;
  }
  if (!missing)
    return HO_OK;
  return ho_status_make(HO_STATUS_NOT_FOUND,
                        "--require-weights: %u arguments of '%s' are in no file, the first is "
                        "'%s'; give --weights or --input",
                        missing, inputs->entry->name, first);
}

//===----------------------------------------------------------------------===//
// Contents
//===----------------------------------------------------------------------===//

static void defaultRange(const ho_manifest_argument_t *argument, double *low, double *high) {
  ho_element_kind_t kind = ho_element_of(argument->type).kind;
  *low = kind == HO_ELEMENT_SIGNED || kind == HO_ELEMENT_BOOL ? 0 : -1;
  *high = kind == HO_ELEMENT_SIGNED ? 2 : 1;
  if (argument->has_random) {
    *low = argument->random_low;
    *high = argument->random_high;
  }
}

static ho_status_t generate(const ho_value_t *value, uint64_t seed, void *memory) {
  const ho_manifest_argument_t *argument = value->argument;
  ho_contents_t contents = {
      .name = argument->name, .seed = seed, .type = argument->type, .count = value->count};
  defaultRange(argument, &contents.low, &contents.high);
  return ho_contents_fill(&contents, memory);
}

static ho_status_t allocate(const ho_value_t *value, void **out) {
  uint64_t bytes = (value->bytes / HOST_ALIGNMENT + 1) * HOST_ALIGNMENT;
  *out = aligned_alloc(HOST_ALIGNMENT, bytes);
  return *out ? HO_OK : outOfMemory(value->argument->name, bytes);
}

// Allocates and fills; results begin as zeros.
static ho_status_t materialize(const ho_inputs_t *inputs, const binding_t *binding, void **out) {
  const ho_value_t *value = &binding->value;
  HO_RETURN_IF_ERROR(allocate(value, out));
  if (binding->file_data)
    memcpy(*out, binding->file_data, value->bytes);
  else if (value->argument->role == HO_ROLE_OUT)
    memset(*out, 0, value->bytes);
  else
    return generate(value, inputs->seed, *out);
  return HO_OK;
}

static bool canBindInPlace(const binding_t *binding) {
  return binding->file_data &&
         (uintptr_t)binding->file_data % ho_type_size(binding->value.argument->type) == 0;
}

static ho_status_t loadReadOnly(ho_inputs_t *inputs) {
  uint32_t count = inputs->entry->num_arguments;
  ho_status_t status = HO_OK;
  for (uint32_t i = 0; i < count && !status; ++i) {
    binding_t *binding = &inputs->bindings[i];
    ho_progress("loading arguments", i, count);
    if (binding->value.argument->role == HO_ROLE_IN && !canBindInPlace(binding))
      status = materialize(inputs, binding, &binding->memory);
  }
  ho_progress_end();
  return status;
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

static ho_status_t fill(ho_inputs_t *inputs, const ho_options_t *options) {
  const ho_manifest_entry_t *entry = inputs->entry;
  HO_RETURN_IF_ERROR(checkNames(entry, &options->inputs, "--input", true));
  HO_RETURN_IF_ERROR(checkNames(entry, &options->dimensions, "--dim", false));
  HO_RETURN_IF_ERROR(openWeights(inputs, &options->weights, options->from_disk));
  for (uint32_t i = 0; i < entry->num_arguments; ++i) {
    inputs->bindings[i].value.argument = &entry->arguments[i];
    HO_RETURN_IF_ERROR(resolve(inputs, &inputs->bindings[i], options));
  }
  warnUnused(inputs);
  if (options->require_weights)
    HO_RETURN_IF_ERROR(requireFiles(inputs));
  return loadReadOnly(inputs);
}

ho_status_t ho_inputs_create(const ho_manifest_entry_t *entry, const ho_options_t *options,
                             ho_inputs_t **out) {
  ho_inputs_t *inputs = calloc(1, sizeof(*inputs));
  if (!inputs)
    return outOfMemory(entry->name, sizeof(*inputs));
  inputs->entry = entry;
  inputs->seed = options->seed;
  inputs->bindings = calloc((size_t)entry->num_arguments + 1, sizeof(*inputs->bindings));
  ho_status_t status = inputs->bindings ? fill(inputs, options) : outOfMemory(entry->name, 0);
  if (status) {
    ho_inputs_free(inputs);
    return status;
  }
  *out = inputs;
  return HO_OK;
}

void ho_inputs_free(ho_inputs_t *inputs) {
  if (!inputs)
    return;
  for (uint32_t i = 0; inputs->bindings && i < inputs->entry->num_arguments; ++i) {
    free(inputs->bindings[i].value.shape);
    free(inputs->bindings[i].memory);
    ho_file_unmap(&inputs->bindings[i].npy);
  }
  for (uint32_t i = 0; i < inputs->num_files; ++i)
    closeWeights(&inputs->files[i]);
  free(inputs->files);
  free(inputs->bindings);
  free(inputs);
}

uint32_t ho_inputs_count(const ho_inputs_t *inputs) { return inputs->entry->num_arguments; }

const ho_value_t *ho_inputs_value(const ho_inputs_t *inputs, uint32_t argument) {
  return &inputs->bindings[argument].value;
}

const void *ho_inputs_data(const ho_inputs_t *inputs, uint32_t argument) {
  const binding_t *binding = &inputs->bindings[argument];
  return binding->memory ? binding->memory : binding->file_data;
}

static ho_status_t measureDisk(ho_disk_file_t *disk, double *bytes, double *seconds) {
  uint64_t size = ho_disk_file_size(disk);
  double rate = 0;
  HO_RETURN_IF_ERROR(ho_interrupt_check());
  ho_disk_file_drop(disk);
  HO_RETURN_IF_ERROR(ho_disk_file_measure(disk, 0, size, &rate));
  ho_disk_file_drop(disk);
  *bytes += (double)size;
  *seconds += (double)size / rate;
  return HO_OK;
}

ho_status_t ho_inputs_measure_disk(const ho_inputs_t *inputs, double *out) {
  double bytes = 0, seconds = 0;
  for (uint32_t i = 0; i < inputs->num_files; ++i)
    for (uint32_t k = 0; k < inputs->files[i].model->num_files; ++k)
      HO_RETURN_IF_ERROR(measureDisk(inputs->files[i].disks[k], &bytes, &seconds));
  *out = bytes / seconds;
  return HO_OK;
}

ho_status_t ho_inputs_find_changeable(const ho_inputs_t *inputs, const char *name, uint32_t *out) {
  const ho_manifest_argument_t *argument = ho_find_argument(inputs->entry, name);
  if (!argument)
    return ho_status_make(HO_STATUS_NOT_FOUND, "--change: '%s' has no argument '%s'",
                          inputs->entry->name, name);
  *out = (uint32_t)(argument - inputs->entry->arguments);
  if (inputs->bindings[*out].memory)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "--change: '%s' is a result or lies in a file; only what the generator "
                        "gives can change",
                        name);
}

ho_status_t ho_inputs_change(ho_inputs_t *inputs, uint32_t argument, uint64_t round) {
  binding_t *binding = &inputs->bindings[argument];
  return generate(&binding->value, inputs->seed + round, binding->memory);
}

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

ho_status_t ho_state_create(const ho_inputs_t *inputs, ho_state_t *out) {
  uint32_t count = inputs->entry->num_arguments;
  *out = (ho_state_t){inputs, calloc((size_t)count + 1, sizeof(*out->memory))};
  if (!out->memory)
    return outOfMemory(inputs->entry->name, count * sizeof(*out->memory));
  ho_status_t status = HO_OK;
  for (uint32_t i = 0; i < count && !status; ++i) {
    ho_progress("preparing results", i, count);
    if (inputs->bindings[i].value.argument->role != HO_ROLE_IN)
      status = materialize(inputs, &inputs->bindings[i], &out->memory[i]);
  }
  ho_progress_end();
  if (status)
    ho_state_free(out);
  return status;
}

void ho_state_free(ho_state_t *state) {
  for (uint32_t i = 0; state->memory && i < state->inputs->entry->num_arguments; ++i)
    free(state->memory[i]);
  free(state->memory);
  *state = (ho_state_t){0};
}

// Smaller blocks share their pages with others.
#define REGISTERED_BYTES (UINT64_C(128) << 10)

static void registerFile(ho_device_t *device, const char *path, const void *data, uint64_t size) {
  ho_status_t status = ho_device_register_memory(device, (void *)(uintptr_t)data, size, true);
  if (status)
    fprintf(stderr, "ho-run: warning: %s: copies go through buffers: %s\n", path,
            ho_status_message(status));
  ho_status_free(status);
}

// What could not be pinned, and why the first of it could not.
typedef struct refused {
  uint64_t bytes;
  ho_status_t status;
} refused_t;

static void registerBlock(ho_device_t *device, void *block, uint64_t bytes, refused_t *refused) {
  if (!block || bytes < REGISTERED_BYTES)
    return;
  ho_status_t status = ho_device_register_memory(device, block, bytes, false);
  if (!status)
    return;
  refused->bytes += bytes;
  if (refused->status)
    ho_status_free(status);
  else
    refused->status = status;
}

static void reportRefused(refused_t *refused) {
  if (refused->status)
    fprintf(stderr, "ho-run: warning: %llu bytes of arguments: copies go through buffers: %s\n",
            (unsigned long long)refused->bytes, ho_status_message(refused->status));
  ho_status_free(refused->status);
}

void ho_state_register(const ho_state_t *state, ho_device_t *device) {
  const ho_inputs_t *inputs = state->inputs;
  refused_t refused = {0, HO_OK};
  for (uint32_t i = 0; i < inputs->num_files; ++i) {
    const ho_model_file_t *model = inputs->files[i].model;
    for (uint32_t k = 0; k < model->num_files && !inputs->files[i].disks; ++k)
      registerFile(device, model->files[k].path, model->files[k].data, model->files[k].size);
  }
  for (uint32_t i = 0; i < inputs->entry->num_arguments; ++i) {
    const binding_t *binding = &inputs->bindings[i];
    if (binding->npy.size >= REGISTERED_BYTES && binding->npy.data)
      registerFile(device, binding->value.argument->name, binding->npy.data, binding->npy.size);
    registerBlock(device, binding->memory, binding->value.bytes, &refused);
    registerBlock(device, state->memory[i], binding->value.bytes, &refused);
  }
  reportRefused(&refused);
}

static bool sameArgument(const ho_manifest_argument_t *a, const ho_manifest_argument_t *b) {
  return !strcmp(a->name, b->name) && a->type == b->type && a->role == b->role &&
         a->rank == b->rank && !memcmp(a->shape, b->shape, a->rank * sizeof(*a->shape));
}

static ho_status_t checkEntry(const ho_inputs_t *inputs, const ho_manifest_entry_t *entry) {
  bool same = inputs->entry->num_arguments == entry->num_arguments;
  for (uint32_t i = 0; i < entry->num_arguments && same; ++i)
    same = sameArgument(&inputs->entry->arguments[i], &entry->arguments[i]);
  if (same)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "entries '%s' and '%s' do not have the same arguments", inputs->entry->name,
                        entry->name);
}

// Memory that is only read may be a file's; the program does not write it.
static void *memoryOf(const ho_state_t *state, uint32_t argument) {
  if (state->memory[argument])
    return state->memory[argument];
  return (void *)(uintptr_t)ho_inputs_data(state->inputs, argument);
}

static ho_status_t bindOne(const ho_state_t *state, uint32_t argument, ho_instance_t *instance) {
  const binding_t *binding = &state->inputs->bindings[argument];
  void *memory = memoryOf(state, argument);
  if (!binding->disk || memory != binding->file_data)
    return ho_instance_bind(instance, argument, memory, binding->value.shape);
  uint64_t offset = (uint64_t)((const char *)memory - (const char *)binding->disk_data);
  return ho_instance_bind_file(instance, argument, binding->disk, offset, binding->value.shape);
}

ho_status_t ho_state_bind(const ho_state_t *state, const ho_manifest_entry_t *entry,
                          ho_instance_t *instance) {
  HO_RETURN_IF_ERROR(checkEntry(state->inputs, entry));
  for (uint32_t i = 0; i < entry->num_arguments; ++i)
    HO_RETURN_IF_ERROR(bindOne(state, i, instance));
  return HO_OK;
}
