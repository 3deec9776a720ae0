//===- BlockLayout.c - Offsets of a block's device buffers -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "BlockLayout.h"

#include "Joins.h"
#include "Sizes.h"

#include <stdlib.h>
#include <string.h>
#include <uthash.h>

// Position of each operation in its block.
typedef struct Position {
  const void *key;
  uint64_t position;
  UT_hash_handle hh;
} Position;

typedef struct Builder {
  const HoLayoutOptions *options;
  HoBlockLayout *layout;
  Position *positions;
  uint64_t end;
  bool failed;
} Builder;

static uint64_t alignUp(const Builder *builder, uint64_t bytes) {
  uint64_t alignment = builder->options->alignment;
  return (bytes + alignment - 1) / alignment * alignment;
}

static void number(Builder *builder) {
  for (MlirOperation op = mlirBlockGetFirstOperation(builder->layout->block);
       !mlirOperationIsNull(op); op = mlirOperationGetNextInBlock(op)) {
    Position *position = hoAllocate(1, sizeof(*position));
    position->key = op.ptr;
    position->position = builder->end++;
    HASH_ADD_PTR(builder->positions, key, position);
  }
}

static uint64_t positionOf(const Builder *builder, MlirOperation op) {
  Position *position;
  const void *key = op.ptr;
  HASH_FIND_PTR(builder->positions, &key, position);
  return position ? position->position : builder->end;
}

static void add(Builder *builder, HoLayoutItem item, uint64_t begin, uint64_t end) {
  ho_pack_request_t request = {.begin = begin, .end = end, .size = alignUp(builder, item.bytes)};
  hoPush(&builder->layout->items, item);
  hoPush(&builder->layout->requests, request);
}

static void addAllocation(Builder *builder, MlirOperation op) {
  MlirValue buffer = mlirOperationGetResult(op, 0);
  uint64_t bytes;
  if (!hoIsDevice(buffer)) {
    hoError(op, "gpu.alloc gives a memref that is not device memory by its type; give it the "
                "memory space 1");
    builder->failed = true;
    return;
  }
  if (!hoBufferBytes(buffer, &bytes)) {
    hoError(op, "this device buffer has a dynamic size without a known bound; give the function "
                "argument or allocation it comes from an attribute such as ho.bound = array<i64: "
                "128, 64>, or use static shapes");
    builder->failed = true;
    return;
  }
  uint64_t end = builder->end;
  for (MlirOpOperand use = mlirValueGetFirstUse(buffer); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use))
    if (hoOpIs(mlirOpOperandGetOwner(use), "gpu.dealloc"))
      end = positionOf(builder, mlirOpOperandGetOwner(use));
  HoLayoutItem item = {.op = op, .bytes = bytes ? bytes : 1};
  add(builder, item, positionOf(builder, op), end);
}

static void addRegions(Builder *builder, MlirOperation op) {
  HO_ARRAY(HoBlockLayout *) children = {0};
  uint64_t bytes = 0;
  for (MlirRegion region = mlirOperationGetFirstRegion(op); !mlirRegionIsNull(region);
       region = mlirRegionGetNextInOperation(region))
    for (MlirBlock block = mlirRegionGetFirstBlock(region);
         !mlirBlockIsNull(block) && !builder->failed; block = mlirBlockGetNextInRegion(block)) {
      HoBlockLayout *child = hoBlockLayoutCreate(block, builder->options);
      if (!child) {
        builder->failed = true;
        break;
      }
      bytes = child->bytes > bytes ? child->bytes : bytes;
      hoPush(&children, child);
    }
  hoPush(&children, (HoBlockLayout *)NULL);
  HoLayoutItem item = {.op = op, .bytes = bytes, .children = children.items};
  if (bytes && !builder->failed) {
    add(builder, item, positionOf(builder, op), positionOf(builder, op) + 1);
    return;
  }
  for (size_t i = 0; i + 1 < children.count; ++i)
    hoBlockLayoutFree(children.items[i]);
  hoArrayFree(&children);
}

static void collect(Builder *builder) {
  for (MlirOperation op = mlirBlockGetFirstOperation(builder->layout->block);
       !mlirOperationIsNull(op) && !builder->failed; op = mlirOperationGetNextInBlock(op)) {
    if (hoOpIs(op, "gpu.alloc")) {
      addAllocation(builder, op);
    } else if (hoOpIs(op, "func.call")) {
      HoLayoutItem item = {.op = op,
                           .bytes = builder->options->callBytes(op, builder->options->data)};
      if (item.bytes)
        add(builder, item, positionOf(builder, op), positionOf(builder, op) + 1);
    } else if (mlirOperationGetNumRegions(op) > 0 && !hoIsStructured(op)) {
      addRegions(builder, op);
    }
  }
}

