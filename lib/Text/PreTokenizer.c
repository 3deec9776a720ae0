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

const char hoBytesPattern[] = CONTRACTIONS "| ?\\p{L}+| ?\\p{N}+|" SYMBOLS "|" TAIL;

static const char *const gpt2[] = {hoBytesPattern, NULL};
static const char *const digitwise[] = {"\\p{N}", hoBytesPattern, NULL};
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
    "\\p{N}+", "[0-9][0-9][0-9]", NULL};

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

static ho_status_t compile(const char *pattern, pcre2_code **out) {
  int error;
  PCRE2_SIZE offset;
  PCRE2_UCHAR text[256];
  *out = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_UCP, &error,
                       &offset, NULL);
  if (!*out) {
    pcre2_get_error_message(error, text, sizeof(text));
    return ho_status_make(HO_STATUS_UNSUPPORTED, "a pre-tokenizer's pattern '%s', at %zu: %s",
                          pattern, (size_t)offset, (const char *)text);
  }
  // Where there is no JIT, the interpreter does.
  pcre2_jit_compile(*out, PCRE2_JIT_COMPLETE);
  return HO_OK;
}

static bool matchesNothing(const pcre2_code *code) {
  uint32_t answer = 0;
  return !pcre2_pattern_info(code, PCRE2_INFO_MATCHEMPTY, &answer) && answer;
}

ho_status_t hoPreTokenizerAdd(hoPreTokenizer *preTokenizer, const char *pattern,
                              hoSplitBehavior behavior, bool invert) {
  void *splits = preTokenizer->splits;
  pcre2_code *code;
  HO_RETURN_IF_ERROR(hoTextMakeRoom(&splits, preTokenizer->count, &preTokenizer->capacity,
                                    sizeof(*preTokenizer->splits)));
  preTokenizer->splits = splits;
  HO_RETURN_IF_ERROR(compile(pattern, &code));
  preTokenizer->splits[preTokenizer->count++] = (hoSplit){code, behavior, invert};
  if (matchesNothing(code))
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "a pre-tokenizer's pattern '%s' also matches nothing at all", pattern);
  return HO_OK;
}

ho_status_t hoPreTokenizerAddKind(hoPreTokenizer *preTokenizer, const hoPreTokenizerKind *kind) {
  for (const char *const *pattern = kind->patterns; *pattern; ++pattern)
    HO_RETURN_IF_ERROR(hoPreTokenizerAdd(preTokenizer, *pattern, HO_SPLIT_ISOLATED, false));
  return HO_OK;
}

void hoPreTokenizerFree(hoPreTokenizer *preTokenizer) {
  for (size_t i = 0; i < preTokenizer->count; ++i)
    pcre2_code_free(preTokenizer->splits[i].code);
  free(preTokenizer->splits);
  *preTokenizer = (hoPreTokenizer){0};
}

//===----------------------------------------------------------------------===//
// Splitting
//===----------------------------------------------------------------------===//

static ho_status_t add(hoPieces *pieces, size_t begin, size_t end, bool match) {
  void *items = pieces->others;
  if (begin == end)
    return HO_OK;
  HO_RETURN_IF_ERROR(
      hoTextMakeRoom(&items, pieces->count, &pieces->otherCapacity, sizeof(*pieces->others)));
  pieces->others = items;
  pieces->others[pieces->count++] = (hoSpan){begin, end, match};
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

static ho_status_t matchFails(int result) {
  PCRE2_UCHAR text[256];
  pcre2_get_error_message(result, text, sizeof(text));
  return ho_status_make(HO_STATUS_INTERNAL, "a pre-tokenizer's pattern fails: %s",
                        (const char *)text);
}

// The matches in one piece and what lies between them.
static ho_status_t findMatches(const hoSplit *split, const char *text, hoSpan piece,
                               hoPieces *pieces) {
  const PCRE2_SIZE *found = pcre2_get_ovector_pointer(pieces->match);
  size_t length = piece.end - piece.begin, at = 0;
  while (at < length) {
    int result = matchAt(split->code, text + piece.begin, length, at, pieces->match);
    if (result == PCRE2_ERROR_NOMATCH)
      break;
    if (result < 0)
      return matchFails(result);
    if (found[0] < at || found[1] <= found[0])
      return ho_status_make(HO_STATUS_INTERNAL, "a pre-tokenizer's pattern goes back");
    HO_RETURN_IF_ERROR(add(pieces, piece.begin + at, piece.begin + found[0], split->invert));
    HO_RETURN_IF_ERROR(add(pieces, piece.begin + found[0], piece.begin + found[1], !split->invert));
    at = found[1];
  }
  return add(pieces, piece.begin + at, piece.end, split->invert);
}

// Whether the span at hand goes into the last that was kept.
static bool joins(hoSplitBehavior behavior, bool first, hoSpan before, hoSpan span) {
  if (first)
    return false;
  if (behavior == HO_SPLIT_CONTIGUOUS)
    return before.match == span.match;
  if (behavior == HO_SPLIT_MERGED_WITH_PREVIOUS)
    return span.match && !before.match;
  return behavior == HO_SPLIT_MERGED_WITH_NEXT && before.match && !span.match;
}

// The spans of one piece, from `begin` on, become its pieces.
static void combine(hoSplitBehavior behavior, size_t begin, hoPieces *pieces) {
  hoSpan before = {0};
  size_t kept = begin;
  for (size_t i = begin; i < pieces->count; ++i) {
    hoSpan span = pieces->others[i];
    if (joins(behavior, i == begin, before, span))
      pieces->others[kept - 1].end = span.end;
    else if (behavior != HO_SPLIT_REMOVED || !span.match)
      pieces->others[kept++] = span;
    before = span;
  }
  pieces->count = kept;
}

static ho_status_t splitPiece(const hoSplit *split, const char *text, hoSpan piece,
                              hoPieces *pieces) {
  size_t begin = pieces->count;
  HO_RETURN_IF_ERROR(findMatches(split, text, piece, pieces));
  if (split->behavior != HO_SPLIT_ISOLATED)
    combine(split->behavior, begin, pieces);
  return HO_OK;
}

static void exchange(hoPieces *pieces) {
  hoSpan *items = pieces->items;
  size_t capacity = pieces->capacity;
  pieces->items = pieces->others;
  pieces->capacity = pieces->otherCapacity;
  pieces->others = items;
  pieces->otherCapacity = capacity;
}

static ho_status_t splitAll(const hoSplit *split, const char *text, hoPieces *pieces) {
  size_t count = pieces->count;
  ho_status_t status = HO_OK;
  pieces->count = 0;
  for (size_t i = 0; i < count && !status; ++i)
    status = splitPiece(split, text, pieces->items[i], pieces);
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
  HO_RETURN_IF_ERROR(add(pieces, 0, length, false));
  exchange(pieces);
  for (size_t i = 0; i < preTokenizer->count; ++i)
    HO_RETURN_IF_ERROR(splitAll(&preTokenizer->splits[i], text, pieces));
  return HO_OK;
}

void hoPiecesFree(hoPieces *pieces) {
  free(pieces->items);
  free(pieces->others);
  pcre2_match_data_free(pieces->match);
  *pieces = (hoPieces){0};
}
