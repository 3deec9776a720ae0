//===- bounce.h - Copies of host memory that is not pinned --------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each direction has a few pinned buffers and a stream of its own. On that
// stream the host's threads of the driver move pieces between the memory and
// the buffers; events pass each buffer to and fro between it and the stream
// of the copies. Nobody waits on the host, so a step with such copies stays
// ordered by streams, and can be captured.
//
// Ownership: ends with ho_cuda_bounce_close(). Thread safety: none. The
// context is current.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_BOUNCE_H
#define HO_DEVICE_CUDA_BOUNCE_H

#include "../trace.h"
#include "driver.h"

enum { HO_CUDA_BOUNCE_BUFFERS = 4, HO_CUDA_BOUNCE_MOVES = 1024 };

typedef struct ho_cuda_buffer {
  char *data;
  CUevent filled, emptied;
  bool used; // since the beginning
} ho_cuda_buffer_t;

// What the host's thread is to do. It is read when that runs.
typedef struct ho_cuda_move {
  struct ho_cuda_move *next; // of those that were captured
  void *target;
  const void *source;
  uint64_t size;
} ho_cuda_move_t;

typedef struct ho_cuda_bounce {
  const ho_cuda_driver_t *driver;
  ho_direction_t direction;
  CUstream copies, moves; // the first belongs to the device
  uint64_t size;          // of a buffer
  ho_cuda_buffer_t buffers[HO_CUDA_BOUNCE_BUFFERS];
  uint32_t next;
  ho_cuda_move_t *ring;
  uint32_t num_moves; // in the ring
} ho_cuda_bounce_t;

// `memory` is pinned, HO_CUDA_BOUNCE_BUFFERS times `size`. On failure, too, end it with
// ho_cuda_bounce_close().
HO_NODISCARD ho_status_t ho_cuda_bounce_open(const ho_cuda_driver_t *driver,
                                             ho_direction_t direction, CUstream copies,
                                             void *memory, uint64_t size, ho_cuda_bounce_t *out);
void ho_cuda_bounce_close(ho_cuda_bounce_t *bounce);

// The device is idle: all buffers are empty.
void ho_cuda_bounce_reset(ho_cuda_bounce_t *bounce);

// Enqueues the copy. To the device, it is done when `copies` is, else when `moves` is. With
// `captured`, moves are added to that list and live as long as it does; otherwise more than
// HO_CUDA_BOUNCE_MOVES of them make the caller wait for the ones before.
HO_NODISCARD ho_status_t ho_cuda_bounce_copy(ho_cuda_bounce_t *bounce, CUdeviceptr device,
                                             void *host, uint64_t size, ho_cuda_move_t **captured);

#endif // HO_DEVICE_CUDA_BOUNCE_H
