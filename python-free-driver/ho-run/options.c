//===- options.c - What the command line asks for -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "options.h"

#include "compile.h"
#include "language.h"

#include <ctype.h>
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef ho_status_t (*parser_t)(ho_options_t *options, const char *value);

typedef enum kind {
  KIND_FLAG,  // bool
  KIND_TEXT,  // const char *
  KIND_COUNT, // uint64_t
  KIND_NAMES, // ho_settings_t, one more name each time
  KIND_OTHER, // by its parser
} kind_t;

// A flag has no metavariable.
typedef struct option {
  const char *name, *metavariable, *help;
  kind_t kind;
  size_t field; // where its value goes, in ho_options_t
  uint64_t low; // of a count
  parser_t parse;
  bool language; // for a language model only
} option_t;

#define FIELD(name) .field = offsetof(ho_options_t, name)
#define FLAG(name) .kind = KIND_FLAG, FIELD(name)
#define TEXT(name) .kind = KIND_TEXT, FIELD(name)
#define COUNT(name, least) .kind = KIND_COUNT, FIELD(name), .low = (least)
#define NAMES(name) .kind = KIND_NAMES, FIELD(name)
#define OTHER(parser) .kind = KIND_OTHER, .parse = (parser)

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static ho_status_t parseCount(const char *value, uint64_t low, uint64_t *out) {
  char *end = NULL;
  errno = 0;
  unsigned long long number = isdigit((unsigned char)*value) ? strtoull(value, &end, 10) : 0;
  if (!end || *end || errno || number < low)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is not a whole number of at least %llu",
                          value, (unsigned long long)low);
  *out = number;
  return HO_OK;
}

static ho_status_t parseReal(const char *value, double low, double high, double *out) {
  char *end = NULL;
  *out = isdigit((unsigned char)*value) ? strtod(value, &end) : 0;
  if (end && !*end && *out >= low && *out <= high)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is not a number from %g to %g", value,
                        low, high);
}

static ho_status_t append(ho_settings_t *settings, const char *name, size_t length,
                          const char *value) {
  ho_setting_t *items = realloc(settings->items, (settings->count + 1) * sizeof(*items));
  if (!items)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the options");
  settings->items = items;
  ho_setting_t *item = &items[settings->count++];
  *item = (ho_setting_t){strndup(name, length), strdup(value)};
  if (item->name && item->value)
    return HO_OK;
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the options");
}

static ho_status_t parseSetting(const char *text, const char *what, ho_settings_t *settings) {
  const char *equals = strchr(text, '=');
  if (!equals || equals == text || !equals[1])
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is not NAME=%s", text, what);
  size_t length = (size_t)(equals - text);
  for (uint32_t i = 0; i < settings->count; ++i)
    if (strlen(settings->items[i].name) == length &&
        !strncmp(settings->items[i].name, text, length))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%.*s' is given twice", (int)length, text);
  return append(settings, text, length, equals + 1);
}

static ho_status_t checkDimensions(const char *text) {
  const char *list = strchr(text, '=') + 1;
  for (const char *at = list;; ++at) {
    const char *begin = at;
    while (isdigit((unsigned char)*at))
      ++at;
    if (at == begin || at - begin > 18 || (*at && *at != ','))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is not a list of sizes such as 64,8",
                            list);
    if (!*at)
      return HO_OK;
  }
}

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static ho_status_t parseDevice(ho_options_t *options, const char *value) {
  return ho_device_choice_parse(value, &options->device);
}

static ho_status_t parsePinned(ho_options_t *options, const char *value) {
  ho_memory_spec_t spec;
  HO_RETURN_IF_ERROR(ho_memory_spec_parse(value, &spec));
  options->device.pinned = ho_memory_spec_resolve(&spec, 0);
  if (spec.percent > 0 || !options->device.pinned)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is not a size such as 8GiB", value);
  return HO_OK;
}

static ho_status_t parseDeviceMemory(ho_options_t *options, const char *value) {
  options->device_memory_text = value;
  return ho_memory_spec_parse(value, &options->device_memory);
}

static ho_status_t parseVariant(ho_options_t *options, const char *value) {
  for (int i = HO_VARIANT_SCHEDULED; i <= HO_VARIANT_REACTIVE; ++i)
    if (!strcmp(value, ho_variant_name((ho_variant_t)i))) {
      options->variant = (ho_variant_t)i;
      return HO_OK;
    }
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is none of scheduled, resident, reactive",
                        value);
}

