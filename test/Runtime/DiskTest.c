//===- DiskTest.c - Arguments bound to files ------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include "instance.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define COUNT 65536
#define SIZE (COUNT * sizeof(float))
#define TENSORS 4
#define HEADER 100 // so that no tensor is where a disk would like it

static char path[64], tracePath[64];

static float valueAt(int tensor, int i) { return (float)(tensor * COUNT + i) * 0.5f; }

static uint64_t offsetOf(int tensor) { return HEADER + (uint64_t)tensor * SIZE; }

static void writeFile(void) {
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  for (int i = 0; i < HEADER; ++i)
    putc('#', file);
  for (int tensor = 0; tensor < TENSORS; ++tensor)
    for (int i = 0; i < COUNT; ++i) {
      float value = valueAt(tensor, i);
      assert_int_equal(fwrite(&value, sizeof(value), 1, file), 1);
    }
  assert_int_equal(fclose(file), 0);
}

//===----------------------------------------------------------------------===//
// Four weights, and a result that is each of them in turn: all copies are enqueued at once.
//===----------------------------------------------------------------------===//

enum { argumentMemory = TENSORS, argumentOut };

static void streamStep(ho_step_t *step) {
  char *out = ho_step_argument(step, argumentOut);
  ho_step_acquire(step, 0, (TENSORS + 1) * SIZE);
  for (uint32_t i = 0; i <= argumentMemory; ++i)
    ho_step_copy_to_device(step, i * SIZE, ho_step_argument(step, i), SIZE, i);
  for (uint32_t i = 0; i <= argumentMemory; ++i) {
    ho_step_wait(step, i);
    ho_step_copy_to_host(step, out + i * SIZE, i * SIZE, SIZE, TENSORS + 1 + i);
  }
  ho_step_wait(step, 2 * TENSORS + 1);
  ho_step_release(step, 0, (TENSORS + 1) * SIZE);
}

static const test_entry_t streamEntry = {
    .step = streamStep,
    .arena_bytes = (TENSORS + 1) * SIZE,
    .alignment = 4096,
    .events = 2 * (TENSORS + 1),
    .copies_to_device = TENSORS + 1,
    .copies_to_host = TENSORS + 1,
    .arguments =
        F32_ARGUMENT("w0", 65536, "in") "," F32_ARGUMENT("w1", 65536, "in") "," F32_ARGUMENT(
            "w2", 65536,
            "in") "," F32_ARGUMENT("w3", 65536,
                                   "in") "," F32_ARGUMENT("x", 65536, "in") "," F32_ARGUMENT("y",
                                                                                             327680,
                                                                                             "out"),
};

typedef struct fixture {
  ho_device_t *device;
  ho_disk_file_t *file;
  test_run_t run;
  float *memory, *out;
} fixture_t;

static fixture_t setUp(const ho_host_device_options_t *options, const test_entry_t *entry) {
  fixture_t fixture = {.memory = calloc(COUNT, sizeof(float)),
                       .out = calloc((TENSORS + 1) * COUNT, sizeof(float))};
  writeFile();
  ASSERT_OK(ho_disk_file_open(path, &fixture.file));
  fixture.device = makeHostDevice(16 * SIZE, options);
  fixture.run = makeRun(fixture.device, entry);
  for (int i = 0; i < COUNT; ++i)
    fixture.memory[i] = valueAt(TENSORS, i);
  for (int i = 0; i < TENSORS; ++i)
    ASSERT_OK(
        ho_instance_bind_file(fixture.run.instance, (uint32_t)i, fixture.file, offsetOf(i), NULL));
  ASSERT_OK(ho_instance_bind(fixture.run.instance, argumentMemory, fixture.memory, NULL));
  ASSERT_OK(ho_instance_bind(fixture.run.instance, argumentOut, fixture.out, NULL));
  return fixture;
}

static void tearDown(fixture_t *fixture) {
  endRun(&fixture->run);
  ho_device_free(fixture->device);
  ho_disk_file_free(fixture->file);
  free(fixture->memory);
  free(fixture->out);
  unlink(path);
}

static void expectAll(const fixture_t *fixture) {
  for (int i = 0; i <= TENSORS; ++i)
    for (int k = 0; k < COUNT; ++k)
      assert_true(fixture->out[i * COUNT + k] == valueAt(i, k));
}

