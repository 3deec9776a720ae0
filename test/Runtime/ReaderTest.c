//===- ReaderTest.c - Both engines deliver what files hold ----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every test runs with io_uring, which is skipped where the kernel refuses it,
// and with pread; direct and through the page cache.
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include "disk/blocks.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE UINT64_C(4096)
#define BLOCK (16 * PAGE)
#define MEMORY (4 * BLOCK)

// Prime, so that nothing is aligned by chance.
static const uint64_t fileBytes = 3000017;
static char path[64];

static unsigned char byteAt(uint64_t offset) {
  return (unsigned char)((offset * UINT64_C(0x9E3779B97F4A7C15)) >> 56);
}

static void writeFile(uint64_t bytes) {
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  for (uint64_t i = 0; i < bytes; ++i)
    putc(byteAt(i), file);
  assert_int_equal(fclose(file), 0);
}

typedef struct fixture {
  ho_disk_file_t *file;
  ho_reader_t *reader;
  void *memory;
} fixture_t;

typedef struct variant {
  ho_disk_engine_t engine;
  bool cached; // not direct
} variant_t;

static ho_reader_options_t makeOptions(ho_disk_engine_t engine, void *memory) {
  return (ho_reader_options_t){
      .engine = engine, .memory = memory, .memory_bytes = MEMORY, .block = BLOCK, .capacity = 16};
}

static bool refused(ho_disk_engine_t engine) {
  if (engine != HO_DISK_ENGINE_URING)
    return false;
  void *memory = aligned_alloc(PAGE, MEMORY);
  ho_reader_options_t options = makeOptions(engine, memory);
  ho_reader_t *reader = NULL;
  ho_status_t status = ho_reader_create(&options, &reader);
  bool result = status != HO_OK;
  if (result)
    printf("skipped: %s\n", ho_status_message(status));
  ho_status_free(status);
  ho_reader_free(reader);
  free(memory);
  return result;
}

static fixture_t setUp(const variant_t *variant) {
  fixture_t fixture = {NULL};
  writeFile(fileBytes);
  ASSERT_OK(ho_disk_file_open(path, &fixture.file));
  if (variant->cached && fixture.file->direct >= 0) {
    close(fixture.file->direct);
    fixture.file->direct = -1;
  }
  fixture.memory = aligned_alloc(PAGE, MEMORY);
  assert_non_null(fixture.memory);
  ho_reader_options_t options = makeOptions(variant->engine, fixture.memory);
  ASSERT_OK(ho_reader_create(&options, &fixture.reader));
  bool uring = variant->engine == HO_DISK_ENGINE_URING;
  assert_string_equal(ho_reader_engine_name(fixture.reader), uring ? "io_uring" : "pread");
  ho_reader_register(fixture.reader, fixture.file);
  return fixture;
}

static void tearDown(fixture_t *fixture) {
  ho_reader_free(fixture->reader);
  ho_disk_file_free(fixture->file);
  free(fixture->memory);
  unlink(path);
}

//===----------------------------------------------------------------------===//
// The consumer
//===----------------------------------------------------------------------===//

// Takes the oldest range, which is all there.
static void expectRange(ho_reader_t *reader, uint64_t offset, uint64_t size) {
  uint64_t done = 0;
  for (bool last = false; !last;) {
    ho_disk_piece_t piece;
    ho_reader_next(reader, &piece);
    if (!piece.data)
      ASSERT_OK(ho_disk_failure_status(&piece.failure));
    assert_true(piece.size > 0 && done + piece.size <= size);
    for (uint64_t i = 0; i < piece.size; ++i)
      assert_true((unsigned char)piece.data[i] == byteAt(offset + done + i));
    done += piece.size;
    last = piece.last;
    ho_reader_release(reader);
  }
  assert_int_equal(done, size);
}

// Takes the oldest range, which ends in a failure.
static ho_disk_failure_t expectFailure(ho_reader_t *reader) {
  for (;;) {
    ho_disk_piece_t piece;
    ho_reader_next(reader, &piece);
    if (!piece.data) {
      assert_true(piece.last);
      return piece.failure;
    }
    assert_false(piece.last);
    ho_reader_release(reader);
  }
}

