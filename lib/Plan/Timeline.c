//===- Timeline.c - How long a plan takes ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All three queues are first in, first out, so everything that one waits for
// in another is "the first k of that queue have completed". `prepare` walks
// the boundaries once and turns the plan into such counts; `simulate` then
// advances from event to event.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <string.h>

typedef struct copy {
  uint32_t unit;
  uint32_t afterOperations; // completed before this copy may start
  uint32_t afterStores;
  double bytes;
} copy_t;

typedef struct timeline {
  const ho_problem_t *problem;
  const ho_plan_t *plan;
  uint32_t numUnits;
  ho_unit_t *units;
  uint32_t numLoads, numStores;
  uint32_t numTails;        // loads of the step before: the first in the queue
  copy_t *loads, *stores;   // in the order of their queues
  uint32_t *operationLoads; // completed before each operation may start
  uint32_t *operationStores;
  uint32_t *storesBegin, *storesSorted; // units by their store boundary
  uint32_t *endsBegin, *endsSorted;     // and by their end
  uint32_t numSorted[2];                // of these
  uint32_t *storeCount;                 // of each unit: its place in the queue, from 1
  struct buffer_state {
    uint32_t stores;      // issued so far: the last one's count
    uint32_t placeStores; // that its present place must follow
    uint32_t residency;   // where it is, HO_NONE
    uint32_t tail;        // its tail's place in the queue, from 1
    bool loaded;          // the residency begins with a load
  } *buffers;
  ho_address_map_t *places; // stores to wait for before the bytes may be written
} timeline_t;

// Where the units come from is the first of all.
static bool allocate(timeline_t *timeline, bool **isSplit, ho_scratch_t *scratch) {
  const ho_plan_t *plan = timeline->plan;
  size_t boundaries = ((size_t)timeline->problem->num_operations + 2) * sizeof(uint32_t);
  size_t units = (size_t)plan->num_residencies + plan->num_pieces + 1;
  size_t buffers = (size_t)timeline->problem->num_buffers + 1;
  size_t loads = 2 * units * sizeof(copy_t);
  size_t ranges = hoAddressMapScratch(
      (uint32_t)units + (plan->workspace_offsets ? timeline->problem->num_operations : 0));
  const ho_array_t arrays[] = {
      {&timeline->units, units * sizeof(ho_unit_t)},
      {isSplit, units * sizeof(bool)},
      {&timeline->operationLoads, boundaries},
      {&timeline->operationStores, boundaries},
      {&timeline->storesBegin, boundaries},
      {&timeline->endsBegin, boundaries},
      {&timeline->storesSorted, units * sizeof(uint32_t)},
      {&timeline->endsSorted, units * sizeof(uint32_t)},
      {&timeline->storeCount, units * sizeof(uint32_t)},
      {&timeline->buffers, buffers * sizeof(*timeline->buffers)},
      {&timeline->stores, units * sizeof(copy_t)},
      {&timeline->loads, loads > ranges ? loads : ranges},
  };
  if (!hoScratchTake(scratch, arrays, sizeof(arrays) / sizeof(arrays[0])))
    return false;
  memset(timeline->operationLoads, 0, boundaries);
  memset(timeline->operationStores, 0, boundaries);
  memset(timeline->storesBegin, 0, boundaries);
  memset(timeline->endsBegin, 0, boundaries);
  memset(timeline->storeCount, 0, units * sizeof(uint32_t));
  memset(timeline->buffers, 0, buffers * sizeof(*timeline->buffers));
  return true;
}

static void raise(uint32_t *value, uint32_t to) {
  if (*value < to)
    *value = to;
}

// Refuses what the walk below could not follow; whether the plan is right is for the checker.
static ho_status_t refuseUnits(const timeline_t *timeline) {
  for (uint32_t i = 1; i < timeline->numUnits; ++i)
    if (timeline->units[i].stay.begin < timeline->units[i - 1].stay.begin)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "the pieces of residency %u are out of their turn",
                            timeline->units[i].residency);
  return HO_OK;
}

