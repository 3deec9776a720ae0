//===- ho-fuzz-tokenizer.c - Any bytes through tokenizers and back --------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One input is a choice of tokenizer and a text. Where a vocabulary has all bytes, decoding what
// was encoded gives the text. Linked with libFuzzer (HO_LIBFUZZER), it explores; otherwise the main
// below makes texts of fragments and random bytes.
//
//===----------------------------------------------------------------------===//
#include "FuzzMain.h"
#include "Vocabularies.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void require(bool condition, const char *what) {
  if (condition)
    return;
  fprintf(stderr, "ho-fuzz-tokenizer: %s\n", what);
  abort();
}

// The last is SentencePiece's. Made once, and kept until the process ends.
static const ho_tokenizer_t *choose(size_t number) {
  static const char *const names[] = {"gpt-2", "smollm", "llama-bpe", "qwen2", "tekken", "default"};
  static ho_tokenizer_t *made[7];
  if (!made[number])
    made[number] = number == 6 ? makeSentencePieces() : makeSmolLM2(names[number]);
  return made[number];
}

static void checkTokens(const ho_tokenizer_t *tokenizer, const ho_tokens_t *tokens) {
  for (size_t i = 0; i < tokens->count; ++i)
    require(tokens->items[i] >= 0 && (uint32_t)tokens->items[i] < ho_tokenizer_count(tokenizer),
            "a token is out of range");
}

static size_t streamed;
static void countStreamed(void *context, const char *text, size_t length) {
  (void)context;
  require(length && text, "an empty part was written");
  streamed += length;
}

static void checkStream(const ho_tokenizer_t *tokenizer, const ho_tokens_t *tokens, size_t length) {
  ho_decoder_t decoder;
  streamed = 0;
  ho_decoder_begin(tokenizer, true, &decoder);
  for (size_t i = 0; i < tokens->count; ++i)
    ho_decoder_put(&decoder, tokens->items[i], countStreamed, NULL);
  ho_decoder_end(&decoder, countStreamed, NULL);
  require(streamed >= length, "the stream is shorter than the text");
}

// SentencePiece's mark in a text comes back as the space that it stands for.
static void checkText(const char *text, size_t length, const char *back, size_t backLength) {
  static const char mark[] = "\xE2\x96\x81";
  size_t at = 0;
  for (size_t i = 0; i < backLength; ++i, ++at) {
    require(at < length, "more comes back than went in");
    if (back[i] == ' ' && length - at >= 3 && !memcmp(text + at, mark, 3))
      at += 2;
    else
      require(back[i] == text[at], "another text comes back");
  }
  require(at == length, "less comes back than went in");
}

static void check(const ho_tokenizer_t *tokenizer, const char *text, size_t length,
                  unsigned flags) {
  ho_tokens_t tokens;
  char *back = NULL;
  size_t backLength = 0;
  require(!ho_tokenizer_encode(tokenizer, text, length, flags, &tokens), "no tokens");
  checkTokens(tokenizer, &tokens);
  require(!ho_tokenizer_decode(tokenizer, tokens.items, tokens.count, &back, &backLength),
          "no text");
  if (!tokens.dropped && flags & HO_ENCODE_PLAIN) {
    checkText(text, length, back, backLength);
    checkStream(tokenizer, &tokens, backLength);
  }
  require(backLength <= length, "more comes back than went in");
  free(back);
  free(tokens.items);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (!size)
    return 0;
  const ho_tokenizer_t *tokenizer = choose(data[0] % 7);
  check(tokenizer, (const char *)data + 1, size - 1, HO_ENCODE_PLAIN);
  check(tokenizer, (const char *)data + 1, size - 1, HO_ENCODE_WHOLE);
  return 0;
}

#ifndef HO_LIBFUZZER
static size_t addFragment(uint8_t *out, uint64_t *state) {
  static const char *const fragments[] = {" ",
                                          "  ",
                                          "\n",
                                          "\r\n",
                                          "the",
                                          "The ",
                                          "'s",
                                          "'LL",
                                          "12",
                                          "3",
                                          "\xC3\xA9",
                                          "\xE4\xB8\x96",
                                          "\xF0\x9F\x98\x80",
                                          "<|im_end|>",
                                          "<|",
                                          "!?",
                                          "\t",
                                          "aaaa",
                                          "\xCC\x81",
                                          "\xC2\xA0",
                                          "\xE2\x96\x81",
                                          "\xED\xA0\x80",
                                          "\xF0\x9F",
                                          "_"};
  const char *fragment = fragments[fuzzNext(state) % (sizeof(fragments) / sizeof(fragments[0]))];
  if (fuzzNext(state) % 4 == 0) {
    *out = (uint8_t)fuzzNext(state);
    return 1;
  }
  memcpy(out, fragment, strlen(fragment));
  return strlen(fragment);
}

static void fuzzOne(uint64_t seed, uint64_t *state) {
  uint8_t buffer[1024];
  (void)seed;
  buffer[0] = (uint8_t)fuzzNext(state);
  size_t size = 1;
  for (uint64_t count = fuzzNext(state) % 40; count > 0; --count)
    size += addFragment(buffer + size, state);
  fuzzInput(buffer, size);
}

int main(int argc, char **argv) { return fuzzMain(argc, argv, "texts", fuzzOne); }
#endif
