//===- TestSafetensors.c - Tests of safetensors files ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/model_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct image {
  uint8_t *bytes; // exactly as large, so that a sanitizer sees reads beyond it
  uint64_t size;
} image_t;

static image_t makeImage(const char *header, uint64_t dataBytes) {
  size_t length = strlen(header);
  image_t image = {calloc(1, 8 + length + dataBytes), 8 + length + dataBytes};
  assert_non_null(image.bytes);
  for (int i = 0; i < 8; ++i)
    image.bytes[i] = (uint8_t)((uint64_t)length >> 8 * i);
  memcpy(image.bytes + 8, header, length);
  for (uint64_t i = 0; i < dataBytes; ++i)
    image.bytes[8 + length + i] = (uint8_t)i;
  return image;
}

static void expectBadImage(image_t image, const char *part) {
  const ho_model_file_t *file = NULL;
  ho_status_t status = ho_model_file_parse("w.safetensors", image.bytes, image.size, &file);
  assert_non_null(status);
  if (!strstr(ho_status_message(status), part))
    fail_msg("'%s' lacks '%s'", ho_status_message(status), part);
  assert_int_equal(strncmp(ho_status_message(status), "w.safetensors: ", 15), 0);
  ho_status_free(status);
  free(image.bytes);
}

static void expectBad(const char *header, uint64_t dataBytes, const char *part) {
  expectBadImage(makeImage(header, dataBytes), part);
}

static void testGood(void **state) {
  static const char header[] =
      "{\"__metadata__\":{\"format\":\"pt\"},"
      "\"b\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[2,18]},"
      "\"a\":{\"dtype\":\"BF16\",\"shape\":[1],\"data_offsets\":[0,2]},"
      "\"empty\":{\"dtype\":\"I64\",\"shape\":[0,3],\"data_offsets\":[18,18]},"
      "\"odd\":{\"dtype\":\"F8_E4M3\",\"shape\":[1],\"data_offsets\":[18,19]}}    ";
  image_t image = makeImage(header, 19);
  const ho_model_file_t *file = NULL;
  (void)state;
  ho_status_t status = ho_model_file_parse("w", image.bytes, image.size, &file);
  if (status)
    fail_msg("%s", ho_status_message(status));
  assert_int_equal(file->num_tensors, 4);
  const ho_model_tensor_t *b = ho_model_find_tensor(file, "b");
  assert_non_null(b);
  assert_int_equal(b->element, HO_MODEL_F32);
  assert_int_equal(b->rank, 2);
  assert_int_equal(b->shape[0], 2);
  assert_int_equal(b->shape[1], 2);
  assert_ptr_equal(b->data, image.bytes + 8 + strlen(header) + 2);
  assert_int_equal(b->offset, 8 + strlen(header) + 2);
  assert_int_equal(ho_model_find_tensor(file, "a")->element, HO_MODEL_BF16);
  assert_int_equal(ho_model_find_tensor(file, "odd")->element, HO_MODEL_OTHER);
  assert_int_equal(ho_model_find_tensor(file, "odd")->bytes, 1);
  assert_null(ho_model_find_tensor(file, "__metadata__"));
  assert_null(ho_model_find_tensor(file, "c"));
  assert_true(ho_model_value_is(ho_model_find_value(file, "__metadata__.format"), "pt"));
  ho_model_file_free(file);
  free(image.bytes);
}

static void testNothingInIt(void **state) {
  image_t image = makeImage("{}", 0);
  const ho_model_file_t *file = NULL;
  (void)state;
  assert_null(ho_model_file_parse("w", image.bytes, image.size, &file));
  assert_int_equal(file->num_tensors, 0);
  assert_null(ho_model_find_tensor(file, "a"));
  ho_model_file_free(file);
  free(image.bytes);
}

static void testHeader(void **state) {
  (void)state;
  expectBad("", 0, "not valid JSON");
  expectBad("[1]", 0, "not a JSON object");
  expectBad("{\"a\":", 0, "not valid JSON");
  expectBad("{} {}", 0, "more than one");
  image_t image = makeImage("{}", 0);
  image.bytes[6] = 1;
  expectBadImage(image, "neither a GGUF nor a safetensors file");
}

#define TENSOR(rest) "{\"a\":{" rest "}}"

static void testTensors(void **state) {
  (void)state;
  expectBad("{\"a\":1}", 0, "'dtype' is missing");
  expectBad(TENSOR("\"dtype\":\"F32\",\"data_offsets\":[0,4]"), 4, "tensor 'a': 'shape'");
  expectBad(TENSOR("\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]"), 4, "not a size");
  expectBad(TENSOR("\"dtype\":\"F32\",\"shape\":[1.5],\"data_offsets\":[0,4]"), 4, "not a size");
  expectBad(TENSOR("\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0]"), 4, "data_offsets");
  expectBad(TENSOR("\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,0]"), 4, "data_offsets");
  expectBad(TENSOR("\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,1e300]"), 4,
            "data_offsets");
  expectBad(TENSOR("\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]"), 4,
            "tensor 'a' is F32[2], 8 bytes, but its data_offsets span 4");
  expectBad(TENSOR("\"dtype\":\"F32\",\"shape\":[4294967296,4294967296],\"data_offsets\":[0,0]"), 0,
            "too large");
  expectBad(TENSOR("\"dtype\":\"F32\",\"shape\":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],"
                   "\"data_offsets\":[0,4]"),
            4, "more than 16");
}

static void testLayout(void **state) {
  (void)state;
  expectBad("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},"
            "\"b\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[3,7]}}",
            7, "tensors 'a' and 'b' overlap");
  expectBad("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},"
            "\"a\":{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[4,7]}}",
            7, "tensor 'a': occurs twice");
}

static void testTruncated(void **state) {
  static const char header[] = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";
  uint64_t whole = 8 + strlen(header) + 8;
  (void)state;
  for (uint64_t size = 0; size < whole; ++size) {
    image_t image = makeImage(header, 8), part = {malloc(size + 1), size};
    memcpy(part.bytes, image.bytes, size);
    free(image.bytes);
    expectBadImage(part, "truncated");
  }
  expectBad(header, 7, "truncated: its tensors: expected 70 bytes, found 69");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testGood),   cmocka_unit_test(testNothingInIt),
      cmocka_unit_test(testHeader), cmocka_unit_test(testTensors),
      cmocka_unit_test(testLayout), cmocka_unit_test(testTruncated),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
