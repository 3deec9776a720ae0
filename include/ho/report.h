//===- ho/report.h - A plan as a page to look at ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One HTML file that needs nothing else: the queues over time, device memory
// with everything resident and as planned, every tensor with what the plan does
// with it. docs/report.md says what is shown.
//
// A page holds any number of plans and at most one run. A plan may travel as
// text from where it was made to where the page is written: a compiled program
// carries the plans of an entry in its manifest.
//
// Units: bytes and nanoseconds. Ownership: a report owns copies of all that it
// is given; a text made here is the caller's, ended with free(). Thread safety:
// distinct objects are independent. No global state.
//
//===----------------------------------------------------------------------===//
#ifndef HO_REPORT_H
#define HO_REPORT_H

#include "ho/plan.h"

#ifdef __cplusplus
extern "C" {
#endif

//===----------------------------------------------------------------------===//
// Decisions
//===----------------------------------------------------------------------===//

// What a plan does with a buffer. The page's texts are in this order, too.
typedef enum ho_decision {
  HO_DECISION_HOST = 0, // never on the device
  HO_DECISION_KEPT,     // loaded once, kept over all its uses
  HO_DECISION_STREAMED, // loaded for its only use and released after it
  HO_DECISION_RELOADED, // dropped between uses and loaded again
  HO_DECISION_SPILLED,  // made on the device, stored to make room, loaded again
  HO_DECISION_PRODUCED, // made on the device and gone before the end, never copied
  HO_DECISION_STORED,   // made on the device and copied to the host
} ho_decision_t;
#define HO_NUM_DECISIONS 7

// Fills num_buffers of them. The plan has no program of its own, here and below: a problem is
// expanded by that first (ho_program_expand).
HO_NODISCARD ho_status_t ho_report_decisions(const ho_problem_t *problem, const ho_plan_t *plan,
                                             ho_decision_t *out);

// Live bytes while each operation runs, num_operations of them each: as planned, and with
// everything resident as ho_problem_resident_memory means it. Their maxima are the plan's
// peak_live_bytes and that.
HO_NODISCARD ho_status_t ho_report_memory(const ho_problem_t *problem, const ho_plan_t *plan,
                                          uint64_t *planned, uint64_t *resident);

//===----------------------------------------------------------------------===//
// Plans as text
//===----------------------------------------------------------------------===//

// A JSON object, docs/report.md, of what runs in its order, be that the plan's own program.
// `name` says what was planned, such as the function.
HO_NODISCARD ho_status_t ho_report_plan_text(const char *name, ho_plan_mode_t mode,
                                             const ho_problem_t *problem, const ho_plan_t *plan,
                                             char **out);

//===----------------------------------------------------------------------===//
// Runs
//===----------------------------------------------------------------------===//

// Times are counted from the begin of the step.
typedef struct ho_report_span {
  uint64_t start, finish;
  uint64_t bytes;     // of a copy
  uint32_t operation; // into ho_report_run_t.operations; HO_NONE without
} ho_report_span_t;

// In order of their start.
typedef struct ho_report_spans {
  size_t count;
  const ho_report_span_t *items;
} ho_report_spans_t;

typedef struct ho_report_sample {
  uint64_t time, live_bytes;
} ho_report_sample_t;

typedef struct ho_report_operation {
  const char *name, *location;
  uint64_t estimate;
} ho_report_operation_t;

// One measured step, and medians over all of them.
typedef struct ho_report_run {
  const char *name, *mode;
  uint64_t capacity, budget, arena_bytes, resident_bytes, peak_bytes; // budget 0: unlimited
  uint64_t bytes_to_device, bytes_to_host;                            // of a step
  uint64_t steps;                                                     // measured
  double step_time, compute_time, stall_time;                         // medians
  double to_device_busy, to_host_busy, hidden_time;
  uint64_t duration; // of the step shown
  ho_report_spans_t compute, to_device, to_host, stall;
  size_t num_samples;
  const ho_report_sample_t *samples; // in order
  uint32_t num_operations;
  const ho_report_operation_t *operations;
} ho_report_run_t;

//===----------------------------------------------------------------------===//
// Pages
//===----------------------------------------------------------------------===//

typedef struct ho_report ho_report_t;

HO_NODISCARD ho_status_t ho_report_create(const char *title, ho_report_t **out);
void ho_report_free(ho_report_t *report);

HO_NODISCARD ho_status_t ho_report_add_plan(ho_report_t *report, const char *name,
                                            ho_plan_mode_t mode, const ho_problem_t *problem,
                                            const ho_plan_t *plan);
// What ho_report_plan_text() made, or several of these with commas between; empty adds nothing.
HO_NODISCARD ho_status_t ho_report_add_text(ho_report_t *report, const char *text);
// Takes the place of a run added before.
HO_NODISCARD ho_status_t ho_report_add_run(ho_report_t *report, const ho_report_run_t *run);

// Whether a file could be written there, known before long work. Changes nothing.
HO_NODISCARD ho_status_t ho_report_check_path(const char *path);
// The file takes its name when it is complete. A failure names it and leaves what was there.
HO_NODISCARD ho_status_t ho_report_write(const ho_report_t *report, const char *path);

#ifdef __cplusplus
}
#endif
#endif // HO_REPORT_H
