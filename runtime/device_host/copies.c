//===- copies.c - A step's copies on the host device ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Events need no state of their own: a queue is in order, so the recording of
// an event is a ticket of the queue that its copy went to. For the same
// reason all that a copy is ordered after is one ticket of the other queue.
//
//===----------------------------------------------------------------------===//
#include "host_device.h"

#include "../clock.h"

#include <stdlib.h>
#include <string.h>

static ho_host_context_t *contextOf(ho_context_t *base) { return (ho_host_context_t *)base; }

static ho_host_device_t *deviceOf(const ho_host_context_t *context) {
  return (ho_host_device_t *)context->context.device;
}

//===----------------------------------------------------------------------===//
// On the queue's thread
//===----------------------------------------------------------------------===//

// Waits for the other queue. Returns when, in the model, the copy was free to start.
static uint64_t waitForOrder(ho_host_context_t *context, ho_direction_t direction,
                             const ho_queue_entry_t *entry) {
  if (entry->after == 0)
    return entry->enqueued;
  ho_queue_wait(&context->queues[!direction], entry->after);
  // The other queue may have gone on since, so its clock is a bound, as is the present.
  uint64_t done = ho_link_free_at(&deviceOf(context)->link, (ho_direction_t)!direction);
  uint64_t now = ho_now();
  done = done < now ? done : now;
  return done > entry->enqueued ? done : entry->enqueued;
}

// `disk` has a file where it was the disk.
static void noteFailure(ho_host_context_t *context, ho_direction_t direction,
                        const ho_queue_entry_t *entry, const ho_disk_failure_t *disk) {
  int expected = HO_NO_FAILURE;
  if (!atomic_compare_exchange_strong(&context->failure_state, &expected, HO_FAILURE_CLAIMED))
    return;
  context->failure = *entry;
  context->disk_failure = *disk;
  context->failure_direction = direction;
  atomic_store(&context->failure_state, HO_FAILED);
}

static void traceCopy(ho_host_context_t *context, ho_direction_t direction,
                      const ho_queue_entry_t *entry, ho_link_span_t span) {
  (void)context;
  if (!entry->trace)
    return;
  ho_trace_event_t event = {span.start, span.finish, entry->offset, entry->size, entry->name};
  ho_trace_record(entry->trace, (ho_trace_row_t)direction, &event);
}

// `stalled` is how long compute was blocked in that time.
static void count(ho_host_context_t *context, ho_direction_t direction, ho_link_span_t span,
                  uint64_t stalled) {
  ho_link_counters_t *counters = &context->context.links[direction];
  uint64_t busy = span.finish - span.start;
  counters->busy += busy;
  counters->hidden += stalled < busy ? busy - stalled : 0;
}

static void runCopy(ho_host_context_t *context, ho_direction_t direction,
                    const ho_queue_entry_t *entry, uint64_t ready, ho_disk_failure_t *failure) {
  ho_stall_clock_t *stall = &context->context.stall;
  uint64_t size = entry->fail ? entry->size / 2 : entry->size;
  uint64_t now = ho_now();
  bool blocked = ho_stall_clock_runs(stall);
  uint64_t before = ho_stall_clock_read(stall, now);
  ho_link_span_t span = entry->from_disk
                            ? ho_host_copy_from_disk(context, entry->target, size, ready, failure)
                            : ho_link_copy(&deviceOf(context)->link, direction, entry->target,
                                           entry->source, size, ready);
  uint64_t stalled = ho_stall_clock_read(stall, span.finish) - before;
  if (blocked && span.start < now) // this thread was late to start what compute waited for
    stalled += now - span.start;
  count(context, direction, span, stalled);
  traceCopy(context, direction, entry, span);
}

void ho_host_execute(void *argument, const ho_queue_entry_t *entry) {
  const ho_host_lane_t *lane = argument;
  ho_host_context_t *context = lane->context;
  uint64_t ready = waitForOrder(context, lane->direction, entry);
  // After a failure the step is over, what is left of it is skipped.
  bool skipped = atomic_load(&context->failure_state) != HO_NO_FAILURE;
  ho_disk_failure_t failure = {.file = NULL};
  if (!skipped)
    runCopy(context, lane->direction, entry, ready, &failure);
  else if (entry->from_disk)
    ho_reader_skip(context->reader);
  if (!skipped && (entry->fail || failure.file))
    noteFailure(context, lane->direction, entry, &failure);
}

