//===- PackState.c - Where a search for offsets stands --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PackState.h"

#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Changes
//===----------------------------------------------------------------------===//

static void logChange(ho_pack_state_t *state, uint64_t *where, uint64_t value) {
  if (state->logged == state->logCapacity) {
    size_t capacity = 2 * state->logCapacity + 256;
    ho_pack_change_t *log = realloc(state->log, capacity * sizeof(*log));
    if (!log) {
      state->outOfMemory = true; // the search ends before it would undo this
      return;
    }
    state->log = log;
    state->logCapacity = capacity;
  }
  state->log[state->logged++] = (ho_pack_change_t){where, value};
}

void hoPackSet(ho_pack_state_t *state, uint64_t *where, uint64_t value) {
  logChange(state, where, *where);
  *where = value;
}

void hoPackTouch(ho_pack_state_t *state, uint32_t section) {
  if (state->sections[section].stale)
    return;
  state->sections[section].stale = true;
  state->staleSections[state->numStale++] = section;
}

static void touchAll(ho_pack_state_t *state, const ho_pack_node_t *node) {
  for (uint32_t i = node->first; i < node->last; ++i)
    hoPackTouch(state, i);
}

void hoPackRaise(ho_pack_state_t *state, uint32_t index, uint64_t lowest) {
  ho_pack_node_t *node = &state->nodes[index];
  hoPackSet(state, &node->lowest, lowest);
  touchAll(state, node);
}

// Behind those that are left. Members placed later never move those placed before, so giving one
// back is to count it again.
static void removeMember(ho_pack_section_t *section, uint32_t index) {
  uint32_t *members = section->members, at = 0;
  while (members[at] != index)
    ++at;
  --section->numLeft;
  memmove(&members[at], &members[at + 1], (section->numLeft - at) * sizeof(*members));
  members[section->numLeft] = index;
}

static void takeOut(ho_pack_state_t *state, uint32_t index) {
  ho_pack_node_t *node = &state->nodes[index];
  node->placed = true;
  for (uint32_t i = node->first; i < node->last; ++i) {
    removeMember(&state->sections[i], index);
    state->sections[i].bytesLeft -= node->size;
    state->sections[i].crossing -= i > node->first;
  }
}

static void putBack(ho_pack_state_t *state, uint32_t index) {
  ho_pack_node_t *node = &state->nodes[index];
  node->placed = false;
  for (uint32_t i = node->first; i < node->last; ++i) {
    ++state->sections[i].numLeft;
    state->sections[i].bytesLeft += node->size;
    state->sections[i].crossing += i > node->first;
  }
}

void hoPackPlace(ho_pack_state_t *state, uint32_t index) {
  ho_pack_node_t *node = &state->nodes[index];
  node->offset = node->lowest;
  uint64_t top = node->offset + node->size;
  logChange(state, NULL, index);
  takeOut(state, index);
  touchAll(state, node);
  for (uint32_t i = node->neighborsBegin; i < node->neighborsEnd; ++i) {
    ho_pack_node_t *other = &state->nodes[state->neighbors[i]];
    if (other->placed)
      continue;
    if (other->floor < top)
      hoPackSet(state, &other->floor, top);
    if (other->lowest < top)
      hoPackRaise(state, state->neighbors[i], top);
  }
  state->steps += node->neighborsEnd - node->neighborsBegin;
}

// Twins are postponed together: exchanging them makes no difference.
void hoPackPostpone(ho_pack_state_t *state, uint32_t index) {
  uint64_t above = state->nodes[index].lowest + 1;
  for (; index != HO_NONE; index = state->nodes[index].twin) {
    ho_pack_node_t *node = &state->nodes[index];
    if (node->placed || node->lowest >= above)
      continue;
    node->support = HO_NONE;
    hoPackRaise(state, index, above);
  }
}

