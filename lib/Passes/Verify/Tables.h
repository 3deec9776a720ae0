//===- Tables.h - Hash tables of offload-verify -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The entries behind the opaque table types of Verify.h, for the files that
// look into them.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_VERIFY_TABLES_H
#define HO_LIB_PASSES_VERIFY_TABLES_H

#include "Verify/Verify.h"

#include <stdlib.h>
#include <uthash.h>

struct ActEntry {
  const void *op;
  int act;
  UT_hash_handle hh;
};

// The values that flow into a block argument or a region operation's result.
struct FlowEntry {
  const void *to;
  HO_ARRAY(MlirValue) from;
  UT_hash_handle hh;
};

struct OriginsEntry {
  const void *value;
  Origins origins;
  UT_hash_handle hh;
};

struct GlobalEntry {
  const void *name; // of the MLIR context's unique string attribute
  int root;
  UT_hash_handle hh;
};

typedef struct ReportKey {
  const void *at, *other;
  const char *name; // compared by address: names are literals of one place each
} ReportKey;

struct ReportEntry {
  ReportKey key;
  UT_hash_handle hh;
};

typedef struct KernelKey {
  const void *kernel;
  intptr_t argument;
} KernelKey;

struct KernelEntry {
  KernelKey key;
  bool known;
  unsigned kinds;
  UT_hash_handle hh;
};

// Deletes and frees all entries of a table; `body` frees what entry `it` holds.
#define FREE_TABLE(Type, table, body)                                                              \
  do {                                                                                             \
    Type *it, *following;                                                                          \
    HASH_ITER(hh, table, it, following) {                                                          \
      HASH_DEL(table, it);                                                                         \
      body;                                                                                        \
      free(it);                                                                                    \
    }                                                                                              \
  } while (0)

#endif // HO_LIB_PASSES_VERIFY_TABLES_H
