//===- IR.c - Shorthand over mlir-c ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "IR.h"

#include "Array.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

MlirStringRef hoOpName(MlirOperation op) { return mlirIdentifierStr(mlirOperationGetName(op)); }

bool hoOpIs(MlirOperation op, const char *name) {
  return mlirStringRefEqual(hoOpName(op), hoRef(name));
}

bool hoOpInDialect(MlirOperation op, const char *dialect) {
  MlirStringRef name = hoOpName(op);
  size_t length = strlen(dialect);
  return name.length > length && name.data[length] == '.' && !memcmp(name.data, dialect, length);
}

bool hoSameValue(MlirValue a, MlirValue b) { return mlirValueEqual(a, b); }

bool hoWalk(MlirOperation op, HoVisit function, void *data) {
  for (MlirRegion region = mlirOperationGetFirstRegion(op); !mlirRegionIsNull(region);
       region = mlirRegionGetNextInOperation(region))
    for (MlirBlock block = mlirRegionGetFirstBlock(region); !mlirBlockIsNull(block);
         block = mlirBlockGetNextInRegion(block)) {
      MlirOperation next;
      for (MlirOperation child = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(child);
           child = next) {
        next = mlirOperationGetNextInBlock(child);
        bool leaf = mlirOperationGetNumRegions(child) == 0;
        if (!function(child, data))
          return false;
        if (!leaf && !hoWalk(child, function, data))
          return false;
      }
    }
  return true;
}

MlirBlock hoOpEntryBlock(MlirOperation op) {
  if (mlirOperationGetNumRegions(op) == 0)
    return (MlirBlock){NULL};
  return mlirRegionGetFirstBlock(mlirOperationGetRegion(op, 0));
}

bool hoOpIsAncestor(MlirOperation ancestor, MlirOperation op) {
  while (!mlirOperationIsNull(op)) {
    if (mlirOperationEqual(op, ancestor))
      return true;
    op = mlirOperationGetParentOperation(op);
  }
  return false;
}

MlirOperation hoAncestorInBlock(MlirOperation op, MlirBlock block) {
  while (!mlirOperationIsNull(op)) {
    if (mlirBlockEqual(mlirOperationGetBlock(op), block))
      return op;
    op = mlirOperationGetParentOperation(op);
    if (!mlirOperationIsNull(op) && mlirBlockIsNull(mlirOperationGetBlock(op)))
      break;
  }
  return (MlirOperation){NULL};
}

MlirOperation hoFindSymbol(MlirBlock block, const char *kind, MlirStringRef name) {
  for (MlirOperation op = mlirBlockGetFirstOperation(block); !mlirOperationIsNull(op);
       op = mlirOperationGetNextInBlock(op))
    if (hoOpIs(op, kind) && mlirStringRefEqual(hoGetStringAttr(op, "sym_name"), name))
      return op;
  return (MlirOperation){NULL};
}

MlirAttribute hoGetAttr(MlirOperation op, const char *name) {
  return mlirOperationGetAttributeByName(op, hoRef(name));
}

void hoSetAttr(MlirOperation op, const char *name, MlirAttribute attribute) {
  mlirOperationSetAttributeByName(op, hoRef(name), attribute);
}

bool hoHasAttr(MlirOperation op, const char *name) {
  return !mlirAttributeIsNull(hoGetAttr(op, name));
}

int64_t hoGetIntAttr(MlirOperation op, const char *name, int64_t absent) {
  MlirAttribute attribute = hoGetAttr(op, name);
  if (mlirAttributeIsNull(attribute) || !mlirAttributeIsAInteger(attribute))
    return absent;
  return mlirIntegerAttrGetValueInt(attribute);
}

void hoSetIntAttr(MlirOperation op, const char *name, int64_t value) {
  MlirContext context = mlirOperationGetContext(op);
  hoSetAttr(op, name, mlirIntegerAttrGet(mlirIntegerTypeGet(context, 64), value));
}

