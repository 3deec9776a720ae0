//===- prompt.h - The tokens of a prompt --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_PROMPT_H
#define HO_RUN_PROMPT_H

#include "options.h"

#include "ho/tokenizer.h"

// The tokens of prompt `index` of the options. `tokenizer` may be NULL with --tokens. `out->items`
// is the caller's.
HO_NODISCARD ho_status_t ho_prompt_read(const ho_options_t *options, uint32_t index,
                                        const ho_tokenizer_t *tokenizer, ho_tokens_t *out);

#endif // HO_RUN_PROMPT_H
