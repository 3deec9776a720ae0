//===- Plugin.c - Entry point of the pass plugin ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// mlir-opt --load-pass-plugin=libHyperOffload.so looks this symbol up. The
// struct is mlir::PassPluginLibraryInfo, four fields returned by value.
//
//===----------------------------------------------------------------------===//
#include "ho-c/Passes.h"

#include <stdint.h>

typedef struct PassPluginLibraryInfo {
  uint32_t apiVersion;
  const char *pluginName;
  const char *pluginVersion;
  void (*registerPassRegistryCallbacks)(void);
} PassPluginLibraryInfo;

enum { PluginApiVersion = 1 }; // MLIR_PLUGIN_API_VERSION

HO_C_EXPORT PassPluginLibraryInfo mlirGetPassPluginInfo(void);

PassPluginLibraryInfo mlirGetPassPluginInfo(void) {
  PassPluginLibraryInfo info = {PluginApiVersion, "HyperOffload", HO_VERSION, hoRegisterAllPasses};
  return info;
}
