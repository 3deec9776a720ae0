//===- Epilogue.c - What follows a product, by the product -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A bias for each column, another matrix that is added, and then max(x, 0) or GELU by tanh, right
// behind a product whose result nobody else reads: the library does it before it writes. What the
// operation needs moves before the product, which is only right when nothing between changes what
// bytes are whose.
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
  double number;
  return hoConstantFloat(value, &number) && number == 0;
}

// Takes the activation off `value`.
static uint32_t readActivation(MlirValue *value) {
  MlirOperation op = definition(*value);
  MlirValue inner;
  if (!mlirOperationIsNull(op) && hoOpIs(op, "arith.maximumf"))
    for (int i = 0; i < 2; ++i)
      if (isZero(mlirOperationGetOperand(op, i))) {
        *value = hoWithoutWidth(mlirOperationGetOperand(op, 1 - i));
        return HO_GEMM_RELU;
      }
  if (!hoReadGelu(*value, &inner))
    return 0;
  *value = inner;
  return HO_GEMM_GELU;
}

enum { MaxTerms = 3 };

// The generic's arguments that are added, by number; false where something else is.
static bool readSum(MlirBlock body, MlirValue value, int *count, intptr_t *terms) {
  value = hoWithoutWidth(value);
  if (mlirValueIsABlockArgument(value) && mlirBlockEqual(mlirBlockArgumentGetOwner(value), body) &&
      *count < MaxTerms) {
    terms[(*count)++] = mlirBlockArgumentGetArgNumber(value);
    return true;
  }
  MlirOperation op = definition(value);
  return !mlirOperationIsNull(op) && hoOpIs(op, "arith.addf") &&
         readSum(body, mlirOperationGetOperand(op, 0), count, terms) &&
         readSum(body, mlirOperationGetOperand(op, 1), count, terms);
}

// What the operation computes of the product and its other inputs: the activation of their sum.
typedef struct Ending {
  uint32_t how;
  int numOthers;
  intptr_t others[MaxTerms]; // inputs
} Ending;

static bool readBody(MlirOperation generic, intptr_t input, Ending *ending) {
  MlirBlock body = hoOpEntryBlock(generic);
  MlirValue value = hoWithoutWidth(mlirOperationGetOperand(mlirBlockGetTerminator(body), 0));
  int count = 0, times = 0;
  intptr_t terms[MaxTerms];
  *ending = (Ending){.how = readActivation(&value)};
  if (!readSum(body, value, &count, terms))
    return false;
  for (int i = 0; i < count; ++i)
    if (terms[i] == input)
      ++times;
    else
      ending->others[ending->numOthers++] = terms[i];
  // All inputs once, and not the result's contents.
  return times == 1 && (ending->how || ending->numOthers) &&
         ending->numOthers + 2 == mlirOperationGetNumOperands(generic) &&
         (ending->numOthers < 2 || ending->others[0] != ending->others[1]);
}

