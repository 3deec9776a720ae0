//===- CorpusRuns.c - Programs of others, run and compared --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Under a budget a program has the bits of its resident run. Without offloading the same sums may
// be added up in another order, so that numbers are compared, with a tolerance.
//
//===----------------------------------------------------------------------===//
#include "Corpus.h"
#include "Fuzz.h"

#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/BuiltinTypes.h"

#include <malloc.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
  LargestDevice = 256 << 20,
  LongestRun = 5
}; // seconds of this processor, compilation included

static const char withoutOffloading[] =
    "builtin.module(inline,convert-elementwise-to-linalg,canonicalize,cse,offload-prepare,"
    "canonicalize,eliminate-empty-tensors,"
    "one-shot-bufferize{bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map},scf-forall-to-for,"
    "gpu-kernel-outlining,offload-name-results,"
    "buffer-results-to-out-params{add-result-attr hoist-static-allocs modify-public-functions},"
    "offload-name-results,canonicalize,cse)";

typedef struct Session {
  Compiler compiler;
  MlirModule source;
  Verdict *verdict;
  Results plain, again, resident;
} Session;

static bool differs(Session *session, const char *what) {
  session->verdict->outcome = OutcomeDefect;
  snprintf(session->verdict->detail, LongestDetail, "%.500s", what);
  return false;
}

//===----------------------------------------------------------------------===//
// What can be run
//===----------------------------------------------------------------------===//

typedef struct Limits {
  bool isStatic;
  int64_t bytes;
} Limits;

static int64_t bytesOf(MlirType type) {
  if (!mlirTypeIsAShaped(type) || !mlirShapedTypeHasStaticShape(type))
    return -1;
  int64_t elements = 1;
  for (intptr_t i = 0; i < mlirShapedTypeGetRank(type); ++i)
    if (__builtin_mul_overflow(elements, mlirShapedTypeGetDimSize(type, i), &elements) ||
        elements > LargestDevice)
      return LargestDevice;
  return elements * 8;
}

static MlirWalkResult measure(MlirOperation op, void *data) {
  Limits *limits = data;
  MlirAttribute type =
      mlirOperationGetAttributeByName(op, mlirStringRefCreateFromCString("function_type"));
  if (mlirAttributeIsNull(type) || !mlirAttributeIsAType(type) ||
      !mlirTypeIsAFunction(mlirTypeAttrGetValue(type)))
    return MlirWalkResultAdvance;
  MlirType function = mlirTypeAttrGetValue(type);
  for (intptr_t i = 0; i < mlirFunctionTypeGetNumInputs(function); ++i) {
    int64_t bytes = bytesOf(mlirFunctionTypeGetInput(function, i));
    limits->isStatic &= bytes >= 0;
    limits->bytes += bytes;
  }
  return MlirWalkResultAdvance;
}

static bool canRun(const Session *session) {
  if (mlirModuleIsNull(session->source))
    return false;
  Limits limits = {true, 0};
  mlirOperationWalk(mlirModuleGetOperation(session->source), measure, &limits, MlirWalkPreOrder);
  return limits.isStatic && limits.bytes < LargestDevice;
}

//===----------------------------------------------------------------------===//
// Comparing
//===----------------------------------------------------------------------===//

static bool isNear(double a, double b) {
  return a == b || (isnan(a) && isnan(b)) || fabs(a - b) <= 1e-3 * fmax(fabs(a), fabs(b));
}

// Whether all words are near each other as f32, or as f64.
static bool areNear(const char *a, const char *b, size_t size) {
  bool single = true, twice = size % 8 == 0;
  for (size_t i = 0; i + 4 <= size && single; i += 4) {
    float x, y;
    memcpy(&x, a + i, 4);
    memcpy(&y, b + i, 4);
    single = isNear((double)x, (double)y);
  }
  for (size_t i = 0; i + 8 <= size && twice; i += 8) {
    double x, y;
    memcpy(&x, a + i, 8);
    memcpy(&y, b + i, 8);
    twice = isNear(x, y);
  }
  return single || twice;
}

