//===- Labels.c - Which dimension of the scores a dimension is -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Attention/Attention.h"

#include "mlir-c/AffineExpr.h"

#include <string.h>

static void clear(HoLabels *labels) { memset(labels->of, HO_NO_LABEL, sizeof(labels->of)); }

static void keepWhole(HoAttention *attention, int label) {
  if (label != HO_NO_LABEL)
    attention->whole |= 1u << label;
}

static intptr_t rankOf(MlirValue value) { return mlirShapedTypeGetRank(mlirValueGetType(value)); }

static bool isOne(MlirValue value, intptr_t dimension) {
  MlirType type = mlirValueGetType(value);
  return !mlirShapedTypeIsDynamicDim(type, dimension) &&
         mlirShapedTypeGetDimSize(type, dimension) == 1;
}

// The loop that moves along result `i` of an indexing map, or -1.
static intptr_t loopOf(MlirAffineMap map, intptr_t i) {
  MlirAffineExpr expression = mlirAffineMapGetResult(map, i);
  return mlirAffineExprIsADim(expression) ? mlirAffineDimExprGetPosition(expression) : -1;
}

bool hoIsReshape(MlirOperation op) {
  return hoOpIs(op, "tensor.expand_shape") || hoOpIs(op, "tensor.collapse_shape");
}

bool hoMayBeMember(MlirOperation op) {
  if (mlirOperationGetNumResults(op) != 1 || !(hoIsReshape(op) || hoIsStructured(op)))
    return false;
  MlirValue result = mlirOperationGetResult(op, 0);
  if (!mlirTypeIsARankedTensor(mlirValueGetType(result)) || rankOf(result) > HO_MAX_DIMENSIONS)
    return false;
  return hoIsReshape(op) || hoStructuredNumLoops(op) <= HO_MAX_LOOPS;
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

// Follows labels between the sides of a reshape: a dimension keeps its label where all that it is
// grouped with is of size 1. `lost` gets the others.
static void labelReshape(MlirOperation op, const HoLabels *from, bool backward, HoLabels *to,
                         uint32_t *lost) {
  bool expand = hoOpIs(op, "tensor.expand_shape");
  MlirValue larger = expand ? mlirOperationGetResult(op, 0) : mlirOperationGetOperand(op, 0);
  bool toLarger = expand != backward;
  MlirAttribute groups = hoGetAttr(op, "reassociation");
  clear(to);
  for (intptr_t g = 0; g < mlirArrayAttrGetNumElements(groups); ++g) {
    MlirAttribute group = mlirArrayAttrGetElement(groups, g);
    intptr_t members = mlirArrayAttrGetNumElements(group), large = 0, numLarge = 0;
    for (intptr_t i = 0; i < members; ++i) {
      intptr_t dimension = mlirIntegerAttrGetValueInt(mlirArrayAttrGetElement(group, i));
      if (i == 0 || !isOne(larger, dimension))
        large = dimension;
      numLarge += !isOne(larger, dimension);
    }
    if (numLarge <= 1)
      to->of[toLarger ? large : g] = from->of[toLarger ? g : large];
    for (intptr_t i = 0; i < members; ++i) {
      intptr_t dimension = mlirIntegerAttrGetValueInt(mlirArrayAttrGetElement(group, i));
      int label = from->of[toLarger ? g : dimension];
      if (label != HO_NO_LABEL && (numLarge > 1 || (!toLarger && dimension != large)))
        *lost |= 1u << label;
    }
  }
}

//===----------------------------------------------------------------------===//
// Structured operations
//===----------------------------------------------------------------------===//

static void labelResult(HoMember *member) {
  MlirAffineMap map = hoStructuredIndexingMap(member->op, hoStructuredNumInputs(member->op));
  clear(&member->result);
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
    intptr_t loop = loopOf(map, i);
    if (loop >= 0)
      member->result.of[i] = member->loops.of[loop];
  }
}

bool hoLabelProduct(HoMember *member) {
  MlirAffineMap map = hoStructuredIndexingMap(member->op, hoStructuredNumInputs(member->op));
  clear(&member->loops);
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
    intptr_t loop = loopOf(map, i);
    if (loop < 0)
      return false;
    member->loops.of[loop] = (int8_t)i;
  }
  labelResult(member);
  return true;
}

