//===- kept.h - What stays on the device from step to step --------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A slot holds one argument, or nothing. What it holds are the contents that
// the argument's bound memory had when it was copied, or, of a state, what the
// device has made of them since.
//
// Thread safety: none; of the thread that drives the device.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_KEPT_H
#define HO_RUNTIME_KEPT_H

#include "device.h"

typedef struct ho_slot {
  bool held;       // perhaps still on its way: `ticket`
  bool counted;    // among the live bytes since the step's begin, and not acquired yet
  bool newer;      // than the host's memory
  uint32_t event;  // of its last copy
  uint64_t offset; // in the arena
  uint64_t size;
  const void *host; // where it came from
  uint64_t ticket;
} ho_slot_t;

// One for each slot of the entry. `ranges` has room for what they hold.
typedef struct ho_kept {
  uint32_t num_slots;
  ho_slot_t *slots;
  ho_range_t *ranges;
} ho_kept_t;

HO_NODISCARD ho_status_t ho_kept_create(const ho_manifest_entry_t *entry, ho_kept_t *out);
void ho_kept_free(ho_kept_t *kept);

// The bytes that are held where a step begins, in `ranges` too; returns their sum, aligned.
uint64_t ho_kept_begin(ho_kept_t *kept, uint64_t alignment, uint32_t *out_num_ranges);
// After a step that succeeded: states are newer on the device.
void ho_kept_end(ho_kept_t *kept, const ho_manifest_entry_t *entry);
// Waits for the copies that are still on their way.
void ho_kept_settle(ho_kept_t *kept, ho_context_t *context);
// Forgets what is held, or what is held of one argument, when it has arrived.
void ho_kept_forget(ho_kept_t *kept, ho_context_t *context);
void ho_kept_forget_argument(ho_kept_t *kept, ho_context_t *context, uint32_t argument);
// The slot that holds a newer state of the argument than the host has, NULL without.
ho_slot_t *ho_kept_newer(const ho_kept_t *kept, const ho_manifest_entry_t *entry,
                         uint32_t argument);

#endif // HO_RUNTIME_KEPT_H
