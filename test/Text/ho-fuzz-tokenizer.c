//===- ho-fuzz-tokenizer.c - Any bytes through tokenizers and back --------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One input is a choice of tokenizer and a text. Where a vocabulary has all bytes and nothing is
// normalized, decoding what was encoded gives the text. The last choice is a text that is a
// tokenizer.json itself. Linked with libFuzzer (HO_LIBFUZZER), it explores; otherwise the main
// below makes texts of fragments and random bytes, and changes good files.
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

typedef struct choice {
  const char *name; // of a pre-tokenizer, of SentencePiece's, or of a file
  ho_tokenizer_t *(*make)(const char *name);
  bool exact;
} choice_t;

static ho_tokenizer_t *makePieces(const char *name) {
  (void)name;
  return makeSentencePieces();
}

static const choice_t choices[] = {
    {"gpt-2", makeSmolLM2, true},     {"smollm", makeSmolLM2, true},
    {"llama-bpe", makeSmolLM2, true}, {"qwen2", makeSmolLM2, true},
    {"tekken", makeSmolLM2, true},    {"default", makeSmolLM2, true},
    {"pieces", makePieces, true},     {"llama-3", makeJson, true},
    {"llama-2", makeJson, true},      {"deepseek", makeJson, true},
    {"qwen2", makeJson, false},       {"gemma", makeJson, true},
    {"normalized", makeJson, false},  {"roberta", makeJson, false},
    {"mistral", makeJson, false},     {"metaspace", makeJson, false},
    {"nfkd", makeJson, false},        {"characters", makeJson, false},
};

enum { numChoices = sizeof(choices) / sizeof(choices[0]) };

// Made once, and kept until the process ends.
static const ho_tokenizer_t *choose(size_t number) {
  static ho_tokenizer_t *made[numChoices];
  if (!made[number])
    made[number] = choices[number].make(choices[number].name);
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

static void check(const ho_tokenizer_t *tokenizer, bool exact, const char *text, size_t length,
                  unsigned flags) {
  ho_tokens_t tokens;
  char *back = NULL;
  size_t backLength = 0;
  require(!ho_tokenizer_encode(tokenizer, text, length, flags, &tokens), "no tokens");
  checkTokens(tokenizer, &tokens);
  require(!ho_tokenizer_decode(tokenizer, tokens.items, tokens.count, &back, &backLength),
          "no text");
  if (exact && !tokens.dropped && flags & HO_ENCODE_PLAIN) {
    checkText(text, length, back, backLength);
    checkStream(tokenizer, &tokens, backLength);
  }
  require(!exact || backLength <= length, "more comes back than went in");
  free(back);
  free(tokens.items);
}

// What is accepted encodes any text, or says why not.
static void checkFile(const char *json, size_t length) {
  static const char text[] = "The <s>12 caf\xC3\xA9s--\xFF, abba\n";
  const ho_tokenizer_texts_t texts = {
      .tokenizer = {json, length}, .tokenizer_config = {json, length}, .config = {json, length}};
  ho_tokenizer_t *tokenizer;
  ho_tokens_t tokens;
  ho_status_t status = ho_tokenizer_from_texts("folder", &texts, &tokenizer);
  require(!status == !!tokenizer, "a tokenizer and an error");
  if (!status)
    status = ho_tokenizer_encode(tokenizer, text, sizeof(text) - 1, HO_ENCODE_WHOLE, &tokens);
  if (!status) {
    checkTokens(tokenizer, &tokens);
    checkStream(tokenizer, &tokens, 0);
    free(tokens.items);
  }
  ho_status_free(status);
  ho_tokenizer_free(tokenizer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (!size)
    return 0;
  const char *text = (const char *)data + 1;
  size_t number = data[0] % (numChoices + 1);
  if (number == numChoices) {
    checkFile(text, size - 1);
    return 0;
  }
  check(choose(number), choices[number].exact, text, size - 1, HO_ENCODE_PLAIN);
  check(choose(number), choices[number].exact, text, size - 1, HO_ENCODE_WHOLE);
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
                                          "<mask>",
                                          "<s>",
                                          "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB",
                                          "e\xCC\x81",
                                          "\xEF\xAC\x81",
                                          "\n\n",
                                          "    ",
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

// A number, a character or a word made another, or a piece moved.
static void mutate(char *text, size_t size, uint64_t *state) {
  static const char *const words[] = {"NFKC",   "Split", "Removed", "ByteLevel", "Sequence",
                                      "String", "Regex", "true",    "null",      "\\p{L}"};
  size_t at = fuzzNext(state) % size, length = fuzzNext(state) % 8 + 1, to = fuzzNext(state) % size;
  const char *word = words[fuzzNext(state) % (sizeof(words) / sizeof(words[0]))];
  switch (fuzzNext(state) % 4) {
  case 0:
    text[at] = (char)fuzzNext(state);
    break;
  case 1:
    text[at] = "0123456789{}[],\":-e\\()|+*?"[fuzzNext(state) % 26];
    break;
  case 2:
    if (at + length <= size && to + length <= size)
      memmove(text + to, text + at, length);
    break;
  default:
    if (at + strlen(word) <= size)
      memcpy(text + at, word, strlen(word));
  }
}

static void fuzzFile(uint64_t *state) {
  static const char *const names[] = {"characters", "digits", "next", "previous", "llama-2"};
  uint64_t choice = fuzzNext(state) % 33;
  char path[64];
  snprintf(path, sizeof(path), "json/%s.json", names[choice == 32 ? 4 : choice % 4]);
  lines_t file = readLines(path);
  size_t size = strlen(file.text);
  char *input = malloc(size + 1);
  require(input, "no memory");
  input[0] = numChoices;
  memcpy(input + 1, file.text, size);
  for (uint64_t count = fuzzNext(state) % 4; count > 0; --count)
    mutate(input + 1, size, state);
  fuzzInput((const uint8_t *)input, size + 1);
  free(input);
  freeLines(&file);
}

static void fuzzOne(uint64_t seed, uint64_t *state) {
  uint8_t buffer[1024];
  if (seed % 4 == 3) {
    fuzzFile(state);
    return;
  }
  buffer[0] = (uint8_t)(fuzzNext(state) % numChoices);
  size_t size = 1;
  for (uint64_t count = fuzzNext(state) % 40; count > 0; --count)
    size += addFragment(buffer + size, state);
  fuzzInput(buffer, size);
}

int main(int argc, char **argv) { return fuzzMain(argc, argv, "texts", fuzzOne); }
#endif
