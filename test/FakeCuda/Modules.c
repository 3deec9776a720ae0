//===- Modules.c - Kernels that are functions of the host -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CUmod_st {
  struct CUmod_st *next;
  struct CUfunc_st *functions;
};

static struct CUmod_st *modules;

static CUmodule findModule(CUmodule module) {
  CUmodule it = modules;
  while (it && it != module)
    it = it->next;
  if (!it)
    hoFakeViolation("the module %p does not exist", (void *)module);
  return it;
}

// One line, "NAME SYMBOL SIZE...".
static bool parseKernel(const char *line, struct CUfunc_st *out) {
  char symbol[128];
  int used = 0;
  if (sscanf(line, "%127s %127s%n", out->name, symbol, &used) != 2)
    return false;
  unsigned size;
  for (line += used; *line == ' ' && sscanf(line, "%u%n", &size, &used) == 1; line += used) {
    if (out->num_arguments == MaxArguments)
      return false;
    out->sizes[out->num_arguments++] = (unsigned short)size;
  }
  void *address = hoFakeFindSymbol(symbol);
  memcpy(&out->kernel, &address, sizeof(address));
  return address != NULL;
}

static void freeModule(CUmodule module) {
  while (module->functions) {
    struct CUfunc_st *next = module->functions->next;
    hoFakeFreeThreads(module->functions->threads);
    free(module->functions);
    module->functions = next;
  }
  free(module);
}

static CUmodule parseModule(const char *text) {
  static const char head[] = "ho-fake-cuda\n";
  struct CUfunc_st *threads = NULL;
  bool isText = !strncmp(text, head, strlen(head));
  if (!isText && !(threads = hoFakeParsePtx(text)))
    return NULL;
  CUmodule module = calloc(1, sizeof(*module));
  if (!module)
    hoFakeViolation("host memory is exhausted");
  module->functions = threads;
  if (!isText)
    return module;
  for (text += strlen(head); *text; text += strcspn(text, "\n"), text += *text == '\n') {
    struct CUfunc_st *function = calloc(1, sizeof(*function));
    if (!function)
      hoFakeViolation("host memory is exhausted");
    function->next = module->functions;
    module->functions = function;
    if (!parseKernel(text, function)) {
      freeModule(module);
      return NULL;
    }
  }
  return module;
}

CUresult cuModuleLoadData(CUmodule *out, const void *image) {
  ENTER(cuModuleLoadData, NEEDS_CONTEXT);
  CUmodule module = parseModule(image);
  if (!module)
    return LEAVE(HO_CUDA_ERROR_INVALID_IMAGE);
  module->next = modules;
  modules = module;
  *out = module;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuModuleUnload(CUmodule module) {
  ENTER_END(cuModuleUnload);
  findModule(module);
  CUmodule *link = &modules;
  while (*link != module)
    link = &(*link)->next;
  *link = module->next;
  freeModule(module);
  return LEAVE(result_);
}

CUresult cuModuleGetFunction(CUfunction *out, CUmodule module, const char *name) {
  ENTER(cuModuleGetFunction, NEEDS_CONTEXT);
  CUfunction it = findModule(module)->functions;
  while (it && strcmp(it->name, name))
    it = it->next;
  *out = it;
  return LEAVE(it ? HO_CUDA_SUCCESS : HO_CUDA_ERROR_NOT_FOUND);
}

CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute, int value) {
  (void)function;
  ENTER(cuFuncSetAttribute, NEEDS_CONTEXT);
  if (attribute != HO_CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES || value < 0)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  return LEAVE(HO_CUDA_SUCCESS);
}

uint64_t hoFakeLiveModules(char *text, size_t capacity) {
  unsigned count = 0;
  for (CUmodule it = modules; it; it = it->next)
    ++count;
  if (count)
    snprintf(text, capacity, " %u modules;", count);
  return count;
}
