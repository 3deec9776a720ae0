//===- OffloadNameResults.c - Results keep their names as arguments --------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// buffer-results-to-out-params turns results into arguments and loses their
// attributes. Run before it, this pass notes the names, and the bounds of dynamic sizes, on the
// function; run after it, it gives them to the new arguments.
//
//===----------------------------------------------------------------------===//
#include "Array.h"
#include "IR.h"
#include "Passes.h"
#include "Sizes.h"

#include <stdio.h>
#include <stdlib.h>

static const char notedNames[] = "ho.result_names";
static const char notedBounds[] = "ho.result_bounds";

static MlirAttribute resultName(MlirOperation function, intptr_t result) {
  MlirAttribute all = hoGetAttr(function, "res_attrs");
  if (!mlirAttributeIsNull(all) && result < mlirArrayAttrGetNumElements(all)) {
    MlirAttribute name =
        mlirDictionaryAttrGetElementByName(mlirArrayAttrGetElement(all, result), hoRef("ho.name"));
    if (!mlirAttributeIsNull(name))
      return name;
  }
  char text[32];
  snprintf(text, sizeof(text), "result%d", (int)result);
  return mlirStringAttrGet(mlirOperationGetContext(function), hoRef(text));
}

// What every return keeps a result within, in each dimension.
typedef struct ResultBounds {
  intptr_t result, rank;
  int64_t *bounds;
  bool known;
} ResultBounds;

static bool includeReturn(MlirOperation op, void *data) {
  ResultBounds *all = data;
  if (!hoOpIs(op, "func.return"))
    return true;
  MlirValue value = mlirOperationGetOperand(op, all->result);
  for (intptr_t i = 0; i < all->rank && all->known; ++i) {
    int64_t bound;
    all->known = hoDimensionBound(value, i, &bound) && bound >= 0;
    if (all->known && bound > all->bounds[i])
      all->bounds[i] = bound;
  }
  return all->known;
}

// The ho.bound of the argument that a result becomes; a unit where none is known or needed.
static MlirAttribute resultBounds(MlirOperation function, intptr_t result, MlirType type) {
  MlirContext context = mlirOperationGetContext(function);
  if (mlirShapedTypeHasStaticShape(type))
    return mlirUnitAttrGet(context);
  ResultBounds all = {.result = result, .rank = mlirShapedTypeGetRank(type), .known = true};
  all.bounds = hoAllocate((size_t)all.rank, sizeof(*all.bounds));
  hoWalk(function, includeReturn, &all);
  MlirAttribute bounds =
      all.known ? mlirDenseI64ArrayGet(context, all.rank, all.bounds) : mlirUnitAttrGet(context);
  free(all.bounds);
  return bounds;
}

// Only memrefs become arguments.
static void note(MlirOperation function, MlirType type) {
  HO_ARRAY(MlirAttribute) names = {0}, bounds = {0};
  bool bounded = false;
  for (intptr_t i = 0; i < mlirFunctionTypeGetNumResults(type); ++i) {
    MlirType result = mlirFunctionTypeGetResult(type, i);
    if (!mlirTypeIsAMemRef(result))
      continue;
    hoPush(&names, resultName(function, i));
    hoPush(&bounds, resultBounds(function, i, result));
    bounded |= !mlirAttributeIsAUnit(bounds.items[bounds.count - 1]);
  }
  MlirContext context = mlirOperationGetContext(function);
  intptr_t count = (intptr_t)names.count;
  if (count)
    hoSetAttr(function, notedNames, mlirArrayAttrGet(context, count, names.items));
  if (bounded)
    hoSetAttr(function, notedBounds, mlirArrayAttrGet(context, count, bounds.items));
  hoArrayFree(&names);
  hoArrayFree(&bounds);
}

