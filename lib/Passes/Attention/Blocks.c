//===- Blocks.c - Attention block by block ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The members are written out once for each block, one block behind the other: what a
// block needs is free when the next begins, and the planner sees operations like all others. Very
// many blocks are a loop instead, one operation on the device with what a block needs beside it.
//
//===----------------------------------------------------------------------===//
#include "Attention/Attention.h"
#include "Attention/BlockLoop.h"
#include "Buffers.h"

#include "mlir-c/AffineExpr.h"

#include <stdlib.h>
#include <string.h>

enum { SmallestRows = 64 }; // and rows come in multiples of it
enum { CausalLoops = 8 };   // a sixteenth more of the scores than are needed

typedef struct Cut {
  bool cut; // else all of it
  HoFold offset, size;
} Cut;

typedef struct Blocks {
  HoAttention *attention;
  MlirContext context;
  HoInsertion at;
  Cut cuts[HO_MAX_DIMENSIONS]; // by label, of the block being written
  MlirValue *tiles;            // by member
  HO_ARRAY(size_t) outputs;    // members that others read
  MlirValue *results;          // by output
  int depth;                   // of loops around the block being written
} Blocks;

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

static HoFold fixed(int64_t number) { return (HoFold){.number = number}; }

static bool isVarying(HoFold fold) { return !mlirValueIsNull(fold.value); }

static int64_t staticNumber(HoFold fold) {
  return isVarying(fold) ? mlirShapedTypeGetDynamicSize() : fold.number;
}

static MlirValue foldValue(HoInsertion at, HoFold fold) {
  return isVarying(fold) ? fold.value : hoBuildIndex(at, fold.number);
}

static HoFold binary(HoInsertion at, const char *name, HoFold a, HoFold b) {
  MlirType type = mlirIndexTypeGet(mlirLocationGetContext(at.location));
  MlirValue operands[] = {foldValue(at, a), foldValue(at, b)};
  return (HoFold){.value =
                      mlirOperationGetResult(hoBuild(at, name, 1, &type, 2, operands, 0, NULL), 0)};
}

// The operand that gives dynamic dimension `dimension` of a result, from operand `first` on.
static HoFold sizeOperand(MlirOperation op, MlirType type, intptr_t first, intptr_t dimension) {
  for (intptr_t i = 0; i < dimension; ++i)
    first += mlirShapedTypeIsDynamicDim(type, i);
  return (HoFold){.value = mlirOperationGetOperand(op, first)};
}

static HoFold sizeOf(HoInsertion at, MlirValue value, intptr_t dimension);

static HoFold collapsedSize(HoInsertion at, MlirOperation op, intptr_t dimension) {
  MlirAttribute group = mlirArrayAttrGetElement(hoGetAttr(op, "reassociation"), dimension);
  HoFold size = fixed(1);
  for (intptr_t i = 0; i < mlirArrayAttrGetNumElements(group); ++i) {
    intptr_t source = mlirIntegerAttrGetValueInt(mlirArrayAttrGetElement(group, i));
    HoFold part = sizeOf(at, mlirOperationGetOperand(op, 0), source);
    if (!isVarying(size) && size.number == 1)
      size = part;
    else if (isVarying(part) || part.number != 1)
      size = binary(at, "arith.muli", size, part);
  }
  return size;
}

// By way of operands, not to keep what is replaced alive.
static HoFold sizeOf(HoInsertion at, MlirValue value, intptr_t dimension) {
  MlirType type = mlirValueGetType(value);
  if (!mlirShapedTypeIsDynamicDim(type, dimension))
    return fixed(mlirShapedTypeGetDimSize(type, dimension));
  MlirOperation op = hoDefiningOp(value);
  if (!mlirOperationIsNull(op)) {
    if (hoIsStructured(op)) {
      intptr_t output = hoStructuredNumInputs(op) + mlirOpResultGetResultNumber(value);
      return sizeOf(at, mlirOperationGetOperand(op, output), dimension);
    }
    if (hoOpIs(op, "tensor.empty"))
      return sizeOperand(op, type, 0, dimension);
    if (hoOpIs(op, "tensor.expand_shape"))
      return sizeOperand(op, type, 1, dimension);
    if (hoOpIs(op, "tensor.collapse_shape"))
      return collapsedSize(at, op, dimension);
  }
  MlirType index = mlirIndexTypeGet(mlirLocationGetContext(at.location));
  MlirValue operands[] = {value, hoBuildIndex(at, dimension)};
  MlirOperation size = hoBuild(at, "tensor.dim", 1, &index, 2, operands, 0, NULL);
  return (HoFold){.value = mlirOperationGetResult(size, 0)};
}

