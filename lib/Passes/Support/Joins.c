//===- Joins.c - One buffer made of pieces ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Joins.h"

bool hoIsJoin(MlirOperation op) {
  if (!hoOpIs(op, "builtin.unrealized_conversion_cast") || mlirOperationGetNumOperands(op) < 2 ||
      mlirOperationGetNumResults(op) != 1)
    return false;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    if (!hoIsDevice(mlirOperationGetOperand(op, i)))
      return false;
  return hoIsDevice(mlirOperationGetResult(op, 0));
}

MlirOperation hoJoinOf(MlirValue piece) {
  for (MlirOpOperand use = mlirValueGetFirstUse(piece); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use))
    if (hoIsJoin(mlirOpOperandGetOwner(use)))
      return mlirOpOperandGetOwner(use);
  return (MlirOperation){NULL};
}

MlirValue hoBuildJoin(HoInsertion at, MlirType type, intptr_t count, const MlirValue *pieces) {
  return mlirOperationGetResult(
      hoBuild(at, "builtin.unrealized_conversion_cast", 1, &type, count, pieces, 0, NULL), 0);
}

MlirType hoPieceType(MlirType whole, int64_t count) {
  MlirContext context = mlirTypeGetContext(whole);
  MlirAttribute space = mlirIntegerAttrGet(mlirIntegerTypeGet(context, 64), HO_DEVICE_SPACE);
  return mlirMemRefTypeContiguousGet(mlirShapedTypeGetElementType(whole), 1, &count, space);
}

MlirValue hoBuildPieceView(HoInsertion at, MlirValue whole, int64_t first, int64_t count) {
  MlirType from = mlirValueGetType(whole);
  MlirContext context = mlirTypeGetContext(from);
  int64_t stride = 1;
  int32_t segments[] = {1, 0, 0, 0};
  MlirType type = mlirMemRefTypeGet(mlirShapedTypeGetElementType(from), 1, &count,
                                    mlirStridedLayoutAttrGet(context, first, 1, &stride),
                                    mlirMemRefTypeGetMemorySpace(from));
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "static_offsets", mlirDenseI64ArrayGet(context, 1, &first)),
      hoNamed(context, "static_sizes", mlirDenseI64ArrayGet(context, 1, &count)),
      hoNamed(context, "static_strides", mlirDenseI64ArrayGet(context, 1, &stride)),
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 4, segments)),
  };
  return mlirOperationGetResult(
      hoBuild(at, "memref.reinterpret_cast", 1, &type, 1, &whole, 4, attributes), 0);
}
