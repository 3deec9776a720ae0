//===- Split.c - What to copy in pieces -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Starts from a finished plan and keeps its offsets. Where its timeline shows
// an operation that waits, the loads are followed back from the one it waits
// for as long as each starts when the one before it ends. At the head of such a chain is a
// load that could not start earlier: a part of its place may have been free before,
// or a part of the store that it waited for have been through. Within the chain may be
// loads that are needed later, and could have given way. Splits of these are
// tried, all loads being ordered anew, and stay only where the plan is quicker.
//
//===----------------------------------------------------------------------===//
#include "Split.h"

#include <stdlib.h>
#include <string.h>

enum {
  LATENCIES = 8,        // copies of the smallest piece take as many latencies, without the latency
  MOST_TRIES = 128,     // for one plan
  EFFORT = 600000,      // tries times operations and residencies
  LEAST_TRIES = 6,      // else not worth it: problems of some 50,000 operations and more
  MOST_ALONE = 16,      // stalls that splits are tried for one by one
  MOST_LINKS = 1000000, // of chains, followed to propose splits once
};

// How far along a chain splits are tried.
typedef enum level { HEADS, GIVING_WAY, WHOLE_CHAIN, NUM_LEVELS } level_t;

typedef struct search {
  ho_splitter_t splitter;
  ho_plan_t *best; // owned
  uint32_t *origins;
  ho_span_t *spans;
  size_t numSpans;
  uint32_t tries, links;
  uint64_t refused[MOST_TRIES]; // fingerprints of what has not helped since the last that did
  uint32_t numRefused;
  bool early; // the best plan's
} search_t;

//===----------------------------------------------------------------------===//
// Reading the timeline
//===----------------------------------------------------------------------===//

static ho_status_t simulate(search_t *search) {
  const ho_problem_t *problem = search->splitter.problem;
  size_t room = problem->num_operations +
                2 * ((size_t)search->best->num_residencies + search->best->num_pieces) + 1;
  ho_span_t *spans = realloc(search->spans, room * sizeof(*spans));
  if (!spans)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for %zu spans", room);
  search->spans = spans;
  return ho_timeline_simulate(problem, search->best, spans, &search->numSpans,
                              &search->best->makespan);
}

static void readStore(search_t *search, const ho_span_t *span) {
  ho_splitter_t *splitter = &search->splitter;
  uint32_t residency = search->origins[span->index];
  if (splitter->storeFinish[residency] == 0)
    splitter->storeStart[residency] = (double)span->start;
  splitter->storeFinish[residency] = (double)span->finish;
}

static void readTimes(search_t *search) {
  ho_splitter_t *splitter = &search->splitter;
  size_t stays = (size_t)splitter->base->num_residencies + 1;
  memset(splitter->storeFinish, 0, stays * sizeof(double));
  memset(splitter->waited, 0, stays * sizeof(double));
  splitter->reached[0] = 0;
  for (size_t i = 0; i < search->numSpans; ++i) {
    const ho_span_t *span = &search->spans[i];
    if (span->queue == HO_QUEUE_COMPUTE)
      splitter->reached[span->index + 1] = (double)span->finish;
    else if (span->queue == HO_QUEUE_TO_HOST)
      readStore(search, span);
  }
  uint64_t before = 0; // the end of the load before
  for (size_t i = 0; i < search->numSpans; ++i) {
    const ho_span_t *span = &search->spans[i];
    if (span->queue != HO_QUEUE_TO_DEVICE)
      continue;
    double reached = splitter->reached[search->best->residencies[span->index].begin];
    if (span->start > before + 1 && (double)span->start > reached + 1)
      splitter->waited[search->origins[span->index]] = (double)span->start;
    before = span->finish;
  }
}

//===----------------------------------------------------------------------===//
// What to split next
//===----------------------------------------------------------------------===//