// What asks for the size of a member asks for that of what the size comes from.
static void replaceSizes(MlirValue result) {
  MlirOpOperand use = mlirValueGetFirstUse(result);
  while (!mlirOpOperandIsNull(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    use = mlirOpOperandGetNextUse(use);
    if (!hoOpIs(user, "tensor.dim"))
      continue;
    MlirOperation constant = hoDefiningOp(mlirOperationGetOperand(user, 1));
    if (mlirOperationIsNull(constant) || !hoOpIs(constant, "arith.constant"))
      continue;
    intptr_t dimension = mlirIntegerAttrGetValueInt(hoGetAttr(constant, "value"));
    HoInsertion at = hoBefore(user);
    MlirValue size = foldValue(at, sizeOf(at, result, dimension));
    mlirValueReplaceAllUsesOfWith(mlirOperationGetResult(user, 0), size);
    mlirOperationDestroy(user);
  }
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

static MlirType tensorType(MlirType like, intptr_t rank, const HoFold *shape) {
  int64_t numbers[HO_MAX_LOOPS];
  for (intptr_t i = 0; i < rank; ++i)
    numbers[i] = staticNumber(shape[i]);
  return mlirRankedTensorTypeGet(rank, numbers, mlirShapedTypeGetElementType(like),
                                 (MlirAttribute){NULL});
}

// The shape of the part of a member's result that is in the block.
static intptr_t tileShape(const Blocks *blocks, HoInsertion at, const HoMember *member,
                          HoFold *shape) {
  MlirValue result = mlirOperationGetResult(member->op, 0);
  intptr_t rank = mlirShapedTypeGetRank(mlirValueGetType(result));
  for (intptr_t i = 0; i < rank; ++i) {
    int label = member->result.of[i];
    bool cut = label != HO_NO_LABEL && blocks->cuts[label].cut;
    shape[i] = cut ? blocks->cuts[label].size : sizeOf(at, result, i);
  }
  return rank;
}

static intptr_t varyingOf(intptr_t rank, const HoFold *shape, MlirValue *values) {
  intptr_t count = 0;
  for (intptr_t i = 0; i < rank; ++i)
    if (isVarying(shape[i]))
      values[count++] = shape[i].value;
  return count;
}

static MlirValue buildEmpty(HoInsertion at, MlirType type, intptr_t rank, const HoFold *shape) {
  MlirValue sizes[HO_MAX_LOOPS];
  intptr_t count = varyingOf(rank, shape, sizes);
  return mlirOperationGetResult(hoBuild(at, "tensor.empty", 1, &type, count, sizes, 0, NULL), 0);
}

static MlirValue asType(HoInsertion at, MlirValue value, MlirType type) {
  if (mlirTypeEqual(mlirValueGetType(value), type))
    return value;
  return mlirOperationGetResult(hoBuild(at, "tensor.cast", 1, &type, 1, &value, 0, NULL), 0);
}

static void destroyUnused(MlirValue value) {
  MlirOperation op = hoDefiningOp(value);
  if (!mlirOperationIsNull(op) && mlirOpOperandIsNull(mlirValueGetFirstUse(value)) &&
      hoOpIs(op, "tensor.extract_slice"))
    mlirOperationDestroy(op);
}

//===----------------------------------------------------------------------===//
// One member of one block
//===----------------------------------------------------------------------===//

static MlirValue tileOf(const Blocks *blocks, MlirValue value) {
  const HoMember *member = hoMemberOf(blocks->attention, value);
  return member ? blocks->tiles[member - blocks->attention->members.items] : (MlirValue){NULL};
}

// What an accumulator begins with, made anew in the size of the block. Null when it is more than
// a fill or nothing.
static MlirValue freshInit(const Blocks *blocks, HoInsertion at, const HoMember *member,
                           MlirValue init, MlirType type) {
  MlirOperation op = hoDefiningOp(init);
  bool fill = !mlirOperationIsNull(op) && hoOpIs(op, "linalg.fill");
  if (mlirOperationIsNull(op) || !(fill || hoOpIs(op, "tensor.empty")))
    return (MlirValue){NULL};
  HoFold shape[HO_MAX_LOOPS];
  intptr_t rank = tileShape(blocks, at, member, shape);
  MlirType own = tensorType(type, rank, shape);
  MlirValue empty = buildEmpty(at, own, rank, shape);
  if (!fill)
    return asType(at, empty, type);
  MlirOperation clone = mlirOperationClone(op);
  mlirOperationSetOperand(clone, 1, empty);
  mlirValueSetType(mlirOperationGetResult(clone, 0), own);
  mlirBlockInsertOwnedOperationBefore(at.block, at.before, clone);
  return asType(at, mlirOperationGetResult(clone, 0), type);
}

// Whether the block reads all of the operand.
static bool readsAll(const Blocks *blocks, const HoMember *member, intptr_t operand) {
  MlirAffineMap map = hoStructuredIndexingMap(member->op, operand);
  for (intptr_t loop = 0; loop < hoStructuredNumLoops(member->op); ++loop) {
    int label = member->loops.of[loop];
    if (label == HO_NO_LABEL || !blocks->cuts[label].cut)
      continue;
    for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i)
      if (mlirAffineExprIsFunctionOfDim(mlirAffineMapGetResult(map, i), loop))
        return false;
  }
  return true;
}

// In place of the slices that upstream cuts: the parts that are there already.
static void replaceSlices(const Blocks *blocks, const HoMember *member, MlirOperation tiled) {
  intptr_t numInputs = hoStructuredNumInputs(member->op);
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(tiled); ++i) {
    MlirValue whole = mlirOperationGetOperand(member->op, i);
    MlirValue slice = mlirOperationGetOperand(tiled, i);
    MlirType type = mlirValueGetType(slice);
    HoInsertion at = hoBefore(tiled);
    MlirValue part = tileOf(blocks, whole);
    if (!mlirValueIsNull(part))
      part = asType(at, part, type);
    else if (i >= numInputs)
      part = freshInit(blocks, at, member, whole, type);
    else if (readsAll(blocks, member, i))
      part = whole;
    if (mlirValueIsNull(part) || hoSameValue(part, slice))
      continue;
    mlirOperationSetOperand(tiled, i, part);
    destroyUnused(slice);
  }
}

