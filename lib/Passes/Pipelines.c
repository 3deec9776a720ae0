//===- Pipelines.c - Named pipelines ---------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "IR.h"
#include "Passes.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum {
  OptionMemory,
  OptionMode,
  OptionTarget,
  OptionToDevice,
  OptionToHost,
  OptionAlignment,
  OptionAttentionBlock,
  OptionAttentionUnroll,
  OptionVariants,
  OptionRemarks,
  OptionReport,
  OptionInstances,
  OptionPareto,
  OptionReportFile,
  OptionKeepPlan,
  OptionProfile,
  OptionReorder,
  OptionRecompute,
  OptionSplit,
  OptionRepeat,
  OptionWorkspace,
  OptionEndings,
  OptionBound,
};

static const HoOption offloadOptions[] = {
    {"device-memory", HO_OPTION_STRING, "", "As offload-schedule's device-memory"},
    {"mode", HO_OPTION_STRING, "scheduled", "As offload-schedule's mode"},
    {"target", HO_OPTION_STRING, "", "As offload-schedule's target"},
    {"to-device-rate", HO_OPTION_DOUBLE, "0", "As offload-schedule's to-device-rate"},
    {"to-host-rate", HO_OPTION_DOUBLE, "0", "As offload-schedule's to-host-rate"},
    {"alignment", HO_OPTION_INT, "256", "Alignment of device buffers in bytes, a power of two"},
    {"attention-block", HO_OPTION_INT, "0", "As offload-tile-attention's attention-block"},
    {"attention-unroll", HO_OPTION_INT, "128", "As offload-tile-attention's attention-unroll"},
    {"variants", HO_OPTION_STRING, "",
     "Also make copies of the public functions in these modes, separated by commas, such as "
     "resident,reactive"},
    {"remarks", HO_OPTION_BOOL, "true", "Say what was left alone, and why"},
    {"report", HO_OPTION_BOOL, "false", "A remark per function with the figures of its plan"},
    {"instances", HO_OPTION_STRING, "", "As offload-schedule's instances"},
    {"pareto", HO_OPTION_BOOL, "false", "As offload-schedule's pareto"},
    {"report-file", HO_OPTION_STRING, "", "As offload-schedule's report-file"},
    {"keep-plan", HO_OPTION_BOOL, "false", "As offload-schedule's keep-plan"},
    {"profile", HO_OPTION_STRING, "", "As offload-schedule's profile"},
    {"reorder", HO_OPTION_BOOL, "true", "As offload-schedule's reorder"},
    {"recompute", HO_OPTION_BOOL, "true", "As offload-schedule's recompute"},
    {"split", HO_OPTION_BOOL, "true", "As offload-schedule's split"},
    {"repeat", HO_OPTION_BOOL, "false", "As offload-schedule's repeat"},
    {"workspace", HO_OPTION_STRING, "", "As offload-schedule's workspace"},
    {"endings", HO_OPTION_BOOL, "false", "As offload-prepare's endings"},
    {"bound", HO_OPTION_INT, "0", "As offload-assume-bounds' bound"},
};

typedef struct Text {
  void (*append)(const char *text, void *data);
  void *data;
} Text;

static void appendRef(const Text *text, MlirStringRef part) {
  char piece[256];
  for (size_t at = 0; at < part.length;) {
    int length = snprintf(piece, sizeof(piece), "%.*s", (int)(part.length - at), part.data + at);
    text->append(piece, text->data);
    at += (size_t)length < sizeof(piece) ? (size_t)length : sizeof(piece) - 1;
  }
}

// One option of one pass. Braces keep what has spaces together.
static void appendString(const Text *text, const char *name, MlirStringRef value) {
  if (value.length == 0)
    return;
  bool quote = memchr(value.data, ' ', value.length) != NULL;
  text->append(" ", text->data);
  text->append(name, text->data);
  text->append(quote ? "={" : "=", text->data);
  appendRef(text, value);
  if (quote)
    text->append("}", text->data);
}

static void appendNumber(const Text *text, const char *name, double value) {
  char buffer[96];
  snprintf(buffer, sizeof(buffer), " %s=%.17g", name, value);
  text->append(buffer, text->data);
}

static void appendBool(const Text *text, const char *name, bool value) {
  char buffer[96];
  snprintf(buffer, sizeof(buffer), " %s=%s", name, value ? "true" : "false");
  text->append(buffer, text->data);
}

