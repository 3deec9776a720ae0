//===- Pattern.c - A tokenizer.json's patterns in PCRE2's syntax ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Pattern.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#define WORD "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}"

enum { mostPerCharacter = sizeof("[^" WORD "]"), maxName = 64 };

typedef struct translator {
  const char *pattern, *at;
  char *out; // where the next goes
  bool inClass;
} translator_t;

static ho_status_t unsupported(const translator_t *translator, const char *what) {
  return ho_status_make(HO_STATUS_UNSUPPORTED, "a pre-tokenizer's pattern '%s', at %zu: %s",
                        translator->pattern, (size_t)(translator->at - translator->pattern), what);
}

static void put(translator_t *translator, const char *text, size_t length) {
  memcpy(translator->out, text, length);
  translator->out += length;
}

static void putText(translator_t *translator, const char *text) {
  put(translator, text, strlen(text));
}

// Copies `length` characters of the pattern.
static void take(translator_t *translator, size_t length) {
  put(translator, translator->at, length);
  translator->at += length;
}

//===----------------------------------------------------------------------===//
// Escapes
//===----------------------------------------------------------------------===//

static bool compiles(const char *pattern) {
  int error;
  PCRE2_SIZE offset;
  pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                                   PCRE2_UTF | PCRE2_UCP, &error, &offset, NULL);
  pcre2_code_free(code);
  return code;
}

// A script's name means the script itself, where PCRE2 takes all characters that are used with it.
static ho_status_t translateProperty(translator_t *translator) {
  char name[maxName], script[maxName + 8];
  const char *open = translator->at + 2, *close = *open == '{' ? strchr(open, '}') : NULL;
  if (!close || close - open > maxName - 1)
    return unsupported(translator, "a property without {NAME}");
  bool negated = open[1] == '^';
  snprintf(name, sizeof(name), "%.*s", (int)(close - open) - 1 - negated, open + 1 + negated);
  for (const char *c = name; *c; ++c)
    if (!isalnum((unsigned char)*c) && *c != '_')
      return unsupported(translator, "a property that is not a name");
  snprintf(script, sizeof(script), "\\p{sc:%s}", name);
  bool isScript = strlen(name) > 2 && compiles(script);
  putText(translator, (translator->at[1] == 'P') != negated ? "\\P{" : "\\p{");
  putText(translator, isScript ? "sc:" : "");
  putText(translator, name);
  putText(translator, "}");
  translator->at = close + 1;
  return HO_OK;
}

static size_t hexDigits(const char *text, size_t most) {
  size_t count = 0;
  while (count < most && isxdigit((unsigned char)text[count]))
    ++count;
  return count;
}

// \x41, \x{1F600} and \u00E9.
static ho_status_t translateCode(translator_t *translator) {
  const char *at = translator->at;
  if (at[1] == 'x' && at[2] == '{') {
    size_t digits = hexDigits(at + 3, 8);
    if (!digits || at[3 + digits] != '}')
      return unsupported(translator, "not a code point");
    take(translator, digits + 4);
    return HO_OK;
  }
  size_t wanted = at[1] == 'u' ? 4 : 2;
  if (hexDigits(at + 2, wanted) != wanted || (at[1] == 'x' && at[2] > '7'))
    return unsupported(translator, "not a code point");
  putText(translator, "\\x{");
  put(translator, at + 2, wanted);
  putText(translator, "}");
  translator->at += 2 + wanted;
  return HO_OK;
}

static ho_status_t translateEscape(translator_t *translator) {
  static const struct {
    char letter;
    const char *outside, *inside;
  } letters[] = {
      {'s', "\\p{White_Space}", "\\p{White_Space}"},
      {'S', "\\P{White_Space}", "\\P{White_Space}"},
      {'d', "\\p{Nd}", "\\p{Nd}"},
      {'D', "\\P{Nd}", "\\P{Nd}"},
      {'w', "[" WORD "]", WORD},
      {'W', "[^" WORD "]", NULL},
      {'n', "\\x{A}", "\\x{A}"},
      {'r', "\\x{D}", "\\x{D}"},
      {'t', "\\x{9}", "\\x{9}"},
      {'v', "\\x{B}", "\\x{B}"},
      {'f', "\\x{C}", "\\x{C}"},
      {'a', "\\x{7}", "\\x{7}"},
      {'e', "\\x{1B}", "\\x{1B}"},
      {'A', "\\A", NULL},
      {'z', "\\z", NULL},
  };
  char letter = translator->at[1];
  if (letter == 'p' || letter == 'P')
    return translateProperty(translator);
  if (letter == 'x' || letter == 'u')
    return translateCode(translator);
  for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); ++i) {
    const char *form = translator->inClass ? letters[i].inside : letters[i].outside;
    if (letters[i].letter != letter || !form)
      continue;
    putText(translator, form);
    translator->at += 2;
    return HO_OK;
  }
  if (!letter || isalnum((unsigned char)letter))
    return unsupported(translator, "an escape that is not supported here");
  take(translator, 2);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Everything else
