//===- Tokenizer.h - The parts of a tokenizer ---------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_TOKENIZER_H
#define HO_LIB_TEXT_TOKENIZER_H

#include "Controls.h"
#include "PreTokenizer.h"
#include "Vocabulary.h"

// What a tokenizer does beside looking things up in its vocabulary; zero at first.
typedef struct hoTokenizerParts {
  hoNormalizer normalizer;     // before names are looked for that are to be normalized
  hoNormalizer prefixer;       // of what lies between names
  hoPreTokenizer preTokenizer; // none: a text is one piece
  bool keepsTokens;            // a piece that is a token stays whole, whatever its merges
  bool namesBytes;             // a byte that is no token becomes the unknown token
  bool fusesUnknown;           // a run of what is no token is one unknown token
  bool marksSpaces;            // U+2581 in a token is a space of the text
  bool stripsSpace;            // which the tokenizer has added where the text begins
} hoTokenizerParts;

struct ho_tokenizer {
  hoVocabulary vocabulary;
  hoControls names, normalizedNames;
  hoTokenizerParts parts;
  int32_t begin, unknown;
  int32_t ends[HO_TOKENIZER_MAX_ENDS];
  uint32_t numEnds;
  bool addBegin, addEnd;
  char *chatTemplate; // owned
  size_t chatTemplateLength;
};

// Takes the parts over, on success or failure; what `data` says of pre-tokenizer and space prefix
// does not matter.
HO_NODISCARD ho_status_t hoTokenizerAssemble(const ho_tokenizer_data_t *data,
                                             hoTokenizerParts *parts, ho_tokenizer_t **out);
void hoTokenizerPartsFree(hoTokenizerParts *parts);

#endif // HO_LIB_TEXT_TOKENIZER_H
