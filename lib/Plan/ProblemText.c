//===- ProblemText.c - Problems as text -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// docs/plan-format.md documents the format.
//
//===----------------------------------------------------------------------===//
#include "ho/plan.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define HASH_NONFATAL_OOM 1
#define uthash_nonfatal_oom(element) ((element)->failed = true)
#include <uthash.h>

typedef struct name_entry {
  const char *name; // owned by the problem or the text
  uint32_t index;
  bool failed; // could not be inserted for lack of memory
  UT_hash_handle hh;
} name_entry_t;

static void freeNames(name_entry_t *names) {
  name_entry_t *entry, *next;
  HASH_ITER(hh, names, entry, next) {
    HASH_DEL(names, entry);
    free(entry);
  }
}

static ho_status_t insertName(name_entry_t **names, const char *name, uint32_t index) {
  name_entry_t *entry = calloc(1, sizeof(*entry));
  if (entry) {
    entry->name = name;
    entry->index = index;
    HASH_ADD_KEYPTR(hh, *names, entry->name, strlen(entry->name), entry);
  }
  if (entry && !entry->failed)
    return HO_OK;
  free(entry);
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the names of buffers");
}

//===----------------------------------------------------------------------===//
// Parsing
//===----------------------------------------------------------------------===//

typedef struct parser {
  char *cursor; // in the line, which ends with the string
  const char *file;
  unsigned line;
  ho_problem_t *problem;
  name_entry_t *names;
} parser_t;

// One `key=value` or bare word; `value` is NULL for a bare word.
typedef struct word {
  char *key, *value;
} word_t;

HO_PRINTF(2, 3) static ho_status_t fail(const parser_t *parser, const char *format, ...) {
  char message[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s:%u: %s", parser->file, parser->line,
                        message);
}

static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Cuts the next word off the line; false at its end or at a comment.
static bool nextWord(parser_t *parser, char **out) {
  while (isBlank(*parser->cursor))
    ++parser->cursor;
  if (!*parser->cursor || *parser->cursor == '#')
    return false;
  *out = parser->cursor;
  while (*parser->cursor && !isBlank(*parser->cursor))
    ++parser->cursor;
  if (*parser->cursor)
    *parser->cursor++ = '\0';
  return true;
}

static bool nextOption(parser_t *parser, word_t *out) {
  if (!nextWord(parser, &out->key))
    return false;
  out->value = strchr(out->key, '=');
  if (out->value)
    *out->value++ = '\0';
  return true;
}

static ho_status_t parseNumber(const parser_t *parser, const word_t *word, uint64_t *out) {
  char *end = word->value;
  errno = 0;
  if (word->value && isdigit((unsigned char)*word->value))
    *out = strtoull(word->value, &end, 10);
  if (!word->value || end == word->value || errno)
    return fail(parser, "'%s' needs a whole number, such as %s=4096", word->key, word->key);
  unsigned shift = 0;
  if (!strcmp(end, "KiB"))
    shift = 10;
  else if (!strcmp(end, "MiB"))
    shift = 20;
  else if (!strcmp(end, "GiB"))
    shift = 30;
  else if (!strcmp(end, "TiB"))
    shift = 40;
  else if (*end)
    return fail(parser, "'%s=%s': '%s' is not a unit; use KiB, MiB, GiB, TiB or nothing", word->key,
                word->value, end);
  if (*out > UINT64_MAX >> shift)
    return fail(parser, "'%s=%s' does not fit into 64 bits", word->key, word->value);
  *out <<= shift;
  return HO_OK;
}

static ho_status_t parseReal(const parser_t *parser, const word_t *word, double *out) {
  char *end = word->value;
  if (word->value && *word->value)
    *out = strtod(word->value, &end);
  if (!word->value || end == word->value || *end)
    return fail(parser, "'%s' needs a number, such as %s=1e9", word->key, word->key);
  return HO_OK;
}

