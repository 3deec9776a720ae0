//===- Runner.c - Running a lowered module on a host device ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Fuzz.h"

#include "ho/random.h"
#include "ho/runtime.h"
#include "mlir-c/ExecutionEngine.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

typedef struct Argument {
  int64_t *dims;
  uint64_t count;
  void *data;
} Argument;

static uint64_t mix(uint64_t z) {
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return z ^ (z >> 31);
}

// The same size for the same bound, so that arguments fit together; now and then the bound itself.
static int64_t actualSize(int64_t bound, uint64_t seed) {
  uint64_t number = mix(seed * 31 + (uint64_t)bound);
  return number % 4 == 0 ? bound : 1 + (int64_t)(number / 4 % (uint64_t)bound);
}

// Whole numbers only: sums of them are exact.
static void roundDown(ho_type_t type, uint64_t count, void *data) {
  for (uint64_t i = 0; i < count; ++i)
    if (type == HO_TYPE_F32)
      ((float *)data)[i] = floorf(((float *)data)[i]);
    else if (type == HO_TYPE_F64)
      ((double *)data)[i] = floor(((double *)data)[i]);
}

static bool isFloat(ho_type_t type) {
  return type == HO_TYPE_F16 || type == HO_TYPE_BF16 || type == HO_TYPE_F32 || type == HO_TYPE_F64;
}

static void fillArgument(const ho_manifest_argument_t *described, const RunOptions *options,
                         Argument *argument) {
  uint64_t seed = options->seed + (described->role == HO_ROLE_OUT ? options->outSeed : 0);
  bool small = options->smallIntegers && !isFloat(described->type);
  argument->dims = calloc(described->rank + 1, sizeof(int64_t));
  argument->count = 1;
  for (uint32_t i = 0; i < described->rank; ++i) {
    int64_t size = described->shape[i];
    argument->dims[i] = size >= 0 ? size : actualSize(described->bound[i], seed);
    argument->count *= (uint64_t)argument->dims[i];
  }
  uint64_t bytes = argument->count * ho_type_size(described->type);
  argument->data = aligned_alloc(64, (bytes + 64) / 64 * 64);
  ho_random_fill(described->name, seed, described->type, small ? 0 : -8, small ? 2 : 8, 0,
                 argument->count, argument->data);
  roundDown(described->type, argument->count, argument->data);
}

void resultsKeep(Results *results, const void *data, size_t size) {
  if (results->size + size > results->capacity) {
    results->capacity = 2 * (results->size + size);
    results->data = realloc(results->data, results->capacity);
    if (!results->data)
      abort();
  }
  memcpy(results->data + results->size, data, size);
  results->size += size;
}

void resultsFree(Results *results) {
  free(results->data);
  *results = (Results){0};
}

//===----------------------------------------------------------------------===//
// One entry
//===----------------------------------------------------------------------===//

static ho_status_t runInstance(ho_instance_t *instance, const ho_manifest_entry_t *entry,
                               const Argument *arguments, int steps) {
  for (uint32_t i = 0; i < entry->num_arguments; ++i)
    HO_RETURN_IF_ERROR(ho_instance_bind(instance, i, arguments[i].data, arguments[i].dims));
  for (int i = 0; i < steps; ++i)
    HO_RETURN_IF_ERROR(ho_instance_run(instance));
  return HO_OK;
}

static uint64_t larger(uint64_t a, uint64_t b) { return a > b ? a : b; }

static void keepFigures(const ho_instance_t *instance, const ho_manifest_entry_t *entry,
                        Results *results) {
  ho_counters_t counters;
  ho_instance_counters(instance, &counters);
  results->peakBytes = larger(results->peakBytes, counters.peak_bytes);
  results->arenaBytes = larger(results->arenaBytes, entry->arena_bytes);
  results->residentBytes = larger(results->residentBytes, entry->resident_bytes);
}

