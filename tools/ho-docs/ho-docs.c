//===- ho-docs.c - docs/passes.md from the passes' tables ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Registration.h"

#include <stdio.h>

static const char *kindName(HoOptionKind kind) {
  switch (kind) {
  case HO_OPTION_BOOL:
    return "bool";
  case HO_OPTION_INT:
    return "integer";
  case HO_OPTION_DOUBLE:
    return "number";
  case HO_OPTION_STRING:
    return "string";
  }
  return "";
}

static void printOptions(const HoOption *options, size_t count) {
  if (count == 0)
    return;
  printf("\n| option | kind | default | meaning |\n|---|---|---|---|\n");
  for (size_t i = 0; i < count; ++i) {
    const char *initial = options[i].initial;
    printf("| `%s` | %s | %s%s%s | %s |\n", options[i].name, kindName(options[i].kind),
           *initial ? "`" : "", initial, *initial ? "`" : "", options[i].description);
  }
}

static void printStatistics(const HoPassInfo *pass) {
  if (pass->numStatistics == 0)
    return;
  printf("\n| statistic | counts |\n|---|---|\n");
  for (size_t i = 0; i < pass->numStatistics; ++i)
    printf("| `%s` | %s |\n", pass->statistics[i].name, pass->statistics[i].description);
}

static void printHead(const char *argument, const char *summary, const char *description) {
  printf("\n## `%s`\n\n%s.\n", argument, summary);
  if (description)
    printf("\n%s\n", description);
}

int main(void) {
  printf("# Passes and pipelines\n\nWritten by `./dev docs` from the passes' own tables; do not "
         "edit.\n");
  for (size_t i = 0; i < hoNumPipelines; ++i) {
    const HoPipelineInfo *pipeline = hoAllPipelines[i];
    printHead(pipeline->argument, pipeline->summary, pipeline->description);
    printOptions(pipeline->options, pipeline->numOptions);
  }
  for (size_t i = 0; i < hoNumPasses; ++i) {
    const HoPassInfo *pass = hoAllPasses[i];
    printHead(pass->argument, pass->summary, pass->description);
    printOptions(pass->options, pass->numOptions);
    printStatistics(pass);
  }
  return 0;
}
