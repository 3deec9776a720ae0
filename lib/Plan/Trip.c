//===- Trip.c - One trip of a loop beside what stays ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What stays is taken out of the problem, and its bytes out of the budget; the
// rest is planned as any program. Refills then go onto the link in between:
// they are due only at the end of the trip, so the loads of the trip itself go
// first unless the link would idle.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include "ho/loop.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef struct trip {
  const ho_problem_t *full;
  const ho_loop_stay_t *stays;
  ho_trip_plan_t *out;
  uint64_t alignment;
  uint32_t *lastUse;   // of each buffer: operation, HO_NONE
  uint32_t *remaining; // of each buffer: itself, HO_NONE if it stays
} trip_t;

static ho_status_t noMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the plan of a loop");
}

//===----------------------------------------------------------------------===//
// The problem
//===----------------------------------------------------------------------===//

// How what stays is used: loaded before the first trip unless a trip begins by overwriting it.
static ho_status_t noteStays(trip_t *trip) {
  const ho_problem_t *full = trip->full;
  for (uint32_t b = 0; b < full->num_buffers; ++b) {
    trip->lastUse[b] = HO_NONE;
    trip->remaining[b] = trip->stays[b] ? HO_NONE : b;
    trip->out->refill[b] = HO_NONE;
    if (trip->stays[b])
      trip->out->stay_bytes += hoRoundUp(full->buffers[b].size, trip->alignment);
  }
  for (uint32_t i = 0; i < full->num_operations; ++i)
    for (uint32_t k = 0; k < full->operations[i].num_accesses; ++k) {
      const ho_access_t *access = &full->accesses[full->operations[i].first_access + k];
      uint32_t b = access->buffer;
      bool writes = access->kinds & HO_ACCESS_WRITE, host = access->kinds & HO_ACCESS_HOST_READ;
      host |= (access->kinds & HO_ACCESS_HOST_WRITE) != 0;
      if (trip->stays[b] && (host || (writes && trip->stays[b] == HO_LOOP_STAY_HEAD)))
        return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                              "buffer '%s' cannot stay on the device: operation %u %s it",
                              full->buffers[b].name, i, host ? "touches it on the host" : "writes");
      bool overwrites = (access->kinds & HO_ACCESS_WRITE_ALL) && !(access->kinds & HO_ACCESS_READ);
      if (trip->lastUse[b] == HO_NONE)
        trip->out->loads[b] = trip->stays[b] && full->buffers[b].defined && !overwrites;
      trip->out->stores[b] |= trip->stays[b] && writes;
      trip->lastUse[b] = i;
    }
  return HO_OK;
}

ho_status_t hoCopyOperation(ho_problem_t *to, const ho_problem_t *from, uint32_t index,
                            const uint32_t *map) {
  const ho_operation_t *operation = &from->operations[index];
  uint32_t copy;
  HO_RETURN_IF_ERROR(ho_problem_add_operation(to, operation->name, operation->duration,
                                              operation->workspace, &copy));
  for (uint32_t k = 0; k < operation->num_accesses; ++k) {
    const ho_access_t *access = &from->accesses[operation->first_access + k];
    uint32_t buffer = map ? map[access->buffer] : access->buffer;
    if (buffer != HO_NONE)
      HO_RETURN_IF_ERROR(ho_problem_add_access(to, buffer, access->kinds));
  }
  to->operations[copy].fence = operation->fence;
  return HO_OK;
}

static ho_status_t refuseStays(const trip_t *trip) {
  return ho_status_make(HO_STATUS_INFEASIBLE,
                        "what is to stay over the trips of a loop takes %" PRIu64
                        " bytes of a device memory of %" PRIu64,
                        trip->out->stay_bytes, trip->full->machine.device_memory);
}