// How far a loop goes in all, from an operand that it moves along.
static HoFold loopRange(HoInsertion at, MlirOperation op, intptr_t loop) {
  int64_t range = hoStructuredLoopRange(op, loop);
  if (range != mlirShapedTypeGetDynamicSize())
    return fixed(range);
  for (intptr_t operand = 0; operand < mlirOperationGetNumOperands(op); ++operand) {
    MlirAffineMap map = hoStructuredIndexingMap(op, operand);
    for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
      MlirAffineExpr expression = mlirAffineMapGetResult(map, i);
      if (mlirAffineExprIsADim(expression) && mlirAffineDimExprGetPosition(expression) == loop)
        return sizeOf(at, mlirOperationGetOperand(op, operand), i);
    }
  }
  return (HoFold){.value = {NULL}, .number = -1};
}

static MlirValue tileStructured(const Blocks *blocks, const HoMember *member) {
  HoFold offsets[HO_MAX_LOOPS], sizes[HO_MAX_LOOPS];
  for (intptr_t i = 0; i < hoStructuredNumLoops(member->op); ++i) {
    int label = member->loops.of[i];
    bool cut = label != HO_NO_LABEL && blocks->cuts[label].cut;
    offsets[i] = cut ? blocks->cuts[label].offset : fixed(0);
    sizes[i] = cut ? blocks->cuts[label].size : loopRange(blocks->at, member->op, i);
  }
  MlirOperation tiled = hoTileStructured(member->op, blocks->at.before, offsets, sizes);
  if (mlirOperationIsNull(tiled))
    return (MlirValue){NULL};
  replaceSlices(blocks, member, tiled);
  return mlirOperationGetResult(tiled, 0);
}

