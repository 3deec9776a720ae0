//===- sample-language.c - A language model's program written by hand -----===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What ho-compile makes of ho-make-language-model's file, as far as a driver can see: the cache
// holds each position's token and number, and the next token follows from all that it holds, so
// that a cache which moved, shrank or was not kept gives other text. Letters a to z follow; after a
// q the text ends. The second best is the letter after the best.
//
// With HO_SAMPLE_SLOW=N in the environment a step takes N milliseconds.
//
//===----------------------------------------------------------------------===//
#include "ho/step.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define EXPORT __attribute__((visibility("default")))

enum { vocabulary = 263, bytes = 3, width = 32, page = 4096 };
enum { argumentTokens, argumentKeys, argumentValues, argumentNorm, argumentLogits };
enum { eventNorm };

#define CACHED(name)                                                                               \
  "{\"name\":\"" name "\",\"type\":\"f32\",\"shape\":[-1,4],\"bound\":[16384,4],"                  \
  "\"role\":\"inout\"},"
#define ENTRY(name, shape, bound)                                                                  \
  "{\"name\":\"" name "\",\"symbol\":\"ho_step_" name                                              \
  "\",\"mode\":\"scheduled\",\"budget\":8192,\"arena_bytes\":4096,\"host_arena_bytes\":0,"         \
  "\"alignment\":4096,\"resident_bytes\":4096,\"events\":1,\"copies_to_device\":1,"                \
  "\"copies_to_host\":0,\"bytes_to_device\":128,\"bytes_to_host\":0,\"arguments\":["               \
  "{\"name\":\"tokens\",\"type\":\"i32\",\"shape\":[" shape "],\"bound\":[" bound                  \
  "],\"role\":\"in\"}," CACHED("keys.0")                                                           \
      CACHED("values.0") "{\"name\":\"output_norm.weight\",\"type\":\"f32\",\"shape\":[32],"       \
                         "\"bound\":[32],\"role\":\"in\"},"                                        \
                         "{\"name\":\"logits\",\"type\":\"f32\",\"shape\":[263],\"bound\":[263],"  \
                         "\"role\":\"out\"}],\"operations\":[]}"

EXPORT extern const char ho_manifest_json[];
const char ho_manifest_json[] = "{\"format\":1,\"abi\":2,\"entries\":[" ENTRY(
    "prefill", "-1", "48") "," ENTRY("decode", "1", "1") "]}";

static void fetchNorm(ho_step_t *step) {
  ho_step_acquire(step, 0, page);
  ho_step_copy_to_device(step, 0, ho_step_argument(step, argumentNorm), width * sizeof(float),
                         eventNorm);
  ho_step_wait(step, eventNorm);
  const float *norm = ho_step_arena(step);
  if (norm[0] < 0.5f || norm[0] > 1.5f)
    ho_step_fail(step, "the weights are not those of the file");
  ho_step_release(step, 0, page);
}

// Writes the new rows; the sum of the tokens of all of them.
static uint64_t updateCache(ho_step_t *step) {
  int64_t count = ho_step_argument_dimension(step, argumentTokens, 0);
  int64_t rows = ho_step_argument_dimension(step, argumentKeys, 0);
  const int32_t *tokens = ho_step_argument(step, argumentTokens);
  float *keys = ho_step_argument(step, argumentKeys);
  float *values = ho_step_argument(step, argumentValues);
  uint64_t sum = 0;
  if (rows != ho_step_argument_dimension(step, argumentValues, 0) || rows < count)
    ho_step_fail(step, "the cache has the wrong size");
  for (int64_t i = 0; i < count; ++i) {
    keys[4 * (rows - count + i)] = (float)tokens[i];
    values[4 * (rows - count + i)] = (float)(rows - count + i);
  }
  for (int64_t i = 0; i < rows; ++i) {
    if (values[4 * i] != (float)i)
      ho_step_fail(step, "the cache has lost a position");
    sum += (uint64_t)keys[4 * i];
  }
  return sum;
}

static int32_t letter(uint64_t number) { return bytes + 'a' + (int32_t)(number % 26); }

static void writeLogits(ho_step_t *step, uint64_t sum) {
  float *logits = ho_step_argument(step, argumentLogits);
  int64_t count = ho_step_argument_dimension(step, argumentTokens, 0);
  int32_t last = ((const int32_t *)ho_step_argument(step, argumentTokens))[count - 1];
  for (int i = 0; i < vocabulary; ++i)
    logits[i] = -20;
  logits[letter(7 * sum + 3)] = 2;
  logits[letter(7 * sum + 4)] = 1.5f;
  if (last == bytes + 'q')
    logits[2] = 9;
}

static void dawdle(void) {
  const char *text = getenv("HO_SAMPLE_SLOW");
  long milliseconds = text ? atol(text) : 0;
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  while (milliseconds > 0 && nanosleep(&time, &time))
    ;
}

static void run(ho_step_t *step) {
  fetchNorm(step);
  writeLogits(step, updateCache(step));
  dawdle();
}

void ho_step_prefill(ho_step_t *step);
void ho_step_decode(ho_step_t *step);

EXPORT void ho_step_prefill(ho_step_t *step) { run(step); }
EXPORT void ho_step_decode(ho_step_t *step) { run(step); }