static ho_status_t parseWeightsFrom(ho_options_t *options, const char *value) {
  if (strcmp(value, "memory") && strcmp(value, "disk"))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is none of memory, disk", value);
  options->from_disk = *value == 'd';
  return HO_OK;
}

static ho_status_t parseInput(ho_options_t *options, const char *value) {
  return parseSetting(value, "FILE.npy", &options->inputs);
}

static ho_status_t parseDimension(ho_options_t *options, const char *value) {
  HO_RETURN_IF_ERROR(parseSetting(value, "SIZE,...", &options->dimensions));
  return checkDimensions(value);
}

static ho_status_t parseOutput(ho_options_t *options, const char *value) {
  return parseSetting(value, "FILE.npy", &options->outputs);
}

static ho_status_t parseLinkRate(ho_options_t *options, const char *value) {
  options->has_link_rate = true;
  return ho_rate_parse(value, &options->to_device_rate, &options->to_host_rate);
}

static ho_status_t parseDuplex(ho_options_t *options, const char *value) {
  options->has_duplex = true;
  return parseReal(value, 0, 1, &options->duplex);
}

static ho_status_t parseFormat(ho_options_t *options, const char *value) {
  if (strcmp(value, "table") && strcmp(value, "json"))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is none of table, json", value);
  options->format = *value == 't' ? HO_FORMAT_TABLE : HO_FORMAT_JSON;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Options of a language model
//===----------------------------------------------------------------------===//

static ho_status_t parsePrompt(ho_options_t *options, const char *value) {
  return append(&options->prompts, value, strlen(value), "text");
}

static ho_status_t parsePromptFile(ho_options_t *options, const char *value) {
  return append(&options->prompts, value, strlen(value), "file");
}

static ho_status_t parseMaxTokens(ho_options_t *options, const char *value) {
  HO_RETURN_IF_ERROR(parseCount(value, 1, &options->max_tokens));
  if (options->max_tokens <= INT32_MAX)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is more than any context has", value);
}

static ho_status_t parseTemperature(ho_options_t *options, const char *value) {
  return parseReal(value, 0, 100, &options->temperature);
}

static ho_status_t parseTopP(ho_options_t *options, const char *value) {
  return parseReal(value, 0, 1, &options->top_p);
}

static const option_t table[] = {
    {"device", "DEVICE",
     "host (default), cuda or cuda:N; a program runs on the device it is compiled for",
     OTHER(parseDevice)},
    {"graph", NULL, "of a CUDA device: capture the step and launch it as a graph",
     FLAG(device.graph)},
    {"untimed", NULL,
     "of a CUDA device: do not time copies and operations, which costs the host some time each",
     FLAG(device.untimed)},
    {"tf32", NULL,
     "of a CUDA device: products of f32 may round what they multiply to 10 bits of fraction",
     FLAG(device.tf32)},
    {"pinned-memory", "SIZE", "of a CUDA device: limit of pinned host memory; default: none",
     OTHER(parsePinned)},
    {"device-memory", "SIZE|PCT%",
     "capacity of the device: bytes, KiB, MiB, GiB, KB, MB, GB, or a percentage of the peak with\n"
     "everything resident; for MODEL.mlir also the budget it is compiled for. Default: the\n"
     "program's budget, or what its entry needs",
     OTHER(parseDeviceMemory)},
    {"entry", "NAME", "the entry to run; default main", TEXT(entry)},
    {"variant", "KIND", "scheduled (default), resident or reactive", OTHER(parseVariant)},
    {"weights", "FILE",
     "a .gguf or .safetensors file, or a folder of those, bound by name; may be repeated",
     NAMES(weights)},
    {"weights-from", "PLACE",
     "memory (default): the files are mapped; disk: what a copy to the device needs is read from\n"
     "the files ahead of it, so that they may be larger than the host's memory",
     OTHER(parseWeightsFrom)},
    {"require-weights", NULL, "fail when an argument comes from neither --weights nor --input",
     FLAG(require_weights)},
    {"input", "NAME=FILE", "an argument from a .npy file; may be repeated", OTHER(parseInput)},
    {"dim", "NAME=SIZE,...",
     "the dynamic dimensions of an argument, or all of its dimensions; default: the bound; may\n"
     "be repeated",
     OTHER(parseDimension)},
    {"seed", "N", "of the generator for what no file gives, and for --temperature; default 0",
     COUNT(seed, 0)},
    {"output", "NAME=FILE", "writes a result to a .npy file after the last step; may be repeated",
     OTHER(parseOutput)},
    {"steps", "N", "measured steps; default 1. State carries over from step to step",
     COUNT(steps, 1)},
    {"warmup", "N", "steps before these, not measured; default 0", COUNT(warmup, 0)},
    {"check", NULL,
     "first runs the resident variant in this process and compares all results bit for bit;\n"
     "exit code 1 where they differ",
     FLAG(check)},
    {"repeat", NULL,
     "one step follows another: for MODEL.mlir, what is worth it stays on the device from step to\n"
     "step; with --check, the resident variant runs in turns and every step is compared",
     FLAG(repeat)},
    {"change", "NAME",
     "with --repeat and --check: an argument gets new contents from the generator before every\n"
     "step but the first; may be repeated",
     NAMES(changes)},
    {"reference", "DIR",
     "compares the results of the first step with DIR/reference.json; exit code 1 where they\n"
     "are outside the tolerance",
     TEXT(reference)},
    {"link-rate", "RATE[,RATE]",
     "bytes per second to the device and back; default: as fast as memory allows",
     OTHER(parseLinkRate)},
    {"link-latency", "NS", "nanoseconds a copy costs beyond its bytes; default 0",
     COUNT(link_latency, 0)},
    {"duplex", "X", "interference of the two directions, 0 (none) to 1 (one link)",
     OTHER(parseDuplex)},
    {"guard", NULL,
     "fault at any touch of device memory that is not live or still in flight (a program\n"
     "compiled with --alignment=4096; MODEL.mlir is)",
     FLAG(guard)},
    {"poison", NULL, "overwrite freed device memory", FLAG(poison)},
    {"fail-copy", "N", "the Nth copy fails", COUNT(fail_copy, 1)},
    {"trace", "FILE", "a Chrome/Perfetto trace of the measured steps; default $HO_TRACE",
     TEXT(trace)},
    {"report", "FILE.html",
     "a page to look at: the plan beside the last measured step. The plan is there for MODEL.mlir\n"
     "and for programs compiled with --offload-options=keep-plan=true",
     TEXT(report)},
    {"profile", "FILE.json",
     "the measured times of operations and links, medians over --steps, for --profile-in,\n"
     "ho-compile --profile-in and offload-schedule{profile=FILE.json}",
     TEXT(profile)},
    {"profile-in", "FILE.json", "plan MODEL.mlir with these times instead of estimates",
     TEXT(profile_in)},
    {"calibrate", NULL,
     "runs no program: measures the device, with the link as --link-rate, --link-latency and\n"
     "--duplex have it, and prints a target file (docs/machines.md); with --weights-from=disk\n"
     "also how fast the disk reads the files of --weights",
     FLAG(calibrate)},
    {"bench-overlap", NULL,
     "sets the link so that transfers take as long as compute, alternates the scheduled and the\n"
     "reactive variant for --steps and compares both with the bound",
     FLAG(bench_overlap)},
    {"bench-disk", NULL,
     "with --weights-from=disk: before each of --steps reads the files to nowhere, and compares\n"
     "the rates",
     FLAG(bench_disk)},
    {"format", "KIND", "table (default; its last line is of key=value) or json",
     OTHER(parseFormat)},
    {"prefix", "WORD", "the first word of the last line; default run, bench-overlap or generate",
     TEXT(prefix)},
    {"prompt", "TEXT",
     "a language model's: goes on from this text, to standard output. Several go on together",
     OTHER(parsePrompt)},
    {"prompt-file", "FILE",
     "a prompt from a file; - is standard input. May be repeated, and beside --prompt",
     OTHER(parsePromptFile)},
    {"chat", NULL,
     "the prompt is what the user says in a chat, in the form that the model's file tells",
     FLAG(chat), .language = true},
    {"system", "TEXT", "with --chat: a system message before", TEXT(system), .language = true},
    {"tokens", NULL, "the prompt is token numbers, and so is what comes out", FLAG(tokens),
     .language = true},
    {"max-tokens", "N", "ends after N tokens; default 128", OTHER(parseMaxTokens),
     .language = true},
    {"max-context", "N",
     "positions that the program is made for; default: the least power of two from 512 on that\n"
     "prompt and --max-tokens fit in, at most the model's own",
     COUNT(max_context, 2), .language = true},
    {"max-prompt", "N",
     "tokens of the prompt that are read at once; fewer need less memory. Default: ho-import's",
     COUNT(max_prompt, 1), .language = true},
    {"cache-block", "N",
     "positions of keys and values that are moved at once. Default: ho-import's",
     COUNT(cache_block, 1), .language = true},
    {"temperature", "T", "0 (default) takes the likeliest token, else they are drawn",
     OTHER(parseTemperature), .language = true},
    {"top-p", "P", "draws from the likeliest tokens that have probability P together; default 1",
     OTHER(parseTopP), .language = true},
    {"ignore-end", NULL, "goes on behind tokens that end a text", FLAG(ignore_end),
     .language = true},
    {"logits", "FILE.npy", "writes the logits that each token was taken from", TEXT(logits),
     .language = true},
    {"program", "FILE.so", "a program that has been compiled for this model already", TEXT(program),
     .language = true},
    {"help", NULL, "this text", FLAG(help)},
};

enum { numOptions = sizeof(table) / sizeof(table[0]) };

static void printHelpText(const char *text) {
  for (const char *line = text; *line;) {
    size_t length = strcspn(line, "\n");
    printf("      %.*s\n", (int)length, line);
    line += length + (line[length] == '\n');
  }
}

void ho_options_help(void) {
  puts("usage: ho-run MODEL.so|MODEL.mlir [options]\n"
       "       ho-run MODEL.gguf|FOLDER --prompt=TEXT [options]\n"
       "       ho-run --calibrate [options]\n\n"
       "Runs a compiled program on a device and reports memory and time. A .mlir file is\n"
       "compiled first, by the ho-compile beside ho-run or in PATH. Arguments go by name; what no\n"
       "file gives comes from the documented generator. A language model is imported and compiled\n"
       "once for each budget and context, and goes on from the prompt.\n\noptions:");
  for (int i = 0; i < numOptions; ++i) {
    printf("  --%s%s%s\n", table[i].name, table[i].metavariable ? "=" : "",
           table[i].metavariable ? table[i].metavariable : "");
    printHelpText(table[i].help);
  }
  puts("\nexit codes: 0 success, 1 failure or difference, 2 usage, 130 interrupted");
}

//===----------------------------------------------------------------------===//
// The command line
//===----------------------------------------------------------------------===//

static const option_t *findOption(const char *name, size_t length) {
  for (int i = 0; i < numOptions; ++i)
    if (strlen(table[i].name) == length && !strncmp(table[i].name, name, length))
      return &table[i];
  return NULL;
}

static ho_status_t store(const option_t *option, const char *value, ho_options_t *out) {
  void *field = (char *)out + option->field;
  switch (option->kind) {
  case KIND_FLAG:
    *(bool *)field = true;
    return HO_OK;
  case KIND_TEXT:
    *(const char **)field = value;
    return HO_OK;
  case KIND_COUNT:
    return parseCount(value, option->low, field);
  case KIND_NAMES:
    return append(field, value, strlen(value), "");
  case KIND_OTHER:
    break;
  }
  return option->parse(out, value);
}

// `*index` is at the option's text and moves on when its value is the next text.
static ho_status_t parseOption(int count, char **arguments, int *index, ho_options_t *out) {
  const char *text = arguments[*index];
  size_t length = strcspn(text + 2, "=");
  const char *value = text[2 + length] ? text + 2 + length + 1 : NULL;
  const option_t *option = findOption(text + 2, length);
  if (!option)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "unknown option '%.*s'", (int)length + 2,
                          text);
  if (!option->metavariable && value)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "--%s takes no value", option->name);
  if (option->metavariable && !value && *index + 1 < count)
    value = arguments[++*index];
  if (option->metavariable && (!value || !*value))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "--%s needs a value, %s", option->name,
                          option->metavariable);
  out->has_language = out->has_language || option->language;
  return ho_status_annotate(store(option, value, out), "--%s", option->name);
}

