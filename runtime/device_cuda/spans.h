//===- spans.h - When work ran on a CUDA device -------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Pairs of timing events around pieces of work, read when the device is idle.
// Room is made once; what does not fit makes the owner read and begin again.
//
// Ownership: ends with ho_cuda_spans_close(). Thread safety: none. Times are
// those of ho_now().
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_SPANS_H
#define HO_DEVICE_CUDA_SPANS_H

#include "../trace.h"
#include "driver.h"

typedef struct ho_cuda_span {
  CUevent start, finish;
  ho_trace_event_t event; // times once read
} ho_cuda_span_t;

typedef struct ho_cuda_spans {
  const ho_cuda_driver_t *driver;
  ho_cuda_span_t *items;
  uint32_t count, capacity;
} ho_cuda_spans_t;

// On failure, too, end it with ho_cuda_spans_close().
HO_NODISCARD ho_status_t ho_cuda_spans_open(const ho_cuda_driver_t *driver, uint32_t capacity,
                                            ho_cuda_spans_t *out);
void ho_cuda_spans_close(ho_cuda_spans_t *spans);

// The caller has made sure that there is room for a span to begin.
HO_NODISCARD ho_status_t ho_cuda_spans_begin(ho_cuda_spans_t *spans, CUstream stream,
                                             const ho_trace_event_t *event);
// Of the one that began last.
HO_NODISCARD ho_status_t ho_cuda_spans_end(ho_cuda_spans_t *spans, CUstream stream);

// Turns events into times: `base` was recorded at `base_time`.
HO_NODISCARD ho_status_t ho_cuda_spans_read(ho_cuda_spans_t *spans, CUevent base,
                                            uint64_t base_time);
// The time that both have in common; each is in order.
uint64_t ho_cuda_spans_overlap(const ho_cuda_spans_t *a, const ho_cuda_spans_t *b);
uint64_t ho_cuda_spans_total(const ho_cuda_spans_t *spans);

#endif // HO_DEVICE_CUDA_SPANS_H
