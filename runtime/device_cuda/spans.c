//===- spans.c - When work ran on a CUDA device ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "spans.h"

#include <stdlib.h>

ho_status_t ho_cuda_spans_open(const ho_cuda_driver_t *driver, uint32_t capacity,
                               ho_cuda_spans_t *out) {
  *out = (ho_cuda_spans_t){.driver = driver};
  out->items = calloc((size_t)capacity + 1, sizeof(*out->items));
  if (!out->items)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  for (; out->capacity < capacity; ++out->capacity) {
    ho_cuda_span_t *span = &out->items[out->capacity];
    HO_CUDA_CALL(driver, eventCreate, &span->start, 0);
    CUresult result = driver->eventCreate(&span->finish, 0);
    if (result) {
      driver->eventDestroy(span->start);
      return ho_cuda_error(driver, ho_cuda_symbols.eventCreate, result);
    }
  }
  return HO_OK;
}

void ho_cuda_spans_close(ho_cuda_spans_t *spans) {
  for (uint32_t i = 0; i < spans->capacity; ++i) {
    spans->driver->eventDestroy(spans->items[i].start);
    spans->driver->eventDestroy(spans->items[i].finish);
  }
  free(spans->items);
  *spans = (ho_cuda_spans_t){0};
}

ho_status_t ho_cuda_spans_begin(ho_cuda_spans_t *spans, CUstream stream,
                                const ho_trace_event_t *event) {
  ho_cuda_span_t *span = &spans->items[spans->count];
  span->event = *event;
  HO_CUDA_CALL(spans->driver, eventRecord, span->start, stream);
  return HO_OK;
}

ho_status_t ho_cuda_spans_end(ho_cuda_spans_t *spans, CUstream stream) {
  HO_CUDA_CALL(spans->driver, eventRecord, spans->items[spans->count].finish, stream);
  ++spans->count;
  return HO_OK;
}

// Work of a stream may have run before `base` did on another.
static ho_status_t readTime(const ho_cuda_driver_t *driver, CUevent base, uint64_t base_time,
                            CUevent event, uint64_t *out) {
  float milliseconds = 0;
  HO_CUDA_CALL(driver, eventElapsedTime, &milliseconds, base, event);
  *out = base_time + (uint64_t)(int64_t)((double)milliseconds * 1e6);
  return HO_OK;
}

ho_status_t ho_cuda_spans_read(ho_cuda_spans_t *spans, CUevent base, uint64_t base_time) {
  for (uint32_t i = 0; i < spans->count; ++i) {
    ho_cuda_span_t *span = &spans->items[i];
    uint64_t start = 0, finish = 0;
    HO_RETURN_IF_ERROR(readTime(spans->driver, base, base_time, span->start, &start));
    HO_RETURN_IF_ERROR(readTime(spans->driver, base, base_time, span->finish, &finish));
    span->event.start = start;
    span->event.finish = finish > start ? finish : start;
  }
  return HO_OK;
}

uint64_t ho_cuda_spans_overlap(const ho_cuda_spans_t *a, const ho_cuda_spans_t *b) {
  uint64_t total = 0;
  for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
    const ho_trace_event_t *x = &a->items[i].event, *y = &b->items[k].event;
    uint64_t start = x->start > y->start ? x->start : y->start;
    uint64_t finish = x->finish < y->finish ? x->finish : y->finish;
    total += finish > start ? finish - start : 0;
    if (x->finish < y->finish)
      ++i;
    else
      ++k;
  }
  return total;
}

uint64_t ho_cuda_spans_total(const ho_cuda_spans_t *spans) {
  uint64_t total = 0;
  for (uint32_t i = 0; i < spans->count; ++i)
    total += spans->items[i].event.finish - spans->items[i].event.start;
  return total;
}
