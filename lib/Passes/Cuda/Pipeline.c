//===- Pipeline.c - offload-to-cuda ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "IR.h"
#include "Lowering/Steps.h"
#include "Passes.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OptionChip, OptionKernels, OptionToolkit, OptionRemarks };

static const HoOption cudaOptions[] = {
    {"chip", HO_OPTION_STRING, "sm_90", "The device's architecture, such as sm_80"},
    {"kernels", HO_OPTION_STRING, "ptx",
     "ptx; cubin, by the CUDA toolkit's ptxas; or host: the same kernels for this processor"},
    {"toolkit", HO_OPTION_STRING, "", "For cubin: where the CUDA toolkit is"},
    {"remarks", HO_OPTION_BOOL, "true", "Say what was left alone, and why"},
};

typedef enum Kernels { PTX, CUBIN, HOST, NUM_KERNELS } Kernels;

static const char *const outline[] = {
    "canonicalize",
    "cse",
    "gpu-launch-sink-index-computations",
    "gpu-kernel-outlining",
};

// Math that has no instruction is approximated in 32 bits; bf16 is computed in 32 bits.
static const char *const lowerKernels[] = {
    "lower-affine",
    "expand-strided-metadata",
    "lower-affine",
    "canonicalize",
    "cse",
    "math-extend-to-supported-types{extra-types=f16}",
    "arith-emulate-unsupported-floats{source-types=bf16 target-type=f32}",
    "math-expand-ops{ops=fpowi,rsqrt,ctlz,sinh,cosh,tan,powf}",
    "offload-device-math{approximate=true}",
    "arith-expand",
    "canonicalize",
    "cse",
};
static const char *const lowerForHost[] = {"arith-expand{include-bf16=true}"};
static const char *const toNvvm[] = {
    "convert-scf-to-cf",
    "convert-gpu-to-nvvm{index-bitwidth=64}",
    "canonicalize",
    "cse",
    "reconcile-unrealized-casts",
    "offload-device-math",
};

typedef struct Writer {
  void (*append)(const char *text, void *data);
  void *data;
  bool first;
} Writer;

static void writeStep(Writer *writer, const char *text) {
  if (!writer->first)
    writer->append(",", writer->data);
  writer->first = false;
  writer->append(text, writer->data);
}

static void writeSteps(Writer *writer, const char *const *steps, size_t count) {
  for (size_t i = 0; i < count; ++i)
    writeStep(writer, steps[i]);
}
#define WRITE_STEPS(writer, steps) writeSteps(writer, steps, sizeof(steps) / sizeof((steps)[0]))

static bool readKernels(MlirStringRef text, Kernels *out) {
  static const char *const names[] = {[PTX] = "ptx", [CUBIN] = "cubin", [HOST] = "host"};
  for (int i = 0; i < NUM_KERNELS; ++i)
    if (mlirStringRefEqual(text, hoRef(names[i]))) {
      *out = (Kernels)i;
      return true;
    }
  return false;
}

// The number of sm_NUMBER, perhaps with a letter, or 0.
static long readChip(MlirStringRef chip) {
  char text[16];
  if (chip.length < 5 || chip.length >= sizeof(text) || strncmp(chip.data, "sm_", 3))
    return 0;
  snprintf(text, sizeof(text), "%.*s", (int)chip.length - 3, chip.data + 3);
  char *end;
  long number = isdigit((unsigned char)*text) ? strtol(text, &end, 10) : 0;
  return number && (!*end || ((*end == 'a' || *end == 'f') && !end[1])) ? number : 0;
}

// The oldest version of PTX that knows the chip, but no older than what the kernels need.
static const char *ptxVersion(long chip) { return chip < 100 ? "80" : chip < 103 ? "86" : "88"; }

static void writeImages(Writer *writer, MlirStringRef chip, bool cubin, MlirStringRef toolkit) {
  char text[512];
  snprintf(text, sizeof(text), "nvvm-attach-target{chip=%.*s features=+ptx%s O=3}",
           (int)chip.length, chip.data, ptxVersion(readChip(chip)));
  writeStep(writer, text);
  snprintf(text, sizeof(text), "gpu-module-to-binary{format=%s%s%.*s}", cubin ? "bin" : "isa",
           toolkit.length ? " toolkit=" : "", (int)toolkit.length, toolkit.data);
  writeStep(writer, text);
  writeStep(writer, "offload-embed-kernels");
}

static bool build(const HoOptions *options, void (*append)(const char *, void *),
                  void (*error)(const char *, void *), void *data) {
  Writer writer = {append, data, true};
  Kernels kernels;
  MlirStringRef chip = hoOptionString(options, OptionChip);
  MlirStringRef toolkit = hoOptionString(options, OptionToolkit);
  if (!readKernels(hoOptionString(options, OptionKernels), &kernels)) {
    error("offload-to-cuda: kernels is none of ptx, cubin, host", data);
    return false;
  }
  if (readChip(chip) < 80 || toolkit.length > 256) {
    error("offload-to-cuda: chip must be sm_80 or later, such as sm_90", data);
    return false;
  }
  writeStep(&writer, "symbol-dce");
  writeStep(&writer, hoOptionBool(options, OptionRemarks)
                         ? "offload-to-runtime{device=cuda}"
                         : "offload-to-runtime{device=cuda remarks=false}");
  WRITE_STEPS(&writer, outline);
  writeStep(&writer, kernels == HOST ? "offload-launches{device=host}" : "offload-launches");
  writeStep(&writer, "gpu.module(");
  writer.first = true;
  WRITE_STEPS(&writer, lowerKernels);
  if (kernels == HOST)
    WRITE_STEPS(&writer, lowerForHost);
  WRITE_STEPS(&writer, toNvvm);
  append(")", data);
  if (kernels == HOST)
    writeStep(&writer, "offload-kernels-to-host");
  else
    writeImages(&writer, chip, kernels == CUBIN, toolkit);
  for (size_t i = 0; i < hoNumHostSteps; ++i)
    writeStep(&writer, hoHostSteps[i]);
  return true;
}

const HoPipelineInfo hoOffloadToCudaPipeline = {
    .argument = "offload-to-cuda",
    .summary = "From verified IR to the LLVM dialect and images of CUDA kernels",
    .description =
        "offload-to-runtime{device=cuda}; upstream's outlining of kernels and lowering to NVVM, "
        "their images as data of the program; upstream's lowering of the steps. Only the LLVM "
        "dialect is left, ready for translation.",
    .options = cudaOptions,
    .numOptions = sizeof(cudaOptions) / sizeof(cudaOptions[0]),
    .build = build,
};
