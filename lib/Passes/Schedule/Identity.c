//===- Identity.c - Names of operations for profiles -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Identity.h"

#include "Array.h"
#include "Buffers.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef HO_ARRAY(char) Text;

typedef struct Naming {
  MlirStringRef function;
  size_t number;
  Text text;
} Naming;

static void append(MlirStringRef part, void *data) {
  Text *text = data;
  for (size_t i = 0; i < part.length; ++i)
    hoPush(text, part.data[i]);
}

static void appendShape(Text *text, MlirType type) {
  char size[32];
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i) {
    if (mlirShapedTypeIsDynamicDim(type, i))
      snprintf(size, sizeof(size), "?x");
    else
      snprintf(size, sizeof(size), "%" PRId64 "x", mlirShapedTypeGetDimSize(type, i));
    append(hoRef(size), text);
  }
  mlirTypePrint(mlirShapedTypeGetElementType(type), append, text);
}

static void appendShapes(Text *text, MlirOperation op) {
  const char *separator = "";
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirType type = mlirValueGetType(mlirOperationGetOperand(op, i));
    if (!mlirTypeIsAMemRef(type))
      continue;
    append(hoRef(separator), text);
    appendShape(text, type);
    separator = ",";
  }
}

// Of a device loop what is in it, which is what runs.
static bool name(MlirOperation op, void *data) {
  Naming *naming = data;
  if (!hoIsDeviceOp(op) || hoIsDeviceLoop(op))
    return true;
  char number[32];
  naming->text.count = 0;
  append(naming->function, &naming->text);
  snprintf(number, sizeof(number), ":%zu(", naming->number++);
  append(hoRef(number), &naming->text);
  appendShapes(&naming->text, op);
  hoPush(&naming->text, ')');
  hoPush(&naming->text, '\0');
  hoSetStringAttr(op, "ho.operation", naming->text.items);
  return true;
}

// A variant is its function once more, as NAME__MODE.
static MlirStringRef nameOfOriginal(MlirOperation function) {
  MlirStringRef symbol = hoGetStringAttr(function, "sym_name");
  MlirStringRef mode = hoGetStringAttr(function, "ho.mode");
  size_t suffix = mode.length + 2;
  if (!mode.length || symbol.length <= suffix)
    return symbol;
  const char *end = symbol.data + symbol.length - suffix;
  if (memcmp(end, "__", 2) || memcmp(end + 2, mode.data, mode.length))
    return symbol;
  symbol.length -= suffix;
  return symbol;
}

void hoNameOperations(MlirOperation function) {
  Naming naming = {.function = nameOfOriginal(function)};
  hoWalk(function, name, &naming);
  hoArrayFree(&naming.text);
}
