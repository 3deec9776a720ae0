//===- runner.h - One entry on a device of its own, and its measurements -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_RUNNER_H
#define HO_RUN_RUNNER_H

#include "bind.h"
#include "device.h"

typedef struct ho_runner {
  const ho_manifest_entry_t *entry;
  ho_device_t *device;
  ho_instance_t *instance;
  ho_state_t state;
} ho_runner_t;

// Medians over steps; times in nanoseconds. Bytes, copies and waits are of one step.
typedef struct ho_measurement {
  double step, stall, compute, host; // host: until the step's work was enqueued
  double to_device_busy, to_host_busy, hidden;
  uint64_t bytes_to_device, bytes_to_host, copies_to_device, copies_to_host, waits;
  uint64_t peak;
  uint64_t bytes_from_disk;
  double disk_busy;
  double disk_rate; // bytes of a step over its time
  uint64_t steps;
  uint64_t graphs; // of these, launched as captured
} ho_measurement_t;

// The counters of single steps.
typedef struct ho_samples {
  uint64_t count, capacity;
  ho_counters_t *items;
} ho_samples_t;

HO_NODISCARD ho_status_t ho_runner_find_entry(const ho_program_t *program, const char *entry,
                                              ho_variant_t variant,
                                              const ho_manifest_entry_t **out);

// On success or failure, end it with ho_runner_free().
HO_NODISCARD ho_status_t ho_runner_create(const ho_program_t *program,
                                          const ho_manifest_entry_t *entry,
                                          const ho_device_choice_t *choice,
                                          const ho_host_device_options_t *device,
                                          const ho_inputs_t *inputs, ho_runner_t *out);
void ho_runner_free(ho_runner_t *runner);

HO_NODISCARD ho_status_t ho_samples_create(uint64_t capacity, ho_samples_t *out);
void ho_samples_free(ho_samples_t *samples);

// One step, recorded in `samples` unless that is NULL.
HO_NODISCARD ho_status_t ho_runner_step(ho_runner_t *runner, ho_samples_t *samples);
HO_NODISCARD ho_status_t ho_runner_steps(ho_runner_t *runner, const char *what, uint64_t count,
                                         ho_samples_t *samples);

// Brings all states that the device keeps back to the host.
HO_NODISCARD ho_status_t ho_runner_fetch(ho_runner_t *runner);

ho_measurement_t ho_measure(const ho_samples_t *samples);
// What no schedule can beat with this compute and these transfers: the longer of the two.
double ho_measurement_bound(const ho_measurement_t *measurement);

#endif // HO_RUN_RUNNER_H
