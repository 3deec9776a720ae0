//===- Epilogue.c - What follows a product, by the product -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A bias for each column, max(x, 0), or one after the other, right behind a product whose result
// nobody else reads: the library does it before it writes. What the operation needs moves before
// the product, which is only right when nothing between changes what bytes are whose.
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

#include "ho/step.h"

#include <string.h>

static MlirOperation definition(MlirValue value) {
  return mlirValueIsAOpResult(value) ? mlirOpResultGetOwner(value) : (MlirOperation){NULL};
}

//===----------------------------------------------------------------------===//
// What it computes
//===----------------------------------------------------------------------===//

static bool isZero(MlirValue value) {
  MlirOperation op = definition(value);
  if (mlirOperationIsNull(op) || !hoOpIs(op, "arith.constant"))
    return false;
  MlirAttribute attribute = hoGetAttr(op, "value");
  return mlirAttributeIsAFloat(attribute) && mlirFloatAttrGetValueDouble(attribute) == 0;
}

// The other operand of a commutative operation; null when `value` is none.
static MlirValue otherOperand(MlirOperation op, MlirValue value) {
  for (int i = 0; i < 2; ++i)
    if (hoSameValue(mlirOperationGetOperand(op, i), value))
      return mlirOperationGetOperand(op, 1 - i);
  return (MlirValue){NULL};
}

static bool isArgument(MlirOperation generic, MlirValue value, intptr_t number) {
  return hoSameValue(value, mlirBlockGetArgument(hoOpEntryBlock(generic), number));
}

// Reads yield(max(add(x, bias), 0)), without one of the two where that is so.
static bool readBody(MlirOperation generic, intptr_t input, intptr_t *bias, uint32_t *how) {
  MlirBlock body = hoOpEntryBlock(generic);
  MlirValue value = mlirOperationGetOperand(mlirBlockGetTerminator(body), 0);
  MlirOperation op = definition(value);
  *bias = -1;
  *how = 0;
  if (!mlirOperationIsNull(op) && hoOpIs(op, "arith.maximumf")) {
    int zero = isZero(mlirOperationGetOperand(op, 1)) ? 1 : 0;
    if (!isZero(mlirOperationGetOperand(op, zero)))
      return false;
    *how |= HO_GEMM_RELU;
    value = mlirOperationGetOperand(op, 1 - zero);
    op = definition(value);
  }
  if (!mlirOperationIsNull(op) && hoOpIs(op, "arith.addf")) {
    MlirValue other = otherOperand(op, mlirBlockGetArgument(body, input));
    if (mlirValueIsNull(other) || mlirOperationGetNumOperands(generic) != 3 ||
        !isArgument(generic, other, 1 - input))
      return false;
    *bias = 1 - input;
    *how |= HO_GEMM_BIAS;
    return true;
  }
  return *how && mlirOperationGetNumOperands(generic) == 2 && isArgument(generic, value, input);
}

//===----------------------------------------------------------------------===//
// Where its operands are
//===----------------------------------------------------------------------===//

static bool isWholeIdentity(MlirOperation generic, intptr_t operand) {
  return mlirAffineMapIsIdentity(hoStructuredIndexingMap(generic, operand)) &&
         hoTypeHasIdentityLayout(mlirValueGetType(mlirOperationGetOperand(generic, operand)));
}

// Whether every use of `memref`, reshaped or not, is by one of the two.
static bool isReadOnlyBy(MlirValue memref, MlirOperation a, MlirOperation b) {
  for (MlirOpOperand use = mlirValueGetFirstUse(memref); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    if (mlirOperationEqual(user, a) || mlirOperationEqual(user, b))
      continue;
    bool reshapes = hoOpIs(user, "memref.collapse_shape") || hoOpIs(user, "memref.expand_shape") ||
                    hoOpIs(user, "memref.cast");
    if (!reshapes || !isReadOnlyBy(mlirOperationGetResult(user, 0), a, b))
      return false;
  }
  return true;
}

typedef struct Range {
  int64_t begin, end;
} Range;

// The bytes of the arena behind a memref, or false.
static bool readRange(const HoFunction *function, MlirValue memref, Range *range) {
  MlirOperation view = hoArenaView(function, memref);
  if (mlirOperationIsNull(view) ||
      !hoConstantIndex(mlirOperationGetOperand(view, 1), &range->begin))
    return false;
  uint64_t bytes = hoStaticBytes(mlirValueGetType(mlirOperationGetResult(view, 0)));
  range->end = range->begin + (int64_t)bytes;
  return bytes > 0;
}

static bool areApart(Range a, Range b) { return a.end <= b.begin || b.end <= a.begin; }

typedef struct Stores {
  Range range;
  bool none;
} Stores;

// Copies are calls by now: one of these bytes may be of the result.
static bool findStore(MlirOperation op, void *data) {
  Stores *stores = data;
  int64_t offset;
  if (!hoOpIs(op, "func.call") ||
      !mlirStringRefEqual(mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "callee")),
                          hoRef("ho_step_copy_to_host")))
    return true;
  stores->none = stores->none && hoConstantIndex(mlirOperationGetOperand(op, 2), &offset) &&
                 (offset < stores->range.begin || offset >= stores->range.end);
  return true;
}

static bool isCallOf(MlirOperation op, const char *name) {
  return hoOpIs(op, "func.call") &&
         mlirStringRefEqual(mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "callee")), hoRef(name));
}

