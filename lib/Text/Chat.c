//===- Chat.c - What a chat's turns look like in text ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/chat.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MARKS = 2 };

struct ho_chat_form {
  const char *name;
  const char *marks[MARKS];          // words that a template of this form has, all of them
  bool named;                        // the marks are tokens' names, which tell without a template
  bool trims;                        // white space around what is said is left out
  const char *system, *systemEnd;    // around what is said first
  const char *user, *userWithSystem; // before what the user says, without that and with it
  const char *answer;                // behind it
};

const char ho_chat_form_names[] = "ChatML, Llama 2, Llama 3, Mistral and Zephyr";

// The first whose marks are all there. Mistral's differ by the spaces.
static const ho_chat_form_t forms[] = {
    {.name = "ChatML",
     .marks = {"<|im_start|>", "<|im_end|>"},
     .named = true,
     .system = "<|im_start|>system\n",
     .systemEnd = "<|im_end|>\n",
     .user = "<|im_start|>user\n",
     .userWithSystem = "<|im_start|>user\n",
     .answer = "<|im_end|>\n<|im_start|>assistant\n"},
    {.name = "Llama 3",
     .marks = {"<|start_header_id|>", "<|eot_id|>"},
     .named = true,
     .trims = true,
     .system = "<|start_header_id|>system<|end_header_id|>\n\n",
     .systemEnd = "<|eot_id|>",
     .user = "<|start_header_id|>user<|end_header_id|>\n\n",
     .userWithSystem = "<|start_header_id|>user<|end_header_id|>\n\n",
     .answer = "<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n"},
    {.name = "Llama 2",
     .marks = {"[INST]", "<<SYS>>"},
     .trims = true,
     .system = "[INST] <<SYS>>\n",
     .systemEnd = "\n<</SYS>>\n\n",
     .user = "[INST] ",
     .userWithSystem = "",
     .answer = " [/INST]"},
    {.name = "Mistral",
     .marks = {"[INST] ", " [/INST]"},
     .system = "[INST] ",
     .systemEnd = "\n\n",
     .user = "[INST] ",
     .userWithSystem = "",
     .answer = " [/INST]"},
    {.name = "Mistral",
     .marks = {"[INST] ", "[/INST]"},
     .system = "[INST] ",
     .systemEnd = "\n\n",
     .user = "[INST] ",
     .userWithSystem = "",
     .answer = "[/INST]"},
    {.name = "Mistral",
     .marks = {"[INST]", "[/INST]"},
     .system = "[INST]",
     .systemEnd = "\n\n",
     .user = "[INST]",
     .userWithSystem = "",
     .answer = "[/INST]"},
    {.name = "Zephyr",
     .marks = {"<|user|>", "['content'] + eos_token"},
     .system = "<|system|>\n",
     .systemEnd = "</s>\n",
     .user = "<|user|>\n",
     .userWithSystem = "<|user|>\n",
     .answer = "</s>\n<|assistant|>\n"},
};

//===----------------------------------------------------------------------===//
// Which form
//===----------------------------------------------------------------------===//

static bool hasMarks(const ho_chat_form_t *form, const ho_tokenizer_t *tokenizer) {
  ho_string_t text = ho_tokenizer_chat_template(tokenizer);
  if (!text.length && !form->named)
    return false;
  for (size_t i = 0; i < MARKS; ++i) {
    const char *mark = form->marks[i];
    bool has = text.length ? memmem(text.data, text.length, mark, strlen(mark)) != NULL
                           : ho_tokenizer_find(tokenizer, mark, strlen(mark)) >= 0;
    if (!has)
      return false;
  }
  return true;
}

const ho_chat_form_t *ho_chat_form_of(const ho_tokenizer_t *tokenizer) {
  for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); ++i)
    if (hasMarks(&forms[i], tokenizer))
      return &forms[i];
  return NULL;
}

const char *ho_chat_form_name(const ho_chat_form_t *form) { return form->name; }

//===----------------------------------------------------------------------===//
// Its text
//===----------------------------------------------------------------------===//

static ho_string_t trimmed(ho_string_t text) {
  while (text.length && isspace((unsigned char)text.data[text.length - 1]))
    --text.length;
  while (text.length && isspace((unsigned char)*text.data)) {
    ++text.data;
    --text.length;
  }
  return text;
}

static void writeTurn(FILE *file, const ho_chat_form_t *form, const char *begin, ho_string_t text,
                      const char *end) {
  if (form->trims)
    text = trimmed(text);
  fputs(begin, file);
  fwrite(text.data, 1, text.length, file);
  fputs(end, file);
}

ho_status_t ho_chat_write(const ho_chat_form_t *form, const char *system, ho_string_t user,
                          char **out, size_t *length) {
  *out = NULL;
  FILE *file = open_memstream(out, length);
  if (!file)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a chat");
  if (system)
    writeTurn(file, form, form->system, (ho_string_t){system, strlen(system)}, form->systemEnd);
  writeTurn(file, form, system ? form->userWithSystem : form->user, user, form->answer);
  bool failed = ferror(file);
  if (!fclose(file) && !failed)
    return HO_OK;
  free(*out);
  *out = NULL;
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a chat");
}
