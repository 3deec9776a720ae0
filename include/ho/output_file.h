//===- output_file.h - Files written whole or not at all ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Results are written to a temporary file, which then takes its place. A device or a pipe (as in
// `-o /dev/null`) is never replaced: it is given the bytes.
//
// Ownership: names are the caller's to free. Thread safety: any.
//
//===----------------------------------------------------------------------===//
#ifndef HO_OUTPUT_FILE_H
#define HO_OUTPUT_FILE_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

// Creates the temporary file, as readable as any new file: beside `path`, or among the temporary
// files when `path` is no regular file. Its name and, for the caller to close, its descriptor; NULL
// with errno set when that fails.
char *ho_output_file_create(const char *path, int *descriptor);

// Puts what `temporary` holds at `path`; the temporary file is gone afterwards. False with errno
// set when that fails; the temporary file then remains.
bool ho_output_file_commit(const char *temporary, const char *path);

#ifdef __cplusplus
}
#endif

#endif // HO_OUTPUT_FILE_H
