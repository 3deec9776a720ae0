//===- cuda_api.h - What is used of the CUDA driver API -----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The toolkit is not needed to build: types, numbers and signatures stand
// here under their documented names. Where cuda.h has been included before,
// its types are taken, so that a test can compare the two
// (test/Runtime/CudaApiTest.c).
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_CUDA_API_H
#define HO_DEVICE_CUDA_CUDA_API_H

#include <stddef.h>
#include <stdint.h>

// Structures and numbers, under names that do not collide with those of cuda.h.
typedef struct ho_cuda_location {
  int type;
  int id;
} ho_cuda_location_t;

typedef struct ho_cuda_allocation {
  int type;
  int requested_handle_types;
  ho_cuda_location_t location;
  void *win32_handle_meta_data;
  struct {
    unsigned char compression_type;
    unsigned char gpu_direct_rdma_capable;
    unsigned short usage;
    unsigned char reserved[4];
  } flags;
} ho_cuda_allocation_t;

typedef struct ho_cuda_access {
  ho_cuda_location_t location;
  int flags;
} ho_cuda_access_t;

typedef struct ho_cuda_launch_attribute {
  int id;
  char padding[4];
  union {
    char whole[64];
    struct {
      unsigned int x, y, z;
    } cluster;
  } value;
} ho_cuda_launch_attribute_t;

struct CUstream_st;

typedef struct ho_cuda_launch_config {
  unsigned int grid_x, grid_y, grid_z, block_x, block_y, block_z, shared_bytes;
  struct CUstream_st *stream;
  ho_cuda_launch_attribute_t *attributes;
  unsigned int num_attributes;
} ho_cuda_launch_config_t;

typedef struct ho_cuda_tensor_map {
  _Alignas(128) uint64_t opaque[16];
} ho_cuda_tensor_map_t;

// name, value: each is compared with the CU_... of cuda.h.
#define HO_CUDA_NUMBERS(X)                                                                         \
  X(STREAM_NON_BLOCKING, 1)                                                                        \
  X(EVENT_DISABLE_TIMING, 2)                                                                       \
  X(STREAM_CAPTURE_MODE_RELAXED, 2)                                                                \
  X(MEM_ALLOCATION_TYPE_PINNED, 1)                                                                 \
  X(MEM_LOCATION_TYPE_DEVICE, 1)                                                                   \
  X(MEM_ALLOC_GRANULARITY_RECOMMENDED, 1)                                                          \
  X(MEM_ACCESS_FLAGS_PROT_READWRITE, 3)                                                            \
  X(MEMHOSTALLOC_PORTABLE, 1)                                                                      \
  X(MEMHOSTREGISTER_PORTABLE, 1)                                                                   \
  X(MEMHOSTREGISTER_READ_ONLY, 8)                                                                  \
  X(FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, 8)                                               \
  X(JIT_ERROR_LOG_BUFFER, 5)                                                                       \
  X(JIT_ERROR_LOG_BUFFER_SIZE_BYTES, 6)                                                            \
  X(LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION, 4)

#define HO_CUDA_RESULTS(X)                                                                         \
  X(SUCCESS, 0)                                                                                    \
  X(ERROR_INVALID_VALUE, 1)                                                                        \
  X(ERROR_OUT_OF_MEMORY, 2)                                                                        \
  X(ERROR_NOT_INITIALIZED, 3)                                                                      \
  X(ERROR_NO_DEVICE, 100)                                                                          \
  X(ERROR_INVALID_DEVICE, 101)                                                                     \
  X(ERROR_INVALID_IMAGE, 200)                                                                      \
  X(ERROR_INVALID_CONTEXT, 201)                                                                    \
  X(ERROR_NO_BINARY_FOR_GPU, 209)                                                                  \
  X(ERROR_INVALID_PTX, 218)                                                                        \
  X(ERROR_UNSUPPORTED_PTX_VERSION, 222)                                                            \
  X(ERROR_INVALID_HANDLE, 400)                                                                     \
  X(ERROR_ILLEGAL_STATE, 401)                                                                      \
  X(ERROR_NOT_FOUND, 500)                                                                          \
  X(ERROR_NOT_READY, 600)                                                                          \
  X(ERROR_ILLEGAL_ADDRESS, 700)                                                                    \
  X(ERROR_HOST_MEMORY_ALREADY_REGISTERED, 712)                                                     \
  X(ERROR_HOST_MEMORY_NOT_REGISTERED, 713)                                                         \
  X(ERROR_LAUNCH_FAILED, 719)                                                                      \
  X(ERROR_NOT_PERMITTED, 800)                                                                      \
  X(ERROR_NOT_SUPPORTED, 801)                                                                      \
  X(ERROR_STREAM_CAPTURE_UNSUPPORTED, 900)                                                         \
  X(ERROR_STREAM_CAPTURE_INVALIDATED, 901)                                                         \
  X(ERROR_STREAM_CAPTURE_UNJOINED, 904)                                                            \
  X(ERROR_STREAM_CAPTURE_ISOLATION, 905)                                                           \
  X(ERROR_CAPTURED_EVENT, 907)                                                                     \
  X(ERROR_UNKNOWN, 999)

