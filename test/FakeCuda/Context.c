//===- Context.c - The device and its primary context ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

uint64_t hoFakeContextUses;

#define CONTEXT ((CUcontext)(void *)&hoFakeContextUses)

CUresult cuInit(unsigned int flags) {
  ENTER(cuInit, NEEDS_NOTHING);
  if (flags)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  hoFakeSetInitialized();
  return LEAVE(hoFakeSettings.devices ? HO_CUDA_SUCCESS : HO_CUDA_ERROR_NO_DEVICE);
}

CUresult cuDriverGetVersion(int *out) {
  ENTER(cuDriverGetVersion, NEEDS_NOTHING);
  *out = (int)hoFakeSettings.version;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuDeviceGetCount(int *out) {
  ENTER(cuDeviceGetCount, NEEDS_INIT);
  *out = (int)hoFakeSettings.devices;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuDeviceGet(CUdevice *out, int ordinal) {
  ENTER(cuDeviceGet, NEEDS_INIT);
  if (ordinal < 0 || (uint64_t)ordinal >= hoFakeSettings.devices)
    return LEAVE(HO_CUDA_ERROR_INVALID_DEVICE);
  *out = ordinal;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *out, CUdevice device) {
  (void)device;
  ENTER(cuDevicePrimaryCtxRetain, NEEDS_INIT);
  ++hoFakeContextUses;
  *out = CONTEXT;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuDevicePrimaryCtxRelease_v2(CUdevice device) {
  (void)device;
  pthread_mutex_lock(&hoFakeLock);
  CUresult result = hoFakeEnter("cuDevicePrimaryCtxRelease_v2", NEEDS_INIT, NULL);
  if (!hoFakeContextUses)
    hoFakeViolation("the primary context is released more often than retained");
  --hoFakeContextUses; // what has befallen the context stays with the process
  return LEAVE(result);
}

CUresult cuCtxSetCurrent(CUcontext context) {
  ENTER(cuCtxSetCurrent, NEEDS_INIT);
  if (context && (context != CONTEXT || !hoFakeContextUses))
    return LEAVE(HO_CUDA_ERROR_INVALID_CONTEXT);
  hoFakeCurrent = context;
  return LEAVE(HO_CUDA_SUCCESS);
}
