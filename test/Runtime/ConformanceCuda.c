//===- ConformanceCuda.c - The CUDA device conforms, over the fake driver -===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Conformance.h"

#include "CudaKernels.h"
#include "device_cuda/cuda_device.h"

static bool graphs;

static ho_status_t create(const test_device_options_t *options, ho_device_t **out) {
  ho_cuda_device_options_t cuda = cudaOptions(options, graphs);
  hoFakeCudaReset();
  hoFakeCudaSetPage(4096);
  hoFakeCudaSetLatency(options->copy_latency);
  HO_RETURN_IF_ERROR(ho_cuda_device_create(&cuda, out));
  // As on a thread that has not called before: each entry makes the context current.
  ho_cuda_device_t *device = (ho_cuda_device_t *)*out;
  assert_int_equal(device->driver.contextSetCurrent(NULL), 0);
  if (options->fail_copy) // a copy takes four pieces; the third of its fails
    hoFakeCudaFail("cuMemcpy*", 4 * (options->fail_copy - 1) + 3, 719, false);
  return HO_OK;
}

// All of it once as it is and once with steps that are captured.
int main(void) {
  test_factory_t factory = {.name = "cuda",
                            .create = create,
                            .add = launchAdd,
                            .can_fail_copies = true,
                            .kernels = CUDA_KERNELS,
                            .image = cudaImage};
  int failed = runConformance(&factory);
  graphs = true;
  failed += runConformance(&factory);
  uint64_t pageable = hoFakeCudaPageableCopies();
  if (pageable)
    print_error("%llu copies were of memory that is not pinned\n", (unsigned long long)pageable);
  if (!hoFakeCudaGraphLaunches())
    print_error("no graph was launched\n");
  return failed || pageable || !hoFakeCudaGraphLaunches();
}