static MlirValue tileReshape(const Blocks *blocks, const HoMember *member) {
  HoFold shape[HO_MAX_LOOPS];
  MlirType whole = mlirValueGetType(mlirOperationGetResult(member->op, 0));
  intptr_t rank = tileShape(blocks, blocks->at, member, shape), count = 1;
  MlirType type = tensorType(whole, rank, shape);
  MlirValue operands[1 + HO_MAX_LOOPS] = {tileOf(blocks, mlirOperationGetOperand(member->op, 0))};
  MlirNamedAttribute attributes[2] = {
      hoNamed(blocks->context, "reassociation", hoGetAttr(member->op, "reassociation"))};
  bool expand = hoOpIs(member->op, "tensor.expand_shape");
  if (expand) {
    int64_t numbers[HO_MAX_LOOPS];
    for (intptr_t i = 0; i < rank; ++i)
      numbers[i] = staticNumber(shape[i]);
    count += varyingOf(rank, shape, operands + 1);
    attributes[1] = hoNamed(blocks->context, "static_output_shape",
                            mlirDenseI64ArrayGet(blocks->context, rank, numbers));
  }
  const char *name = expand ? "tensor.expand_shape" : "tensor.collapse_shape";
  return mlirOperationGetResult(
      hoBuild(blocks->at, name, 1, &type, count, operands, expand ? 2 : 1, attributes), 0);
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

static bool isReadElsewhere(const HoAttention *attention, const HoMember *member) {
  MlirValue result = mlirOperationGetResult(member->op, 0);
  for (MlirOpOperand use = mlirValueGetFirstUse(result); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    bool own = false;
    for (size_t i = 0; i < attention->members.count && !own; ++i)
      own = mlirOperationEqual(attention->members.items[i].op, user);
    if (!own)
      return true;
  }
  return false;
}

static void beginResults(Blocks *blocks) {
  HoAttention *attention = blocks->attention;
  for (size_t i = 0; i < attention->members.count; ++i) {
    replaceSizes(mlirOperationGetResult(attention->members.items[i].op, 0));
    if (!attention->members.items[i].shared &&
        isReadElsewhere(attention, &attention->members.items[i]))
      hoPush(&blocks->outputs, i);
  }
  blocks->results = hoAllocate(blocks->outputs.count, sizeof(*blocks->results));
  for (size_t i = 0; i < blocks->outputs.count; ++i) {
    HoFold shape[HO_MAX_LOOPS];
    const HoMember *member = &attention->members.items[blocks->outputs.items[i]];
    MlirType type = mlirValueGetType(mlirOperationGetResult(member->op, 0));
    intptr_t rank = tileShape(blocks, blocks->at, member, shape); // nothing is cut yet
    blocks->results[i] = asType(
        blocks->at, buildEmpty(blocks->at, tensorType(type, rank, shape), rank, shape), type);
  }
}

static void insertResult(Blocks *blocks, size_t output) {
  const HoMember *member = &blocks->attention->members.items[blocks->outputs.items[output]];
  MlirValue tile = blocks->tiles[blocks->outputs.items[output]];
  MlirValue *result = &blocks->results[output];
  MlirType type = mlirValueGetType(*result), tileType = mlirValueGetType(tile);
  HoFold offsets[HO_MAX_LOOPS], sizes[HO_MAX_LOOPS];
  int64_t fixedOffsets[HO_MAX_LOOPS], fixedSizes[HO_MAX_LOOPS], strides[HO_MAX_LOOPS];
  intptr_t rank = tileShape(blocks, blocks->at, member, sizes);
  tile = asType(blocks->at, tile, tensorType(tileType, rank, sizes));
  for (intptr_t i = 0; i < rank; ++i) {
    int label = member->result.of[i];
    bool cut = label != HO_NO_LABEL && blocks->cuts[label].cut;
    offsets[i] = cut ? blocks->cuts[label].offset : fixed(0);
    fixedOffsets[i] = staticNumber(offsets[i]);
    fixedSizes[i] = staticNumber(sizes[i]);
    strides[i] = 1;
  }
  MlirValue operands[2 + 2 * HO_MAX_LOOPS] = {tile, *result};
  intptr_t numOffsets = varyingOf(rank, offsets, operands + 2);
  intptr_t numSizes = varyingOf(rank, sizes, operands + 2 + numOffsets);
  int32_t segments[] = {1, 1, (int32_t)numOffsets, (int32_t)numSizes, 0};
  MlirContext context = blocks->context;
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "static_offsets", mlirDenseI64ArrayGet(context, rank, fixedOffsets)),
      hoNamed(context, "static_sizes", mlirDenseI64ArrayGet(context, rank, fixedSizes)),
      hoNamed(context, "static_strides", mlirDenseI64ArrayGet(context, rank, strides)),
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 5, segments))};
  *result = mlirOperationGetResult(hoBuild(blocks->at, "tensor.insert_slice", 1, &type,
                                           2 + numOffsets + numSizes, operands, 4, attributes),
                                   0);
}

