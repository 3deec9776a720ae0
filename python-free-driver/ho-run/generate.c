//===- generate.c - Tokens one after the other ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "generate.h"

#include "cleanup.h"
#include "npy.h"
#include "phase.h"
#include "profile.h"
#include "progress.h"
#include "sample.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct generator {
  const ho_language_t *language;
  ho_key_values_t cache;
  ho_phase_t phase;
  ho_sampler_t *sampler;
  ho_decoder_t decoder;
  float *logits;         // of the last step
  uint32_t past;         // positions in the cache
  ho_profile_t *profile; // of decoding; NULL without
  ho_generation_t *out;
} generator_t;

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for what is generated");
}

//===----------------------------------------------------------------------===//
// What comes out
//===----------------------------------------------------------------------===//

static void writeText(void *context, const char *text, size_t length) {
  (void)context;
  fwrite(text, 1, length, stdout);
}

static ho_status_t flush(void) {
  if (!fflush(stdout) && !ferror(stdout))
    return HO_OK;
  return ho_status_make(HO_STATUS_IO, "standard output cannot be written");
}

static ho_status_t writeToken(generator_t *generator, int32_t token) {
  const ho_language_t *language = generator->language;
  if (language->options->tokens)
    printf("%s%" PRId32, generator->out->count > 1 ? " " : "", token);
  else
    ho_decoder_put(&generator->decoder, token, writeText, NULL);
  return flush();
}

static ho_status_t endText(generator_t *generator) {
  if (!generator->language->options->tokens)
    ho_decoder_end(&generator->decoder, writeText, NULL);
  putchar('\n');
  return flush();
}

// Room is made by doubling: not in every step.
static ho_status_t grow(void **items, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity)
    return HO_OK;
  size_t larger = *capacity ? 2 * *capacity : 64;
  void *grown = realloc(*items, larger * size);
  if (!grown)
    return outOfMemory();
  *items = grown;
  *capacity = larger;
  return HO_OK;
}

static ho_status_t keepLogits(generator_t *generator) {
  ho_generation_t *out = generator->out;
  size_t size = generator->language->vocabulary;
  void *logits = out->logits;
  if (!generator->language->options->logits)
    return HO_OK;
  HO_RETURN_IF_ERROR(grow(&logits, out->count, &out->logitsCapacity, size * sizeof(float)));
  out->logits = logits;
  memcpy(out->logits + out->count * size, generator->logits, size * sizeof(float));
  return HO_OK;
}

