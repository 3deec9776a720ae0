//===- Contractions.c - Sums of products as matrix products ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A nest whose body is c += a * b in f32 or f64 is a matrix product when one loop each can be
// named m (moves a and c), n (moves b and c) and k (moves a and b) such that every
// matrix has a unit stride one way. The other loops stay loops around it. Since a nest knows only
// strides, this covers matmul, its transposed, batched and broadcast forms, matvec, dot, and
// convolutions with a 1 x 1 window.
//
//===----------------------------------------------------------------------===//
#include "Kernel.h"

#include "ho/step.h"

enum { A, B, C };
enum { None = -1 };

// Assumed for what is dynamic, where sizes are compared.
enum { AssumedExtent = 64 };
// Fewer multiplications than this in one product are not worth a call.
enum { SmallestProduct = 64 };

typedef struct Choice {
  intptr_t m, n, k; // loops, or None for an extent of 1
} Choice;

// One matrix as BLAS is told of it.
typedef HoProductMatrix Matrix;

//===----------------------------------------------------------------------===//
// The body
//===----------------------------------------------------------------------===//

static bool isArgument(MlirValue value, MlirBlock body, intptr_t *index) {
  if (!mlirValueIsABlockArgument(value) || !mlirBlockEqual(mlirBlockArgumentGetOwner(value), body))
    return false;
  *index = mlirBlockArgumentGetArgNumber(value);
  return true;
}

// Looks through arith.extf, which matrix products do by themselves.
static MlirValue withoutExtension(MlirValue value) {
  if (!mlirValueIsAOpResult(value) || !hoOpIs(mlirOpResultGetOwner(value), "arith.extf"))
    return value;
  return mlirOperationGetOperand(mlirOpResultGetOwner(value), 0);
}

// arith.addf(c, arith.mulf(a, b)) in any order of operands, and nothing else but extensions of a
// and b.
static bool isMultiplyAdd(MlirOperation generic) {
  MlirBlock body = hoOpEntryBlock(generic);
  MlirOperation multiply = mlirBlockGetFirstOperation(body);
  while (hoOpIs(multiply, "arith.extf"))
    multiply = mlirOperationGetNextInBlock(multiply);
  if (!hoOpIs(multiply, "arith.mulf"))
    return false;
  MlirOperation add = mlirOperationGetNextInBlock(multiply);
  if (mlirOperationIsNull(add) || !hoOpIs(add, "arith.addf"))
    return false;
  MlirOperation yield = mlirOperationGetNextInBlock(add);
  if (mlirOperationIsNull(yield) || !hoOpIs(yield, "linalg.yield") ||
      !hoSameValue(mlirOperationGetOperand(yield, 0), mlirOperationGetResult(add, 0)))
    return false;
  MlirValue product = mlirOperationGetResult(multiply, 0);
  intptr_t c, left, right;
  int other = hoSameValue(mlirOperationGetOperand(add, 0), product) ? 1 : 0;
  return hoSameValue(mlirOperationGetOperand(add, 1 - other), product) &&
         isArgument(mlirOperationGetOperand(add, other), body, &c) && c == C &&
         isArgument(withoutExtension(mlirOperationGetOperand(multiply, 0)), body, &left) &&
         isArgument(withoutExtension(mlirOperationGetOperand(multiply, 1)), body, &right) &&
         left + right == 1;
}

static const char *kernelFor(const HoNest *nest) {
  MlirType type = nest->operands[C].element;
  for (int i = A; i <= C; ++i)
    if (!nest->operands[i].pointer.ptr || !mlirTypeEqual(nest->operands[i].element, type))
      return NULL;
  if (mlirTypeIsAF32(type))
    return "ho_kernel_gemm_f32";
  return mlirTypeIsAF64(type) ? "ho_kernel_gemm_f64" : NULL;
}

//===----------------------------------------------------------------------===//
// Choosing m, n and k
//===----------------------------------------------------------------------===//

static bool moves(const HoNest *nest, int operand, intptr_t loop) {
  return !hoIsNumber(nest->operands[operand].strides[loop], 0);
}