bool hoMayEndProduct(MlirOperation generic, intptr_t input) {
  Ending ending;
  return readBody(generic, input, &ending);
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

// Whether `op` is the call `name`, which says what is live, of bytes apart from the target's.
static bool isLifeApart(MlirOperation op, const char *name, Range target) {
  Range range;
  int64_t bytes;
  if (!isCallOf(op, name) || !hoConstantIndex(mlirOperationGetOperand(op, 1), &range.begin) ||
      !hoConstantIndex(mlirOperationGetOperand(op, 2), &bytes))
    return false;
  range.end = range.begin + bytes;
  return areApart(range, target);
}

static bool isOneOf(MlirOperation op, const char *const *names) {
  while (*names && !isCallOf(op, *names))
    ++names;
  return *names;
}

static const char *const waits[] = {"ho_step_wait", "ho_step_host_wait", NULL};
static const char *const copies[] = {"ho_step_copy_to_device", "ho_step_copy_to_host",
                                     "ho_step_copy_kept", "ho_step_copy_ahead", NULL};
static const char *const orders[] = {"ho_step_to_device_after", "ho_step_to_host_after", NULL};
static const char *const places[] = {"ho_step_argument", "ho_step_argument_dimension",
                                     "ho_step_host_arena", "ho_step_acquire", NULL};

enum { EventOfCopy = 4, EventOfWait = 1 };

static bool readEvent(MlirOperation call, intptr_t operand, int64_t *event) {
  return hoConstantIndex(mlirOperationGetOperand(call, operand), event);
}

// Whether `wait` is for a copy between `from` and itself, which would have to move, too.
static bool waitsForCopyBehind(MlirOperation from, MlirOperation wait) {
  int64_t awaited, event;
  if (!readEvent(wait, EventOfWait, &awaited))
    return true;
  for (MlirOperation op = from; !mlirOperationEqual(op, wait); op = mlirOperationGetNextInBlock(op))
    if (isOneOf(op, copies) && (!readEvent(op, EventOfCopy, &event) || event == awaited))
      return true;
  return false;
}

// What stays behind the product: copies of other memory, whose order is not changed by more compute
// before them, and the end of other buffers' lives.
static bool stays(MlirOperation op) {
  return isCallOf(op, "ho_step_release") || isOneOf(op, copies) || isOneOf(op, orders);
}

// Between the two only waits for what was copied before, which are for the operation's own
// operands, what says what is live or where, and what can stay behind them.
static bool mayMove(MlirOperation from, MlirOperation to, Range target) {
  for (MlirOperation op = mlirOperationGetNextInBlock(from); !mlirOperationEqual(op, to);
       op = mlirOperationGetNextInBlock(op)) {
    if (!hoOpIs(op, "func.call") || isOneOf(op, places))
      continue;
    bool fits = isOneOf(op, waits) ? !waitsForCopyBehind(from, op)
                                   : stays(op) && (!isCallOf(op, "ho_step_release") ||
                                                   isLifeApart(op, "ho_step_release", target));
    if (!fits)
      return false;
  }
  return true;
}

void hoGatherEpilogue(MlirOperation product, const HoEpilogue *epilogue) {
  MlirOperation next;
  Range target = {epilogue->begin, epilogue->end};
  for (MlirOperation op = mlirOperationGetNextInBlock(product);
       !mlirOperationEqual(op, epilogue->op); op = next) {
    next = mlirOperationGetNextInBlock(op);
    bool isMarker = hoOpIs(op, "builtin.unrealized_conversion_cast") &&
                    mlirOperationGetNumResults(op) == 0; // of where the call will be
    // What begins in the bytes of what ends here stays behind that.
    bool begins = isLifeApart(op, "ho_step_acquire", target);
    if (!isMarker && !begins && !stays(op))
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

static MlirType elementOf(MlirValue memref) {
  return mlirShapedTypeGetElementType(mlirValueGetType(memref));
}

// A matrix as the product's, at the result's place or apart from it.
static bool isAddend(const HoFunction *function, MlirOperation next, intptr_t input, Range target) {
  MlirValue addend = mlirOperationGetOperand(next, input);
  Range range;
  return hoIsMemRef(addend) && isWholeIdentity(next, input) &&
         readRange(function, addend, &range) &&
         (areApart(range, target) || range.begin == target.begin);
}

// Gives each other input its part; NULL, or why not.
static const char *takeOthers(const HoFunction *function, MlirOperation next, const Ending *ending,
                              int64_t columns, Range target, HoEpilogue *epilogue) {
  MlirType element = elementOf(epilogue->target);
  for (int i = 0; i < ending->numOthers; ++i) {
    MlirValue other = mlirOperationGetOperand(next, ending->others[i]);
    if (!hoIsMemRef(other) || !mlirTypeEqual(elementOf(other), element))
      return "what is added is of another type";
    if (!epilogue->bias.ptr && isColumnBias(next, ending->others[i], columns)) {
      epilogue->bias = other;
      epilogue->how |= HO_GEMM_BIAS;
    } else if (!epilogue->addend.ptr && isAddend(function, next, ending->others[i], target)) {
      epilogue->addend = other;
      epilogue->how |= HO_GEMM_ACCUMULATE;
    } else {
      return "what is added is neither a vector along its rows nor one matrix like it, apart from "
             "the result";
    }
  }
  return NULL;
}

static const char *checkPlaces(const HoFunction *function, MlirOperation product,
                               MlirOperation next, MlirValue target, Range range) {
  MlirValue result = mlirOperationGetOperand(product, HO_C);
  if (!mayMove(product, next, range))
    return "something between the two touches memory or releases the result's";
  if (hoSameValue(hoReshaped(target), hoReshaped(result)))
    return NULL;
  if (!isApartFromInputs(function, product, range))
    return "its result takes the place of a factor";
  return isDead(function, result, product, next) ? NULL : "the product is read elsewhere, too";
}

static bool usesErf(MlirOperation op, void *data) {
  (void)data;
  return !hoOpIs(op, "math.erf");
}

// NULL where `next` can be the product's; "" where it has nothing to do with one.
static const char *read(const HoFunction *function, MlirOperation product, MlirOperation next,
                        int64_t columns, HoEpilogue *epilogue) {
  intptr_t output = mlirOperationGetNumOperands(next) - 1;
  MlirValue result = mlirOperationGetOperand(product, HO_C);
  MlirValue target = mlirOperationGetOperand(next, output);
  intptr_t input = findInput(next, hoReshaped(result));
  Range range;
  Ending ending;
  if (input < 0 || !isWholeIdentity(next, input) || !isWholeIdentity(next, output))
    return "";
  if (!readBody(next, input, &ending))
    return hoWalk(next, usesErf, NULL) ? "" : "its GELU is by erf, the library's by tanh";
  if (!mlirTypeEqual(elementOf(result), elementOf(target)) || mlirTypeIsAF64(elementOf(result)))
    return "the library does not do it in these types";
  if (!readRange(function, target, &range))
    return "its result has no constant place";
  *epilogue = (HoEpilogue){
      .op = next, .how = ending.how, .target = target, .begin = range.begin, .end = range.end};
  const char *reason = takeOthers(function, next, &ending, columns, range, epilogue);
  return reason ? reason : checkPlaces(function, product, next, target, range);
}

bool hoFindEpilogue(const HoFunction *function, MlirOperation product, int64_t columns,
                    bool remarks, HoEpilogue *epilogue) {
  MlirOperation next = hoNextDeviceOperation(product);
  if (mlirOperationIsNull(next) || !isElementwise(next) || columns <= 0)
    return false;
  const char *reason = read(function, product, next, columns, epilogue);
  if (reason && *reason && remarks)
    hoRemark(next, "left alone: this follows a matrix product and is not done with it: %s", reason);
  if (reason)
    *epilogue = (HoEpilogue){.how = 0};
  return !reason;
}
