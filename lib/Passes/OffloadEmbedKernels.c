//===- OffloadEmbedKernels.c - Images of kernels as data -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

#include "Lowering/Lowering.h"

#include "mlir-c/Dialect/GPU.h"

#include <stdio.h>
#include <stdlib.h>

enum { ImageAlignment = 64 };

static bool embed(HoLowering *lowering, MlirOperation binary) {
  MlirAttribute objects = hoGetAttr(binary, "objects");
  if (mlirAttributeIsNull(objects) || mlirArrayAttrGetNumElements(objects) != 1) {
    hoError(binary, "one image was expected");
    return false;
  }
  MlirStringRef name = hoGetStringAttr(binary, "sym_name");
  size_t size = name.length + sizeof("ho_image_");
  char *symbol = hoAllocate(size, 1);
  snprintf(symbol, size, "ho_image_%.*s", (int)name.length, name.data);
  hoBuildTextGlobal(lowering, symbol,
                    mlirGPUObjectAttrGetObject(mlirArrayAttrGetElement(objects, 0)), true);
  // The driver reads machine code in place; new globals stand first.
  hoSetIntAttr(mlirBlockGetFirstOperation(lowering->moduleBody), "alignment", ImageAlignment);
  free(symbol);
  mlirOperationDestroy(binary);
  return true;
}

static bool refuseLaunch(MlirOperation op, void *data) {
  bool *refused = data;
  if (!hoOpIs(op, "gpu.launch_func"))
    return true;
  hoError(op, "a launch of a kernel whose image is to become data; run offload-launches before "
              "offload-embed-kernels");
  *refused = true;
  return false;
}

static bool run(HoPass *pass, MlirOperation module) {
  (void)pass;
  bool refused = false;
  hoWalk(module, refuseLaunch, &refused);
  if (refused)
    return false;
  MlirContext context = mlirOperationGetContext(module);
  HoLowering lowering = {.module = module,
                         .moduleBody = hoOpEntryBlock(module),
                         .context = context,
                         .i32 = mlirIntegerTypeGet(context, 32)};
  MlirOperation next;
  for (MlirOperation op = mlirBlockGetFirstOperation(lowering.moduleBody); !mlirOperationIsNull(op);
       op = next) {
    next = mlirOperationGetNextInBlock(op);
    if (hoOpIs(op, "gpu.binary") && !embed(&lowering, op))
      return false;
  }
  mlirOperationRemoveAttributeByName(module, hoRef("gpu.container_module"));
  return true;
}

static const char *const dialects[] = {"llvm", NULL};

const HoPassInfo hoOffloadEmbedKernelsPass = {
    .argument = "offload-embed-kernels",
    .summary = "Images of kernels become data of the program",
    .description = "Turns each gpu.binary @M with one object into the zero-terminated constant "
                   "ho_image_M, which the manifest names.",
    .anchor = "builtin.module",
    .dialects = dialects,
    .run = run,
};
