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

static void copyBytes(uint8_t *out, ho_string_t text) {
  if (text.length)
    memcpy(out, text.data, text.length);
}

// Where merges make a named token, too, it is found as it is named: its bytes must be the same.
static bool isAlsoPiece(const hoVocabulary *vocabulary, ho_string_t text, uint8_t *scratch) {
  size_t length;
  if (vocabulary->model != HO_TOKENIZER_BYTE_LEVEL)
    return true;
  return hoByteAlphabetDecode(text, scratch, &length) && length == text.length &&
         !memcmp(scratch, text.data, length);
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
  } else if (!*ordinary) {
    *ordinary = vocabulary->flags[i] & HO_TOKEN_ALSO_PIECE && isAlsoPiece(vocabulary, text, out);
    copyBytes(out, text);
  } else if (data->model != HO_TOKENIZER_BYTE_LEVEL) {
    copyBytes(out, text);
  } else if (!hoByteAlphabetDecode(text, out, &length)) {
    length = text.length;
    copyBytes(out, text);
    *ordinary = false;
  }
  if (*ordinary && length == 1 && data->model == HO_TOKENIZER_BYTE_LEVEL)
    vocabulary->byteIds[*out] = (int32_t)i;
  vocabulary->offsets[i + 1] = vocabulary->offsets[i] + (uint32_t)length;
  if (*ordinary && length > vocabulary->longest)
    vocabulary->longest = (uint32_t)length;
  return HO_OK;
}

// False without memory. The first of two tokens with one text is found.
static bool addText(hoVocabulary *vocabulary, uint32_t token) {
  hoTextEntry *entry = &vocabulary->entries[token];
  ho_string_t bytes = hoVocabularyBytes(vocabulary, (int32_t)token);
  hoTextEntry *known = NULL;
  unsigned hash;
  HASH_VALUE(bytes.data, bytes.length, hash);
  HASH_FIND_BYHASHVALUE(hh, vocabulary->ordinary, bytes.data, bytes.length, hash, known);
  if (known || !bytes.length)
    return true;
  entry->text = (const uint8_t *)bytes.data;
  entry->length = (uint32_t)bytes.length;
  entry->token = (int32_t)token;
  HASH_ADD_KEYPTR_BYHASHVALUE(hh, vocabulary->ordinary, entry->text, entry->length, hash, entry);
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
    vocabulary->flags[i] = data->flags ? data->flags[i] : 0;
    HO_RETURN_IF_ERROR(addToken(vocabulary, data, i, &ordinary));
    if (ordinary && !addText(vocabulary, i))
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
  *length = text.length;
  if (vocabulary->model != HO_TOKENIZER_BYTE_LEVEL)
    copyBytes(buffer, text);
  else if (!hoByteAlphabetDecode(text, buffer, length))
    return HO_TOKEN_NONE;
  return hoVocabularyFind(vocabulary, (const char *)buffer, *length);
}

static ho_status_t badMerge(uint32_t i, const ho_string_t *pair, const char *what) {
  const int most = 64;
  int left = pair[0].length < 64 ? (int)pair[0].length : most;
  int right = pair[1].length < 64 ? (int)pair[1].length : most;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "merge %u, '%.*s%s%.*s', %s", i, left,
                        pair[0].data, pair[1].data ? " " : "", right,
                        pair[1].data ? pair[1].data : "", what);
}

static ho_status_t splitMerge(uint32_t i, ho_string_t merge, ho_string_t pair[2]) {
  const char *space = merge.length > 1 ? memchr(merge.data + 1, ' ', merge.length - 1) : NULL;
  pair[0] = merge;
  pair[1] = (ho_string_t){0};
  if (!space)
    return badMerge(i, pair, "is not two tokens and a space between");
  pair[0].length = (size_t)(space - merge.data);
  pair[1] = (ho_string_t){space + 1, merge.length - pair[0].length - 1};
  return HO_OK;
}

