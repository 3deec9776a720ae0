//===- Products.c - The rate of large matrix products ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Square products of random numbers through ho_step_gemm(), which is what
// compiled programs call. Numbers matter: zeros cost less power, and clocks
// rise.
//
//===----------------------------------------------------------------------===//
#include "Measure.h"

#include "ho/random.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { Products = 10, MaxRounds = 5 };
#define WORKSPACE (UINT64_C(32) << 20)

typedef struct product {
  const char *name;
  uint32_t type;
  ho_type_t element;
  uint64_t bytes; // of an element
  int64_t size;
} product_t;

// The step has no argument but this.
static const product_t *current;

static void productStep(ho_step_t *step) {
  const product_t *p = current;
  uint64_t bytes = (uint64_t)p->size * (uint64_t)p->size * p->bytes;
  char *data = (char *)ho_step_arena(step) + WORKSPACE, *host = ho_step_argument(step, 0);
  ho_step_acquire(step, WORKSPACE, 3 * bytes);
  ho_step_copy_to_device(step, WORKSPACE, host, bytes, 0);
  ho_step_copy_to_device(step, WORKSPACE + bytes, host, bytes, 1);
  ho_step_wait(step, 0);
  ho_step_wait(step, 1);
  for (int i = 0; i < Products; ++i) {
    ho_step_operation_begin(step, 0);
    ho_step_gemm(step, p->type, 0, p->size, p->size, p->size, 1, data, p->size, 0, data + bytes,
                 p->size, 0, data + 2 * bytes, p->size, 0, NULL, NULL);
    ho_step_operation_end(step, 0);
  }
  ho_step_release(step, WORKSPACE, 3 * bytes);
}

// Compute is the step without what was no operation.
static ho_status_t runSteps(const product_t *product, ho_instance_t *instance, int rounds) {
  double times[MaxRounds], n = (double)product->size;
  for (int i = -1; i < rounds; ++i) { // one to warm up
    ho_counters_t counters;
    ho_instance_reset_counters(instance);
    HO_RETURN_IF_ERROR(ho_instance_run(instance));
    ho_instance_counters(instance, &counters);
    if (i >= 0)
      times[i] = (double)(counters.step_time - counters.stall_time) / Products;
  }
  double time = medianOf(times, (uint64_t)rounds);
  printf("product %s %" PRId64 " %.4g\n", product->name, product->size,
         time > 0 ? 2 * n * n * n * 1e9 / time : 0);
  return HO_OK;
}

static ho_status_t runOnGpu(const product_t *product, ho_cuda_device_t *gpu, void *host,
                            int rounds) {
  char argument[256];
  uint64_t count = (uint64_t)product->size * (uint64_t)product->size;
  snprintf(argument, sizeof(argument),
           "{\"name\":\"x\",\"type\":\"i8\",\"shape\":[%" PRIu64 "],\"bound\":[%" PRIu64
           "],\"role\":\"in\"}",
           count * product->bytes, count * product->bytes);
  measured_program_t program = {.step = productStep,
                                .arena_bytes = WORKSPACE + 3 * count * product->bytes,
                                .workspace_bytes = WORKSPACE,
                                .arguments = argument};
  ho_random_fill("x", 0, product->element, -1, 1, 0, count, host);
  ho_status_t status = openProgram(gpu, &program);
  if (!status)
    status = ho_instance_bind(program.instance, 0, host, NULL);
  if (!status)
    status = runSteps(product, program.instance, rounds);
  closeProgram(&program);
  return status;
}

static ho_status_t measure(const product_t *product, int rounds) {
  ho_cuda_device_t *gpu = NULL;
  uint64_t bytes = (uint64_t)product->size * (uint64_t)product->size * product->bytes;
  void *host = malloc(bytes);
  if (!host)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to multiply with");
  current = product;
  ho_status_t status = openGpu(WORKSPACE + 3 * bytes, false, false, &gpu);
  if (!status)
    status = runOnGpu(product, gpu, host, rounds);
  closeGpu(gpu);
  free(host);
  return ho_status_annotate(status, "product of %s", product->name);
}

ho_status_t measureProducts(bool quick) {
  int64_t large = quick ? 64 : 8192, small = quick ? 64 : 4096;
  const product_t products[] = {{"bf16", HO_GEMM_BF16, HO_TYPE_BF16, 2, large},
                                {"f16", HO_GEMM_F16, HO_TYPE_F16, 2, large},
                                {"f32", HO_GEMM_F32, HO_TYPE_F32, 4, small}};
  ho_status_t first = HO_OK;
  for (size_t i = 0; i < sizeof(products) / sizeof(*products); ++i) {
    ho_status_t status = measure(&products[i], quick ? 1 : MaxRounds);
    if (!first)
      first = status;
    else
      ho_status_free(status);
  }
  return first;
}