static void runSteps(fixture_t *fixture, int steps) {
  for (int i = 0; i < steps; ++i) {
    memset(fixture->out, 0, (TENSORS + 1) * SIZE);
    ASSERT_OK(ho_instance_run(fixture->run.instance));
    expectAll(fixture);
  }
}

//===----------------------------------------------------------------------===//
// What arrives
//===----------------------------------------------------------------------===//

static void filesAreCopied(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, &streamEntry);
  runSteps(&fixture, 3);
  ho_counters_t counters;
  ho_instance_counters(fixture.run.instance, &counters);
  assert_int_equal(counters.bytes_to_device, 3 * (TENSORS + 1) * SIZE);
  assert_true(counters.bytes_from_disk >= 3 * TENSORS * SIZE);
  assert_true(counters.bytes_from_disk <= 3 * TENSORS * (SIZE + 8192));
  assert_true(counters.disk_busy > 0 && counters.disk_busy <= counters.step_time);
  ho_instance_reset_counters(fixture.run.instance);
  ho_instance_counters(fixture.run.instance, &counters);
  assert_int_equal(counters.bytes_from_disk, 0);
  assert_int_equal(counters.disk_busy, 0);
  tearDown(&fixture);
}

static void withEitherEngine(void **state) {
  (void)state;
  setenv("HO_DISK_ENGINE", "pread", 1);
  fixture_t fixture = setUp(NULL, &streamEntry);
  runSteps(&fixture, 2);
  tearDown(&fixture);
  setenv("HO_DISK_ENGINE", "none", 1);
  fixture.device = makeHostDevice(16 * SIZE, NULL);
  fixture.run = makeRun(fixture.device, &streamEntry);
  writeFile();
  ASSERT_OK(ho_disk_file_open(path, &fixture.file));
  ASSERT_ERROR(ho_instance_bind_file(fixture.run.instance, 0, fixture.file, 100, NULL),
               HO_STATUS_INVALID_ARGUMENT, "HO_DISK_ENGINE: 'none'");
  unsetenv("HO_DISK_ENGINE");
  ASSERT_OK(ho_instance_bind_file(fixture.run.instance, 0, fixture.file, 100, NULL));
  fixture.memory = fixture.out = NULL;
  tearDown(&fixture);
}

static void underGuardAndPoison(void **state) {
  (void)state;
  ho_host_device_options_t options = {.guard = true, .poison = true, .copy_latency = 100000};
  fixture_t fixture = setUp(&options, &streamEntry);
  runSteps(&fixture, 2);
  tearDown(&fixture);
}

// Bytes pass the link no faster than it is, however fast the disk.
static void theLinkKeepsItsRate(void **state) {
  (void)state;
  ho_host_device_options_t options = {.to_device_rate = 100e6, .copy_latency = 1000000};
  fixture_t fixture = setUp(&options, &streamEntry);
  runSteps(&fixture, 1);
  ho_counters_t counters;
  ho_instance_counters(fixture.run.instance, &counters);
  double least = (TENSORS + 1) * (SIZE / 100e6 * 1e9 + 1e6);
  assert_true((double)counters.to_device_busy >= least * 0.999);
  assert_true((double)counters.step_time >= least * 0.999);
  tearDown(&fixture);
}

// When what ended.
typedef struct ends {
  uint64_t last_read, first_copy;
} ends_t;

static void noteEnd(void *context, const ho_record_t *record) {
  ends_t *ends = context;
  if (record->kind == HO_RECORD_DISK && record->finish > ends->last_read)
    ends->last_read = record->finish;
  if (record->kind == HO_RECORD_TO_DEVICE && !ends->first_copy)
    ends->first_copy = record->finish;
}

// The reads of what is queued behind do not wait for the copy before it. A link that takes long
// for each copy leaves the disk the time to read all during the first.
static void readsGoAheadOfCopies(void **state) {
  (void)state;
  ho_host_device_options_t options = {.copy_latency = 300000000};
  fixture_t fixture = setUp(&options, &streamEntry);
  ASSERT_OK(ho_device_trace_begin(fixture.device, NULL));
  runSteps(&fixture, 1);
  ends_t ends = {0, 0};
  ho_instance_visit_trace(fixture.run.instance, 0, noteEnd, &ends);
  assert_true(ends.last_read > 0 && ends.last_read < ends.first_copy);
  tearDown(&fixture);
}