static void request(const fixture_t *fixture, uint64_t offset, uint64_t size) {
  ho_reader_request(fixture->reader, &(ho_disk_range_t){fixture->file, offset, size});
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

static void rangesOfAllAlignments(const variant_t *variant) {
  static const uint64_t ranges[][2] = {
      {0, 1},         {0, 4096},      {1, 1},          {4095, 2},
      {511, 4097},    {0, 3000017},   {3000016, 1},    {2999999, 18},
      {1234567, 1},   {BLOCK - 1, 2}, {BLOCK, BLOCK},  {BLOCK - 3, BLOCK},
      {7, 5 * BLOCK}, {100, 2000000}, {2998272, 1745}, // from the file's last page on
  };
  fixture_t fixture = setUp(variant);
  enum { count = sizeof(ranges) / sizeof(ranges[0]) };
  for (int i = 0; i < count; ++i) { // one by one
    request(&fixture, ranges[i][0], ranges[i][1]);
    expectRange(fixture.reader, ranges[i][0], ranges[i][1]);
  }
  for (int i = 0; i < count; ++i) // all ahead
    request(&fixture, ranges[i][0], ranges[i][1]);
  for (int i = 0; i < count; ++i)
    expectRange(fixture.reader, ranges[i][0], ranges[i][1]);
  tearDown(&fixture);
}

typedef struct producer {
  const fixture_t *fixture;
  int count;
} producer_t;

static uint64_t smallOffset(int i) { return (uint64_t)i * 1009 % (fileBytes - 5000); }
static uint64_t smallSize(int i) { return 1 + (uint64_t)i * 769 % 5000; }

static void *produce(void *argument) {
  const producer_t *producer = argument;
  for (int i = 0; i < producer->count; ++i)
    request(producer->fixture, smallOffset(i), smallSize(i));
  return NULL;
}

// Far more than rings and memory hold, so that every wait happens.
static void manySmallRanges(const variant_t *variant) {
  fixture_t fixture = setUp(variant);
  producer_t producer = {&fixture, 3000};
  pthread_t thread;
  assert_int_equal(pthread_create(&thread, NULL, produce, &producer), 0);
  for (int i = 0; i < producer.count; ++i)
    expectRange(fixture.reader, smallOffset(i), smallSize(i));
  pthread_join(thread, NULL);
  tearDown(&fixture);
}

static void readsGoAhead(const variant_t *variant) {
  fixture_t fixture = setUp(variant);
  request(&fixture, 0, 1);
  request(&fixture, PAGE, 1);
  ho_disk_piece_t piece;
  ho_reader_next(fixture.reader, &piece); // nothing is released
  ho_block_t *second = &fixture.reader->blocks[1];
  for (int i = 0; i < 10000 && atomic_load(&second->state) != HO_BLOCK_ARRIVED; ++i)
    usleep(1000);
  assert_int_equal(atomic_load(&second->state), HO_BLOCK_ARRIVED);
  ho_reader_release(fixture.reader);
  expectRange(fixture.reader, PAGE, 1);
  tearDown(&fixture);
}

static void skippedRanges(const variant_t *variant) {
  fixture_t fixture = setUp(variant);
  for (int i = 0; i < 5; ++i)
    request(&fixture, 13, 2000000);
  ho_reader_skip(fixture.reader);
  ho_disk_counters_t counters = ho_reader_take_counters(fixture.reader);
  assert_true(counters.bytes <= MEMORY); // what had been issued, and no more
  ho_disk_piece_t piece;
  ho_reader_next(fixture.reader, &piece);
  ho_reader_release(fixture.reader);
  ho_reader_skip(fixture.reader); // the rest of the second
  for (int i = 0; i < 3; ++i)
    expectRange(fixture.reader, 13, 2000000);
  tearDown(&fixture);
}

static void truncatedFiles(const variant_t *variant) {
  fixture_t fixture = setUp(variant);
  assert_int_equal(truncate(path, 1000003), 0);
  request(&fixture, 900000, 300000);
  request(&fixture, 2000000, 10);
  request(&fixture, 999990, 13); // to the last byte there is
  request(&fixture, 999990, 14); // and one more
  ho_disk_failure_t failure = expectFailure(fixture.reader);
  assert_int_equal(failure.error, 0);
  assert_int_equal(failure.offset + failure.got, 1000003);
  assert_true(failure.offset > 900000 && failure.size > failure.got);
  char text[256];
  snprintf(text, sizeof(text),
           "%s: reading 10 bytes at offset 2000000: the file ends after 0 of "
           "them; it had 3000017 bytes when it was opened",
           path);
  failure = expectFailure(fixture.reader);
  ASSERT_ERROR(ho_disk_failure_status(&failure), HO_STATUS_IO, text);
  expectRange(fixture.reader, 999990, 13);
  failure = expectFailure(fixture.reader);
  assert_int_equal(failure.got, 13);
  tearDown(&fixture);
}

// Memory of this process that is not there reads as EIO.
static void disksThatFail(const variant_t *variant) {
  fixture_t fixture = setUp(variant);
  ho_disk_file_t broken = {.id = UINT64_MAX, .path = path, .size = 1 << 20, .direct = -1};
  broken.cached = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
  assert_true(broken.cached >= 0);
  ho_reader_request(fixture.reader, &(ho_disk_range_t){&broken, PAGE, 100000});
  request(&fixture, 5, 100000);
  ho_disk_failure_t failure = expectFailure(fixture.reader);
  assert_int_equal(failure.error, EIO);
  ASSERT_ERROR(ho_disk_failure_status(&failure), HO_STATUS_IO, "Input/output error");
  expectRange(fixture.reader, 5, 100000);
  tearDown(&fixture);
  close(broken.cached);
}

// A file system may open a file for direct reads and refuse the read with EINVAL; so does any that
// is asked for less than it aligns to.
static void refusedDirectReads(const variant_t *variant) {
  fixture_t fixture = setUp(variant);
  bool direct = fixture.file->direct >= 0;
  fixture.file->alignment = 1; // not true
  request(&fixture, 333, 3 * BLOCK);
  expectRange(fixture.reader, 333, 3 * BLOCK);
  assert_true(!direct || atomic_load(&fixture.file->direct_refused));
  tearDown(&fixture);
}

static void countersAddUp(const variant_t *variant) {
  fixture_t fixture = setUp(variant);
  request(&fixture, 0, 16 * BLOCK);
  request(&fixture, 16 * BLOCK, 10 * BLOCK);
  expectRange(fixture.reader, 0, 16 * BLOCK);
  ho_disk_span_t first = ho_reader_last_span(fixture.reader);
  expectRange(fixture.reader, 16 * BLOCK, 10 * BLOCK);
  ho_disk_span_t second = ho_reader_last_span(fixture.reader);
  ho_disk_counters_t counters = ho_reader_take_counters(fixture.reader);
  assert_int_equal(counters.bytes, 26 * BLOCK);
  assert_int_equal(first.bytes, 16 * BLOCK);
  assert_int_equal(second.offset, 16 * BLOCK);
  assert_true(second.start >= first.finish && second.finish >= second.start);
  assert_true(counters.busy > 0 && counters.busy <= second.finish - first.start);
  tearDown(&fixture);
}

static void awaitBlock(const fixture_t *fixture, int number) {
  for (int i = 0; i < 60000 && atomic_load(&fixture->reader->prepared) <= (uint64_t)number; ++i)
    usleep(1000);
  for (int i = 0; i < 60000 && !atomic_load(&fixture->reader->blocks[number].state); ++i)
    usleep(1000);
  assert_int_equal(atomic_load(&fixture->reader->blocks[number].state), HO_BLOCK_ARRIVED);
}

// The last block of a range need not be the last to arrive.
static void spansEndWithTheLastRead(const variant_t *variant) {
  fixture_t fixture = setUp(variant);
  request(&fixture, 0, 2 * BLOCK);
  awaitBlock(&fixture, 0);
  awaitBlock(&fixture, 1);
  uint64_t late = fixture.reader->blocks[1].finished + 1000000;
  fixture.reader->blocks[0].finished = late;
  expectRange(fixture.reader, 0, 2 * BLOCK);
  assert_int_equal(ho_reader_last_span(fixture.reader).finish, late);
  tearDown(&fixture);
}

//===----------------------------------------------------------------------===//
// Each test, each engine
//===----------------------------------------------------------------------===//

static void runVariants(void (*test)(const variant_t *variant)) {
  static const variant_t variants[] = {{HO_DISK_ENGINE_URING, false},
                                       {HO_DISK_ENGINE_URING, true},
                                       {HO_DISK_ENGINE_PREAD, false},
                                       {HO_DISK_ENGINE_PREAD, true}};
  for (int i = 0; i < 4; ++i)
    if (!refused(variants[i].engine))
      test(&variants[i]);
}

#define TEST(name)                                                                                 \
  static void name##Test(void **state) {                                                           \
    (void)state;                                                                                   \
    runVariants(name);                                                                             \
  }
