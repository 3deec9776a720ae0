//===- Vocabulary.c - Tokens by number and by text ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Vocabulary.h"

#include "ByteAlphabet.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HASH_NONFATAL_OOM 1
#define uthash_nonfatal_oom(element) ((element)->failed = true)
#include <uthash.h>

struct hoTextEntry {
  const uint8_t *text;
  uint32_t length;
  int32_t token;
  bool failed;
  UT_hash_handle hh;
};

struct hoPairEntry {
  uint64_t key; // left, right
  uint32_t order;
  int32_t token;
  bool failed;
  UT_hash_handle hh;
};

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a vocabulary");
}

bool hoVocabularyIsNamed(uint8_t type) {
  return type == HO_TOKEN_CONTROL || type == HO_TOKEN_USER_DEFINED || type == HO_TOKEN_UNKNOWN;
}

ho_string_t hoVocabularyBytes(const hoVocabulary *vocabulary, int32_t token) {
  uint32_t begin = vocabulary->offsets[token];
  return (ho_string_t){(const char *)vocabulary->bytes + begin,
                       vocabulary->offsets[token + 1] - begin};
}

//===----------------------------------------------------------------------===//
// The tokens' bytes
//===----------------------------------------------------------------------===//

// "<0x0A>"
static bool parseByteToken(ho_string_t text, uint8_t *out) {
  char copy[7] = {0}, end;
  unsigned value;
  if (text.length != 6)
    return false;
  memcpy(copy, text.data, 6);
  if (sscanf(copy, "<0x%2x%c", &value, &end) != 2 || end != '>')
    return false;
  *out = (uint8_t)value;
  return true;
}

static ho_status_t addByteToken(hoVocabulary *vocabulary, int32_t token, ho_string_t text,
                                uint8_t *out) {
  if (!parseByteToken(text, out))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "token %d, '%.*s', is said to be a byte, and is not as <0x0A>", token,
                          (int)(text.length < 64 ? text.length : 64), text.data);
  vocabulary->byteIds[*out] = token;
  return HO_OK;
}

// The bytes of token `i` at the end of those before; ordinary ones of a byte-level vocabulary that
// are not in its alphabet are kept, but never found.
static ho_status_t addToken(hoVocabulary *vocabulary, const ho_tokenizer_data_t *data, uint32_t i,
                            bool *ordinary) {
  ho_string_t text = data->tokens[i];
  uint8_t *out = vocabulary->bytes + vocabulary->offsets[i], type = vocabulary->types[i];
  size_t length = text.length;
  *ordinary = type == HO_TOKEN_NORMAL || type == HO_TOKEN_UNUSED;
  if (type == HO_TOKEN_BYTE) {
    HO_RETURN_IF_ERROR(addByteToken(vocabulary, (int32_t)i, text, out));
    length = 1;
  } else if (!*ordinary || data->model != HO_TOKENIZER_BYTE_LEVEL) {
    memcpy(out, text.data, length);
  } else if (!hoByteAlphabetDecode(text, out, &length)) {
    length = text.length;
    memcpy(out, text.data, length);
    *ordinary = false;
  } else if (length == 1) {
    vocabulary->byteIds[*out] = (int32_t)i;
  }
  vocabulary->offsets[i + 1] = vocabulary->offsets[i] + (uint32_t)length;
  if (*ordinary && length > vocabulary->longest)
    vocabulary->longest = (uint32_t)length;
  return HO_OK;
}

// False without memory. The first of two tokens with one text is found.
static bool addText(const hoVocabulary *vocabulary, hoTextEntry **table, hoTextEntry *entry,
                    uint32_t token) {
  ho_string_t bytes = hoVocabularyBytes(vocabulary, (int32_t)token);
  hoTextEntry *known = NULL;
  unsigned hash;
  HASH_VALUE(bytes.data, bytes.length, hash);
  HASH_FIND_BYHASHVALUE(hh, *table, bytes.data, bytes.length, hash, known);
  if (known || !bytes.length)
    return true;
  entry->text = (const uint8_t *)bytes.data;
  entry->length = (uint32_t)bytes.length;
  entry->token = (int32_t)token;
  HASH_ADD_KEYPTR_BYHASHVALUE(hh, *table, entry->text, entry->length, hash, entry);
  return !entry->failed;
}

