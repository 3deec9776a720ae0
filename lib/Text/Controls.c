//===- Controls.c - Tokens that are named in a text -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Controls.h"

#include <stdlib.h>
#include <string.h>

#define HASH_NONFATAL_OOM 1
#define uthash_nonfatal_oom(element) ((element)->failed = true)
#include <uthash.h>

struct hoNameEntry {
  char *text; // owned
  uint32_t length;
  int32_t token;
  bool failed;
  UT_hash_handle hh;
};

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a vocabulary");
}

//===----------------------------------------------------------------------===//
// The names
//===----------------------------------------------------------------------===//

static int compareDescending(const void *a, const void *b) {
  uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
  return (left < right) - (left > right);
}

static void keepEachOnce(hoControls *controls) {
  size_t count = controls->numEntries;
  qsort(controls->lengths, count, sizeof(*controls->lengths), compareDescending);
  for (size_t i = 0; i < count; ++i)
    if (!i || controls->lengths[i] != controls->lengths[i - 1])
      controls->lengths[controls->numLengths++] = controls->lengths[i];
}

// The first of two tokens with one name is found.
static ho_status_t addName(hoControls *controls, ho_string_t name, int32_t token) {
  hoNameEntry *known = NULL, *entry = &controls->entries[controls->numEntries];
  if (name.length)
    HASH_FIND(hh, controls->names, name.data, name.length, known);
  if (known || !name.length)
    return HO_OK;
  *entry = (hoNameEntry){malloc(name.length), (uint32_t)name.length, token, false, {0}};
  if (!entry->text)
    return outOfMemory();
  memcpy(entry->text, name.data, name.length);
  controls->first[(uint8_t)name.data[0]] = true;
  controls->lengths[controls->numEntries++] = entry->length;
  HASH_ADD_KEYPTR(hh, controls->names, entry->text, entry->length, entry);
  return entry->failed ? outOfMemory() : HO_OK;
}

static bool isListed(const hoVocabulary *vocabulary, uint32_t token, bool normalized) {
  return hoVocabularyIsNamed(vocabulary->types[token]) &&
         normalized == ((vocabulary->flags[token] & HO_TOKEN_NORMALIZED) != 0);
}

static ho_status_t addNames(const hoVocabulary *vocabulary, const hoNormalizer *normalizer,
                            hoNormalized *memory, hoControls *out) {
  for (uint32_t i = 0; i < vocabulary->count; ++i) {
    if (!isListed(vocabulary, i, normalizer))
      continue;
    ho_string_t name = hoVocabularyBytes(vocabulary, (int32_t)i);
    if (normalizer)
      HO_RETURN_IF_ERROR(hoNormalize(normalizer, true, memory, &name));
    HO_RETURN_IF_ERROR(addName(out, name, (int32_t)i));
  }
  return HO_OK;
}

ho_status_t hoControlsCreate(const hoVocabulary *vocabulary, const hoNormalizer *normalizer,
                             hoControls *out) {
  size_t count = 1;
  hoNormalized memory = {0};
  for (uint32_t i = 0; i < vocabulary->count; ++i)
    count += isListed(vocabulary, i, normalizer);
  *out = (hoControls){.lengths = calloc(count, sizeof(*out->lengths)),
                      .entries = calloc(count, sizeof(*out->entries))};
  if (!out->lengths || !out->entries)
    return outOfMemory();
  ho_status_t status = addNames(vocabulary, normalizer, &memory, out);
  hoNormalizedFree(&memory);
  if (!status)
    keepEachOnce(out);
  return status;
}

void hoControlsFree(hoControls *controls) {
  HASH_CLEAR(hh, controls->names);
  for (uint32_t i = 0; i < controls->numEntries; ++i)
    free(controls->entries[i].text);
  free(controls->entries);
  free(controls->lengths);
  *controls = (hoControls){0};
}

//===----------------------------------------------------------------------===//
// In a text
//===----------------------------------------------------------------------===//

int32_t hoControlsFindName(const hoControls *controls, const char *text, size_t length) {
  hoNameEntry *entry = NULL;
  if (length)
    HASH_FIND(hh, controls->names, text, length, entry);
  return entry ? entry->token : HO_TOKEN_NONE;
}

static int32_t findHere(const hoControls *controls, const hoVocabulary *vocabulary,
                        const char *text, size_t length, bool plain, size_t *size) {
  for (size_t i = 0; i < controls->numLengths; ++i) {
    *size = controls->lengths[i];
    if (*size > length)
      continue;
    int32_t token = hoControlsFindName(controls, text, *size);
    if (token >= 0 && (!plain || vocabulary->types[token] == HO_TOKEN_USER_DEFINED))
      return token;
  }
  return HO_TOKEN_NONE;
}

int32_t hoControlsFind(const hoControls *controls, const hoVocabulary *vocabulary, const char *text,
                       size_t length, bool plain, size_t *begin, size_t *size) {
  for (*begin = 0; *begin < length; ++*begin) {
    if (!controls->first[(uint8_t)text[*begin]])
      continue;
    int32_t token = findHere(controls, vocabulary, text + *begin, length - *begin, plain, size);
    if (token >= 0)
      return token;
  }
  return HO_TOKEN_NONE;
}
