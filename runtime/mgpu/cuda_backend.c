//===- cuda_backend.c - The mgpu functions over a CUDA device -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Streams and events that are destroyed are used again: stock lowering makes
// one of each for many operations. Memory comes from the device's pool and
// returns to it behind the stream that it is given back on, without a wait.
//
//===----------------------------------------------------------------------===//
#include "../device_cuda/cuda_device.h"
#include "../device_cuda/module.h"
#include "backend.h"
#include "pending.h"

#include <stdlib.h>

enum { Alignment = 256 };

typedef struct stream {
  CUstream stream;
  struct stream *next;
  bool unused;
} stream_t;

typedef struct event {
  CUevent event;
  struct event *next;
  bool unused;
} event_t;

typedef struct module {
  CUmodule module;
  struct module *next;
} module_t;

typedef struct cuda_backend {
  ho_mgpu_backend_t backend; // first
  ho_cuda_device_t *device;
  stream_t *streams;
  event_t *events;
  module_t *modules;
  ho_mgpu_pending_t pending;
} cuda_backend_t;

static ho_status_t outOfHostMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
}

static const ho_cuda_driver_t *driverOf(ho_mgpu_backend_t *base) {
  return &((cuda_backend_t *)base)->device->driver;
}

// Any thread may call.
static ho_status_t enter(ho_mgpu_backend_t *base) {
  return ho_cuda_enter(((cuda_backend_t *)base)->device);
}