//===----------------------------------------------------------------------===//
// Enqueuing
//===----------------------------------------------------------------------===//

static void track(ho_host_context_t *context, const ho_copy_t *copy, uint64_t ticket,
                  uint64_t after) {
  if (!context->tracked || copy->size == 0)
    return;
  ho_inflight_copy_t record = {copy->direction, ticket,     after,
                               copy->offset,    copy->size, context->context.operation};
  ho_inflight_add(&context->inflight, &record);
  if (context->guard)
    ho_guard_copy_begin(context->guard, &record);
}

static ho_queue_entry_t makeEntry(ho_host_context_t *context, const ho_copy_t *copy) {
  ho_host_device_t *host = deviceOf(context);
  bool toDevice = copy->direction == HO_TO_DEVICE;
  char *device = context->copy_base + copy->offset;
  uint64_t number = ++host->num_copies;
  uint32_t operation = context->context.operation;
  return (ho_queue_entry_t){
      .target = toDevice ? device : copy->host,
      .source = toDevice ? copy->host : device,
      .size = copy->size,
      .offset = copy->offset,
      .after = context->after[copy->direction],
      .enqueued = ho_now(),
      .number = number,
      .trace = context->context.device->trace,
      .name = operation == HO_NO_OPERATION ? operation : context->context.trace_names + operation,
      .fail = number == host->options.fail_copy,
      .from_disk = copy->range.file != NULL,
  };
}

void ho_host_copy(ho_context_t *base, const ho_copy_t *copy) {
  ho_host_context_t *context = contextOf(base);
  ho_queue_entry_t entry = makeEntry(context, copy);
  context->after[copy->direction] = 0;
  uint64_t ticket = ho_queue_push(&context->queues[copy->direction], &entry);
  if (entry.from_disk)
    ho_reader_request(context->reader, &copy->range);
  context->events[copy->event] = (ho_host_event_t){copy->direction, ticket};
  if (copy->direction == HO_TO_DEVICE) {
    context->unkept[1] = context->unkept[0];
    context->unkept[0] = ticket;
  }
  track(context, copy, ticket, entry.after);
}

void ho_host_after(ho_context_t *base, ho_direction_t direction, uint32_t event) {
  ho_host_context_t *context = contextOf(base);
  const ho_host_event_t *recorded = &context->events[event];
  if (recorded->direction != direction && recorded->ticket > context->after[direction])
    context->after[direction] = recorded->ticket;
}

//===----------------------------------------------------------------------===//
// From step to step
//===----------------------------------------------------------------------===//

// Right after its copy: the one before is then the last that the step's end waits for.
uint64_t ho_host_keep(ho_context_t *base, uint32_t event) {
  ho_host_context_t *context = contextOf(base);
  uint64_t ticket = context->events[event].ticket;
  if (context->unkept[0] == ticket)
    context->unkept[0] = context->unkept[1];
  return ticket;
}

void ho_host_resume(ho_context_t *base, const ho_copy_t *copy, uint64_t ticket) {
  ho_host_context_t *context = contextOf(base);
  context->events[copy->event] = (ho_host_event_t){copy->direction, ticket};
  track(context, copy, ticket, 0);
}

void ho_host_settle(ho_context_t *base, uint64_t ticket) {
  ho_queue_wait(&contextOf(base)->queues[HO_TO_DEVICE], ticket);
}

//===----------------------------------------------------------------------===//
// Waiting
//===----------------------------------------------------------------------===//

static void endGuarded(void *argument, const ho_inflight_copy_t *copy) {
  ho_host_context_t *context = argument;
  if (context->guard)
    ho_guard_copy_end(context->guard, copy);
}

static void noteWaited(ho_host_context_t *context, const ho_host_event_t *recorded) {
  if (context->tracked && recorded->ticket)
    ho_inflight_complete(&context->inflight, recorded->direction, recorded->ticket, endGuarded,
                         context);
}

bool ho_host_try_wait(ho_context_t *base, uint32_t event) {
  ho_host_context_t *context = contextOf(base);
  const ho_host_event_t *recorded = &context->events[event];
  if (!ho_queue_is_complete(&context->queues[recorded->direction], recorded->ticket))
    return false;
  noteWaited(context, recorded);
  return true;
}

