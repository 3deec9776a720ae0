//===- session.h - A program, its inputs and the device it is to run on -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_SESSION_H
#define HO_RUN_SESSION_H

#include "runner.h"

typedef struct ho_session {
  const ho_options_t *options;
  ho_program_t *program;
  const ho_manifest_entry_t *entry; // the one that the options name
  ho_inputs_t *inputs;
  ho_host_device_options_t device; // for the entry
} ho_session_t;

// On success or failure, end it with ho_session_close().
HO_NODISCARD ho_status_t ho_session_open(const ho_options_t *options, ho_session_t *out);
void ho_session_close(ho_session_t *session);

// A device with the link that the options describe.
void ho_session_link(const ho_options_t *options, ho_host_device_options_t *out);

// A device just large enough for `entry`, as fast as memory allows.
ho_host_device_options_t ho_session_roomy_device(const ho_manifest_entry_t *entry);

// What --output asks for.
HO_NODISCARD ho_status_t ho_write_outputs(const ho_options_t *options, const ho_state_t *state);

// Each prints its report; `*good` tells whether everything compared was the same.
HO_NODISCARD ho_status_t ho_session_run(const ho_session_t *session, bool *good);
HO_NODISCARD ho_status_t ho_session_bench_overlap(const ho_session_t *session, bool *good);

#endif // HO_RUN_SESSION_H
