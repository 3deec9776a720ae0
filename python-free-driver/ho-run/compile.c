//===- compile.c - A .mlir file made a program ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "compile.h"

#include "cleanup.h"
#include "tool.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { maxText = HO_TOOL_MAX_PATH, maxArguments = 16 };

typedef struct command {
  char tool[maxText], output[maxText], profile[maxText], memory[256], variants[64];
  char *arguments[maxArguments];
} command_t;

bool ho_compile_wanted(const char *model) {
  const char *dot = strrchr(model, '.');
  return dot && (!strcmp(dot, ".mlir") || !strcmp(dot, ".mlirbc"));
}

//===----------------------------------------------------------------------===//
// The command
//===----------------------------------------------------------------------===//

static void chooseVariants(const ho_options_t *options, char *out, size_t capacity) {
  bool resident =
      options->check || options->bench_overlap || options->variant == HO_VARIANT_RESIDENT;
  bool reactive = options->bench_overlap || options->variant == HO_VARIANT_REACTIVE;
  snprintf(out, capacity, "--variants=scheduled%s%s", resident ? ",resident" : "",
           reactive ? ",reactive" : "");
}

static void buildCommand(const ho_options_t *options, const char *folder, command_t *out) {
  static char alignment[] = "--alignment=4096", outputFlag[] = "-o";
  static char repeat[] = "--repeat";
  static char keepPlan[] = "--offload-options=keep-plan=true";
  int count = 0;
  ho_tool_find("ho-compile", out->tool);
  snprintf(out->output, sizeof(out->output), "%s/program.so", folder);
  chooseVariants(options, out->variants, sizeof(out->variants));
  out->arguments[count++] = out->tool;
  out->arguments[count++] = (char *)(uintptr_t)options->model;
  out->arguments[count++] = outputFlag;
  out->arguments[count++] = out->output;
  out->arguments[count++] = out->variants;
  if (options->device_memory.given) {
    snprintf(out->memory, sizeof(out->memory), "--device-memory=%s", options->device_memory_text);
    out->arguments[count++] = out->memory;
  }
  if (options->guard)
    out->arguments[count++] = alignment;
  if (options->repeat)
    out->arguments[count++] = repeat;
  if (options->report)
    out->arguments[count++] = keepPlan;
  if (options->profile_in) {
    snprintf(out->profile, sizeof(out->profile), "--profile-in=%s", options->profile_in);
    out->arguments[count++] = out->profile;
  }
  out->arguments[count] = NULL;
}

//===----------------------------------------------------------------------===//
// Running it
//===----------------------------------------------------------------------===//

static ho_status_t compileIn(const char *folder, const ho_options_t *options, ho_program_t **out) {
  command_t command;
  buildCommand(options, folder, &command);
  const ho_tool_call_t call = {"ho-compile", command.arguments, options->model, NULL};
  HO_RETURN_IF_ERROR(ho_tool_run(&call));
  return ho_status_annotate(ho_program_load(command.output, out), "%s", options->model);
}

ho_status_t ho_compile(const ho_options_t *options, ho_program_t **out) {
  const char *base = getenv("TMPDIR");
  char folder[maxText / 2];
  if (access(options->model, R_OK))
    return ho_status_make(errno == ENOENT ? HO_STATUS_NOT_FOUND : HO_STATUS_IO, "%s: %s",
                          options->model, strerror(errno));
  int length = snprintf(folder, sizeof(folder), "%s/ho-run-XXXXXX", base && *base ? base : "/tmp");
  if (length >= (int)sizeof(folder) || !mkdtemp(folder))
    return ho_status_make(HO_STATUS_IO, "no temporary folder %s: %s", folder, strerror(errno));
  ho_cleanup_add(folder);
  ho_status_t status = compileIn(folder, options, out);
  ho_remove_tree(folder);
  ho_cleanup_remove(folder);
  return status;
}
