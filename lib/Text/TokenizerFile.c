//===- TokenizerFile.c - A tokenizer from a GGUF's metadata ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Folder.h"
#include "PreTokenizer.h"

#include "ho/model_file.h"

#include <stdlib.h>
#include <string.h>

#define KEY(name) "tokenizer.ggml." name

// What the data's arrays and strings point to.
typedef struct storage {
  ho_string_t *tokens, *merges;
  int32_t *types;
  float *scores;
  char preTokenizer[64];
} storage_t;

static ho_status_t badKey(const char *key, const char *expected) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its '%s' is not %s", key, expected);
}

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a vocabulary");
}

//===----------------------------------------------------------------------===//
// Arrays
//===----------------------------------------------------------------------===//

// NULL where there is none.
static ho_status_t findArray(const ho_model_file_t *model, const char *key,
                             const ho_model_value_t **out) {
  *out = ho_model_find_value(model, key);
  if (!*out)
    return HO_OK;
  if ((*out)->kind != HO_MODEL_ARRAY)
    return badKey(key, "an array");
  if ((*out)->size > INT32_MAX - 1)
    return badKey(key, "of a size that a vocabulary has");
  return HO_OK;
}

static ho_status_t readStrings(const ho_model_file_t *model, const char *key, ho_string_t **out,
                               uint32_t *count) {
  const ho_model_value_t *array;
  HO_RETURN_IF_ERROR(findArray(model, key, &array));
  *count = array ? (uint32_t)array->size : 0;
  *out = calloc((size_t)*count + 1, sizeof(**out));
  if (!*out)
    return outOfMemory();
  for (uint32_t i = 0; i < *count; ++i) {
    const ho_model_value_t *element = &array->elements[i];
    if (element->kind != HO_MODEL_STRING)
      return badKey(key, "an array of strings");
    (*out)[i] = (ho_string_t){element->string, element->size};
  }
  return HO_OK;
}

// An array with a value for each token and memory for those, or neither.
static ho_status_t findColumn(const ho_model_file_t *model, const char *key, uint32_t count,
                              size_t size, const ho_model_value_t **array, void **out) {
  HO_RETURN_IF_ERROR(findArray(model, key, array));
  if (!*array)
    return HO_OK;
  if ((*array)->size != count)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its '%s' has %llu elements for %u tokens",
                          key, (unsigned long long)(*array)->size, count);
  *out = calloc((size_t)count + 1, size);
  return *out ? HO_OK : outOfMemory();
}

static ho_status_t readTypes(const ho_model_file_t *model, uint32_t count, storage_t *storage) {
  static const char key[] = KEY("token_type");
  const ho_model_value_t *array;
  void *memory = NULL;
  HO_RETURN_IF_ERROR(findColumn(model, key, count, sizeof(*storage->types), &array, &memory));
  storage->types = memory;
  for (uint32_t i = 0; array && i < count; ++i) {
    const ho_model_value_t *element = &array->elements[i];
    if (element->kind != HO_MODEL_INTEGER || element->integer < 0 || element->integer > INT32_MAX)
      return badKey(key, "an array of types");
    storage->types[i] = (int32_t)element->integer;
  }
  return HO_OK;
}

static ho_status_t readScores(const ho_model_file_t *model, uint32_t count, storage_t *storage) {
  static const char key[] = KEY("scores");
  const ho_model_value_t *array;
  void *memory = NULL;
  HO_RETURN_IF_ERROR(findColumn(model, key, count, sizeof(*storage->scores), &array, &memory));
  storage->scores = memory;
  for (uint32_t i = 0; array && i < count; ++i) {
    const ho_model_value_t *element = &array->elements[i];
    if (element->kind != HO_MODEL_FLOAT && element->kind != HO_MODEL_INTEGER)
      return badKey(key, "an array of numbers");
    storage->scores[i] =
        (float)(element->kind == HO_MODEL_FLOAT ? element->number : (double)element->integer);
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Single values
//===----------------------------------------------------------------------===//

static ho_status_t readToken(const ho_model_file_t *model, const char *key, int32_t *out) {
  int64_t value;
  HO_RETURN_IF_ERROR(ho_model_get_integer(model, key, HO_TOKEN_NONE, &value));
  if (value < HO_TOKEN_NONE || value > INT32_MAX)
    return badKey(key, "a token");
  *out = (int32_t)value;
  return HO_OK;
}

// The end of a text, of a turn, of a message: all of them end what a model says.
static ho_status_t readEnds(const ho_model_file_t *model, ho_tokenizer_data_t *data) {
  static const char *const keys[] = {KEY("eos_token_id"), KEY("eot_token_id"), KEY("eom_token_id")};
  for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); ++i) {
    int32_t token = HO_TOKEN_NONE;
    HO_RETURN_IF_ERROR(readToken(model, keys[i], &token));
    bool known = token < 0;
    for (uint32_t k = 0; k < data->num_ends; ++k)
      known = known || data->ends[k] == token;
    if (!known)
      data->ends[data->num_ends++] = token;
  }
  return HO_OK;
}