// The blocks' results take the place of the members.
static void finishResults(Blocks *blocks) {
  HoAttention *attention = blocks->attention;
  for (size_t i = 0; i < blocks->outputs.count; ++i) {
    MlirOperation op = attention->members.items[blocks->outputs.items[i]].op;
    mlirValueReplaceAllUsesOfWith(mlirOperationGetResult(op, 0), blocks->results[i]);
  }
  for (size_t i = 0; i < attention->late.count; ++i)
    mlirOperationMoveBefore(attention->late.items[i], blocks->at.before);
  for (size_t i = attention->members.count; i-- > 0;) {
    MlirOperation op = attention->members.items[i].op;
    if (mlirOpOperandIsNull(mlirValueGetFirstUse(mlirOperationGetResult(op, 0))))
      mlirOperationDestroy(op);
  }
}

//===----------------------------------------------------------------------===//
// All blocks
//===----------------------------------------------------------------------===//

static bool writeBlock(Blocks *blocks) {
  HoAttention *attention = blocks->attention;
  for (size_t i = 0; i < attention->members.count; ++i) {
    const HoMember *member = &attention->members.items[i];
    blocks->tiles[i] =
        hoIsReshape(member->op) ? tileReshape(blocks, member) : tileStructured(blocks, member);
    if (mlirValueIsNull(blocks->tiles[i]))
      return false;
  }
  for (size_t i = 0; i < blocks->outputs.count; ++i)
    insertResult(blocks, i);
  return true;
}

static int64_t clamp(int64_t value, int64_t low, int64_t high) {
  return value < low ? low : value > high ? high : value;
}

static int64_t countAlong(int64_t bound, int64_t step) { return (bound + step - 1) / step; }

// Part `number` of `step` along a dimension of size `whole`; of one that is known only at run
// time, what is left of it, if only nothing.
static Cut cutOf(HoInsertion at, HoFold whole, int64_t bound, int64_t step, int64_t number) {
  HoFold offset = fixed(number * step);
  if (countAlong(bound, step) == 1)
    return (Cut){.cut = false};
  if (!isVarying(whole)) {
    int64_t rest = whole.number - offset.number;
    return (Cut){true, offset, fixed(rest < step ? rest : step)};
  }
  if (number > 0)
    offset = binary(at, "arith.minsi", whole, offset);
  HoFold rest = number > 0 ? binary(at, "arith.subi", whole, offset) : whole;
  return (Cut){true, offset, binary(at, "arith.minsi", rest, fixed(step))};
}