//===----------------------------------------------------------------------===//
// Placement by the scheduler's hints
//===----------------------------------------------------------------------===//

typedef HO_ARRAY(ho_pack_request_t) Requests;

static bool overlapInTime(const ho_pack_request_t *a, const ho_pack_request_t *b) {
  return a->begin < b->end && b->begin < a->end;
}

static bool overlapInSpace(const ho_pack_request_t *a, const ho_pack_request_t *b) {
  return a->offset < b->offset + b->size && b->offset < a->offset + a->size;
}

// The lowest offset for `request` beside those already placed. Quadratic in the few that clash.
static void placeLowest(const Requests *placed, ho_pack_request_t *request) {
  request->offset = 0;
  for (bool moved = true; moved;) {
    moved = false;
    for (size_t i = 0; i < placed->count; ++i)
      if (overlapInTime(&placed->items[i], request) && overlapInSpace(&placed->items[i], request)) {
        request->offset = placed->items[i].offset + placed->items[i].size;
        moved = true;
      }
  }
}

// Requests sorted by begin: each is compared with those still alive.
static bool hintsAreSound(const Requests *hinted) {
  Requests alive = {0};
  bool sound = true;
  for (size_t i = 0; i < hinted->count && sound; ++i) {
    size_t kept = 0;
    for (size_t k = 0; k < alive.count; ++k)
      if (alive.items[k].end > hinted->items[i].begin)
        alive.items[kept++] = alive.items[k];
    alive.count = kept;
    for (size_t k = 0; k < alive.count; ++k)
      sound &= !overlapInSpace(&alive.items[k], &hinted->items[i]);
    hoPush(&alive, hinted->items[i]);
  }
  hoArrayFree(&alive);
  return sound;
}

static bool isHinted(const HoLayoutItem *item) {
  return hoOpIs(item->op, "gpu.alloc") && hoHasAttr(item->op, "ho.offset");
}

// Offsets as the scheduler planned them, and the lowest that is free for what it left to itself
// (scratch, nested blocks, calls). Returns the height, UINT64_MAX when the hints are of no use.
static uint64_t placeByHints(const Builder *builder, uint64_t *offsets) {
  const HoBlockLayout *layout = builder->layout;
  Requests placed = {0};
  bool usable = true;
  for (size_t i = 0; i < layout->items.count && usable; ++i) {
    if (!isHinted(&layout->items.items[i]))
      continue;
    int64_t hint = hoGetIntAttr(layout->items.items[i].op, "ho.offset", -1);
    usable = hint >= 0 && (uint64_t)hint % builder->options->alignment == 0;
    ho_pack_request_t request = layout->requests.items[i];
    request.offset = offsets[i] = (uint64_t)hint;
    hoPush(&placed, request);
  }
  usable = usable && placed.count && hintsAreSound(&placed);
  uint64_t height = 0;
  for (size_t i = 0; i < layout->items.count && usable; ++i) {
    ho_pack_request_t request = layout->requests.items[i];
    request.offset = offsets[i];
    if (!isHinted(&layout->items.items[i])) {
      placeLowest(&placed, &request);
      offsets[i] = request.offset;
      hoPush(&placed, request);
    }
    if (request.offset + request.size > height)
      height = request.offset + request.size;
  }
  hoArrayFree(&placed);
  return usable ? height : UINT64_MAX;
}

//===----------------------------------------------------------------------===//
// What goes on from run to run
//===----------------------------------------------------------------------===//

// The copy by which what `item` allocates is kept, or null.
static MlirOperation keptCopy(const HoLayoutItem *item) {
  if (hoOpIs(item->op, "gpu.alloc"))
    for (MlirOpOperand use = mlirValueGetFirstUse(mlirOperationGetResult(item->op, 0));
         !mlirOpOperandIsNull(use); use = mlirOpOperandGetNextUse(use))
      if (hoHasAttr(mlirOpOperandGetOwner(use), "ho.kept"))
        return mlirOpOperandGetOwner(use);
  return (MlirOperation){NULL};
}

static bool keepsAny(const HoBlockLayout *layout) {
  for (size_t i = 0; i < layout->items.count; ++i)
    if (!mlirOperationIsNull(keptCopy(&layout->items.items[i])))
      return true;
  return false;
}

// The scheduler's places are those at which a run finds what the one before has left. At others,
// every run makes its copies.
static void keepNothing(HoBlockLayout *layout) {
  for (size_t i = 0; i < layout->items.count; ++i) {
    MlirOperation copy = keptCopy(&layout->items.items[i]);
    if (mlirOperationIsNull(copy))
      continue;
    mlirOperationRemoveDiscardableAttributeByName(copy, hoRef("ho.kept"));
    mlirOperationRemoveDiscardableAttributeByName(copy, hoRef("ho.kept_as"));
  }
}

