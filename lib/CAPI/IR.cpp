//===- IR.cpp - Effects, views, flow, async, structured ops, dlti ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "CAPI.h"

#include "mlir/CAPI/AffineMap.h"
#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Support.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;

void hoEmitRemark(MlirLocation location, const char *message) {
  emitRemark(unwrap(location)) << message;
}

void hoEmitWarning(MlirLocation location, const char *message) {
  emitWarning(unwrap(location)) << message;
}

//===----------------------------------------------------------------------===//
// Effects and views
//===----------------------------------------------------------------------===//

static std::optional<HoEffectKind> kindOf(const MemoryEffects::Effect *effect) {
  if (isa<MemoryEffects::Read>(effect))
    return HO_EFFECT_READ;
  if (isa<MemoryEffects::Write>(effect))
    return HO_EFFECT_WRITE;
  if (isa<MemoryEffects::Allocate>(effect))
    return HO_EFFECT_ALLOCATE;
  if (isa<MemoryEffects::Free>(effect))
    return HO_EFFECT_FREE;
  return std::nullopt;
}

bool hoForEachEffect(MlirOperation operation, HoEffectCallback callback, void *data) {
  auto interface = dyn_cast<MemoryEffectOpInterface>(unwrap(operation));
  if (!interface)
    return false;
  SmallVector<MemoryEffects::EffectInstance> effects;
  interface.getEffects(effects);
  for (const MemoryEffects::EffectInstance &effect : effects)
    if (auto kind = kindOf(effect.getEffect()))
      callback(*kind, wrap(effect.getValue()), data);
  return true;
}

MlirValue hoViewSource(MlirOperation operation) {
  if (auto view = dyn_cast<ViewLikeOpInterface>(unwrap(operation)))
    return wrap(view.getViewSource());
  // A view, too, but without the interface.
  if (auto transpose = dyn_cast<memref::TransposeOp>(unwrap(operation)))
    return wrap(transpose.getIn());
  return MlirValue{nullptr};
}

//===----------------------------------------------------------------------===//
// Value flow
//===----------------------------------------------------------------------===//

static void visitBranch(BranchOpInterface branch, HoFlowCallback callback, void *data) {
  for (unsigned index = 0; index < branch->getNumSuccessors(); ++index) {
    SuccessorOperands operands = branch.getSuccessorOperands(index);
    Block *successor = branch->getSuccessor(index);
    for (unsigned i = 0; i < operands.size(); ++i)
      if (Value from = operands[i])
        callback(wrap(from), wrap(Value(successor->getArgument(i))), data);
  }
}

static void visitFlow(OperandRange from, ValueRange to, HoFlowCallback callback, void *data) {
  for (auto [source, target] : llvm::zip(from, to))
    callback(wrap(Value(source)), wrap(Value(target)), data);
}

static void visitRegions(RegionBranchOpInterface op, HoFlowCallback callback, void *data) {
  SmallVector<RegionSuccessor> successors;
  op.getSuccessorRegions(RegionBranchPoint::parent(), successors);
  for (RegionSuccessor &successor : successors)
    visitFlow(op.getEntrySuccessorOperands(successor), successor.getSuccessorInputs(), callback,
              data);
  for (Region &region : op->getRegions())
    for (Block &block : region) {
      auto terminator = dyn_cast<RegionBranchTerminatorOpInterface>(block.getTerminator());
      if (!terminator)
        continue;
      SmallVector<RegionSuccessor> next;
      op.getSuccessorRegions(RegionBranchPoint(terminator), next);
      for (RegionSuccessor &successor : next)
        visitFlow(terminator.getSuccessorOperands(successor), successor.getSuccessorInputs(),
                  callback, data);
    }
}

void hoForEachValueFlow(MlirOperation operation, HoFlowCallback callback, void *data) {
  Operation *op = unwrap(operation);
  if (auto branch = dyn_cast<BranchOpInterface>(op))
    visitBranch(branch, callback, data);
  if (auto regions = dyn_cast<RegionBranchOpInterface>(op))
    visitRegions(regions, callback, data);
}