static ho_status_t parseWord(const char *text, ho_options_t *out) {
  if (*text == '-' && text[1])
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "unknown option '%s'", text);
  if (out->model)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "two programs given, '%s' and '%s'",
                          out->model, text);
  out->model = text;
  return HO_OK;
}

static ho_status_t checkCalibration(const ho_options_t *options) {
  if (options->model)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "--calibrate runs no program, '%s' is given",
                          options->model);
  if (options->device_memory.percent > 0)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--calibrate knows no peak that --device-memory could be a share of");
  if (options->from_disk && !options->weights.count)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--calibrate reads the disk that --weights name; none are given");
  return HO_OK;
}

static ho_status_t checkLanguage(const ho_options_t *options) {
  const char *fault = NULL;
  if (!options->prompts.count)
    fault = "a language model takes --prompt or --prompt-file";
  else if (options->prompts.count > 1 && options->logits)
    fault = "--logits is for one prompt";
  else if (options->system && !options->chat)
    fault = "--system goes with --chat";
  else if (options->tokens && options->chat)
    fault = "--tokens does not go with --chat";
  else if (options->check || options->reference || options->report || options->bench_overlap ||
           options->inputs.count || options->outputs.count || options->dimensions.count ||
           options->weights.count || options->require_weights || options->repeat ||
           options->changes.count)
    fault = "--check, --reference, --report, --bench-overlap, --input, --output, --dim, "
            "--weights, --require-weights, --repeat and --change are not for a language model";
  else if (options->program && options->profile_in)
    fault = "--profile-in does not go with --program, which has been planned already";
  return fault ? ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s", fault) : HO_OK;
}

