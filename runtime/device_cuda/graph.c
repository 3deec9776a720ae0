//===- graph.c - Steps of a CUDA device as graphs -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A step that enqueues the same work each time is captured once, with what its
// five streams wait for, and launched from then on. The first step runs as it
// is: nothing is loaded late, and it shows whether the step can be repeated,
// which it cannot where it waits on the host or copies memory that ends with
// it. Binding arguments forgets the graph.
//
//===----------------------------------------------------------------------===//
#include "cuda_device.h"

#include <stdlib.h>

static ho_cuda_context_t *contextOf(ho_context_t *base) { return (ho_cuda_context_t *)base; }

static CUstream branch(const ho_cuda_device_t *device, int index) {
  int direction = index % HO_NUM_DIRECTIONS;
  return index < HO_NUM_DIRECTIONS ? device->queues[direction] : device->bounces[direction].moves;
}

static ho_status_t forkStreams(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  HO_CUDA_CALL(&device->driver, eventRecord, context->joins[0], device->compute);
  for (int i = 0; i < 2 * HO_NUM_DIRECTIONS; ++i)
    HO_CUDA_CALL(&device->driver, streamWaitEvent, branch(device, i), context->joins[0], 0);
  return HO_OK;
}

static ho_status_t joinStreams(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  for (int i = 0; i < 2 * HO_NUM_DIRECTIONS; ++i) {
    HO_CUDA_CALL(&device->driver, eventRecord, context->joins[i], branch(device, i));
    HO_CUDA_CALL(&device->driver, streamWaitEvent, device->compute, context->joins[i], 0);
  }
  return HO_OK;
}

ho_status_t ho_cuda_graph_begin(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  HO_CUDA_CALL(&device->driver, beginCapture, device->compute, HO_CU_STREAM_CAPTURE_MODE_RELAXED);
  context->mode = HO_CUDA_CAPTURING;
  return forkStreams(context);
}

ho_status_t ho_cuda_graph_launch(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  HO_CUDA_CALL(&device->driver, graphLaunch, context->graph.executable, device->compute);
  return HO_OK;
}

static ho_status_t notAgain(void) {
  return ho_status_make(HO_STATUS_UNSUPPORTED,
                        "it waits on the host or allocates host memory, which the step before did "
                        "not; run it without graphs");
}

static ho_status_t finish(ho_cuda_context_t *context, bool failed) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  ho_status_t joined =
      joinStreams(context); // also of a step that has failed, so that the capture ends
  CUresult result = device->driver.endCapture(device->compute, &context->graph.graph);
  if (failed || joined)
    return joined;
  if (result)
    return ho_cuda_error(&device->driver, ho_cuda_symbols.endCapture, result);
  if (context->context.once)
    return notAgain();
  context->graph.registrations = device->registrations;
  HO_CUDA_CALL(&device->driver, graphInstantiate, &context->graph.executable, context->graph.graph,
               0);
  return ho_cuda_graph_launch(context);
}

ho_status_t ho_cuda_graph_end(ho_cuda_context_t *context, bool failed) {
  ho_status_t status = finish(context, failed);
  if (failed || status)
    ho_cuda_graph_free(context);
  return ho_status_annotate(status, "program '%s' cannot be captured into a graph",
                            context->context.entry->name);
}

void ho_cuda_graph_free(ho_cuda_context_t *context) {
  const ho_cuda_driver_t *driver = &ho_cuda_device_of(context)->driver;
  ho_cuda_graph_t *graph = &context->graph;
  if (graph->executable)
    driver->graphExecDestroy(graph->executable);
  if (graph->graph)
    driver->graphDestroy(graph->graph);
  while (graph->moves) {
    ho_cuda_move_t *next = graph->moves->next;
    free(graph->moves);
    graph->moves = next;
  }
  *graph = (ho_cuda_graph_t){0};
}

bool ho_cuda_replay(ho_context_t *base) { return contextOf(base)->mode == HO_CUDA_REPLAYED; }

void ho_cuda_forget(ho_context_t *base) {
  ho_cuda_context_t *context = contextOf(base);
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  context->warm = false;
  device->driver.contextSetCurrent(device->context);
  ho_cuda_graph_free(context);
}