static ho_status_t refuseNonsense(const ho_problem_t *problem, const ho_plan_t *plan) {
  uint32_t last = problem->num_operations, begin = 0;
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    bool wrong =
        stay->buffer >= problem->num_buffers || stay->begin < begin || stay->begin >= stay->end ||
        stay->end > last ||
        (stay->store != HO_NONE && (stay->store <= stay->begin || stay->store > stay->end)) ||
        (stay->load && stay->kept != HO_KEPT_TAIL &&
         (stay->wait < stay->begin || stay->wait >= stay->end)) ||
        (stay->kept == HO_KEPT_HEAD && stay->wait >= stay->end);
    if (wrong)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "residency %u of the plan is malformed; ho_plan_check says how", i);
    begin = stay->begin;
  }
  return HO_OK;
}

static uint32_t boundaryOf(const ho_unit_t *unit, bool byStore) {
  return byStore ? unit->stay.store : unit->stay.end;
}

static void fetchBoundary(const timeline_t *timeline, uint32_t index, bool byStore,
                          const uint32_t *begins) {
  if (index + HO_AHEAD >= timeline->numUnits)
    return;
  uint32_t at = boundaryOf(&timeline->units[index + HO_AHEAD], byStore);
  if (at != HO_NONE)
    hoFetch(&begins[at]);
}

// Stable counting sort of the units by a boundary.
static void sortByBoundary(timeline_t *timeline, bool byStore, uint32_t *begins, uint32_t *sorted) {
  const ho_unit_t *units = timeline->units;
  uint32_t boundaries = timeline->problem->num_operations + 1;
  for (uint32_t i = 0; i < timeline->numUnits; ++i) {
    uint32_t at = boundaryOf(&units[i], byStore);
    fetchBoundary(timeline, i, byStore, begins);
    if (at != HO_NONE)
      ++begins[at + 1];
  }
  for (uint32_t i = 0; i < boundaries; ++i)
    begins[i + 1] += begins[i];
  for (uint32_t i = 0; i < timeline->numUnits; ++i) {
    uint32_t at = boundaryOf(&units[i], byStore);
    fetchBoundary(timeline, i, byStore, begins);
    if (at != HO_NONE)
      sorted[begins[at]++] = i;
  }
  timeline->numSorted[byStore ? 0 : 1] = begins[boundaries - 1];
  for (uint32_t i = boundaries; i > 0; --i)
    begins[i] = begins[i - 1];
  begins[0] = 0;
}

static ho_status_t mapPlaces(timeline_t *timeline) {
  const ho_problem_t *problem = timeline->problem;
  const ho_plan_t *plan = timeline->plan;
  uint64_t alignment = problem->machine.alignment ? problem->machine.alignment : 256;
  uint32_t workspaces = plan->workspace_offsets ? problem->num_operations : 0;
  HO_RETURN_IF_ERROR(hoAddressMapBegin(timeline->places, timeline->numUnits + workspaces));
  for (uint32_t i = 0; i < timeline->numUnits; ++i)
    hoAddressMapSet(timeline->places, i, timeline->units[i].stay.offset,
                    hoRoundUp(timeline->units[i].bytes, alignment));
  for (uint32_t i = 0; i < workspaces; ++i)
    hoAddressMapSet(timeline->places, timeline->numUnits + i, plan->workspace_offsets[i],
                    problem->operations[i].workspace);
  // The queues are filled later.
  return hoAddressMapEnd(timeline->places, timeline->loads);
}

//===----------------------------------------------------------------------===//
// From the plan to counts
//===----------------------------------------------------------------------===//

// Of the units `sorted` by when something happens to them, `count` in all.
static void fetchAhead(const timeline_t *timeline, const uint32_t *sorted, uint32_t at,
                       uint32_t count) {
  if (at + HO_AHEAD >= count)
    return;
  hoFetch(&timeline->units[sorted[at + HO_AHEAD]]);
  hoFetch(&timeline->storeCount[sorted[at + HO_AHEAD]]);
  hoFetch(&timeline->buffers[timeline->units[sorted[at + HO_HALFWAY]].stay.buffer]);
}

static void issueStores(timeline_t *timeline, uint32_t boundary) {
  for (uint32_t i = timeline->storesBegin[boundary]; i < timeline->storesBegin[boundary + 1]; ++i) {
    uint32_t index = timeline->storesSorted[i];
    const ho_unit_t *unit = &timeline->units[index];
    fetchAhead(timeline, timeline->storesSorted, i, timeline->numSorted[0]);
    timeline->stores[timeline->numStores++] =
        (copy_t){.unit = index, .afterOperations = boundary, .bytes = (double)unit->stored};
    timeline->storeCount[index] = timeline->numStores;
    timeline->buffers[unit->stay.buffer].stores = timeline->numStores;
  }
}