void hoSetStringAttr(MlirOperation op, const char *name, const char *value) {
  hoSetAttr(op, name, mlirStringAttrGet(mlirOperationGetContext(op), hoRef(value)));
}

MlirStringRef hoGetStringAttr(MlirOperation op, const char *name) {
  MlirAttribute attribute = hoGetAttr(op, name);
  if (mlirAttributeIsNull(attribute) || !mlirAttributeIsAString(attribute))
    return mlirStringRefCreate("", 0);
  return mlirStringAttrGetValue(attribute);
}

// The dictionary of one argument in func's arg_attrs; null when there is none.
static MlirAttribute argumentDictionary(MlirOperation function, intptr_t argument) {
  MlirAttribute all = hoGetAttr(function, "arg_attrs");
  if (mlirAttributeIsNull(all) || argument >= mlirArrayAttrGetNumElements(all))
    return (MlirAttribute){NULL};
  return mlirArrayAttrGetElement(all, argument);
}

MlirAttribute hoGetArgumentAttr(MlirOperation function, intptr_t argument, const char *name) {
  MlirAttribute dictionary = argumentDictionary(function, argument);
  if (mlirAttributeIsNull(dictionary))
    return dictionary;
  return mlirDictionaryAttrGetElementByName(dictionary, hoRef(name));
}

static MlirAttribute withElement(MlirContext context, MlirAttribute dictionary, const char *name,
                                 MlirAttribute attribute) {
  intptr_t count =
      mlirAttributeIsNull(dictionary) ? 0 : mlirDictionaryAttrGetNumElements(dictionary);
  MlirNamedAttribute *elements = hoAllocate((size_t)count + 1, sizeof(*elements));
  intptr_t kept = 0;
  for (intptr_t i = 0; i < count; ++i) {
    MlirNamedAttribute element = mlirDictionaryAttrGetElement(dictionary, i);
    if (!mlirStringRefEqual(mlirIdentifierStr(element.name), hoRef(name)))
      elements[kept++] = element;
  }
  elements[kept++] = hoNamed(context, name, attribute);
  MlirAttribute result = mlirDictionaryAttrGet(context, kept, elements);
  free(elements);
  return result;
}

