//===- OffloadVariants.c - Clone entries for other ways to run them --------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

#include "Support/Array.h"
#include "Support/IR.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ModesOption };

static const char *const knownModes[] = {"scheduled", "resident", "reactive"};
enum { NumModes = sizeof(knownModes) / sizeof(knownModes[0]) };

// Reads the list into one flag for each known mode.
static bool readModes(MlirOperation module, MlirStringRef list, bool wanted[NumModes]) {
  size_t begin = 0;
  while (begin < list.length) {
    size_t end = begin;
    while (end < list.length && list.data[end] != ',')
      ++end;
    MlirStringRef name = mlirStringRefCreate(list.data + begin, end - begin);
    size_t mode = 0;
    while (mode < NumModes && !mlirStringRefEqual(name, hoRef(knownModes[mode])))
      ++mode;
    if (mode == NumModes) {
      hoError(module, "unknown mode '%.*s'; the modes are scheduled, resident and reactive",
              (int)name.length, name.data);
      return false;
    }
    wanted[mode] = true;
    begin = end + 1;
  }
  return true;
}

static bool noteCallee(MlirOperation op, void *data) {
  MlirOperation *function = data;
  if (!hoOpIs(op, "func.call"))
    return true;
  return !mlirStringRefEqual(mlirFlatSymbolRefAttrGetValue(hoGetAttr(op, "callee")),
                             hoGetStringAttr(*function, "sym_name"));
}

static bool isEntry(MlirOperation module, MlirOperation op) {
  if (!hoOpIs(op, "func.func") || mlirBlockIsNull(hoOpEntryBlock(op)) || hoHasAttr(op, "ho.mode"))
    return false;
  MlirStringRef visibility = hoGetStringAttr(op, "sym_visibility");
  if (visibility.length > 0 && !mlirStringRefEqual(visibility, hoRef("public")))
    return false;
  return hoWalk(module, noteCallee, &op); // stops at a call of it
}

static void cloneAs(MlirOperation function, const char *mode) {
  MlirStringRef name = hoGetStringAttr(function, "sym_name");
  size_t size = name.length + strlen(mode) + sizeof("__");
  char *variant = hoAllocate(size, 1);
  snprintf(variant, size, "%.*s__%s", (int)name.length, name.data, mode);
  MlirOperation clone = mlirOperationClone(function);
  hoSetStringAttr(clone, "sym_name", variant);
  hoSetStringAttr(clone, "ho.mode", mode);
  mlirBlockInsertOwnedOperationAfter(mlirOperationGetBlock(function), function, clone);
  free(variant);
}

static void cloneEntry(MlirOperation function, const bool wanted[NumModes]) {
  for (size_t mode = NumModes; mode-- > 0;)
    if (wanted[mode])
      cloneAs(function, knownModes[mode]);
}

static bool run(HoPass *pass, MlirOperation module) {
  bool wanted[NumModes] = {false};
  HO_ARRAY(MlirOperation) entries = {0};
  if (!readModes(module, hoOptionString(hoPassOptions(pass), ModesOption), wanted))
    return false;
  for (MlirOperation op = mlirBlockGetFirstOperation(hoOpEntryBlock(module));
       !mlirOperationIsNull(op); op = mlirOperationGetNextInBlock(op))
    if (isEntry(module, op))
      hoPush(&entries, op);
  for (size_t i = 0; i < entries.count; ++i)
    cloneEntry(entries.items[i], wanted);
  hoArrayFree(&entries);
  return true;
}

static const HoOption options[] = {
    [ModesOption] = {"modes", HO_OPTION_STRING, "",
                     "modes to clone each entry for, as in "
                     "resident,reactive"},
};

const HoPassInfo hoOffloadVariantsPass = {
    .argument = "offload-variants",
    .summary = "Clone entries for other ways to run them",
    .description = "Clones each public function that nothing in the module calls as NAME__MODE, "
                   "with the attribute ho.mode, which offload-schedule obeys. A program then "
                   "holds several ways to run the same step.",
    .anchor = "builtin.module",
    .options = options,
    .numOptions = sizeof(options) / sizeof(options[0]),
    .run = run,
};
