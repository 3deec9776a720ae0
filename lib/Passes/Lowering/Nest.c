//===- Nest.c - Structured operations as loops over strides ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Kernel.h"

#include "mlir-c/AffineExpr.h"

#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

// Adds `scale` times a linear expression to the strides. False when it is not linear, or has a
// coefficient or constant below 0.
static bool addLinear(HoInsertion at, MlirAffineExpr expr, HoSize scale, HoSize *strides) {
  if (mlirAffineExprIsADim(expr)) {
    intptr_t dim = mlirAffineDimExprGetPosition(expr);
    strides[dim] = hoAddSizes(at, strides[dim], scale);
    return true;
  }
  if (mlirAffineExprIsAConstant(expr))
    return mlirAffineConstantExprGetValue(expr) == 0;
  if (!mlirAffineExprIsAAdd(expr) && !mlirAffineExprIsAMul(expr))
    return false;
  MlirAffineExpr left = mlirAffineBinaryOpExprGetLHS(expr);
  MlirAffineExpr right = mlirAffineBinaryOpExprGetRHS(expr);
  if (mlirAffineExprIsAAdd(expr))
    return addLinear(at, left, scale, strides) && addLinear(at, right, scale, strides);
  if (!mlirAffineExprIsAConstant(right) || mlirAffineConstantExprGetValue(right) < 0)
    return false;
  HoSize factor = hoStatic(mlirAffineConstantExprGetValue(right));
  return addLinear(at, left, hoMultiplySizes(at, scale, factor), strides);
}

static bool readBuffer(HoKernel *kernel, MlirAffineMap map, MlirValue memref,
                       HoNestOperand *operand) {
  MlirType type = mlirValueGetType(memref);
  const HoKernelBuffer *buffer = hoImportBuffer(kernel, memref);
  operand->pointer = buffer->pointer;
  operand->element = mlirShapedTypeGetElementType(type);
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i)
    if (!addLinear(hoKernelEnd(kernel), mlirAffineMapGetResult(map, i), buffer->strides[i],
                   operand->strides))
      return false;
  return true;
}

// The address is whatever the map says.
static void readMapped(HoKernel *kernel, MlirAffineMap map, MlirValue memref, intptr_t numLoops,
                       HoNestOperand *operand) {
  enum { Far = 1 << 20 };
  operand->memref = hoImportValue(kernel, memref);
  operand->map = map;
  for (intptr_t loop = 0; loop < numLoops; ++loop) {
    operand->strides[loop] = hoStatic(0);
    for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i)
      if (mlirAffineExprIsFunctionOfDim(mlirAffineMapGetResult(map, i), loop))
        operand->strides[loop] = hoStatic(Far);
  }
}

static bool readOperand(HoKernel *kernel, HoNest *nest, intptr_t index) {
  HoNestOperand *operand = &nest->operands[index];
  MlirValue value = mlirOperationGetOperand(nest->generic, index);
  *operand = (HoNestOperand){.isOutput = index >= hoStructuredNumInputs(nest->generic),
                             .isRead = hoStructuredReadsOperand(nest->generic, index)};
  for (intptr_t i = 0; i < nest->numLoops; ++i)
    operand->strides[i] = hoStatic(0);
  operand->element = mlirValueGetType(value);
  if (!hoIsMemRef(value)) {
    operand->scalar = hoImportValue(kernel, value);
    return true;
  }
  MlirAffineMap map = hoStructuredIndexingMap(nest->generic, index);
  if (readBuffer(kernel, map, value, operand))
    return true;
  if (nest->allowMaps)
    readMapped(kernel, map, value, nest->numLoops, operand);
  return nest->allowMaps;
}

// The extent of a dynamic loop: the size of a dimension that it indexes alone.
static bool findExtent(HoKernel *kernel, HoNest *nest, intptr_t loop) {
  for (intptr_t index = 0; index < nest->numOperands; ++index) {
    MlirAffineMap map = hoStructuredIndexingMap(nest->generic, index);
    for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
      MlirAffineExpr expr = mlirAffineMapGetResult(map, i);
      if (!mlirAffineExprIsADim(expr) || mlirAffineDimExprGetPosition(expr) != loop)
        continue;
      MlirValue memref = mlirOperationGetOperand(nest->generic, index);
      nest->loops[loop].extent = hoImportBuffer(kernel, memref)->sizes[i];
      return true;
    }
  }
  return false;
}

