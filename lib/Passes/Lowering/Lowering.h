//===- Lowering.h - Pieces of offload-to-runtime ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the pieces of offload-to-runtime share: the state of one run, the
// functions under conversion, calls into the runtime, pointers and memrefs.
//
// Order of a run: roles of arguments are read off the untouched IR; then for each function
// the signature becomes that of a step, liveness calls are placed, copies
// become calls, device operations become kernels; at the end memory space 1
// disappears from all types and the manifest is written.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_LOWERING_LOWERING_H
#define HO_LIB_PASSES_LOWERING_LOWERING_H

#include "Array.h"
#include "IR.h"

typedef struct HoKernelTable HoKernelTable;

// One row of the manifest's operation table.
typedef struct HoTimedOperation {
  char *name;
  char *location;
  char *identity; // for profiles, NULL without
  uint64_t estimate;
} HoTimedOperation;

// What the table says of an operation. The texts outlive it.
typedef struct HoMark {
  MlirStringRef name, identity;
  uint64_t estimate;
} HoMark;
HoMark hoMarkOf(MlirOperation op);

// Static counts of copies, for the manifest.
typedef struct HoCopyCounts {
  uint32_t copiesToDevice, copiesToHost;
  uint64_t bytesToDevice, bytesToHost;
} HoCopyCounts;

typedef enum HoRole { HO_IS_IN, HO_IS_OUT, HO_IS_INOUT } HoRole;

// One argument of an entry, as the manifest tells it.
typedef struct HoArgument {
  char *name;
  MlirType type; // as written: a memref or a scalar
  MlirAttribute bound, random, byteOffset;
  bool isState;
  HoRole role;
} HoArgument;

// How a copy goes on from run to run; see docs/ir-contract.md.
typedef enum HoKept { HO_NOT_KEPT, HO_KEPT_AS_WHOLE, HO_KEPT_AS_HEAD, HO_KEPT_AS_TAIL } HoKept;

// A memref whose address is a known pointer: views of it become pointer plus offset.
typedef struct HoRoot {
  MlirValue memref;
  MlirValue pointer;
} HoRoot;

// One function under conversion.
typedef struct HoFunction {
  MlirOperation op;
  MlirBlock body; // its entry block
  bool isEntry;
  char *name;      // before renaming
  MlirValue step;  // the first argument
  MlirValue arena; // pointer to the base of the whole arena
  // Offset in the whole arena of the arena this function sees; null for entries, where it is 0.
  MlirValue arenaShift;
  MlirValue arenaMemRef; // null without an arena
  uint64_t arenaBytes, hostArenaBytes, alignment;
  uint32_t firstEvent, numEvents;
  uint32_t firstOperation;
  HO_ARRAY(HoTimedOperation) operations;
  uint64_t operationsRun; // in loops of known trips each time
  HO_ARRAY(HoRoot) roots;
  HO_ARRAY(HoArgument) arguments;
  HO_ARRAY(uint32_t) slots; // the argument of each
  HoCopyCounts copies;
} HoFunction;

typedef struct HoLowering {
  MlirOperation module;
  MlirBlock moduleBody;
  MlirContext context;
  MlirType pointer, i32, i64, index;
  HoFunction *functions;
  size_t numFunctions;
  HoKernelTable *kernels;
  bool isCuda;            // device operations run on a CUDA device, by launches
  MlirOperation consumed; // the next device operation, if the last one does its work
  bool hostComputes;      // host code reads or writes memory itself
  bool hasProducts;       // some are the work of the device's library
  bool remarks;           // say what was left alone, and why
  uint64_t declared;      // bits by row of the table of runtime functions
  uint32_t numMessages;
} HoLowering;

//===----------------------------------------------------------------------===//
// RuntimeCalls.c
//===----------------------------------------------------------------------===//

// Whether ho/step.h has a function of this name.
bool hoIsRuntimeFunction(const char *name);

// Calls `name` of ho/step.h, declaring it at first use. The result is null for void functions.
MlirValue hoCallRuntime(HoLowering *lowering, HoInsertion at, const char *name,
                        intptr_t numOperands, const MlirValue *operands);
MlirValue hoBuildInteger(HoInsertion at, MlirType type, int64_t value); // arith.constant
// A new `func.func private` of the given type without a body, at the module's start.
void hoDeclareFunction(HoLowering *lowering, const char *name, intptr_t numInputs,
                       const MlirType *inputs, intptr_t numResults, const MlirType *results);
MlirOperation hoBuildCall(HoInsertion at, const char *callee, intptr_t numResults,
                          const MlirType *results, intptr_t numOperands, const MlirValue *operands);
// The address of a zero-terminated global with this text.
MlirValue hoBuildMessage(HoLowering *lowering, HoInsertion at, MlirStringRef text);
// An exported or internal zero-terminated global.
void hoBuildTextGlobal(HoLowering *lowering, const char *name, MlirStringRef text, bool exported);

//===----------------------------------------------------------------------===//
// Sizes.c: numbers known now or at run time
//===----------------------------------------------------------------------===//

// `dynamic` is null when the number is `value`.
typedef struct HoSize {
  int64_t value;
  MlirValue dynamic; // index
} HoSize;

