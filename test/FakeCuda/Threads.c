//===- Threads.c - PTX, by the same kernels compiled for the host ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of PTX, names and parameters of kernels are read. Their bodies are those of
// the library that HO_FAKE_CUDA_KERNELS names: the same model, compiled with
// --kernels=host. The runtime that the process has runs their threads.
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

#include <ctype.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

void *hoFakeFindKernelSymbol(const char *symbol) {
  static void *library;
  const char *path = getenv("HO_FAKE_CUDA_KERNELS");
  if (!library && path)
    library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  return library ? dlsym(library, symbol) : NULL;
}

void *hoFakeFindSymbol(const char *symbol) {
  void *address = dlsym(RTLD_DEFAULT, symbol);
  return address ? address : hoFakeFindKernelSymbol(symbol);
}

// As its manifest says.
static const void *findThread(const char *name) {
  const char *manifest = hoFakeFindKernelSymbol("ho_manifest_json");
  char key[192], symbol[256];
  snprintf(key, sizeof(key), "{\"name\":\"%s\",\"image\":\"", name);
  const char *found = manifest ? strstr(manifest, key) : NULL;
  if (!found || sscanf(found + strlen(key), "%255[^\"]", symbol) != 1)
    return NULL;
  return hoFakeFindKernelSymbol(symbol);
}

//===----------------------------------------------------------------------===//
// The runtime
//===----------------------------------------------------------------------===//

typedef struct runtime {
  __typeof__(&ho_simt_create) create;
  __typeof__(&ho_simt_free) free;
  __typeof__(&ho_simt_run) run;
  __typeof__(&ho_status_message) message;
  __typeof__(&ho_status_free) freeStatus;
} runtime_t;

static bool take(void *function, size_t size, const char *symbol) {
  void *address = dlsym(RTLD_DEFAULT, symbol);
  memcpy(function, &address, size);
  return address;
}

static const runtime_t *runtime(void) {
  static runtime_t found;
  bool all = take(&found.create, sizeof(found.create), "ho_simt_create") &&
             take(&found.free, sizeof(found.free), "ho_simt_free") &&
             take(&found.run, sizeof(found.run), "ho_simt_run") &&
             take(&found.message, sizeof(found.message), "ho_status_message") &&
             take(&found.freeStatus, sizeof(found.freeStatus), "ho_status_free");
  return all ? &found : NULL;
}

void hoFakeFreeThreads(ho_simt_t *threads) {
  if (threads)
    runtime()->free(threads);
}

// Like a driver, it says itself what a kernel has asserted.
CUresult hoFakeRunThreads(ho_simt_t *threads, const hoFakeLaunch_t *launch, void **arguments) {
  ho_launch_t how = {.shared_bytes = launch->shared, .arguments = arguments};
  memcpy(how.grid, launch->grid, sizeof(how.grid));
  memcpy(how.block, launch->block, sizeof(how.block));
  ho_status_t status = runtime()->run(threads, &how);
  if (!status)
    return HO_CUDA_SUCCESS;
  fprintf(stderr, "%s\n", runtime()->message(status));
  runtime()->freeStatus(status);
  return HO_CUDA_ERROR_LAUNCH_FAILED;
}

//===----------------------------------------------------------------------===//
// PTX
//===----------------------------------------------------------------------===//

// Of ".param .u64 NAME" or ".param .align 8 .b8 NAME[16]"; 0: not understood.
static unsigned sizeOf(const char *parameter) {
  unsigned bits = 0, count = 1;
  const char *type = strstr(parameter, ".param") + strlen(".param");
  type += strspn(type, " \t");
  if (!strncmp(type, ".align", 6)) {
    type += 6;
    type += strspn(type, " \t0123456789");
  }
  char name[160];
  if (sscanf(type, ".%*[a-z]%u %159[^][ ,\n\t)][%u]", &bits, name, &count) < 2)
    return 0;
  return bits / 8 * count;
}

// `text` is behind the name.
static bool readParameters(const char *text, struct CUfunc_st *function) {
  const char *end = strchr(text, ')');
  if (*text != '(' || !end)
    return false;
  while ((text = strstr(text, ".param")) && text < end) {
    unsigned size = sizeOf(text);
    if (!size || function->num_arguments == MaxArguments)
      return false;
    function->sizes[function->num_arguments++] = (unsigned short)size;
    text += strlen(".param");
  }
  return true;
}

static bool readEntry(const char *text, struct CUfunc_st *function) {
  int used = 0;
  if (sscanf(text, " %127[A-Za-z0-9_$]%n", function->name, &used) != 1 ||
      !readParameters(text + used, function))
    return false;
  function->image = (ho_kernel_image_t){function->name, findThread(function->name)};
  if (!function->image.image || !runtime())
    return false;
  ho_status_t status = runtime()->create(&function->image, 1, &function->threads);
  runtime()->freeStatus(status);
  return function->threads;
}

static void freeFunctions(struct CUfunc_st *functions) {
  while (functions) {
    struct CUfunc_st *next = functions->next;
    hoFakeFreeThreads(functions->threads);
    free(functions);
    functions = next;
  }
}

struct CUfunc_st *hoFakeParsePtx(const char *text) {
  static const char entry[] = ".entry";
  struct CUfunc_st *functions = NULL;
  if (!strstr(text, ".version"))
    return NULL;
  while ((text = strstr(text, entry))) {
    struct CUfunc_st *function = calloc(1, sizeof(*function));
    if (!function)
      hoFakeViolation("host memory is exhausted");
    function->next = functions;
    functions = function;
    text += strlen(entry);
    if (!readEntry(text, function)) {
      freeFunctions(functions);
      return NULL;
    }
  }
  return functions;
}
