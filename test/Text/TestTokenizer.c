//===- TestTokenizer.c - Text to tokens and back --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Vocabularies.h"

#include "ho/model_file.h"

#include "GgufWriter.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

static ho_tokens_t encode(const ho_tokenizer_t *tokenizer, const char *text, size_t length,
                          unsigned flags) {
  ho_tokens_t tokens;
  ho_status_t status = ho_tokenizer_encode(tokenizer, text, length, flags, &tokens);
  if (status)
    fail_msg("%s", ho_status_message(status));
  return tokens;
}

static void expectTokens(const ho_tokenizer_t *tokenizer, const char *text, unsigned flags,
                         const int32_t *expected, size_t count) {
  ho_tokens_t tokens = encode(tokenizer, text, strlen(text), flags);
  assert_int_equal(tokens.count, count);
  for (size_t i = 0; i < count; ++i)
    assert_int_equal(tokens.items[i], expected[i]);
  free(tokens.items);
}

static void expectRoundTrip(const ho_tokenizer_t *tokenizer, const char *text, size_t length) {
  ho_tokens_t tokens = encode(tokenizer, text, length, HO_ENCODE_PLAIN);
  char *back;
  size_t backLength;
  assert_null(ho_tokenizer_decode(tokenizer, tokens.items, tokens.count, &back, &backLength));
  assert_int_equal(tokens.dropped, 0);
  assert_int_equal(backLength, length);
  assert_memory_equal(back, text, length);
  free(back);
  free(tokens.items);
}

static void testBeginAndEnd(void **state) {
  vocabulary_t vocabulary = readSmolLM2("smollm");
  const int32_t hello[] = {1, 19556, 2}, none[] = {1, 2}, bare[] = {19556};
  (void)state;
  vocabulary.data.add_begin = vocabulary.data.add_end = true;
  ho_tokenizer_t *tokenizer = makeTokenizer(&vocabulary.data);
  expectTokens(tokenizer, "Hello", HO_ENCODE_WHOLE, hello, 3);
  expectTokens(tokenizer, "", HO_ENCODE_WHOLE, none, 2);
  expectTokens(tokenizer, "Hello", 0, bare, 1);
  assert_true(ho_tokenizer_is_end(tokenizer, 2));
  assert_false(ho_tokenizer_is_end(tokenizer, 1));
  ho_tokenizer_free(tokenizer);
  freeVocabulary(&vocabulary);
}

static void testControls(void **state) {
  ho_tokenizer_t *tokenizer = makeSmolLM2("smollm");
  const int32_t named[] = {2, 1};
  (void)state;
  expectTokens(tokenizer, "<|im_end|><|im_start|>", 0, named, 2);
  assert_int_equal(ho_tokenizer_find(tokenizer, "<|im_start|>", 12), 1);
  assert_int_equal(ho_tokenizer_find(tokenizer, "<|im_start|", 11), HO_TOKEN_NONE);
  assert_true(ho_tokenizer_is_control(tokenizer, 0));
  assert_false(ho_tokenizer_is_control(tokenizer, 17));
  ho_tokens_t plain = encode(tokenizer, "<|im_end|>", 10, HO_ENCODE_PLAIN);
  assert_true(plain.count > 1);
  free(plain.items);
  expectRoundTrip(tokenizer, "<|im_end|>", 10);
  // They say nothing.
  char *text;
  size_t length;
  assert_null(ho_tokenizer_decode(tokenizer, named, 2, &text, &length));
  assert_int_equal(length, 0);
  free(text);
  ho_tokenizer_free(tokenizer);
}

// The longest name wins, user-defined names hold in plain text, too.
static void testNames(void **state) {
  const ho_string_t tokens[] = {{"a", 1}, {"<x>", 3}, {"<x><y>", 6}, {"aa", 2}, {"b", 1}};
  const int32_t types[] = {1, HO_TOKEN_CONTROL, HO_TOKEN_CONTROL, HO_TOKEN_USER_DEFINED, 1};
  const int32_t all[] = {0, 2, 1, 4, 3, 0};
  ho_tokenizer_data_t data;
  (void)state;
  ho_tokenizer_data_default(HO_TOKENIZER_BYTE_LEVEL, &data);
  data.num_tokens = 5;
  data.tokens = tokens;
  data.types = types;
  ho_tokenizer_t *tokenizer = makeTokenizer(&data);
  expectTokens(tokenizer, "a<x><y><x>baaa", 0, all, 6);
  expectTokens(tokenizer, "baaa", HO_ENCODE_PLAIN, all + 3, 3);
  ho_tokens_t dropped = encode(tokenizer, "a?b?", 4, 0);
  assert_int_equal(dropped.count, 2);
  assert_int_equal(dropped.dropped, 2);
  free(dropped.items);
  ho_tokenizer_free(tokenizer);
}

