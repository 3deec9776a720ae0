//===- Utf8.h - Sequences of UTF-8 --------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_UTF8_H
#define HO_LIB_TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

typedef enum hoUtf8Kind {
  HO_UTF8_WHOLE,   // one code point
  HO_UTF8_PARTIAL, // the bytes end within a sequence that was right so far
  HO_UTF8_INVALID, // what no continuation makes a code point
} hoUtf8Kind;

// What `bytes` (at least one) begin with, and how many of them that is. An invalid start is as
// long as it could have been right, so that each is replaced once.
hoUtf8Kind hoUtf8Scan(const uint8_t *bytes, size_t length, size_t *size);
// The code point of a whole sequence.
uint32_t hoUtf8Decode(const uint8_t *bytes, size_t size);
// The valid text or, where there is none, the invalid bytes that `bytes` begin with.
size_t hoUtf8Run(const uint8_t *bytes, size_t length, int *valid);

// How many bytes of white space (Unicode's) `bytes` begin with, or end with.
size_t hoUtf8SpaceAt(const uint8_t *bytes, size_t length);
size_t hoUtf8SpaceBefore(const uint8_t *bytes, size_t length);

#endif // HO_LIB_TEXT_UTF8_H
