//===- Analysis.c - Uses, versions and gaps -------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const uint32_t deviceKinds = HO_ACCESS_READ | HO_ACCESS_WRITE;

uint64_t hoTimeToNanoseconds(double time) {
  double rounded = ceil(time - 1e-3);
  return rounded <= 0 ? 0 : (uint64_t)rounded;
}

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

// What is known of one buffer while its accesses are walked forwards.
typedef struct forward {
  uint32_t hostWrite; // boundary after the last one, 0
  bool contents;      // it holds something
  bool fromHost;      // its version was made by the host and the device has not used it yet
  bool dirty;         // written on the device since its stay must have begun
  bool hostRead;      // since the last use
} forward_t;

// And backwards. What the next use says of this one is noted here, too: it lies far away.
typedef struct backward {
  uint32_t next, nextOperation; // use, HO_NONE
  bool hostNeeds;               // the host copy must hold the version of this point
  bool written;                 // a later use writes, with no break in between
  bool breaks;                  // the gap before the next use cannot or need not be kept
  bool needsThis;               // the next use needs what is left here
  bool asksStore;               // the host reads in between what a stay before may have written
} backward_t;

static void noteHostAccess(forward_t *state, uint32_t kinds, uint32_t operation) {
  state->hostRead = true;
  if (!(kinds & HO_ACCESS_HOST_WRITE))
    return;
  state->hostWrite = operation + 1;
  state->contents = true;
  state->fromHost = true;
  state->dirty = false;
}

static void noteUse(forward_t *state, uint32_t kinds, ho_use_t *use) {
  use->earliest = state->hostWrite;
  use->writes = kinds & HO_ACCESS_WRITE;
  use->needsContents = (kinds & HO_ACCESS_READ) ||
                       (use->writes && !(kinds & HO_ACCESS_WRITE_ALL) && state->contents);
  use->compulsoryLoad = use->needsContents && state->fromHost;
  // A stay has one store: a version that the host reads ends its stay if a later one may
  // have to be stored as well, which the walk backwards finds out.
  use->hostReadBefore = state->hostRead && state->dirty;
  if (!use->needsContents)
    state->dirty = false;
  state->contents |= use->writes;
  state->fromHost = false;
  state->dirty |= use->writes;
  state->hostRead = false;
}

static void walkForwards(ho_analysis_t *analysis, forward_t *states) {
  const ho_problem_t *problem = analysis->problem;
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    bool defined = problem->buffers[i].defined;
    states[i] = (forward_t){.contents = defined, .fromHost = defined};
  }
  uint32_t count = 0;
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    const ho_operation_t *operation = &problem->operations[i];
    analysis->firstUse[i] = count;
    analysis->workspaces[i] = hoRoundUp(operation->workspace, analysis->alignment);
    analysis->demand[i] = analysis->workspaces[i];
    analysis->clock[i + 1] = analysis->clock[i] + operation->duration;
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      uint32_t index = operation->first_access + k;
      ho_access_t access = problem->accesses[index];
      if (index + HO_AHEAD < problem->num_accesses) {
        hoFetch(&states[problem->accesses[index + HO_AHEAD].buffer]);
        hoFetch(&analysis->sizes[problem->accesses[index + HO_AHEAD].buffer]);
      }
      if (!(access.kinds & deviceKinds)) {
        noteHostAccess(&states[access.buffer], access.kinds, i);
        continue;
      }
      uint64_t size = analysis->sizes[access.buffer];
      analysis->uses[count] = (ho_use_t){.size = size, .buffer = access.buffer, .operation = i};
      noteUse(&states[access.buffer], access.kinds, &analysis->uses[count]);
      analysis->demand[i] += size;
      ++count;
    }
  }
  analysis->firstUse[problem->num_operations] = count;
  analysis->numUses = count;
}

static void recallHostAccess(backward_t *state, uint32_t kinds) {
  // A partial write by the host needs the rest of the contents, a full one nothing.
  state->hostNeeds = (kinds & HO_ACCESS_HOST_READ) || !(kinds & HO_ACCESS_WRITE_ALL);
  if (!(kinds & HO_ACCESS_HOST_WRITE))
    return;
  state->breaks = true;
  state->needsThis = false;
}