static ho_status_t parseMachineOption(const parser_t *parser, const word_t *word,
                                      ho_machine_t *machine) {
  if (!strcmp(word->key, "memory")) {
    if (word->value && !strcmp(word->value, "unlimited")) {
      machine->device_memory = UINT64_MAX;
      return HO_OK;
    }
    return parseNumber(parser, word, &machine->device_memory);
  }
  if (!strcmp(word->key, "to_device"))
    return parseReal(parser, word, &machine->to_device_rate);
  if (!strcmp(word->key, "to_host"))
    return parseReal(parser, word, &machine->to_host_rate);
  if (!strcmp(word->key, "latency"))
    return parseNumber(parser, word, &machine->copy_latency);
  if (!strcmp(word->key, "duplex"))
    return parseReal(parser, word, &machine->duplex_interference);
  if (!strcmp(word->key, "alignment"))
    return parseNumber(parser, word, &machine->alignment);
  return fail(parser,
              "a machine has no '%s'; it has memory, to_device, to_host, latency, duplex and "
              "alignment",
              word->key);
}

static ho_status_t parseMachine(parser_t *parser) {
  if (parser->problem)
    return fail(parser, "a second machine; there can be only one");
  ho_machine_t machine = {.device_memory = UINT64_MAX};
  word_t word;
  while (nextOption(parser, &word))
    HO_RETURN_IF_ERROR(parseMachineOption(parser, &word, &machine));
  if (machine.to_device_rate == 0 || machine.to_host_rate == 0)
    return fail(parser, "a machine needs to_device and to_host, its rates in bytes per second");
  return ho_problem_create(&machine, &parser->problem);
}

static ho_status_t parseName(parser_t *parser, const char *what, char **out) {
  if (!parser->problem)
    return fail(parser, "the first line must describe the machine");
  if (!nextWord(parser, out))
    return fail(parser, "%s needs a name", what);
  if (strpbrk(*out, "=,"))
    return fail(parser, "the name of %s comes first, without '=' or ','", what);
  return HO_OK;
}

static ho_status_t parseBuffer(parser_t *parser, char *name) {
  uint64_t size = 0, written = 0;
  bool defined = false, required = false, whole = false, fresh = false, state = false;
  word_t word;
  while (nextOption(parser, &word)) {
    if (!strcmp(word.key, "size"))
      HO_RETURN_IF_ERROR(parseNumber(parser, &word, &size));
    else if (!strcmp(word.key, "written"))
      HO_RETURN_IF_ERROR(parseNumber(parser, &word, &written));
    else if (!strcmp(word.key, "defined") && !word.value)
      defined = true;
    else if (!strcmp(word.key, "required") && !word.value)
      required = true;
    else if (!strcmp(word.key, "whole") && !word.value)
      whole = true;
    else if (!strcmp(word.key, "fresh") && !word.value)
      fresh = true;
    else if (!strcmp(word.key, "state") && !word.value)
      state = true;
    else
      return fail(
          parser,
          "a buffer has no '%s'; it has size=, written=, defined, required, whole, fresh and "
          "state",
          word.key);
  }
  if (!size)
    return fail(parser, "buffer '%s' needs a size of at least 1, such as size=4KiB", name);
  name_entry_t *known;
  HASH_FIND_STR(parser->names, name, known);
  if (known)
    return fail(parser, "there is a buffer '%s' already; choose another name", name);
  uint32_t index;
  HO_RETURN_IF_ERROR(ho_problem_add_buffer(parser->problem, name, size, defined, required, &index));
  parser->problem->buffers[index].whole = whole || written;
  parser->problem->buffers[index].written = written;
  parser->problem->buffers[index].fresh = fresh;
  parser->problem->buffers[index].state = state;
  return insertName(&parser->names, parser->problem->buffers[index].name, index);
}

typedef struct access_word {
  const char *key;
  uint32_t kinds;
} access_word_t;

static const access_word_t accessWords[] = {
    {"read", HO_ACCESS_READ},
    {"write", HO_ACCESS_WRITE},
    {"write_all", HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL},
    {"host_read", HO_ACCESS_HOST_READ},
    {"host_write", HO_ACCESS_HOST_WRITE},
    {"host_write_all", HO_ACCESS_HOST_WRITE | HO_ACCESS_WRITE_ALL},
};
enum { NUM_ACCESS_WORDS = sizeof(accessWords) / sizeof(accessWords[0]) };