static void appendInt(const Text *text, const char *name, int64_t value) {
  char buffer[96];
  snprintf(buffer, sizeof(buffer), " %s=%" PRId64, name, value);
  text->append(buffer, text->data);
}

static void appendSchedule(const Text *text, const HoOptions *options) {
  text->append(",offload-schedule{", text->data);
  appendString(text, "device-memory", hoOptionString(options, OptionMemory));
  appendString(text, "mode", hoOptionString(options, OptionMode));
  appendString(text, "target", hoOptionString(options, OptionTarget));
  appendNumber(text, "to-device-rate", hoOptionDouble(options, OptionToDevice));
  appendNumber(text, "to-host-rate", hoOptionDouble(options, OptionToHost));
  appendInt(text, "alignment", hoOptionInt(options, OptionAlignment));
  appendBool(text, "remarks", hoOptionBool(options, OptionRemarks));
  appendBool(text, "report", hoOptionBool(options, OptionReport));
  appendString(text, "instances", hoOptionString(options, OptionInstances));
  appendBool(text, "pareto", hoOptionBool(options, OptionPareto));
  appendString(text, "report-file", hoOptionString(options, OptionReportFile));
  appendBool(text, "keep-plan", hoOptionBool(options, OptionKeepPlan));
  appendString(text, "profile", hoOptionString(options, OptionProfile));
  appendBool(text, "reorder", hoOptionBool(options, OptionReorder));
  appendBool(text, "recompute", hoOptionBool(options, OptionRecompute));
  appendBool(text, "split", hoOptionBool(options, OptionSplit));
  appendBool(text, "repeat", hoOptionBool(options, OptionRepeat));
  appendString(text, "workspace", hoOptionString(options, OptionWorkspace));
  text->append("}", text->data);
}

static bool buildOffload(const HoOptions *options, void (*append)(const char *, void *),
                         void (*error)(const char *, void *), void *data) {
  (void)error;
  Text text = {append, data};
  append("offload-assume-bounds{", data);
  appendInt(&text, "bound", hoOptionInt(options, OptionBound));
  append("},inline,convert-elementwise-to-linalg,canonicalize,cse,offload-prepare{", data);
  appendBool(&text, "endings", hoOptionBool(options, OptionEndings));
  append("},offload-tile-attention{", data);
  appendInt(&text, "attention-block", hoOptionInt(options, OptionAttentionBlock));
  appendInt(&text, "attention-unroll", hoOptionInt(options, OptionAttentionUnroll));
  appendBool(&text, "remarks", hoOptionBool(options, OptionRemarks));
  append("},canonicalize,eliminate-empty-tensors,"
         "one-shot-bufferize{bufferize-function-boundaries "
         "function-boundary-type-conversion=identity-layout-map},"
         "scf-forall-to-for,gpu-launch-sink-index-computations,gpu-kernel-outlining,"
         "offload-name-results,"
         "buffer-results-to-out-params{add-result-attr hoist-static-allocs "
         "modify-public-functions},"
         "offload-name-results,canonicalize,cse",
         data);
  MlirStringRef variants = hoOptionString(options, OptionVariants);
  if (variants.length) {
    append(",offload-variants{", data);
    appendString(&text, "modes", variants);
    append("}", data);
  }
  append(",offload-insert{", data);
  appendBool(&text, "remarks", hoOptionBool(options, OptionRemarks));
  append("}", data);
  appendSchedule(&text, options);
  append(",offload-plan-memory{", data);
  appendInt(&text, "alignment", hoOptionInt(options, OptionAlignment));
  append("},canonicalize,offload-verify{", data);
  appendInt(&text, "alignment", hoOptionInt(options, OptionAlignment));
  append("}", data);
  return true;
}

const HoPipelineInfo hoOffloadPipeline = {
    .argument = "offload",
    .summary = "From linalg to scheduled, planned and verified transfers",
    .description =
        "The whole way: offload-assume-bounds, upstream's inlining, canonicalization and "
        "conversion of elementwise arithmetic on tensors, "
        "offload-prepare, "
        "offload-tile-attention, upstream's bufferization (programs on memrefs pass "
        "through), scf.forall as loops, gpu.launch outlined, results as "
        "out-parameters, "
        "offload-insert, offload-schedule, offload-plan-memory, offload-verify.",
    .options = offloadOptions,
    .numOptions = sizeof(offloadOptions) / sizeof(offloadOptions[0]),
    .build = buildOffload,
};
