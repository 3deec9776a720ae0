//===- repeat.c - Steps that follow one another, each compared ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "repeat.h"

#include "progress.h"

typedef struct pair {
  const ho_session_t *session;
  ho_runner_t entry, resident;
  ho_samples_t samples;
} pair_t;

static ho_status_t createPair(const ho_session_t *session, pair_t *out) {
  const ho_options_t *options = session->options;
  *out = (pair_t){.session = session};
  const ho_manifest_entry_t *resident = NULL;
  HO_RETURN_IF_ERROR(ho_status_annotate(
      ho_runner_find_entry(session->program, options->entry, HO_VARIANT_RESIDENT, &resident),
      "--check"));
  ho_host_device_options_t roomy = ho_session_roomy_device(resident);
  HO_RETURN_IF_ERROR(ho_runner_create(session->program, resident, &options->device, &roomy,
                                      session->inputs, &out->resident));
  HO_RETURN_IF_ERROR(ho_runner_create(session->program, session->entry, &options->device,
                                      &session->device, session->inputs, &out->entry));
  return ho_samples_create(options->steps, &out->samples);
}

static void freePair(pair_t *pair) {
  ho_samples_free(&pair->samples);
  ho_runner_free(&pair->entry);
  ho_runner_free(&pair->resident);
}

// Both have bound the same memory, which is left alone until both know.
static ho_status_t changeInputs(pair_t *pair, uint64_t step) {
  const ho_settings_t *changes = &pair->session->options->changes;
  for (uint32_t i = 0; i < changes->count; ++i) {
    uint32_t argument;
    HO_RETURN_IF_ERROR(
        ho_inputs_find_changeable(pair->session->inputs, changes->items[i].name, &argument));
    HO_RETURN_IF_ERROR(ho_instance_argument_changed(pair->entry.instance, argument));
    HO_RETURN_IF_ERROR(ho_instance_argument_changed(pair->resident.instance, argument));
    HO_RETURN_IF_ERROR(ho_inputs_change(pair->session->inputs, argument, step));
  }
  return HO_OK;
}

static ho_status_t runStep(pair_t *pair, uint64_t step, ho_outcome_t *outcome) {
  const ho_options_t *options = pair->session->options;
  if (step > 0)
    HO_RETURN_IF_ERROR(changeInputs(pair, step));
  HO_RETURN_IF_ERROR(
      ho_status_annotate(ho_runner_step(&pair->resident, NULL), "%s", pair->resident.entry->name));
  bool measured = step >= options->warmup;
  HO_RETURN_IF_ERROR(ho_runner_step(&pair->entry, measured ? &pair->samples : NULL));
  HO_RETURN_IF_ERROR(ho_runner_fetch(&pair->resident));
  HO_RETURN_IF_ERROR(ho_runner_fetch(&pair->entry));
  ho_compare_states(&pair->resident.state, &pair->entry.state, &outcome->comparison);
  outcome->comparison.steps = step + 1;
  if (step == 0 && options->reference)
    return ho_reference_compare(options->reference, &pair->entry.state, &outcome->reference);
  return HO_OK;
}

static ho_status_t runPair(pair_t *pair, ho_outcome_t *outcome) {
  const ho_options_t *options = pair->session->options;
  uint64_t count = options->warmup + options->steps;
  ho_status_t status = HO_OK;
  if (options->trace)
    status = ho_device_trace_begin(pair->entry.device, options->trace);
  for (uint64_t i = 0; i < count && !status && !outcome->comparison.different; ++i) {
    ho_progress("step", i, count);
    status = runStep(pair, i, outcome);
  }
  ho_progress_end();
  if (options->trace && !status)
    status = ho_device_trace_end(pair->entry.device);
  outcome->measurement = ho_measure(&pair->samples);
  return status;
}

ho_status_t ho_repeat_run(const ho_session_t *session, ho_outcome_t *outcome) {
  pair_t pair;
  ho_status_t status = createPair(session, &pair);
  if (!status)
    status = runPair(&pair, outcome);
  if (!status)
    status = ho_write_outputs(session->options, &pair.entry.state);
  freePair(&pair);
  return ho_status_annotate(status, "%s", session->entry->name);
}
