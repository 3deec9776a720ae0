//===- FakeCudaTest.c - The fake driver refuses what a driver refuses -----===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tests over it say something only where it is no more lenient than NVIDIA's:
// limits of launches, pinned memory, captures, images, a context that is lost,
// and memory that the host cannot touch.
//
//===----------------------------------------------------------------------===//
#include "CudaKernels.h"

#include "device_cuda/cuda_device.h"
#include "device_cuda/module.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096

static ho_cuda_device_t *gpu;
static const ho_cuda_driver_t *driver;
static CUdeviceptr memory;

static int begin(void **state) {
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  uint64_t offset = 0;
  (void)state;
  hoFakeCudaReset();
  hoFakeCudaSetPage(PAGE);
  ho_cuda_device_options_default(&options);
  options.memory = 16 * PAGE;
  options.bounce_bytes = PAGE;
  ASSERT_OK(ho_cuda_device_create(&options, &device));
  gpu = (ho_cuda_device_t *)device;
  driver = &gpu->driver;
  ASSERT_OK(ho_cuda_memory_allocate(&gpu->memory, PAGE, 256, &offset));
  memory = gpu->memory.base + offset;
  return 0;
}

static int end(void **state) {
  (void)state;
  ho_device_free(&gpu->device);
  assert_int_equal(hoFakeCudaLive(), 0);
  return 0;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

static CUresult launch(CUfunction function, const unsigned *grid, const unsigned *block,
                       unsigned shared) {
  uint64_t count = 0;
  float value = 0;
  void *arguments[] = {&memory, &count, &value};
  return driver->launchKernel(function, grid[0], grid[1], grid[2], block[0], block[1], block[2],
                              shared, gpu->compute, arguments, NULL);
}

static void testLaunchLimits(void **state) {
  (void)state;
  static const unsigned good[][6] = {{INT32_MAX, 1, 1, 1, 1, 1}, {1, 65535, 65535, 4, 4, 64}};
  static const unsigned bad[][6] = {
      {0, 1, 1, 1, 1, 1},     {1u << 31, 1, 1, 1, 1, 1}, {1, 65536, 1, 1, 1, 1},
      {1, 1, 65536, 1, 1, 1}, {1, 1, 1, 0, 1, 1},        {1, 1, 1, 1025, 1, 1},
      {1, 1, 1, 1, 1, 65},    {1, 1, 1, 32, 33, 1},      {1, 1, 1, 1u << 31, 2, 1}};
  CUmodule module;
  CUfunction function;
  ASSERT_OK(ho_cuda_module_load(driver, cudaImage, &module));
  assert_int_equal(driver->moduleGetFunction(&function, module, "add"), 0);
  for (size_t i = 0; i < sizeof(good) / sizeof(*good); ++i)
    assert_int_equal(launch(function, good[i], good[i] + 3, 0), 0);
  for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); ++i)
    assert_int_equal(launch(function, bad[i], bad[i] + 3, 0), HO_CUDA_ERROR_INVALID_VALUE);
  assert_int_equal(launch(function, good[1], good[1] + 3, 48 << 10), 0);
  assert_int_equal(launch(function, good[1], good[1] + 3, (48 << 10) + 1),
                   HO_CUDA_ERROR_INVALID_VALUE);
  int attribute = HO_CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES;
  assert_int_equal(driver->functionSetAttribute(function, attribute, (227 << 10) + 1),
                   HO_CUDA_ERROR_INVALID_VALUE);
  assert_int_equal(driver->functionSetAttribute(function, attribute, 227 << 10), 0);
  assert_int_equal(launch(function, good[1], good[1] + 3, 227 << 10), 0);
  assert_int_equal(driver->streamSynchronize(gpu->compute), 0);
  assert_int_equal(driver->moduleUnload(module), 0);
}

// What the driver's compiler says is in the error.
static void testImages(void **state) {
  (void)state;
  CUmodule module;
  ASSERT_ERROR(ho_cuda_module_load(driver, ".version 8.1\n.target sm_80\n", &module),
               HO_STATUS_DEVICE,
               "cuModuleLoadDataEx: CUDA_ERROR_UNSUPPORTED_PTX_VERSION (222): unsupported ptx "
               "version: ptxas application ptx input, line 1; fatal   : Unsupported .version ptxas "
               "fatal   : Ptx assembly aborted due to errors");
  ASSERT_ERROR(ho_cuda_module_load(driver, ".version 8.0\n.target sm_100\n", &module),
               HO_STATUS_DEVICE, "CUDA_ERROR_INVALID_PTX (218)");
  ASSERT_ERROR(ho_cuda_module_load(driver, ".version 8.0\n.target sm_80a\n", &module),
               HO_STATUS_DEVICE, "CUDA_ERROR_INVALID_PTX (218)");
  ASSERT_OK(ho_cuda_module_load(driver, ".version 8.0\n.target sm_90a\n", &module));
  assert_int_equal(driver->moduleUnload(module), 0);
  ASSERT_ERROR(ho_cuda_module_load(driver, "something else", &module), HO_STATUS_DEVICE,
               "CUDA_ERROR_INVALID_IMAGE (200): invalid image");
}

