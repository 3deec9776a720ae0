//===- OffloadNameResults.c - Results keep their names as arguments --------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// buffer-results-to-out-params turns results into arguments and loses their
// attributes. Run before it, this pass notes the names on the function; run
// after it, it gives them to the new arguments.
//
//===----------------------------------------------------------------------===//
#include "Array.h"
#include "IR.h"
#include "Passes.h"

#include <stdio.h>
#include <stdlib.h>

static const char notedNames[] = "ho.result_names";

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

// Only memrefs become arguments.
static void note(MlirOperation function, MlirType type) {
  HO_ARRAY(MlirAttribute) names = {0};
  for (intptr_t i = 0; i < mlirFunctionTypeGetNumResults(type); ++i)
    if (mlirTypeIsAMemRef(mlirFunctionTypeGetResult(type, i)))
      hoPush(&names, resultName(function, i));
  if (names.count)
    hoSetAttr(function, notedNames,
              mlirArrayAttrGet(mlirOperationGetContext(function), (intptr_t)names.count,
                               names.items));
  hoArrayFree(&names);
}

static void give(MlirOperation function) {
  MlirContext context = mlirOperationGetContext(function);
  MlirAttribute names = hoGetAttr(function, notedNames);
  intptr_t numNames = mlirArrayAttrGetNumElements(names);
  intptr_t numArguments = mlirBlockGetNumArguments(hoOpEntryBlock(function)), next = 0;
  for (intptr_t i = 0; i < numArguments && next < numNames; ++i) {
    if (mlirAttributeIsNull(hoGetArgumentAttr(function, i, "bufferize.result")))
      continue;
    hoSetArgumentAttr(function, i, "ho.name", mlirArrayAttrGetElement(names, next++));
    hoSetArgumentAttr(function, i, "ho.result", mlirUnitAttrGet(context));
  }
  mlirOperationRemoveAttributeByName(function, hoRef(notedNames));
}

static bool visit(MlirOperation op, void *data) {
  (void)data;
  if (!hoOpIs(op, "func.func") || mlirBlockIsNull(hoOpEntryBlock(op)))
    return true;
  if (hoHasAttr(op, notedNames))
    give(op);
  else
    note(op, mlirTypeAttrGetValue(hoGetAttr(op, "function_type")));
  return true;
}

static bool run(HoPass *pass, MlirOperation module) {
  (void)pass;
  hoWalk(module, visit, NULL);
  return true;
}

const HoPassInfo hoOffloadNameResultsPass = {
    .argument = "offload-name-results",
    .summary = "Carry the names of results over to out-parameters",
    .description =
        "buffer-results-to-out-params turns results into arguments and loses their attributes. Run "
        "before it, this pass notes the results' ho.name on the function; run after it, the new "
        "arguments get ho.name and ho.result.",
    .anchor = "builtin.module",
    .run = run,
};
