//===- host_backend.c - The mgpu functions over the host device -----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A stream is a queue with a thread of its own (device_host/queue.h), an event
// a ticket of a queue. Streams that are destroyed are used again, so a queue
// outlives all that waits for it.
//
//===----------------------------------------------------------------------===//
#include "../device_host/host_device.h"
#include "backend.h"
#include "pending.h"

#include <stdlib.h>
#include <string.h>

enum { QueueCapacity = 256, Alignment = 256 };

// What an entry of a queue asks for, in its `number`.
enum { WorkCopy, WorkSet, WorkWait, WorkMark };

typedef struct stream {
  ho_queue_t queue; // first: aligned
  struct stream *next;
  bool unused;
} stream_t;

// As of its last recording; complete without one.
typedef struct event {
  struct event *next;
  stream_t *stream;
  uint64_t ticket;
} event_t;

typedef struct host_backend {
  ho_mgpu_backend_t backend; // first
  ho_host_device_t *device;
  stream_t *streams, *own;
  event_t *events;
  ho_mgpu_pending_t pending;
} host_backend_t;

static ho_status_t outOfHostMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

static void setWords(const ho_queue_entry_t *entry) {
  uint32_t value = (uint32_t)entry->offset;
  for (uint64_t i = 0; i < entry->size; i += entry->name)
    memcpy((char *)entry->target + i, &value, entry->name);
}

static void execute(void *context, const ho_queue_entry_t *entry) {
  (void)context;
  if (entry->number == WorkMark)
    return;
  if (entry->number == WorkCopy)
    memmove(entry->target, entry->source, entry->size);
  else if (entry->number == WorkSet)
    setWords(entry);
  else
    ho_queue_wait(entry->target, entry->after);
}

static ho_status_t createStream(ho_mgpu_backend_t *base, void **out) {
  host_backend_t *host = (host_backend_t *)base;
  stream_t *stream = host->streams;
  while (stream && !stream->unused)
    stream = stream->next;
  if (!stream) {
    stream = aligned_alloc(64, ho_align_up(sizeof(*stream), 64));
    if (!stream)
      return outOfHostMemory();
    memset(stream, 0, sizeof(*stream));
    ho_status_t status =
        ho_queue_start(&stream->queue, QueueCapacity, "ho-mgpu-stream", execute, stream);
    if (status) {
      ho_queue_stop(&stream->queue);
      free(stream);
      return status;
    }
    stream->next = host->streams;
    host->streams = stream;
  }
  stream->unused = false;
  *out = stream;
  return HO_OK;
}

// The last in the place of NULL.
static stream_t *streamOf(host_backend_t *host, void *stream) {
  return stream ? stream : host->own;
}

static ho_status_t destroyStream(ho_mgpu_backend_t *base, void *stream) {
  (void)base;
  ((stream_t *)stream)->unused = true;
  return HO_OK;
}

static ho_status_t synchronizeStream(ho_mgpu_backend_t *base, void *stream) {
  ho_queue_drain(&streamOf((host_backend_t *)base, stream)->queue);
  return HO_OK;
}

static ho_status_t streamWait(ho_mgpu_backend_t *base, void *pointer, void *event) {
  stream_t *stream = streamOf((host_backend_t *)base, pointer);
  const event_t *waited = event;
  if (!waited->stream || waited->stream == stream)
    return HO_OK; // a stream is in order
  ho_queue_entry_t entry = {
      .number = WorkWait, .target = &waited->stream->queue, .after = waited->ticket};
  ho_queue_push(&stream->queue, &entry);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

static ho_status_t createEvent(ho_mgpu_backend_t *base, void **out) {
  host_backend_t *host = (host_backend_t *)base;
  event_t *event = calloc(1, sizeof(*event));
  if (!event)
    return outOfHostMemory();
  event->next = host->events;
  host->events = event;
  *out = event;
  return HO_OK;
}

static ho_status_t destroyEvent(ho_mgpu_backend_t *base, void *event) {
  event_t **link = &((host_backend_t *)base)->events;
  while (*link && *link != event)
    link = &(*link)->next;
  if (!*link)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "there is no event %p", event);
  *link = (*link)->next;
  free(event);
  return HO_OK;
}

// All that has been pushed: an empty entry, whose ticket stands for it.
static uint64_t mark(stream_t *stream) {
  ho_queue_entry_t entry = {.number = WorkMark};
  return ho_queue_push(&stream->queue, &entry);
}

static ho_status_t recordEvent(ho_mgpu_backend_t *base, void *event, void *stream) {
  event_t *recorded = event;
  recorded->stream = streamOf((host_backend_t *)base, stream);
  recorded->ticket = mark(recorded->stream);
  return HO_OK;
}

