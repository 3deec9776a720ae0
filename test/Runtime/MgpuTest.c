//===- MgpuTest.c - The functions of stock lowering, over both devices ----===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Called as stock lowering calls them. Each device has a process of its own,
// which main() makes, since the device of the mgpu functions is made once.
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "FakeCuda.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT 4096
#define SIZE (COUNT * sizeof(uint32_t))

void *mgpuStreamCreate(void);
void mgpuStreamDestroy(void *stream);
void mgpuStreamSynchronize(void *stream);
void mgpuStreamWaitEvent(void *stream, void *event);
void *mgpuEventCreate(void);
void mgpuEventDestroy(void *event);
void mgpuEventSynchronize(void *event);
void mgpuEventRecord(void *event, void *stream);
void *mgpuMemAlloc(uint64_t size, void *stream, bool shared);
void mgpuMemFree(void *pointer, void *stream);
void mgpuMemcpy(void *target, void *source, size_t size, void *stream);
void mgpuMemset32(void *target, uint32_t value, size_t count, void *stream);
void mgpuMemset16(void *target, uint16_t value, size_t count, void *stream);
void mgpuMemHostRegisterMemRef(int64_t rank, void *descriptor, int64_t element_size);
void mgpuMemHostUnregisterMemRef(int64_t rank, void *descriptor, int64_t element_size);
void mgpuSetDefaultDevice(int32_t device);

static uint32_t *allocate(void) {
  uint32_t *data = aligned_alloc(4096, SIZE);
  assert_non_null(data);
  memset(data, 0, SIZE);
  return data;
}

static void order(void *before, void *after) {
  void *event = mgpuEventCreate();
  mgpuEventRecord(event, before);
  mgpuStreamWaitEvent(after, event);
  mgpuEventDestroy(event); // as the lowering does, before it has happened
}

// Chains through two streams; what is not ordered goes wrong.
static void testStreamsAreOrdered(void **state) {
  (void)state;
  uint32_t *in = allocate(), *out = allocate();
  void *a = mgpuStreamCreate(), *b = mgpuStreamCreate();
  for (uint32_t round = 1; round < 30; ++round) {
    uint32_t *x = mgpuMemAlloc(SIZE, a, false), *y = mgpuMemAlloc(SIZE, b, false);
    for (int i = 0; i < COUNT; ++i)
      in[i] = round + (uint32_t)i;
    mgpuMemcpy(x, in, SIZE, a);
    order(a, b);
    mgpuMemcpy(y, x, SIZE, b);
    mgpuMemset32(y, round, 10, b);
    mgpuMemset16(y + 10, 0xABCD, 3, b);
    order(b, a);
    mgpuMemFree(x, a);
    mgpuMemcpy(out, y, SIZE, a);
    mgpuMemFree(y, a);
    mgpuStreamSynchronize(a);
    assert_true(out[0] == round && out[9] == round);
    assert_true(out[10] == 0xABCDABCD && out[11] == ((in[11] & 0xFFFF0000) | 0xABCD));
    assert_memory_equal(out + 12, in + 12, SIZE - 12 * sizeof(*in));
  }
  mgpuStreamDestroy(a);
  mgpuStreamDestroy(b);
  free(in);
  free(out);
}

static void testEvents(void **state) {
  (void)state;
  uint32_t *out = allocate(), *x = mgpuMemAlloc(SIZE, NULL, false);
  void *event = mgpuEventCreate(), *stream = mgpuStreamCreate();
  mgpuEventSynchronize(event); // not recorded
  mgpuStreamWaitEvent(stream, event);
  mgpuMemset32(x, 5, COUNT, stream);
  mgpuMemcpy(out, x, SIZE, stream);
  mgpuEventRecord(event, stream);
  mgpuEventSynchronize(event);
  assert_true(out[0] == 5 && out[COUNT - 1] == 5);
  mgpuMemset32(x, 6, COUNT, NULL); // the device's own stream
  mgpuMemcpy(out, x, SIZE, NULL);
  mgpuStreamSynchronize(NULL);
  assert_true(out[0] == 6 && out[COUNT - 1] == 6);
  mgpuMemFree(x, NULL);
  mgpuMemFree(NULL, stream);
  mgpuEventDestroy(event);
  mgpuStreamDestroy(stream);
  free(out);
}

