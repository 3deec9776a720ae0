//===- OffloadLoopHints.c - Loop annotations reach LLVM --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// convert-scf-to-cf keeps a loop's llvm.loop_annotation on its branch, but convert-cf-to-llvm
// leaves it there under that name, where the translation to LLVM IR does not look.
//
//===----------------------------------------------------------------------===//
#include "IR.h"
#include "Passes.h"

static bool handOn(MlirOperation op, void *data) {
  (void)data;
  MlirAttribute annotation = hoGetAttr(op, "llvm.loop_annotation");
  if (mlirAttributeIsNull(annotation) || !(hoOpIs(op, "llvm.br") || hoOpIs(op, "llvm.cond_br")))
    return true;
  mlirOperationSetInherentAttributeByName(op, hoRef("loop_annotation"), annotation);
  mlirOperationRemoveDiscardableAttributeByName(op, hoRef("llvm.loop_annotation"));
  return true;
}

static bool run(HoPass *pass, MlirOperation module) {
  (void)pass;
  hoWalk(module, handOn, NULL);
  return true;
}

static const char *const dialects[] = {"llvm", NULL};

const HoPassInfo hoOffloadLoopHintsPass = {
    .argument = "offload-loop-hints",
    .summary = "Hand loop annotations on to LLVM's branches",
    .description =
        "Makes the attribute llvm.loop_annotation, which upstream's conversions carry from "
        "scf.for to a branch, the branch's own, which is translated to LLVM IR.",
    .anchor = "builtin.module",
    .dialects = dialects,
    .run = run,
};
