//===- VocabularyJson.c - A tokenizer.json's tokens and merges ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "TokenizerJson.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a vocabulary");
}

static ho_string_t stringOf(const char *text) { return (ho_string_t){text, strlen(text)}; }

//===----------------------------------------------------------------------===//
// The model
//===----------------------------------------------------------------------===//

static ho_status_t checkAbsent(const cJSON *model, const char *key) {
  const cJSON *item = hoJsonFind(model, key);
  const char *text = cJSON_GetStringValue(item);
  if (!item || (text && !*text) || (cJSON_IsNumber(item) && item->valuedouble == 0))
    return HO_OK;
  return ho_status_make(HO_STATUS_UNSUPPORTED, "its model has a '%s', which is not supported", key);
}

static ho_status_t checkModel(const cJSON *model) {
  static const char *const absent[] = {"dropout", "continuing_subword_prefix",
                                       "end_of_word_suffix"};
  const char *type;
  if (!cJSON_IsObject(model))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its 'model' is not an object");
  // Old files do not say what they are.
  HO_RETURN_IF_ERROR(
      hoJsonReadText(model, "type", hoJsonFind(model, "merges") ? "BPE" : "?", &type));
  if (strcmp(type, "BPE"))
    return hoJsonUnsupported("model", type, "byte-pair encoding (BPE) alone is");
  for (size_t i = 0; i < sizeof(absent) / sizeof(absent[0]); ++i)
    HO_RETURN_IF_ERROR(checkAbsent(model, absent[i]));
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

static ho_status_t badToken(const char *text) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "token '%.64s' has no number of its own", text);
}

// Numbers may leave some out, but not most.
static ho_status_t readNumber(const cJSON *json, const char *text, size_t tokens, uint32_t *count) {
  int64_t id;
  if (!hoJsonSize(json, &id))
    return badToken(text);
  if ((uint64_t)id >= 2 * (uint64_t)tokens + 1024 || id >= INT32_MAX - 1)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "token '%.64s' has number %lld, of %zu tokens", text, (long long)id,
                          tokens);
  if ((uint32_t)id >= *count)
    *count = (uint32_t)id + 1;
  return HO_OK;
}

static ho_status_t countTokens(const cJSON *vocabulary, const cJSON *added, uint32_t *count) {
  size_t tokens = (size_t)cJSON_GetArraySize(vocabulary) + (size_t)cJSON_GetArraySize(added);
  const cJSON *item;
  const char *text;
  *count = 0;
  cJSON_ArrayForEach(item, vocabulary)
      HO_RETURN_IF_ERROR(readNumber(item, item->string, tokens, count));
  cJSON_ArrayForEach(item, added) {
    HO_RETURN_IF_ERROR(hoJsonReadText(item, "content", "", &text));
    HO_RETURN_IF_ERROR(readNumber(hoJsonFind(item, "id"), text, tokens, count));
  }
  return HO_OK;
}

static ho_status_t allocate(uint32_t count, hoJsonTokenizer *out) {
  out->data.num_tokens = count;
  out->tokens = calloc((size_t)count + 1, sizeof(*out->tokens));
  out->types = calloc((size_t)count + 1, sizeof(*out->types));
  out->flags = calloc((size_t)count + 1, sizeof(*out->flags));
  if (!out->tokens || !out->types || !out->flags)
    return outOfMemory();
  for (uint32_t i = 0; i < count; ++i) {
    out->tokens[i] = (ho_string_t){"", 0};
    out->types[i] = HO_TOKEN_UNUSED;
  }
  return HO_OK;
}

// "<0x0A>", with capitals.
static bool isByteName(const char *text) {
  if (strncmp(text, "<0x", 3) || strlen(text) != 6 || text[5] != '>')
    return false;
  for (const char *digit = text + 3; digit < text + 5; ++digit)
    if (!isxdigit((unsigned char)*digit) || islower((unsigned char)*digit))
      return false;
  return true;
}

static ho_status_t readTokens(const cJSON *vocabulary, bool bytes, hoJsonTokenizer *out) {
  const cJSON *item;
  cJSON_ArrayForEach(item, vocabulary) {
    int64_t id = 0;
    if (!hoJsonSize(item, &id) || out->types[id] != HO_TOKEN_UNUSED)
      return badToken(item->string);
    out->tokens[id] = stringOf(item->string);
    out->types[id] = bytes && isByteName(item->string) ? HO_TOKEN_BYTE : HO_TOKEN_NORMAL;
  }
  return HO_OK;
}

static ho_status_t readFlag(const cJSON *item, const char *key, uint8_t flag, uint8_t *flags) {
  bool given;
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(item, key, false, &given));
  *flags = (uint8_t)(*flags | (given ? flag : 0));
  return HO_OK;
}

