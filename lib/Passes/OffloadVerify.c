//===- OffloadVerify.c - Prove that transfers do not race and the budget holds ---===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The pass: options, the order of functions (callees first), what is reported. The
// proof of one function is in Verify/. What is proved: docs/verify.md.
//
//===----------------------------------------------------------------------===//
#include "Passes.h"

#include "Verify/Tables.h"

#include <ctype.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

enum { OptionDeviceMemory, OptionAlignment, OptionRemarks };
static const HoOption Options[] = {
    {"device-memory", HO_OPTION_STRING, "",
     "Budget in bytes, with an optional KiB, MiB or GiB; 0: unlimited. Default: the function's "
     "ho.budget"},
    {"alignment", HO_OPTION_INT, "256",
     "What the offset of a view of a device arena is a multiple of"},
    {"remarks", HO_OPTION_BOOL, "false", "Remark on what was proved of each function"},
};

enum { StatisticCopies, StatisticDeviceOps, StatisticInFlight, StatisticPeak };
static const HoStatistic Statistics[] = {
    {"copies-proved", "Copies in functions without an error"},
    {"device-operations", "Device operations in functions without an error"},
    {"max-in-flight", "Most async operations in flight at once"},
    {"peak-bytes", "Most device memory held at once"},
};

// Reads a size such as "16GiB". Returns false when it is none.
static bool parseSize(MlirStringRef text, uint64_t *bytes) {
  static const struct {
    const char *suffix;
    unsigned shift;
  } Units[] = {{"", 0}, {"B", 0}, {"KiB", 10}, {"MiB", 20}, {"GiB", 30}, {"TiB", 40}};
  size_t digits = 0;
  uint64_t number = 0;
  for (; digits < text.length && isdigit((unsigned char)text.data[digits]); ++digits)
    if (__builtin_mul_overflow(number, 10u, &number) ||
        __builtin_add_overflow(number, (uint64_t)(text.data[digits] - '0'), &number))
      return false;
  MlirStringRef suffix = mlirStringRefCreate(text.data + digits, text.length - digits);
  for (size_t i = 0; digits && i < sizeof(Units) / sizeof(*Units); ++i)
    if (mlirStringRefEqual(suffix, hoRef(Units[i].suffix))) {
      *bytes = number << Units[i].shift;
      return *bytes >> Units[i].shift == number;
    }
  return false;
}

