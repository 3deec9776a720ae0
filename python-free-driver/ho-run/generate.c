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

// A text that is generated. Texts are shown in the prompts' order: what comes of a later one while
// an earlier one goes on waits in memory.
typedef struct text {
  const ho_tokens_t *prompt; // NULL: there is none, its place in a step is idle
  ho_key_values_t cache;
  ho_sampler_t *sampler;
  ho_decoder_t decoder;
  uint32_t past; // positions in the cache
  bool goesOn;   // from `token`
  int32_t token;
  FILE *waiting;
  char *shown;
  size_t shownSize;
  ho_generated_t *out;
} text_t;

typedef struct generator {
  const ho_language_t *language;
  uint32_t numTexts; // of a step of decoding
  text_t *texts;
  uint32_t current; // the text that is shown as it comes
  ho_phase_t phase;
  float *logits; // of the last step, a row for each text
  // Of a step.
  int32_t *tokens;
  ho_turn_t *turns;
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
  fwrite(text, 1, length, context);
}

static ho_status_t flush(void) {
  if (!fflush(stdout) && !ferror(stdout))
    return HO_OK;
  return ho_status_make(HO_STATUS_IO, "standard output cannot be written");
}

static FILE *streamOf(const generator_t *generator, const text_t *text) {
  return text == &generator->texts[generator->current] ? stdout : text->waiting;
}

static ho_status_t writeToken(generator_t *generator, text_t *text, int32_t token) {
  FILE *stream = streamOf(generator, text);
  if (generator->language->options->tokens)
    fprintf(stream, "%s%" PRId32, text->out->count > 1 ? " " : "", token);
  else
    ho_decoder_put(&text->decoder, token, writeText, stream);
  return flush();
}

static void endText(generator_t *generator, text_t *text) {
  if (!generator->language->options->tokens)
    ho_decoder_end(&text->decoder, writeText, streamOf(generator, text));
}

// Lines such as head(1) has before each of several files. Token numbers are a line a text anyway.
static void writeHeader(const generator_t *generator) {
  const ho_language_t *language = generator->language;
  if (language->num_prompts > 1 && !language->options->tokens)
    printf("==> %" PRIu32 " <==\n", generator->current + 1);
}

// What has waited for its turn.
static void showWaiting(generator_t *generator) {
  text_t *text = &generator->texts[generator->current];
  if (text->waiting)
    fclose(text->waiting);
  text->waiting = NULL;
  if (text->shown)
    fwrite(text->shown, 1, text->shownSize, stdout);
}

