//===- OffloadPrepare.c - linalg on tensors made fit for offloading --------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What upstream's passes would do to the detriment of memory: a transposed weight is a second
// weight, a shared zero is copied for each accumulator, and fusing elementwise operations into
// products computes them again for each row.
//
//===----------------------------------------------------------------------===//
#include "Array.h"
#include "IR.h"
#include "Passes.h"
#include "Prepare/CarriedTensors.h"
#include "Prepare/Decompose.h"
#include "Prepare/Endings.h"

#include "mlir-c/AffineExpr.h"

#include <stdlib.h>

enum { OptionFuse, OptionEndings };

static const HoOption options[] = {
    {"fuse", HO_OPTION_BOOL, "true",
     "Fuse elementwise operations where nothing is computed twice for it"},
    {"endings", HO_OPTION_BOOL, "false",
     "Let what a library of matrix products does behind a product (biases, residuals, ReLU, GELU) "
     "write over the product, where nothing else reads that"},
};

enum {
  StatisticTransposes,
  StatisticFills,
  StatisticFused,
  StatisticCarried,
  StatisticEndings,
  StatisticDecomposed,
};

static const HoStatistic statistics[] = {
    {"transposes", "Transposes folded into matrix products"},
    {"fills", "Fills given to one accumulator each"},
    {"fused", "Elementwise operations fused"},
    {"carried", "Tensors that a loop yields put into the buffer that they came in"},
    {"endings", "Operations that write over the product that they end"},
    {"decomposed", "Operations replaced by structured ones"},
};

typedef struct Prepare {
  HoPass *pass;
  HO_ARRAY(MlirOperation) products, fills;
} Prepare;

static MlirOperation definingOp(MlirValue value) {
  return mlirValueIsAOpResult(value) ? mlirOpResultGetOwner(value) : (MlirOperation){NULL};
}

static bool collect(MlirOperation op, void *data) {
  Prepare *prepare = data;
  if (mlirOperationGetNumResults(op) != 1)
    return true;
  if (hoOpIs(op, "linalg.matmul") || hoOpIs(op, "linalg.batch_matmul"))
    hoPush(&prepare->products, op);
  else if (hoOpIs(op, "linalg.fill"))
    hoPush(&prepare->fills, op);
  return true;
}

//===----------------------------------------------------------------------===//
// Transposes
//===----------------------------------------------------------------------===//

// The map that reads the transpose's source where `map` reads its result. Null when the product
// cannot take it.
static MlirAffineMap readThrough(MlirOperation transpose, MlirAffineMap map) {
  MlirAttribute permutation = hoGetAttr(transpose, "permutation");
  intptr_t rank = mlirAffineMapGetNumResults(map);
  if (mlirDenseArrayGetNumElements(permutation) != rank)
    return (MlirAffineMap){NULL};
  MlirAffineExpr *results = hoAllocate((size_t)rank, sizeof(*results));
  for (intptr_t i = 0; i < rank; ++i)
    results[mlirDenseI64ArrayGetElement(permutation, i)] = mlirAffineMapGetResult(map, i);
  MlirAffineMap composed = mlirAffineMapGet(mlirAffineMapGetContext(map),
                                            mlirAffineMapGetNumDims(map), 0, rank, results);
  free(results);
  return composed;
}

// Products name two matrix dimensions in either order; a batch dimension stays first.
static bool keepsBatch(MlirOperation product, MlirOperation transpose) {
  MlirAttribute permutation = hoGetAttr(transpose, "permutation");
  return hoOpIs(product, "linalg.matmul") || mlirDenseI64ArrayGetElement(permutation, 0) == 0;
}

static void foldTransposes(Prepare *prepare, MlirOperation product) {
  MlirContext context = mlirOperationGetContext(product);
  MlirAttribute maps[3];
  for (intptr_t i = 0; i < 3; ++i)
    maps[i] = mlirAffineMapAttrGet(hoStructuredIndexingMap(product, i));
  bool changed = false;
  for (intptr_t i = 0; i < 2; ++i) {
    MlirOperation transpose = definingOp(mlirOperationGetOperand(product, i));
    if (mlirOperationIsNull(transpose) || !hoOpIs(transpose, "linalg.transpose") ||
        !keepsBatch(product, transpose))
      continue;
    MlirAffineMap map = readThrough(transpose, hoStructuredIndexingMap(product, i));
    if (mlirAffineMapIsNull(map))
      continue;
    maps[i] = mlirAffineMapAttrGet(map);
    mlirOperationSetOperand(product, i, mlirOperationGetOperand(transpose, 0));
    changed = true;
    hoStatisticAdd(prepare->pass, StatisticTransposes, 1);
  }
  if (changed)
    hoSetAttr(product, "indexing_maps", mlirArrayAttrGet(context, 3, maps));
}

//===----------------------------------------------------------------------===//
// Fills
//===----------------------------------------------------------------------===//

