//===- fault.c - Mapped files that shrink under their reader --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "fault.h"

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#define MAX_FILES 1024
static _Atomic(ho_disk_file_t *) files[MAX_FILES];
static struct sigaction previousAction;
static uint64_t pageSize;

// As a signal handler may: system calls and atomics.
static bool replacePage(ho_disk_file_t *file, uint64_t address) {
  uint64_t page = address & ~(pageSize - 1), none = 0;
  void *zeros = mmap((void *)(uintptr_t)page, pageSize, PROT_READ,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  if (zeros == MAP_FAILED)
    return false;
  uint64_t offset = page - (uint64_t)(uintptr_t)file->data;
  atomic_compare_exchange_strong(&file->lost, &none, offset + 1);
  return true;
}

// What is not ours goes to whoever was there before; without one, the access faults again without
// a handler.
static void callPrevious(int signal, siginfo_t *info, void *context) {
  bool isFunction = (previousAction.sa_flags & SA_SIGINFO) ||
                    (previousAction.sa_handler != SIG_DFL && previousAction.sa_handler != SIG_IGN);
  if (!isFunction) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(signal, &standard, NULL);
  } else if (previousAction.sa_flags & SA_SIGINFO)
    previousAction.sa_sigaction(signal, info, context);
  else
    previousAction.sa_handler(signal);
}

static bool contains(const ho_disk_file_t *file, uint64_t address) {
  uint64_t pages = (file->size + pageSize - 1) & ~(pageSize - 1);
  return address - (uint64_t)(uintptr_t)file->data < pages;
}

static void onFault(int signal, siginfo_t *info, void *context) {
  uint64_t address = (uint64_t)(uintptr_t)info->si_addr;
  for (int i = 0; i < MAX_FILES; ++i) {
    ho_disk_file_t *file = atomic_load(&files[i]);
    if (file && contains(file, address) && replacePage(file, address))
      return;
  }
  callPrevious(signal, info, context);
}

static void installHandler(void) {
  struct sigaction action = {.sa_sigaction = onFault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  pageSize = (uint64_t)sysconf(_SC_PAGESIZE);
  sigaction(SIGBUS, &action, &previousAction);
}

ho_status_t ho_disk_fault_watch(ho_disk_file_t *file) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, installHandler);
  for (int i = 0; i < MAX_FILES; ++i) {
    ho_disk_file_t *expected = NULL;
    if (atomic_compare_exchange_strong(&files[i], &expected, file))
      return HO_OK;
  }
  return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: %d files are open, at most %d can be",
                        file->path, MAX_FILES, MAX_FILES);
}

void ho_disk_fault_forget(ho_disk_file_t *file) {
  for (int i = 0; i < MAX_FILES; ++i) {
    ho_disk_file_t *expected = file;
    if (atomic_compare_exchange_strong(&files[i], &expected, NULL))
      return;
  }
}
