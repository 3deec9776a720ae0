//===- ConformanceGpu.c - The CUDA device conforms, on a GPU --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ConformanceCuda.c and the numbers of GemmCuda.c without the fake driver's
// controls: what a GPU machine runs. Exit code 77 where there is no driver or
// no GPU; without cuBLASLt products are not tested, which is said.
//
//===----------------------------------------------------------------------===//
#include "Conformance.h"
#include "GemmRun.h"
#include "GpuKernels.h"

#include <stdio.h>

static bool graphs;

static ho_status_t create(const test_device_options_t *options, ho_device_t **out) {
  ho_cuda_device_options_t cuda = cudaOptions(options, graphs);
  return ho_cuda_device_create(&cuda, out);
}

static void launchAdd(ho_step_t *step, uint64_t offset, uint64_t count, float value) {
  char *data = (char *)ho_step_arena(step) + offset;
  void *arguments[] = {&data, &count, &value};
  ho_step_launch(step, 0, (uint32_t)((count + 255) / 256), 1, 1, 256, 1, 1, 0, arguments);
}

static bool isThere(void) {
  ho_device_t *device = NULL;
  ho_status_t status = create(&(test_device_options_t){.memory = 1}, &device);
  if (status)
    fprintf(stderr, "skipped: %s\n", ho_status_message(status));
  else
    ho_device_free(device);
  ho_status_free(status);
  return device;
}

// The library's tanh may be the one that GPUs have, of some eleven bits.
static int checkProducts(void) {
  test_entry_t entry = gemmEntry(gemmStep);
  ho_device_t *device = NULL;
  ho_instance_t *instance = NULL;
  ASSERT_OK(create(&(test_device_options_t){.memory = GemmArena}, &device));
  ho_program_t *program = makeProgram(&entry);
  ho_status_t status = ho_instance_create(device, program, "main", &instance);
  bool isThere = ho_status_code(status) != HO_STATUS_NOT_FOUND;
  int failed = isThere;
  gemmRun.graphs = graphs;
  gemmRun.run = (test_run_t){program, instance};
  if (status)
    fprintf(stderr, "%s: products: %s\n", isThere ? "failed" : "skipped",
            ho_status_message(status));
  else
    failed = runGemm(multiplyOnDevice, 2e-3);
  ho_status_free(status);
  endRun(&gemmRun.run);
  ho_device_free(device);
  return failed;
}

// All of it once as it is and once with steps that are captured.
int main(void) {
  test_factory_t factory = {.name = "cuda",
                            .create = create,
                            .add = launchAdd,
                            .kernels = GPU_KERNELS,
                            .image = gpuImage()};
  if (!factory.image) {
    fputs("the image that HO_TEST_CUDA_IMAGE names cannot be read\n", stderr);
    return 1;
  }
  if (!isThere())
    return 77;
  int failed = runConformance(&factory) + checkProducts();
  graphs = true;
  return failed + runConformance(&factory) + checkProducts();
}