static ho_status_t readPreTokenizer(const ho_model_file_t *model, storage_t *storage,
                                    ho_tokenizer_data_t *data, bool *addsBegin) {
  const ho_model_value_t *value = ho_model_find_value(model, KEY("pre"));
  const hoPreTokenizerKind *kind;
  if (value) {
    if (value->kind != HO_MODEL_STRING || value->size >= sizeof(storage->preTokenizer))
      return badKey(KEY("pre"), "a pre-tokenizer's name");
    memcpy(storage->preTokenizer, value->string, value->size);
    data->pre_tokenizer = storage->preTokenizer;
  }
  HO_RETURN_IF_ERROR(hoPreTokenizerFind(data->pre_tokenizer, &kind));
  *addsBegin = kind->addsBegin;
  return HO_OK;
}

static ho_status_t readModel(const ho_model_file_t *model, ho_tokenizer_data_t *out) {
  const ho_model_value_t *value = ho_model_find_value(model, KEY("model"));
  if (!value)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "it has no tokenizer ('%s')", KEY("model"));
  bool byteLevel = ho_model_value_is(value, "gpt2");
  if (!byteLevel && !ho_model_value_is(value, "llama"))
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "its tokenizer is '%.*s'; known are gpt2 and llama",
                          value->kind == HO_MODEL_STRING ? (int)value->size : 0,
                          value->kind == HO_MODEL_STRING ? value->string : "");
  ho_tokenizer_data_default(byteLevel ? HO_TOKENIZER_BYTE_LEVEL : HO_TOKENIZER_SENTENCEPIECES, out);
  return HO_OK;
}

static ho_status_t readChatTemplate(const ho_model_file_t *model, ho_string_t *out) {
  static const char key[] = "tokenizer.chat_template";
  const ho_model_value_t *value = ho_model_find_value(model, key);
  if (!value)
    return HO_OK;
  if (value->kind != HO_MODEL_STRING)
    return badKey(key, "a string");
  *out = (ho_string_t){value->string, value->size};
  return HO_OK;
}

static ho_status_t readData(const ho_model_file_t *model, storage_t *storage,
                            ho_tokenizer_data_t *data) {
  HO_RETURN_IF_ERROR(readModel(model, data));
  bool byteLevel = data->model == HO_TOKENIZER_BYTE_LEVEL, addsBegin = !byteLevel;
  if (byteLevel)
    HO_RETURN_IF_ERROR(readPreTokenizer(model, storage, data, &addsBegin));
  HO_RETURN_IF_ERROR(readStrings(model, KEY("tokens"), &storage->tokens, &data->num_tokens));
  HO_RETURN_IF_ERROR(readStrings(model, KEY("merges"), &storage->merges, &data->num_merges));
  HO_RETURN_IF_ERROR(readTypes(model, data->num_tokens, storage));
  HO_RETURN_IF_ERROR(readScores(model, data->num_tokens, storage));
  data->tokens = storage->tokens;
  data->merges = storage->merges;
  data->types = storage->types;
  data->scores = storage->scores;
  HO_RETURN_IF_ERROR(readToken(model, KEY("bos_token_id"), &data->begin));
  HO_RETURN_IF_ERROR(readToken(model, KEY("unknown_token_id"), &data->unknown));
  HO_RETURN_IF_ERROR(readEnds(model, data));
  HO_RETURN_IF_ERROR(readChatTemplate(model, &data->chat_template));
  HO_RETURN_IF_ERROR(ho_model_get_boolean(model, KEY("add_bos_token"),
                                          addsBegin && data->begin >= 0, &data->add_begin));
  HO_RETURN_IF_ERROR(ho_model_get_boolean(model, KEY("add_eos_token"), false, &data->add_end));
  return ho_model_get_boolean(model, KEY("add_space_prefix"), data->add_space_prefix,
                              &data->add_space_prefix);
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

ho_status_t ho_tokenizer_from_model_file(const ho_model_file_t *model, ho_tokenizer_t **out) {
  storage_t storage = {0};
  ho_tokenizer_data_t data;
  *out = NULL;
  if (model->format == HO_MODEL_FORMAT_SAFETENSORS)
    return hoTokenizerFromFolder(model->path, out);
  ho_status_t status = readData(model, &storage, &data);
  if (!status)
    status = ho_tokenizer_create(&data, out);
  free(storage.tokens);
  free(storage.merges);
  free(storage.types);
  free(storage.scores);
  return ho_status_annotate(status, "%s", model->path);
}