static bool compare(Session *session, const Results *results, const Results *expected, bool bits) {
  if (results->size != expected->size)
    return differs(session, "other arguments than without offloading");
  if (!results->size || !memcmp(results->data, expected->data, results->size))
    return true;
  if (!bits && areNear(results->data, expected->data, results->size))
    return true;
  return differs(session, bits ? "bits differ from the resident run"
                               : "numbers differ from the run without offloading");
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

static bool lower(Session *session, const char *pipeline, MlirModule *out) {
  *out = mlirModuleFromOperation(mlirOperationClone(mlirModuleGetOperation(session->source)));
  return compilerRun(&session->compiler, *out, pipeline, true) &&
         compilerRun(&session->compiler, *out, "builtin.module(offload-to-host)", false);
}

// False where it cannot be compiled or run; `message` says why.
static bool compileAndRun(Session *session, const char *way, const char *pipeline, uint64_t outSeed,
                          Results *results, char message[MaxMessage]) {
  snprintf(session->verdict->way, LongestWay, "compiling %s", way);
  MlirModule module;
  bool ok = lower(session, pipeline, &module);
  if (!ok)
    snprintf(message, MaxMessage, "%s", session->compiler.message);
  if (ok) {
    snprintf(session->verdict->way, LongestWay, "running %s", way);
    RunOptions options = {.capacity = LargestDevice,
                          .seed = 1,
                          .outSeed = outSeed,
                          .steps = 1,
                          .smallIntegers = true};
    ok = runModule(module, &options, results, message);
  }
  mlirModuleDestroy(module);
  return ok;
}

static bool checkBudget(Session *session, const char *budget) {
  char way[LongestWay], pipeline[160], message[MaxMessage];
  snprintf(way, sizeof(way), "in %s", budget);
  snprintf(pipeline, sizeof(pipeline), "builtin.module(offload{device-memory=%s remarks=false})",
           budget);
  Results results = {0};
  bool ok = compileAndRun(session, way, pipeline, 0, &results, message);
  if (ok)
    ok = compare(session, &results, &session->resident, true);
  else if (strstr(session->verdict->way, "running"))
    ok = differs(session, message);
  else
    ok = true; // too small, which compilation has judged
  resultsFree(&results);
  return ok;
}

// Twice over other garbage: a program whose results differ reads what it has not written.
static bool runPlain(Session *session) {
  char message[MaxMessage];
  mallopt(M_PERTURB, 0x35);
  bool ok =
      compileAndRun(session, "without offloading", withoutOffloading, 0, &session->plain, message);
  mallopt(M_PERTURB, 0x4a);
  ok = ok &&
       compileAndRun(session, "without offloading", withoutOffloading, 1, &session->again, message);
  mallopt(M_PERTURB, 0);
  const Results *a = &session->plain, *b = &session->again;
  return ok && a->size == b->size && (!a->size || !memcmp(a->data, b->data, a->size));
}

static bool runAll(Session *session) {
  char message[MaxMessage];
  clock_t began = clock();
  if (!canRun(session) || !runPlain(session) ||
      clock() > began + LongestRun * (clock_t)CLOCKS_PER_SEC)
    return true;
  session->verdict->ran = true;
  if (!compileAndRun(session, "resident", "builtin.module(offload{mode=resident remarks=false})", 0,
                     &session->resident, message))
    return differs(session, message);
  session->verdict->compared = true;
  return compare(session, &session->resident, &session->plain, false) &&
         checkBudget(session, "100%") && checkBudget(session, "60%") && checkBudget(session, "30%");
}

void judgeRuns(const char *text, Verdict *verdict) {
  Session session = {.verdict = verdict};
  compilerCreate(&session.compiler);
  session.source = compilerParse(&session.compiler, text);
  runAll(&session);
  resultsFree(&session.plain);
  resultsFree(&session.again);
  resultsFree(&session.resident);
  if (!mlirModuleIsNull(session.source))
    mlirModuleDestroy(session.source);
  compilerDestroy(&session.compiler);
}
