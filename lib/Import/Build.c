//===- Build.c - linalg on tensors through mlir-c --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Build.h"

#include "mlir-c/AffineExpr.h"
#include "mlir-c/Dialect/Linalg.h"

#include <assert.h>
#include <string.h>

HoBuilder hoBuilder(MlirContext context) {
  return (HoBuilder){
      .context = context,
      .at = {.location = mlirLocationUnknownGet(context)},
      .f16 = mlirF16TypeGet(context),
      .bf16 = mlirBF16TypeGet(context),
      .f32 = mlirF32TypeGet(context),
      .i1 = mlirIntegerTypeGet(context, 1),
      .i8 = mlirIntegerTypeGet(context, 8),
      .i16 = mlirIntegerTypeGet(context, 16),
      .i32 = mlirIntegerTypeGet(context, 32),
      .i64 = mlirIntegerTypeGet(context, 64),
      .index = mlirIndexTypeGet(context),
  };
}

HoBuilder hoBuilderIn(const HoBuilder *builder, MlirBlock block) {
  HoBuilder inside = *builder;
  inside.at.block = block;
  inside.at.before = (MlirOperation){NULL};
  return inside;
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

static MlirValue resultOf(MlirOperation op) { return mlirOperationGetResult(op, 0); }

static MlirValue constant(HoBuilder *b, MlirType type, MlirAttribute value) {
  MlirNamedAttribute attribute = hoNamed(b->context, "value", value);
  return resultOf(hoBuild(b->at, "arith.constant", 1, &type, 0, NULL, 1, &attribute));
}

MlirValue hoFloat(HoBuilder *b, double value) {
  return constant(b, b->f32, mlirFloatAttrDoubleGet(b->context, b->f32, value));
}

MlirValue hoInteger(HoBuilder *b, MlirType type, int64_t value) {
  return constant(b, type, mlirIntegerAttrGet(type, value));
}

MlirValue hoUnary(HoBuilder *b, const char *name, MlirType result, MlirValue operand) {
  return resultOf(hoBuild(b->at, name, 1, &result, 1, &operand, 0, NULL));
}

MlirValue hoBinary(HoBuilder *b, const char *name, MlirValue left, MlirValue right) {
  MlirType type = mlirValueGetType(left);
  MlirValue operands[] = {left, right};
  return resultOf(hoBuild(b->at, name, 1, &type, 2, operands, 0, NULL));
}

MlirValue hoCompare(HoBuilder *b, int64_t predicate, MlirValue left, MlirValue right) {
  MlirValue operands[] = {left, right};
  bool isFloat = mlirTypeIsAFloat(mlirValueGetType(left));
  MlirNamedAttribute attribute =
      hoNamed(b->context, "predicate", mlirIntegerAttrGet(b->i64, predicate));
  return resultOf(
      hoBuild(b->at, isFloat ? "arith.cmpf" : "arith.cmpi", 1, &b->i1, 2, operands, 1, &attribute));
}

MlirValue hoSelect(HoBuilder *b, MlirValue condition, MlirValue yes, MlirValue no) {
  MlirType type = mlirValueGetType(yes);
  MlirValue operands[] = {condition, yes, no};
  return resultOf(hoBuild(b->at, "arith.select", 1, &type, 3, operands, 0, NULL));
}

MlirValue hoExtentValue(HoBuilder *b, HoExtent extent) {
  return hoIsVarying(extent) ? extent.value : hoInteger(b, b->index, extent.number);
}

HoExtent hoAddExtents(HoBuilder *b, HoExtent left, HoExtent right) {
  if (!hoIsVarying(left) && !hoIsVarying(right))
    return hoFixed(left.number + right.number);
  return hoVarying(hoBinary(b, "arith.addi", hoExtentValue(b, left), hoExtentValue(b, right)));
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

static int64_t staticSize(HoExtent extent) {
  return hoIsVarying(extent) ? mlirShapedTypeGetDynamicSize() : extent.number;
}

MlirType hoTensorType(MlirType element, intptr_t rank, const HoExtent *sizes) {
  int64_t shape[HO_BUILD_RANK] = {0};
  assert(rank <= HO_BUILD_RANK);
  for (intptr_t i = 0; i < rank; ++i)
    shape[i] = staticSize(sizes[i]);
  return mlirRankedTensorTypeGet(rank, shape, element, (MlirAttribute){NULL});
}

MlirValue hoEmpty(HoBuilder *b, MlirType element, intptr_t rank, const HoExtent *sizes) {
  MlirType type = hoTensorType(element, rank, sizes);
  MlirValue dynamic[HO_BUILD_RANK];
  intptr_t count = 0;
  for (intptr_t i = 0; i < rank; ++i)
    if (hoIsVarying(sizes[i]))
      dynamic[count++] = sizes[i].value;
  return resultOf(hoBuild(b->at, "tensor.empty", 1, &type, count, dynamic, 0, NULL));
}

MlirValue hoFillOf(HoBuilder *b, double value, MlirValue tensor) {
  MlirType type = mlirValueGetType(tensor);
  MlirValue operands[] = {hoFloat(b, value), tensor};
  int32_t segments[] = {1, 1};
  MlirNamedAttribute attribute =
      hoNamed(b->context, "operandSegmentSizes", mlirDenseI32ArrayGet(b->context, 2, segments));
  MlirRegion region = mlirRegionCreate();
  MlirOperationState state = mlirOperationStateGet(hoRef("linalg.fill"), b->at.location);
  mlirOperationStateAddResults(&state, 1, &type);
  mlirOperationStateAddOperands(&state, 2, operands);
  mlirOperationStateAddAttributes(&state, 1, &attribute);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  MlirOperation op = mlirOperationCreate(&state);
  mlirLinalgFillBuiltinNamedOpRegion(op);
  mlirBlockAppendOwnedOperation(b->at.block, op);
  return resultOf(op);
}

MlirValue hoFilled(HoBuilder *b, double value, intptr_t rank, const HoExtent *sizes) {
  return hoFillOf(b, value, hoEmpty(b, b->f32, rank, sizes));
}

HoExtent hoSizeOf(HoBuilder *b, MlirValue tensor, intptr_t dimension) {
  MlirType type = mlirValueGetType(tensor);
  if (!mlirShapedTypeIsDynamicDim(type, dimension))
    return hoFixed(mlirShapedTypeGetDimSize(type, dimension));
  MlirValue operands[] = {tensor, hoInteger(b, b->index, dimension)};
  const char *name = mlirTypeIsAMemRef(type) ? "memref.dim" : "tensor.dim";
  return hoVarying(resultOf(hoBuild(b->at, name, 1, &b->index, 2, operands, 0, NULL)));
}

// The operands and attributes of a slice: fixed numbers in arrays, values among the operands.
typedef struct Geometry {
  MlirValue operands[2 + 2 * HO_BUILD_RANK];
  intptr_t count;
  MlirNamedAttribute attributes[4];
} Geometry;

static MlirAttribute addGroup(HoBuilder *b, Geometry *geometry, intptr_t rank,
                              const HoExtent *extents, int32_t *added) {
  int64_t numbers[HO_BUILD_RANK];
  for (intptr_t i = 0; i < rank; ++i) {
    numbers[i] = staticSize(extents[i]);
    if (!hoIsVarying(extents[i]))
      continue;
    geometry->operands[geometry->count++] = extents[i].value;
    ++*added;
  }
  return mlirDenseI64ArrayGet(b->context, rank, numbers);
}

static void describeGeometry(HoBuilder *b, Geometry *geometry, intptr_t rank,
                             const HoExtent *offsets, const HoExtent *sizes) {
  int64_t strides[HO_BUILD_RANK];
  int32_t segments[5], tensors = (int32_t)geometry->count, offsetCount = 0, sizeCount = 0;
  for (intptr_t i = 0; i < rank; ++i)
    strides[i] = 1;
  MlirAttribute staticOffsets = addGroup(b, geometry, rank, offsets, &offsetCount);
  MlirAttribute staticSizes = addGroup(b, geometry, rank, sizes, &sizeCount);
  intptr_t groups = 0;
  for (int32_t i = 0; i < tensors; ++i)
    segments[groups++] = 1;
  segments[groups++] = offsetCount;
  segments[groups++] = sizeCount;
  segments[groups++] = 0;
  geometry->attributes[0] = hoNamed(b->context, "static_offsets", staticOffsets);
  geometry->attributes[1] = hoNamed(b->context, "static_sizes", staticSizes);
  geometry->attributes[2] =
      hoNamed(b->context, "static_strides", mlirDenseI64ArrayGet(b->context, rank, strides));
  geometry->attributes[3] = hoNamed(b->context, "operandSegmentSizes",
                                    mlirDenseI32ArrayGet(b->context, groups, segments));
}

MlirValue hoSlice(HoBuilder *b, MlirValue tensor, const HoExtent *offsets, const HoExtent *sizes,
                  uint32_t dropped) {
  MlirType source = mlirValueGetType(tensor);
  intptr_t rank = mlirShapedTypeGetRank(source), kept = 0;
  HoExtent shape[HO_BUILD_RANK];
  Geometry geometry = {.operands = {tensor}, .count = 1};
  for (intptr_t i = 0; i < rank; ++i)
    if (!(dropped >> i & 1))
      shape[kept++] = sizes[i];
  describeGeometry(b, &geometry, rank, offsets, sizes);
  MlirType type = hoTensorType(mlirShapedTypeGetElementType(source), kept, shape);
  return resultOf(hoBuild(b->at, "tensor.extract_slice", 1, &type, geometry.count,
                          geometry.operands, 4, geometry.attributes));
}

MlirValue hoInsert(HoBuilder *b, MlirValue part, MlirValue tensor, const HoExtent *offsets,
                   const HoExtent *sizes) {
  MlirType type = mlirValueGetType(tensor);
  Geometry geometry = {.operands = {part, tensor}, .count = 2};
  describeGeometry(b, &geometry, mlirShapedTypeGetRank(type), offsets, sizes);
  return resultOf(hoBuild(b->at, "tensor.insert_slice", 1, &type, geometry.count, geometry.operands,
                          4, geometry.attributes));
}

// The groups of source or result dimensions, `first` .. `first + count` in one.
static MlirAttribute reassociation(HoBuilder *b, intptr_t rank, intptr_t first, intptr_t count) {
  MlirAttribute groups[HO_BUILD_RANK], members[HO_BUILD_RANK];
  intptr_t numGroups = 0;
  for (intptr_t i = 0; i < rank;) {
    intptr_t length = i == first ? count : 1;
    for (intptr_t k = 0; k < length; ++k)
      members[k] = mlirIntegerAttrGet(b->i64, i + k);
    groups[numGroups++] = mlirArrayAttrGet(b->context, length, members);
    i += length;
  }
  return mlirArrayAttrGet(b->context, numGroups, groups);
}

MlirValue hoSplit(HoBuilder *b, MlirValue tensor, intptr_t dimension, intptr_t count,
                  const int64_t *sizes) {
  MlirType source = mlirValueGetType(tensor);
  intptr_t rank = mlirShapedTypeGetRank(source), result = 0, numOperands = 1;
  HoExtent shape[HO_BUILD_RANK];
  int64_t numbers[HO_BUILD_RANK];
  MlirValue operands[1 + HO_BUILD_RANK] = {tensor};
  for (intptr_t i = 0; i < rank; ++i)
    for (intptr_t k = 0; k < (i == dimension ? count : 1); ++k)
      shape[result++] = i == dimension ? hoFixed(sizes[k]) : hoSizeOf(b, tensor, i);
  for (intptr_t i = 0; i < result; ++i) {
    numbers[i] = staticSize(shape[i]);
    if (hoIsVarying(shape[i]))
      operands[numOperands++] = shape[i].value;
  }
  MlirNamedAttribute attributes[] = {
      hoNamed(b->context, "reassociation", reassociation(b, result, dimension, count)),
      hoNamed(b->context, "static_output_shape", mlirDenseI64ArrayGet(b->context, result, numbers)),
  };
  MlirType type = hoTensorType(mlirShapedTypeGetElementType(source), result, shape);
  return resultOf(
      hoBuild(b->at, "tensor.expand_shape", 1, &type, numOperands, operands, 2, attributes));
}

MlirValue hoJoin(HoBuilder *b, MlirValue tensor, intptr_t first, intptr_t count) {
  MlirType source = mlirValueGetType(tensor);
  intptr_t rank = mlirShapedTypeGetRank(source), result = 0;
  int64_t shape[HO_BUILD_RANK];
  if (count == 1)
    return tensor;
  for (intptr_t i = 0; i < rank; ++i) {
    int64_t size = mlirShapedTypeGetDimSize(source, i);
    if (i > first && i < first + count)
      shape[result - 1] *= size;
    else
      shape[result++] = size;
  }
  MlirNamedAttribute attribute =
      hoNamed(b->context, "reassociation", reassociation(b, rank, first, count));
  MlirType type = mlirRankedTensorTypeGet(result, shape, mlirShapedTypeGetElementType(source),
                                          (MlirAttribute){NULL});
  return resultOf(hoBuild(b->at, "tensor.collapse_shape", 1, &type, 1, &tensor, 1, &attribute));
}

MlirValue hoExtract(HoBuilder *b, MlirValue tensor, intptr_t count, const MlirValue *indices) {
  MlirType element = mlirShapedTypeGetElementType(mlirValueGetType(tensor));
  MlirValue operands[1 + HO_BUILD_RANK] = {tensor};
  memcpy(operands + 1, indices, (size_t)count * sizeof(*indices));
  return resultOf(hoBuild(b->at, "tensor.extract", 1, &element, 1 + count, operands, 0, NULL));
}

//===----------------------------------------------------------------------===//
// Structured operations
//===----------------------------------------------------------------------===//

static MlirAttribute readMap(HoBuilder *b, intptr_t loops, const char *letters) {
  MlirAffineExpr results[HO_BUILD_RANK];
  intptr_t count = (intptr_t)strlen(letters);
  for (intptr_t i = 0; i < count; ++i)
    results[i] = mlirAffineDimExprGet(b->context, letters[i] - 'a');
  return mlirAffineMapAttrGet(mlirAffineMapGet(b->context, loops, 0, count, results));
}

static MlirAttribute readIterators(HoBuilder *b, const char *letters) {
  MlirAttribute kinds[HO_BUILD_RANK];
  intptr_t count = (intptr_t)strlen(letters);
  for (intptr_t i = 0; i < count; ++i)
    kinds[i] = mlirAttributeParseGet(b->context,
                                     hoRef(letters[i] == 'p' ? "#linalg.iterator_type<parallel>"
                                                             : "#linalg.iterator_type<reduction>"));
  return mlirArrayAttrGet(b->context, count, kinds);
}

static MlirType elementOf(MlirValue value) {
  MlirType type = mlirValueGetType(value);
  return mlirTypeIsAShaped(type) ? mlirShapedTypeGetElementType(type) : type;
}

static MlirRegion buildBody(HoBuilder *b, intptr_t count, const MlirValue *operands, HoBody body,
                            const void *data) {
  MlirType types[HO_BUILD_OPERANDS];
  MlirLocation locations[HO_BUILD_OPERANDS];
  MlirValue elements[HO_BUILD_OPERANDS];
  for (intptr_t i = 0; i < count; ++i) {
    types[i] = elementOf(operands[i]);
    locations[i] = b->at.location;
  }
  MlirBlock block = mlirBlockCreate(count, types, locations);
  for (intptr_t i = 0; i < count; ++i)
    elements[i] = mlirBlockGetArgument(block, i);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, block);
  HoBuilder inside = hoBuilderIn(b, block);
  MlirValue yielded = body(&inside, elements, data);
  hoBuild(inside.at, "linalg.yield", 0, NULL, 1, &yielded, 0, NULL);
  return region;
}

MlirValue hoGeneric(HoBuilder *b, const char *iterators, intptr_t count, const HoInput *inputs,
                    HoInput output, HoBody body, const void *data) {
  MlirValue operands[HO_BUILD_OPERANDS];
  MlirAttribute maps[HO_BUILD_OPERANDS];
  intptr_t loops = (intptr_t)strlen(iterators);
  assert(count < HO_BUILD_OPERANDS && loops <= HO_BUILD_RANK);
  for (intptr_t i = 0; i <= count; ++i) {
    const HoInput *operand = i < count ? &inputs[i] : &output;
    operands[i] = operand->value;
    maps[i] = readMap(b, loops, operand->map);
  }
  int32_t segments[] = {(int32_t)count, 1};
  MlirNamedAttribute attributes[] = {
      hoNamed(b->context, "indexing_maps", mlirArrayAttrGet(b->context, count + 1, maps)),
      hoNamed(b->context, "iterator_types", readIterators(b, iterators)),
      hoNamed(b->context, "operandSegmentSizes", mlirDenseI32ArrayGet(b->context, 2, segments)),
  };
  MlirType type = mlirValueGetType(output.value);
  MlirRegion region = buildBody(b, count + 1, operands, body, data);
  MlirOperationState state = mlirOperationStateGet(hoRef("linalg.generic"), b->at.location);
  mlirOperationStateAddResults(&state, 1, &type);
  mlirOperationStateAddOperands(&state, count + 1, operands);
  mlirOperationStateAddAttributes(&state, 3, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  MlirOperation op = mlirOperationCreate(&state);
  mlirBlockAppendOwnedOperation(b->at.block, op);
  return resultOf(op);
}

MlirValue hoLoopIndex(HoBuilder *b, int64_t loop) {
  MlirNamedAttribute attribute = hoNamed(b->context, "dim", mlirIntegerAttrGet(b->i64, loop));
  return resultOf(hoBuild(b->at, "linalg.index", 1, &b->index, 0, NULL, 1, &attribute));
}

MlirValue hoMultiplyAdd(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.addf", elements[2],
                  hoBinary(b, "arith.mulf", elements[0], elements[1]));
}

MlirValue hoAccumulate(HoBuilder *b, const MlirValue *elements, const void *data) {
  (void)data;
  return hoBinary(b, "arith.addf", elements[1], elements[0]);
}

//===----------------------------------------------------------------------===//
// Loops on the host
//===----------------------------------------------------------------------===//

HoLoop hoBeginLoop(HoBuilder *b, HoExtent count, MlirValue initial) {
  MlirType types[] = {b->index, mlirValueGetType(initial)};
  MlirLocation locations[] = {b->at.location, b->at.location};
  MlirValue operands[] = {hoInteger(b, b->index, 0), hoExtentValue(b, count),
                          hoInteger(b, b->index, 1), initial};
  MlirBlock block = mlirBlockCreate(2, types, locations);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, block);
  MlirOperationState state = mlirOperationStateGet(hoRef("scf.for"), b->at.location);
  mlirOperationStateAddResults(&state, 1, &types[1]);
  mlirOperationStateAddOperands(&state, 4, operands);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  MlirOperation op = mlirOperationCreate(&state);
  mlirBlockAppendOwnedOperation(b->at.block, op);
  return (HoLoop){hoBuilderIn(b, block), mlirBlockGetArgument(block, 0),
                  mlirBlockGetArgument(block, 1), op};
}

MlirValue hoEndLoop(HoLoop *loop, MlirValue carried) {
  hoBuild(loop->inside.at, "scf.yield", 0, NULL, 1, &carried, 0, NULL);
  return resultOf(loop->op);
}
