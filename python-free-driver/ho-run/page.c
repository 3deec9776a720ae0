//===- page.c - A run as a page to look at --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "page.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static ho_report_spans_t spansOf(const ho_outcome_t *outcome, ho_record_kind_t kind) {
  const ho_recorded_spans_t *spans = &outcome->recording.spans[kind];
  return (ho_report_spans_t){spans->count, spans->items};
}

static void describeTimes(const ho_outcome_t *outcome, ho_report_run_t *out) {
  const ho_measurement_t *m = &outcome->measurement;
  out->steps = m->steps;
  out->step_time = m->step;
  out->compute_time = m->compute;
  out->stall_time = m->stall;
  out->to_device_busy = m->to_device_busy;
  out->to_host_busy = m->to_host_busy;
  out->hidden_time = m->hidden;
  out->duration = outcome->recording.duration;
}

static void describeBytes(const ho_outcome_t *outcome, ho_report_run_t *out) {
  const ho_manifest_entry_t *entry = outcome->entry;
  out->capacity = outcome->capacity;
  out->budget = entry->budget;
  out->arena_bytes = entry->arena_bytes;
  out->resident_bytes = entry->resident_bytes;
  out->peak_bytes = outcome->measurement.peak;
  out->bytes_to_device = outcome->measurement.bytes_to_device;
  out->bytes_to_host = outcome->measurement.bytes_to_host;
}

static ho_report_run_t describeRun(const ho_outcome_t *outcome,
                                   const ho_report_operation_t *operations) {
  ho_report_run_t run = {.name = outcome->entry->name,
                         .mode = outcome->entry->mode,
                         .compute = spansOf(outcome, HO_RECORD_COMPUTE),
                         .to_device = spansOf(outcome, HO_RECORD_TO_DEVICE),
                         .to_host = spansOf(outcome, HO_RECORD_TO_HOST),
                         .stall = spansOf(outcome, HO_RECORD_STALL),
                         .num_samples = outcome->recording.num_samples,
                         .samples = outcome->recording.samples,
                         .num_operations = outcome->entry->num_operations,
                         .operations = operations};
  describeBytes(outcome, &run);
  describeTimes(outcome, &run);
  return run;
}

static ho_status_t fill(ho_report_t *report, const ho_outcome_t *outcome) {
  const ho_manifest_entry_t *entry = outcome->entry;
  ho_report_operation_t *operations =
      calloc((size_t)entry->num_operations + 1, sizeof(*operations));
  if (!operations)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a report");
  for (uint32_t i = 0; i < entry->num_operations; ++i)
    operations[i] = (ho_report_operation_t){
        entry->operations[i].name, entry->operations[i].location, entry->operations[i].estimate};
  ho_report_run_t run = describeRun(outcome, operations);
  ho_status_t status = entry->plan ? ho_report_add_text(report, entry->plan) : HO_OK;
  if (!status)
    status = ho_report_add_run(report, &run);
  free(operations);
  return status;
}

ho_status_t ho_page_write(const ho_options_t *options, const ho_outcome_t *outcome) {
  const char *slash = strrchr(options->model, '/');
  char title[512];
  snprintf(title, sizeof(title), "%s, entry %s", slash ? slash + 1 : options->model,
           outcome->entry->name);
  ho_report_t *report = NULL;
  HO_RETURN_IF_ERROR(ho_report_create(title, &report));
  ho_status_t status = fill(report, outcome);
  if (!status)
    status = ho_report_write(report, options->report);
  ho_report_free(report);
  return status;
}
