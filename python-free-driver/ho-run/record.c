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

ho_status_t ho_recording_take(const ho_runner_t *runner, uint64_t since, ho_recording_t *out) {
  *out = (ho_recording_t){.since = since};
  ho_instance_visit_trace(runner->instance, since, add, out);
  if (out->failed)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to record a step");
  return HO_OK;
}

void ho_recording_free(ho_recording_t *recording) {
  for (int i = 0; i < HO_RECORD_MEMORY; ++i)
    free(recording->spans[i].items);
  free(recording->samples);
  *recording = (ho_recording_t){0};
}
