//===- Transposition.c - Through a tile in shared memory -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where the result is contiguous along one loop and one input along another, either the
// reads or the writes of a warp would be far apart. A block reads a square along the input's loop,
// and writes it along the result's. Rows of the square are a word longer than they need to be, so
// that columns of it lie in different banks.
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

enum { Side = 32, Rows = 8, SmallestExtent = 24 };

typedef struct Square {
  intptr_t input;       // read across
  intptr_t row, column; // loops with unit stride in the result, in the input
} Square;

static bool isLong(HoSize extent) { return !hoIsStatic(extent) || extent.value >= SmallestExtent; }

static bool hasUnitStride(const HoNest *nest, intptr_t operand, intptr_t loop) {
  return hoIsNumber(nest->operands[operand].strides[loop], 1);
}

static bool isFar(const HoNest *nest, intptr_t operand, intptr_t loop) {
  HoSize stride = nest->operands[operand].strides[loop];
  return !hoIsStatic(stride) || stride.value >= SmallestExtent;
}

static intptr_t unitLoop(const HoNest *nest, intptr_t operand) {
  for (intptr_t loop = 0; loop < nest->numLoops; ++loop)
    if (hasUnitStride(nest, operand, loop) && isLong(nest->loops[loop].extent))
      return loop;
  return -1;
}

static bool isPlain(const HoNest *nest, intptr_t operand) {
  return nest->operands[operand].pointer.ptr && !nest->operands[operand].map.ptr;
}

// Exactly one input runs across.
static bool findSquare(const HoNest *nest, Square *square) {
  intptr_t output = nest->numOperands - 1;
  square->input = -1;
  if (nest->numOperands < 2 || nest->operands[output - 1].isOutput || !isPlain(nest, output) ||
      hoBodyUses(nest, output))
    return false;
  square->row = unitLoop(nest, output);
  if (square->row < 0)
    return false;
  for (intptr_t i = 0; i < output; ++i) {
    if (!isPlain(nest, i) || !hoBodyUses(nest, i) || !isFar(nest, i, square->row))
      continue;
    intptr_t column = unitLoop(nest, i);
    if (square->input >= 0 || column < 0 || column == square->row || !isFar(nest, output, column))
      return false;
    square->input = i;
    square->column = column;
  }
  return square->input >= 0;
}

static HoLoops otherLoops(HoInsertion at, const HoNest *nest, const Square *square) {
  HoLoops all = hoSelectLoops(at, nest, true), others = {.total = hoStatic(1)};
  for (intptr_t i = 0; i < all.count; ++i) {
    intptr_t loop = all.loops[i];
    if (loop == square->row || loop == square->column)
      continue;
    others.loops[others.count++] = loop;
    others.total = hoMultiplySizes(at, others.total, nest->loops[loop].extent);
  }
  return others;
}

// The corner of the block's square, and the loops around it.
typedef struct Place {
  MlirValue row, column;
  MlirValue inductions[HO_MAX_LOOPS];
} Place;

static Place findPlace(HoLaunch *launch, const HoNest *nest, const HoLoops *others, HoSize rowTiles,
                       HoSize columnTiles) {
  HoInsertion at = launch->at;
  Place place;
  MlirValue rows = hoSizeAsIndex(at, rowTiles), columns = hoSizeAsIndex(at, columnTiles);
  MlirValue side = hoBuildIndex(at, Side);
  MlirValue rest = hoBinary(at, "arith.divui", launch->block, rows);
  place.row = hoBinary(at, "arith.muli", hoBinary(at, "arith.remui", launch->block, rows), side);
  place.column = hoBinary(at, "arith.muli", hoBinary(at, "arith.remui", rest, columns), side);
  hoSplitIndex(at, nest, others, hoBinary(at, "arith.divui", rest, columns), place.inductions);
  return place;
}