static ho_status_t runOnDevice(const ho_program_t *program, const ho_manifest_entry_t *entry,
                               const RunOptions *options, const Argument *arguments,
                               Results *results) {
  ho_host_device_options_t deviceOptions;
  ho_host_device_options_default(&deviceOptions);
  deviceOptions.memory = options->capacity;
  deviceOptions.to_device_rate = options->toDeviceRate;
  deviceOptions.to_host_rate = options->toHostRate;
  deviceOptions.copy_latency = options->latency;
  deviceOptions.guard = options->guard && entry->alignment % 4096 == 0;
  deviceOptions.poison = true;
  ho_device_t *device;
  HO_RETURN_IF_ERROR(ho_host_device_create(&deviceOptions, &device));
  ho_instance_t *instance = NULL;
  ho_status_t status = ho_instance_create(device, program, entry->name, &instance);
  if (!status) {
    status = runInstance(instance, entry, arguments, options->steps);
    keepFigures(instance, entry, results);
    ho_instance_free(instance);
  }
  ho_device_free(device);
  return status;
}

static ho_status_t runEntry(const ho_program_t *program, const ho_manifest_entry_t *entry,
                            const RunOptions *options, Results *results) {
  Argument *arguments = calloc(entry->num_arguments + 1, sizeof(*arguments));
  for (uint32_t i = 0; i < entry->num_arguments; ++i)
    fillArgument(&entry->arguments[i], options, &arguments[i]);
  ho_status_t status = runOnDevice(program, entry, options, arguments, results);
  for (uint32_t i = 0; i < entry->num_arguments; ++i) {
    resultsKeep(results, arguments[i].data,
                arguments[i].count * ho_type_size(entry->arguments[i].type));
    free(arguments[i].data);
    free(arguments[i].dims);
  }
  free(arguments);
  return status;
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

static ho_step_function_t lookUp(void *context, const char *symbol) {
  MlirExecutionEngine *engine = context;
  void *address = mlirExecutionEngineLookup(*engine, mlirStringRefCreateFromCString(symbol));
  ho_step_function_t function;
  memcpy(&function, &address, sizeof(function));
  return function;
}

static ho_status_t runEntries(const ho_program_t *program, const RunOptions *options,
                              Results *results) {
  const ho_manifest_t *manifest = ho_program_manifest(program);
  for (uint32_t i = 0; i < manifest->num_entries && i < MaxEntries; ++i) {
    EntryResults *entry = &results->entries[results->numEntries++];
    snprintf(entry->name, sizeof(entry->name), "%s", manifest->entries[i].name);
    entry->begin = results->size;
    HO_RETURN_IF_ERROR(runEntry(program, &manifest->entries[i], options, results));
    entry->end = results->size;
  }
  return HO_OK;
}

static ho_status_t runProgram(MlirExecutionEngine engine, const RunOptions *options,
                              Results *results) {
  const char *json =
      mlirExecutionEngineLookup(engine, mlirStringRefCreateFromCString("ho_manifest_json"));
  if (!json)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "no manifest");
  ho_program_t *program;
  HO_RETURN_IF_ERROR(ho_program_create(json, lookUp, &engine, &program));
  ho_status_t status = runEntries(program, options, results);
  ho_program_free(program);
  return status;
}

bool runModule(MlirModule module, const RunOptions *options, Results *results,
               char message[MaxMessage]) {
  MlirExecutionEngine engine = mlirExecutionEngineCreate(module, 0, 0, NULL, false, false);
  if (mlirExecutionEngineIsNull(engine)) {
    snprintf(message, MaxMessage, "translation to machine code failed");
    return false;
  }
  ho_status_t status = runProgram(engine, options, results);
  if (status)
    snprintf(message, MaxMessage, "%s", ho_status_message(status));
  bool ok = !status;
  ho_status_free(status);
  mlirExecutionEngineDestroy(engine);
  return ok;
}