void hoSetArgumentAttr(MlirOperation function, intptr_t argument, const char *name,
                       MlirAttribute attribute) {
  MlirContext context = mlirOperationGetContext(function);
  intptr_t count = mlirBlockGetNumArguments(hoOpEntryBlock(function));
  MlirAttribute *dictionaries = hoAllocate((size_t)count, sizeof(*dictionaries));
  for (intptr_t i = 0; i < count; ++i) {
    dictionaries[i] = argumentDictionary(function, i);
    if (i == argument)
      dictionaries[i] = withElement(context, dictionaries[i], name, attribute);
    else if (mlirAttributeIsNull(dictionaries[i]))
      dictionaries[i] = mlirDictionaryAttrGet(context, 0, NULL);
  }
  hoSetAttr(function, "arg_attrs", mlirArrayAttrGet(context, count, dictionaries));
  free(dictionaries);
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

HoInsertion hoBefore(MlirOperation op) {
  return (HoInsertion){mlirOperationGetBlock(op), op, mlirOperationGetLocation(op)};
}

HoInsertion hoAfter(MlirOperation op) {
  return (HoInsertion){mlirOperationGetBlock(op), mlirOperationGetNextInBlock(op),
                       mlirOperationGetLocation(op)};
}

HoInsertion hoAtStart(MlirBlock block, MlirLocation location) {
  return (HoInsertion){block, mlirBlockGetFirstOperation(block), location};
}

MlirOperation hoBuild(HoInsertion at, const char *name, intptr_t numResults,
                      const MlirType *results, intptr_t numOperands, const MlirValue *operands,
                      intptr_t numAttributes, const MlirNamedAttribute *attributes) {
  MlirOperationState state = mlirOperationStateGet(hoRef(name), at.location);
  mlirOperationStateAddResults(&state, numResults, results);
  mlirOperationStateAddOperands(&state, numOperands, operands);
  mlirOperationStateAddAttributes(&state, numAttributes, attributes);
  MlirOperation op = mlirOperationCreate(&state);
  if (mlirOperationIsNull(at.before))
    mlirBlockAppendOwnedOperation(at.block, op);
  else
    mlirBlockInsertOwnedOperationBefore(at.block, at.before, op);
  return op;
}

MlirNamedAttribute hoNamed(MlirContext context, const char *name, MlirAttribute attribute) {
  return mlirNamedAttributeGet(mlirIdentifierGet(context, hoRef(name)), attribute);
}

static MlirContext contextOf(HoInsertion at) { return mlirLocationGetContext(at.location); }

MlirValue hoBuildIndex(HoInsertion at, int64_t value) {
  MlirContext context = contextOf(at);
  MlirType type = mlirIndexTypeGet(context);
  MlirNamedAttribute attribute = hoNamed(context, "value", mlirIntegerAttrGet(type, value));
  return mlirOperationGetResult(hoBuild(at, "arith.constant", 1, &type, 0, NULL, 1, &attribute), 0);
}

MlirValue hoBuildDim(HoInsertion at, MlirValue memref, int64_t dimension) {
  MlirType type = mlirIndexTypeGet(contextOf(at));
  MlirValue operands[] = {memref, hoBuildIndex(at, dimension)};
  return mlirOperationGetResult(hoBuild(at, "memref.dim", 1, &type, 2, operands, 0, NULL), 0);
}

// Concatenates groups of operands. The caller frees the result.
static MlirValue *concatenate(const MlirValue *a, intptr_t numA, const MlirValue *b,
                              intptr_t numB) {
  MlirValue *all = hoAllocate((size_t)(numA + numB) + 1, sizeof(*all));
  if (numA)
    memcpy(all, a, (size_t)numA * sizeof(*all));
  if (numB)
    memcpy(all + numA, b, (size_t)numB * sizeof(*all));
  return all;
}

MlirOperation hoBuildGpuAlloc(HoInsertion at, MlirType memref, intptr_t numSizes,
                              const MlirValue *sizes, intptr_t numTokens, const MlirValue *tokens,
                              bool wantToken) {
  MlirContext context = contextOf(at);
  MlirType types[] = {memref, hoAsyncTokenTypeGet(context)};
  int32_t segments[] = {(int32_t)numTokens, (int32_t)numSizes, 0};
  MlirNamedAttribute attribute =
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 3, segments));
  MlirValue *operands = concatenate(tokens, numTokens, sizes, numSizes);
  MlirOperation op = hoBuild(at, "gpu.alloc", wantToken ? 2 : 1, types, numTokens + numSizes,
                             operands, 1, &attribute);
  free(operands);
  return op;
}

MlirOperation hoBuildGpuDealloc(HoInsertion at, MlirValue memref, intptr_t numTokens,
                                const MlirValue *tokens, bool wantToken) {
  MlirType token = hoAsyncTokenTypeGet(contextOf(at));
  MlirValue *operands = concatenate(tokens, numTokens, &memref, 1);
  MlirOperation op =
      hoBuild(at, "gpu.dealloc", wantToken ? 1 : 0, &token, numTokens + 1, operands, 0, NULL);
  free(operands);
  return op;
}

MlirOperation hoBuildGpuMemcpy(HoInsertion at, MlirValue target, MlirValue source,
                               intptr_t numTokens, const MlirValue *tokens) {
  MlirType token = hoAsyncTokenTypeGet(contextOf(at));
  MlirValue buffers[] = {target, source};
  MlirValue *operands = concatenate(tokens, numTokens, buffers, 2);
  MlirOperation op = hoBuild(at, "gpu.memcpy", 1, &token, numTokens + 2, operands, 0, NULL);
  free(operands);
  return op;
}

MlirOperation hoBuildGpuWait(HoInsertion at, intptr_t numTokens, const MlirValue *tokens,
                             bool wantToken) {
  MlirType token = hoAsyncTokenTypeGet(contextOf(at));
  return hoBuild(at, "gpu.wait", wantToken ? 1 : 0, &token, numTokens, tokens, 0, NULL);
}

