//===- Pattern.h - A tokenizer.json's patterns in PCRE2's syntax --*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tokenizer.json's patterns are Oniguruma's, in Ruby's syntax. What both read alike goes through,
// what has another form gets it, and what would mean something else is refused.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_PATTERN_H
#define HO_LIB_TEXT_PATTERN_H

#include "ho/status.h"

// `*out` is the caller's, to free().
HO_NODISCARD ho_status_t hoPatternTranslate(const char *pattern, char **out);
// The pattern that matches `text` alone.
HO_NODISCARD ho_status_t hoPatternQuote(const char *text, char **out);

#endif // HO_LIB_TEXT_PATTERN_H
