//===- Tokenizer.c - A tokenizer from what a file says --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tokenizer.h"

#include <stdlib.h>
#include <string.h>

void ho_tokenizer_data_default(ho_tokenizer_model_t model, ho_tokenizer_data_t *out) {
  *out = (ho_tokenizer_data_t){.model = model, .begin = HO_TOKEN_NONE, .unknown = HO_TOKEN_NONE};
  out->add_space_prefix = model != HO_TOKENIZER_BYTE_LEVEL;
}

static ho_status_t checkToken(const char *what, int32_t token, const ho_tokenizer_data_t *data) {
  if (token >= HO_TOKEN_NONE && (token < 0 || (uint32_t)token < data->num_tokens))
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the %s token is %d, of %u tokens", what, token,
                        data->num_tokens);
}

static ho_status_t check(const ho_tokenizer_data_t *data) {
  if (!data->num_tokens)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the vocabulary is empty");
  HO_RETURN_IF_ERROR(checkToken("begin", data->begin, data));
  HO_RETURN_IF_ERROR(checkToken("unknown", data->unknown, data));
  for (uint32_t i = 0; i < data->num_ends; ++i)
    HO_RETURN_IF_ERROR(checkToken("end", data->ends[i], data));
  if (data->add_begin && data->begin < 0)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "a begin token is to be added, none is named");
  if (data->add_end && !data->num_ends)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "an end token is to be added, none is named");
  return HO_OK;
}

static ho_status_t copyTemplate(ho_string_t text, ho_tokenizer_t *out) {
  out->chatTemplate = malloc(text.length + 1);
  if (!out->chatTemplate)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a chat template");
  if (text.length)
    memcpy(out->chatTemplate, text.data, text.length);
  out->chatTemplateLength = text.length;
  return HO_OK;
}

static ho_status_t fill(const ho_tokenizer_data_t *data, ho_tokenizer_t *out) {
  HO_RETURN_IF_ERROR(check(data));
  out->begin = data->begin;
  out->unknown = data->unknown;
  out->numEnds = data->num_ends;
  memcpy(out->ends, data->ends, sizeof(out->ends));
  out->addBegin = data->add_begin;
  out->addEnd = data->add_end;
  HO_RETURN_IF_ERROR(copyTemplate(data->chat_template, out));
  HO_RETURN_IF_ERROR(hoVocabularyCreate(data, &out->vocabulary));
  HO_RETURN_IF_ERROR(hoControlsCreate(&out->vocabulary, NULL, &out->names));
  return hoControlsCreate(&out->vocabulary, &out->parts.normalizer, &out->normalizedNames);
}

ho_status_t hoTokenizerAssemble(const ho_tokenizer_data_t *data, hoTokenizerParts *parts,
                                ho_tokenizer_t **out) {
  ho_tokenizer_t *tokenizer = calloc(1, sizeof(*tokenizer));
  *out = NULL;
  if (!tokenizer) {
    hoTokenizerPartsFree(parts);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a tokenizer");
  }
  tokenizer->parts = *parts;
  *parts = (hoTokenizerParts){0};
  ho_status_t status = fill(data, tokenizer);
  if (status)
    ho_tokenizer_free(tokenizer);
  else
    *out = tokenizer;
  return status;
}

void hoTokenizerPartsFree(hoTokenizerParts *parts) {
  hoNormalizerFree(&parts->normalizer);
  hoNormalizerFree(&parts->prefixer);
  hoPreTokenizerFree(&parts->preTokenizer);
}

// SentencePiece's marks stand for spaces.
static ho_status_t markSpaces(const ho_tokenizer_data_t *data, hoTokenizerParts *parts) {
  const ho_string_t none = {"", 0}, space = {" ", 1}, mark = {HO_SPACE_MARK, HO_SPACE_MARK_LENGTH};
  parts->fusesUnknown = parts->marksSpaces = true;
  parts->stripsSpace = data->add_space_prefix;
  if (data->add_space_prefix)
    HO_RETURN_IF_ERROR(hoNormalizerAdd(&parts->normalizer, HO_STEP_PREPEND, none, mark));
  return hoNormalizerAdd(&parts->normalizer, HO_STEP_REPLACE, space, mark);
}

static ho_status_t chooseParts(const ho_tokenizer_data_t *data, hoTokenizerParts *parts) {
  const hoPreTokenizerKind *kind;
  if (data->model != HO_TOKENIZER_BYTE_LEVEL)
    return markSpaces(data, parts);
  HO_RETURN_IF_ERROR(hoPreTokenizerFind(data->pre_tokenizer, &kind));
  parts->keepsTokens = kind->keepsTokens;
  return hoPreTokenizerAddKind(&parts->preTokenizer, kind);
}

ho_status_t ho_tokenizer_create(const ho_tokenizer_data_t *data, ho_tokenizer_t **out) {
  hoTokenizerParts parts = {0};
  *out = NULL;
  ho_status_t status = chooseParts(data, &parts);
  if (!status)
    return hoTokenizerAssemble(data, &parts, out);
  hoTokenizerPartsFree(&parts);
  return status;
}

void ho_tokenizer_free(ho_tokenizer_t *tokenizer) {
  if (!tokenizer)
    return;
  hoVocabularyFree(&tokenizer->vocabulary);
  hoControlsFree(&tokenizer->names);
  hoControlsFree(&tokenizer->normalizedNames);
  hoTokenizerPartsFree(&tokenizer->parts);
  free(tokenizer->chatTemplate);
  free(tokenizer);
}

uint32_t ho_tokenizer_count(const ho_tokenizer_t *tokenizer) { return tokenizer->vocabulary.count; }

bool ho_tokenizer_is_end(const ho_tokenizer_t *tokenizer, int32_t token) {
  for (uint32_t i = 0; i < tokenizer->numEnds; ++i)
    if (tokenizer->ends[i] == token)
      return true;
  return false;
}

int32_t ho_tokenizer_find(const ho_tokenizer_t *tokenizer, const char *text, size_t length) {
  int32_t token = hoControlsFindName(&tokenizer->names, text, length);
  return token >= 0 ? token : hoControlsFindName(&tokenizer->normalizedNames, text, length);
}

ho_string_t ho_tokenizer_bytes(const ho_tokenizer_t *tokenizer, int32_t token) {
  if (token < 0 || (uint32_t)token >= tokenizer->vocabulary.count)
    return (ho_string_t){"", 0};
  return hoVocabularyBytes(&tokenizer->vocabulary, token);
}

ho_string_t ho_tokenizer_chat_template(const ho_tokenizer_t *tokenizer) {
  return (ho_string_t){tokenizer->chatTemplate, tokenizer->chatTemplateLength};
}

bool ho_tokenizer_is_control(const ho_tokenizer_t *tokenizer, int32_t token) {
  if (token < 0 || (uint32_t)token >= tokenizer->vocabulary.count)
    return true;
  uint8_t type = tokenizer->vocabulary.types[token];
  return type == HO_TOKEN_CONTROL || type == HO_TOKEN_UNKNOWN;
}
