//===- language.c - A language model, ready to run ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "language.h"

#include "cache.h"
#include "progress.h"
#include "prompt.h"
#include "runner.h"
#include "tool.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { maxArguments = 12, smallestContext = 512 };

typedef struct paths {
  char import[HO_TOOL_MAX_PATH], compile[HO_TOOL_MAX_PATH];
  char imported[HO_CACHE_MAX_PATH + 16], program[HO_CACHE_MAX_PATH + 16];
} paths_t;

static bool endsWith(const char *text, const char *end) {
  size_t length = strlen(text), endLength = strlen(end);
  return length >= endLength && !strcmp(text + length - endLength, end);
}

bool ho_language_wanted(const ho_options_t *options) {
  struct stat info;
  const char *model = options->model;
  if (options->prompts.count)
    return true;
  return model && (endsWith(model, ".gguf") || endsWith(model, ".safetensors") ||
                   (!stat(model, &info) && S_ISDIR(info.st_mode)));
}

//===----------------------------------------------------------------------===//
// The model file and its context
//===----------------------------------------------------------------------===//

// A file without a tokenizer will do where tokens go in and out.
static ho_status_t openTokenizer(ho_language_t *language) {
  ho_status_t status = ho_tokenizer_from_model_file(language->model, &language->tokenizer);
  if (ho_status_code(status) != HO_STATUS_UNSUPPORTED)
    return status;
  ho_status_t better = HO_OK;
  if (!language->options->tokens)
    better = ho_status_make(HO_STATUS_UNSUPPORTED, "%s; --tokens takes and gives numbers instead",
                            ho_status_message(status));
  ho_status_free(status);
  return better;
}

static ho_status_t trainedContext(const ho_model_file_t *model, uint64_t *out) {
  const ho_model_value_t *name = ho_model_find_value(model, "general.architecture");
  char key[256] = "max_position_embeddings";
  int64_t value;
  if (name && name->kind == HO_MODEL_STRING)
    snprintf(key, sizeof(key), "%.*s.context_length", (int)name->size, name->string);
  HO_RETURN_IF_ERROR(
      ho_status_annotate(ho_model_get_integer(model, key, INT32_MAX, &value), "%s", model->path));
  *out = value > 0 && value < INT32_MAX ? (uint64_t)value : INT32_MAX;
  return HO_OK;
}

static size_t longestPrompt(const ho_language_t *language) {
  size_t longest = 0;
  for (uint32_t i = 0; i < language->num_prompts; ++i)
    if (language->prompts[i].count > longest)
      longest = language->prompts[i].count;
  return longest;
}

static ho_status_t tooLong(const ho_language_t *language, uint64_t context, const char *remedy) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "the prompt has %zu tokens, the context of %" PRIu64
                        " has no room for it and one more; %s",
                        longestPrompt(language), context, remedy);
}

// Asked for, or the least power of two that the prompt and what may follow it fit in: few contexts,
// few programs to compile.
static ho_status_t chooseContext(ho_language_t *language) {
  uint64_t trained, context = language->options->max_context, longest = longestPrompt(language);
  HO_RETURN_IF_ERROR(trainedContext(language->model, &trained));
  if (context > trained)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--max-context=%" PRIu64 ": the model's own is %" PRIu64, context,
                          trained);
  if (context && longest >= context)
    return tooLong(language, context, "give a larger --max-context");
  if (longest >= trained)
    return tooLong(language, trained, "it is all that the model has");
  uint64_t wanted = longest + language->options->max_tokens;
  for (uint64_t power = smallestContext; !context; power *= 2)
    context = power >= trained ? trained : power >= wanted ? power : 0;
  language->context = (uint32_t)context;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Importing and compiling
//===----------------------------------------------------------------------===//

