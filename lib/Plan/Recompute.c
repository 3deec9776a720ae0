//===- Recompute.c - Running again instead of copying ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Walks a plan and looks at the loads of what a pure operation has made. Where
// the operation's inputs are unchanged, it may run again right before the use.
// That costs its own time, and loads of inputs that neither are on the device nor
// are needed there soon; it saves the load and, if no load of that version is
// left and the host does not need it, its store.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

enum { SOON = 8 /* operations */ };

static const uint32_t writes = HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE;

// What running an operation again would bring.
typedef struct offer {
  double saved, cost;          // nanoseconds
  uint32_t loads, replaceable; // of what it made
  double stores;               // nanoseconds
  bool hostReads;              // the host needs what it made
  bool taken;
} offer_t;

// The operation `index` may run again at position `at`.
typedef struct place {
  uint32_t at, index;
} place_t;

typedef struct walk {
  const ho_problem_t *problem;
  const ho_program_t *program;
  const ho_plan_t *plan;
  uint32_t *before;         // of each access: the writer it finds in the order given
  uint32_t *writer;         // of each buffer at the position, HO_NONE
  uint32_t *until;          // of each buffer: the end of its stay, 0
  uint32_t *uses;           // positions at which each buffer is touched, buffer by buffer
  uint32_t *nextUse;        // of each buffer, into `uses`
  uint32_t *lastUse;        // of each buffer, the end of its part
  uint32_t *waits, *stores; // stays by position: heads of lists
  uint32_t *nextWait, *nextStore;
  offer_t *offers; // of each operation
  place_t *places;
  uint32_t numPlaces;
} walk_t;

static const ho_operation_t *operationAt(const walk_t *walk, uint32_t position) {
  return &walk->problem->operations[walk->program->steps[position]];
}

//===----------------------------------------------------------------------===//
// Preparing
//===----------------------------------------------------------------------===//

static void forgetWriters(walk_t *walk) {
  memset(walk->writer, 0xff, walk->problem->num_buffers * sizeof(*walk->writer));
}

// Also notes what the host will read.
static void walkOrderGiven(walk_t *walk) {
  const ho_problem_t *problem = walk->problem;
  forgetWriters(walk);
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    const ho_operation_t *operation = &problem->operations[i];
    for (uint32_t k = operation->first_access;
         k < operation->first_access + operation->num_accesses; ++k) {
      ho_access_t access = problem->accesses[k];
      walk->before[k] = walk->writer[access.buffer];
      bool hostNeeds =
          (access.kinds & HO_ACCESS_HOST_READ) ||
          ((access.kinds & HO_ACCESS_HOST_WRITE) && !(access.kinds & HO_ACCESS_WRITE_ALL));
      if (hostNeeds && walk->writer[access.buffer] != HO_NONE)
        walk->offers[walk->writer[access.buffer]].hostReads = true;
      if (access.kinds & writes)
        walk->writer[access.buffer] = i;
    }
  }
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    if (problem->buffers[i].required && walk->writer[i] != HO_NONE)
      walk->offers[walk->writer[i]].hostReads = true;
}

static void listUses(walk_t *walk) {
  const ho_problem_t *problem = walk->problem;
  memset(walk->lastUse, 0, problem->num_buffers * sizeof(uint32_t));
  for (uint32_t p = 0; p < walk->program->length; ++p)
    for (uint32_t k = 0; k < operationAt(walk, p)->num_accesses; ++k)
      ++walk->lastUse[problem->accesses[operationAt(walk, p)->first_access + k].buffer];
  uint32_t end = 0;
  for (uint32_t b = 0; b < problem->num_buffers; ++b) {
    walk->nextUse[b] = end;
    end += walk->lastUse[b];
    walk->lastUse[b] = walk->nextUse[b];
  }
  for (uint32_t p = 0; p < walk->program->length; ++p)
    for (uint32_t k = 0; k < operationAt(walk, p)->num_accesses; ++k) {
      uint32_t buffer = problem->accesses[operationAt(walk, p)->first_access + k].buffer;
      walk->uses[walk->lastUse[buffer]++] = p;
    }
}

static void listStays(walk_t *walk) {
  size_t heads = ((size_t)walk->program->length + 1) * sizeof(uint32_t);
  memset(walk->waits, 0xff, heads);
  memset(walk->stores, 0xff, heads);
  for (uint32_t i = 0; i < walk->plan->num_residencies; ++i) {
    const ho_residency_t *stay = &walk->plan->residencies[i];
    if (stay->load) {
      walk->nextWait[i] = walk->waits[stay->wait];
      walk->waits[stay->wait] = i;
    }
    if (stay->store != HO_NONE) {
      walk->nextStore[i] = walk->stores[stay->store];
      walk->stores[stay->store] = i;
    }
  }
}

