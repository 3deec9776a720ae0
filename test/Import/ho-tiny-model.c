//===- ho-tiny-model.c - A tiny model, and the logits that it has ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   ho-tiny-model --architecture=NAME [--element=TYPE] [--layers=N] [--inner=N] [--vocabulary=N]
//                 [--experts=N,USED] [--window=N] [--scaled] [--tied] [--separate] --tokens=1,2,3
//                 [--expect=FILE]
//                 (--gguf=FILE | --folder=DIR)
//
//===----------------------------------------------------------------------===//
#include "Tiny.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MaxTokens = 64 };

typedef struct request {
  const char *gguf, *folder, *expect;
  int tokens[MaxTokens], count;
} request_t;

static void fail(const char *what) {
  fprintf(stderr, "ho-tiny-model: %s\n", what);
  exit(2);
}

static void readTokens(const char *text, request_t *request) {
  for (char *end; *text; text = *end ? end + 1 : end) {
    if (request->count == MaxTokens)
      fail("too many tokens");
    request->tokens[request->count++] = (int)strtol(text, &end, 10);
    if (end == text)
      fail("--tokens");
  }
}

static const char *after(const char *argument, const char *name) {
  size_t length = strlen(name);
  return strncmp(argument, name, length) ? NULL : argument + length;
}

static void readArgument(const char *argument, tiny_model_t *model, request_t *request) {
  const char *value;
  if ((value = after(argument, "--architecture=")))
    model->architecture = value;
  else if ((value = after(argument, "--element="))) {
    if (!tinyFindElement(value, &model->element))
      fail(argument);
  } else if ((value = after(argument, "--experts="))) {
    if (sscanf(value, "%d,%d", &model->experts, &model->used) != 2)
      fail(argument);
  } else if ((value = after(argument, "--layers=")))
    model->layers = atoi(value);
  else if ((value = after(argument, "--inner=")))
    model->inner = atoi(value);
  else if ((value = after(argument, "--vocabulary=")))
    model->vocabulary = atoi(value);
  else if ((value = after(argument, "--window=")))
    model->window = atoi(value);
  else if (!strcmp(argument, "--scaled"))
    model->scaled = true;
  else if (!strcmp(argument, "--tied"))
    model->tied = true;
  else if (!strcmp(argument, "--separate"))
    model->stacked = false;
  else if ((value = after(argument, "--tokens=")))
    readTokens(value, request);
  else if ((value = after(argument, "--expect=")))
    request->expect = value;
  else if ((value = after(argument, "--gguf=")))
    request->gguf = value;
  else if ((value = after(argument, "--folder=")))
    request->folder = value;
  else
    fail(argument);
}

int main(int argc, char **argv) {
  // 512 columns at most, in whole blocks of 256; heads times their size is not the hidden size.
  static tiny_model_t model = {.stacked = true,
                               .layers = 2,
                               .hidden = 256,
                               .heads = 8,
                               .keyHeads = 2,
                               .headSize = 64,
                               .inner = 512,
                               .vocabulary = 96,
                               .theta = 10000,
                               .epsilon = 1e-5f};
  request_t request = {0};
  for (int i = 1; i < argc; ++i)
    readArgument(argv[i], &model, &request);
  if (!model.architecture || !request.count || !(request.gguf || request.folder))
    fail("needs --architecture, --tokens, and --gguf or --folder");
  model.gguf = request.gguf;
  tinyMake(&model);
  if (model.gguf)
    tinyWriteGguf(&model, request.gguf);
  else
    tinyWriteFolder(&model, request.folder);
  size_t size = (size_t)(request.count * model.vocabulary);
  float *logits = calloc(size, sizeof(*logits));
  if (!logits)
    abort();
  tinyRun(&model, request.count, request.tokens, logits);
  FILE *file = request.expect ? fopen(request.expect, "wb") : NULL;
  if (request.expect &&
      (!file || fwrite(logits, sizeof(*logits), size, file) != size || fclose(file)))
    fail("--expect: cannot write");
  free(logits);
  tinyFree(&model);
  return 0;
}
