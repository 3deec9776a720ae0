//===- from_disk.c - Copies from files to the host device -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "host_device.h"

static ho_host_device_t *deviceOf(const ho_host_context_t *context) {
  return (ho_host_device_t *)context->context.device;
}

//===----------------------------------------------------------------------===//
// The reader
//===----------------------------------------------------------------------===//

static ho_status_t openReader(ho_host_context_t *context) {
  ho_reader_options_t options = {
      .memory_bytes = HO_READER_MEMORY,
      .block = HO_READER_BLOCK,
      .capacity = (uint32_t)context->queues[HO_TO_DEVICE].mask + 1,
  };
  HO_RETURN_IF_ERROR(ho_reader_engine_from_environment(&options.engine));
  if (!context->bounce)
    HO_RETURN_IF_ERROR(
        ho_host_pool_allocate(deviceOf(context)->host_pool, HO_READER_MEMORY, &context->bounce));
  options.memory = context->bounce;
  return ho_reader_create(&options, &context->reader);
}

ho_status_t ho_host_prepare_file(ho_context_t *base, const ho_disk_file_t *file) {
  ho_host_context_t *context = (ho_host_context_t *)base;
  if (!context->reader)
    HO_RETURN_IF_ERROR(openReader(context));
  ho_reader_register(context->reader, file);
  return HO_OK;
}

void ho_host_close_disk(ho_host_context_t *context) {
  ho_reader_free(context->reader);
  if (context->bounce)
    ho_host_pool_release(deviceOf(context)->host_pool, context->bounce);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

// Returns whether the range has come to its end.
static bool pump(ho_reader_t *reader, ho_link_flow_t *flow, char *target, uint64_t size,
                 ho_disk_failure_t *failure) {
  bool last = false;
  for (uint64_t done = 0; done < size && !last;) {
    ho_disk_piece_t piece;
    ho_reader_next(reader, &piece);
    last = piece.last;
    if (!piece.data) {
      *failure = piece.failure;
      return true;
    }
    uint64_t part = size - done < piece.size ? size - done : piece.size;
    ho_link_push(flow, target + done, piece.data, part, piece.arrived);
    ho_reader_release(reader);
    done += part;
  }
  return last;
}

static void account(ho_host_context_t *context) {
  ho_trace_t *trace = context->context.device->trace;
  ho_disk_span_t span = ho_reader_last_span(context->reader);
  ho_disk_counters_t counters = ho_reader_take_counters(context->reader);
  atomic_fetch_add(&context->context.disk.bytes, counters.bytes);
  atomic_fetch_add(&context->context.disk.busy, counters.busy);
  if (!trace)
    return;
  ho_trace_event_t event = {span.start, span.finish, span.offset, span.bytes, HO_NO_OPERATION};
  ho_trace_record(trace, HO_ROW_DISK, &event);
}

ho_link_span_t ho_host_copy_from_disk(ho_host_context_t *context, void *target, uint64_t size,
                                      uint64_t ready, ho_disk_failure_t *failure) {
  ho_link_flow_t flow;
  ho_link_begin(&flow, &deviceOf(context)->link, HO_TO_DEVICE, ready);
  if (!pump(context->reader, &flow, target, size, failure))
    ho_reader_skip(context->reader);
  ho_link_span_t span = ho_link_end(&flow);
  account(context);
  return span;
}
