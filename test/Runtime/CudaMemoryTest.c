//===- CudaMemoryTest.c - Memory of a CUDA device, and pinned memory ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "FakeCuda.h"
#include "device_cuda/memory.h"
#include "device_cuda/pinned.h"

#include <stdlib.h>

#define PAGE UINT64_C(65536)

typedef struct fixture {
  ho_cuda_driver_t driver;
  CUcontext context;
  ho_cuda_memory_t memory;
  ho_cuda_pinned_t pinned;
} fixture_t;

static void open(fixture_t *fixture, uint64_t capacity, uint64_t limit) {
  hoFakeCudaSetShared(true);
  ASSERT_OK(ho_cuda_driver_load(&fixture->driver));
  assert_int_equal(fixture->driver.primaryContextRetain(&fixture->context, 0), 0);
  assert_int_equal(fixture->driver.contextSetCurrent(fixture->context), 0);
  ASSERT_OK(ho_cuda_memory_open(&fixture->driver, 0, capacity, &fixture->memory));
  ho_cuda_pinned_open(&fixture->driver, limit, &fixture->pinned);
}

static void begin(fixture_t *fixture, uint64_t capacity, uint64_t limit) {
  hoFakeCudaReset();
  hoFakeCudaSetPage(PAGE);
  open(fixture, capacity, limit);
}

static void end(fixture_t *fixture) {
  ho_cuda_pinned_close(&fixture->pinned);
  ho_cuda_memory_close(&fixture->memory);
  fixture->driver.primaryContextRelease(0);
  assert_int_equal(hoFakeCudaLive(), 0);
}

static uint64_t allocate(fixture_t *fixture, uint64_t size, uint64_t alignment) {
  uint64_t offset = 0;
  ASSERT_OK(ho_cuda_memory_allocate(&fixture->memory, size, alignment, &offset));
  return offset;
}

static void release(fixture_t *fixture, uint64_t offset) {
  assert_true(ho_cuda_memory_release(&fixture->memory, offset));
}

static unsigned char *at(const fixture_t *fixture, uint64_t offset) {
  return (unsigned char *)(uintptr_t)(fixture->memory.base + offset);
}

static uint64_t freeBytes(const fixture_t *fixture) {
  ho_device_memory_t memory;
  ho_cuda_memory_measure(&fixture->memory, &memory);
  assert_int_equal(memory.largest_free, memory.free);
  return memory.free;
}

//===----------------------------------------------------------------------===//
// Device memory
//===----------------------------------------------------------------------===//

// As one plan follows another: the arena stays where it is.
static void testGrowsAndShrinksInPlace(void **state) {
  (void)state;
  static const uint64_t sizes[] = {3, 10, 1, 16, 5};
  fixture_t fixture;
  begin(&fixture, 16 * PAGE, 0);
  for (int i = 0; i < 5; ++i) {
    uint64_t offset = allocate(&fixture, sizes[i] * PAGE - 100, PAGE);
    assert_int_equal(offset, 0);
    ASSERT_OK(ho_cuda_memory_trim(&fixture.memory));
    assert_int_equal(hoFakeCudaMemoryInUse(), sizes[i] * PAGE);
    memset(at(&fixture, offset), i, sizes[i] * PAGE);
    release(&fixture, offset);
    assert_int_equal(hoFakeCudaMemoryInUse(), sizes[i] * PAGE); // kept for the next
    assert_int_equal(freeBytes(&fixture), 16 * PAGE);
  }
  // 3 pages, 7 more, none, 15 more, none.
  assert_int_equal(hoFakeCudaCalls("cuMemCreate"), 25);
  end(&fixture);
}

// Memory without blocks is mapped where it is needed; none is created, nor does it matter that the
// free pages lie apart.
static void testPagesMove(void **state) {
  (void)state;
  fixture_t fixture;
  uint64_t offsets[8];
  begin(&fixture, 8 * PAGE, 0);
  for (int i = 0; i < 8; ++i)
    offsets[i] = allocate(&fixture, PAGE, PAGE);
  for (int i = 0; i < 8; i += 2)
    release(&fixture, offsets[i]);
  uint64_t large = allocate(&fixture, 4 * PAGE, PAGE);
  memset(at(&fixture, large), 7, 4 * PAGE);
  assert_int_equal(hoFakeCudaCalls("cuMemCreate"), 8);
  assert_int_equal(hoFakeCudaMemoryInUse(), 8 * PAGE);
  assert_int_equal(freeBytes(&fixture), 0);
  for (int i = 1; i < 8; i += 2) {
    memset(at(&fixture, offsets[i]), i, PAGE);
    release(&fixture, offsets[i]);
  }
  release(&fixture, large);
  end(&fixture);
}

