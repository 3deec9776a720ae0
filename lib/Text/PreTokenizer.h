//===- PreTokenizer.h - Text cut into pieces that merges do not cross -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_PRETOKENIZER_H
#define HO_LIB_TEXT_PRETOKENIZER_H

#include "ho/tokenizer.h"

// A row of the table of those that are known.
typedef struct hoPreTokenizerKind {
  const char *name;
  const char *const *patterns; // applied one after the other, each to the pieces of the last
  bool keepsTokens;            // a piece that is a token stays whole, whatever its merges
  bool addsBegin;              // files that say nothing mean so
} hoPreTokenizerKind;

// The row of `name`; NULL: "default".
HO_NODISCARD ho_status_t hoPreTokenizerFind(const char *name, const hoPreTokenizerKind **out);

// What becomes of a pattern's matches in a piece, and of what lies between them.
typedef enum hoSplitBehavior {
  HO_SPLIT_ISOLATED,             // all are pieces
  HO_SPLIT_REMOVED,              // what lies between is
  HO_SPLIT_CONTIGUOUS,           // matches without anything between are one piece
  HO_SPLIT_MERGED_WITH_PREVIOUS, // a match belongs to what is before it, unless that is a match
  HO_SPLIT_MERGED_WITH_NEXT,     // the same with what is behind
} hoSplitBehavior;

typedef struct hoSplit {
  void *code; // pcre2_code *
  hoSplitBehavior behavior;
  bool invert; // what lies between counts as the matches
} hoSplit;

// Splits applied one after the other; zero at first.
typedef struct hoPreTokenizer {
  hoSplit *splits;
  size_t count, capacity;
} hoPreTokenizer;

// Byte-level vocabularies are cut so where nothing else is said.
extern const char hoBytesPattern[];

// Adds the patterns of a kind.
HO_NODISCARD ho_status_t hoPreTokenizerAddKind(hoPreTokenizer *preTokenizer,
                                               const hoPreTokenizerKind *kind);
// A pattern in PCRE2's syntax, which may not match nothing.
HO_NODISCARD ho_status_t hoPreTokenizerAdd(hoPreTokenizer *preTokenizer, const char *pattern,
                                           hoSplitBehavior behavior, bool invert);
void hoPreTokenizerFree(hoPreTokenizer *preTokenizer);

typedef struct hoSpan {
  size_t begin, end;
  bool match; // of the pattern at hand
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
