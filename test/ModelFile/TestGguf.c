//===- TestGguf.c - Tests of GGUF files -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "GgufWriter.h"

#include "ho/model_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct image {
  uint8_t *bytes; // exactly as large, so that a sanitizer sees reads beyond it
  size_t size;
} image_t;

static image_t end(gguf_writer_t *writer) {
  image_t image;
  image.bytes = ggufEnd(writer, &image.size);
  return image;
}

static void expectBad(image_t image, const char *part) {
  const ho_model_file_t *model = NULL;
  ho_status_t status = ho_model_file_parse("m.gguf", image.bytes, image.size, &model);
  assert_non_null(status);
  if (!strstr(ho_status_message(status), part))
    fail_msg("'%s' lacks '%s'", ho_status_message(status), part);
  assert_int_equal(strncmp(ho_status_message(status), "m.gguf: ", 8), 0);
  ho_status_free(status);
  free(image.bytes);
}

static const ho_model_file_t *expectGood(image_t image) {
  const ho_model_file_t *model = NULL;
  ho_status_t status = ho_model_file_parse("m.gguf", image.bytes, image.size, &model);
  if (status)
    fail_msg("%s", ho_status_message(status));
  return model;
}

static const uint64_t matrix[] = {2, 64};

static image_t sample(uint32_t version) {
  static const char *const words[] = {"a", "", "longer"};
  gguf_writer_t writer;
  uint8_t blocks[4 * 34];
  float norm[3] = {1, 2, 3};
  int8_t small = -3;
  uint64_t large = UINT64_MAX, shape = 3;
  double precise = 0.1;
  uint8_t yes = 1;
  for (size_t i = 0; i < sizeof(blocks); ++i)
    blocks[i] = (uint8_t)i;
  ggufBegin(&writer);
  writer.version = version;
  ggufString(&writer, "general.architecture", "llama");
  ggufU32(&writer, "llama.block_count", 7);
  ggufF32(&writer, "llama.epsilon", 0.5f);
  ggufStrings(&writer, "tokens", 3, words);
  ggufValue(&writer, "small", 1, &small, 1);
  ggufValue(&writer, "large", 10, &large, 8);
  ggufValue(&writer, "precise", 12, &precise, 8);
  ggufValue(&writer, "yes", 7, &yes, 1);
  ggufTensor(&writer, "norm", GGML_F32, 1, &shape, norm, sizeof(norm));
  ggufTensor(&writer, "blocks", GGML_Q8_0, 2, matrix, blocks, sizeof(blocks));
  return end(&writer);
}

static void checkSample(const ho_model_file_t *model, image_t image) {
  int64_t integer;
  double number;
  bool boolean;
  assert_int_equal(model->format, HO_MODEL_FORMAT_GGUF);
  assert_int_equal(model->num_tensors, 2);
  const ho_model_tensor_t *blocks = ho_model_find_tensor(model, "blocks");
  const ho_model_tensor_t *norm = ho_model_find_tensor(model, "norm");
  assert_int_equal(blocks->element, HO_MODEL_Q8_0);
  assert_int_equal(blocks->bytes, 4 * 34);
  assert_int_equal(blocks->rank, 2);
  assert_int_equal(blocks->shape[0], 2);
  assert_int_equal(blocks->shape[1], 64);
  assert_int_equal(blocks->offset % 32, 0);
  assert_ptr_equal(blocks->data, image.bytes + blocks->offset);
  assert_int_equal(((const uint8_t *)blocks->data)[135], 135);
  assert_int_equal(norm->shape[0], 3);
  assert_memory_equal(norm->data, ((float[]){1, 2, 3}), 12);
  assert_null(ho_model_find_tensor(model, "other"));

  assert_true(ho_model_value_is(ho_model_find_value(model, "general.architecture"), "llama"));
  assert_false(ho_model_value_is(ho_model_find_value(model, "general.architecture"), "llam"));
  assert_null(ho_model_get_integer(model, "llama.block_count", 0, &integer));
  assert_int_equal(integer, 7);
  assert_null(ho_model_get_integer(model, "absent", 42, &integer));
  assert_int_equal(integer, 42);
  assert_null(ho_model_get_integer(model, "small", 0, &integer));
  assert_int_equal(integer, -3);
  assert_null(ho_model_get_number(model, "llama.epsilon", 0, &number));
  assert_true(number == 0.5);
  assert_null(ho_model_get_number(model, "precise", 0, &number));
  assert_true(number == 0.1);
  assert_null(ho_model_get_number(model, "large", 0, &number));
  assert_true(number == 0x1p64);
  assert_null(ho_model_get_boolean(model, "yes", false, &boolean));
  assert_true(boolean);
  ho_status_t status = ho_model_get_integer(model, "tokens", 0, &integer);
  assert_string_equal(ho_status_message(status), "m.gguf: 'tokens' is not an integer");
  ho_status_free(status);
  const ho_model_value_t *tokens = ho_model_find_value(model, "tokens");
  assert_int_equal(tokens->kind, HO_MODEL_ARRAY);
  assert_int_equal(tokens->size, 3);
  assert_true(ho_model_value_is(&tokens->elements[1], ""));
  assert_true(ho_model_value_is(&tokens->elements[2], "longer"));
}

static void testGood(void **state) {
  (void)state;
  for (uint32_t version = 2; version <= 3; ++version) {
    image_t image = sample(version);
    const ho_model_file_t *model = expectGood(image);
    checkSample(model, image);
    ho_model_file_free(model);
    free(image.bytes);
  }
}

