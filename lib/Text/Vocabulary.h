//===- Vocabulary.h - Tokens by number and by text ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each token stands for bytes. Ordinary tokens are found by those, control and user-defined ones by
// their names (Controls.h).
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_VOCABULARY_H
#define HO_LIB_TEXT_VOCABULARY_H

#include "ho/tokenizer.h"

typedef struct hoTextEntry hoTextEntry;
typedef struct hoPairEntry hoPairEntry;

typedef struct hoVocabulary {
  ho_tokenizer_model_t model;
  uint32_t count;
  uint8_t *types, *flags;
  uint32_t *offsets; // count + 1, into `bytes`
  uint8_t *bytes;
  uint32_t *orders; // SentencePiece's: lower is merged first
  int32_t byteIds[256];
  uint32_t longest; // ordinary token, in bytes
  hoTextEntry *entries, *ordinary;
  hoPairEntry *pairEntries, *pairs;
} hoVocabulary;

// On success or failure, end it with hoVocabularyFree().
HO_NODISCARD ho_status_t hoVocabularyCreate(const ho_tokenizer_data_t *data, hoVocabulary *out);
void hoVocabularyFree(hoVocabulary *vocabulary);

ho_string_t hoVocabularyBytes(const hoVocabulary *vocabulary, int32_t token);
bool hoVocabularyIsNamed(uint8_t type);
// HO_TOKEN_NONE where there is none. Texts with U+2581 are as in the file.
int32_t hoVocabularyFind(const hoVocabulary *vocabulary, const char *text, size_t length);
// The token that two neighbours become, and when: a lower order comes first.
int32_t hoVocabularyMerge(const hoVocabulary *vocabulary, int32_t left, int32_t right,
                          uint32_t *order);

#define HO_SPACE_MARK "\xE2\x96\x81" // U+2581, SentencePiece's space
enum { HO_SPACE_MARK_LENGTH = sizeof(HO_SPACE_MARK) - 1 };

#endif // HO_LIB_TEXT_VOCABULARY_H