static ho_status_t keepToken(generator_t *generator, int32_t token) {
  ho_generation_t *out = generator->out;
  void *tokens = out->tokens;
  HO_RETURN_IF_ERROR(keepLogits(generator));
  HO_RETURN_IF_ERROR(grow(&tokens, out->count, &out->capacity, sizeof(*out->tokens)));
  out->tokens = tokens;
  out->tokens[out->count++] = token;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

static ho_status_t openPhase(generator_t *generator, const ho_manifest_entry_t *entry) {
  return ho_phase_open(generator->language, entry, &generator->cache, generator->logits,
                       &generator->phase);
}

static void closePhase(generator_t *generator, ho_phase_figures_t *figures) {
  figures->capacity = generator->phase.capacity;
  ho_phase_close(&generator->phase);
}

// `figures->counters` becomes current.
static ho_status_t keepTimes(const generator_t *generator, ho_phase_figures_t *figures) {
  ho_counters_t before = figures->counters, *after = &figures->counters;
  void *steps = figures->steps;
  HO_RETURN_IF_ERROR(grow(&steps, before.steps, &figures->stepsCapacity, sizeof(*figures->steps)));
  figures->steps = steps;
  ho_instance_counters(generator->phase.instance, after);
  uint64_t time = after->step_time - before.step_time,
           stall = after->stall_time - before.stall_time;
  figures->steps[before.steps] = (ho_step_times_t){time, time > stall ? time - stall : 0,
                                                   after->bytes_to_device - before.bytes_to_device};
  return HO_OK;
}

static ho_status_t step(generator_t *generator, const int32_t *tokens, uint32_t count,
                        ho_phase_figures_t *figures) {
  HO_RETURN_IF_ERROR(ho_key_values_grow(&generator->cache, generator->past + count));
  HO_RETURN_IF_ERROR(ho_phase_run(&generator->phase, tokens, count, generator->past));
  generator->past += count;
  return keepTimes(generator, figures);
}

// How many tokens the entry takes at once.
static uint32_t chunkOf(const ho_phase_t *phase) {
  int64_t bound = phase->entry->arguments[phase->tokens].bound[0];
  return bound < 1 || bound > INT32_MAX ? INT32_MAX : (uint32_t)bound;
}

static ho_status_t readPrompt(generator_t *generator) {
  const ho_tokens_t *prompt = &generator->language->prompt;
  HO_RETURN_IF_ERROR(openPhase(generator, generator->language->prefill));
  uint32_t chunk = chunkOf(&generator->phase), count = (uint32_t)prompt->count;
  uint64_t begin = now();
  for (uint32_t done = 0; done < count && !ho_interrupt_signal(); done = generator->past) {
    ho_progress("reading the prompt", done, count);
    HO_RETURN_IF_ERROR(step(generator, prompt->items + done,
                            count - done < chunk ? count - done : chunk, &generator->out->prefill));
    generator->out->prefill.time = now() - begin;
  }
  return HO_OK;
}

// Its instance is gone before the next one takes the device's memory.
static ho_status_t prefill(generator_t *generator) {
  ho_status_t status = readPrompt(generator);
  closePhase(generator, &generator->out->prefill);
  ho_progress_end();
  return status;
}

// Whether there is a token to go on from, `*token`.
static ho_status_t take(generator_t *generator, bool *goesOn, int32_t *token) {
  const ho_language_t *language = generator->language;
  ho_generation_t *out = generator->out;
  *goesOn = false;
  out->ending = HO_ENDING_INTERRUPTED;
  if (ho_interrupt_signal())
    return HO_OK;
  HO_RETURN_IF_ERROR(ho_sampler_next(generator->sampler, generator->logits, token));
  HO_RETURN_IF_ERROR(keepToken(generator, *token));
  bool ends = !language->options->ignore_end && language->tokenizer &&
              ho_tokenizer_is_end(language->tokenizer, *token);
  if (!ends || language->options->tokens)
    HO_RETURN_IF_ERROR(writeToken(generator, *token));
  out->ending = ends                                          ? HO_ENDING_TOKEN
                : out->count == language->options->max_tokens ? HO_ENDING_LENGTH
                                                              : HO_ENDING_CONTEXT;
  *goesOn =
      !ends && out->count < language->options->max_tokens && generator->past < language->context;
  return HO_OK;
}

// The trace begins anew with each step unless it is wanted as a file.
static ho_status_t stepProfiled(generator_t *generator, int32_t token) {
  ho_phase_figures_t *figures = &generator->out->decode;
  ho_device_t *device = generator->phase.device;
  bool isFile = generator->language->options->trace;
  if (!isFile)
    HO_RETURN_IF_ERROR(ho_device_trace_begin(device, NULL));
  uint64_t since = now();
  HO_RETURN_IF_ERROR(step(generator, &token, 1, figures));
  HO_RETURN_IF_ERROR(ho_profile_add_step(generator->profile, generator->phase.instance, since,
                                         figures->steps[figures->counters.steps - 1].compute));
  return isFile ? HO_OK : ho_device_trace_end(device);
}

static ho_status_t decodeToken(generator_t *generator, int32_t token) {
  return generator->profile ? stepProfiled(generator, token)
                            : step(generator, &token, 1, &generator->out->decode);
}

static ho_status_t openDecode(generator_t *generator) {
  const ho_options_t *options = generator->language->options;
  HO_RETURN_IF_ERROR(openPhase(generator, generator->language->decode));
  if (options->profile)
    HO_RETURN_IF_ERROR(ho_profile_create(generator->phase.entry, generator->language->context,
                                         &generator->profile));
  return options->trace ? ho_device_trace_begin(generator->phase.device, options->trace) : HO_OK;
}

static ho_status_t closeDecode(generator_t *generator) {
  const ho_options_t *options = generator->language->options;
  if (generator->profile)
    HO_RETURN_IF_ERROR(ho_profile_write(generator->profile, options->profile));
  return options->trace ? ho_device_trace_end(generator->phase.device) : HO_OK;
}

static ho_status_t decodeAll(generator_t *generator) {
  int32_t token;
  bool goesOn;
  HO_RETURN_IF_ERROR(take(generator, &goesOn, &token));
  if (!goesOn)
    return HO_OK;
  HO_RETURN_IF_ERROR(openDecode(generator));
  uint64_t begin = now();
  while (goesOn) {
    HO_RETURN_IF_ERROR(decodeToken(generator, token));
    generator->out->decode.time = now() - begin;
    HO_RETURN_IF_ERROR(take(generator, &goesOn, &token));
  }
  return closeDecode(generator);
}

static ho_status_t decode(generator_t *generator) {
  ho_status_t status = decodeAll(generator);
  closePhase(generator, &generator->out->decode);
  ho_status_t ended = endText(generator);
  if (!status)
    return ended;
  ho_status_free(ended);
  return status;
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

static ho_status_t prepare(generator_t *generator) {
  const ho_language_t *language = generator->language;
  const ho_options_t *options = language->options;
  const ho_sampling_t sampling = {options->temperature, options->top_p, options->seed};
  generator->logits = calloc((size_t)language->vocabulary + 1, sizeof(*generator->logits));
  if (!generator->logits)
    return outOfMemory();
  if (language->tokenizer)
    ho_decoder_begin(language->tokenizer, false, &generator->decoder);
  HO_RETURN_IF_ERROR(ho_sampler_create(&sampling, language->vocabulary, &generator->sampler));
  return ho_key_values_create(language->decode, &generator->cache);
}

static ho_status_t run(generator_t *generator) {
  HO_RETURN_IF_ERROR(prepare(generator));
  HO_RETURN_IF_ERROR(prefill(generator));
  return decode(generator);
}

static ho_status_t writeLogits(const ho_language_t *language, const ho_generation_t *out) {
  const int64_t shape[2] = {(int64_t)out->count, language->vocabulary};
  if (!language->options->logits)
    return HO_OK;
  return ho_npy_write(language->options->logits, HO_TYPE_F32, 2, shape,
                      out->logits ? out->logits : (void *)"");
}

ho_status_t ho_language_generate(const ho_language_t *language) {
  ho_generation_t out = {0};
  generator_t generator = {.language = language, .out = &out};
  ho_status_t status = run(&generator);
  if (!status)
    status = writeLogits(language, &out);
  if (!status)
    status = ho_generation_report(language, &out);
  ho_key_values_free(&generator.cache);
  ho_sampler_free(generator.sampler);
  ho_profile_free(generator.profile);
  free(generator.logits);
  free(out.prefill.steps);
  free(out.decode.steps);
  free(out.tokens);
  free(out.logits);
  return status;
}
