//===- CorpusFiles.c - Files of programs --------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Corpus.h"

#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char separator[] = "// -----";

static void *grow(void *items, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity)
    return items;
  *capacity = *capacity ? 2 * *capacity : 64;
  items = realloc(items, *capacity * size);
  if (!items)
    abort();
  return items;
}

static char *readFile(const char *path) {
  FILE *file = fopen(path, "rb");
  struct stat status;
  if (!file || fstat(fileno(file), &status) != 0) {
    perror(path);
    if (file)
      fclose(file);
    return NULL;
  }
  char *text = malloc((size_t)status.st_size + 1);
  if (!text)
    abort();
  text[fread(text, 1, (size_t)status.st_size, file)] = '\0';
  fclose(file);
  return text;
}

static void addProgram(Corpus *corpus, const char *path, int part, const char *text,
                       size_t length) {
  corpus->programs =
      grow(corpus->programs, corpus->count, &corpus->capacity, sizeof(*corpus->programs));
  corpus->programs[corpus->count++] = (CorpusProgram){path, part, strndup(text, length)};
}

// The next line that begins with the separator, or NULL.
static const char *nextSeparator(const char *text) {
  for (const char *at = text; (at = strstr(at, separator)); ++at)
    if (at == text || at[-1] == '\n')
      return at;
  return NULL;
}

static bool addFile(Corpus *corpus, const char *path) {
  char *text = readFile(path);
  if (!text)
    return false;
  corpus->paths =
      grow(corpus->paths, corpus->numPaths, &corpus->pathsCapacity, sizeof(*corpus->paths));
  char *kept = corpus->paths[corpus->numPaths++] = strdup(path);
  int part = 0;
  const char *begin = text;
  for (const char *end; (end = nextSeparator(begin)); begin = end + strcspn(end, "\n"))
    addProgram(corpus, kept, part++, begin, (size_t)(end - begin));
  addProgram(corpus, kept, part, begin, strlen(begin));
  free(text);
  return true;
}

static bool isProgram(const FTSENT *entry) {
  return entry->fts_info == FTS_F && entry->fts_namelen > 5 &&
         !strcmp(entry->fts_name + entry->fts_namelen - 5, ".mlir");
}

static int byName(const FTSENT **a, const FTSENT **b) {
  return strcmp((*a)->fts_name, (*b)->fts_name);
}

bool corpusAdd(Corpus *corpus, const char *path) {
  struct stat status;
  if (stat(path, &status) != 0) {
    perror(path);
    return false;
  }
  if (!S_ISDIR(status.st_mode))
    return addFile(corpus, path);
  char *roots[] = {(char *)path, NULL};
  FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, byName);
  if (!walk)
    return false;
  bool ok = true;
  for (FTSENT *entry; (entry = fts_read(walk));)
    if (isProgram(entry))
      ok &= addFile(corpus, entry->fts_path);
  fts_close(walk);
  return ok;
}

void corpusFree(Corpus *corpus) {
  for (size_t i = 0; i < corpus->count; ++i)
    free(corpus->programs[i].text);
  for (size_t i = 0; i < corpus->numPaths; ++i)
    free(corpus->paths[i]);
  free(corpus->programs);
  free(corpus->paths);
}
