//===- TestJson.c - tokenizer.json against Hugging Face's tokenizers ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Vocabularies.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

//===----------------------------------------------------------------------===//
// References
//===----------------------------------------------------------------------===//

static void report(const char *name, const row_t *row, const ho_tokens_t *tokens) {
  print_error("%s: '%.*s'\n expected:", name, (int)row->length, row->text);
  for (size_t i = 0; i < row->count; ++i)
    print_error(" %d", row->tokens[i]);
  print_error("\n found:   ");
  for (size_t i = 0; i < tokens->count; ++i)
    print_error(" %d", tokens->items[i]);
  print_error("\n");
}

// A line that begins with + is of a whole text.
static bool encodes(const ho_tokenizer_t *tokenizer, const char *name, const char *line) {
  bool whole = *line == '+';
  row_t row = readRow(line + whole);
  ho_tokens_t tokens;
  assert_null(
      ho_tokenizer_encode(tokenizer, row.text, row.length, whole ? HO_ENCODE_WHOLE : 0, &tokens));
  bool same = tokens.count == row.count &&
              (!row.count || !memcmp(tokens.items, row.tokens, row.count * sizeof(*row.tokens)));
  if (!same)
    report(name, &row, &tokens);
  free(tokens.items);
  freeRow(&row);
  return same;
}

static bool decodes(const ho_tokenizer_t *tokenizer, const char *name, const char *line) {
  row_t row = readRow(line);
  char *text;
  size_t length;
  assert_null(ho_tokenizer_decode(tokenizer, row.tokens, row.count, &text, &length));
  bool same = length == row.length && !memcmp(text, row.text, length);
  if (!same)
    print_error("%s, decoded: '%s'\n expected: '%.*s'\n", name, text, (int)row.length, row.text);
  free(text);
  freeRow(&row);
  return same;
}

typedef bool (*compare_t)(const ho_tokenizer_t *tokenizer, const char *name, const char *line);

static size_t countWrong(const ho_tokenizer_t *tokenizer, const char *name, const char *ending,
                         compare_t compare) {
  char path[64];
  size_t wrong = 0;
  snprintf(path, sizeof(path), "json/%s.%s", name, ending);
  lines_t lines = readLines(path);
  assert_true(lines.count > 60);
  for (size_t i = 0; i < lines.count; ++i)
    wrong += !compare(tokenizer, name, lines.items[i]);
  freeLines(&lines);
  return wrong;
}

static void testReferences(void **state) {
  static const char *const names[] = {"llama-3",  "smollm2",    "qwen2", "gpt-4o",     "deepseek",
                                      "roberta",  "normalized", "nfd",   "nfkd",       "llama-2",
                                      "mistral",  "metaspace",  "gemma", "characters", "dropping",
                                      "previous", "next",       "digits"};
  size_t wrong = 0;
  (void)state;
  for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); ++i) {
    ho_tokenizer_t *tokenizer = makeJson(names[i]);
    wrong += countWrong(tokenizer, names[i], "tokens", encodes);
    ho_tokenizer_free(tokenizer);
  }
  assert_int_equal(wrong, 0);
}

static void testTexts(void **state) {
  static const char *const names[] = {"llama-3",   "roberta", "llama-2",
                                      "metaspace", "gemma",   "dropping"};
  size_t wrong = 0;
  (void)state;
  for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); ++i) {
    ho_tokenizer_t *tokenizer = makeJson(names[i]);
    wrong += countWrong(tokenizer, names[i], "texts", decodes);
    ho_tokenizer_free(tokenizer);
  }
  assert_int_equal(wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testReferences),
      cmocka_unit_test(testTexts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
