//===- Lower.c - From a model to the LLVM dialect --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Compile.h"

#include "ho-c/Passes.h"
#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/Pass.h"
#include "mlir-c/RegisterEverything.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LargestMessage = 1024 };

MlirContext createContext(void) {
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  mlirRegisterAllDialects(registry);
  mlirRegisterAllPasses();
  hoRegisterAllPasses();
  MlirContext context = mlirContextCreateWithRegistry(registry, true);
  mlirDialectRegistryDestroy(registry);
  mlirRegisterAllLLVMTranslations(context);
  mlirContextAttachDiagnosticHandler(context, printDiagnostic, NULL, NULL);
  return context;
}

MlirModule parseModel(MlirContext context, const char *path) {
  return mlirModuleCreateParseFromFile(context, mlirStringRefCreateFromCString(path));
}

// What MLIR's parser of pipelines says in several lines becomes one.
static void keepError(MlirStringRef text, void *data) {
  char *message = data;
  size_t length = strlen(message);
  for (size_t i = 0; i < text.length && length + 1 < LargestMessage; ++i) {
    bool space = text.data[i] == '\n' || text.data[i] == ' ';
    if (!space)
      message[length++] = text.data[i];
    else if (length && message[length - 1] != ' ')
      message[length++] = ' ';
  }
  message[length] = 0;
}

static bool runPipeline(MlirModule module, const char *pipeline) {
  MlirPassManager manager = mlirPassManagerCreateOnOperation(
      mlirModuleGetContext(module), mlirStringRefCreateFromCString("builtin.module"));
  MlirOpPassManager passes = mlirPassManagerGetAsOpPassManager(manager);
  char message[LargestMessage] = "";
  bool ok = mlirLogicalResultIsSuccess(
      mlirParsePassPipeline(passes, mlirStringRefCreateFromCString(pipeline), keepError, message));
  if (!ok)
    fprintf(stderr, "ho-compile: the pipeline '%s' cannot be built: %s\n", pipeline, message);
  if (ok)
    ok =
        mlirLogicalResultIsSuccess(mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module)));
  mlirPassManagerDestroy(manager);
  return ok;
}

// A growing text of known largest size.
typedef struct Text {
  char *text;
  size_t length;
} Text;

static void append(Text *text, const char *part) {
  if (!part)
    return;
  size_t length = strlen(part);
  memcpy(text->text + text->length, part, length + 1);
  text->length += length;
}

static void appendOption(Text *text, const char *name, const char *value) {
  if (!value)
    return;
  append(text, text->text[text->length - 1] == '{' ? "" : " ");
  append(text, name);
  append(text, value);
}

static size_t lengthOf(const char *text) { return text ? strlen(text) : 0; }

bool runOffload(MlirModule module, const Options *options) {
  enum { RoomForNames = 128 };
  Text pipeline = {.text = malloc(RoomForNames + lengthOf(options->deviceMemory) +
                                  lengthOf(options->alignment) + lengthOf(options->variants) +
                                  lengthOf(options->offloadOptions) + lengthOf(options->profile) +
                                  lengthOf(options->workspace))};
  if (!pipeline.text)
    return false;
  append(&pipeline, "builtin.module(offload{");
  appendOption(&pipeline, "device-memory=", options->deviceMemory);
  appendOption(&pipeline, "alignment=", options->alignment);
  appendOption(&pipeline, "variants=", options->variants);
  appendOption(&pipeline, "profile={", options->profile);
  append(&pipeline, options->profile ? "}" : NULL);
  if (options->chip)
    appendOption(&pipeline, "workspace=", options->workspace ? options->workspace : "auto");
  appendOption(&pipeline, "repeat=", options->repeat ? "true" : NULL);
  appendOption(&pipeline, "", options->offloadOptions);
  append(&pipeline, "})");
  bool ok = runPipeline(module, pipeline.text);
  free(pipeline.text);
  return ok;
}

bool runToDevice(MlirModule module, const Options *options) {
  char pipeline[256];
  if (!options->chip)
    return runPipeline(module, "builtin.module(offload-to-host)");
  const char *toolkit = getenv("CUDA_HOME");
  snprintf(pipeline, sizeof(pipeline), "builtin.module(offload-to-cuda{chip=%s kernels=%s%s%s})",
           options->chip, options->kernels ? options->kernels : "ptx",
           toolkit && *toolkit ? " toolkit=" : "", toolkit && *toolkit ? toolkit : "");
  return runPipeline(module, pipeline);
}

typedef struct Writing {
  const Output *output;
  char *text;
  size_t length, capacity;
} Writing;

static void collect(MlirStringRef part, void *data) {
  Writing *writing = data;
  if (writing->length + part.length > writing->capacity) {
    writing->capacity = (writing->length + part.length) * 2;
    char *larger = realloc(writing->text, writing->capacity);
    if (!larger)
      abort();
    writing->text = larger;
  }
  memcpy(writing->text + writing->length, part.data, part.length);
  writing->length += part.length;
}

bool writeModule(MlirModule module, const Output *output) {
  Writing writing = {.output = output};
  mlirOperationPrint(mlirModuleGetOperation(module), collect, &writing);
  bool ok = outputWrite(output, writing.text, writing.length);
  free(writing.text);
  return ok;
}

// The value of a global that is named as an image is, without its terminator; else an empty text.
static MlirStringRef imageOf(MlirOperation op) {
  static const char prefix[] = "ho_image_";
  MlirAttribute name =
      mlirOperationGetAttributeByName(op, mlirStringRefCreateFromCString("sym_name"));
  MlirAttribute value =
      mlirOperationGetAttributeByName(op, mlirStringRefCreateFromCString("value"));
  if (mlirAttributeIsNull(name) || mlirAttributeIsNull(value) || !mlirAttributeIsAString(value))
    return mlirStringRefCreate("", 0);
  MlirStringRef symbol = mlirStringAttrGetValue(name), text = mlirStringAttrGetValue(value);
  if (symbol.length < sizeof(prefix) || memcmp(symbol.data, prefix, sizeof(prefix) - 1))
    return mlirStringRefCreate("", 0);
  return mlirStringRefCreate(text.data, text.length - 1);
}

bool writeImages(MlirModule module, const Output *output) {
  Writing writing = {.output = output};
  for (MlirOperation op = mlirBlockGetFirstOperation(mlirModuleGetBody(module));
       !mlirOperationIsNull(op); op = mlirOperationGetNextInBlock(op))
    collect(imageOf(op), &writing);
  bool ok = outputWrite(output, writing.text ? writing.text : "", writing.length);
  free(writing.text);
  return ok;
}