static void testNothingInIt(void **state) {
  gguf_writer_t writer;
  (void)state;
  ggufBegin(&writer);
  image_t image = end(&writer);
  const ho_model_file_t *model = expectGood(image);
  assert_int_equal(model->num_tensors, 0);
  assert_null(ho_model_find_tensor(model, "a"));
  assert_null(ho_model_find_value(model, "a"));
  ho_model_file_free(model);
  free(image.bytes);
}

// Every prefix of a file is an error, and none is read beyond its end.
static void testTruncated(void **state) {
  image_t whole = sample(3);
  (void)state;
  for (size_t size = 4; size < whole.size; ++size) {
    image_t part = {malloc(size), size};
    memcpy(part.bytes, whole.bytes, size);
    expectBad(part, "truncated");
  }
  free(whole.bytes);
}

static void testVersion(void **state) {
  gguf_writer_t writer;
  (void)state;
  ggufBegin(&writer);
  writer.version = 1;
  expectBad(end(&writer), "GGUF version 1; versions 2 and 3 are read");
  ggufBegin(&writer);
  writer.version = 3u << 24;
  expectBad(end(&writer), "big-endian");
}

static void testCounts(void **state) {
  gguf_writer_t writer;
  (void)state;
  ggufBegin(&writer);
  writer.entries = UINT64_MAX;
  expectBad(end(&writer), "truncated");
  ggufBegin(&writer);
  writer.tensors = UINT64_MAX;
  expectBad(end(&writer), "truncated");
}

static void testValues(void **state) {
  gguf_writer_t writer;
  uint64_t huge = UINT64_MAX;
  struct {
    uint32_t type;
    uint32_t length[2];
  } array = {4, {UINT32_MAX, UINT32_MAX}};
  (void)state;
  ggufBegin(&writer);
  ggufValue(&writer, "a", 99, NULL, 0);
  expectBad(end(&writer), "the value type 99 before byte");
  ggufBegin(&writer);
  ggufValue(&writer, "a", 8, &huge, sizeof(huge));
  expectBad(end(&writer), "truncated: a string at byte");
  ggufBegin(&writer);
  ggufValue(&writer, "a", 9, &array, sizeof(array));
  expectBad(end(&writer), "truncated: an array of 18446744073709551615 elements");
  ggufBegin(&writer);
  ggufU32(&writer, "a", 1);
  ggufU32(&writer, "a", 2);
  expectBad(end(&writer), "key 'a' occurs twice");
  ggufBegin(&writer);
  ggufU32(&writer, "general.alignment", 24);
  expectBad(end(&writer), "'general.alignment' is not a power of two");
}

// Arrays in arrays, deeper than any file has them.
static void testNesting(void **state) {
  gguf_writer_t writer;
  uint32_t type = 9;
  uint64_t one = 1;
  (void)state;
  ggufBegin(&writer);
  ggufValue(&writer, "a", 9, NULL, 0);
  for (int i = 0; i < 100000; ++i) {
    ggufAppend(&writer.values, &type, sizeof(type));
    ggufAppend(&writer.values, &one, sizeof(one));
  }
  expectBad(end(&writer), "nested deeper");
}

static void testTensors(void **state) {
  static const uint64_t large[] = {UINT64_C(1) << 40, UINT64_C(1) << 40}, one = 1, half = 48;
  static const uint64_t many[17] = {1};
  float data[8] = {0};
  gguf_writer_t writer;
  (void)state;
  ggufBegin(&writer);
  ggufTensor(&writer, "a", GGML_F32, 2, large, data, 4);
  expectBad(end(&writer), "tensor 'a': its shape is too large");
  ggufBegin(&writer);
  ggufTensor(&writer, "a", GGML_F32, 1, large, data, 4);
  expectBad(end(&writer), "truncated: tensor 'a' has 4398046511104 bytes at offset 0");
  ggufBegin(&writer);
  ggufTensor(&writer, "a", GGML_Q8_0, 1, &half, data, 32);
  expectBad(end(&writer), "its last dimension is not whole Q8_0 blocks of 32");
  ggufBegin(&writer);
  ggufTensor(&writer, "a", GGML_F32, 17, many, data, 4);
  expectBad(end(&writer), "more than 16 dimensions");
  ggufBegin(&writer);
  ggufTensor(&writer, "a", GGML_F32, 1, &one, data, 4);
  ggufTensor(&writer, "a", GGML_F32, 1, &one, data, 4);
  expectBad(end(&writer), "tensor 'a': occurs twice");
  ggufBegin(&writer);
  ggufTensor(&writer, "a", GGML_F32, 1, &one, data, 4);
  writer.alignment = 4;
  ggufTensor(&writer, "b", GGML_F32, 1, &one, data, 4);
  writer.alignment = 32;
  expectBad(end(&writer), "tensor 'b': its offset is not aligned");
}

static void testOverlap(void **state) {
  float data[16] = {0};
  uint64_t shape = 16;
  gguf_writer_t writer;
  (void)state;
  ggufBegin(&writer);
  ggufTensor(&writer, "a", GGML_F32, 1, &shape, data, 32); // says 64 bytes
  ggufTensor(&writer, "b", GGML_F32, 1, &shape, data, 64);
  expectBad(end(&writer), "tensors 'a' and 'b' overlap");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testGood),    cmocka_unit_test(testNothingInIt),
      cmocka_unit_test(testVersion), cmocka_unit_test(testTruncated),
      cmocka_unit_test(testCounts),  cmocka_unit_test(testValues),
      cmocka_unit_test(testNesting), cmocka_unit_test(testTensors),
      cmocka_unit_test(testOverlap),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