static ho_status_t import(const ho_language_t *language, paths_t *paths) {
  const ho_options_t *options = language->options;
  char context[64], prompt[64], block[64], texts[64], output[] = "-o";
  snprintf(context, sizeof(context), "--max-context=%" PRIu32, language->context);
  snprintf(prompt, sizeof(prompt), "--max-prompt=%" PRIu64, options->max_prompt);
  snprintf(block, sizeof(block), "--cache-block=%" PRIu64, options->cache_block);
  snprintf(texts, sizeof(texts), "--sequences=%" PRIu32, language->num_prompts);
  char *arguments[10] = {
      paths->import, (char *)(uintptr_t)options->model, output, paths->imported, context, texts};
  size_t count = 6;
  if (options->max_prompt)
    arguments[count++] = prompt;
  if (options->cache_block)
    arguments[count++] = block;
  const ho_tool_call_t call = {"ho-import", arguments, options->model, "importing"};
  return ho_tool_run(&call);
}

// The options of ho-compile, without its input and output.
typedef struct flags {
  char memory[256], variants[64], profile[HO_TOOL_MAX_PATH], alignment[32], link[128];
  char *items[maxArguments];
  size_t count;
} flags_t;

static void addFlag(flags_t *flags, char *storage, size_t capacity, const char *name,
                    const char *value) {
  snprintf(storage, capacity, "--%s=%s", name, value);
  flags->items[flags->count++] = storage;
}

// The plan is for the link that there is; 0 is as fast as memory, which the planner estimates.
static void addLink(flags_t *flags, const ho_options_t *options) {
  char rates[96];
  snprintf(rates, sizeof(rates), "to-device-rate=%.17g to-host-rate=%.17g", options->to_device_rate,
           options->to_host_rate);
  addFlag(flags, flags->link, sizeof(flags->link), "offload-options", rates);
}

static void chooseFlags(const ho_options_t *options, flags_t *flags) {
  *flags = (flags_t){0};
  if (options->device_memory.given)
    addFlag(flags, flags->memory, sizeof(flags->memory), "device-memory",
            options->device_memory_text);
  if (options->variant != HO_VARIANT_SCHEDULED)
    addFlag(flags, flags->variants, sizeof(flags->variants), "variants",
            ho_variant_name(options->variant));
  if (options->guard)
    addFlag(flags, flags->alignment, sizeof(flags->alignment), "alignment", "4096");
  if (options->has_link_rate)
    addLink(flags, options);
  if (options->profile_in)
    addFlag(flags, flags->profile, sizeof(flags->profile), "profile-in", options->profile_in);
}

// What the compiler makes its code for, as far as it matters to code.
static void addProcessor(ho_hasher_t *hasher) {
  static const char *const keys[] = {"vendor_id", "cpu family",  "model",    "flags",
                                     "Features",  "CPU variant", "CPU part", "isa"};
  char *line = NULL;
  size_t capacity = 0;
  FILE *file = fopen("/proc/cpuinfo", "r");
  while (file && getline(&line, &capacity, file) > 1) // the first processor's part
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); ++i)
      if (!strncmp(line, keys[i], strlen(keys[i])))
        ho_hasher_add_text(hasher, line);
  free(line);
  if (file)
    fclose(file);
}

static ho_status_t addInputs(ho_hasher_t *hasher, const ho_options_t *options, const paths_t *paths,
                             const flags_t *flags) {
  const uint32_t abi = HO_STEP_ABI_VERSION;
  ho_hasher_add(hasher, &abi, sizeof(abi));
  HO_RETURN_IF_ERROR(ho_hasher_add_file(hasher, paths->imported));
  HO_RETURN_IF_ERROR(ho_hasher_add_file(hasher, paths->compile));
  addProcessor(hasher);
  for (size_t i = 0; i < flags->count; ++i)
    ho_hasher_add_text(hasher, flags->items[i]);
  if (options->profile_in)
    HO_RETURN_IF_ERROR(
        ho_status_annotate(ho_hasher_add_file(hasher, options->profile_in), "--profile-in"));
  return HO_OK;
}

static ho_status_t findKey(const ho_options_t *options, const paths_t *paths, const flags_t *flags,
                           ho_hash_t *out) {
  ho_hasher_t *hasher;
  HO_RETURN_IF_ERROR(ho_hasher_create(&hasher));
  ho_status_t status = addInputs(hasher, options, paths, flags);
  *out = ho_hasher_end(hasher);
  ho_hasher_free(hasher);
  return status;
}

