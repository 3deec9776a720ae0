//===- file.h - A file that arguments are bound to ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file opened three ways: for direct reads, which leave the page cache alone
// and need aligned offsets, sizes and memory; for reads through the page
// cache, where the file system refuses direct ones; and mapped, for the host
// code of a program that reads an argument in place. The mapping takes address
// space, and memory only for pages that are touched.
//
// A page of the mapping that cannot be read, because the file was truncated or
// its disk failed, becomes zeros and leaves a mark, instead of ending the
// process (fault.h).
//
// Ownership: ho_disk_file_free() ends it. Thread safety: immutable but for
// what is atomic; any thread may read.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_DISK_FILE_H
#define HO_RUNTIME_DISK_FILE_H

#include "ho/runtime.h"

#include <stdatomic.h>

struct ho_disk_file {
  uint64_t id; // of no other file of this process
  char *path;
  uint64_t size; // when it was opened
  char *data;    // NULL: empty
  int cached;    // descriptor for reads through the page cache
  int direct;    // descriptor for direct reads, -1 without
  uint64_t alignment;
  _Atomic bool direct_refused; // by a read
  _Atomic uint64_t lost;       // offset + 1 of the first page that could not be read, 0 without
};

// A range of a file.
typedef struct ho_disk_range {
  ho_disk_file_t *file;
  uint64_t offset, size;
} ho_disk_range_t;

// Direct reads are aligned to at most this.
#define HO_DISK_MAX_ALIGNMENT UINT64_C(4096)

// What happened to a mapping with a mark.
HO_NODISCARD ho_status_t ho_disk_file_lost(const ho_disk_file_t *file);

#endif // HO_RUNTIME_DISK_FILE_H