//===----------------------------------------------------------------------===//
// Pieces of one buffer
//===----------------------------------------------------------------------===//

// The index of the item that allocates this value, or the number of items.
static size_t itemOf(const HoBlockLayout *layout, MlirValue buffer) {
  size_t i = 0;
  while (i < layout->items.count &&
         !mlirOperationEqual(layout->items.items[i].op, mlirOpResultGetOwner(buffer)))
    ++i;
  return i;
}

// Whether the pieces of the join lie side by side.
static bool isJoined(const HoBlockLayout *layout, MlirOperation join, const uint64_t *offsets) {
  uint64_t expected = UINT64_MAX;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(join); ++i) {
    size_t item = itemOf(layout, mlirOperationGetOperand(join, i));
    if (item == layout->items.count || (i > 0 && offsets[item] != expected))
      return false;
    expected = offsets[item] + layout->items.items[item].bytes;
  }
  return true;
}

// Whether any pieces are joined in the block, and those of all joins lie side by side.
static bool holdsJoins(const HoBlockLayout *layout, const uint64_t *offsets, bool *outSound) {
  bool any = false;
  *outSound = true;
  for (size_t i = 0; i < layout->items.count; ++i) {
    MlirOperation op = layout->items.items[i].op, join = {NULL};
    if (hoOpIs(op, "gpu.alloc"))
      join = hoJoinOf(mlirOperationGetResult(op, 0));
    if (mlirOperationIsNull(join))
      continue;
    any = true;
    // Once for each join.
    if (hoSameValue(mlirOperationGetOperand(join, 0), mlirOperationGetResult(op, 0)))
      *outSound &= isJoined(layout, join, offsets);
  }
  return any;
}

enum { FEW_ITEMS = 64 };

static bool place(Builder *builder) {
  HoBlockLayout *layout = builder->layout;
  if (layout->items.count == 0)
    return true;
  uint64_t *hints = hoAllocate(layout->items.count, sizeof(*hints));
  uint64_t hinted = placeByHints(builder, hints);
  ho_status_t status = HO_OK;
  bool hintsFit = hinted <= builder->options->capacity && hinted != UINT64_MAX;
  layout->bytes = UINT64_MAX;
  bool sound, joins = holdsJoins(layout, hints, &sound), keeps = keepsAny(layout);
  if (joins && !(hintsFit && sound)) {
    hoError(layout->items.items[0].op,
            "buffers are copied in pieces, and the offsets planned for them do not fit here; "
            "schedule for the same budget and alignment, or with split=false");
    free(hints);
    return false;
  }
  if (keeps && !hintsFit)
    keepNothing(layout);
  // Few items are soon packed as low as possible; of many, what fits will do. Pieces, and what is
  // kept, have their offsets.
  if (!hintsFit || (layout->items.count <= FEW_ITEMS && !joins && !keeps))
    status = ho_pack(layout->requests.items, layout->requests.count, builder->options->alignment,
                     hintsFit ? UINT64_MAX : builder->options->capacity, &layout->bytes);
  if (!status && hinted <= layout->bytes) {
    for (size_t i = 0; i < layout->items.count; ++i)
      layout->requests.items[i].offset = hints[i];
    layout->bytes = hinted;
  }
  free(hints);
  if (!status)
    return true;
  hoError(layout->items.items[0].op, "%s", ho_status_message(status));
  ho_status_free(status);
  return false;
}

HoBlockLayout *hoBlockLayoutCreate(MlirBlock block, const HoLayoutOptions *options) {
  HoBlockLayout *layout = hoAllocate(1, sizeof(*layout));
  layout->block = block;
  Builder builder = {.options = options, .layout = layout};
  number(&builder);
  collect(&builder);
  bool ok = !builder.failed && place(&builder);
  Position *position, *next;
  HASH_ITER(hh, builder.positions, position, next) {
    HASH_DEL(builder.positions, position);
    free(position);
  }
  if (ok)
    return layout;
  hoBlockLayoutFree(layout);
  return NULL;
}

void hoBlockLayoutFree(HoBlockLayout *layout) {
  if (!layout)
    return;
  for (size_t i = 0; i < layout->items.count; ++i) {
    HoBlockLayout **children = layout->items.items[i].children;
    for (size_t k = 0; children && children[k]; ++k)
      hoBlockLayoutFree(children[k]);
    free(children);
  }
  hoArrayFree(&layout->items);
  hoArrayFree(&layout->requests);
  free(layout);
}
