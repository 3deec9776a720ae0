//===- Steps.c - One operation on one path --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Verify/Verify.h"

#include <stdlib.h>
#include <string.h>

static const MlirOperation NoOperation = {NULL};

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

// Fills proof->closure with the acts in flight that `act` depends on, directly or not, the
// nearest first, and marks them. An act that is not in flight any more was waited for together with
// all that it depends on, so the search ends there.
static void reach(Proof *proof, const State *state, const Act *act) {
  ++proof->stamp;
  proof->closure.count = 0;
  const Act *from = act;
  for (size_t next = 0;; ++next) {
    for (size_t i = 0; i < from->dependencies.count; ++i) {
      int dependency = from->dependencies.items[i];
      if (!hasIndex(&state->inFlight, dependency) || proof->mark[dependency] == proof->stamp)
        continue;
      proof->mark[dependency] = proof->stamp;
      hoPush(&proof->closure, dependency);
    }
    if (next == proof->closure.count)
      return;
    from = &proof->acts.items[proof->closure.items[next]];
  }
}

static void removePending(State *state, int act) {
  for (size_t i = 0; i < state->pending.count; ++i)
    if (state->pending.items[i].act == act) {
      state->held -= state->pending.items[i].remaining;
      memmove(&state->pending.items[i], &state->pending.items[i + 1],
              (--state->pending.count - i) * sizeof(Pending));
      return;
    }
}

static void complete(State *state, int act) {
  removeIndex(&state->inFlight, act);
  removePending(state, act);
}

//===----------------------------------------------------------------------===//
// Conflicts with what is in flight
//===----------------------------------------------------------------------===//

static const char *doing(const Act *act) { return act->copy ? "is still copying" : "still runs"; }

static void reportRelease(Proof *proof, const Act *act, const Act *other) {
  report(proof, "reuse-while-copying", act->op, other->op,
         "%s gives the bytes away while %s uses them and %s; release after its token",
         nameOf(act->op).text, describe(other->op).text, doing(other));
}

// Different buffers over the same bytes of an arena. (Host buffers that may be one and the same,
// because one of them cannot be traced, are not that.)
static bool sharePlace(const Proof *proof, const Access *mine, const Access *theirs) {
  return mine->at.root != theirs->at.root &&
         proof->roots.items[mine->at.root].space == proof->roots.items[theirs->at.root].space;
}

static void reportConflict(Proof *proof, const Act *act, const Access *mine, const Act *other,
                           const Access *theirs) {
  Text here = nameOf(act->op), there = describe(other->op);
  const char *remedy = act->async ? "make its token a dependency" : "gpu.wait for its token before";
  if (mine->kinds & ACCESS_FREE)
    reportRelease(proof, act, other);
  else if (theirs->kinds & ACCESS_ALLOCATE)
    report(proof, "use-before-alloc", act->op, other->op,
           "%s uses a buffer whose allocation, %s, may not have happened yet; %s", here.text,
           there.text, remedy);
  else if (sharePlace(proof, mine, theirs))
    report(proof, "reuse-while-copying", act->op, other->op,
           "%s uses bytes which %s, through another buffer, %s; %s", here.text, there.text,
           doing(other), remedy);
  else if (mine->kinds & ACCESS_WRITE)
    report(proof, "write-while-copying", act->op, other->op,
           "%s writes a buffer which %s uses and %s; %s", here.text, there.text, doing(other),
           remedy);
  else
    report(proof, "read-before-wait", act->op, other->op,
           "%s reads a buffer which %s writes and %s; %s", here.text, there.text, doing(other),
           remedy);
}

static bool conflicts(const Proof *proof, const Access *mine, const Access *theirs) {
  const unsigned changing = ACCESS_WRITE | ACCESS_FREE | ACCESS_ALLOCATE;
  // A release in flight is told by the flags of its root, which an allocation resets.
  if (theirs->kinds & ACCESS_FREE)
    return false;
  return ((mine->kinds | theirs->kinds) & changing) && rootsOverlap(proof, &mine->at, &theirs->at);
}

// Whether nothing in flight stands against the access; reports what does.
static bool isOrdered(Proof *proof, const State *state, int index, const Access *access) {
  bool ordered = true;
  const Act *act = &proof->acts.items[index];
  for (int i = 0; i < state->inFlight.count; ++i) {
    int other = state->inFlight.items[i];
    if (other == index || proof->mark[other] == proof->stamp)
      continue;
    const Act *running = &proof->acts.items[other];
    for (size_t j = 0; j < running->accesses.count; ++j)
      if (conflicts(proof, access, &running->accesses.items[j])) {
        reportConflict(proof, act, access, running, &running->accesses.items[j]);
        ordered = false;
        break;
      }
  }
  return ordered;
}

