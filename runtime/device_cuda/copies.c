//===- copies.c - A step's copies on a CUDA device ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cuda_device.h"

static ho_cuda_context_t *contextOf(ho_context_t *base) { return (ho_cuda_context_t *)base; }

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

static ho_status_t waitFor(const ho_cuda_device_t *device, CUstream stream, CUevent event) {
  HO_CUDA_CALL(&device->driver, streamWaitEvent, stream, event, 0);
  return HO_OK;
}

static ho_status_t waitForMark(ho_cuda_context_t *context, CUstream stream, uint32_t *seen) {
  if (*seen == context->mark)
    return HO_OK;
  *seen = context->mark;
  return waitFor(ho_cuda_device_of(context), stream, context->compute_mark);
}

// Behind the compute that stands before the copy. The memory of a copy that bounces is read by the
// moves, which run ahead of the queue.
static ho_status_t followCompute(ho_cuda_context_t *context, ho_direction_t direction,
                                 bool bounces) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  if (context->compute_moved) {
    HO_CUDA_CALL(&device->driver, eventRecord, context->compute_mark, device->compute);
    context->compute_moved = false;
    ++context->mark;
  }
  HO_RETURN_IF_ERROR(
      waitForMark(context, device->queues[direction], &context->marks_seen[direction]));
  if (bounces && direction == HO_TO_DEVICE)
    return waitForMark(context, device->bounces[direction].moves, &context->moves_mark_seen);
  return HO_OK;
}

