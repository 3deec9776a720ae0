//===- CudaApiTest.c - Our declarations are those of cuda.h ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled only where cuda.h is at hand; what is wrong does not compile.
//
//===----------------------------------------------------------------------===//
#include <cuda.h>

#include "device_cuda/cuda_api.h"

#include <stdio.h>

#define CHECK_FUNCTION(field, symbol, parameters)                                                  \
  _Static_assert(__builtin_types_compatible_p(__typeof__(symbol), CUresult parameters),            \
                 #field " has another signature");
HO_CUDA_FUNCTIONS(CHECK_FUNCTION)

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

int main(void) {
  puts("checked when it was compiled");
  return 0;
}
