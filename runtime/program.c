//===- program.c - Loading a compiled program -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "program.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static ho_status_t resolveKernels(ho_program_t *program, ho_symbol_lookup_t lookup, void *context) {
  const ho_manifest_t *manifest = program->manifest;
  program->kernels = calloc((size_t)manifest->num_kernels + 1, sizeof(*program->kernels));
  if (!program->kernels)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  for (uint32_t i = 0; i < manifest->num_kernels; ++i) {
    const ho_manifest_kernel_t *kernel = &manifest->kernels[i];
    ho_step_function_t symbol = lookup(context, kernel->image);
    if (!symbol)
      return ho_status_make(HO_STATUS_NOT_FOUND, "kernel '%s': the program has no symbol '%s'",
                            kernel->name, kernel->image);
    program->kernels[i].name = kernel->name;
    memcpy(&program->kernels[i].image, &symbol, sizeof(symbol)); // data, by the same lookup
  }
  return HO_OK;
}

static ho_status_t resolve(ho_program_t *program, ho_symbol_lookup_t lookup, void *context) {
  const ho_manifest_t *manifest = program->manifest;
  program->functions = calloc(manifest->num_entries + 1, sizeof(*program->functions));
  if (!program->functions)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  for (uint32_t i = 0; i < manifest->num_entries; ++i) {
    const ho_manifest_entry_t *entry = &manifest->entries[i];
    program->functions[i] = lookup(context, entry->symbol);
    if (!program->functions[i])
      return ho_status_make(HO_STATUS_NOT_FOUND, "entry '%s': the program has no symbol '%s'",
                            entry->name, entry->symbol);
  }
  return resolveKernels(program, lookup, context);
}

// Consumes `library`, also on failure.
static ho_status_t create(const char *json, ho_symbol_lookup_t lookup, void *context, void *library,
                          ho_program_t **out) {
  ho_program_t *program = calloc(1, sizeof(*program));
  if (!program) {
    if (library)
      dlclose(library);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  }
  program->library = library;
  ho_status_t status = ho_manifest_parse(json, &program->manifest);
  if (!status)
    status = resolve(program, lookup, context);
  if (status) {
    ho_program_free(program);
    return status;
  }
  *out = program;
  return HO_OK;
}

ho_status_t ho_program_create(const char *manifest_json, ho_symbol_lookup_t lookup, void *context,
                              ho_program_t **out) {
  return create(manifest_json, lookup, context, NULL, out);
}

static ho_step_function_t lookUpInLibrary(void *library, const char *symbol) {
  void *address = dlsym(library, symbol);
  ho_step_function_t function;
  memcpy(&function, &address, sizeof(function)); // ISO C has no such cast
  return function;
}

// dlopen searches the library path for a name without a slash; a program is a file.
static ho_status_t openLibrary(const char *path, void **out) {
  if (access(path, R_OK))
    return ho_status_make(errno == ENOENT ? HO_STATUS_NOT_FOUND : HO_STATUS_IO,
                          "cannot read the program '%s': %s", path, strerror(errno));
  char *real = realpath(path, NULL);
  *out = dlopen(real ? real : path, RTLD_NOW | RTLD_LOCAL);
  free(real);
  if (!*out)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "cannot load the program '%s': %s", path,
                          dlerror());
  return HO_OK;
}

ho_status_t ho_program_load(const char *path, ho_program_t **out) {
  void *library = NULL;
  HO_RETURN_IF_ERROR(openLibrary(path, &library));
  const char *json = dlsym(library, "ho_manifest_json");
  if (!json) {
    dlclose(library);
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "'%s' is not a compiled program: it has no symbol ho_manifest_json",
                          path);
  }
  return ho_status_annotate(create(json, lookUpInLibrary, library, library, out), "'%s'", path);
}

const ho_manifest_t *ho_program_manifest(const ho_program_t *program) { return program->manifest; }

void ho_program_free(ho_program_t *program) {
  if (!program)
    return;
  ho_manifest_free(program->manifest);
  free(program->functions);
  free(program->kernels);
  if (program->library)
    dlclose(program->library);
  free(program);
}
