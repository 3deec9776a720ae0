//===- TestDecoder.c - Text that comes token by token ---------------------===//
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

typedef struct written {
  char text[256];
  size_t length;
} written_t;

static void write(void *context, const char *text, size_t length) {
  written_t *out = context;
  assert_true(out->length + length < sizeof(out->text));
  memcpy(out->text + out->length, text, length);
  out->length += length;
  out->text[out->length] = 0;
}

static int32_t byteToken(const ho_tokenizer_t *tokenizer, uint8_t byte) {
  ho_tokens_t tokens;
  assert_null(ho_tokenizer_encode(tokenizer, (const char *)&byte, 1, 0, &tokens));
  assert_int_equal(tokens.count, 1);
  int32_t token = tokens.items[0];
  free(tokens.items);
  return token;
}

// Puts the bytes of `text` as one token each and tells what has been written after each of them.
static void expectStream(const ho_tokenizer_t *tokenizer, const char *text,
                         const char *const *expected, const char *atEnd) {
  written_t out = {0};
  ho_decoder_t decoder;
  ho_decoder_begin(tokenizer, false, &decoder);
  for (size_t i = 0; text[i]; ++i) {
    ho_decoder_put(&decoder, byteToken(tokenizer, (uint8_t)text[i]), write, &out);
    assert_string_equal(out.text, expected[i]);
  }
  ho_decoder_end(&decoder, write, &out);
  assert_string_equal(out.text, atEnd);
}

static void testWholeSequences(void **state) {
  ho_tokenizer_t *tokenizer = makeSmolLM2("smollm");
  (void)state;
  expectStream(tokenizer, "\xE2\x82\xAC!",
               (const char *const[]){"", "", "\xE2\x82\xAC", "\xE2\x82\xAC!"}, "\xE2\x82\xAC!");
  // A sequence that breaks off is replaced as soon as that is known.
  expectStream(tokenizer, "\xE2\x82z", (const char *const[]){"", "", "\xEF\xBF\xBDz"},
               "\xEF\xBF\xBDz");
  expectStream(tokenizer, "\x80\xE2", (const char *const[]){"\xEF\xBF\xBD", "\xEF\xBF\xBD"},
               "\xEF\xBF\xBD\xEF\xBF\xBD");
  // A surrogate is three mistakes.
  expectStream(tokenizer, "\xED\xA0", (const char *const[]){"", "\xEF\xBF\xBD\xEF\xBF\xBD"},
               "\xEF\xBF\xBD\xEF\xBF\xBD");
  ho_tokenizer_free(tokenizer);
}

static void expectText(const ho_tokenizer_t *tokenizer, bool atStart, const ho_tokens_t *tokens,
                       const char *expected) {
  written_t out = {0};
  ho_decoder_t decoder;
  ho_decoder_begin(tokenizer, atStart, &decoder);
  for (size_t i = 0; i < tokens->count; ++i)
    ho_decoder_put(&decoder, tokens->items[i], write, &out);
  ho_decoder_end(&decoder, write, &out);
  assert_string_equal(out.text, expected);
}

// SentencePiece's space belongs to the tokenizer at the start, to the text elsewhere.
static void testSpacePrefix(void **state) {
  ho_tokenizer_t *tokenizer = makeSentencePieces();
  ho_tokens_t tokens;
  (void)state;
  assert_null(ho_tokenizer_encode(tokenizer, "is it", 5, 0, &tokens));
  expectText(tokenizer, true, &tokens, "is it");
  expectText(tokenizer, false, &tokens, " is it");
  free(tokens.items);
  ho_tokenizer_free(tokenizer);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testWholeSequences),
      cmocka_unit_test(testSpacePrefix),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
