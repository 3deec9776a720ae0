//===- Diagnostics.c - MLIR's errors on standard error ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Compile.h"

#include <stdio.h>

static void print(MlirStringRef text, void *data) {
  (void)data;
  fprintf(stderr, "%.*s", (int)text.length, text.data);
}

static void printLocation(MlirLocation location) {
  if (!mlirLocationIsAFileLineColRange(location)) {
    mlirLocationPrint(location, print, NULL);
    return;
  }
  print(mlirIdentifierStr(mlirLocationFileLineColRangeGetFilename(location)), NULL);
  fprintf(stderr, ":%d:%d", mlirLocationFileLineColRangeGetStartLine(location),
          mlirLocationFileLineColRangeGetStartColumn(location));
}

static const char *nameOf(MlirDiagnosticSeverity severity) {
  switch (severity) {
  case MlirDiagnosticError:
    return "error";
  case MlirDiagnosticWarning:
    return "warning";
  case MlirDiagnosticNote:
    return "note";
  case MlirDiagnosticRemark:
    return "remark";
  }
  return "error";
}

MlirLogicalResult printDiagnostic(MlirDiagnostic diagnostic, void *data) {
  printLocation(mlirDiagnosticGetLocation(diagnostic));
  fprintf(stderr, ": %s: ", nameOf(mlirDiagnosticGetSeverity(diagnostic)));
  mlirDiagnosticPrint(diagnostic, print, NULL);
  fputc('\n', stderr);
  for (intptr_t i = 0; i < mlirDiagnosticGetNumNotes(diagnostic); ++i)
    printDiagnostic(mlirDiagnosticGetNote(diagnostic, i), data);
  return mlirLogicalResultSuccess();
}