TEST(rangesOfAllAlignments)
TEST(manySmallRanges)
TEST(readsGoAhead)
TEST(skippedRanges)
TEST(truncatedFiles)
TEST(disksThatFail)
TEST(refusedDirectReads)
TEST(countersAddUp)
TEST(spansEndWithTheLastRead)

// A read may return less than it was asked for anywhere.
static void shortReadsGoOn(void **state) {
  (void)state;
  fixture_t fixture = setUp(&(variant_t){HO_DISK_ENGINE_PREAD, false});
  fixture.file->alignment = 512;
  ho_block_t block = {
      .file = fixture.file, .direct = true, .length = 8192, .skip = 5, .size = 8000};
  assert_false(ho_block_advance(fixture.reader, &block, -EINTR));
  assert_false(ho_block_advance(fixture.reader, &block, -EAGAIN));
  assert_false(ho_block_advance(fixture.reader, &block, 512));
  assert_true(block.direct && block.got == 512);
  assert_false(ho_block_advance(fixture.reader, &block, 100)); // the rest is not aligned
  assert_true(!block.direct && block.got == 612);
  assert_false(ho_block_advance(fixture.reader, &block, 7392));
  assert_int_equal(atomic_load(&block.state), HO_BLOCK_READING);
  assert_true(ho_block_advance(fixture.reader, &block, 1));
  assert_int_equal(atomic_load(&block.state), HO_BLOCK_ARRIVED);
  assert_false(atomic_load(&fixture.file->direct_refused));
  tearDown(&fixture);
}

