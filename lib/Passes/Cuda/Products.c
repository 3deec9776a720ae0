//===- Products.c - Matrix products by the device's library ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A sum of products (Lowering/Contractions.c) becomes ho_step_gemm(). Of the loops around the
// product the longest parallel one is the library's batch; others are loops of the host.
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

#include "ho/step.h"

enum {
  AssumedBatch = 64, // for what is dynamic
  MostCalls = 64,
};

static HoSize extentOf(const HoNest *nest, intptr_t loop) {
  return loop < 0 ? hoStatic(1) : nest->loops[loop].extent;
}

static bool isInside(const HoProduct *product, intptr_t loop) {
  return loop == product->m || loop == product->n || loop == product->k;
}

static intptr_t findBatch(const HoNest *nest, const HoProduct *product) {
  intptr_t best = -1;
  int64_t largest = 1;
  for (intptr_t loop = 0; loop < nest->numLoops; ++loop) {
    HoSize extent = nest->loops[loop].extent;
    int64_t size = hoIsStatic(extent) ? extent.value : AssumedBatch;
    if (isInside(product, loop) || !nest->loops[loop].parallel || size <= largest)
      continue;
    best = loop;
    largest = size;
  }
  return best;
}

// Opens the host's loops and moves the pointers with them.
static HoInsertion openLoops(HoKernel *kernel, const HoNest *nest, const HoProduct *product,
                             intptr_t batch, HoInsertion at, MlirValue pointers[3]) {
  HoSize offsets[3] = {hoStatic(0), hoStatic(0), hoStatic(0)};
  for (intptr_t loop = 0; loop < nest->numLoops; ++loop) {
    if (isInside(product, loop) || loop == batch)
      continue;
    MlirValue induction;
    at = hoBuildLoop(at, nest->loops[loop].extent, &induction);
    for (int i = HO_A; i <= HO_C; ++i)
      offsets[i] =
          hoAddSizes(at, offsets[i],
                     hoMultiplySizes(at, hoDynamic(induction), nest->operands[i].strides[loop]));
  }
  for (int i = HO_A; i <= HO_C; ++i) {
    HoSize bytes = hoStatic((int64_t)hoElementBytes(nest->operands[i].element));
    pointers[i] = hoOffsetPointer(kernel->lowering, at, nest->operands[i].pointer,
                                  hoMultiplySizes(at, offsets[i], bytes));
  }
  return at;
}

static MlirValue nullPointer(HoKernel *kernel, HoInsertion at) {
  return mlirOperationGetResult(
      hoBuild(at, "llvm.mlir.zero", 1, &kernel->lowering->pointer, 0, NULL, 0, NULL), 0);
}

static bool isZero(MlirAttribute value) {
  return mlirAttributeIsAFloat(value) && mlirFloatAttrGetValueDouble(value) == 0;
}

// Whether a few calls do it: a matrix by a matrix in a batch, or by a vector. Convolutions and sums
// of many small products are better off as kernels.
static bool isWorthIt(const HoNest *nest, const HoProduct *product, intptr_t batch) {
  int64_t calls = 1;
  bool isVector = product->m < 0 || product->n < 0;
  if (product->k < 0 || (product->m < 0 && product->n < 0))
    return false;
  for (intptr_t loop = 0; loop < nest->numLoops; ++loop) {
    HoSize extent = nest->loops[loop].extent;
    if (isInside(product, loop))
      continue;
    if (!nest->loops[loop].parallel || isVector)
      return false;
    if (loop != batch)
      calls *= hoIsStatic(extent) ? extent.value : AssumedBatch;
  }
  return calls <= MostCalls;
}

