//===- progress.h - A line of progress on a terminal --------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_PROGRESS_H
#define HO_RUN_PROGRESS_H

#include <stdint.h>

// Shows "what done/total" on standard error when that is a terminal, at most ten times a second.
void ho_progress(const char *what, uint64_t done, uint64_t total);
// Shows "what N s" likewise.
void ho_progress_seconds(const char *what, uint64_t seconds);
// Wipes the line. Anything else printed comes after this.
void ho_progress_end(void);

#endif // HO_RUN_PROGRESS_H
