//===- Normalizer.h - Text rewritten before it is cut -------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Near-linear in the text; only combining marks out of order behind one letter cost the square of
// how many there are.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_NORMALIZER_H
#define HO_LIB_TEXT_NORMALIZER_H

#include "ho/tokenizer.h"

typedef enum hoStepKind {
  // Unicode's normalization forms, of what is valid UTF-8; other bytes stay.
  HO_STEP_NFC,
  HO_STEP_NFD,
  HO_STEP_NFKC,
  HO_STEP_NFKD,
  HO_STEP_REPLACE,      // `from` by `to`, wherever it is
  HO_STEP_PREPEND,      // `to`
  HO_STEP_PREFIX,       // `to`, unless the text begins so
  HO_STEP_PREFIX_FIRST, // the same where the text is at the start of the whole
} hoStepKind;

typedef struct hoStep {
  hoStepKind kind;
  ho_string_t from, to; // owned
} hoStep;

// What is done, in order; zero at first.
typedef struct hoNormalizer {
  hoStep *steps;
  size_t count, capacity;
} hoNormalizer;

// Copies the strings.
HO_NODISCARD ho_status_t hoNormalizerAdd(hoNormalizer *normalizer, hoStepKind kind,
                                         ho_string_t from, ho_string_t to);
void hoNormalizerFree(hoNormalizer *normalizer);

// Memory for what comes out, used again from text to text; zero at first.
typedef struct hoNormalized {
  struct {
    char *data;
    size_t length, capacity;
  } buffers[2];
} hoNormalized;

// `*text` becomes what the steps make of it, in `memory` until its next use. Nothing is added to an
// empty text. `atStart`: it is at the start of the whole.
HO_NODISCARD ho_status_t hoNormalize(const hoNormalizer *normalizer, bool atStart,
                                     hoNormalized *memory, ho_string_t *text);
void hoNormalizedFree(hoNormalized *memory);

#endif // HO_LIB_TEXT_NORMALIZER_H
