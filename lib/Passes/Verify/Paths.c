//===- Paths.c - Every path through a function ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Regions are walked with a state that merges where paths meet. "May" facts only
// grow and "must" facts only shrink, so loops reach a fixpoint, and what an early round
// reports is true of a path: every report stands.
//
//===----------------------------------------------------------------------===//
#include "Verify/Tables.h"

static void walkRegion(Proof *proof, MlirRegion region, State *state);

//===----------------------------------------------------------------------===//
// Operations with regions
//===----------------------------------------------------------------------===//

static bool isEmpty(MlirRegion region) { return mlirBlockIsNull(mlirRegionGetFirstBlock(region)); }

// One of the regions runs. An empty one is the way around.
static void walkAlternatives(Proof *proof, MlirOperation op, State *state) {
  State after = newState(proof);
  for (intptr_t i = 0; i < mlirOperationGetNumRegions(op); ++i) {
    State branch = copyState(proof, state);
    if (!isEmpty(mlirOperationGetRegion(op, i)))
      walkRegion(proof, mlirOperationGetRegion(op, i), &branch);
    mergeState(proof, &after, &branch);
    freeState(&branch);
  }
  moveState(state, &after);
}

// A loop that certainly makes a trip.
static bool makesTrip(MlirOperation op) {
  int64_t lower, upper;
  return hoOpIs(op, "scf.for") && constantIndex(mlirOperationGetOperand(op, 0), &lower) &&
         constantIndex(mlirOperationGetOperand(op, 1), &upper) && lower < upper;
}

// Any of the regions may run after any other, any number of times: a loop with one, anything at all
// with several.
static void walkLoop(Proof *proof, MlirOperation op, State *state) {
  State header = copyState(proof, state), after = newState(proof);
  do {
    freeState(&after);
    after = newState(proof);
    for (intptr_t i = 0; i < mlirOperationGetNumRegions(op); ++i) {
      if (isEmpty(mlirOperationGetRegion(op, i)))
        continue;
      State body = copyState(proof, &header);
      walkRegion(proof, mlirOperationGetRegion(op, i), &body);
      mergeState(proof, &after, &body);
      freeState(&body);
    }
  } while (mergeState(proof, &header, &after));
  freeState(&header);
  if (!makesTrip(op))
    mergeZeroTrips(proof, &after, state);
  moveState(state, &after);
}

// scf.while: the first region, then the second and the first, any number of times.
static void walkWhile(Proof *proof, MlirOperation op, State *state) {
  State after = newState(proof), looped = newState(proof);
  do {
    freeState(&after);
    freeState(&looped);
    after = copyState(proof, state);
    walkRegion(proof, mlirOperationGetRegion(op, 0), &after);
    looped = copyState(proof, &after);
    walkRegion(proof, mlirOperationGetRegion(op, 1), &looped);
  } while (mergeState(proof, state, &looped));
  if (after.reachable)
    adoptDefined(proof, &after, &looped);
  freeState(&looped);
  moveState(state, &after);
}

static void walkRegionsOf(Proof *proof, MlirOperation op, State *state) {
  if (hoOpIs(op, "scf.if") || hoOpIs(op, "affine.if") || hoOpIs(op, "scf.index_switch"))
    walkAlternatives(proof, op, state);
  else if (hoOpIs(op, "scf.execute_region") || hoOpIs(op, "memref.alloca_scope"))
    walkRegion(proof, mlirOperationGetRegion(op, 0), state);
  else if (hoOpIs(op, "scf.while"))
    walkWhile(proof, op, state);
  else
    walkLoop(proof, op, state);
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

typedef struct BlockEntry {
  const void *block;
  MlirBlock handle;
  State state; // where the block begins
  bool dirty;
  UT_hash_handle hh;
} BlockEntry;

// Takes the state through a block. Returns its last operation.
static MlirOperation walkBlock(Proof *proof, MlirBlock block, State *state) {
  MlirOperation op = mlirBlockGetFirstOperation(block), last = op;
  for (; !mlirOperationIsNull(op) && state->reachable; op = mlirOperationGetNextInBlock(op)) {
    last = op;
    int act = findAct(proof, op);
    if (act >= 0)
      step(proof, state, act);
    if (mlirOperationGetNumRegions(op) && !isDeviceOperation(op))
      walkRegionsOf(proof, op, state);
  }
  return last;
}

// What has no elements is as good as written.
static bool hasNoElements(MlirValue memref) {
  MlirType type = mlirValueGetType(memref);
  bool empty = false;
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i)
    empty |= !mlirShapedTypeIsDynamicDim(type, i) && mlirShapedTypeGetDimSize(type, i) == 0;
  return empty;
}