static ho_status_t synchronizeEvent(ho_mgpu_backend_t *base, void *event) {
  (void)base;
  const event_t *waited = event;
  if (waited->stream)
    ho_queue_wait(&waited->stream->queue, waited->ticket);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static bool finishRelease(void *context, const ho_mgpu_release_t *release) {
  host_backend_t *host = context;
  const event_t *event = release->event;
  if (!ho_queue_is_complete(&event->stream->queue, event->ticket))
    return false;
  ho_pool_release(host->device->pool, release->offset);
  ho_status_free(destroyEvent(&host->backend, release->event));
  return true;
}

static void collect(host_backend_t *host, bool wait) {
  for (size_t i = 0; wait && i < host->pending.count; ++i)
    ho_status_free(synchronizeEvent(&host->backend, host->pending.items[i].event));
  ho_mgpu_pending_collect(&host->pending, finishRelease, host);
}

static ho_status_t exhausted(const ho_pool_t *pool, uint64_t size) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                        "device out of memory: %llu bytes are needed, the device has %llu bytes of "
                        "which %llu are free, %llu in one piece",
                        (unsigned long long)size, (unsigned long long)ho_pool_capacity(pool),
                        (unsigned long long)ho_pool_free_bytes(pool),
                        (unsigned long long)ho_pool_largest_free(pool, Alignment));
}

static ho_status_t allocate(ho_mgpu_backend_t *base, uint64_t size, void **out) {
  host_backend_t *host = (host_backend_t *)base;
  ho_pool_t *pool = host->device->pool;
  collect(host, false);
  uint64_t offset = ho_pool_allocate(pool, size, Alignment);
  if (offset == HO_POOL_NO_OFFSET && host->pending.count) {
    collect(host, true);
    offset = ho_pool_allocate(pool, size, Alignment);
  }
  if (offset == HO_POOL_NO_OFFSET)
    return exhausted(pool, size);
  *out = host->device->mapping.compute_view.base + offset;
  return HO_OK;
}

static ho_status_t release(ho_mgpu_backend_t *base, void *pointer, void *stream) {
  host_backend_t *host = (host_backend_t *)base;
  ho_mgpu_release_t item = {
      .offset = (uint64_t)((char *)pointer - host->device->mapping.compute_view.base)};
  HO_RETURN_IF_ERROR(createEvent(base, &item.event));
  HO_RETURN_IF_ERROR(recordEvent(base, item.event, stream));
  return ho_mgpu_pending_add(&host->pending, &item);
}

static ho_status_t copy(ho_mgpu_backend_t *base, void *target, const void *source, uint64_t size,
                        void *stream) {
  ho_queue_entry_t entry = {.number = WorkCopy, .target = target, .source = source, .size = size};
  ho_queue_push(&streamOf((host_backend_t *)base, stream)->queue, &entry);
  return HO_OK;
}

static ho_status_t set(ho_mgpu_backend_t *base, void *target, uint32_t value, uint32_t width,
                       uint64_t count, void *stream) {
  ho_queue_entry_t entry = {
      .number = WorkSet, .target = target, .size = count * width, .offset = value, .name = width};
  ho_queue_push(&streamOf((host_backend_t *)base, stream)->queue, &entry);
  return HO_OK;
}

static ho_status_t pin(ho_mgpu_backend_t *base, void *data, uint64_t size) {
  return ho_device_register_memory(&((host_backend_t *)base)->device->device, data, size, false);
}

static void unpin(ho_mgpu_backend_t *base, void *data) {
  ho_device_unregister_memory(&((host_backend_t *)base)->device->device, data);
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

// All queues are drained before the first ends, since they wait for each other.
static void closeBackend(ho_mgpu_backend_t *base) {
  host_backend_t *host = (host_backend_t *)base;
  for (stream_t *stream = host->streams; stream; stream = stream->next)
    ho_queue_drain(&stream->queue);
  collect(host, false);
  while (host->streams) {
    stream_t *next = host->streams->next;
    ho_queue_stop(&host->streams->queue);
    free(host->streams);
    host->streams = next;
  }
  while (host->events)
    ho_status_free(destroyEvent(base, host->events));
  ho_mgpu_pending_free(&host->pending);
  if (host->device)
    ho_device_free(&host->device->device);
  free(host);
}

static const ho_mgpu_backend_t operations = {
    .close = closeBackend,
    .allocate = allocate,
    .release = release,
    .stream_create = createStream,
    .stream_destroy = destroyStream,
    .stream_synchronize = synchronizeStream,
    .stream_wait = streamWait,
    .event_create = createEvent,
    .event_destroy = destroyEvent,
    .event_record = recordEvent,
    .event_synchronize = synchronizeEvent,
    .copy = copy,
    .set = set,
    .pin = pin,
    .unpin = unpin,
};

ho_status_t ho_mgpu_host_open(uint64_t memory, ho_mgpu_backend_t **out) {
  ho_host_device_options_t options;
  ho_device_t *device = NULL;
  host_backend_t *host = calloc(1, sizeof(*host));
  if (!host)
    return outOfHostMemory();
  host->backend = operations;
  ho_host_device_options_default(&options);
  options.memory = memory ? memory : options.memory;
  ho_status_t status = ho_host_device_create(&options, &device);
  host->device = (ho_host_device_t *)device;
  if (!status)
    status = createStream(&host->backend, (void **)&host->own);
  if (status) {
    closeBackend(&host->backend);
    return status;
  }
  *out = &host->backend;
  return HO_OK;
}
