//===- mgpu.c - The functions that stock MLIR lowering calls --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// gpu-to-llvm and the translation of gpu binaries emit calls of these
// functions by name. They report no failure, and code behind one that did
// nothing computes nonsense: here a failure prints one line and ends the
// process with exit code 1.
//
// The device is made by the first call: HO_MGPU_DEVICE is cuda (default),
// cuda:N or host; HO_MGPU_MEMORY its capacity in bytes.
//
//===----------------------------------------------------------------------===//
#include "backend.h"

#include <ctype.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ho_mgpu_backend_t *opened;
static uint32_t defaultDevice;
static bool closed;

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

// exit() would run the process's handlers while its other threads go on.
static void require(const char *function, ho_status_t status) {
  if (!status)
    return;
  fflush(stdout);
  fprintf(stderr, "%s: error: %s\n", function, ho_status_message(status));
  _exit(1);
}

// NULL without a number, or with more than that.
static const char *parseNumber(const char *text, uint64_t *out) {
  char *end = NULL;
  *out = isdigit((unsigned char)*text) ? strtoull(text, &end, 10) : 0;
  return end && !*end ? end : NULL;
}

static ho_status_t open(ho_mgpu_backend_t **out) {
  const char *device = getenv("HO_MGPU_DEVICE"), *capacity = getenv("HO_MGPU_MEMORY");
  uint64_t memory = 0, ordinal = defaultDevice;
  if (capacity && !parseNumber(capacity, &memory))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "HO_MGPU_MEMORY is '%s', no number of bytes",
                          capacity);
  if (device && !strcmp(device, "host"))
    return ho_mgpu_host_open(memory, out);
  if (device && strcmp(device, "cuda") &&
      (strncmp(device, "cuda:", 5) || !parseNumber(device + 5, &ordinal)))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "HO_MGPU_DEVICE is '%s', none of cuda, cuda:N, host", device);
  return ho_status_annotate(ho_mgpu_cuda_open((uint32_t)ordinal, memory, out),
                            "HO_MGPU_DEVICE=host needs no GPU where there are no kernels");
}

static void closeDevice(void) {
  pthread_mutex_lock(&lock);
  if (opened)
    opened->close(opened);
  opened = NULL;
  closed = true;
  pthread_mutex_unlock(&lock);
}

// Locked, with a device; NULL and not locked when the process is ending and the device gone.
static ho_mgpu_backend_t *enter(const char *function) {
  pthread_mutex_lock(&lock);
  if (!opened && !closed) {
    require(function, open(&opened));
    atexit(closeDevice);
  }
  if (!opened)
    pthread_mutex_unlock(&lock);
  return opened;
}

static void leave(const char *function, ho_status_t status) {
  pthread_mutex_unlock(&lock);
  require(function, status);
}

#define EXPORT __attribute__((visibility("default")))

// `...` is an expression of `backend`, the status of which is required.
#define DO(...)                                                                                    \
  do {                                                                                             \
    ho_mgpu_backend_t *backend = enter(__func__);                                                  \
    if (backend)                                                                                   \
      leave(__func__, __VA_ARGS__);                                                                \
  } while (0)

static ho_status_t noKernels(void) {
  return ho_status_make(HO_STATUS_UNSUPPORTED,
                        "the host device runs no kernels: HO_MGPU_DEVICE=cuda does");
}

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

EXPORT void *mgpuStreamCreate(void);
EXPORT void mgpuStreamDestroy(void *stream);
EXPORT void mgpuStreamSynchronize(void *stream);
EXPORT void mgpuStreamWaitEvent(void *stream, void *event);
EXPORT void *mgpuEventCreate(void);
EXPORT void mgpuEventDestroy(void *event);
EXPORT void mgpuEventSynchronize(void *event);
EXPORT void mgpuEventRecord(void *event, void *stream);

void *mgpuStreamCreate(void) {
  void *stream = NULL;
  DO(backend->stream_create(backend, &stream));
  return stream;
}

void mgpuStreamDestroy(void *stream) { DO(backend->stream_destroy(backend, stream)); }

void mgpuStreamSynchronize(void *stream) { DO(backend->stream_synchronize(backend, stream)); }

void mgpuStreamWaitEvent(void *stream, void *event) {
  DO(backend->stream_wait(backend, stream, event));
}

void *mgpuEventCreate(void) {
  void *event = NULL;
  DO(backend->event_create(backend, &event));
  return event;
}

void mgpuEventDestroy(void *event) { DO(backend->event_destroy(backend, event)); }

void mgpuEventSynchronize(void *event) { DO(backend->event_synchronize(backend, event)); }

