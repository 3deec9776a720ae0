//===- Kernel.h - A device operation on its way into a function -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel is a private function of the step, one pointer for each buffer of
// the operation, and whatever sizes, strides and scalars are not constant.
// Views stay with the caller, so that operations of the same form share one kernel.
//
// A nest is what most structured operations amount to: loops, and operands
// whose address is linear in them. Index expressions such as those of convolutions, views'
// layouts, transposes and broadcasts are all strides by then.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_LOWERING_KERNEL_H
#define HO_LIB_PASSES_LOWERING_KERNEL_H

#include "Lowering.h"

enum { HO_MAX_LOOPS = 16, HO_MAX_OPERANDS = 24 };

//===----------------------------------------------------------------------===//
// KernelOutline.c
//===----------------------------------------------------------------------===//

// A buffer of the operation, seen from inside.
typedef struct HoKernelBuffer {
  MlirValue outer;    // the memref at the call
  MlirValue pointer;  // to its first element
  MlirValue identity; // what the address was derived from; null when that may be anything
  intptr_t argument;  // of the function; views of one buffer may share it
  HoSize sizes[HO_MAX_RANK], strides[HO_MAX_RANK]; // elements
} HoKernelBuffer;

typedef struct HoImport {
  MlirValue outer, inner;
} HoImport;

typedef struct HoKernel {
  HoLowering *lowering;
  HoFunction *function;
  MlirOperation site; // the operation that becomes a call
  MlirBlock body;
  MlirLocation location;
  HO_ARRAY(MlirValue) operands; // of the call
  HO_ARRAY(HoKernelBuffer) buffers;
  HO_ARRAY(HoImport) imports;
} HoKernel;

// A kernel for the operation at `site`, and its end: the call of it, before `marker`.
HoKernel hoBeginKernel(HoLowering *lowering, HoFunction *function, MlirOperation site);
MlirOperation hoFinishKernel(HoKernel *kernel, MlirOperation marker, MlirStringRef name);
void hoFreeKernel(HoKernel *kernel);             // instead of finishing it
HoInsertion hoKernelEnd(const HoKernel *kernel); // appends to the kernel's body
// The value inside the kernel of a value at the call: constants are cloned, others are passed.
MlirValue hoImportValue(HoKernel *kernel, MlirValue outer);
// Valid until the next import.
const HoKernelBuffer *hoImportBuffer(HoKernel *kernel, MlirValue memref);
// Rewrites uses, below `op`, of values from outside of it to imported ones.
void hoImportCaptures(HoKernel *kernel, MlirOperation op);

//===----------------------------------------------------------------------===//
// Nest.c
//===----------------------------------------------------------------------===//

typedef struct HoNestLoop {
  HoSize extent;
  bool parallel;
  intptr_t dimension; // of the operation; -1 when collapsed from several
} HoNestLoop;

typedef struct HoNestOperand {
  MlirValue pointer; // null for a scalar
  MlirValue scalar;
  MlirType element;
  bool isOutput, isRead;
  HoSize strides[HO_MAX_LOOPS];
  // Where the address is not linear in the loops, and that was allowed: the memref, indexed by the
  // map. The strides then are far ones along the loops that it moves with.
  MlirValue memref;
  MlirAffineMap map;
} HoNestOperand;

typedef struct HoNest {
  MlirOperation generic;
  bool allowMaps;        // see HoNestOperand
  MlirAttribute initial; // what the output starts from in place of its contents, or null
  intptr_t numLoops, numOperands;
  HoNestLoop loops[HO_MAX_LOOPS];
  HoNestOperand operands[HO_MAX_OPERANDS];
} HoNest;

// Reads a linalg.generic. Returns false (without an error) when it is no nest; the kernel may
// have gained unused arguments then.
bool hoReadNest(HoKernel *kernel, MlirOperation generic, HoNest *nest);
void hoCollapseLoops(HoInsertion at, HoNest *nest);
// Emits the loops at the end of the kernel, taking the operation's body.
void hoEmitNest(HoKernel *kernel, HoNest *nest);

// An operand as a memref with one dimension for each loop it moves with, or its map.
typedef struct HoAccess {
  MlirValue memref;
  intptr_t rank;
  intptr_t loops[HO_MAX_LOOPS];
  MlirAffineMap map; // null without
} HoAccess;
HoAccess hoBuildAccess(HoLowering *lowering, HoInsertion at, const HoNest *nest,
                       const HoNestOperand *operand);
MlirValue hoLoadAccess(HoInsertion at, const HoNest *nest, intptr_t operand, const HoAccess *access,
                       const MlirValue *inductions);
void hoStoreAccess(HoInsertion at, const HoNest *nest, const HoAccess *access, MlirValue value,
                   const MlirValue *inductions);
// Moves the operation's body to `at`, once. `arguments` are the operands' elements, null where the
// body has no use for them; `results` receives what it yields.
void hoInlineBody(HoInsertion at, HoNest *nest, const MlirValue *arguments,
                  const MlirValue *inductions, MlirValue *results);
bool hoBodyUses(const HoNest *nest, intptr_t operand);
// Sums of products may be fused, as any matrix library does.
void hoAllowFusion(HoNest *nest);
bool hoIsReduction(const HoNest *nest); // has a loop that is one
// An scf.for from 0 to `extent`; returns where its body goes and the induction variable.
HoInsertion hoBuildLoop(HoInsertion at, HoSize extent, MlirValue *induction);

// LoopOrder.c: reorders the loops for unit strides inside.
void hoOrderLoops(HoNest *nest);
int64_t hoInnermostCost(const HoNest *nest, intptr_t loop); // how bad it would be as the innermost
int64_t hoLoopWeight(const HoNest *nest, intptr_t loop);    // how far outside it belongs
void hoSwapLoops(HoNest *nest, intptr_t a, intptr_t b);
// Contractions.c: emits matrix products when the nest is a sum of products. False: it is not.
bool hoEmitContraction(HoKernel *kernel, const HoNest *nest);

// A nest as a product C += A B, around which its other loops stand.
enum { HO_A, HO_B, HO_C };
typedef struct HoProductMatrix {
  bool transposed;
  HoSize leading;
} HoProductMatrix;
typedef struct HoProduct {
  intptr_t m, n, k; // loops; -1 for an extent of 1
  HoProductMatrix matrices[3];
} HoProduct;
// `type`: the matrices' types as ho/step.h numbers them. Operands are A and B in the order given.
bool hoReadProduct(const HoNest *nest, HoProduct *product, uint32_t *type);

#endif // HO_LIB_PASSES_LOWERING_KERNEL_H