//===----------------------------------------------------------------------===//
// Pinned memory
//===----------------------------------------------------------------------===//

static void *map(int protection) {
  void *data = mmap(NULL, 4 * PAGE, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  assert_true(data != MAP_FAILED);
  return data;
}

static void testRegistration(void **state) {
  (void)state;
  char *data = map(PROT_READ | PROT_WRITE), *constant = map(PROT_READ);
  unsigned readOnly = HO_CU_MEMHOSTREGISTER_READ_ONLY;
  CUstream stream = gpu->compute;
  assert_int_equal(driver->hostRegister(data, 2 * PAGE, 0), 0);
  assert_int_equal(driver->hostRegister(data + 2 * PAGE - 1, 1, 0),
                   HO_CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED);
  assert_int_equal(driver->copyToDevice(memory, data + PAGE, PAGE, stream), 0);
  assert_int_equal(driver->copyToDevice(memory, data + 2 * PAGE - 1, 2, stream),
                   HO_CUDA_ERROR_INVALID_VALUE);
  // What may not be written is registered to be read, where the device knows that.
  assert_int_equal(driver->hostRegister(constant, PAGE, 0), HO_CUDA_ERROR_INVALID_VALUE);
  assert_int_equal(driver->hostRegister(constant, PAGE, readOnly), 0);
  assert_int_equal(driver->copyToDevice(memory, constant, PAGE, stream), 0);
  assert_int_equal(driver->copyToHost(constant, memory, PAGE, stream), HO_CUDA_ERROR_INVALID_VALUE);
  assert_int_equal(driver->streamSynchronize(stream), 0);
  assert_int_equal(driver->hostUnregister(constant), 0);
  hoFakeCudaSetReadOnly(false);
  assert_int_equal(driver->hostRegister(constant, PAGE, readOnly), HO_CUDA_ERROR_NOT_SUPPORTED);
  assert_int_equal(driver->hostUnregister(data), 0);
  munmap(constant, 4 * PAGE);
  assert_int_equal(driver->hostRegister(constant, PAGE, 0), HO_CUDA_ERROR_INVALID_VALUE);
  munmap(data, 4 * PAGE);
}

// Where the device cannot register what may not be written, its copies take buffers.
static void testReadOnlyUnknown(void **state) {
  (void)state;
  char *constant = map(PROT_READ);
  hoFakeCudaSetReadOnly(false);
  ASSERT_ERROR(ho_device_register_memory(&gpu->device, constant, PAGE, true), HO_STATUS_UNSUPPORTED,
               "cuMemHostRegister_v2: CUDA_ERROR_NOT_SUPPORTED (801)");
  mprotect(constant, PAGE, PROT_READ | PROT_WRITE);
  ASSERT_OK(ho_device_register_memory(&gpu->device, constant, PAGE, true));
  ho_device_unregister_memory(&gpu->device, constant);
  hoFakeCudaSetReadOnly(true);
  ASSERT_OK(ho_device_register_memory(&gpu->device, constant, PAGE, true));
  ho_device_unregister_memory(&gpu->device, constant);
  munmap(constant, 4 * PAGE);
}

//===----------------------------------------------------------------------===//
// Captures
//===----------------------------------------------------------------------===//

static CUresult beginCapture(void) {
  return driver->beginCapture(gpu->compute, HO_CU_STREAM_CAPTURE_MODE_RELAXED);
}

static CUevent makeEvent(unsigned flags) {
  CUevent event;
  assert_int_equal(driver->eventCreate(&event, flags), 0);
  return event;
}

static void testCaptures(void **state) {
  (void)state;
  CUgraph graph;
  CUevent event = makeEvent(0), outside = makeEvent(0);
  float time;
  assert_int_equal(driver->endCapture(gpu->compute, &graph), HO_CUDA_ERROR_ILLEGAL_STATE);
  assert_int_equal(driver->beginCapture(gpu->compute, 0), HO_CUDA_ERROR_INVALID_VALUE);
  // A branch that is not joined.
  assert_int_equal(beginCapture(), 0);
  assert_int_equal(beginCapture(), HO_CUDA_ERROR_ILLEGAL_STATE);
  assert_int_equal(driver->eventRecord(event, gpu->compute), 0);
  assert_int_equal(driver->streamWaitEvent(gpu->queues[0], event, 0), 0);
  assert_int_equal(driver->setD32(memory, 0, 1, gpu->queues[0]), 0);
  assert_int_equal(driver->endCapture(gpu->compute, &graph), HO_CUDA_ERROR_STREAM_CAPTURE_UNJOINED);
  // An event of a capture that is over.
  assert_int_equal(driver->eventQuery(event), HO_CUDA_ERROR_CAPTURED_EVENT);
  assert_int_equal(driver->eventSynchronize(event), HO_CUDA_ERROR_CAPTURED_EVENT);
  assert_int_equal(driver->streamWaitEvent(gpu->queues[0], event, 0), HO_CUDA_ERROR_CAPTURED_EVENT);
  assert_int_equal(driver->eventElapsedTime(&time, event, event), HO_CUDA_ERROR_CAPTURED_EVENT);
  // Work from outside; what comes then is refused.
  assert_int_equal(driver->eventRecord(outside, gpu->queues[0]), 0);
  assert_int_equal(beginCapture(), 0);
  assert_int_equal(driver->streamWaitEvent(gpu->compute, outside, 0),
                   HO_CUDA_ERROR_STREAM_CAPTURE_ISOLATION);
  assert_int_equal(driver->setD32(memory, 0, 1, gpu->compute),
                   HO_CUDA_ERROR_STREAM_CAPTURE_INVALIDATED);
  assert_int_equal(driver->endCapture(gpu->compute, &graph),
                   HO_CUDA_ERROR_STREAM_CAPTURE_INVALIDATED);
  assert_int_equal(driver->setD32(memory, 0, 1, gpu->compute), 0);
  assert_int_equal(driver->streamSynchronize(gpu->compute), 0);
  assert_int_equal(driver->eventDestroy(event), 0);
  assert_int_equal(driver->eventDestroy(outside), 0);
}

//===----------------------------------------------------------------------===//
// What ends the process
//===----------------------------------------------------------------------===//

enum { ExitViolation = 98 };

static void expectViolation(void (*misuse)(void)) {
  fflush(NULL);
  pid_t child = fork();
  int status = 0;
  if (!child) {
    alarm(10); // the threads of streams stay behind
    hoFakeCudaReset();
    misuse();
    _exit(0);
  }
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), ExitViolation);
}

