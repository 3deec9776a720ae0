//===- bench.c - How close schedules come to the bound --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The case that is hardest to hide: transfers that take exactly as long as
// compute. Compute alone is the resident variant's step without its stalls;
// the link's rate then follows from the bytes of the scheduled plan; and the
// resident, scheduled and reactive variants run step by step in turn, so that
// whatever else the machine does meets all three. Where compute turns out to
// take another time than the rate was chosen for, the rate is chosen again.
//
//===----------------------------------------------------------------------===//
#include "session.h"

#include "progress.h"
#include "report.h"
#include "transfers.h"

#include <string.h>

// How far compute may be from what the link was set for, and how often it is set again.
static const double tolerance = 0.05;
enum { MaxRounds = 4 };

typedef struct bench {
  const ho_session_t *session;
  uint64_t warmup, steps;
  const ho_manifest_entry_t *resident;
  ho_overlap_t overlap;
} bench_t;

static ho_status_t findEntries(bench_t *bench) {
  const ho_session_t *session = bench->session;
  const char *entry = session->options->entry;
  ho_overlap_t *overlap = &bench->overlap;
  overlap->scheduled = session->entry;
  HO_RETURN_IF_ERROR(
      ho_runner_find_entry(session->program, entry, HO_VARIANT_RESIDENT, &bench->resident));
  return ho_runner_find_entry(session->program, entry, HO_VARIANT_REACTIVE, &overlap->reactive);
}

//===----------------------------------------------------------------------===//
// Compute alone
//===----------------------------------------------------------------------===//

static ho_status_t measureResident(bench_t *bench, ho_runner_t *runner) {
  ho_samples_t samples;
  ho_status_t status = ho_samples_create(bench->steps, &samples);
  if (!status)
    status = ho_runner_steps(runner, "resident warmup step", bench->warmup, NULL);
  if (!status)
    status = ho_runner_steps(runner, "resident step", bench->steps, &samples);
  if (!status)
    bench->overlap.compute = ho_measure(&samples).compute;
  ho_samples_free(&samples);
  return status;
}

static ho_status_t runResident(bench_t *bench) {
  const ho_session_t *session = bench->session;
  ho_host_device_options_t device = ho_session_roomy_device(bench->resident);
  ho_runner_t runner;
  ho_status_t status =
      ho_runner_create(session->program, bench->resident, &session->options->device, &device,
                       session->inputs, &runner);
  if (!status)
    status = measureResident(bench, &runner);
  ho_runner_free(&runner);
  return ho_status_annotate(status, "%s", bench->resident->name);
}

//===----------------------------------------------------------------------===//
// The link
//===----------------------------------------------------------------------===//

static uint64_t larger(uint64_t a, uint64_t b) { return a > b ? a : b; }

static ho_status_t chooseRate(bench_t *bench, ho_host_device_options_t *device) {
  const ho_manifest_entry_t *plan = bench->overlap.scheduled;
  uint64_t bytes = larger(plan->bytes_to_device, plan->bytes_to_host);
  uint64_t copies = larger(plan->num_copies_to_device, plan->num_copies_to_host);
  double time = bench->overlap.compute - (double)copies * (double)device->copy_latency;
  if (!bytes)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--bench-overlap: '%s' copies nothing; lower --device-memory",
                          plan->name);
  if (time <= 0)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--bench-overlap: the latency of %llu copies alone exceeds the compute "
                          "time of %.3f ms; lower --link-latency",
                          (unsigned long long)copies, bench->overlap.compute / 1e6);
  bench->overlap.rate = (double)bytes * 1e9 / time;
  device->to_device_rate = device->to_host_rate = bench->overlap.rate;
  return HO_OK;
}

static ho_status_t measureTransfers(bench_t *bench, const ho_host_device_options_t *device) {
  const ho_manifest_entry_t *plan = bench->overlap.scheduled;
  ho_transfers_t transfers = {plan->bytes_to_device, plan->bytes_to_host,
                              plan->num_copies_to_device, plan->num_copies_to_host};
  return ho_transfers_measure(&transfers, device, bench->steps, &bench->overlap.transfer);
}

//===----------------------------------------------------------------------===//
// The two variants in turn
//===----------------------------------------------------------------------===//

typedef struct contestant {
  ho_runner_t runner;
  ho_samples_t samples;
} contestant_t;

