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

typedef struct encoder {
  const ho_tokenizer_t *tokenizer;
  ho_tokens_t *out;
  size_t capacity;
  hoNormalized normalized, prefixed;
  hoPieces pieces;
  hoMerger merger;
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
// The symbols of a piece
//===----------------------------------------------------------------------===//

// A byte that is no token stays for the unknown token, or is left out, and what stands beside it
// may merge.
static ho_status_t addBytes(encoder_t *encoder, const char *piece, size_t length) {
  const int32_t *ids = encoder->tokenizer->vocabulary.byteIds;
  bool named = encoder->tokenizer->parts.namesBytes && encoder->tokenizer->unknown >= 0;
  for (size_t i = 0; i < length; ++i) {
    int32_t token = ids[(uint8_t)piece[i]];
    if (token < 0 && !named)
      ++encoder->out->dropped;
    else
      HO_RETURN_IF_ERROR(hoMergerAdd(&encoder->merger, (uint32_t)i, 1, token));
  }
  return HO_OK;
}

static bool haveTokens(const hoVocabulary *vocabulary, const char *bytes, size_t length) {
  for (size_t i = 0; i < length; ++i)
    if (vocabulary->byteIds[(uint8_t)bytes[i]] < 0)
      return false;
  return true;
}

// What is no token stays as a symbol without one, for its bytes or the unknown token; where there
// are neither, it is left out.
static ho_status_t addCharacters(encoder_t *encoder, const char *piece, size_t length) {
  const hoVocabulary *vocabulary = &encoder->tokenizer->vocabulary;
  bool leavesOut = encoder->tokenizer->unknown < 0 && vocabulary->model == HO_TOKENIZER_CHARACTERS;
  for (size_t at = 0, size; at < length; at += size) {
    if (hoUtf8Scan((const uint8_t *)piece + at, length - at, &size) != HO_UTF8_WHOLE)
      size = 1;
    int32_t token = hoVocabularyFind(vocabulary, piece + at, size);
    if (token < 0 && leavesOut && !haveTokens(vocabulary, piece + at, size))
      encoder->out->dropped += size;
    else
      HO_RETURN_IF_ERROR(hoMergerAdd(&encoder->merger, (uint32_t)at, (uint32_t)size, token));
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The tokens of a piece
//===----------------------------------------------------------------------===//

// What is no token becomes bytes; without tokens for those, the unknown token, once for a run of it
// where such runs are fused.
static ho_status_t emitUnknown(encoder_t *encoder, const char *text, size_t length, bool *unknown) {
  const ho_tokenizer_t *tokenizer = encoder->tokenizer;
  const int32_t *ids = tokenizer->vocabulary.byteIds;
  if (haveTokens(&tokenizer->vocabulary, text, length)) {
    for (size_t i = 0; i < length; ++i)
      HO_RETURN_IF_ERROR(emit(encoder, ids[(uint8_t)text[i]]));
    return HO_OK;
  }
  encoder->out->dropped += length;
  if (tokenizer->unknown >= 0 && !(*unknown && tokenizer->parts.fusesUnknown))
    HO_RETURN_IF_ERROR(emit(encoder, tokenizer->unknown));
  *unknown = true;
  return HO_OK;
}

static ho_status_t emitSymbols(encoder_t *encoder, const char *piece) {
  hoMerger *merger = &encoder->merger;
  bool unknown = false;
  for (uint32_t i = 0; merger->count && i != UINT32_MAX; i = merger->symbols[i].next) {
    const hoSymbol *symbol = &merger->symbols[i];
    if (symbol->token < 0) {
      HO_RETURN_IF_ERROR(emitUnknown(encoder, piece + symbol->begin, symbol->length, &unknown));
      continue;
    }
    unknown = false;
    HO_RETURN_IF_ERROR(emit(encoder, symbol->token));
  }
  return HO_OK;
}

static ho_status_t encodePiece(encoder_t *encoder, const char *piece, size_t length) {
  const ho_tokenizer_t *tokenizer = encoder->tokenizer;
  const hoVocabulary *vocabulary = &tokenizer->vocabulary;
  if (tokenizer->parts.keepsTokens) {
    int32_t whole = hoVocabularyFind(vocabulary, piece, length);
    if (whole >= 0)
      return emit(encoder, whole);
  }
  encoder->merger.count = 0;
  HO_RETURN_IF_ERROR(vocabulary->model == HO_TOKENIZER_BYTE_LEVEL
                         ? addBytes(encoder, piece, length)
                         : addCharacters(encoder, piece, length));
  HO_RETURN_IF_ERROR(hoMergerRun(&encoder->merger, vocabulary, piece));
  return emitSymbols(encoder, piece);
}

//===----------------------------------------------------------------------===//
// The pieces of a text
//===----------------------------------------------------------------------===//

static ho_status_t encodeValid(encoder_t *encoder, const char *text, size_t length) {
  hoPieces *pieces = &encoder->pieces;
  HO_RETURN_IF_ERROR(
      hoPreTokenizerSplit(&encoder->tokenizer->parts.preTokenizer, text, length, pieces));
  for (size_t i = 0; i < pieces->count; ++i)
    HO_RETURN_IF_ERROR(encodePiece(encoder, text + pieces->items[i].begin,
                                   pieces->items[i].end - pieces->items[i].begin));
  return HO_OK;
}

// Patterns see valid text only; a run of other bytes is a piece.
static ho_status_t encodeOrdinary(encoder_t *encoder, ho_string_t text, bool atStart) {
  const hoTokenizerParts *parts = &encoder->tokenizer->parts;
  if (!text.length)
    return HO_OK;
  HO_RETURN_IF_ERROR(hoNormalize(&parts->prefixer, atStart, &encoder->prefixed, &text));
  if (!parts->preTokenizer.count)
    return encodePiece(encoder, text.data, text.length);
  for (size_t at = 0, size; at < text.length; at += size) {
    int valid;
    size = hoUtf8Run((const uint8_t *)text.data + at, text.length - at, &valid);
    HO_RETURN_IF_ERROR(valid ? encodeValid(encoder, text.data + at, size)
                             : encodePiece(encoder, text.data + at, size));
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Names in a text
//===----------------------------------------------------------------------===//

// The next name in a text, with the white space that it takes, and what is before it.
typedef struct occurrence {
  int32_t token; // HO_TOKEN_NONE: all is before it
  size_t before, end;
} occurrence_t;

static occurrence_t findName(const encoder_t *encoder, const hoControls *names, ho_string_t text,
                             bool plain) {
  const hoVocabulary *vocabulary = &encoder->tokenizer->vocabulary;
  size_t begin, size = 0;
  int32_t token = hoControlsFind(names, vocabulary, text.data, text.length, plain, &begin, &size);
  occurrence_t found = {token, begin, begin + size};
  if (token >= 0 && vocabulary->flags[token] & HO_TOKEN_STRIP_LEFT)
    found.before -= hoUtf8SpaceBefore((const uint8_t *)text.data, begin);
  if (token >= 0 && vocabulary->flags[token] & HO_TOKEN_STRIP_RIGHT)
    found.end += hoUtf8SpaceAt((const uint8_t *)text.data + found.end, text.length - found.end);
  return found;
}

typedef ho_status_t (*between_t)(encoder_t *encoder, ho_string_t text, bool atStart, bool plain);

// The tokens that are named, and `between` for what lies between them.
static ho_status_t encodeNames(encoder_t *encoder, const hoControls *names, ho_string_t text,
                               bool atStart, bool plain, between_t between) {
  while (text.length) {
    occurrence_t found = findName(encoder, names, text, plain);
    HO_RETURN_IF_ERROR(between(encoder, (ho_string_t){text.data, found.before}, atStart, plain));
    if (found.token < 0)
      return HO_OK;
    HO_RETURN_IF_ERROR(emit(encoder, found.token));
    text = (ho_string_t){text.data + found.end, text.length - found.end};
    atStart = false;
  }
  return HO_OK;
}

static ho_status_t encodeBetween(encoder_t *encoder, ho_string_t text, bool atStart, bool plain) {
  (void)plain;
  return encodeOrdinary(encoder, text, atStart);
}

static ho_status_t encodeNormalized(encoder_t *encoder, ho_string_t text, bool atStart,
                                    bool plain) {
  const ho_tokenizer_t *tokenizer = encoder->tokenizer;
  HO_RETURN_IF_ERROR(
      hoNormalize(&tokenizer->parts.normalizer, atStart, &encoder->normalized, &text));
  return encodeNames(encoder, &tokenizer->normalizedNames, text, atStart, plain, encodeBetween);
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

static ho_status_t encodeAll(encoder_t *encoder, ho_string_t text, unsigned flags) {
  const ho_tokenizer_t *tokenizer = encoder->tokenizer;
  bool whole = flags & HO_ENCODE_WHOLE, plain = flags & HO_ENCODE_PLAIN;
  if (whole && tokenizer->addBegin)
    HO_RETURN_IF_ERROR(emit(encoder, tokenizer->begin));
  HO_RETURN_IF_ERROR(encodeNames(encoder, &tokenizer->names, text, true, plain, encodeNormalized));
  return whole && tokenizer->addEnd ? emit(encoder, tokenizer->ends[0]) : HO_OK;
}

ho_status_t ho_tokenizer_encode(const ho_tokenizer_t *tokenizer, const char *text, size_t length,
                                unsigned flags, ho_tokens_t *out) {
  encoder_t encoder = {.tokenizer = tokenizer, .out = out};
  *out = (ho_tokens_t){0};
  if (length > UINT32_MAX / 4)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "a text of %zu bytes is too long", length);
  ho_status_t status = encodeAll(&encoder, (ho_string_t){text, length}, flags);
  hoPiecesFree(&encoder.pieces);
  hoMergerFree(&encoder.merger);
  hoNormalizedFree(&encoder.normalized);
  hoNormalizedFree(&encoder.prefixed);
  if (!status)
    return HO_OK;
  free(out->items);
  *out = (ho_tokens_t){0};
  return status;
}