static CUstream streamOf(ho_mgpu_backend_t *base, void *stream) {
  return stream ? ((stream_t *)stream)->stream : ((cuda_backend_t *)base)->device->compute;
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

static ho_status_t addStream(cuda_backend_t *cuda, stream_t **out) {
  stream_t *stream = calloc(1, sizeof(*stream));
  if (!stream)
    return outOfHostMemory();
  CUresult result = cuda->device->driver.streamCreate(&stream->stream, HO_CU_STREAM_NON_BLOCKING);
  if (result) {
    free(stream);
    return ho_cuda_error(&cuda->device->driver, ho_cuda_symbols.streamCreate, result);
  }
  stream->next = cuda->streams;
  cuda->streams = *out = stream;
  return HO_OK;
}

static ho_status_t createStream(ho_mgpu_backend_t *base, void **out) {
  cuda_backend_t *cuda = (cuda_backend_t *)base;
  stream_t *stream = cuda->streams;
  HO_RETURN_IF_ERROR(enter(base));
  while (stream && !stream->unused)
    stream = stream->next;
  if (!stream)
    HO_RETURN_IF_ERROR(addStream(cuda, &stream));
  stream->unused = false;
  *out = stream;
  return HO_OK;
}

static ho_status_t destroyStream(ho_mgpu_backend_t *base, void *stream) {
  (void)base;
  ((stream_t *)stream)->unused = true;
  return HO_OK;
}

static ho_status_t synchronizeStream(ho_mgpu_backend_t *base, void *stream) {
  HO_RETURN_IF_ERROR(enter(base));
  HO_CUDA_CALL(driverOf(base), streamSynchronize, streamOf(base, stream));
  return HO_OK;
}

static ho_status_t streamWait(ho_mgpu_backend_t *base, void *stream, void *event) {
  HO_RETURN_IF_ERROR(enter(base));
  HO_CUDA_CALL(driverOf(base), streamWaitEvent, streamOf(base, stream), ((event_t *)event)->event,
               0);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

static ho_status_t addEvent(cuda_backend_t *cuda, event_t **out) {
  event_t *event = calloc(1, sizeof(*event));
  if (!event)
    return outOfHostMemory();
  CUresult result = cuda->device->driver.eventCreate(&event->event, HO_CU_EVENT_DISABLE_TIMING);
  if (result) {
    free(event);
    return ho_cuda_error(&cuda->device->driver, ho_cuda_symbols.eventCreate, result);
  }
  event->next = cuda->events;
  cuda->events = *out = event;
  return HO_OK;
}

static ho_status_t createEvent(ho_mgpu_backend_t *base, void **out) {
  cuda_backend_t *cuda = (cuda_backend_t *)base;
  event_t *event = cuda->events;
  HO_RETURN_IF_ERROR(enter(base));
  while (event && !event->unused)
    event = event->next;
  if (!event)
    HO_RETURN_IF_ERROR(addEvent(cuda, &event));
  event->unused = false;
  *out = event;
  return HO_OK;
}

static ho_status_t destroyEvent(ho_mgpu_backend_t *base, void *event) {
  (void)base;
  ((event_t *)event)->unused = true;
  return HO_OK;
}

static ho_status_t recordEvent(ho_mgpu_backend_t *base, void *event, void *stream) {
  HO_RETURN_IF_ERROR(enter(base));
  HO_CUDA_CALL(driverOf(base), eventRecord, ((event_t *)event)->event, streamOf(base, stream));
  return HO_OK;
}

static ho_status_t synchronizeEvent(ho_mgpu_backend_t *base, void *event) {
  HO_RETURN_IF_ERROR(enter(base));
  HO_CUDA_CALL(driverOf(base), eventSynchronize, ((event_t *)event)->event);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

// What the driver says of an event that is not complete, or of a device that is lost, is the same
// here: the block is not free.
static bool finishRelease(void *context, const ho_mgpu_release_t *release) {
  cuda_backend_t *cuda = context;
  event_t *event = release->event;
  if (cuda->device->driver.eventQuery(event->event))
    return false;
  ho_cuda_memory_release(&cuda->device->memory, release->offset);
  event->unused = true;
  return true;
}

static ho_status_t waitForReleases(cuda_backend_t *cuda) {
  for (size_t i = 0; i < cuda->pending.count; ++i)
    HO_RETURN_IF_ERROR(synchronizeEvent(&cuda->backend, cuda->pending.items[i].event));
  ho_mgpu_pending_collect(&cuda->pending, finishRelease, cuda);
  return HO_OK;
}

static ho_status_t allocate(ho_mgpu_backend_t *base, uint64_t size, void **out) {
  cuda_backend_t *cuda = (cuda_backend_t *)base;
  ho_cuda_memory_t *memory = &cuda->device->memory;
  uint64_t offset = 0;
  HO_RETURN_IF_ERROR(enter(base));
  ho_mgpu_pending_collect(&cuda->pending, finishRelease, cuda);
  ho_status_t status = ho_cuda_memory_allocate(memory, size, Alignment, &offset);
  if (ho_status_code(status) == HO_STATUS_OUT_OF_MEMORY && cuda->pending.count) {
    ho_status_free(status);
    HO_RETURN_IF_ERROR(waitForReleases(cuda));
    status = ho_cuda_memory_allocate(memory, size, Alignment, &offset);
  }
  HO_RETURN_IF_ERROR(status);
  *out = (void *)(uintptr_t)(memory->base + offset);
  return HO_OK;
}

static ho_status_t release(ho_mgpu_backend_t *base, void *pointer, void *stream) {
  cuda_backend_t *cuda = (cuda_backend_t *)base;
  ho_mgpu_release_t item = {.offset = (uintptr_t)pointer - cuda->device->memory.base};
  HO_RETURN_IF_ERROR(createEvent(base, &item.event));
  HO_RETURN_IF_ERROR(recordEvent(base, item.event, stream));
  return ho_mgpu_pending_add(&cuda->pending, &item);
}

static ho_status_t copy(ho_mgpu_backend_t *base, void *target, const void *source, uint64_t size,
                        void *stream) {
  HO_RETURN_IF_ERROR(enter(base));
  HO_CUDA_CALL(driverOf(base), copy, (uintptr_t)target, (uintptr_t)source, size,
               streamOf(base, stream));
  return HO_OK;
}

static ho_status_t set(ho_mgpu_backend_t *base, void *target, uint32_t value, uint32_t width,
                       uint64_t count, void *stream) {
  HO_RETURN_IF_ERROR(enter(base));
  if (width == 2)
    HO_CUDA_CALL(driverOf(base), setD16, (uintptr_t)target, (unsigned short)value, count,
                 streamOf(base, stream));
  else
    HO_CUDA_CALL(driverOf(base), setD32, (uintptr_t)target, value, count, streamOf(base, stream));
  return HO_OK;
}

static ho_status_t pin(ho_mgpu_backend_t *base, void *data, uint64_t size) {
  return ho_device_register_memory(&((cuda_backend_t *)base)->device->device, data, size, false);
}

static void unpin(ho_mgpu_backend_t *base, void *data) {
  ho_device_unregister_memory(&((cuda_backend_t *)base)->device->device, data);
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static ho_status_t loadModule(ho_mgpu_backend_t *base, const void *image, void **out) {
  cuda_backend_t *cuda = (cuda_backend_t *)base;
  HO_RETURN_IF_ERROR(enter(base));
  module_t *module = calloc(1, sizeof(*module));
  if (!module)
    return outOfHostMemory();
  ho_status_t status = ho_cuda_module_load(driverOf(base), image, &module->module);
  if (status) {
    free(module);
    return status;
  }
  module->next = cuda->modules;
  cuda->modules = module;
  *out = module;
  return HO_OK;
}

static ho_status_t unloadModule(ho_mgpu_backend_t *base, void *pointer) {
  module_t **link = &((cuda_backend_t *)base)->modules, *module = pointer;
  HO_RETURN_IF_ERROR(enter(base));
  while (*link && *link != module)
    link = &(*link)->next;
  if (!*link)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "there is no module %p", pointer);
  *link = module->next;
  CUresult result = driverOf(base)->moduleUnload(module->module);
  free(module);
  return result ? ho_cuda_error(driverOf(base), ho_cuda_symbols.moduleUnload, result) : HO_OK;
}

static ho_status_t getFunction(ho_mgpu_backend_t *base, void *module, const char *name,
                               void **out) {
  CUfunction function = NULL;
  HO_RETURN_IF_ERROR(enter(base));
  HO_CUDA_CALL(driverOf(base), moduleGetFunction, &function, ((module_t *)module)->module, name);
  *out = function;
  return HO_OK;
}

static ho_status_t isOld(const char *function) {
  return ho_status_make(HO_STATUS_UNSUPPORTED,
                        "the CUDA driver has no function %s: CUDA 12 or later is needed", function);
}

static ho_status_t launchClusters(ho_mgpu_backend_t *base, const ho_mgpu_launch_t *how) {
  const ho_cuda_driver_t *driver = driverOf(base);
  ho_cuda_launch_attribute_t attribute = {
      .id = HO_CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION,
      .value.cluster = {how->cluster[0], how->cluster[1], how->cluster[2]}};
  ho_cuda_launch_config_t config = {how->grid[0],      how->grid[1],
                                    how->grid[2],      how->block[0],
                                    how->block[1],     how->block[2],
                                    how->shared_bytes, streamOf(base, how->stream),
                                    &attribute,        1};
  if (!driver->launchKernelEx)
    return isOld(ho_cuda_symbols.launchKernelEx);
  HO_CUDA_CALL(driver, launchKernelEx, &config, how->function, how->arguments, NULL);
  return HO_OK;
}

static ho_status_t launch(ho_mgpu_backend_t *base, const ho_mgpu_launch_t *how) {
  const ho_cuda_driver_t *driver = driverOf(base);
  CUfunction function = how->function;
  HO_RETURN_IF_ERROR(enter(base));
  if (how->shared_bytes > 48u << 10)
    HO_CUDA_CALL(driver, functionSetAttribute, function,
                 HO_CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, (int)how->shared_bytes);
  if (how->cluster[0])
    return launchClusters(base, how);
  HO_CUDA_CALL(driver, launchKernel, function, how->grid[0], how->grid[1], how->grid[2],
               how->block[0], how->block[1], how->block[2], how->shared_bytes,
               streamOf(base, how->stream), how->arguments, NULL);
  return HO_OK;
}

static ho_status_t createTile(ho_mgpu_backend_t *base, const ho_mgpu_tile_t *tile, void **out) {
  const ho_cuda_driver_t *driver = driverOf(base);
  CUstream compute = streamOf(base, NULL);
  uint32_t ones[] = {1, 1, 1, 1, 1};
  ho_cuda_tensor_map_t map;
  if (!driver->tensorMapEncodeTiled)
    return isOld(ho_cuda_symbols.tensorMapEncodeTiled);
  HO_RETURN_IF_ERROR(enter(base));
  HO_CUDA_CALL(driver, tensorMapEncodeTiled, (CUtensorMap *)&map, tile->type, tile->rank,
               tile->address, tile->dimensions, tile->strides, tile->box, ones, tile->interleave,
               tile->swizzle, tile->promotion, tile->fill);
  HO_RETURN_IF_ERROR(allocate(base, sizeof(map), out));
  HO_CUDA_CALL(driver, copy, (uintptr_t)*out, (uintptr_t)&map, sizeof(map), compute);
  HO_CUDA_CALL(driver, streamSynchronize, compute);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static void closeStreams(cuda_backend_t *cuda) {
  const ho_cuda_driver_t *driver = &cuda->device->driver;
  for (stream_t *stream = cuda->streams; stream; stream = stream->next)
    driver->streamSynchronize(stream->stream);
  driver->streamSynchronize(cuda->device->compute);
  while (cuda->streams) {
    stream_t *next = cuda->streams->next;
    driver->streamDestroy(cuda->streams->stream);
    free(cuda->streams);
    cuda->streams = next;
  }
  while (cuda->events) {
    event_t *next = cuda->events->next;
    driver->eventDestroy(cuda->events->event);
    free(cuda->events);
    cuda->events = next;
  }
}

// Memory ends with the device.
static void closeBackend(ho_mgpu_backend_t *base) {
  cuda_backend_t *cuda = (cuda_backend_t *)base;
  if (cuda->device) {
    cuda->device->driver.contextSetCurrent(cuda->device->context);
    closeStreams(cuda);
    while (cuda->modules)
      ho_status_free(unloadModule(base, cuda->modules));
    ho_device_free(&cuda->device->device);
  }
  ho_mgpu_pending_free(&cuda->pending);
  free(cuda);
}

static const ho_mgpu_backend_t operations = {
    .close = closeBackend,
    .allocate = allocate,
    .release = release,
    .stream_create = createStream,
    .stream_destroy = destroyStream,
    .stream_synchronize = synchronizeStream,
    .stream_wait = streamWait,
    .event_create = createEvent,
    .event_destroy = destroyEvent,
    .event_record = recordEvent,
    .event_synchronize = synchronizeEvent,
    .copy = copy,
    .set = set,
    .pin = pin,
    .unpin = unpin,
    .module_load = loadModule,
    .module_unload = unloadModule,
    .module_function = getFunction,
    .launch = launch,
    .tile_create = createTile,
};

ho_status_t ho_mgpu_cuda_open(uint32_t ordinal, uint64_t memory, ho_mgpu_backend_t **out) {
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  cuda_backend_t *cuda = calloc(1, sizeof(*cuda));
  if (!cuda)
    return outOfHostMemory();
  cuda->backend = operations;
  ho_cuda_device_options_default(&options);
  options.ordinal = ordinal;
  options.memory = memory;
  ho_status_t status = ho_cuda_device_create(&options, &device);
  cuda->device = (ho_cuda_device_t *)device;
  if (status) {
    closeBackend(&cuda->backend);
    return status;
  }
  *out = &cuda->backend;
  return HO_OK;
}
