//===- Gpu.c - A GPU and a program to measure with ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Measure.h"

#include "GpuKernels.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

ho_status_t openGpu(uint64_t memory, bool untimed, bool graph, ho_cuda_device_t **out) {
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  ho_cuda_device_options_default(&options);
  options.memory = memory;
  options.untimed = untimed;
  options.graph = graph;
  HO_RETURN_IF_ERROR(ho_cuda_device_create(&options, &device));
  *out = (ho_cuda_device_t *)device;
  return HO_OK;
}

void closeGpu(ho_cuda_device_t *gpu) {
  if (gpu)
    ho_device_free(&gpu->device);
}

static ho_step_function_t lookUp(void *context, const char *symbol) {
  const measured_program_t *program = context;
  const char *image = gpuImage();
  ho_step_function_t address;
  memcpy(&address, &image, sizeof(address)); // ISO C has no such cast
  return strcmp(symbol, "image") ? program->step : address;
}

ho_status_t openProgram(ho_cuda_device_t *gpu, measured_program_t *program) {
  char json[1024];
  snprintf(
      json, sizeof(json),
      "{\"format\":1,\"abi\":%d,\"device\":\"cuda\",\"products\":%s,\"kernels\":[%s],\"entries\":[{"
      "\"name\":"
      "\"main\",\"symbol\":\"step\",\"mode\":\"resident\",\"budget\":0,\"arena_bytes\":%" PRIu64
      ",\"workspace_bytes\":%" PRIu64
      ",\"host_arena_bytes\":0,\"alignment\":256,\"resident_bytes\":0,\"events\":2,"
      "\"copies_to_device\":2,\"copies_to_host\":0,\"bytes_to_device\":0,\"bytes_to_host\":0,"
      "\"arguments\":[%s],\"operations\":[{\"name\":\"measured\",\"location\":\"\","
      "\"estimate\":0}]}]}",
      HO_STEP_ABI_VERSION, program->workspace_bytes ? "true" : "false",
      program->kernels ? program->kernels : "", program->arena_bytes, program->workspace_bytes,
      program->arguments ? program->arguments : "");
  HO_RETURN_IF_ERROR(ho_program_create(json, lookUp, program, &program->program));
  return ho_instance_create(&gpu->device, program->program, "main", &program->instance);
}

void closeProgram(measured_program_t *program) {
  ho_instance_free(program->instance);
  ho_program_free(program->program);
  program->instance = NULL;
  program->program = NULL;
}

static int compareDoubles(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

double medianOf(double *values, uint64_t count) {
  qsort(values, count, sizeof(*values), compareDoubles);
  return count ? (values[(count - 1) / 2] + values[count / 2]) / 2 : 0;
}
