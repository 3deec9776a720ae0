//===- Causal.c - Keys behind a block that count for nothing ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where a row takes part only with keys up to its own position plus a distance, a block of rows
// needs the keys up to its last row's. That is proved on the payloads: behind that every
// reduction over keys adds its neutral element. What is in between may be anything.
//
//===----------------------------------------------------------------------===//
#include "Attention/Attention.h"
#include "Buffers.h"

#include <stdlib.h>

typedef struct Proof {
  const HoAttention *attention;
  bool found;     // a comparison with the position
  MlirValue past; // the distance that all comparisons have; null: 0
  bool *zero;     // by member: behind the last position it is 0
} Proof;

static MlirValue operand(MlirValue value, intptr_t i) {
  return mlirOperationGetOperand(hoDefiningOp(value), i);
}

static bool isMadeBy(MlirValue value, const char *name) {
  MlirOperation op = hoDefiningOp(value);
  return !mlirOperationIsNull(op) && hoOpIs(op, name);
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

// Whether `value` is the loop of dimension `label`.
static bool isLoop(const HoMember *member, MlirValue value, int label) {
  if (!isMadeBy(value, "linalg.index"))
    return false;
  int64_t loop = hoGetIntAttr(hoDefiningOp(value), "dim", -1);
  return loop >= 0 && loop < HO_MAX_LOOPS && member->loops.of[loop] == label;
}

static bool isInside(const HoMember *member, MlirValue value) {
  if (mlirValueIsABlockArgument(value))
    return mlirBlockEqual(mlirBlockArgumentGetOwner(value), hoOpEntryBlock(member->op));
  return hoOpIsAncestor(member->op, mlirOpResultGetOwner(value));
}

// Whether `value` is the row, or the row and a distance from outside.
static bool isPosition(const HoMember *member, MlirValue value, int rows, MlirValue *past) {
  *past = (MlirValue){NULL};
  if (isLoop(member, value, rows))
    return true;
  if (!isMadeBy(value, "arith.addi"))
    return false;
  for (intptr_t i = 0; i < 2; ++i) {
    *past = operand(value, 1 - i);
    if (isLoop(member, operand(value, i), rows) && !isInside(member, *past))
      return true;
  }
  return false;
}

// Whether the condition fails for every key behind the position.
static bool isCausal(Proof *proof, const HoMember *member, MlirValue condition) {
  enum { Slt = 2, Sle = 3, Sgt = 4, Sge = 5 }; // arith.cmpi's predicates
  if (isMadeBy(condition, "arith.andi"))
    return isCausal(proof, member, operand(condition, 0)) ||
           isCausal(proof, member, operand(condition, 1));
  if (!isMadeBy(condition, "arith.cmpi"))
    return false;
  int64_t predicate = hoGetIntAttr(hoDefiningOp(condition), "predicate", -1);
  bool keyFirst = predicate == Slt || predicate == Sle;
  if (!keyFirst && predicate != Sgt && predicate != Sge)
    return false;
  MlirValue past, key = operand(condition, keyFirst ? 0 : 1);
  if (!isLoop(member, key, proof->attention->keys) ||
      !isPosition(member, operand(condition, keyFirst ? 1 : 0), proof->attention->rows, &past))
    return false;
  if (proof->found && !hoSameValue(past, proof->past))
    return false;
  proof->found = true;
  proof->past = past;
  return true;
}

//===----------------------------------------------------------------------===//
// Payloads
//===----------------------------------------------------------------------===//

static MlirValue yielded(const HoMember *member) {
  MlirOperation yield = mlirBlockGetTerminator(hoOpEntryBlock(member->op));
  return mlirOperationGetOperand(yield, 0);
}

static bool isConstant(MlirValue value, double *number) {
  if (!isMadeBy(value, "arith.constant"))
    return false;
  MlirAttribute attribute = hoGetAttr(hoDefiningOp(value), "value");
  if (!mlirAttributeIsAFloat(attribute))
    return false;
  *number = mlirFloatAttrGetValueDouble(attribute);
  return true;
}

// What `value` is behind the position: the other side of a select.
static bool isGuarded(Proof *proof, const HoMember *member, MlirValue value, double *number) {
  return isMadeBy(value, "arith.select") && isCausal(proof, member, operand(value, 0)) &&
         isConstant(operand(value, 2), number);
}

// Zero is zero in every type.
static MlirValue unconverted(MlirValue value) {
  while (isMadeBy(value, "arith.extf") || isMadeBy(value, "arith.truncf"))
    value = operand(value, 0);
  return value;
}

static bool isArgument(const HoMember *member, MlirValue value, intptr_t number) {
  return mlirValueIsABlockArgument(value) && isInside(member, value) &&
         mlirBlockArgumentGetArgNumber(value) == number;
}

// Begins with a number and takes the maximum with that number.
static bool isNeutralMaximum(Proof *proof, const HoMember *member) {
  MlirValue value = yielded(member);
  if (!isMadeBy(value, "arith.maximumf") && !isMadeBy(value, "arith.maxnumf"))
    return false;
  intptr_t inputs = hoStructuredNumInputs(member->op);
  MlirOperation fill = hoDefiningOp(mlirOperationGetOperand(member->op, inputs));
  double initial, masked;
  if (mlirOperationIsNull(fill) || !hoOpIs(fill, "linalg.fill") ||
      !isConstant(mlirOperationGetOperand(fill, 0), &initial))
    return false;
  for (intptr_t i = 0; i < 2; ++i)
    if (isArgument(member, operand(value, i), inputs) &&
        isGuarded(proof, member, operand(value, 1 - i), &masked) && masked <= initial)
      return true;
  return false;
}

// Adds an input that is 0, or products with one.
static bool isNeutralSum(const Proof *proof, const HoMember *member) {
  MlirValue value = yielded(member);
  intptr_t inputs = hoStructuredNumInputs(member->op);
  if (!isMadeBy(value, "arith.addf"))
    return false;
  bool outFirst = isArgument(member, operand(value, 0), inputs);
  if (!outFirst && !isArgument(member, operand(value, 1), inputs))
    return false;
  MlirValue added = unconverted(operand(value, outFirst ? 1 : 0));
  bool product = isMadeBy(added, "arith.mulf");
  MlirValue left = product ? unconverted(operand(added, 0)) : added;
  MlirValue right = product ? unconverted(operand(added, 1)) : added;
  for (intptr_t i = 0; i < inputs; ++i) {
    const HoMember *source = hoMemberOf(proof->attention, mlirOperationGetOperand(member->op, i));
    if (!source || !proof->zero[source - proof->attention->members.items])
      continue;
    if (isArgument(member, left, i) || isArgument(member, right, i))
      return true;
  }
  return false;
}

static bool hasKeys(const HoLabels *labels, int keys) {
  for (int i = 0; i < HO_MAX_LOOPS; ++i)
    if (labels->of[i] == keys)
      return true;
  return false;
}

static bool visit(Proof *proof, size_t index) {
  const HoMember *member = &proof->attention->members.items[index];
  int keys = proof->attention->keys;
  if (hoIsReshape(member->op)) {
    const HoMember *source = hoMemberOf(proof->attention, mlirOperationGetOperand(member->op, 0));
    proof->zero[index] = source && proof->zero[source - proof->attention->members.items];
    return true;
  }
  double number = 1;
  if (hasKeys(&member->result, keys)) {
    proof->zero[index] =
        isGuarded(proof, member, unconverted(yielded(member)), &number) && number == 0;
    return true;
  }
  return !hasKeys(&member->loops, keys) || isNeutralMaximum(proof, member) ||
         isNeutralSum(proof, member);
}

void hoFindCausality(HoAttention *attention) {
  Proof proof = {.attention = attention,
                 .zero = hoAllocate(attention->members.count, sizeof(*proof.zero))};
  bool ok = true;
  for (size_t i = 0; i < attention->members.count && ok; ++i)
    ok = visit(&proof, i);
  attention->causal = ok && proof.found;
  attention->past = proof.past;
  free(proof.zero);
}
