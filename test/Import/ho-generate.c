//===- ho-generate.c - Runs an imported program, token by token -----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   ho-generate PROGRAM.so MODEL --tokens=1,2,3 [--prompt=N] [--chunk=N] [--greedy=N]
//               [--expect=FILE] [--tolerance=X]
//
// Runs @prefill over the first --prompt tokens (default: all), --chunk at a time, then @decode over
// the others and over --greedy tokens that follow, which it prints. With --expect, the logits after
// each call are compared with a row of a file of f32, one row a token. The unused tail of the
// caches holds NaN, so that touching it shows.
//
//===----------------------------------------------------------------------===//
#include "ho/model_file.h"
#include "ho/runtime.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MaxTokens = 4096, MaxRank = 8 };

typedef struct options {
  const char *program, *model, *expect;
  int32_t tokens[MaxTokens];
  int64_t count, prompt, chunk, greedy;
  double tolerance;
} options_t;

typedef struct session {
  const ho_model_file_t *model;
  ho_device_t *device;
  ho_program_t *program;
  const ho_manifest_entry_t *entries[2]; // prefill, decode
  ho_instance_t *instances[2];
  void **state; // by argument of either entry, which agree in the caches
  float *logits;
  int64_t vocabulary, context, past;
  FILE *expect;
  double worst;
  uint64_t moved[2]; // bytes to the device and back, in the last call
} session_t;

static void require(ho_status_t status) {
  if (!status)
    return;
  fprintf(stderr, "ho-generate: %s\n", ho_status_message(status));
  exit(1);
}

static void fail(const char *what) {
  fprintf(stderr, "ho-generate: %s\n", what);
  exit(1);
}

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static void readTokens(const char *text, options_t *options) {
  for (char *end; *text; text = *end ? end + 1 : end) {
    options->tokens[options->count++] = (int32_t)strtol(text, &end, 10);
    if (end == text || options->count == MaxTokens)
      fail("--tokens: not a list of numbers");
  }
}

static void readOptions(int argc, char **argv, options_t *options) {
  *options = (options_t){.chunk = MaxTokens, .tolerance = 1e-3, .prompt = -1};
  for (int i = 1; i < argc; ++i) {
    char *value = strchr(argv[i], '=');
    if (!value) {
      *(options->program ? &options->model : &options->program) = argv[i];
    } else if (!strncmp(argv[i], "--tokens=", 9)) {
      readTokens(value + 1, options);
    } else if (!strncmp(argv[i], "--expect=", 9)) {
      options->expect = value + 1;
    } else if (!strncmp(argv[i], "--tolerance=", 12)) {
      options->tolerance = atof(value + 1);
    } else {
      int64_t number = atoll(value + 1);
      *(!strncmp(argv[i], "--prompt=", 9)  ? &options->prompt
        : !strncmp(argv[i], "--chunk=", 8) ? &options->chunk
                                           : &options->greedy) = number;
    }
  }
  if (!options->model || !options->count || options->chunk < 1)
    fail("usage: ho-generate PROGRAM.so MODEL --tokens=... [options]");
  if (options->prompt < 0)
    options->prompt = options->count;
}

//===----------------------------------------------------------------------===//
// Set up
//===----------------------------------------------------------------------===//

static const ho_manifest_entry_t *findEntry(const session_t *session, const char *name) {
  const ho_manifest_t *manifest = ho_program_manifest(session->program);
  for (uint32_t i = 0; i < manifest->num_entries; ++i)
    if (!strcmp(manifest->entries[i].name, name))
      return &manifest->entries[i];
  fail("the program lacks @prefill or @decode");
  return NULL;
}

// The first position of a block of a cache.
static int64_t firstRow(const ho_manifest_argument_t *argument) {
  return (int64_t)argument->byte_offset / (argument->bound[1] * argument->bound[2] * 4);
}

static int64_t clampRows(int64_t rows, int64_t bound) {
  return rows < 0 ? 0 : rows < bound ? rows : bound;
}

static void *poisoned(uint64_t floats) {
  float *memory = malloc(floats * sizeof(float));
  if (!memory)
    fail("host memory is exhausted");
  for (uint64_t i = 0; i < floats; ++i)
    memory[i] = (float)NAN;
  return memory;
}

static void makeState(session_t *session) {
  const ho_manifest_entry_t *entry = session->entries[0];
  session->state = calloc(entry->num_arguments, sizeof(*session->state));
  for (uint32_t i = 0; i < entry->num_arguments; ++i) {
    const ho_manifest_argument_t *argument = &entry->arguments[i];
    if (!strcmp(argument->name, "logits"))
      session->vocabulary = argument->shape[0];
    if (!argument->is_state)
      continue;
    int64_t end = firstRow(argument) + argument->bound[0];
    session->context = end > session->context ? end : session->context;
    session->state[i] =
        poisoned((uint64_t)(argument->bound[0] * argument->bound[1] * argument->bound[2]));
  }
  session->logits = poisoned((uint64_t)session->vocabulary);
}

