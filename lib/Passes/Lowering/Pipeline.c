//===- Pipeline.c - offload-to-host ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Steps.h"

#include "Passes.h"

// Types without arithmetic of their own on a host are widened, bf16 conversions become integer
// operations (libgcc before 13 has no routines for them); math goes to LLVM's intrinsics
// where there are vectorized ones, else to libm.
const char *const hoHostSteps[] = {
    "func.func(convert-linalg-to-loops)",
    "lower-affine",
    "expand-strided-metadata",
    "lower-affine",
    "canonicalize",
    "cse",
    "func.func(math-extend-to-supported-types{extra-types=f16})",
    "arith-emulate-unsupported-floats{source-types=bf16 target-type=f32}",
    "func.func(math-expand-ops{ops=fpowi,rsqrt,ctlz,ceil,floor,roundeven})",
    "arith-expand{include-bf16=true}",
    "convert-complex-to-standard",
    "convert-scf-to-cf",
    "convert-math-to-llvm",
    "convert-math-to-libm",
    "convert-vector-to-llvm",
    "convert-complex-to-llvm",
    "convert-index-to-llvm",
    "finalize-memref-to-llvm",
    "convert-arith-to-llvm",
    "convert-ub-to-llvm",
    "convert-cf-to-llvm",
    "convert-func-to-llvm",
    "reconcile-unrealized-casts",
    "canonicalize",
    "cse",
    "offload-loop-hints",
};

const size_t hoNumHostSteps = sizeof(hoHostSteps) / sizeof(hoHostSteps[0]);

static bool build(const HoOptions *options, void (*append)(const char *, void *),
                  void (*error)(const char *, void *), void *data) {
  (void)options;
  (void)error;
  append("symbol-dce,offload-to-runtime", data);
  for (size_t i = 0; i < hoNumHostSteps; ++i) {
    append(",", data);
    append(hoHostSteps[i], data);
  }
  return true;
}

const HoPipelineInfo hoOffloadToHostPipeline = {
    .argument = "offload-to-host",
    .summary = "From verified IR to the LLVM dialect",
    .description = "offload-to-runtime, then upstream's lowering of what remains. Only the LLVM "
                   "dialect is left, ready for translation.",
    .build = build,
};