static void propose(search_t *search, uint32_t index, uint8_t way) {
  uint32_t residency = search->origins[index];
  if (hoIsSplittable(&search->splitter, residency))
    search->splitter.try[residency] |= way;
}

static bool areSameTime(uint64_t a, uint64_t b) { return a <= b + 1 && b <= a + 1; }

// Splits the store that ends at `time`. `last`: the last store that ends no later than it.
static void proposeStore(search_t *search, const uint32_t *stores, uint32_t last, uint64_t time) {
  const ho_span_t *span = &search->spans[stores[last]];
  if (areSameTime(span->finish, time))
    propose(search, span->index, HO_SPLIT_STORE);
}

// Spans of a queue up to some time.
typedef struct cursor {
  uint32_t *spans;
  uint32_t count, next; // next: the first span that ends later
} cursor_t;

static void advance(const search_t *search, cursor_t *cursor, uint64_t time) {
  while (cursor->next < cursor->count &&
         search->spans[cursor->spans[cursor->next]].finish <= time + 1)
    ++cursor->next;
}

// The store that ended when the head of a chain started; chains are met in order of their ends, not
// of their heads.
static void proposeStoreBefore(search_t *search, const cursor_t *stores, uint64_t time) {
  uint32_t low = 0, high = stores->count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (search->spans[stores->spans[middle]].finish <= time + 1)
      low = middle + 1;
    else
      high = middle;
  }
  if (low > 0)
    proposeStore(search, stores->spans, low - 1, time);
}

static void followChain(search_t *search, const cursor_t *loads, const cursor_t *stores,
                        uint32_t operation, level_t level) {
  uint32_t at = loads->next - 1;
  for (; search->links > 0; --at, --search->links) {
    const ho_span_t *span = &search->spans[loads->spans[at]];
    const ho_residency_t *stay = &search->best->residencies[span->index];
    if (level == WHOLE_CHAIN || (level == GIVING_WAY && stay->wait > operation))
      propose(search, span->index, HO_SPLIT_LOAD);
    bool isHead = at == 0 || span->start > search->spans[loads->spans[at - 1]].finish + 1;
    if (!isHead)
      continue;
    propose(search, span->index, HO_SPLIT_LOAD);
    proposeStoreBefore(search, stores, span->start);
    return;
  }
}

static uint64_t trifle(const ho_plan_t *plan) { return plan->makespan / 50000 + 1; }

// Fills `try` from the operations that wait longer than a trifle, or from one of them alone.
static void proposeSplits(search_t *search, cursor_t *loads, cursor_t *stores, level_t level,
                          uint32_t alone) {
  uint64_t before = 0;
  loads->next = stores->next = 0;
  search->links = MOST_LINKS;
  memcpy(search->splitter.try, search->splitter.ways, search->splitter.base->num_residencies);
  for (size_t i = 0; i < search->numSpans; ++i) {
    const ho_span_t *span = &search->spans[i];
    if (span->queue != HO_QUEUE_COMPUTE)
      continue;
    if (span->start > before + trifle(search->best) && (alone == HO_NONE || alone == span->index)) {
      advance(search, loads, span->start);
      if (loads->next &&
          areSameTime(search->spans[loads->spans[loads->next - 1]].finish, span->start))
        followChain(search, loads, stores, span->index, level);
      else
        proposeStoreBefore(search, stores, span->start);
    }
    before = span->finish;
  }
}

static uint32_t listSpans(const search_t *search, ho_queue_t queue, uint32_t *out) {
  uint32_t count = 0;
  for (size_t i = 0; i < search->numSpans; ++i)
    if (search->spans[i].queue == queue)
      out[count++] = (uint32_t)i;
  return count;
}

