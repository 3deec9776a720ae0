//===- PackSearch.c - Offsets by complete search --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Any packing can be pushed down until every request rests on the bottom or on
// another, so it can be built from the bottom up, and where two requests do not
// depend on each other their order does not matter (canonical solutions:
// Moffitt, "MiniMalloc", ASPLOS 2023). A step takes a request below which
// nothing fits any more and either places it as low as it can be, or postpones
// it: then it lies higher, on something that is left (Le Pape, Couronne,
// Vergamini and Gosselin, "Time-versus-capacity compromises in project
// scheduling", 1994, do so with activities). What follows is inferred
// (PackInfer.c).
//
//   Dominance      Who fits below all of its neighbours is placed for good;
//                  twins are postponed together.
//   Decomposition  Parts of time over whose borders nothing lives that is left
//                  are solved one by one, the smallest first: when one fails,
//                  those solved before are not solved again.
//   Order          A step is made where few requests may come next, and rather
//                  where branches failed before (Boussemart, Hemery, Lecoutre
//                  and Sais, "Boosting systematic search by weighting
//                  constraints", ECAI 2004): so the search stays with the knot
//                  that it has to untie. Restarts keep most of the weights.
//
// The search is complete: if it ends before its effort is spent and found
// nothing, there is nothing.
//
//===----------------------------------------------------------------------===//
#include "PackState.h"

#include <stdlib.h>

// How the place of the next step is chosen.
typedef enum rule {
  RULE_LINEAR,  // the fewest choices for the weight
  RULE_SQUARED, // the same, choices count for more
  RULE_LOWEST,  // at the bottom
} rule_t;

typedef struct search {
  ho_pack_state_t state;
  const ho_pack_request_t *requests;
  rule_t rule;
  uint64_t nodes, maxNodes; // of the run
  uint64_t maxSteps;
} search_t;

typedef struct part {
  uint32_t first, last; // sections, [first, last)
  uint64_t left;        // about so many requests
} part_t;

static bool isSpent(const search_t *search) {
  return search->nodes >= search->maxNodes || search->state.steps >= search->maxSteps ||
         search->state.outOfMemory;
}

//===----------------------------------------------------------------------===//
// Where to go on
//===----------------------------------------------------------------------===//

// The lower one first, of those the one that lives longer.
static bool comesBefore(const search_t *search, uint32_t a, uint32_t b) {
  if (b == HO_NONE)
    return true;
  uint64_t lowA = search->state.nodes[a].lowest, lowB = search->state.nodes[b].lowest;
  if (lowA != lowB)
    return lowA < lowB;
  uint64_t lifeA = search->requests[a].end - search->requests[a].begin;
  uint64_t lifeB = search->requests[b].end - search->requests[b].begin;
  return lifeA != lifeB ? lifeA > lifeB : a < b;
}

static double costOf(const ho_pack_section_t *section, rule_t rule) {
  double others = (double)section->choices - 1;
  return (rule == RULE_SQUARED ? others * others : others) / section->weight;
}

static uint32_t chooseSection(const search_t *search, part_t part) {
  uint32_t found = HO_NONE;
  double least = 0;
  for (uint32_t i = part.first; i < part.last; ++i) {
    const ho_pack_section_t *section = &search->state.sections[i];
    if (section->numLeft == 0)
      continue;
    double cost = costOf(section, search->rule);
    if (found != HO_NONE && cost >= least)
      continue;
    found = i;
    least = cost;
  }
  return found;
}

static uint32_t findFirstIn(const search_t *search, uint32_t section, uint32_t found) {
  const ho_pack_section_t *in = &search->state.sections[section];
  for (uint32_t i = 0; i < in->numLeft; ++i)
    if (comesBefore(search, in->members[i], found))
      found = in->members[i];
  return found;
}

// The first of all that may come below `index`; itself if nothing may.
static uint32_t findBelow(search_t *search, uint32_t index) {
  ho_pack_state_t *state = &search->state;
  for (;;) {
    const ho_pack_node_t *node = &state->nodes[index];
    uint32_t found = HO_NONE;
    for (uint32_t i = node->neighborsBegin; i < node->neighborsEnd; ++i) {
      const ho_pack_node_t *other = &state->nodes[state->neighbors[i]];
      if (!other->placed && other->lowest + other->size <= node->lowest &&
          comesBefore(search, state->neighbors[i], found))
        found = state->neighbors[i];
    }
    state->steps += node->neighborsEnd - node->neighborsBegin;
    if (found == HO_NONE)
      return index;
    index = found;
  }
}

// What does not lie on its floor has something that fits below it, so what is chosen does.
static uint32_t chooseRequest(search_t *search, part_t part) {
  if (search->rule != RULE_LOWEST)
    return findBelow(search, findFirstIn(search, chooseSection(search, part), HO_NONE));
  uint32_t found = HO_NONE;
  for (uint32_t i = part.first; i < part.last; ++i)
    found = findFirstIn(search, i, found);
  return findBelow(search, found);
}

