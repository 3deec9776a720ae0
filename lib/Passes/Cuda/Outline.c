//===- Outline.c - A device operation as a launch --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

#include "mlir-c/AffineExpr.h"
#include "mlir-c/AffineMap.h"

static void emit(HoKernel *kernel, HoNest *nest, MlirOperation *consumed) {
  hoCollapseLoops(hoKernelEnd(kernel), nest);
  if (hoEmitLibraryCall(kernel, nest, consumed))
    return;
  hoImportCaptures(kernel, nest->generic);
  if (hoIsReduction(nest))
    hoEmitReduction(kernel, nest);
  else if (!hoEmitTransposition(kernel, nest))
    hoEmitElementwise(kernel, nest);
}

static bool namesLoop(MlirAffineMap map, intptr_t loop) {
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i)
    if (mlirAffineExprIsFunctionOfDim(mlirAffineMapGetResult(map, i), loop))
      return true;
  return false;
}

// Whether what is reduced decides where an output is written: then results are no sums of a thread.
static bool scattersReduction(MlirOperation op) {
  intptr_t numLoops = hoIsStructured(op) ? hoStructuredNumLoops(op) : 0;
  for (intptr_t loop = 0; loop < numLoops; ++loop)
    for (intptr_t i = hoStructuredNumInputs(op); i < mlirOperationGetNumOperands(op); ++i)
      if (!hoStructuredLoopIsParallel(op, loop) && namesLoop(hoStructuredIndexingMap(op, i), loop))
        return true;
  return false;
}

bool hoOutlineForCuda(HoLowering *lowering, HoFunction *function, MlirOperation op,
                      MlirAttribute initial, MlirOperation place, const HoMark *mark) {
  if (scattersReduction(op)) {
    hoError(op,
            "'%.*s' has no kernel for a CUDA device: where it writes depends on a loop that it "
            "reduces; make that loop parallel, or split the operation",
            (int)hoOpName(op).length, hoOpName(op).data);
    return false;
  }
  HoKernel kernel = hoBeginKernel(lowering, function, op);
  HoNest nest = {.allowMaps = true, .initial = initial};
  if (!hoReadNest(&kernel, op, &nest)) {
    hoError(op,
            "'%.*s' has no kernel for a CUDA device: it is not a nest of loops over its operands; "
            "decompose it into linalg.generic first",
            (int)hoOpName(op).length, hoOpName(op).data);
    mlirBlockDestroy(kernel.body);
    hoFreeKernel(&kernel);
    return false;
  }
  emit(&kernel, &nest, &lowering->consumed);
  mlirOperationDestroy(op);
  MlirOperation call = hoFinishKernel(&kernel, place, mark->name);
  hoBuildBrackets(lowering, function, call, call, mark);
  return true;
}
