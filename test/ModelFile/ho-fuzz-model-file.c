//===- ho-fuzz-model-file.c - Mutated model files -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One input is the image of a model file. What the reader accepts must lie within
// the image and be found by name. Linked with libFuzzer (HO_LIBFUZZER), it explores;
// otherwise the main below changes bytes, words and sizes of good files.
//
//===----------------------------------------------------------------------===//
#include "FuzzMain.h"
#include "GgufWriter.h"

#include "ho/model_file.h"

#include <stdlib.h>
#include <string.h>

static void require(bool condition, const char *what) {
  if (condition)
    return;
  fprintf(stderr, "ho-fuzz-model-file: %s\n", what);
  abort();
}

static uint64_t touch(const void *data, uint64_t size) {
  const volatile uint8_t *bytes = data;
  uint64_t sum = 0;
  for (uint64_t i = 0; i < size; ++i)
    sum += bytes[i];
  return sum;
}

static uint64_t touchValue(const ho_model_value_t *value) {
  uint64_t sum = 0;
  if (value->kind == HO_MODEL_STRING)
    return touch(value->string, value->size);
  for (uint64_t i = 0; value->kind == HO_MODEL_ARRAY && i < value->size; ++i)
    sum += touchValue(&value->elements[i]);
  return sum;
}

static void checkModel(const ho_model_file_t *model, const uint8_t *data, size_t size) {
  for (uint32_t i = 0; i < model->num_tensors; ++i) {
    const ho_model_tensor_t *tensor = &model->tensors[i];
    const uint8_t *begin = tensor->data;
    require(tensor->offset <= size && tensor->bytes <= size - tensor->offset &&
                begin == data + tensor->offset,
            "a tensor lies outside its file");
    touch(begin, tensor->bytes);
    require(ho_model_find_tensor(model, tensor->name) == tensor, "a tensor is not found");
  }
  for (uint32_t i = 0; i < model->num_entries; ++i) {
    touchValue(&model->entries[i].value);
    require(ho_model_find_value(model, model->entries[i].key) == &model->entries[i].value,
            "a key is not found");
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const ho_model_file_t *model = NULL;
  ho_status_t status = ho_model_file_parse("input", data, size, &model);
  if (!status)
    checkModel(model, data, size);
  ho_status_free(status);
  ho_model_file_free(model);
  return 0;
}

#ifndef HO_LIBFUZZER
static uint8_t *makeGguf(size_t *size) {
  static const char *const words[] = {"one", "two", ""};
  static const uint64_t shape[] = {2, 256};
  static const uint8_t blocks[2 * 144];
  static const float norm[256];
  gguf_writer_t writer;
  ggufBegin(&writer);
  ggufString(&writer, "general.architecture", "llama");
  ggufU32(&writer, "general.alignment", 32);
  ggufStrings(&writer, "tokenizer.ggml.tokens", 3, words);
  ggufF32(&writer, "scale", 1);
  ggufTensor(&writer, "norm", GGML_F32, 1, shape + 1, norm, sizeof(norm));
  ggufTensor(&writer, "blocks", GGML_Q4_K, 2, shape, blocks, sizeof(blocks));
  return ggufEnd(&writer, size);
}

static uint8_t *makeSafetensors(size_t *size) {
  static const char header[] = "{\"__metadata__\":{\"format\":\"pt\",\"more\":{\"a\":[1,{}]}},"
                               "\"a\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[0,16]},"
                               "\"b\":{\"dtype\":\"BF16\",\"shape\":[3],\"data_offsets\":[16,22]}}";
  uint64_t length = sizeof(header) - 1;
  *size = 8 + length + 22;
  uint8_t *bytes = calloc(1, *size);
  require(bytes, "no memory");
  memcpy(bytes, &length, 8);
  memcpy(bytes + 8, header, length);
  return bytes;
}

// Another byte, a number made extreme, a piece moved, or the end cut off. Past the magic, mostly.
static size_t mutate(uint8_t *bytes, size_t size, uint64_t *state) {
  static const uint64_t extremes[] = {0, 1, 31, UINT32_MAX, INT64_MAX, UINT64_MAX, UINT64_MAX - 31};
  size_t at = fuzzNext(state) % size, length = fuzzNext(state) % 8 + 1, to = fuzzNext(state) % size;
  switch (fuzzNext(state) % 5) {
  case 0:
    bytes[at] ^= (uint8_t)(1u << fuzzNext(state) % 8);
    break;
  case 1:
    bytes[at] = "0123456789{}[],\":-e"[fuzzNext(state) % 19];
    break;
  case 2:
    if (at + 8 <= size)
      memcpy(bytes + at, &extremes[fuzzNext(state) % 7], fuzzNext(state) % 2 ? 8 : 4);
    break;
  case 3:
    if (at + length <= size && to + length <= size)
      memmove(bytes + to, bytes + at, length);
    break;
  default:
    return fuzzNext(state) % 8 ? size : at + 1;
  }
  return size;
}

static void fuzzOne(uint64_t seed, uint64_t *state) {
  size_t size;
  uint8_t *good = seed % 3 ? makeGguf(&size) : makeSafetensors(&size);
  for (uint64_t count = fuzzNext(state) % 6; count > 0; --count)
    size = mutate(good, size, state);
  fuzzInput(good, size);
  free(good);
}

int main(int argc, char **argv) { return fuzzMain(argc, argv, "model files", fuzzOne); }
#endif