//===----------------------------------------------------------------------===//
// Walking
//===----------------------------------------------------------------------===//

static bool mayRunAgain(const walk_t *walk, uint32_t index) {
  const ho_operation_t *operation = &walk->problem->operations[index];
  if (!operation->pure)
    return false;
  for (uint32_t k = operation->first_access; k < operation->first_access + operation->num_accesses;
       ++k) {
    ho_access_t access = walk->problem->accesses[k];
    uint32_t expected = access.kinds & writes ? index : walk->before[k];
    if (walk->writer[access.buffer] != expected)
      return false;
  }
  return true;
}

static bool isAtHand(walk_t *walk, uint32_t buffer, uint32_t position) {
  if (walk->until[buffer] > position)
    return true;
  while (walk->nextUse[buffer] < walk->lastUse[buffer] &&
         walk->uses[walk->nextUse[buffer]] < position)
    ++walk->nextUse[buffer];
  return walk->nextUse[buffer] < walk->lastUse[buffer] &&
         walk->uses[walk->nextUse[buffer]] <= position + SOON;
}

static double costOfRunning(walk_t *walk, uint32_t index, uint32_t position) {
  const ho_operation_t *operation = &walk->problem->operations[index];
  double cost = (double)operation->duration;
  for (uint32_t k = 0; k < operation->num_accesses; ++k) {
    ho_access_t access = walk->problem->accesses[operation->first_access + k];
    if ((access.kinds & HO_ACCESS_READ) && !isAtHand(walk, access.buffer, position))
      cost += hoLoadTime(&walk->problem->machine, walk->problem->buffers[access.buffer].size);
  }
  return cost;
}

static void lookAtLoad(walk_t *walk, uint32_t stay, uint32_t position) {
  uint32_t buffer = walk->plan->residencies[stay].buffer, maker = walk->writer[buffer];
  if (maker == HO_NONE)
    return;
  offer_t *offer = &walk->offers[maker];
  offer->loads++;
  if (!mayRunAgain(walk, maker))
    return;
  offer->replaceable++;
  offer->saved += hoLoadTime(&walk->problem->machine, walk->problem->buffers[buffer].size);
  bool known = walk->numPlaces && walk->places[walk->numPlaces - 1].at == position &&
               walk->places[walk->numPlaces - 1].index == maker;
  if (known)
    return;
  offer->cost += costOfRunning(walk, maker, position);
  walk->places[walk->numPlaces++] = (place_t){position, maker};
}

static void visit(walk_t *walk, uint32_t position, uint32_t *nextStay) {
  const ho_plan_t *plan = walk->plan;
  for (uint32_t i = walk->stores[position]; i != HO_NONE; i = walk->nextStore[i]) {
    uint32_t buffer = plan->residencies[i].buffer;
    if (walk->writer[buffer] != HO_NONE)
      walk->offers[walk->writer[buffer]].stores +=
          hoStoreTime(&walk->problem->machine, hoStoredBytes(&walk->problem->buffers[buffer]));
  }
  if (position == walk->program->length)
    return;
  for (; *nextStay < plan->num_residencies && plan->residencies[*nextStay].begin <= position;
       ++*nextStay)
    walk->until[plan->residencies[*nextStay].buffer] = plan->residencies[*nextStay].end;
  for (uint32_t i = walk->waits[position]; i != HO_NONE; i = walk->nextWait[i])
    lookAtLoad(walk, i, position);
  const ho_operation_t *operation = operationAt(walk, position);
  for (uint32_t k = 0; k < operation->num_accesses; ++k) {
    ho_access_t access = walk->problem->accesses[operation->first_access + k];
    if (access.kinds & writes)
      walk->writer[access.buffer] = walk->program->steps[position];
  }
}

//===----------------------------------------------------------------------===//
// Choosing
//===----------------------------------------------------------------------===//

static double gain(const offer_t *offer) { return offer->saved - offer->cost; }

typedef struct ranked {
  double gain;
  uint32_t index;
} ranked_t;

static int compareRanked(const void *left, const void *right) {
  const ranked_t *a = left, *b = right;
  if (a->gain != b->gain)
    return a->gain < b->gain ? 1 : -1;
  return (a->index > b->index) - (a->index < b->index);
}