// Those that have ended and wait for no other.
static ho_status_t showEnded(generator_t *generator, bool all) {
  while (generator->current < generator->language->num_prompts &&
         (all || !generator->texts[generator->current].goesOn)) {
    if (generator->texts[generator->current].goesOn) // cut short
      endText(generator, &generator->texts[generator->current]);
    putchar('\n');
    if (++generator->current == generator->language->num_prompts)
      break;
    writeHeader(generator);
    showWaiting(generator);
  }
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

static ho_status_t keepLogits(const generator_t *generator, const float *logits,
                              ho_generated_t *out) {
  size_t size = generator->language->vocabulary;
  void *kept = out->logits;
  if (!generator->language->options->logits)
    return HO_OK;
  HO_RETURN_IF_ERROR(grow(&kept, out->count, &out->logitsCapacity, size * sizeof(float)));
  out->logits = kept;
  memcpy(out->logits + out->count * size, logits, size * sizeof(float));
  return HO_OK;
}

static ho_status_t keepToken(const generator_t *generator, const float *logits, int32_t token,
                             ho_generated_t *out) {
  void *tokens = out->tokens;
  HO_RETURN_IF_ERROR(keepLogits(generator, logits, out));
  HO_RETURN_IF_ERROR(grow(&tokens, out->count, &out->capacity, sizeof(*out->tokens)));
  out->tokens = tokens;
  out->tokens[out->count++] = token;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

static ho_status_t openPhase(generator_t *generator, const ho_manifest_entry_t *entry) {
  return ho_phase_open(generator->language, entry, &generator->texts[0].cache, generator->logits,
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

static ho_status_t placeTurn(generator_t *generator, uint32_t turn, text_t *text,
                             uint32_t positions) {
  generator->turns[turn] = (ho_turn_t){&text->cache, positions};
  return ho_key_values_grow(&text->cache, positions);
}

static ho_status_t step(generator_t *generator, const int32_t *tokens, uint32_t count,
                        ho_phase_figures_t *figures) {
  HO_RETURN_IF_ERROR(ho_phase_run(&generator->phase, tokens, count, generator->turns));
  return keepTimes(generator, figures);
}

// How many tokens the entry takes at once.
static uint32_t chunkOf(const ho_phase_t *phase) {
  int64_t bound = phase->entry->arguments[phase->tokens].bound[0];
  return bound < 1 || bound > INT32_MAX ? INT32_MAX : (uint32_t)bound;
}

// Whether there is a token to go on from.
static ho_status_t take(generator_t *generator, text_t *text, const float *logits) {
  const ho_language_t *language = generator->language;
  ho_generated_t *out = text->out;
  text->goesOn = false;
  out->ending = HO_ENDING_INTERRUPTED;
  if (ho_interrupt_signal()) {
    endText(generator, text);
    return HO_OK;
  }
  HO_RETURN_IF_ERROR(ho_sampler_next(text->sampler, logits, &text->token));
  HO_RETURN_IF_ERROR(keepToken(generator, logits, text->token, out));
  bool ends = !language->options->ignore_end && language->tokenizer &&
              ho_tokenizer_is_end(language->tokenizer, text->token);
  if (!ends || language->options->tokens)
    HO_RETURN_IF_ERROR(writeToken(generator, text, text->token));
  out->ending = ends                                          ? HO_ENDING_TOKEN
                : out->count == language->options->max_tokens ? HO_ENDING_LENGTH
                                                              : HO_ENDING_CONTEXT;
  text->goesOn =
      !ends && out->count < language->options->max_tokens && text->past < language->context;
  if (!text->goesOn)
    endText(generator, text);
  return HO_OK;
}

static ho_status_t readPrompt(generator_t *generator, text_t *text) {
  const ho_tokens_t *prompt = text->prompt;
  uint32_t chunk = chunkOf(&generator->phase), count = (uint32_t)prompt->count;
  ho_phase_figures_t *figures = &generator->out->prefill;
  uint64_t begin = now(), before = figures->time;
  while (text->past < count && !ho_interrupt_signal()) {
    ho_progress("reading the prompt", text->past, count);
    uint32_t left = count - text->past, taken = left < chunk ? left : chunk;
    HO_RETURN_IF_ERROR(placeTurn(generator, 0, text, text->past + taken));
    HO_RETURN_IF_ERROR(step(generator, prompt->items + text->past, taken, figures));
    text->past += taken;
    figures->time = before + now() - begin;
  }
  ho_progress_end();
  return take(generator, text, generator->logits);
}

static ho_status_t readPrompts(generator_t *generator) {
  HO_RETURN_IF_ERROR(openPhase(generator, generator->language->prefill));
  writeHeader(generator);
  for (uint32_t i = 0; i < generator->language->num_prompts; ++i) {
    HO_RETURN_IF_ERROR(readPrompt(generator, &generator->texts[i]));
    if (i == generator->current)
      HO_RETURN_IF_ERROR(showEnded(generator, false));
  }
  return HO_OK;
}

// Its instance is gone before the next one takes the device's memory.
static ho_status_t prefill(generator_t *generator) {
  ho_status_t status = readPrompts(generator);
  closePhase(generator, &generator->out->prefill);
  ho_progress_end();
  if (status && generator->texts[0].out->count) // the line at hand
    putchar('\n');
  return status;
}

static bool anyGoesOn(const generator_t *generator) {
  for (uint32_t i = 0; i < generator->numTexts; ++i)
    if (generator->texts[i].goesOn)
      return true;
  return false;
}

// A place whose text has ended writes the first position of a cache that nobody needs any more.
static ho_status_t placeTexts(generator_t *generator) {
  for (uint32_t i = 0; i < generator->numTexts; ++i) {
    text_t *text = &generator->texts[i];
    generator->tokens[i] = text->goesOn ? text->token : 0;
    HO_RETURN_IF_ERROR(placeTurn(generator, i, text, text->goesOn ? text->past + 1 : 1));
  }
  return HO_OK;
}

// The trace begins anew with each step unless it is wanted as a file.
static ho_status_t stepProfiled(generator_t *generator) {
  ho_phase_figures_t *figures = &generator->out->decode;
  ho_device_t *device = generator->phase.device;
  bool isFile = generator->language->options->trace;
  if (!isFile)
    HO_RETURN_IF_ERROR(ho_device_trace_begin(device, NULL));
  uint64_t since = now();
  HO_RETURN_IF_ERROR(step(generator, generator->tokens, generator->numTexts, figures));
  HO_RETURN_IF_ERROR(ho_profile_add_step(generator->profile, generator->phase.instance, since,
                                         figures->steps[figures->counters.steps - 1].compute));
  return isFile ? HO_OK : ho_device_trace_end(device);
}

static ho_status_t decodeTokens(generator_t *generator) {
  return generator->profile
             ? stepProfiled(generator)
             : step(generator, generator->tokens, generator->numTexts, &generator->out->decode);
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

static ho_status_t takeAll(generator_t *generator) {
  for (uint32_t i = 0; i < generator->numTexts; ++i) {
    text_t *text = &generator->texts[i];
    if (!text->goesOn)
      continue;
    ++text->past;
    ++generator->out->decoded;
    HO_RETURN_IF_ERROR(
        take(generator, text, generator->logits + (size_t)i * generator->language->vocabulary));
  }
  return showEnded(generator, false);
}

static ho_status_t decodeAll(generator_t *generator) {
  if (!anyGoesOn(generator))
    return HO_OK;
  HO_RETURN_IF_ERROR(openDecode(generator));
  uint64_t begin = now();
  while (anyGoesOn(generator)) {
    HO_RETURN_IF_ERROR(placeTexts(generator));
    HO_RETURN_IF_ERROR(decodeTokens(generator));
    generator->out->decode.time = now() - begin;
    HO_RETURN_IF_ERROR(takeAll(generator));
  }
  return closeDecode(generator);
}

static ho_status_t decode(generator_t *generator) {
  ho_status_t status = decodeAll(generator);
  closePhase(generator, &generator->out->decode);
  ho_status_t ended = showEnded(generator, true);
  if (!status)
    return ended;
  ho_status_free(ended);
  return status;
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

static ho_status_t prepareText(generator_t *generator, uint32_t index) {
  const ho_language_t *language = generator->language;
  const ho_options_t *options = language->options;
  const ho_sampling_t sampling = {options->temperature, options->top_p, options->seed};
  text_t *text = &generator->texts[index];
  HO_RETURN_IF_ERROR(ho_key_values_create(language->prefill, &text->cache));
  if (index >= language->num_prompts)
    return HO_OK;
  text->prompt = &language->prompts[index];
  text->out = &generator->out->texts[index];
  text->goesOn = true;
  if (language->tokenizer)
    ho_decoder_begin(language->tokenizer, false, &text->decoder);
  if (index > 0 && !(text->waiting = open_memstream(&text->shown, &text->shownSize)))
    return outOfMemory();
  return ho_sampler_create(&sampling, language->vocabulary, &text->sampler);
}

static ho_status_t prepare(generator_t *generator) {
  const ho_language_t *language = generator->language;
  uint32_t count = generator->numTexts = language->texts;
  generator->texts = calloc((size_t)count + 1, sizeof(*generator->texts));
  generator->out->texts = calloc((size_t)count + 1, sizeof(*generator->out->texts));
  generator->logits = calloc((size_t)language->vocabulary * count + 1, sizeof(*generator->logits));
  generator->tokens = calloc((size_t)count + 1, sizeof(*generator->tokens));
  generator->turns = calloc((size_t)count + 1, sizeof(*generator->turns));
  if (!generator->texts || !generator->out->texts || !generator->logits || !generator->tokens ||
      !generator->turns) {
    generator->numTexts = 0;
    return outOfMemory();
  }
  for (uint32_t i = 0; i < count; ++i)
    HO_RETURN_IF_ERROR(prepareText(generator, i));
  return HO_OK;
}

static void freeText(text_t *text) {
  ho_key_values_free(&text->cache);
  ho_sampler_free(text->sampler);
  if (text->waiting)
    fclose(text->waiting);
  free(text->shown);
}

static void freeGenerator(generator_t *generator) {
  for (uint32_t i = 0; i < generator->numTexts; ++i)
    freeText(&generator->texts[i]);
  free(generator->texts);
  ho_profile_free(generator->profile);
  free(generator->logits);
  free(generator->tokens);
  free(generator->turns);
}

static void freeGeneration(const ho_language_t *language, ho_generation_t *out) {
  for (uint32_t i = 0; out->texts && i < language->num_prompts; ++i) {
    free(out->texts[i].tokens);
    free(out->texts[i].logits);
  }
  free(out->texts);
  free(out->prefill.steps);
  free(out->decode.steps);
}

static ho_status_t run(generator_t *generator) {
  HO_RETURN_IF_ERROR(prepare(generator));
  HO_RETURN_IF_ERROR(prefill(generator));
  return decode(generator);
}

static ho_status_t writeLogits(const ho_language_t *language, const ho_generated_t *out) {
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
    status = writeLogits(language, &out.texts[0]);
  if (!status)
    status = ho_generation_report(language, &out);
  freeGenerator(&generator);
  freeGeneration(language, &out);
  return status;
}
