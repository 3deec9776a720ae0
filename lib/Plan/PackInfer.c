//===- PackInfer.c - What must follow from a partial placement ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Within one section the requests that are left lie one above the other, as
// jobs follow one another on a machine: lowest offsets are release dates, sizes
// are durations, the capacity is the deadline of all. Hence, per section,
//
//   load       those that may begin at x at the lowest must fit above x
//              (Jackson's bound);
//   not first  who begins too high for all others to fit above it comes after
//              one of them;
//   edges      who does not fit in between or above a set of others comes
//              before all of them (Carlier and Pinson, "An algorithm for solving
//              the job-shop problem", Management Science 35, 1989).
//
// MiniMalloc (Moffitt, ASPLOS 2023) has the first with x the lowest of the
// section.
//
//===----------------------------------------------------------------------===//
#include "PackState.h"

static uint64_t greater(uint64_t a, uint64_t b) { return a > b ? a : b; }

// By lowest offset, in place: they are almost sorted from the time before.
static void sortMembers(ho_pack_state_t *state, const ho_pack_section_t *section) {
  uint32_t *members = section->members;
  uint64_t *lows = state->lows;
  for (uint32_t i = 0; i < section->numLeft; ++i) {
    uint32_t moved = members[i], at = i;
    uint64_t low = state->nodes[moved].lowest;
    for (; at > 0 && lows[at - 1] > low; --at) {
      lows[at] = lows[at - 1];
      members[at] = members[at - 1];
    }
    lows[at] = low;
    members[at] = moved;
  }
  state->steps += section->numLeft;
}

// Whether all that begin above the candidates fit; `*outBytes` is what those take.
static bool fitsLoad(ho_pack_state_t *state, const ho_pack_section_t *section, uint32_t candidates,
                     uint64_t *outBytes) {
  *outBytes = 0;
  for (uint32_t i = section->numLeft; i-- > candidates;) {
    state->sizes[i] = state->nodes[section->members[i]].size;
    *outBytes += state->sizes[i];
    if (state->lows[i] + *outBytes > state->capacity)
      return false;
  }
  return true;
}

// The lowest top that those of the first `count` can have that are larger than `slack`, one above
// the other.
static uint64_t stack(const ho_pack_state_t *state, uint32_t count, uint64_t slack) {
  uint64_t top = 0;
  for (uint32_t i = 0; i < count; ++i)
    if (state->sizes[i] > slack)
      top = greater(top, state->lows[i]) + state->sizes[i];
  return top;
}

// Raises those members that cannot come next. `bytes` is what they take.
static void raiseLate(ho_pack_state_t *state, const ho_pack_section_t *section, uint32_t candidates,
                      uint64_t bytes) {
  uint64_t bound = UINT64_MAX, largest = 0;
  for (uint32_t i = 0; i < candidates; ++i) {
    state->sizes[i] = state->nodes[section->members[i]].size;
    uint64_t top = state->lows[i] + state->sizes[i];
    bound = top < bound ? top : bound;
    largest = greater(largest, state->sizes[i]);
  }
  for (uint32_t i = candidates; i < section->numLeft; ++i) {
    uint64_t slack = state->capacity - state->lows[i] - bytes;
    if (largest > slack) {
      bound = greater(bound, stack(state, i, slack));
      state->steps += i / 2;
    }
    if (state->lows[i] < bound)
      hoPackRaise(state, section->members[i], bound);
    largest = greater(largest, state->sizes[i]);
    bytes -= state->sizes[i];
  }
}

static bool inferSection(ho_pack_state_t *state, ho_pack_section_t *section) {
  if (section->numLeft == 0)
    return true;
  if (section->bytesLeft > state->capacity)
    return false;
  sortMembers(state, section);
  // The next one has all the others above it.
  uint64_t highest = state->capacity - section->bytesLeft, bytes;
  uint32_t candidates = section->numLeft;
  while (candidates > 0 && state->lows[candidates - 1] > highest)
    --candidates;
  if (candidates == 0)
    return false;
  if (section->choices != candidates)
    hoPackSet(state, &section->choices, candidates);
  if (candidates == section->numLeft)
    return true;
  if (!fitsLoad(state, section, candidates, &bytes))
    return false;
  raiseLate(state, section, candidates, bytes);
  return true;
}

// All stale sections, until one fails.
static bool inferSections(ho_pack_state_t *state) {
  bool possible = true;
  while (state->numStale) {
    ho_pack_section_t *section = &state->sections[state->staleSections[--state->numStale]];
    section->stale = false;
    if (!possible || inferSection(state, section))
      continue;
    section->weight += 1;
    possible = false;
  }
  return possible;
}

// What does not lie on its floor lies on something that is left. It is looked for only when that
// which was found last has moved. False if there is nothing.
static bool liftToSupport(ho_pack_state_t *state, uint32_t index) {
  ho_pack_node_t *node = &state->nodes[index];
  if (node->support != HO_NONE) {
    const ho_pack_node_t *support = &state->nodes[node->support];
    if (!support->placed && support->lowest + support->size <= node->lowest)
      return true;
  }
  uint64_t lowest = UINT64_MAX;
  for (uint32_t i = node->neighborsBegin; i < node->neighborsEnd; ++i) {
    const ho_pack_node_t *other = &state->nodes[state->neighbors[i]];
    if (other->placed || other->lowest + other->size >= lowest)
      continue;
    lowest = other->lowest + other->size;
    node->support = state->neighbors[i];
  }
  state->steps += node->neighborsEnd - node->neighborsBegin;
  if (lowest == UINT64_MAX || lowest + node->size > state->capacity)
    return false;
  if (lowest > node->lowest)
    hoPackRaise(state, index, lowest);
  return true;
}

static bool liftAll(ho_pack_state_t *state) {
  for (uint32_t i = 0; i < state->count; ++i) {
    const ho_pack_node_t *node = &state->nodes[i];
    if (node->placed || node->lowest <= node->floor || liftToSupport(state, i))
      continue;
    for (uint32_t k = node->first; k < node->last; ++k)
      state->sections[k].weight += 1.0 / (node->last - node->first);
    return false;
  }
  return true;
}

bool hoPackInfer(ho_pack_state_t *state) {
  do {
    if (!inferSections(state) || state->outOfMemory)
      return false;
    if (!liftAll(state)) {
      while (state->numStale)
        state->sections[state->staleSections[--state->numStale]].stale = false;
      return false;
    }
  } while (state->numStale);
  state->steps += state->count / 8;
  return true;
}
