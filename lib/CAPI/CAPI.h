//===- CAPI.h - What mlir-c 22 lacks ----------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Thin C wrappers over C++ that mlir-c does not cover: passes and pipelines
// with real options and statistics, memory effects, views, value flow through
// control flow, async dependencies, DLTI entries, remarks and warnings, the
// opt main. Nothing is decided here.
//
// Ownership: tables passed to a registration are static and outlive the
// process's use of MLIR; everything else belongs to the MLIR context as in
// mlir-c. Errors: MlirLogicalResult or diagnostics, as in mlir-c. Thread
// safety: that of the MLIR object passed in.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_CAPI_CAPI_H
#define HO_LIB_CAPI_CAPI_H

#include "mlir-c/AffineMap.h"
#include "mlir-c/IR.h"
#include "mlir-c/Pass.h"
#include "mlir-c/Support.h"
#include "llvm-c/TargetMachine.h"

#ifdef __cplusplus
extern "C" {
#endif

//===----------------------------------------------------------------------===//
// Passes and pipelines
//===----------------------------------------------------------------------===//

typedef enum HoOptionKind {
  HO_OPTION_BOOL,
  HO_OPTION_INT,
  HO_OPTION_DOUBLE,
  HO_OPTION_STRING,
} HoOptionKind;

// One row of an option table. `initial` is the default as it would be typed.
typedef struct HoOption {
  const char *name;
  HoOptionKind kind;
  const char *initial;
  const char *description;
} HoOption;

typedef struct HoStatistic {
  const char *name;
  const char *description;
} HoStatistic;

typedef struct HoPass HoPass;       // the running pass, valid during run()
typedef struct HoOptions HoOptions; // values of an option table

typedef struct HoPassInfo {
  const char *argument;
  const char *summary;
  const char *description; // paragraphs for docs/passes.md
  const char *anchor;      // operation name, such as "builtin.module"
  const HoOption *options;
  size_t numOptions;
  const HoStatistic *statistics;
  size_t numStatistics;
  const char *const *dialects; // dependent dialects' namespaces, NULL-terminated
  // Returns false after emitting an error.
  bool (*run)(HoPass *pass, MlirOperation operation);
} HoPassInfo;

typedef struct HoPipelineInfo {
  const char *argument;
  const char *summary;
  const char *description;
  const HoOption *options;
  size_t numOptions;
  // Writes the pipeline's text, such as "a,b{c=d}", through `append`. Returns false with a message
  // through `error`.
  bool (*build)(const HoOptions *options, void (*append)(const char *text, void *data),
                void (*error)(const char *message, void *data), void *data);
} HoPipelineInfo;

void hoRegisterPass(const HoPassInfo *info);
void hoRegisterPipeline(const HoPipelineInfo *info);
MlirPass hoCreatePass(const HoPassInfo *info);

// Values by row of the option table.
const HoOptions *hoPassOptions(const HoPass *pass);
bool hoOptionBool(const HoOptions *options, size_t row);
int64_t hoOptionInt(const HoOptions *options, size_t row);
double hoOptionDouble(const HoOptions *options, size_t row);
MlirStringRef hoOptionString(const HoOptions *options, size_t row);
bool hoOptionIsSet(const HoOptions *options, size_t row); // given, not defaulted

void hoStatisticAdd(HoPass *pass, size_t row, uint64_t amount);

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

void hoEmitRemark(MlirLocation location, const char *message);
void hoEmitWarning(MlirLocation location, const char *message);

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

typedef enum HoEffectKind {
  HO_EFFECT_READ = 1,
  HO_EFFECT_WRITE = 2,
  HO_EFFECT_ALLOCATE = 4,
  HO_EFFECT_FREE = 8,
} HoEffectKind;

// `value` is null when the effect is on no particular value.
typedef void (*HoEffectCallback)(HoEffectKind kind, MlirValue value, void *data);
// Returns false when the operation does not say (no MemoryEffectOpInterface); control flow does
// not: what it does is what its regions do. (That is a trait in MLIR, whose identity depends on the
// compiler that built it, so it is not offered here.)
bool hoForEachEffect(MlirOperation operation, HoEffectCallback callback, void *data);

// The buffer that a view-like operation (ViewLikeOpInterface) looks into, or null.
MlirValue hoViewSource(MlirOperation operation);

// Every way a value can pass through control flow at `operation`: from an operand of a branch to a
// block argument (BranchOpInterface, called on the terminator), and, for an operation
// with RegionBranchOpInterface, from its operands or its regions' terminators to region arguments
// or results. `from` flows to `to`.
typedef void (*HoFlowCallback)(MlirValue from, MlirValue to, void *data);
void hoForEachValueFlow(MlirOperation operation, HoFlowCallback callback, void *data);

// AsyncOpInterface: dependencies, and the token result (null when synchronous). Returns
// false when the operation does not implement it.
bool hoAsyncOperation(MlirOperation operation, intptr_t *numDependencies, MlirValue *token);
MlirValue hoAsyncDependency(MlirOperation operation, intptr_t index);
bool hoTypeIsAsyncToken(MlirType type);
MlirType hoAsyncTokenTypeGet(MlirContext context);

// A constant that `value`, an index, never exceeds, as upstream derives it
// (ValueBoundsOpInterface): through induction variables, affine maps, arithmetic, sizes. False when
// there is none.
bool hoConstantUpperBound(MlirValue value, int64_t *bound);

// linalg's structured operations (LinalgOp interface).
bool hoIsStructured(MlirOperation operation);
intptr_t hoStructuredNumInputs(MlirOperation operation); // DPS inputs
intptr_t hoStructuredNumLoops(MlirOperation operation);
// Static trip count of loop `loop`; ShapedType::kDynamic when unknown.
int64_t hoStructuredLoopRange(MlirOperation operation, intptr_t loop);
bool hoStructuredLoopIsParallel(MlirOperation operation, intptr_t loop);
MlirAffineMap hoStructuredIndexingMap(MlirOperation operation, intptr_t operand);
// Replaces a named structured operation by the linalg.generic that it stands for, and returns that;
// null when there is none. A linalg.generic is returned as it is.
MlirOperation hoGeneralize(MlirOperation operation);
// Whether the payload reads the operand's element.
bool hoStructuredReadsOperand(MlirOperation operation, intptr_t operand);

// Whether linalg would call it a contraction (ContractionOpInterface or a generic of that form).
bool hoIsContraction(MlirOperation operation);

// Upstream's elementwise fusion (populateElementwiseOpsFusionPatterns), run greedily below `root`:
// a producer is fused into operand `operand` of `consumer` where `control` agrees.
typedef bool (*HoFusionControl)(MlirOperation producer, MlirOperation consumer, intptr_t operand,
                                void *data);
MlirLogicalResult hoFuseElementwise(MlirOperation root, HoFusionControl control, void *data);

// An index that is known now (`value` is null) or at run time.
typedef struct HoFold {
  MlirValue value;
  int64_t number;
} HoFold;

// The part of a structured operation on tensors that runs, in each loop i, from offsets[i] for
// sizes[i] trips (TilingInterface), built before `before`: its operands are tensor.extract_slice of
// the operation's own. Null when upstream cannot.
MlirOperation hoTileStructured(MlirOperation operation, MlirOperation before, const HoFold *offsets,
                               const HoFold *sizes);

// Replaces linalg.softmax, linalg.pack and linalg.unpack on tensors by the structured operations
// and reshapes that they stand for (AggregatedOpInterface, lowerPack, lowerUnPack). False, with
// `operation` as it was, when it is none of them or upstream cannot.
bool hoDecompose(MlirOperation operation);

// Upstream's approximations of math in 32 bits (populateMathPolynomialApproximationPatterns).
MlirLogicalResult hoApproximateMath(MlirOperation root);

//===----------------------------------------------------------------------===//
// Data layout and target entries (dlti)
//===----------------------------------------------------------------------===//

// Calls back for each string-keyed entry of each device in the module's
// `dlti.target_system_spec`. Returns false when there is no such attribute.
typedef void (*HoTargetEntryCallback)(MlirStringRef device, MlirStringRef key, MlirAttribute value,
                                      void *data);
bool hoForEachTargetEntry(MlirOperation module, HoTargetEntryCallback callback, void *data);

//===----------------------------------------------------------------------===//
// LLVM
//===----------------------------------------------------------------------===//

// LLVM's default pipeline of `level` 0 to 3, as LLVMRunPasses runs it; with `vectorMath` loops may
// call glibc's vector math library, which llvm-c has no way to ask for.
void hoOptimizeModule(LLVMModuleRef module, LLVMTargetMachineRef machine, int level,
                      bool vectorMath);

// Whether `target` has a processor of this name; making a machine for another one ends the process.
bool hoIsProcessor(LLVMTargetRef target, const char *triple, const char *name);

//===----------------------------------------------------------------------===//
// The opt main
//===----------------------------------------------------------------------===//

// mlir-opt's main over all upstream dialects and passes and those registered so far.
int hoOptMain(int argc, char **argv, const char *toolName);

#ifdef __cplusplus
}
#endif
#endif // HO_LIB_CAPI_CAPI_H