enum {
#define HO_CUDA_ENUMERATE(name, value) HO_CU_##name = value,
  HO_CUDA_NUMBERS(HO_CUDA_ENUMERATE)
#undef HO_CUDA_ENUMERATE
#define HO_CUDA_ENUMERATE(name, value) HO_CUDA_##name = value,
      HO_CUDA_RESULTS(HO_CUDA_ENUMERATE)
#undef HO_CUDA_ENUMERATE
};

#ifndef CUDA_VERSION // cuda.h has not been included
typedef unsigned int CUresult;
typedef int CUdevice;
typedef unsigned long long CUdeviceptr;
typedef unsigned long long CUmemGenericAllocationHandle;
typedef struct CUctx_st *CUcontext;
typedef struct CUstream_st *CUstream;
typedef struct CUevent_st *CUevent;
typedef struct CUmod_st *CUmodule;
typedef struct CUfunc_st *CUfunction;
typedef struct CUgraph_st *CUgraph;
typedef struct CUgraphExec_st *CUgraphExec;
typedef ho_cuda_allocation_t CUmemAllocationProp;
typedef ho_cuda_access_t CUmemAccessDesc;
typedef unsigned int CUmemAllocationGranularity_flags;
typedef unsigned int CUstreamCaptureMode;
typedef unsigned int CUfunction_attribute;
typedef unsigned int CUjit_option;
typedef void (*CUhostFn)(void *argument);
typedef ho_cuda_launch_config_t CUlaunchConfig;
typedef ho_cuda_tensor_map_t CUtensorMap;
typedef unsigned int CUtensorMapDataType;
typedef unsigned int CUtensorMapInterleave;
typedef unsigned int CUtensorMapSwizzle;
typedef unsigned int CUtensorMapL2promotion;
typedef unsigned int CUtensorMapFloatOOBfill;
#endif

