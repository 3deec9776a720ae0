//===- Normalizer.c - Text rewritten before it is cut ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Normalizer.h"

#include "Merge.h"
#include "Utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a text of this length");
}

//===----------------------------------------------------------------------===//
// The steps
//===----------------------------------------------------------------------===//

static bool copy(ho_string_t text, ho_string_t *out) {
  char *data = malloc(text.length + 1);
  *out = (ho_string_t){data, text.length};
  if (data && text.length)
    memcpy(data, text.data, text.length);
  return data;
}

ho_status_t hoNormalizerAdd(hoNormalizer *normalizer, hoStepKind kind, ho_string_t from,
                            ho_string_t to) {
  void *steps = normalizer->steps;
  HO_RETURN_IF_ERROR(
      hoTextMakeRoom(&steps, normalizer->count, &normalizer->capacity, sizeof(*normalizer->steps)));
  normalizer->steps = steps;
  hoStep *step = &normalizer->steps[normalizer->count++];
  *step = (hoStep){.kind = kind};
  return copy(from, &step->from) && copy(to, &step->to) ? HO_OK : outOfMemory();
}

void hoNormalizerFree(hoNormalizer *normalizer) {
  for (size_t i = 0; i < normalizer->count; ++i) {
    free((void *)(uintptr_t)normalizer->steps[i].from.data);
    free((void *)(uintptr_t)normalizer->steps[i].to.data);
  }
  free(normalizer->steps);
  *normalizer = (hoNormalizer){0};
}

//===----------------------------------------------------------------------===//
// Applying them
//===----------------------------------------------------------------------===//

static ho_status_t append(hoNormalized *memory, size_t buffer, const char *data, size_t length) {
  size_t needed = memory->buffers[buffer].length + length;
  if (needed > memory->buffers[buffer].capacity) {
    size_t capacity = 2 * needed + 64;
    char *grown = realloc(memory->buffers[buffer].data, capacity);
    if (!grown)
      return outOfMemory();
    memory->buffers[buffer].data = grown;
    memory->buffers[buffer].capacity = capacity;
  }
  if (length)
    memcpy(memory->buffers[buffer].data + memory->buffers[buffer].length, data, length);
  memory->buffers[buffer].length = needed;
  return HO_OK;
}

static utf8proc_option_t optionsOf(hoStepKind kind) {
  bool compose = kind == HO_STEP_NFC || kind == HO_STEP_NFKC;
  bool compatible = kind == HO_STEP_NFKC || kind == HO_STEP_NFKD;
  return (utf8proc_option_t)((unsigned)UTF8PROC_STABLE |
                             (unsigned)(compose ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE) |
                             (compatible ? (unsigned)UTF8PROC_COMPAT : 0));
}

static bool isAscii(const char *text, size_t length) {
  for (size_t i = 0; i < length; ++i)
    if ((uint8_t)text[i] >= 0x80)
      return false;
  return true;
}

static ho_status_t normalizeRun(hoStepKind kind, const char *text, size_t length,
                                hoNormalized *memory, size_t buffer) {
  utf8proc_uint8_t *made = NULL;
  utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length,
                                       &made, optionsOf(kind));
  if (size < 0)
    return ho_status_make(size == UTF8PROC_ERROR_NOMEM ? HO_STATUS_OUT_OF_MEMORY
                                                       : HO_STATUS_INTERNAL,
                          "a text cannot be normalized: %s", utf8proc_errmsg(size));
  ho_status_t status = append(memory, buffer, (const char *)made, (size_t)size);
  free(made);
  return status;
}

static ho_status_t normalizeForm(hoStepKind kind, ho_string_t text, hoNormalized *memory,
                                 size_t buffer) {
  for (size_t at = 0, size; at < text.length; at += size) {
    int valid;
    size = hoUtf8Run((const uint8_t *)text.data + at, text.length - at, &valid);
    HO_RETURN_IF_ERROR(valid && !isAscii(text.data + at, size)
                           ? normalizeRun(kind, text.data + at, size, memory, buffer)
                           : append(memory, buffer, text.data + at, size));
  }
  return HO_OK;
}

// Sanitizers take memmem to read all of the text each time.
static const char *find(ho_string_t text, ho_string_t what) {
  return what.length == 1 ? memchr(text.data, *what.data, text.length)
                          : memmem(text.data, text.length, what.data, what.length);
}

static ho_status_t replace(const hoStep *step, ho_string_t text, hoNormalized *memory,
                           size_t buffer) {
  while (text.length) {
    const char *next = find(text, step->from);
    size_t before = next ? (size_t)(next - text.data) : text.length;
    HO_RETURN_IF_ERROR(append(memory, buffer, text.data, before));
    if (next)
      HO_RETURN_IF_ERROR(append(memory, buffer, step->to.data, step->to.length));
    size_t done = before + (next ? step->from.length : 0);
    text = (ho_string_t){text.data + done, text.length - done};
  }
  return HO_OK;
}

static bool beginsWith(ho_string_t text, ho_string_t prefix) {
  return text.length >= prefix.length && !memcmp(text.data, prefix.data, prefix.length);
}

static ho_status_t prepend(const hoStep *step, ho_string_t text, hoNormalized *memory,
                           size_t buffer) {
  HO_RETURN_IF_ERROR(append(memory, buffer, step->to.data, step->to.length));
  return append(memory, buffer, text.data, text.length);
}

static bool changes(const hoStep *step, bool atStart, ho_string_t text) {
  switch (step->kind) {
  case HO_STEP_REPLACE:
    return memmem(text.data, text.length, step->from.data, step->from.length);
  case HO_STEP_PREPEND:
    return true;
  case HO_STEP_PREFIX:
    return !beginsWith(text, step->to);
  case HO_STEP_PREFIX_FIRST:
    return atStart && !beginsWith(text, step->to);
  default:
    return !isAscii(text.data, text.length);
  }
}

ho_status_t hoNormalize(const hoNormalizer *normalizer, bool atStart, hoNormalized *memory,
                        ho_string_t *text) {
  size_t buffer = 0;
  for (size_t i = 0; i < normalizer->count && text->length; ++i) {
    const hoStep *step = &normalizer->steps[i];
    if (!changes(step, atStart, *text))
      continue;
    memory->buffers[buffer].length = 0;
    if (step->kind == HO_STEP_REPLACE)
      HO_RETURN_IF_ERROR(replace(step, *text, memory, buffer));
    else if (step->kind >= HO_STEP_PREPEND)
      HO_RETURN_IF_ERROR(prepend(step, *text, memory, buffer));
    else
      HO_RETURN_IF_ERROR(normalizeForm(step->kind, *text, memory, buffer));
    *text = (ho_string_t){memory->buffers[buffer].data, memory->buffers[buffer].length};
    buffer = !buffer;
  }
  return HO_OK;
}

void hoNormalizedFree(hoNormalized *memory) {
  free(memory->buffers[0].data);
  free(memory->buffers[1].data);
  *memory = (hoNormalized){0};
}
