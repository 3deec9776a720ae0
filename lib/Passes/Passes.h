//===- Passes.h - The passes' tables ----------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One table per pass, defined in the file of the pass's name. Registration.c
// lists them; docs/passes.md is generated from them.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_PASSES_H
#define HO_LIB_PASSES_PASSES_H

#include "CAPI.h"

extern const HoPassInfo hoOffloadAssumeBoundsPass;
extern const HoPassInfo hoOffloadPreparePass;
extern const HoPassInfo hoOffloadTileAttentionPass;
extern const HoPassInfo hoOffloadNameResultsPass;
extern const HoPassInfo hoOffloadInsertPass;
extern const HoPassInfo hoOffloadSchedulePass;
extern const HoPassInfo hoOffloadPlanMemoryPass;
extern const HoPassInfo hoOffloadVerifyPass;
extern const HoPassInfo hoOffloadToRuntimePass;
extern const HoPassInfo hoOffloadVariantsPass;
extern const HoPassInfo hoOffloadLoopHintsPass;
extern const HoPassInfo hoOffloadLaunchesPass;
extern const HoPassInfo hoOffloadDeviceMathPass;
extern const HoPassInfo hoOffloadEmbedKernelsPass;
extern const HoPassInfo hoOffloadKernelsToHostPass;

extern const HoPipelineInfo hoOffloadPipeline;
extern const HoPipelineInfo hoOffloadToHostPipeline;
extern const HoPipelineInfo hoOffloadToCudaPipeline;

#endif // HO_LIB_PASSES_PASSES_H