static ho_status_t parseAccesses(const parser_t *parser, const word_t *word) {
  uint32_t kinds = 0;
  for (int i = 0; i < NUM_ACCESS_WORDS; ++i)
    if (!strcmp(word->key, accessWords[i].key))
      kinds = accessWords[i].kinds;
  if (!kinds)
    return fail(parser,
                "an operation has no '%s'; it has duration=, workspace=, pure, fence, read=, "
                "write=, write_all=, host_read=, host_write= and host_write_all=",
                word->key);
  if (!word->value || !*word->value)
    return fail(parser, "'%s' needs buffers, such as %s=a,b", word->key, word->key);
  for (char *name = word->value; name;) {
    char *comma = strchr(name, ',');
    if (comma)
      *comma = '\0';
    name_entry_t *entry;
    HASH_FIND_STR(parser->names, name, entry);
    if (!entry)
      return fail(parser, "there is no buffer '%s'; declare it on a line above", name);
    HO_RETURN_IF_ERROR(ho_problem_add_access(parser->problem, entry->index, kinds));
    name = comma ? comma + 1 : NULL;
  }
  return HO_OK;
}

static ho_status_t parseOperation(parser_t *parser, char *name) {
  uint32_t index;
  HO_RETURN_IF_ERROR(ho_problem_add_operation(parser->problem, name, 0, 0, &index));
  word_t word;
  bool hasDuration = false;
  while (nextOption(parser, &word)) {
    ho_operation_t *operation = &parser->problem->operations[index];
    if (!strcmp(word.key, "duration")) {
      HO_RETURN_IF_ERROR(parseNumber(parser, &word, &operation->duration));
      hasDuration = true;
    } else if (!strcmp(word.key, "workspace")) {
      HO_RETURN_IF_ERROR(parseNumber(parser, &word, &operation->workspace));
    } else if (!strcmp(word.key, "pure") && !word.value) {
      operation->pure = true;
    } else if (!strcmp(word.key, "fence") && !word.value) {
      operation->fence = true;
    } else {
      HO_RETURN_IF_ERROR(parseAccesses(parser, &word));
    }
  }
  if (!hasDuration)
    return fail(parser, "operation '%s' needs a duration in nanoseconds, such as duration=1000",
                name);
  return HO_OK;
}

static ho_status_t parseRepeats(parser_t *parser) {
  char *rest;
  if (!parser->problem)
    return fail(parser, "the first line must describe the machine");
  if (nextWord(parser, &rest))
    return fail(parser, "'repeats' stands alone on its line, without '%s'", rest);
  parser->problem->repeats = true;
  return HO_OK;
}

static ho_status_t parseLine(parser_t *parser) {
  char *kind, *name;
  if (!nextWord(parser, &kind))
    return HO_OK;
  if (!strcmp(kind, "machine"))
    return parseMachine(parser);
  if (!strcmp(kind, "repeats"))
    return parseRepeats(parser);
  if (!strcmp(kind, "buffer")) {
    HO_RETURN_IF_ERROR(parseName(parser, "a buffer", &name));
    return parseBuffer(parser, name);
  }
  if (!strcmp(kind, "op")) {
    HO_RETURN_IF_ERROR(parseName(parser, "an operation", &name));
    return parseOperation(parser, name);
  }
  return fail(parser, "'%s' is not known; a line begins with machine, repeats, buffer, op or #",
              kind);
}

// Lines are cut first, so that within a line the end of the string is the end of the line.
static ho_status_t parseLines(parser_t *parser, char *text) {
  while (text) {
    char *end = strchr(text, '\n');
    if (end)
      *end = '\0';
    ++parser->line;
    parser->cursor = text;
    HO_RETURN_IF_ERROR(parseLine(parser));
    text = end ? end + 1 : NULL;
  }
  if (!parser->problem)
    return fail(parser, "there is no machine; the first line must describe it");
  return ho_status_annotate(ho_problem_validate(parser->problem), "%s", parser->file);
}

ho_status_t ho_problem_parse(const char *text, size_t length, const char *name,
                             ho_problem_t **out) {
  if (memchr(text, 0, length))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: holds a byte 0; it is not a text", name);
  char *copy = malloc(length + 1);
  if (!copy)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "%s: no memory for %zu bytes of text", name,
                          length);
  memcpy(copy, text, length);
  copy[length] = '\0';
  parser_t parser = {.file = name};
  ho_status_t status = parseLines(&parser, copy);
  freeNames(parser.names);
  free(copy);
  if (status)
    ho_problem_free(parser.problem);
  else
    *out = parser.problem;
  return status;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

static bool isPlainName(const char *name) {
  if (!*name || *name == '#')
    return false;
  for (; *name; ++name)
    if (*name == ',' || *name == '=' || isspace((unsigned char)*name))
      return false;
  return true;
}

