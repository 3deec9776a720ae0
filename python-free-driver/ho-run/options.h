//===- options.h - What the command line asks for -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_OPTIONS_H
#define HO_RUN_OPTIONS_H

#include "device.h"
#include "size.h"

typedef enum ho_variant {
  HO_VARIANT_SCHEDULED,
  HO_VARIANT_RESIDENT,
  HO_VARIANT_REACTIVE
} ho_variant_t;

typedef enum ho_format { HO_FORMAT_TABLE, HO_FORMAT_JSON } ho_format_t;

// NAME=VALUE, both owned.
typedef struct ho_setting {
  char *name;
  char *value;
} ho_setting_t;

typedef struct ho_settings {
  uint32_t count;
  ho_setting_t *items;
} ho_settings_t;

typedef struct ho_options {
  bool help;
  const char *model;
  ho_memory_spec_t device_memory;
  const char *device_memory_text;
  const char *entry;
  ho_variant_t variant;
  ho_settings_t weights; // names only
  ho_settings_t inputs, dimensions, outputs;
  bool from_disk; // the weights, not in memory
  bool require_weights;
  uint64_t seed;
  uint64_t steps, warmup;
  bool check;
  bool repeat;
  ho_settings_t changes; // names only
  const char *reference;
  bool has_link_rate;
  double to_device_rate, to_host_rate;
  uint64_t link_latency;
  double duplex;
  bool has_duplex;
  ho_device_choice_t device;
  bool guard, poison;
  uint64_t fail_copy;
  const char *trace;
  const char *report;     // a page
  const char *profile;    // written
  const char *profile_in; // read when MODEL.mlir is compiled
  bool calibrate;
  bool bench_overlap, bench_disk;
  ho_format_t format;
  const char *prefix;
  // Of a language model.
  ho_settings_t prompts; // texts; those whose value is "file" are paths
  const char *system;
  bool chat, tokens, ignore_end;
  uint64_t max_tokens, max_context, max_prompt, cache_block; // 0: chosen
  double temperature, top_p;
  const char *logits;  // written
  const char *program; // compiled already
  bool has_language;   // some option of a language model other than the prompt
} ho_options_t;

// The texts of `arguments` outlive `out`. A failure is a mistake of the caller: exit code 2.
HO_NODISCARD ho_status_t ho_options_parse(int count, char **arguments, ho_options_t *out);
void ho_options_free(ho_options_t *options);
void ho_options_help(void);

// The setting called `name`, or NULL.
const char *ho_settings_find(const ho_settings_t *settings, const char *name);

// "main", "main__resident", "main__reactive".
void ho_variant_entry(const char *entry, ho_variant_t variant, char *out, size_t capacity);
const char *ho_variant_name(ho_variant_t variant);

#endif // HO_RUN_OPTIONS_H
