//===- Variants.c - One program in all ways ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The reference is the program without any offloading. Budgets that are too small are found by the
// compiler's own message, which names the smallest that works.
//
//===----------------------------------------------------------------------===//
#include "Fuzz.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MaxPipeline = 2048, MaxRaises = 12 };

// What the pipeline `offload` does before offload-insert.
static const char bufferize[] =
    "inline,canonicalize,cse,offload-prepare,canonicalize,eliminate-empty-tensors,"
    "one-shot-bufferize{bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map},offload-name-results,"
    "buffer-results-to-out-params{add-result-attr hoist-static-allocs modify-public-functions},"
    "offload-name-results,canonicalize,cse";

typedef struct Session {
  Compiler *compiler;
  MlirModule source;
  uint64_t seed, random;
  bool whole; // by the pipeline `offload`, else by single passes
  uint64_t alignment;
  RunOptions run;
  Results reference;
  Progress *progress;
  char *message;
} Session;

static uint64_t next(Session *session) {
  uint64_t z = session->random += UINT64_C(0x9E3779B97F4A7C15);
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return z ^ (z >> 31);
}

static bool chance(Session *session, uint64_t percent) { return next(session) % 100 < percent; }

//===----------------------------------------------------------------------===//
// Pipelines
//===----------------------------------------------------------------------===//

typedef struct Variant {
  const char *mode;
  uint64_t budget; // 0: unlimited
  bool unplanned;  // without offload-plan-memory
} Variant;

static void describe(const Variant *variant, char text[256]) {
  snprintf(text, 256, "%s%s, budget %" PRIu64, variant->mode,
           variant->unplanned ? " without offload-plan-memory" : "", variant->budget);
}

static void budgetText(const Variant *variant, char text[32]) {
  if (variant->budget)
    snprintf(text, 32, "%" PRIu64, variant->budget);
  else
    snprintf(text, 32, "unlimited");
}

static void writePipeline(const Session *session, const Variant *variant, char *text) {
  char budget[32];
  budgetText(variant, budget);
  if (session->whole && !variant->unplanned) {
    snprintf(text, MaxPipeline,
             "builtin.module(offload{device-memory=%s mode=%s alignment=%" PRIu64
             " remarks=false to-device-rate=1e9 to-host-rate=1e9})",
             budget, variant->mode, session->alignment);
    return;
  }
  // Without latency even small copies are made in pieces, which need offload-plan-memory.
  const char *copies = variant->unplanned       ? "split=false"
                       : session->seed % 2 == 0 ? "copy-latency=0"
                                                : "";
  char plan[64] = "";
  if (!variant->unplanned)
    snprintf(plan, sizeof(plan), "offload-plan-memory{alignment=%" PRIu64 "},", session->alignment);
  snprintf(text, MaxPipeline,
           "builtin.module(%s%soffload-insert{remarks=false},offload-schedule{device-memory=%s "
           "mode=%s alignment=%" PRIu64 " remarks=false to-device-rate=1e9 to-host-rate=1e9 %s},"
           "%soffload-verify{alignment=%" PRIu64 "})",
           session->whole ? bufferize : "", session->whole ? "," : "", budget, variant->mode,
           session->alignment, copies, plan, session->alignment);
}

//===----------------------------------------------------------------------===//
// Variants
//===----------------------------------------------------------------------===//

typedef enum Outcome { Passed, Infeasible, Failed } Outcome;

// The smallest budget that works, from the compiler's refusal. 0: it refused something else.
static uint64_t neededBudget(const char *message) {
  if (!strstr(message, "too small") && !strstr(message, "raise device-memory"))
    return 0;
  const char *last = NULL, *at;
  for (at = message; (at = strstr(at, "needs ")); ++at)
    last = at + strlen("needs ");
  for (at = message; (at = strstr(at, "at least ")); ++at)
    last = at + strlen("at least ");
  return last ? strtoull(last, NULL, 10) : 0;
}

static void fail(Session *session, const char *what, const char *why) {
  snprintf(session->message, MaxMessage, "%.255s: %.700s", what, why);
}

static const EntryResults *entryNamed(const Results *results, const char *name) {
  for (size_t i = 0; i < results->numEntries; ++i)
    if (!strcmp(results->entries[i].name, name))
      return &results->entries[i];
  return NULL;
}

