//===- CorpusJudge.c - What the passes make of a program ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A program is planned, left alone with a remark, or refused with one error that says where.
// Everything else is a defect, whatever the program.
//
//===----------------------------------------------------------------------===//
#include "Corpus.h"
#include "Fuzz.h"

#include "mlir-c/BuiltinTypes.h"
#include "mlir-c/Diagnostics.h"

#include <stdio.h>
#include <string.h>

const char *const outcomeNames[NumOutcomes] = {
    "not-parsed", "not-bufferized", "nothing-to-do", "planned", "left-alone", "refused", "defect",
};

#define BUFFERIZE                                                                                  \
  "inline,convert-elementwise-to-linalg,canonicalize,cse,canonicalize,eliminate-empty-tensors,"    \
  "one-shot-bufferize{bufferize-function-boundaries "                                              \
  "function-boundary-type-conversion=identity-layout-map}"
static const char bufferize[] = "builtin.module(" BUFFERIZE ")";
static const char bufferizeAndTidy[] = "builtin.module(" BUFFERIZE ",canonicalize,cse)";

typedef struct Judge {
  Compiler compiler;
  uint64_t handler;
  MlirModule source;
  Verdict *verdict;
  bool ownTransfers; // the program moves or launches by itself, which may be wrong as it came
  // Of the last pipeline.
  int errors, remarks, withoutLocation;
  char message[MaxMessage];
} Judge;

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

static void keepMessage(MlirStringRef text, void *data) {
  Judge *judge = data;
  size_t length = strlen(judge->message);
  snprintf(judge->message + length, sizeof(judge->message) - length, "%.*s", (int)text.length,
           text.data);
}

static MlirLogicalResult handle(MlirDiagnostic diagnostic, void *data) {
  Judge *judge = data;
  MlirDiagnosticSeverity severity = mlirDiagnosticGetSeverity(diagnostic);
  if (severity == MlirDiagnosticRemark || severity == MlirDiagnosticWarning)
    judge->remarks++;
  if (severity != MlirDiagnosticError)
    return mlirLogicalResultSuccess();
  judge->withoutLocation += mlirLocationEqual(mlirDiagnosticGetLocation(diagnostic),
                                              mlirLocationUnknownGet(judge->compiler.context));
  if (judge->errors++)
    keepMessage(mlirStringRefCreateFromCString(" | "), judge);
  mlirDiagnosticPrint(diagnostic, keepMessage, judge);
  return mlirLogicalResultSuccess();
}

static void begin(Judge *judge, Verdict *verdict, const char *text) {
  *judge = (Judge){.verdict = verdict};
  compilerCreate(&judge->compiler);
  judge->handler = mlirContextAttachDiagnosticHandler(judge->compiler.context, handle, judge, NULL);
  snprintf(verdict->way, sizeof(verdict->way), "parsing");
  judge->source = compilerParse(&judge->compiler, text);
}

static void end(Judge *judge) {
  if (!mlirModuleIsNull(judge->source))
    mlirModuleDestroy(judge->source);
  mlirContextDetachDiagnosticHandler(judge->compiler.context, judge->handler);
  compilerDestroy(&judge->compiler);
}

//===----------------------------------------------------------------------===//
// Pipelines
//===----------------------------------------------------------------------===//

static bool defect(Judge *judge, const char *what) {
  Verdict *verdict = judge->verdict;
  verdict->outcome = OutcomeDefect;
  snprintf(verdict->detail, sizeof(verdict->detail), "%s: %.400s", what, judge->message);
  return false;
}

static MlirModule copyOf(MlirModule module) {
  return mlirModuleFromOperation(mlirOperationClone(mlirModuleGetOperation(module)));
}

static bool runPipeline(Judge *judge, MlirModule module, const char *pipeline) {
  judge->errors = judge->remarks = judge->withoutLocation = 0;
  judge->message[0] = '\0';
  return compilerRun(&judge->compiler, module, pipeline, true);
}

// A program that reads memory it has not written, or returns such, did so before it was offloaded.
static bool isOwnFault(const char *message) {
  return !strncmp(message, "[lost-result]", 13) ||
         (!strncmp(message, "[read-undefined]", 16) && strstr(message, "a host buffer"));
}

// Whether the verifier between passes was what failed: nothing else does then.
static bool breaksIR(Judge *judge, MlirModule module, const char *pipeline) {
  int errors = judge->errors;
  char message[MaxMessage];
  memcpy(message, judge->message, sizeof(message));
  bool breaks = compilerRun(&judge->compiler, module, pipeline, false);
  judge->errors = errors;
  memcpy(judge->message, message, sizeof(message));
  return breaks;
}