void mgpuEventRecord(void *event, void *stream) {
  DO(backend->event_record(backend, event, stream));
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

EXPORT void *mgpuMemAlloc(uint64_t size, void *stream, bool shared);
EXPORT void mgpuMemFree(void *pointer, void *stream);
EXPORT void mgpuMemcpy(void *target, void *source, size_t size, void *stream);
EXPORT void mgpuMemset32(void *target, uint32_t value, size_t count, void *stream);
EXPORT void mgpuMemset16(void *target, uint16_t value, size_t count, void *stream);
EXPORT void mgpuMemHostRegister(void *data, uint64_t size);
EXPORT void mgpuMemHostUnregister(void *data);
EXPORT void mgpuMemHostRegisterMemRef(int64_t rank, void *descriptor, int64_t element_size);
EXPORT void mgpuMemHostUnregisterMemRef(int64_t rank, void *descriptor, int64_t element_size);
EXPORT void mgpuSetDefaultDevice(int32_t device);

static ho_status_t allocate(ho_mgpu_backend_t *backend, uint64_t size, bool shared, void **out) {
  if (shared)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "memory that host and device share (host_shared) is not offered");
  return backend->allocate(backend, size, out);
}

void *mgpuMemAlloc(uint64_t size, void *stream, bool shared) {
  void *pointer = NULL;
  (void)stream;
  DO(allocate(backend, size, shared, &pointer));
  return pointer;
}

void mgpuMemFree(void *pointer, void *stream) {
  if (pointer)
    DO(backend->release(backend, pointer, stream));
}

void mgpuMemcpy(void *target, void *source, size_t size, void *stream) {
  if (size)
    DO(backend->copy(backend, target, source, size, stream));
}

void mgpuMemset32(void *target, uint32_t value, size_t count, void *stream) {
  if (count)
    DO(backend->set(backend, target, value, 4, count, stream));
}

void mgpuMemset16(void *target, uint16_t value, size_t count, void *stream) {
  if (count)
    DO(backend->set(backend, target, value, 2, count, stream));
}

// Copies of memory that cannot be pinned work all the same.
static void pin(const char *function, void *data, uint64_t size) {
  ho_mgpu_backend_t *backend = size ? enter(function) : NULL;
  if (!backend)
    return;
  ho_status_t status = backend->pin(backend, data, size);
  if (status)
    fprintf(stderr, "%s: warning: %s\n", function, ho_status_message(status));
  ho_status_free(status);
  leave(function, HO_OK);
}

static void unpin(const char *function, void *data) {
  ho_mgpu_backend_t *backend = enter(function);
  if (!backend)
    return;
  backend->unpin(backend, data);
  leave(function, HO_OK);
}

void mgpuMemHostRegister(void *data, uint64_t size) { pin(__func__, data, size); }

void mgpuMemHostUnregister(void *data) { unpin(__func__, data); }

// A memref of any rank: two pointers, an offset, then sizes and strides in elements.
typedef struct memref {
  char *allocated, *aligned;
  int64_t offset;
  int64_t sizes[];
} memref_t;

static char *dataOf(const memref_t *memref, int64_t element_size) {
  return memref->aligned + memref->offset * element_size;
}

// From the first element to the last.
static uint64_t sizeOf(const memref_t *memref, int64_t rank, int64_t element_size) {
  const int64_t *strides = memref->sizes + rank;
  int64_t last = 0;
  for (int64_t i = 0; i < rank; ++i) {
    if (memref->sizes[i] == 0)
      return 0;
    last += (memref->sizes[i] - 1) * strides[i];
  }
  return (uint64_t)((last + 1) * element_size);
}

void mgpuMemHostRegisterMemRef(int64_t rank, void *descriptor, int64_t element_size) {
  pin(__func__, dataOf(descriptor, element_size), sizeOf(descriptor, rank, element_size));
}

void mgpuMemHostUnregisterMemRef(int64_t rank, void *descriptor, int64_t element_size) {
  (void)rank;
  unpin(__func__, dataOf(descriptor, element_size));
}

static ho_status_t setDefaultDevice(int32_t device) {
  if (device >= 0 && (!opened || (uint32_t)device == defaultDevice)) {
    defaultDevice = (uint32_t)device;
    return HO_OK;
  }
  return ho_status_make(HO_STATUS_UNSUPPORTED,
                        "device %d: the process uses device %u already, and one is all it can use",
                        device, defaultDevice);
}

