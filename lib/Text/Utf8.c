//===- Utf8.c - Sequences of UTF-8 ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Utf8.h"

#include <stdbool.h>

// The length that a first byte announces and the range of the second byte, which keeps out
// overlong forms, surrogates and what is beyond Unicode. 0: no first byte.
static size_t announce(uint8_t first, uint8_t *low, uint8_t *high) {
  *low = 0x80;
  *high = 0xBF;
  if (first < 0x80)
    return 1;
  if (first < 0xC2 || first > 0xF4)
    return 0;
  if (first < 0xE0)
    return 2;
  if (first < 0xF0) {
    *low = first == 0xE0 ? 0xA0 : 0x80;
    *high = first == 0xED ? 0x9F : 0xBF;
    return 3;
  }
  *low = first == 0xF0 ? 0x90 : 0x80;
  *high = first == 0xF4 ? 0x8F : 0xBF;
  return 4;
}

hoUtf8Kind hoUtf8Scan(const uint8_t *bytes, size_t length, size_t *size) {
  uint8_t low, high;
  size_t whole = announce(bytes[0], &low, &high);
  *size = 1;
  if (!whole)
    return HO_UTF8_INVALID;
  for (; *size < whole; ++*size) {
    if (*size == length)
      return HO_UTF8_PARTIAL;
    if (bytes[*size] < low || bytes[*size] > high)
      return HO_UTF8_INVALID;
    low = 0x80;
    high = 0xBF;
  }
  return HO_UTF8_WHOLE;
}

uint32_t hoUtf8Decode(const uint8_t *bytes, size_t size) {
  static const uint8_t masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  uint32_t point = bytes[0] & masks[size];
  for (size_t i = 1; i < size; ++i)
    point = point << 6 | (bytes[i] & 0x3F);
  return point;
}

size_t hoUtf8Run(const uint8_t *bytes, size_t length, int *valid) {
  size_t end = 0;
  for (size_t size; end < length; end += size) {
    int whole = hoUtf8Scan(bytes + end, length - end, &size) == HO_UTF8_WHOLE;
    if (!end)
      *valid = whole;
    else if (whole != *valid)
      break;
  }
  return end;
}

static bool isWhiteSpace(uint32_t point) {
  return (point >= 0x09 && point <= 0x0D) || point == 0x20 || point == 0x85 || point == 0xA0 ||
         point == 0x1680 || (point >= 0x2000 && point <= 0x200A) || point == 0x2028 ||
         point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000;
}

size_t hoUtf8SpaceAt(const uint8_t *bytes, size_t length) {
  size_t end = 0, size;
  while (end < length && hoUtf8Scan(bytes + end, length - end, &size) == HO_UTF8_WHOLE &&
         isWhiteSpace(hoUtf8Decode(bytes + end, size)))
    end += size;
  return end;
}

size_t hoUtf8SpaceBefore(const uint8_t *bytes, size_t length) {
  size_t begin = length, size;
  for (size_t step = 1; step <= 4 && step <= begin;) {
    const uint8_t *at = bytes + begin - step;
    bool space = hoUtf8Scan(at, step, &size) == HO_UTF8_WHOLE && size == step &&
                 isWhiteSpace(hoUtf8Decode(at, size));
    begin -= space ? step : 0;
    step = space ? 1 : step + 1;
  }
  return length - begin;
}