// Runs `pipeline`; false where it failed as it must not: silently, without saying where, by
// broken IR. `ok` tells whether it succeeded.
static bool check(Judge *judge, MlirModule module, const char *way, const char *pipeline,
                  bool *ok) {
  snprintf(judge->verdict->way, sizeof(judge->verdict->way), "%s", way);
  MlirModule copy = copyOf(module);
  *ok = runPipeline(judge, module, pipeline);
  bool breaks = !*ok && judge->errors && breaksIR(judge, copy, pipeline);
  mlirModuleDestroy(copy);
  if (*ok && judge->errors)
    return defect(judge, "an error, and success");
  if (*ok)
    return true;
  if (!judge->errors)
    return defect(judge, "failed without a message");
  if (judge->withoutLocation == judge->errors)
    return defect(judge, "an error without a location");
  if (breaks)
    return defect(judge, "broken IR");
  if (judge->message[0] == '[' && !judge->ownTransfers && !isOwnFault(judge->message))
    return defect(judge, "refused by offload-verify");
  return true;
}

//===----------------------------------------------------------------------===//
// Looking at modules
//===----------------------------------------------------------------------===//

typedef struct Contents {
  int candidates; // what could run on the device
  int copies;     // device memory allocated or copied to
  int transfers;  // operations of the gpu dialect that are the program's own
} Contents;

static bool isNamed(MlirOperation op, const char *name) {
  return mlirStringRefEqual(mlirIdentifierStr(mlirOperationGetName(op)),
                            mlirStringRefCreateFromCString(name));
}

static bool isOfLinalg(MlirOperation op) {
  MlirStringRef name = mlirIdentifierStr(mlirOperationGetName(op));
  return name.length > 7 && !strncmp(name.data, "linalg.", 7) && !isNamed(op, "linalg.yield") &&
         !isNamed(op, "linalg.index");
}

static bool isToken(MlirType type) {
  MlirStringRef dialect = mlirDialectGetNamespace(mlirTypeGetDialect(type));
  return mlirStringRefEqual(dialect, mlirStringRefCreateFromCString("gpu"));
}

static bool usesMemory(MlirOperation op) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    if (mlirTypeIsAShaped(mlirValueGetType(mlirOperationGetOperand(op, i))))
      return true;
  return false;
}

static MlirWalkResult count(MlirOperation op, void *data) {
  Contents *contents = data;
  if (isNamed(op, "gpu.module"))
    return MlirWalkResultSkip;
  contents->candidates += (isOfLinalg(op) || isNamed(op, "gpu.launch_func")) && usesMemory(op);
  contents->copies += isNamed(op, "gpu.alloc") || isNamed(op, "gpu.memcpy");
  MlirStringRef name = mlirIdentifierStr(mlirOperationGetName(op));
  contents->transfers += name.length > 4 && !strncmp(name.data, "gpu.", 4) &&
                         !isNamed(op, "gpu.launch_func") && !isNamed(op, "gpu.binary");
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    contents->transfers += isToken(mlirValueGetType(mlirOperationGetResult(op, i)));
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    contents->transfers += isToken(mlirValueGetType(mlirOperationGetOperand(op, i)));
  return MlirWalkResultAdvance;
}