static ho_status_t compile(const ho_options_t *options, paths_t *paths, const flags_t *flags) {
  char output[] = "-o", *arguments[maxArguments + 5];
  size_t count = 0;
  arguments[count++] = paths->compile;
  arguments[count++] = paths->imported;
  arguments[count++] = output;
  arguments[count++] = paths->program;
  for (size_t i = 0; i < flags->count; ++i)
    arguments[count++] = flags->items[i];
  arguments[count] = NULL;
  const ho_tool_call_t call = {"ho-compile", arguments, options->model,
                               "compiling, once for this model and these options:"};
  return ho_tool_run(&call);
}

static ho_status_t makeProgram(ho_language_t *language, const ho_cache_t *cache, paths_t *paths) {
  const ho_options_t *options = language->options;
  ho_hash_t key;
  flags_t flags;
  chooseFlags(options, &flags);
  HO_RETURN_IF_ERROR(import(language, paths));
  if (!*paths->compile) // says what is missing
    return compile(options, paths, &flags);
  HO_RETURN_IF_ERROR(findKey(options, paths, &flags, &key));
  HO_RETURN_IF_ERROR(ho_cache_load(cache, key, &language->program));
  if (language->program)
    return HO_OK;
  HO_RETURN_IF_ERROR(compile(options, paths, &flags));
  return ho_cache_store(cache, key, paths->program, &language->program);
}

static ho_status_t openProgram(ho_language_t *language) {
  ho_cache_t cache;
  paths_t paths;
  if (language->options->program)
    return ho_program_load(language->options->program, &language->program);
  ho_status_t status = ho_cache_open(&cache);
  if (!status) {
    ho_tool_find("ho-import", paths.import);
    ho_tool_find("ho-compile", paths.compile);
    snprintf(paths.imported, sizeof(paths.imported), "%s/model.mlir", cache.workplace);
    snprintf(paths.program, sizeof(paths.program), "%s/program.so", cache.workplace);
    status = makeProgram(language, &cache, &paths);
  }
  ho_cache_close(&cache);
  return status;
}

//===----------------------------------------------------------------------===//
// The program
//===----------------------------------------------------------------------===//

static ho_status_t badProgram(const ho_manifest_entry_t *entry, const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "the program's entry '%s' is not a language model's: %s", entry->name,
                        what);
}

// Logits of one text are a row by themselves.
static ho_status_t checkEntry(const ho_manifest_entry_t *entry, uint32_t *texts,
                              uint32_t *vocabulary) {
  const ho_manifest_argument_t *tokens = ho_find_argument(entry, "tokens");
  const ho_manifest_argument_t *logits = ho_find_argument(entry, "logits");
  if (!tokens || tokens->rank != 1 || tokens->type != HO_TYPE_I32 || tokens->role == HO_ROLE_OUT)
    return badProgram(entry, "it has no tokens of i32");
  if (!logits || logits->rank < 1 || logits->rank > 2 || logits->type != HO_TYPE_F32 ||
      logits->role == HO_ROLE_IN)
    return badProgram(entry, "it has no logits of f32");
  int64_t rows = logits->rank == 2 ? logits->shape[0] : 1, size = logits->shape[logits->rank - 1];
  if (size < 1 || size > INT32_MAX || rows < 1 || rows > INT32_MAX)
    return badProgram(entry, "it has no logits of f32");
  if (logits->rank == 2 && tokens->shape[0] != rows)
    return badProgram(entry, "it has not as many tokens as rows of logits");
  *texts = (uint32_t)rows;
  *vocabulary = (uint32_t)size;
  return HO_OK;
}

// The context is what the bounds of a cache's blocks say, or less where that is asked for.
static ho_status_t readContext(ho_language_t *language) {
  uint64_t asked = language->options->max_context, positions = 0;
  for (uint32_t i = 0; i < language->prefill->num_arguments; ++i) {
    const ho_manifest_argument_t *keys = &language->prefill->arguments[i];
    if (!strcmp(keys->name, "keys.0") && keys->rank >= 1 && keys->bound[0] > 0)
      positions += (uint64_t)keys->bound[0] < INT32_MAX ? (uint64_t)keys->bound[0] : INT32_MAX;
  }
  if (!positions || positions > INT32_MAX)
    return badProgram(language->prefill, "it has no keys.0 with a bound");
  language->context = (uint32_t)positions;
  if (asked && asked < language->context)
    language->context = (uint32_t)asked;
  if (longestPrompt(language) < language->context)
    return HO_OK;
  return tooLong(language, language->context, "compile it for a larger one");
}

