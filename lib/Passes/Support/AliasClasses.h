//===- AliasClasses.h - Which memrefs may be the same memory ----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A partition of all memref values of a function: two values in different
// classes never name the same memory. Values are joined by views, control
// flow, and operations that return a memref they may have been given. Globals
// of one name are one class. Distinct allocations, and distinct function
// arguments (as bufferization assumes too), are apart.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_ALIASCLASSES_H
#define HO_LIB_PASSES_SUPPORT_ALIASCLASSES_H

#include "IR.h"

typedef struct HoAliasClasses HoAliasClasses;

HoAliasClasses *hoAliasClassesCreate(MlirOperation function);
// A number that is equal for values of one class. Values made after creation are unknown: SIZE_MAX.
size_t hoAliasClassOf(const HoAliasClasses *classes, MlirValue value);
// Whether a class holds only one allocation, argument or global and views of it.
bool hoAliasClassIsSingle(const HoAliasClasses *classes, size_t number);
void hoAliasClassesFree(HoAliasClasses *classes);

#endif // HO_LIB_PASSES_SUPPORT_ALIASCLASSES_H
