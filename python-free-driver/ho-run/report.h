//===- report.h - What a run prints -------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_REPORT_H
#define HO_RUN_REPORT_H

#include "compare.h"
#include "record.h"
#include "reference.h"
#include "runner.h"

// A run from disk beside bare reads of its files.
typedef struct ho_disk_bench {
  bool done;
  double bare_rate;          // bytes per second
  uint64_t peak_host_memory; // of the process, the device's included
} ho_disk_bench_t;

typedef struct ho_outcome {
  const ho_manifest_entry_t *entry;
  uint64_t capacity;
  ho_measurement_t measurement;
  ho_comparison_t comparison;
  ho_reference_t reference;
  ho_disk_bench_t disk;
  ho_recording_t recording; // of the last step, where a page is asked for
} ho_outcome_t;

bool ho_outcome_good(const ho_outcome_t *outcome);
HO_NODISCARD ho_status_t ho_report(const ho_options_t *options, const ho_outcome_t *outcome);

typedef struct ho_overlap {
  const ho_manifest_entry_t *scheduled, *reactive;
  uint64_t capacity;
  double rate;              // of the link, bytes per second each way
  double compute, transfer; // alone, nanoseconds
  ho_measurement_t scheduled_measurement, reactive_measurement;
  ho_comparison_t scheduled_comparison, reactive_comparison;
} ho_overlap_t;

double ho_overlap_bound(const ho_overlap_t *overlap);
HO_NODISCARD ho_status_t ho_report_overlap(const ho_options_t *options,
                                           const ho_overlap_t *overlap);

#endif // HO_RUN_REPORT_H
