//===- Decompose.c - What is no structured operation -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Prepare/Decompose.h"

#include "Array.h"

#include <stdlib.h>

typedef struct Found {
  HO_ARRAY(MlirOperation) operations;
} Found;

static bool visit(MlirOperation op, void *data) {
  Found *found = data;
  if (hoOpIs(op, "linalg.softmax") || hoOpIs(op, "linalg.pack") || hoOpIs(op, "linalg.unpack"))
    hoPush(&found->operations, op);
  return true;
}

uint64_t hoDecomposeOperations(MlirOperation module) {
  Found found = {0};
  hoWalk(module, visit, &found);
  uint64_t count = 0;
  for (size_t i = 0; i < found.operations.count; ++i)
    count += hoDecompose(found.operations.items[i]);
  hoArrayFree(&found.operations);
  return count;
}
