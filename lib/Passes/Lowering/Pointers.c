//===- Pointers.c - Between pointers and memrefs ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pointer becomes a memref through the descriptor of a memref of rank 0, cast with
// builtin.unrealized_conversion_cast (which folds away in the LLVM lowering), and
// memref.reinterpret_cast. A memref becomes a pointer, where it looks into a root at constant
// offsets, as that root's pointer plus a constant; else through its metadata.
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include "Joins.h"

#include "mlir-c/Dialect/LLVM.h"

#include <stdlib.h>

//===----------------------------------------------------------------------===//
// Pointer to memref
//===----------------------------------------------------------------------===//

MlirValue hoOffsetPointer(HoLowering *lowering, HoInsertion at, MlirValue pointer, HoSize bytes) {
  if (hoIsNumber(bytes, 0))
    return pointer;
  MlirContext context = lowering->context;
  int32_t marker = INT32_MIN; // LLVM::GEPOp::kDynamicIndex
  MlirValue operands[] = {pointer, hoSizeAsI64(at, bytes)};
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "elem_type", mlirTypeAttrGet(mlirIntegerTypeGet(context, 8))),
      hoNamed(context, "rawConstantIndices", mlirDenseI32ArrayGet(context, 1, &marker)),
  };
  return mlirOperationGetResult(
      hoBuild(at, "llvm.getelementptr", 1, &lowering->pointer, 2, operands, 2, attributes), 0);
}

static MlirValue insertField(HoInsertion at, MlirValue descriptor, MlirValue field,
                             int64_t position) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirType type = mlirValueGetType(descriptor);
  MlirNamedAttribute attribute =
      hoNamed(context, "position", mlirDenseI64ArrayGet(context, 1, &position));
  MlirValue operands[] = {descriptor, field};
  return mlirOperationGetResult(
      hoBuild(at, "llvm.insertvalue", 1, &type, 2, operands, 1, &attribute), 0);
}

// A memref of rank 0 at `pointer`.
static MlirValue buildScalar(HoLowering *lowering, HoInsertion at, MlirValue pointer,
                             MlirType element) {
  MlirType fields[] = {lowering->pointer, lowering->pointer, lowering->i64};
  MlirType type = mlirLLVMStructTypeLiteralGet(lowering->context, 3, fields, false);
  MlirValue descriptor =
      mlirOperationGetResult(hoBuild(at, "llvm.mlir.poison", 1, &type, 0, NULL, 0, NULL), 0);
  descriptor = insertField(at, descriptor, pointer, 0);
  descriptor = insertField(at, descriptor, pointer, 1);
  descriptor = insertField(at, descriptor, hoBuildInteger(at, lowering->i64, 0), 2);
  MlirType memref = mlirMemRefTypeContiguousGet(element, 0, NULL, (MlirAttribute){NULL});
  return mlirOperationGetResult(
      hoBuild(at, "builtin.unrealized_conversion_cast", 1, &memref, 1, &descriptor, 0, NULL), 0);
}

MlirValue hoBuildMemRef(HoLowering *lowering, HoInsertion at, MlirValue pointer, MlirType type,
                        const HoSize *sizes, const HoSize *strides) {
  MlirContext context = lowering->context;
  intptr_t rank = mlirShapedTypeGetRank(type);
  int64_t staticStrides[HO_MAX_RANK], staticSizes[HO_MAX_RANK], offset = 0;
  mlirMemRefTypeGetStridesAndOffset(type, staticStrides, &offset);
  MlirValue operands[1 + 2 * HO_MAX_RANK];
  int32_t segments[] = {1, 0, 0, 0};
  intptr_t count = 0;
  operands[count++] = buildScalar(lowering, at, pointer, mlirShapedTypeGetElementType(type));
  for (intptr_t i = 0; i < rank; ++i) {
    staticSizes[i] = mlirShapedTypeGetDimSize(type, i);
    if (mlirShapedTypeIsDynamicSize(staticSizes[i])) {
      operands[count++] = hoSizeAsIndex(at, sizes[i]);
      ++segments[2];
    }
  }
  for (intptr_t i = 0; i < rank; ++i)
    if (mlirShapedTypeIsDynamicStrideOrOffset(staticStrides[i])) {
      operands[count++] = hoSizeAsIndex(at, strides[i]);
      ++segments[3];
    }
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "static_offsets", mlirDenseI64ArrayGet(context, 1, &offset)),
      hoNamed(context, "static_sizes", mlirDenseI64ArrayGet(context, rank, staticSizes)),
      hoNamed(context, "static_strides", mlirDenseI64ArrayGet(context, rank, staticStrides)),
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 4, segments)),
  };
  return mlirOperationGetResult(
      hoBuild(at, "memref.reinterpret_cast", 1, &type, count, operands, 4, attributes), 0);
}

