//===- kernels.c - Launches and matrix products on the host ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Programs for this device hold their kernels and call BLAS themselves; those that were
// compiled as for a CUDA device ask the device for both.
//
//===----------------------------------------------------------------------===//
#include "host_device.h"

#include "ho/step.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// What may be done to an element of the result.
#define ENDINGS (HO_GEMM_BIAS | HO_GEMM_GELU | HO_GEMM_RELU)
#define SQRT_2_OVER_PI 0.79788456080286535588

static ho_host_context_t *contextOf(ho_context_t *base) { return (ho_host_context_t *)base; }

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

ho_status_t ho_host_load_kernels(ho_context_t *base, const ho_kernel_image_t *kernels,
                                 uint32_t count) {
  return ho_simt_create(kernels, count, &contextOf(base)->simt);
}

void ho_host_launch(ho_context_t *base, const ho_launch_t *launch) {
  ho_host_context_t *context = contextOf(base);
  if (!context->launch_failure)
    context->launch_failure = ho_simt_run(context->simt, launch);
}

//===----------------------------------------------------------------------===//
// Matrix products
//===----------------------------------------------------------------------===//

static float halfToFloat(uint16_t half) {
  uint32_t sign = (uint32_t)(half & 0x8000) << 16, exponent = (half >> 10) & 31;
  uint32_t mantissa = half & 0x3FF, bits;
  float result;
  if (exponent == 0) {
    result = (float)mantissa * 0x1p-24F;
    return sign ? -result : result;
  }
  bits = sign | (exponent == 31 ? 0x7F800000 : (exponent + 112) << 23) | mantissa << 13;
  memcpy(&result, &bits, sizeof(result));
  return result;
}

static uint16_t floatToHalf(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof(bits));
  uint16_t sign = (uint16_t)(bits >> 16 & 0x8000);
  uint32_t magnitude = bits & 0x7FFFFFFF;
  if (magnitude > 0x7F800000)
    return sign | 0x7E00; // not a number
  if (magnitude >= 0x477FF000)
    return sign | 0x7C00;       // rounds to infinity
  if (magnitude < 0x38800000) { // subnormal: the addition rounds
    float shifted;
    memcpy(&shifted, &magnitude, sizeof(shifted));
    shifted += 0.5F;
    memcpy(&bits, &shifted, sizeof(bits));
    return sign | (uint16_t)(bits - 0x3F000000);
  }
  return sign | (uint16_t)((magnitude - 0x38000000 + 0xFFF + (magnitude >> 13 & 1)) >> 13);
}

static float brainToFloat(uint16_t brain) {
  uint32_t bits = (uint32_t)brain << 16;
  float result;
  memcpy(&result, &bits, sizeof(result));
  return result;
}

static uint16_t floatToBrain(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof(bits));
  if ((bits & 0x7FFFFFFF) > 0x7F800000)
    return (uint16_t)(bits >> 16 | 0x40);
  return (uint16_t)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

static bool isBrain(uint32_t type) { return type == HO_GEMM_BF16 || type == HO_GEMM_BF16_F32; }
static bool isSmall(uint32_t type) { return type >= HO_GEMM_F16; }
static bool hasSmallResult(uint32_t type) { return type == HO_GEMM_F16 || type == HO_GEMM_BF16; }

static float widen(uint32_t type, uint16_t value) {
  return isBrain(type) ? brainToFloat(value) : halfToFloat(value);
}

static float *widenRows(uint32_t type, const uint16_t *from, int64_t rows, int64_t columns,
                        int64_t leading, float *to) {
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j)
      to[i * columns + j] = widen(type, from[i * leading + j]);
  return to;
}

static double readBias(const ho_gemm_t *gemm, int64_t index) {
  if (hasSmallResult(gemm->type))
    return widen(gemm->type, ((const uint16_t *)gemm->bias)[index]);
  return ((const float *)gemm->bias)[index];
}

// Bias and activation of one element.
static double finish(const ho_gemm_t *gemm, int64_t column, double value) {
  if (gemm->how & HO_GEMM_BIAS)
    value += readBias(gemm, column);
  if (gemm->how & HO_GEMM_GELU)
    value *= 0.5 * (1 + tanh(SQRT_2_OVER_PI * (value + 0.044715 * value * value * value)));
  return gemm->how & HO_GEMM_RELU && value < 0 ? 0 : value;
}

static void finishRows(const ho_gemm_t *gemm, float *c) {
  if (!(gemm->how & ENDINGS))
    return;
  for (int64_t i = 0; i < gemm->m; ++i)
    for (int64_t j = 0; j < gemm->n; ++j)
      c[i * gemm->ldc + j] = (float)finish(gemm, j, (double)c[i * gemm->ldc + j]);
}

static const char *batchOf(const void *base, int64_t batch, int64_t stride, size_t element) {
  return (const char *)base + (size_t)(batch * stride) * element;
}