static void open(session_t *session, const options_t *options) {
  ho_host_device_options_t device;
  require(ho_model_file_open(options->model, &session->model));
  require(ho_program_load(options->program, &session->program));
  session->entries[0] = findEntry(session, "prefill");
  session->entries[1] = findEntry(session, "decode");
  ho_host_device_options_default(&device);
  device.poison = true;
  for (int i = 0; i < 2; ++i)
    device.memory += session->entries[i]->arena_bytes + 4096;
  require(ho_host_device_create(&device, &session->device));
  for (int i = 0; i < 2; ++i)
    require(ho_instance_create(session->device, session->program, session->entries[i]->name,
                               &session->instances[i]));
  makeState(session);
  if (options->expect && !(session->expect = fopen(options->expect, "rb")))
    fail("--expect: cannot open");
}

static void finish(session_t *session) {
  for (int i = 0; i < 2; ++i)
    ho_instance_free(session->instances[i]);
  for (uint32_t i = 0; i < session->entries[0]->num_arguments; ++i)
    free(session->state[i]);
  free(session->state);
  free(session->logits);
  ho_program_free(session->program);
  ho_device_free(session->device);
  ho_model_file_free(session->model);
  if (session->expect)
    fclose(session->expect);
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static void *findData(const session_t *session, const ho_manifest_argument_t *argument) {
  const ho_model_tensor_t *tensor = ho_model_find_tensor(session->model, argument->name);
  if (!tensor)
    fail(argument->name);
  return (char *)(uintptr_t)tensor->data + argument->byte_offset;
}

static void bindAll(session_t *session, int which, int32_t *tokens, int64_t count) {
  const ho_manifest_entry_t *entry = session->entries[which];
  for (uint32_t i = 0; i < entry->num_arguments; ++i) {
    const ho_manifest_argument_t *argument = &entry->arguments[i];
    int64_t sizes[MaxRank] = {0};
    void *data;
    for (uint32_t k = 0; k < argument->rank && k < MaxRank; ++k)
      sizes[k] = argument->shape[k];
    if (argument->is_state) {
      sizes[0] = clampRows(session->past + count - firstRow(argument), argument->bound[0]);
      data = session->state[i];
    } else if (!strcmp(argument->name, "tokens")) {
      sizes[0] = count;
      data = tokens;
    } else {
      bool isResult = !strcmp(argument->name, "logits");
      data = isResult ? (void *)session->logits : findData(session, argument);
    }
    require(ho_instance_bind(session->instances[which], i, data, sizes));
  }
}

static void compare(session_t *session, int64_t row) {
  float expected;
  if (fseek(session->expect, (long)(row * session->vocabulary * 4), SEEK_SET))
    fail("--expect: too short");
  for (int64_t i = 0; i < session->vocabulary; ++i) {
    if (fread(&expected, sizeof(expected), 1, session->expect) != 1)
      fail("--expect: too short");
    double error = fabs((double)expected - (double)session->logits[i]);
    if (!(error <= session->worst))
      session->worst = error; // also when it is no number
  }
}

static void call(session_t *session, int32_t *tokens, int64_t count, bool known) {
  int which = count == 1 && session->past > 0;
  ho_counters_t counters;
  if (session->past + count > session->context)
    fail("the context is full");
  bindAll(session, which, tokens, count);
  ho_instance_reset_counters(session->instances[which]);
  require(ho_instance_run(session->instances[which]));
  ho_instance_counters(session->instances[which], &counters);
  session->moved[0] = counters.bytes_to_device;
  session->moved[1] = counters.bytes_to_host;
  session->past += count;
  if (session->expect && known)
    compare(session, session->past - 1);
}

static int32_t best(const session_t *session) {
  int64_t at = 0;
  for (int64_t i = 1; i < session->vocabulary; ++i)
    if (session->logits[i] > session->logits[at])
      at = i;
  return (int32_t)at;
}

int main(int argc, char **argv) {
  static options_t options;
  session_t session = {0};
  readOptions(argc, argv, &options);
  open(&session, &options);
  while (session.past < options.count) {
    int64_t left = options.prompt - session.past;
    int64_t count = left < 1 ? 1 : left < options.chunk ? left : options.chunk;
    call(&session, options.tokens + session.past, count, true);
  }
  for (int64_t i = 0; i < options.greedy; ++i) {
    int32_t token = best(&session);
    printf("%s%d", i ? "," : "", token);
    if (i + 1 < options.greedy)
      call(&session, &token, 1, false);
  }
  printf("%sbytes_to_device=%llu bytes_to_host=%llu\n", options.greedy ? "\n" : "",
         (unsigned long long)session.moved[0], (unsigned long long)session.moved[1]);
  bool good = session.worst <= options.tolerance;
  if (session.expect)
    printf("%s: largest error %.3g, allowed %.3g\n", good ? "good" : "wrong", session.worst,
           options.tolerance);
  finish(&session);
  return good ? 0 : 1;
}
