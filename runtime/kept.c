//===- kept.c - What stays on the device from step to step ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "instance.h"

#include <stdlib.h>

//===----------------------------------------------------------------------===//
// Slots
//===----------------------------------------------------------------------===//

ho_status_t ho_kept_create(const ho_manifest_entry_t *entry, ho_kept_t *out) {
  *out = (ho_kept_t){.num_slots = entry->num_slots};
  out->slots = calloc((size_t)entry->num_slots + 1, sizeof(*out->slots));
  out->ranges = calloc((size_t)entry->num_slots + 1, sizeof(*out->ranges));
  if (out->slots && out->ranges)
    return HO_OK;
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
}

void ho_kept_free(ho_kept_t *kept) {
  free(kept->slots);
  free(kept->ranges);
  *kept = (ho_kept_t){0};
}

uint64_t ho_kept_begin(ho_kept_t *kept, uint64_t alignment, uint32_t *out_num_ranges) {
  uint64_t bytes = 0;
  uint32_t count = 0;
  for (uint32_t i = 0; i < kept->num_slots; ++i) {
    ho_slot_t *slot = &kept->slots[i];
    slot->counted = slot->held;
    if (!slot->held)
      continue;
    bytes += ho_align_up(slot->size, alignment);
    kept->ranges[count++] = (ho_range_t){slot->offset, slot->size};
  }
  *out_num_ranges = count;
  return bytes;
}

static bool isState(const ho_manifest_entry_t *entry, uint32_t slot) {
  return entry->arguments[entry->slots[slot]].is_state;
}

void ho_kept_end(ho_kept_t *kept, const ho_manifest_entry_t *entry) {
  for (uint32_t i = 0; i < kept->num_slots; ++i)
    kept->slots[i].newer |= kept->slots[i].held && isState(entry, i);
}

static void settleSlot(ho_slot_t *slot, ho_context_t *context) {
  if (slot->ticket)
    context->device->ops->settle(context, slot->ticket);
}

void ho_kept_settle(ho_kept_t *kept, ho_context_t *context) {
  for (uint32_t i = 0; i < kept->num_slots; ++i)
    settleSlot(&kept->slots[i], context);
}

static void forgetSlot(ho_slot_t *slot, ho_context_t *context) {
  settleSlot(slot, context);
  *slot = (ho_slot_t){0};
}

void ho_kept_forget(ho_kept_t *kept, ho_context_t *context) {
  for (uint32_t i = 0; i < kept->num_slots; ++i)
    forgetSlot(&kept->slots[i], context);
}

void ho_kept_forget_argument(ho_kept_t *kept, ho_context_t *context, uint32_t argument) {
  for (uint32_t i = 0; i < kept->num_slots; ++i)
    if (context->entry->slots[i] == argument)
      forgetSlot(&kept->slots[i], context);
}

ho_slot_t *ho_kept_newer(const ho_kept_t *kept, const ho_manifest_entry_t *entry,
                         uint32_t argument) {
  for (uint32_t i = 0; i < kept->num_slots; ++i)
    if (entry->slots[i] == argument && kept->slots[i].newer)
      return &kept->slots[i];
  return NULL;
}

//===----------------------------------------------------------------------===//
// What a compiled step calls
//===----------------------------------------------------------------------===//

// What a step copies depends on the one before, so a device does not do it again by itself.
static ho_slot_t *slotOf(ho_step_t *step, uint32_t slot) {
  if (slot >= step->kept.num_slots)
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "the program uses slot %u, its manifest declares %u", slot,
                                        step->kept.num_slots));
  step->context->once = true;
  return &step->kept.slots[slot];
}

void ho_step_acquire_kept(ho_step_t *step, uint32_t number, uint64_t offset, uint64_t size) {
  ho_slot_t *slot = slotOf(step, number);
  if (slot->counted) {
    uint64_t counted = ho_align_up(slot->size, step->context->alignment);
    step->live_bytes -= counted < step->live_bytes ? counted : step->live_bytes;
    slot->counted = false;
  }
  ho_step_acquire(step, offset, size);
}

// Of a state, rows may have come or gone: those that both have are there.
static bool holds(const ho_step_t *step, const ho_slot_t *slot, uint32_t number, uint64_t offset,
                  uint64_t size) {
  const void *host = step->bindings[step->entry->slots[number]].data;
  return slot->held && slot->offset == offset && slot->host == host &&
         (slot->size == size || isState(step->entry, number));
}

static void copy(ho_step_t *step, ho_slot_t *slot, uint32_t number, uint64_t offset, uint64_t from,
                 uint64_t size, uint32_t event) {
  const char *host = step->bindings[step->entry->slots[number]].data;
  slot->host = host;
  ho_step_copy_to_device(step, offset + from, host + from, size - from, event);
}

static void keep(ho_step_t *step, ho_slot_t *slot, uint64_t offset, uint64_t size, uint32_t event) {
  slot->held = true;
  slot->offset = offset;
  slot->size = size;
  slot->event = event;
  slot->ticket = step->ops->keep(step->context, event);
}

void ho_step_copy_kept(ho_step_t *step, uint32_t number, uint64_t offset, uint64_t size,
                       uint32_t event, int32_t stays) {
  ho_slot_t *slot = slotOf(step, number);
  uint64_t there = 0;
  if (holds(step, slot, number, offset, size)) {
    there = slot->size < size ? slot->size : size;
    ho_step_resume(step, slot, there, event);
  }
  if (there < size || !slot->held)
    copy(step, slot, number, offset, there, size, event);
  if (stays)
    keep(step, slot, offset, size, event);
  else
    *slot = (ho_slot_t){0};
}

void ho_step_copy_ahead(ho_step_t *step, uint32_t number, uint64_t offset, uint64_t size,
                        uint32_t event) {
  ho_slot_t *slot = slotOf(step, number);
  copy(step, slot, number, offset, 0, size, event);
  keep(step, slot, offset, size, event);
}
