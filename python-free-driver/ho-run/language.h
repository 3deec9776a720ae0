//===- language.h - A language model, ready to run ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A model file, its tokenizer, the text's tokens and the compiled program with the entries
// `prefill` and `decode` (docs/language-models.md says what their arguments are).
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_LANGUAGE_H
#define HO_RUN_LANGUAGE_H

#include "options.h"

#include "ho/model_file.h"
#include "ho/runtime.h"
#include "ho/tokenizer.h"

typedef struct ho_language {
  const ho_options_t *options;
  const ho_model_file_t *model;
  ho_disk_file_t **disks;    // of the model's files; NULL: weights are read where they are mapped
  ho_tokenizer_t *tokenizer; // NULL where tokens go in and out and the file has none
  uint32_t num_prompts;
  ho_tokens_t *prompts;
  ho_program_t *program;
  const ho_manifest_entry_t *prefill, *decode;
  uint32_t context;    // positions
  uint32_t vocabulary; // logits of a text
  uint32_t texts;      // that a step of decoding goes on with, no fewer than prompts
} ho_language_t;

bool ho_language_wanted(const ho_options_t *options);

// Imports and compiles where the cache has nothing. On success or failure, end it with
// ho_language_close().
HO_NODISCARD ho_status_t ho_language_open(const ho_options_t *options, ho_language_t *out);
void ho_language_close(ho_language_t *language);

// Runs the prompts and what follows them: text to standard output, figures to standard error. An
// interrupt is an end like others.
HO_NODISCARD ho_status_t ho_language_generate(const ho_language_t *language);

#endif // HO_RUN_LANGUAGE_H
