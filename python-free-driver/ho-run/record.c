//===- record.c - One step as it ran --------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "record.h"

#include <stdlib.h>
#include <time.h>

uint64_t ho_recording_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

// One more item's room in an array; false and `failed` set without memory.
static bool makeRoom(ho_recording_t *recording, void **items, size_t count, size_t *capacity,
                     size_t size) {
  if (count < *capacity)
    return true;
  size_t larger = *capacity ? 2 * *capacity : 256;
  void *grown = realloc(*items, larger * size);
  if (!grown) {
    recording->failed = true;
    return false;
  }
  *items = grown;
  *capacity = larger;
  return true;
}

static void addSample(ho_recording_t *recording, const ho_record_t *record) {
  void *items = recording->samples;
  if (!makeRoom(recording, &items, recording->num_samples, &recording->capacity,
                sizeof(*recording->samples)))
    return;
  recording->samples = items;
  recording->samples[recording->num_samples++] =
      (ho_report_sample_t){record->start - recording->since, record->bytes};
}

static void add(void *context, const ho_record_t *record) {
  ho_recording_t *recording = context;
  if (record->kind == HO_RECORD_DISK)
    return; // not on the page
  if (record->kind == HO_RECORD_MEMORY) {
    addSample(recording, record);
    return;
  }
  ho_recorded_spans_t *spans = &recording->spans[record->kind];
  void *items = spans->items;
  if (!makeRoom(recording, &items, spans->count, &spans->capacity, sizeof(*spans->items)))
    return;
  spans->items = items;
  spans->items[spans->count++] =
      (ho_report_span_t){record->start - recording->since, record->finish - recording->since,
                         record->bytes, record->operation};
}

static uint64_t earliest(const ho_recording_t *recording) {
  uint64_t time = recording->num_samples ? recording->samples[0].time : UINT64_MAX;
  for (int i = 0; i < HO_RECORD_MEMORY; ++i)
    if (recording->spans[i].count && recording->spans[i].items[0].start < time)
      time = recording->spans[i].items[0].start;
  return time;
}

static void shift(ho_recording_t *recording, uint64_t by) {
  for (int i = 0; i < HO_RECORD_MEMORY; ++i)
    for (size_t k = 0; k < recording->spans[i].count; ++k) {
      recording->spans[i].items[k].start -= by;
      recording->spans[i].items[k].finish -= by;
    }
  for (size_t i = 0; i < recording->num_samples; ++i)
    recording->samples[i].time -= by;
}

// Between `since` and the step there may be preparations; the step begins with its first event at
// the latest.
static void moveToBegin(ho_recording_t *recording, uint64_t end) {
  uint64_t passed = end - recording->since, first = earliest(recording);
  uint64_t begin = passed > recording->duration ? passed - recording->duration : 0;
  shift(recording, begin < first ? begin : first);
}

ho_status_t ho_recording_take(const ho_runner_t *runner, uint64_t since, uint64_t duration,
                              ho_recording_t *out) {
  uint64_t end = ho_recording_now();
  *out = (ho_recording_t){.since = since, .duration = duration};
  ho_instance_visit_trace(runner->instance, since, add, out);
  if (out->failed)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to record a step");
  moveToBegin(out, end);
  return HO_OK;
}

void ho_recording_free(ho_recording_t *recording) {
  for (int i = 0; i < HO_RECORD_MEMORY; ++i)
    free(recording->spans[i].items);
  free(recording->samples);
  *recording = (ho_recording_t){0};
}
