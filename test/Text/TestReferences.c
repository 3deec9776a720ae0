//===- TestReferences.c - Against Hugging Face's tokenizers and SentencePiece ===//
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

static bool agrees(const ho_tokenizer_t *tokenizer, const char *what, const char *line) {
  return agreesOnTokens(tokenizer, what, line, 0);
}

static void testByteLevel(void **state) {
  lines_t lines = readLines("smollm2.tokens");
  ho_tokenizer_t *tokenizer = NULL;
  const char *name = NULL;
  size_t wrong = 0, count = 0;
  (void)state;
  for (size_t i = 0; i < lines.count; ++i) {
    if (strncmp(lines.items[i], "pre ", 4)) {
      wrong += !agrees(tokenizer, name, lines.items[i]);
      ++count;
      continue;
    }
    ho_tokenizer_free(tokenizer);
    name = lines.items[i] + 4;
    tokenizer = makeSmolLM2(name);
  }
  ho_tokenizer_free(tokenizer);
  freeLines(&lines);
  assert_true(count > 1000);
  assert_int_equal(wrong, 0);
}

static void testSentencePieces(void **state) {
  lines_t lines = readLines("sentencepieces.tokens");
  ho_tokenizer_t *tokenizer = makeSentencePieces();
  size_t wrong = 0;
  (void)state;
  for (size_t i = 0; i < lines.count; ++i)
    wrong += !agrees(tokenizer, "sentencepieces", lines.items[i]);
  ho_tokenizer_free(tokenizer);
  assert_true(lines.count > 200);
  freeLines(&lines);
  assert_int_equal(wrong, 0);
}

typedef struct collected {
  char text[4096];
  size_t length;
} collected_t;

static void collect(void *context, const char *text, size_t length) {
  collected_t *out = context;
  assert_true(out->length + length < sizeof(out->text));
  memcpy(out->text + out->length, text, length);
  out->length += length;
}

// Tokens that cut characters apart: each part that is none becomes U+FFFD.
static void testTexts(void **state) {
  lines_t lines = readLines("smollm2.texts");
  ho_tokenizer_t *tokenizer = makeSmolLM2("smollm");
  (void)state;
  assert_true(lines.count > 200);
  for (size_t i = 0; i < lines.count; ++i) {
    row_t row = readRow(lines.items[i]);
    collected_t found = {0};
    ho_decoder_t decoder;
    ho_decoder_begin(tokenizer, true, &decoder);
    for (size_t k = 0; k < row.count; ++k)
      ho_decoder_put(&decoder, row.tokens[k], collect, &found);
    ho_decoder_end(&decoder, collect, &found);
    assert_int_equal(found.length, row.length);
    assert_memory_equal(found.text, row.text, row.length);
    freeRow(&row);
  }
  ho_tokenizer_free(tokenizer);
  freeLines(&lines);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testByteLevel),
      cmocka_unit_test(testSentencePieces),
      cmocka_unit_test(testTexts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
