//===- TokenizerJson.h - The parts of a tokenizer.json ------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each part is read into one hoJsonTokenizer. What is not known here is UNSUPPORTED and named; what
// is not as the format has it, INVALID_ARGUMENT.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_TOKENIZERJSON_H
#define HO_LIB_TEXT_TOKENIZERJSON_H

#include "Json.h"
#include "Tokenizer.h"

typedef struct hoJsonTokenizer {
  ho_tokenizer_data_t data; // its arrays are those below; strings are the JSON's
  ho_string_t *tokens, *mergePairs;
  int32_t *types;
  uint8_t *flags;
  hoTokenizerParts parts;
  bool byteLevel; // pieces are cut from bytes in their alphabet
  bool hasTemplate;
} hoJsonTokenizer;

// In this order.
HO_NODISCARD ho_status_t hoJsonReadNormalizer(const cJSON *json, hoJsonTokenizer *out);
HO_NODISCARD ho_status_t hoJsonReadPreTokenizer(const cJSON *json, hoJsonTokenizer *out);
HO_NODISCARD ho_status_t hoJsonReadDecoder(const cJSON *json, hoJsonTokenizer *out);
HO_NODISCARD ho_status_t hoJsonReadVocabulary(const cJSON *json, hoJsonTokenizer *out);
HO_NODISCARD ho_status_t hoJsonReadPostProcessor(const cJSON *json, hoJsonTokenizer *out);
void hoJsonTokenizerFree(hoJsonTokenizer *tokenizer);

// NULL where there is none or it is null.
const cJSON *hoJsonFind(const cJSON *object, const char *key);
HO_NODISCARD ho_status_t hoJsonReadBoolean(const cJSON *object, const char *key, bool otherwise,
                                           bool *out);
HO_NODISCARD ho_status_t hoJsonReadText(const cJSON *object, const char *key, const char *otherwise,
                                        const char **out);
// A member that is an array; each of its elements is to be an object.
HO_NODISCARD ho_status_t hoJsonReadList(const cJSON *object, const char *key, const cJSON **out);
// What a part says it is.
HO_NODISCARD ho_status_t hoJsonReadType(const cJSON *part, const char *what, const char **out);
ho_status_t hoJsonUnsupported(const char *what, const char *type, const char *known);
// The token called `text`, HO_TOKEN_NONE without.
int32_t hoJsonFindToken(const hoJsonTokenizer *tokenizer, const char *text);

#endif // HO_LIB_TEXT_TOKENIZERJSON_H
