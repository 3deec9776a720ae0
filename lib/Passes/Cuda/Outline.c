//===- Outline.c - A device operation as a launch --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

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

bool hoOutlineForCuda(HoLowering *lowering, HoFunction *function, MlirOperation op,
                      MlirAttribute initial, MlirOperation place, const HoMark *mark) {
  HoKernel kernel = hoBeginKernel(lowering, function, op);
  HoNest nest = {.allowMaps = true, .initial = initial};
  if (!hoReadNest(&kernel, op, &nest)) {
    hoError(op,
            "'%.*s' has no kernel for a CUDA device: it is not a nest of loops over its operands; "
            "decompose it into linalg.generic first",
            (int)hoOpName(op).length, hoOpName(op).data);
    hoFreeKernel(&kernel);
    return false;
  }
  emit(&kernel, &nest, &lowering->consumed);
  mlirOperationDestroy(op);
  MlirOperation call = hoFinishKernel(&kernel, place, mark->name);
  hoBuildBrackets(lowering, function, call, call, mark);
  return true;
}