// field of the driver's table, symbol in libcuda, parameters. All return CUresult. The functions
// that explain an error come first, so that they are there for the others.
#define HO_CUDA_FUNCTIONS(X)                                                                       \
  X(getErrorName, cuGetErrorName, (CUresult, const char **))                                       \
  X(getErrorString, cuGetErrorString, (CUresult, const char **))                                   \
  X(init, cuInit, (unsigned int))                                                                  \
  X(driverVersion, cuDriverGetVersion, (int *))                                                    \
  X(deviceGetCount, cuDeviceGetCount, (int *))                                                     \
  X(deviceGet, cuDeviceGet, (CUdevice *, int))                                                     \
  X(primaryContextRetain, cuDevicePrimaryCtxRetain, (CUcontext *, CUdevice))                       \
  X(primaryContextRelease, cuDevicePrimaryCtxRelease_v2, (CUdevice))                               \
  X(contextSetCurrent, cuCtxSetCurrent, (CUcontext))                                               \
  X(memoryInfo, cuMemGetInfo_v2, (size_t *, size_t *))                                             \
  X(granularity, cuMemGetAllocationGranularity,                                                    \
    (size_t *, const CUmemAllocationProp *, CUmemAllocationGranularity_flags))                     \
  X(addressReserve, cuMemAddressReserve,                                                           \
    (CUdeviceptr *, size_t, size_t, CUdeviceptr, unsigned long long))                              \
  X(addressFree, cuMemAddressFree, (CUdeviceptr, size_t))                                          \
  X(memoryCreate, cuMemCreate,                                                                     \
    (CUmemGenericAllocationHandle *, size_t, const CUmemAllocationProp *, unsigned long long))     \
  X(memoryRelease, cuMemRelease, (CUmemGenericAllocationHandle))                                   \
  X(memoryMap, cuMemMap,                                                                           \
    (CUdeviceptr, size_t, size_t, CUmemGenericAllocationHandle, unsigned long long))               \
  X(memorySetAccess, cuMemSetAccess, (CUdeviceptr, size_t, const CUmemAccessDesc *, size_t))       \
  X(memoryUnmap, cuMemUnmap, (CUdeviceptr, size_t))                                                \
  X(hostAllocate, cuMemHostAlloc, (void **, size_t, unsigned int))                                 \
  X(hostFree, cuMemFreeHost, (void *))                                                             \
  X(hostRegister, cuMemHostRegister_v2, (void *, size_t, unsigned int))                            \
  X(hostUnregister, cuMemHostUnregister, (void *))                                                 \
  X(streamCreate, cuStreamCreate, (CUstream *, unsigned int))                                      \
  X(streamDestroy, cuStreamDestroy_v2, (CUstream))                                                 \
  X(streamSynchronize, cuStreamSynchronize, (CUstream))                                            \
  X(streamWaitEvent, cuStreamWaitEvent, (CUstream, CUevent, unsigned int))                         \
  X(eventCreate, cuEventCreate, (CUevent *, unsigned int))                                         \
  X(eventDestroy, cuEventDestroy_v2, (CUevent))                                                    \
  X(eventRecord, cuEventRecord, (CUevent, CUstream))                                               \
  X(eventQuery, cuEventQuery, (CUevent))                                                           \
  X(eventSynchronize, cuEventSynchronize, (CUevent))                                               \
  X(eventElapsedTime, cuEventElapsedTime, (float *, CUevent, CUevent))                             \
  X(copyToDevice, cuMemcpyHtoDAsync_v2, (CUdeviceptr, const void *, size_t, CUstream))             \
  X(copyToHost, cuMemcpyDtoHAsync_v2, (void *, CUdeviceptr, size_t, CUstream))                     \
  X(copy, cuMemcpyAsync, (CUdeviceptr, CUdeviceptr, size_t, CUstream))                             \
  X(setD16, cuMemsetD16Async, (CUdeviceptr, unsigned short, size_t, CUstream))                     \
  X(setD32, cuMemsetD32Async, (CUdeviceptr, unsigned int, size_t, CUstream))                       \
  X(launchHostFunction, cuLaunchHostFunc, (CUstream, CUhostFn, void *))                            \
  X(moduleLoad, cuModuleLoadDataEx,                                                                \
    (CUmodule *, const void *, unsigned int, CUjit_option *, void **))                             \
  X(moduleUnload, cuModuleUnload, (CUmodule))                                                      \
  X(moduleGetFunction, cuModuleGetFunction, (CUfunction *, CUmodule, const char *))                \
  X(functionSetAttribute, cuFuncSetAttribute, (CUfunction, CUfunction_attribute, int))             \
  X(launchKernel, cuLaunchKernel,                                                                  \
    (CUfunction, unsigned int, unsigned int, unsigned int, unsigned int, unsigned int,             \
     unsigned int, unsigned int, CUstream, void **, void **))                                      \
  X(beginCapture, cuStreamBeginCapture_v2, (CUstream, CUstreamCaptureMode))                        \
  X(endCapture, cuStreamEndCapture, (CUstream, CUgraph *))                                         \
  X(graphInstantiate, cuGraphInstantiateWithFlags, (CUgraphExec *, CUgraph, unsigned long long))   \
  X(graphLaunch, cuGraphLaunch, (CUgraphExec, CUstream))                                           \
  X(graphExecDestroy, cuGraphExecDestroy, (CUgraphExec))                                           \
  X(graphDestroy, cuGraphDestroy, (CUgraph))

// What only later drivers have (CUDA 12); NULL in the table of others.
#define HO_CUDA_LATER_FUNCTIONS(X)                                                                 \
  X(launchKernelEx, cuLaunchKernelEx, (const CUlaunchConfig *, CUfunction, void **, void **))      \
  X(tensorMapEncodeTiled, cuTensorMapEncodeTiled,                                                  \
    (CUtensorMap *, CUtensorMapDataType, uint32_t, void *, const uint64_t *, const uint64_t *,     \
     const uint32_t *, const uint32_t *, CUtensorMapInterleave, CUtensorMapSwizzle,                \
     CUtensorMapL2promotion, CUtensorMapFloatOOBfill))

#endif // HO_DEVICE_CUDA_CUDA_API_H
