//===- Cuda.h - Device operations as CUDA kernels ---------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// offload-to-runtime{device=cuda} makes of each device operation a private
// function with the operation's pointers and sizes, as for the host device
// (Lowering/Kernel.h). Its body is a call of ho_step_gemm() for a sum of products,
// else one gpu.launch, whose grid is computed from the true sizes; upstream
// outlines that into a gpu.func. What a nest of loops becomes is decided here, by
// strides:
//
//   elementwise   all loops flattened over the threads, unit strides along x
//   transpose     where a read and the write disagree on the unit stride: a tile in shared memory
//   reduction     by a warp or block for each row, by columns of threads, or
//                 by one thread for each result
//
// The passes at the end turn gpu.launch_func into ho_step_launch() and embed the images.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_CUDA_CUDA_H
#define HO_LIB_PASSES_CUDA_CUDA_H

#include "Lowering/Kernel.h"

//===----------------------------------------------------------------------===//
// Outline.c
//===----------------------------------------------------------------------===//

// Makes a function of a structured operation (consumed) and calls it before `place`. False after an
// error.
// `initial`: what it starts from, as hoInitialValue() says of it.
bool hoOutlineForCuda(HoLowering *lowering, HoFunction *function, MlirOperation op,
                      MlirAttribute initial, MlirOperation place, const HoMark *mark);

//===----------------------------------------------------------------------===//
// Initial.c
//===----------------------------------------------------------------------===//

// Folds fills into the reductions that follow them.
void hoFoldFills(HoFunction *function);
// Climbs over what gives the same memory, in the same order, other shapes.
MlirValue hoReshaped(MlirValue memref);
// The device operation that comes next in the block, or null where something between may touch its
// memory.
MlirOperation hoNextDeviceOperation(MlirOperation op);
// What a reduction starts from in place of its output's contents: a constant, or null.
MlirAttribute hoInitialValue(MlirOperation op);

//===----------------------------------------------------------------------===//
// Launch.c: the gpu dialect and scf by hand
//===----------------------------------------------------------------------===//

enum { HO_WARP = 32, HO_MAX_SHARED = 8 };

// A gpu.launch under construction; `at` is inside.
typedef struct HoLaunch {
  HoLowering *lowering;
  HoInsertion at;
  MlirValue block, threadX, threadY;
  MlirValue shared[HO_MAX_SHARED];
} HoLaunch;

// `blocks` along x, `x` times `y` threads each. `shared` are types of workgroup buffers.
HoLaunch hoBuildLaunch(HoKernel *kernel, HoSize blocks, int64_t x, int64_t y, int numShared,
                       const MlirType *shared);
MlirType hoSharedType(MlirContext context, MlirType element, intptr_t rank, const int64_t *shape);
void hoBuildBarrier(HoInsertion at);
// gpu.shuffle xor of a value of up to 64 bits over a warp.
MlirValue hoBuildShuffle(HoInsertion at, MlirValue value, int64_t mask);

HoSize hoCeilDiv(HoInsertion at, HoSize size, int64_t divisor);
MlirValue hoBinary(HoInsertion at, const char *name, MlirValue a, MlirValue b);
MlirValue hoMultiplyAdd(HoInsertion at, MlirValue a, int64_t factor, MlirValue b); // index
typedef enum HoPredicate {
  HO_EQUAL = 0,
  HO_UNSIGNED_LESS = 6,
  HO_UNSIGNED_NOT_MORE = 7
} HoPredicate;
MlirValue hoCompare(HoInsertion at, HoPredicate predicate, MlirValue a, MlirValue b);
MlirValue hoSelect(HoInsertion at, MlirValue condition, MlirValue a, MlirValue b);

// scf.if without or with results; where the branches go on before their end. `otherwise` may be
// NULL without results.
typedef struct HoBranch {
  MlirOperation op;
  HoInsertion then, otherwise;
} HoBranch;
HoBranch hoBuildIf(HoInsertion at, MlirValue condition, int numResults, const MlirType *types,
                   bool hasElse);
void hoYield(HoInsertion at, int count, const MlirValue *values);

// scf.for with values that it carries.
typedef struct HoLoop {
  MlirOperation op;
  HoInsertion at; // the body's end
  MlirValue induction;
  MlirValue carried[HO_MAX_OPERANDS];
} HoLoop;
HoLoop hoOpenLoop(HoInsertion at, MlirValue begin, MlirValue end, MlirValue step, int count,
                  const MlirValue *initial);
void hoCloseLoop(HoLoop *loop, int count, const MlirValue *values); // carried: the results

