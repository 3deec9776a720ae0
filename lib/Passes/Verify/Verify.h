//===- Verify.h - The parts of offload-verify -------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// offload-verify reads a function twice. First into tables: its buffers (roots), which
// of them each value looks into (origins), and what each operation does to them (acts). Then it
// walks every path with a state: what is in flight, what is allocated, what is defined.
//
//   root      one buffer in one place: an allocation, an argument, a global, a view of an arena
//   space     bytes that roots may share: an arena with its views; any other root has its own
//   origin    a root and the bytes of its space that a value can reach
//   act       one operation of interest with its accesses and the tokens it depends on
//   in flight an async act that nothing has waited for yet on the path at hand
//
// Nothing here is shared with the passes whose output it judges.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_VERIFY_VERIFY_H
#define HO_LIB_PASSES_VERIFY_VERIFY_H

#include "Array.h"
#include "IR.h"

#include <stdbool.h>
#include <stdint.h>

#define HO_NO_BOUND UINT64_MAX

typedef HO_ARRAY(int) IntArray;

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

typedef enum RootKind {
  ROOT_DEVICE_ALLOC,
  ROOT_DEVICE_ARGUMENT,
  ROOT_HOST_ALLOC,
  ROOT_HOST_ARGUMENT,
  ROOT_GLOBAL,
  ROOT_VIEW,         // a memref.view of an arena, on either tier
  ROOT_UNKNOWN_HOST, // every host buffer that cannot be traced; one for the function
  ROOT_FOREIGN,      // what code elsewhere keeps to itself; only untraced values can lead there
} RootKind;

typedef struct Root {
  RootKind kind;
  bool device;
  bool arena;        // what its views are is not what it is: they are roots of their own
  bool exposed;      // host: code that we do not see may hold a pointer to it
  bool constant;     // a constant global
  bool entryDefined; // defined before the function starts
  int space, parent; // parent: the arena of a view, else -1
  uint64_t begin, end;
  uint64_t bytes;      // what gpu.alloc takes, rounded up; HO_NO_BOUND when unknown
  MlirOperation op;    // the allocation or view; null for arguments and globals
  intptr_t argument;   // of the function, else -1
  MlirOperation freed; // the last release seen, for messages
  MlirRegion region;   // where the allocation stands
} Root;

typedef struct Origin {
  int root;
  uint64_t base;       // where the value's pointer stands in the space; HO_NO_BOUND when unknown
  uint64_t begin, end; // bytes of the space that the value reaches
  bool whole;          // all of the root
} Origin;

typedef struct Origins {
  HO_ARRAY(Origin) list;
  bool unresolved; // some source could not be traced (device only)
  bool joined;     // the value is all of these, not one of them
} Origins;

enum { ACCESS_READ = 1, ACCESS_WRITE = 2, ACCESS_FREE = 4, ACCESS_ALLOCATE = 8 };

typedef enum Reading {
  READING_SURELY,
  READING_PERHAPS, // unknown: taken to define what nothing has written yet
  READING_OWN,     // only what it has written itself
} Reading;

typedef struct Access {
  Origin at;
  unsigned kinds;
  bool may; // one of several candidates, or not on every path
  Reading reading;
  bool part; // a write of exactly these bytes, not all of the root
} Access;

typedef struct Summary Summary;

typedef struct Act {
  MlirOperation op;
  MlirRegion region;
  bool async;              // has a token result
  bool device;             // computes on the device
  bool copy;               // gpu.memcpy
  bool join;               // gpu.wait
  bool escaped;            // its token left through a block argument or the like; said once
  int allocates, releases; // root of gpu.alloc, gpu.dealloc; else -1
  const Summary *callee;
  HO_ARRAY(Access) accesses;
  IntArray dependencies; // acts
  IntArray births;       // roots whose life begins here
} Act;

// What callers need to know of a function.
typedef struct ArgumentUse {
  unsigned kinds;    // accesses, to any of its bytes
  bool needsDefined; // reads what the caller put there
  bool defines;      // on every path
  bool replaces;     // all of it, on every path
  bool arena;
} ArgumentUse;

struct Summary {
  bool body, done;
  bool async;  // it or a callee has async operations
  bool device; // it or a callee allocates device memory
  unsigned globals;
  uint64_t peak;
  intptr_t numArguments;
  ArgumentUse *arguments;
};

