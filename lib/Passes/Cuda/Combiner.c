//===- Combiner.c - How partial results become one -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A reduction can be split where each output is combined by one associative operation with
// something that does not depend on it; or where the outputs are an extremum and its place. Of
// equal extrema the one with the smaller index is kept, as a loop would.
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// What each operation leaves unchanged.
typedef enum Identity { Zero, One, AllOnes, Lowest, Highest, MinusInfinity, Infinity } Identity;

static const struct {
  const char *name;
  Identity identity;
} associative[] = {
    {"arith.addf", Zero},
    {"arith.mulf", One},
    {"arith.maximumf", MinusInfinity},
    {"arith.maxnumf", MinusInfinity},
    {"arith.minimumf", Infinity},
    {"arith.minnumf", Infinity},
    {"arith.addi", Zero},
    {"arith.muli", One},
    {"arith.andi", AllOnes},
    {"arith.ori", Zero},
    {"arith.xori", Zero},
    {"arith.maxsi", Lowest},
    {"arith.minsi", Highest},
    {"arith.maxui", Zero},
    {"arith.minui", AllOnes},
};
enum { NumAssociative = sizeof(associative) / sizeof(associative[0]) };

// arith.cmpf's predicates that ask for more or less than the extremum so far.
enum { OrderedGreater = 2, OrderedLess = 4, UnorderedGreater = 9, UnorderedLess = 11 };
enum { OrderedEqual = 1 };

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static MlirOperation definition(MlirValue value) {
  return mlirValueIsAOpResult(value) ? mlirOpResultGetOwner(value) : (MlirOperation){NULL};
}

static bool isOperand(MlirOperation op, intptr_t index, MlirValue value) {
  return hoSameValue(mlirOperationGetOperand(op, index), value);
}

static bool isUsedOnce(MlirValue value) {
  MlirOpOperand use = mlirValueGetFirstUse(value);
  return !mlirOpOperandIsNull(use) && mlirOpOperandIsNull(mlirOpOperandGetNextUse(use));
}

static int findAssociative(MlirOperation op) {
  for (int i = 0; i < NumAssociative; ++i)
    if (!mlirOperationIsNull(op) && hoOpIs(op, associative[i].name))
      return i;
  return -1;
}

// yielded = operation(accumulator, anything), and the accumulator has no other use.
static bool readAlone(MlirValue yielded, MlirValue accumulator, char *name, size_t size) {
  MlirOperation op = definition(yielded);
  int row = findAssociative(op);
  if (row < 0 || !isUsedOnce(accumulator) ||
      !(isOperand(op, 0, accumulator) || isOperand(op, 1, accumulator)))
    return false;
  snprintf(name, size, "%s", associative[row].name);
  return true;
}

static bool isExtremum(MlirValue yielded, MlirValue candidate, MlirValue accumulator,
                       MlirValue condition) {
  MlirOperation op = definition(yielded);
  if (mlirOperationIsNull(op))
    return false;
  if (hoOpIs(op, "arith.select"))
    return isOperand(op, 0, condition) && isOperand(op, 1, candidate) &&
           isOperand(op, 2, accumulator);
  if (!hoOpIs(op, "arith.maximumf") && !hoOpIs(op, "arith.maxnumf") &&
      !hoOpIs(op, "arith.minimumf") && !hoOpIs(op, "arith.minnumf"))
    return false;
  return (isOperand(op, 0, candidate) && isOperand(op, 1, accumulator)) ||
         (isOperand(op, 1, candidate) && isOperand(op, 0, accumulator));
}

// best = extremum(candidate, best0), place = select(candidate beats best0, index, place0)
static bool readArg(const HoNest *nest, HoCombiner *combiner) {
  MlirBlock body = hoOpEntryBlock(nest->generic);
  MlirOperation yield = mlirBlockGetTerminator(body);
  MlirValue best = mlirBlockGetArgument(body, nest->numOperands - 2);
  MlirValue place = mlirBlockGetArgument(body, nest->numOperands - 1);
  MlirOperation select = definition(mlirOperationGetOperand(yield, 1));
  if (mlirOperationIsNull(select) || !hoOpIs(select, "arith.select") ||
      !isOperand(select, 2, place) || !isUsedOnce(place) || !mlirTypeIsAInteger(combiner->types[1]))
    return false;
  MlirOperation compare = definition(mlirOperationGetOperand(select, 0));
  if (mlirOperationIsNull(compare) || !hoOpIs(compare, "arith.cmpf") ||
      !isOperand(compare, 1, best))
    return false;
  combiner->predicate = hoGetIntAttr(compare, "predicate", -1);
  if (combiner->predicate != OrderedGreater && combiner->predicate != OrderedLess &&
      combiner->predicate != UnorderedGreater && combiner->predicate != UnorderedLess)
    return false;
  combiner->kind = HO_COMBINE_ARG;
  return isExtremum(mlirOperationGetOperand(yield, 0), mlirOperationGetOperand(compare, 0), best,
                    mlirOperationGetResult(compare, 0));
}