static void theEnvironmentChooses(void **state) {
  (void)state;
  ho_disk_engine_t engine = HO_DISK_ENGINE_ANY;
  setenv("HO_DISK_ENGINE", "pread", 1);
  ASSERT_OK(ho_reader_engine_from_environment(&engine));
  assert_int_equal(engine, HO_DISK_ENGINE_PREAD);
  setenv("HO_DISK_ENGINE", "aio", 1);
  ASSERT_ERROR(ho_reader_engine_from_environment(&engine), HO_STATUS_INVALID_ARGUMENT,
               "HO_DISK_ENGINE: 'aio' is none of io_uring, pread");
  unsetenv("HO_DISK_ENGINE");
}

static void filesThatCannotBeOpened(void **state) {
  (void)state;
  ho_disk_file_t *file = NULL;
  ASSERT_ERROR(ho_disk_file_open("no/such/file", &file), HO_STATUS_NOT_FOUND, "no/such/file: No");
  ASSERT_ERROR(ho_disk_file_open(".", &file), HO_STATUS_INVALID_ARGUMENT, "not a regular file");
  assert_null(file);
}

static void aFileIsMeasured(void **state) {
  (void)state;
  ho_disk_file_t *file = NULL;
  double rate = 0;
  writeFile(fileBytes);
  ASSERT_OK(ho_disk_file_open(path, &file));
  ho_disk_file_drop(file);
  ASSERT_OK(ho_disk_file_measure(file, 1, fileBytes - 1, &rate));
  assert_true(rate > 1e3 && rate < 1e12);
  ASSERT_ERROR(ho_disk_file_measure(file, 1, fileBytes, &rate), HO_STATUS_INVALID_ARGUMENT,
               "it has 3000017");
  ASSERT_ERROR(ho_disk_file_measure(file, 0, 0, &rate), HO_STATUS_INVALID_ARGUMENT, "0 bytes");
  assert_int_equal(truncate(path, 4096), 0);
  ASSERT_ERROR(ho_disk_file_measure(file, 0, fileBytes, &rate), HO_STATUS_IO,
               "the file ends after");
  ho_disk_file_free(file);
  unlink(path);
}

int main(void) {
  snprintf(path, sizeof(path), "ho-reader-%ld.bin", (long)getpid());
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rangesOfAllAlignmentsTest),
      cmocka_unit_test(manySmallRangesTest),
      cmocka_unit_test(readsGoAheadTest),
      cmocka_unit_test(skippedRangesTest),
      cmocka_unit_test(truncatedFilesTest),
      cmocka_unit_test(disksThatFailTest),
      cmocka_unit_test(refusedDirectReadsTest),
      cmocka_unit_test(countersAddUpTest),
      cmocka_unit_test(spansEndWithTheLastReadTest),
      cmocka_unit_test(shortReadsGoOn),
      cmocka_unit_test(theEnvironmentChooses),
      cmocka_unit_test(filesThatCannotBeOpened),
      cmocka_unit_test(aFileIsMeasured),
  };
  return cmocka_run_group_tests_name("reader", tests, NULL, NULL);
}
