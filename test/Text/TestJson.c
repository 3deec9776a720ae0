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

// A line that begins with + is of a whole text.
static bool encodes(const ho_tokenizer_t *tokenizer, const char *name, const char *line) {
  bool whole = *line == '+';
  return agreesOnTokens(tokenizer, name, line + whole, whole ? HO_ENCODE_WHOLE : 0);
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
  static const char *const names[] = {"llama-3",  "smollm2",    "qwen2",  "gpt-4o",     "deepseek",
                                      "roberta",  "normalized", "nfd",    "nfkd",       "llama-2",
                                      "mistral",  "metaspace",  "gemma",  "characters", "dropping",
                                      "previous", "next",       "digits", "scripts",    "bytes"};
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

//===----------------------------------------------------------------------===//
// What is refused
//===----------------------------------------------------------------------===//

#define MODEL                                                                                      \
  "\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0,\"b\":1,\"ab\":2},\"merges\":[\"a b\"]}"

static ho_string_t textOf(const char *text) { return (ho_string_t){text, text ? strlen(text) : 0}; }

static ho_status_t read(const char *tokenizer, const char *config, const char *generation,
                        ho_tokenizer_t **out) {
  const ho_tokenizer_texts_t texts = {.tokenizer = textOf(tokenizer),
                                      .tokenizer_config = textOf(config),
                                      .generation_config = textOf(generation)};
  return ho_tokenizer_from_texts("folder", &texts, out);
}

static void expectBad(const char *json, ho_status_code_t code, const char *part) {
  ho_tokenizer_t *tokenizer;
  ho_status_t status = read(json, NULL, NULL, &tokenizer);
  if (!status)
    fail_msg("'%s' is taken", json);
  assert_null(tokenizer);
  if (!strstr(ho_status_message(status), part) || !strstr(ho_status_message(status), "folder"))
    fail_msg("'%s' lacks '%s'", ho_status_message(status), part);
  assert_int_equal(ho_status_code(status), code);
  ho_status_free(status);
}

// One more member beside a good model.
static void expectBadMember(const char *key, const char *value, ho_status_code_t code,
                            const char *part) {
  char json[1024];
  snprintf(json, sizeof(json), "{\"%s\":%s," MODEL "}", key, value);
  expectBad(json, code, part);
}

static void testUnknownParts(void **state) {
  static const struct {
    const char *key, *value, *part;
  } rows[] = {
      {"normalizer", "{\"type\":\"Lowercase\"}", "its normalizer 'Lowercase' is not supported"},
      {"normalizer",
       "{\"type\":\"Sequence\",\"normalizers\":[{\"type\":\"NFC\"},{\"type\":\"Nmt\"}]}",
       "its normalizer 'Nmt' is not supported, known are NFC, NFD"},
      {"normalizer", "{\"type\":\"Replace\",\"pattern\":{\"Regex\":\" +\"},\"content\":\" \"}",
       "'Replace' with a Regex"},
      {"pre_tokenizer", "{\"type\":\"BertPreTokenizer\"}",
       "its pre-tokenizer 'BertPreTokenizer' is not supported, known are ByteLevel"},
      {"pre_tokenizer",
       "{\"type\":\"Sequence\",\"pretokenizers\":[{\"type\":\"ByteLevel\"},{\"type\":\"Digits\"}]}",
       "'Digits' behind ByteLevel"},
      {"pre_tokenizer",
       "{\"type\":\"Sequence\",\"pretokenizers\":[{\"type\":\"Digits\"},{\"type\":\"ByteLevel\"}]}",
       "add_prefix_space behind another"},
      {"pre_tokenizer", "{\"type\":\"Metaspace\",\"replacement\":\"_\"}",
       "another mark than U+2581"},
      {"pre_tokenizer",
       "{\"type\":\"Split\",\"pattern\":{\"String\":\"a\"},\"behavior\":\"Other\"}",
       "its pre-tokenizer's behavior 'Other' is not supported"},
      {"decoder", "{\"type\":\"WordPiece\"}", "its decoder 'WordPiece' is not supported"},
      {"decoder", "{\"type\":\"ByteLevel\"}", "goes with that pre-tokenizer alone"},
      {"decoder", "{\"type\":\"Strip\",\"content\":\" \",\"start\":2,\"stop\":0}",
       "'Strip' is not that of one space"},
      {"post_processor", "{\"type\":\"BertProcessing\"}",
       "its post-processor 'BertProcessing' is not supported"},
      {"post_processor",
       "{\"type\":\"TemplateProcessing\",\"single\":[{\"SpecialToken\":{\"id\":\"a\"}},"
       "{\"SpecialToken\":{\"id\":\"a\"}},{\"Sequence\":{\"id\":\"A\"}}],"
       "\"special_tokens\":{\"a\":{\"ids\":[0]}}}",
       "adds more than one token"},
      {"added_tokens", "[{\"id\":3,\"content\":\"x\",\"single_word\":true}]",
       "its token 'x' has 'single_word'"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); ++i)
    expectBadMember(rows[i].key, rows[i].value, HO_STATUS_UNSUPPORTED, rows[i].part);
}

static void testUnknownPatterns(void **state) {
  static const char *const patterns[] = {
      "\\\\h",     "(?i)a",   "(?<n>a)",  "[[a]b]", "[a&&b]",
      "a*",        "a{2}+",   "a{2}?",    "a{,2}",  "(a",
      "\\\\bword", "[]a]",    "\\\\xE9",  "a\\\\1", "\\\\p{No Such}",
      "\\\\pL",    "(*UTF)a", "[\\\\W]b", "a|",     "\\\\p{Nonsense}"};
  (void)state;
  for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); ++i) {
    char value[128];
    snprintf(value, sizeof(value),
             "{\"type\":\"Split\",\"pattern\":{\"Regex\":\"%s\"},\"behavior\":\"Isolated\"}",
             patterns[i]);
    expectBadMember("pre_tokenizer", value, HO_STATUS_UNSUPPORTED, "a pre-tokenizer's pattern '");
  }
}

