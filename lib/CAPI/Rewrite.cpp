//===- Rewrite.cpp - Upstream rewrites with a C control function -----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "CAPI.h"

#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Support.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

bool hoIsContraction(MlirOperation operation) {
  auto op = dyn_cast<linalg::LinalgOp>(unwrap(operation));
  return op && linalg::isaContractionOpInterface(op);
}

MlirLogicalResult hoFuseElementwise(MlirOperation root, HoFusionControl control, void *data) {
  Operation *op = unwrap(root);
  RewritePatternSet patterns(op->getContext());
  linalg::populateElementwiseOpsFusionPatterns(patterns, [&](OpOperand *operand) {
    Operation *producer = operand->get().getDefiningOp();
    return producer &&
           control(wrap(producer), wrap(operand->getOwner()), operand->getOperandNumber(), data);
  });
  return wrap(applyPatternsGreedily(op, std::move(patterns)));
}

static SmallVector<OpFoldResult> foldResults(Builder &builder, const HoFold *folds, size_t count) {
  SmallVector<OpFoldResult> results;
  for (const HoFold &fold : ArrayRef(folds, count))
    if (fold.value.ptr)
      results.push_back(unwrap(fold.value));
    else
      results.push_back(builder.getIndexAttr(fold.number));
  return results;
}

MlirOperation hoTileStructured(MlirOperation operation, MlirOperation before, const HoFold *offsets,
                               const HoFold *sizes) {
  auto op = dyn_cast<TilingInterface>(unwrap(operation));
  if (!op)
    return MlirOperation{nullptr};
  OpBuilder builder(unwrap(before));
  size_t loops = op.getLoopIteratorTypes().size();
  auto tiled = op.getTiledImplementation(builder, foldResults(builder, offsets, loops),
                                         foldResults(builder, sizes, loops));
  if (failed(tiled) || tiled->tiledOps.size() != 1)
    return MlirOperation{nullptr};
  return wrap(tiled->tiledOps.front());
}

bool hoDecompose(MlirOperation operation) {
  Operation *op = unwrap(operation);
  IRRewriter rewriter(op);
  if (op->getNumResults() == 0)
    return false;
  if (auto pack = dyn_cast<linalg::PackOp>(op))
    return succeeded(linalg::lowerPack(rewriter, pack));
  if (auto unpack = dyn_cast<linalg::UnPackOp>(op))
    return succeeded(linalg::lowerUnPack(rewriter, unpack));
  auto aggregate = dyn_cast<linalg::AggregatedOpInterface>(op);
  if (!aggregate)
    return false;
  // Upstream gives the result the input's type.
  if (op->getOperand(0).getType() != op->getResult(0).getType())
    return false;
  FailureOr<SmallVector<Value>> parts = aggregate.decomposeOperation(rewriter);
  if (failed(parts))
    return false;
  rewriter.replaceOp(op, *parts);
  return true;
}

MlirLogicalResult hoApproximateMath(MlirOperation root) {
  Operation *op = unwrap(root);
  RewritePatternSet patterns(op->getContext());
  populateMathPolynomialApproximationPatterns(patterns);
  return wrap(applyPatternsGreedily(op, std::move(patterns)));
}
