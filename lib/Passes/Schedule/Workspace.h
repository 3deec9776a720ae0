//===- Workspace.h - Memory for a library of products -----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A device's library of matrix products may need memory of its own. The
// schedule leaves it out of the budget and asks for it by HO_WORKSPACE;
// offload-plan-memory puts it at the begin of the arena and says so by
// HO_WORKSPACE_BYTES. All variants of a function have the same, so that the
// library chooses the same algorithms and they have the same results.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_WORKSPACE_H
#define HO_LIB_PASSES_SCHEDULE_WORKSPACE_H

#include "Support/IR.h"

#define HO_WORKSPACE "ho.workspace"
#define HO_WORKSPACE_BYTES "ho.workspace_bytes"

typedef struct HoWorkspaceSize {
  bool chosen;    // by us
  uint64_t bytes; // else
} HoWorkspaceSize;

// Nothing, "auto" or an amount.
bool hoParseWorkspace(MlirStringRef text, HoWorkspaceSize *out);
// Whether there may be matrix products in it, callees aside: reductions that multiply and add.
bool hoMayHaveProducts(MlirOperation function);
// For a function that needs `resident` bytes with everything resident.
uint64_t hoWorkspaceBytes(HoWorkspaceSize size, uint64_t resident, uint64_t alignment);

#endif // HO_LIB_PASSES_SCHEDULE_WORKSPACE_H
