//===- Encoder.c - Text to tokens -----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Merge.h"
#include "Tokenizer.h"
#include "Utf8.h"

#include <stdlib.h>
#include <string.h>

typedef struct encoder {
  const ho_tokenizer_t *tokenizer;
  ho_tokens_t *out;
  size_t capacity;
  hoPieces pieces;
  hoMerger merger;
  char *marked; // SentencePiece's text, spaces marked
} encoder_t;

static ho_status_t emit(encoder_t *encoder, int32_t token) {
  void *items = encoder->out->items;
  HO_RETURN_IF_ERROR(hoTextMakeRoom(&items, encoder->out->count, &encoder->capacity,
                                    sizeof(*encoder->out->items)));
  encoder->out->items = items;
  encoder->out->items[encoder->out->count++] = token;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Byte-level
//===----------------------------------------------------------------------===//

// A byte that is no token is left out, and what stands beside it may merge.
static ho_status_t addBytes(encoder_t *encoder, const char *piece, size_t length) {
  const int32_t *ids = encoder->tokenizer->vocabulary.byteIds;
  encoder->merger.count = 0;
  for (size_t i = 0; i < length; ++i) {
    int32_t token = ids[(uint8_t)piece[i]];
    if (token < 0)
      ++encoder->out->dropped;
    else
      HO_RETURN_IF_ERROR(hoMergerAdd(&encoder->merger, (uint32_t)i, 1, token));
  }
  return HO_OK;
}

static ho_status_t encodePiece(encoder_t *encoder, const char *piece, size_t length) {
  const ho_tokenizer_t *tokenizer = encoder->tokenizer;
  hoMerger *merger = &encoder->merger;
  if (tokenizer->preTokenizer.kind->keepsTokens) {
    int32_t whole = hoVocabularyFind(&tokenizer->vocabulary, piece, length);
    if (whole >= 0)
      return emit(encoder, whole);
  }
  HO_RETURN_IF_ERROR(addBytes(encoder, piece, length));
  HO_RETURN_IF_ERROR(hoMergerRun(merger, &tokenizer->vocabulary, piece));
  for (uint32_t i = 0; merger->count && i != UINT32_MAX; i = merger->symbols[i].next)
    HO_RETURN_IF_ERROR(emit(encoder, merger->symbols[i].token));
  return HO_OK;
}

static ho_status_t encodeValid(encoder_t *encoder, const char *text, size_t length) {
  hoPieces *pieces = &encoder->pieces;
  HO_RETURN_IF_ERROR(hoPreTokenizerSplit(&encoder->tokenizer->preTokenizer, text, length, pieces));
  for (size_t i = 0; i < pieces->count; ++i)
    HO_RETURN_IF_ERROR(encodePiece(encoder, text + pieces->items[i].begin,
                                   pieces->items[i].end - pieces->items[i].begin));
  return HO_OK;
}

// Patterns see valid text only; a run of other bytes is a piece.
static ho_status_t encodeByteLevel(encoder_t *encoder, const char *text, size_t length) {
  for (size_t at = 0, size; at < length; at += size) {
    int valid;
    size = hoUtf8Run((const uint8_t *)text + at, length - at, &valid);
    HO_RETURN_IF_ERROR(valid ? encodeValid(encoder, text + at, size)
                             : encodePiece(encoder, text + at, size));
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// SentencePiece's
//===----------------------------------------------------------------------===//

static ho_status_t markSpaces(encoder_t *encoder, const char *text, size_t length, size_t *marked) {
  size_t mark = sizeof(HO_SPACE_MARK) - 1;
  char *out = malloc(mark * (length + 1) + 1);
  if (!out)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a text of this length");
  free(encoder->marked);
  encoder->marked = out;
  if (encoder->tokenizer->addSpacePrefix)
    out = (char *)memcpy(out, HO_SPACE_MARK, mark) + mark;
  for (size_t i = 0; i < length; ++i)
    if (text[i] == ' ')
      out = (char *)memcpy(out, HO_SPACE_MARK, mark) + mark;
    else
      *out++ = text[i];
  *marked = (size_t)(out - encoder->marked);
  return HO_OK;
}

static ho_status_t addCharacters(encoder_t *encoder, size_t length) {
  const char *text = encoder->marked;
  encoder->merger.count = 0;
  for (size_t at = 0, size; at < length; at += size) {
    if (hoUtf8Scan((const uint8_t *)text + at, length - at, &size) != HO_UTF8_WHOLE)
      size = 1;
    int32_t token = hoVocabularyFind(&encoder->tokenizer->vocabulary, text + at, size);
    HO_RETURN_IF_ERROR(hoMergerAdd(&encoder->merger, (uint32_t)at, (uint32_t)size, token));
  }
  return HO_OK;
}

// What is no token becomes bytes; without tokens for those, one unknown token for a run of it.
static ho_status_t emitUnknown(encoder_t *encoder, const char *text, size_t length, bool *unknown) {
  const ho_tokenizer_t *tokenizer = encoder->tokenizer;
  const int32_t *ids = tokenizer->vocabulary.byteIds;
  bool bytes = true;
  for (size_t i = 0; i < length; ++i)
    bytes = bytes && ids[(uint8_t)text[i]] >= 0;
  for (size_t i = 0; i < length && bytes; ++i)
    HO_RETURN_IF_ERROR(emit(encoder, ids[(uint8_t)text[i]]));
  if (bytes)
    return HO_OK;
  encoder->out->dropped += length;
  if (tokenizer->unknown >= 0 && !*unknown)
    HO_RETURN_IF_ERROR(emit(encoder, tokenizer->unknown));
  *unknown = true;
  return HO_OK;
}

static ho_status_t emitSymbols(encoder_t *encoder) {
  hoMerger *merger = &encoder->merger;
  bool unknown = false;
  for (uint32_t i = 0; merger->count && i != UINT32_MAX; i = merger->symbols[i].next) {
    const hoSymbol *symbol = &merger->symbols[i];
    if (symbol->token < 0) {
      HO_RETURN_IF_ERROR(
          emitUnknown(encoder, encoder->marked + symbol->begin, symbol->length, &unknown));
      continue;
    }
    unknown = false;
    HO_RETURN_IF_ERROR(emit(encoder, symbol->token));
  }
  return HO_OK;
}

static ho_status_t encodeSentencePieces(encoder_t *encoder, const char *text, size_t length) {
  size_t marked = 0;
  HO_RETURN_IF_ERROR(markSpaces(encoder, text, length, &marked));
  HO_RETURN_IF_ERROR(addCharacters(encoder, marked));
  HO_RETURN_IF_ERROR(
      hoMergerRun(&encoder->merger, &encoder->tokenizer->vocabulary, encoder->marked));
  return emitSymbols(encoder);
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

static ho_status_t encodeOrdinary(encoder_t *encoder, const char *text, size_t length) {
  if (!length)
    return HO_OK;
  if (encoder->tokenizer->vocabulary.model == HO_TOKENIZER_BYTE_LEVEL)
    return encodeByteLevel(encoder, text, length);
  return encodeSentencePieces(encoder, text, length);
}

static ho_status_t encodeAll(encoder_t *encoder, const char *text, size_t length, unsigned flags) {
  const ho_tokenizer_t *tokenizer = encoder->tokenizer;
  bool whole = flags & HO_ENCODE_WHOLE, plain = flags & HO_ENCODE_PLAIN;
  if (whole && tokenizer->addBegin)
    HO_RETURN_IF_ERROR(emit(encoder, tokenizer->begin));
  while (length) {
    size_t begin, size = 0;
    int32_t token = hoControlsFind(&tokenizer->controls, &tokenizer->vocabulary, text, length,
                                   plain, &begin, &size);
    HO_RETURN_IF_ERROR(encodeOrdinary(encoder, text, begin));
    if (token < 0)
      break;
    HO_RETURN_IF_ERROR(emit(encoder, token));
    text += begin + size;
    length -= begin + size;
  }
  return whole && tokenizer->addEnd ? emit(encoder, tokenizer->ends[0]) : HO_OK;
}

ho_status_t ho_tokenizer_encode(const ho_tokenizer_t *tokenizer, const char *text, size_t length,
                                unsigned flags, ho_tokens_t *out) {
  encoder_t encoder = {.tokenizer = tokenizer, .out = out};
  *out = (ho_tokens_t){0};
  if (length > UINT32_MAX / 4)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "a text of %zu bytes is too long", length);
  ho_status_t status = encodeAll(&encoder, text, length, flags);
  hoPiecesFree(&encoder.pieces);
  hoMergerFree(&encoder.merger);
  free(encoder.marked);
  if (!status)
    return HO_OK;
  free(out->items);
  *out = (ho_tokens_t){0};
  return status;
}
