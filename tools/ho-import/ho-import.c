//===- ho-import.c - From a model file to a program in MLIR ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Exit codes: 0 done, 1 the model could not be imported, 2 the command line is wrong.
//
//===----------------------------------------------------------------------===//
#include "Import.h"

#include "ho/output_file.h"
#include "mlir-c/RegisterEverything.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct Options {
  const char *model, *output;
  HoImportOptions import;
} Options;

static const char help[] =
    "usage: ho-import MODEL [options]\n"
    "\n"
    "Writes the program of a model: @prefill and @decode, linalg on tensors, the file's tensors "
    "as\n"
    "arguments by name. MODEL is a GGUF file, or a folder with config.json and *.safetensors.\n"
    "\n"
    "  -o FILE            where to; - is standard output (the default)\n"
    "  --max-context=N    positions that the caches can hold (default: the model's, at most 4096)\n"
    "  --max-prompt=N     tokens that one call of @prefill takes (default: 512, at most the "
    "context)\n"
    "  --cache-block=N    positions of a cache that are moved at once (default: all of at most "
    "2048,\n"
    "                     else 1024, or a 16th of a context beyond 16384)\n"
    "  --sequences=N      texts that one call of @decode goes on with (default: 1)\n"
    "  --help, --version\n";

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static bool usageError(const char *what, const char *argument) {
  fprintf(stderr, "ho-import: %s '%s'; see ho-import --help\n", what, argument);
  return false;
}

static bool readCount(const char *argument, const char *text, int64_t *out) {
  char *end;
  errno = 0;
  long long value = strtoll(text, &end, 10);
  if (errno || end == text || *end || value < 1 || value > INT32_MAX)
    return usageError("not a number from 1 on:", argument);
  *out = value;
  return true;
}

static const char *valueOf(const char *argument, const char *name) {
  size_t length = strlen(name);
  return strncmp(argument, name, length) ? NULL : argument + length;
}

static bool readArgument(int argc, char **argv, int *at, Options *options) {
  const char *argument = argv[*at], *value;
  if (!strcmp(argument, "-o")) {
    if (*at + 1 == argc)
      return usageError("no file after", argument);
    options->output = argv[++*at];
    return true;
  }
  if ((value = valueOf(argument, "--max-context=")))
    return readCount(argument, value, &options->import.maxContext);
  if ((value = valueOf(argument, "--max-prompt=")))
    return readCount(argument, value, &options->import.maxPrompt);
  if ((value = valueOf(argument, "--cache-block=")))
    return readCount(argument, value, &options->import.cacheBlock);
  if ((value = valueOf(argument, "--sequences=")))
    return readCount(argument, value, &options->import.sequences);
  if (argument[0] == '-' && argument[1])
    return usageError("there is no option", argument);
  if (options->model)
    return usageError("a second model:", argument);
  options->model = argument;
  return true;
}

static bool readOptions(int argc, char **argv, Options *options, int *exitCode) {
  *options = (Options){.output = "-"};
  *exitCode = 2;
  for (int i = 1; i < argc; ++i) {
    bool wantsHelp = !strcmp(argv[i], "--help") || !strcmp(argv[i], "-h");
    if (wantsHelp || !strcmp(argv[i], "--version")) {
      fputs(wantsHelp ? help : "ho-import " HO_VERSION "\n", stdout);
      *exitCode = EXIT_SUCCESS;
      return false;
    }
    if (!readArgument(argc, argv, &i, options))
      return false;
  }
  if (options->model)
    return true;
  fputs("ho-import: no model given; see ho-import --help\n", stderr);
  return false;
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

static ho_status_t systemError(const char *path) {
  return ho_status_make(HO_STATUS_IO, "%s: cannot write: %s", path, strerror(errno));
}

static void printPart(MlirStringRef part, void *data) { fwrite(part.data, 1, part.length, data); }

static bool printModule(MlirModule module, FILE *file) {
  MlirOpPrintingFlags flags = mlirOpPrintingFlagsCreate();
  mlirOpPrintingFlagsEnableDebugInfo(flags, true, false);
  mlirOpPrintingFlagsAssumeVerified(flags);
  mlirOperationPrintWithFlags(mlirModuleGetOperation(module), flags, printPart, file);
  mlirOpPrintingFlagsDestroy(flags);
  return fflush(file) == 0 && !ferror(file);
}

static ho_status_t writeTemporary(MlirModule module, int descriptor, const char *temporary,
                                  const char *path) {
  FILE *file = fdopen(descriptor, "wb");
  if (!file)
    return systemError(path);
  bool good = printModule(module, file);
  good = fclose(file) == 0 && good;
  return good && ho_output_file_commit(temporary, path) ? HO_OK : systemError(path);
}

// Whole or not at all.
static ho_status_t writeModule(MlirModule module, const char *path) {
  if (!strcmp(path, "-"))
    return printModule(module, stdout) ? HO_OK : systemError("standard output");
  int descriptor;
  char *temporary = ho_output_file_create(path, &descriptor);
  if (!temporary)
    return systemError(path);
  ho_status_t status = writeTemporary(module, descriptor, temporary, path);
  if (status)
    unlink(temporary);
  free(temporary);
  return status;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static MlirContext createContext(void) {
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  mlirRegisterAllDialects(registry);
  MlirContext context = mlirContextCreateWithRegistry(registry, false);
  mlirDialectRegistryDestroy(registry);
  mlirContextLoadAllAvailableDialects(context);
  return context;
}

static ho_status_t importTo(MlirContext context, const Options *options) {
  const ho_model_file_t *file = NULL;
  MlirModule module;
  HO_RETURN_IF_ERROR(ho_model_file_open(options->model, &file));
  ho_status_t status = hoImportModel(context, file, &options->import, &module);
  if (!status) {
    status = writeModule(module, options->output);
    mlirModuleDestroy(module);
  }
  ho_model_file_free(file);
  return status;
}

int main(int argc, char **argv) {
  Options options;
  int exitCode;
  if (!readOptions(argc, argv, &options, &exitCode))
    return exitCode;
  MlirContext context = createContext();
  ho_status_t status = importTo(context, &options);
  mlirContextDestroy(context);
  if (!status)
    return EXIT_SUCCESS;
  fprintf(stderr, "ho-import: error: %s\n", ho_status_message(status));
  ho_status_free(status);
  return EXIT_FAILURE;
}
