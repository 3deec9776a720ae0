//===- Launches.c - What an operation costs the host ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Launches of a kernel that does nothing, bare and within a step of the
// runtime, with all that a compiled step puts around an operation. There are
// so few in a step that the device's own queue of them is never full.
//
//===----------------------------------------------------------------------===//
#include "Measure.h"

#include "GpuKernels.h"
#include "clock.h"
#include "device_cuda/module.h"

#include <stdio.h>

enum { Launches = 256, MaxRounds = 50, Room = 4096 };

static void launchStep(ho_step_t *step) {
  char *data = ho_step_arena(step);
  uint64_t count = 0;
  float value = 0;
  void *arguments[] = {&data, &count, &value};
  for (int i = 0; i < Launches; ++i) {
    ho_step_acquire(step, 0, Room);
    ho_step_operation_begin(step, 0);
    ho_step_launch(step, 0, 1, 1, 1, 256, 1, 1, 0, arguments);
    ho_step_operation_end(step, 0);
    ho_step_release(step, 0, Room);
  }
}

static ho_status_t runStep(ho_instance_t *instance, double *out) {
  ho_counters_t counters;
  ho_instance_reset_counters(instance);
  HO_RETURN_IF_ERROR(ho_instance_run(instance));
  ho_instance_counters(instance, &counters);
  *out = (double)counters.host_time / Launches;
  return HO_OK;
}

// Three steps first: one that is plain, one that is captured, one that is launched.
static ho_status_t runSteps(const char *name, ho_instance_t *instance, int rounds) {
  double times[MaxRounds], ignored;
  for (int i = 0; i < 3; ++i)
    HO_RETURN_IF_ERROR(runStep(instance, &ignored));
  for (int i = 0; i < rounds; ++i)
    HO_RETURN_IF_ERROR(runStep(instance, &times[i]));
  printf("launch %s %.1f\n", name, medianOf(times, (uint64_t)rounds));
  return HO_OK;
}

static ho_status_t measureSteps(const char *name, bool untimed, bool graph, int rounds) {
  measured_program_t program = {.step = launchStep, .arena_bytes = Room, .kernels = GPU_KERNELS};
  ho_cuda_device_t *gpu = NULL;
  ho_status_t status = openGpu(Room, untimed, graph, &gpu);
  if (!status)
    status = openProgram(gpu, &program);
  if (!status)
    status = runSteps(name, program.instance, rounds);
  closeProgram(&program);
  closeGpu(gpu);
  return status;
}

//===----------------------------------------------------------------------===//
// Without the runtime
//===----------------------------------------------------------------------===//

static ho_status_t launchBare(const ho_cuda_device_t *gpu, CUfunction function, double *out) {
  CUdeviceptr data = 0;
  uint64_t count = 0;
  float value = 0;
  void *arguments[] = {&data, &count, &value};
  uint64_t start = ho_now();
  for (int i = 0; i < Launches; ++i)
    HO_CUDA_CALL(&gpu->driver, launchKernel, function, 1, 1, 1, 256, 1, 1, 0, gpu->compute,
                 arguments, NULL);
  *out = (double)(ho_now() - start) / Launches;
  HO_CUDA_CALL(&gpu->driver, streamSynchronize, gpu->compute);
  return HO_OK;
}

static ho_status_t runBare(const ho_cuda_device_t *gpu, CUmodule module, int rounds) {
  CUfunction function;
  double times[MaxRounds], ignored;
  HO_CUDA_CALL(&gpu->driver, moduleGetFunction, &function, module, "add");
  HO_RETURN_IF_ERROR(launchBare(gpu, function, &ignored));
  for (int i = 0; i < rounds; ++i)
    HO_RETURN_IF_ERROR(launchBare(gpu, function, &times[i]));
  printf("launch bare %.1f\n", medianOf(times, (uint64_t)rounds));
  return HO_OK;
}

static ho_status_t measureOnGpu(const ho_cuda_device_t *gpu, int rounds) {
  CUmodule module;
  HO_RETURN_IF_ERROR(ho_cuda_enter(gpu));
  HO_RETURN_IF_ERROR(ho_cuda_module_load(&gpu->driver, gpuImage(), &module));
  ho_status_t status = runBare(gpu, module, rounds);
  gpu->driver.moduleUnload(module);
  return status;
}

static ho_status_t measureBare(int rounds) {
  ho_cuda_device_t *gpu = NULL;
  HO_RETURN_IF_ERROR(openGpu(Room, true, false, &gpu));
  ho_status_t status = measureOnGpu(gpu, rounds);
  closeGpu(gpu);
  return status;
}

ho_status_t measureLaunches(bool quick) {
  int rounds = quick ? 3 : MaxRounds;
  if (!gpuImage())
    return ho_status_make(HO_STATUS_IO, "the image that HO_TEST_CUDA_IMAGE names cannot be read");
  HO_RETURN_IF_ERROR(measureBare(rounds));
  HO_RETURN_IF_ERROR(measureSteps("timed", false, false, rounds));
  HO_RETURN_IF_ERROR(measureSteps("untimed", true, false, rounds));
  return measureSteps("graph", true, true, rounds);
}
