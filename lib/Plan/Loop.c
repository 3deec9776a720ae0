//===- Loop.c - What stays on the device over the trips of a loop ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A few dozen candidates, each planned and timed as the loop would run: how
// much of what is shared is kept, which slices, from the first used on, are
// heads, and whether one or several trips are planned as one.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include "ho/loop.h"

#include <stdlib.h>
#include <string.h>

enum {
  KEPT_LEVELS = 3, // all that fits, half of the room, nothing
  MOST_HEADS = 12, // numbers of heads tried, with few accesses
  WORK = 6000,     // numbers of heads tried, times accesses
  MANY_TRIPS = 32, // in place of a number of trips that is not known
  CLOSE = 500,     // one part of the bound: nothing is left to gain
};

typedef struct search {
  const ho_loop_t *loop;
  ho_loop_choice_t *best;
  uint32_t numBuffers;
  uint64_t alignment;
  uint64_t bound;
  uint32_t *slices; // by first use
  uint32_t numSlices;
  ho_loop_stay_t *stays; // of the candidate at hand: of each buffer of one trip
  ho_keyed_t *shared;    // that may be kept, most worth keeping first
  uint32_t numShared;
  bool *seen; // of each buffer, scratch
  // As plans are compared: time, and a tenth of the time over slower links.
  double cost, bestCost;
  bool robust, bestRobust; // slower links make little difference
} search_t;

static ho_status_t noMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the plan of a loop");
}

//===----------------------------------------------------------------------===//
// Several trips as one
//===----------------------------------------------------------------------===//

typedef struct unrolled {
  ho_problem_t *problem;
  ho_loop_stay_t *stays; // heads are slices of the first trip
} unrolled_t;

static void destroyUnrolled(unrolled_t *unrolled) {
  ho_problem_free(unrolled->problem);
  free(unrolled->stays);
}

// A later trip's own buffers are buffers of their own.
static ho_status_t addTrip(const search_t *search, uint32_t number, uint32_t *map,
                           unrolled_t *out) {
  const ho_problem_t *trip = search->loop->trip;
  for (uint32_t b = 0; b < trip->num_buffers; ++b) {
    const ho_buffer_t *buffer = &trip->buffers[b];
    if (number && search->loop->roles[b] == HO_LOOP_SHARED)
      continue; // that of the first trip
    HO_RETURN_IF_ERROR(ho_problem_add_buffer(out->problem, buffer->name, buffer->size,
                                             buffer->defined, buffer->required, &map[b]));
    out->stays[map[b]] = number ? HO_LOOP_STAY_NONE : search->stays[b];
  }
  for (uint32_t i = 0; i < trip->num_operations; ++i)
    HO_RETURN_IF_ERROR(hoCopyOperation(out->problem, trip, i, map));
  return HO_OK;
}

static ho_status_t unroll(const search_t *search, uint32_t depth, unrolled_t *out) {
  const ho_problem_t *trip = search->loop->trip;
  HO_RETURN_IF_ERROR(ho_problem_create(&trip->machine, &out->problem));
  size_t count = (size_t)search->numBuffers * depth + 1;
  uint32_t *map = malloc(((size_t)search->numBuffers + 1) * sizeof(*map));
  out->stays = calloc(count, sizeof(*out->stays));
  ho_status_t status = map && out->stays ? HO_OK : noMemory();
  for (uint32_t i = 0; i < depth && !status; ++i)
    status = addTrip(search, i, map, out);
  free(map);
  return status;
}

//===----------------------------------------------------------------------===//
// The time of a candidate
//===----------------------------------------------------------------------===//

typedef struct figures {
  uint64_t makespan, last; // of a trip, and of one without refills
  uint64_t stressed;       // of a trip over slower links
  uint64_t enter, leave;
} figures_t;

static ho_status_t timeTrips(const search_t *search, uint32_t depth, figures_t *out) {
  unrolled_t unrolled = {0};
  ho_trip_plan_t plan = {0};
  ho_status_t status = unroll(search, depth, &unrolled);
  if (!status)
    status = ho_trip_plan_create(unrolled.problem, unrolled.stays, true, &plan);
  if (!status)
    *out = (figures_t){plan.makespan, plan.plan->makespan, plan.stressed, plan.enter, plan.leave};
  ho_trip_plan_destroy(&plan);
  destroyUnrolled(&unrolled);
  return status;
}

static uint64_t tripsOf(const search_t *search) {
  return search->loop->trips ? search->loop->trips : MANY_TRIPS;
}

