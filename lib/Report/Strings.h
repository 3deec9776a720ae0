//===- Strings.h - Each name once -------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_REPORT_STRINGS_H
#define HO_LIB_REPORT_STRINGS_H

#include "Text.h"

// The strings belong to whoever added them.
typedef struct ho_strings {
  const char **items;
  uint32_t count, capacity;
  uint32_t *slots; // open addressing, number of a string plus 1; 0: free
  uint32_t num_slots;
} ho_strings_t;

HO_NODISCARD ho_status_t hoStringsAdd(ho_strings_t *strings, const char *value, uint32_t *out);
// The member "strings" of the object being written.
void hoStringsPrint(const ho_strings_t *strings, ho_text_t *text);
void hoStringsFree(ho_strings_t *strings);

#endif // HO_LIB_REPORT_STRINGS_H