// The keys up to the last row's position.
static Cut causalCut(const Blocks *blocks, HoFold allKeys, Cut rows) {
  HoInsertion at = blocks->at;
  const HoAttention *attention = blocks->attention;
  HoFold none = fixed(0);
  if (!attention->causal || !rows.cut)
    return (Cut){.cut = false};
  bool known = !isVarying(rows.offset) && !isVarying(rows.size);
  HoFold end = known ? fixed(rows.offset.number + rows.size.number)
                     : binary(at, "arith.addi", rows.offset, rows.size);
  if (!mlirValueIsNull(attention->past)) {
    end = binary(at, "arith.addi", end, (HoFold){.value = attention->past});
    end = binary(at, "arith.maxsi", end, none);
  }
  if (isVarying(end) || isVarying(allKeys))
    return (Cut){true, none, binary(at, "arith.minsi", end, allKeys)};
  return (Cut){end.number < allKeys.number, none, end};
}

static bool writeBlocks(Blocks *blocks, HoBlockSize size) {
  HoAttention *attention = blocks->attention;
  MlirValue scores = mlirOperationGetResult(attention->product, 0);
  int rows = attention->rows, heads = attention->heads;
  bool both = heads != HO_NO_LABEL;
  int64_t numRows = countAlong(attention->bounds[rows], size.rows);
  int64_t numHeads = both ? countAlong(attention->bounds[heads], size.heads) : 1;
  HoFold allRows = sizeOf(blocks->at, scores, rows);
  HoFold allKeys = sizeOf(blocks->at, scores, attention->keys);
  HoFold allHeads = both ? sizeOf(blocks->at, scores, heads) : fixed(1);
  for (int64_t i = 0; i < numHeads; ++i)
    for (int64_t k = 0; k < numRows; ++k) {
      if (both)
        blocks->cuts[heads] = cutOf(blocks->at, allHeads, attention->bounds[heads], size.heads, i);
      blocks->cuts[rows] = cutOf(blocks->at, allRows, attention->bounds[rows], size.rows, k);
      blocks->cuts[attention->keys] = causalCut(blocks, allKeys, blocks->cuts[rows]);
      if (!writeBlock(blocks))
        return false;
    }
  return true;
}

//===----------------------------------------------------------------------===//
// All blocks in loops
//===----------------------------------------------------------------------===//

// A loop in another is a part of that one's body.
static HoBlockLoop openLoop(Blocks *blocks, int64_t begin, int64_t end, int64_t step) {
  HoBlockLoop loop =
      hoOpenBlockLoop(blocks->at, begin, end, step, blocks->outputs.count, blocks->results);
  if (blocks->depth++ == 0)
    hoSetAttr(loop.op, HO_DEVICE_LOOP, mlirUnitAttrGet(blocks->context));
  blocks->at = loop.inside;
  return loop;
}

static bool closeLoop(Blocks *blocks, const HoBlockLoop *loop) {
  hoCloseBlockLoop(loop, blocks->outputs.count, blocks->results);
  blocks->at = hoAfter(loop->op);
  --blocks->depth;
  return true;
}

// Blocks [first, last) along the rows, up to the keys that the last of them needs.
static bool writeRowLoop(Blocks *blocks, int64_t step, int64_t first, int64_t last) {
  HoAttention *attention = blocks->attention;
  int rows = attention->rows;
  int64_t keys = attention->bounds[attention->keys];
  Cut all = {true, fixed(first * step), fixed((last - first) * step)};
  blocks->cuts[attention->keys] = causalCut(blocks, fixed(keys), all);
  HoBlockLoop loop = openLoop(blocks, first * step, last * step, step);
  blocks->cuts[rows] = (Cut){true, {.value = loop.induction}, fixed(step)};
  return writeBlock(blocks) && closeLoop(blocks, &loop);
}

// Of causal rows in a few loops, the later of which take part with more keys.
static bool writeRowLoops(Blocks *blocks, int64_t step) {
  HoAttention *attention = blocks->attention;
  int64_t bound = attention->bounds[attention->rows], count = bound / step;
  if (bound <= step) {
    blocks->cuts[attention->rows] = blocks->cuts[attention->keys] = (Cut){.cut = false};
    return writeBlock(blocks);
  }
  int64_t parts = attention->causal ? clamp(CausalLoops, 1, count) : 1;
  for (int64_t i = 0; i < parts; ++i)
    if (!writeRowLoop(blocks, step, count * i / parts, count * (i + 1) / parts))
      return false;
  if (bound % step == 0)
    return true;
  Cut rest = {true, fixed(count * step), fixed(bound % step)};
  blocks->cuts[attention->rows] = rest;
  blocks->cuts[attention->keys] =
      causalCut(blocks, fixed(attention->bounds[attention->keys]), rest);
  return writeBlock(blocks);
}

