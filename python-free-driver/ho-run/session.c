//===- session.c - A program, its inputs and the device it is to run on ---===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "session.h"

#include "compile.h"

#include "ho/report.h"

#include <string.h>

#define PAGE 4096

static ho_status_t openProgram(const ho_options_t *options, ho_program_t **out) {
  if (ho_compile_wanted(options->model))
    return ho_compile(options, out);
  return ho_program_load(options->model, out);
}

static uint64_t firstNonZero(uint64_t a, uint64_t b, uint64_t c) {
  uint64_t chosen = a ? a : b ? b : c;
  return chosen ? chosen : PAGE;
}

static uint64_t chooseCapacity(const ho_options_t *options, const ho_manifest_entry_t *entry) {
  const ho_memory_spec_t *spec = &options->device_memory;
  // What has been compiled for a percentage knows its bytes.
  bool compiled = ho_compile_wanted(options->model) && entry->budget;
  if (!spec->given || (spec->percent > 0 && compiled))
    return firstNonZero(entry->budget, entry->arena_bytes, entry->resident_bytes);
  return firstNonZero(ho_memory_spec_resolve(spec, entry->resident_bytes), 0, 0);
}

void ho_session_link(const ho_options_t *options, ho_host_device_options_t *out) {
  ho_host_device_options_default(out);
  if (options->has_link_rate) {
    out->to_device_rate = options->to_device_rate;
    out->to_host_rate = options->to_host_rate;
  }
  if (options->has_duplex)
    out->duplex_interference = options->duplex;
  out->copy_latency = options->link_latency;
}

static void chooseDevice(const ho_options_t *options, const ho_manifest_entry_t *entry,
                         ho_host_device_options_t *out) {
  ho_session_link(options, out);
  out->memory = chooseCapacity(options, entry);
  out->guard = options->guard;
  out->poison = options->poison;
  out->fail_copy = options->fail_copy;
}

static ho_status_t checkOutputs(const ho_session_t *session) {
  const ho_settings_t *outputs = &session->options->outputs;
  uint32_t index;
  for (uint32_t i = 0; i < outputs->count; ++i)
    HO_RETURN_IF_ERROR(ho_status_annotate(
        ho_inputs_find_result(session->inputs, outputs->items[i].name, &index), "--output"));
  return HO_OK;
}

ho_status_t ho_session_open(const ho_options_t *options, ho_session_t *out) {
  *out = (ho_session_t){.options = options};
  if (options->profile)
    HO_RETURN_IF_ERROR(ho_status_annotate(ho_report_check_path(options->profile), "--profile"));
  if (options->report)
    HO_RETURN_IF_ERROR(ho_report_check_path(options->report));
  HO_RETURN_IF_ERROR(openProgram(options, &out->program));
  HO_RETURN_IF_ERROR(
      ho_runner_find_entry(out->program, options->entry, options->variant, &out->entry));
  chooseDevice(options, out->entry, &out->device);
  HO_RETURN_IF_ERROR(ho_inputs_create(out->entry, options, &out->inputs));
  return checkOutputs(out);
}

void ho_session_close(ho_session_t *session) {
  ho_inputs_free(session->inputs);
  ho_program_free(session->program);
  *session = (ho_session_t){0};
}

ho_host_device_options_t ho_session_roomy_device(const ho_manifest_entry_t *entry) {
  ho_host_device_options_t device;
  ho_host_device_options_default(&device);
  device.memory = firstNonZero(entry->arena_bytes, entry->resident_bytes, entry->budget);
  return device;
}
