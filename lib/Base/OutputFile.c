//===- OutputFile.c - Files written whole or not at all -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/output_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool isReplaced(const char *path) {
  struct stat info;
  return stat(path, &info) || S_ISREG(info.st_mode) || S_ISDIR(info.st_mode);
}

// What mkstemp() makes a name of.
static char *templateFor(const char *path) {
  const char *folder = getenv("TMPDIR"), *base = path;
  char elsewhere[1024];
  if (!isReplaced(path)) {
    snprintf(elsewhere, sizeof(elsewhere), "%s/ho-output", folder && *folder ? folder : "/tmp");
    base = elsewhere;
  }
  size_t size = strlen(base) + sizeof(".XXXXXX");
  char *name = malloc(size);
  if (name)
    snprintf(name, size, "%s.XXXXXX", base);
  return name;
}

// mkstemp() makes private files.
static bool makeReadable(int descriptor) {
  mode_t mask = umask(0);
  umask(mask);
  return !fchmod(descriptor, 0666 & ~mask);
}

char *ho_output_file_create(const char *path, int *descriptor) {
  char *name = templateFor(path);
  *descriptor = name ? mkstemp(name) : -1;
  if (*descriptor >= 0 && makeReadable(*descriptor))
    return name;
  int error = errno;
  if (*descriptor >= 0) {
    close(*descriptor);
    unlink(name);
  }
  free(name);
  errno = error;
  return NULL;
}

static bool copy(FILE *from, FILE *to) {
  char block[1 << 14];
  for (size_t got; (got = fread(block, 1, sizeof(block), from));)
    if (fwrite(block, 1, got, to) != got)
      return false;
  return !ferror(from) && !fflush(to);
}

static bool give(const char *temporary, const char *path) {
  FILE *from = fopen(temporary, "rb"), *to = from ? fopen(path, "wb") : NULL;
  bool good = to && copy(from, to);
  int error = errno;
  if (to)
    good = !fclose(to) && good;
  if (from)
    fclose(from);
  errno = error;
  return good && !remove(temporary);
}

bool ho_output_file_commit(const char *temporary, const char *path) {
  return isReplaced(path) ? !rename(temporary, path) : give(temporary, path);
}
