//===- progress.c - A line of progress on a terminal ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "progress.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static bool shown;

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

void ho_progress(const char *what, uint64_t done, uint64_t total) {
  static uint64_t last;
  uint64_t time = now();
  if (!isatty(STDERR_FILENO) || (last && time - last < 100000000))
    return;
  last = time;
  shown = true;
  fprintf(stderr, "\r\033[K%s %" PRIu64 "/%" PRIu64, what, done, total);
  fflush(stderr);
}

void ho_progress_seconds(const char *what, uint64_t seconds) {
  if (!isatty(STDERR_FILENO))
    return;
  shown = true;
  fprintf(stderr, "\r\033[K%s %" PRIu64 " s", what, seconds);
  fflush(stderr);
}

void ho_progress_end(void) {
  if (shown)
    fputs("\r\033[K", stderr);
  shown = false;
}
