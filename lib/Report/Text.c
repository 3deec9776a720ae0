//===- Text.c - JSON being written ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Text.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool grow(ho_text_t *text, size_t length) {
  if (text->failed)
    return false;
  size_t needed = text->length + length + 1;
  if (needed <= text->capacity)
    return true;
  size_t capacity = text->capacity ? 2 * text->capacity : 4096;
  capacity = capacity > needed ? capacity : needed;
  char *data = realloc(text->data, capacity);
  if (!data) {
    text->failed = true;
    return false;
  }
  text->data = data;
  text->capacity = capacity;
  return true;
}

void hoTextAppend(ho_text_t *text, const char *part, size_t length) {
  if (!grow(text, length))
    return;
  memcpy(text->data + text->length, part, length);
  text->length += length;
  text->data[text->length] = '\0';
}

void hoTextPut(ho_text_t *text, const char *part) { hoTextAppend(text, part, strlen(part)); }

void hoTextString(ho_text_t *text, const char *value) {
  hoTextPut(text, "\"");
  for (; *value; ++value) {
    unsigned char c = (unsigned char)*value;
    char escaped[8];
    if (c < 0x20 || c == '<')
      snprintf(escaped, sizeof(escaped), "\\u%04x", c);
    else
      snprintf(escaped, sizeof(escaped), "%s%c", c == '"' || c == '\\' ? "\\" : "", c);
    hoTextPut(text, escaped);
  }
  hoTextPut(text, "\"");
}

void hoTextUnsigned(ho_text_t *text, uint64_t value) {
  char digits[24];
  hoTextAppend(text, digits, (size_t)snprintf(digits, sizeof(digits), "%" PRIu64, value));
}

void hoTextSigned(ho_text_t *text, int64_t value) {
  char digits[24];
  hoTextAppend(text, digits, (size_t)snprintf(digits, sizeof(digits), "%" PRId64, value));
}

void hoTextReal(ho_text_t *text, double value) {
  char digits[32];
  if (isfinite(value))
    hoTextAppend(text, digits, (size_t)snprintf(digits, sizeof(digits), "%.9g", value));
  else
    hoTextPut(text, "null");
}

static void separate(ho_text_t *text, char opening) {
  if (text->length && text->data[text->length - 1] != opening)
    hoTextPut(text, ",");
}

void hoTextKey(ho_text_t *text, const char *key) {
  separate(text, '{');
  hoTextString(text, key);
  hoTextPut(text, ":");
}

void hoTextMember(ho_text_t *text, const char *key, uint64_t value) {
  hoTextKey(text, key);
  hoTextUnsigned(text, value);
}

void hoTextBeginArray(ho_text_t *text, const char *key) {
  hoTextKey(text, key);
  hoTextPut(text, "[");
}

void hoTextElement(ho_text_t *text, int64_t value) {
  separate(text, '[');
  hoTextSigned(text, value);
}

void hoTextEndArray(ho_text_t *text) { hoTextPut(text, "]"); }

ho_status_t hoTextFinish(ho_text_t *text, char **out) {
  ho_text_t taken = *text;
  *text = (ho_text_t){0};
  if (!taken.failed && taken.data) {
    *out = taken.data;
    return HO_OK;
  }
  free(taken.data);
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a report");
}
