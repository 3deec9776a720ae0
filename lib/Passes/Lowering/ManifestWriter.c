//===- ManifestWriter.c - What a compiled program says of itself -----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Lowering.h"

#include "Schedule/Workspace.h"

#include "ho/step.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Numbers in JSON are doubles for cJSON, which would print large ones in exponents.
static void addInteger(cJSON *object, const char *name, int64_t value) {
  char text[32];
  snprintf(text, sizeof(text), "%lld", (long long)value);
  cJSON_AddRawToObject(object, name, text);
}

static void addElement(cJSON *array, int64_t value) {
  char text[32];
  snprintf(text, sizeof(text), "%lld", (long long)value);
  cJSON_AddItemToArray(array, cJSON_CreateRaw(text));
}

static void addString(cJSON *object, const char *name, MlirStringRef value, const char *absent) {
  char *text = hoAllocate(value.length + 1, 1);
  memcpy(text, value.data, value.length);
  cJSON_AddStringToObject(object, name, value.length ? text : absent);
  free(text);
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

typedef struct TypeText {
  char text[32];
  size_t length;
} TypeText;

static void appendType(MlirStringRef part, void *data) {
  TypeText *type = data;
  for (size_t i = 0; i < part.length && type->length + 1 < sizeof(type->text); ++i)
    type->text[type->length++] = part.data[i];
}

static void addType(cJSON *object, MlirType type) {
  TypeText text = {{0}, 0};
  if (mlirTypeIsAMemRef(type))
    type = mlirShapedTypeGetElementType(type);
  mlirTypePrint(type, appendType, &text);
  cJSON_AddStringToObject(object, "type", text.text);
}

static int64_t boundOf(const HoArgument *argument, intptr_t dimension) {
  MlirAttribute bound = argument->bound;
  if (mlirAttributeIsNull(bound) || !mlirAttributeIsADenseI64Array(bound) ||
      dimension >= mlirDenseArrayGetNumElements(bound))
    return -1;
  return mlirDenseI64ArrayGetElement(bound, dimension);
}

static void addShape(cJSON *object, const HoArgument *argument) {
  cJSON *shape = cJSON_AddArrayToObject(object, "shape");
  cJSON *bound = cJSON_AddArrayToObject(object, "bound");
  if (!mlirTypeIsAMemRef(argument->type))
    return;
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(argument->type); ++i) {
    bool dynamic = mlirShapedTypeIsDynamicDim(argument->type, i);
    int64_t size = dynamic ? -1 : mlirShapedTypeGetDimSize(argument->type, i);
    addElement(shape, size);
    addElement(bound, dynamic ? boundOf(argument, i) : size);
  }
}

static void addRandom(cJSON *object, MlirAttribute random) {
  if (mlirAttributeIsNull(random) || !mlirAttributeIsADenseF64Array(random) ||
      mlirDenseArrayGetNumElements(random) != 2)
    return;
  double range[] = {mlirDenseF64ArrayGetElement(random, 0), mlirDenseF64ArrayGetElement(random, 1)};
  cJSON_AddItemToObject(object, "random", cJSON_CreateDoubleArray(range, 2));
}

static void addPlace(cJSON *object, const HoArgument *argument) {
  if (!mlirAttributeIsNull(argument->byteOffset) && mlirAttributeIsAInteger(argument->byteOffset))
    addInteger(object, "byte_offset", mlirIntegerAttrGetValueInt(argument->byteOffset));
  if (argument->isState)
    cJSON_AddTrueToObject(object, "state");
}

