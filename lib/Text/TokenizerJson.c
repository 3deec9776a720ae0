//===- TokenizerJson.c - A tokenizer from a folder of safetensors ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "TokenizerJson.h"

#include "Folder.h"
#include "Mapping.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

//===----------------------------------------------------------------------===//
// Members
//===----------------------------------------------------------------------===//

const cJSON *hoJsonFind(const cJSON *object, const char *key) {
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
  return cJSON_IsNull(item) ? NULL : item;
}

static ho_status_t badMember(const char *key, const char *expected) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its '%s' is not %s", key, expected);
}

ho_status_t hoJsonReadBoolean(const cJSON *object, const char *key, bool otherwise, bool *out) {
  const cJSON *item = hoJsonFind(object, key);
  if (item && !cJSON_IsBool(item))
    return badMember(key, "true or false");
  *out = item ? cJSON_IsTrue(item) : otherwise;
  return HO_OK;
}

ho_status_t hoJsonReadText(const cJSON *object, const char *key, const char *otherwise,
                           const char **out) {
  const cJSON *item = hoJsonFind(object, key);
  *out = item ? cJSON_GetStringValue(item) : otherwise;
  return *out || !item ? HO_OK : badMember(key, "a string");
}

ho_status_t hoJsonReadList(const cJSON *object, const char *key, const cJSON **out) {
  const cJSON *item;
  *out = hoJsonFind(object, key);
  if (!cJSON_IsArray(*out))
    return badMember(key, "an array");
  cJSON_ArrayForEach(item, *out) {
    if (!cJSON_IsObject(item))
      return badMember(key, "an array of objects");
  }
  return HO_OK;
}

ho_status_t hoJsonReadType(const cJSON *part, const char *what, const char **out) {
  *out = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(part, "type"));
  if (*out)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its %s does not say what 'type' it has", what);
}

ho_status_t hoJsonUnsupported(const char *what, const char *type, const char *known) {
  return ho_status_make(HO_STATUS_UNSUPPORTED, "its %s '%.64s' is not supported, %s", what, type,
                        known);
}

int32_t hoJsonFindToken(const hoJsonTokenizer *tokenizer, const char *text) {
  size_t length = strlen(text);
  for (uint32_t i = 0; i < tokenizer->data.num_tokens; ++i)
    if (length && tokenizer->tokens[i].length == length &&
        !memcmp(tokenizer->tokens[i].data, text, length))
      return (int32_t)i;
  return HO_TOKEN_NONE;
}

void hoJsonTokenizerFree(hoJsonTokenizer *tokenizer) {
  free(tokenizer->tokens);
  free(tokenizer->mergePairs);
  free(tokenizer->types);
  free(tokenizer->flags);
  hoTokenizerPartsFree(&tokenizer->parts);
  *tokenizer = (hoJsonTokenizer){0};
}

//===----------------------------------------------------------------------===//
// tokenizer.json
//===----------------------------------------------------------------------===//

// A zero character ends a string of this JSON reader's.
static bool hasZero(ho_string_t text) {
  static const char zero[] = "\\u0000";
  const char *at = text.data, *end = text.data + text.length;
  while ((at = memmem(at, (size_t)(end - at), zero, sizeof(zero) - 1))) {
    size_t before = 0;
    while (at - before > text.data && at[-1 - (ptrdiff_t)before] == '\\')
      ++before;
    if (before % 2 == 0)
      return true;
    ++at;
  }
  return false;
}

static ho_status_t readParts(const cJSON *json, hoJsonTokenizer *out) {
  HO_RETURN_IF_ERROR(hoJsonReadNormalizer(hoJsonFind(json, "normalizer"), out));
  HO_RETURN_IF_ERROR(hoJsonReadPreTokenizer(hoJsonFind(json, "pre_tokenizer"), out));
  ho_tokenizer_data_default(out->byteLevel ? HO_TOKENIZER_BYTE_LEVEL : HO_TOKENIZER_CHARACTERS,
                            &out->data);
  HO_RETURN_IF_ERROR(hoJsonReadDecoder(hoJsonFind(json, "decoder"), out));
  HO_RETURN_IF_ERROR(hoJsonReadVocabulary(json, out));
  return hoJsonReadPostProcessor(hoJsonFind(json, "post_processor"), out);
}

