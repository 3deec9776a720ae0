//===- TraceTest.c - The trace is JSON that says what ran -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include "trace.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define SIZE (1 << 20)

static char path[64];

static void tracedStep(ho_step_t *step) {
  char *data = ho_step_argument(step, 0);
  ho_step_operation_begin(step, 0);
  ho_step_acquire(step, 256, SIZE);
  ho_step_copy_to_device(step, 256, data, SIZE, 0);
  ho_step_operation_end(step, 0);
  ho_step_wait(step, 0);
  ho_step_operation_begin(step, 1);
  ho_step_copy_to_host(step, data, 256, SIZE, 0);
  ho_step_operation_end(step, 1);
  ho_step_wait(step, 0);
  ho_step_release(step, 256, SIZE);
}

static const test_entry_t tracedEntry = {
    .step = tracedStep,
    .arena_bytes = 2 * SIZE,
    .events = 1,
    .copies_to_device = 1,
    .copies_to_host = 1,
    .arguments = F32_ARGUMENT("x", 262144, "inout"),
    .operations = OPERATION("a \\\"quoted\\\" name") "," OPERATION("linalg.matmul"),
};

static void runTraced(ho_device_t *device, int steps) {
  test_run_t run = makeRun(device, &tracedEntry);
  void *data = calloc(1, SIZE);
  ASSERT_OK(ho_instance_bind(run.instance, 0, data, NULL));
  for (int i = 0; i < steps; ++i)
    ASSERT_OK(ho_instance_run(run.instance));
  endRun(&run); // before the trace is written
  free(data);
}

static cJSON *readTrace(void) {
  FILE *file = fopen(path, "r");
  assert_non_null(file);
  fseek(file, 0, SEEK_END);
  size_t length = (size_t)ftell(file);
  rewind(file);
  char *text = calloc(1, length + 1);
  assert_int_equal(fread(text, 1, length, file), length);
  fclose(file);
  cJSON *json = cJSON_Parse(text);
  assert_non_null(json);
  free(text);
  return json;
}

static const char *stringOf(const cJSON *event, const char *key) {
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(event, key);
  return cJSON_IsString(item) ? item->valuestring : "";
}

static double numberOf(const cJSON *event, const char *key) {
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(event, key);
  assert_true(cJSON_IsNumber(item));
  return item->valuedouble;
}

static int countEvents(const cJSON *json, const char *phase, const char *name) {
  const cJSON *event;
  int count = 0;
  cJSON_ArrayForEach(event, cJSON_GetObjectItemCaseSensitive(json, "traceEvents")) {
    count += !strcmp(stringOf(event, "ph"), phase) && !strcmp(stringOf(event, "name"), name);
  }
  return count;
}

static int countRows(const cJSON *json, const char *name) {
  const cJSON *event;
  int count = 0;
  cJSON_ArrayForEach(event, cJSON_GetObjectItemCaseSensitive(json, "traceEvents")) {
    const cJSON *arguments = cJSON_GetObjectItemCaseSensitive(event, "args");
    count += !strcmp(stringOf(event, "name"), "thread_name") &&
             !strcmp(stringOf(arguments, "name"), name);
  }
  return count;
}

static double dropped(const cJSON *json) {
  return numberOf(cJSON_GetObjectItemCaseSensitive(json, "otherData"), "dropped_events");
}

static void assertCopies(const cJSON *json) {
  const cJSON *event;
  cJSON_ArrayForEach(event, cJSON_GetObjectItemCaseSensitive(json, "traceEvents")) {
    if (strcmp(stringOf(event, "name"), "copy"))
      continue;
    const cJSON *arguments = cJSON_GetObjectItemCaseSensitive(event, "args");
    assert_true(numberOf(arguments, "bytes") == SIZE && numberOf(arguments, "offset") == 256);
    assert_true(numberOf(event, "dur") >= 4999); // the latency, in microseconds
    bool toDevice = numberOf(event, "tid") == 3;
    assert_string_equal(stringOf(arguments, "operation"),
                        toDevice ? "a \"quoted\" name" : "linalg.matmul");
  }
}

