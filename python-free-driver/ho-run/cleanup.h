//===- cleanup.h - Interrupts, and what must not outlive the process -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The first SIGINT or SIGTERM asks the run to end at its next safe point; a
// second one ends the process at once. Either way, and on any other exit, the
// temporary files registered here are removed.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_CLEANUP_H
#define HO_RUN_CLEANUP_H

#include "ho/status.h"

void ho_interrupt_install(void);
// The signal that asked for the end, or 0.
int ho_interrupt_signal(void);
// A failed status once the end has been asked for.
HO_NODISCARD ho_status_t ho_interrupt_check(void);

// `path`, a file or a directory of files, is removed at exit. The text must live until then or
// until ho_cleanup_remove(), which forgets it. There is room for a few.
void ho_cleanup_add(const char *path);
void ho_cleanup_remove(const char *path);
// Removes a file, or a directory with the files in it.
void ho_remove_tree(const char *path);

#endif // HO_RUN_CLEANUP_H
