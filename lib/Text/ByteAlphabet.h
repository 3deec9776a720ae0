//===- ByteAlphabet.h - Bytes as printable characters -------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Byte-level vocabularies write each byte as one character: a printable one of Latin-1 as itself,
// the others as U+0100 and on, in order.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_BYTEALPHABET_H
#define HO_LIB_TEXT_BYTEALPHABET_H

#include "ho/tokenizer.h"

// Writes at most `text.length` bytes to `out`. False when `text` has a character of no byte.
bool hoByteAlphabetDecode(ho_string_t text, uint8_t *out, size_t *length);

#endif // HO_LIB_TEXT_BYTEALPHABET_H
