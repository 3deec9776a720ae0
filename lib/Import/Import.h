//===- Import.h - Model files become programs ---------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// docs/importing.md says what the program is.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_IMPORT_IMPORT_H
#define HO_LIB_IMPORT_IMPORT_H

#include "ho/model_file.h"

#include "mlir-c/IR.h"

typedef struct HoImportOptions {
  int64_t maxContext; // positions; 0: the file's, at most 4096
  int64_t maxPrompt;  // tokens of one call of @prefill; 0: as many as positions, at most 512
  int64_t cacheBlock; // positions of a cache that are one argument; 0: see docs/importing.md
  int64_t sequences;  // that one call of @decode goes on with; 0: one
} HoImportOptions;

// The module is the caller's. `context` has all dialects.
HO_NODISCARD ho_status_t hoImportModel(MlirContext context, const ho_model_file_t *file,
                                       const HoImportOptions *options, MlirModule *out);

#endif // HO_LIB_IMPORT_IMPORT_H