// A fill used by several operations, as the result of one pass of cse, would be copied for each
// that writes over it; a fill of its own is written in place. Right before its user, too: the last
// of them would keep the first one's all the time up to then. The last one's lies where the shared
// one lay: what is written there next may be written over it.
static void giveOwnFills(Prepare *prepare, MlirOperation fill) {
  MlirValue result = mlirOperationGetResult(fill, 0);
  MlirOperation empty = definingOp(mlirOperationGetOperand(fill, 1));
  bool ownEmpty = !mlirOperationIsNull(empty) && hoOpIs(empty, "tensor.empty");
  HO_ARRAY(MlirOpOperand) uses = {0};
  for (MlirOpOperand use = mlirValueGetFirstUse(result); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use))
    if (hoIsStructured(mlirOpOperandGetOwner(use)))
      hoPush(&uses, use);
  for (size_t i = 0; i < uses.count && uses.count > 1 && ownEmpty; ++i) {
    MlirOperation user = mlirOpOperandGetOwner(uses.items[i]);
    unsigned operand = mlirOpOperandGetOperandNumber(uses.items[i]);
    if ((intptr_t)operand < hoStructuredNumInputs(user))
      continue;
    MlirBlock block = mlirOperationGetBlock(user);
    MlirOperation place = i ? mlirOperationClone(empty) : empty;
    MlirOperation newFill = mlirOperationClone(fill);
    if (i)
      mlirBlockInsertOwnedOperationBefore(block, user, place);
    mlirBlockInsertOwnedOperationBefore(block, user, newFill);
    mlirOperationSetOperand(newFill, 1, mlirOperationGetResult(place, 0));
    mlirOperationSetOperand(user, operand, mlirOperationGetResult(newFill, 0));
    hoStatisticAdd(prepare->pass, StatisticFills, 1);
  }
  if (mlirOpOperandIsNull(mlirValueGetFirstUse(result)) && uses.count)
    mlirOperationDestroy(fill);
  hoArrayFree(&uses);
}

//===----------------------------------------------------------------------===//
// Fusion
//===----------------------------------------------------------------------===//

static bool countWork(MlirOperation op, void *data) {
  int *work = data;
  if (hoOpInDialect(op, "math") || hoOpInDialect(op, "tensor"))
    *work += 16;
  else if (hoOpIs(op, "arith.divf"))
    *work += 8;
  else
    *work += 1;
  return true;
}

// Whether the consumer reads each element of the operand once, so that fusing computes nothing
// twice.
static bool readsOnce(MlirOperation consumer, intptr_t operand) {
  MlirAffineMap map = hoStructuredIndexingMap(consumer, operand);
  return mlirAffineMapIsPermutation(map);
}

static bool isUsedOnce(MlirOperation op) {
  MlirOpOperand use = mlirValueGetFirstUse(mlirOperationGetResult(op, 0));
  return !mlirOpOperandIsNull(use) && mlirOpOperandIsNull(mlirOpOperandGetNextUse(use));
}

static bool shouldFuse(MlirOperation producer, MlirOperation consumer, intptr_t operand,
                       void *data) {
  enum { CheapWork = 6 };
  Prepare *prepare = data;
  if (hoIsContraction(consumer) || mlirOperationGetNumResults(producer) != 1 ||
      !isUsedOnce(producer))
    return false;
  if (!readsOnce(consumer, operand)) {
    int work = 0;
    hoWalk(producer, countWork, &work);
    if (work > CheapWork)
      return false;
  }
  hoStatisticAdd(prepare->pass, StatisticFused, 1);
  return true;
}

static bool run(HoPass *pass, MlirOperation module) {
  Prepare prepare = {.pass = pass};
  bool ok = true;
  hoStatisticAdd(pass, StatisticDecomposed, hoDecomposeOperations(module));
  if (hoOptionBool(hoPassOptions(pass), OptionFuse))
    ok = mlirLogicalResultIsSuccess(hoFuseElementwise(module, shouldFuse, &prepare));
  hoWalk(module, collect, &prepare);
  for (size_t i = 0; i < prepare.products.count; ++i)
    foldTransposes(&prepare, prepare.products.items[i]);
  for (size_t i = 0; i < prepare.fills.count; ++i)
    giveOwnFills(&prepare, prepare.fills.items[i]);
  if (hoOptionBool(hoPassOptions(pass), OptionEndings))
    hoStatisticAdd(pass, StatisticEndings, hoEndProductsInPlace(module));
  hoArrayFree(&prepare.products);
  hoArrayFree(&prepare.fills);
  hoStatisticAdd(pass, StatisticCarried, hoKeepCarriedTensors(module));
  return ok;
}

static const char *const dialects[] = {"linalg", "tensor", "affine",        "arith",
                                       "math",   "scf",    "bufferization", NULL};

const HoPassInfo hoOffloadPreparePass = {
    .argument = "offload-prepare",
    .summary = "Make linalg on tensors fit for offloading",
    .description =
        "Folds transposes into the matrix products that read them (a transposed weight would be a "
        "second weight on the device), gives each accumulator its own fill (a shared one is copied "
        "by bufferization), and runs upstream's elementwise fusion where nothing is computed twice "
        "for it, never into a contraction. linalg.softmax, linalg.pack and linalg.unpack, which no "
        "device runs as they are, become structured operations. What an scf.for yields is put into "
        "the buffer that it "
        "carries, as bufferization wants it.",
    .anchor = "builtin.module",
    .options = options,
    .numOptions = sizeof(options) / sizeof(options[0]),
    .statistics = statistics,
    .numStatistics = sizeof(statistics) / sizeof(statistics[0]),
    .dialects = dialects,
    .run = run,
};
