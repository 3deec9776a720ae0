//===- Launch.c - The gpu dialect and scf by hand --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

#include <string.h>

static MlirContext contextOf(HoInsertion at) { return mlirLocationGetContext(at.location); }

static void insert(HoInsertion at, MlirOperation op) {
  if (mlirOperationIsNull(at.before))
    mlirBlockAppendOwnedOperation(at.block, op);
  else
    mlirBlockInsertOwnedOperationBefore(at.block, at.before, op);
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

MlirValue hoBinary(HoInsertion at, const char *name, MlirValue a, MlirValue b) {
  MlirType type = mlirValueGetType(a);
  MlirValue operands[] = {a, b};
  return mlirOperationGetResult(hoBuild(at, name, 1, &type, 2, operands, 0, NULL), 0);
}

MlirValue hoMultiplyAdd(HoInsertion at, MlirValue a, int64_t factor, MlirValue b) {
  MlirValue product = hoBinary(at, "arith.muli", a, hoBuildIndex(at, factor));
  return hoBinary(at, "arith.addi", product, b);
}

MlirValue hoCompare(HoInsertion at, HoPredicate predicate, MlirValue a, MlirValue b) {
  MlirContext context = contextOf(at);
  MlirType i1 = mlirIntegerTypeGet(context, 1), i64 = mlirIntegerTypeGet(context, 64);
  MlirNamedAttribute attribute =
      hoNamed(context, "predicate", mlirIntegerAttrGet(i64, (int64_t)predicate));
  MlirValue operands[] = {a, b};
  return mlirOperationGetResult(hoBuild(at, "arith.cmpi", 1, &i1, 2, operands, 1, &attribute), 0);
}

MlirValue hoSelect(HoInsertion at, MlirValue condition, MlirValue a, MlirValue b) {
  MlirType type = mlirValueGetType(a);
  MlirValue operands[] = {condition, a, b};
  return mlirOperationGetResult(hoBuild(at, "arith.select", 1, &type, 3, operands, 0, NULL), 0);
}

HoSize hoCeilDiv(HoInsertion at, HoSize size, int64_t divisor) {
  if (hoIsStatic(size))
    return hoStatic((size.value + divisor - 1) / divisor);
  return hoDynamic(hoBinary(at, "arith.ceildivui", size.dynamic, hoBuildIndex(at, divisor)));
}

//===----------------------------------------------------------------------===//
// The launch
//===----------------------------------------------------------------------===//

MlirType hoSharedType(MlirContext context, MlirType element, intptr_t rank, const int64_t *shape) {
  MlirAttribute space = mlirAttributeParseGet(context, hoRef("#gpu.address_space<workgroup>"));
  return mlirMemRefTypeContiguousGet(element, rank, shape, space);
}

enum { BlockIds = 0, ThreadIds = 3, NumIds = 12 };

HoLaunch hoBuildLaunch(HoKernel *kernel, HoSize blocks, int64_t x, int64_t y, int numShared,
                       const MlirType *shared) {
  HoInsertion end = hoKernelEnd(kernel);
  MlirContext context = contextOf(end);
  MlirType index = kernel->lowering->index;
  MlirValue one = hoBuildIndex(end, 1);
  MlirValue operands[] = {hoSizeAsIndex(end, blocks), one, one, hoBuildIndex(end, x),
                          hoBuildIndex(end, y),       one};
  MlirBlock body = mlirBlockCreate(0, NULL, NULL);
  for (int i = 0; i < NumIds; ++i)
    mlirBlockAddArgument(body, index, end.location);
  HoLaunch launch = {.lowering = kernel->lowering,
                     .block = mlirBlockGetArgument(body, BlockIds),
                     .threadX = mlirBlockGetArgument(body, ThreadIds),
                     .threadY = mlirBlockGetArgument(body, ThreadIds + 1)};
  for (int i = 0; i < numShared; ++i)
    launch.shared[i] = mlirBlockAddArgument(body, shared[i], end.location);
  MlirOperation terminator = hoBuild((HoInsertion){body, {NULL}, end.location}, "gpu.terminator", 0,
                                     NULL, 0, NULL, 0, NULL);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, body);
  int32_t segments[] = {0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0};
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 11, segments)),
      hoNamed(context, "workgroup_attributions",
              mlirIntegerAttrGet(kernel->lowering->i64, numShared)),
  };
  MlirOperationState state = mlirOperationStateGet(hoRef("gpu.launch"), end.location);
  mlirOperationStateAddOperands(&state, 6, operands);
  mlirOperationStateAddAttributes(&state, 2, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  insert(end, mlirOperationCreate(&state));
  launch.at = hoBefore(terminator);
  launch.at.location = kernel->location;
  return launch;
}

void hoBuildBarrier(HoInsertion at) { hoBuild(at, "gpu.barrier", 0, NULL, 0, NULL, 0, NULL); }

//===----------------------------------------------------------------------===//
// Shuffles
//===----------------------------------------------------------------------===//

static MlirValue convert(HoInsertion at, const char *name, MlirValue value, MlirType type) {
  if (mlirTypeEqual(mlirValueGetType(value), type))
    return value;
  return mlirOperationGetResult(hoBuild(at, name, 1, &type, 1, &value, 0, NULL), 0);
}

