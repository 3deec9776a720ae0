//===- tool.h - The tools beside ho-run ---------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_TOOL_H
#define HO_RUN_TOOL_H

#include "ho/status.h"

enum { HO_TOOL_MAX_PATH = 4096 };

// The tool called `name` beside this executable, else the one in PATH; an empty text without.
void ho_tool_find(const char *name, char out[HO_TOOL_MAX_PATH]);

// What a tool is to do. `arguments` begins with its path and ends with NULL.
typedef struct ho_tool_call {
  const char *name;
  char *const *arguments;
  const char *model;    // for messages
  const char *progress; // said on a terminal, with seconds, while it runs; NULL: see below
} ho_tool_call_t;

// Runs it to its end. An interrupt is passed on, and the tool then ends in its own time. What it
// prints goes to standard error; or, with `progress`, its warnings do, and its first error becomes
// the status.
HO_NODISCARD ho_status_t ho_tool_run(const ho_tool_call_t *call);

#endif // HO_RUN_TOOL_H