//===----------------------------------------------------------------------===//
// Loops.c: loops flattened into one number
//===----------------------------------------------------------------------===//

// Some of a nest's loops, the last one the fastest.
typedef struct HoLoops {
  intptr_t count, loops[HO_MAX_LOOPS];
  HoSize total;
} HoLoops;

// Those that are parallel, or that are not, in the nest's order; but the one that is best as the
// innermost comes last.
HoLoops hoSelectLoops(HoInsertion at, const HoNest *nest, bool parallel);
// The product where it is known, else a guess.
int64_t hoAssumedTotal(const HoLoops *loops, const HoNest *nest);
// Sets the inductions of `loops` from one number.
void hoSplitIndex(HoInsertion at, const HoNest *nest, const HoLoops *loops, MlirValue linear,
                  MlirValue *inductions);
void hoBuildAccesses(HoLaunch *launch, const HoNest *nest, HoAccess *accesses);
void hoLoadElement(HoInsertion at, const HoNest *nest, const HoAccess *accesses,
                   const MlirValue *inductions, MlirValue *arguments);
void hoStoreElement(HoInsertion at, const HoNest *nest, const HoAccess *accesses,
                    const MlirValue *inductions, const MlirValue *results);
// Loads, the body, stores.
void hoEmitElement(HoInsertion at, HoNest *nest, const HoAccess *accesses,
                   const MlirValue *inductions);
// The nest over a clone of its operation, whose body can be taken once more.
HoNest hoCloneNest(const HoNest *nest);

//===----------------------------------------------------------------------===//
// What nests become
//===----------------------------------------------------------------------===//

void hoEmitElementwise(HoKernel *kernel, HoNest *nest);   // Elementwise.c
bool hoEmitTransposition(HoKernel *kernel, HoNest *nest); // Transposition.c; false: it is none
void hoEmitReduction(HoKernel *kernel, HoNest *nest);     // Reduction.c
// Products.c; false: not a product. What follows it may be done with it: then that is *consumed.
bool hoEmitLibraryCall(HoKernel *kernel, const HoNest *nest, MlirOperation *consumed);

//===----------------------------------------------------------------------===//
// Epilogue.c
//===----------------------------------------------------------------------===//

// What the library can do behind a product.
typedef struct HoEpilogue {
  MlirOperation op;   // that does it now
  uint32_t how;       // bits of ho/step.h
  MlirValue target;   // the memref it writes, as large as the product's and in its order
  int64_t begin, end; // bytes of the arena that are the target's
  MlirValue bias;     // null without
  MlirValue addend;   // a memref as `target`; null without
} HoEpilogue;

// `product` computes rows of `columns` elements, one after the other. With `remarks`, one where
// something that the library might do is left alone.
bool hoFindEpilogue(const HoFunction *function, MlirOperation product, int64_t columns,
                    bool remarks, HoEpilogue *epilogue);
// Whether the library could do the body of `generic`, all loops of which are parallel, behind a
// product that is its input number `input`.
bool hoMayEndProduct(MlirOperation generic, intptr_t input);
// Moves what the epilogue needs before the product.
void hoGatherEpilogue(MlirOperation product, const HoEpilogue *epilogue);

//===----------------------------------------------------------------------===//
// Activation.c: what bodies of operations compute
//===----------------------------------------------------------------------===//

// Without changes between types of floating-point numbers.
MlirValue hoWithoutWidth(MlirValue value);
bool hoConstantFloat(MlirValue value, double *out);
// Whether `value` is GELU by tanh, and of what, hoWithoutWidth().
bool hoReadGelu(MlirValue value, MlirValue *x);

//===----------------------------------------------------------------------===//
// Combiner.c: how partial results of a reduction become one
//===----------------------------------------------------------------------===//

typedef enum HoCombination {
  HO_COMBINE_ALONE, // each output by an operation of its own
  HO_COMBINE_ARG,   // outputs are the extremum and its place
} HoCombination;

typedef struct HoCombiner {
  HoCombination kind;
  int count; // outputs
  MlirType types[HO_MAX_OPERANDS];
  char operations[HO_MAX_OPERANDS][24]; // arith.addf and so on
  int64_t predicate;                    // HO_COMBINE_ARG: arith.cmpf's that takes the new one
} HoCombiner;

bool hoReadCombiner(const HoNest *nest, HoCombiner *combiner);
void hoBuildIdentity(HoInsertion at, const HoCombiner *combiner, MlirValue *values);
// into[i] = into[i] combined with from[i].
void hoCombine(HoInsertion at, const HoCombiner *combiner, MlirValue *into, const MlirValue *from);

#endif // HO_LIB_PASSES_CUDA_CUDA_H