// The smallest part of time that nothing left connects to the rest. Its `left` is zero if nothing
// is left at all.
static part_t findPart(const search_t *search, part_t whole) {
  const ho_pack_section_t *sections = search->state.sections;
  part_t best = {0}, part = {0};
  for (uint32_t i = whole.first; i <= whole.last; ++i) {
    bool ends = i == whole.last || sections[i].crossing == 0;
    if (ends && part.left && (best.left == 0 || part.left < best.left))
      best = part;
    if (i == whole.last)
      break;
    if (ends)
      part = (part_t){.first = i};
    part.left += sections[i].numLeft - sections[i].crossing;
    part.last = i + 1;
  }
  return best;
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

// Whether no neighbour begins so low that this could be in its way.
static bool fitsBelowAll(const search_t *search, uint32_t index) {
  const ho_pack_state_t *state = &search->state;
  const ho_pack_node_t *node = &state->nodes[index];
  for (uint32_t i = node->neighborsBegin; i < node->neighborsEnd; ++i) {
    const ho_pack_node_t *other = &state->nodes[state->neighbors[i]];
    if (!other->placed && other->lowest < node->lowest + node->size)
      return false;
  }
  return true;
}

static ho_pack_outcome_t solve(search_t *search, part_t whole);

static ho_pack_outcome_t solvePart(search_t *search, part_t part) {
  ho_pack_state_t *state = &search->state;
  while (!isSpent(search)) {
    ++search->nodes;
    uint32_t index = chooseRequest(search, part);
    bool forGood = fitsBelowAll(search, index);
    size_t logged = state->logged;
    hoPackPlace(state, index);
    if (hoPackInfer(state)) {
      ho_pack_outcome_t outcome = solve(search, part);
      if (outcome != HO_PACK_IMPOSSIBLE)
        return outcome;
    }
    if (isSpent(search))
      break;
    hoPackUndo(state, logged);
    if (forGood)
      return HO_PACK_IMPOSSIBLE;
    hoPackPostpone(state, index);
    if (!hoPackInfer(state))
      return HO_PACK_IMPOSSIBLE;
  }
  return HO_PACK_UNKNOWN;
}

// A part that is solved has nothing left and is not found again. Whoever goes back undoes.
static ho_pack_outcome_t solve(search_t *search, part_t whole) {
  for (;;) {
    part_t part = findPart(search, whole);
    if (part.left == 0)
      return HO_PACK_FOUND;
    ho_pack_outcome_t outcome = solvePart(search, part);
    if (outcome != HO_PACK_FOUND)
      return outcome;
  }
}

//===----------------------------------------------------------------------===//
// Runs
//===----------------------------------------------------------------------===//

static ho_pack_outcome_t run(search_t *search, uint32_t number) {
  ho_pack_state_t *state = &search->state;
  search->rule = number % 2 ? RULE_LINEAR : RULE_SQUARED;
  if (number % 8 == 7)
    search->rule = RULE_LOWEST;
  search->nodes = 0;
  for (uint32_t i = 0; i < state->numSections; ++i)
    hoPackTouch(state, i);
  if (!hoPackInfer(state))
    return state->outOfMemory ? HO_PACK_UNKNOWN : HO_PACK_IMPOSSIBLE;
  return solve(search, (part_t){.last = state->numSections});
}

// So that what failed of late counts for more.
static void fadeWeights(ho_pack_state_t *state) {
  for (uint32_t i = 0; i < state->numSections; ++i)
    state->sections[i].weight = 1 + (state->sections[i].weight - 1) * 0.8;
}

// Short runs at first, as a bad start is rarely mended; they grow, so that one will be complete.
static ho_pack_outcome_t runAll(search_t *search) {
  search->maxNodes = 1000;
  for (uint32_t i = 0;; ++i) {
    ho_pack_outcome_t outcome = run(search, i);
    if (outcome != HO_PACK_UNKNOWN || search->state.steps >= search->maxSteps ||
        search->state.outOfMemory)
      return outcome;
    hoPackUndo(&search->state, 0);
    fadeWeights(&search->state);
    search->maxNodes += search->maxNodes / 50;
  }
}

ho_status_t hoPackSearch(ho_pack_request_t *requests, uint32_t count, uint64_t capacity,
                         uint64_t *effort, ho_pack_outcome_t *outOutcome) {
  search_t search = {.requests = requests, .maxSteps = *effort};
  ho_pack_state_t *state = &search.state;
  bool failed = !hoPackStateCreate(requests, count, capacity, state);
  *outOutcome = failed ? HO_PACK_UNKNOWN : runAll(&search);
  failed |= state->outOfMemory;
  if (!failed && *outOutcome == HO_PACK_FOUND)
    for (uint32_t i = 0; i < count; ++i)
      requests[i].offset = state->nodes[i].offset * state->unit;
  *effort -= state->steps < *effort ? state->steps : *effort;
  hoPackStateDestroy(state);
  if (failed)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to search for a packing of %u",
                          count);
  return HO_OK;
}
