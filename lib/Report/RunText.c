//===- RunText.c - A run as JSON ------------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "RunText.h"

#include "Strings.h"

static void putTime(ho_text_t *text, const char *key, double value) {
  hoTextKey(text, key);
  hoTextReal(text, value);
}

static void putFigures(ho_text_t *text, const ho_report_run_t *run) {
  hoTextKey(text, "figures");
  hoTextPut(text, "{");
  if (run->budget)
    hoTextMember(text, "budget", run->budget);
  hoTextMember(text, "capacity", run->capacity);
  hoTextMember(text, "arena", run->arena_bytes);
  hoTextMember(text, "resident", run->resident_bytes);
  hoTextMember(text, "peak", run->peak_bytes);
  hoTextMember(text, "to_device", run->bytes_to_device);
  hoTextMember(text, "to_host", run->bytes_to_host);
  hoTextMember(text, "steps", run->steps);
  putTime(text, "step", run->step_time);
  putTime(text, "compute", run->compute_time);
  putTime(text, "stall", run->stall_time);
  putTime(text, "to_device_busy", run->to_device_busy);
  putTime(text, "to_host_busy", run->to_host_busy);
  putTime(text, "hidden", run->hidden_time);
  hoTextMember(text, "duration", run->duration);
  hoTextPut(text, "}");
}

static int64_t numberOf(uint32_t operation) {
  return operation == HO_NONE ? -1 : (int64_t)operation;
}

// Gaps are differences to the finish before and may be negative where spans overlap.
static void putSpans(ho_text_t *text, const char *key, const ho_report_spans_t *spans, bool bytes) {
  hoTextKey(text, key);
  hoTextPut(text, "{");
  hoTextBeginArray(text, "op");
  for (size_t i = 0; i < spans->count; ++i)
    hoTextElement(text, numberOf(spans->items[i].operation));
  hoTextEndArray(text);
  uint64_t before = 0;
  hoTextBeginArray(text, "gap");
  for (size_t i = 0; i < spans->count; ++i) {
    hoTextElement(text, (int64_t)(spans->items[i].start - before));
    before = spans->items[i].finish;
  }
  hoTextEndArray(text);
  hoTextBeginArray(text, "time");
  for (size_t i = 0; i < spans->count; ++i)
    hoTextElement(text, (int64_t)(spans->items[i].finish - spans->items[i].start));
  hoTextEndArray(text);
  hoTextBeginArray(text, "bytes");
  for (size_t i = 0; bytes && i < spans->count; ++i)
    hoTextElement(text, (int64_t)spans->items[i].bytes);
  hoTextEndArray(text);
  hoTextPut(text, "}");
}

static void putSamples(ho_text_t *text, const ho_report_run_t *run) {
  uint64_t before = 0;
  hoTextBeginArray(text, "sample_time");
  for (size_t i = 0; i < run->num_samples; ++i) {
    hoTextElement(text, (int64_t)(run->samples[i].time - before));
    before = run->samples[i].time;
  }
  hoTextEndArray(text);
  before = 0;
  hoTextBeginArray(text, "sample_live");
  for (size_t i = 0; i < run->num_samples; ++i) {
    hoTextElement(text, (int64_t)(run->samples[i].live_bytes - before));
    before = run->samples[i].live_bytes;
  }
  hoTextEndArray(text);
}

static ho_status_t putOperations(ho_text_t *text, const ho_report_run_t *run,
                                 ho_strings_t *strings) {
  for (int part = 0; part < 2; ++part) {
    hoTextBeginArray(text, part ? "op_location" : "op_name");
    for (uint32_t i = 0; i < run->num_operations; ++i) {
      const ho_report_operation_t *operation = &run->operations[i];
      uint32_t number;
      HO_RETURN_IF_ERROR(
          hoStringsAdd(strings, part ? operation->location : operation->name, &number));
      hoTextElement(text, number);
    }
    hoTextEndArray(text);
  }
  hoTextBeginArray(text, "op_estimate");
  for (uint32_t i = 0; i < run->num_operations; ++i)
    hoTextElement(text, (int64_t)run->operations[i].estimate);
  hoTextEndArray(text);
  hoStringsPrint(strings, text);
  return HO_OK;
}

static ho_status_t putRun(ho_text_t *text, const ho_report_run_t *run, ho_strings_t *strings) {
  hoTextPut(text, "{");
  hoTextKey(text, "name");
  hoTextString(text, run->name);
  hoTextKey(text, "mode");
  hoTextString(text, run->mode);
  putFigures(text, run);
  putSpans(text, "compute", &run->compute, false);
  putSpans(text, "load", &run->to_device, true);
  putSpans(text, "store", &run->to_host, true);
  putSpans(text, "stall", &run->stall, false);
  putSamples(text, run);
  HO_RETURN_IF_ERROR(putOperations(text, run, strings));
  hoTextPut(text, "}");
  return HO_OK;
}

ho_status_t hoReportRunText(const ho_report_run_t *run, ho_text_t *text) {
  ho_strings_t strings = {0};
  ho_status_t status = putRun(text, run, &strings);
  hoStringsFree(&strings);
  return status;
}