static ho_status_t readAddedToken(const cJSON *item, hoJsonTokenizer *out) {
  const char *text;
  bool special, word;
  int64_t id = 0;
  HO_RETURN_IF_ERROR(hoJsonReadText(item, "content", "", &text));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(item, "special", false, &special));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(item, "single_word", false, &word));
  if (word)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "its token '%.64s' has 'single_word', which is not supported", text);
  ho_string_t name = stringOf(text);
  bool known = hoJsonSize(hoJsonFind(item, "id"), &id) && out->types[id] != HO_TOKEN_UNUSED;
  if (known && (out->tokens[id].length != name.length ||
                memcmp(out->tokens[id].data, name.data, name.length)))
    return badToken(text);
  out->tokens[id] = name;
  out->types[id] = special ? HO_TOKEN_CONTROL : HO_TOKEN_USER_DEFINED;
  out->flags[id] = known ? HO_TOKEN_ALSO_PIECE : 0;
  HO_RETURN_IF_ERROR(readFlag(item, "lstrip", HO_TOKEN_STRIP_LEFT, &out->flags[id]));
  HO_RETURN_IF_ERROR(readFlag(item, "rstrip", HO_TOKEN_STRIP_RIGHT, &out->flags[id]));
  return readFlag(item, "normalized", HO_TOKEN_NORMALIZED, &out->flags[id]);
}

static ho_status_t readUnknown(const cJSON *model, hoJsonTokenizer *out) {
  const char *name;
  out->parts.namesBytes = true;
  HO_RETURN_IF_ERROR(hoJsonReadText(model, "unk_token", NULL, &name));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(model, "fuse_unk", false, &out->parts.fusesUnknown));
  if (!name)
    return HO_OK;
  out->data.unknown = hoJsonFindToken(out, name);
  if (out->data.unknown >= 0)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its 'unk_token', '%.64s', is no token", name);
}

//===----------------------------------------------------------------------===//
// Merges
//===----------------------------------------------------------------------===//

// "LEFT RIGHT", or the two as an array, which may have spaces in them.
static ho_status_t readMerge(const cJSON *item, uint32_t i, ho_string_t pair[2]) {
  const char *text = cJSON_GetStringValue(item), *space = text ? strchr(text, ' ') : NULL;
  if (space && space > text && space[1] && !strchr(space + 1, ' ')) {
    pair[0] = (ho_string_t){text, (size_t)(space - text)};
    pair[1] = stringOf(space + 1);
    return HO_OK;
  }
  const cJSON *left = cJSON_IsArray(item) ? item->child : NULL, *right = left ? left->next : NULL;
  if (!cJSON_IsString(left) || !cJSON_IsString(right) || right->next)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "merge %u, '%.64s', is not two tokens", i,
                          text ? text : "");
  pair[0] = stringOf(left->valuestring);
  pair[1] = stringOf(right->valuestring);
  return HO_OK;
}

static ho_status_t readMerges(const cJSON *model, hoJsonTokenizer *out) {
  const cJSON *merges = hoJsonFind(model, "merges"), *item;
  size_t count = (size_t)cJSON_GetArraySize(merges);
  if (!cJSON_IsArray(merges))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its 'merges' is not an array");
  out->mergePairs = calloc(2 * count + 1, sizeof(*out->mergePairs));
  if (!out->mergePairs)
    return outOfMemory();
  cJSON_ArrayForEach(item, merges) {
    uint32_t i = out->data.num_merges++;
    HO_RETURN_IF_ERROR(readMerge(item, i, &out->mergePairs[2 * (size_t)i]));
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

ho_status_t hoJsonReadVocabulary(const cJSON *json, hoJsonTokenizer *out) {
  const cJSON *model = hoJsonFind(json, "model"), *added = NULL, *item;
  const cJSON *vocabulary = hoJsonFind(model, "vocab");
  bool bytes;
  uint32_t count;
  HO_RETURN_IF_ERROR(checkModel(model));
  if (!cJSON_IsObject(vocabulary))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its 'vocab' is not an object");
  if (hoJsonFind(json, "added_tokens"))
    HO_RETURN_IF_ERROR(hoJsonReadList(json, "added_tokens", &added));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(model, "byte_fallback", false, &bytes));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(model, "ignore_merges", false, &out->parts.keepsTokens));
  HO_RETURN_IF_ERROR(countTokens(vocabulary, added, &count));
  HO_RETURN_IF_ERROR(allocate(count, out));
  HO_RETURN_IF_ERROR(readTokens(vocabulary, bytes && !out->byteLevel, out));
  cJSON_ArrayForEach(item, added) HO_RETURN_IF_ERROR(readAddedToken(item, out));
  HO_RETURN_IF_ERROR(readUnknown(model, out));
  HO_RETURN_IF_ERROR(readMerges(model, out));
  out->data.tokens = out->tokens;
  out->data.types = out->types;
  out->data.flags = out->flags;
  out->data.merge_pairs = out->mergePairs;
  return HO_OK;
}
