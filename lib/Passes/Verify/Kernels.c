//===- Kernels.c - What kernels do with their arguments -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Verify/Tables.h"

static MlirOperation lookUp(MlirOperation table, MlirStringRef name) {
  MlirOperation found = {NULL};
  MlirSymbolTable symbols = mlirSymbolTableCreate(table);
  if (mlirSymbolTableIsNull(symbols))
    return found;
  found = mlirSymbolTableLookup(symbols, name);
  mlirSymbolTableDestroy(symbols);
  return found;
}

// The gpu.func that `launch` names, or null.
static MlirOperation findKernel(Proof *proof, MlirOperation launch) {
  MlirOperation none = {NULL};
  MlirAttribute name = hoGetAttr(launch, "kernel");
  if (mlirAttributeIsNull(name) || mlirSymbolRefAttrGetNumNestedReferences(name) != 1)
    return none;
  MlirOperation module = findSymbol(proof, mlirSymbolRefAttrGetRootReference(name));
  if (mlirOperationIsNull(module) || !hoOpIs(module, "gpu.module"))
    return none;
  MlirOperation kernel = lookUp(module, mlirSymbolRefAttrGetLeafReference(name));
  bool usable = !mlirOperationIsNull(kernel) && hoOpIs(kernel, "gpu.func") &&
                !mlirBlockIsNull(hoOpEntryBlock(kernel));
  return usable ? kernel : none;
}

typedef struct UseQuery {
  MlirValue value;
  unsigned kinds;
} UseQuery;

static void addEffect(HoEffectKind kind, MlirValue value, void *data) {
  UseQuery *query = data;
  if (!mlirValueIsNull(value) && !hoSameValue(value, query->value))
    return;
  query->kinds |= kind == HO_EFFECT_READ    ? ACCESS_READ
                  : kind == HO_EFFECT_WRITE ? ACCESS_WRITE
                                            : 0u;
}

// What the uses of `value` inside a kernel do to its bytes.
static unsigned accessThrough(MlirValue value) {
  UseQuery query = {value, 0};
  for (MlirOpOperand use = mlirValueGetFirstUse(value); !mlirOpOperandIsNull(use);
       use = mlirOpOperandGetNextUse(use)) {
    MlirOperation user = mlirOpOperandGetOwner(use);
    if (!mlirValueIsNull(viewedBuffer(user)))
      query.kinds |= accessThrough(mlirOperationGetResult(user, 0));
    else if (hoOpIs(user, "memref.dim") || hoOpIs(user, "memref.rank"))
      continue;
    else if (mlirOperationGetNumRegions(user) || mlirOperationGetNumSuccessors(user) ||
             mlirOperationGetNumResults(user) > 1 || !hoForEachEffect(user, addEffect, &query))
      query.kinds |= ACCESS_READ | ACCESS_WRITE;
    else if (mlirOperationGetNumResults(user) == 1 && isBuffer(mlirOperationGetResult(user, 0)))
      query.kinds |= ACCESS_READ | ACCESS_WRITE; // a select or a conversion leads elsewhere
    else if (hoOpIs(user, "builtin.unrealized_conversion_cast") ||
             hoOpIs(user, "memref.extract_aligned_pointer_as_index") || hoOpInDialect(user, "scf"))
      query.kinds |= ACCESS_READ | ACCESS_WRITE;
  }
  return query.kinds;
}

unsigned kernelAccess(Proof *proof, MlirOperation launch, intptr_t argument, bool *known) {
  MlirAttribute name = hoGetAttr(launch, "kernel");
  KernelKey key = {name.ptr, argument};
  KernelEntry *entry;
  HASH_FIND(hh, proof->kernels, &key, sizeof(key), entry);
  if (!entry) {
    entry = hoAllocate(1, sizeof(*entry));
    entry->key = key;
    MlirOperation kernel = findKernel(proof, launch);
    if (!mlirOperationIsNull(kernel) &&
        argument < mlirBlockGetNumArguments(hoOpEntryBlock(kernel))) {
      entry->known = true;
      entry->kinds = accessThrough(mlirBlockGetArgument(hoOpEntryBlock(kernel), argument));
    }
    HASH_ADD(hh, proof->kernels, key, sizeof(key), entry);
  }
  *known = entry->known;
  return entry->known ? entry->kinds : ACCESS_READ | ACCESS_WRITE;
}

void freeKernels(Proof *proof) { FREE_TABLE(KernelEntry, proof->kernels, ); }