static void release(timeline_t *timeline, uint32_t boundary) {
  for (uint32_t i = timeline->endsBegin[boundary]; i < timeline->endsBegin[boundary + 1]; ++i) {
    uint32_t index = timeline->endsSorted[i];
    fetchAhead(timeline, timeline->endsSorted, i, timeline->numSorted[1]);
    timeline->buffers[timeline->units[index].stay.buffer].residency = HO_NONE;
    if (timeline->storeCount[index])
      hoAddressMapRaise(timeline->places, index, timeline->storeCount[index]);
  }
}

static void allocateUnit(timeline_t *timeline, uint32_t index) {
  const ho_unit_t *unit = &timeline->units[index];
  const ho_residency_t *stay = &unit->stay;
  struct buffer_state *buffer = &timeline->buffers[stay->buffer];
  if (index + HO_AHEAD < timeline->numUnits)
    hoFetch(&timeline->buffers[unit[HO_AHEAD].stay.buffer]);
  uint32_t stores = hoAddressMapMax(timeline->places, index);
  if (buffer->residency != unit->residency)
    buffer->placeStores = 0;
  buffer->residency = unit->residency;
  buffer->loaded = stay->load;
  raise(&buffer->placeStores, stores);
  if (stay->kept == HO_KEPT_HEAD)
    raise(&timeline->operationLoads[stay->wait], buffer->tail);
  if (!stay->load)
    return;
  raise(&stores, buffer->stores);
  timeline->loads[timeline->numLoads++] = (copy_t){.unit = index,
                                                   .afterOperations = stay->begin,
                                                   .afterStores = stores,
                                                   .bytes = (double)unit->bytes};
  if (stay->kept != HO_KEPT_TAIL)
    raise(&timeline->operationLoads[stay->wait], timeline->numLoads);
}

// What the step before has issued for this one. What is kept is not split.
static void addTailsBefore(timeline_t *timeline) {
  for (uint32_t i = 0; i < timeline->numUnits; ++i) {
    const ho_unit_t *unit = &timeline->units[i];
    if (unit->stay.kept != HO_KEPT_TAIL)
      continue;
    timeline->loads[timeline->numLoads++] = (copy_t){.unit = i, .bytes = (double)unit->bytes};
    timeline->buffers[unit->stay.buffer].tail = timeline->numLoads;
  }
  timeline->numTails = timeline->numLoads;
}

static void meetOperation(timeline_t *timeline, uint32_t index) {
  const ho_problem_t *problem = timeline->problem;
  const ho_operation_t *operation = &problem->operations[index];
  uint32_t *stores = &timeline->operationStores[index];
  if (timeline->plan->workspace_offsets && operation->workspace)
    raise(stores, hoAddressMapMax(timeline->places, timeline->numUnits + index));
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    uint32_t at = operation->first_access + i;
    if (at + HO_AHEAD < problem->num_accesses)
      hoFetch(&timeline->buffers[problem->accesses[at + HO_AHEAD].buffer]);
    ho_access_t access = problem->accesses[at];
    const struct buffer_state *buffer = &timeline->buffers[access.buffer];
    if (access.kinds & (HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE))
      raise(stores, buffer->stores);
    else if (buffer->residency != HO_NONE && !buffer->loaded)
      raise(stores, buffer->placeStores);
  }
}

