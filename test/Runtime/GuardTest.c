//===- GuardTest.c - A wrong touch ends the process with one clear line ---===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include "device_host/guard.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096
#define COUNT 1024 // f32 in a page

static bool isPlanned = true;

// Two buffers of one page; slow enough a link that copies are still in flight.
static test_entry_t entryOf(ho_step_function_t step) {
  return (test_entry_t){
      .step = step,
      .arena_bytes = isPlanned ? 4 * PAGE : 0,
      .alignment = PAGE,
      .events = 4,
      .copies_to_device = 2,
      .copies_to_host = 2,
      .arguments = F32_ARGUMENT("x", 1024, "inout"),
      .operations = OPERATION("load") "," OPERATION("linalg.matmul"),
  };
}

static float *buffer(ho_step_t *step, uint64_t offset) {
  return (float *)(void *)((char *)ho_step_arena(step) + offset);
}

static volatile float sinkValue;

// Runs in a child: returns from it only when the step is right.
static void runGuarded(ho_step_function_t step) {
  ho_host_device_options_t options = {.guard = true, .copy_latency = 1000000};
  ho_device_t *device = makeHostDevice(16 * PAGE, &options);
  test_entry_t entry = entryOf(step);
  test_run_t run = makeRun(device, &entry);
  float *data = calloc(COUNT, sizeof(float));
  ASSERT_OK(ho_instance_bind(run.instance, 0, data, NULL));
  for (int i = 0; i < 3; ++i)
    ASSERT_OK(ho_instance_run(run.instance));
  endRun(&run);
  ho_device_free(device);
  free(data);
}

static void assertFault(ho_step_function_t step, const char *message) {
  int ends[2];
  assert_int_equal(pipe(ends), 0);
  pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDERR_FILENO);
    runGuarded(step);
    _exit(0);
  }
  close(ends[1]);
  char text[1024] = "";
  size_t length = 0;
  for (ssize_t got; (got = read(ends[0], text + length, sizeof(text) - 1 - length)) > 0;)
    length += (size_t)got;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != HO_GUARD_EXIT_CODE || !strstr(text, message))
    fail_msg("status %#x: %s\nwanted: %s", status, text, message);
  assert_ptr_equal(strchr(text, '\n'), text + length - 1); // one line
}

static void rightStep(ho_step_t *step) {
  float *data = ho_step_argument(step, 0);
  ho_step_acquire(step, 0, PAGE);
  ho_step_copy_to_device(step, 0, data, PAGE, 0);
  ho_step_acquire(step, PAGE, 100);
  buffer(step, PAGE)[3] = 2;
  ho_step_wait(step, 0);
  buffer(step, 0)[0] += buffer(step, PAGE)[3];
  ho_step_copy_to_host(step, data, 0, PAGE, 1);
  sinkValue = buffer(step, 0)[0]; // reading what is stored is fine
  ho_step_release(step, 0, PAGE);
  // Reuse: the load waits for the store, compute only for the load.
  ho_step_acquire(step, 0, PAGE);
  ho_step_to_device_after(step, 1);
  ho_step_copy_to_device(step, 0, data, PAGE, 2);
  ho_step_wait(step, 2);
  buffer(step, 0)[1] = 1;
  ho_step_release(step, 0, PAGE);
  ho_step_release(step, PAGE, 100);
}

static void rightStepsPass(void **state) {
  (void)state;
  runGuarded(rightStep);
}

// Memory without a plan is live from its allocation to its release.
static void allocates(ho_step_t *step) {
  uint64_t offset = ho_step_device_allocate(step, 100);
  buffer(step, offset)[3] = 1;
  ho_step_device_release(step, offset);
}

static void touchesFreed(ho_step_t *step) {
  allocates(step);
  buffer(step, 0)[3] = 1;
}

static void unplannedMemory(void **state) {
  (void)state;
  isPlanned = false;
  runGuarded(allocates);
  assertFault(touchesFreed, "arena offset 12");
  isPlanned = true;
}

static void readsInFlight(ho_step_t *step) {
  ho_step_acquire(step, PAGE, PAGE);
  ho_step_operation_begin(step, 0);
  ho_step_copy_to_device(step, PAGE, ho_step_argument(step, 0), PAGE, 0);
  ho_step_operation_end(step, 0);
  ho_step_operation_begin(step, 1);
  sinkValue = buffer(step, PAGE)[1];
}