static bool compareEntry(Session *session, const char *what, const Results *results,
                         const EntryResults *entry) {
  const EntryResults *expected = entryNamed(&session->reference, entry->name);
  if (!expected)
    return true; // adopted afterwards
  size_t size = expected->end - expected->begin, i = 0;
  const char *a = results->data + entry->begin;
  const char *b = session->reference.data + expected->begin;
  while (i < size && a[i] == b[i])
    ++i;
  if (i == size && size == entry->end - entry->begin)
    return true;
  char why[192];
  snprintf(why, sizeof(why), "'%s' differs at byte %zu of %zu", entry->name, i, size);
  if (getenv("HO_FUZZ_DIFF"))
    for (size_t k = 0; k + 4 <= size; k += 4)
      if (memcmp(a + k, b + k, 4))
        fprintf(stderr, "%zu: %g instead of %g\n", k, (double)*(const float *)(a + k),
                (double)*(const float *)(b + k));
  fail(session, what, why);
  return false;
}

// Entries that only planned programs have are compared with the first of those.
static void adoptEntries(Session *session, const Results *results) {
  Results *reference = &session->reference;
  for (size_t i = 0; i < results->numEntries; ++i) {
    const EntryResults *entry = &results->entries[i];
    if (entryNamed(reference, entry->name) || reference->numEntries == MaxEntries)
      continue;
    EntryResults *adopted = &reference->entries[reference->numEntries++];
    *adopted = *entry;
    adopted->begin = reference->size;
    resultsKeep(reference, results->data + entry->begin, entry->end - entry->begin);
    adopted->end = reference->size;
  }
}

static bool compare(Session *session, const char *what, const Results *results) {
  for (size_t i = 0; i < results->numEntries; ++i)
    if (!compareEntry(session, what, results, &results->entries[i]))
      return false;
  adoptEntries(session, results);
  if (entryNamed(results, "main"))
    return true;
  fail(session, what, "the entry 'main' is missing");
  return false;
}

static bool checkPeak(Session *session, const char *what, uint64_t budget, const Results *results) {
  if (!budget || results->peakBytes <= budget)
    return true;
  char why[128];
  snprintf(why, sizeof(why), "measured peak %" PRIu64 " is over the budget", results->peakBytes);
  fail(session, what, why);
  return false;
}

static void setProgress(Session *session, const char *what) {
  snprintf((char *)session->progress->variant, sizeof(session->progress->variant), "%s", what);
}

static bool runVariant(Session *session, MlirModule module, const char *what, uint64_t capacity,
                       Results *results) {
  RunOptions options = session->run;
  options.capacity = capacity;
  options.guard = options.guard && results != &session->reference; // it has no alignment
  char message[MaxMessage];
  session->progress->runs++;
  if (runModule(module, &options, results, message))
    return true;
  fail(session, what, message);
  return false;
}

// Takes a copy of the program through `pipeline` and lowers it. Upstream's passes verify less.
static bool lower(Session *session, const char *pipeline, MlirModule *out) {
  *out = mlirModuleFromOperation(mlirOperationClone(mlirModuleGetOperation(session->source)));
  if (compilerRun(session->compiler, *out, pipeline, true) &&
      compilerRun(session->compiler, *out, "builtin.module(offload-to-host)", false))
    return true;
  mlirModuleDestroy(*out);
  return false;
}

static Outcome tryVariant(Session *session, const Variant *variant, uint64_t *needed,
                          Results *results) {
  char what[256], pipeline[MaxPipeline];
  describe(variant, what);
  writePipeline(session, variant, pipeline);
  setProgress(session, what);
  MlirModule module;
  if (!lower(session, pipeline, &module)) {
    *needed = neededBudget(session->compiler->message);
    if (*needed > variant->budget && variant->budget)
      return Infeasible;
    fail(session, what, session->compiler->message);
    return Failed;
  }
  uint64_t capacity = variant->budget ? variant->budget : UINT64_C(1) << 24;
  // Without a plan, the pool may be fragmented.
  bool ok = runVariant(session, module, what, variant->unplanned ? UINT64_C(1) << 24 : capacity,
                       results) &&
            compare(session, what, results) &&
            (variant->unplanned || checkPeak(session, what, variant->budget, results));
  mlirModuleDestroy(module);
  return ok ? Passed : Failed;
}