static void readByHost(ho_step_t *step) {
  const float *weights = ho_step_argument(step, 2);
  float *out = ho_step_argument(step, argumentOut);
  for (int i = 0; i < COUNT; i += 1000)
    out[i] = weights[i];
}

static test_entry_t hostEntry(void) {
  test_entry_t entry = streamEntry;
  entry.step = readByHost;
  return entry;
}

static void hostCodeReadsInPlace(void **state) {
  (void)state;
  test_entry_t entry = hostEntry();
  fixture_t fixture = setUp(NULL, &entry);
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  for (int i = 0; i < COUNT; i += 1000)
    assert_true(fixture.out[i] == valueAt(2, i));
  ho_counters_t counters;
  ho_instance_counters(fixture.run.instance, &counters);
  assert_int_equal(counters.bytes_from_disk, 0);
  tearDown(&fixture);
}

static void argumentsAreBoundAgain(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, &streamEntry);
  ho_instance_t *instance = fixture.run.instance;
  float *copy = malloc(SIZE);
  for (int i = 0; i < COUNT; ++i)
    copy[i] = valueAt(1, i);
  ASSERT_OK(ho_instance_bind(instance, 1, copy, NULL));
  ho_instance_reset_counters(instance);
  runSteps(&fixture, 1);
  ho_counters_t counters;
  ho_instance_counters(instance, &counters);
  assert_true(counters.bytes_from_disk < TENSORS * SIZE);
  ASSERT_OK(ho_instance_bind_file(instance, 1, fixture.file, offsetOf(1), NULL));
  ASSERT_OK(ho_instance_bind_file(instance, 1, fixture.file, offsetOf(1), NULL));
  runSteps(&fixture, 1);
  for (uint32_t i = 0; i < TENSORS; ++i)
    ASSERT_OK(ho_instance_bind(instance, i, copy, NULL));
  assert_int_equal(instance->step.disk.num_files, 0);
  free(copy);
  tearDown(&fixture);
}

// Two files, one of them bound by two instances at a time.
static void filesAreShared(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, &streamEntry);
  ho_disk_file_t *second = NULL;
  ASSERT_OK(ho_disk_file_open(path, &second));
  test_run_t other = makeRun(fixture.device, &streamEntry);
  for (uint32_t i = 0; i < TENSORS; ++i)
    ASSERT_OK(ho_instance_bind_file(other.instance, i, i % 2 ? second : fixture.file,
                                    offsetOf((int)i), NULL));
  ASSERT_OK(ho_instance_bind(other.instance, argumentMemory, fixture.memory, NULL));
  ASSERT_OK(ho_instance_bind(other.instance, argumentOut, fixture.out, NULL));
  for (int i = 0; i < 2; ++i) {
    runSteps(&fixture, 1);
    memset(fixture.out, 0, (TENSORS + 1) * SIZE);
    ASSERT_OK(ho_instance_run(other.instance));
    expectAll(&fixture);
  }
  endRun(&other);
  ho_disk_file_free(second);
  tearDown(&fixture);
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

static void bindingsAreChecked(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, &streamEntry);
  ho_instance_t *instance = fixture.run.instance;
  const int64_t other[] = {7};
  ASSERT_ERROR(ho_instance_bind_file(instance, argumentOut, fixture.file, 0, NULL),
               HO_STATUS_INVALID_ARGUMENT, "argument 'y' is written");
  ASSERT_ERROR(ho_instance_bind_file(instance, 9, fixture.file, 0, NULL),
               HO_STATUS_INVALID_ARGUMENT, "no number 9");
  ASSERT_ERROR(ho_instance_bind_file(instance, 0, fixture.file, 0, other),
               HO_STATUS_INVALID_ARGUMENT, "dimension 0 is 7");
  ASSERT_ERROR(ho_instance_bind_file(instance, 0, fixture.file, offsetOf(3) + 4, NULL),
               HO_STATUS_INVALID_ARGUMENT, "262144 bytes at offset 786536 are not all in");
  ASSERT_ERROR(ho_instance_bind_file(instance, 0, fixture.file, UINT64_MAX - 3, NULL),
               HO_STATUS_INVALID_ARGUMENT, "are not all in");
  ASSERT_ERROR(ho_instance_bind_file(instance, 0, fixture.file, 101, NULL),
               HO_STATUS_INVALID_ARGUMENT, "not aligned to its elements of 4 bytes");
  runSteps(&fixture, 1); // as it was bound before
  tearDown(&fixture);
}

