//===- file.c - Files mapped, and files written whole or not at all -------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "file.h"

#include "cleanup.h"

#include "ho/output_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static ho_status_t systemError(const char *path) {
  ho_status_code_t code = errno == ENOENT ? HO_STATUS_NOT_FOUND : HO_STATUS_IO;
  return ho_status_make(code, "%s: %s", path, strerror(errno));
}

static bool writeAll(int descriptor, const ho_bytes_t *part) {
  const char *data = part->data;
  for (uint64_t done = 0; done < part->size;) {
    ssize_t written = write(descriptor, data + done, part->size - done);
    if (written < 0 && errno != EINTR)
      return false;
    done += written > 0 ? (uint64_t)written : 0;
  }
  return true;
}

static ho_status_t writeTemporary(int descriptor, const char *temporary, const char *path,
                                  const ho_bytes_t *parts, size_t count) {
  bool good = true;
  for (size_t i = 0; i < count && good; ++i)
    good = writeAll(descriptor, &parts[i]);
  int error = errno;
  good = !close(descriptor) && good;
  errno = error;
  if (good && ho_output_file_commit(temporary, path))
    return HO_OK;
  ho_status_t status = systemError(path);
  unlink(temporary);
  return status;
}

ho_status_t ho_file_write(const char *path, const ho_bytes_t *parts, size_t count) {
  int descriptor;
  char *temporary = ho_output_file_create(path, &descriptor);
  if (!temporary)
    return systemError(path);
  ho_cleanup_add(temporary);
  ho_status_t status = writeTemporary(descriptor, temporary, path, parts, count);
  ho_cleanup_remove(temporary);
  free(temporary);
  return status;
}