// Whether the names of the buffers can stand as they are. If not, all get a number.
static ho_status_t arePlainNames(const ho_problem_t *problem, bool *out) {
  name_entry_t *names = NULL, *known;
  ho_status_t status = HO_OK;
  *out = true;
  for (uint32_t i = 0; i < problem->num_buffers && !status && *out; ++i) {
    const char *name = problem->buffers[i].name;
    HASH_FIND_STR(names, name, known);
    if (known || !isPlainName(name))
      *out = false;
    else
      status = insertName(&names, name, i);
  }
  freeNames(names);
  return status;
}

static void printCleaned(FILE *file, const char *name) {
  if (!*name || *name == '#')
    fputc('_', file);
  for (; *name; ++name)
    fputc(*name == ',' || *name == '=' || isspace((unsigned char)*name) ? '_' : *name, file);
}

static void printBufferName(const ho_problem_t *problem, uint32_t index, bool plain, FILE *file) {
  if (plain) {
    fputs(problem->buffers[index].name, file);
    return;
  }
  printCleaned(file, problem->buffers[index].name);
  fprintf(file, "~%u", index);
}

// The words whose kinds make up `kinds`, fewest and largest first.
static uint32_t wordsOf(uint32_t kinds) {
  uint32_t words = 0;
  if (kinds & HO_ACCESS_READ)
    words |= 1;
  if (kinds & HO_ACCESS_WRITE)
    words |= kinds & HO_ACCESS_WRITE_ALL ? 4 : 2;
  if (kinds & HO_ACCESS_HOST_READ)
    words |= 8;
  if (kinds & HO_ACCESS_HOST_WRITE)
    words |= kinds & HO_ACCESS_WRITE_ALL ? 32 : 16;
  return words;
}

static void printAccesses(const ho_problem_t *problem, const ho_operation_t *operation, int word,
                          bool plain, FILE *file) {
  bool any = false;
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    ho_access_t access = problem->accesses[operation->first_access + i];
    if (!(wordsOf(access.kinds) & (1u << word)))
      continue;
    if (any)
      fputc(',', file);
    else
      fprintf(file, " %s=", accessWords[word].key);
    any = true;
    printBufferName(problem, access.buffer, plain, file);
  }
}

static void printMachine(const ho_machine_t *machine, FILE *file) {
  fputs("machine memory=", file);
  if (machine->device_memory == UINT64_MAX)
    fputs("unlimited", file);
  else
    fprintf(file, "%" PRIu64, machine->device_memory);
  fprintf(file,
          " to_device=%.17g to_host=%.17g latency=%" PRIu64 " duplex=%.17g alignment=%" PRIu64 "\n",
          machine->to_device_rate, machine->to_host_rate, machine->copy_latency,
          machine->duplex_interference, machine->alignment);
}

ho_status_t ho_problem_print(const ho_problem_t *problem, FILE *file) {
  bool plain;
  HO_RETURN_IF_ERROR(arePlainNames(problem, &plain));
  printMachine(&problem->machine, file);
  if (problem->repeats)
    fputs("repeats\n", file);
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    const ho_buffer_t *buffer = &problem->buffers[i];
    fputs("buffer ", file);
    printBufferName(problem, i, plain, file);
    fprintf(file, " size=%" PRIu64, buffer->size);
    if (buffer->written)
      fprintf(file, " written=%" PRIu64, buffer->written);
    fprintf(file, "%s%s%s%s%s\n", buffer->defined ? " defined" : "",
            buffer->required ? " required" : "", buffer->whole ? " whole" : "",
            buffer->fresh ? " fresh" : "", buffer->state ? " state" : "");
  }
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    const ho_operation_t *operation = &problem->operations[i];
    fputs("op ", file);
    printCleaned(file, operation->name);
    fprintf(file, " duration=%" PRIu64, operation->duration);
    if (operation->workspace)
      fprintf(file, " workspace=%" PRIu64, operation->workspace);
    fprintf(file, "%s%s", operation->pure ? " pure" : "", operation->fence ? " fence" : "");
    for (int word = 0; word < NUM_ACCESS_WORDS; ++word)
      printAccesses(problem, operation, word, plain, file);
    fputc('\n', file);
  }
  if (ferror(file))
    return ho_status_make(HO_STATUS_IO, "could not write the problem");
  return HO_OK;
}
