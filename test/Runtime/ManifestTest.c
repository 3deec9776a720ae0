//===- ManifestTest.c - Manifests, good and bad ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "ho/manifest.h"

#include <stdlib.h>

static const char good[] =
    "{\"format\": 1, \"abi\": 2, \"entries\": [{"
    "\"name\": \"main\", \"symbol\": \"ho_step_main\", \"mode\": \"scheduled\","
    "\"budget\": 0, \"arena_bytes\": 230686720, \"host_arena_bytes\": 4096, \"alignment\": 256,"
    "\"resident_bytes\": 500000000, \"events\": 3, \"copies_to_device\": 2, \"copies_to_host\": 1,"
    "\"bytes_to_device\": 100, \"bytes_to_host\": 50,"
    "\"arguments\": [{\"name\": \"input_ids\", \"type\": \"i64\", \"shape\": [1, -1],"
    " \"bound\": [1, 64], \"role\": \"in\", \"random\": [0, 1000]},"
    " {\"name\": \"loss\", \"type\": \"f32\", \"shape\": [], \"bound\": [], \"role\": \"out\"}],"
    "\"operations\": [{\"name\": \"linalg.generic\", \"location\": \"x.mlir:3\","
    " \"estimate\": 1200}]}]}";

static void allIsRead(void **state) {
  (void)state;
  ho_manifest_t *manifest = NULL;
  ASSERT_OK(ho_manifest_parse(good, &manifest));
  assert_int_equal(manifest->num_entries, 1);
  assert_string_equal(manifest->device, "host");
  assert_int_equal(manifest->num_kernels, 0);
  assert_false(manifest->has_products);
  const ho_manifest_entry_t *entry = &manifest->entries[0];
  assert_string_equal(entry->name, "main");
  assert_string_equal(entry->symbol, "ho_step_main");
  assert_string_equal(entry->mode, "scheduled");
  assert_int_equal(entry->arena_bytes, 230686720);
  assert_int_equal(entry->workspace_bytes, 0);
  assert_int_equal(entry->num_events, 3);
  assert_int_equal(entry->num_copies_to_device, 2);
  assert_int_equal(entry->num_arguments, 2);
  assert_int_equal(entry->arguments[0].type, HO_TYPE_I64);
  assert_int_equal(entry->arguments[0].shape[1], -1);
  assert_int_equal(entry->arguments[0].bound[1], 64);
  assert_true(entry->arguments[0].has_random && entry->arguments[0].random_high == 1000);
  assert_int_equal(entry->arguments[1].rank, 0);
  assert_int_equal(entry->arguments[1].role, HO_ROLE_OUT);
  assert_string_equal(entry->operations[0].location, "x.mlir:3");
  assert_int_equal(entry->operations[0].estimate, 1200);
  assert_null(entry->operations[0].identity);
  assert_int_equal(entry->modelled_time, 0);
  assert_int_equal(entry->operations_run, entry->num_operations);
  ho_manifest_free(manifest);
}

// `good` with the first `from` replaced by `to`.
static char *edited(const char *from, const char *to) {
  const char *found = strstr(good, from);
  assert_non_null(found);
  char *text = calloc(1, sizeof(good) + strlen(to));
  assert_non_null(text);
  memcpy(text, good, (size_t)(found - good));
  strcat(text, to);
  strcat(text, found + strlen(from));
  return text;
}

static void assertRefused(const char *from, const char *to, ho_status_code_t code,
                          const char *message) {
  char *text = edited(from, to);
  ho_manifest_t *manifest = NULL;
  ASSERT_ERROR(ho_manifest_parse(text, &manifest), code, message);
  assert_null(manifest);
  free(text);
}

static void optionalKeysAreRead(void **state) {
  (void)state;
  char *text = edited("\"estimate\": 1200", "\"estimate\": 1200, \"identity\": \"main:0(8xf32)\"");
  ho_manifest_t *manifest = NULL;
  ASSERT_OK(ho_manifest_parse(text, &manifest));
  assert_string_equal(manifest->entries[0].operations[0].identity, "main:0(8xf32)");
  ho_manifest_free(manifest);
  free(text);
  text =
      edited("\"abi\": 2", "\"abi\": 2, \"device\": \"cuda\", \"kernels\": [{\"name\": "
                           "\"add\", \"image\": \"ptx\"}, {\"name\": \"f\", \"image\": \"ptx\"}],"
                           "\"products\": true");
  ASSERT_OK(ho_manifest_parse(text, &manifest));
  assert_string_equal(manifest->device, "cuda");
  assert_true(manifest->has_products);
  assert_int_equal(manifest->num_kernels, 2);
  assert_string_equal(manifest->kernels[1].name, "f");
  assert_string_equal(manifest->kernels[1].image, "ptx");
  ho_manifest_free(manifest);
  free(text);
  text = edited("\"events\": 3", "\"modelled_time\": 77, \"workspace_bytes\": 4096, "
                                 "\"operations_run\": 99, \"events\": 3");
  ASSERT_OK(ho_manifest_parse(text, &manifest));
  assert_int_equal(manifest->entries[0].modelled_time, 77);
  assert_int_equal(manifest->entries[0].workspace_bytes, 4096);
  assert_int_equal(manifest->entries[0].operations_run, 99);
  ho_manifest_free(manifest);
  free(text);
}

