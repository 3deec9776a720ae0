//===- TestFolder.c - Tests of folders with config.json -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/model_file.h"

#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

// The folder's name is a pattern, too.
static char folder[64];

static void put(const char *name, const void *bytes, size_t size) {
  char path[128];
  snprintf(path, sizeof(path), "%s/%s", folder, name);
  FILE *file = fopen(path, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(bytes, 1, size, file), size);
  assert_int_equal(fclose(file), 0);
}

static void putText(const char *name, const char *text) { put(name, text, strlen(text)); }

// One f32 of that name.
static void putTensor(const char *name, const char *tensor, float value) {
  char header[128];
  uint64_t length = (uint64_t)snprintf(
      header, sizeof(header), "{\"%s\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
      tensor);
  uint8_t bytes[256];
  memcpy(bytes, &length, 8);
  memcpy(bytes + 8, header, length);
  memcpy(bytes + 8 + length, &value, 4);
  put(name, bytes, 8 + length + 4);
}

static int removeOne(const char *path, const struct stat *info, int flag, struct FTW *walk) {
  (void)info, (void)flag, (void)walk;
  return remove(path);
}

static int setUp(void **state) {
  (void)state;
  snprintf(folder, sizeof(folder), "model[*]-XXXXXX");
  return mkdtemp(folder) ? 0 : -1;
}

static int tearDown(void **state) {
  (void)state;
  return nftw(folder, removeOne, 8, FTW_DEPTH | FTW_PHYS);
}

static void expectBad(const char *part) {
  const ho_model_file_t *model = NULL;
  ho_status_t status = ho_model_file_open(folder, &model);
  assert_non_null(status);
  if (!strstr(ho_status_message(status), part))
    fail_msg("'%s' lacks '%s'", ho_status_message(status), part);
  ho_status_free(status);
}

static const ho_model_file_t *expectGood(void) {
  const ho_model_file_t *model = NULL;
  ho_status_t status = ho_model_file_open(folder, &model);
  if (status)
    fail_msg("%s", ho_status_message(status));
  return model;
}

static float valueOf(const ho_model_file_t *model, const char *name) {
  const ho_model_tensor_t *tensor = ho_model_find_tensor(model, name);
  float value;
  assert_non_null(tensor);
  memcpy(&value, tensor->data, sizeof(value));
  assert_memory_equal((const char *)model->files[tensor->file].data + tensor->offset, tensor->data,
                      4);
  return value;
}

static void testConfig(void **state) {
  int64_t integer;
  double number;
  (void)state;
  putTensor("model.safetensors", "a", 1);
  putText(
      "config.json",
      "{\"hidden_size\": 64, \"rope_theta\": 1e4, \"eps\": 1e-5, \"tie\": true, \"none\": null,\n"
      " \"rope_scaling\": {\"rope_type\": \"llama3\", \"factor\": 8.5}, \"eos\": [1, 2]}\n");
  const ho_model_file_t *model = expectGood();
  assert_null(ho_model_get_integer(model, "hidden_size", 0, &integer));
  assert_int_equal(integer, 64);
  assert_null(ho_model_get_number(model, "rope_theta", 0, &number));
  assert_true(number == 1e4);
  assert_null(ho_model_get_number(model, "rope_scaling.factor", 0, &number));
  assert_true(number == 8.5);
  assert_null(ho_model_get_integer(model, "none", 3, &integer));
  assert_int_equal(integer, 3);
  assert_true(ho_model_value_is(ho_model_find_value(model, "rope_scaling.rope_type"), "llama3"));
  assert_int_equal(ho_model_find_value(model, "eos")->elements[1].integer, 2);
  assert_null(ho_model_find_value(model, "rope_scaling"));
  ho_model_file_free(model);
}

static void testAllFiles(void **state) {
  (void)state;
  putTensor("one.safetensors", "a", 1);
  putTensor("two.safetensors", "b", 2);
  const ho_model_file_t *model = expectGood();
  assert_int_equal(model->num_files, 2);
  assert_true(valueOf(model, "a") == 1);
  assert_true(valueOf(model, "b") == 2);
  ho_model_file_free(model);
  putTensor("three.safetensors", "b", 2);
  expectBad("tensor 'b' is also in");
}

static void testIndex(void **state) {
  (void)state;
  putTensor("one.safetensors", "a", 1);
  putTensor("two.safetensors", "b", 2);
  putTensor("other.safetensors", "b", 3); // not of the model
  putText("model.safetensors.index.json",
          "{\"weight_map\": {\"a\": \"one.safetensors\", \"b\": \"two.safetensors\"}}");
  const ho_model_file_t *model = expectGood();
  assert_int_equal(model->num_files, 2);
  assert_true(valueOf(model, "b") == 2);
  ho_model_file_free(model);
}

static void testBadIndex(void **state) {
  (void)state;
  putTensor("one.safetensors", "a", 1);
  putText("model.safetensors.index.json", "{\"weight_map\": {\"a\": \"../one.safetensors\"}}");
  expectBad("'a' is not in a file of the same folder");
  putText("model.safetensors.index.json", "{\"weight_map\": {\"a\": \"no.safetensors\"}}");
  expectBad("no.safetensors: No such file");
  putText("model.safetensors.index.json", "{\"weight_map\": {\"b\": \"one.safetensors\"}}");
  expectBad("tensor 'b' is in none of its files");
  putText("model.safetensors.index.json", "{}");
  expectBad("'weight_map' is not an object");
  putText("model.safetensors.index.json", "{");
  expectBad("it is not valid JSON");
}

static void testBadFolder(void **state) {
  (void)state;
  expectBad("no *.safetensors in this folder");
  putTensor("one.safetensors", "a", 1);
  putText("config.json", "[]");
  expectBad("config.json: it is not a JSON object");
  putText("config.json", "{\"a\": 1, \"a\": 2}");
  expectBad("key 'a' occurs twice");
}

static void testMissing(void **state) {
  const ho_model_file_t *model = NULL;
  (void)state;
  ho_status_t status = ho_model_file_open("no-such-model.gguf", &model);
  assert_int_equal(ho_status_code(status), HO_STATUS_NOT_FOUND);
  ho_status_free(status);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(testConfig, setUp, tearDown),
      cmocka_unit_test_setup_teardown(testAllFiles, setUp, tearDown),
      cmocka_unit_test_setup_teardown(testIndex, setUp, tearDown),
      cmocka_unit_test_setup_teardown(testBadIndex, setUp, tearDown),
      cmocka_unit_test_setup_teardown(testBadFolder, setUp, tearDown),
      cmocka_unit_test(testMissing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
