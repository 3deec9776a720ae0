//===- gemm.c - A step's matrix products on a CUDA device -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cuda_device.h"

#include "ho/step.h"

static ho_cuda_context_t *contextOf(ho_context_t *base) { return (ho_cuda_context_t *)base; }

ho_status_t ho_cuda_prepare_products(ho_context_t *base) {
  ho_cuda_context_t *context = contextOf(base);
  ho_cuda_device_t *device = ho_cuda_device_of(context);
  HO_RETURN_IF_ERROR(ho_cuda_enter(device));
  HO_RETURN_IF_ERROR(ho_cuda_library_open(&device->driver, &device->library));
  uint64_t bytes = base->entry->workspace_bytes;
  context->products = (ho_cuda_products_t){.driver = &device->driver,
                                           .library = &device->library,
                                           .tf32 = device->options.tf32,
                                           .workspace = bytes ? base->arena : NULL,
                                           .workspace_bytes = bytes,
                                           .alignment = base->entry->alignment};
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Sums of nothing, which the library does not have
//===----------------------------------------------------------------------===//

static uint64_t elementBytes(uint32_t type) {
  bool small = type == HO_GEMM_F16 || type == HO_GEMM_BF16;
  return small ? 2 : type == HO_GEMM_F64 ? 8 : 4;
}

static ho_status_t setRow(const ho_cuda_device_t *device, const ho_gemm_t *gemm, int64_t element) {
  uint64_t bytes = elementBytes(gemm->type), at = (uint64_t)element * bytes;
  CUdeviceptr target = (uintptr_t)gemm->c + at;
  bool adds = gemm->how & HO_GEMM_ACCUMULATE;
  uint64_t size = (uint64_t)gemm->n * bytes;
  if (adds)
    HO_CUDA_CALL(&device->driver, copy, target, (uintptr_t)gemm->addend + at, size,
                 device->compute);
  else
    HO_CUDA_CALL(&device->driver, setD16, target, 0, size / 2, device->compute);
  return HO_OK;
}

static ho_status_t setToAddend(const ho_cuda_device_t *device, const ho_gemm_t *gemm) {
  bool adds = gemm->how & HO_GEMM_ACCUMULATE;
  if (gemm->how & (HO_GEMM_BIAS | HO_GEMM_GELU | HO_GEMM_RELU))
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "a matrix product of no terms that ends with a bias or an activation");
  if (adds && (!gemm->addend || gemm->addend == gemm->c))
    return HO_OK;
  for (int64_t batch = 0; batch < gemm->batch; ++batch)
    for (int64_t row = 0; row < gemm->m; ++row)
      HO_RETURN_IF_ERROR(setRow(device, gemm, batch * gemm->stride_c + row * gemm->ldc));
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

ho_status_t ho_cuda_gemm(ho_context_t *base, const ho_gemm_t *gemm) {
  ho_cuda_context_t *context = contextOf(base);
  const ho_cuda_device_t *device = ho_cuda_device_of(context);
  if (context->failure || gemm->m <= 0 || gemm->n <= 0 || gemm->batch <= 0)
    return HO_OK;
  context->compute_moved = true;
  if (gemm->k <= 0)
    return setToAddend(device, gemm);
  return ho_cuda_products_multiply(&context->products, gemm, device->compute);
}