static void testInvalidUtf8(void **state) {
  static const char *const texts[] = {"\x80",         "a\xC3",          "\xE4\xB8 x",
                                      "\xED\xA0\x80", "ok\xF0\x9F\x98", "\x80\x80 text \xE4"};
  ho_tokenizer_t *tokenizer = makeSmolLM2("smollm");
  (void)state;
  for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); ++i)
    expectRoundTrip(tokenizer, texts[i], strlen(texts[i]));
  ho_tokens_t tokens = encode(tokenizer, "x\xFFy", 3, 0);
  assert_int_equal(tokens.count, 2); // SmolLM2 has no token for 0xFF
  assert_int_equal(tokens.dropped, 1);
  free(tokens.items);
  ho_tokenizer_free(tokenizer);
}

static void testSentencePieces(void **state) {
  static const char *const texts[] = {
      "Hello world", " two  spaces ", "\x80\xFF", "\xE4\xB8", "\xF0\x9F\x98\x80 tab\there", "\n"};
  ho_tokenizer_t *tokenizer = makeSentencePieces();
  (void)state;
  for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); ++i)
    expectRoundTrip(tokenizer, texts[i], strlen(texts[i]));
  ho_tokenizer_free(tokenizer);
}

// Without tokens for bytes a run of what is unknown is one token.
static void testUnknown(void **state) {
  const ho_string_t tokens[] = {{"<unk>", 5},
                                {"\xE2\x96\x81", 3},
                                {"a", 1},
                                {"\xE2\x96\x81"
                                 "a",
                                 4}};
  const int32_t types[] = {HO_TOKEN_UNKNOWN, 1, 1, 1}, expected[] = {3, 0, 2};
  const float scores[] = {0, -3, -2, -1};
  ho_tokenizer_data_t data;
  (void)state;
  ho_tokenizer_data_default(HO_TOKENIZER_SENTENCEPIECES, &data);
  data.num_tokens = 4;
  data.tokens = tokens;
  data.types = types;
  data.scores = scores;
  data.unknown = 0;
  ho_tokenizer_t *tokenizer = makeTokenizer(&data);
  expectTokens(tokenizer, "axyza", 0, expected, 3);
  ho_tokenizer_free(tokenizer);
}

