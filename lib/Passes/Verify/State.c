//===- State.c - What holds at a point of a path --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Verify/Verify.h"

#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Index sets
//===----------------------------------------------------------------------===//

static IndexSet newSet(int universe) {
  IndexSet set = {hoAllocate((size_t)universe, sizeof(int)),
                  hoAllocate((size_t)universe, sizeof(int)), 0, universe};
  memset(set.position, 0xff, (size_t)universe * sizeof(int));
  return set;
}

static IndexSet copySet(const IndexSet *from) {
  IndexSet set = newSet(from->universe);
  for (int i = 0; i < from->count; ++i)
    insertIndex(&set, from->items[i]);
  return set;
}

static void freeSet(IndexSet *set) {
  free(set->items);
  free(set->position);
}

void insertIndex(IndexSet *set, int index) {
  if (set->position[index] >= 0)
    return;
  set->position[index] = set->count;
  set->items[set->count++] = index;
}

void removeIndex(IndexSet *set, int index) {
  int position = set->position[index];
  if (position < 0)
    return;
  int last = set->items[--set->count];
  set->items[position] = last;
  set->position[last] = position;
  set->position[index] = -1;
}

static bool uniteSets(IndexSet *into, const IndexSet *from) {
  int before = into->count;
  for (int i = 0; i < from->count; ++i)
    insertIndex(into, from->items[i]);
  return into->count != before;
}

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

State newState(const Proof *proof) {
  size_t roots = proof->roots.count;
  State state = {0};
  state.flags = hoAllocate(roots, sizeof(*state.flags));
  state.culprit = hoAllocate(roots, sizeof(*state.culprit));
  state.inFlight = newSet((int)proof->acts.count);
  state.live = newSet((int)roots);
  state.holding = newSet((int)roots);
  return state;
}

State copyState(const Proof *proof, const State *from) {
  size_t roots = proof->roots.count;
  State state = {.reachable = from->reachable, .held = from->held};
  state.flags = hoAllocate(roots, sizeof(*state.flags));
  state.culprit = hoAllocate(roots, sizeof(*state.culprit));
  memcpy(state.flags, from->flags, roots * sizeof(*state.flags));
  memcpy(state.culprit, from->culprit, roots * sizeof(*state.culprit));
  state.inFlight = copySet(&from->inFlight);
  state.live = copySet(&from->live);
  state.holding = copySet(&from->holding);
  for (size_t i = 0; i < from->pending.count; ++i)
    hoPush(&state.pending, from->pending.items[i]);
  for (size_t i = 0; i < from->parts.count; ++i)
    hoPush(&state.parts, from->parts.items[i]);
  return state;
}

void freeState(State *state) {
  free(state->flags);
  free(state->culprit);
  freeSet(&state->inFlight);
  freeSet(&state->live);
  freeSet(&state->holding);
  hoArrayFree(&state->pending);
  hoArrayFree(&state->parts);
  *state = (State){0};
}

void moveState(State *to, State *from) {
  freeState(to);
  *to = *from;
  *from = (State){0};
}

//===----------------------------------------------------------------------===//
// Merging
//===----------------------------------------------------------------------===//

// A release pending on both paths keeps the larger remainder: the smaller credit is what both
// paths' allocations are known to have taken.
static bool mergePending(State *into, const State *from) {
  bool changed = false;
  for (size_t i = 0; i < from->pending.count; ++i) {
    Pending other = from->pending.items[i];
    size_t found = 0;
    while (found < into->pending.count && into->pending.items[found].act != other.act)
      ++found;
    if (found == into->pending.count) {
      hoPush(&into->pending, other);
      changed = true;
    } else if (other.remaining > into->pending.items[found].remaining) {
      into->pending.items[found].remaining = other.remaining;
      changed = true;
    }
  }
  return changed;
}

// Recomputes what follows from the merged facts.
static void settle(const Proof *proof, State *state) {
  state->held = 0;
  for (int i = 0; i < state->live.count; ++i)
    if (proof->roots.items[state->live.items[i]].bytes != HO_NO_BOUND)
      state->held += proof->roots.items[state->live.items[i]].bytes;
  for (size_t i = 0; i < state->pending.count; ++i)
    state->held += state->pending.items[i].remaining;
  for (int i = state->holding.count - 1; i >= 0; --i)
    if (state->flags[state->holding.items[i]] & FLAG_CLOBBERED)
      removeIndex(&state->holding, state->holding.items[i]);
}

bool mergeState(const Proof *proof, State *into, const State *from) {
  if (!from->reachable)
    return false;
  if (!into->reachable) {
    State copy = copyState(proof, from);
    moveState(into, &copy);
    return true;
  }
  bool changed = mergeParts(into, from);
  for (size_t i = 0; i < proof->roots.count; ++i) {
    uint8_t a = into->flags[i], b = from->flags[i];
    uint8_t merged = (uint8_t)((a & b & FLAGS_MUST) | ((a | b) & ~FLAGS_MUST));
    if (!(a & FLAG_CLOBBERED) && (b & FLAG_CLOBBERED))
      into->culprit[i] = from->culprit[i];
    changed |= merged != a;
    into->flags[i] = merged;
  }
  changed |= uniteSets(&into->inFlight, &from->inFlight);
  changed |= uniteSets(&into->live, &from->live);
  uniteSets(&into->holding, &from->holding); // follows from the flags
  changed |= mergePending(into, from);
  settle(proof, into);
  return changed;
}

void adoptDefined(const Proof *proof, State *state, const State *looped) {
  for (size_t i = 0; looped->reachable && i < proof->roots.count; ++i)
    if (!proof->roots.items[i].device || (looped->flags[i] & FLAG_COMPUTED))
      state->flags[i] |= looped->flags[i] & FLAG_WRITTEN;
}

void mergeZeroTrips(const Proof *proof, State *after, const State *before) {
  State looped = copyState(proof, after);
  mergeState(proof, after, before);
  adoptDefined(proof, after, &looped);
  freeState(&looped);
}