static void everythingIsThere(void **state) {
  (void)state;
  ho_host_device_options_t options = {.copy_latency = 5000000};
  ho_device_t *device = makeHostDevice(16 * SIZE, &options);
  ASSERT_OK(ho_device_trace_begin(device, path));
  ASSERT_ERROR(ho_device_trace_begin(device, path), HO_STATUS_INVALID_ARGUMENT, "has one already");
  runTraced(device, 3);
  ASSERT_OK(ho_device_trace_end(device));
  ASSERT_ERROR(ho_device_trace_end(device), HO_STATUS_INVALID_ARGUMENT, "no trace");
  ho_device_free(device);

  cJSON *json = readTrace();
  assert_int_equal(countEvents(json, "X", "a \"quoted\" name"), 3);
  assert_int_equal(countEvents(json, "X", "linalg.matmul"), 3);
  assert_int_equal(countEvents(json, "X", "copy"), 6);
  // On a busy machine a copy may be complete before its wait.
  int waits = countEvents(json, "X", "wait");
  assert_true(waits >= 1 && waits <= 6);
  assert_int_equal(countEvents(json, "C", "device memory"), 6);
  const char *const rows[] = {"compute", "to device", "to host", "stall"};
  for (int i = 0; i < 4; ++i)
    assert_int_equal(countRows(json, rows[i]), 1);
  assert_true(dropped(json) == 0);
  assertCopies(json);
  cJSON_Delete(json);
}

static void anInstanceOutlivesATrace(void **state) {
  (void)state;
  ho_device_t *device = makeHostDevice(16 * SIZE, NULL);
  test_run_t run = makeRun(device, &tracedEntry);
  void *data = calloc(1, SIZE);
  ASSERT_OK(ho_instance_bind(run.instance, 0, data, NULL));
  for (int i = 0; i < 3; ++i) {
    ASSERT_OK(ho_device_trace_begin(device, path));
    ASSERT_OK(ho_instance_run(run.instance));
    ASSERT_OK(ho_device_trace_end(device));
    ASSERT_OK(ho_instance_run(run.instance)); // not traced
    cJSON *json = readTrace();
    assert_int_equal(countEvents(json, "X", "linalg.matmul"), 1);
    assert_int_equal(countEvents(json, "X", "copy"), 2);
    cJSON_Delete(json);
  }
  endRun(&run);
  ho_device_free(device);
  free(data);
}

static void theEnvironmentStartsOne(void **state) {
  (void)state;
  setenv("HO_TRACE", path, 1);
  ho_device_t *device = makeHostDevice(16 * SIZE, NULL);
  unsetenv("HO_TRACE");
  runTraced(device, 200); // grows between the steps
  ho_device_free(device);
  cJSON *json = readTrace();
  assert_int_equal(countEvents(json, "X", "copy"), 400);
  assert_true(dropped(json) == 0);
  cJSON_Delete(json);
}

static void whatDoesNotFitIsCounted(void **state) {
  (void)state;
  ho_trace_t *trace = NULL;
  ASSERT_OK(ho_trace_create(path, &trace));
  ho_trace_reserve(trace, HO_ROW_COMPUTE, 0); // room for 64
  ho_trace_event_t event = {.name = HO_NO_OPERATION};
  for (int i = 0; i < 100; ++i)
    ho_trace_record(trace, HO_ROW_COMPUTE, &event);
  ho_trace_record(trace, HO_ROW_STALL, &event); // nothing reserved
  ASSERT_OK(ho_trace_finish(trace));
  cJSON *json = readTrace();
  assert_true(dropped(json) == 37);
  cJSON_Delete(json);
}

static void writeFailuresAreErrors(void **state) {
  (void)state;
  ho_device_t *device = makeHostDevice(16 * SIZE, NULL);
  ASSERT_ERROR(ho_device_trace_begin(device, "/nonexistent/trace.json"), HO_STATUS_IO,
               "cannot write the trace '/nonexistent/trace.json'");
  ASSERT_OK(ho_device_trace_begin(device, "/dev/full"));
  runTraced(device, 1);
  ASSERT_ERROR(ho_device_trace_end(device), HO_STATUS_IO,
               "cannot write the trace '/dev/full': No space left");
  ho_device_free(device);

  setenv("HO_TRACE", "/nonexistent/trace.json", 1);
  ho_host_device_options_t options;
  ho_host_device_options_default(&options);
  ASSERT_ERROR(ho_host_device_create(&options, &device), HO_STATUS_IO, "HO_TRACE: cannot write");
  unsetenv("HO_TRACE");
}

int main(void) {
  snprintf(path, sizeof(path), "ho-trace-%ld.json", (long)getpid());
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(everythingIsThere),       cmocka_unit_test(anInstanceOutlivesATrace),
      cmocka_unit_test(theEnvironmentStartsOne), cmocka_unit_test(whatDoesNotFitIsCounted),
      cmocka_unit_test(writeFailuresAreErrors),
  };
  int failures = cmocka_run_group_tests_name("trace", tests, NULL, NULL);
  unlink(path);
  return failures;
}