// Only a product that is all of a buffer, row by row, may end with something.
static bool findEpilogue(const HoKernel *kernel, const HoNest *nest, const HoProduct *product,
                         intptr_t batch, HoEpilogue *epilogue) {
  HoSize columns = extentOf(nest, product->n);
  for (intptr_t loop = 0; loop < nest->numLoops; ++loop)
    if (!isInside(product, loop) && loop != batch)
      return false;
  return !mlirAttributeIsNull(nest->initial) && !product->matrices[HO_C].transposed &&
         hoIsStatic(columns) && hoIsNumber(product->matrices[HO_C].leading, columns.value) &&
         hoTypeHasIdentityLayout(mlirValueGetType(mlirOperationGetOperand(nest->generic, HO_C))) &&
         hoFindEpilogue(kernel->function, nest->generic, columns.value, epilogue);
}

static void takeEpilogue(HoKernel *kernel, const HoNest *nest, const HoEpilogue *epilogue,
                         MlirValue *target, MlirValue *bias) {
  hoGatherEpilogue(nest->generic, epilogue);
  *target = hoImportBuffer(kernel, epilogue->target)->pointer;
  if (epilogue->bias.ptr)
    *bias = hoImportBuffer(kernel, epilogue->bias)->pointer;
}

bool hoEmitLibraryCall(HoKernel *kernel, const HoNest *nest, MlirOperation *consumed) {
  HoLowering *lowering = kernel->lowering;
  HoProduct product;
  uint32_t type;
  bool accumulates = mlirAttributeIsNull(nest->initial);
  if (!hoReadProduct(nest, &product, &type) || (!accumulates && !isZero(nest->initial)))
    return false;
  intptr_t batch = findBatch(nest, &product);
  if (!isWorthIt(nest, &product, batch))
    return false;
  MlirOperation anchor =
      hoBuild(hoKernelEnd(kernel), "builtin.unrealized_conversion_cast", 0, NULL, 0, NULL, 0, NULL);
  MlirValue pointers[3], target = {NULL}, bias = {NULL};
  HoEpilogue epilogue = {.how = 0};
  if (findEpilogue(kernel, nest, &product, batch, &epilogue)) {
    takeEpilogue(kernel, nest, &epilogue, &target, &bias);
    *consumed = epilogue.op;
  }
  HoInsertion at = openLoops(kernel, nest, &product, batch, hoBefore(anchor), pointers);
  if (target.ptr)
    pointers[HO_C] = target;
  // C stored column by column: compute its transpose, B' A'.
  bool swap = product.matrices[HO_C].transposed;
  int left = swap ? HO_B : HO_A, right = swap ? HO_A : HO_B;
  int64_t how = (accumulates ? HO_GEMM_ACCUMULATE : 0) | epilogue.how;
  if (product.matrices[left].transposed != swap)
    how |= HO_GEMM_TRANSPOSE_A;
  if (product.matrices[right].transposed != swap)
    how |= HO_GEMM_TRANSPOSE_B;
  MlirValue operands[18];
  int count = 0;
  operands[count++] = hoImportValue(kernel, kernel->function->step);
  operands[count++] = hoBuildInteger(at, lowering->i32, type);
  operands[count++] = hoBuildInteger(at, lowering->i32, how);
  operands[count++] = hoSizeAsI64(at, extentOf(nest, swap ? product.n : product.m));
  operands[count++] = hoSizeAsI64(at, extentOf(nest, swap ? product.m : product.n));
  operands[count++] = hoSizeAsI64(at, extentOf(nest, product.k));
  operands[count++] = hoSizeAsI64(at, extentOf(nest, batch));
  int order[] = {left, right, HO_C};
  for (int i = 0; i < 3; ++i) {
    HoSize stride = batch < 0 ? hoStatic(0) : nest->operands[order[i]].strides[batch];
    operands[count++] = pointers[order[i]];
    operands[count++] = hoSizeAsI64(at, product.matrices[order[i]].leading);
    operands[count++] = hoSizeAsI64(at, stride);
  }
  operands[count++] = bias.ptr ? bias : nullPointer(kernel, at);
  operands[count++] = nullPointer(kernel, at);
  hoCallRuntime(lowering, at, "ho_step_gemm", count, operands);
  lowering->hasProducts = true;
  mlirOperationDestroy(anchor);
  return true;
}