// A copy of `memref` in a new allocation.
static MlirValue copyOf(HoInsertion at, MlirValue memref) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirType type = hoHostType(mlirValueGetType(memref));
  HO_ARRAY(MlirValue) sizes = {0};
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i)
    if (mlirShapedTypeIsDynamicDim(type, i))
      hoPush(&sizes, hoBuildDim(at, memref, i));
  int32_t segments[] = {(int32_t)sizes.count, 0};
  MlirNamedAttribute attribute =
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 2, segments));
  MlirOperation allocation =
      hoBuild(at, "memref.alloc", 1, &type, (intptr_t)sizes.count, sizes.items, 1, &attribute);
  hoArrayFree(&sizes);
  MlirValue operands[] = {memref, mlirOperationGetResult(allocation, 0)};
  hoBuild(at, "memref.copy", 0, NULL, 2, operands, 0, NULL);
  return operands[1];
}

// Each result becomes a buffer of its own; upstream's pass fails on an allocation returned twice.
static bool separateResults(MlirOperation op, void *data) {
  (void)data;
  if (!hoOpIs(op, "func.return"))
    return true;
  for (intptr_t i = 1; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue result = mlirOperationGetOperand(op, i);
    bool again = false;
    for (intptr_t k = 0; k < i && !again; ++k)
      again = hoSameValue(result, mlirOperationGetOperand(op, k));
    if (again && hoIsMemRef(result) && hoTypeHasIdentityLayout(mlirValueGetType(result)))
      mlirOperationSetOperand(op, i, copyOf(hoBefore(op), result));
  }
  return true;
}

static void give(MlirOperation function) {
  MlirContext context = mlirOperationGetContext(function);
  MlirAttribute names = hoGetAttr(function, notedNames);
  MlirAttribute bounds = hoGetAttr(function, notedBounds);
  intptr_t numNames = mlirArrayAttrGetNumElements(names);
  intptr_t numArguments = mlirBlockGetNumArguments(hoOpEntryBlock(function)), next = 0;
  for (intptr_t i = 0; i < numArguments && next < numNames; ++i) {
    if (mlirAttributeIsNull(hoGetArgumentAttr(function, i, "bufferize.result")))
      continue;
    if (!mlirAttributeIsNull(bounds) &&
        !mlirAttributeIsAUnit(mlirArrayAttrGetElement(bounds, next)))
      hoSetArgumentAttr(function, i, "ho.bound", mlirArrayAttrGetElement(bounds, next));
    hoSetArgumentAttr(function, i, "ho.name", mlirArrayAttrGetElement(names, next++));
    hoSetArgumentAttr(function, i, "ho.result", mlirUnitAttrGet(context));
  }
  mlirOperationRemoveAttributeByName(function, hoRef(notedBounds));
  mlirOperationRemoveAttributeByName(function, hoRef(notedNames));
}

static bool visit(MlirOperation op, void *data) {
  (void)data;
  if (!hoOpIs(op, "func.func") || mlirBlockIsNull(hoOpEntryBlock(op)))
    return true;
  if (hoHasAttr(op, notedNames)) {
    give(op);
  } else {
    hoWalk(op, separateResults, NULL);
    note(op, mlirTypeAttrGetValue(hoGetAttr(op, "function_type")));
  }
  return true;
}

static bool run(HoPass *pass, MlirOperation module) {
  (void)pass;
  hoWalk(module, visit, NULL);
  return true;
}

static const char *const dialects[] = {"memref", "arith", NULL};

const HoPassInfo hoOffloadNameResultsPass = {
    .argument = "offload-name-results",
    .summary = "Carry the names of results over to out-parameters",
    .description =
        "buffer-results-to-out-params turns results into arguments and loses their attributes. Run "
        "before it, this pass notes the results' ho.name on the function and gives a memref that "
        "is returned twice a copy; run after it, the new arguments get ho.name and ho.result, and "
        "ho.bound where they are of dynamic size and the function keeps them within one.",
    .anchor = "builtin.module",
    .dialects = dialects,
    .run = run,
};