//===----------------------------------------------------------------------===//
// Memrefs
//===----------------------------------------------------------------------===//

bool hoIsMemRef(MlirValue value) { return mlirTypeIsAMemRef(mlirValueGetType(value)); }

bool hoTypeIsDevice(MlirType type) {
  if (!mlirTypeIsAMemRef(type))
    return false;
  MlirAttribute space = mlirMemRefTypeGetMemorySpace(type);
  return !mlirAttributeIsNull(space) && mlirAttributeIsAInteger(space) &&
         mlirIntegerAttrGetValueInt(space) == HO_DEVICE_SPACE;
}

bool hoIsDevice(MlirValue value) { return hoTypeIsDevice(mlirValueGetType(value)); }

bool hoTypeHasIdentityLayout(MlirType memref) {
  MlirAttribute layout = mlirMemRefTypeGetLayout(memref);
  return mlirAttributeIsNull(layout) ||
         (mlirAttributeIsAAffineMap(layout) &&
          mlirAffineMapIsIdentity(mlirAffineMapAttrGetValue(layout)));
}

static MlirAttribute deviceSpace(MlirType memref) {
  return mlirIntegerAttrGet(mlirIntegerTypeGet(mlirTypeGetContext(memref), 64), HO_DEVICE_SPACE);
}

static MlirType withSpace(MlirType memref, MlirAttribute layout, MlirAttribute space) {
  intptr_t rank = mlirShapedTypeGetRank(memref);
  int64_t *shape = hoAllocate((size_t)rank + 1, sizeof(*shape));
  for (intptr_t i = 0; i < rank; ++i)
    shape[i] = mlirShapedTypeGetDimSize(memref, i);
  MlirType element = mlirShapedTypeGetElementType(memref);
  MlirType result = mlirAttributeIsNull(layout)
                        ? mlirMemRefTypeContiguousGet(element, rank, shape, space)
                        : mlirMemRefTypeGet(element, rank, shape, layout, space);
  free(shape);
  return result;
}

MlirType hoDeviceType(MlirType memref) {
  return withSpace(memref, (MlirAttribute){NULL}, deviceSpace(memref));
}

MlirType hoHostType(MlirType memref) {
  return withSpace(memref, (MlirAttribute){NULL}, (MlirAttribute){NULL});
}

MlirType hoTypeInDeviceSpace(MlirType memref) {
  return withSpace(memref, mlirMemRefTypeGetLayout(memref), deviceSpace(memref));
}

uint64_t hoElementBytes(MlirType element) {
  if (mlirTypeIsAIndex(element))
    return 8;
  if (mlirTypeIsAInteger(element))
    return (mlirIntegerTypeGetWidth(element) + 7) / 8;
  if (mlirTypeIsAFloat(element))
    return (mlirFloatTypeGetWidth(element) + 7) / 8;
  if (mlirTypeIsAComplex(element))
    return 2 * hoElementBytes(mlirComplexTypeGetElementType(element));
  return 0;
}

uint64_t hoStaticBytes(MlirType memref) {
  uint64_t bytes = hoElementBytes(mlirShapedTypeGetElementType(memref));
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(memref); ++i) {
    if (mlirShapedTypeIsDynamicDim(memref, i))
      return 0;
    if (__builtin_mul_overflow(bytes, (uint64_t)mlirShapedTypeGetDimSize(memref, i), &bytes))
      return 0;
  }
  return bytes;
}

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

enum { MessageBytes = 1024 };

void hoError(MlirOperation op, const char *format, ...) {
  char message[MessageBytes];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  mlirEmitError(mlirOperationGetLocation(op), message);
}

void hoRemark(MlirOperation op, const char *format, ...) {
  char message[MessageBytes];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  hoEmitRemark(mlirOperationGetLocation(op), message);
}

void hoWarning(MlirOperation op, const char *format, ...) {
  char message[MessageBytes];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  hoEmitWarning(mlirOperationGetLocation(op), message);
}