static void aReadOfALoadInFlight(void **state) {
  (void)state;
#if defined(__x86_64__)
  assertFault(readsInFlight, "guard: 'main': read at arena offset 4100");
#endif
  assertFault(readsInFlight,
              "in operation 1 'linalg.matmul': this memory is in flight to the device and not "
              "waited for, since operation 0 'load'");
}

static void writesInFlight(ho_step_t *step) {
  ho_step_acquire(step, 0, PAGE);
  ho_step_copy_to_host(step, ho_step_argument(step, 0), 0, PAGE, 0);
  ho_step_operation_begin(step, 1);
  buffer(step, 0)[0] = 1;
}

static void aWriteUnderAStore(void **state) {
  (void)state;
  assertFault(writesInFlight, "this memory is in flight to the host and not waited for, so not to "
                              "be written, since the begin of the step");
}

static void reusesUnderAStore(ho_step_t *step) {
  ho_step_acquire(step, 0, PAGE);
  ho_step_copy_to_host(step, ho_step_argument(step, 0), 0, PAGE, 0);
  ho_step_release(step, 0, PAGE);
  ho_step_acquire(step, 0, PAGE);
  buffer(step, 0)[0] = 1;
}

static void aReuseUnderAStore(void **state) {
  (void)state;
  assertFault(reusesUnderAStore, "in flight to the host");
}

static void touchesReleased(ho_step_t *step) {
  ho_step_acquire(step, 0, PAGE);
  ho_step_operation_begin(step, 1);
  ho_step_release(step, 0, PAGE);
  buffer(step, 0)[0] = 1;
}

static void aTouchAfterRelease(void **state) {
  (void)state;
  assertFault(touchesReleased, "this memory is not live, since operation 1 'linalg.matmul'");
}

static void touchesUnacquired(ho_step_t *step) { sinkValue = buffer(step, 3 * PAGE)[0]; }

static void aTouchBeforeAcquire(void **state) {
  (void)state;
  assertFault(touchesUnacquired, "arena offset 12288");
}

// A wait for the earlier copy of the queue says nothing of the later.
static void waitsForTheWrongEvent(ho_step_t *step) {
  float *data = ho_step_argument(step, 0);
  ho_step_acquire(step, 0, 2 * PAGE);
  ho_step_copy_to_device(step, 0, data, PAGE, 0);
  ho_step_copy_to_device(step, PAGE, data, PAGE, 1);
  ho_step_wait(step, 0);
  sinkValue = buffer(step, 0)[0];
  sinkValue = buffer(step, PAGE)[0];
}

static void aWrongWait(void **state) {
  (void)state;
  assertFault(waitsForTheWrongEvent, "arena offset 4096");
}

static void unalignedProgramsAreRefused(void **state) {
  (void)state;
  ho_host_device_options_t options = {.guard = true};
  ho_device_t *device = makeHostDevice(16 * PAGE, &options);
  test_entry_t entry = {.step = rightStep, .arena_bytes = PAGE, .alignment = 256};
  ho_program_t *program = makeProgram(&entry);
  ho_instance_t *instance = NULL;
  ASSERT_ERROR(ho_instance_create(device, program, "main", &instance), HO_STATUS_INVALID_ARGUMENT,
               "compile it with --alignment=4096");
  ho_program_free(program);
  ho_device_free(device);
}

static volatile uintptr_t nowhere = 8;

static void crashes(ho_step_t *step) {
  (void)step;
  *(volatile int *)nowhere = 1;
}

// Faults elsewhere are not ours: the process ends as it would have.
static void otherFaultsPassThrough(void **state) {
  (void)state;
  pid_t child = fork();
  if (child == 0) {
    fclose(stderr);
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    signal(SIGSEGV, SIG_DFL); // not the test framework's
    runGuarded(crashes);
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  assert_false(WIFEXITED(status) &&
               (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == HO_GUARD_EXIT_CODE));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rightStepsPass),
      cmocka_unit_test(unplannedMemory),
      cmocka_unit_test(aReadOfALoadInFlight),
      cmocka_unit_test(aWriteUnderAStore),
      cmocka_unit_test(aReuseUnderAStore),
      cmocka_unit_test(aTouchAfterRelease),
      cmocka_unit_test(aTouchBeforeAcquire),
      cmocka_unit_test(aWrongWait),
      cmocka_unit_test(unalignedProgramsAreRefused),
      cmocka_unit_test(otherFaultsPassThrough),
  };
  return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
