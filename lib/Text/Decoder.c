//===- Decoder.c - Tokens to text -----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tokenizer.h"
#include "Utf8.h"

#include <stdlib.h>
#include <string.h>

#define REPLACEMENT "\xEF\xBF\xBD" // U+FFFD

// What a token adds to a text, spaces as they are. `visit` is called for each part.
static void visitText(const ho_tokenizer_t *tokenizer, bool *atStart, int32_t token,
                      ho_text_sink_t visit, void *context) {
  const size_t mark = HO_SPACE_MARK_LENGTH;
  if (ho_tokenizer_is_control(tokenizer, token))
    return;
  ho_string_t bytes = hoVocabularyBytes(&tokenizer->vocabulary, token);
  bool marked = tokenizer->parts.marksSpaces && tokenizer->vocabulary.types[token] != HO_TOKEN_BYTE;
  while (bytes.length) {
    const char *next = marked ? memmem(bytes.data, bytes.length, HO_SPACE_MARK, mark) : NULL;
    size_t before = next ? (size_t)(next - bytes.data) : bytes.length;
    if (before)
      visit(context, bytes.data, before);
    if (next && (before || !*atStart))
      visit(context, " ", 1);
    *atStart = false;
    size_t done = before + (next ? mark : 0);
    bytes = (ho_string_t){bytes.data + done, bytes.length - done};
  }
}

//===----------------------------------------------------------------------===//
// All at once
//===----------------------------------------------------------------------===//

typedef struct buffer {
  char *data; // NULL: only counted
  size_t length;
} buffer_t;

static void append(void *context, const char *text, size_t length) {
  buffer_t *buffer = context;
  if (buffer->data)
    memcpy(buffer->data + buffer->length, text, length);
  buffer->length += length;
}

static void appendAll(const ho_tokenizer_t *tokenizer, const int32_t *tokens, size_t count,
                      buffer_t *buffer) {
  bool atStart = tokenizer->parts.stripsSpace;
  for (size_t i = 0; i < count; ++i)
    visitText(tokenizer, &atStart, tokens[i], append, buffer);
}

ho_status_t ho_tokenizer_decode(const ho_tokenizer_t *tokenizer, const int32_t *tokens,
                                size_t count, char **out, size_t *length) {
  buffer_t buffer = {0};
  appendAll(tokenizer, tokens, count, &buffer);
  buffer.data = malloc(buffer.length + 1);
  *out = buffer.data;
  if (!buffer.data)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a text of this length");
  buffer.length = 0;
  appendAll(tokenizer, tokens, count, &buffer);
  buffer.data[buffer.length] = 0;
  *length = buffer.length;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Token by token
//===----------------------------------------------------------------------===//

typedef struct stream {
  ho_decoder_t *decoder;
  ho_text_sink_t sink;
  void *context;
} stream_t;

// Gives what is held back as far as it is decided.
static void settle(const stream_t *stream) {
  ho_decoder_t *decoder = stream->decoder;
  while (decoder->num_pending) {
    size_t size;
    hoUtf8Kind kind = hoUtf8Scan(decoder->pending, decoder->num_pending, &size);
    if (kind == HO_UTF8_PARTIAL)
      return;
    if (kind == HO_UTF8_WHOLE)
      stream->sink(stream->context, (const char *)decoder->pending, size);
    else
      stream->sink(stream->context, REPLACEMENT, sizeof(REPLACEMENT) - 1);
    decoder->num_pending -= size;
    memmove(decoder->pending, decoder->pending + size, decoder->num_pending);
  }
}

// Valid text goes through as it is; only what begins or ends within a sequence is held.
static void give(void *context, const char *text, size_t length) {
  const stream_t *stream = context;
  ho_decoder_t *decoder = stream->decoder;
  for (size_t at = 0; at < length;) {
    int valid = 0;
    size_t run =
        decoder->num_pending ? 0 : hoUtf8Run((const uint8_t *)text + at, length - at, &valid);
    if (valid) {
      stream->sink(stream->context, text + at, run);
      at += run;
      continue;
    }
    decoder->pending[decoder->num_pending++] = (uint8_t)text[at++];
    settle(stream);
  }
}

void ho_decoder_begin(const ho_tokenizer_t *tokenizer, bool at_start, ho_decoder_t *out) {
  *out =
      (ho_decoder_t){.tokenizer = tokenizer, .at_start = at_start && tokenizer->parts.stripsSpace};
}

void ho_decoder_put(ho_decoder_t *decoder, int32_t token, ho_text_sink_t sink, void *context) {
  stream_t stream = {decoder, sink, context};
  visitText(decoder->tokenizer, &decoder->at_start, token, give, &stream);
}

void ho_decoder_end(ho_decoder_t *decoder, ho_text_sink_t sink, void *context) {
  if (decoder->num_pending)
    sink(context, REPLACEMENT, sizeof(REPLACEMENT) - 1);
  decoder->num_pending = 0;
}