static void prepare(timeline_t *timeline) {
  sortByBoundary(timeline, true, timeline->storesBegin, timeline->storesSorted);
  sortByBoundary(timeline, false, timeline->endsBegin, timeline->endsSorted);
  for (uint32_t i = 0; i < timeline->problem->num_buffers; ++i)
    timeline->buffers[i].residency = HO_NONE;
  addTailsBefore(timeline);
  uint32_t next = 0;
  for (uint32_t i = 0; i <= timeline->problem->num_operations; ++i) {
    issueStores(timeline, i);
    release(timeline, i);
    for (; next < timeline->numUnits && timeline->units[next].stay.begin == i; ++next)
      allocateUnit(timeline, next);
    if (i < timeline->problem->num_operations)
      meetOperation(timeline, i);
  }
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

// One queue while it is simulated. A copy first spends its latency, then its bytes flow.
typedef struct queue {
  uint32_t done, total;
  bool busy, flowing;
  double start;
  double until; // the end of the operation or of the latency
  double bytes; // left, while flowing
  double rate;  // bytes per nanosecond when alone
} queue_t;

typedef struct simulation {
  const timeline_t *timeline;
  const ho_machine_t *machine;
  queue_t queues[3];
  double now;
  double finish;  // of the last span; where tails are, of all but them
  double backlog; // nanoseconds: what the tails take that are left when the step begins
  double left;    // and when it ends
  ho_span_t *spans;
  size_t numSpans;
} simulation_t;

static const copy_t *headCopy(const simulation_t *simulation, int which) {
  const copy_t *copies =
      which == HO_QUEUE_TO_DEVICE ? simulation->timeline->loads : simulation->timeline->stores;
  return &copies[simulation->queues[which].done];
}

static bool mayStart(const simulation_t *simulation, int which) {
  const queue_t *queues = simulation->queues;
  const queue_t *queue = &queues[which];
  if (queue->busy || queue->done == queue->total)
    return false;
  uint32_t stores = queues[HO_QUEUE_TO_HOST].done;
  if (which == HO_QUEUE_COMPUTE)
    return simulation->timeline->operationLoads[queue->done] <= queues[HO_QUEUE_TO_DEVICE].done &&
           simulation->timeline->operationStores[queue->done] <= stores;
  const copy_t *copy = headCopy(simulation, which);
  return copy->afterOperations <= queues[HO_QUEUE_COMPUTE].done && copy->afterStores <= stores;
}

static void start(simulation_t *simulation, int which) {
  const ho_problem_t *problem = simulation->timeline->problem;
  queue_t *queue = &simulation->queues[which];
  queue->busy = true;
  queue->flowing = false;
  queue->start = simulation->now;
  if (which == HO_QUEUE_COMPUTE) {
    queue->until = simulation->now + (double)problem->operations[queue->done].duration;
    return;
  }
  queue->bytes = headCopy(simulation, which)->bytes;
  queue->until = simulation->now + (double)simulation->machine->copy_latency;
  queue->flowing = simulation->machine->copy_latency == 0;
}

static void finish(simulation_t *simulation, int which) {
  queue_t *queue = &simulation->queues[which];
  bool compute = which == HO_QUEUE_COMPUTE;
  const ho_unit_t *unit =
      compute ? NULL : &simulation->timeline->units[headCopy(simulation, which)->unit];
  bool isTailBefore = which == HO_QUEUE_TO_DEVICE && queue->done < simulation->timeline->numTails;
  if (simulation->spans && !isTailBefore)
    simulation->spans[simulation->numSpans] =
        (ho_span_t){.queue = (ho_queue_t)which,
                    .index = compute ? queue->done : unit->residency,
                    .piece = compute ? HO_NONE : unit->piece,
                    .start = hoTimeToNanoseconds(queue->start),
                    .finish = hoTimeToNanoseconds(simulation->now)};
  simulation->numSpans += !isTailBefore;
  ++queue->done;
  queue->busy = false;
  simulation->finish = simulation->now;
}

//===----------------------------------------------------------------------===//
// Steps that follow one another
//===----------------------------------------------------------------------===//

static double loadTime(const ho_machine_t *machine, const copy_t *copy) {
  return (double)machine->copy_latency + copy->bytes * 1e9 / machine->to_device_rate;
}

// The tails of the step before come first, as far as they are left: in order, so from the last one
// backwards.
static void startBacklog(simulation_t *simulation) {
  const timeline_t *timeline = simulation->timeline;
  queue_t *queue = &simulation->queues[HO_QUEUE_TO_DEVICE];
  double left = simulation->backlog;
  uint32_t first = timeline->numTails;
  for (; first > 0 && left > 0; --first)
    left -= loadTime(simulation->machine, &timeline->loads[first - 1]);
  queue->done = first;
  if (first == timeline->numTails || left >= 0)
    return;
  // Some of the first one's latency and bytes have passed.
  const copy_t *copy = &timeline->loads[first];
  double passed = -left, latency = (double)simulation->machine->copy_latency;
  queue->busy = true;
  queue->flowing = passed >= latency;
  queue->until = latency - passed;
  queue->bytes = copy->bytes - (queue->flowing ? (passed - latency) * queue->rate : 0);
  if (queue->bytes < 0)
    queue->bytes = 0;
}

// A step ends when all but its tails is done, and the queue still holds these.
static bool hasEnded(const simulation_t *simulation) {
  const queue_t *queues = simulation->queues;
  return queues[HO_QUEUE_COMPUTE].done == queues[HO_QUEUE_COMPUTE].total &&
         queues[HO_QUEUE_TO_HOST].done == queues[HO_QUEUE_TO_HOST].total;
}

static double measureBacklog(const simulation_t *simulation) {
  const timeline_t *timeline = simulation->timeline;
  const queue_t *queue = &simulation->queues[HO_QUEUE_TO_DEVICE];
  double left = 0;
  for (uint32_t i = queue->done + queue->busy; i < queue->total; ++i)
    left += loadTime(simulation->machine, &timeline->loads[i]);
  if (queue->busy && queue->flowing)
    left += queue->bytes / queue->rate;
  else if (queue->busy)
    left += queue->until - simulation->now +
            loadTime(simulation->machine, headCopy(simulation, HO_QUEUE_TO_DEVICE)) -
            (double)simulation->machine->copy_latency;
  return left;
}

// When the present phase of a queue ends if nothing changes before.
static double phaseEnd(const simulation_t *simulation, int which, double factor) {
  const queue_t *queue = &simulation->queues[which];
  return queue->flowing ? simulation->now + queue->bytes / (queue->rate * factor) : queue->until;
}

// Advances to the next event. False if nothing runs.
static bool advance(simulation_t *simulation) {
  queue_t *queues = simulation->queues;
  bool both = queues[1].busy && queues[1].flowing && queues[2].busy && queues[2].flowing;
  double interference = simulation->machine->duplex_interference;
  double factor = both ? 1 - interference / 2 : 1;
  double ends[3] = {0}, next = -1;
  for (int i = 0; i < 3; ++i) {
    if (!queues[i].busy)
      continue;
    ends[i] = phaseEnd(simulation, i, factor);
    if (next < 0 || ends[i] < next)
      next = ends[i];
  }
  if (next < 0)
    return false;
  double passed = next - simulation->now;
  simulation->now = next;
  // Loads and stores complete before operations do, so that what they wake is known.
  for (int i = 2; i >= 0; --i) {
    queue_t *queue = &queues[i];
    if (!queue->busy)
      continue;
    bool ended = ends[i] <= next;
    if (queue->flowing)
      queue->bytes = ended ? 0 : queue->bytes - passed * queue->rate * factor;
    if (!ended)
      continue;
    if (i != HO_QUEUE_COMPUTE && !queue->flowing)
      queue->flowing = true;
    else
      finish(simulation, i);
  }
  return true;
}

static ho_status_t simulate(simulation_t *simulation) {
  const timeline_t *timeline = simulation->timeline;
  const ho_machine_t *machine = simulation->machine;
  queue_t *queues = simulation->queues;
  queues[HO_QUEUE_COMPUTE].total = timeline->problem->num_operations;
  queues[HO_QUEUE_TO_DEVICE].total = timeline->numLoads;
  queues[HO_QUEUE_TO_DEVICE].rate = machine->to_device_rate * 1e-9;
  queues[HO_QUEUE_TO_HOST].total = timeline->numStores;
  queues[HO_QUEUE_TO_HOST].rate = machine->to_host_rate * 1e-9;
  startBacklog(simulation);
  bool ended = timeline->numTails == 0;
  double end = 0;
  do {
    if (!ended && hasEnded(simulation)) {
      ended = true;
      end = simulation->now;
      simulation->left = measureBacklog(simulation);
    }
    for (int i = 0; i < 3; ++i)
      if (mayStart(simulation, i))
        start(simulation, i);
  } while (advance(simulation));
  if (timeline->numTails)
    simulation->finish = end;
  for (int i = 0; i < 3; ++i)
    if (queues[i].done != queues[i].total)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "the plan waits for itself: operation %u cannot start",
                            queues[HO_QUEUE_COMPUTE].done);
  return HO_OK;
}

