//===- ho/chat.h - What a chat's turns look like in text --------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file's chat template is a program in Jinja, which is not run: the form that
// it writes is told by the words in it, or by the names in the vocabulary where
// there is no template.
//
// Ownership: forms are constants; written text is the caller's, who frees it
// with free(). Thread safety: all functions are pure.
//
//===----------------------------------------------------------------------===//
#ifndef HO_CHAT_H
#define HO_CHAT_H

#include "ho/tokenizer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ho_chat_form ho_chat_form_t;

// NULL where the template, or the vocabulary without one, is of no form known here.
const ho_chat_form_t *ho_chat_form_of(const ho_tokenizer_t *tokenizer);
const char *ho_chat_form_name(const ho_chat_form_t *form);
// The forms known, separated by commas.
extern const char ho_chat_form_names[];

// One turn of a user and the begin of the answer. `system` is NULL where nothing is said before.
// Begin tokens are not written: encoding a whole text adds them. Zero-terminated besides.
HO_NODISCARD ho_status_t ho_chat_write(const ho_chat_form_t *form, const char *system,
                                       ho_string_t user, char **out, size_t *length);

#ifdef __cplusplus
}
#endif

#endif // HO_CHAT_H
