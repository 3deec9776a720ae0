//===- Controls.c - Tokens that are named in a text -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Controls.h"

#include <stdlib.h>

static int compareDescending(const void *a, const void *b) {
  uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
  return (left < right) - (left > right);
}

static void keepEachOnce(hoControls *controls, size_t count) {
  qsort(controls->lengths, count, sizeof(*controls->lengths), compareDescending);
  for (size_t i = 0; i < count; ++i)
    if (!i || controls->lengths[i] != controls->lengths[i - 1])
      controls->lengths[controls->numLengths++] = controls->lengths[i];
}

ho_status_t hoControlsCreate(const hoVocabulary *vocabulary, hoControls *out) {
  size_t count = 0;
  *out = (hoControls){.lengths = calloc((size_t)vocabulary->count + 1, sizeof(*out->lengths))};
  if (!out->lengths)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a vocabulary");
  for (uint32_t i = 0; i < vocabulary->count; ++i) {
    ho_string_t name = hoVocabularyBytes(vocabulary, (int32_t)i);
    if (!hoVocabularyIsNamed(vocabulary->types[i]) || !name.length)
      continue;
    out->first[(uint8_t)name.data[0]] = true;
    out->lengths[count++] = (uint32_t)name.length;
  }
  keepEachOnce(out, count);
  return HO_OK;
}

void hoControlsFree(hoControls *controls) {
  free(controls->lengths);
  *controls = (hoControls){0};
}

static int32_t findHere(const hoControls *controls, const hoVocabulary *vocabulary,
                        const char *text, size_t length, bool plain, size_t *size) {
  for (size_t i = 0; i < controls->numLengths; ++i) {
    *size = controls->lengths[i];
    if (*size > length)
      continue;
    int32_t token = hoVocabularyFindNamed(vocabulary, text, *size);
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
