//===- bounce.c - Copies of host memory that is not pinned ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "bounce.h"

#include <stdlib.h>
#include <string.h>

static ho_status_t createEvents(ho_cuda_bounce_t *bounce, char *memory) {
  for (int i = 0; i < HO_CUDA_BOUNCE_BUFFERS; ++i) {
    ho_cuda_buffer_t *buffer = &bounce->buffers[i];
    buffer->data = memory + (uint64_t)i * bounce->size;
    HO_CUDA_CALL(bounce->driver, eventCreate, &buffer->filled, HO_CU_EVENT_DISABLE_TIMING);
    HO_CUDA_CALL(bounce->driver, eventCreate, &buffer->emptied, HO_CU_EVENT_DISABLE_TIMING);
  }
  return HO_OK;
}

ho_status_t ho_cuda_bounce_open(const ho_cuda_driver_t *driver, ho_direction_t direction,
                                CUstream copies, void *memory, uint64_t size,
                                ho_cuda_bounce_t *out) {
  *out =
      (ho_cuda_bounce_t){.driver = driver, .direction = direction, .copies = copies, .size = size};
  out->ring = calloc(HO_CUDA_BOUNCE_MOVES, sizeof(*out->ring));
  if (!out->ring)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  HO_CUDA_CALL(driver, streamCreate, &out->moves, HO_CU_STREAM_NON_BLOCKING);
  return createEvents(out, memory);
}

void ho_cuda_bounce_close(ho_cuda_bounce_t *bounce) {
  if (bounce->moves)
    bounce->driver->streamDestroy(bounce->moves);
  for (int i = 0; i < HO_CUDA_BOUNCE_BUFFERS; ++i) {
    if (bounce->buffers[i].filled)
      bounce->driver->eventDestroy(bounce->buffers[i].filled);
    if (bounce->buffers[i].emptied)
      bounce->driver->eventDestroy(bounce->buffers[i].emptied);
  }
  free(bounce->ring);
  *bounce = (ho_cuda_bounce_t){0};
}

void ho_cuda_bounce_reset(ho_cuda_bounce_t *bounce) {
  for (int i = 0; i < HO_CUDA_BOUNCE_BUFFERS; ++i)
    bounce->buffers[i].used = false;
  bounce->num_moves = 0;
}

static void move(void *argument) {
  const ho_cuda_move_t *work = argument;
  memcpy(work->target, work->source, work->size);
}

static ho_status_t takeMove(ho_cuda_bounce_t *bounce, ho_cuda_move_t **captured,
                            ho_cuda_move_t **out) {
  if (captured) {
    *out = calloc(1, sizeof(**out));
    if (!*out)
      return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
    (*out)->next = *captured;
    *captured = *out;
    return HO_OK;
  }
  if (bounce->num_moves == HO_CUDA_BOUNCE_MOVES) {
    HO_CUDA_CALL(bounce->driver, streamSynchronize, bounce->moves);
    bounce->num_moves = 0;
  }
  *out = &bounce->ring[bounce->num_moves++];
  return HO_OK;
}

static ho_status_t enqueueMove(ho_cuda_bounce_t *bounce, void *target, const void *source,
                               uint64_t size, ho_cuda_move_t **captured) {
  ho_cuda_move_t *work = NULL;
  HO_RETURN_IF_ERROR(takeMove(bounce, captured, &work));
  work->target = target;
  work->source = source;
  work->size = size;
  HO_CUDA_CALL(bounce->driver, launchHostFunction, bounce->moves, move, work);
  return HO_OK;
}

// One stream fills the buffer, the other empties it.
static ho_status_t passPiece(ho_cuda_bounce_t *bounce, CUdeviceptr device, char *host,
                             uint64_t size, ho_cuda_move_t **captured) {
  const ho_cuda_driver_t *driver = bounce->driver;
  ho_cuda_buffer_t *buffer = &bounce->buffers[bounce->next++ % HO_CUDA_BOUNCE_BUFFERS];
  bool toDevice = bounce->direction == HO_TO_DEVICE;
  CUstream filler = toDevice ? bounce->moves : bounce->copies;
  CUstream emptier = toDevice ? bounce->copies : bounce->moves;
  if (buffer->used)
    HO_CUDA_CALL(driver, streamWaitEvent, filler, buffer->emptied, 0);
  if (toDevice)
    HO_RETURN_IF_ERROR(enqueueMove(bounce, buffer->data, host, size, captured));
  else
    HO_CUDA_CALL(driver, copyToHost, buffer->data, device, size, filler);
  HO_CUDA_CALL(driver, eventRecord, buffer->filled, filler);
  HO_CUDA_CALL(driver, streamWaitEvent, emptier, buffer->filled, 0);
  if (toDevice)
    HO_CUDA_CALL(driver, copyToDevice, device, buffer->data, size, emptier);
  else
    HO_RETURN_IF_ERROR(enqueueMove(bounce, host, buffer->data, size, captured));
  HO_CUDA_CALL(driver, eventRecord, buffer->emptied, emptier);
  buffer->used = true;
  return HO_OK;
}

ho_status_t ho_cuda_bounce_copy(ho_cuda_bounce_t *bounce, CUdeviceptr device, void *host,
                                uint64_t size, ho_cuda_move_t **captured) {
  for (uint64_t done = 0, piece; done < size; done += piece) {
    piece = size - done < bounce->size ? size - done : bounce->size;
    HO_RETURN_IF_ERROR(passPiece(bounce, device + done, (char *)host + done, piece, captured));
  }
  return HO_OK;
}