//===----------------------------------------------------------------------===//

static ho_status_t translateGroup(translator_t *translator) {
  static const char *const known[] = {"(?:", "(?i:", "(?=", "(?!", "(?<=", "(?<!", "(?>"};
  size_t length = translator->at[1] == '?' || translator->at[1] == '*' ? 0 : 1;
  for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); ++i)
    if (!strncmp(translator->at, known[i], strlen(known[i])))
      length = strlen(known[i]);
  if (!length)
    return unsupported(translator, "a group that is not supported");
  take(translator, length);
  return HO_OK;
}

// "{2,3}+" repeats what is repeated in one syntax and is possessive in the other, and "{2}?" is as
// much apart.
static ho_status_t translateCount(translator_t *translator) {
  const char *at = translator->at + 1;
  size_t low = strspn(at, "0123456789"), comma = at[low] == ',';
  size_t high = comma ? strspn(at + low + 1, "0123456789") : 0;
  const char *close = at + low + comma + high;
  if (!low || *close != '}')
    return unsupported(translator, "a brace that is not as {2,3}");
  if (close[1] == '+' || close[1] == '*' || (close[1] == '?' && !comma))
    return unsupported(translator, "a repetition of a repetition");
  take(translator, (size_t)(close + 1 - translator->at));
  return HO_OK;
}

static ho_status_t openClass(translator_t *translator) {
  size_t length = translator->at[1] == '^' ? 2 : 1;
  if (translator->at[length] == ']')
    return unsupported(translator, "a class that begins with ]");
  take(translator, length);
  translator->inClass = true;
  return HO_OK;
}

static ho_status_t translateInClass(translator_t *translator) {
  char c = *translator->at;
  if (c == '[')
    return unsupported(translator, "a class in a class");
  if (c == '&' && translator->at[1] == '&')
    return unsupported(translator, "an intersection of classes");
  if (c == ']')
    translator->inClass = false;
  take(translator, 1);
  return HO_OK;
}

// Ruby's anchors are those of lines.
static ho_status_t translateOutside(translator_t *translator) {
  char c = *translator->at;
  if (c == '[')
    return openClass(translator);
  if (c == '(')
    return translateGroup(translator);
  if (c == '{')
    return translateCount(translator);
  if (c != '^' && c != '$') {
    take(translator, 1);
    return HO_OK;
  }
  putText(translator, c == '^' ? "(?m:^)" : "(?m:$)");
  ++translator->at;
  return HO_OK;
}

static ho_status_t translate(translator_t *translator) {
  while (*translator->at) {
    if (*translator->at == '\\')
      HO_RETURN_IF_ERROR(translateEscape(translator));
    else if (translator->inClass)
      HO_RETURN_IF_ERROR(translateInClass(translator));
    else
      HO_RETURN_IF_ERROR(translateOutside(translator));
  }
  *translator->out = 0;
  return HO_OK;
}

ho_status_t hoPatternTranslate(const char *pattern, char **out) {
  *out = malloc(strlen(pattern) * mostPerCharacter + 1);
  if (!*out)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a pattern");
  translator_t translator = {.pattern = pattern, .at = pattern, .out = *out};
  ho_status_t status = translate(&translator);
  if (!status)
    return HO_OK;
  free(*out);
  *out = NULL;
  return status;
}

ho_status_t hoPatternQuote(const char *text, char **out) {
  *out = malloc(2 * strlen(text) + 1);
  if (!*out)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a pattern");
  char *to = *out;
  for (; *text; ++text) {
    if (ispunct((unsigned char)*text))
      *to++ = '\\';
    *to++ = *text;
  }
  *to = 0;
  return HO_OK;
}