static ho_status_t checkDevice(const ho_options_t *options) {
  bool simulated = options->has_link_rate || options->link_latency || options->has_duplex ||
                   options->guard || options->poison || options->fail_copy ||
                   options->bench_overlap || options->calibrate;
  if (options->device.cuda && simulated)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--device=cuda does not go with what only the host device has: "
                          "--link-rate, --link-latency, --duplex, --guard, --poison, --fail-copy, "
                          "--bench-overlap, --calibrate");
  const ho_device_choice_t *device = &options->device;
  if (!device->cuda && (device->graph || device->pinned || device->untimed || device->tf32))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--graph, --untimed, --tf32 and --pinned-memory go with --device=cuda");
  return HO_OK;
}

static ho_status_t checkCombination(const ho_options_t *options) {
  if (options->help)
    return HO_OK;
  HO_RETURN_IF_ERROR(checkDevice(options));
  if (options->calibrate)
    return checkCalibration(options);
  if (!options->model)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "no program given");
  if (ho_language_wanted(options))
    return checkLanguage(options);
  if (options->has_language)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--chat, --system, --tokens, --max-tokens, --max-context, --max-prompt, "
                          "--cache-block, --temperature, "
                          "--top-p, --ignore-end, --logits and --program are for a language model: "
                          "give --prompt");
  if (options->changes.count && !(options->repeat && options->check))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "--change needs --repeat and --check");
  if (options->repeat && options->check &&
      (options->report || options->profile || options->bench_overlap || options->bench_disk))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--repeat with --check runs two variants in turns; it does not go with "
                          "--report, --profile, --bench-overlap or --bench-disk");
  bool other = options->variant || options->has_link_rate || options->reference ||
               options->outputs.count || options->report || options->profile;
  if (options->bench_overlap && other)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--bench-overlap chooses variants and link itself; it does not go "
                          "with --variant, --link-rate, --reference, --output, --report or "
                          "--profile");
  if (options->bench_disk && (!options->from_disk || !options->weights.count || options->profile ||
                              options->report || options->bench_overlap))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--bench-disk goes with --weights and --weights-from=disk, and not with "
                          "--profile, --report or --bench-overlap");
  if (options->profile_in && !ho_compile_wanted(options->model))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--profile-in goes with MODEL.mlir: '%s' has been planned already",
                          options->model);
  return HO_OK;
}