static void endFunction(Proof *proof, const State *state, MlirOperation terminator) {
  for (size_t i = 0; i < proof->roots.count; ++i) {
    const Root *root = &proof->roots.items[i];
    if (root->argument < 0)
      continue;
    ArgumentUse *use = &proof->summary->arguments[root->argument];
    bool written = state->flags[i] & FLAG_WRITTEN;
    use->defines = written && (use->defines || !proof->returned);
    use->replaces =
        use->defines && !(state->flags[i] & FLAG_ENTRY) && (use->replaces || !proof->returned);
    if (!written &&
        !hasNoElements(mlirBlockGetArgument(hoOpEntryBlock(proof->function), root->argument)) &&
        !mlirAttributeIsNull(hoGetArgumentAttr(proof->function, root->argument, "ho.result")))
      report(proof, "lost-result", terminator, proof->function,
             "nothing writes result argument %ld on a path to this return; store it before",
             (long)root->argument);
  }
  proof->returned = true;
}

// The end of a path through `region`.
static void leaveRegion(Proof *proof, MlirRegion region, MlirOperation last, State *state) {
  endRegion(proof, state, region, last);
  if (hoOpIs(last, "func.return"))
    endFunction(proof, state, last);
}

static void passOn(Proof *proof, BlockEntry *blocks, MlirOperation terminator, const State *state) {
  for (intptr_t i = 0; i < mlirOperationGetNumSuccessors(terminator); ++i) {
    MlirBlock successor = mlirOperationGetSuccessor(terminator, i);
    BlockEntry *entry;
    HASH_FIND_PTR(blocks, &successor.ptr, entry);
    if (entry && mergeState(proof, &entry->state, state))
      entry->dirty = true;
  }
}

static BlockEntry *enterBlocks(Proof *proof, MlirRegion region, const State *state) {
  BlockEntry *blocks = NULL;
  for (MlirBlock block = mlirRegionGetFirstBlock(region); !mlirBlockIsNull(block);
       block = mlirBlockGetNextInRegion(block)) {
    BlockEntry *entry = hoAllocate(1, sizeof(*entry));
    entry->block = block.ptr;
    entry->handle = block;
    entry->dirty = !blocks;
    entry->state = blocks ? newState(proof) : copyState(proof, state);
    HASH_ADD_PTR(blocks, block, entry);
  }
  return blocks;
}

// Walks the blocks that changed, in order, until none does.
static void walkBlocks(Proof *proof, MlirRegion region, BlockEntry *blocks, State *after) {
  bool changed = true;
  while (changed) {
    changed = false;
    for (BlockEntry *entry = blocks; entry; entry = entry->hh.next) {
      if (!entry->dirty)
        continue;
      entry->dirty = false;
      changed = true;
      State state = copyState(proof, &entry->state);
      MlirOperation last = walkBlock(proof, entry->handle, &state);
      bool leaves = state.reachable && mlirOperationGetNumSuccessors(last) == 0;
      if (leaves) {
        leaveRegion(proof, region, last, &state);
        mergeState(proof, after, &state);
      } else if (state.reachable) {
        passOn(proof, blocks, last, &state);
      }
      freeState(&state);
    }
  }
}

// Takes the state from the region's entry to where it is left; unreachable when it never is.
static void walkRegion(Proof *proof, MlirRegion region, State *state) {
  MlirBlock entry = mlirRegionGetFirstBlock(region);
  if (!state->reachable || mlirBlockIsNull(entry))
    return;
  if (mlirBlockIsNull(mlirBlockGetNextInRegion(entry))) {
    MlirOperation last = walkBlock(proof, entry, state);
    if (state->reachable && !mlirOperationIsNull(last))
      leaveRegion(proof, region, last, state);
    return;
  }
  State after = newState(proof);
  BlockEntry *blocks = enterBlocks(proof, region, state);
  walkBlocks(proof, region, blocks, &after);
  FREE_TABLE(BlockEntry, blocks, freeState(&it->state));
  moveState(state, &after);
}

// On a path that never comes to a buffer's allocation nothing can read it: where such a path joins
// one that has written the buffer, what the latter knows holds. Its birth takes this away.
static void presumeUnborn(const Proof *proof, State *state) {
  for (size_t i = 0; i < proof->acts.count; ++i)
    for (size_t k = 0; k < proof->acts.items[i].births.count; ++k)
      state->flags[proof->acts.items[i].births.items[k]] |= FLAG_WRITTEN;
}

void walkFunction(Proof *proof) {
  State state = newState(proof);
  state.reachable = true;
  for (size_t i = 0; i < proof->roots.count; ++i)
    if (proof->roots.items[i].argument >= 0 && !proof->roots.items[i].arena)
      state.flags[i] = FLAG_ENTRY;
  presumeUnborn(proof, &state);
  proof->mark = hoAllocate(proof->acts.count, sizeof(*proof->mark));
  walkRegion(proof, mlirOperationGetRegion(proof->function, 0), &state);
  freeState(&state);
  free(proof->mark);
  hoArrayFree(&proof->closure);
}
