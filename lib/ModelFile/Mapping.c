//===- Mapping.c - Files mapped for reading -------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Mapping.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static ho_status_t systemError(const char *path) {
  ho_status_code_t code = errno == ENOENT ? HO_STATUS_NOT_FOUND : HO_STATUS_IO;
  return ho_status_make(code, "%s: %s", path, strerror(errno));
}

static ho_status_t mapDescriptor(const char *path, int descriptor, ho_file_t *out) {
  struct stat info;
  if (fstat(descriptor, &info))
    return systemError(path);
  if (!S_ISREG(info.st_mode))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: not a regular file", path);
  *out = (ho_file_t){"", (uint64_t)info.st_size};
  if (!out->size)
    return HO_OK;
  // Shared: a device that pins pages of a private mapping would have Linux copy them first.
  void *data = mmap(NULL, out->size, PROT_READ, MAP_SHARED, descriptor, 0);
  if (data == MAP_FAILED) {
    out->size = 0;
    return systemError(path);
  }
  out->data = data;
  return HO_OK;
}

ho_status_t ho_file_map(const char *path, ho_file_t *out) {
  *out = (ho_file_t){"", 0};
  int descriptor = open(path, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return systemError(path);
  ho_status_t status = mapDescriptor(path, descriptor, out);
  close(descriptor);
  return status;
}

void ho_file_unmap(ho_file_t *file) {
  if (file->size)
    munmap((void *)(uintptr_t)file->data, file->size);
  *file = (ho_file_t){"", 0};
}
