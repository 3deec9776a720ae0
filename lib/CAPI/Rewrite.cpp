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

MlirLogicalResult hoApproximateMath(MlirOperation root) {
  Operation *op = unwrap(root);
  RewritePatternSet patterns(op->getContext());
  populateMathPolynomialApproximationPatterns(patterns);
  return wrap(applyPatternsGreedily(op, std::move(patterns)));
}
