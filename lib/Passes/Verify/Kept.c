//===- Kept.c - What one run may leave to the next ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A copy marked `ho.kept` may be left out in a run that follows another, because
// its bytes are there already. That needs more than a run by itself shows, and
// is looked at without paths: no operation anywhere between the two places may
// write the bytes, and none the argument they come from.
//
//===----------------------------------------------------------------------===//
#include "Verify/Tables.h"

typedef enum Kind { WHOLE, HEAD, TAIL, NO_KIND } Kind;

typedef struct Kept {
  int act;
  int64_t slot;
  Kind kind;
  const Access *source, *target;
} Kept;

typedef struct KeptList {
  Proof *proof;
  HO_ARRAY(Kept) items;
} KeptList;

static const MlirOperation NoOperation = {NULL};

static Kind kindOf(MlirOperation op) {
  static const char *const kinds[] = {"whole", "head", "tail"};
  MlirStringRef text = hoGetStringAttr(op, "ho.kept_as");
  for (int i = 0; i < NO_KIND; ++i)
    if (mlirStringRefEqual(text, hoRef(kinds[i])))
      return (Kind)i;
  return NO_KIND;
}

//===----------------------------------------------------------------------===//
// The copies themselves
//===----------------------------------------------------------------------===//

static bool isCalled(MlirOperation op, void *data) {
  MlirStringRef *name = data;
  return !hoOpIs(op, "func.call") ||
         !mlirStringRefEqual(mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "callee")), *name);
}

// Whether a run of the function executes what stands in its body exactly once, and nobody but the
// runtime starts a run.
static bool runsOnce(const Proof *proof, const Act *act) {
  MlirRegion body = mlirOperationGetRegion(proof->function, 0);
  MlirStringRef name = hoGetStringAttr(proof->function, "sym_name");
  return mlirRegionEqual(act->region, body) &&
         mlirBlockIsNull(mlirBlockGetNextInRegion(mlirRegionGetFirstBlock(body))) &&
         hoWalk(mlirOperationGetParentOperation(proof->function), isCalled, &name);
}

// A copy has two accesses, its source's and its target's, if both were traced to one buffer.
static bool readCopy(Proof *proof, int index, Kept *out) {
  const Act *act = &proof->acts.items[index];
  *out =
      (Kept){.act = index, .slot = hoGetIntAttr(act->op, "ho.kept", -1), .kind = kindOf(act->op)};
  if (!act->copy || !act->async || out->kind == NO_KIND || out->slot < 0 ||
      act->accesses.count != 2 || !runsOnce(proof, act)) {
    report(proof, "kept-misplaced", act->op, NoOperation,
           "only an asynchronous copy that every run of a function makes once can be kept, as "
           "whole, head or tail, in a function that nothing in the module calls");
    return false;
  }
  out->source = &act->accesses.items[0];
  out->target = &act->accesses.items[1];
  const Root *source = &proof->roots.items[out->source->at.root];
  const Root *target = &proof->roots.items[out->target->at.root];
  bool fits =
      source->kind == ROOT_HOST_ARGUMENT && out->source->at.whole && target->device &&
      out->target->at.whole &&
      (target->kind == ROOT_DEVICE_ALLOC ||
       (target->kind == ROOT_VIEW && proof->roots.items[target->parent].kind == ROOT_DEVICE_ALLOC));
  if (!fits)
    report(proof, "kept-source", act->op, NoOperation,
           "only all of a host argument can be kept, in a buffer of its own or a view of the "
           "function's own arena");
  return fits;
}

static bool hasArgumentAttr(const Proof *proof, const Kept *kept, const char *name) {
  intptr_t argument = proof->roots.items[kept->source->at.root].argument;
  return !mlirAttributeIsNull(hoGetArgumentAttr(proof->function, argument, name));
}

//===----------------------------------------------------------------------===//
// The argument
//===----------------------------------------------------------------------===//

// Another copy of the same argument is no concern of a weight's, and reads what is old of a state.
static void checkSource(Proof *proof, const Kept *kept, bool state) {
  for (size_t i = 0; i < proof->acts.count; ++i) {
    const Act *act = &proof->acts.items[i];
    for (size_t k = 0; k < act->accesses.count && (int)i != kept->act; ++k) {
      const Access *access = &act->accesses.items[k];
      if (!rootsOverlap(proof, &access->at, &kept->source->at))
        continue;
      if (access->kinds & (ACCESS_WRITE | ACCESS_FREE))
        report(proof, "kept-argument-written", act->op, proof->acts.items[kept->act].op,
               "%s writes an argument that is kept on the device from run to run; keep what "
               "nothing writes",
               nameOf(act->op).text);
      else if (state && kept->kind == WHOLE && (access->kinds & ACCESS_READ))
        report(proof, "kept-state-read", act->op, proof->acts.items[kept->act].op,
               "%s reads the host's copy of a state, which is not current while the device keeps "
               "it",
               nameOf(act->op).text);
    }
  }
}