// What a member's result says of the loops that read it. `bare` gets loops that move along
// something that is no dimension of the scores.
static void labelLoops(HoAttention *attention, const HoMember *source, MlirAffineMap map,
                       HoMember *member, uint32_t *bare) {
  MlirValue value = mlirOperationGetResult(source->op, 0);
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
    int label = source->result.of[i];
    intptr_t loop = loopOf(map, i);
    if (loop < 0) {
      if (!isOne(value, i))
        keepWhole(attention, label);
      continue;
    }
    if (label == HO_NO_LABEL) {
      *bare |= isOne(value, i) ? 0 : 1u << loop;
      continue;
    }
    int8_t *own = &member->loops.of[loop];
    if (*own != HO_NO_LABEL && *own != label) {
      keepWhole(attention, label);
      keepWhole(attention, *own);
    }
    *own = (int8_t)label;
  }
}

static void labelStructured(HoAttention *attention, HoMember *member) {
  uint32_t bare = 0;
  for (int i = 0; i < HO_MAX_LOOPS; ++i)
    member->loops.of[i] = (int8_t)(member->inferred[i] - 1);
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(member->op); ++i) {
    const HoMember *source = hoMemberOf(attention, mlirOperationGetOperand(member->op, i));
    if (source)
      labelLoops(attention, source, hoStructuredIndexingMap(member->op, i), member, &bare);
  }
  for (intptr_t i = 0; i < hoStructuredNumLoops(member->op); ++i) {
    int label = member->loops.of[i];
    if (bare >> i & 1)
      keepWhole(attention, label);
    if (label != attention->keys && !hoStructuredLoopIsParallel(member->op, i))
      keepWhole(attention, label);
  }
  labelResult(member);
}

void hoLabelMember(HoAttention *attention, HoMember *member) {
  if (!hoIsReshape(member->op)) {
    labelStructured(attention, member);
    return;
  }
  const HoMember *source = hoMemberOf(attention, mlirOperationGetOperand(member->op, 0));
  if (source)
    labelReshape(member->op, &source->result, false, &member->result, &attention->whole);
}

static bool inferFrom(HoMember *source, MlirAffineMap map, const HoMember *member) {
  MlirValue value = mlirOperationGetResult(source->op, 0);
  MlirAffineMap output = hoStructuredIndexingMap(source->op, hoStructuredNumInputs(source->op));
  bool found = false;
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
    intptr_t loop = loopOf(map, i), own = loopOf(output, i);
    if (source->result.of[i] != HO_NO_LABEL || isOne(value, i) || loop < 0 || own < 0 ||
        member->loops.of[loop] == HO_NO_LABEL || source->inferred[own])
      continue;
    source->inferred[own] = (uint8_t)(member->loops.of[loop] + 1);
    found = true;
  }
  return found;
}

bool hoInferLabels(HoAttention *attention, const HoMember *member) {
  bool found = false;
  for (intptr_t i = 0; !hoIsReshape(member->op) && i < mlirOperationGetNumOperands(member->op);
       ++i) {
    HoMember *source = hoMemberOf(attention, mlirOperationGetOperand(member->op, i));
    if (source && !hoIsReshape(source->op))
      found |= inferFrom(source, hoStructuredIndexingMap(member->op, i), member);
  }
  return found;
}

bool hoLabelBackward(MlirOperation op, const HoLabels *result, HoMember *member) {
  *member = (HoMember){.op = op, .result = *result};
  clear(&member->loops);
  if (hoIsReshape(op)) {
    uint32_t lost = 0;
    HoLabels source;
    labelReshape(op, result, true, &source, &lost);
    memcpy(member->loops.of, source.of, sizeof(source.of));
    return lost == 0;
  }
  MlirAffineMap map = hoStructuredIndexingMap(op, hoStructuredNumInputs(op));
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
    intptr_t loop = loopOf(map, i);
    if (loop < 0)
      return false;
    member->loops.of[loop] = result->of[i];
  }
  return true;
}

HoLabels hoOperandLabels(const HoMember *member, intptr_t operand) {
  HoLabels labels;
  clear(&labels);
  if (hoIsReshape(member->op)) {
    uint32_t lost = 0;
    labelReshape(member->op, &member->result, true, &labels, &lost);
    return labels;
  }
  MlirAffineMap map = hoStructuredIndexingMap(member->op, operand);
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map) && i < HO_MAX_LOOPS; ++i) {
    intptr_t loop = loopOf(map, i);
    if (loop >= 0)
      labels.of[i] = member->loops.of[loop];
  }
  return labels;
}