static bool fits(const HoNest *nest, intptr_t loop, bool a, bool b, bool c) {
  return loop == None ||
         (moves(nest, A, loop) == a && moves(nest, B, loop) == b && moves(nest, C, loop) == c);
}

static HoSize extentOf(const HoNest *nest, intptr_t loop) {
  return loop == None ? hoStatic(1) : nest->loops[loop].extent;
}

static HoSize strideOf(const HoNest *nest, int operand, intptr_t loop) {
  return loop == None ? hoStatic(0) : nest->operands[operand].strides[loop];
}

// Whether rows `stride` apart do not overlap when each has `length` elements.
static bool isLeading(HoSize stride, HoSize length) {
  return !hoIsStatic(stride) || !hoIsStatic(length) || stride.value >= length.value;
}

static HoSize atLeastOne(HoSize size) { return hoIsNumber(size, 0) ? hoStatic(1) : size; }

// Reads the matrix of `operand` with rows along loop `row` and columns along `column`.
static bool readMatrix(const HoNest *nest, int operand, intptr_t row, intptr_t column,
                       Matrix *matrix) {
  HoSize rowStride = strideOf(nest, operand, row);
  HoSize columnStride = strideOf(nest, operand, column);
  HoSize rows = extentOf(nest, row), columns = extentOf(nest, column);
  if ((column == None || hoIsNumber(columnStride, 1)) &&
      (row == None || isLeading(rowStride, columns))) {
    *matrix = (Matrix){false, row == None ? atLeastOne(columns) : rowStride};
    return true;
  }
  if ((row == None || hoIsNumber(rowStride, 1)) &&
      (column == None || isLeading(columnStride, rows))) {
    *matrix = (Matrix){true, column == None ? atLeastOne(rows) : columnStride};
    return true;
  }
  return false;
}

// Sets the three matrices. C is written row by row; where it lies column by column, the
// transposed product is computed: the caller swaps.
static bool readMatrices(const HoNest *nest, Choice choice, Matrix matrices[3]) {
  return readMatrix(nest, A, choice.m, choice.k, &matrices[A]) &&
         readMatrix(nest, B, choice.k, choice.n, &matrices[B]) &&
         readMatrix(nest, C, choice.m, choice.n, &matrices[C]);
}

static int64_t assumedExtent(HoSize extent) {
  return hoIsStatic(extent) ? extent.value : AssumedExtent;
}

static int64_t productOf(const HoNest *nest, Choice choice) {
  return assumedExtent(extentOf(nest, choice.m)) * assumedExtent(extentOf(nest, choice.n)) *
         assumedExtent(extentOf(nest, choice.k));
}

static bool isChoice(const HoNest *nest, Choice choice) {
  Matrix matrices[3];
  return fits(nest, choice.m, true, false, true) && fits(nest, choice.n, false, true, true) &&
         fits(nest, choice.k, true, true, false) && readMatrices(nest, choice, matrices);
}

static bool choose(const HoNest *nest, Choice *best) {
  int64_t largest = 0;
  Choice choice = {None, None, None};
  for (choice.m = None; choice.m < nest->numLoops; ++choice.m)
    for (choice.n = None; choice.n < nest->numLoops; ++choice.n)
      for (choice.k = None; choice.k < nest->numLoops; ++choice.k)
        if (isChoice(nest, choice) && productOf(nest, choice) > largest) {
          largest = productOf(nest, choice);
          *best = choice;
        }
  return largest >= SmallestProduct;
}

//===----------------------------------------------------------------------===//
// Emitting
//===----------------------------------------------------------------------===//

// Opens loops around the product and moves the pointers with them.
static HoInsertion openLoops(HoKernel *kernel, const HoNest *nest, Choice choice, HoInsertion at,
                             MlirValue pointers[3]) {
  HoSize offsets[3] = {hoStatic(0), hoStatic(0), hoStatic(0)};
  for (intptr_t loop = 0; loop < nest->numLoops; ++loop) {
    if (loop == choice.m || loop == choice.n || loop == choice.k)
      continue;
    MlirValue induction;
    at = hoBuildLoop(at, nest->loops[loop].extent, &induction);
    for (int i = A; i <= C; ++i)
      offsets[i] =
          hoAddSizes(at, offsets[i],
                     hoMultiplySizes(at, hoDynamic(induction), nest->operands[i].strides[loop]));
  }
  HoSize bytes = hoStatic((int64_t)hoElementBytes(nest->operands[C].element));
  for (int i = A; i <= C; ++i)
    pointers[i] = hoOffsetPointer(kernel->lowering, at, nest->operands[i].pointer,
                                  hoMultiplySizes(at, offsets[i], bytes));
  return at;
}

