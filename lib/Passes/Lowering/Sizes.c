//===- Sizes.c - Numbers known now or at run time --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

bool hoSameSize(HoSize a, HoSize b) {
  if (hoIsStatic(a) != hoIsStatic(b))
    return false;
  return hoIsStatic(a) ? a.value == b.value : hoSameValue(a.dynamic, b.dynamic);
}

static MlirValue binary(HoInsertion at, const char *name, MlirValue a, MlirValue b) {
  MlirType type = mlirValueGetType(a);
  MlirValue operands[] = {a, b};
  return mlirOperationGetResult(hoBuild(at, name, 1, &type, 2, operands, 0, NULL), 0);
}

HoSize hoAddSizes(HoInsertion at, HoSize a, HoSize b) {
  if (hoIsStatic(a) && hoIsStatic(b))
    return hoStatic(a.value + b.value);
  if (hoIsNumber(a, 0))
    return b;
  if (hoIsNumber(b, 0))
    return a;
  return hoDynamic(binary(at, "arith.addi", hoSizeAsIndex(at, a), hoSizeAsIndex(at, b)));
}

HoSize hoMultiplySizes(HoInsertion at, HoSize a, HoSize b) {
  if (hoIsStatic(a) && hoIsStatic(b))
    return hoStatic(a.value * b.value);
  if (hoIsNumber(a, 0) || hoIsNumber(b, 0))
    return hoStatic(0);
  if (hoIsNumber(a, 1))
    return b;
  if (hoIsNumber(b, 1))
    return a;
  return hoDynamic(binary(at, "arith.muli", hoSizeAsIndex(at, a), hoSizeAsIndex(at, b)));
}

MlirValue hoSizeAsIndex(HoInsertion at, HoSize size) {
  return hoIsStatic(size) ? hoBuildIndex(at, size.value) : size.dynamic;
}

MlirValue hoSizeAsI64(HoInsertion at, HoSize size) {
  MlirType i64 = mlirIntegerTypeGet(mlirLocationGetContext(at.location), 64);
  if (hoIsStatic(size))
    return hoBuildInteger(at, i64, size.value);
  return hoIndexToI64(at, size.dynamic);
}

static MlirValue cast(HoInsertion at, MlirValue value, MlirType type) {
  return mlirOperationGetResult(hoBuild(at, "arith.index_cast", 1, &type, 1, &value, 0, NULL), 0);
}

MlirValue hoIndexToI64(HoInsertion at, MlirValue index) {
  return cast(at, index, mlirIntegerTypeGet(mlirLocationGetContext(at.location), 64));
}

MlirValue hoI64ToIndex(HoInsertion at, MlirValue integer) {
  return cast(at, integer, mlirIndexTypeGet(mlirLocationGetContext(at.location)));
}
