//===- fault.c - Mapped files that shrink under their reader --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "fault.h"

#include "../signal_chain.h"

#include <sys/mman.h>
#include <unistd.h>

#define MAX_FILES 1024
static _Atomic(ho_disk_file_t *) files[MAX_FILES];
static ho_signal_chain_t chain;

// As a signal handler may: system calls and atomics.
static bool replacePage(ho_disk_file_t *file, uint64_t address) {
  uint64_t pageSize = (uint64_t)sysconf(_SC_PAGESIZE);
  uint64_t page = address & ~(pageSize - 1), none = 0;
  void *zeros = mmap((void *)(uintptr_t)page, pageSize, PROT_READ,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  if (zeros == MAP_FAILED)
    return false;
  uint64_t offset = page - (uint64_t)(uintptr_t)file->data;
  atomic_compare_exchange_strong(&file->lost, &none, offset + 1);
  return true;
}

static bool contains(const ho_disk_file_t *file, uint64_t address) {
  uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
  return address - (uint64_t)(uintptr_t)file->data < (file->size + page - 1) / page * page;
}

static void onFault(int signal, siginfo_t *info, void *context) {
  uint64_t address = (uint64_t)(uintptr_t)info->si_addr;
  for (int i = 0; i < MAX_FILES; ++i) {
    ho_disk_file_t *file = atomic_load(&files[i]);
    if (file && contains(file, address) && replacePage(file, address))
      return;
  }
  ho_signal_pass_on(&chain, signal, info, context);
}

ho_status_t ho_disk_fault_watch(ho_disk_file_t *file) {
  ho_signal_install(&chain, SIGBUS, onFault);
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