static ho_status_t addTokens(hoVocabulary *vocabulary, const ho_tokenizer_data_t *data) {
  for (uint32_t i = 0; i < data->num_tokens; ++i) {
    int32_t type = data->types ? data->types[i] : HO_TOKEN_NORMAL;
    bool ordinary;
    if (type < HO_TOKEN_NORMAL || type > HO_TOKEN_BYTE)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "token %u has type %d, known are 1 to 6", i,
                            type);
    vocabulary->types[i] = (uint8_t)type;
    HO_RETURN_IF_ERROR(addToken(vocabulary, data, i, &ordinary));
    bool good = true;
    if (ordinary)
      good = addText(vocabulary, &vocabulary->ordinary, &vocabulary->ordinaryEntries[i], i);
    else if (hoVocabularyIsNamed((uint8_t)type))
      good = addText(vocabulary, &vocabulary->named, &vocabulary->namedEntries[i], i);
    if (!good)
      return outOfMemory();
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Merges
//===----------------------------------------------------------------------===//

static unsigned hashPair(uint64_t key) {
  key *= 0x9E3779B97F4A7C15u;
  return (unsigned)(key >> 32 ^ key >> 56);
}

static int32_t findMergePart(const hoVocabulary *vocabulary, ho_string_t text, uint8_t *buffer,
                             size_t *length) {
  if (!hoByteAlphabetDecode(text, buffer, length))
    return HO_TOKEN_NONE;
  return hoVocabularyFind(vocabulary, (const char *)buffer, *length);
}

static ho_status_t badMerge(uint32_t i, ho_string_t merge, const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "merge %u, '%.*s', %s", i,
                        (int)(merge.length < 128 ? merge.length : 128), merge.data, what);
}

// `buffer` holds the merge's bytes.
static ho_status_t addMerge(hoVocabulary *vocabulary, ho_string_t merge, uint32_t i,
                            uint8_t *buffer) {
  const char *space = merge.length > 1 ? memchr(merge.data + 1, ' ', merge.length - 1) : NULL;
  if (!space)
    return badMerge(i, merge, "is not two tokens and a space between");
  ho_string_t left = {merge.data, (size_t)(space - merge.data)};
  ho_string_t right = {space + 1, merge.length - left.length - 1};
  size_t leftLength = 0, rightLength = 0;
  int32_t leftId = findMergePart(vocabulary, left, buffer, &leftLength);
  int32_t rightId = findMergePart(vocabulary, right, buffer + leftLength, &rightLength);
  int32_t whole = hoVocabularyFind(vocabulary, (const char *)buffer, leftLength + rightLength);
  if (leftId < 0 || rightId < 0 || whole < 0)
    return badMerge(i, merge, "names a token that the vocabulary lacks");
  hoPairEntry *entry = &vocabulary->pairEntries[i], *known;
  uint64_t key = (uint64_t)(uint32_t)leftId << 32 | (uint32_t)rightId;
  unsigned hash = hashPair(key);
  HASH_FIND_BYHASHVALUE(hh, vocabulary->pairs, &key, sizeof(key), hash, known);
  if (known)
    return HO_OK;
  *entry = (hoPairEntry){.key = key, .order = i, .token = whole};
  HASH_ADD_BYHASHVALUE(hh, vocabulary->pairs, key, sizeof(key), hash, entry);
  return entry->failed ? outOfMemory() : HO_OK;
}

static ho_status_t addMerges(hoVocabulary *vocabulary, const ho_tokenizer_data_t *data) {
  size_t longest = 0;
  for (uint32_t i = 0; i < data->num_merges; ++i)
    longest = data->merges[i].length > longest ? data->merges[i].length : longest;
  uint8_t *buffer = malloc(longest + 1);
  vocabulary->pairEntries = calloc((size_t)data->num_merges + 1, sizeof(*vocabulary->pairEntries));
  ho_status_t status = buffer && vocabulary->pairEntries ? HO_OK : outOfMemory();
  for (uint32_t i = 0; i < data->num_merges && !status; ++i)
    status = addMerge(vocabulary, data->merges[i], i, buffer);
  free(buffer);
  return status;
}

