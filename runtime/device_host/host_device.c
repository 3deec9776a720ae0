//===- host_device.c - The device that is made of host memory -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "host_device.h"

#include "kernels_blas.h"

#include <math.h>
#include <stdlib.h>

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

static void freeDevice(ho_device_t *device) {
  ho_host_device_t *host = (ho_host_device_t *)device;
  ho_mapping_close(&host->mapping);
  ho_pool_free(host->pool);
  ho_host_pool_free(host->host_pool);
  free(host);
}

static void getMemory(const ho_device_t *device, ho_device_memory_t *out) {
  const ho_host_device_t *host = (const ho_host_device_t *)device;
  out->capacity = ho_pool_capacity(host->pool);
  out->free = ho_pool_free_bytes(host->pool);
  out->largest_free = ho_pool_largest_free(host->pool, 1);
}

static ho_status_t allocateHost(ho_device_t *device, uint64_t size, void **out) {
  return ho_host_pool_allocate(((ho_host_device_t *)device)->host_pool, size, out);
}

static void releaseHost(ho_device_t *device, void *pointer) {
  ho_host_pool_release(((ho_host_device_t *)device)->host_pool, pointer);
}

static const ho_device_ops_t hostOps = {
    .name = "host",
    .free = freeDevice,
    .memory = getMemory,
    .host_allocate = allocateHost,
    .host_release = releaseHost,
    .context_create = ho_host_context_create,
    .context_free = ho_host_context_free,
    .prepare_file = ho_host_prepare_file,
    .step_begin = ho_host_step_begin,
    .step_end = ho_host_step_end,
    .copy = ho_host_copy,
    .after = ho_host_after,
    .keep = ho_host_keep,
    .resume = ho_host_resume,
    .settle = ho_host_settle,
    .try_wait = ho_host_try_wait,
    .wait = ho_host_wait,
    .failed = ho_host_failed,
    .load_kernels = ho_host_load_kernels,
    .launch = ho_host_launch,
    .gemm = ho_host_gemm,
    .acquire = ho_host_acquire,
    .release = ho_host_release,
};

//===----------------------------------------------------------------------===//
// Creation
//===----------------------------------------------------------------------===//

void ho_host_device_options_default(ho_host_device_options_t *options) {
  *options = (ho_host_device_options_t){.memory = UINT64_C(1) << 30};
}

static ho_status_t checkOptions(const ho_host_device_options_t *options) {
  if (options->memory == 0 || options->memory > INT64_MAX / 2)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "host device: a memory of %llu bytes",
                          (unsigned long long)options->memory);
  if (!(options->to_device_rate >= 0) || !(options->to_host_rate >= 0) ||
      isinf(options->to_device_rate) || isinf(options->to_host_rate))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "host device: rates of %g and %g bytes per second; 0 is unlimited",
                          options->to_device_rate, options->to_host_rate);
  if (!(options->duplex_interference >= 0) || !(options->duplex_interference <= 1))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "host device: a duplex interference of %g, which is not in [0, 1]",
                          options->duplex_interference);
  return HO_OK;
}

static ho_status_t openDevice(ho_host_device_t *host) {
  const ho_host_device_options_t *options = &host->options;
  HO_RETURN_IF_ERROR(ho_mapping_open(options->memory, options->guard, &host->mapping));
  HO_RETURN_IF_ERROR(ho_pool_create(options->memory, 16, &host->pool));
  HO_RETURN_IF_ERROR(ho_host_pool_create(&host->host_pool));
  ho_link_init(&host->link, options->to_device_rate, options->to_host_rate, options->copy_latency,
               options->duplex_interference);
  ho_blas_prepare();
  return ho_trace_device_from_environment(&host->device);
}

ho_status_t ho_host_device_create(const ho_host_device_options_t *options, ho_device_t **out) {
  HO_RETURN_IF_ERROR(checkOptions(options));
  ho_host_device_t *host = calloc(1, sizeof(*host));
  if (!host)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  host->device.ops = &hostOps;
  host->options = *options;
  host->mapping.file = -1;
  ho_status_t status = openDevice(host);
  if (status) {
    freeDevice(&host->device);
    return status;
  }
  *out = &host->device;
  return HO_OK;
}
