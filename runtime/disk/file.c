//===- file.c - A file that arguments are bound to ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "file.h"

#include "fault.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static ho_status_t systemError(const char *path) {
  ho_status_code_t code = errno == ENOENT ? HO_STATUS_NOT_FOUND : HO_STATUS_IO;
  return ho_status_make(code, "%s: %s", path, strerror(errno));
}

static ho_status_t openCached(ho_disk_file_t *file) {
  struct stat info;
  file->cached = open(file->path, O_RDONLY | O_CLOEXEC);
  if (file->cached < 0 || fstat(file->cached, &info))
    return systemError(file->path);
  if (!S_ISREG(info.st_mode))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: not a regular file", file->path);
  file->size = (uint64_t)info.st_size;
  return HO_OK;
}

// Older systems do not tell; what they ask for is at most a page.
static uint64_t directAlignment(int descriptor) {
#ifdef STATX_DIOALIGN
  struct statx info;
  if (!statx(descriptor, "", AT_EMPTY_PATH, STATX_DIOALIGN, &info) &&
      (info.stx_mask & STATX_DIOALIGN)) {
    uint64_t memory = info.stx_dio_mem_align, offset = info.stx_dio_offset_align;
    return memory > offset ? memory : offset;
  }
#else
  (void)descriptor;
#endif
  return HO_DISK_MAX_ALIGNMENT;
}

// Not being able to is no error.
static void openDirect(ho_disk_file_t *file) {
  file->direct = open(file->path, O_RDONLY | O_CLOEXEC | O_DIRECT);
  if (file->direct < 0)
    return;
  file->alignment = directAlignment(file->direct);
  if (file->alignment && file->alignment <= HO_DISK_MAX_ALIGNMENT)
    return;
  close(file->direct);
  file->direct = -1;
}

// What the host touches of an argument are a few rows here and there.
static ho_status_t map(ho_disk_file_t *file) {
  if (!file->size)
    return HO_OK;
  void *data = mmap(NULL, file->size, PROT_READ, MAP_SHARED, file->cached, 0);
  if (data == MAP_FAILED)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                          "%s: the system refused to map its %llu bytes: %s; no memory is taken "
                          "for them, but address space is (ulimit -v)",
                          file->path, (unsigned long long)file->size, strerror(errno));
  file->data = data;
  madvise(data, file->size, MADV_RANDOM);
  return ho_disk_fault_watch(file);
}

static ho_status_t openAll(const char *path, ho_disk_file_t *file) {
  file->path = strdup(path);
  if (!file->path)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  HO_RETURN_IF_ERROR(openCached(file));
  openDirect(file);
  return map(file);
}

ho_status_t ho_disk_file_open(const char *path, ho_disk_file_t **out) {
  static _Atomic uint64_t ids;
  ho_disk_file_t *file = calloc(1, sizeof(*file));
  if (!file)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  file->id = atomic_fetch_add(&ids, 1) + 1;
  file->cached = file->direct = -1;
  ho_status_t status = openAll(path, file);
  if (status) {
    ho_disk_file_free(file);
    return status;
  }
  *out = file;
  return HO_OK;
}

void ho_disk_file_free(ho_disk_file_t *file) {
  if (!file)
    return;
  if (file->data) {
    ho_disk_fault_forget(file);
    munmap(file->data, file->size);
  }
  if (file->direct >= 0)
    close(file->direct);
  if (file->cached >= 0)
    close(file->cached);
  free(file->path);
  free(file);
}

const void *ho_disk_file_data(const ho_disk_file_t *file) { return file->data ? file->data : ""; }

uint64_t ho_disk_file_size(const ho_disk_file_t *file) { return file->size; }

ho_status_t ho_disk_file_lost(const ho_disk_file_t *file) {
  uint64_t lost = atomic_load(&((ho_disk_file_t *)(uintptr_t)file)->lost);
  struct stat info;
  if (!lost)
    return HO_OK;
  if (!fstat(file->cached, &info) && (uint64_t)info.st_size < file->size)
    return ho_status_make(HO_STATUS_IO,
                          "%s: nothing to read at offset %llu: the file has been truncated to %llu "
                          "bytes, it had %llu when it was opened",
                          file->path, (unsigned long long)(lost - 1),
                          (unsigned long long)info.st_size, (unsigned long long)file->size);
  return ho_status_make(HO_STATUS_IO, "%s: the disk could not read the page at offset %llu",
                        file->path, (unsigned long long)(lost - 1));
}