static void testSmallBlocksShareAPage(void **state) {
  (void)state;
  fixture_t fixture;
  uint64_t offsets[300];
  begin(&fixture, 2 * PAGE, 0);
  for (int i = 0; i < 256; ++i)
    offsets[i] = allocate(&fixture, 200, 256);
  assert_int_equal(hoFakeCudaMemoryInUse(), PAGE);
  assert_int_equal(freeBytes(&fixture), PAGE);
  offsets[256] = allocate(&fixture, 200, 256); // on the second page
  assert_int_equal(freeBytes(&fixture), 0);
  for (int i = 0; i < 257; ++i)
    release(&fixture, offsets[i]);
  assert_false(ho_cuda_memory_release(&fixture.memory, offsets[3]));
  assert_false(ho_cuda_memory_release(&fixture.memory, 77));
  assert_int_equal(freeBytes(&fixture), 2 * PAGE);
  end(&fixture);
}

static void testCapacityIsHard(void **state) {
  (void)state;
  fixture_t fixture;
  uint64_t offset = 0;
  begin(&fixture, 4 * PAGE - 5, 0); // rounded up
  uint64_t first = allocate(&fixture, 3 * PAGE + 1, PAGE);
  ASSERT_ERROR(ho_cuda_memory_allocate(&fixture.memory, 1, PAGE, &offset), HO_STATUS_OUT_OF_MEMORY,
               "device out of memory: 1 bytes are needed, the device has 262144 bytes of which 0 "
               "are free (in pages of 65536)");
  release(&fixture, first);
  ASSERT_ERROR(ho_cuda_memory_allocate(&fixture.memory, UINT64_C(1) << 40, 256, &offset),
               HO_STATUS_OUT_OF_MEMORY, "1099511627776 bytes are needed");
  release(&fixture, allocate(&fixture, 4 * PAGE, PAGE));
  end(&fixture);
}

// Others use the device as well.
static void testDriverIsExhausted(void **state) {
  (void)state;
  fixture_t fixture;
  uint64_t offset = 0;
  begin(&fixture, 8 * PAGE, 0);
  hoFakeCudaSetMemory(4 * PAGE);
  uint64_t first = allocate(&fixture, 2 * PAGE, PAGE);
  ASSERT_ERROR(ho_cuda_memory_allocate(&fixture.memory, 3 * PAGE, PAGE, &offset),
               HO_STATUS_OUT_OF_MEMORY,
               "cannot map 196608 bytes on the device: cuMemCreate: CUDA_ERROR_OUT_OF_MEMORY (2)");
  assert_int_equal(freeBytes(&fixture), 6 * PAGE);
  ASSERT_OK(ho_cuda_memory_trim(&fixture.memory));
  assert_int_equal(hoFakeCudaMemoryInUse(), 2 * PAGE);
  release(&fixture, first);
  release(&fixture, allocate(&fixture, 4 * PAGE, PAGE));
  end(&fixture);
}

static void testLargeDevicesHaveLargePages(void **state) {
  (void)state;
  fixture_t fixture;
  begin(&fixture, 4096 * PAGE, 0);
  assert_int_equal(fixture.memory.page, PAGE);
  end(&fixture);
  begin(&fixture, 4097 * PAGE, 0);
  assert_int_equal(fixture.memory.page, 2 * PAGE);
  assert_int_equal(freeBytes(&fixture), 4098 * PAGE);
  end(&fixture);
  begin(&fixture, 0, 0); // of 1 GiB
  assert_int_equal(freeBytes(&fixture), UINT64_C(992) << 20);
  end(&fixture);
}

// A process may be limited in its addresses: then there is less room to place blocks in.
static void testFewAddresses(void **state) {
  (void)state;
  fixture_t fixture;
  begin(&fixture, 8 * PAGE, 0);
  assert_int_equal(fixture.memory.num_pages, 33);
  end(&fixture);
  hoFakeCudaReset();
  hoFakeCudaSetPage(PAGE);
  hoFakeCudaFail("cuMemAddressReserve", 1, HO_CUDA_ERROR_OUT_OF_MEMORY, false);
  hoFakeCudaFail("cuMemAddressReserve", 2, HO_CUDA_ERROR_OUT_OF_MEMORY, false);
  open(&fixture, 8 * PAGE, 0);
  assert_int_equal(fixture.memory.num_pages, 9);
  release(&fixture, allocate(&fixture, 8 * PAGE, PAGE));
  end(&fixture);
}

//===----------------------------------------------------------------------===//
// Pinned memory
//===----------------------------------------------------------------------===//

static void *pin(fixture_t *fixture, uint64_t size) {
  void *block = NULL;
  ASSERT_OK(ho_cuda_pinned_allocate(&fixture->pinned, size, &block));
  return block;
}