static ho_status_t choose(search_t *search, level_t level, uint32_t alone) {
  uint32_t *lists = malloc(2 * (search->numSpans + 1) * sizeof(*lists));
  if (!lists)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to split residencies");
  cursor_t loads = {.spans = lists}, stores = {.spans = lists + search->numSpans};
  loads.count = listSpans(search, HO_QUEUE_TO_DEVICE, loads.spans);
  stores.count = listSpans(search, HO_QUEUE_TO_HOST, stores.spans);
  proposeSplits(search, &loads, &stores, level, alone);
  free(lists);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

static void measurePeak(const ho_splitter_t *splitter, const ho_unit_t *units, uint32_t count,
                        int64_t *change, ho_plan_t *plan) {
  const ho_problem_t *problem = splitter->problem;
  for (uint32_t i = 0; i < count; ++i) {
    int64_t bytes = (int64_t)hoRoundUp(units[i].bytes, splitter->alignment);
    change[units[i].stay.begin] += bytes;
    change[units[i].stay.end] -= bytes;
  }
  uint64_t live = 0;
  plan->peak_live_bytes = 0;
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    live += (uint64_t)change[i];
    uint64_t workspace = hoRoundUp(problem->operations[i].workspace, splitter->alignment);
    if (live + workspace > plan->peak_live_bytes)
      plan->peak_live_bytes = live + workspace;
  }
}

static ho_status_t measure(const ho_splitter_t *splitter, ho_plan_t *plan) {
  ho_unit_t *units = NULL;
  uint32_t count = 0;
  HO_RETURN_IF_ERROR(ho_plan_units(splitter->problem, plan, &units, &count));
  int64_t *change = calloc((size_t)splitter->problem->num_operations + 1, sizeof(*change));
  if (change)
    measurePeak(splitter, units, count, change, plan);
  free(units);
  if (!change)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to measure a plan");
  free(change);
  HO_RETURN_IF_ERROR(ho_timeline_simulate(splitter->problem, plan, NULL, NULL, &plan->makespan));
  plan->stall_time = plan->makespan - plan->compute_time;
  return HO_OK;
}

// A little is not worth a split.
static uint64_t margin(const ho_plan_t *plan) { return plan->makespan / 20000; }

// Of what is tried next (FNV-1a).
static uint64_t fingerprint(const ho_splitter_t *splitter) {
  uint64_t hash = UINT64_C(14695981039346656037) + splitter->early;
  for (uint32_t i = 0; i < splitter->base->num_residencies; ++i)
    hash = (hash ^ splitter->try[i]) * UINT64_C(1099511628211);
  return hash;
}

static bool isRefused(const search_t *search, uint64_t tried) {
  for (uint32_t i = 0; i < search->numRefused; ++i)
    if (search->refused[i] == tried)
      return true;
  return false;
}

// Tries the splits proposed, which stay if the plan is at least `gain` nanoseconds quicker.
static ho_status_t attempt(search_t *search, int64_t gain, bool *outBetter) {
  ho_splitter_t *splitter = &search->splitter;
  ho_plan_t *plan = NULL;
  uint32_t *origins = NULL;
  *outBetter = false;
  uint64_t tried = fingerprint(splitter);
  if (!search->tries || isRefused(search, tried))
    return HO_OK;
  --search->tries;
  HO_RETURN_IF_ERROR(hoSplitCut(splitter));
  HO_RETURN_IF_ERROR(hoSplitIssue(splitter, &plan, &origins));
  ho_status_t status = measure(splitter, plan);
  *outBetter = !status && (int64_t)plan->makespan + gain < (int64_t)search->best->makespan;
  if (!*outBetter) {
    search->refused[search->numRefused++] = tried;
    ho_plan_free(plan);
    free(origins);
    return status;
  }
  search->numRefused = 0;
  search->early = splitter->early;
  ho_plan_free(search->best);
  free(search->origins);
  search->best = plan;
  search->origins = origins;
  memcpy(splitter->ways, splitter->try, splitter->base->num_residencies);
  HO_RETURN_IF_ERROR(simulate(search));
  readTimes(search);
  return HO_OK;
}

