//===- context.c - An instance's share of a CUDA device -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cuda_device.h"

#include <stdlib.h>

#define MIN_ALIGNMENT 256
// Of the timing events made for a queue.
#define MIN_SPANS 16
#define MAX_SPANS 1024

//===----------------------------------------------------------------------===//
// The arena
//===----------------------------------------------------------------------===//

// Exact for a planned program, else what there is or what was granted.
static uint64_t sizeToReserve(const ho_cuda_context_t *context, uint64_t arena_bytes,
                              uint64_t limit) {
  ho_device_memory_t memory;
  if (arena_bytes)
    return arena_bytes;
  ho_cuda_memory_measure(&ho_cuda_device_of(context)->memory, &memory);
  uint64_t size = limit ? limit : memory.largest_free;
  return size & ~(context->context.alignment - 1);
}

// Arenas begin where a page begins, so that they share none. What no arena needs goes back.
static ho_status_t reserveArena(ho_cuda_context_t *context, uint64_t arena_bytes, uint64_t limit) {
  ho_cuda_memory_t *memory = &ho_cuda_device_of(context)->memory;
  ho_context_t *common = &context->context;
  uint64_t size = sizeToReserve(context, arena_bytes, limit);
  if (size == 0)
    return HO_OK;
  uint64_t alignment = common->alignment > memory->page ? common->alignment : memory->page;
  if (common->alignment > memory->alignment)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "program '%s' has buffers aligned to %llu bytes, the device's memory is "
                          "aligned to %llu",
                          common->entry->name, (unsigned long long)common->alignment,
                          (unsigned long long)memory->alignment);
  HO_RETURN_IF_ERROR(
      ho_status_annotate(ho_cuda_memory_allocate(memory, size, alignment, &context->block),
                         "program '%s' needs %llu bytes for its arena", common->entry->name,
                         (unsigned long long)size));
  context->has_block = true;
  common->arena_bytes = size;
  common->arena = (void *)(uintptr_t)(memory->base + context->block);
  return ho_cuda_memory_trim(memory);
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

static ho_status_t createEvents(ho_cuda_context_t *context) {
  const ho_cuda_driver_t *driver = &ho_cuda_device_of(context)->driver;
  uint32_t count = context->context.entry->num_events;
  context->events = calloc((size_t)count + 1, sizeof(*context->events));
  if (!context->events)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  for (; context->num_events < count; ++context->num_events)
    HO_CUDA_CALL(driver, eventCreate, &context->events[context->num_events].event,
                 HO_CU_EVENT_DISABLE_TIMING);
  HO_CUDA_CALL(driver, eventCreate, &context->compute_mark, HO_CU_EVENT_DISABLE_TIMING);
  HO_CUDA_CALL(driver, eventCreate, &context->moves_mark, HO_CU_EVENT_DISABLE_TIMING);
  for (int i = 0; i < 2 * HO_NUM_DIRECTIONS; ++i)
    HO_CUDA_CALL(driver, eventCreate, &context->joins[i], HO_CU_EVENT_DISABLE_TIMING);
  HO_CUDA_CALL(driver, eventCreate, &context->base, 0);
  return HO_OK;
}

static uint32_t numSpans(uint64_t count) {
  return count < MIN_SPANS ? MIN_SPANS : count > MAX_SPANS ? MAX_SPANS : (uint32_t)count;
}

static ho_status_t createSpans(ho_cuda_context_t *context) {
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  const ho_manifest_entry_t *entry = context->context.entry;
  const uint32_t copies[] = {entry->num_copies_to_device, entry->num_copies_to_host};
  if (device->options.untimed)
    return HO_OK;
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    HO_RETURN_IF_ERROR(
        ho_cuda_spans_open(&device->driver, numSpans(copies[i]), &context->spans[i]));
  return ho_cuda_spans_open(&device->driver, numSpans(entry->operations_run), &context->operations);
}

static void freeEvents(ho_cuda_context_t *context) {
  const ho_cuda_driver_t *driver = &ho_cuda_device_of(context)->driver;
  CUevent single[] = {context->compute_mark, context->moves_mark, context->base};
  for (uint32_t i = 0; i < context->num_events; ++i)
    driver->eventDestroy(context->events[i].event);
  for (size_t i = 0; i < sizeof(single) / sizeof(*single); ++i)
    if (single[i])
      driver->eventDestroy(single[i]);
  for (int i = 0; i < 2 * HO_NUM_DIRECTIONS; ++i)
    if (context->joins[i])
      driver->eventDestroy(context->joins[i]);
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    ho_cuda_spans_close(&context->spans[i]);
  ho_cuda_spans_close(&context->operations);
  free(context->events);
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static ho_status_t fill(ho_cuda_context_t *context, uint64_t arena_bytes, uint64_t limit) {
  HO_RETURN_IF_ERROR(ho_cuda_enter(ho_cuda_device_of(context)));
  HO_RETURN_IF_ERROR(reserveArena(context, arena_bytes, limit));
  HO_RETURN_IF_ERROR(createEvents(context));
  return createSpans(context);
}

ho_status_t ho_cuda_context_create(ho_device_t *device, const ho_manifest_entry_t *entry,
                                   uint64_t arena_bytes, uint64_t limit, ho_context_t **out) {
  ho_cuda_context_t *context = calloc(1, sizeof(*context));
  if (!context)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  context->context.device = device;
  context->context.entry = entry;
  context->context.alignment = entry->alignment > MIN_ALIGNMENT ? entry->alignment : MIN_ALIGNMENT;
  context->context.operation = HO_NO_OPERATION;
  ho_status_t status = fill(context, arena_bytes, limit);
  if (status) {
    ho_cuda_context_free(&context->context);
    return status;
  }
  *out = &context->context;
  return HO_OK;
}

// The device is idle. Its answers while things end are about earlier failures.
void ho_cuda_context_free(ho_context_t *base) {
  ho_cuda_context_t *context = (ho_cuda_context_t *)base;
  ho_cuda_device_t *device = ho_cuda_device_of(context);
  device->driver.contextSetCurrent(device->context);
  ho_cuda_graph_free(context);
  ho_cuda_products_free(&context->products);
  ho_cuda_unload_kernels(context);
  freeEvents(context);
  if (context->has_block)
    ho_cuda_memory_release(&device->memory, context->block);
  ho_status_free(context->failure);
  free(context);
}