static void callProduct(HoKernel *kernel, HoInsertion at, const char *name, const HoNest *nest,
                        Choice choice, const Matrix matrices[3], const MlirValue pointers[3]) {
  HoLowering *lowering = kernel->lowering;
  // C stored column by column: compute its transpose, B' A'.
  bool swap = matrices[C].transposed;
  int left = swap ? B : A, right = swap ? A : B;
  MlirValue operands[] = {
      hoSizeAsI64(at, extentOf(nest, swap ? choice.n : choice.m)),
      hoSizeAsI64(at, extentOf(nest, swap ? choice.m : choice.n)),
      hoSizeAsI64(at, extentOf(nest, choice.k)),
      pointers[left],
      hoSizeAsI64(at, matrices[left].leading),
      hoBuildInteger(at, lowering->i32, matrices[left].transposed != swap),
      pointers[right],
      hoSizeAsI64(at, matrices[right].leading),
      hoBuildInteger(at, lowering->i32, matrices[right].transposed != swap),
      pointers[C],
      hoSizeAsI64(at, matrices[C].leading),
      hoBuildInteger(at, lowering->i32, 1),
  };
  hoCallRuntime(lowering, at, name, 12, operands);
}

//===----------------------------------------------------------------------===//
// For other devices
//===----------------------------------------------------------------------===//

static bool readType(const HoNest *nest, uint32_t *type) {
  MlirType in = nest->operands[A].element, out = nest->operands[C].element;
  for (int i = A; i <= C; ++i)
    if (!nest->operands[i].pointer.ptr || nest->operands[i].map.ptr)
      return false;
  if (!mlirTypeEqual(in, nest->operands[B].element))
    return false;
  bool same = mlirTypeEqual(in, out);
  if (mlirTypeIsAF32(in) || mlirTypeIsAF64(in)) {
    *type = mlirTypeIsAF32(in) ? HO_GEMM_F32 : HO_GEMM_F64;
    return same;
  }
  if (!mlirTypeIsAF16(in) && !mlirTypeIsABF16(in))
    return false;
  if (same)
    *type = mlirTypeIsAF16(in) ? HO_GEMM_F16 : HO_GEMM_BF16;
  else
    *type = mlirTypeIsAF16(in) ? HO_GEMM_F16_F32 : HO_GEMM_BF16_F32;
  return same || mlirTypeIsAF32(out);
}

bool hoReadProduct(const HoNest *nest, HoProduct *product, uint32_t *type) {
  Choice choice = {None, None, None};
  if (nest->numOperands != 3 || !isMultiplyAdd(nest->generic) || !readType(nest, type) ||
      !choose(nest, &choice) || !readMatrices(nest, choice, product->matrices))
    return false;
  product->m = choice.m;
  product->n = choice.n;
  product->k = choice.k;
  return true;
}

bool hoEmitContraction(HoKernel *kernel, const HoNest *nest) {
  Choice choice = {None, None, None};
  Matrix matrices[3];
  MlirValue pointers[3];
  if (nest->numOperands != 3 || !isMultiplyAdd(nest->generic))
    return false;
  const char *name = kernelFor(nest);
  if (!name || !choose(nest, &choice) || !readMatrices(nest, choice, matrices))
    return false;
  MlirOperation anchor =
      hoBuild(hoKernelEnd(kernel), "builtin.unrealized_conversion_cast", 0, NULL, 0, NULL, 0, NULL);
  HoInsertion at = openLoops(kernel, nest, choice, hoBefore(anchor), pointers);
  callProduct(kernel, at, name, nest, choice, matrices, pointers);
  mlirOperationDestroy(anchor);
  return true;
}