static ho_status_t prepare(const bench_t *bench, const ho_manifest_entry_t *entry,
                           const ho_host_device_options_t *device, contestant_t *out) {
  const ho_session_t *session = bench->session;
  HO_RETURN_IF_ERROR(ho_samples_create(bench->steps, &out->samples));
  HO_RETURN_IF_ERROR(
      ho_status_annotate(ho_runner_create(session->program, entry, &session->options->device,
                                          device, session->inputs, &out->runner),
                         "%s", entry->name));
  return ho_runner_steps(&out->runner, "warmup step", bench->warmup, NULL);
}

static void finish(contestant_t *contestant) {
  ho_runner_free(&contestant->runner);
  ho_samples_free(&contestant->samples);
}

typedef struct contestants {
  contestant_t resident, scheduled, reactive;
} contestants_t;

static ho_status_t alternate(bench_t *bench, contestants_t *all) {
  ho_status_t status = HO_OK;
  for (uint64_t i = 0; i < bench->steps && !status; ++i) {
    ho_progress("step of each variant", i, bench->steps);
    status = ho_runner_step(&all->resident.runner, &all->resident.samples);
    if (!status)
      status = ho_runner_step(&all->scheduled.runner, &all->scheduled.samples);
    if (!status)
      status = ho_runner_step(&all->reactive.runner, &all->reactive.samples);
  }
  ho_progress_end();
  return status;
}

// The trace is of the scheduled variant.
static ho_status_t alternateTraced(bench_t *bench, contestants_t *all) {
  const char *trace = bench->session->options->trace;
  if (trace)
    HO_RETURN_IF_ERROR(ho_device_trace_begin(all->scheduled.runner.device, trace));
  HO_RETURN_IF_ERROR(alternate(bench, all));
  return trace ? ho_device_trace_end(all->scheduled.runner.device) : HO_OK;
}

static void conclude(bench_t *bench, const contestants_t *all) {
  ho_overlap_t *overlap = &bench->overlap;
  overlap->compute = ho_measure(&all->resident.samples).compute;
  overlap->scheduled_measurement = ho_measure(&all->scheduled.samples);
  overlap->reactive_measurement = ho_measure(&all->reactive.samples);
  if (!bench->session->options->check)
    return;
  const ho_state_t *expected = &all->resident.runner.state;
  ho_compare_states(expected, &all->scheduled.runner.state, &overlap->scheduled_comparison);
  ho_compare_states(expected, &all->reactive.runner.state, &overlap->reactive_comparison);
}

static ho_status_t contest(bench_t *bench, const ho_host_device_options_t *device) {
  ho_host_device_options_t roomy = ho_session_roomy_device(bench->resident);
  contestants_t all = {0};
  ho_status_t status = prepare(bench, bench->resident, &roomy, &all.resident);
  if (!status)
    status = prepare(bench, bench->overlap.scheduled, device, &all.scheduled);
  if (!status)
    status = prepare(bench, bench->overlap.reactive, device, &all.reactive);
  if (!status)
    status = alternateTraced(bench, &all);
  if (!status)
    conclude(bench, &all);
  finish(&all.resident);
  finish(&all.scheduled);
  finish(&all.reactive);
  return status;
}

static bool isFar(double a, double b) {
  double difference = a > b ? a - b : b - a;
  return difference > tolerance * a;
}

static ho_status_t runBench(bench_t *bench) {
  ho_host_device_options_t device = bench->session->device;
  HO_RETURN_IF_ERROR(findEntries(bench));
  HO_RETURN_IF_ERROR(runResident(bench));
  for (int round = 0; round < MaxRounds; ++round) {
    double assumed = bench->overlap.compute;
    HO_RETURN_IF_ERROR(chooseRate(bench, &device));
    HO_RETURN_IF_ERROR(measureTransfers(bench, &device));
    HO_RETURN_IF_ERROR(contest(bench, &device));
    if (!isFar(bench->overlap.compute, assumed))
      break;
  }
  return HO_OK;
}

ho_status_t ho_session_bench_overlap(const ho_session_t *session, bool *good) {
  const ho_options_t *options = session->options;
  bench_t bench = {
      .session = session, .warmup = larger(options->warmup, 1), .steps = options->steps};
  bench.overlap.capacity = session->device.memory;
  HO_RETURN_IF_ERROR(runBench(&bench));
  *good =
      !bench.overlap.scheduled_comparison.different && !bench.overlap.reactive_comparison.different;
  return ho_report_overlap(options, &bench.overlap);
}