bool hoReadCombiner(const HoNest *nest, HoCombiner *combiner) {
  MlirBlock body = hoOpEntryBlock(nest->generic);
  MlirOperation yield = mlirBlockGetTerminator(body);
  intptr_t first = nest->numOperands;
  *combiner = (HoCombiner){.count = 0};
  for (intptr_t i = nest->numOperands; i-- > 0;)
    if (nest->operands[i].isOutput)
      first = i;
  bool alone = true;
  for (intptr_t i = first; i < nest->numOperands; ++i) {
    int output = combiner->count++;
    combiner->types[output] = nest->operands[i].element;
    alone =
        alone && readAlone(mlirOperationGetOperand(yield, output), mlirBlockGetArgument(body, i),
                           combiner->operations[output], sizeof(combiner->operations[output]));
  }
  return alone || (combiner->count == 2 && readArg(nest, combiner));
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

static int64_t integerIdentity(Identity identity, unsigned width) {
  switch (identity) {
  case One:
    return 1;
  case AllOnes:
    return -1;
  case Lowest:
    return width >= 64 ? INT64_MIN : -(INT64_C(1) << (width - 1));
  case Highest:
    return width >= 64 ? INT64_MAX : (INT64_C(1) << (width - 1)) - 1;
  default:
    return 0;
  }
}

static double floatIdentity(Identity identity) {
  switch (identity) {
  case One:
    return 1;
  case MinusInfinity:
    return -(double)INFINITY;
  case Infinity:
    return (double)INFINITY;
  default:
    return 0;
  }
}

static MlirValue buildConstant(HoInsertion at, MlirType type, Identity identity) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirAttribute value;
  if (mlirTypeIsAFloat(type))
    value = mlirFloatAttrDoubleGet(context, type, floatIdentity(identity));
  else
    value = mlirIntegerAttrGet(
        type,
        integerIdentity(identity, mlirTypeIsAIndex(type) ? 64 : mlirIntegerTypeGetWidth(type)));
  MlirNamedAttribute attribute = hoNamed(context, "value", value);
  return mlirOperationGetResult(hoBuild(at, "arith.constant", 1, &type, 0, NULL, 1, &attribute), 0);
}

static bool takesGreater(const HoCombiner *combiner) {
  return combiner->predicate == OrderedGreater || combiner->predicate == UnorderedGreater;
}

void hoBuildIdentity(HoInsertion at, const HoCombiner *combiner, MlirValue *values) {
  if (combiner->kind == HO_COMBINE_ARG) {
    // Nowhere: behind every other place.
    values[0] =
        buildConstant(at, combiner->types[0], takesGreater(combiner) ? MinusInfinity : Infinity);
    values[1] = buildConstant(at, combiner->types[1], Highest);
    return;
  }
  for (int i = 0; i < combiner->count; ++i)
    for (int row = 0; row < NumAssociative; ++row)
      if (!strcmp(associative[row].name, combiner->operations[i]))
        values[i] = buildConstant(at, combiner->types[i], associative[row].identity);
}

static MlirValue compareFloats(HoInsertion at, int64_t predicate, MlirValue a, MlirValue b) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirType i1 = mlirIntegerTypeGet(context, 1), i64 = mlirIntegerTypeGet(context, 64);
  MlirNamedAttribute attribute = hoNamed(context, "predicate", mlirIntegerAttrGet(i64, predicate));
  MlirValue operands[] = {a, b};
  return mlirOperationGetResult(hoBuild(at, "arith.cmpf", 1, &i1, 2, operands, 1, &attribute), 0);
}

static void combineArg(HoInsertion at, const HoCombiner *combiner, MlirValue *into,
                       const MlirValue *from) {
  enum { SignedLess = 2 };
  MlirValue better = compareFloats(at, combiner->predicate, from[0], into[0]);
  MlirValue equal = compareFloats(at, OrderedEqual, from[0], into[0]);
  MlirValue before = hoCompare(at, (HoPredicate)SignedLess, from[1], into[1]);
  MlirValue taken = hoBinary(at, "arith.ori", better, hoBinary(at, "arith.andi", equal, before));
  const char *extremum = takesGreater(combiner) ? "arith.maximumf" : "arith.minimumf";
  into[0] = hoBinary(at, extremum, from[0], into[0]);
  into[1] = hoSelect(at, taken, from[1], into[1]);
}

void hoCombine(HoInsertion at, const HoCombiner *combiner, MlirValue *into, const MlirValue *from) {
  if (combiner->kind == HO_COMBINE_ARG) {
    combineArg(at, combiner, into, from);
    return;
  }
  for (int i = 0; i < combiner->count; ++i)
    into[i] = hoBinary(at, combiner->operations[i], into[i], from[i]);
}