//===----------------------------------------------------------------------===//
// The bytes
//===----------------------------------------------------------------------===//

// Whether the kept bytes must be left alone where act `index` stands.
static bool isGuarded(const Kept *kept, int index) {
  return kept->kind == WHOLE || (kept->kind == HEAD && index < kept->act) ||
         (kept->kind == TAIL && index > kept->act);
}

static void checkAccess(Proof *proof, const Kept *kept, bool state, int index,
                        const Access *access) {
  const Act *act = &proof->acts.items[index];
  MlirOperation copy = proof->acts.items[kept->act].op;
  bool own = access->at.root == kept->target->at.root;
  bool writes = access->kinds & ACCESS_WRITE;
  if (own && kept->kind == TAIL && (access->kinds & (ACCESS_READ | ACCESS_WRITE)))
    report(proof, "kept-used", act->op, copy,
           "%s uses what is fetched for the next run; fetch it for this one, too",
           nameOf(act->op).text);
  else if (own && writes && !(state && kept->kind == WHOLE))
    report(proof, "kept-written", act->op, copy,
           "%s writes what is kept on the device from run to run, and is no state (ho.state)",
           nameOf(act->op).text);
  else if (!own && writes && isGuarded(kept, index) &&
           rootsOverlap(proof, &access->at, &kept->target->at))
    report(proof, "kept-overwritten", act->op, copy,
           "%s writes bytes in which something is kept from one run to the next; place them apart",
           nameOf(act->op).text);
}

// The bytes of what is kept whole are its own all the time, of a head from the function's start on,
// of a tail to its end. That a head is not overwritten before it is used, every path shows.
static void checkBytes(Proof *proof, const Kept *kept, bool state) {
  for (size_t i = 0; i < proof->acts.count; ++i)
    for (size_t k = 0; k < proof->acts.items[i].accesses.count && (int)i != kept->act; ++k)
      checkAccess(proof, kept, state, (int)i, &proof->acts.items[i].accesses.items[k]);
}

//===----------------------------------------------------------------------===//
// Slots
//===----------------------------------------------------------------------===//

static bool samePlace(const Proof *proof, const Kept *a, const Kept *b) {
  const Root *first = &proof->roots.items[a->target->at.root];
  const Root *second = &proof->roots.items[b->target->at.root];
  bool unplaced = first->kind == ROOT_DEVICE_ALLOC && second->kind == ROOT_DEVICE_ALLOC;
  return unplaced || (first->space == second->space && first->begin == second->begin &&
                      first->end == second->end);
}

static void checkSlot(const KeptList *list, const Kept *kept) {
  Proof *proof = list->proof;
  size_t partners = 0, others = 0;
  for (size_t i = 0; i < list->items.count; ++i) {
    const Kept *other = &list->items.items[i];
    if (other == kept || other->slot != kept->slot)
      continue;
    ++others;
    const Kept *head = kept->kind == HEAD ? kept : other, *tail = kept->kind == HEAD ? other : kept;
    partners += head->kind == HEAD && tail->kind == TAIL && head->act < tail->act &&
                head->source->at.root == tail->source->at.root && samePlace(proof, head, tail);
  }
  size_t wanted = kept->kind == WHOLE ? 0 : 1;
  if (partners == wanted && others == wanted)
    return;
  report(proof, "kept-slot", proof->acts.items[kept->act].op, NoOperation,
         "slot %lld must be one copy that is kept whole, or one head and, behind it, one tail of "
         "the same argument in the same place",
         (long long)kept->slot);
}

void checkKept(Proof *proof) {
  KeptList list = {.proof = proof};
  for (size_t i = 0; i < proof->acts.count; ++i) {
    Kept kept;
    if (hoHasAttr(proof->acts.items[i].op, "ho.kept") && readCopy(proof, (int)i, &kept))
      hoPush(&list.items, kept);
  }
  for (size_t i = 0; i < list.items.count; ++i) {
    const Kept *kept = &list.items.items[i];
    bool state = hasArgumentAttr(proof, kept, "ho.state");
    if (hasArgumentAttr(proof, kept, "ho.fresh"))
      report(proof, "kept-source", proof->acts.items[kept->act].op, NoOperation,
             "this argument is new in every run (ho.fresh), so nothing of it can be kept");
    checkSource(proof, kept, state);
    checkBytes(proof, kept, state);
    checkSlot(&list, kept);
  }
  hoArrayFree(&list.items);
}