// The time from step to step. A step that begins with more to load first does not end earlier, and
// neither does its queue, so there is a backlog that a step hands on as it found it; in every run
// of steps they take as long as with it, on average. Halving finds it, from above: such a step
// leaves no more than it found.
static ho_status_t simulateSteps(const timeline_t *timeline, const ho_machine_t *machine,
                                 ho_span_t *spans, simulation_t *out) {
  enum { ROUNDS = 40 };
  double low = 0, high = 0, at = 0;
  for (uint32_t i = 0; i < timeline->numTails; ++i)
    high += loadTime(machine, &timeline->loads[i]);
  for (int round = 0; timeline->numTails && round < ROUNDS; ++round) {
    *out = (simulation_t){.timeline = timeline, .machine = machine, .backlog = at};
    HO_RETURN_IF_ERROR(simulate(out));
    if (out->left <= at)
      high = at;
    else
      low = out->left < high ? out->left : high;
    if (high - low <= 0.5)
      break;
    // Mostly a step or two settles it.
    at = round < 4 ? low : low + (high - low) / 2;
  }
  *out = (simulation_t){.timeline = timeline, .machine = machine, .spans = spans, .backlog = high};
  return simulate(out);
}

static ho_status_t begin(const ho_problem_t *problem, const ho_plan_t *plan,
                         ho_address_map_t *places, ho_scratch_t *scratch, timeline_t *out) {
  *out = (timeline_t){.problem = problem, .plan = plan, .places = places};
  HO_RETURN_IF_ERROR(refuseNonsense(problem, plan));
  HO_RETURN_IF_ERROR(hoRefusePieces(problem, plan));
  bool *isSplit;
  if (!allocate(out, &isSplit, scratch))
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a timeline");
  out->numUnits = hoListUnits(problem, plan, isSplit, out->units);
  HO_RETURN_IF_ERROR(refuseUnits(out));
  HO_RETURN_IF_ERROR(mapPlaces(out));
  prepare(out);
  return HO_OK;
}

