//===- figures.c - The figures of a generation ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "generate.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

static double inSeconds(uint64_t nanoseconds) { return (double)nanoseconds * 1e-9; }

static double ratio(double a, double b) { return b > 0 ? a / b : 0; }

static const char *nameOf(ho_ending_t ending) {
  static const char *const names[] = {"end", "length", "context", "interrupted"};
  return names[ending];
}

static double decodeRate(const ho_generation_t *generation) {
  return ratio((double)generation->decoded, inSeconds(generation->decode.time));
}

static size_t countPrompts(const ho_language_t *language) {
  size_t count = 0;
  for (uint32_t i = 0; i < language->num_prompts; ++i)
    count += language->prompts[i].count;
  return count;
}

static size_t countTokens(const ho_language_t *language, const ho_generation_t *generation) {
  size_t count = 0;
  for (uint32_t i = 0; i < language->num_prompts; ++i)
    count += generation->texts[i].count;
  return count;
}

static uint64_t larger(uint64_t a, uint64_t b) { return a > b ? a : b; }

static uint64_t peakOf(const ho_generation_t *generation) {
  return larger(generation->prefill.counters.peak_bytes, generation->decode.counters.peak_bytes);
}

static bool isWithin(const ho_phase_figures_t *figures) {
  return figures->counters.peak_bytes <= figures->capacity;
}

// Of this process, memory that it shares with files included.
static double hostPeak(void) {
  struct rusage usage;
  return getrusage(RUSAGE_SELF, &usage) ? 0 : (double)usage.ru_maxrss * 1024;
}

//===----------------------------------------------------------------------===//
// A table
//===----------------------------------------------------------------------===//

static void putPhase(const char *name, uint64_t tokens, const char *what,
                     const ho_phase_figures_t *figures) {
  const ho_counters_t *c = &figures->counters;
  char capacity[32], peak[32], toDevice[32], toHost[32];
  uint64_t steps = c->steps ? c->steps : 1;
  ho_size_format(figures->capacity, capacity);
  ho_size_format(c->peak_bytes, peak);
  ho_size_format(c->bytes_to_device / steps, toDevice);
  ho_size_format(c->bytes_to_host / steps, toHost);
  fprintf(stderr,
          "%-8s %6" PRIu64 " %s in %.3f s, %.2f tokens/s; peak %s of %s; a step: %s to the "
          "device, %s to the host, stalled %.1f%%\n",
          name, tokens, what, inSeconds(figures->time),
          ratio((double)tokens, inSeconds(figures->time)), peak, capacity, toDevice, toHost,
          100 * ratio((double)c->stall_time, (double)c->step_time));
}

