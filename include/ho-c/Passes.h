//===- ho-c/Passes.h - The compiler side in C -------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registers HyperOffload's passes and pipelines with MLIR's global registry,
// for use by name in any pass pipeline parsed afterwards, or creates one of
// them for a pass manager.
//
// Ownership: a created pass belongs to the pass manager it is added to.
// Thread safety: registration is to be called once, before passes are used.
//
//===----------------------------------------------------------------------===//
#ifndef HO_C_PASSES_H
#define HO_C_PASSES_H

#include "mlir-c/Pass.h"

#ifdef __cplusplus
extern "C" {
#endif

#define HO_C_EXPORT __attribute__((visibility("default")))

// offload-insert, offload-schedule, offload-plan-memory, offload-verify, offload-to-runtime, and
// the pipelines `offload`, `offload-to-host` and `offload-to-cuda`; with them offload-launches,
// offload-device-math, offload-embed-kernels and offload-kernels-to-host, for a CUDA device.
HO_C_EXPORT void hoRegisterAllPasses(void);

// Each with default options; to set options use mlirParsePassPipeline or
// mlirOpPassManagerAddPipeline with text such as "offload-schedule{device-memory=1GiB}".
HO_C_EXPORT MlirPass hoCreateOffloadAssumeBoundsPass(void);
HO_C_EXPORT MlirPass hoCreateOffloadPreparePass(void);
HO_C_EXPORT MlirPass hoCreateOffloadTileAttentionPass(void);
HO_C_EXPORT MlirPass hoCreateOffloadNameResultsPass(void);
HO_C_EXPORT MlirPass hoCreateOffloadLoopHintsPass(void);
HO_C_EXPORT MlirPass hoCreateOffloadVariantsPass(void);
HO_C_EXPORT MlirPass hoCreateOffloadInsertPass(void);
HO_C_EXPORT MlirPass hoCreateOffloadSchedulePass(void);
HO_C_EXPORT MlirPass hoCreateOffloadPlanMemoryPass(void);
HO_C_EXPORT MlirPass hoCreateOffloadVerifyPass(void);
HO_C_EXPORT MlirPass hoCreateOffloadToRuntimePass(void);

#ifdef __cplusplus
}
#endif
#endif // HO_C_PASSES_H
