//===- trace.h - What ran when ------------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A recording of operations, copies, waits and the memory curve, written as
// Chrome trace JSON. Recording neither allocates nor locks: each row has one
// writer and room that is made between steps. What does not fit is counted.
//
// Ownership: ho_trace_finish() ends a trace. Thread safety: one writer a row;
// ho_trace_reserve() and ho_trace_finish() only while no row is written.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_TRACE_H
#define HO_RUNTIME_TRACE_H

#include "ho/manifest.h"

typedef enum ho_direction {
  HO_TO_DEVICE = 0,
  HO_TO_HOST = 1,
} ho_direction_t;
#define HO_NUM_DIRECTIONS 2

#define HO_NO_OPERATION UINT32_MAX

typedef enum ho_trace_row {
  HO_ROW_TO_DEVICE = HO_TO_DEVICE,
  HO_ROW_TO_HOST = HO_TO_HOST,
  HO_ROW_COMPUTE,
  HO_ROW_STALL,
  HO_ROW_MEMORY, // a curve
  HO_ROW_DISK,
} ho_trace_row_t;
#define HO_NUM_ROWS 6

typedef struct ho_trace_event {
  uint64_t start, finish; // nanoseconds of ho_now()
  uint64_t offset, size;  // of a copy or a read; for the memory curve, `size` is the value
  uint32_t name;          // number from ho_trace_add_names(), HO_NO_OPERATION without
} ho_trace_event_t;

typedef struct ho_trace ho_trace_t;

// Opens `path`, so that a failure is known before the run. NULL: there is to be no file.
HO_NODISCARD ho_status_t ho_trace_create(const char *path, ho_trace_t **out);
// Writes the file and frees the trace, also on failure.
HO_NODISCARD ho_status_t ho_trace_finish(ho_trace_t *trace);

// Copies the operations' names and returns the number of the first.
HO_NODISCARD ho_status_t ho_trace_add_names(ho_trace_t *trace, const ho_manifest_entry_t *entry,
                                            uint32_t *out_first);
// Makes room for one more step: `expected` events in that row, or as many as the last step had.
// Without memory for that, events will be dropped.
void ho_trace_reserve(ho_trace_t *trace, ho_trace_row_t row, uint64_t expected);

void ho_trace_record(ho_trace_t *trace, ho_trace_row_t row, const ho_trace_event_t *event);

// Visits the events of a row in their order.
typedef void (*ho_trace_visitor_t)(void *context, ho_trace_row_t row,
                                   const ho_trace_event_t *event);
void ho_trace_visit(const ho_trace_t *trace, ho_trace_row_t row, ho_trace_visitor_t visitor,
                    void *context);

#endif // HO_RUNTIME_TRACE_H
