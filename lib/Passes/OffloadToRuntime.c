//===- OffloadToRuntime.c - Lower to calls into the runtime ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

#include "Lowering/Lowering.h"

#include "mlir-c/Dialect/LLVM.h"

enum { OptionDevice, OptionRemarks };

static HoLowering beginLowering(MlirOperation module) {
  MlirContext context = mlirOperationGetContext(module);
  return (HoLowering){
      .module = module,
      .moduleBody = hoOpEntryBlock(module),
      .context = context,
      .pointer = mlirLLVMPointerTypeGet(context, 0),
      .i32 = mlirIntegerTypeGet(context, 32),
      .i64 = mlirIntegerTypeGet(context, 64),
      .index = mlirIndexTypeGet(context),
      .kernels = hoCreateKernels(),
  };
}

// Numbers of events and operations run on from function to function, internal ones first; the
// entries then all go on from there.
static bool lowerFunction(HoLowering *lowering, HoFunction *function, uint32_t *events,
                          uint32_t *operations) {
  function->firstEvent = *events;
  function->firstOperation = *operations;
  if (!hoConvertArena(lowering, function) || !hoNumberCopies(lowering, function) ||
      !hoPlaceLiveness(lowering, function) || !hoResolveJoins(lowering, function) ||
      !hoConvertCopies(lowering, function) || !hoOutlineDeviceOperations(lowering, function) ||
      !hoConvertHostOperations(lowering, function))
    return false;
  if (!function->isEntry) {
    *events += function->numEvents;
    *operations += (uint32_t)function->operations.count;
  }
  return true;
}

static bool lowerFunctions(HoLowering *lowering) {
  uint32_t events = 0, operations = 0;
  for (int entries = 0; entries <= 1; ++entries)
    for (size_t i = 0; i < lowering->numFunctions; ++i)
      if (lowering->functions[i].isEntry == (entries != 0) &&
          !lowerFunction(lowering, &lowering->functions[i], &events, &operations))
        return false;
  return true;
}

static bool lower(HoLowering *lowering) {
  if (!hoCollectFunctions(lowering))
    return false;
  hoFindRoles(lowering);
  hoFindSlots(lowering);
  hoFindHostComputation(lowering);
  if (!hoConvertSignatures(lowering) || !lowerFunctions(lowering))
    return false;
  if (!lowering->isCuda)
    hoEraseGpuModules(lowering);
  hoConvertAssertions(lowering);
  if (!hoDropMemorySpaces(lowering))
    return false;
  hoWriteManifest(lowering);
  return true;
}

static bool readDevice(HoPass *pass, MlirOperation module, bool *isCuda) {
  MlirStringRef device = hoOptionString(hoPassOptions(pass), OptionDevice);
  *isCuda = mlirStringRefEqual(device, hoRef("cuda"));
  if (*isCuda || mlirStringRefEqual(device, hoRef("host")))
    return true;
  hoError(module, "offload-to-runtime: the device '%.*s' is neither host nor cuda",
          (int)device.length, device.data);
  return false;
}

static bool run(HoPass *pass, MlirOperation module) {
  HoLowering lowering = beginLowering(module);
  lowering.remarks = hoOptionBool(hoPassOptions(pass), OptionRemarks);
  bool ok = readDevice(pass, module, &lowering.isCuda) && lower(&lowering);
  hoFreeFunctions(&lowering);
  hoFreeKernels(lowering.kernels);
  return ok;
}

static const HoOption options[] = {
    {"device", HO_OPTION_STRING, "host",
     "host, or cuda: then kernels are gpu.launch, for offload-launches"},
    {"remarks", HO_OPTION_BOOL, "true", "Say what was left alone, and why"},
};

static const char *const dialects[] = {"affine", "arith",  "func", "gpu", "linalg",
                                       "llvm",   "memref", "scf",  NULL};

const HoPassInfo hoOffloadToRuntimePass = {
    .argument = "offload-to-runtime",
    .summary = "Lower to calls into the runtime",
    .description =
        "Turns the form after offload-plan-memory (or the unplanned one, with gpu.alloc and "
        "gpu.dealloc) into calls of include/ho/step.h for the host device. Every public function "
        "that nothing in the module calls becomes ho_step_NAME(step); copies and waits become "
        "calls with an event for each copy; device operations become kernels, one function for "
        "all of the same form; matrix products become calls of ho_kernel_gemm_*. Memory space 1 "
        "disappears. The program's manifest becomes the global ho_manifest_json. For a CUDA device "
        "the function of a device operation computes a grid from the true sizes and has one "
        "gpu.launch, matrix products are calls of ho_step_gemm, and gpu.launch_func stays.",
    .anchor = "builtin.module",
    .options = options,
    .numOptions = sizeof(options) / sizeof(options[0]),
    .dialects = dialects,
    .run = run,
};
