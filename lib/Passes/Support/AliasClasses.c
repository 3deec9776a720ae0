//===- AliasClasses.c - Which memrefs may be the same memory ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "AliasClasses.h"

#include "Array.h"

#include <stdlib.h>
#include <string.h>
#include <uthash.h>

typedef struct Node {
  const void *key; // a value, or the attribute of a global's symbol
  size_t number;
  UT_hash_handle hh;
} Node;

struct HoAliasClasses {
  Node *table;
  HO_ARRAY(size_t) parents;
  HO_ARRAY(size_t) origins; // how many distinct beginnings a class has, at its representative
};

static size_t find(HoAliasClasses *classes, size_t number) {
  while (classes->parents.items[number] != number) {
    classes->parents.items[number] = classes->parents.items[classes->parents.items[number]];
    number = classes->parents.items[number];
  }
  return number;
}

static size_t nodeOf(HoAliasClasses *classes, const void *key) {
  Node *node;
  HASH_FIND_PTR(classes->table, &key, node);
  if (node)
    return node->number;
  node = hoAllocate(1, sizeof(*node));
  node->key = key;
  node->number = classes->parents.count;
  hoPush(&classes->parents, node->number);
  hoPush(&classes->origins, (size_t)0);
  HASH_ADD_PTR(classes->table, key, node);
  return node->number;
}

static void join(HoAliasClasses *classes, const void *a, const void *b) {
  size_t x = find(classes, nodeOf(classes, a)), y = find(classes, nodeOf(classes, b));
  if (x == y)
    return;
  classes->parents.items[y] = x;
  classes->origins.items[x] += classes->origins.items[y];
}

static void addOrigin(HoAliasClasses *classes, const void *key) {
  size_t number = find(classes, nodeOf(classes, key)); // may move the array
  classes->origins.items[number]++;
}

static bool isAnyMemRef(MlirValue value) {
  MlirType type = mlirValueGetType(value);
  return mlirTypeIsAMemRef(type) || mlirTypeIsAUnrankedMemRef(type);
}

static void joinFlow(MlirValue from, MlirValue to, void *data) {
  HoAliasClasses *classes = data;
  if (isAnyMemRef(from) && isAnyMemRef(to))
    join(classes, from.ptr, to.ptr);
}

static bool allocates(MlirOperation op) {
  return hoOpIs(op, "memref.alloc") || hoOpIs(op, "memref.alloca") || hoOpIs(op, "gpu.alloc");
}

static bool flowsByInterface(MlirOperation op) {
  return mlirOperationGetNumRegions(op) > 0 || mlirOperationGetNumSuccessors(op) > 0;
}

// An operation that is neither view, allocation nor control flow may return any memref it was
// given.
static void joinOpaque(HoAliasClasses *classes, MlirOperation op, MlirValue result) {
  bool given = false;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue operand = mlirOperationGetOperand(op, i);
    if (!isAnyMemRef(operand))
      continue;
    join(classes, operand.ptr, result.ptr);
    given = true;
  }
  if (!given || hoOpIs(op, "func.call"))
    addOrigin(classes, result.ptr);
}

static bool visit(MlirOperation op, void *data) {
  HoAliasClasses *classes = data;
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i) {
    MlirValue result = mlirOperationGetResult(op, i);
    if (!isAnyMemRef(result))
      continue;
    if (hoOpIs(op, "memref.get_global"))
      join(classes, hoGetAttr(op, "name").ptr, result.ptr);
    else if (allocates(op))
      addOrigin(classes, result.ptr);
    else if (!flowsByInterface(op))
      joinOpaque(classes, op, result);
  }
  hoForEachValueFlow(op, joinFlow, classes);
  return true;
}

HoAliasClasses *hoAliasClassesCreate(MlirOperation function) {
  HoAliasClasses *classes = hoAllocate(1, sizeof(*classes));
  MlirBlock entry = hoOpEntryBlock(function);
  for (intptr_t i = 0; i < mlirBlockGetNumArguments(entry); ++i) {
    MlirValue argument = mlirBlockGetArgument(entry, i);
    if (isAnyMemRef(argument))
      addOrigin(classes, argument.ptr);
  }
  hoWalk(function, visit, classes);
  return classes;
}

size_t hoAliasClassOf(const HoAliasClasses *classes, MlirValue value) {
  Node *node;
  const void *key = value.ptr;
  HASH_FIND_PTR(classes->table, &key, node);
  return node ? find((HoAliasClasses *)classes, node->number) : SIZE_MAX;
}

bool hoAliasClassIsSingle(const HoAliasClasses *classes, size_t number) {
  return number != SIZE_MAX && classes->origins.items[number] <= 1;
}

void hoAliasClassesFree(HoAliasClasses *classes) {
  Node *node, *next;
  HASH_ITER(hh, classes->table, node, next) {
    HASH_DEL(classes->table, node);
    free(node);
  }
  hoArrayFree(&classes->parents);
  hoArrayFree(&classes->origins);
  free(classes);
}
