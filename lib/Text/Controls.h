//===- Controls.h - Tokens that are named in a text ---------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_CONTROLS_H
#define HO_LIB_TEXT_CONTROLS_H

#include "Normalizer.h"
#include "Vocabulary.h"

typedef struct hoNameEntry hoNameEntry;

// The names of control and user-defined tokens: where they may begin and how long they are.
typedef struct hoControls {
  bool first[256];
  uint32_t *lengths; // descending, each once
  size_t numLengths;
  hoNameEntry *entries, *names;
  uint32_t numEntries;
} hoControls;

// `normalizer`: of those that are looked for in the normalized text, as it makes them; NULL: of the
// others. On success or failure, end it with hoControlsFree().
HO_NODISCARD ho_status_t hoControlsCreate(const hoVocabulary *vocabulary,
                                          const hoNormalizer *normalizer, hoControls *out);
void hoControlsFree(hoControls *controls);

// The first name in `text`, the longest that begins there; HO_TOKEN_NONE without. `plain`: only
// user-defined ones.
int32_t hoControlsFind(const hoControls *controls, const hoVocabulary *vocabulary, const char *text,
                       size_t length, bool plain, size_t *begin, size_t *size);
// The token of exactly this name.
int32_t hoControlsFindName(const hoControls *controls, const char *text, size_t length);

#endif // HO_LIB_TEXT_CONTROLS_H