void ho_host_wait(ho_context_t *base, uint32_t event) {
  ho_host_context_t *context = contextOf(base);
  const ho_host_event_t *recorded = &context->events[event];
  ho_queue_wait(&context->queues[recorded->direction], recorded->ticket);
  noteWaited(context, recorded);
}

bool ho_host_failed(ho_context_t *base) {
  const ho_host_context_t *context = contextOf(base);
  return context->launch_failure || atomic_load(&context->failure_state) == HO_FAILED;
}

//===----------------------------------------------------------------------===//
// Liveness
//===----------------------------------------------------------------------===//

void ho_host_acquire(ho_context_t *base, uint64_t offset, uint64_t size) {
  ho_host_context_t *context = contextOf(base);
  if (context->guard)
    ho_guard_acquire(context->guard, offset, size);
}

// What copies still read or write is overwritten when they are done.
static void poison(ho_host_context_t *context, uint64_t offset, uint64_t size) {
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i) {
    uint64_t last = ho_inflight_last(&context->inflight, (ho_direction_t)i, offset, size);
    ho_queue_wait(&context->queues[i], last);
  }
  memset(context->copy_base + offset, 0xFF, size);
}

void ho_host_release(ho_context_t *base, uint64_t offset, uint64_t size) {
  ho_host_context_t *context = contextOf(base);
  if (deviceOf(context)->options.poison && size)
    poison(context, offset, size);
  if (context->guard)
    ho_guard_release(context->guard, offset, size);
}

//===----------------------------------------------------------------------===//
// A step
//===----------------------------------------------------------------------===//

static int compareRanges(const void *left, const void *right) {
  const ho_range_t *a = left, *b = right;
  return (a->offset > b->offset) - (a->offset < b->offset);
}

void ho_host_step_begin(ho_context_t *base, ho_range_t *held, uint32_t num_held) {
  ho_host_context_t *context = contextOf(base);
  if (!deviceOf(context)->options.poison || !base->arena_bytes)
    return;
  qsort(held, num_held, sizeof(*held), compareRanges);
  uint64_t from = 0;
  for (uint32_t i = 0; i < num_held; ++i) {
    if (held[i].offset > from)
      memset(context->copy_base + from, 0xFF, held[i].offset - from);
    uint64_t end = held[i].offset + held[i].size;
    from = end > from ? end : from;
  }
  if (from < base->arena_bytes)
    memset(context->copy_base + from, 0xFF, base->arena_bytes - from);
}

static void forgetStep(ho_host_context_t *context) {
  memset(context->events, 0, context->context.entry->num_events * sizeof(*context->events));
  memset(context->after, 0, sizeof(context->after));
  ho_inflight_clear(&context->inflight);
  if (context->guard)
    ho_guard_reset(context->guard);
}

static ho_status_t describeFailure(const ho_host_context_t *context, ho_status_t cause) {
  const ho_queue_entry_t *entry = &context->failure;
  return ho_status_annotate(cause,
                            "copy %llu (%llu bytes to the %s at offset %llu) failed half-way",
                            (unsigned long long)entry->number, (unsigned long long)entry->size,
                            context->failure_direction == HO_TO_DEVICE ? "device" : "host",
                            (unsigned long long)entry->offset);
}

static ho_status_t takeFailure(ho_host_context_t *context) {
  ho_status_t launch = context->launch_failure;
  context->launch_failure = HO_OK;
  if (launch) {
    atomic_store(&context->failure_state, HO_NO_FAILURE);
    return launch;
  }
  if (atomic_load(&context->failure_state) != HO_FAILED)
    return HO_OK;
  atomic_store(&context->failure_state, HO_NO_FAILURE);
  const ho_disk_failure_t *disk = &context->disk_failure;
  if (!disk->file)
    return describeFailure(context, ho_status_make(HO_STATUS_DEVICE, "injected by fail_copy"));
  context->context.disk_failure = (ho_disk_range_t){disk->file, disk->offset, disk->size};
  return describeFailure(context, ho_disk_failure_status(disk));
}

ho_status_t ho_host_step_end(ho_context_t *base) {
  ho_host_context_t *context = contextOf(base);
  ho_queue_wait(&context->queues[HO_TO_DEVICE], context->unkept[0]);
  ho_queue_drain(&context->queues[HO_TO_HOST]);
  forgetStep(context);
  return takeFailure(context);
}