static double processorTime(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// The least of three, in the processor's time: other processes do not count.
static double seconds(const ho_tokenizer_t *tokenizer, char letter, size_t length) {
  double least = 1e9;
  char *text = malloc(length);
  assert_non_null(text);
  memset(text, letter, length);
  for (int i = 0; i < 3; ++i) {
    double begin = processorTime();
    ho_tokens_t tokens = encode(tokenizer, text, length, 0);
    double time = processorTime() - begin;
    free(tokens.items);
    least = time < least ? time : least;
  }
  free(text);
  return least;
}

// One piece of 32 times the length takes 1024 times as long where the cost is quadratic.
static void testLongPieces(void **state) {
  ho_tokenizer_t *tokenizers[] = {makeSmolLM2("smollm"), makeSmolLM2("llama-bpe"),
                                  makeSentencePieces(),  makeJson("llama-2"),
                                  makeJson("metaspace"), makeJson("normalized")};
  size_t slow = 0;
  (void)state;
  for (size_t i = 0; i < sizeof(tokenizers) / sizeof(tokenizers[0]); ++i) {
    for (const char *letter = "a \n!7"; *letter; ++letter) {
      double small = seconds(tokenizers[i], *letter, 1 << 13);
      double large = seconds(tokenizers[i], *letter, 1 << 18);
      if (large <= 250 * small + 0.05)
        continue;
      print_error("%zu, '%c': %g s, then %g s\n", i, *letter, small, large);
      ++slow;
    }
    ho_tokenizer_free(tokenizers[i]);
  }
  assert_int_equal(slow, 0);
}

static void writeModel(gguf_writer_t *writer, bool sentencePieces) {
  static const char *const tokens[] = {"<s>", "</s>", "a", "b", "ab"};
  static const char *const merges[] = {"a b"};
  ggufBegin(writer);
  ggufString(writer, "general.architecture", "llama");
  ggufString(writer, "tokenizer.ggml.model", sentencePieces ? "llama" : "gpt2");
  ggufStrings(writer, "tokenizer.ggml.tokens", 5, tokens);
  ggufStrings(writer, "tokenizer.ggml.merges", 1, merges);
  ggufU32(writer, "tokenizer.ggml.bos_token_id", 0);
  ggufU32(writer, "tokenizer.ggml.eos_token_id", 1);
}

static ho_status_t readModel(gguf_writer_t *writer, ho_tokenizer_t **out) {
  size_t size;
  uint8_t *bytes = ggufEnd(writer, &size);
  const ho_model_file_t *model;
  assert_null(ho_model_file_parse("model.gguf", bytes, size, &model));
  ho_status_t status = ho_tokenizer_from_model_file(model, out);
  ho_model_file_free(model);
  free(bytes);
  return status;
}

static void testFile(void **state) {
  const int32_t plain[] = {4, 2}, begun[] = {0, 4, 2};
  gguf_writer_t writer;
  ho_tokenizer_t *tokenizer;
  (void)state;
  writeModel(&writer, false);
  ggufString(&writer, "tokenizer.ggml.pre", "gpt-2");
  assert_null(readModel(&writer, &tokenizer));
  expectTokens(tokenizer, "aba", HO_ENCODE_WHOLE, plain, 2);
  assert_true(ho_tokenizer_is_end(tokenizer, 1));
  ho_tokenizer_free(tokenizer);
  // Files of Llama 3 that say nothing mean a begin token.
  writeModel(&writer, false);
  ggufString(&writer, "tokenizer.ggml.pre", "llama-bpe");
  assert_null(readModel(&writer, &tokenizer));
  expectTokens(tokenizer, "aba", HO_ENCODE_WHOLE, begun, 3);
  ho_tokenizer_free(tokenizer);
}

static void expectBadFile(gguf_writer_t *writer, const char *part) {
  ho_tokenizer_t *tokenizer;
  ho_status_t status = readModel(writer, &tokenizer);
  assert_non_null(status);
  assert_null(tokenizer);
  if (!strstr(ho_status_message(status), part))
    fail_msg("'%s' lacks '%s'", ho_status_message(status), part);
  ho_status_free(status);
}

static void testBadFiles(void **state) {
  gguf_writer_t writer;
  (void)state;
  ggufBegin(&writer);
  expectBadFile(&writer, "model.gguf: it has no tokenizer");
  ggufBegin(&writer);
  ggufString(&writer, "tokenizer.ggml.model", "bert");
  expectBadFile(&writer, "its tokenizer is 'bert'; known are gpt2 and llama");
  writeModel(&writer, true);
  expectBadFile(&writer, "needs scores");
  writeModel(&writer, false);
  ggufString(&writer, "tokenizer.ggml.pre", "other");
  expectBadFile(&writer, "the pre-tokenizer 'other' is not known; known are command-r, ");
  writeModel(&writer, false);
  ggufU32(&writer, "tokenizer.ggml.token_type", 1);
  expectBadFile(&writer, "token_type' is not an array");
  writeModel(&writer, false);
  ggufU32(&writer, "tokenizer.ggml.unknown_token_id", 5);
  expectBadFile(&writer, "the unknown token is 5, of 5 tokens");
}

static void expectBadData(const ho_tokenizer_data_t *data, const char *part) {
  ho_tokenizer_t *tokenizer;
  ho_status_t status = ho_tokenizer_create(data, &tokenizer);
  assert_non_null(status);
  if (!strstr(ho_status_message(status), part))
    fail_msg("'%s' lacks '%s'", ho_status_message(status), part);
  ho_status_free(status);
}

static void testBadData(void **state) {
  ho_string_t tokens[] = {{"a", 1}, {"b", 1}}, merges[] = {{"a b", 3}};
  int32_t types[] = {1, 7};
  ho_tokenizer_data_t data;
  (void)state;
  ho_tokenizer_data_default(HO_TOKENIZER_BYTE_LEVEL, &data);
  expectBadData(&data, "empty");
  data.num_tokens = 2;
  data.tokens = tokens;
  data.num_merges = 1;
  data.merges = merges;
  expectBadData(&data, "merge 0, 'a b', names a token that the vocabulary lacks");
  merges[0] = (ho_string_t){"ab", 2};
  expectBadData(&data, "is not two tokens and a space between");
  data.num_merges = 0;
  data.types = types;
  expectBadData(&data, "token 1 has type 7");
  types[1] = HO_TOKEN_BYTE;
  expectBadData(&data, "token 1, 'b', is said to be a byte");
  types[1] = 1;
  data.add_begin = true;
  expectBadData(&data, "a begin token is to be added");
}

static void testPreTokenizerNames(void **state) {
  size_t count = 0;
  (void)state;
  for (const char *name, *last = ""; (name = ho_tokenizer_pre_tokenizer_name(count)); ++count) {
    assert_true(strcmp(last, name) < 0);
    ho_tokenizer_t *tokenizer = makeSmolLM2(name);
    expectRoundTrip(tokenizer, "I've 1234 caf\xC3\xA9s -- \t\n 'tis $5+7", 29);
    ho_tokenizer_free(tokenizer);
    last = name;
  }
  assert_true(count > 10);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testBeginAndEnd),
      cmocka_unit_test(testControls),
      cmocka_unit_test(testNames),
      cmocka_unit_test(testInvalidUtf8),
      cmocka_unit_test(testSentencePieces),
      cmocka_unit_test(testUnknown),
      cmocka_unit_test(testLongPieces),
      cmocka_unit_test(testFile),
      cmocka_unit_test(testBadFiles),
      cmocka_unit_test(testBadData),
      cmocka_unit_test(testPreTokenizerNames),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
