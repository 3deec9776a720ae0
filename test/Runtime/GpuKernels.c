//===- GpuKernels.c - A kernel for a real GPU -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "GpuKernels.h"

#include <stdio.h>
#include <stdlib.h>

// Any driver that the runtime takes compiles it for any GPU from sm_80 on.
static const char ptx[] =
    ".version 7.0\n"
    ".target sm_80\n"
    ".address_size 64\n"
    ".visible .entry add(.param .u64 data, .param .u64 count, .param .f32 value) {\n"
    "  .reg .pred %beyond;\n"
    "  .reg .b32 %r<5>;\n"
    "  .reg .b64 %d<5>;\n"
    "  .reg .f32 %f<4>;\n"
    "  mov.u32 %r1, %ctaid.x;\n"
    "  mov.u32 %r2, %ntid.x;\n"
    "  mov.u32 %r3, %tid.x;\n"
    "  mad.lo.u32 %r4, %r1, %r2, %r3;\n"
    "  cvt.u64.u32 %d1, %r4;\n"
    "  ld.param.u64 %d2, [count];\n"
    "  setp.ge.u64 %beyond, %d1, %d2;\n"
    "  @%beyond ret;\n"
    "  ld.param.u64 %d3, [data];\n"
    "  cvta.to.global.u64 %d3, %d3;\n"
    "  shl.b64 %d4, %d1, 2;\n"
    "  add.u64 %d4, %d3, %d4;\n"
    "  ld.param.f32 %f1, [value];\n"
    "  ld.global.f32 %f2, [%d4];\n"
    "  add.rn.f32 %f3, %f2, %f1;\n"
    "  st.global.f32 [%d4], %f3;\n"
    "  ret;\n"
    "}\n";

static const char *readImage(const char *path) {
  static char text[4096];
  FILE *file = fopen(path, "r");
  if (!file)
    return NULL;
  size_t size = fread(text, 1, sizeof(text) - 1, file);
  fclose(file);
  return size ? text : NULL;
}

const char *gpuImage(void) {
  const char *path = getenv("HO_TEST_CUDA_IMAGE");
  return path && *path ? readImage(path) : ptx;
}
