//===- cleanup.c - Interrupts, and what must not outlive the process ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cleanup.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { maxPaths = 8 };

static const char *volatile paths[maxPaths];
static volatile sig_atomic_t asked;

static void removeEntries(const char *path) {
  DIR *directory = opendir(path);
  if (!directory)
    return;
  for (struct dirent *entry; (entry = readdir(directory));)
    if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
      unlinkat(dirfd(directory), entry->d_name, 0);
  closedir(directory);
}

void ho_remove_tree(const char *path) {
  struct stat info;
  if (lstat(path, &info))
    return;
  if (!S_ISDIR(info.st_mode)) {
    unlink(path);
    return;
  }
  removeEntries(path);
  rmdir(path);
}

static void removeAll(void) {
  for (size_t i = 0; i < maxPaths; ++i)
    if (paths[i])
      ho_remove_tree(paths[i]);
}

// A second signal finds the process stuck: what follows is not async-signal-safe to the letter
// (opendir allocates), so files go first by unlink, which is.
static void handleSignal(int number) {
  if (!asked) {
    asked = number;
    return;
  }
  for (size_t i = 0; i < maxPaths; ++i)
    if (paths[i])
      unlink(paths[i]);
  removeAll();
  _exit(128 + number);
}

void ho_interrupt_install(void) {
  struct sigaction action = {.sa_handler = handleSignal};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  atexit(removeAll);
}

int ho_interrupt_signal(void) { return asked; }

ho_status_t ho_interrupt_check(void) {
  return asked ? ho_status_make(HO_STATUS_IO, "interrupted") : HO_OK;
}

void ho_cleanup_add(const char *path) {
  for (size_t i = 0; i < maxPaths; ++i)
    if (!paths[i]) {
      paths[i] = path;
      return;
    }
}

void ho_cleanup_remove(const char *path) {
  for (size_t i = 0; i < maxPaths; ++i)
    if (paths[i] == path)
      paths[i] = NULL;
}