static void assertRunFails(fixture_t *fixture, ho_status_code_t code, const char *format) {
  char text[256];
  snprintf(text, sizeof(text), format, path);
  ASSERT_ERROR(ho_instance_run(fixture->run.instance), code, text);
}

static void truncatedWhileRunning(void **state) {
  (void)state;
  ho_host_device_options_t options = {.poison = true};
  fixture_t fixture = setUp(&options, &streamEntry);
  runSteps(&fixture, 1);
  assert_int_equal(truncate(path, (off_t)offsetOf(1) + 8), 0);
  for (int i = 0; i < 2; ++i)
    assertRunFails(
        &fixture, HO_STATUS_IO,
        i ? "to the device at offset 262144) failed half-way: %s: reading"
          : "argument 'w1': copy 12 (262144 bytes to the device at offset 262144) failed "
            "half-way: %s: reading 262144 bytes at offset 262244: the file ends after 8 "
            "of them; it had 1048676 bytes when it was opened");
  writeFile();
  runSteps(&fixture, 2); // as good as new
  tearDown(&fixture);
}

static void truncatedUnderTheHost(void **state) {
  (void)state;
  test_entry_t entry = hostEntry();
  fixture_t fixture = setUp(NULL, &entry);
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assert_int_equal(truncate(path, (off_t)offsetOf(2) + 40000), 0);
  assertRunFails(&fixture, HO_STATUS_IO, "argument 'w2': %s: nothing to read at offset ");
  assertRunFails(&fixture, HO_STATUS_IO,
                 "the file has been truncated to 564388 bytes, it had 1048676 when it was opened");
  tearDown(&fixture);
}

static void injectedFailures(void **state) {
  (void)state;
  for (uint64_t n = 1; n <= TENSORS + 1; ++n) {
    ho_host_device_options_t options = {.fail_copy = n};
    fixture_t fixture = setUp(&options, &streamEntry);
    assertRunFails(&fixture, HO_STATUS_DEVICE, "failed half-way: injected by fail_copy");
    runSteps(&fixture, 2);
    tearDown(&fixture);
  }
}

//===----------------------------------------------------------------------===//
// From step to step
//===----------------------------------------------------------------------===//

// w0 stays, w1 is read ahead for the next step.
static void keepingStep(ho_step_t *step) {
  char *out = ho_step_argument(step, argumentOut);
  ho_step_acquire_kept(step, 0, 0, SIZE);
  ho_step_copy_kept(step, 0, 0, SIZE, 0, 1);
  ho_step_acquire_kept(step, 1, SIZE, SIZE);
  ho_step_copy_kept(step, 1, SIZE, SIZE, 1, 0);
  for (uint32_t i = 0; i < 2; ++i) {
    ho_step_wait(step, i);
    ho_step_copy_to_host(step, out + i * SIZE, i * SIZE, SIZE, 2 + i);
  }
  ho_step_wait(step, 3);
  ho_step_release(step, SIZE, SIZE);
  ho_step_acquire_kept(step, 1, SIZE, SIZE);
  ho_step_copy_ahead(step, 1, SIZE, SIZE, 4);
}

static test_entry_t keepingEntry(void) {
  test_entry_t entry = streamEntry;
  entry.step = keepingStep;
  entry.slots = "0, 1";
  return entry;
}

