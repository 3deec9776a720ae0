//===- instance.h - An entry made ready on a device, and its step -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_INSTANCE_H
#define HO_RUNTIME_INSTANCE_H

#include "device.h"
#include "disk/bind.h"
#include "host_allocations.h"
#include "kept.h"
#include "pool.h"

#include <setjmp.h>

typedef struct ho_binding {
  void *data; // NULL: not bound
  int64_t *dimensions;
  ho_disk_file_t *file; // whose mapping `data` is in, NULL: memory
  uint64_t file_offset, file_bytes;
} ho_binding_t;

// What compiled code gets to see, opaquely. Lives as long as its instance.
struct ho_step {
  ho_context_t *context;
  const ho_device_ops_t *ops;
  const ho_manifest_entry_t *entry;
  uint32_t num_kernels;
  ho_binding_t *bindings;
  ho_disk_bindings_t disk;
  void *host_arena;
  ho_pool_t *pool; // of ho_step_device_allocate: what the plan leaves of the arena
  uint64_t pool_begin;
  ho_host_allocations_t host_allocations;
  ho_kept_t kept;
  ho_counters_t counters;
  ho_counters_t traffic; // what the last step enqueued, if the device replays it
  uint64_t live_bytes;
  uint64_t step_start, operation_start;
  ho_status_t status; // why the step was ended early
  jmp_buf end;
};

struct ho_instance {
  ho_device_t *device;
  ho_step_function_t function;
  uint64_t trace_number; // of the device's last trace that knows this instance's names
  struct ho_step step;
};

// Whether the argument may be bound so; `dimensions` may be NULL.
HO_NODISCARD ho_status_t ho_check_argument(const ho_instance_t *instance, uint32_t argument,
                                           const void *data, const int64_t *dimensions);

// Ends the step with `status` (consumed): does not return.
_Noreturn void ho_unwind_step(ho_step_t *step, ho_status_t status);

// step.c: those bytes of the arena are in use.
void ho_step_note_peak(ho_step_t *step, uint64_t offset, uint64_t size);

// step.c: the slot's copy, of which the first `size` bytes are wanted, as if it were enqueued now.
void ho_step_resume(ho_step_t *step, const ho_slot_t *slot, uint64_t size, uint32_t event);

#endif // HO_RUNTIME_INSTANCE_H
