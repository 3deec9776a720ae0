//===- Corpus.h - Programs of others, judged --------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Modules from .mlir files, the parts of a file between lines of "// -----" each by itself, and
// what the passes make of each of them.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_FUZZ_CORPUS_H
#define HO_TEST_FUZZ_CORPUS_H

#include <stdbool.h>
#include <stddef.h>

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

typedef struct CorpusProgram {
  const char *path; // owned by the corpus
  int part;         // number in its file
  char *text;
} CorpusProgram;

typedef struct Corpus {
  CorpusProgram *programs;
  size_t count, capacity;
  char **paths;
  size_t numPaths, pathsCapacity;
} Corpus;

// Adds a file, or all files below a folder that end in .mlir. False when it cannot be read.
bool corpusAdd(Corpus *corpus, const char *path);
void corpusFree(Corpus *corpus);

//===----------------------------------------------------------------------===//
// Judging
//===----------------------------------------------------------------------===//

typedef enum Outcome {
  OutcomeNotParsed,     // by upstream either
  OutcomeNotBufferized, // by upstream either
  OutcomeNothing,       // there is nothing that could run on the device
  OutcomePlanned,       // copies inserted, proved by offload-verify
  OutcomeLeftAlone,     // no copies, and a remark says why
  OutcomeRefused,       // one error with a location
  OutcomeDefect,
  NumOutcomes,
} Outcome;

extern const char *const outcomeNames[NumOutcomes];

enum { LongestDetail = 512, LongestWay = 96 };

// In memory that processes share, so that what a process did last is known after it crashed.
typedef struct Verdict {
  Outcome outcome;
  char way[LongestWay]; // what is being done, or where the defect was found
  char detail[LongestDetail];
  bool ran, compared; // programs with entries that can be run, and those that were
} Verdict;

// What the passes do with `text`, without running it, with offload's `bound`.
void judgeCompilation(const char *text, unsigned bound, Verdict *verdict);
// Runs the program, resident and under budgets, and compares bits. Only for planned ones.
void judgeRuns(const char *text, Verdict *verdict);

#endif // HO_TEST_FUZZ_CORPUS_H