static bool readLoop(HoKernel *kernel, HoNest *nest, intptr_t loop) {
  int64_t range = hoStructuredLoopRange(nest->generic, loop);
  nest->loops[loop] = (HoNestLoop){.extent = hoStatic(range),
                                   .parallel = hoStructuredLoopIsParallel(nest->generic, loop),
                                   .dimension = loop};
  return !mlirShapedTypeIsDynamicSize(range) || findExtent(kernel, nest, loop);
}

static bool isSupportedShape(MlirOperation generic) {
  if (!hoOpIs(generic, "linalg.generic") || mlirOperationGetNumResults(generic) > 0 ||
      hoStructuredNumLoops(generic) > HO_MAX_LOOPS ||
      mlirOperationGetNumOperands(generic) > HO_MAX_OPERANDS)
    return false;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(generic); ++i) {
    MlirType type = mlirValueGetType(mlirOperationGetOperand(generic, i));
    if (mlirTypeIsAMemRef(type) && mlirShapedTypeGetRank(type) > HO_MAX_LOOPS)
      return false;
  }
  return true;
}

bool hoReadNest(HoKernel *kernel, MlirOperation generic, HoNest *nest) {
  if (!isSupportedShape(generic))
    return false;
  nest->generic = generic;
  nest->numLoops = hoStructuredNumLoops(generic);
  nest->numOperands = mlirOperationGetNumOperands(generic);
  for (intptr_t i = 0; i < nest->numOperands; ++i)
    if (!readOperand(kernel, nest, i))
      return false;
  for (intptr_t i = 0; i < nest->numLoops; ++i)
    if (!readLoop(kernel, nest, i))
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// Collapsing
//===----------------------------------------------------------------------===//

static bool isIndexed(const HoNest *nest, intptr_t loop) {
  MlirBlock body = hoOpEntryBlock(nest->generic);
  if (nest->loops[loop].dimension < 0)
    return false;
  // linalg.index stands at the top level of the body or in regions of it.
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op)) {
    if (hoOpIs(op, "linalg.index") && hoGetIntAttr(op, "dim", -1) == nest->loops[loop].dimension)
      return true;
    if (mlirOperationGetNumRegions(op) > 0)
      return true; // not looked into
  }
  return false;
}

static bool isUsed(const HoNestOperand *operand) {
  return operand->pointer.ptr && (operand->isRead || operand->isOutput);
}

static bool canCollapse(const HoNest *nest, intptr_t outer, intptr_t inner) {
  if (nest->loops[outer].parallel != nest->loops[inner].parallel ||
      !hoIsStatic(nest->loops[inner].extent))
    return false;
  for (intptr_t i = 0; i < nest->numOperands; ++i) {
    const HoNestOperand *operand = &nest->operands[i];
    if (!isUsed(operand))
      continue;
    if (operand->map.ptr)
      return false;
    HoSize out = operand->strides[outer], in = operand->strides[inner];
    if (!hoIsStatic(out) || !hoIsStatic(in) ||
        out.value != in.value * nest->loops[inner].extent.value)
      return false;
  }
  return !isIndexed(nest, outer) && !isIndexed(nest, inner);
}

static void removeLoop(HoNest *nest, intptr_t loop) {
  --nest->numLoops;
  memmove(&nest->loops[loop], &nest->loops[loop + 1],
          (size_t)(nest->numLoops - loop) * sizeof(nest->loops[0]));
  for (intptr_t i = 0; i < nest->numOperands; ++i)
    memmove(&nest->operands[i].strides[loop], &nest->operands[i].strides[loop + 1],
            (size_t)(nest->numLoops - loop) * sizeof(HoSize));
}

static void removeUnitLoops(HoNest *nest) {
  for (intptr_t i = nest->numLoops; i-- > 0;)
    if (hoIsNumber(nest->loops[i].extent, 1) && !isIndexed(nest, i))
      removeLoop(nest, i);
}

