//===- PreTokenizer.c - Text cut into pieces that merges do not cross -----===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PreTokenizer.h"

#include "Merge.h"

#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

// Unicode's white space, which PCRE's own \s is not quite.
#define SPACE "\\p{White_Space}"
#define NO_SPACE "\\P{White_Space}"

#define TAIL SPACE "+(?!" NO_SPACE ")|" SPACE "+"
#define SYMBOLS " ?[^" SPACE "\\p{L}\\p{N}]+"
#define CONTRACTIONS "'s|'t|'re|'ve|'m|'ll|'d"
#define LINES SPACE "*[\\r\\n]+|" TAIL

static const char bytesPattern[] = CONTRACTIONS "| ?\\p{L}+| ?\\p{N}+|" SYMBOLS "|" TAIL;

static const char *const gpt2[] = {bytesPattern, NULL};
static const char *const digitwise[] = {"\\p{N}", bytesPattern, NULL};
static const char *const llama3[] = {
    "(?i:" CONTRACTIONS ")|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}|" SYMBOLS "[\\r\\n]*|" LINES,
    NULL};
static const char *const qwen2[] = {
    "(?i:" CONTRACTIONS ")|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}|" SYMBOLS "[\\r\\n]*|" LINES, NULL};
static const char *const tekken[] = {
    "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+|"
    "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*|"
    "\\p{N}|" SYMBOLS "[\\r\\n/]*|" LINES,
    NULL};
static const char *const fallback[] = {
    "[\\p{P}$+<=>^~|]+", CONTRACTIONS "| ?\\p{L}+| ?\\p{N}+|" SYMBOLS "|" SPACE "+(?!" NO_SPACE ")",
    "\\p{N}+", "[0-9][0-9][0-9]"};

// Sorted by name.
static const hoPreTokenizerKind kinds[] = {
    {"command-r", digitwise, false, false}, {"deepseek-r1-qwen", qwen2, false, false},
    {"default", fallback, false, false},    {"gpt-2", gpt2, false, false},
    {"llama-bpe", llama3, true, true},      {"llama-v3", llama3, true, true},
    {"llama3", llama3, true, true},         {"mpt", gpt2, false, false},
    {"olmo", gpt2, false, false},           {"phi-2", gpt2, false, false},
    {"qwen2", qwen2, false, false},         {"refact", digitwise, false, false},
    {"smollm", digitwise, false, false},    {"starcoder", digitwise, false, false},
    {"tekken", tekken, true, true},
};

enum { numKinds = sizeof(kinds) / sizeof(kinds[0]) };

const char *ho_tokenizer_pre_tokenizer_name(size_t index) {
  return index < numKinds ? kinds[index].name : NULL;
}

ho_status_t hoPreTokenizerFind(const char *name, const hoPreTokenizerKind **out) {
  char known[512] = "";
  for (size_t i = 0; i < numKinds; ++i) {
    if (!strcmp(kinds[i].name, name ? name : "default")) {
      *out = &kinds[i];
      return HO_OK;
    }
    strcat(strcat(known, i ? ", " : ""), kinds[i].name);
  }
  return ho_status_make(HO_STATUS_UNSUPPORTED, "the pre-tokenizer '%s' is not known; known are %s",
                        name, known);
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

static ho_status_t compile(const char *pattern, void **out) {
  int error;
  PCRE2_SIZE offset;
  PCRE2_UCHAR text[256];
  pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                                   PCRE2_UTF | PCRE2_UCP, &error, &offset, NULL);
  *out = code;
  if (!code) {
    pcre2_get_error_message(error, text, sizeof(text));
    return ho_status_make(HO_STATUS_INTERNAL, "a pre-tokenizer's pattern, at %zu: %s",
                          (size_t)offset, (const char *)text);
  }
  // Where there is no JIT, the interpreter does.
  pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
  return HO_OK;
}