//===----------------------------------------------------------------------===//
// Definedness
//===----------------------------------------------------------------------===//

static bool isReleased(const Proof *proof, const State *state, int root, MlirOperation *by) {
  for (; root >= 0; root = proof->roots.items[root].parent)
    if (state->flags[root] & FLAG_RELEASED) {
      *by = proof->roots.items[root].freed;
      return true;
    }
  return false;
}

static void checkReleased(Proof *proof, const State *state, const Act *act, const Access *access) {
  MlirOperation by;
  if (!isReleased(proof, state, access->at.root, &by))
    return;
  if (access->kinds & ACCESS_FREE)
    report(proof, "use-after-release", act->op, by, "%s releases a buffer that %s has released",
           nameOf(act->op).text, describe(by).text);
  else
    report(proof, "use-after-release", act->op, by,
           "%s uses a buffer that %s has released; release it later", nameOf(act->op).text,
           describe(by).text);
}

static void reportUndefined(Proof *proof, const Act *act, const Root *root) {
  Text place = {""};
  if (!mlirOperationIsNull(root->op))
    place = describe(root->op);
  report(proof, "read-undefined", act->op, root->op,
         "%s reads a %s buffer, of %s, that nothing has written on some path; copy or compute into "
         "it first",
         nameOf(act->op).text, root->device ? "device" : "host", place.text);
}

// On the host, a program's own operations may read what only some paths define: that is the
// program's affair. What a copy reads is ours.
static bool isDefined(const Act *act, const Root *root, uint8_t flags) {
  if (root->entryDefined || (flags & FLAG_WRITTEN))
    return true;
  return !root->device && !act->copy && (flags & FLAG_TOUCHED);
}

static void checkDefined(Proof *proof, const State *state, const Act *act, const Access *access) {
  const Root *root = &proof->roots.items[access->at.root];
  uint8_t flags = state->flags[access->at.root];
  if (access->reading == READING_OWN)
    return;
  if (flags & FLAG_CLOBBERED) {
    MlirOperation by = proof->acts.items[state->culprit[access->at.root]].op;
    report(proof, "clobbered", act->op, by,
           "%s reads a buffer whose bytes %s has since overwritten through an overlapping one; "
           "place them apart, or store and fetch again",
           nameOf(act->op).text, describe(by).text);
    return;
  }
  if (access->reading == READING_SURELY && !isDefined(act, root, flags) &&
      !isPartWritten(state, &access->at))
    reportUndefined(proof, act, root);
  bool fromCaller = root->argument >= 0 && (flags & FLAG_ENTRY);
  if (fromCaller)
    proof->summary->arguments[root->argument].needsDefined = true;
}

// The views whose contents a write to `at` destroys.
static void clobber(Proof *proof, State *state, int act, const Origin *at) {
  const Root *root = &proof->roots.items[at->root];
  if (root->parent < 0 && !root->arena)
    return;
  for (int i = state->holding.count - 1; i >= 0; --i) {
    int view = state->holding.items[i];
    const Root *other = &proof->roots.items[view];
    bool overlap = other->space == root->space && other->begin < at->end && at->begin < other->end;
    if (view == at->root || !overlap)
      continue;
    state->flags[view] |= FLAG_CLOBBERED;
    state->culprit[view] = act;
    removeIndex(&state->holding, view);
  }
}

static void write(Proof *proof, State *state, int index, const Access *access) {
  const Act *act = &proof->acts.items[index];
  int root = access->at.root;
  clobber(proof, state, index, &access->at);
  state->flags[root] |= FLAG_TOUCHED;
  if (!act->copy)
    state->flags[root] |= FLAG_COMPUTED;
  if (!access->may) {
    bool all = access->part && !(state->flags[root] & FLAG_WRITTEN)
                   ? writePart(proof, state, &access->at)
                   : access->at.whole;
    if (all || !access->part)
      state->flags[root] |= FLAG_WRITTEN;
    if (all)
      state->flags[root] &= (uint8_t)~(FLAG_CLOBBERED | FLAG_ENTRY);
  }
  if (proof->roots.items[root].parent >= 0 && !(state->flags[root] & FLAG_CLOBBERED))
    insertIndex(&state->holding, root);
}