static bool collapseOne(HoInsertion at, HoNest *nest) {
  for (intptr_t outer = 0; outer < nest->numLoops; ++outer)
    for (intptr_t inner = 0; inner < nest->numLoops; ++inner) {
      if (outer == inner || !canCollapse(nest, outer, inner))
        continue;
      HoNestLoop *loop = &nest->loops[inner];
      loop->extent = hoMultiplySizes(at, nest->loops[outer].extent, loop->extent);
      loop->dimension = -1;
      removeLoop(nest, outer);
      return true;
    }
  return false;
}

void hoCollapseLoops(HoInsertion at, HoNest *nest) {
  removeUnitLoops(nest);
  while (collapseOne(at, nest))
    ;
}

//===----------------------------------------------------------------------===//
// Emitting
//===----------------------------------------------------------------------===//

HoInsertion hoBuildLoop(HoInsertion at, HoSize extent, MlirValue *induction) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirType index = mlirIndexTypeGet(context);
  MlirValue operands[] = {hoBuildIndex(at, 0), hoSizeAsIndex(at, extent), hoBuildIndex(at, 1)};
  MlirBlock block = mlirBlockCreate(1, &index, &at.location);
  MlirOperation yield =
      hoBuild((HoInsertion){block, {NULL}, at.location}, "scf.yield", 0, NULL, 0, NULL, 0, NULL);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, block);
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.for"), at.location);
  mlirOperationStateAddOperands(&state, 3, operands);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  MlirOperation op = mlirOperationCreate(&state);
  if (mlirOperationIsNull(at.before))
    mlirBlockAppendOwnedOperation(at.block, op);
  else
    mlirBlockInsertOwnedOperationBefore(at.block, at.before, op);
  *induction = mlirBlockGetArgument(block, 0);
  return (HoInsertion){block, yield, at.location};
}

static int64_t staticOr(HoSize size, int64_t dynamic) {
  return hoIsStatic(size) ? size.value : dynamic;
}

HoAccess hoBuildAccess(HoLowering *lowering, HoInsertion at, const HoNest *nest,
                       const HoNestOperand *operand) {
  MlirContext context = lowering->context;
  HoAccess access = {.memref = operand->memref, .map = operand->map};
  if (operand->map.ptr)
    return access;
  int64_t shape[HO_MAX_LOOPS], layout[HO_MAX_LOOPS];
  int64_t dynamicStride = mlirShapedTypeGetDynamicStrideOrOffset();
  HoSize sizes[HO_MAX_LOOPS], strides[HO_MAX_LOOPS];
  for (intptr_t i = 0; i < nest->numLoops; ++i) {
    if (hoIsNumber(operand->strides[i], 0))
      continue;
    intptr_t dim = access.rank++;
    access.loops[dim] = i;
    sizes[dim] = nest->loops[i].extent;
    strides[dim] = operand->strides[i];
    shape[dim] = staticOr(sizes[dim], mlirShapedTypeGetDynamicSize());
    layout[dim] = staticOr(strides[dim], dynamicStride);
  }
  MlirAttribute none = {NULL};
  MlirType type =
      access.rank == 0
          ? mlirMemRefTypeContiguousGet(operand->element, 0, NULL, none)
          : mlirMemRefTypeGet(operand->element, access.rank, shape,
                              mlirStridedLayoutAttrGet(context, 0, access.rank, layout), none);
  access.memref = hoBuildMemRef(lowering, at, operand->pointer, type, sizes, strides);
  return access;
}

static MlirValue applyMap(HoInsertion at, MlirAffineMap map, intptr_t result, intptr_t numLoops,
                          const MlirValue *inductions) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirType index = mlirIndexTypeGet(context);
  MlirAffineMap one = mlirAffineMapGet(context, numLoops, 0, 1,
                                       (MlirAffineExpr[]){mlirAffineMapGetResult(map, result)});
  MlirNamedAttribute attribute = hoNamed(context, "map", mlirAffineMapAttrGet(one));
  return mlirOperationGetResult(
      hoBuild(at, "affine.apply", 1, &index, numLoops, inductions, 1, &attribute), 0);
}