static ho_status_t checkPrompt(const ho_language_t *language, const ho_tokens_t *prompt) {
  for (size_t i = 0; i < prompt->count; ++i)
    if ((uint32_t)prompt->items[i] >= language->vocabulary)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "token %d of the prompt is not below %u, the vocabulary's size",
                            prompt->items[i], language->vocabulary);
  return HO_OK;
}

static ho_status_t checkProgram(ho_language_t *language) {
  uint32_t vocabulary, one;
  ho_variant_t variant = language->options->variant;
  HO_RETURN_IF_ERROR(
      ho_runner_find_entry(language->program, "prefill", variant, &language->prefill));
  HO_RETURN_IF_ERROR(ho_runner_find_entry(language->program, "decode", variant, &language->decode));
  HO_RETURN_IF_ERROR(checkEntry(language->prefill, &one, &vocabulary));
  HO_RETURN_IF_ERROR(checkEntry(language->decode, &language->texts, &language->vocabulary));
  if (one != 1)
    return badProgram(language->prefill, "it takes several texts at once");
  if (language->texts < language->num_prompts)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "there are %" PRIu32 " prompts, the program goes on with %" PRIu32
                          " texts at once; import it with --sequences=%" PRIu32,
                          language->num_prompts, language->texts, language->num_prompts);
  if (vocabulary != language->vocabulary)
    return badProgram(language->prefill, "it has other logits than 'decode'");
  HO_RETURN_IF_ERROR(readContext(language));
  for (uint32_t i = 0; i < language->num_prompts; ++i)
    HO_RETURN_IF_ERROR(checkPrompt(language, &language->prompts[i]));
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

static ho_status_t openDisks(ho_language_t *language) {
  const ho_model_file_t *model = language->model;
  language->disks = calloc((size_t)model->num_files + 1, sizeof(*language->disks));
  if (!language->disks)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for %u files", model->num_files);
  for (uint32_t i = 0; i < model->num_files; ++i)
    HO_RETURN_IF_ERROR(ho_disk_file_open(model->files[i].path, &language->disks[i]));
  return HO_OK;
}

static ho_status_t readPrompts(ho_language_t *language) {
  const ho_options_t *options = language->options;
  language->prompts = calloc((size_t)options->prompts.count + 1, sizeof(*language->prompts));
  if (!language->prompts)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the prompts");
  for (; language->num_prompts < options->prompts.count; ++language->num_prompts)
    HO_RETURN_IF_ERROR(ho_prompt_read(options, language->num_prompts, language->tokenizer,
                                      &language->prompts[language->num_prompts]));
  return HO_OK;
}

ho_status_t ho_language_open(const ho_options_t *options, ho_language_t *out) {
  *out = (ho_language_t){.options = options};
  HO_RETURN_IF_ERROR(ho_model_file_open(options->model, &out->model));
  if (options->from_disk)
    HO_RETURN_IF_ERROR(openDisks(out));
  HO_RETURN_IF_ERROR(openTokenizer(out));
  HO_RETURN_IF_ERROR(readPrompts(out));
  HO_RETURN_IF_ERROR(chooseContext(out));
  HO_RETURN_IF_ERROR(openProgram(out));
  return checkProgram(out);
}

void ho_language_close(ho_language_t *language) {
  ho_program_free(language->program);
  for (uint32_t i = 0; language->prompts && i < language->options->prompts.count; ++i)
    free(language->prompts[i].items);
  free(language->prompts);
  ho_tokenizer_free(language->tokenizer);
  for (uint32_t i = 0; language->disks && i < language->model->num_files; ++i)
    ho_disk_file_free(language->disks[i]);
  free(language->disks);
  ho_model_file_free(language->model);
  *language = (ho_language_t){0};
}
