//===- run.c - A run of one entry -----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "session.h"

#include "npy.h"
#include "page.h"
#include "profile.h"
#include "repeat.h"
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

//===----------------------------------------------------------------------===//
// The resident twin
//===----------------------------------------------------------------------===//

// Leaves the results in `out`; its device is gone then.
static ho_status_t runResident(const ho_session_t *session, ho_state_t *out) {
  const ho_options_t *options = session->options;
  const ho_manifest_entry_t *entry = NULL;
  HO_RETURN_IF_ERROR(ho_status_annotate(
      ho_runner_find_entry(session->program, options->entry, HO_VARIANT_RESIDENT, &entry),
      "--check"));
  ho_host_device_options_t device = ho_session_roomy_device(entry);
  ho_runner_t runner;
  ho_status_t status = ho_runner_create(session->program, entry, &options->device, &device,
                                        session->inputs, &runner);
  if (!status)
    status = ho_runner_steps(&runner, "resident step", options->warmup + options->steps, NULL);
  if (!status)
    status = ho_runner_fetch(&runner);
  if (!status) {
    *out = runner.state;
    runner.state = (ho_state_t){0};
  }
  ho_runner_free(&runner);
  return ho_status_annotate(status, "%s", entry->name);
}

//===----------------------------------------------------------------------===//
// The entry itself
//===----------------------------------------------------------------------===//

// The reference is of the first step, whether that is measured or not.
static ho_status_t runPhase(const ho_options_t *options, ho_runner_t *runner, const char *what,
                            uint64_t count, ho_samples_t *samples, ho_outcome_t *outcome) {
  if (!options->reference || outcome->reference.done || !count)
    return ho_runner_steps(runner, what, count, samples);
  HO_RETURN_IF_ERROR(ho_runner_steps(runner, what, 1, samples));
  HO_RETURN_IF_ERROR(ho_runner_fetch(runner));
  HO_RETURN_IF_ERROR(ho_reference_compare(options->reference, &runner->state, &outcome->reference));
  return ho_runner_steps(runner, what, count - 1, samples);
}

// The last step, which the page shows.
static ho_status_t runRecorded(const ho_options_t *options, ho_runner_t *runner,
                               ho_samples_t *samples, ho_outcome_t *outcome) {
  uint64_t since = ho_recording_now();
  HO_RETURN_IF_ERROR(runPhase(options, runner, "last step", 1, samples, outcome));
  uint64_t duration = samples->count ? samples->items[samples->count - 1].step_time : 0;
  return ho_recording_take(runner, since, duration, &outcome->recording);
}

static ho_status_t addToProfile(const ho_runner_t *runner, uint64_t since, ho_profile_t *profile) {
  ho_counters_t counters; // of the last step
  ho_instance_counters(runner->instance, &counters);
  return ho_profile_add_step(profile, runner->instance, since,
                             counters.step_time - counters.stall_time);
}

// Traced step by step; the trace begins anew each time unless it is wanted as a file.
static ho_status_t runProfiled(const ho_options_t *options, ho_runner_t *runner,
                               ho_profile_t *profile, ho_samples_t *samples,
                               ho_outcome_t *outcome) {
  for (uint64_t i = 0; i < options->steps; ++i) {
    bool recorded = options->report && i + 1 == options->steps;
    if (!options->trace)
      HO_RETURN_IF_ERROR(ho_device_trace_begin(runner->device, NULL));
    uint64_t since = ho_recording_now();
    HO_RETURN_IF_ERROR(recorded ? runRecorded(options, runner, samples, outcome)
                                : runPhase(options, runner, "step", 1, samples, outcome));
    HO_RETURN_IF_ERROR(addToProfile(runner, since, profile));
    if (!options->trace)
      HO_RETURN_IF_ERROR(ho_device_trace_end(runner->device));
  }
  return HO_OK;
}

static ho_status_t runWithProfile(const ho_options_t *options, ho_runner_t *runner,
                                  ho_samples_t *samples, ho_outcome_t *outcome) {
  ho_profile_t *profile = NULL;
  ho_status_t status = ho_profile_create(runner->entry, options->steps, &profile);
  if (!status)
    status = runProfiled(options, runner, profile, samples, outcome);
  if (!status)
    status = ho_profile_write(profile, options->profile);
  ho_profile_free(profile);
  return status;
}

// Where there is no trace, one is kept in memory for the page.
static ho_status_t runPlain(const ho_options_t *options, ho_runner_t *runner, ho_samples_t *samples,
                            ho_outcome_t *outcome) {
  uint64_t recorded = options->report && options->steps ? 1 : 0;
  HO_RETURN_IF_ERROR(
      runPhase(options, runner, "step", options->steps - recorded, samples, outcome));
  if (recorded && !options->trace)
    HO_RETURN_IF_ERROR(ho_device_trace_begin(runner->device, NULL));
  if (recorded)
    HO_RETURN_IF_ERROR(runRecorded(options, runner, samples, outcome));
  return recorded && !options->trace ? ho_device_trace_end(runner->device) : HO_OK;
}

//===----------------------------------------------------------------------===//
// Beside the bare disk
//===----------------------------------------------------------------------===//