void hoIdentityStrides(HoInsertion at, intptr_t rank, const HoSize *sizes, HoSize *strides) {
  HoSize stride = hoStatic(1);
  for (intptr_t i = rank; i-- > 0;) {
    strides[i] = stride;
    if (i > 0)
      stride = hoMultiplySizes(at, stride, sizes[i]);
  }
}

//===----------------------------------------------------------------------===//
// Memref to pointer
//===----------------------------------------------------------------------===//

void hoAddRoot(HoFunction *function, MlirValue memref, MlirValue pointer) {
  HoRoot root = {memref, pointer};
  hoPush(&function->roots, root);
}

static const HoRoot *findRoot(const HoFunction *function, MlirValue memref) {
  for (size_t i = 0; i < function->roots.count; ++i)
    if (hoSameValue(function->roots.items[i].memref, memref))
      return &function->roots.items[i];
  return NULL;
}

static MlirOperation definition(MlirValue value) {
  if (!mlirValueIsAOpResult(value))
    return (MlirOperation){NULL};
  return mlirOpResultGetOwner(value);
}

bool hoConstantIndex(MlirValue value, int64_t *out) {
  MlirOperation op = definition(value);
  if (mlirOperationIsNull(op) || !hoOpIs(op, "arith.constant"))
    return false;
  MlirAttribute attribute = hoGetAttr(op, "value");
  if (!mlirAttributeIsAInteger(attribute))
    return false;
  *out = mlirIntegerAttrGetValueInt(attribute);
  return true;
}

// Climbs from a memref to the memref.view or root that its offset counts from.
static MlirValue viewBase(const HoFunction *function, MlirValue memref) {
  for (;;) {
    if (findRoot(function, memref))
      return memref;
    MlirOperation op = definition(memref);
    if (mlirOperationIsNull(op) || hoOpIs(op, "memref.view"))
      return memref;
    MlirValue source = hoViewSource(op);
    if (mlirValueIsNull(source) || !hoIsMemRef(source))
      return memref;
    memref = source;
  }
}

// Adds the constant offset of a memref from its base, in bytes. False when it is dynamic.
static bool addTypeOffset(MlirType type, int64_t *bytes) {
  int64_t strides[HO_MAX_RANK], offset;
  if (mlirLogicalResultIsFailure(mlirMemRefTypeGetStridesAndOffset(type, strides, &offset)) ||
      mlirShapedTypeIsDynamicStrideOrOffset(offset))
    return false;
  *bytes += offset * (int64_t)hoElementBytes(mlirShapedTypeGetElementType(type));
  return true;
}

// The root and the constant offset from it that the address of `memref` is; NULL when unknown.
static const HoRoot *resolve(const HoFunction *function, MlirValue memref, int64_t *bytes) {
  *bytes = 0;
  for (;;) {
    int64_t shift;
    if (!addTypeOffset(mlirValueGetType(memref), bytes))
      return NULL;
    MlirValue base = viewBase(function, memref);
    const HoRoot *root = findRoot(function, base);
    if (root)
      return root;
    MlirOperation view = definition(base);
    if (mlirOperationIsNull(view) || !hoOpIs(view, "memref.view") ||
        !hoConstantIndex(mlirOperationGetOperand(view, 1), &shift))
      return NULL;
    *bytes += shift;
    memref = mlirOperationGetOperand(view, 0);
  }
}

static MlirValue addressFromMetadata(HoLowering *lowering, HoInsertion at, MlirValue memref) {
  MlirType type = mlirValueGetType(memref);
  MlirValue index = mlirOperationGetResult(hoBuild(at, "memref.extract_aligned_pointer_as_index", 1,
                                                   &lowering->index, 1, &memref, 0, NULL),
                                           0);
  MlirValue integer = hoIndexToI64(at, index);
  MlirValue pointer = mlirOperationGetResult(
      hoBuild(at, "llvm.inttoptr", 1, &lowering->pointer, 1, &integer, 0, NULL), 0);
  int64_t bytes = 0;
  if (addTypeOffset(type, &bytes))
    return hoOffsetPointer(lowering, at, pointer, hoStatic(bytes));
  intptr_t rank = mlirShapedTypeGetRank(type);
  MlirType results[2 + 2 * HO_MAX_RANK];
  MlirType element = mlirShapedTypeGetElementType(type);
  results[0] = mlirMemRefTypeContiguousGet(element, 0, NULL, mlirMemRefTypeGetMemorySpace(type));
  for (intptr_t i = 0; i < 1 + 2 * rank; ++i)
    results[1 + i] = lowering->index;
  MlirOperation metadata =
      hoBuild(at, "memref.extract_strided_metadata", 2 + 2 * rank, results, 1, &memref, 0, NULL);
  HoSize offset = hoDynamic(mlirOperationGetResult(metadata, 1));
  HoSize size = hoStatic((int64_t)hoElementBytes(element));
  return hoOffsetPointer(lowering, at, pointer, hoMultiplySizes(at, offset, size));
}