// One operation that reads a buffer and writes its bytes through another one.
static void checkWithin(Proof *proof, const Act *act, const Access *access) {
  const Root *root = &proof->roots.items[access->at.root];
  if (!(access->kinds & ACCESS_WRITE) || (root->parent < 0 && !root->arena) || act->callee)
    return;
  for (size_t i = 0; i < act->accesses.count; ++i) {
    const Access *other = &act->accesses.items[i];
    if (other->at.root != access->at.root &&
        proof->roots.items[other->at.root].space == root->space &&
        rootsOverlap(proof, &access->at, &other->at))
      report(proof, "clobbered", act->op, act->op,
             "%s writes bytes that it also uses through another, overlapping buffer; place them "
             "apart",
             nameOf(act->op).text);
  }
}

static void checkAccesses(Proof *proof, const State *state, int index) {
  const Act *act = &proof->acts.items[index];
  for (size_t i = 0; i < act->accesses.count; ++i) {
    const Access *access = &act->accesses.items[i];
    if (access->kinds & ACCESS_ALLOCATE)
      continue;
    checkReleased(proof, state, act, access);
    checkWithin(proof, act, access);
    bool ordered = isOrdered(proof, state, index, access);
    if (ordered && (access->kinds & ACCESS_READ))
      checkDefined(proof, state, act, access);
  }
}

// A release whose buffer is one of several leaves all of them as they are.
static void release(Proof *proof, State *state, const Act *act, const Access *access) {
  if (access->may)
    return;
  state->flags[access->at.root] |= FLAG_RELEASED;
  proof->roots.items[access->at.root].freed = act->op;
}

static void applyAccesses(Proof *proof, State *state, int index) {
  const Act *act = &proof->acts.items[index];
  for (size_t i = 0; i < act->accesses.count; ++i) {
    const Access *access = &act->accesses.items[i];
    if (access->kinds & ACCESS_WRITE)
      write(proof, state, index, access);
    if (access->kinds & ACCESS_FREE)
      release(proof, state, act, access);
  }
}

//===----------------------------------------------------------------------===//
// The budget
//===----------------------------------------------------------------------===//

static void checkBudget(Proof *proof, const Act *act, uint64_t held) {
  if (held > proof->peak)
    proof->peak = held;
  if (!proof->budget || held <= proof->budget)
    return;
  report(proof, "over-budget", act->op, NoOperation,
         "%s: %llu bytes may be held here, %llu more than the budget of %llu; release earlier, "
         "wait for "
         "the releases, or make their tokens dependencies",
         nameOf(act->op).text, (unsigned long long)held, (unsigned long long)(held - proof->budget),
         (unsigned long long)proof->budget);
}

// The bytes of releases that the allocation is ordered behind become its own: while such a release
// has not happened, the allocation has not either, so both never count together.
static void takeOver(Proof *proof, State *state, uint64_t bytes) {
  for (size_t i = 0; i < proof->closure.count; ++i)
    for (size_t j = 0; j < state->pending.count; ++j) {
      Pending *pending = &state->pending.items[j];
      if (pending->act != proof->closure.items[i])
        continue;
      uint64_t taken = pending->remaining < bytes ? pending->remaining : bytes;
      pending->remaining -= taken;
      state->held -= taken;
      bytes -= taken;
    }
}

static void allocate(Proof *proof, State *state, const Act *act) {
  const Root *root = &proof->roots.items[act->allocates];
  if (hasIndex(&state->live, act->allocates))
    report(proof, "leaked-buffer", act->op, NoOperation,
           "this allocation happens again before its buffer is released; release it in each "
           "iteration");
  else
    insertIndex(&state->live, act->allocates);
  if (root->bytes == HO_NO_BOUND) {
    if (proof->budget)
      report(proof, "over-budget", act->op, NoOperation,
             "the size of this allocation has no bound; its sizes must trace to constants, or to "
             "dimensions with ho.bound");
    return;
  }
  takeOver(proof, state, root->bytes);
  state->held += root->bytes;
  checkBudget(proof, act, state->held);
}