int32_t hoVocabularyMerge(const hoVocabulary *vocabulary, int32_t left, int32_t right,
                          uint32_t *order) {
  uint64_t key = (uint64_t)(uint32_t)left << 32 | (uint32_t)right;
  hoPairEntry *entry;
  HASH_FIND_BYHASHVALUE(hh, vocabulary->pairs, &key, sizeof(key), hashPair(key), entry);
  if (!entry)
    return HO_TOKEN_NONE;
  *order = entry->order;
  return entry->token;
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

// The highest score becomes the lowest number.
static uint32_t orderOf(float score) {
  uint32_t bits;
  score += 0.0f; // one zero
  memcpy(&bits, &score, sizeof(bits));
  uint32_t ascending = bits & 0x80000000u ? ~bits : bits | 0x80000000u;
  return ~ascending;
}

static ho_status_t addScores(hoVocabulary *vocabulary, const ho_tokenizer_data_t *data) {
  if (!data->scores)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "a SentencePiece vocabulary needs scores");
  vocabulary->orders = calloc((size_t)data->num_tokens + 1, sizeof(*vocabulary->orders));
  if (!vocabulary->orders)
    return outOfMemory();
  for (uint32_t i = 0; i < data->num_tokens; ++i) {
    if (isnan(data->scores[i]))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "token %u: its score is not a number", i);
    vocabulary->orders[i] = orderOf(data->scores[i]);
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

int32_t hoVocabularyFind(const hoVocabulary *vocabulary, const char *text, size_t length) {
  hoTextEntry *entry = NULL;
  if (length && length <= vocabulary->longest)
    HASH_FIND(hh, vocabulary->ordinary, text, length, entry);
  return entry ? entry->token : HO_TOKEN_NONE;
}

int32_t hoVocabularyFindNamed(const hoVocabulary *vocabulary, const char *text, size_t length) {
  hoTextEntry *entry = NULL;
  if (length)
    HASH_FIND(hh, vocabulary->named, text, length, entry);
  return entry ? entry->token : HO_TOKEN_NONE;
}

static ho_status_t allocate(const ho_tokenizer_data_t *data, hoVocabulary *out) {
  uint64_t bytes = 0;
  size_t count = (size_t)data->num_tokens + 1;
  for (uint32_t i = 0; i < data->num_tokens; ++i)
    bytes += data->tokens[i].length;
  if (bytes >= UINT32_MAX || data->num_tokens > INT32_MAX - 1)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "a vocabulary of %u tokens is too large",
                          data->num_tokens);
  out->types = calloc(count, 1);
  out->offsets = calloc(count, sizeof(*out->offsets));
  out->bytes = calloc(bytes + 1, 1);
  out->ordinaryEntries = calloc(count, sizeof(*out->ordinaryEntries));
  out->namedEntries = calloc(count, sizeof(*out->namedEntries));
  if (out->types && out->offsets && out->bytes && out->ordinaryEntries && out->namedEntries)
    return HO_OK;
  return outOfMemory();
}

ho_status_t hoVocabularyCreate(const ho_tokenizer_data_t *data, hoVocabulary *out) {
  *out = (hoVocabulary){.model = data->model, .count = data->num_tokens};
  for (size_t i = 0; i < 256; ++i)
    out->byteIds[i] = HO_TOKEN_NONE;
  HO_RETURN_IF_ERROR(allocate(data, out));
  HO_RETURN_IF_ERROR(addTokens(out, data));
  if (data->model == HO_TOKENIZER_SENTENCEPIECES)
    return addScores(out, data);
  return addMerges(out, data);
}

void hoVocabularyFree(hoVocabulary *vocabulary) {
  HASH_CLEAR(hh, vocabulary->ordinary);
  HASH_CLEAR(hh, vocabulary->named);
  HASH_CLEAR(hh, vocabulary->pairs);
  free(vocabulary->types);
  free(vocabulary->offsets);
  free(vocabulary->bytes);
  free(vocabulary->orders);
  free(vocabulary->ordinaryEntries);
  free(vocabulary->namedEntries);
  free(vocabulary->pairEntries);
  *vocabulary = (hoVocabulary){0};
}
