//===- profile.h - Measured times for the planner -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Gathers, step by step, how long each operation and each copy took, and
// writes medians as the JSON that offload-schedule{profile=...} reads
// (docs/using.md).
//
// Ownership: a profile is freed with ho_profile_free(). Units: nanoseconds,
// bytes per second.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_PROFILE_H
#define HO_RUN_PROFILE_H

#include "ho/runtime.h"

typedef struct ho_profile ho_profile_t;

// `steps` at most will be added. Fails where nothing in the program could be found again.
HO_NODISCARD ho_status_t ho_profile_create(const ho_manifest_entry_t *entry, uint64_t steps,
                                           ho_profile_t **out);
void ho_profile_free(ho_profile_t *profile);

// Adds the instance's last step, which began after `since` and took `compute` without its stalls,
// from the trace of its device.
HO_NODISCARD ho_status_t ho_profile_add_step(ho_profile_t *profile, const ho_instance_t *instance,
                                             uint64_t since, uint64_t compute);

// Whole or not at all.
HO_NODISCARD ho_status_t ho_profile_write(const ho_profile_t *profile, const char *path);

//===----------------------------------------------------------------------===//
// Links
//===----------------------------------------------------------------------===//

typedef struct ho_copy_time {
  double bytes, time;
} ho_copy_time_t;

typedef struct ho_link_fit {
  double rate, latency;
} ho_link_fit_t;

// The line time = latency + bytes / rate by least squares through the median time of each size,
// weighted by how often it occurs. Where that line makes no sense, as for copies of one size, the
// latency is 0 and the rate that of all bytes together. Sorts `copies`, at least one.
ho_link_fit_t ho_link_fit(ho_copy_time_t *copies, uint64_t count);

#endif // HO_RUN_PROFILE_H