static bool isReleaseApart(MlirOperation op, Range target) {
  Range range;
  int64_t bytes;
  if (!isCallOf(op, "ho_step_release") ||
      !hoConstantIndex(mlirOperationGetOperand(op, 1), &range.begin) ||
      !hoConstantIndex(mlirOperationGetOperand(op, 2), &bytes))
    return false;
  range.end = range.begin + bytes;
  return areApart(range, target);
}

// Between the two only waits, which are for the operation's own operands, and what says what is
// live: all can go before the product but the end of other buffers' lives.
static bool mayMove(MlirOperation from, MlirOperation to, Range target) {
  for (MlirOperation op = mlirOperationGetNextInBlock(from); !mlirOperationEqual(op, to);
       op = mlirOperationGetNextInBlock(op))
    if (hoOpIs(op, "func.call") && !isCallOf(op, "ho_step_acquire") &&
        !isCallOf(op, "ho_step_wait") && !isCallOf(op, "ho_step_host_wait") &&
        !isReleaseApart(op, target))
      return false;
  return true;
}

void hoGatherEpilogue(MlirOperation product, const HoEpilogue *epilogue) {
  MlirOperation next;
  for (MlirOperation op = mlirOperationGetNextInBlock(product);
       !mlirOperationEqual(op, epilogue->op); op = next) {
    next = mlirOperationGetNextInBlock(op);
    bool isMarker = hoOpIs(op, "builtin.unrealized_conversion_cast") &&
                    mlirOperationGetNumResults(op) == 0; // of where the call will be
    if (!isMarker && !isCallOf(op, "ho_step_release"))
      mlirOperationMoveBefore(op, product);
  }
}

static bool isApartFromInputs(const HoFunction *function, MlirOperation product, Range target) {
  for (intptr_t i = 0; i < 2; ++i) {
    Range input;
    if (!readRange(function, mlirOperationGetOperand(product, i), &input) ||
        !areApart(input, target))
      return false;
  }
  return true;
}

static bool isDead(const HoFunction *function, MlirValue result, MlirOperation product,
                   MlirOperation next) {
  Stores stores = {.none = true};
  if (!readRange(function, result, &stores.range) ||
      !isReadOnlyBy(hoReshaped(result), product, next))
    return false;
  hoWalk(function->op, findStore, &stores);
  return stores.none;
}

//===----------------------------------------------------------------------===//
// Finding
//===----------------------------------------------------------------------===//

static intptr_t findInput(MlirOperation next, MlirValue result) {
  intptr_t found = -1;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(next) - 1; ++i)
    if (hoIsMemRef(mlirOperationGetOperand(next, i)) &&
        hoSameValue(hoReshaped(mlirOperationGetOperand(next, i)), result))
      found = found < 0 ? i : -2;
  return found;
}

// A vector along the last loop, as long as a row of the product.
static bool isColumnBias(MlirOperation next, intptr_t bias, int64_t columns) {
  MlirAffineMap map = hoStructuredIndexingMap(next, bias);
  MlirType type = mlirValueGetType(mlirOperationGetOperand(next, bias));
  intptr_t last = hoStructuredNumLoops(next) - 1;
  if (!mlirTypeIsAMemRef(type) || mlirShapedTypeGetRank(type) != 1 ||
      !hoTypeHasIdentityLayout(type) || mlirShapedTypeGetDimSize(type, 0) != columns)
    return false;
  MlirAffineExpr expr = mlirAffineMapGetResult(map, 0);
  return mlirAffineExprIsADim(expr) && mlirAffineDimExprGetPosition(expr) == last;
}

static bool isElementwise(MlirOperation op) {
  if (!hoOpIs(op, "linalg.generic") ||
      hoStructuredNumInputs(op) + 1 != mlirOperationGetNumOperands(op))
    return false;
  for (intptr_t i = 0; i < hoStructuredNumLoops(op); ++i)
    if (!hoStructuredLoopIsParallel(op, i))
      return false;
  return true;
}

bool hoFindEpilogue(const HoFunction *function, MlirOperation product, int64_t columns,
                    HoEpilogue *epilogue) {
  MlirOperation next = hoNextDeviceOperation(product);
  if (mlirOperationIsNull(next) || !isElementwise(next) || columns <= 0)
    return false;
  intptr_t output = mlirOperationGetNumOperands(next) - 1, bias;
  MlirValue result = mlirOperationGetOperand(product, HO_C);
  MlirValue target = mlirOperationGetOperand(next, output);
  intptr_t input = findInput(next, hoReshaped(result));
  Range range;
  uint32_t how;
  if (input < 0 || !isWholeIdentity(next, input) || !isWholeIdentity(next, output) ||
      !mlirTypeEqual(mlirShapedTypeGetElementType(mlirValueGetType(result)),
                     mlirShapedTypeGetElementType(mlirValueGetType(target))) ||
      !readBody(next, input, &bias, &how) || (bias >= 0 && !isColumnBias(next, bias, columns)))
    return false;
  bool inPlace = hoSameValue(hoReshaped(target), hoReshaped(result));
  if (!readRange(function, target, &range) || !mayMove(product, next, range) ||
      (!inPlace &&
       (!isApartFromInputs(function, product, range) || !isDead(function, result, product, next))))
    return false;
  epilogue->how = how;
  epilogue->op = next;
  epilogue->target = target;
  epilogue->bias = bias < 0 ? (MlirValue){NULL} : mlirOperationGetOperand(next, bias);
  return true;
}
