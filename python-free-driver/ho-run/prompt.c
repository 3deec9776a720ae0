//===- prompt.c - The tokens of a prompt ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "prompt.h"

#include "ho/chat.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the prompt");
}

//===----------------------------------------------------------------------===//
// The text
//===----------------------------------------------------------------------===//

typedef struct text {
  char *data;
  size_t length;
} text_t;

static ho_status_t readStream(const char *path, FILE *file, text_t *out) {
  size_t capacity = 0;
  for (size_t got = 1; got; out->length += got) {
    if (capacity - out->length < 4096) {
      capacity = 2 * capacity + 8192;
      char *grown = realloc(out->data, capacity);
      if (!grown)
        return outOfMemory();
      out->data = grown;
    }
    got = fread(out->data + out->length, 1, capacity - out->length - 1, file);
  }
  out->data[out->length] = 0;
  return ferror(file) ? ho_status_make(HO_STATUS_IO, "%s: %s", path, strerror(errno)) : HO_OK;
}

static ho_status_t readFile(const char *path, text_t *out) {
  if (!strcmp(path, "-"))
    return readStream("standard input", stdin, out);
  FILE *file = fopen(path, "rb");
  if (!file)
    return ho_status_make(errno == ENOENT ? HO_STATUS_NOT_FOUND : HO_STATUS_IO, "%s: %s", path,
                          strerror(errno));
  ho_status_t status = readStream(path, file, out);
  fclose(file);
  return status;
}

static ho_status_t readText(const ho_setting_t *prompt, text_t *out) {
  *out = (text_t){0};
  if (!strcmp(prompt->value, "file"))
    return readFile(prompt->name, out);
  out->data = strdup(prompt->name);
  if (!out->data)
    return outOfMemory();
  out->length = strlen(out->data);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Its tokens
//===----------------------------------------------------------------------===//

static ho_status_t parseNumbers(const text_t *text, ho_tokens_t *out) {
  out->items = calloc(text->length / 2 + 1, sizeof(*out->items));
  if (!out->items)
    return outOfMemory();
  for (const char *at = text->data;;) {
    while (isspace((unsigned char)*at) || *at == ',')
      ++at;
    if (at == text->data + text->length)
      return HO_OK;
    size_t length = strcspn(at, " \t\r\n,");
    char *end = NULL;
    errno = 0;
    long number = isdigit((unsigned char)*at) ? strtol(at, &end, 10) : 0;
    if (!end || end != at + length || errno || number > INT32_MAX)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "--tokens: '%.*s' is not a token's number",
                            (int)(length < 64 ? length : 64), at);
    out->items[out->count++] = (int32_t)number;
    at = end;
  }
}

// In the form that the model was trained on.
static ho_status_t wrapInChat(const ho_options_t *options, const ho_tokenizer_t *tokenizer,
                              text_t *text) {
  const ho_chat_form_t *form = ho_chat_form_of(tokenizer);
  if (!form)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "%s: its chats are of no form that is known, which are %s; write the "
                          "form in the prompt instead",
                          options->model, ho_chat_form_names);
  text_t wrapped;
  HO_RETURN_IF_ERROR(ho_chat_write(form, options->system, (ho_string_t){text->data, text->length},
                                   &wrapped.data, &wrapped.length));
  free(text->data);
  *text = wrapped;
  return HO_OK;
}

static ho_status_t encode(const ho_options_t *options, const ho_tokenizer_t *tokenizer,
                          text_t *text, ho_tokens_t *out) {
  if (options->tokens)
    return parseNumbers(text, out);
  if (options->chat)
    HO_RETURN_IF_ERROR(wrapInChat(options, tokenizer, text));
  HO_RETURN_IF_ERROR(
      ho_tokenizer_encode(tokenizer, text->data, text->length, HO_ENCODE_WHOLE, out));
  if (out->dropped)
    fprintf(stderr,
            "ho-run: warning: %zu bytes of the prompt are left out: no token stands for them\n",
            out->dropped);
  return HO_OK;
}

ho_status_t ho_prompt_read(const ho_options_t *options, uint32_t index,
                           const ho_tokenizer_t *tokenizer, ho_tokens_t *out) {
  text_t text;
  *out = (ho_tokens_t){0};
  ho_status_t status = readText(&options->prompts.items[index], &text);
  if (!status)
    status = encode(options, tokenizer, &text, out);
  free(text.data);
  if (!status && !out->count)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the prompt is empty");
  return status;
}
