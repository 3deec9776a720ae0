//===- Output.c - Files and the linker -------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Compile.h"

#include "ho/output_file.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static bool fail(const char *path, const char *what) {
  fprintf(stderr, "ho-compile: %s: %s: %s\n", path, what, strerror(errno));
  return false;
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

static bool isStandard(const char *path) { return !strcmp(path, "-"); }

bool outputBegin(Output *output, const char *path) {
  *output = (Output){.path = path};
  if (isStandard(path))
    return true;
  int file;
  output->temporary = ho_output_file_create(path, &file);
  if (!output->temporary)
    return fail(path, "cannot write");
  close(file);
  return true;
}

static bool writeAll(FILE *file, const char *path, const char *data, size_t length) {
  return fwrite(data, 1, length, file) == length ? true : fail(path, "cannot write");
}

bool outputWrite(const Output *output, const char *data, size_t length) {
  if (isStandard(output->path))
    return writeAll(stdout, "standard output", data, length);
  FILE *file = fopen(output->temporary, "wb");
  if (!file)
    return fail(output->path, "cannot write");
  bool ok = writeAll(file, output->path, data, length);
  if (fclose(file) && ok)
    ok = fail(output->path, "cannot write");
  return ok;
}

bool outputCommit(Output *output) {
  if (!output->temporary)
    return fflush(stdout) == 0 || fail("standard output", "cannot write");
  if (!ho_output_file_commit(output->temporary, output->path))
    return fail(output->path, "cannot write");
  free(output->temporary);
  output->temporary = NULL;
  return true;
}

void outputAbandon(Output *output) {
  if (!output->temporary)
    return;
  unlink(output->temporary);
  free(output->temporary);
  output->temporary = NULL;
}

bool canRead(const char *path) {
  if (isStandard(path))
    return true;
  FILE *file = fopen(path, "rb");
  if (!file)
    return fail(path, "cannot read");
  bool ok = fgetc(file) != EOF || !ferror(file); // a directory opens, but does not read
  if (!ok)
    fail(path, "cannot read");
  fclose(file);
  return ok;
}

//===----------------------------------------------------------------------===//
// The linker
//===----------------------------------------------------------------------===//

static bool waitFor(pid_t process, const char *program) {
  int status;
  while (waitpid(process, &status, 0) < 0)
    if (errno != EINTR)
      return fail(program, "cannot wait for it");
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    return true;
  fprintf(stderr, "ho-compile: linking with '%s' failed\n", program);
  return false;
}

bool linkShared(const char *object, const char *library) {
  const char *compiler = getenv("CC");
  if (!compiler || !*compiler)
    compiler = "cc";
  // The vector math library is named only where it exists and is needed.
  const char *arguments[] = {compiler, "-shared", "-o", library, object, "-Wl,--as-needed",
#if defined(__x86_64__) && defined(__gnu_linux__)
                             "-lmvec",
#endif
                             "-lm",    NULL};
  pid_t process;
  int error =
      posix_spawnp(&process, compiler, NULL, NULL, (char *const *)(uintptr_t)arguments, environ);
  if (error) {
    fprintf(stderr,
            "ho-compile: cannot run the C compiler '%s' to link: %s; install one, set CC, or use "
            "--emit=obj\n",
            compiler, strerror(error));
    return false;
  }
  return waitFor(process, compiler);
}