static void testBadFiles(void **state) {
  static const struct {
    const char *json, *part;
  } rows[] = {
      {"[]", "tokenizer.json: it is not a JSON object"},
      {"{\"model\":", "tokenizer.json: it is not valid JSON (near byte 8)"},
      {"{}", "its 'model' is not an object"},
      {"{\"model\":{\"type\":\"BPE\"}}", "its 'vocab' is not an object"},
      {"{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0}}}", "its 'merges' is not an array"},
      {"{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0,\"b\":0},\"merges\":[]}}",
       "token 'b' has no number of its own"},
      {"{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":-1},\"merges\":[]}}",
       "token 'a' has no number of its own"},
      {"{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":5000000},\"merges\":[]}}",
       "token 'a' has number 5000000, of 1 tokens"},
      {"{\"model\":{\"type\":\"BPE\",\"vocab\":{},\"merges\":[]}}", "the vocabulary is empty"},
      {"{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0},\"merges\":[\"a a a\"]}}",
       "merge 0, 'a a a', is not two tokens"},
      {"{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0},\"merges\":[[\"a\"]]}}",
       "merge 0, '', is not two tokens"},
      {"{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0},\"merges\":[\"a a\"]}}",
       "merge 0, 'a a', names a token that the vocabulary lacks"},
      {"{\"model\":{\"type\":\"BPE\",\"unk_token\":\"u\",\"vocab\":{\"a\":0},\"merges\":[]}}",
       "its 'unk_token', 'u', is no token"},
      {"{\"added_tokens\":[{\"id\":0,\"content\":\"x\"}]," MODEL "}",
       "token 'x' has no number of its own"},
      {"{\"added_tokens\":[1]," MODEL "}", "its 'added_tokens' is not an array of objects"},
      {"{\"normalizer\":{}," MODEL "}", "its normalizer does not say what 'type' it has"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); ++i)
    expectBad(rows[i].json, HO_STATUS_INVALID_ARGUMENT, rows[i].part);
  expectBad(NULL, HO_STATUS_UNSUPPORTED, "folder: it has no tokenizer.json");
  expectBad("{\"model\":{\"type\":\"Unigram\"}}", HO_STATUS_UNSUPPORTED,
            "its model 'Unigram' is not supported");
  expectBad("{\"model\":{\"type\":\"BPE\",\"dropout\":0.1,\"vocab\":{},\"merges\":[]}}",
            HO_STATUS_UNSUPPORTED, "its model has a 'dropout'");
  expectBad("{\"model\":{\"type\":\"BPE\",\"vocab\":{\"\\u0000\":0},\"merges\":[]}}",
            HO_STATUS_UNSUPPORTED, "a string with a zero character");
}