static inline HoSize hoStatic(int64_t value) { return (HoSize){value, {NULL}}; }
static inline HoSize hoDynamic(MlirValue value) { return (HoSize){INT64_MIN, value}; }
static inline bool hoIsStatic(HoSize size) { return !size.dynamic.ptr; }
static inline bool hoIsNumber(HoSize size, int64_t value) {
  return hoIsStatic(size) && size.value == value;
}
bool hoSameSize(HoSize a, HoSize b);
HoSize hoAddSizes(HoInsertion at, HoSize a, HoSize b);
HoSize hoMultiplySizes(HoInsertion at, HoSize a, HoSize b);
MlirValue hoSizeAsIndex(HoInsertion at, HoSize size);
MlirValue hoSizeAsI64(HoInsertion at, HoSize size);
MlirValue hoIndexToI64(HoInsertion at, MlirValue index);
MlirValue hoI64ToIndex(HoInsertion at, MlirValue integer);

//===----------------------------------------------------------------------===//
// Pointers.c: between pointers and memrefs
//===----------------------------------------------------------------------===//

enum { HO_MAX_RANK = 32 };

// pointer + bytes
MlirValue hoOffsetPointer(HoLowering *lowering, HoInsertion at, MlirValue pointer, HoSize bytes);
// A memref at `pointer`, of the given type; its offset must be 0. `sizes` and `strides` are
// consulted where the type is dynamic.
MlirValue hoBuildMemRef(HoLowering *lowering, HoInsertion at, MlirValue pointer, MlirType type,
                        const HoSize *sizes, const HoSize *strides);
// Strides of an identity layout over `sizes`.
void hoIdentityStrides(HoInsertion at, intptr_t rank, const HoSize *sizes, HoSize *strides);
// The address of the first element.
MlirValue hoAddressOf(HoLowering *lowering, HoFunction *function, HoInsertion at, MlirValue memref);
// How far the first element of `to` lies behind that of `from`. False when it is not constant.
bool hoConstantDistance(const HoFunction *function, MlirValue from, MlirValue to, int64_t *bytes);
void hoAddRoot(HoFunction *function, MlirValue memref, MlirValue pointer);
// The memref.view of the function's arena that `memref` is or looks into, or a null operation.
MlirOperation hoArenaView(const HoFunction *function, MlirValue memref);
// The constant an index value is known to be.
bool hoConstantIndex(MlirValue value, int64_t *out);
// Offset of the first element of a device memref in the whole arena, i64.
MlirValue hoDeviceOffset(HoLowering *lowering, HoFunction *function, HoInsertion at,
                         MlirValue memref);
// Sizes of a memref's dimensions, and the bytes of its elements (of a contiguous one).
void hoSizesOf(HoInsertion at, MlirValue memref, HoSize *sizes);
HoSize hoBytesOf(HoInsertion at, MlirValue memref);
MlirType hoWithoutSpace(MlirType memref);

//===----------------------------------------------------------------------===//
// The steps of a run, in order. Each returns false after emitting an error.
//===----------------------------------------------------------------------===//

bool hoCollectFunctions(HoLowering *lowering);                          // Functions.c
void hoFindRoles(HoLowering *lowering);                                 // Roles.c
void hoFindSlots(HoLowering *lowering);                                 // Kept.c
bool hoConvertSignatures(HoLowering *lowering);                         // Functions.c
bool hoConvertArena(HoLowering *, HoFunction *);                        // Functions.c
bool hoNumberCopies(HoLowering *, HoFunction *);                        // Copies.c
bool hoPlaceLiveness(HoLowering *, HoFunction *);                       // Liveness.c
bool hoResolveJoins(HoLowering *, HoFunction *);                        // Pointers.c
bool hoConvertCopies(HoLowering *, HoFunction *);                       // Copies.c
bool hoConvertLaunch(HoLowering *, HoFunction *, MlirOperation launch); // GpuKernels.c
bool hoKeepLaunch(HoLowering *, HoFunction *, MlirOperation launch);    // GpuKernels.c
bool hoOutlineDeviceOperations(HoLowering *, HoFunction *);             // KernelOutline.c
bool hoConvertHostOperations(HoLowering *, HoFunction *);               // HostCalls.c
void hoConvertAssertions(HoLowering *lowering);                         // HostCalls.c
void hoEraseGpuModules(HoLowering *lowering);                           // GpuKernels.c
bool hoDropMemorySpaces(HoLowering *lowering);                          // Spaces.c
void hoWriteManifest(HoLowering *lowering);                             // ManifestWriter.c
void hoFreeFunctions(HoLowering *lowering);                             // Functions.c

// HostCalls.c. How compute waits for an event: where host code touches memory itself, and compute
// is asynchronous, the host waits, too.
const char *hoWaitName(const HoLowering *lowering);
void hoFindHostComputation(HoLowering *lowering);
// Copies.c. The events of the copies behind a token, through joins. Returns false after an
// error when the token comes from elsewhere.
typedef void (*HoEventCallback)(MlirOperation copy, void *data);
bool hoForEachCopyBehind(MlirValue token, HoEventCallback callback, void *data);
// Brackets the operations [first, last] with the calls that time them.
void hoBuildBrackets(HoLowering *lowering, HoFunction *function, MlirOperation first,
                     MlirOperation last, const HoMark *mark);

//===----------------------------------------------------------------------===//
// Kept.c
//===----------------------------------------------------------------------===//

// How a copy, or the copy into a view of the arena, goes on from run to run, and in which slot.
HoKept hoKeptAs(MlirOperation copy, uint32_t *slot);
HoKept hoKeptView(MlirOperation view, uint32_t *slot);

//===----------------------------------------------------------------------===//
// KernelOutline.c
//===----------------------------------------------------------------------===//

HoKernelTable *hoCreateKernels(void);
void hoFreeKernels(HoKernelTable *kernels);

#endif // HO_LIB_PASSES_LOWERING_LOWERING_H