// One round of tries. Early loads may help or hurt, so both are tried.
static ho_status_t tryLevels(search_t *search, bool *outBetter) {
  *outBetter = false;
  for (int level = HEADS; level < NUM_LEVELS; ++level)
    for (int early = 0; early < 2; ++early) {
      bool better = false;
      HO_RETURN_IF_ERROR(choose(search, (level_t)level, HO_NONE));
      search->splitter.early = early;
      HO_RETURN_IF_ERROR(attempt(search, (int64_t)margin(search->best), &better));
      *outBetter |= better;
    }
  return HO_OK;
}

// The operations that wait longest, at most MOST_ALONE.
static uint32_t listStalls(const search_t *search, uint32_t *operations) {
  uint64_t lengths[MOST_ALONE + 1], before = 0;
  uint32_t count = 0;
  for (size_t i = 0; i < search->numSpans; ++i) {
    const ho_span_t *span = &search->spans[i];
    if (span->queue != HO_QUEUE_COMPUTE)
      continue;
    uint64_t length = span->start - before;
    before = span->finish;
    if (length <= trifle(search->best))
      continue;
    uint32_t at = count < MOST_ALONE ? count++ : count;
    for (; at > 0 && lengths[at - 1] < length; --at) {
      lengths[at] = lengths[at - 1];
      operations[at] = operations[at - 1];
    }
    lengths[at] = length;
    operations[at] = span->index;
  }
  return count;
}

// Of splits tried together, those that hurt outweigh those that help: the longest stalls alone.
static ho_status_t tryStalls(search_t *search, bool *outBetter) {
  uint32_t operations[MOST_ALONE + 1];
  uint32_t count = listStalls(search, operations);
  *outBetter = false;
  for (uint32_t i = 0; i < count && !*outBetter; ++i)
    for (int level = HEADS; level <= GIVING_WAY && !*outBetter; ++level) {
      HO_RETURN_IF_ERROR(choose(search, (level_t)level, operations[i]));
      search->splitter.early = search->early;
      HO_RETURN_IF_ERROR(attempt(search, (int64_t)margin(search->best), outBetter));
    }
  return HO_OK;
}

