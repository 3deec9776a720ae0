//===- SplitIssue.c - All loads in order of need --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The link takes, whenever it is free, the item needed first among those that
// are ready. Boundaries must not fall along the order of issue, so what is needed
// before the boundary of an item goes before it, ready or not.
//
//===----------------------------------------------------------------------===//
#include "Split.h"

#include <stdlib.h>
#include <string.h>

typedef struct issue {
  ho_splitter_t *splitter;
  uint32_t *byNeed, *byReady; // items
  uint32_t *rank;             // of each item in byNeed
  uint32_t *heap;             // ranks of items that are ready
  uint32_t heapSize, nextReady, nextNeed;
  bool *issued;
  double free; // when the link is
  uint32_t latest, count;
} issue_t;

static const ho_residency_t *stayOf(const ho_splitter_t *splitter, const ho_split_item_t *item) {
  return &splitter->base->residencies[item->residency];
}

static void push(issue_t *issue, uint32_t rank) {
  uint32_t at = issue->heapSize++;
  for (; at > 0 && issue->heap[(at - 1) / 2] > rank; at = (at - 1) / 2)
    issue->heap[at] = issue->heap[(at - 1) / 2];
  issue->heap[at] = rank;
}

static uint32_t pop(issue_t *issue) {
  uint32_t first = issue->heap[0], moved = issue->heap[--issue->heapSize], at = 0;
  for (uint32_t child; (child = 2 * at + 1) < issue->heapSize; at = child) {
    if (child + 1 < issue->heapSize && issue->heap[child + 1] < issue->heap[child])
      ++child;
    if (issue->heap[child] >= moved)
      break;
    issue->heap[at] = issue->heap[child];
  }
  issue->heap[at] = moved;
  return first;
}

static void send(issue_t *issue, uint32_t index) {
  ho_splitter_t *splitter = issue->splitter;
  ho_split_item_t *item = &splitter->items[index];
  if (item->release > issue->latest)
    issue->latest = item->release;
  item->begin = issue->latest;
  issue->issued[index] = true;
  if (stayOf(splitter, item)->load) {
    item->start = issue->free > item->ready ? issue->free : item->ready;
    issue->free = item->start + hoLoadTime(&splitter->problem->machine, item->bytes);
  }
  splitter->scratch[issue->count++] = *item;
}

// The item needed first of those not issued; HO_NONE if there is none.
static uint32_t mostUrgent(issue_t *issue) {
  uint32_t count = issue->splitter->numItems;
  while (issue->nextNeed < count && issue->issued[issue->byNeed[issue->nextNeed]])
    ++issue->nextNeed;
  return issue->nextNeed < count ? issue->byNeed[issue->nextNeed] : HO_NONE;
}

static void sendAll(issue_t *issue) {
  const ho_splitter_t *splitter = issue->splitter;
  for (uint32_t urgent; (urgent = mostUrgent(issue)) != HO_NONE;) {
    while (issue->nextReady < splitter->numItems &&
           splitter->items[issue->byReady[issue->nextReady]].ready <= issue->free)
      push(issue, issue->rank[issue->byReady[issue->nextReady++]]);
    while (issue->heapSize && issue->issued[issue->byNeed[issue->heap[0]]])
      pop(issue);
    if (!issue->heapSize) {
      // All that was ready has been issued, so something is not ready yet.
      issue->free = splitter->items[issue->byReady[issue->nextReady]].ready;
      continue;
    }
    uint32_t next = issue->byNeed[issue->heap[0]];
    if (stayOf(splitter, &splitter->items[urgent])->wait < splitter->items[next].release)
      next = urgent;
    send(issue, next);
  }
}

static void sortIndices(ho_keyed_t *keyed, uint32_t count, uint32_t *out) {
  hoSortKeyed(keyed, keyed + count, count);
  for (uint32_t i = 0; i < count; ++i)
    out[i] = keyed[i].value;
}

// Items stand in the order of their residencies and first bytes, and sorting is stable.
static void prepare(issue_t *issue, ho_keyed_t *keyed) {
  const ho_splitter_t *splitter = issue->splitter;
  uint32_t count = splitter->numItems;
  for (uint32_t i = 0; i < count; ++i) {
    const ho_residency_t *stay = stayOf(splitter, &splitter->items[i]);
    keyed[i] = (ho_keyed_t){stay->load ? stay->wait : stay->begin, i};
  }
  sortIndices(keyed, count, issue->byNeed);
  for (uint32_t i = 0; i < count; ++i)
    issue->rank[issue->byNeed[i]] = i;
  for (uint32_t i = 0; i < count; ++i)
    keyed[i] = (ho_keyed_t){hoTimeToNanoseconds(splitter->items[i].ready), i};
  sortIndices(keyed, count, issue->byReady);
}

static ho_status_t order(ho_splitter_t *splitter) {
  size_t count = (size_t)splitter->numItems + 1;
  issue_t issue = {.splitter = splitter};
  uint32_t *indices = malloc(4 * count * sizeof(*indices));
  ho_keyed_t *keyed = malloc(2 * count * sizeof(*keyed));
  issue.issued = calloc(count, sizeof(*issue.issued));
  ho_split_item_t *scratch = realloc(splitter->scratch, splitter->roomItems * sizeof(*scratch));
  splitter->scratch = scratch ? scratch : splitter->scratch;
  ho_status_t status = HO_OK;
  if (indices && keyed && issue.issued && scratch) {
    issue.byNeed = indices;
    issue.byReady = indices + count;
    issue.rank = indices + 2 * count;
    issue.heap = indices + 3 * count;
    prepare(&issue, keyed);
    sendAll(&issue);
    ho_split_item_t *ordered = splitter->scratch;
    splitter->scratch = splitter->items;
    splitter->items = ordered;
  } else {
    status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to order %zu loads", count);
  }
  free(indices);
  free(keyed);
  free(issue.issued);
  return status;
}