static Contents contentsOf(MlirModule module) {
  Contents contents = {0};
  mlirOperationWalk(mlirModuleGetOperation(module), count, &contents, MlirWalkPreOrder);
  return contents;
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

// Whether upstream takes the program, and how much there is to do in it then.
static bool isForUs(Judge *judge, MlirModule *bufferized, Contents *contents) {
  Verdict *verdict = judge->verdict;
  if (mlirModuleIsNull(judge->source)) {
    verdict->outcome = OutcomeNotParsed;
    return false;
  }
  judge->ownTransfers = contentsOf(judge->source).transfers > 0;
  snprintf(verdict->way, sizeof(verdict->way), "upstream's bufferization");
  *bufferized = copyOf(judge->source);
  if (runPipeline(judge, *bufferized, bufferize)) {
    MlirModule tidy = copyOf(judge->source);
    if (runPipeline(judge, tidy, bufferizeAndTidy))
      *contents = contentsOf(tidy);
    mlirModuleDestroy(tidy);
    return true;
  }
  verdict->outcome = OutcomeNotBufferized;
  snprintf(verdict->detail, sizeof(verdict->detail), "%.400s", judge->message);
  return false;
}

static bool sort(Judge *judge, MlirModule module, bool ok, const Contents *before) {
  Verdict *verdict = judge->verdict;
  if (!ok) {
    verdict->outcome = OutcomeRefused;
    snprintf(verdict->detail, sizeof(verdict->detail), "%d errors: %.400s", judge->errors,
             judge->message);
    return true;
  }
  Contents after = contentsOf(module);
  if (after.copies)
    verdict->outcome = OutcomePlanned;
  else if (judge->remarks)
    verdict->outcome = OutcomeLeftAlone;
  else if (!before->candidates)
    verdict->outcome = OutcomeNothing;
  else
    return defect(judge, "nothing inserted, and no remark");
  return true;
}

// With everything resident, and under budgets.
static bool checkOffload(Judge *judge, unsigned bound, const Contents *before) {
  static const char *const budgets[] = {"90%", "60%", "30%"};
  char whole[64];
  snprintf(whole, sizeof(whole), "builtin.module(offload{bound=%u})", bound);
  MlirModule module = copyOf(judge->source);
  bool ok, fine = check(judge, module, "offload", whole, &ok) && sort(judge, module, ok, before);
  mlirModuleDestroy(module);
  for (size_t i = 0; fine && ok && i < sizeof(budgets) / sizeof(budgets[0]); ++i) {
    char way[LongestWay], pipeline[128];
    snprintf(way, sizeof(way), "offload in %s", budgets[i]);
    snprintf(pipeline, sizeof(pipeline), "builtin.module(offload{bound=%u device-memory=%s})",
             bound, budgets[i]);
    module = copyOf(judge->source);
    bool planned;
    fine = check(judge, module, way, pipeline, &planned);
    mlirModuleDestroy(module);
  }
  return fine;
}

static const char *const singles[] = {
    "offload-prepare",
    "offload-tile-attention",
    "offload-name-results",
    "offload-insert",
    "offload-schedule",
    "offload-plan-memory",
    "offload-verify",
    "offload-variants{modes=resident}",
    "offload-to-runtime",
    "offload-to-runtime{device=cuda}",
    "offload-launches",
    "gpu.module(offload-device-math)",
    "offload-kernels-to-host",
    "offload-embed-kernels",
    "offload-loop-hints",
    "offload-insert,offload-schedule",
    "offload-insert,offload-plan-memory",
    "offload-insert,offload-to-runtime",
    // Programs on memrefs need not come from the pipeline.
    "offload-insert,offload-schedule{device-memory=60%},offload-plan-memory,offload-verify",
};

// Each pass by itself, wherever it stands.
static bool checkSingles(Judge *judge, MlirModule from, const char *kind) {
  bool fine = true;
  for (size_t i = 0; fine && i < sizeof(singles) / sizeof(singles[0]); ++i) {
    char way[LongestWay], pipeline[256];
    snprintf(way, sizeof(way), "%s on %s", singles[i], kind);
    snprintf(pipeline, sizeof(pipeline), "builtin.module(%s)", singles[i]);
    MlirModule module = copyOf(from);
    bool ok;
    // What is refused by the verifier alone may be wrong as it came.
    fine = check(judge, module, way, pipeline, &ok) || strstr(judge->verdict->detail, "refused by");
    mlirModuleDestroy(module);
  }
  return fine;
}

// All the way to LLVM's dialect. Upstream's passes leave less than valid IR in between.
static bool checkTarget(Judge *judge, unsigned bound, const char *target) {
  char whole[64];
  snprintf(whole, sizeof(whole), "builtin.module(offload{bound=%u})", bound);
  MlirModule module = copyOf(judge->source);
  bool ok = runPipeline(judge, module, whole);
  if (!ok) {
    mlirModuleDestroy(module);
    return true;
  }
  char pipeline[128];
  snprintf(pipeline, sizeof(pipeline), "builtin.module(%s)", target);
  bool fine = check(judge, module, target, pipeline, &ok);
  mlirModuleDestroy(module);
  return fine;
}

void judgeCompilation(const char *text, unsigned bound, Verdict *verdict) {
  Judge judge;
  MlirModule bufferized = {NULL};
  Contents contents = {0};
  begin(&judge, verdict, text);
  bool fine = isForUs(&judge, &bufferized, &contents) && checkOffload(&judge, bound, &contents);
  Verdict before = *verdict;
  if (fine)
    fine = checkSingles(&judge, judge.source, "the source") &&
           checkSingles(&judge, bufferized, "buffers") &&
           checkTarget(&judge, bound, "offload-to-host") &&
           checkTarget(&judge, bound, "offload-to-cuda");
  if (fine)
    *verdict = before;
  if (!mlirModuleIsNull(bufferized))
    mlirModuleDestroy(bufferized);
  end(&judge);
}