// Expects a step to copy that many weights.
static void expectKept(fixture_t *fixture, uint64_t copies) {
  ho_counters_t counters;
  memset(fixture->out, 0, 2 * SIZE);
  ho_instance_reset_counters(fixture->run.instance);
  ASSERT_OK(ho_instance_run(fixture->run.instance));
  ho_instance_counters(fixture->run.instance, &counters);
  assert_int_equal(counters.bytes_to_device, copies * SIZE);
  for (int i = 0; i < 2; ++i)
    for (int k = 0; k < COUNT; ++k)
      assert_true(fixture->out[i * COUNT + k] == valueAt(i, k));
}

static void filesAreKept(void **state) {
  (void)state;
  ho_host_device_options_t options = {.guard = true, .poison = true, .copy_latency = 1000000};
  test_entry_t entry = keepingEntry();
  fixture_t fixture = setUp(&options, &entry);
  float *copy = malloc(SIZE);
  for (int i = 0; i < COUNT; ++i)
    copy[i] = valueAt(1, i);
  expectKept(&fixture, 3);
  expectKept(&fixture, 1);
  ASSERT_OK(ho_instance_bind(fixture.run.instance, 1, copy, NULL)); // while it is being read ahead
  expectKept(&fixture, 2);
  ASSERT_OK(ho_instance_bind_file(fixture.run.instance, 1, fixture.file, offsetOf(1), NULL));
  expectKept(&fixture, 2);
  expectKept(&fixture, 1);
  tearDown(&fixture);
  free(copy);
}

// What cannot be read ahead is told by the step that begins to, or by the next; then nothing is
// held any more.
static void truncatedAhead(void **state) {
  (void)state;
  test_entry_t entry = keepingEntry();
  fixture_t fixture = setUp(NULL, &entry);
  expectKept(&fixture, 3);
  assert_int_equal(truncate(path, (off_t)offsetOf(1) + 8), 0);
  ho_status_t status = ho_instance_run(fixture.run.instance);
  if (!status)
    status = ho_instance_run(fixture.run.instance);
  ASSERT_ERROR(status, HO_STATUS_IO, "argument 'w1': copy");
  writeFile();
  expectKept(&fixture, 3);
  expectKept(&fixture, 1);
  tearDown(&fixture);
}

//===----------------------------------------------------------------------===//
// The trace
//===----------------------------------------------------------------------===//

typedef struct reads {
  int count;
  uint64_t bytes, finish;
} reads_t;

static void addRead(void *context, const ho_record_t *record) {
  reads_t *reads = context;
  if (record->kind != HO_RECORD_DISK)
    return;
  assert_true(record->start >= reads->finish && record->finish >= record->start);
  reads->finish = record->finish;
  reads->bytes += record->bytes;
  ++reads->count;
}

static void readsAreTraced(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, &streamEntry);
  ASSERT_OK(ho_device_trace_begin(fixture.device, tracePath));
  runSteps(&fixture, 2);
  reads_t reads = {0};
  ho_instance_visit_trace(fixture.run.instance, 0, addRead, &reads);
  assert_int_equal(reads.count, 2 * TENSORS);
  ho_counters_t counters;
  ho_instance_counters(fixture.run.instance, &counters);
  assert_int_equal(reads.bytes, counters.bytes_from_disk);
  ASSERT_OK(ho_device_trace_end(fixture.device));
  tearDown(&fixture);
  unlink(tracePath);
}

int main(void) {
  snprintf(path, sizeof(path), "ho-disk-%ld.bin", (long)getpid());
  snprintf(tracePath, sizeof(tracePath), "ho-disk-%ld.json", (long)getpid());
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(filesAreCopied),         cmocka_unit_test(withEitherEngine),
      cmocka_unit_test(underGuardAndPoison),    cmocka_unit_test(theLinkKeepsItsRate),
      cmocka_unit_test(readsGoAheadOfCopies),   cmocka_unit_test(hostCodeReadsInPlace),
      cmocka_unit_test(argumentsAreBoundAgain), cmocka_unit_test(filesAreShared),
      cmocka_unit_test(bindingsAreChecked),     cmocka_unit_test(truncatedWhileRunning),
      cmocka_unit_test(truncatedUnderTheHost),  cmocka_unit_test(injectedFailures),
      cmocka_unit_test(readsAreTraced),         cmocka_unit_test(filesAreKept),
      cmocka_unit_test(truncatedAhead),
  };
  return cmocka_run_group_tests_name("disk", tests, NULL, NULL);
}
