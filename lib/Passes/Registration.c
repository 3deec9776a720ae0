//===- Registration.c - All passes, by table -------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Registration.h"

#include "ho-c/Passes.h"

const HoPassInfo *const hoAllPasses[] = {
    &hoOffloadPreparePass,       &hoOffloadTileAttentionPass, &hoOffloadNameResultsPass,
    &hoOffloadInsertPass,        &hoOffloadSchedulePass,      &hoOffloadPlanMemoryPass,
    &hoOffloadVerifyPass,        &hoOffloadToRuntimePass,     &hoOffloadVariantsPass,
    &hoOffloadLaunchesPass,      &hoOffloadDeviceMathPass,    &hoOffloadEmbedKernelsPass,
    &hoOffloadKernelsToHostPass, &hoOffloadLoopHintsPass,     &hoOffloadAssumeBoundsPass,
};
const size_t hoNumPasses = sizeof(hoAllPasses) / sizeof(hoAllPasses[0]);

const HoPipelineInfo *const hoAllPipelines[] = {&hoOffloadPipeline, &hoOffloadToHostPipeline,
                                                &hoOffloadToCudaPipeline};
const size_t hoNumPipelines = sizeof(hoAllPipelines) / sizeof(hoAllPipelines[0]);

void hoRegisterAllPasses(void) {
  for (size_t i = 0; i < hoNumPasses; ++i)
    hoRegisterPass(hoAllPasses[i]);
  for (size_t i = 0; i < hoNumPipelines; ++i)
    hoRegisterPipeline(hoAllPipelines[i]);
}

MlirPass hoCreateOffloadAssumeBoundsPass(void) { return hoCreatePass(&hoOffloadAssumeBoundsPass); }
MlirPass hoCreateOffloadPreparePass(void) { return hoCreatePass(&hoOffloadPreparePass); }
MlirPass hoCreateOffloadTileAttentionPass(void) {
  return hoCreatePass(&hoOffloadTileAttentionPass);
}
MlirPass hoCreateOffloadNameResultsPass(void) { return hoCreatePass(&hoOffloadNameResultsPass); }
MlirPass hoCreateOffloadLoopHintsPass(void) { return hoCreatePass(&hoOffloadLoopHintsPass); }
MlirPass hoCreateOffloadVariantsPass(void) { return hoCreatePass(&hoOffloadVariantsPass); }
MlirPass hoCreateOffloadInsertPass(void) { return hoCreatePass(&hoOffloadInsertPass); }
MlirPass hoCreateOffloadSchedulePass(void) { return hoCreatePass(&hoOffloadSchedulePass); }
MlirPass hoCreateOffloadPlanMemoryPass(void) { return hoCreatePass(&hoOffloadPlanMemoryPass); }
MlirPass hoCreateOffloadVerifyPass(void) { return hoCreatePass(&hoOffloadVerifyPass); }
MlirPass hoCreateOffloadToRuntimePass(void) { return hoCreatePass(&hoOffloadToRuntimePass); }