static ho_status_t simulateInOrder(const ho_problem_t *problem, const ho_plan_t *plan,
                                   ho_span_t *spans, size_t *out_num_spans,
                                   uint64_t *out_makespan) {
  timeline_t timeline;
  ho_address_map_t places = {0};
  ho_scratch_t scratch = {0};
  ho_status_t status = begin(problem, plan, &places, &scratch, &timeline);
  if (!status) {
    simulation_t simulation;
    status = simulateSteps(&timeline, &problem->machine, spans, &simulation);
    if (out_num_spans)
      *out_num_spans = simulation.numSpans;
    if (out_makespan)
      *out_makespan = hoTimeToNanoseconds(simulation.finish);
  }
  hoScratchDestroy(&scratch);
  hoAddressMapDestroy(&places);
  return status;
}

ho_status_t hoTimelineCompare(const ho_problem_t *problem, const ho_plan_t *plan,
                              const ho_machine_t *machines, uint32_t count,
                              ho_address_map_t *places, ho_scratch_t *scratch,
                              uint64_t *outMakespans) {
  timeline_t timeline;
  ho_status_t status = begin(problem, plan, places, scratch, &timeline);
  for (uint32_t i = 0; i < count && !status; ++i) {
    simulation_t simulation;
    status = simulateSteps(&timeline, &machines[i], NULL, &simulation);
    outMakespans[i] = hoTimeToNanoseconds(simulation.finish);
  }
  return status;
}

ho_status_t ho_timeline_simulate(const ho_problem_t *problem, const ho_plan_t *plan,
                                 ho_span_t *spans, size_t *out_num_spans, uint64_t *out_makespan) {
  if (!plan->program)
    return simulateInOrder(problem, plan, spans, out_num_spans, out_makespan);
  ho_problem_t *expanded = NULL;
  HO_RETURN_IF_ERROR(ho_program_expand(problem, plan->program, plan->program_length, &expanded));
  ho_status_t status = simulateInOrder(expanded, plan, spans, out_num_spans, out_makespan);
  ho_problem_free(expanded);
  return status;
}