ho_status_t ho_options_parse(int count, char **arguments, ho_options_t *out) {
  *out = (ho_options_t){.entry = "main", .steps = 1, .max_tokens = 128, .top_p = 1};
  for (int i = 1; i < count; ++i) {
    if (!strcmp(arguments[i], "-h"))
      out->help = true;
    else if (!strncmp(arguments[i], "--", 2))
      HO_RETURN_IF_ERROR(parseOption(count, arguments, &i, out));
    else
      HO_RETURN_IF_ERROR(parseWord(arguments[i], out));
  }
  return checkCombination(out);
}

static void freeSettings(ho_settings_t *settings) {
  for (uint32_t i = 0; i < settings->count; ++i) {
    free(settings->items[i].name);
    free(settings->items[i].value);
  }
  free(settings->items);
}

void ho_options_free(ho_options_t *options) {
  freeSettings(&options->weights);
  freeSettings(&options->inputs);
  freeSettings(&options->dimensions);
  freeSettings(&options->outputs);
  freeSettings(&options->changes);
  freeSettings(&options->prompts);
}

const char *ho_settings_find(const ho_settings_t *settings, const char *name) {
  for (uint32_t i = 0; i < settings->count; ++i)
    if (!strcmp(settings->items[i].name, name))
      return settings->items[i].value;
  return NULL;
}

const char *ho_variant_name(ho_variant_t variant) {
  static const char *const names[] = {"scheduled", "resident", "reactive"};
  return names[variant];
}

void ho_variant_entry(const char *entry, ho_variant_t variant, char *out, size_t capacity) {
  if (variant == HO_VARIANT_SCHEDULED)
    snprintf(out, capacity, "%s", entry);
  else
    snprintf(out, capacity, "%s__%s", entry, ho_variant_name(variant));
}
