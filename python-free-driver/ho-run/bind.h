//===- bind.h - Where the arguments' contents come from -----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Inputs are what all variants of an entry share: for each argument its true
// shape and its source, and the contents of those that are only read. A state
// is what one variant writes: its own inout and out arguments, which begin
// with the same contents for everyone.
//
// Ownership: the entry outlives the inputs, the inputs outlive their states.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_BIND_H
#define HO_RUN_BIND_H

#include "ho/runtime.h"
#include "options.h"

typedef struct ho_value {
  const ho_manifest_argument_t *argument;
  int64_t *shape; // without dynamic dimensions
  uint64_t count, bytes;
} ho_value_t;

// NULL when there is none.
const ho_manifest_argument_t *ho_find_argument(const ho_manifest_entry_t *entry, const char *name);

typedef struct ho_inputs ho_inputs_t;

// Warns on standard error about weights that nothing uses.
HO_NODISCARD ho_status_t ho_inputs_create(const ho_manifest_entry_t *entry,
                                          const ho_options_t *options, ho_inputs_t **out);
void ho_inputs_free(ho_inputs_t *inputs);
uint32_t ho_inputs_count(const ho_inputs_t *inputs);
const ho_value_t *ho_inputs_value(const ho_inputs_t *inputs, uint32_t argument);
// The contents of an argument that is only read.
const void *ho_inputs_data(const ho_inputs_t *inputs, uint32_t argument);
// The number of the out or inout argument called `name`.
HO_NODISCARD ho_status_t ho_inputs_find_result(const ho_inputs_t *inputs, const char *name,
                                               uint32_t *out);

// Reads all files that arguments are bound to, to nowhere, and not what the system has of them in
// memory: bytes per second.
HO_NODISCARD ho_status_t ho_inputs_measure_disk(const ho_inputs_t *inputs, double *out);
// The number of an argument called `name` that is only read and has memory of its own.
HO_NODISCARD ho_status_t ho_inputs_find_changeable(const ho_inputs_t *inputs, const char *name,
                                                   uint32_t *out);
// Gives it other contents, different in each `round`.
HO_NODISCARD ho_status_t ho_inputs_change(ho_inputs_t *inputs, uint32_t argument, uint64_t round);

typedef struct ho_state {
  const ho_inputs_t *inputs;
  void **memory; // NULL for arguments that are only read
} ho_state_t;

HO_NODISCARD ho_status_t ho_state_create(const ho_inputs_t *inputs, ho_state_t *out);
void ho_state_free(ho_state_t *state);
// Pins files and large arguments where they are, for the device's life. Says so where a file is
// refused; its copies are slower then.
void ho_state_register(const ho_state_t *state, ho_device_t *device);

// Binds everything to an instance of `entry`, which must have the arguments the inputs were made
// for.
HO_NODISCARD ho_status_t ho_state_bind(const ho_state_t *state, const ho_manifest_entry_t *entry,
                                       ho_instance_t *instance);

#endif // HO_RUN_BIND_H