static void touchByHost(void) { *(volatile char *)(uintptr_t)memory = 1; }
static void copyNothing(void) { (void)driver->copyToDevice(memory, gpu->staging, 0, gpu->compute); }

static CUfunction unused;

static void launchFirstInCapture(void) {
  static const unsigned one[] = {1, 1, 1};
  if (!beginCapture())
    launch(unused, one, one, 0);
}

static void testViolations(void **state) {
  (void)state;
  CUmodule module;
  ASSERT_OK(ho_cuda_module_load(driver, cudaImage, &module));
  assert_int_equal(driver->moduleGetFunction(&unused, module, "add"), 0);
  expectViolation(launchFirstInCapture);
  assert_int_equal(driver->moduleUnload(module), 0);
  expectViolation(copyNothing);
  expectViolation(touchByHost);
}

// What has befallen a context stays with the process, whose calls all fail then.
static void testLostContext(void **state) {
  (void)state;
  hoFakeCudaFail("cuMemsetD32Async", 1, HO_CUDA_ERROR_ILLEGAL_ADDRESS, true);
  assert_int_equal(driver->setD32(memory, 0, 1, gpu->compute), 0);
  assert_int_equal(driver->streamSynchronize(gpu->compute), HO_CUDA_ERROR_ILLEGAL_ADDRESS);
  assert_int_equal(driver->setD32(memory, 0, 1, gpu->compute), HO_CUDA_ERROR_ILLEGAL_ADDRESS);
  end(NULL);
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  ho_cuda_device_options_default(&options);
  ASSERT_ERROR(ho_cuda_device_create(&options, &device), HO_STATUS_DEVICE,
               "CUDA_ERROR_ILLEGAL_ADDRESS (700)");
  begin(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testLaunchLimits), cmocka_unit_test(testImages),
      cmocka_unit_test(testRegistration), cmocka_unit_test(testReadOnlyUnknown),
      cmocka_unit_test(testCaptures),     cmocka_unit_test(testViolations),
      cmocka_unit_test(testLostContext),
  };
  return cmocka_run_group_tests(tests, begin, end);
}