static bool checkVariant(Session *session, const Variant *variant) {
  Results results = {0};
  uint64_t needed;
  Outcome outcome = tryVariant(session, variant, &needed, &results);
  resultsFree(&results);
  return outcome != Failed;
}

//===----------------------------------------------------------------------===//
// The ways
//===----------------------------------------------------------------------===//

// Upstream's bufferization wants a loop on tensors to yield what it was given, changed in place.
static bool isRefusedUpstream(const char *message) {
  return strstr(message, "is not equivalent to the corresponding iter bbArg") != NULL;
}

// `refused`: there is nothing to compare with.
static bool makeReference(Session *session, bool *refused) {
  char pipeline[MaxPipeline];
  snprintf(pipeline, sizeof(pipeline), "builtin.module(%s)", session->whole ? bufferize : "");
  setProgress(session, "without offloading");
  MlirModule module;
  if (!lower(session, pipeline, &module)) {
    fail(session, "without offloading", session->compiler->message);
    *refused = isRefusedUpstream(session->compiler->message);
    return *refused;
  }
  bool ok =
      runVariant(session, module, "without offloading", UINT64_C(1) << 24, &session->reference);
  mlirModuleDestroy(module);
  return ok;
}

// Tries budgets from below until one works. 0 when none does.
static bool smallestBudget(Session *session, uint64_t *budget) {
  Variant variant = {.mode = "scheduled", .budget = session->alignment};
  for (int i = 0; i < MaxRaises; ++i) {
    Results results = {0};
    uint64_t needed;
    Outcome outcome = tryVariant(session, &variant, &needed, &results);
    resultsFree(&results);
    if (outcome != Infeasible) {
      *budget = variant.budget;
      return outcome == Passed;
    }
    variant.budget = needed;
  }
  *budget = 0;
  return true;
}

static bool checkBudgets(Session *session, uint64_t resident) {
  uint64_t smallest;
  if (!smallestBudget(session, &smallest))
    return false;
  if (smallest && resident > smallest) {
    uint64_t budget = smallest + next(session) % (resident - smallest + 1);
    Variant between = {.mode = "scheduled", .budget = budget};
    if (!checkVariant(session, &between))
      return false;
    Variant reactive = {.mode = "reactive", .budget = budget};
    if (chance(session, 40) && !checkVariant(session, &reactive))
      return false;
  }
  // Much like the resident way, so only now and then.
  if (chance(session, 60))
    return true;
  Variant unlimited = {.mode = "scheduled"};
  unlimited.unplanned = chance(session, 50);
  return checkVariant(session, &unlimited);
}

static bool checkAll(Session *session) {
  bool refused = false;
  if (!makeReference(session, &refused) || refused)
    return refused;
  Variant resident = {.mode = "resident"};
  Results results = {0};
  uint64_t needed;
  bool ok = tryVariant(session, &resident, &needed, &results) == Passed;
  uint64_t bytes = results.arenaBytes;
  resultsFree(&results);
  return ok && checkBudgets(session, bytes);
}

static void chooseRun(Session *session) {
  static const double rates[] = {0, 1e8, 5e8, 5e9};
  bool guard = chance(session, 15);
  session->alignment = guard ? 4096 : 256;
  session->run = (RunOptions){.seed = session->seed,
                              .toDeviceRate = rates[next(session) % 4],
                              .toHostRate = rates[next(session) % 4],
                              .latency = next(session) % 3 * 10000,
                              .guard = guard,
                              .steps = chance(session, 25) ? 2 : 1};
}

bool fuzzProgram(Compiler *compiler, uint64_t seed, const char *text, bool tensors,
                 Progress *progress, char message[MaxMessage]) {
  Session session = {
      .compiler = compiler, .seed = seed, .random = seed, .progress = progress, .message = message};
  session.whole = tensors || chance(&session, 30);
  chooseRun(&session);
  setProgress(&session, "parsing");
  session.source = compilerParse(compiler, text);
  if (mlirModuleIsNull(session.source)) {
    fail(&session, "parsing", compiler->message);
    return false;
  }
  bool ok = checkAll(&session);
  resultsFree(&session.reference);
  mlirModuleDestroy(session.source);
  return ok;
}
