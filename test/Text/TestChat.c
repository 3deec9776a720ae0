//===- TestChat.c - Forms of chats, told by templates ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/chat.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static ho_string_t textOf(const char *text) { return (ho_string_t){text, strlen(text)}; }

static ho_tokenizer_t *tokenizerWith(const char *template, const char *first, const char *second) {
  ho_tokenizer_data_t data;
  ho_tokenizer_t *tokenizer;
  const ho_string_t tokens[] = {textOf(first), textOf(second), textOf("a")};
  const int32_t types[] = {HO_TOKEN_CONTROL, HO_TOKEN_CONTROL, HO_TOKEN_NORMAL};
  ho_tokenizer_data_default(HO_TOKENIZER_BYTE_LEVEL, &data);
  data.num_tokens = 3;
  data.tokens = tokens;
  data.types = types;
  data.chat_template = textOf(template);
  assert_null(ho_tokenizer_create(&data, &tokenizer));
  return tokenizer;
}

static void expectWritten(const ho_chat_form_t *form, const char *system, const char *user,
                          const char *expected) {
  char *text;
  size_t length;
  assert_null(ho_chat_write(form, system, textOf(user), &text, &length));
  assert_string_equal(text, expected);
  assert_int_equal(length, strlen(expected));
  free(text);
}

static void testTemplates(void **state) {
  (void)state;
  static const struct {
    const char *template, *name, *alone, *withSystem;
  } cases[] = {
      {"{{'<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>' + '\\n'}}", "ChatML",
       "<|im_start|>user\n hi <|im_end|>\n<|im_start|>assistant\n",
       "<|im_start|>system\nBe.<|im_end|>\n<|im_start|>user\n hi <|im_end|>\n"
       "<|im_start|>assistant\n"},
      {"{{'<|start_header_id|>' + m.role + '<|end_header_id|>\\n\\n' + m.content | trim + "
       "'<|eot_id|>'}}",
       "Llama 3",
       "<|start_header_id|>user<|end_header_id|>\n\nhi<|eot_id|>"
       "<|start_header_id|>assistant<|end_header_id|>\n\n",
       "<|start_header_id|>system<|end_header_id|>\n\nBe.<|eot_id|>"
       "<|start_header_id|>user<|end_header_id|>\n\nhi<|eot_id|>"
       "<|start_header_id|>assistant<|end_header_id|>\n\n"},
      {"{% set c = '<<SYS>>\\n' + s + '\\n<</SYS>>\\n\\n' + c %}{{'[INST] ' + c + ' [/INST]'}}",
       "Llama 2", "[INST] hi [/INST]", "[INST] <<SYS>>\nBe.\n<</SYS>>\n\nhi [/INST]"},
      {"{{'[INST] ' + m.content + ' [/INST]'}}", "Mistral", "[INST]  hi  [/INST]",
       "[INST] Be.\n\n hi  [/INST]"},
      {"{{'[INST] ' + m.content + '[/INST]'}}", "Mistral", "[INST]  hi [/INST]",
       "[INST] Be.\n\n hi [/INST]"},
      {"{{'[INST]' + m.content + '[/INST]'}}", "Mistral", "[INST] hi [/INST]",
       "[INST]Be.\n\n hi [/INST]"},
      {"{{'<|user|>\n' + m['content'] + eos_token}}", "Zephyr",
       "<|user|>\n hi </s>\n<|assistant|>\n",
       "<|system|>\nBe.</s>\n<|user|>\n hi </s>\n<|assistant|>\n"},
  };
  for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); ++i) {
    // What the file says holds, whatever its vocabulary.
    ho_tokenizer_t *tokenizer = tokenizerWith(cases[i].template, "<|im_start|>", "<|im_end|>");
    const ho_chat_form_t *form = ho_chat_form_of(tokenizer);
    assert_non_null(form);
    assert_string_equal(ho_chat_form_name(form), cases[i].name);
    expectWritten(form, NULL, " hi ", cases[i].alone);
    expectWritten(form, "Be.", " hi ", cases[i].withSystem);
    ho_tokenizer_free(tokenizer);
  }
}

static void testWithoutTemplate(void **state) {
  (void)state;
  ho_tokenizer_t *tokenizer = tokenizerWith("", "<|start_header_id|>", "<|eot_id|>");
  assert_string_equal(ho_chat_form_name(ho_chat_form_of(tokenizer)), "Llama 3");
  ho_tokenizer_free(tokenizer);
  tokenizer = tokenizerWith("", "<|im_start|>", "other");
  assert_null(ho_chat_form_of(tokenizer));
  ho_tokenizer_free(tokenizer);
}

static void testUnknown(void **state) {
  (void)state;
  ho_tokenizer_t *tokenizer =
      tokenizerWith("{{'<start_of_turn>' + m.content}}", "<|im_start|>", "<|im_end|>");
  assert_null(ho_chat_form_of(tokenizer));
  ho_tokenizer_free(tokenizer);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testTemplates),
      cmocka_unit_test(testWithoutTemplate),
      cmocka_unit_test(testUnknown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