// Splits that turn out not to help go again.
static ho_status_t prune(search_t *search) {
  ho_splitter_t *splitter = &search->splitter;
  for (uint32_t i = 0; i < splitter->base->num_residencies && search->tries; ++i) {
    if (!splitter->ways[i])
      continue;
    bool better;
    memcpy(splitter->try, splitter->ways, splitter->base->num_residencies);
    splitter->try[i] = 0;
    splitter->early = search->early;
    HO_RETURN_IF_ERROR(attempt(search, -(int64_t)margin(search->best), &better));
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static bool allocate(search_t *search) {
  ho_splitter_t *splitter = &search->splitter;
  size_t stays = (size_t)splitter->base->num_residencies + 1;
  size_t boundaries = (size_t)splitter->problem->num_operations + 1;
  splitter->release = calloc(stays, sizeof(uint32_t));
  splitter->ownRelease = calloc(stays, sizeof(uint32_t));
  splitter->ways = calloc(stays, 1);
  splitter->try = calloc(stays, 1);
  splitter->reached = calloc(boundaries, sizeof(double));
  splitter->storeStart = calloc(stays, sizeof(double));
  splitter->storeFinish = calloc(stays, sizeof(double));
  splitter->waited = calloc(stays, sizeof(double));
  search->origins = malloc(stays * sizeof(uint32_t));
  return splitter->release && splitter->ownRelease && splitter->ways && splitter->try &&
         splitter->reached && splitter->storeStart && splitter->storeFinish && splitter->waited &&
         search->origins;
}

static void destroy(search_t *search) {
  ho_splitter_t *splitter = &search->splitter;
  free(splitter->release);
  free(splitter->ownRelease);
  free(splitter->ways);
  free(splitter->try);
  free(splitter->reached);
  free(splitter->storeStart);
  free(splitter->storeFinish);
  free(splitter->waited);
  free(splitter->items);
  free(splitter->scratch);
  free(search->origins);
  free(search->spans);
}

static uint64_t smallestPiece(const ho_machine_t *machine, uint64_t alignment) {
  double rate = machine->to_device_rate > machine->to_host_rate ? machine->to_device_rate
                                                                : machine->to_host_rate;
  double bytes = LATENCIES * (double)machine->copy_latency * rate * 1e-9;
  if (bytes < (double)alignment)
    return alignment;
  return bytes < (double)HO_LARGEST_BUDGET ? hoRoundUp((uint64_t)bytes, alignment)
                                           : HO_LARGEST_BUDGET;
}

static ho_status_t run(search_t *search) {
  bool better = true;
  if (!allocate(search))
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to split residencies");
  for (uint32_t i = 0; i < search->splitter.base->num_residencies; ++i)
    search->origins[i] = i;
  HO_RETURN_IF_ERROR(simulate(search));
  HO_RETURN_IF_ERROR(hoSplitReleases(&search->splitter));
  readTimes(search);
  uint32_t forPruning = search->tries / 4;
  search->tries -= forPruning;
  while (better && search->tries)
    HO_RETURN_IF_ERROR(tryLevels(search, &better));
  for (better = true; better && search->tries;)
    HO_RETURN_IF_ERROR(tryStalls(search, &better));
  search->tries += forPruning;
  return prune(search);
}

// A copy, without a program.
static ho_status_t copyPlan(const ho_splitter_t *splitter, ho_plan_t **out) {
  const ho_plan_t *base = splitter->base;
  size_t operations = splitter->problem->num_operations;
  ho_plan_t *plan = calloc(1, sizeof(*plan));
  if (!plan)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a plan");
  *plan = *base;
  plan->program = NULL;
  plan->workspace_offsets =
      base->workspace_offsets ? malloc((operations + 1) * sizeof(uint64_t)) : NULL;
  plan->residencies = malloc(((size_t)base->num_residencies + 1) * sizeof(*plan->residencies));
  if (!plan->residencies || (base->workspace_offsets && !plan->workspace_offsets)) {
    ho_plan_free(plan);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a plan");
  }
  memcpy(plan->residencies, base->residencies, base->num_residencies * sizeof(*plan->residencies));
  if (base->workspace_offsets)
    memcpy(plan->workspace_offsets, base->workspace_offsets, operations * sizeof(uint64_t));
  *out = plan;
  return HO_OK;
}

ho_status_t hoSplit(const ho_problem_t *problem, ho_plan_t **plan) {
  uint64_t trifle = (*plan)->makespan / 2000;
  uint64_t least = (*plan)->time_lower_bound;
  if ((*plan)->stall_time <= trifle || (*plan)->makespan <= least + trifle)
    return HO_OK;
  uint64_t size = (uint64_t)problem->num_operations + (*plan)->num_residencies;
  search_t search = {.splitter = {.problem = problem, .base = *plan}};
  search.tries = EFFORT / size < MOST_TRIES ? (uint32_t)(EFFORT / size) : MOST_TRIES;
  search.splitter.alignment = problem->machine.alignment ? problem->machine.alignment : 256;
  search.splitter.least = smallestPiece(&problem->machine, search.splitter.alignment);
  if (search.tries < LEAST_TRIES)
    return HO_OK;
  ho_status_t status = copyPlan(&search.splitter, &search.best);
  if (!status)
    status = run(&search);
  // Ordering the loads anew may have been enough.
  if (!status && search.best->makespan < (*plan)->makespan) {
    ho_plan_t *without = *plan;
    search.best->program = without->program;
    search.best->program_length = without->program_length;
    without->program = NULL;
    if (!search.best->num_pieces) {
      free(search.best->pieces);
      search.best->pieces = NULL;
    }
    *plan = search.best;
    search.best = without;
  }
  ho_plan_free(search.best);
  destroy(&search);
  return status;
}