static void mistakesAreNamed(void **state) {
  (void)state;
  const ho_status_code_t invalid = HO_STATUS_INVALID_ARGUMENT;
  assertRefused("\"format\": 1", "\"format\": 2", HO_STATUS_UNSUPPORTED, "format 2 is not known");
  assertRefused("\"abi\": 2", "\"abi\": 7", HO_STATUS_UNSUPPORTED, "step ABI 7");
  assertRefused("\"abi\": 2, ", "", invalid, "key 'abi' is missing");
  assertRefused("\"abi\": 2", "\"abi\": 2, \"device\": \"tpu\"", HO_STATUS_UNSUPPORTED,
                "device 'tpu' is none of host, cuda, any");
  assertRefused("\"abi\": 2", "\"abi\": 2, \"kernels\": [{\"name\": \"add\"}]", invalid,
                "kernel 0: key 'image' is missing");
  assertRefused("\"abi\": 2", "\"abi\": 2, \"kernels\": 3", invalid, "not an array");
  assertRefused("\"abi\": 2", "\"abi\": 2, \"products\": 1", invalid,
                "key 'products' is neither true nor false");
  assertRefused("\"events\": 3", "\"events\": -3", invalid, "entry 'main': key 'events' is -3");
  assertRefused("230686720", "2.5", invalid, "'arena_bytes' is 2.5, not an integer");
  assertRefused("230686720", "\"big\"", invalid, "'arena_bytes' is not a number");
  assertRefused("230686720", "1e300", invalid, "'arena_bytes' is 1000");
  assertRefused("\"events\": 3", "\"events\": 4294967296", invalid, "'events'");
  assertRefused("\"alignment\": 256", "\"alignment\": 96", invalid, "alignment 96");
  assertRefused("\"alignment\": 256", "\"alignment\": 0", invalid, "alignment 0");
  assertRefused("\"scheduled\"", "\"fast\"", invalid, "mode 'fast'");
  assertRefused("\"i64\"", "\"i65\"", invalid, "entry 'main': argument 0: type 'i65' is unknown");
  assertRefused("[1, -1]", "[1, -2]", invalid, "'shape' is -2");
  assertRefused("[1, -1]", "[1]", invalid, "'shape' has 1 sizes, 'bound' has 2");
  assertRefused("[1, 64]", "[2, 64]", invalid, "dimension 0 is 1, but its bound is 2");
  assertRefused("\"role\": \"out\"", "\"role\": \"sideways\"", invalid, "argument 1: role");
  assertRefused("[0, 1000]", "[0]", invalid, "'random' is not two numbers");
  assertRefused("\"estimate\": 1200", "\"estimate\": true", invalid, "operation 0: key 'estimate'");
  assertRefused("\"estimate\": 1200", "\"estimate\": 1, \"identity\": 3", invalid,
                "operation 0: key 'identity'");
  assertRefused("\"events\": 3", "\"modelled_time\": -1, \"events\": 3", invalid,
                "key 'modelled_time' is -1");
  assertRefused("\"operations\": [", "\"operations\": 3, \"x\": [", invalid, "not an array");
  assertRefused("\"name\": \"main\"", "\"name\": 1", invalid, "entry 0: key 'name'");
  assertRefused("}]}", "}]", invalid, "not JSON");
}

static void notEvenObjects(void **state) {
  (void)state;
  ho_manifest_t *manifest = NULL;
  ASSERT_ERROR(ho_manifest_parse("", &manifest), HO_STATUS_INVALID_ARGUMENT, "not JSON");
  ASSERT_ERROR(ho_manifest_parse("[]", &manifest), HO_STATUS_INVALID_ARGUMENT, "not a JSON object");
  ASSERT_ERROR(ho_manifest_parse("{\"format\": 1, \"abi\": 2, \"entries\": [3]}", &manifest),
               HO_STATUS_INVALID_ARGUMENT, "entry 0: key 'name' is missing");
  ASSERT_ERROR(ho_manifest_parse("{} trailing", &manifest), HO_STATUS_INVALID_ARGUMENT, "not JSON");
}

static void typesHaveSizes(void **state) {
  (void)state;
  assert_int_equal(ho_type_size(HO_TYPE_I1), 1);
  assert_int_equal(ho_type_size(HO_TYPE_BF16), 2);
  assert_int_equal(ho_type_size(HO_TYPE_INDEX), 8);
  assert_string_equal(ho_type_name(HO_TYPE_F16), "f16");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(allIsRead),        cmocka_unit_test(optionalKeysAreRead),
      cmocka_unit_test(mistakesAreNamed), cmocka_unit_test(notEvenObjects),
      cmocka_unit_test(typesHaveSizes),
  };
  return cmocka_run_group_tests_name("manifest", tests, NULL, NULL);
}