static MlirValue shuffleWord(HoInsertion at, MlirValue value, int64_t mask) {
  MlirContext context = contextOf(at);
  MlirType i32 = mlirIntegerTypeGet(context, 32);
  MlirType results[] = {mlirValueGetType(value), mlirIntegerTypeGet(context, 1)};
  MlirValue operands[] = {value, hoBuildInteger(at, i32, mask), hoBuildInteger(at, i32, HO_WARP)};
  MlirNamedAttribute mode =
      hoNamed(context, "mode", mlirAttributeParseGet(context, hoRef("#gpu<shuffle_mode xor>")));
  return mlirOperationGetResult(hoBuild(at, "gpu.shuffle", 2, results, 3, operands, 1, &mode), 0);
}

static MlirValue shuffleInteger(HoInsertion at, MlirValue value, int64_t mask) {
  MlirContext context = contextOf(at);
  MlirType type = mlirValueGetType(value);
  MlirType i32 = mlirIntegerTypeGet(context, 32);
  unsigned width = mlirIntegerTypeGetWidth(type);
  if (width == 32)
    return shuffleWord(at, value, mask);
  if (width < 32) {
    MlirValue wide = shuffleWord(at, convert(at, "arith.extui", value, i32), mask);
    return convert(at, "arith.trunci", wide, type);
  }
  MlirValue half = hoBuildInteger(at, type, 32);
  MlirValue low = shuffleWord(at, convert(at, "arith.trunci", value, i32), mask);
  MlirValue high = hoBinary(at, "arith.shrui", value, half);
  high = shuffleWord(at, convert(at, "arith.trunci", high, i32), mask);
  high = hoBinary(at, "arith.shli", convert(at, "arith.extui", high, type), half);
  return hoBinary(at, "arith.ori", high, convert(at, "arith.extui", low, type));
}

MlirValue hoBuildShuffle(HoInsertion at, MlirValue value, int64_t mask) {
  MlirContext context = contextOf(at);
  MlirType type = mlirValueGetType(value);
  if (mlirTypeIsAF32(type))
    return shuffleWord(at, value, mask);
  if (mlirTypeIsAInteger(type))
    return shuffleInteger(at, value, mask);
  bool isIndex = mlirTypeIsAIndex(type);
  unsigned width = isIndex ? 64 : mlirFloatTypeGetWidth(type);
  const char *cast = isIndex ? "arith.index_cast" : "arith.bitcast";
  MlirValue bits = convert(at, cast, value, mlirIntegerTypeGet(context, width));
  return convert(at, cast, shuffleInteger(at, bits, mask), type);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

void hoYield(HoInsertion at, int count, const MlirValue *values) {
  hoBuild(at, "scf.yield", 0, NULL, count, values, 0, NULL);
}

static HoInsertion branchBlock(MlirRegion region, MlirLocation location, bool yields) {
  MlirBlock block = mlirBlockCreate(0, NULL, NULL);
  mlirRegionAppendOwnedBlock(region, block);
  HoInsertion at = {block, {NULL}, location};
  if (yields)
    at.before = hoBuild(at, "scf.yield", 0, NULL, 0, NULL, 0, NULL);
  return at;
}

HoBranch hoBuildIf(HoInsertion at, MlirValue condition, int numResults, const MlirType *types,
                   bool hasElse) {
  HoBranch branch;
  MlirRegion regions[] = {mlirRegionCreate(), mlirRegionCreate()};
  branch.then = branchBlock(regions[0], at.location, numResults == 0);
  if (hasElse)
    branch.otherwise = branchBlock(regions[1], at.location, numResults == 0);
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.if"), at.location);
  mlirOperationStateAddOperands(&state, 1, &condition);
  mlirOperationStateAddResults(&state, numResults, types);
  mlirOperationStateAddOwnedRegions(&state, 2, regions);
  branch.op = mlirOperationCreate(&state);
  insert(at, branch.op);
  return branch;
}

HoLoop hoOpenLoop(HoInsertion at, MlirValue begin, MlirValue end, MlirValue step, int count,
                  const MlirValue *initial) {
  MlirValue operands[3 + HO_MAX_OPERANDS] = {begin, end, step};
  MlirType types[1 + HO_MAX_OPERANDS] = {mlirIndexTypeGet(contextOf(at))};
  MlirLocation locations[1 + HO_MAX_OPERANDS];
  locations[0] = at.location;
  for (int i = 0; i < count; ++i) {
    operands[3 + i] = initial[i];
    types[1 + i] = mlirValueGetType(initial[i]);
    locations[1 + i] = at.location;
  }
  HoLoop loop;
  MlirBlock block = mlirBlockCreate(1 + count, types, locations);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, block);
  loop.at = (HoInsertion){block, {NULL}, at.location};
  loop.induction = mlirBlockGetArgument(block, 0);
  for (int i = 0; i < count; ++i)
    loop.carried[i] = mlirBlockGetArgument(block, 1 + i);
  // scf.for's verifier looks for its terminator only when all is done.
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.for"), at.location);
  mlirOperationStateAddOperands(&state, 3 + count, operands);
  mlirOperationStateAddResults(&state, count, types + 1);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  loop.op = mlirOperationCreate(&state);
  insert(at, loop.op);
  return loop;
}

void hoCloseLoop(HoLoop *loop, int count, const MlirValue *values) {
  hoYield(loop->at, count, values);
  for (int i = 0; i < count; ++i)
    loop->carried[i] = mlirOperationGetResult(loop->op, i);
}