// A capacity of 1 MiB: most of the blocks wait for earlier ones.
static void testMemoryComesBack(void **state) {
  (void)state;
  uint32_t *out = allocate();
  void *streams[4];
  for (int i = 0; i < 4; ++i)
    streams[i] = mgpuStreamCreate();
  for (uint32_t i = 0; i < 200; ++i) {
    void *stream = streams[i % 4];
    uint32_t *x = mgpuMemAlloc(10 * SIZE, stream, false);
    mgpuMemset32(x, i, 10 * COUNT, stream);
    mgpuMemcpy(out + i, x + 10 * COUNT - 1, sizeof(*x), stream);
    mgpuMemFree(x, stream);
  }
  for (int i = 0; i < 4; ++i)
    mgpuStreamSynchronize(streams[i]);
  for (uint32_t i = 0; i < 200; ++i)
    assert_int_equal(out[i], i);
  for (int i = 0; i < 4; ++i)
    mgpuStreamDestroy(streams[i]);
  free(out);
}

typedef struct matrix {
  void *allocated, *aligned;
  int64_t offset, sizes[2], strides[2];
} matrix_t;

static void testRegisteredMemRef(void **state) {
  (void)state;
  uint32_t *data = allocate();
  matrix_t matrix = {data, data, 16, {30, 40}, {100, 2}}; // not dense
  matrix_t empty = {data, data, 0, {0, 40}, {100, 2}};
  uint64_t before = hoFakeCudaPinned();
  bool cuda = strcmp(getenv("HO_MGPU_DEVICE"), "host");
  mgpuMemHostRegisterMemRef(2, &empty, 4);
  assert_int_equal(hoFakeCudaPinned(), before);
  mgpuMemHostRegisterMemRef(2, &matrix, 4);
  assert_int_equal(hoFakeCudaPinned(), before + (cuda ? (29 * 100 + 39 * 2 + 1) * 4 : 0));
  mgpuMemHostUnregisterMemRef(2, &matrix, 4);
  assert_int_equal(hoFakeCudaPinned(), before);
  mgpuSetDefaultDevice(0);
  free(data);
}

void *mgpuTensorMapEncodeTiledMemref(int64_t rank, void *descriptor, int64_t type,
                                     int64_t interleave, int64_t swizzle, int64_t promotion,
                                     int64_t fill, int64_t *box);
void *mgpuModuleLoad(void *image, size_t size);
void mgpuModuleUnload(void *module);
void *mgpuModuleGetFunction(void *module, const char *name);
void mgpuLaunchClusterKernel(void *function, intptr_t cluster_x, intptr_t cluster_y,
                             intptr_t cluster_z, intptr_t grid_x, intptr_t grid_y, intptr_t grid_z,
                             intptr_t block_x, intptr_t block_y, intptr_t block_z, int32_t shared,
                             void *stream, void **arguments, void **extra);
void testKernelShape(const hoFakeLaunch_t *launch, void **arguments);

// Writes what it was launched with.
__attribute__((visibility("default"))) void testKernelShape(const hoFakeLaunch_t *launch,
                                                            void **arguments) {
  memcpy(*(void **)arguments[0], launch, sizeof(*launch));
}

static void testClusters(void **state) {
  (void)state;
  if (!strcmp(getenv("HO_MGPU_DEVICE"), "host")) {
    print_message("skipped: the host device runs no kernels\n");
    skip();
  }
  char image[] = "ho-fake-cuda\nshape testKernelShape 8\n";
  void *module = mgpuModuleLoad(image, sizeof(image)), *stream = mgpuStreamCreate();
  void *function = mgpuModuleGetFunction(module, "shape");
  void *x = mgpuMemAlloc(sizeof(hoFakeLaunch_t), stream, false);
  void *arguments[] = {&x};
  hoFakeLaunch_t seen, expected = {{8, 6, 4}, {32, 2, 1}, 1024, {4, 2, 1}};
  mgpuLaunchClusterKernel(function, 4, 2, 1, 8, 6, 4, 32, 2, 1, 1024, stream, arguments, NULL);
  mgpuMemcpy(&seen, x, sizeof(seen), stream);
  mgpuStreamSynchronize(stream);
  assert_memory_equal(&seen, &expected, sizeof(seen));
  mgpuMemFree(x, stream);
  mgpuModuleUnload(module);
  mgpuStreamDestroy(stream);
}