static bool readSettings(HoPass *pass, MlirOperation module, Settings *settings) {
  const HoOptions *options = hoPassOptions(pass);
  MlirStringRef size = hoOptionString(options, OptionDeviceMemory);
  int64_t alignment = hoOptionInt(options, OptionAlignment);
  settings->budgetGiven = size.length != 0;
  if (settings->budgetGiven && !parseSize(size, &settings->budget)) {
    hoError(module, "device-memory: '%.*s' is no size such as 1000, 64KiB or 16GiB",
            (int)size.length, size.data);
    return false;
  }
  if (alignment < 1) {
    hoError(module, "alignment: %lld is not positive", (long long)alignment);
    return false;
  }
  settings->alignment = (uint64_t)alignment;
  return true;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

// A symbol's table and its name, a unique string attribute.
typedef struct FunctionKey {
  const void *scope, *name;
} FunctionKey;

typedef struct FunctionEntry {
  FunctionKey key;
  MlirOperation handle;
  Summary summary;
  bool entered; // being analysed or done
  UT_hash_handle hh;
} FunctionEntry;

typedef struct Module {
  HoPass *pass;
  Settings settings;
  FunctionEntry *functions;
  HO_ARRAY(FunctionEntry *) stack; // functions being analysed, each called by the one before
  uint64_t peak;
  size_t maxInFlight;
  bool failed;
} Module;

static bool hasBody(MlirOperation function) { return !mlirBlockIsNull(hoOpEntryBlock(function)); }

static bool addFunction(MlirOperation op, void *data) {
  Module *module = data;
  if (!hoOpIs(op, "func.func"))
    return true;
  FunctionEntry *entry = hoAllocate(1, sizeof(*entry));
  entry->key.scope = mlirOperationGetParentOperation(op).ptr;
  entry->key.name = hoGetAttr(op, "sym_name").ptr;
  entry->handle = op;
  entry->summary.body = hasBody(op);
  entry->summary.numArguments =
      entry->summary.body ? mlirBlockGetNumArguments(hoOpEntryBlock(op)) : 0;
  entry->summary.arguments =
      hoAllocate((size_t)entry->summary.numArguments, sizeof(*entry->summary.arguments));
  HASH_ADD(hh, module->functions, key, sizeof(entry->key), entry);
  return true;
}

// The function that a func.call names, or null.
static FunctionEntry *calledFunction(Module *module, MlirOperation call) {
  MlirAttribute name = hoGetAttr(call, "callee");
  MlirOperation scope = call;
  while (!mlirOperationIsNull(scope) && !hoOpIs(scope, "builtin.module"))
    scope = mlirOperationGetParentOperation(scope);
  if (mlirOperationIsNull(scope) || mlirAttributeIsNull(name))
    return NULL;
  MlirAttribute text =
      mlirStringAttrGet(mlirOperationGetContext(call), mlirFlatSymbolRefAttrGetValue(name));
  FunctionKey key = {scope.ptr, text.ptr};
  FunctionEntry *entry;
  HASH_FIND(hh, module->functions, &key, sizeof(key), entry);
  return entry;
}

static const Summary *calleeOf(MlirOperation call, void *data) {
  FunctionEntry *entry = calledFunction(data, call);
  return entry && entry->summary.body ? &entry->summary : NULL;
}

//===----------------------------------------------------------------------===//
// One function
//===----------------------------------------------------------------------===//

static void addUse(const Proof *proof, Summary *summary, const Access *access) {
  const Root *root = &proof->roots.items[access->at.root];
  unsigned kinds = access->kinds & (ACCESS_READ | ACCESS_WRITE);
  if (access->kinds & ACCESS_FREE)
    kinds |= ACCESS_WRITE;
  intptr_t argument = root->argument;
  if (argument < 0 && root->parent >= 0)
    argument = proof->roots.items[root->parent].argument;
  if (argument >= 0)
    summary->arguments[argument].kinds |= kinds;
  if (root->kind == ROOT_GLOBAL || root->kind == ROOT_UNKNOWN_HOST || root->kind == ROOT_FOREIGN)
    summary->globals |= kinds;
  // What cannot be traced may be one of the host arguments.
  for (size_t i = 0; root->kind == ROOT_UNKNOWN_HOST && i < proof->roots.count; ++i)
    if (proof->roots.items[i].kind == ROOT_HOST_ARGUMENT)
      summary->arguments[proof->roots.items[i].argument].kinds |= kinds;
}

static void summarize(const Proof *proof, Summary *summary) {
  for (size_t i = 0; i < proof->acts.count; ++i) {
    const Act *act = &proof->acts.items[i];
    summary->async |= act->async || (act->callee && act->callee->async);
    summary->device |= act->allocates >= 0 || (act->callee && act->callee->device);
    for (size_t j = 0; j < act->accesses.count; ++j)
      addUse(proof, summary, &act->accesses.items[j]);
  }
  for (size_t i = 0; i < proof->roots.count; ++i)
    if (proof->roots.items[i].argument >= 0)
      summary->arguments[proof->roots.items[i].argument].arena = proof->roots.items[i].arena;
  summary->peak = proof->peak;
}

static void reportProof(Module *module, const Proof *proof) {
  module->failed |= proof->numErrors != 0;
  if (proof->numErrors)
    return;
  hoStatisticAdd(module->pass, StatisticCopies, proof->numCopies);
  hoStatisticAdd(module->pass, StatisticDeviceOps, proof->numDeviceOps);
  if (hoOptionBool(hoPassOptions(module->pass), OptionRemarks))
    hoRemark(proof->function,
             "proved: at most %llu bytes of device memory, %zu copies, %zu device operations, at "
             "most %zu in flight",
             (unsigned long long)proof->peak, proof->numCopies, proof->numDeviceOps,
             proof->maxInFlight);
}

static void proveFunction(Module *module, FunctionEntry *entry) {
  Proof proof = {.settings = &module->settings,
                 .function = entry->handle,
                 .summary = &entry->summary,
                 .calleeOf = calleeOf,
                 .calleeData = module};
  int64_t stated = hoGetIntAttr(entry->handle, "ho.budget", 0);
  proof.budget =
      module->settings.budgetGiven ? module->settings.budget : (uint64_t)(stated > 0 ? stated : 0);
  collectActs(&proof);
  walkFunction(&proof);
  checkKept(&proof);
  summarize(&proof, &entry->summary);
  entry->summary.done = true;
  module->peak = proof.peak > module->peak ? proof.peak : module->peak;
  module->maxInFlight =
      proof.maxInFlight > module->maxInFlight ? proof.maxInFlight : module->maxInFlight;
  reportProof(module, &proof);
  FREE_TABLE(ReportEntry, proof.reports, );
  freeKernels(&proof);
  freeActs(&proof);
  freeOrigins(&proof);
}

//===----------------------------------------------------------------------===//
// Callees first
//===----------------------------------------------------------------------===//

static bool isDeviceUse(MlirOperation op, void *data) {
  (void)data;
  return !hoOpIs(op, "gpu.alloc");
}

// A call back into a function that is being analysed: the functions from it on up call each other
// without end as far as anyone can tell.
static void checkRecursion(Module *module, FunctionEntry *callee, MlirOperation call) {
  bool device = false, within = false;
  for (size_t i = 0; i < module->stack.count; ++i) {
    within |= module->stack.items[i] == callee;
    device |= within && (!hoWalk(module->stack.items[i]->handle, isDeviceUse, NULL) ||
                         module->stack.items[i]->summary.device);
  }
  if (!device)
    return;
  hoError(call, "[recursive-call] this call leads back to its own function, which holds device "
                "memory, so no bound on it can be proved; make the recursion a loop");
  module->failed = true;
}

static void visitFunction(Module *module, FunctionEntry *entry);

static bool visitCall(MlirOperation op, void *data) {
  Module *module = data;
  if (!hoOpIs(op, "func.call"))
    return true;
  FunctionEntry *callee = calledFunction(module, op);
  if (!callee || !callee->summary.body)
    return true;
  if (!callee->entered)
    visitFunction(module, callee);
  else if (!callee->summary.done)
    checkRecursion(module, callee, op);
  return true;
}

static void visitFunction(Module *module, FunctionEntry *entry) {
  entry->entered = true;
  hoPush(&module->stack, entry);
  hoWalk(entry->handle, visitCall, module);
  proveFunction(module, entry);
  --module->stack.count;
}

static bool isTransfer(MlirOperation op, void *data) {
  (void)data;
  return !hoOpIs(op, "gpu.alloc") && !hoOpIs(op, "gpu.memcpy");
}

// The other passes leave modules in a module alone; there is nothing to prove where nobody has
// moved anything.
static bool isLeftAlone(MlirOperation module, const FunctionEntry *entry) {
  return entry->key.scope != module.ptr && hoWalk(entry->handle, isTransfer, NULL);
}

static bool run(HoPass *pass, MlirOperation op) {
  Module module = {.pass = pass};
  if (!readSettings(pass, op, &module.settings))
    return false;
  hoWalk(op, addFunction, &module);
  for (FunctionEntry *entry = module.functions; entry; entry = entry->hh.next)
    if (!entry->entered && entry->summary.body && !isLeftAlone(op, entry))
      visitFunction(&module, entry);
  hoStatisticAdd(pass, StatisticInFlight, module.maxInFlight);
  hoStatisticAdd(pass, StatisticPeak, module.peak);
  FREE_TABLE(FunctionEntry, module.functions, free(it->summary.arguments));
  hoArrayFree(&module.stack);
  return !module.failed;
}

const HoPassInfo hoOffloadVerifyPass = {
    .argument = "offload-verify",
    .summary = "Prove that transfers do not race and the budget holds",
    .description =
        "Follows every path through every function and proves, without any knowledge of how the "
        "code came about, that no operation meets a copy in flight that it should have waited for, "
        "that nothing undefined, released or overwritten is read, that every copy is waited for "
        "and "
        "every buffer released, and that the device memory held never exceeds the budget. Each "
        "failure is an error that begins with its name in brackets; docs/verify.md lists them with "
        "their remedies. Changes nothing.",
    .anchor = "builtin.module",
    .options = Options,
    .numOptions = sizeof(Options) / sizeof(*Options),
    .statistics = Statistics,
    .numStatistics = sizeof(Statistics) / sizeof(*Statistics),
    .run = run,
};