static ho_status_t buildProblem(trip_t *trip) {
  ho_machine_t machine = trip->full->machine;
  if (machine.device_memory != UINT64_MAX) {
    if (machine.device_memory < trip->out->stay_bytes)
      return refuseStays(trip);
    machine.device_memory -= trip->out->stay_bytes;
  }
  HO_RETURN_IF_ERROR(ho_problem_create(&machine, &trip->out->problem));
  for (uint32_t b = 0; b < trip->full->num_buffers; ++b) {
    const ho_buffer_t *buffer = &trip->full->buffers[b];
    bool stays = trip->stays[b];
    HO_RETURN_IF_ERROR(ho_problem_add_buffer(trip->out->problem, buffer->name, buffer->size,
                                             buffer->defined || stays, buffer->required && !stays,
                                             NULL));
  }
  for (uint32_t i = 0; i < trip->full->num_operations; ++i)
    HO_RETURN_IF_ERROR(hoCopyOperation(trip->out->problem, trip->full, i, trip->remaining));
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Refills
//===----------------------------------------------------------------------===//

// The boundary of the last load of the trip itself.
static uint32_t lastLoad(const ho_plan_t *plan) {
  uint32_t last = 0;
  for (uint32_t i = 0; i < plan->num_residencies; ++i)
    if (plan->residencies[i].load && plan->residencies[i].begin > last)
      last = plan->residencies[i].begin;
  return last;
}

static void placeRefills(const trip_t *trip, uint32_t earliest, uint32_t *refill) {
  for (uint32_t b = 0; b < trip->full->num_buffers; ++b) {
    refill[b] = HO_NONE;
    if (trip->stays[b] != HO_LOOP_STAY_HEAD)
      continue;
    uint32_t used = trip->lastUse[b] == HO_NONE ? 0 : trip->lastUse[b] + 1;
    refill[b] = used > earliest ? used : earliest;
  }
}

// The trip's problem with one operation more that needs all refills.
static ho_status_t withRefills(const trip_t *trip, const uint32_t *refill, ho_problem_t **out) {
  const ho_problem_t *problem = trip->out->problem;
  HO_RETURN_IF_ERROR(ho_program_expand(problem, NULL, 0, out)); // the buffers alone
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    HO_RETURN_IF_ERROR(hoCopyOperation(*out, problem, i, NULL));
  uint32_t first = (*out)->num_buffers;
  for (uint32_t b = 0; b < problem->num_buffers; ++b)
    if (refill[b] != HO_NONE)
      HO_RETURN_IF_ERROR(ho_problem_add_buffer(*out, problem->buffers[b].name,
                                               problem->buffers[b].size, true, false, NULL));
  HO_RETURN_IF_ERROR(ho_problem_add_operation(*out, "next trip", 0, 0, NULL));
  for (uint32_t b = first; b < (*out)->num_buffers; ++b)
    HO_RETURN_IF_ERROR(ho_problem_add_access(*out, b, HO_ACCESS_READ));
  return HO_OK;
}

typedef struct numbered {
  ho_residency_t residency;
  uint32_t number;
} numbered_t;

static int byBegin(const void *a, const void *b) {
  const numbered_t *x = a, *y = b;
  if (x->residency.begin != y->residency.begin)
    return x->residency.begin < y->residency.begin ? -1 : 1;
  return x->number < y->number ? -1 : x->number > y->number;
}

// The plan's residencies and those that stand for refills, each of which has a place of its own
// behind the arena.
static void mergeRefills(const trip_t *trip, const uint32_t *refill, numbered_t *scratch,
                         ho_residency_t *out) {
  const ho_plan_t *plan = trip->out->plan;
  uint32_t operations = trip->full->num_operations, count = plan->num_residencies;
  uint32_t buffer = trip->full->num_buffers;
  uint64_t offset = plan->arena_bytes;
  for (uint32_t i = 0; i < count; ++i)
    scratch[i] = (numbered_t){plan->residencies[i], i};
  for (uint32_t b = 0; b < trip->full->num_buffers; ++b) {
    if (refill[b] == HO_NONE)
      continue;
    ho_residency_t stay = {.buffer = buffer++,
                           .begin = refill[b],
                           .wait = operations,
                           .store = HO_NONE,
                           .end = operations + 1,
                           .load = true,
                           .offset = offset};
    offset += hoRoundUp(trip->full->buffers[b].size, trip->alignment);
    scratch[count] = (numbered_t){stay, count};
    ++count;
  }
  qsort(scratch, count, sizeof(*scratch), byBegin);
  for (uint32_t i = 0; i < count; ++i)
    out[i] = scratch[i].residency;
}

// As Plan.c stresses plans: over links that need as long for what comes in as operations take.
static void stressMachine(const ho_plan_t *plan, uint64_t refillBytes, ho_machine_t *machine) {
  double bytes = (double)plan->bytes_to_device + (double)refillBytes;
  double rate = bytes * 1e9 / ((double)plan->compute_time + 1);
  if (rate > 0 && rate < machine->to_device_rate)
    machine->to_device_rate = rate;
  if (rate > 0 && rate < machine->to_host_rate)
    machine->to_host_rate = rate;
}

typedef struct times {
  uint64_t makespan, stressed;
} times_t;

static ho_status_t simulateBoth(const trip_t *trip, ho_problem_t *problem, const ho_plan_t *plan,
                                times_t *out) {
  uint64_t bytes = 0;
  for (uint32_t b = trip->full->num_buffers; b < problem->num_buffers; ++b)
    bytes += problem->buffers[b].size;
  HO_RETURN_IF_ERROR(ho_timeline_simulate(problem, plan, NULL, NULL, &out->makespan));
  stressMachine(plan, bytes, &problem->machine);
  return ho_timeline_simulate(problem, plan, NULL, NULL, &out->stressed);
}

static ho_status_t timeRefills(const trip_t *trip, const uint32_t *refill, times_t *out) {
  ho_problem_t *problem = NULL;
  ho_status_t status = withRefills(trip, refill, &problem);
  if (status) {
    ho_problem_free(problem);
    return status;
  }
  const ho_plan_t *plan = trip->out->plan;
  size_t count = plan->num_residencies + (problem->num_buffers - trip->full->num_buffers);
  numbered_t *scratch = malloc((count + 1) * sizeof(*scratch));
  ho_residency_t *residencies = malloc((count + 1) * sizeof(*residencies));
  uint64_t *offsets = calloc((size_t)problem->num_operations, sizeof(*offsets));
  if (scratch && residencies && offsets) {
    mergeRefills(trip, refill, scratch, residencies);
    if (plan->workspace_offsets)
      memcpy(offsets, plan->workspace_offsets,
             trip->full->num_operations * sizeof(*plan->workspace_offsets));
    ho_plan_t timed = *plan;
    timed.residencies = residencies;
    timed.num_residencies = (uint32_t)count;
    timed.workspace_offsets = plan->workspace_offsets ? offsets : NULL;
    status = simulateBoth(trip, problem, &timed, out);
  } else {
    status = noMemory();
  }
  free(scratch);
  free(residencies);
  free(offsets);
  ho_problem_free(problem);
  return status;
}

// Behind the last load of the trip itself, or each as soon as it can be.
static ho_status_t planRefills(trip_t *trip) {
  uint32_t earliest[] = {lastLoad(trip->out->plan), 0};
  uint32_t *refill = malloc(((size_t)trip->full->num_buffers + 1) * sizeof(*refill));
  ho_status_t status = refill ? HO_OK : noMemory();
  double best = 0;
  for (int i = 0; i < 2 && !status; ++i) {
    times_t times = {0};
    placeRefills(trip, earliest[i], refill);
    status = timeRefills(trip, refill, &times);
    double cost = (double)times.makespan + 0.1 * (double)times.stressed;
    if (status || (i && cost >= best))
      continue;
    best = cost;
    trip->out->makespan = times.makespan;
    trip->out->stressed = times.stressed;
    memcpy(trip->out->refill, refill, trip->full->num_buffers * sizeof(*refill));
  }
  free(refill);
  return status;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static void timeEnds(const trip_t *trip) {
  const ho_problem_t *full = trip->full;
  double enter = 0, leave = 0;
  for (uint32_t b = 0; b < full->num_buffers; ++b) {
    if (trip->out->loads[b])
      enter += hoLoadTime(&full->machine, full->buffers[b].size);
    if (trip->out->stores[b])
      leave += hoStoreTime(&full->machine, full->buffers[b].size);
  }
  trip->out->enter = hoTimeToNanoseconds(enter);
  trip->out->leave = hoTimeToNanoseconds(leave);
}

static ho_status_t planTrip(trip_t *trip, bool refill) {
  HO_RETURN_IF_ERROR(noteStays(trip));
  HO_RETURN_IF_ERROR(buildProblem(trip));
  timeEnds(trip);
  ho_plan_options_t options = {.mode = HO_PLAN_SCHEDULED};
  HO_RETURN_IF_ERROR(ho_plan_create(trip->out->problem, &options, &trip->out->plan));
  HO_RETURN_IF_ERROR(ho_status_annotate(ho_plan_check(trip->out->problem, trip->out->plan),
                                        "the planner produced an invalid plan (a defect)"));
  trip->out->makespan = trip->out->stressed = trip->out->plan->makespan;
  return refill ? planRefills(trip) : HO_OK;
}

ho_status_t ho_trip_plan_create(const ho_problem_t *trip, const ho_loop_stay_t *stays, bool refill,
                                ho_trip_plan_t *out) {
  *out = (ho_trip_plan_t){0};
  size_t count = (size_t)trip->num_buffers + 1;
  trip_t work = {.full = trip,
                 .stays = stays,
                 .out = out,
                 .alignment = trip->machine.alignment ? trip->machine.alignment : 256};
  out->refill = malloc(count * sizeof(*out->refill));
  out->loads = calloc(count, sizeof(*out->loads));
  out->stores = calloc(count, sizeof(*out->stores));
  work.lastUse = malloc(count * sizeof(*work.lastUse));
  work.remaining = malloc(count * sizeof(*work.remaining));
  bool enough = out->refill && out->loads && out->stores && work.lastUse && work.remaining;
  ho_status_t status = enough ? planTrip(&work, refill) : noMemory();
  free(work.lastUse);
  free(work.remaining);
  if (status)
    ho_trip_plan_destroy(out);
  return status;
}

void ho_trip_plan_destroy(ho_trip_plan_t *plan) {
  ho_problem_free(plan->problem);
  ho_plan_free(plan->plan);
  free(plan->refill);
  free(plan->loads);
  free(plan->stores);
  *plan = (ho_trip_plan_t){0};
}