// Loops over all rows, in a loop over the steps along `heads` where there are several.
static bool writeLoops(Blocks *blocks, HoBlockSize size) {
  int heads = blocks->attention->heads;
  int64_t bound = heads == HO_NO_LABEL ? 1 : blocks->attention->bounds[heads];
  if (bound <= size.heads)
    return writeRowLoops(blocks, size.rows);
  int64_t whole = bound / size.heads * size.heads;
  HoBlockLoop loop = openLoop(blocks, 0, whole, size.heads);
  blocks->cuts[heads] = (Cut){true, {.value = loop.induction}, fixed(size.heads)};
  if (!writeRowLoops(blocks, size.rows) || !closeLoop(blocks, &loop))
    return false;
  blocks->cuts[heads] = (Cut){true, fixed(whole), fixed(bound - whole)};
  return whole == bound || writeRowLoops(blocks, size.rows);
}

bool hoMayLoop(const HoAttention *attention) {
  for (size_t i = 0; i < attention->members.count; ++i) {
    MlirType type = mlirValueGetType(mlirOperationGetResult(attention->members.items[i].op, 0));
    if (!mlirShapedTypeHasStaticShape(type))
      return false;
  }
  return !attention->causal || mlirValueIsNull(attention->past);
}

bool hoTileAttention(HoAttention *attention, HoBlockSize size, bool loops) {
  MlirOperation last = attention->members.items[attention->members.count - 1].op;
  Blocks blocks = {.attention = attention,
                   .context = mlirOperationGetContext(last),
                   .at = hoAfter(last),
                   .tiles = hoAllocate(attention->members.count, sizeof(*blocks.tiles))};
  beginResults(&blocks);
  bool ok = loops ? writeLoops(&blocks, size) : writeBlocks(&blocks, size);
  if (ok)
    finishResults(&blocks);
  hoArrayFree(&blocks.outputs);
  free(blocks.results);
  free(blocks.tiles);
  return ok;
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

// All heads while that leaves enough rows for a good matrix product; blocks of about one size.
HoBlockSize hoChooseBlock(const HoAttention *attention, uint64_t limit) {
  int64_t rows = attention->bounds[attention->rows];
  int64_t heads = attention->heads == HO_NO_LABEL ? 1 : attention->bounds[attention->heads];
  HoBlockSize size = {rows, heads};
  uint64_t row = attention->bytes / (uint64_t)rows / (uint64_t)heads; // of one head
  int64_t least = rows < SmallestRows ? rows : SmallestRows;
  if (attention->bytes <= limit)
    return size;
  size.heads = clamp((int64_t)(limit / (row * (uint64_t)least)), 1, heads);
  if (rows <= SmallestRows)
    return size;
  int64_t most = (int64_t)(limit / (row * (uint64_t)size.heads)) / SmallestRows * SmallestRows;
  most = clamp(most, SmallestRows, rows);
  int64_t even = countAlong(rows, countAlong(rows, most));
  size.rows = clamp(countAlong(even, SmallestRows) * SmallestRows, SmallestRows, most);
  return size;
}

int64_t hoCountBlocks(const HoAttention *attention, HoBlockSize size) {
  int64_t count = countAlong(attention->bounds[attention->rows], size.rows);
  if (attention->heads != HO_NO_LABEL)
    count *= countAlong(attention->bounds[attention->heads], size.heads);
  return count;
}

uint64_t hoBlockBytes(const HoAttention *attention, HoBlockSize size) {
  uint64_t bytes = attention->bytes / (uint64_t)attention->bounds[attention->rows];
  if (attention->heads != HO_NO_LABEL)
    bytes = bytes / (uint64_t)attention->bounds[attention->heads] * (uint64_t)size.heads;
  return bytes * (uint64_t)size.rows;
}