static void deallocate(Proof *proof, State *state, int index) {
  const Act *act = &proof->acts.items[index];
  uint64_t bytes = proof->roots.items[act->releases].bytes;
  if (!hasIndex(&state->live, act->releases))
    return;
  removeIndex(&state->live, act->releases);
  if (bytes == HO_NO_BOUND)
    return;
  if (!act->async) {
    state->held -= bytes;
    return;
  }
  Pending pending = {index, bytes};
  removePending(state, index);
  hoPush(&state->pending, pending);
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

static void beginLives(Proof *proof, State *state, const Act *act) {
  for (size_t i = 0; i < act->births.count; ++i) {
    int root = act->births.items[i];
    state->flags[root] = 0;
    removeIndex(&state->holding, root);
    dropParts(state, root);
  }
  (void)proof;
}

static void launch(Proof *proof, State *state, int index) {
  const Act *act = &proof->acts.items[index];
  if (hasIndex(&state->inFlight, index))
    report(proof, "lost-token", act->op, act->op,
           "%s is issued again while it is in flight, and its earlier token is gone; wait for it "
           "before",
           nameOf(act->op).text);
  insertIndex(&state->inFlight, index);
  if ((size_t)state->inFlight.count > proof->maxInFlight)
    proof->maxInFlight = (size_t)state->inFlight.count;
}

void step(Proof *proof, State *state, int index) {
  const Act *act = &proof->acts.items[index];
  reach(proof, state, act);
  if (!act->async)
    for (size_t i = 0; i < proof->closure.count; ++i)
      complete(state, proof->closure.items[i]);
  checkAccesses(proof, state, index);
  applyAccesses(proof, state, index);
  beginLives(proof, state, act);
  if (act->allocates >= 0)
    allocate(proof, state, act);
  if (act->releases >= 0)
    deallocate(proof, state, index);
  if (act->callee && act->callee->peak)
    checkBudget(proof, act, state->held + act->callee->peak);
  if (act->async)
    launch(proof, state, index);
}

//===----------------------------------------------------------------------===//
// Ends of regions
//===----------------------------------------------------------------------===//

// Whether a lost act is worth a message: a join of nothing, or one whose token escaped, is not.
static bool isLoss(const Proof *proof, const State *state, const Act *act) {
  if (act->escaped)
    return false;
  for (size_t i = 0; act->join && i < act->dependencies.count; ++i)
    if (hasIndex(&state->inFlight, act->dependencies.items[i]))
      return true;
  (void)proof;
  return !act->join;
}

// Marks the acts in flight that another one in flight depends on: the loss is the dependent's.
static void markDependencies(Proof *proof, const State *state) {
  ++proof->stamp;
  for (int i = 0; i < state->inFlight.count; ++i) {
    const Act *act = &proof->acts.items[state->inFlight.items[i]];
    for (size_t j = 0; j < act->dependencies.count; ++j)
      proof->mark[act->dependencies.items[j]] = proof->stamp;
  }
}

static void endFlights(Proof *proof, State *state, MlirRegion region, MlirOperation terminator) {
  markDependencies(proof, state);
  IntArray ending = {0};
  for (int i = 0; i < state->inFlight.count; ++i)
    if (mlirRegionEqual(proof->acts.items[state->inFlight.items[i]].region, region))
      hoPush(&ending, state->inFlight.items[i]);
  for (size_t i = 0; i < ending.count; ++i) {
    const Act *act = &proof->acts.items[ending.items[i]];
    if (proof->mark[ending.items[i]] != proof->stamp && isLoss(proof, state, act))
      report(proof, "lost-token", act->op, NoOperation,
             "nothing waits for the token of %s on a path to %s; gpu.wait for it before",
             nameOf(act->op).text, describe(terminator).text);
  }
  for (size_t i = 0; i < ending.count; ++i)
    complete(state, ending.items[i]);
  hoArrayFree(&ending);
}

static void endLives(Proof *proof, State *state, MlirRegion region, MlirOperation terminator) {
  for (int i = state->live.count - 1; i >= 0; --i) {
    int index = state->live.items[i];
    const Root *root = &proof->roots.items[index];
    if (!mlirRegionEqual(root->region, region))
      continue;
    report(proof, "leaked-buffer", root->op, NoOperation,
           "nothing releases this buffer on a path to %s; gpu.dealloc it before",
           describe(terminator).text);
    removeIndex(&state->live, index);
    if (root->bytes != HO_NO_BOUND)
      state->held -= root->bytes;
  }
}

void endRegion(Proof *proof, State *state, MlirRegion region, MlirOperation terminator) {
  endFlights(proof, state, region, terminator);
  endLives(proof, state, region, terminator);
}