// Takes the given share of the offers that gain something.
static ho_status_t choose(walk_t *walk, double share) {
  uint32_t count = 0, operations = walk->problem->num_operations;
  ranked_t *ranked = malloc(((size_t)operations + 1) * sizeof(*ranked));
  if (!ranked)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to rank %u operations", operations);
  for (uint32_t i = 0; i < operations; ++i) {
    offer_t *offer = &walk->offers[i];
    if (offer->replaceable == offer->loads && !offer->hostReads)
      offer->saved += offer->stores;
    if (offer->replaceable && gain(offer) > 0)
      ranked[count++] = (ranked_t){gain(offer), i};
  }
  qsort(ranked, count, sizeof(*ranked), compareRanked);
  uint32_t taken = (uint32_t)((double)count * share + 0.999);
  for (uint32_t i = 0; i < count && i < taken; ++i)
    walk->offers[ranked[i].index].taken = true;
  free(ranked);
  return HO_OK;
}

static int comparePlaces(const void *left, const void *right) {
  const place_t *a = left, *b = right;
  if (a->at != b->at)
    return a->at < b->at ? -1 : 1;
  return (a->index > b->index) - (a->index < b->index);
}

// Of several at one position, those that came first in the order given come first.
static ho_status_t weave(walk_t *walk, ho_program_t *out) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < walk->numPlaces; ++i)
    if (walk->offers[walk->places[i].index].taken)
      walk->places[count++] = walk->places[i];
  if (!count)
    return HO_OK;
  qsort(walk->places, count, sizeof(*walk->places), comparePlaces);
  uint32_t length = walk->program->length;
  out->steps = malloc(((size_t)length + count) * sizeof(uint32_t));
  if (!out->steps)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a program of %u steps",
                          length + count);
  for (uint32_t p = 0, next = 0; p < length; ++p) {
    for (; next < count && walk->places[next].at == p; ++next)
      if (!next || comparePlaces(&walk->places[next - 1], &walk->places[next]))
        out->steps[out->length++] = walk->places[next].index;
    out->steps[out->length++] = walk->program->steps[p];
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static bool allocate(walk_t *walk) {
  size_t buffers = (size_t)walk->problem->num_buffers + 1, uses = 0;
  size_t stays = (size_t)walk->plan->num_residencies + 1;
  size_t positions = (size_t)walk->program->length + 1;
  for (uint32_t p = 0; p < walk->program->length; ++p)
    uses += operationAt(walk, p)->num_accesses;
  return (walk->before = malloc(((size_t)walk->problem->num_accesses + 1) * sizeof(uint32_t))) &&
         (walk->writer = malloc(buffers * sizeof(uint32_t))) &&
         (walk->until = calloc(buffers, sizeof(uint32_t))) &&
         (walk->uses = malloc((uses + 1) * sizeof(uint32_t))) &&
         (walk->nextUse = malloc(buffers * sizeof(uint32_t))) &&
         (walk->lastUse = malloc(buffers * sizeof(uint32_t))) &&
         (walk->waits = malloc(positions * sizeof(uint32_t))) &&
         (walk->stores = malloc(positions * sizeof(uint32_t))) &&
         (walk->nextWait = malloc(stays * sizeof(uint32_t))) &&
         (walk->nextStore = malloc(stays * sizeof(uint32_t))) &&
         (walk->offers = calloc((size_t)walk->problem->num_operations + 1, sizeof(offer_t))) &&
         (walk->places = malloc(stays * sizeof(place_t)));
}

static void destroy(walk_t *walk) {
  free(walk->before);
  free(walk->writer);
  free(walk->until);
  free(walk->uses);
  free(walk->nextUse);
  free(walk->lastUse);
  free(walk->waits);
  free(walk->stores);
  free(walk->nextWait);
  free(walk->nextStore);
  free(walk->offers);
  free(walk->places);
}

static ho_status_t recompute(walk_t *walk, double share, ho_program_t *out) {
  walkOrderGiven(walk);
  listUses(walk);
  listStays(walk);
  forgetWriters(walk);
  uint32_t nextStay = 0;
  for (uint32_t p = 0; p <= walk->program->length; ++p)
    visit(walk, p, &nextStay);
  HO_RETURN_IF_ERROR(choose(walk, share));
  return weave(walk, out);
}

ho_status_t hoRecompute(const ho_problem_t *problem, const ho_program_t *program,
                        const ho_plan_t *plan, double share, ho_program_t *out) {
  walk_t walk = {.problem = problem, .program = program, .plan = plan};
  *out = (ho_program_t){0};
  ho_status_t status = allocate(&walk) ? recompute(&walk, share, out)
                                       : ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                                                        "no memory to walk a plan of %u stays",
                                                        plan->num_residencies);
  destroy(&walk);
  return status;
}