// The operands of a load or store: [value,] memref, indices. Returns their number.
static intptr_t accessOperands(HoInsertion at, const HoNest *nest, const HoAccess *access,
                               const MlirValue *inductions, MlirValue *operands) {
  intptr_t count = 0;
  operands[count++] = access->memref;
  if (access->map.ptr) {
    for (intptr_t i = 0; i < mlirAffineMapGetNumResults(access->map); ++i)
      operands[count++] = applyMap(at, access->map, i, nest->numLoops, inductions);
    return count;
  }
  for (intptr_t i = 0; i < access->rank; ++i)
    operands[count++] = inductions[access->loops[i]];
  return count;
}

MlirValue hoLoadAccess(HoInsertion at, const HoNest *nest, intptr_t operand, const HoAccess *access,
                       const MlirValue *inductions) {
  const HoNestOperand *source = &nest->operands[operand];
  if (!source->pointer.ptr)
    return source->scalar;
  MlirValue operands[1 + HO_MAX_RANK];
  intptr_t count = accessOperands(at, nest, access, inductions, operands);
  return mlirOperationGetResult(
      hoBuild(at, "memref.load", 1, &source->element, count, operands, 0, NULL), 0);
}

void hoStoreAccess(HoInsertion at, const HoNest *nest, const HoAccess *access, MlirValue value,
                   const MlirValue *inductions) {
  MlirValue operands[2 + HO_MAX_RANK] = {value};
  intptr_t count = accessOperands(at, nest, access, inductions, operands + 1);
  hoBuild(at, "memref.store", 0, NULL, 1 + count, operands, 0, NULL);
}

typedef struct IndexRewrite {
  const HoNest *nest;
  const MlirValue *inductions;
} IndexRewrite;

static bool rewriteIndex(MlirOperation op, void *data) {
  const IndexRewrite *rewrite = data;
  if (!hoOpIs(op, "linalg.index"))
    return true;
  int64_t dimension = hoGetIntAttr(op, "dim", -1);
  MlirValue value = {NULL};
  for (intptr_t i = 0; i < rewrite->nest->numLoops; ++i)
    if (rewrite->nest->loops[i].dimension == dimension)
      value = rewrite->inductions[i];
  if (mlirValueIsNull(value))
    value = hoBuildIndex(hoBefore(op), 0);
  mlirValueReplaceAllUsesOfWith(mlirOperationGetResult(op, 0), value);
  mlirOperationDestroy(op);
  return true;
}

bool hoBodyUses(const HoNest *nest, intptr_t operand) {
  MlirValue argument = mlirBlockGetArgument(hoOpEntryBlock(nest->generic), operand);
  return !mlirOpOperandIsNull(mlirValueGetFirstUse(argument));
}

void hoInlineBody(HoInsertion at, HoNest *nest, const MlirValue *arguments,
                  const MlirValue *inductions, MlirValue *results) {
  MlirBlock body = hoOpEntryBlock(nest->generic);
  IndexRewrite rewrite = {nest, inductions};
  hoWalk(nest->generic, rewriteIndex, &rewrite);
  for (intptr_t i = 0; i < nest->numOperands; ++i)
    if (arguments[i].ptr)
      mlirValueReplaceAllUsesOfWith(mlirBlockGetArgument(body, i), arguments[i]);
  MlirOperation yield = mlirBlockGetTerminator(body);
  MlirOperation next;
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationEqual(op, yield);
       op = next) {
    next = mlirOperationGetNextInBlock(op);
    mlirOperationRemoveFromParent(op);
    mlirBlockInsertOwnedOperationBefore(at.block, at.before, op);
  }
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(yield); ++i)
    results[i] = mlirOperationGetOperand(yield, i);
}

// Loads, the body, stores.
static void takeBody(HoInsertion at, HoNest *nest, const HoAccess *accesses,
                     const MlirValue *inductions) {
  MlirValue arguments[HO_MAX_OPERANDS] = {{NULL}}, results[HO_MAX_OPERANDS];
  for (intptr_t i = 0; i < nest->numOperands; ++i)
    if (hoBodyUses(nest, i))
      arguments[i] = hoLoadAccess(at, nest, i, &accesses[i], inductions);
  hoInlineBody(at, nest, arguments, inductions, results);
  for (intptr_t i = 0, output = 0; i < nest->numOperands; ++i)
    if (nest->operands[i].isOutput)
      hoStoreAccess(at, nest, &accesses[i], results[output++], inductions);
}

