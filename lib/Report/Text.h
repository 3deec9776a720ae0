//===- Text.h - JSON being written ------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A text that grows. Memory that runs out is remembered and told at the end.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_REPORT_TEXT_H
#define HO_LIB_REPORT_TEXT_H

#include "ho/status.h"

typedef struct ho_text {
  char *data; // zero-terminated where not NULL
  size_t length, capacity;
  bool failed;
} ho_text_t;

void hoTextAppend(ho_text_t *text, const char *part, size_t length);
void hoTextPut(ho_text_t *text, const char *part);
// A JSON string in which `<` is escaped, so that it may stand in a page.
void hoTextString(ho_text_t *text, const char *value);
void hoTextUnsigned(ho_text_t *text, uint64_t value);
void hoTextSigned(ho_text_t *text, int64_t value);
void hoTextReal(ho_text_t *text, double value); // null where not finite

// Members of an object; a comma goes before all but the first of them.
void hoTextKey(ho_text_t *text, const char *key);
void hoTextMember(ho_text_t *text, const char *key, uint64_t value);
// An array, begun after its key. Elements go through hoTextElement().
void hoTextBeginArray(ho_text_t *text, const char *key);
void hoTextElement(ho_text_t *text, int64_t value);
void hoTextEndArray(ho_text_t *text);

// Hands the text over or says that memory ran out; `text` is empty then.
HO_NODISCARD ho_status_t hoTextFinish(ho_text_t *text, char **out);

#endif // HO_LIB_REPORT_TEXT_H