static void recallUse(backward_t *state, ho_use_t *use, uint32_t index) {
  use->next = state->next;
  use->nextOperation = state->nextOperation;
  use->nextNeedsThis = state->needsThis;
  use->breaksAfter = state->breaks || (state->asksStore && state->written);
  if (use->breaksAfter)
    state->written = false;
  use->mustStore = use->writes && state->hostNeeds;
  state->written |= use->writes;
  if (use->writes)
    state->hostNeeds = false;
  state->next = index;
  state->nextOperation = use->operation;
  state->breaks = !use->needsContents;
  state->needsThis = use->needsContents;
  state->asksStore = use->hostReadBefore;
}

static void walkBackwards(ho_analysis_t *analysis, backward_t *states) {
  const ho_problem_t *problem = analysis->problem;
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    states[i] = (backward_t){.next = HO_NONE, .hostNeeds = problem->buffers[i].required};
  uint32_t index = analysis->numUses;
  for (uint32_t i = problem->num_operations; i-- > 0;) {
    const ho_operation_t *operation = &problem->operations[i];
    for (uint32_t k = operation->num_accesses; k-- > 0;) {
      uint32_t at = operation->first_access + k;
      ho_access_t access = problem->accesses[at];
      if (at >= HO_AHEAD)
        hoFetch(&states[problem->accesses[at - HO_AHEAD].buffer]);
      if (!(access.kinds & deviceKinds)) {
        recallHostAccess(&states[access.buffer], access.kinds);
        continue;
      }
      --index;
      recallUse(&states[access.buffer], &analysis->uses[index], index);
    }
  }
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    analysis->firstBufferUse[i] = states[i].next;
}

//===----------------------------------------------------------------------===//
// Gaps
//===----------------------------------------------------------------------===//

// Gaps of about equal density are taken buffer by buffer, and buffers in a scattered order: of
// layers that are all alike, those left to the link are then spread evenly between those kept.
// `density` is the time saved for each byte and nanosecond of memory; eighths of its logarithm,
// some hundreds either way, tell it well enough.
static uint64_t rankOf(double density, uint32_t buffer) {
  const int64_t bias = 1 << 20;
  int64_t eighths = (int64_t)floor(8 * log2(density));
  uint32_t scatter = buffer * 2654435769u; // multiples of the golden ratio, modulo one
  return (uint64_t)(bias - eighths) << 32 | scatter;
}

// `dirty` marks the buffers whose version is on the device alone if never evicted.
static uint32_t collectGaps(const ho_analysis_t *analysis, bool *dirty, ho_keyed_t *gaps) {
  const ho_machine_t *machine = &analysis->problem->machine;
  // Operations without a duration still take their turn.
  double perOperation = 1 + 1e-3 * (double)analysis->clock[analysis->problem->num_operations] /
                                (analysis->problem->num_operations + 1.0);
  uint32_t count = 0;
  for (uint32_t i = 0; i < analysis->numUses; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    if (i + HO_AHEAD < analysis->numUses) {
      hoFetch(&dirty[use[HO_AHEAD].buffer]);
      hoFetch(&analysis->problem->buffers[use[HO_AHEAD].buffer]);
      if (use[HO_AHEAD].next != HO_NONE)
        hoFetch(&analysis->clock[use[HO_AHEAD].nextOperation]);
    }
    if (use->compulsoryLoad)
      dirty[use->buffer] = false;
    if (use->writes)
      dirty[use->buffer] = !use->mustStore;
    if (use->next == HO_NONE || use->breaksAfter)
      continue;
    uint64_t bytes = analysis->problem->buffers[use->buffer].size;
    double saved = hoLoadTime(machine, bytes);
    if (dirty[use->buffer])
      saved += hoStoreTime(machine, hoStoredBytes(&analysis->problem->buffers[use->buffer]));
    uint32_t next = use->nextOperation;
    double length = (double)(analysis->clock[next] - analysis->clock[use->operation + 1]) +
                    perOperation * (next - use->operation - 1);
    double density = saved / ((double)use->size * (length + 1e-6));
    gaps[count++] = (ho_keyed_t){rankOf(density, use->buffer), i};
  }
  return count;
}

