//===- Parts.c - What copies of parts have written ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A copy into a part of a buffer defines that part. The buffer is defined once such parts
// cover it; until then a state lists them, each root's by address, no two of them adjacent.
//
//===----------------------------------------------------------------------===//
#include "Verify/Verify.h"

#include <string.h>

static void removePart(State *state, size_t index) {
  memmove(&state->parts.items[index], &state->parts.items[index + 1],
          (--state->parts.count - index) * sizeof(Part));
}

void dropParts(State *state, int root) {
  for (size_t i = state->parts.count; i-- > 0;)
    if (state->parts.items[i].root == root)
      removePart(state, i);
}

// Adds a part, joined with those that it touches.
static Part addPart(State *state, Part part) {
  for (size_t i = state->parts.count; i-- > 0;) {
    Part other = state->parts.items[i];
    if (other.root != part.root || other.end < part.begin || part.end < other.begin)
      continue;
    part.begin = other.begin < part.begin ? other.begin : part.begin;
    part.end = other.end > part.end ? other.end : part.end;
    removePart(state, i);
  }
  hoPush(&state->parts, part);
  return part;
}

bool writePart(const Proof *proof, State *state, const Origin *at) {
  const Root *root = &proof->roots.items[at->root];
  if (root->end == HO_NO_BOUND)
    return true; // of unknown size: taken to be all that matters
  Part part = addPart(state, (Part){at->root, at->begin, at->end});
  if (part.begin > root->begin || part.end < root->end)
    return false;
  dropParts(state, at->root);
  return true;
}

static bool isCovered(const State *state, Part part) {
  if (state->flags[part.root] & FLAG_WRITTEN)
    return true;
  for (size_t i = 0; i < state->parts.count; ++i)
    if (state->parts.items[i].root == part.root && state->parts.items[i].begin <= part.begin &&
        part.end <= state->parts.items[i].end)
      return true;
  return false;
}

bool isPartWritten(const State *state, const Origin *at) {
  return isCovered(state, (Part){at->root, at->begin, at->end});
}

bool mergeParts(State *into, const State *from) {
  bool changed = false;
  for (size_t i = into->parts.count; i-- > 0;)
    if (!isCovered(from, into->parts.items[i])) {
      removePart(into, i);
      changed = true;
    }
  for (size_t i = 0; i < from->parts.count; ++i)
    if (into->flags[from->parts.items[i].root] & FLAG_WRITTEN)
      addPart(into, from->parts.items[i]);
  return changed;
}
