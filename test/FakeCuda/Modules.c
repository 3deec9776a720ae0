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
  bool isEmpty = strstr(text, ".version") && !strstr(text, ".entry");
  if (!isText && !isEmpty && !(threads = hoFakeParsePtx(text)))
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

// Into the buffer that the caller gave for errors, as the driver's compiler does.
static void writeLog(unsigned count, const CUjit_option *options, void **values, const char *text) {
  char *buffer = NULL;
  size_t size = 0;
  for (unsigned i = 0; i < count; ++i) {
    if (options[i] == HO_CU_JIT_ERROR_LOG_BUFFER)
      buffer = values[i];
    else if (options[i] == HO_CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES)
      size = (uintptr_t)values[i];
    else
      hoFakeViolation("cuModuleLoadDataEx: the option %u is not known", (unsigned)options[i]);
  }
  if (buffer && size)
    snprintf(buffer, size, "%s", text);
}

// What stands behind `word` as VERSION or sm_VERSION, as a number without the point.
static uint64_t readVersion(const char *text, const char *word, const char *prefix) {
  unsigned major = 0, minor = 0;
  const char *found = strstr(text, word);
  if (!found)
    return UINT64_MAX;
  found += strlen(word);
  found += strspn(found, " \t");
  if (strncmp(found, prefix, strlen(prefix)))
    return UINT64_MAX;
  int fields = sscanf(found + strlen(prefix), "%u.%u", &major, &minor);
  return fields == 2 ? 10 * major + minor : fields == 1 ? major : UINT64_MAX;
}

// PTX is for drivers as new as its version, and for GPUs as new as its target; `a` and `f` behind
// a target are for that one alone.
static CUresult checkPtx(const char *text, const char **log) {
  if (!strstr(text, ".version"))
    return HO_CUDA_SUCCESS;
  uint64_t target = readVersion(text, ".target", "sm_");
  const char *letter = strstr(text, "sm_");
  letter = letter ? letter + 3 + strspn(letter + 3, "0123456789") : "";
  if (readVersion(text, ".version", "") > hoFakeSettings.ptx) {
    *log = "ptxas application ptx input, line 1; fatal   : Unsupported .version\n"
           "ptxas fatal   : Ptx assembly aborted due to errors\n";
    return HO_CUDA_ERROR_UNSUPPORTED_PTX_VERSION;
  }
  if (target > hoFakeSettings.architecture ||
      ((*letter == 'a' || *letter == 'f') && target != hoFakeSettings.architecture)) {
    *log = "ptxas fatal   : the program's .target cannot be compiled for this device\n";
    return HO_CUDA_ERROR_INVALID_PTX;
  }
  return HO_CUDA_SUCCESS;
}

CUresult cuModuleLoadDataEx(CUmodule *out, const void *image, unsigned int count,
                            CUjit_option *options, void **values) {
  ENTER(cuModuleLoadDataEx, NEEDS_CONTEXT);
  const char *log = "";
  CUresult result = checkPtx(image, &log);
  writeLog(count, options, values, log);
  if (result)
    return LEAVE(result);
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
  if (it && !it->shared_limit)
    it->shared_limit = UsualSharedBytes;
  *out = it;
  return LEAVE(it ? HO_CUDA_SUCCESS : HO_CUDA_ERROR_NOT_FOUND);
}

CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute, int value) {
  ENTER(cuFuncSetAttribute, NEEDS_CONTEXT);
  if (attribute != HO_CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES || value < 0 ||
      value > MaxSharedBytes)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  function->shared_limit = (unsigned)value;
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