static void putTable(const ho_language_t *language, const ho_generation_t *generation) {
  const ho_counters_t *p = &generation->prefill.counters, *d = &generation->decode.counters;
  putPhase("prompt", countPrompts(language), "tokens", &generation->prefill);
  if (d->steps)
    putPhase("decode", generation->decoded, "tokens", &generation->decode);
  fprintf(stderr, "%s prompt_tokens=%zu tokens=%zu ending=",
          language->options->prefix ? language->options->prefix : "generate",
          countPrompts(language), countTokens(language, generation));
  for (uint32_t i = 0; i < language->num_prompts; ++i)
    fprintf(stderr, "%s%s", i ? "," : "", nameOf(generation->texts[i].ending));
  fprintf(stderr,
          " tokens_per_second=%.3f measured_peak=%" PRIu64
          " peak_within_budget=%s bytes_to_device=%" PRIu64 " bytes_to_host=%" PRIu64
          " stall_seconds=%.6f\n",
          decodeRate(generation), peakOf(generation),
          isWithin(&generation->prefill) && isWithin(&generation->decode) ? "yes" : "no",
          p->bytes_to_device + d->bytes_to_device, p->bytes_to_host + d->bytes_to_host,
          inSeconds(p->stall_time + d->stall_time));
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static int compareSteps(const void *a, const void *b) {
  uint64_t left = ((const ho_step_times_t *)a)->step, right = ((const ho_step_times_t *)b)->step;
  return (left > right) - (left < right);
}

static int compareCompute(const void *a, const void *b) {
  uint64_t left = ((const ho_step_times_t *)a)->compute,
           right = ((const ho_step_times_t *)b)->compute;
  return (left > right) - (left < right);
}

static int compareBytes(const void *a, const void *b) {
  uint64_t left = ((const ho_step_times_t *)a)->bytes, right = ((const ho_step_times_t *)b)->bytes;
  return (left > right) - (left < right);
}

static void addMedians(cJSON *object, ho_phase_figures_t *figures) {
  size_t count = figures->counters.steps;
  if (!count)
    return;
  qsort(figures->steps, count, sizeof(*figures->steps), compareSteps);
  cJSON_AddNumberToObject(object, "median_step_seconds", inSeconds(figures->steps[count / 2].step));
  qsort(figures->steps, count, sizeof(*figures->steps), compareCompute);
  cJSON_AddNumberToObject(object, "median_compute_seconds",
                          inSeconds(figures->steps[count / 2].compute));
  qsort(figures->steps, count, sizeof(*figures->steps), compareBytes);
  cJSON_AddNumberToObject(object, "median_bytes_to_device",
                          (double)figures->steps[count / 2].bytes);
}

static void addPhase(cJSON *object, const char *name, ho_phase_figures_t *figures) {
  const ho_counters_t *c = &figures->counters;
  cJSON *phase = cJSON_AddObjectToObject(object, name);
  cJSON_AddNumberToObject(phase, "steps", (double)c->steps);
  cJSON_AddNumberToObject(phase, "seconds", inSeconds(figures->time));
  cJSON_AddNumberToObject(phase, "step_seconds", inSeconds(c->step_time));
  cJSON_AddNumberToObject(phase, "stall_seconds", inSeconds(c->stall_time));
  cJSON_AddNumberToObject(phase, "to_device_busy_seconds", inSeconds(c->to_device_busy));
  cJSON_AddNumberToObject(phase, "to_host_busy_seconds", inSeconds(c->to_host_busy));
  cJSON_AddNumberToObject(phase, "device_memory", (double)figures->capacity);
  cJSON_AddNumberToObject(phase, "measured_peak", (double)c->peak_bytes);
  cJSON_AddNumberToObject(phase, "bytes_to_device", (double)c->bytes_to_device);
  cJSON_AddNumberToObject(phase, "bytes_to_host", (double)c->bytes_to_host);
  if (c->bytes_from_disk) {
    cJSON_AddNumberToObject(phase, "bytes_from_disk", (double)c->bytes_from_disk);
    cJSON_AddNumberToObject(phase, "disk_busy_seconds", inSeconds(c->disk_busy));
  }
  addMedians(phase, figures);
}

static void addText(cJSON *object, const ho_tokens_t *prompt, const ho_generated_t *text) {
  cJSON_AddItemToObject(object, "prompt_tokens",
                        cJSON_CreateIntArray(prompt->items, (int)prompt->count));
  cJSON_AddItemToObject(object, "tokens", cJSON_CreateIntArray(text->tokens, (int)text->count));
}

// One text's keys are the object's own.
static void addTexts(cJSON *object, const ho_language_t *language,
                     const ho_generation_t *generation) {
  if (language->num_prompts == 1) {
    addText(object, &language->prompts[0], &generation->texts[0]);
    return;
  }
  cJSON *texts = cJSON_AddArrayToObject(object, "texts");
  for (uint32_t i = 0; i < language->num_prompts; ++i) {
    cJSON *text = cJSON_CreateObject();
    cJSON_AddStringToObject(text, "ending", nameOf(generation->texts[i].ending));
    addText(text, &language->prompts[i], &generation->texts[i]);
    cJSON_AddItemToArray(texts, text);
  }
}

static ho_status_t putJson(const ho_language_t *language, ho_generation_t *generation) {
  cJSON *object = cJSON_CreateObject();
  cJSON_AddStringToObject(object, "kind", "generate");
  cJSON_AddStringToObject(object, "model", language->options->model);
  cJSON_AddNumberToObject(object, "context", language->context);
  if (language->num_prompts == 1)
    cJSON_AddStringToObject(object, "ending", nameOf(generation->texts[0].ending));
  cJSON_AddNumberToObject(object, "tokens_per_second", decodeRate(generation));
  cJSON_AddNumberToObject(object, "resident_peak", (double)language->decode->resident_bytes);
  cJSON_AddNumberToObject(object, "host_peak", hostPeak());
  addTexts(object, language, generation);
  addPhase(object, "prefill", &generation->prefill);
  addPhase(object, "decode", &generation->decode);
  char *text = cJSON_PrintUnformatted(object);
  cJSON_Delete(object);
  if (!text)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the figures");
  fprintf(stderr, "%s\n", text);
  cJSON_free(text);
  return HO_OK;
}

ho_status_t ho_generation_report(const ho_language_t *language, ho_generation_t *generation) {
  if (language->options->format == HO_FORMAT_JSON)
    return putJson(language, generation);
  putTable(language, generation);
  return HO_OK;
}