// `buffer` holds the pair's bytes.
static ho_status_t addMerge(hoVocabulary *vocabulary, const ho_string_t *pair, uint32_t i,
                            uint8_t *buffer) {
  size_t leftLength = 0, rightLength = 0;
  int32_t left = findMergePart(vocabulary, pair[0], buffer, &leftLength);
  int32_t right = findMergePart(vocabulary, pair[1], buffer + leftLength, &rightLength);
  int32_t whole = hoVocabularyFind(vocabulary, (const char *)buffer, leftLength + rightLength);
  if (left < 0 || right < 0 || whole < 0)
    return badMerge(i, pair, "names a token that the vocabulary lacks");
  hoPairEntry *entry = &vocabulary->pairEntries[i], *known;
  uint64_t key = (uint64_t)(uint32_t)left << 32 | (uint32_t)right;
  unsigned hash = hashPair(key);
  HASH_FIND_BYHASHVALUE(hh, vocabulary->pairs, &key, sizeof(key), hash, known);
  if (known)
    return HO_OK;
  *entry = (hoPairEntry){.key = key, .order = i, .token = whole};
  HASH_ADD_BYHASHVALUE(hh, vocabulary->pairs, key, sizeof(key), hash, entry);
  return entry->failed ? outOfMemory() : HO_OK;
}

static ho_status_t addMergeOf(hoVocabulary *vocabulary, const ho_tokenizer_data_t *data, uint32_t i,
                              uint8_t *buffer) {
  ho_string_t pair[2];
  if (data->merge_pairs)
    return addMerge(vocabulary, &data->merge_pairs[2 * (size_t)i], i, buffer);
  HO_RETURN_IF_ERROR(splitMerge(i, data->merges[i], pair));
  return addMerge(vocabulary, pair, i, buffer);
}

static size_t mergeLength(const ho_tokenizer_data_t *data, size_t i) {
  if (data->merge_pairs)
    return data->merge_pairs[2 * i].length + data->merge_pairs[2 * i + 1].length;
  return data->merges[i].length;
}

static ho_status_t addMerges(hoVocabulary *vocabulary, const ho_tokenizer_data_t *data) {
  size_t longest = 0;
  for (uint32_t i = 0; i < data->num_merges; ++i)
    longest = mergeLength(data, i) > longest ? mergeLength(data, i) : longest;
  uint8_t *buffer = malloc(longest + 1);
  vocabulary->pairEntries = calloc((size_t)data->num_merges + 1, sizeof(*vocabulary->pairEntries));
  ho_status_t status = buffer && vocabulary->pairEntries ? HO_OK : outOfMemory();
  for (uint32_t i = 0; i < data->num_merges && !status; ++i)
    status = addMergeOf(vocabulary, data, i, buffer);
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

static ho_status_t allocate(const ho_tokenizer_data_t *data, hoVocabulary *out) {
  uint64_t bytes = 0;
  size_t count = (size_t)data->num_tokens + 1;
  for (uint32_t i = 0; i < data->num_tokens; ++i)
    bytes += data->tokens[i].length;
  if (bytes >= UINT32_MAX || data->num_tokens > INT32_MAX - 1)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "a vocabulary of %u tokens is too large",
                          data->num_tokens);
  out->types = calloc(count, 1);
  out->flags = calloc(count, 1);
  out->offsets = calloc(count, sizeof(*out->offsets));
  out->bytes = calloc(bytes + 1, 1);
  out->entries = calloc(count, sizeof(*out->entries));
  if (out->types && out->flags && out->offsets && out->bytes && out->entries)
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
  HASH_CLEAR(hh, vocabulary->pairs);
  free(vocabulary->types);
  free(vocabulary->flags);
  free(vocabulary->offsets);
  free(vocabulary->bytes);
  free(vocabulary->orders);
  free(vocabulary->entries);
  free(vocabulary->pairEntries);
  *vocabulary = (hoVocabulary){0};
}