//===----------------------------------------------------------------------===//
// The files beside it
//===----------------------------------------------------------------------===//

static ho_status_t addEnd(hoJsonTokenizer *out, int64_t token) {
  for (uint32_t i = 0; i < out->data.num_ends; ++i)
    if (out->data.ends[i] == token)
      return HO_OK;
  if (out->data.num_ends == HO_TOKENIZER_MAX_ENDS)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "more than %d tokens end a text",
                          HO_TOKENIZER_MAX_ENDS);
  if (token >= out->data.num_tokens)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the end token is %lld, of %u tokens",
                          (long long)token, out->data.num_tokens);
  out->data.ends[out->data.num_ends++] = (int32_t)token;
  return HO_OK;
}

// One number, or an array of them.
static ho_status_t readEnds(const cJSON *json, hoJsonTokenizer *out) {
  static const char key[] = "eos_token_id";
  const cJSON *ends = hoJsonFind(json, key), *item;
  int64_t token;
  if (hoJsonSize(ends, &token))
    return addEnd(out, token);
  if (ends && !cJSON_IsArray(ends))
    return badMember(key, "a token or an array of tokens");
  cJSON_ArrayForEach(item, ends) {
    if (!hoJsonSize(item, &token))
      return badMember(key, "an array of tokens");
    HO_RETURN_IF_ERROR(addEnd(out, token));
  }
  return HO_OK;
}

// "bos_token" and the like: a string or an object with one; HO_TOKEN_NONE without, or where it is
// no token and need not be.
static ho_status_t readNamed(const cJSON *json, const char *key, bool needed,
                             const hoJsonTokenizer *tokenizer, int32_t *out) {
  const cJSON *item = hoJsonFind(json, key);
  const cJSON *name = cJSON_IsObject(item) ? hoJsonFind(item, "content") : item;
  *out = HO_TOKEN_NONE;
  if (!item)
    return HO_OK;
  if (!cJSON_IsString(name))
    return badMember(key, "a token's name");
  *out = hoJsonFindToken(tokenizer, name->valuestring);
  if (*out >= 0 || !needed)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its '%s', '%.64s', is no token", key,
                        name->valuestring);
}

// One template, or several with names: the one called default, or the first.
static ho_status_t readChatTemplate(const cJSON *json, ho_string_t *out) {
  static const char key[] = "chat_template";
  const cJSON *item = hoJsonFind(json, key), *chosen = item, *named;
  const cJSON *several = cJSON_IsArray(item) ? item : NULL;
  cJSON_ArrayForEach(named, several) {
    const char *name = cJSON_GetStringValue(hoJsonFind(named, "name"));
    if (chosen == item || (name && !strcmp(name, "default")))
      chosen = hoJsonFind(named, "template");
  }
  if (!item)
    return HO_OK;
  if (!cJSON_IsString(chosen))
    return badMember(key, "a template or an array of templates with names");
  *out = (ho_string_t){chosen->valuestring, strlen(chosen->valuestring)};
  return HO_OK;
}

// What it says of begin and end holds before what a template says.
static ho_status_t readTokenizerConfig(const cJSON *json, hoJsonTokenizer *out) {
  ho_tokenizer_data_t *data = &out->data;
  int32_t begin, end;
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(json, "add_bos_token", data->add_begin, &data->add_begin));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(json, "add_eos_token", data->add_end, &data->add_end));
  HO_RETURN_IF_ERROR(readNamed(json, "bos_token", data->add_begin && data->begin < 0, out, &begin));
  HO_RETURN_IF_ERROR(readNamed(json, "eos_token", true, out, &end));
  HO_RETURN_IF_ERROR(readChatTemplate(json, &data->chat_template));
  data->begin = data->begin >= 0 ? data->begin : begin;
  return end >= 0 ? addEnd(out, end) : HO_OK;
}

