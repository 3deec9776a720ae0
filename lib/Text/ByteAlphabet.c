//===- ByteAlphabet.c - Bytes as printable characters ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ByteAlphabet.h"

#include "Utf8.h"

static bool isPrintable(uint32_t byte) {
  return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xFF && byte != 0xAD);
}

// The bytes that are not printable: 0x00 to 0x20, 0x7F to 0xA0, 0xAD.
static bool byteOf(uint32_t point, uint8_t *out) {
  enum { low = 0x21, middle = low + 0x22, all = middle + 1 };
  uint32_t shifted = point - 0x100;
  if (point < 0x100 ? !isPrintable(point) : shifted >= all)
    return false;
  if (point < 0x100)
    *out = (uint8_t)point;
  else
    *out = (uint8_t)(shifted < low ? shifted : shifted < middle ? 0x7F + shifted - low : 0xAD);
  return true;
}

bool hoByteAlphabetDecode(ho_string_t text, uint8_t *out, size_t *length) {
  const uint8_t *bytes = (const uint8_t *)text.data;
  *length = 0;
  for (size_t at = 0, size; at < text.length; at += size) {
    if (hoUtf8Scan(bytes + at, text.length - at, &size) != HO_UTF8_WHOLE ||
        !byteOf(hoUtf8Decode(bytes + at, size), &out[*length]))
      return false;
    ++*length;
  }
  return true;
}