typedef struct Settings {
  bool budgetGiven;
  uint64_t budget; // 0: unlimited
  uint64_t alignment;
} Settings;

typedef struct ActEntry ActEntry;
typedef struct FlowEntry FlowEntry;
typedef struct OriginsEntry OriginsEntry;
typedef struct GlobalEntry GlobalEntry;
typedef struct ReportEntry ReportEntry;
typedef struct KernelEntry KernelEntry;

// The proof of one function.
typedef struct Proof {
  const Settings *settings;
  MlirOperation function;
  uint64_t budget;
  Summary *summary;
  // Finds the summary of a callee, analysed before; null when it is unknown.
  const Summary *(*calleeOf)(MlirOperation call, void *data);
  void *calleeData;

  HO_ARRAY(Root) roots;
  HO_ARRAY(Act) acts;
  ActEntry *actOf;
  FlowEntry *flows;
  OriginsEntry *origins;
  GlobalEntry *globals;
  KernelEntry *kernels;
  ReportEntry *reports;
  MlirSymbolTable symbols; // of the function's parent, once asked for
  int numSpaces, unknownHost, foreign;

  // Scratch of the walk: acts reached from the act at hand through tokens.
  uint32_t *mark, stamp;
  IntArray closure;
  bool returned;

  uint64_t peak;
  size_t maxInFlight, numCopies, numDeviceOps, numErrors;
} Proof;

//===----------------------------------------------------------------------===//
// Report.c
//===----------------------------------------------------------------------===//

typedef struct Text {
  char text[256];
} Text;

// The operation's name, and its name and place, for a message.
Text nameOf(MlirOperation op);
Text describe(MlirOperation op);
// An error `[name] ...` at `at`, once for each (at, name, other). `other` may be null.
void report(Proof *proof, const char *name, MlirOperation at, MlirOperation other,
            const char *format, ...) __attribute__((format(printf, 5, 6)));

//===----------------------------------------------------------------------===//
// Origins.c
//===----------------------------------------------------------------------===//

bool isBuffer(MlirValue value); // a memref, ranked or not
bool isDeviceBuffer(MlirValue value);
// The buffer that `op` looks into, or null. Its result is result 0.
MlirValue viewedBuffer(MlirOperation op);
bool isDefinedInside(MlirOperation op, MlirValue value);

void collectFlows(Proof *proof);
void addArgumentRoots(Proof *proof);
// Makes the roots of an allocation or arena view; returns the root or -1.
int addAllocationRoot(Proof *proof, MlirOperation op, MlirValue result);
int addViewRoot(Proof *proof, MlirOperation op);
const Origins *originsOf(Proof *proof, MlirValue value);
// The symbol beside the function, or null.
MlirOperation findSymbol(Proof *proof, MlirStringRef name);
int unknownHostRoot(Proof *proof);
void exposeBuffer(Proof *proof, MlirValue value);
bool rootsOverlap(const Proof *proof, const Origin *a, const Origin *b);
void freeOrigins(Proof *proof);

//===----------------------------------------------------------------------===//
// Sizes.c
//===----------------------------------------------------------------------===//

bool constantIndex(MlirValue value, int64_t *constant);
// Upper bound of a nonnegative index, and of the bytes of a buffer that `op` makes with its
// dynamic sizes at `firstSize`; HO_NO_BOUND when unknown.
uint64_t indexBound(MlirValue value);
uint64_t bufferBound(MlirOperation op, MlirType type, intptr_t firstSize);
// The bytes that a value of this type reaches from its pointer on. False when not static.
bool staticReach(MlirType type, uint64_t *begin, uint64_t *end);

//===----------------------------------------------------------------------===//
// Joins.c
//===----------------------------------------------------------------------===//

bool isJoin(MlirOperation op);
// Reports a join whose pieces do not make up the buffer.
void checkJoin(MlirOperation op, Proof *proof);

//===----------------------------------------------------------------------===//
// Acts.c
//===----------------------------------------------------------------------===//

// Fills roots and acts, in program order, and reports what needs no path to be wrong.
void collectActs(Proof *proof);
int findAct(const Proof *proof, MlirOperation op); // -1 when the operation does nothing
bool isDeviceOperation(MlirOperation op);          // by kind, whatever its operands
void freeActs(Proof *proof);

