//===- Roles.c - What an entry does with its arguments ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { Reads = 1, Writes = 2 };

// The values that look into one argument, grown while following uses.
typedef struct Uses {
  HO_ARRAY(MlirValue) aliases;
  int access;
} Uses;

static bool isAlias(const Uses *uses, MlirValue value) {
  for (size_t i = 0; i < uses->aliases.count; ++i)
    if (hoSameValue(uses->aliases.items[i], value))
      return true;
  return false;
}

static void noteFlow(MlirValue from, MlirValue to, void *data) {
  Uses *uses = data;
  if (hoIsMemRef(to) && isAlias(uses, from) && !isAlias(uses, to))
    hoPush(&uses->aliases, to);
}

static void noteEffect(HoEffectKind kind, MlirValue value, void *data) {
  Uses *uses = data;
  if (mlirValueIsNull(value) || !isAlias(uses, value))
    return;
  if (kind == HO_EFFECT_READ)
    uses->access |= Reads;
  if (kind == HO_EFFECT_WRITE)
    uses->access |= Writes;
}

static void noteCopy(Uses *uses, MlirOperation op) {
  intptr_t last = mlirOperationGetNumOperands(op) - 1;
  if (isAlias(uses, mlirOperationGetOperand(op, last)))
    uses->access |= Reads;
  if (isAlias(uses, mlirOperationGetOperand(op, last - 1)))
    uses->access |= Writes;
}

static void noteUse(Uses *uses, MlirOperation op, MlirValue alias) {
  hoForEachValueFlow(op, noteFlow, uses);
  hoForEachValueFlow(mlirOperationGetParentOperation(op), noteFlow, uses);
  MlirValue source = hoViewSource(op);
  if (!mlirValueIsNull(source)) {
    if (hoSameValue(source, alias))
      for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
        hoPush(&uses->aliases, mlirOperationGetResult(op, i));
    return;
  }
  if (hoOpIs(op, "gpu.memcpy"))
    noteCopy(uses, op);
  else if (hoOpIs(op, "func.call") || !hoForEachEffect(op, noteEffect, uses))
    uses->access |= hoOpInDialect(op, "memref") ? 0 : Reads | Writes;
}

static void followUses(Uses *uses) {
  for (size_t i = 0; i < uses->aliases.count; ++i) {
    MlirValue alias = uses->aliases.items[i];
    for (MlirOpOperand use = mlirValueGetFirstUse(alias); !mlirOpOperandIsNull(use);
         use = mlirOpOperandGetNextUse(use))
      noteUse(uses, mlirOpOperandGetOwner(use), alias);
  }
}

static HoRole roleOf(const HoFunction *function, intptr_t argument) {
  if (!mlirAttributeIsNull(hoGetArgumentAttr(function->op, argument, "ho.result")))
    return HO_IS_OUT;
  if (!mlirAttributeIsNull(hoGetArgumentAttr(function->op, argument, "ho.state")))
    return HO_IS_INOUT; // where it is kept, nothing stores it
  Uses uses = {0};
  hoPush(&uses.aliases, mlirBlockGetArgument(function->body, argument));
  followUses(&uses);
  hoArrayFree(&uses.aliases);
  if (uses.access == Writes)
    return HO_IS_OUT;
  return uses.access == (Reads | Writes) ? HO_IS_INOUT : HO_IS_IN;
}

static char *nameOf(const HoFunction *function, intptr_t argument) {
  MlirAttribute given = hoGetArgumentAttr(function->op, argument, "ho.name");
  char buffer[32];
  snprintf(buffer, sizeof(buffer), "arg%ld", (long)argument);
  MlirStringRef name = hoRef(buffer);
  if (!mlirAttributeIsNull(given) && mlirAttributeIsAString(given))
    name = mlirStringAttrGetValue(given);
  char *copy = hoAllocate(name.length + 1, 1);
  memcpy(copy, name.data, name.length);
  return copy;
}

static void describeArguments(HoFunction *function) {
  intptr_t count = mlirBlockGetNumArguments(function->body);
  for (intptr_t i = 0; i < count; ++i) {
    HoArgument argument = {
        .name = nameOf(function, i),
        .type = mlirValueGetType(mlirBlockGetArgument(function->body, i)),
        .bound = hoGetArgumentAttr(function->op, i, "ho.bound"),
        .random = hoGetArgumentAttr(function->op, i, "ho.random"),
        .byteOffset = hoGetArgumentAttr(function->op, i, "ho.byte_offset"),
        .isState = !mlirAttributeIsNull(hoGetArgumentAttr(function->op, i, "ho.state")),
        .role = roleOf(function, i),
    };
    hoPush(&function->arguments, argument);
  }
}

void hoFindRoles(HoLowering *lowering) {
  for (size_t i = 0; i < lowering->numFunctions; ++i)
    if (lowering->functions[i].isEntry)
      describeArguments(&lowering->functions[i]);
}
