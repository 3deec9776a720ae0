//===- context.c - An instance's share of the host device -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "host_device.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MIN_ALIGNMENT 256

static ho_host_device_t *deviceOf(const ho_host_context_t *context) {
  return (ho_host_device_t *)context->context.device;
}

//===----------------------------------------------------------------------===//
// The arena
//===----------------------------------------------------------------------===//

static ho_status_t checkAlignment(const ho_host_device_t *host, const ho_manifest_entry_t *entry) {
  if (entry->alignment > HO_MAPPING_MAX_ALIGNMENT)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "program '%s' is aligned to %llu bytes, the host device aligns to at "
                          "most %llu",
                          entry->name, (unsigned long long)entry->alignment,
                          (unsigned long long)HO_MAPPING_MAX_ALIGNMENT);
  uint64_t page = ho_guard_page_size();
  if (host->options.guard && entry->alignment % page)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "guard mode protects whole pages of %llu bytes, but program '%s' is "
                          "aligned to %llu: compile it with --alignment=%llu",
                          (unsigned long long)page, entry->name,
                          (unsigned long long)entry->alignment, (unsigned long long)page);
  return HO_OK;
}

static ho_status_t exhausted(const ho_host_device_t *host, const ho_manifest_entry_t *entry,
                             uint64_t size, uint64_t alignment) {
  uint64_t free = ho_pool_free_bytes(host->pool);
  uint64_t largest = ho_pool_largest_free(host->pool, alignment);
  char pieces[64] = "";
  if (largest < free)
    snprintf(pieces, sizeof(pieces), " (%llu in one piece)", (unsigned long long)largest);
  return ho_status_make(
      HO_STATUS_OUT_OF_MEMORY,
      "device out of memory: program '%s' needs %llu bytes for its arena, the device has %llu "
      "bytes of which %llu are free%s; raise --device-memory to at least %llu",
      entry->name, (unsigned long long)size, (unsigned long long)ho_pool_capacity(host->pool),
      (unsigned long long)free, pieces,
      (unsigned long long)ho_pool_capacity_for(host->pool, size, alignment));
}

// The size to reserve: exact for a planned program, else what there is or what was granted.
static uint64_t sizeToReserve(const ho_host_device_t *host, uint64_t arena_bytes, uint64_t limit,
                              uint64_t alignment) {
  if (arena_bytes)
    return host->options.guard ? ho_align_up(arena_bytes, alignment) : arena_bytes;
  uint64_t size = limit ? limit : ho_pool_largest_free(host->pool, alignment);
  return size & ~(alignment - 1);
}

static ho_status_t reserveArena(ho_host_context_t *context, uint64_t arena_bytes, uint64_t limit) {
  ho_host_device_t *host = deviceOf(context);
  uint64_t alignment = context->context.alignment;
  uint64_t size = sizeToReserve(host, arena_bytes, limit, alignment);
  if (size == 0)
    return HO_OK;
  context->offset = ho_pool_allocate(host->pool, size, alignment);
  if (context->offset == HO_POOL_NO_OFFSET)
    return exhausted(host, context->context.entry, size, alignment);
  context->context.arena_bytes = size;
  context->context.arena = host->mapping.compute_view.base + context->offset;
  context->copy_base = host->mapping.copy_view.base + context->offset;
  if (arena_bytes)
    ho_mapping_populate(&host->mapping, context->offset, size);
  if (host->options.poison)
    memset(context->copy_base, 0xFF, size);
  return HO_OK;
}

static ho_status_t guardArena(ho_host_context_t *context) {
  if (!deviceOf(context)->options.guard || context->context.arena_bytes == 0)
    return HO_OK;
  return ho_guard_create(context->context.arena, context->context.arena_bytes,
                         context->context.entry, &context->context.operation, &context->guard);
}

static void releaseArena(ho_host_context_t *context) {
  ho_host_device_t *host = deviceOf(context);
  if (context->offset == HO_POOL_NO_OFFSET)
    return;
  ho_mapping_discard(&host->mapping, context->offset, context->context.arena_bytes);
  ho_pool_release(host->pool, context->offset);
}

//===----------------------------------------------------------------------===//
// Queues and events
//===----------------------------------------------------------------------===//

static ho_status_t startQueues(ho_host_context_t *context) {
  const ho_manifest_entry_t *entry = context->context.entry;
  static const char *const names[] = {"ho-to-device", "ho-to-host"};
  const uint32_t copies[] = {entry->num_copies_to_device, entry->num_copies_to_host};
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i) {
    context->lanes[i] = (ho_host_lane_t){context, (ho_direction_t)i};
    HO_RETURN_IF_ERROR(ho_queue_start(&context->queues[i], copies[i], names[i], ho_host_execute,
                                      &context->lanes[i]));
  }
  return HO_OK;
}

static ho_status_t createEvents(ho_host_context_t *context) {
  size_t count = (size_t)context->context.entry->num_events + 1;
  context->events = calloc(count, sizeof(*context->events));
  if (!context->events)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static ho_status_t fill(ho_host_context_t *context, uint64_t arena_bytes, uint64_t limit) {
  const ho_host_device_t *host = deviceOf(context);
  HO_RETURN_IF_ERROR(checkAlignment(host, context->context.entry));
  context->tracked = host->options.guard || host->options.poison;
  HO_RETURN_IF_ERROR(reserveArena(context, arena_bytes, limit));
  HO_RETURN_IF_ERROR(guardArena(context));
  HO_RETURN_IF_ERROR(createEvents(context));
  return startQueues(context);
}

ho_status_t ho_host_context_create(ho_device_t *device, const ho_manifest_entry_t *entry,
                                   uint64_t arena_bytes, uint64_t limit, ho_context_t **out) {
  ho_host_context_t *context = aligned_alloc(64, ho_align_up(sizeof(*context), 64));
  if (!context)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  memset(context, 0, sizeof(*context));
  context->context.device = device;
  context->context.entry = entry;
  context->context.alignment = entry->alignment > MIN_ALIGNMENT ? entry->alignment : MIN_ALIGNMENT;
  context->context.operation = HO_NO_OPERATION;
  context->offset = HO_POOL_NO_OFFSET;
  ho_status_t status = fill(context, arena_bytes, limit);
  if (status) {
    ho_host_context_free(&context->context);
    return status;
  }
  *out = &context->context;
  return HO_OK;
}

void ho_host_context_free(ho_context_t *base) {
  ho_host_context_t *context = (ho_host_context_t *)base;
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    ho_queue_stop(&context->queues[i]);
  ho_host_close_disk(context);
  ho_guard_free(context->guard);
  ho_simt_free(context->simt);
  ho_status_free(context->launch_failure);
  releaseArena(context);
  ho_inflight_free(&context->inflight);
  free(context->events);
  free(context);
}
