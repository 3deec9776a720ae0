//===- PackState.h - Where a search for offsets stands ----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Time is cut into *sections*: within one the same requests live, and none that
// lives only in a section with no more than its neighbour is kept. Requests are
// placed from the bottom up, so a state is the set of those *left*, each with
//
//   floor    the top of what is placed below it;
//   lowest   where it may begin at the lowest; more than its floor if something
//            that is left must come below it first.
//
// Every change goes through a log and can be undone.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PLAN_PACKSTATE_H
#define HO_LIB_PLAN_PACKSTATE_H

#include "PlanInternal.h"

typedef struct ho_pack_change {
  uint64_t *where; // NULL: request number `value` was placed
  uint64_t value;
} ho_pack_change_t;

typedef struct ho_pack_section {
  uint32_t *members;  // those left come first, about by their lowest offsets
  uint32_t numLeft;   // members to be placed yet
  uint32_t crossing;  // of those, how many live in the section before, too
  uint64_t bytesLeft; // their sizes
  uint64_t choices;   // how many of them may come next in it
  double weight;      // how often it was where a branch failed
  bool stale;         // something changed since it was looked at
} ho_pack_section_t;

typedef struct ho_pack_node {
  uint32_t first, last; // sections, [first, last)
  uint32_t twin;        // the next request alike in everything, HO_NONE
  uint32_t support;     // of a request that cannot lie on its floor: what it might lie on
  uint32_t neighborsBegin, neighborsEnd;
  uint64_t size, floor, lowest, offset;
  bool placed;
} ho_pack_node_t;

typedef struct ho_pack_state {
  uint32_t count, numSections;
  uint64_t unit;     // divides all sizes; offsets count it
  uint64_t capacity; // in units
  ho_pack_node_t *nodes;
  ho_pack_section_t *sections;
  uint32_t *members, *neighbors; // of all
  uint32_t *staleSections, numStale;
  uint64_t *lows, *sizes; // of one section, scratch
  ho_pack_change_t *log;
  size_t logged, logCapacity;
  uint64_t steps; // about so many comparisons so far
  bool outOfMemory;
} ho_pack_state_t;

//===----------------------------------------------------------------------===//
// PackState.c
//===----------------------------------------------------------------------===//

// False without memory. To be destroyed either way.
bool hoPackStateCreate(const ho_pack_request_t *requests, uint32_t count, uint64_t capacity,
                       ho_pack_state_t *out);
void hoPackStateDestroy(ho_pack_state_t *state);

// At its lowest offset, below all neighbours that are left. Call hoPackInfer next.
void hoPackPlace(ho_pack_state_t *state, uint32_t index);
// Not at its lowest offset. Call hoPackInfer next.
void hoPackPostpone(ho_pack_state_t *state, uint32_t index);
void hoPackRaise(ho_pack_state_t *state, uint32_t index, uint64_t lowest);
// Back to when the log was so long.
void hoPackUndo(ho_pack_state_t *state, size_t logged);
void hoPackSet(ho_pack_state_t *state, uint64_t *where, uint64_t value);
void hoPackTouch(ho_pack_state_t *state, uint32_t section);

//===----------------------------------------------------------------------===//
// PackInfer.c
//===----------------------------------------------------------------------===//

// Raises lowest offsets as far as it can tell. False if no packing is left; the sections that
// showed it have gained weight.
bool hoPackInfer(ho_pack_state_t *state);

#endif // HO_LIB_PLAN_PACKSTATE_H
