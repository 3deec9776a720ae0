//===- Report.c - Diagnostics of offload-verify ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Verify/Tables.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void appendText(MlirStringRef part, void *data) {
  Text *text = data;
  size_t used = strlen(text->text), room = sizeof(text->text) - 1 - used;
  size_t length = part.length < room ? part.length : room;
  memcpy(text->text + used, part.data, length);
  text->text[used + length] = 0;
}

Text nameOf(MlirOperation op) {
  Text text = {"'"};
  appendText(hoOpName(op), &text);
  appendText(hoRef("'"), &text);
  return text;
}

Text describe(MlirOperation op) {
  Text text = nameOf(op);
  appendText(hoRef(" at "), &text);
  mlirLocationPrint(mlirOperationGetLocation(op), appendText, &text);
  return text;
}

// Remembers the report; returns false when it has been made before. A fixpoint visits an operation
// several times.
static bool isFirst(Proof *proof, const char *name, MlirOperation at, MlirOperation other) {
  ReportKey key = {at.ptr, other.ptr, name};
  ReportEntry *entry;
  HASH_FIND(hh, proof->reports, &key, sizeof(key), entry);
  if (entry)
    return false;
  entry = hoAllocate(1, sizeof(*entry));
  entry->key = key;
  HASH_ADD(hh, proof->reports, key, sizeof(key), entry);
  return true;
}

void report(Proof *proof, const char *name, MlirOperation at, MlirOperation other,
            const char *format, ...) {
  if (!isFirst(proof, name, at, other))
    return;
  char message[768];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  hoError(at, "[%s] %s", name, message);
  ++proof->numErrors;
}
