//===- AllocationTest.c - A running step neither allocates nor locks ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The linker hands us the runtime's calls of the allocator and of mutexes
// (--wrap); none may come between the begin and the end of a step.
//
//===----------------------------------------------------------------------===//
#include "CudaKernels.h"
#include "Support.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static atomic_bool watching;
static atomic_int calls;

static void note(void) {
  if (atomic_load(&watching))
    atomic_fetch_add(&calls, 1);
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *pointer, size_t size);
int __real_pthread_mutex_lock(pthread_mutex_t *mutex);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *pointer, size_t size);
int __wrap_pthread_mutex_lock(pthread_mutex_t *mutex);

void *__wrap_malloc(size_t size) {
  note();
  return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
  note();
  return __real_calloc(count, size);
}

void *__wrap_realloc(void *pointer, size_t size) {
  note();
  return __real_realloc(pointer, size);
}

int __wrap_pthread_mutex_lock(pthread_mutex_t *mutex) {
  note();
  return __real_pthread_mutex_lock(mutex);
}

#define SIZE 65536

static bool launches; // compute is kernels and products

// The library is asked once for each form.
static void multiply(ho_step_t *step) {
  float *data = ho_step_arena(step);
  ho_step_gemm(step, HO_GEMM_F32, HO_GEMM_BIAS, 2, 2, 2, 1, data, 2, 0, data, 2, 0, data + 64, 2, 0,
               data, NULL);
}

static void watchedStep(ho_step_t *step) {
  if (launches)
    multiply(step);
  atomic_store(&watching, true);
  char *data = ho_step_argument(step, 0);
  for (int i = 0; i < 2000; ++i) { // far more than the manifest says
    ho_step_operation_begin(step, 0);
    ho_step_acquire(step, 0, SIZE);
    ho_step_to_device_after(step, 1);
    ho_step_copy_to_device(step, 0, data, SIZE, 0);
    ho_step_wait(step, 0);
    if (launches) {
      launchAdd(step, 0, 1, 1);
      multiply(step);
    }
    ho_step_copy_to_host(step, data, 0, SIZE, 1);
    ho_step_release(step, 0, SIZE);
    ho_step_operation_end(step, 0);
  }
  uint64_t offset = ho_step_device_allocate(step, SIZE);
  ho_step_device_release(step, offset);
  atomic_store(&watching, false);
}

static void run(ho_device_t *device) {
  test_entry_t entry = {.step = watchedStep,
                        .budget = 4 * SIZE,
                        .events = 2,
                        .copies_to_device = 1,
                        .copies_to_host = 1,
                        .arguments = F32_ARGUMENT("x", 16384, "inout"),
                        .operations = OPERATION("f"),
                        .products = launches,
                        .kernels = launches ? CUDA_KERNELS : NULL,
                        .image = cudaImage};
  test_run_t made = makeRun(device, &entry);
  void *data = calloc(1, SIZE);
  ASSERT_OK(ho_instance_bind(made.instance, 0, data, NULL));
  atomic_store(&calls, 0);
  for (int i = 0; i < 3; ++i)
    ASSERT_OK(ho_instance_run(made.instance));
  assert_int_equal(atomic_load(&calls), 0);
  endRun(&made);
  free(data);
}

static void watchedDiskStep(ho_step_t *step) {
  atomic_store(&watching, true);
  char *data = ho_step_argument(step, 0);
  for (int i = 0; i < 2000; ++i) {
    ho_step_copy_to_device(step, 0, data, SIZE, 0);
    ho_step_copy_to_device(step, SIZE, data, SIZE / 2, 1);
    ho_step_wait(step, i % 2 ? 0 : 1);
  }
  atomic_store(&watching, false);
}

// Of an argument that is bound to a file.
static void runFromDisk(void) {
  test_entry_t entry = {.step = watchedDiskStep,
                        .arena_bytes = 2 * SIZE,
                        .events = 2,
                        .copies_to_device = 1,
                        .arguments = F32_ARGUMENT("x", 16384, "in")};
  char path[64];
  snprintf(path, sizeof(path), "ho-allocation-%ld.bin", (long)getpid());
  FILE *out = fopen(path, "w");
  assert_true(out && !ftruncate(fileno(out), SIZE) && !fclose(out));
  ho_device_t *device = makeHostDevice(16 * SIZE, NULL);
  test_run_t made = makeRun(device, &entry);
  ho_disk_file_t *file = NULL;
  ASSERT_OK(ho_disk_file_open(path, &file));
  ASSERT_OK(ho_instance_bind_file(made.instance, 0, file, 0, NULL));
  atomic_store(&calls, 0);
  ASSERT_OK(ho_instance_run(made.instance));
  assert_int_equal(atomic_load(&calls), 0);
  endRun(&made);
  ho_device_free(device);
  ho_disk_file_free(file);
  unlink(path);
}

static void stepsFromDiskNeither(void **state) {
  (void)state;
  runFromDisk();
  setenv("HO_DISK_ENGINE", "pread", 1);
  runFromDisk();
  unsetenv("HO_DISK_ENGINE");
}

static void theWatchSees(void **state) {
  (void)state;
  atomic_store(&watching, true);
  ho_device_t *device = makeHostDevice(SIZE, NULL);
  atomic_store(&watching, false);
  assert_true(atomic_load(&calls) > 0);
  ho_device_free(device);
}

static void stepsAllocateNothing(void **state) {
  (void)state;
  ho_device_t *device = makeHostDevice(16 * SIZE, NULL);
  run(device);
  ho_device_free(device);
}

static void tracedStepsNeither(void **state) {
  (void)state;
  char path[64];
  snprintf(path, sizeof(path), "ho-allocation-%ld.json", (long)getpid());
  ho_device_t *device = makeHostDevice(16 * SIZE, NULL);
  ASSERT_OK(ho_device_trace_begin(device, path));
  run(device);
  ASSERT_OK(ho_device_trace_end(device));
  ho_device_free(device);
  unlink(path);
}

static ho_device_t *makeCudaDevice(void) {
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  ho_cuda_device_options_default(&options);
  options.memory = 16 * SIZE;
  ASSERT_OK(ho_cuda_device_create(&options, &device));
  return device;
}

// What the driver does is its own matter. Copies that take a detour, and such that do not; traced.
static void cudaStepsNeither(void **state) {
  (void)state;
  launches = true;
  for (int traced = 0; traced < 2; ++traced) {
    ho_device_t *device = makeCudaDevice();
    if (traced)
      ASSERT_OK(ho_device_trace_begin(device, NULL));
    run(device);
    if (traced)
      ASSERT_OK(ho_device_trace_end(device));
    ho_device_free(device);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(theWatchSees),       cmocka_unit_test(stepsAllocateNothing),
      cmocka_unit_test(tracedStepsNeither), cmocka_unit_test(stepsFromDiskNeither),
      cmocka_unit_test(cudaStepsNeither),
  };
  return cmocka_run_group_tests_name("allocation", tests, NULL, NULL);
}
