//===- backend.h - What the functions of stock lowering run on ----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The operations behind the mgpu functions, for the host and for CUDA. Each
// backend is made of a device of the runtime: its memory, its pool, its driver.
//
// Ownership: streams, events and modules belong to the backend from their
// creation to their end, and what remains ends with close(). Thread safety:
// the caller holds a lock during every call, and gives it up in none.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_MGPU_BACKEND_H
#define HO_RUNTIME_MGPU_BACKEND_H

#include "ho/runtime.h"

typedef struct ho_mgpu_backend ho_mgpu_backend_t;

typedef struct ho_mgpu_launch {
  void *function;
  uint32_t grid[3], block[3], shared_bytes;
  void *stream;
  void **arguments;
  uint32_t cluster[3]; // zeros: without
} ho_mgpu_launch_t;

// A tile of a tensor for the tensor memory accelerator, in the numbers of CUDA. Fastest dimension
// first; strides in bytes, of all but that.
typedef struct ho_mgpu_tile {
  uint32_t rank, type;
  void *address;
  uint64_t dimensions[5], strides[4];
  uint32_t box[5];
  uint32_t interleave, swizzle, promotion, fill;
} ho_mgpu_tile_t;

// A stream may be NULL: the backend's own.
struct ho_mgpu_backend {
  void (*close)(ho_mgpu_backend_t *backend); // waits for all work

  ho_status_t (*allocate)(ho_mgpu_backend_t *backend, uint64_t size, void **out);
  // Once the stream has done what is queued there now.
  ho_status_t (*release)(ho_mgpu_backend_t *backend, void *pointer, void *stream);

  ho_status_t (*stream_create)(ho_mgpu_backend_t *backend, void **out);
  ho_status_t (*stream_destroy)(ho_mgpu_backend_t *backend, void *stream);
  ho_status_t (*stream_synchronize)(ho_mgpu_backend_t *backend, void *stream);
  ho_status_t (*stream_wait)(ho_mgpu_backend_t *backend, void *stream, void *event);

  ho_status_t (*event_create)(ho_mgpu_backend_t *backend, void **out);
  ho_status_t (*event_destroy)(ho_mgpu_backend_t *backend, void *event);
  ho_status_t (*event_record)(ho_mgpu_backend_t *backend, void *event, void *stream);
  ho_status_t (*event_synchronize)(ho_mgpu_backend_t *backend, void *event);

  ho_status_t (*copy)(ho_mgpu_backend_t *backend, void *target, const void *source, uint64_t size,
                      void *stream);
  // `width` is 2 or 4 bytes.
  ho_status_t (*set)(ho_mgpu_backend_t *backend, void *target, uint32_t value, uint32_t width,
                     uint64_t count, void *stream);

  ho_status_t (*pin)(ho_mgpu_backend_t *backend, void *data, uint64_t size);
  void (*unpin)(ho_mgpu_backend_t *backend, void *data);

  // NULL: there are no kernels.
  ho_status_t (*module_load)(ho_mgpu_backend_t *backend, const void *image, void **out);
  ho_status_t (*module_unload)(ho_mgpu_backend_t *backend, void *module);
  ho_status_t (*module_function)(ho_mgpu_backend_t *backend, void *module, const char *name,
                                 void **out);
  ho_status_t (*launch)(ho_mgpu_backend_t *backend, const ho_mgpu_launch_t *launch);
  // A descriptor in memory of the device, which lives as long as the backend.
  ho_status_t (*tile_create)(ho_mgpu_backend_t *backend, const ho_mgpu_tile_t *tile, void **out);
};

HO_NODISCARD ho_status_t ho_mgpu_host_open(uint64_t memory, ho_mgpu_backend_t **out);
HO_NODISCARD ho_status_t ho_mgpu_cuda_open(uint32_t ordinal, uint64_t memory,
                                           ho_mgpu_backend_t **out);

#endif // HO_RUNTIME_MGPU_BACKEND_H
