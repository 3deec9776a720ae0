//===- step.c - The begin and the end of a step on a CUDA device ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cuda_device.h"

#include "../clock.h"

static ho_cuda_context_t *contextOf(ho_context_t *base) { return (ho_cuda_context_t *)base; }

//===----------------------------------------------------------------------===//
// Failure
//===----------------------------------------------------------------------===//

void ho_cuda_note(ho_cuda_context_t *context, ho_status_t status) {
  if (!context->failure)
    context->failure = status;
  else
    ho_status_free(status);
}

bool ho_cuda_failed(ho_context_t *base) { return contextOf(base)->failure; }

static ho_status_t synchronize(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  CUstream streams[] = {device->bounces[HO_TO_DEVICE].moves, device->queues[HO_TO_DEVICE],
                        device->queues[HO_TO_HOST], device->bounces[HO_TO_HOST].moves,
                        device->compute};
  CUresult first = 0;
  for (size_t i = 0; i < sizeof(streams) / sizeof(*streams); ++i) {
    CUresult result = device->driver.streamSynchronize(streams[i]);
    // Work that is under way must not meet what comes after the step.
    if (result)
      device->driver.streamSynchronize(streams[i]);
    first = first ? first : result;
  }
  if (!first)
    return HO_OK;
  return ho_status_annotate(
      ho_cuda_error(&device->driver, ho_cuda_symbols.streamSynchronize, first),
      "program '%s': the device failed during the step (where CUDA_LAUNCH_BLOCKING=1 is set, the "
      "launch that fails is named)",
      context->context.entry->name);
}

//===----------------------------------------------------------------------===//
// Times
//===----------------------------------------------------------------------===//

static void traceSpans(const ho_cuda_context_t *context, const ho_cuda_spans_t *spans,
                       ho_trace_row_t row) {
  ho_trace_t *trace = context->context.device->trace;
  for (uint32_t i = 0; trace && i < spans->count; ++i)
    ho_trace_record(trace, row, &spans->items[i].event);
}

static ho_status_t readSpans(ho_cuda_context_t *context) {
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    HO_RETURN_IF_ERROR(ho_cuda_spans_read(&context->spans[i], context->base, context->base_time));
  return ho_cuda_spans_read(&context->operations, context->base, context->base_time);
}

static void countSpans(ho_cuda_context_t *context) {
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i) {
    ho_link_counters_t *link = &context->context.links[i];
    link->busy += ho_cuda_spans_total(&context->spans[i]);
    link->hidden += ho_cuda_spans_overlap(&context->spans[i], &context->operations);
    traceSpans(context, &context->spans[i], (ho_trace_row_t)i);
    context->spans[i].count = 0;
  }
  context->context.compute_time += ho_cuda_spans_total(&context->operations);
  traceSpans(context, &context->operations, HO_ROW_COMPUTE);
}

// An operation that is under way keeps its beginning.
static void clearOperations(ho_cuda_context_t *context) {
  ho_cuda_span_t *items = context->operations.items;
  if (context->operation_runs) {
    ho_cuda_span_t first = items[0];
    items[0] = items[context->operations.count];
    items[context->operations.count] = first;
  }
  context->operations.count = 0;
}

ho_status_t ho_cuda_make_room(ho_cuda_context_t *context) {
  bool full = context->operations.count == context->operations.capacity;
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    full = full || context->spans[i].count == context->spans[i].capacity;
  if (!full)
    return HO_OK;
  HO_RETURN_IF_ERROR(synchronize(context));
  HO_RETURN_IF_ERROR(readSpans(context));
  countSpans(context);
  clearOperations(context);
  return HO_OK;
}

static ho_status_t beginTiming(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  HO_CUDA_CALL(&device->driver, eventRecord, context->base, device->compute);
  context->base_time = ho_now();
  return HO_OK;
}

static ho_status_t endTiming(ho_cuda_context_t *context) {
  if (!context->timed)
    return HO_OK;
  HO_RETURN_IF_ERROR(readSpans(context));
  countSpans(context);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// A step
//===----------------------------------------------------------------------===//

static void forgetStep(ho_cuda_context_t *context) {
  ho_cuda_device_t *device = ho_cuda_device_of(context);
  if (++context->step == 0) { // after 2^32 steps numbers are used again
    for (uint32_t i = 0; i < context->num_events; ++i)
      context->events[i].step = 0;
    context->step = 1;
  }
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i) {
    ho_cuda_bounce_reset(&device->bounces[i]);
    context->marks_seen[i] = 0;
    context->spans[i].count = 0;
  }
  context->operations.count = 0;
  context->mark = context->moves_mark_seen = 0;
  context->compute_moved = context->moves_pending = context->operation_runs = false;
}

// Which copies take a detour is written down in a graph, too.
static ho_cuda_mode_t chooseMode(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  if (context->graph.executable && context->graph.registrations != device->registrations)
    ho_cuda_graph_free(context);
  if (!device->options.graph || device->device.trace)
    return HO_CUDA_PLAIN;
  if (context->graph.executable)
    return HO_CUDA_REPLAYED;
  return context->warm ? HO_CUDA_CAPTURING : HO_CUDA_PLAIN;
}

static ho_status_t begin(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  context->timed = false;
  context->context.compute_time = HO_TIME_UNKNOWN;
  context->mode = HO_CUDA_PLAIN;
  HO_RETURN_IF_ERROR(ho_cuda_enter(device));
  ho_cuda_mode_t mode = chooseMode(context);
  context->timed = mode == HO_CUDA_PLAIN && !device->options.untimed;
  context->context.compute_time = context->timed ? 0 : HO_TIME_UNKNOWN;
  context->mode = mode == HO_CUDA_REPLAYED ? mode : HO_CUDA_PLAIN;
  if (mode == HO_CUDA_REPLAYED)
    return ho_cuda_graph_launch(context);
  if (mode == HO_CUDA_CAPTURING)
    return ho_cuda_graph_begin(context);
  return context->timed ? beginTiming(context) : HO_OK;
}

// Nothing in the arena is touched, so what is held stays as it is.
void ho_cuda_step_begin(ho_context_t *base, ho_range_t *held, uint32_t num_held) {
  (void)held;
  (void)num_held;
  ho_cuda_context_t *context = contextOf(base);
  forgetStep(context);
  ho_cuda_note(context, begin(context));
}

ho_status_t ho_cuda_step_end(ho_context_t *base) {
  ho_cuda_context_t *context = contextOf(base);
  if (context->mode == HO_CUDA_CAPTURING)
    ho_cuda_note(context, ho_cuda_graph_end(context, context->failure || base->unwound));
  ho_cuda_note(context, synchronize(context));
  if (!context->failure)
    ho_cuda_note(context, endTiming(context));
  ho_status_t failure = context->failure;
  context->failure = HO_OK;
  if (context->mode == HO_CUDA_PLAIN)
    context->warm = !failure && !base->unwound && !base->once;
  context->mode = HO_CUDA_PLAIN;
  context->timed = false;
  return failure;
}
