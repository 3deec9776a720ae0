//===- LastTrip.c - What a copy reaches in the last trip of its loop -------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A loop whose trips fetch for the next one has none to fetch for in the last.
// Where bounds are constants and no condition stands between the loop and the
// copy, the last trip does happen, and what it reaches is known.
//
//===----------------------------------------------------------------------===//
#include "Verify/Verify.h"

enum { MOST_OPERANDS = 64 };

typedef struct LastTrip {
  MlirOperation copy;
  int operands; // still to be looked at
  bool inLoop;  // the index depends on a loop's
} LastTrip;

// Of an scf.for that surely makes a trip.
static bool lastIndex(MlirOperation loop, int64_t *last) {
  int64_t lower, upper, step;
  if (!hoOpIs(loop, "scf.for") || hoHasAttr(loop, "unsignedCmp") ||
      !constantIndex(mlirOperationGetOperand(loop, 0), &lower) ||
      !constantIndex(mlirOperationGetOperand(loop, 1), &upper) ||
      !constantIndex(mlirOperationGetOperand(loop, 2), &step) || step <= 0 || lower >= upper)
    return false;
  uint64_t range = (uint64_t)upper - (uint64_t)lower - 1;
  *last = (int64_t)((uint64_t)lower + range / (uint64_t)step * (uint64_t)step);
  return true;
}

// Whether each trip of `loop` reaches the copy.
static bool isReached(const LastTrip *trip, MlirOperation loop) {
  for (MlirOperation op = mlirOperationGetParentOperation(trip->copy);
       !mlirOperationEqual(op, loop); op = mlirOperationGetParentOperation(op)) {
    int64_t last;
    if (mlirOperationIsNull(op) || !lastIndex(op, &last))
      return false;
  }
  return true;
}

static bool lastValue(LastTrip *trip, MlirValue index, int64_t *last);

static bool lastOfArgument(LastTrip *trip, MlirValue argument, int64_t *last) {
  MlirOperation loop = mlirBlockGetParentOperation(mlirBlockArgumentGetOwner(argument));
  trip->inLoop = true;
  return mlirBlockArgumentGetArgNumber(argument) == 0 && lastIndex(loop, last) &&
         isReached(trip, loop);
}

static bool lastOfResult(LastTrip *trip, MlirOperation op, int64_t *last) {
  int64_t a, b;
  if (mlirOperationGetNumOperands(op) != 2 || !hoOpInDialect(op, "arith") ||
      !lastValue(trip, mlirOperationGetOperand(op, 0), &a) ||
      !lastValue(trip, mlirOperationGetOperand(op, 1), &b))
    return false;
  if (hoOpIs(op, "arith.addi"))
    return !__builtin_add_overflow(a, b, last);
  if (hoOpIs(op, "arith.subi"))
    return !__builtin_sub_overflow(a, b, last);
  return hoOpIs(op, "arith.muli") && !__builtin_mul_overflow(a, b, last);
}

static bool lastValue(LastTrip *trip, MlirValue index, int64_t *last) {
  if (trip->operands-- <= 0)
    return false;
  if (mlirValueIsABlockArgument(index))
    return lastOfArgument(trip, index, last);
  return constantIndex(index, last) || lastOfResult(trip, mlirOpResultGetOwner(index), last);
}

// Reports a subview that ends beyond its source.
static void checkSubview(Proof *proof, LastTrip *trip, MlirOperation subview) {
  MlirAttribute offsets = hoGetAttr(subview, "static_offsets");
  MlirAttribute sizes = hoGetAttr(subview, "static_sizes");
  MlirAttribute strides = hoGetAttr(subview, "static_strides");
  MlirType source = mlirValueGetType(mlirOperationGetOperand(subview, 0));
  int64_t unknown = mlirShapedTypeGetDynamicStrideOrOffset();
  intptr_t next = 1; // operand of the next offset
  for (intptr_t i = 0; i < mlirDenseArrayGetNumElements(offsets); ++i) {
    int64_t size = mlirDenseI64ArrayGetElement(sizes, i);
    int64_t stride = mlirDenseI64ArrayGetElement(strides, i), last, reach, end;
    if (mlirDenseI64ArrayGetElement(offsets, i) != unknown)
      continue;
    trip->operands = MOST_OPERANDS;
    trip->inLoop = false;
    bool known = lastValue(trip, mlirOperationGetOperand(subview, next++), &last) &&
                 size != unknown && size > 0 && stride != unknown && stride > 0 &&
                 !mlirShapedTypeIsDynamicDim(source, i) &&
                 !__builtin_mul_overflow(size - 1, stride, &reach) &&
                 !__builtin_add_overflow(last, reach, &end);
    if (known && trip->inLoop && end >= mlirShapedTypeGetDimSize(source, i))
      report(proof, "out-of-bounds", trip->copy, subview,
             "in the last trip of its loop this copy reaches index %lld of dimension %ld, of %lld, "
             "through %s; let the last trip do without it",
             (long long)end, (long)i, (long long)mlirShapedTypeGetDimSize(source, i),
             describe(subview).text);
  }
}

void checkLastTrip(Proof *proof, MlirOperation copy) {
  intptr_t count = mlirOperationGetNumOperands(copy);
  for (intptr_t i = count - 2; i < count; ++i) {
    MlirValue value = mlirOperationGetOperand(copy, i);
    while (mlirValueIsAOpResult(value)) {
      MlirOperation op = mlirOpResultGetOwner(value);
      value = viewedBuffer(op);
      if (mlirValueIsNull(value))
        break;
      LastTrip trip = {.copy = copy};
      if (hoOpIs(op, "memref.subview"))
        checkSubview(proof, &trip, op);
    }
  }
}
