//===- runner.c - One entry on a device of its own, and its measurements --===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "runner.h"

#include "cleanup.h"
#include "progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

ho_status_t ho_runner_find_entry(const ho_program_t *program, const char *entry,
                                 ho_variant_t variant, const ho_manifest_entry_t **out) {
  const ho_manifest_t *manifest = ho_program_manifest(program);
  char name[512];
  ho_variant_entry(entry, variant, name, sizeof(name));
  for (uint32_t i = 0; i < manifest->num_entries; ++i)
    if (!strcmp(manifest->entries[i].name, name)) {
      *out = &manifest->entries[i];
      return HO_OK;
    }
  if (variant != HO_VARIANT_SCHEDULED)
    return ho_status_make(HO_STATUS_NOT_FOUND,
                          "the program has no entry '%s'; compile it with --variants=%s", name,
                          ho_variant_name(variant));
  return ho_status_make(HO_STATUS_NOT_FOUND, "the program has no entry '%s'%s%s%s", name,
                        manifest->num_entries ? "; its first entry is '" : "",
                        manifest->num_entries ? manifest->entries[0].name : "",
                        manifest->num_entries ? "'" : "");
}

static ho_status_t prepare(const ho_program_t *program, const ho_device_choice_t *choice,
                           const ho_host_device_options_t *device, const ho_inputs_t *inputs,
                           ho_runner_t *runner) {
  HO_RETURN_IF_ERROR(ho_device_open(choice, device, &runner->device));
  HO_RETURN_IF_ERROR(
      ho_instance_create(runner->device, program, runner->entry->name, &runner->instance));
  HO_RETURN_IF_ERROR(ho_state_create(inputs, &runner->state));
  if (choice->cuda)
    ho_state_register(&runner->state, runner->device);
  return ho_state_bind(&runner->state, runner->entry, runner->instance);
}

ho_status_t ho_runner_create(const ho_program_t *program, const ho_manifest_entry_t *entry,
                             const ho_device_choice_t *choice,
                             const ho_host_device_options_t *device, const ho_inputs_t *inputs,
                             ho_runner_t *out) {
  *out = (ho_runner_t){.entry = entry};
  return prepare(program, choice, device, inputs, out);
}

void ho_runner_free(ho_runner_t *runner) {
  ho_instance_free(runner->instance);
  if (runner->device)
    ho_device_free(runner->device);
  ho_state_free(&runner->state);
  *runner = (ho_runner_t){0};
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

ho_status_t ho_samples_create(uint64_t capacity, ho_samples_t *out) {
  *out = (ho_samples_t){.capacity = capacity, .items = calloc(capacity + 1, sizeof(*out->items))};
  return out->items ? HO_OK
                    : ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to measure %llu steps",
                                     (unsigned long long)capacity);
}

void ho_samples_free(ho_samples_t *samples) {
  free(samples->items);
  *samples = (ho_samples_t){0};
}

ho_status_t ho_runner_step(ho_runner_t *runner, ho_samples_t *samples) {
  HO_RETURN_IF_ERROR(ho_interrupt_check());
  ho_instance_reset_counters(runner->instance);
  HO_RETURN_IF_ERROR(ho_instance_run(runner->instance));
  if (samples && samples->count < samples->capacity)
    ho_instance_counters(runner->instance, &samples->items[samples->count++]);
  return HO_OK;
}

ho_status_t ho_runner_steps(ho_runner_t *runner, const char *what, uint64_t count,
                            ho_samples_t *samples) {
  ho_status_t status = HO_OK;
  for (uint64_t i = 0; i < count && !status; ++i) {
    ho_progress(what, i, count);
    status = ho_runner_step(runner, samples);
  }
  ho_progress_end();
  return status;
}

ho_status_t ho_runner_fetch(ho_runner_t *runner) {
  for (uint32_t i = 0; i < runner->entry->num_arguments; ++i)
    if (runner->entry->arguments[i].is_state)
      HO_RETURN_IF_ERROR(ho_instance_fetch_state(runner->instance, i));
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Medians
//===----------------------------------------------------------------------===//

typedef double (*quantity_t)(const ho_counters_t *counters);

static double stepTime(const ho_counters_t *c) { return (double)c->step_time; }
static double stallTime(const ho_counters_t *c) { return (double)c->stall_time; }
static double computeTime(const ho_counters_t *c) {
  return c->step_time > c->stall_time ? (double)(c->step_time - c->stall_time) : 0;
}
static double hostTime(const ho_counters_t *c) { return (double)c->host_time; }
static double toDeviceBusy(const ho_counters_t *c) { return (double)c->to_device_busy; }
static double toHostBusy(const ho_counters_t *c) { return (double)c->to_host_busy; }
static double hiddenTime(const ho_counters_t *c) { return (double)c->hidden_time; }

static double diskBusy(const ho_counters_t *c) { return (double)c->disk_busy; }
static double diskRate(const ho_counters_t *c) {
  return c->step_time ? (double)c->bytes_from_disk * 1e9 / (double)c->step_time : 0;
}

static int compareDoubles(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static double median(const ho_samples_t *samples, quantity_t quantity) {
  double *values = malloc((samples->count + 1) * sizeof(*values));
  if (!values || !samples->count) {
    free(values);
    return 0;
  }
  for (uint64_t i = 0; i < samples->count; ++i)
    values[i] = quantity(&samples->items[i]);
  qsort(values, samples->count, sizeof(*values), compareDoubles);
  double result = (values[(samples->count - 1) / 2] + values[samples->count / 2]) / 2;
  free(values);
  return result;
}

ho_measurement_t ho_measure(const ho_samples_t *samples) {
  ho_measurement_t result = {.steps = samples->count};
  result.step = median(samples, stepTime);
  result.stall = median(samples, stallTime);
  result.compute = median(samples, computeTime);
  result.host = median(samples, hostTime);
  result.to_device_busy = median(samples, toDeviceBusy);
  result.to_host_busy = median(samples, toHostBusy);
  result.hidden = median(samples, hiddenTime);
  result.disk_busy = median(samples, diskBusy);
  result.disk_rate = median(samples, diskRate);
  for (uint64_t i = 0; i < samples->count; ++i) {
    const ho_counters_t *step = &samples->items[i];
    result.peak = step->peak_bytes > result.peak ? step->peak_bytes : result.peak;
    result.bytes_to_device = step->bytes_to_device;
    result.bytes_to_host = step->bytes_to_host;
    result.copies_to_device = step->copies_to_device;
    result.copies_to_host = step->copies_to_host;
    result.waits = step->waits;
    result.bytes_from_disk = step->bytes_from_disk;
    result.graphs += step->graphs;
  }
  return result;
}

double ho_measurement_bound(const ho_measurement_t *m) {
  double transfer = m->to_device_busy > m->to_host_busy ? m->to_device_busy : m->to_host_busy;
  return m->compute > transfer ? m->compute : transfer;
}