void hoPackUndo(ho_pack_state_t *state, size_t logged) {
  while (state->logged > logged) {
    ho_pack_change_t change = state->log[--state->logged];
    if (change.where)
      *change.where = change.value;
    else
      putBack(state, (uint32_t)change.value);
  }
}

//===----------------------------------------------------------------------===//
// Preparation
//===----------------------------------------------------------------------===//

static int compareTimes(const void *left, const void *right) {
  uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

static uint32_t sortTimes(uint64_t *times, uint32_t count) {
  uint32_t distinct = 0;
  qsort(times, count, sizeof(*times), compareTimes);
  for (uint32_t i = 0; i < count; ++i)
    if (distinct == 0 || times[i] != times[distinct - 1])
      times[distinct++] = times[i];
  return distinct;
}

// The number of times before `time`.
static uint32_t countBefore(const uint64_t *times, uint32_t count, uint64_t time) {
  uint32_t low = 0;
  while (low < count) {
    uint32_t middle = low + (count - low) / 2;
    if (times[middle] < time)
      low = middle + 1;
    else
      count = middle;
  }
  return low;
}

// A section begins where a request begins, and counts if one ends before the next section begins:
// else all that live in it live in the next, too. Leaves the begins of those in `times`.
static uint32_t findSections(const ho_pack_request_t *requests, uint32_t count, uint64_t *times,
                             bool *counts) {
  for (uint32_t i = 0; i < count; ++i)
    times[i] = requests[i].begin;
  uint32_t distinct = sortTimes(times, count), kept = 0;
  memset(counts, 0, count * sizeof(*counts));
  for (uint32_t i = 0; i < count; ++i)
    counts[countBefore(times, distinct, requests[i].end) - 1] = true;
  for (uint32_t i = 0; i < distinct; ++i)
    if (counts[i])
      times[kept++] = times[i];
  return kept;
}

static uint64_t findUnit(const ho_pack_request_t *requests, uint32_t count) {
  uint64_t unit = 0;
  for (uint32_t i = 0; i < count; ++i)
    for (uint64_t other = requests[i].size; other;) {
      uint64_t rest = unit % other;
      unit = other;
      other = rest;
    }
  return unit ? unit : 1;
}

static size_t fillNodes(ho_pack_state_t *state, const ho_pack_request_t *requests,
                        const uint64_t *times) {
  size_t members = 0;
  for (uint32_t i = 0; i < state->count; ++i) {
    state->nodes[i] =
        (ho_pack_node_t){.first = countBefore(times, state->numSections, requests[i].begin),
                         .last = countBefore(times, state->numSections, requests[i].end),
                         .twin = HO_NONE,
                         .support = HO_NONE,
                         .size = requests[i].size / state->unit};
    members += state->nodes[i].last - state->nodes[i].first;
  }
  return members;
}

static bool fillSections(ho_pack_state_t *state, size_t numMembers) {
  if (!(state->members = malloc((numMembers + 1) * sizeof(*state->members))))
    return false;
  for (uint32_t i = 0; i < state->count; ++i)
    for (uint32_t k = state->nodes[i].first; k < state->nodes[i].last; ++k)
      ++state->sections[k].numLeft;
  uint32_t *members = state->members;
  for (uint32_t i = 0; i < state->numSections; ++i) {
    state->sections[i].members = members;
    members += state->sections[i].numLeft;
    state->sections[i].numLeft = 0;
    state->sections[i].weight = 1;
  }
  for (uint32_t i = 0; i < state->count; ++i) {
    const ho_pack_node_t *node = &state->nodes[i];
    for (uint32_t k = node->first; k < node->last; ++k) {
      ho_pack_section_t *section = &state->sections[k];
      section->members[section->numLeft++] = i;
      section->bytesLeft += node->size;
      section->crossing += k > node->first;
    }
  }
  return true;
}

// What two requests that meet are found by: the one that begins later lives, in the section where
// it begins, beside the other. Counts them for each request, one place behind its own, or, where
// `lists` is not NULL, lists them from where `ends` says, which it moves on.
static void visitPairs(const ho_pack_state_t *state, uint32_t *ends, uint32_t *lists) {
  for (uint32_t s = 0; s < state->numSections; ++s) {
    const ho_pack_section_t *section = &state->sections[s];
    for (uint32_t i = 0; i < section->numLeft; ++i) {
      uint32_t a = section->members[i];
      if (state->nodes[a].first != s)
        continue;
      for (uint32_t k = 0; k < section->numLeft; ++k) {
        uint32_t b = section->members[k];
        if (state->nodes[b].first == s && k >= i)
          continue;
        if (lists) {
          lists[ends[a]++] = b;
          lists[ends[b]++] = a;
        } else {
          ++ends[a + 1];
          ++ends[b + 1];
        }
      }
    }
  }
}

static bool areTwins(const ho_pack_node_t *a, const ho_pack_node_t *b) {
  return a->first == b->first && a->last == b->last && a->size == b->size;
}

// Turns lists of neighbours in any order round into lists by index.
static void sortNeighbors(ho_pack_state_t *state, const uint32_t *ends, const uint32_t *lists) {
  for (uint32_t i = 0; i < state->count; ++i)
    state->nodes[i].neighborsBegin = state->nodes[i].neighborsEnd = i ? ends[i - 1] : 0;
  for (uint32_t k = 0; k < state->count; ++k)
    for (uint32_t at = k ? ends[k - 1] : 0; at < ends[k]; ++at) {
      ho_pack_node_t *node = &state->nodes[lists[at]];
      state->neighbors[node->neighborsEnd++] = k;
      if (k > lists[at] && node->twin == HO_NONE && areTwins(node, &state->nodes[k]))
        node->twin = k;
    }
}

static bool fillNeighbors(ho_pack_state_t *state) {
  uint32_t *ends = calloc((size_t)state->count + 2, sizeof(*ends)), *lists = NULL;
  if (!ends)
    return false;
  visitPairs(state, ends, NULL);
  for (uint32_t i = 0; i < state->count; ++i)
    ends[i + 1] += ends[i];
  size_t room = (size_t)ends[state->count] + 1;
  state->neighbors = malloc(room * sizeof(*state->neighbors));
  lists = malloc(room * sizeof(*lists));
  bool done = lists && state->neighbors;
  if (done) {
    visitPairs(state, ends, lists);
    sortNeighbors(state, ends, lists);
    state->steps += 2 * room;
  }
  free(ends);
  free(lists);
  return done;
}

bool hoPackStateCreate(const ho_pack_request_t *requests, uint32_t count, uint64_t capacity,
                       ho_pack_state_t *out) {
  uint64_t unit = findUnit(requests, count);
  *out = (ho_pack_state_t){.count = count, .unit = unit, .capacity = capacity / unit};
  size_t room = (size_t)count + 1;
  uint64_t *times = malloc(room * sizeof(*times));
  bool *counts = malloc(room * sizeof(*counts));
  bool done = times && counts && (out->nodes = malloc(room * sizeof(*out->nodes))) &&
              (out->sections = calloc(room, sizeof(*out->sections))) &&
              (out->staleSections = malloc(room * sizeof(*out->staleSections))) &&
              (out->lows = malloc(room * sizeof(*out->lows))) &&
              (out->sizes = malloc(room * sizeof(*out->sizes)));
  if (done) {
    out->numSections = findSections(requests, count, times, counts);
    done = fillSections(out, fillNodes(out, requests, times)) && fillNeighbors(out);
  }
  free(times);
  free(counts);
  return done;
}

void hoPackStateDestroy(ho_pack_state_t *state) {
  free(state->nodes);
  free(state->sections);
  free(state->members);
  free(state->neighbors);
  free(state->staleSections);
  free(state->lows);
  free(state->sizes);
  free(state->log);
}