void hoAllowFusion(HoNest *nest) {
  MlirContext context = mlirOperationGetContext(nest->generic);
  MlirAttribute contract = mlirAttributeParseGet(context, hoRef("#arith.fastmath<contract>"));
  MlirBlock body = hoOpEntryBlock(nest->generic);
  for (MlirOperation op = mlirBlockGetFirstOperation(body); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op))
    if (hoOpIs(op, "arith.mulf") || hoOpIs(op, "arith.addf"))
      hoSetAttr(op, "fastmath", contract);
}

bool hoIsReduction(const HoNest *nest) {
  for (intptr_t i = 0; i < nest->numLoops; ++i)
    if (!nest->loops[i].parallel)
      return true;
  return false;
}

// Whether the innermost loop is some vectors long: LLVM would unroll it before it looks for loops
// to vectorize, and then take the loop around it, whose strides are large.
static bool isShortVector(const HoNest *nest) {
  enum { Shortest = 8, Longest = 64 };
  intptr_t last = nest->numLoops - 1;
  if (last < 1 || !hoIsStatic(nest->loops[last].extent))
    return false;
  int64_t extent = nest->loops[last].extent.value;
  return extent >= Shortest && extent <= Longest && extent % Shortest == 0;
}

// Once it is vectors, it is unrolled: sums that go round the loop outside then stay in registers.
static void vectorizeFirst(MlirOperation loop) {
  hoSetAttr(loop, "llvm.loop_annotation",
            mlirAttributeParseGet(
                mlirOperationGetContext(loop),
                hoRef("#llvm.loop_annotation<unroll = <disable = true>, vectorize = "
                      "<followupVectorized = #llvm.loop_annotation<unroll = <full = true>>>>")));
}

// Along the innermost loop a sum may be added up in any order, lane by lane.
static void allowLanes(const HoNest *nest) {
  if (nest->numLoops == 0 || nest->loops[nest->numLoops - 1].parallel)
    return;
  MlirContext context = mlirOperationGetContext(nest->generic);
  MlirOperation yield = mlirBlockGetTerminator(hoOpEntryBlock(nest->generic));
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(yield); ++i) {
    MlirValue value = mlirOperationGetOperand(yield, i);
    if (mlirValueIsAOpResult(value) && hoOpIs(mlirOpResultGetOwner(value), "arith.addf"))
      hoSetAttr(mlirOpResultGetOwner(value), "fastmath",
                mlirAttributeParseGet(context, hoRef("#arith.fastmath<reassoc,contract>")));
  }
}

void hoEmitNest(HoKernel *kernel, HoNest *nest) {
  HoAccess accesses[HO_MAX_OPERANDS];
  MlirValue inductions[HO_MAX_LOOPS];
  hoImportCaptures(kernel, nest->generic);
  if (hoIsReduction(nest))
    hoAllowFusion(nest);
  allowLanes(nest);
  for (intptr_t i = 0; i < nest->numOperands; ++i)
    if (isUsed(&nest->operands[i]))
      accesses[i] = hoBuildAccess(kernel->lowering, hoKernelEnd(kernel), nest, &nest->operands[i]);
  // Memrefs stand before the loops; the loops nest from here.
  MlirOperation anchor =
      hoBuild(hoKernelEnd(kernel), "builtin.unrealized_conversion_cast", 0, NULL, 0, NULL, 0, NULL);
  HoInsertion at = hoBefore(anchor);
  at.location = kernel->location;
  for (intptr_t i = 0; i < nest->numLoops; ++i)
    at = hoBuildLoop(at, nest->loops[i].extent, &inductions[i]);
  if (isShortVector(nest))
    vectorizeFirst(mlirBlockGetParentOperation(at.block));
  takeBody(at, nest, accesses, inductions);
  mlirOperationDestroy(anchor);
}