// Goes on where both inductions are inside.
static HoInsertion enter(HoInsertion at, const HoNest *nest, const Square *square,
                         const MlirValue *inductions) {
  MlirValue inside[2];
  intptr_t loops[] = {square->row, square->column};
  for (int i = 0; i < 2; ++i)
    inside[i] = hoCompare(at, HO_UNSIGNED_LESS, inductions[loops[i]],
                          hoSizeAsIndex(at, nest->loops[loops[i]].extent));
  return hoBuildIf(at, hoBinary(at, "arith.andi", inside[0], inside[1]), 0, NULL, false).then;
}

static void readSquare(HoLaunch *launch, const HoNest *nest, const Square *square, Place *place,
                       const HoAccess *accesses) {
  HoInsertion at = launch->at;
  place->inductions[square->column] = hoBinary(at, "arith.addi", place->column, launch->threadX);
  for (int64_t i = 0; i < Side; i += Rows) {
    MlirValue y = hoBinary(at, "arith.addi", launch->threadY, hoBuildIndex(at, i));
    place->inductions[square->row] = hoBinary(at, "arith.addi", place->row, y);
    HoInsertion inside = enter(at, nest, square, place->inductions);
    MlirValue value =
        hoLoadAccess(inside, nest, square->input, &accesses[square->input], place->inductions);
    MlirValue operands[] = {value, launch->shared[0], y, launch->threadX};
    hoBuild(inside, "memref.store", 0, NULL, 4, operands, 0, NULL);
  }
}

static void writeSquare(HoLaunch *launch, const HoNest *nest, const Square *square, Place *place,
                        const HoAccess *accesses) {
  HoInsertion at = launch->at;
  MlirType element = nest->operands[square->input].element;
  place->inductions[square->row] = hoBinary(at, "arith.addi", place->row, launch->threadX);
  for (int64_t i = 0; i < Side; i += Rows) {
    MlirValue y = hoBinary(at, "arith.addi", launch->threadY, hoBuildIndex(at, i));
    place->inductions[square->column] = hoBinary(at, "arith.addi", place->column, y);
    HoInsertion inside = enter(at, nest, square, place->inductions);
    HoNest clone = hoCloneNest(nest);
    MlirValue arguments[HO_MAX_OPERANDS], results[HO_MAX_OPERANDS];
    MlirValue operands[] = {launch->shared[0], launch->threadX, y};
    for (intptr_t j = 0; j < nest->numOperands; ++j) {
      arguments[j] = (MlirValue){NULL};
      if (j == square->input)
        arguments[j] = mlirOperationGetResult(
            hoBuild(inside, "memref.load", 1, &element, 3, operands, 0, NULL), 0);
      else if (hoBodyUses(nest, j))
        arguments[j] = hoLoadAccess(inside, nest, j, &accesses[j], place->inductions);
    }
    hoInlineBody(inside, &clone, arguments, place->inductions, results);
    hoStoreElement(inside, nest, accesses, place->inductions, results);
    mlirOperationDestroy(clone.generic);
  }
}

bool hoEmitTransposition(HoKernel *kernel, HoNest *nest) {
  Square square;
  HoInsertion end = hoKernelEnd(kernel);
  if (!findSquare(nest, &square))
    return false;
  HoLoops others = otherLoops(end, nest, &square);
  HoSize rowTiles = hoCeilDiv(end, nest->loops[square.row].extent, Side);
  HoSize columnTiles = hoCeilDiv(end, nest->loops[square.column].extent, Side);
  HoSize blocks = hoMultiplySizes(end, hoMultiplySizes(end, rowTiles, columnTiles), others.total);
  int64_t shape[] = {Side, Side + 1};
  MlirType shared =
      hoSharedType(kernel->lowering->context, nest->operands[square.input].element, 2, shape);
  HoLaunch launch = hoBuildLaunch(kernel, blocks, Side, Rows, 1, &shared);
  HoAccess accesses[HO_MAX_OPERANDS];
  hoBuildAccesses(&launch, nest, accesses);
  Place place = findPlace(&launch, nest, &others, rowTiles, columnTiles);
  readSquare(&launch, nest, &square, &place, accesses);
  hoBuildBarrier(launch.at);
  writeSquare(&launch, nest, &square, &place, accesses);
  return true;
}