// BLAS adds to C alone.
static void takeAddend(const ho_gemm_t *gemm, int64_t batch, size_t element) {
  if (!(gemm->how & HO_GEMM_ACCUMULATE) || !gemm->addend || gemm->addend == gemm->c)
    return;
  for (int64_t i = 0; i < gemm->m; ++i) {
    size_t at = (size_t)(batch * gemm->stride_c + i * gemm->ldc) * element;
    memcpy((char *)gemm->c + at, (const char *)gemm->addend + at, (size_t)gemm->n * element);
  }
}

static void multiplyWide(const ho_gemm_t *gemm, int64_t batch) {
  size_t element = gemm->type == HO_GEMM_F64 ? sizeof(double) : sizeof(float);
  const void *a = batchOf(gemm->a, batch, gemm->stride_a, element);
  const void *b = batchOf(gemm->b, batch, gemm->stride_b, element);
  void *c = (char *)gemm->c + (size_t)(batch * gemm->stride_c) * element;
  int32_t transpose_a = gemm->how & HO_GEMM_TRANSPOSE_A ? 1 : 0;
  int32_t transpose_b = gemm->how & HO_GEMM_TRANSPOSE_B ? 1 : 0;
  int32_t accumulate = gemm->how & HO_GEMM_ACCUMULATE ? 1 : 0;
  takeAddend(gemm, batch, element);
  if (gemm->type == HO_GEMM_F64)
    ho_kernel_gemm_f64(gemm->m, gemm->n, gemm->k, a, gemm->lda, transpose_a, b, gemm->ldb,
                       transpose_b, c, gemm->ldc, accumulate);
  else
    ho_kernel_gemm_f32(gemm->m, gemm->n, gemm->k, a, gemm->lda, transpose_a, b, gemm->ldb,
                       transpose_b, c, gemm->ldc, accumulate);
  if (gemm->type != HO_GEMM_F64)
    finishRows(gemm, c);
}

static void narrowRows(const ho_gemm_t *gemm, const float *from, uint16_t *to) {
  for (int64_t i = 0; i < gemm->m; ++i)
    for (int64_t j = 0; j < gemm->n; ++j) {
      float value = (float)finish(gemm, j, (double)from[i * gemm->n + j]);
      to[i * gemm->ldc + j] = isBrain(gemm->type) ? floatToBrain(value) : floatToHalf(value);
    }
}

// Types that BLAS has not, by way of `scratch`, which has room for A, B and C.
static void multiplySmall(const ho_gemm_t *gemm, int64_t batch, float *scratch) {
  bool ta = gemm->how & HO_GEMM_TRANSPOSE_A, tb = gemm->how & HO_GEMM_TRANSPOSE_B;
  int64_t rowsA = ta ? gemm->k : gemm->m, columnsA = ta ? gemm->m : gemm->k;
  int64_t rowsB = tb ? gemm->n : gemm->k, columnsB = tb ? gemm->k : gemm->n;
  ho_gemm_t wide = *gemm;
  wide.type = HO_GEMM_F32;
  wide.batch = 1;
  wide.lda = columnsA;
  wide.ldb = columnsB;
  wide.a = widenRows(gemm->type, (const uint16_t *)gemm->a + batch * gemm->stride_a, rowsA,
                     columnsA, gemm->lda, scratch);
  scratch += rowsA * columnsA;
  wide.b = widenRows(gemm->type, (const uint16_t *)gemm->b + batch * gemm->stride_b, rowsB,
                     columnsB, gemm->ldb, scratch);
  scratch += rowsB * columnsB;
  if (!hasSmallResult(gemm->type)) {
    wide.c = (float *)gemm->c + batch * gemm->stride_c;
    if (gemm->addend)
      wide.addend = (const float *)gemm->addend + batch * gemm->stride_c;
    multiplyWide(&wide, 0);
    return;
  }
  uint16_t *c = (uint16_t *)gemm->c + batch * gemm->stride_c;
  const uint16_t *addend =
      gemm->addend ? (const uint16_t *)gemm->addend + batch * gemm->stride_c : c;
  wide.how &= ~(uint32_t)ENDINGS;
  wide.ldc = gemm->n;
  wide.addend = NULL;
  wide.c = widenRows(gemm->type, addend, gemm->m, gemm->n, gemm->ldc, scratch);
  multiplyWide(&wide, 0);
  narrowRows(gemm, wide.c, c);
}

// Allocates for small types alone.
ho_status_t ho_host_gemm(ho_context_t *context, const ho_gemm_t *gemm) {
  (void)context;
  float *scratch = NULL;
  if (gemm->m <= 0 || gemm->n <= 0)
    return HO_OK;
  if (isSmall(gemm->type)) {
    uint64_t count = (uint64_t)(gemm->m * gemm->k + gemm->k * gemm->n + gemm->m * gemm->n);
    scratch = malloc(count * sizeof(*scratch));
    if (!scratch)
      return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  }
  for (int64_t i = 0; i < gemm->batch; ++i)
    if (scratch)
      multiplySmall(gemm, i, scratch);
    else
      multiplyWide(gemm, i);
  free(scratch);
  return HO_OK;
}
