//===- cuda_device.c - A CUDA device --------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cuda_device.h"

#include <stdlib.h>

#define MIB (UINT64_C(1) << 20)

static ho_cuda_device_t *cudaOf(ho_device_t *device) { return (ho_cuda_device_t *)device; }

ho_status_t ho_cuda_enter(const ho_cuda_device_t *device) {
  HO_CUDA_CALL(&device->driver, contextSetCurrent, device->context);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

// Each part knows whether it was made.
static void freeDevice(ho_device_t *base) {
  ho_cuda_device_t *device = cudaOf(base);
  const ho_cuda_driver_t *driver = &device->driver;
  if (device->retained) {
    driver->contextSetCurrent(device->context);
    for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
      ho_cuda_bounce_close(&device->bounces[i]);
    for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
      if (device->queues[i])
        driver->streamDestroy(device->queues[i]);
    if (device->compute)
      driver->streamDestroy(device->compute);
    ho_cuda_library_close(&device->library);
    ho_cuda_pinned_close(&device->pinned);
    ho_cuda_memory_close(&device->memory);
    driver->contextSetCurrent(NULL);
    driver->primaryContextRelease(device->handle);
  }
  free(device);
}

static void getMemory(const ho_device_t *device, ho_device_memory_t *out) {
  ho_cuda_memory_measure(&((const ho_cuda_device_t *)device)->memory, out);
}

static ho_status_t allocateHost(ho_device_t *base, uint64_t size, void **out) {
  ho_cuda_device_t *device = cudaOf(base);
  HO_RETURN_IF_ERROR(ho_cuda_enter(device));
  return ho_cuda_pinned_allocate(&device->pinned, size, out);
}

static void releaseHost(ho_device_t *base, void *pointer) {
  ho_cuda_pinned_release(&cudaOf(base)->pinned, pointer);
}

static ho_status_t registerMemory(ho_device_t *base, void *data, uint64_t size, bool read_only) {
  ho_cuda_device_t *device = cudaOf(base);
  HO_RETURN_IF_ERROR(ho_cuda_enter(device));
  ++device->registrations;
  return ho_cuda_pinned_register(&device->pinned, data, size, read_only);
}

static void unregisterMemory(ho_device_t *base, void *data) {
  ho_cuda_device_t *device = cudaOf(base);
  device->driver.contextSetCurrent(device->context);
  ++device->registrations;
  ho_cuda_pinned_unregister(&device->pinned, data);
}

static const ho_device_ops_t cudaOps = {
    .name = "cuda",
    .asynchronous = true,
    .free = freeDevice,
    .memory = getMemory,
    .host_allocate = allocateHost,
    .host_release = releaseHost,
    .memory_register = registerMemory,
    .memory_unregister = unregisterMemory,
    .context_create = ho_cuda_context_create,
    .context_free = ho_cuda_context_free,
    .load_kernels = ho_cuda_load_kernels,
    .forget = ho_cuda_forget,
    .step_begin = ho_cuda_step_begin,
    .replay = ho_cuda_replay,
    .step_end = ho_cuda_step_end,
    .copy = ho_cuda_copy,
    .after = ho_cuda_after,
    .keep = ho_cuda_keep,
    .resume = ho_cuda_resume,
    .settle = ho_cuda_settle,
    .try_wait = ho_cuda_try_wait,
    .host_wait = ho_cuda_host_wait,
    .failed = ho_cuda_failed,
    .launch = ho_cuda_launch,
    .prepare_products = ho_cuda_prepare_products,
    .gemm = ho_cuda_gemm,
    .operation_begin = ho_cuda_operation_begin,
    .operation_end = ho_cuda_operation_end,
};

//===----------------------------------------------------------------------===//
// Creation
//===----------------------------------------------------------------------===//

void ho_cuda_device_options_default(ho_cuda_device_options_t *options) {
  *options = (ho_cuda_device_options_t){.bounce_bytes = 4 * MIB, .chunk_bytes = 64 * MIB};
}

static ho_status_t checkOptions(const ho_cuda_device_options_t *options) {
  if (options->bounce_bytes == 0 || options->bounce_bytes > UINT32_MAX || options->chunk_bytes == 0)
    return ho_status_make(
        HO_STATUS_INVALID_ARGUMENT, "CUDA device: pieces of %llu and of %llu bytes for copies",
        (unsigned long long)options->bounce_bytes, (unsigned long long)options->chunk_bytes);
  return HO_OK;
}

static ho_status_t findDevice(ho_cuda_device_t *device) {
  int count = 0;
  HO_CUDA_CALL(&device->driver, deviceGetCount, &count);
  if (device->options.ordinal >= (uint32_t)(count > 0 ? count : 0))
    return ho_status_make(HO_STATUS_NOT_FOUND, "there is no CUDA device %u: the driver knows %d",
                          device->options.ordinal, count);
  HO_CUDA_CALL(&device->driver, deviceGet, &device->handle, (int)device->options.ordinal);
  HO_CUDA_CALL(&device->driver, primaryContextRetain, &device->context, device->handle);
  device->retained = true;
  return ho_cuda_enter(device);
}

static ho_status_t createStreams(ho_cuda_device_t *device) {
  const ho_cuda_driver_t *driver = &device->driver;
  HO_CUDA_CALL(driver, streamCreate, &device->compute, HO_CU_STREAM_NON_BLOCKING);
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    HO_CUDA_CALL(driver, streamCreate, &device->queues[i], HO_CU_STREAM_NON_BLOCKING);
  return HO_OK;
}

static ho_status_t createBounces(ho_cuda_device_t *device) {
  uint64_t size = device->options.bounce_bytes, each = size * HO_CUDA_BOUNCE_BUFFERS;
  HO_RETURN_IF_ERROR(
      ho_cuda_pinned_allocate(&device->pinned, HO_NUM_DIRECTIONS * each, &device->staging));
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    HO_RETURN_IF_ERROR(ho_cuda_bounce_open(&device->driver, (ho_direction_t)i, device->queues[i],
                                           (char *)device->staging + (uint64_t)i * each, size,
                                           &device->bounces[i]));
  return HO_OK;
}

static ho_status_t openDevice(ho_cuda_device_t *device) {
  HO_RETURN_IF_ERROR(ho_cuda_driver_load(&device->driver));
  HO_RETURN_IF_ERROR(findDevice(device));
  ho_cuda_pinned_open(&device->driver, device->options.pinned, &device->pinned);
  HO_RETURN_IF_ERROR(ho_cuda_memory_open(&device->driver, device->handle, device->options.memory,
                                         &device->memory));
  HO_RETURN_IF_ERROR(createStreams(device));
  HO_RETURN_IF_ERROR(createBounces(device));
  return ho_trace_device_from_environment(&device->device);
}

ho_status_t ho_cuda_device_create(const ho_cuda_device_options_t *options, ho_device_t **out) {
  HO_RETURN_IF_ERROR(checkOptions(options));
  ho_cuda_device_t *device = calloc(1, sizeof(*device));
  if (!device)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  device->device.ops = &cudaOps;
  device->options = *options;
  ho_status_t status = openDevice(device);
  if (status) {
    freeDevice(&device->device);
    return ho_status_annotate(status, "CUDA device %u", options->ordinal);
  }
  *out = &device->device;
  return HO_OK;
}
