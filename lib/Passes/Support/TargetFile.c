//===- TargetFile.c - Files that describe machines -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "TargetFile.h"

#include "Array.h"
#include "IR.h"

#include "mlir-c/Diagnostics.h"

#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef HO_ARRAY(char) Text;

//===----------------------------------------------------------------------===//
// Finding
//===----------------------------------------------------------------------===//

// Appends the whole file. Returns false with errno set when it cannot be read.
static bool readFile(const char *path, Text *text) {
  FILE *file = fopen(path, "rb");
  if (!file)
    return false;
  for (int c; (c = fgetc(file)) != EOF;)
    hoPush(text, (char)c);
  int error = ferror(file) ? errno : 0;
  fclose(file);
  errno = error;
  return error == 0;
}

// Below the folder that holds the file `image`, at bin/ or lib/ or lib/TRIPLE/.
static bool readBeside(const char *image, const char *name, Text *text) {
  static const char *const up[] = {"..", "../.."};
  char real[PATH_MAX];
  if (!realpath(image, real))
    return false;
  *strrchr(real, '/') = 0;
  for (size_t i = 0; i < sizeof(up) / sizeof(up[0]); ++i) {
    char path[PATH_MAX + 64];
    int length =
        snprintf(path, sizeof(path), "%s/%s/share/hyperoffload/targets/%s.mlir", real, up[i], name);
    if (length < (int)sizeof(path) && readFile(path, text))
      return true;
  }
  return false;
}

static bool readShipped(const char *name, Text *text) {
  Dl_info info;
  // The plugin knows its own path; a program's is not reliable, the kernel's link is.
  if (dladdr(&readBeside, &info) && info.dli_fname && strchr(info.dli_fname, '/') &&
      readBeside(info.dli_fname, name, text))
    return true;
  if (readBeside("/proc/self/exe", name, text))
    return true;
  char path[PATH_MAX];
  int length = snprintf(path, sizeof(path), "%s/%s.mlir", HO_TARGETS_DIRECTORY, name);
  return length < (int)sizeof(path) && readFile(path, text);
}

//===----------------------------------------------------------------------===//
// Parsing
//===----------------------------------------------------------------------===//

static void appendText(MlirStringRef part, void *data) {
  Text *message = data;
  for (size_t i = 0; i < part.length; ++i)
    hoPush(message, part.data[i] == '\n' ? ' ' : part.data[i]);
}

static MlirLogicalResult keepMessage(MlirDiagnostic diagnostic, void *data) {
  Text *message = data;
  if (mlirDiagnosticGetSeverity(diagnostic) == MlirDiagnosticError && message->count == 0)
    mlirDiagnosticPrint(diagnostic, appendText, message);
  return mlirLogicalResultSuccess();
}

// Where the attribute begins: MLIR's parser takes comments inside it, but not before it.
static size_t skipComments(const Text *text) {
  size_t at = 0;
  for (;;) {
    while (at < text->count && strchr(" \t\r\n", text->items[at]))
      ++at;
    if (at + 1 >= text->count || text->items[at] != '/' || text->items[at + 1] != '/')
      return at;
    while (at < text->count && text->items[at] != '\n')
      ++at;
  }
}

static MlirAttribute parse(MlirOperation module, MlirStringRef target, const Text *text) {
  size_t begin = skipComments(text);
  size_t end = text->count;
  while (end > begin && strchr(" \t\r\n", text->items[end - 1]))
    --end;
  MlirContext context = mlirOperationGetContext(module);
  Text message = {0};
  MlirDiagnosticHandlerID handler =
      mlirContextAttachDiagnosticHandler(context, keepMessage, &message, NULL);
  MlirAttribute spec = {NULL};
  if (end > begin)
    spec = mlirAttributeParseGet(context, mlirStringRefCreate(text->items + begin, end - begin));
  mlirContextDetachDiagnosticHandler(context, handler);
  if (mlirAttributeIsNull(spec))
    hoError(module, "target '%.*s' does not hold a #dlti.target_system_spec attribute: %.*s",
            (int)target.length, target.data, message.count ? (int)message.count : 16,
            message.count ? message.items : "there is nothing");
  hoArrayFree(&message);
  return spec;
}

MlirAttribute hoTargetFileRead(MlirOperation module, MlirStringRef target) {
  char path[PATH_MAX];
  snprintf(path, sizeof(path), "%.*s", (int)target.length, target.data);
  Text text = {0};
  MlirAttribute spec = {NULL};
  bool found = readFile(path, &text);
  int error = errno;
  if (!found && !strchr(path, '/'))
    found = readShipped(path, &text);
  if (found)
    spec = parse(module, target, &text);
  else
    hoError(module,
            "target '%.*s': %s; name a file that holds a #dlti.target_system_spec, or one "
            "of the shipped targets",
            (int)target.length, target.data, strerror(error));
  hoArrayFree(&text);
  return spec;
}