static int compareRates(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

// In turn, so that whatever else the machine does meets both.
static ho_status_t alternate(const ho_options_t *options, ho_runner_t *runner, double *rates,
                             ho_samples_t *samples, ho_outcome_t *outcome) {
  for (uint64_t i = 0; i < options->steps; ++i) {
    HO_RETURN_IF_ERROR(ho_inputs_measure_disk(runner->state.inputs, &rates[i]));
    HO_RETURN_IF_ERROR(runPhase(options, runner, "step", 1, samples, outcome));
  }
  return HO_OK;
}

static ho_status_t runBesideDisk(const ho_options_t *options, ho_runner_t *runner,
                                 ho_samples_t *samples, ho_outcome_t *outcome) {
  struct rusage usage = {.ru_maxrss = 0};
  double *rates = calloc(options->steps, sizeof(*rates));
  if (!rates)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to measure the disk");
  ho_status_t status = alternate(options, runner, rates, samples, outcome);
  qsort(rates, options->steps, sizeof(*rates), compareRates);
  getrusage(RUSAGE_SELF, &usage);
  outcome->disk = (ho_disk_bench_t){
      .done = true,
      .bare_rate = (rates[(options->steps - 1) / 2] + rates[options->steps / 2]) / 2,
      .peak_host_memory = (uint64_t)usage.ru_maxrss << 10};
  free(rates);
  return status;
}

// The first step runs as it is and the second is captured.
static void warnUncaptured(const ho_options_t *options, const ho_measurement_t *measurement) {
  enum { BeforeGraphs = 2 };
  if (options->device.graph && !options->trace && !measurement->graphs &&
      options->warmup + options->steps > BeforeGraphs)
    fprintf(stderr, "ho-run: warning: no step was launched as a graph: a step that waits on the "
                    "host, allocates there, or keeps something for the next is not captured\n");
}

static ho_status_t runMeasured(const ho_options_t *options, ho_runner_t *runner,
                               ho_samples_t *samples, ho_outcome_t *outcome) {
  if (options->trace)
    HO_RETURN_IF_ERROR(ho_device_trace_begin(runner->device, options->trace));
  HO_RETURN_IF_ERROR(options->profile      ? runWithProfile(options, runner, samples, outcome)
                     : options->bench_disk ? runBesideDisk(options, runner, samples, outcome)
                                           : runPlain(options, runner, samples, outcome));
  if (options->trace)
    HO_RETURN_IF_ERROR(ho_device_trace_end(runner->device));
  outcome->measurement = ho_measure(samples);
  warnUncaptured(options, &outcome->measurement);
  return HO_OK;
}

static ho_status_t runAll(const ho_options_t *options, ho_runner_t *runner, ho_outcome_t *outcome) {
  ho_samples_t samples;
  HO_RETURN_IF_ERROR(runPhase(options, runner, "warmup step", options->warmup, NULL, outcome));
  ho_status_t status = ho_samples_create(options->steps, &samples);
  if (!status)
    status = runMeasured(options, runner, &samples, outcome);
  ho_samples_free(&samples);
  return status;
}

ho_status_t ho_write_outputs(const ho_options_t *options, const ho_state_t *state) {
  for (uint32_t i = 0; i < options->outputs.count; ++i) {
    const ho_setting_t *output = &options->outputs.items[i];
    uint32_t index = 0;
    HO_RETURN_IF_ERROR(ho_inputs_find_result(state->inputs, output->name, &index));
    const ho_value_t *value = ho_inputs_value(state->inputs, index);
    HO_RETURN_IF_ERROR(ho_npy_write(output->value, value->argument->type, value->argument->rank,
                                    value->shape, state->memory[index]));
  }
  return HO_OK;
}

static ho_status_t runEntry(const ho_session_t *session, const ho_state_t *expected,
                            ho_outcome_t *outcome) {
  const ho_options_t *options = session->options;
  ho_runner_t runner;
  ho_status_t status = ho_runner_create(session->program, session->entry, &session->options->device,
                                        &session->device, session->inputs, &runner);
  if (!status)
    status = runAll(options, &runner, outcome);
  if (!status)
    status = ho_runner_fetch(&runner);
  if (!status && options->check)
    ho_compare_states(expected, &runner.state, &outcome->comparison);
  if (!status)
    status = ho_write_outputs(options, &runner.state);
  ho_runner_free(&runner);
  return ho_status_annotate(status, "%s", session->entry->name);
}

ho_status_t ho_session_run(const ho_session_t *session, bool *good) {
  const ho_options_t *options = session->options;
  ho_outcome_t outcome = {.entry = session->entry, .capacity = session->device.memory};
  ho_state_t expected = {0};
  bool inTurns = options->check && options->repeat;
  if (options->check && !inTurns)
    HO_RETURN_IF_ERROR(runResident(session, &expected));
  ho_status_t status =
      inTurns ? ho_repeat_run(session, &outcome) : runEntry(session, &expected, &outcome);
  ho_state_free(&expected);
  if (!status) {
    *good = ho_outcome_good(&outcome);
    status = ho_report(options, &outcome);
  }
  if (!status && options->report)
    status = ho_page_write(options, &outcome);
  ho_recording_free(&outcome.recording);
  return status;
}