void mgpuSetDefaultDevice(int32_t device) {
  pthread_mutex_lock(&lock);
  leave(__func__, setDefaultDevice(device));
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

EXPORT void *mgpuModuleLoad(void *image, size_t size);
EXPORT void *mgpuModuleLoadJIT(void *image, int32_t level);
EXPORT void mgpuModuleUnload(void *module);
EXPORT void *mgpuModuleGetFunction(void *module, const char *name);
EXPORT void mgpuLaunchKernel(void *function, intptr_t grid_x, intptr_t grid_y, intptr_t grid_z,
                             intptr_t block_x, intptr_t block_y, intptr_t block_z, int32_t shared,
                             void *stream, void **arguments, void **extra, size_t count);

void *mgpuModuleLoad(void *image, size_t size) {
  void *module = NULL;
  (void)size;
  DO(backend->module_load ? backend->module_load(backend, image, &module) : noKernels());
  return module;
}

// The driver compiles PTX at its own best level.
void *mgpuModuleLoadJIT(void *image, int32_t level) {
  void *module = NULL;
  (void)level;
  DO(backend->module_load ? backend->module_load(backend, image, &module) : noKernels());
  return module;
}

void mgpuModuleUnload(void *module) {
  DO(backend->module_unload ? backend->module_unload(backend, module) : noKernels());
}

void *mgpuModuleGetFunction(void *module, const char *name) {
  void *function = NULL;
  DO(backend->module_function ? backend->module_function(backend, module, name, &function)
                              : noKernels());
  return function;
}

static ho_status_t launch(ho_mgpu_backend_t *backend, const ho_mgpu_launch_t *how) {
  return backend->launch ? backend->launch(backend, how) : noKernels();
}

void mgpuLaunchKernel(void *function, intptr_t grid_x, intptr_t grid_y, intptr_t grid_z,
                      intptr_t block_x, intptr_t block_y, intptr_t block_z, int32_t shared,
                      void *stream, void **arguments, void **extra, size_t count) {
  (void)extra;
  (void)count;
  ho_mgpu_launch_t how = {function,
                          {(uint32_t)grid_x, (uint32_t)grid_y, (uint32_t)grid_z},
                          {(uint32_t)block_x, (uint32_t)block_y, (uint32_t)block_z},
                          (uint32_t)shared,
                          stream,
                          arguments,
                          {0, 0, 0}};
  DO(launch(backend, &how));
}

EXPORT void mgpuLaunchClusterKernel(void *function, intptr_t cluster_x, intptr_t cluster_y,
                                    intptr_t cluster_z, intptr_t grid_x, intptr_t grid_y,
                                    intptr_t grid_z, intptr_t block_x, intptr_t block_y,
                                    intptr_t block_z, int32_t shared, void *stream,
                                    void **arguments, void **extra);

void mgpuLaunchClusterKernel(void *function, intptr_t cluster_x, intptr_t cluster_y,
                             intptr_t cluster_z, intptr_t grid_x, intptr_t grid_y, intptr_t grid_z,
                             intptr_t block_x, intptr_t block_y, intptr_t block_z, int32_t shared,
                             void *stream, void **arguments, void **extra) {
  (void)extra;
  ho_mgpu_launch_t how = {function,
                          {(uint32_t)grid_x, (uint32_t)grid_y, (uint32_t)grid_z},
                          {(uint32_t)block_x, (uint32_t)block_y, (uint32_t)block_z},
                          (uint32_t)shared,
                          stream,
                          arguments,
                          {(uint32_t)cluster_x, (uint32_t)cluster_y, (uint32_t)cluster_z}};
  DO(launch(backend, &how));
}

//===----------------------------------------------------------------------===//
// Tensor maps
//===----------------------------------------------------------------------===//

EXPORT void *mgpuTensorMapEncodeTiledMemref(int64_t rank, void *descriptor, int64_t type,
                                            int64_t interleave, int64_t swizzle, int64_t promotion,
                                            int64_t fill, int64_t *box);

// Bytes of the element types, by the number that CUDA has for them.
static uint64_t elementSize(int64_t type) {
  static const uint8_t sizes[] = {1, 2, 4, 4, 8, 8, 2, 4, 8, 2, 4, 4, 4};
  return type >= 0 && (size_t)type < sizeof(sizes) ? sizes[type] : 0;
}

// A memref has its fastest dimension last.
static ho_status_t describeTile(int64_t rank, const memref_t *memref, int64_t type,
                                const int64_t *box, ho_mgpu_tile_t *out) {
  uint64_t size = elementSize(type);
  if (rank < 1 || rank > 5 || !size)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "a tensor of %lld dimensions and element type %lld", (long long)rank,
                          (long long)type);
  const int64_t *strides = memref->sizes + rank;
  out->rank = (uint32_t)rank;
  out->type = (uint32_t)type;
  out->address = memref->aligned;
  for (int64_t i = 0; i < rank; ++i) {
    out->dimensions[i] = (uint64_t)memref->sizes[rank - 1 - i];
    out->box[i] = (uint32_t)box[rank - 1 - i];
    if (i > 0)
      out->strides[i - 1] = (uint64_t)strides[rank - 1 - i] * size;
  }
  return HO_OK;
}

static ho_status_t createTile(ho_mgpu_backend_t *backend, int64_t rank, const memref_t *memref,
                              int64_t type, const int64_t *box, ho_mgpu_tile_t *tile, void **out) {
  HO_RETURN_IF_ERROR(describeTile(rank, memref, type, box, tile));
  return backend->tile_create ? backend->tile_create(backend, tile, out) : noKernels();
}

void *mgpuTensorMapEncodeTiledMemref(int64_t rank, void *descriptor, int64_t type,
                                     int64_t interleave, int64_t swizzle, int64_t promotion,
                                     int64_t fill, int64_t *box) {
  void *result = NULL;
  ho_mgpu_tile_t tile = {.interleave = (uint32_t)interleave,
                         .swizzle = (uint32_t)swizzle,
                         .promotion = (uint32_t)promotion,
                         .fill = (uint32_t)fill};
  DO(createTile(backend, rank, descriptor, type, box, &tile, &result));
  return result;
}