//===----------------------------------------------------------------------===//
// Kernels.c
//===----------------------------------------------------------------------===//

// What the kernel of a gpu.launch_func does with its argument; sets *known to false when
// its body is not at hand.
unsigned kernelAccess(Proof *proof, MlirOperation launch, intptr_t argument, bool *known);
void freeKernels(Proof *proof);

//===----------------------------------------------------------------------===//
// LastTrip.c
//===----------------------------------------------------------------------===//

// Reports a gpu.memcpy that leaves its buffer in the last trip of the loops around it.
void checkLastTrip(Proof *proof, MlirOperation copy);

//===----------------------------------------------------------------------===//
// State.c
//===----------------------------------------------------------------------===//

// A set of small integers with constant-time insertion, removal and lookup.
typedef struct IndexSet {
  int *items, *position;
  int count, universe;
} IndexSet;

void insertIndex(IndexSet *set, int index);
void removeIndex(IndexSet *set, int index);
static inline bool hasIndex(const IndexSet *set, int index) { return set->position[index] >= 0; }

// Per root. "May" facts hold on some path and merge by or, "must" facts on all and merge by and.
enum {
  FLAG_RELEASED = 1,  // may
  FLAG_CLOBBERED = 2, // may: some of its bytes were written through another view
  FLAG_TOUCHED = 4,   // may: written
  FLAG_ENTRY = 8,     // may: still holds bytes from before the function
  FLAG_COMPUTED = 16, // may: written by an operation that is no copy
  FLAG_WRITTEN = 32,  // must
  FLAGS_MUST = FLAG_WRITTEN,
};

// Bytes of an async release that has not completed on this path, less what later allocations behind
// it were given of them.
typedef struct Pending {
  int act;
  uint64_t remaining;
} Pending;

// Bytes of a root that copies of parts have written. A "must" fact.
typedef struct Part {
  int root;
  uint64_t begin, end;
} Part;

typedef struct State {
  bool reachable;
  uint8_t *flags;
  int *culprit;      // per root: the act that clobbered it
  IndexSet inFlight; // acts
  IndexSet live;     // allocated device roots
  IndexSet holding;  // views that hold something which a write to their bytes would destroy
  HO_ARRAY(Pending) pending;
  HO_ARRAY(Part) parts; // of roots that are not FLAG_WRITTEN
  uint64_t held;        // bytes of live and pending
} State;

State newState(const Proof *proof); // unreachable
State copyState(const Proof *proof, const State *state);
void freeState(State *state);
void moveState(State *to, State *from); // frees *to's former contents, empties *from
// *into becomes what holds on either path. Returns whether it changed.
bool mergeState(const Proof *proof, State *into, const State *from);
// What computation, or anything on the host, defines in a loop counts as defined after it though
// the loop may make no trip: that is the program's affair, see docs/verify.md.
void adoptDefined(const Proof *proof, State *state, const State *looped);
// Merges the path around a loop into the state after it.
void mergeZeroTrips(const Proof *proof, State *after, const State *before);

//===----------------------------------------------------------------------===//
// Parts.c
//===----------------------------------------------------------------------===//

// Notes that bytes have been written; returns whether all of the root is written now.
bool writePart(const Proof *proof, State *state, const Origin *at);
bool isPartWritten(const State *state, const Origin *at);
void dropParts(State *state, int root);
// What both have written stays in *into, whose flags are not merged yet. Returns whether any went.
bool mergeParts(State *into, const State *from);

//===----------------------------------------------------------------------===//
// Steps.c
//===----------------------------------------------------------------------===//

// Takes the state past one act.
void step(Proof *proof, State *state, int act);
// What must hold where `region` ends at `terminator`: nothing issued or allocated in it is left.
void endRegion(Proof *proof, State *state, MlirRegion region, MlirOperation terminator);

//===----------------------------------------------------------------------===//
// Kept.c
//===----------------------------------------------------------------------===//

// What a run may leave to the next one, of the whole function.
void checkKept(Proof *proof);

//===----------------------------------------------------------------------===//
// Paths.c
//===----------------------------------------------------------------------===//

// Walks all paths of the function's body.
void walkFunction(Proof *proof);

#endif // HO_LIB_PASSES_VERIFY_VERIFY_H
