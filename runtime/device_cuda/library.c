//===- library.c - A shared library found at run time ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "library.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

void *ho_library_open(const char *const *names, char *error, size_t capacity) {
  for (const char *const *name = names; *name; ++name) {
    void *library = dlopen(*name, RTLD_NOW | RTLD_LOCAL);
    if (library)
      return library;
    const char *text = dlerror();
    if (name == names)
      snprintf(error, capacity, "%s", text ? text : "no reason given");
  }
  return NULL;
}

const char *ho_library_resolve(void *library, const ho_library_entry_t *entries, size_t count,
                               void *table) {
  for (size_t i = 0; i < count; ++i) {
    void *address = dlsym(library, entries[i].symbol);
    if (!address && entries[i].required)
      return entries[i].symbol;
    memcpy((char *)table + entries[i].offset, &address, sizeof(address));
  }
  return NULL;
}