static void testExactSizesAreReused(void **state) {
  (void)state;
  fixture_t fixture;
  begin(&fixture, PAGE, 0);
  char *a = pin(&fixture, 1000), *b = pin(&fixture, 1000);
  memset(a, 1, 1000);
  ho_cuda_pinned_release(&fixture.pinned, a);
  char *c = pin(&fixture, 999), *d = pin(&fixture, 1000);
  assert_ptr_equal(a, d);
  assert_true(c != a && b != d);
  assert_int_equal(d[0] | d[999], 0);
  assert_int_equal(hoFakeCudaCalls("cuMemHostAlloc"), 3);
  assert_int_equal(hoFakeCudaPinned(), 2999);
  assert_true(ho_cuda_pinned_covers(&fixture.pinned, b, 1000));
  assert_true(ho_cuda_pinned_covers(&fixture.pinned, b + 10, 990));
  assert_false(ho_cuda_pinned_covers(&fixture.pinned, b + 10, 991));
  end(&fixture);
}

static void testLimitDropsWhatIsNotUsed(void **state) {
  (void)state;
  fixture_t fixture;
  void *block = NULL;
  begin(&fixture, PAGE, 10000);
  char *first = pin(&fixture, 6000);
  ASSERT_ERROR(ho_cuda_pinned_allocate(&fixture.pinned, 5000, &block), HO_STATUS_OUT_OF_MEMORY,
               "cannot pin 5000 bytes of host memory: 5000 bytes of pinned host memory are needed, "
               "of the limit of 10000 bytes 6000 are in use");
  ho_cuda_pinned_release(&fixture.pinned, first);
  pin(&fixture, 5000);
  assert_int_equal(hoFakeCudaPinned(), 5000);
  end(&fixture);
}

// The driver refuses before our own limit does.
static void testDriverRefuses(void **state) {
  (void)state;
  fixture_t fixture;
  void *block = NULL;
  begin(&fixture, PAGE, 0);
  hoFakeCudaSetPinnedLimit(10000);
  char *first = pin(&fixture, 6000);
  ASSERT_ERROR(ho_cuda_pinned_allocate(&fixture.pinned, 5000, &block), HO_STATUS_OUT_OF_MEMORY,
               "cuMemHostAlloc: CUDA_ERROR_OUT_OF_MEMORY (2): out of memory");
  ho_cuda_pinned_release(&fixture.pinned, first);
  pin(&fixture, 5000);
  end(&fixture);
}

static void testRegistration(void **state) {
  (void)state;
  fixture_t fixture;
  char *memory = aligned_alloc(4096, 65536);
  begin(&fixture, PAGE, 20000);
  ASSERT_OK(ho_cuda_pinned_register(&fixture.pinned, memory + 100, 8000, true));
  assert_true(ho_cuda_pinned_covers(&fixture.pinned, memory + 100, 8000));
  assert_false(ho_cuda_pinned_covers(&fixture.pinned, memory + 99, 8000));
  ASSERT_ERROR(ho_cuda_pinned_register(&fixture.pinned, memory + 8100, 100, false),
               HO_STATUS_DEVICE, // the same page
               "cuMemHostRegister_v2: CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED (712)");
  ASSERT_ERROR(ho_cuda_pinned_register(&fixture.pinned, memory + 16384, 16384, false),
               HO_STATUS_OUT_OF_MEMORY, "of the limit of 20000 bytes 8000 are in use");
  ho_cuda_pinned_release(&fixture.pinned, memory + 100); // is not ours to reuse
  assert_int_equal(hoFakeCudaPinned(), 8000);
  ho_cuda_pinned_unregister(&fixture.pinned, memory + 100);
  ho_cuda_pinned_unregister(&fixture.pinned, memory + 100);
  assert_int_equal(hoFakeCudaPinned(), 0);
  // Not every device registers what may not be written.
  hoFakeCudaFail("cuMemHostRegister_v2", 1, 801, false);
  ASSERT_OK(ho_cuda_pinned_register(&fixture.pinned, memory, 8000, true));
  end(&fixture);
  free(memory);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testGrowsAndShrinksInPlace),
      cmocka_unit_test(testPagesMove),
      cmocka_unit_test(testSmallBlocksShareAPage),
      cmocka_unit_test(testCapacityIsHard),
      cmocka_unit_test(testDriverIsExhausted),
      cmocka_unit_test(testLargeDevicesHaveLargePages),
      cmocka_unit_test(testFewAddresses),
      cmocka_unit_test(testExactSizesAreReused),
      cmocka_unit_test(testLimitDropsWhatIsNotUsed),
      cmocka_unit_test(testDriverRefuses),
      cmocka_unit_test(testRegistration),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