// The queue to the host is in order, though its last moves run on another stream.
static ho_status_t followMoves(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  if (!context->moves_pending)
    return HO_OK;
  context->moves_pending = false;
  HO_CUDA_CALL(&device->driver, eventRecord, context->moves_mark,
               device->bounces[HO_TO_HOST].moves);
  return waitFor(device, device->queues[HO_TO_HOST], context->moves_mark);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

static ho_status_t copyPieces(const ho_cuda_device_t *device, const ho_copy_t *copy,
                              CUdeviceptr memory) {
  CUstream queue = device->queues[copy->direction];
  uint64_t chunk = device->options.chunk_bytes;
  for (uint64_t done = 0, piece; done < copy->size; done += piece) {
    piece = copy->size - done < chunk ? copy->size - done : chunk;
    char *host = (char *)copy->host + done;
    if (copy->direction == HO_TO_DEVICE)
      HO_CUDA_CALL(&device->driver, copyToDevice, memory + done, host, piece, queue);
    else
      HO_CUDA_CALL(&device->driver, copyToHost, host, memory + done, piece, queue);
  }
  return HO_OK;
}

static ho_status_t move(ho_cuda_context_t *context, const ho_copy_t *copy, bool bounces) {
  ho_cuda_device_t *device = ho_cuda_device_of(context);
  CUdeviceptr memory = (uintptr_t)context->context.arena + copy->offset;
  if (!bounces)
    return copyPieces(device, copy, memory);
  ho_cuda_move_t **captured = context->mode == HO_CUDA_CAPTURING ? &context->graph.moves : NULL;
  return ho_cuda_bounce_copy(&device->bounces[copy->direction], memory, copy->host, copy->size,
                             captured);
}

static ho_trace_event_t describe(const ho_cuda_context_t *context, const ho_copy_t *copy) {
  uint32_t operation = context->context.operation;
  if (operation != HO_NO_OPERATION)
    operation += context->context.trace_names;
  return (ho_trace_event_t){.offset = copy->offset, .size = copy->size, .name = operation};
}

static ho_status_t timeMove(ho_cuda_context_t *context, const ho_copy_t *copy, bool bounces,
                            CUstream end) {
  CUstream queue = ho_cuda_device_of(context)->queues[copy->direction];
  ho_cuda_spans_t *spans = &context->spans[copy->direction];
  ho_trace_event_t event = describe(context, copy);
  if (!context->timed)
    return move(context, copy, bounces);
  HO_RETURN_IF_ERROR(ho_cuda_make_room(context));
  HO_RETURN_IF_ERROR(ho_cuda_spans_begin(spans, queue, &event));
  HO_RETURN_IF_ERROR(move(context, copy, bounces));
  return ho_cuda_spans_end(spans, end);
}

static ho_status_t enqueue(ho_cuda_context_t *context, const ho_copy_t *copy) {
  ho_cuda_device_t *device = ho_cuda_device_of(context);
  bool bounces = copy->size && !ho_cuda_pinned_covers(&device->pinned, copy->host, copy->size);
  bool endsInMoves = bounces && copy->direction == HO_TO_HOST;
  CUstream end = endsInMoves ? device->bounces[HO_TO_HOST].moves : device->queues[copy->direction];
  HO_RETURN_IF_ERROR(followCompute(context, copy->direction, bounces));
  if (copy->direction == HO_TO_HOST && !bounces)
    HO_RETURN_IF_ERROR(followMoves(context));
  HO_RETURN_IF_ERROR(timeMove(context, copy, bounces, end));
  context->moves_pending = context->moves_pending || endsInMoves;
  HO_CUDA_CALL(&device->driver, eventRecord, context->events[copy->event].event, end);
  context->events[copy->event].step = context->step;
  return HO_OK;
}

void ho_cuda_copy(ho_context_t *base, const ho_copy_t *copy) {
  ho_cuda_context_t *context = contextOf(base);
  uint64_t number = ++ho_cuda_device_of(context)->num_copies;
  if (context->failure)
    return; // the step is over, what is left of it is skipped
  ho_cuda_note(context,
               ho_status_annotate(enqueue(context, copy),
                                  "copy %llu (%llu bytes to the %s at offset %llu) failed",
                                  (unsigned long long)number, (unsigned long long)copy->size,
                                  copy->direction == HO_TO_DEVICE ? "device" : "host",
                                  (unsigned long long)copy->offset));
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

static bool isRecorded(const ho_cuda_context_t *context, uint32_t event) {
  return !context->failure && context->events[event].step == context->step;
}

static ho_status_t orderQueue(ho_cuda_context_t *context, ho_direction_t direction, CUevent event) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  if (direction == HO_TO_DEVICE)
    HO_RETURN_IF_ERROR(waitFor(device, device->bounces[direction].moves, event));
  return waitFor(device, device->queues[direction], event);
}

void ho_cuda_after(ho_context_t *base, ho_direction_t direction, uint32_t event) {
  ho_cuda_context_t *context = contextOf(base);
  if (isRecorded(context, event))
    ho_cuda_note(context,
                 ho_status_annotate(orderQueue(context, direction, context->events[event].event),
                                    "a copy's wait for event %u failed", event));
}

//===----------------------------------------------------------------------===//
// From step to step
//===----------------------------------------------------------------------===//

// The end of a step waits for all copies, also for those that the next one begins with: timing
// events are read there, and bounce buffers are used anew. So a later step has nothing to wait for.
uint64_t ho_cuda_keep(ho_context_t *base, uint32_t event) {
  (void)base;
  (void)event;
  return 1;
}

void ho_cuda_resume(ho_context_t *base, const ho_copy_t *copy, uint64_t ticket) {
  (void)base;
  (void)copy;
  (void)ticket;
}

void ho_cuda_settle(ho_context_t *base, uint64_t ticket) {
  (void)base;
  (void)ticket;
}

//===----------------------------------------------------------------------===//
// Waiting
//===----------------------------------------------------------------------===//

bool ho_cuda_try_wait(ho_context_t *base, uint32_t event) {
  ho_cuda_context_t *context = contextOf(base);
  if (!isRecorded(context, event))
    return true;
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  context->compute_moved = true;
  ho_cuda_note(context,
               ho_status_annotate(waitFor(device, device->compute, context->events[event].event),
                                  "the wait for event %u failed", event));
  return true;
}

static ho_status_t blockHost(ho_cuda_context_t *context, uint32_t event) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  if (context->mode == HO_CUDA_CAPTURING)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "program '%s' waits on the host: it cannot be captured into a graph",
                          context->context.entry->name);
  HO_CUDA_CALL(&device->driver, eventSynchronize, context->events[event].event);
  return HO_OK;
}

void ho_cuda_host_wait(ho_context_t *base, uint32_t event) {
  ho_cuda_context_t *context = contextOf(base);
  if (isRecorded(context, event))
    ho_cuda_note(context, ho_status_annotate(blockHost(context, event),
                                             "the host's wait for event %u failed", event));
}