// 64 x 128 f16 of rows of 160, in tiles of 32 x 64.
static void testTensorMap(void **state) {
  (void)state;
  if (!strcmp(getenv("HO_MGPU_DEVICE"), "host")) {
    print_message("skipped: the host device has no tensor maps\n");
    skip();
  }
  char *data = mgpuMemAlloc(SIZE, NULL, false);
  matrix_t matrix = {data, data, 0, {64, 128}, {160, 1}};
  int64_t box[] = {32, 64};
  void *map = mgpuTensorMapEncodeTiledMemref(2, &matrix, 6, 0, 3, 1, 0, box);
  hoFakeTensorMap_t seen;
  mgpuMemcpy(&seen, map, sizeof(seen), NULL);
  mgpuStreamSynchronize(NULL);
  assert_true(seen.address == (uintptr_t)data && seen.type == 6 && seen.rank == 2);
  assert_true(seen.dimensions[0] == 128 && seen.dimensions[1] == 64 && seen.last_stride == 320);
  assert_true(seen.box[0] == 64 && seen.box[1] == 32);
  assert_true(seen.modes[0] == 0 && seen.modes[1] == 3 && seen.modes[2] == 1 && seen.modes[3] == 0);
  mgpuMemFree(data, NULL);
}

// Several threads of the host, as under the async dialect's runtime.
static void *runThread(void *argument) {
  uint32_t number = (uint32_t)(uintptr_t)argument, out = 0;
  void *stream = mgpuStreamCreate();
  for (uint32_t i = 0; i < 50; ++i) {
    uint32_t *x = mgpuMemAlloc(64, stream, false);
    mgpuMemset32(x, number * 1000 + i, 16, stream);
    mgpuMemcpy(&out, x + 15, sizeof(out), stream);
    mgpuMemFree(x, stream);
    mgpuStreamSynchronize(stream);
    if (out != number * 1000 + i)
      return argument;
  }
  mgpuStreamDestroy(stream);
  return NULL;
}

static void testThreads(void **state) {
  (void)state;
  pthread_t threads[4];
  void *wrong = NULL;
  for (uintptr_t i = 0; i < 4; ++i)
    assert_int_equal(pthread_create(&threads[i], NULL, runThread, (void *)(i + 1)), 0);
  for (int i = 0; i < 4; ++i) {
    pthread_join(threads[i], &wrong);
    assert_null(wrong);
  }
}

static int runTests(const char *device) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testStreamsAreOrdered), cmocka_unit_test(testEvents),
      cmocka_unit_test(testMemoryComesBack),   cmocka_unit_test(testRegisteredMemRef),
      cmocka_unit_test(testThreads),           cmocka_unit_test(testClusters),
      cmocka_unit_test(testTensorMap),
  };
  setenv("HO_MGPU_DEVICE", device, 1);
  setenv("HO_MGPU_MEMORY", "1048576", 1);
  setenv("HO_FAKE_CUDA_PAGE", "4096", 1);
  setenv("HO_FAKE_CUDA_LATENCY", "50000", 1);
  hoFakeCudaReset();
  return cmocka_run_group_tests_name(device, tests, NULL, NULL);
}

// What leaks there ends that process with another code.
static int runProcess(const char *device) {
  int status = 0;
  pid_t child = fork();
  if (child == 0)
    exit(runTests(device));
  if (child < 0 || waitpid(child, &status, 0) != child)
    return 1;
  return status;
}

int main(void) {
  int host = runProcess("host");
  return host || runProcess("cuda:0") ? 1 : 0;
}