//===----------------------------------------------------------------------===//
// The files beside it
//===----------------------------------------------------------------------===//

static void expectWhole(const char *config, const char *generation, const int32_t *expected,
                        size_t count, int32_t end) {
  ho_tokenizer_t *tokenizer;
  ho_tokens_t tokens;
  assert_null(read("{" MODEL "}", config, generation, &tokenizer));
  assert_null(ho_tokenizer_encode(tokenizer, "ab", 2, HO_ENCODE_WHOLE, &tokens));
  assert_int_equal(tokens.count, count);
  assert_memory_equal(tokens.items, expected, count * sizeof(*expected));
  for (int32_t token = 0; token < 3; ++token)
    assert_int_equal(ho_tokenizer_is_end(tokenizer, token), (end >> token & 1));
  free(tokens.items);
  ho_tokenizer_free(tokenizer);
}

static void expectBadConfig(const char *config, const char *generation, const char *part) {
  ho_tokenizer_t *tokenizer;
  ho_status_t status = read("{" MODEL "}", config, generation, &tokenizer);
  assert_non_null(status);
  if (!strstr(ho_status_message(status), part))
    fail_msg("'%s' lacks '%s'", ho_status_message(status), part);
  ho_status_free(status);
}

static void testConfigs(void **state) {
  const int32_t around[] = {0, 2, 1};
  (void)state;
  expectWhole(NULL, NULL, around + 1, 1, 0);
  expectWhole("{}", "{\"eos_token_id\":1}", around + 1, 1, 2);
  expectWhole("{\"eos_token\":null}", "{\"eos_token_id\":[1,2,1]}", around + 1, 1, 6);
  expectWhole("{\"bos_token\":\"a\",\"eos_token\":{\"content\":\"b\"}}", NULL, around + 1, 1, 2);
  expectWhole("{\"bos_token\":\"a\",\"add_bos_token\":true}", NULL, around, 2, 0);
  expectWhole("{\"bos_token\":\"c\"}", NULL, around + 1, 1, 0);
  expectWhole("{\"bos_token\":\"a\",\"eos_token\":\"b\",\"add_bos_token\":true,"
              "\"add_eos_token\":true}",
              "{\"eos_token_id\":2}", around, 3, 6);
  expectBadConfig("{\"eos_token\":\"c\"}", NULL,
                  "folder/tokenizer_config.json: its 'eos_token', 'c', is no token");
  expectBadConfig("{\"bos_token\":\"c\",\"add_bos_token\":true}", NULL,
                  "its 'bos_token', 'c', is no token");
  expectBadConfig("{\"eos_token\":1}", NULL, "its 'eos_token' is not a token's name");
  expectBadConfig("{\"add_bos_token\":true}", NULL, "a begin token is to be added, none is named");
  expectBadConfig(NULL, "{\"eos_token_id\":3}",
                  "folder/generation_config.json: the end token is 3, of 3 tokens");
  expectBadConfig(NULL, "{\"eos_token_id\":\"1\"}", "its 'eos_token_id' is not a token");
  expectBadConfig(NULL, "{\"eos_token_id\":[-1]}", "its 'eos_token_id' is not an array of tokens");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testReferences),   cmocka_unit_test(testTexts),
      cmocka_unit_test(testUnknownParts), cmocka_unit_test(testUnknownPatterns),
      cmocka_unit_test(testBadFiles),     cmocka_unit_test(testConfigs),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