static ho_status_t rankGaps(ho_analysis_t *analysis, ho_scratch_t *scratch) {
  size_t buffers = (size_t)analysis->problem->num_buffers + 1;
  ho_keyed_t *gaps;
  bool *dirty;
  const ho_array_t arrays[] = {{&gaps, (2 * (size_t)analysis->numUses + 1) * sizeof(*gaps)},
                               {&dirty, buffers * sizeof(*dirty)}};
  if (!hoScratchTake(scratch, arrays, 2))
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to rank %u gaps", analysis->numUses);
  memset(dirty, 0, buffers * sizeof(*dirty));
  analysis->numGaps = collectGaps(analysis, dirty, gaps);
  hoSortKeyed(gaps, gaps + analysis->numGaps, analysis->numGaps);
  for (uint32_t i = 0; i < analysis->numGaps; ++i)
    analysis->gapOrder[i] = gaps[i].value;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

static bool allocate(ho_analysis_t *analysis) {
  size_t operations = (size_t)analysis->problem->num_operations + 1;
  size_t buffers = (size_t)analysis->problem->num_buffers + 1;
  size_t uses = (size_t)analysis->problem->num_accesses + 1;
  analysis->uses = malloc(uses * sizeof(*analysis->uses));
  analysis->gapOrder = malloc(uses * sizeof(*analysis->gapOrder));
  analysis->firstUse = malloc(operations * sizeof(*analysis->firstUse));
  analysis->firstBufferUse = malloc(buffers * sizeof(*analysis->firstBufferUse));
  analysis->sizes = malloc(buffers * sizeof(*analysis->sizes));
  analysis->workspaces = malloc(operations * sizeof(*analysis->workspaces));
  analysis->demand = malloc(operations * sizeof(*analysis->demand));
  analysis->clock = calloc(operations, sizeof(*analysis->clock));
  return analysis->uses && analysis->gapOrder && analysis->firstUse && analysis->firstBufferUse &&
         analysis->sizes && analysis->workspaces && analysis->demand && analysis->clock;
}

ho_status_t hoAnalysisCreate(const ho_problem_t *problem, ho_scratch_t *scratch,
                             ho_analysis_t *out) {
  *out = (ho_analysis_t){.problem = problem};
  out->alignment = problem->machine.alignment ? problem->machine.alignment : 256;
  out->budget = problem->machine.device_memory / out->alignment * out->alignment;
  if (out->budget > HO_LARGEST_BUDGET)
    out->budget = HO_LARGEST_BUDGET;
  size_t buffers = (size_t)problem->num_buffers + 1;
  forward_t *forward;
  backward_t *backward;
  const ho_array_t arrays[] = {{&forward, buffers * sizeof(*forward)},
                               {&backward, buffers * sizeof(*backward)}};
  ho_status_t status = HO_OK;
  if (allocate(out) && hoScratchTake(scratch, arrays, 2)) {
    for (uint32_t i = 0; i < problem->num_buffers; ++i)
      out->sizes[i] = hoRoundUp(problem->buffers[i].size, out->alignment);
    walkForwards(out, forward);
    walkBackwards(out, backward);
    status = rankGaps(out, scratch);
  } else {
    status =
        ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to analyse %u operations and %u buffers",
                       problem->num_operations, problem->num_buffers);
  }
  if (status)
    hoAnalysisDestroy(out);
  return status;
}

void hoAnalysisDestroy(ho_analysis_t *analysis) {
  free(analysis->uses);
  free(analysis->gapOrder);
  free(analysis->firstUse);
  free(analysis->firstBufferUse);
  free(analysis->sizes);
  free(analysis->workspaces);
  free(analysis->demand);
  free(analysis->clock);
  *analysis = (ho_analysis_t){0};
}
