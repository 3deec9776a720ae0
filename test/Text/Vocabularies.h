//===- Vocabularies.h - Real and small vocabularies for tests -----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Read from test/Text/Inputs, which models/export/tokens.py writes. A file that cannot be read ends
// the test.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_VOCABULARIES_H
#define HO_TEST_VOCABULARIES_H

#include "ho/tokenizer.h"

#include <stdbool.h>

// A text file's lines, without their ends.
typedef struct lines {
  char *text;
  char **items;
  size_t count;
} lines_t;

lines_t readLines(const char *name);
void freeLines(lines_t *lines);

typedef struct vocabulary {
  lines_t lines;
  ho_string_t *strings;
  int32_t *types;
  float *scores;
  ho_tokenizer_data_t data;
} vocabulary_t;

vocabulary_t readSmolLM2(const char *preTokenizer);
vocabulary_t readSentencePieces(void);
void freeVocabulary(vocabulary_t *vocabulary);

ho_tokenizer_t *makeTokenizer(const ho_tokenizer_data_t *data);
ho_tokenizer_t *makeSmolLM2(const char *preTokenizer);
ho_tokenizer_t *makeSentencePieces(void);
// Of Inputs/json, which models/export/tokenizer_json.py writes.
ho_tokenizer_t *makeJson(const char *name);

// "HEX NUMBER NUMBER ...": a text and its tokens, owned by the caller.
typedef struct row {
  char *text;
  size_t length;
  int32_t *tokens;
  size_t count;
} row_t;

row_t readRow(const char *line);
void freeRow(row_t *row);

// Whether the line's text becomes the line's tokens; says where not.
bool agreesOnTokens(const ho_tokenizer_t *tokenizer, const char *what, const char *line,
                    unsigned flags);

#endif // HO_TEST_VOCABULARIES_H