//===----------------------------------------------------------------------===//
// From items to a plan
//===----------------------------------------------------------------------===//

// Pieces that follow one another, on the link and in their buffer, and are ready together, are one.
static void joinPieces(ho_splitter_t *splitter) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < splitter->numItems; ++i) {
    ho_split_item_t item = splitter->items[i], *before = &splitter->items[count ? count - 1 : 0];
    bool joins = count && before->residency == item.residency &&
                 before->first + before->bytes == item.first && before->begin == item.begin &&
                 item.ready <= before->start && !(splitter->try[item.residency] & HO_SPLIT_STORE);
    if (joins)
      before->bytes += item.bytes;
    else
      splitter->items[count++] = item;
  }
  splitter->numItems = count;
}

typedef struct build {
  const ho_splitter_t *splitter;
  ho_plan_t *plan;
  uint32_t *parts;   // of each base residency
  uint32_t *index;   // of each base residency in the plan, HO_NONE
  uint32_t *origins; // the reverse
} build_t;

static void addStay(build_t *build, uint32_t residency, uint32_t begin) {
  if (build->index[residency] != HO_NONE)
    return;
  uint32_t index = build->plan->num_residencies++;
  build->index[residency] = index;
  build->origins[index] = residency;
  build->plan->residencies[index] = build->splitter->base->residencies[residency];
  build->plan->residencies[index].begin = begin;
}

static void addItem(build_t *build, const ho_split_item_t *item) {
  addStay(build, item->residency, item->begin);
  if (build->parts[item->residency] < 2)
    return;
  build->plan->pieces[build->plan->num_pieces++] =
      (ho_piece_t){.residency = build->index[item->residency],
                   .begin = item->begin,
                   .turn = build->plan->num_residencies, // for the present
                   .first = item->first,
                   .bytes = item->bytes};
}

// Turns count all residencies that began before; what counts is the next that is not split.
static void settleTurns(const build_t *build) {
  const ho_plan_t *plan = build->plan;
  uint32_t next = plan->num_residencies;
  uint32_t piece = plan->num_pieces;
  for (uint32_t i = plan->num_residencies; piece > 0; --i) {
    for (; piece > 0 && plan->pieces[piece - 1].turn >= i; --piece)
      plan->pieces[piece - 1].turn = next;
    if (i > 0 && build->parts[build->origins[i - 1]] < 2)
      next = i - 1;
  }
}

static void fill(build_t *build) {
  const ho_splitter_t *splitter = build->splitter;
  const ho_plan_t *base = splitter->base;
  uint32_t other = 0; // residency that comes without items, in the order it had
  for (uint32_t i = 0; i < splitter->numItems; ++i)
    ++build->parts[splitter->items[i].residency];
  for (uint32_t i = 0; i <= splitter->numItems; ++i) {
    uint32_t begin = i < splitter->numItems ? splitter->items[i].begin : HO_NONE;
    uint32_t next = i < splitter->numItems ? splitter->items[i].residency : HO_NONE;
    for (; other < base->num_residencies; ++other) {
      uint32_t at = base->residencies[other].begin;
      if (build->parts[other])
        continue;
      if (at > begin || (at == begin && other > next))
        break;
      addStay(build, other, at);
    }
    if (i < splitter->numItems)
      addItem(build, &splitter->items[i]);
  }
  settleTurns(build);
}

static bool allocate(build_t *build) {
  const ho_plan_t *base = build->splitter->base;
  size_t stays = (size_t)base->num_residencies + 1;
  uint32_t operations = build->splitter->problem->num_operations;
  ho_plan_t *plan = build->plan;
  build->parts = calloc(stays, sizeof(uint32_t));
  build->index = malloc(stays * sizeof(uint32_t));
  build->origins = malloc(stays * sizeof(uint32_t));
  if (!plan || !build->parts || !build->index || !build->origins)
    return false;
  *plan = *base;
  plan->num_residencies = plan->num_pieces = 0;
  plan->program = NULL;
  plan->workspace_offsets =
      base->workspace_offsets ? malloc((operations + (size_t)1) * sizeof(uint64_t)) : NULL;
  plan->residencies = malloc(stays * sizeof(*plan->residencies));
  plan->pieces = malloc(((size_t)build->splitter->numItems + 1) * sizeof(*plan->pieces));
  if (!plan->residencies || !plan->pieces || (base->workspace_offsets && !plan->workspace_offsets))
    return false;
  if (base->workspace_offsets)
    memcpy(plan->workspace_offsets, base->workspace_offsets, operations * sizeof(uint64_t));
  memset(build->index, 0xff, stays * sizeof(uint32_t));
  return true;
}

ho_status_t hoSplitIssue(ho_splitter_t *splitter, ho_plan_t **out, uint32_t **outOrigins) {
  HO_RETURN_IF_ERROR(order(splitter));
  joinPieces(splitter);
  build_t build = {.splitter = splitter, .plan = calloc(1, sizeof(ho_plan_t))};
  bool allocated = allocate(&build);
  if (allocated)
    fill(&build);
  free(build.parts);
  free(build.index);
  if (!allocated) {
    free(build.origins);
    ho_plan_free(build.plan);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a plan of %u residencies",
                          splitter->base->num_residencies);
  }
  *out = build.plan;
  *outOrigins = build.origins;
  return HO_OK;
}
