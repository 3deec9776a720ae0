//===- IR.h - Shorthand over mlir-c -----------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What every pass writes over and over with mlir-c: names, attributes,
// building operations, walking, memref types. Nothing here keeps state.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_IR_H
#define HO_LIB_PASSES_SUPPORT_IR_H

#include "CAPI.h"

#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/BuiltinTypes.h"
#include "mlir-c/Diagnostics.h"

#include <stdbool.h>
#include <stdint.h>

// The memory space of device memrefs.
enum { HO_DEVICE_SPACE = 1 };

static inline MlirStringRef hoRef(const char *text) { return mlirStringRefCreateFromCString(text); }

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

MlirStringRef hoOpName(MlirOperation op);
bool hoOpIs(MlirOperation op, const char *name);
bool hoOpInDialect(MlirOperation op, const char *dialect);
bool hoSameValue(MlirValue a, MlirValue b);

// `function` is called for every operation below `op` (not `op` itself), in program order, an
// operation before its regions. It may erase the operation it is given. Stops when it returns
// false.
typedef bool (*HoVisit)(MlirOperation op, void *data);
bool hoWalk(MlirOperation op, HoVisit function, void *data);

MlirBlock hoOpEntryBlock(MlirOperation op); // first block of the first region, or null
bool hoOpIsAncestor(MlirOperation ancestor, MlirOperation op);
// The operation of `block` that is or encloses `op`; null when there is none.
MlirOperation hoAncestorInBlock(MlirOperation op, MlirBlock block);
// The operation of `block` that is called `kind` and has the symbol `name`; null when there is
// none.
MlirOperation hoFindSymbol(MlirBlock block, const char *kind, MlirStringRef name);

// Attributes: a null attribute when absent.
MlirAttribute hoGetAttr(MlirOperation op, const char *name);
void hoSetAttr(MlirOperation op, const char *name, MlirAttribute attribute);
int64_t hoGetIntAttr(MlirOperation op, const char *name, int64_t absent);
void hoSetIntAttr(MlirOperation op, const char *name, int64_t value); // i64
void hoSetStringAttr(MlirOperation op, const char *name, const char *value);
bool hoHasAttr(MlirOperation op, const char *name);
MlirStringRef hoGetStringAttr(MlirOperation op, const char *name); // empty when absent

// Function argument attributes (func.func's arg_attrs / res_attrs). Null when absent.
MlirAttribute hoGetArgumentAttr(MlirOperation function, intptr_t argument, const char *name);
void hoSetArgumentAttr(MlirOperation function, intptr_t argument, const char *name,
                       MlirAttribute attribute);

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

// Where new operations go: before `before`, or at the end of `block` when `before` is null.
typedef struct HoInsertion {
  MlirBlock block;
  MlirOperation before;
  MlirLocation location;
} HoInsertion;

HoInsertion hoBefore(MlirOperation op);
HoInsertion hoAfter(MlirOperation op);
HoInsertion hoAtStart(MlirBlock block, MlirLocation location);

// `attributes` may be NULL.
MlirOperation hoBuild(HoInsertion at, const char *name, intptr_t numResults,
                      const MlirType *results, intptr_t numOperands, const MlirValue *operands,
                      intptr_t numAttributes, const MlirNamedAttribute *attributes);
MlirNamedAttribute hoNamed(MlirContext context, const char *name, MlirAttribute attribute);
MlirValue hoBuildIndex(HoInsertion at, int64_t value);                     // arith.constant : index
MlirValue hoBuildDim(HoInsertion at, MlirValue memref, int64_t dimension); // memref.dim

// The gpu dialect. `wantToken` makes the async form, whose token is the last result.
MlirOperation hoBuildGpuAlloc(HoInsertion at, MlirType memref, intptr_t numSizes,
                              const MlirValue *sizes, intptr_t numTokens, const MlirValue *tokens,
                              bool wantToken);
MlirOperation hoBuildGpuDealloc(HoInsertion at, MlirValue memref, intptr_t numTokens,
                                const MlirValue *tokens, bool wantToken);
MlirOperation hoBuildGpuMemcpy(HoInsertion at, MlirValue target, MlirValue source,
                               intptr_t numTokens, const MlirValue *tokens); // async
MlirOperation hoBuildGpuWait(HoInsertion at, intptr_t numTokens, const MlirValue *tokens,
                             bool wantToken);

//===----------------------------------------------------------------------===//
// Memrefs
//===----------------------------------------------------------------------===//

bool hoIsMemRef(MlirValue value);   // ranked
bool hoTypeIsDevice(MlirType type); // ranked memref in space 1
bool hoIsDevice(MlirValue value);
bool hoTypeHasIdentityLayout(MlirType memref);
// The same shape and element type, identity layout, in the device's or the host's space.
MlirType hoDeviceType(MlirType memref);
MlirType hoHostType(MlirType memref);
// The same type, layout included, in the device's space.
MlirType hoTypeInDeviceSpace(MlirType memref);
// Bytes of one element as memory holds it (i1 takes a byte); 0 for types without a fixed size.
uint64_t hoElementBytes(MlirType element);
// Bytes of a static memref's elements (identity layout); 0 when a dimension is dynamic or on
// overflow.
uint64_t hoStaticBytes(MlirType memref);

// printf into a diagnostic.
void hoError(MlirOperation op, const char *format, ...) __attribute__((format(printf, 2, 3)));
void hoRemark(MlirOperation op, const char *format, ...) __attribute__((format(printf, 2, 3)));
void hoWarning(MlirOperation op, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif // HO_LIB_PASSES_SUPPORT_IR_H