MlirValue hoAddressOf(HoLowering *lowering, HoFunction *function, HoInsertion at,
                      MlirValue memref) {
  int64_t bytes;
  const HoRoot *root = resolve(function, memref, &bytes);
  if (root)
    return hoOffsetPointer(lowering, at, root->pointer, hoStatic(bytes));
  return addressFromMetadata(lowering, at, memref);
}

bool hoConstantDistance(const HoFunction *function, MlirValue from, MlirValue to, int64_t *bytes) {
  int64_t begin, end;
  const HoRoot *first = resolve(function, from, &begin), *second = resolve(function, to, &end);
  *bytes = end - begin;
  return first && first == second;
}

MlirOperation hoArenaView(const HoFunction *function, MlirValue memref) {
  MlirOperation none = {NULL};
  if (mlirValueIsNull(function->arenaMemRef))
    return none;
  for (;;) {
    MlirOperation op = definition(memref);
    if (mlirOperationIsNull(op))
      return none;
    MlirValue source = hoViewSource(op);
    if (mlirValueIsNull(source))
      return none;
    if (hoSameValue(source, function->arenaMemRef))
      return hoOpIs(op, "memref.view") ? op : none;
    memref = source;
  }
}

static bool resolveJoin(MlirOperation op, void *data) {
  bool *failed = data;
  if (!hoIsJoin(op))
    return true;
  MlirOperation piece = definition(mlirOperationGetOperand(op, 0));
  if (mlirOperationIsNull(piece) || !hoOpIs(piece, "memref.view")) {
    hoError(op, "a buffer that is copied in pieces needs an arena; run offload-plan-memory before, "
                "or offload-schedule with split=false");
    *failed = true;
    return false;
  }
  MlirValue operands[] = {mlirOperationGetOperand(piece, 0), mlirOperationGetOperand(piece, 1)};
  MlirValue whole = mlirOperationGetResult(op, 0);
  MlirType type = mlirValueGetType(whole);
  MlirOperation view = hoBuild(hoBefore(op), "memref.view", 1, &type, 2, operands, 0, NULL);
  mlirValueReplaceAllUsesOfWith(whole, mlirOperationGetResult(view, 0));
  mlirOperationDestroy(op);
  return true;
}

bool hoResolveJoins(HoLowering *lowering, HoFunction *function) {
  (void)lowering;
  bool failed = false;
  hoWalk(function->op, resolveJoin, &failed);
  return !failed;
}

static MlirValue difference(HoLowering *lowering, HoInsertion at, MlirValue a, MlirValue b) {
  MlirValue integers[2];
  MlirValue pointers[] = {a, b};
  for (int i = 0; i < 2; ++i)
    integers[i] = mlirOperationGetResult(
        hoBuild(at, "llvm.ptrtoint", 1, &lowering->i64, 1, &pointers[i], 0, NULL), 0);
  return mlirOperationGetResult(hoBuild(at, "arith.subi", 1, &lowering->i64, 2, integers, 0, NULL),
                                0);
}

MlirValue hoDeviceOffset(HoLowering *lowering, HoFunction *function, HoInsertion at,
                         MlirValue memref) {
  int64_t bytes;
  const HoRoot *root = resolve(function, memref, &bytes);
  if (root && hoSameValue(root->memref, function->arenaMemRef) &&
      mlirValueIsNull(function->arenaShift))
    return hoBuildInteger(at, lowering->i64, bytes);
  MlirValue address = hoAddressOf(lowering, function, at, memref);
  return difference(lowering, at, address, function->arena);
}

//===----------------------------------------------------------------------===//
// Sizes and types
//===----------------------------------------------------------------------===//

void hoSizesOf(HoInsertion at, MlirValue memref, HoSize *sizes) {
  MlirType type = mlirValueGetType(memref);
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i)
    sizes[i] = mlirShapedTypeIsDynamicDim(type, i) ? hoDynamic(hoBuildDim(at, memref, i))
                                                   : hoStatic(mlirShapedTypeGetDimSize(type, i));
}

HoSize hoBytesOf(HoInsertion at, MlirValue memref) {
  MlirType type = mlirValueGetType(memref);
  HoSize sizes[HO_MAX_RANK];
  hoSizesOf(at, memref, sizes);
  HoSize bytes = hoStatic((int64_t)hoElementBytes(mlirShapedTypeGetElementType(type)));
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i)
    bytes = hoMultiplySizes(at, bytes, sizes[i]);
  return bytes;
}

MlirType hoWithoutSpace(MlirType memref) {
  intptr_t rank = mlirShapedTypeGetRank(memref);
  int64_t *shape = hoAllocate((size_t)rank, sizeof(*shape));
  for (intptr_t i = 0; i < rank; ++i)
    shape[i] = mlirShapedTypeGetDimSize(memref, i);
  MlirAttribute none = {NULL};
  MlirType result = mlirMemRefTypeGet(mlirShapedTypeGetElementType(memref), rank, shape,
                                      mlirMemRefTypeGetLayout(memref), none);
  free(shape);
  return result;
}