ho_status_t hoPreTokenizerCreate(const char *name, hoPreTokenizer *out) {
  *out = (hoPreTokenizer){0};
  HO_RETURN_IF_ERROR(hoPreTokenizerFind(name, &out->kind));
  for (size_t i = 0; i < HO_MAX_PATTERNS && out->kind->patterns[i]; ++i)
    HO_RETURN_IF_ERROR(compile(out->kind->patterns[i], &out->codes[out->count++]));
  return HO_OK;
}

void hoPreTokenizerFree(hoPreTokenizer *preTokenizer) {
  for (size_t i = 0; i < preTokenizer->count; ++i)
    pcre2_code_free(preTokenizer->codes[i]);
  *preTokenizer = (hoPreTokenizer){0};
}

//===----------------------------------------------------------------------===//
// Splitting
//===----------------------------------------------------------------------===//

static ho_status_t add(hoPieces *pieces, size_t begin, size_t end) {
  void *items = pieces->others;
  if (begin == end)
    return HO_OK;
  HO_RETURN_IF_ERROR(
      hoTextMakeRoom(&items, pieces->count, &pieces->otherCapacity, sizeof(*pieces->others)));
  pieces->others = items;
  pieces->others[pieces->count++] = (hoSpan){begin, end};
  return HO_OK;
}

// A text that exhausts the JIT's stack is the interpreter's.
static int matchAt(const pcre2_code *code, const char *text, size_t length, size_t at,
                   pcre2_match_data *match) {
  int result = pcre2_match(code, (PCRE2_SPTR)text, length, at, PCRE2_NO_UTF_CHECK, match, NULL);
  if (result == PCRE2_ERROR_JIT_STACKLIMIT)
    result = pcre2_match(code, (PCRE2_SPTR)text, length, at, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
                         match, NULL);
  return result;
}

// The matches in one piece and what lies between them.
static ho_status_t splitPiece(const pcre2_code *code, const char *text, hoSpan piece,
                              hoPieces *pieces) {
  const PCRE2_SIZE *found = pcre2_get_ovector_pointer(pieces->match);
  size_t length = piece.end - piece.begin, at = 0;
  while (at < length) {
    int result = matchAt(code, text + piece.begin, length, at, pieces->match);
    if (result == PCRE2_ERROR_NOMATCH)
      break;
    if (result < 0)
      return ho_status_make(HO_STATUS_INTERNAL, "a pre-tokenizer's pattern fails with %d", result);
    HO_RETURN_IF_ERROR(add(pieces, piece.begin + at, piece.begin + found[0]));
    HO_RETURN_IF_ERROR(add(pieces, piece.begin + found[0], piece.begin + found[1]));
    at = found[1];
  }
  return add(pieces, piece.begin + at, piece.end);
}

static void exchange(hoPieces *pieces) {
  hoSpan *items = pieces->items;
  size_t capacity = pieces->capacity;
  pieces->items = pieces->others;
  pieces->capacity = pieces->otherCapacity;
  pieces->others = items;
  pieces->otherCapacity = capacity;
}

static ho_status_t splitAll(const pcre2_code *code, const char *text, hoPieces *pieces) {
  size_t count = pieces->count;
  ho_status_t status = HO_OK;
  pieces->count = 0;
  for (size_t i = 0; i < count && !status; ++i)
    status = splitPiece(code, text, pieces->items[i], pieces);
  exchange(pieces);
  return status;
}

ho_status_t hoPreTokenizerSplit(const hoPreTokenizer *preTokenizer, const char *text, size_t length,
                                hoPieces *pieces) {
  if (!pieces->match)
    pieces->match = pcre2_match_data_create(4, NULL);
  if (!pieces->match)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to match patterns");
  pieces->count = 0;
  HO_RETURN_IF_ERROR(add(pieces, 0, length));
  exchange(pieces);
  for (size_t i = 0; i < preTokenizer->count; ++i)
    HO_RETURN_IF_ERROR(splitAll(preTokenizer->codes[i], text, pieces));
  return HO_OK;
}

void hoPiecesFree(hoPieces *pieces) {
  free(pieces->items);
  free(pieces->others);
  pcre2_match_data_free(pieces->match);
  *pieces = (hoPieces){0};
}
