//===- Program.c - A program as the compiler would emit it ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/step.h"

#ifndef ABI
#define ABI 2
#endif
#ifndef SYMBOL
#define SYMBOL "ho_step_main"
#endif
#define STRING_(x) #x
#define STRING(x) STRING_(x)

#ifndef NO_MANIFEST
extern const char ho_manifest_json[];
const char ho_manifest_json[] = "{\"format\": 1, \"abi\": " STRING(
    ABI) ", \"entries\": [{\"name\": \"main\","
         "\"symbol\": \"" SYMBOL "\", \"mode\": \"scheduled\", \"budget\": 0, \"arena_bytes\": 256,"
         "\"host_arena_bytes\": 0, \"alignment\": 256, \"resident_bytes\": 256, \"events\": 1,"
         "\"copies_to_device\": 1, \"copies_to_host\": 1, \"bytes_to_device\": 16,"
         "\"bytes_to_host\": 16, \"arguments\": [{\"name\": \"x\", \"type\": \"f32\", \"shape\": "
         "[4],"
         "\"bound\": [4], \"role\": \"inout\"}], \"operations\": []}]}";
#endif

void ho_step_main(ho_step_t *step);
void ho_step_main(ho_step_t *step) {
  float *data = ho_step_argument(step, 0), *buffer = ho_step_arena(step);
  ho_step_acquire(step, 0, 16);
  ho_step_copy_to_device(step, 0, data, 16, 0);
  ho_step_wait(step, 0);
  const float two = 2;
  for (int i = 0; i < 4; ++i) {
    float product = 0;
    ho_kernel_gemm_f32(1, 1, 1, &two, 1, 0, &buffer[i], 1, 0, &product, 1, 0);
    buffer[i] = product;
  }
  ho_step_copy_to_host(step, data, 0, 16, 0);
  ho_step_wait(step, 0);
  ho_step_release(step, 0, 16);
}