// The last trip as planned holds what the others leave, at least one trip of the program.
static ho_status_t timeCandidate(search_t *search, uint32_t depth, uint64_t *out) {
  uint64_t main = (tripsOf(search) - 1) / depth;
  uint32_t rest = (uint32_t)(tripsOf(search) - main * depth);
  figures_t trip, tail;
  HO_RETURN_IF_ERROR(timeTrips(search, depth, &trip));
  tail = trip;
  if (rest != depth)
    HO_RETURN_IF_ERROR(timeTrips(search, rest, &tail));
  *out = trip.enter + main * trip.makespan + tail.last + trip.leave;
  search->cost = (double)*out + 0.1 * (double)main * (double)trip.stressed;
  search->robust = trip.stressed <= trip.makespan + trip.makespan / 32;
  return HO_OK;
}

static ho_status_t tryCandidate(search_t *search, uint32_t depth, uint32_t numHeads) {
  for (uint32_t i = 0; i < search->numSlices; ++i)
    search->stays[search->slices[i]] = i < numHeads ? HO_LOOP_STAY_HEAD : HO_LOOP_STAY_NONE;
  uint64_t time = 0;
  ho_status_t status = timeCandidate(search, depth, &time);
  if (status && ho_status_code(status) == HO_STATUS_INFEASIBLE) {
    ho_status_free(status);
    return HO_OK;
  }
  HO_RETURN_IF_ERROR(status);
  ho_loop_choice_t *best = search->best;
  // Trips taken together make the program longer, which has to be worth a few hundredths.
  double limit = best->depth && depth > best->depth ? 0.97 * search->bestCost : search->bestCost;
  if (best->depth && search->cost >= limit)
    return HO_OK;
  search->bestCost = search->cost;
  search->bestRobust = search->robust;
  best->depth = depth;
  best->num_heads = numHeads;
  best->makespan = time;
  memcpy(best->stays, search->stays, search->numBuffers * sizeof(*best->stays));
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

ho_status_t ho_loop_slices(const ho_problem_t *trip, const ho_loop_role_t *roles, uint32_t *slices,
                           uint32_t *out_count) {
  bool *seen = calloc((size_t)trip->num_buffers + 1, sizeof(*seen));
  if (!seen)
    return noMemory();
  *out_count = 0;
  for (uint32_t i = 0; i < trip->num_accesses; ++i) {
    uint32_t buffer = trip->accesses[i].buffer;
    if (roles[buffer] == HO_LOOP_SLICE && !seen[buffer])
      slices[(*out_count)++] = buffer;
    seen[buffer] = true;
  }
  free(seen);
  return HO_OK;
}

// Shared buffers that only the device touches, by what keeping them saves for their bytes.
static void rankShared(search_t *search) {
  enum { HOST = HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE, SCALE = 1 << 20 };
  const ho_problem_t *trip = search->loop->trip;
  ho_keyed_t *scratch = search->shared + search->numBuffers;
  uint32_t *kinds = search->slices + search->numBuffers;
  memset(kinds, 0, search->numBuffers * sizeof(*kinds));
  for (uint32_t i = 0; i < trip->num_accesses; ++i)
    kinds[trip->accesses[i].buffer] |= trip->accesses[i].kinds;
  for (uint32_t b = 0; b < search->numBuffers; ++b) {
    if (search->loop->roles[b] != HO_LOOP_SHARED || !kinds[b] || (kinds[b] & HOST))
      continue;
    double saved = hoLoadTime(&trip->machine, trip->buffers[b].size);
    if (kinds[b] & HO_ACCESS_WRITE)
      saved += hoStoreTime(&trip->machine, trip->buffers[b].size);
    double cost = (double)hoRoundUp(trip->buffers[b].size, search->alignment) / (saved + 1);
    search->shared[search->numShared++] = (ho_keyed_t){(uint64_t)(cost * SCALE), b};
  }
  hoSortKeyed(search->shared, scratch, search->numShared);
}

// Room beside the largest need of a single operation with nothing kept. What is kept relieves
// operations that use it, so more may fit; less never does.
static uint64_t roomOf(const search_t *search) {
  const ho_problem_t *trip = search->loop->trip;
  uint64_t need = ho_problem_minimum_memory(trip, NULL);
  if (trip->machine.device_memory == UINT64_MAX)
    return UINT64_MAX;
  return trip->machine.device_memory > need ? trip->machine.device_memory - need : 0;
}

// Keeps what fits into `room`; returns how many.
static uint32_t keep(search_t *search, uint64_t room) {
  memset(search->stays, 0, search->numBuffers * sizeof(*search->stays));
  uint32_t count = 0;
  for (uint32_t i = 0; i < search->numShared; ++i) {
    uint32_t buffer = search->shared[i].value;
    uint64_t size = hoRoundUp(search->loop->trip->buffers[buffer].size, search->alignment);
    if (size > room)
      continue;
    room -= room == UINT64_MAX ? 0 : size;
    search->stays[buffer] = HO_LOOP_STAY_KEPT;
    ++count;
  }
  return count;
}

static bool isDone(const search_t *search) {
  const ho_loop_choice_t *best = search->best;
  return best->depth && search->bestRobust &&
         best->makespan <= search->bound + search->bound / CLOSE;
}

// Numbers of heads, spread evenly over the slices' bytes.
static ho_status_t tryHeads(search_t *search, uint32_t depth) {
  const ho_buffer_t *buffers = search->loop->trip->buffers;
  uint64_t total = 0, sum = 0;
  uint32_t most = WORK / (search->loop->trip->num_accesses + 1);
  most = most < 2 ? 2 : most > MOST_HEADS ? MOST_HEADS : most;
  for (uint32_t i = 0; i < search->numSlices; ++i)
    total += buffers[search->slices[i]].size;
  uint32_t last = HO_NONE;
  for (uint32_t heads = 0; heads <= search->numSlices && !isDone(search); ++heads) {
    uint32_t part = total ? (uint32_t)((double)sum / (double)total * most) : 0;
    if (heads < search->numSlices)
      sum += buffers[search->slices[heads]].size;
    if (search->numSlices > most && part == last && heads < search->numSlices)
      continue;
    last = part;
    HO_RETURN_IF_ERROR(tryCandidate(search, depth, heads));
  }
  return HO_OK;
}

static ho_status_t tryAll(search_t *search) {
  uint64_t room = roomOf(search), rooms[KEPT_LEVELS] = {room, room / 2, 0};
  for (uint32_t depth = 1; depth <= search->loop->max_depth; ++depth) {
    if (depth > 1 && tripsOf(search) < 2 * (uint64_t)depth)
      break;
    uint32_t before = HO_NONE;
    int levels = search->loop->trip->num_accesses > WORK ? 1 : KEPT_LEVELS;
    for (int level = 0; level < levels && !isDone(search); ++level) {
      uint32_t kept = keep(search, rooms[level]);
      if (kept == before)
        continue;
      before = kept;
      HO_RETURN_IF_ERROR(tryHeads(search, depth));
    }
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The bound
//===----------------------------------------------------------------------===//

// Every trip computes, and loads what it has of its own; what is shared and only read is loaded
// once.
static void computeBound(search_t *search) {
  const ho_problem_t *trip = search->loop->trip;
  bool *seen = search->seen;
  double compute = 0, loads = 0, once = 0, trips = (double)tripsOf(search);
  for (uint32_t i = 0; i < trip->num_operations; ++i)
    compute += (double)trip->operations[i].duration;
  for (uint32_t i = 0; i < trip->num_accesses; ++i) {
    const ho_access_t *access = &trip->accesses[i];
    const ho_buffer_t *buffer = &trip->buffers[access->buffer];
    bool shared = search->loop->roles[access->buffer] == HO_LOOP_SHARED;
    bool first = !seen[access->buffer];
    seen[access->buffer] = true;
    if (first && (access->kinds & HO_ACCESS_READ) && buffer->defined &&
        !(shared && buffer->required))
      *(shared ? &once : &loads) += hoLoadTime(&trip->machine, buffer->size);
  }
  double link = trips * loads + once;
  search->bound = hoTimeToNanoseconds(compute * trips > link ? compute * trips : link);
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static ho_status_t choose(search_t *search) {
  HO_RETURN_IF_ERROR(
      ho_loop_slices(search->loop->trip, search->loop->roles, search->slices, &search->numSlices));
  rankShared(search);
  computeBound(search);
  search->best->time_lower_bound = search->bound;
  HO_RETURN_IF_ERROR(tryAll(search));
  if (!search->best->depth)
    return ho_status_make(HO_STATUS_INFEASIBLE, "no trip of the loop fits into the device memory");
  if (!search->loop->trips) {
    search->best->makespan /= MANY_TRIPS;
    search->best->time_lower_bound /= MANY_TRIPS;
  }
  return HO_OK;
}

ho_status_t ho_loop_choose(const ho_loop_t *loop, ho_loop_choice_t *out) {
  *out = (ho_loop_choice_t){0};
  uint64_t alignment = loop->trip->machine.alignment ? loop->trip->machine.alignment : 256;
  search_t search = {
      .loop = loop, .best = out, .numBuffers = loop->trip->num_buffers, .alignment = alignment};
  size_t count = (size_t)search.numBuffers + 1;
  search.slices = malloc(2 * count * sizeof(*search.slices));
  search.shared = malloc(2 * count * sizeof(*search.shared));
  search.stays = calloc(count, sizeof(*search.stays));
  search.seen = calloc(count, sizeof(*search.seen));
  out->stays = calloc(count, sizeof(*out->stays));
  bool enough = search.seen && search.slices && search.shared && search.stays && out->stays;
  ho_status_t status = enough ? ho_problem_validate(loop->trip) : noMemory();
  if (!status)
    status = choose(&search);
  free(search.slices);
  free(search.shared);
  free(search.stays);
  free(search.seen);
  if (status)
    ho_loop_choice_destroy(out);
  return status;
}

void ho_loop_choice_destroy(ho_loop_choice_t *choice) {
  free(choice->stays);
  *choice = (ho_loop_choice_t){0};
}