static cJSON *describeArgument(const HoArgument *argument) {
  static const char *const roles[] = {"in", "out", "inout"};
  cJSON *object = cJSON_CreateObject();
  cJSON_AddStringToObject(object, "name", argument->name);
  addType(object, argument->type);
  addShape(object, argument);
  cJSON_AddStringToObject(object, "role", roles[argument->role]);
  addRandom(object, argument->random);
  addPlace(object, argument);
  return object;
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

static void addOperations(cJSON *array, const HoFunction *function) {
  for (size_t i = 0; i < function->operations.count; ++i) {
    const HoTimedOperation *row = &function->operations.items[i];
    cJSON *object = cJSON_CreateObject();
    cJSON_AddStringToObject(object, "name", row->name);
    cJSON_AddStringToObject(object, "location", row->location);
    addInteger(object, "estimate", (int64_t)row->estimate);
    if (row->identity)
      cJSON_AddStringToObject(object, "identity", row->identity);
    cJSON_AddItemToArray(array, object);
  }
}

typedef struct Totals {
  uint32_t events;
  uint64_t operationsRun;
  HoCopyCounts copies;
} Totals;

static void addTotals(Totals *totals, const HoFunction *function) {
  totals->events += function->numEvents;
  totals->operationsRun += function->operationsRun;
  totals->copies.copiesToDevice += function->copies.copiesToDevice;
  totals->copies.copiesToHost += function->copies.copiesToHost;
  totals->copies.bytesToDevice += function->copies.bytesToDevice;
  totals->copies.bytesToHost += function->copies.bytesToHost;
}

// An entry's tables begin with those of all internal functions, whose numbers are thereby the
// same for every entry.
static Totals totalsOf(const HoLowering *lowering, const HoFunction *entry, cJSON *operations) {
  Totals totals = {0};
  for (size_t i = 0; i < lowering->numFunctions; ++i)
    if (!lowering->functions[i].isEntry) {
      addTotals(&totals, &lowering->functions[i]);
      addOperations(operations, &lowering->functions[i]);
    }
  addTotals(&totals, entry);
  addOperations(operations, entry);
  return totals;
}

static void addSymbol(cJSON *object, const HoFunction *entry) {
  addString(object, "symbol", hoGetStringAttr(entry->op, "sym_name"), "");
}

// For people: what ho-run --report draws beside what it measures.
static void addPlan(cJSON *object, const HoFunction *entry) {
  if (hoHasAttr(entry->op, "ho.plan"))
    addString(object, "plan", hoGetStringAttr(entry->op, "ho.plan"), "");
}

static cJSON *describeEntry(const HoLowering *lowering, const HoFunction *entry) {
  cJSON *object = cJSON_CreateObject(), *operations = cJSON_CreateArray();
  Totals totals = totalsOf(lowering, entry, operations);
  cJSON_AddStringToObject(object, "name", entry->name);
  addSymbol(object, entry);
  addString(object, "mode", hoGetStringAttr(entry->op, "ho.mode"), "scheduled");
  addInteger(object, "budget", hoGetIntAttr(entry->op, "ho.budget", 0));
  addInteger(object, "arena_bytes", (int64_t)entry->arenaBytes);
  addInteger(object, "host_arena_bytes", (int64_t)entry->hostArenaBytes);
  addInteger(object, "alignment", (int64_t)entry->alignment);
  addInteger(object, "resident_bytes", hoGetIntAttr(entry->op, "ho.resident_bytes", 0));
  if (hoHasAttr(entry->op, HO_WORKSPACE_BYTES))
    addInteger(object, "workspace_bytes", hoGetIntAttr(entry->op, HO_WORKSPACE_BYTES, 0));
  if (hoHasAttr(entry->op, "ho.modelled_time"))
    addInteger(object, "modelled_time", hoGetIntAttr(entry->op, "ho.modelled_time", 0));
  addInteger(object, "events", totals.events);
  addInteger(object, "copies_to_device", totals.copies.copiesToDevice);
  addInteger(object, "copies_to_host", totals.copies.copiesToHost);
  addInteger(object, "bytes_to_device", (int64_t)totals.copies.bytesToDevice);
  addInteger(object, "bytes_to_host", (int64_t)totals.copies.bytesToHost);
  cJSON *arguments = cJSON_AddArrayToObject(object, "arguments");
  for (size_t i = 0; i < entry->arguments.count; ++i)
    cJSON_AddItemToArray(arguments, describeArgument(&entry->arguments.items[i]));
  if (entry->slots.count) {
    cJSON *slots = cJSON_AddArrayToObject(object, "slots");
    for (size_t i = 0; i < entry->slots.count; ++i)
      addElement(slots, entry->slots.items[i]);
  }
  cJSON_AddItemToObject(object, "operations", operations);
  addInteger(object, "operations_run", (int64_t)totals.operationsRun);
  addPlan(object, entry);
  return object;
}

void hoWriteManifest(HoLowering *lowering) {
  cJSON *manifest = cJSON_CreateObject();
  addInteger(manifest, "format", 1);
  addInteger(manifest, "abi", HO_STEP_ABI_VERSION);
  if (lowering->hasProducts)
    cJSON_AddTrueToObject(manifest, "products");
  cJSON *entries = cJSON_AddArrayToObject(manifest, "entries");
  for (size_t i = 0; i < lowering->numFunctions; ++i)
    if (lowering->functions[i].isEntry)
      cJSON_AddItemToArray(entries, describeEntry(lowering, &lowering->functions[i]));
  char *text = cJSON_PrintUnformatted(manifest);
  hoBuildTextGlobal(lowering, "ho_manifest_json", hoRef(text), true);
  free(text);
  cJSON_Delete(manifest);
}
