//===- CudaApiTest.c - Our declarations are those of cuda.h ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled only where cuda.h is at hand; what is wrong does not compile. Where
// the toolkit has its stub of the driver, all symbols are looked up in it.
//
//===----------------------------------------------------------------------===//
#include <cuda.h>

#include "device_cuda/cuda_api.h"

#include <dlfcn.h>
#include <stdio.h>

#define CHECK_FUNCTION(field, symbol, parameters)                                                  \
  _Static_assert(__builtin_types_compatible_p(__typeof__(symbol), CUresult parameters),            \
                 #field " has another signature");
HO_CUDA_FUNCTIONS(CHECK_FUNCTION)
HO_CUDA_LATER_FUNCTIONS(CHECK_FUNCTION)

#define CHECK_NUMBER(name, value) _Static_assert(CU_##name == value, #name " is another number");
HO_CUDA_NUMBERS(CHECK_NUMBER)
#define CHECK_RESULT(name, value) _Static_assert(CUDA_##name == value, #name " is another number");
HO_CUDA_RESULTS(CHECK_RESULT)

#define CHECK_FIELD(ours, theirs, our_field, their_field)                                          \
  _Static_assert(offsetof(ours, our_field) == offsetof(theirs, their_field) &&                     \
                     sizeof(((ours *)0)->our_field) == sizeof(((theirs *)0)->their_field),         \
                 #their_field " lies elsewhere")

_Static_assert(sizeof(ho_cuda_location_t) == sizeof(CUmemLocation), "another size");
CHECK_FIELD(ho_cuda_location_t, CUmemLocation, type, type);
CHECK_FIELD(ho_cuda_location_t, CUmemLocation, id, id);
_Static_assert(sizeof(ho_cuda_allocation_t) == sizeof(CUmemAllocationProp), "another size");
CHECK_FIELD(ho_cuda_allocation_t, CUmemAllocationProp, type, type);
CHECK_FIELD(ho_cuda_allocation_t, CUmemAllocationProp, requested_handle_types,
            requestedHandleTypes);
CHECK_FIELD(ho_cuda_allocation_t, CUmemAllocationProp, location, location);
CHECK_FIELD(ho_cuda_allocation_t, CUmemAllocationProp, flags, allocFlags);
_Static_assert(sizeof(ho_cuda_access_t) == sizeof(CUmemAccessDesc), "another size");
CHECK_FIELD(ho_cuda_access_t, CUmemAccessDesc, location, location);
CHECK_FIELD(ho_cuda_access_t, CUmemAccessDesc, flags, flags);

_Static_assert(sizeof(ho_cuda_launch_attribute_t) == sizeof(CUlaunchAttribute), "another size");
CHECK_FIELD(ho_cuda_launch_attribute_t, CUlaunchAttribute, id, id);
CHECK_FIELD(ho_cuda_launch_attribute_t, CUlaunchAttribute, value, value);
CHECK_FIELD(ho_cuda_launch_attribute_t, CUlaunchAttribute, value.cluster, value.clusterDim);
_Static_assert(sizeof(ho_cuda_launch_config_t) == sizeof(CUlaunchConfig), "another size");
CHECK_FIELD(ho_cuda_launch_config_t, CUlaunchConfig, grid_x, gridDimX);
CHECK_FIELD(ho_cuda_launch_config_t, CUlaunchConfig, block_z, blockDimZ);
CHECK_FIELD(ho_cuda_launch_config_t, CUlaunchConfig, shared_bytes, sharedMemBytes);
CHECK_FIELD(ho_cuda_launch_config_t, CUlaunchConfig, stream, hStream);
CHECK_FIELD(ho_cuda_launch_config_t, CUlaunchConfig, attributes, attrs);
CHECK_FIELD(ho_cuda_launch_config_t, CUlaunchConfig, num_attributes, numAttrs);
_Static_assert(sizeof(ho_cuda_tensor_map_t) == sizeof(CUtensorMap) &&
                   _Alignof(ho_cuda_tensor_map_t) >= _Alignof(CUtensorMap),
               "another size");

#define NAME(field, symbol, parameters) #symbol,
static const char *const symbols[] = {HO_CUDA_FUNCTIONS(NAME) HO_CUDA_LATER_FUNCTIONS(NAME)};

static int findSymbols(const char *path) {
  void *stub = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
  int missing = stub ? 0 : 1;
  if (!stub)
    printf("%s\n", dlerror());
  for (size_t i = 0; stub && i < sizeof(symbols) / sizeof(*symbols); ++i)
    if (!dlsym(stub, symbols[i]))
      missing += printf("the driver has no %s\n", symbols[i]) > 0;
  return missing;
}

int main(void) {
  puts("types, numbers and signatures were checked when this was compiled");
#ifdef STUB
  return findSymbols(STUB) ? 1 : 0;
#else
  puts("skipped: symbols, since there is no stub of the driver");
  (void)findSymbols;
  return 0;
#endif
}
