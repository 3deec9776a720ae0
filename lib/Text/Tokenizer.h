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

struct ho_tokenizer {
  hoVocabulary vocabulary;
  hoControls controls;
  hoPreTokenizer preTokenizer; // of a byte-level model
  int32_t begin, unknown;
  int32_t ends[HO_TOKENIZER_MAX_ENDS];
  uint32_t numEnds;
  bool addBegin, addEnd, addSpacePrefix;
};

#endif // HO_LIB_TEXT_TOKENIZER_H
