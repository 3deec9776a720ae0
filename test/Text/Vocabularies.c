//===- Vocabularies.c - Real and small vocabularies for tests -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Vocabularies.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *need(void *memory, const char *what) {
  if (memory)
    return memory;
  fprintf(stderr, "cannot read %s\n", what);
  abort();
}

lines_t readLines(const char *name) {
  char path[1024];
  lines_t lines = {0};
  size_t capacity = 0;
  snprintf(path, sizeof(path), "%s%s", HO_INPUTS, name);
  FILE *file = need(fopen(path, "rb"), path);
  if (getdelim(&lines.text, &capacity, EOF, file) < 0)
    need(NULL, path);
  fclose(file);
  size_t count = 0;
  for (const char *at = lines.text; *at; ++at)
    count += *at == '\n';
  lines.items = need(calloc(count + 1, sizeof(*lines.items)), path);
  for (char *rest = lines.text; *rest;) {
    char *end = need(strchr(rest, '\n'), path);
    *end = 0;
    lines.items[lines.count++] = rest;
    rest = end + 1;
  }
  return lines;
}

void freeLines(lines_t *lines) {
  free(lines->text);
  free(lines->items);
}

static vocabulary_t allocate(const char *name) {
  vocabulary_t result = {.lines = readLines(name)};
  size_t count = result.lines.count;
  // Merges become tokens and merges.
  result.strings = need(calloc(2 * count, sizeof(*result.strings)), name);
  result.types = need(calloc(count, sizeof(*result.types)), name);
  result.scores = need(calloc(count, sizeof(*result.scores)), name);
  return result;
}

static ho_string_t stringOf(const char *text) { return (ho_string_t){text, strlen(text)}; }

// The token of a merge is a copy, without its space, in the line's own memory before the next.
static ho_string_t joined(const char *merge) {
  char *copy = need(strdup(merge), "a merge");
  char *space = strchr(copy + 1, ' ');
  memmove(space, space + 1, strlen(space));
  return stringOf(copy);
}

vocabulary_t readSmolLM2(const char *preTokenizer) {
  vocabulary_t result = allocate("smollm2.vocabulary");
  size_t count = result.lines.count, merges = 0;
  for (size_t i = 0; i < count; ++i) {
    char *line = result.lines.items[i];
    bool control = !strncmp(line, "control ", 8), byte = !strncmp(line, "byte ", 5);
    result.types[i] = control ? HO_TOKEN_CONTROL : HO_TOKEN_NORMAL;
    if (!control && !byte)
      result.strings[count + merges++] = stringOf(line);
    result.strings[i] = control || byte ? stringOf(strdup(strchr(line, ' ') + 1)) : joined(line);
  }
  ho_tokenizer_data_default(HO_TOKENIZER_BYTE_LEVEL, &result.data);
  result.data.pre_tokenizer = preTokenizer;
  result.data.num_tokens = (uint32_t)count;
  result.data.tokens = result.strings;
  result.data.types = result.types;
  result.data.num_merges = (uint32_t)merges;
  result.data.merges = result.strings + count;
  result.data.begin = 1;
  result.data.ends[result.data.num_ends++] = 2;
  return result;
}

vocabulary_t readSentencePieces(void) {
  vocabulary_t result = allocate("sentencepieces.vocabulary");
  for (size_t i = 0; i < result.lines.count; ++i) {
    char *rest;
    result.types[i] = (int32_t)strtol(result.lines.items[i], &rest, 10);
    result.scores[i] = strtof(rest, &rest);
    result.strings[i] = stringOf(strdup(rest + 1));
  }
  ho_tokenizer_data_default(HO_TOKENIZER_SENTENCEPIECES, &result.data);
  result.data.num_tokens = (uint32_t)result.lines.count;
  result.data.tokens = result.strings;
  result.data.types = result.types;
  result.data.scores = result.scores;
  result.data.unknown = 0;
  result.data.begin = 1;
  result.data.ends[result.data.num_ends++] = 2;
  return result;
}

void freeVocabulary(vocabulary_t *vocabulary) {
  for (size_t i = 0; i < vocabulary->lines.count; ++i)
    free((void *)(uintptr_t)vocabulary->strings[i].data);
  free(vocabulary->strings);
  free(vocabulary->types);
  free(vocabulary->scores);
  freeLines(&vocabulary->lines);
}

ho_tokenizer_t *makeTokenizer(const ho_tokenizer_data_t *data) {
  ho_tokenizer_t *tokenizer = NULL;
  ho_status_t status = ho_tokenizer_create(data, &tokenizer);
  return need(tokenizer, ho_status_message(status));
}

ho_tokenizer_t *makeSmolLM2(const char *preTokenizer) {
  vocabulary_t vocabulary = readSmolLM2(preTokenizer);
  ho_tokenizer_t *tokenizer = makeTokenizer(&vocabulary.data);
  freeVocabulary(&vocabulary);
  return tokenizer;
}

ho_tokenizer_t *makeSentencePieces(void) {
  vocabulary_t vocabulary = readSentencePieces();
  ho_tokenizer_t *tokenizer = makeTokenizer(&vocabulary.data);
  freeVocabulary(&vocabulary);
  return tokenizer;
}

ho_tokenizer_t *makeJson(const char *name) {
  char path[64];
  ho_tokenizer_t *tokenizer = NULL;
  snprintf(path, sizeof(path), "json/%s.json", name);
  lines_t file = readLines(path);
  const ho_tokenizer_texts_t texts = {.tokenizer = stringOf(file.text)};
  ho_status_t status = ho_tokenizer_from_texts(name, &texts, &tokenizer);
  freeLines(&file);
  return need(tokenizer, ho_status_message(status));
}

row_t readRow(const char *line) {
  size_t hex = strcspn(line, " ");
  row_t row = {.text = need(calloc(hex / 2 + 1, 1), "a row")};
  row.tokens = need(calloc(strlen(line) + 1, sizeof(*row.tokens)), "a row");
  for (unsigned byte; sscanf(line, "%2x", &byte) == 1 && *line != '-'; line += 2) {
    row.text[row.length++] = (char)byte;
    if (row.length == hex / 2)
      break;
  }
  const char *rest = strchr(line, ' ');
  while (rest && *rest)
    row.tokens[row.count++] = (int32_t)strtol(rest, (char **)(uintptr_t)&rest, 10);
  return row;
}

void freeRow(row_t *row) {
  free(row->text);
  free(row->tokens);
}

static void printTokens(const char *what, const int32_t *tokens, size_t count) {
  fprintf(stderr, " %s:", what);
  for (size_t i = 0; i < count; ++i)
    fprintf(stderr, " %d", tokens[i]);
  fprintf(stderr, "\n");
}

bool agreesOnTokens(const ho_tokenizer_t *tokenizer, const char *what, const char *line,
                    unsigned flags) {
  row_t row = readRow(line);
  ho_tokens_t tokens;
  ho_status_t status = ho_tokenizer_encode(tokenizer, row.text, row.length, flags, &tokens);
  if (status)
    need(NULL, ho_status_message(status));
  bool same = tokens.count == row.count &&
              (!row.count || !memcmp(tokens.items, row.tokens, row.count * sizeof(*row.tokens)));
  if (!same) {
    fprintf(stderr, "%s: '%.*s'\n", what, (int)row.length, row.text);
    printTokens("expected", row.tokens, row.count);
    printTokens("found", tokens.items, tokens.count);
  }
  free(tokens.items);
  freeRow(&row);
  return same;
}
