//===- OffloadAssumeBounds.c - Bounds for dynamic arguments ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of arguments only: the runtime refuses one that is larger than its bound, while nothing would
// notice an allocation that is.
//
//===----------------------------------------------------------------------===//
#include "Array.h"
#include "IR.h"
#include "Passes.h"

#include "mlir-c/BuiltinAttributes.h"

#include <stdlib.h>

enum { OptionBound };

static const HoOption options[] = {
    {"bound", HO_OPTION_INT, "0",
     "Upper bound of each dynamic dimension of an argument without ho.bound; 0: leave them"},
};

enum { StatisticArguments };

static const HoStatistic statistics[] = {
    {"arguments", "Arguments given a bound"},
};

static bool isDynamic(MlirType type) {
  return (mlirTypeIsAMemRef(type) || mlirTypeIsARankedTensor(type)) &&
         !mlirShapedTypeHasStaticShape(type);
}

static MlirAttribute boundsOf(MlirContext context, MlirType type, int64_t bound) {
  intptr_t rank = mlirShapedTypeGetRank(type);
  int64_t *bounds = hoAllocate((size_t)rank, sizeof(*bounds));
  for (intptr_t i = 0; i < rank; ++i)
    bounds[i] = mlirShapedTypeIsDynamicDim(type, i) ? bound : mlirShapedTypeGetDimSize(type, i);
  MlirAttribute attribute = mlirDenseI64ArrayGet(context, rank, bounds);
  free(bounds);
  return attribute;
}

static void giveBounds(HoPass *pass, MlirOperation function, int64_t bound) {
  MlirBlock entry = hoOpEntryBlock(function);
  for (intptr_t i = 0; i < mlirBlockGetNumArguments(entry); ++i) {
    MlirType type = mlirValueGetType(mlirBlockGetArgument(entry, i));
    if (!isDynamic(type) || !mlirAttributeIsNull(hoGetArgumentAttr(function, i, "ho.bound")))
      continue;
    hoSetArgumentAttr(function, i, "ho.bound",
                      boundsOf(mlirOperationGetContext(function), type, bound));
    hoStatisticAdd(pass, StatisticArguments, 1);
  }
}

// What a call passes is not checked by anybody.
static bool isEntry(MlirOperation op) {
  return hoOpIs(op, "func.func") && !mlirBlockIsNull(hoOpEntryBlock(op)) &&
         !mlirStringRefEqual(hoGetStringAttr(op, "sym_visibility"), hoRef("private"));
}

static bool run(HoPass *pass, MlirOperation module) {
  int64_t bound = hoOptionInt(hoPassOptions(pass), OptionBound);
  if (bound < 0) {
    hoError(module, "offload-assume-bounds: a bound is not negative; 0 leaves arguments as they "
                    "are");
    return false;
  }
  MlirBlock body = mlirModuleGetBody(mlirModuleFromOperation(module));
  for (MlirOperation op = mlirBlockGetFirstOperation(body); bound && !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op))
    if (isEntry(op))
      giveBounds(pass, op, bound);
  return true;
}

const HoPassInfo hoOffloadAssumeBoundsPass = {
    .argument = "offload-assume-bounds",
    .summary = "Give dynamic arguments a bound",
    .description =
        "Gives each public function's arguments of dynamic size, where they have no ho.bound, the "
        "same bound in each dynamic dimension. Memory is planned for bounds; the runtime refuses "
        "arguments that are larger.",
    .anchor = "builtin.module",
    .options = options,
    .numOptions = sizeof(options) / sizeof(options[0]),
    .statistics = statistics,
    .numStatistics = sizeof(statistics) / sizeof(statistics[0]),
    .run = run,
};
