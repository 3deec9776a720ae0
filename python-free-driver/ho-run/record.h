//===- record.h - One step as it ran ------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_RECORD_H
#define HO_RUN_RECORD_H

#include "runner.h"

#include "ho/report.h"

typedef struct ho_recorded_spans {
  size_t count, capacity;
  ho_report_span_t *items;
} ho_recorded_spans_t;

// Times are counted from the begin of the step.
typedef struct ho_recording {
  ho_recorded_spans_t spans[HO_RECORD_MEMORY]; // by ho_record_kind_t
  size_t num_samples, capacity;
  ho_report_sample_t *samples;
  uint64_t since;    // before the begin
  uint64_t duration; // of the step
  bool failed;       // out of memory
} ho_recording_t;

uint64_t ho_recording_now(void);
// The step that began after `since`, has just ended and took `duration`, from the trace of the
// runner's device. End it with ho_recording_free().
HO_NODISCARD ho_status_t ho_recording_take(const ho_runner_t *runner, uint64_t since,
                                           uint64_t duration, ho_recording_t *out);
void ho_recording_free(ho_recording_t *recording);

#endif // HO_RUN_RECORD_H