//===----------------------------------------------------------------------===//
// Bounds
//===----------------------------------------------------------------------===//

bool hoConstantUpperBound(MlirValue value, int64_t *bound) {
  if (!unwrap(value).getType().isIndex())
    return false;
  FailureOr<int64_t> found = ValueBoundsConstraintSet::computeConstantBound(
      presburger::BoundType::UB, unwrap(value), /*stopCondition=*/nullptr, /*closedUB=*/true);
  if (failed(found))
    return false;
  *bound = *found;
  return true;
}

//===----------------------------------------------------------------------===//
// Async operations
//===----------------------------------------------------------------------===//

bool hoAsyncOperation(MlirOperation operation, intptr_t *numDependencies, MlirValue *token) {
  auto async = dyn_cast<gpu::AsyncOpInterface>(unwrap(operation));
  if (!async)
    return false;
  *numDependencies = async.getAsyncDependencies().size();
  *token = wrap(async.getAsyncToken());
  return true;
}

MlirValue hoAsyncDependency(MlirOperation operation, intptr_t index) {
  return wrap(Value(cast<gpu::AsyncOpInterface>(unwrap(operation)).getAsyncDependencies()[index]));
}

bool hoTypeIsAsyncToken(MlirType type) { return isa<gpu::AsyncTokenType>(unwrap(type)); }

MlirType hoAsyncTokenTypeGet(MlirContext context) {
  return wrap(Type(gpu::AsyncTokenType::get(unwrap(context))));
}

//===----------------------------------------------------------------------===//
// Structured operations
//===----------------------------------------------------------------------===//

static linalg::LinalgOp structured(MlirOperation operation) {
  return cast<linalg::LinalgOp>(unwrap(operation));
}

bool hoIsStructured(MlirOperation operation) { return isa<linalg::LinalgOp>(unwrap(operation)); }

intptr_t hoStructuredNumInputs(MlirOperation operation) {
  return structured(operation).getNumDpsInputs();
}

intptr_t hoStructuredNumLoops(MlirOperation operation) {
  return structured(operation).getNumLoops();
}

int64_t hoStructuredLoopRange(MlirOperation operation, intptr_t loop) {
  return structured(operation).getStaticLoopRanges()[loop];
}

bool hoStructuredLoopIsParallel(MlirOperation operation, intptr_t loop) {
  return structured(operation).getIteratorTypesArray()[loop] == utils::IteratorType::parallel;
}

MlirAffineMap hoStructuredIndexingMap(MlirOperation operation, intptr_t operand) {
  return wrap(structured(operation).getIndexingMapsArray()[operand]);
}

MlirOperation hoGeneralize(MlirOperation operation) {
  if (isa<linalg::GenericOp>(unwrap(operation)))
    return operation;
  IRRewriter rewriter(unwrap(operation));
  auto generic = linalg::generalizeNamedOp(rewriter, structured(operation));
  if (failed(generic))
    return MlirOperation{nullptr};
  return wrap(generic->getOperation());
}

bool hoStructuredReadsOperand(MlirOperation operation, intptr_t operand) {
  linalg::LinalgOp op = structured(operation);
  return op.payloadUsesValueFromOperand(&op->getOpOperand(operand));
}

//===----------------------------------------------------------------------===//
// Target entries
//===----------------------------------------------------------------------===//

bool hoForEachTargetEntry(MlirOperation module, HoTargetEntryCallback callback, void *data) {
  auto spec = unwrap(module)->getAttrOfType<TargetSystemSpecAttr>("dlti.target_system_spec");
  if (!spec)
    return false;
  for (DataLayoutEntryInterface device : cast<TargetSystemSpecInterface>(spec).getEntries()) {
    auto name = dyn_cast<StringAttr>(device.getKey());
    auto entries = dyn_cast<TargetDeviceSpecInterface>(device.getValue());
    if (!name || !entries)
      continue;
    for (DataLayoutEntryInterface entry : entries.getEntries())
      if (auto key = dyn_cast<StringAttr>(entry.getKey()))
        callback(wrap(name.getValue()), wrap(key.getValue()), wrap(entry.getValue()), data);
  }
  return true;
}
