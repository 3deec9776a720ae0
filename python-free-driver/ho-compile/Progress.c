//===- Progress.c - Phases with seconds ------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Compile.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

static bool enabled;
static const char *current;
static struct timespec started;

void progressEnable(bool always) { enabled = always || isatty(STDERR_FILENO); }

void progressBegin(const char *phase) {
  if (!enabled)
    return;
  clock_gettime(CLOCK_MONOTONIC, &started);
  current = phase;
}

void progressEnd(void) {
  if (!enabled)
    return;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  double seconds =
      (double)(now.tv_sec - started.tv_sec) + (double)(now.tv_nsec - started.tv_nsec) * 1e-9;
  fprintf(stderr, "%-12s%7.2f s\n", current, seconds);
}