typedef ho_status_t (*reader_t)(const cJSON *json, hoJsonTokenizer *out);

static ho_status_t readText(const char *folder, const char *name, ho_string_t text, reader_t read,
                            cJSON **json, hoJsonTokenizer *out) {
  char path[PATH_MAX];
  if (!text.data)
    return HO_OK;
  snprintf(path, sizeof(path), "%s/%s", folder, name);
  if (hasZero(text))
    return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: it has a string with a zero character", path);
  HO_RETURN_IF_ERROR(hoParseObject(path, "it is", text.data, text.length, 0, json));
  return ho_status_annotate(read(*json, out), "%s", path);
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

typedef struct documents {
  cJSON *tokenizer, *tokenizerConfig, *config;
} documents_t;

static ho_status_t readTexts(const char *folder, const ho_tokenizer_texts_t *texts,
                             documents_t *documents, hoJsonTokenizer *out) {
  bool generation = texts->generation_config.data;
  HO_RETURN_IF_ERROR(
      readText(folder, "tokenizer.json", texts->tokenizer, readParts, &documents->tokenizer, out));
  HO_RETURN_IF_ERROR(readText(folder, "tokenizer_config.json", texts->tokenizer_config,
                              readTokenizerConfig, &documents->tokenizerConfig, out));
  if (texts->chat_template.data)
    out->data.chat_template = texts->chat_template;
  return readText(folder, generation ? "generation_config.json" : "config.json",
                  generation ? texts->generation_config : texts->config, readEnds,
                  &documents->config, out);
}

ho_status_t ho_tokenizer_from_texts(const char *folder, const ho_tokenizer_texts_t *texts,
                                    ho_tokenizer_t **out) {
  documents_t documents = {0};
  hoJsonTokenizer tokenizer = {0};
  *out = NULL;
  if (!texts->tokenizer.data)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: it has no tokenizer.json", folder);
  ho_status_t status = readTexts(folder, texts, &documents, &tokenizer);
  if (!status)
    status = ho_status_annotate(hoTokenizerAssemble(&tokenizer.data, &tokenizer.parts, out),
                                "%s/tokenizer.json", folder);
  hoJsonTokenizerFree(&tokenizer);
  cJSON_Delete(documents.tokenizer);
  cJSON_Delete(documents.tokenizerConfig);
  cJSON_Delete(documents.config);
  return status;
}

// Nothing where there is no such file.
static ho_status_t mapBeside(const char *folder, const char *name, ho_file_t *file,
                             ho_string_t *out) {
  char path[PATH_MAX];
  snprintf(path, sizeof(path), "%s/%s", folder, name);
  if (access(path, F_OK))
    return HO_OK;
  HO_RETURN_IF_ERROR(ho_file_map(path, file));
  *out = (ho_string_t){file->data, file->size};
  return HO_OK;
}

ho_status_t hoTokenizerFromFolder(const char *folder, ho_tokenizer_t **out) {
  static const char *const names[] = {"tokenizer.json", "tokenizer_config.json",
                                      "generation_config.json", "config.json",
                                      "chat_template.jinja"};
  enum { count = sizeof(names) / sizeof(names[0]) };
  ho_tokenizer_texts_t texts = {0};
  ho_string_t *const parts[] = {&texts.tokenizer, &texts.tokenizer_config, &texts.generation_config,
                                &texts.config, &texts.chat_template};
  ho_file_t files[count] = {0};
  ho_status_t status = HO_OK;
  *out = NULL;
  for (size_t i = 0; i < count && !status; ++i)
    status = mapBeside(folder, names[i], &files[i], parts[i]);
  if (!status)
    status = ho_tokenizer_from_texts(folder, &texts, out);
  for (size_t i = 0; i < count; ++i)
    if (files[i].data)
      ho_file_unmap(&files[i]);
  return status;
}
