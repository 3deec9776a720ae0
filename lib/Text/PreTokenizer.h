//===- PreTokenizer.h - Text cut into pieces that merges do not cross -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_PRETOKENIZER_H
#define HO_LIB_TEXT_PRETOKENIZER_H

#include "ho/tokenizer.h"

enum { HO_MAX_PATTERNS = 4 };

// A row of the table of those that are known.
typedef struct hoPreTokenizerKind {
  const char *name;
  const char *const *patterns; // applied one after the other, each to the pieces of the last
  bool keepsTokens;            // a piece that is a token stays whole, whatever its merges
  bool addsBegin;              // files that say nothing mean so
} hoPreTokenizerKind;

// The row of `name`; NULL: "default".
HO_NODISCARD ho_status_t hoPreTokenizerFind(const char *name, const hoPreTokenizerKind **out);

typedef struct hoPreTokenizer {
  const hoPreTokenizerKind *kind;
  void *codes[HO_MAX_PATTERNS]; // pcre2_code *
  size_t count;
} hoPreTokenizer;

// On success or failure, end it with hoPreTokenizerFree().
HO_NODISCARD ho_status_t hoPreTokenizerCreate(const char *name, hoPreTokenizer *out);
void hoPreTokenizerFree(hoPreTokenizer *preTokenizer);

typedef struct hoSpan {
  size_t begin, end;
} hoSpan;

// A list of pieces, and what is needed to make it; zero at first.
typedef struct hoPieces {
  hoSpan *items, *others;
  size_t count, capacity, otherCapacity;
  void *match; // pcre2_match_data *
} hoPieces;

// Cuts `text`, which is valid UTF-8.
HO_NODISCARD ho_status_t hoPreTokenizerSplit(const hoPreTokenizer *preTokenizer, const char *text,
                                             size_t length, hoPieces *pieces);
void hoPiecesFree(hoPieces *pieces);

#endif // HO_LIB_TEXT_PRETOKENIZER_H
