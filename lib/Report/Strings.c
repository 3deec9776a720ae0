//===- Strings.c - Each name once -----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Strings.h"

#include <stdlib.h>
#include <string.h>

static uint32_t hash(const char *value) { // FNV-1a
  uint32_t result = 2166136261u;
  for (; *value; ++value)
    result = (result ^ (unsigned char)*value) * 16777619u;
  return result;
}

// The slot of `value`, or the free one where it would be.
static uint32_t *findSlot(const ho_strings_t *strings, const char *value) {
  uint32_t mask = strings->num_slots - 1;
  for (uint32_t i = hash(value) & mask;; i = (i + 1) & mask) {
    uint32_t number = strings->slots[i];
    if (!number || !strcmp(strings->items[number - 1], value))
      return &strings->slots[i];
  }
}

static ho_status_t makeRoom(ho_strings_t *strings) {
  if (strings->count < strings->capacity)
    return HO_OK;
  uint32_t capacity = strings->capacity ? 2 * strings->capacity : 64;
  const char **items = realloc(strings->items, capacity * sizeof(*items));
  if (items)
    strings->items = items;
  uint32_t *slots = calloc(4 * (size_t)capacity, sizeof(*slots));
  if (!items || !slots) {
    free(slots);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a report");
  }
  free(strings->slots);
  strings->slots = slots;
  strings->num_slots = 4 * capacity;
  strings->capacity = capacity;
  for (uint32_t i = 0; i < strings->count; ++i)
    *findSlot(strings, strings->items[i]) = i + 1;
  return HO_OK;
}

ho_status_t hoStringsAdd(ho_strings_t *strings, const char *value, uint32_t *out) {
  HO_RETURN_IF_ERROR(makeRoom(strings));
  uint32_t *slot = findSlot(strings, value);
  if (!*slot) {
    strings->items[strings->count++] = value;
    *slot = strings->count;
  }
  *out = *slot - 1;
  return HO_OK;
}

void hoStringsPrint(const ho_strings_t *strings, ho_text_t *text) {
  hoTextBeginArray(text, "strings");
  for (uint32_t i = 0; i < strings->count; ++i) {
    if (i)
      hoTextPut(text, ",");
    hoTextString(text, strings->items[i]);
  }
  hoTextEndArray(text);
}

void hoStringsFree(ho_strings_t *strings) {
  free(strings->items);
  free(strings->slots);
  *strings = (ho_strings_t){0};
}
