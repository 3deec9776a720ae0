//===- kernels.c - Kernels of a program on a CUDA device ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cuda_device.h"
#include "module.h"

#include <stdlib.h>

// More than this must be asked for.
#define USUAL_SHARED_BYTES (48u << 10)

static ho_cuda_context_t *contextOf(ho_context_t *base) { return (ho_cuda_context_t *)base; }

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

// Kernels of one image stand together.
static ho_status_t loadModule(ho_cuda_context_t *context, const void *image, CUmodule *out) {
  const ho_cuda_driver_t *driver = &ho_cuda_device_of(context)->driver;
  for (uint32_t i = context->num_modules; i-- > 0;)
    if (context->modules[i].image == image) {
      *out = context->modules[i].module;
      return HO_OK;
    }
  HO_RETURN_IF_ERROR(ho_cuda_module_load(driver, image, out));
  context->modules[context->num_modules++] = (ho_cuda_module_t){*out, image};
  return HO_OK;
}

static ho_status_t loadKernel(ho_cuda_context_t *context, const ho_kernel_image_t *image,
                              ho_cuda_kernel_t *out) {
  CUmodule module = NULL;
  HO_RETURN_IF_ERROR(loadModule(context, image->image, &module));
  out->name = image->name;
  out->shared_limit = USUAL_SHARED_BYTES;
  HO_CUDA_CALL(&ho_cuda_device_of(context)->driver, moduleGetFunction, &out->function, module,
               image->name);
  return HO_OK;
}

ho_status_t ho_cuda_load_kernels(ho_context_t *base, const ho_kernel_image_t *images,
                                 uint32_t count) {
  ho_cuda_context_t *context = contextOf(base);
  HO_RETURN_IF_ERROR(ho_cuda_enter(ho_cuda_device_of(context)));
  context->modules = calloc((size_t)count + 1, sizeof(*context->modules));
  context->kernels = calloc((size_t)count + 1, sizeof(*context->kernels));
  if (!context->modules || !context->kernels)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  for (; context->num_kernels < count; ++context->num_kernels)
    HO_RETURN_IF_ERROR(ho_status_annotate(
        loadKernel(context, &images[context->num_kernels], &context->kernels[context->num_kernels]),
        "kernel '%s' cannot be loaded", images[context->num_kernels].name));
  return HO_OK;
}

void ho_cuda_unload_kernels(ho_cuda_context_t *context) {
  for (uint32_t i = 0; i < context->num_modules; ++i)
    ho_cuda_device_of(context)->driver.moduleUnload(context->modules[i].module);
  free(context->modules);
  free(context->kernels);
}

//===----------------------------------------------------------------------===//
// Launching
//===----------------------------------------------------------------------===//

static ho_status_t allowShared(const ho_cuda_driver_t *driver, ho_cuda_kernel_t *kernel,
                               uint32_t bytes) {
  if (bytes <= kernel->shared_limit)
    return HO_OK;
  HO_CUDA_CALL(driver, functionSetAttribute, kernel->function,
               HO_CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, (int)bytes);
  kernel->shared_limit = bytes;
  return HO_OK;
}

static ho_status_t launch(ho_cuda_context_t *context, ho_cuda_kernel_t *kernel,
                          const ho_launch_t *how) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  HO_RETURN_IF_ERROR(allowShared(&device->driver, kernel, how->shared_bytes));
  HO_CUDA_CALL(&device->driver, launchKernel, kernel->function, how->grid[0], how->grid[1],
               how->grid[2], how->block[0], how->block[1], how->block[2], how->shared_bytes,
               device->compute, how->arguments, NULL);
  return HO_OK;
}

void ho_cuda_launch(ho_context_t *base, const ho_launch_t *how) {
  ho_cuda_context_t *context = contextOf(base);
  ho_cuda_kernel_t *kernel = &context->kernels[how->kernel];
  if (context->failure)
    return;
  context->compute_moved = true;
  ho_cuda_note(context, ho_status_annotate(launch(context, kernel, how),
                                           "launching '%s' (grid %u %u %u, block %u %u %u) failed",
                                           kernel->name, how->grid[0], how->grid[1], how->grid[2],
                                           how->block[0], how->block[1], how->block[2]));
}

//===----------------------------------------------------------------------===//
// Operations, which are timed where they run
//===----------------------------------------------------------------------===//

static ho_status_t beginOperation(ho_cuda_context_t *context, uint32_t operation) {
  ho_trace_event_t event = {.name = context->context.trace_names + operation};
  HO_RETURN_IF_ERROR(ho_cuda_make_room(context));
  HO_RETURN_IF_ERROR(
      ho_cuda_spans_begin(&context->operations, ho_cuda_device_of(context)->compute, &event));
  context->operation_runs = true;
  return HO_OK;
}

void ho_cuda_operation_begin(ho_context_t *base, uint32_t operation) {
  ho_cuda_context_t *context = contextOf(base);
  if (context->timed && !context->failure)
    ho_cuda_note(context, ho_status_annotate(beginOperation(context, operation),
                                             "timing operation %u failed", operation));
}

void ho_cuda_operation_end(ho_context_t *base, uint32_t operation) {
  ho_cuda_context_t *context = contextOf(base);
  if (!context->operation_runs || context->failure)
    return;
  context->operation_runs = false;
  ho_cuda_note(context, ho_status_annotate(ho_cuda_spans_end(&context->operations,
                                                             ho_cuda_device_of(context)->compute),
                                           "timing operation %u failed", operation));
}
