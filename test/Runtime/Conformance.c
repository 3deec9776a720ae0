//===- Conformance.c - What every device must do --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Conformance.h"

#include "device.h"

#include <stdio.h>
#include <stdlib.h>

#define COUNT 4096
#define SIZE (COUNT * sizeof(float))

static const test_factory_t *factory;

//===----------------------------------------------------------------------===//
// Running a hand-written step on a fresh device. Argument 0 is `COUNT` f32 in, argument 1 out.
//===----------------------------------------------------------------------===//

typedef struct fixture {
  ho_device_t *device;
  test_run_t run;
  float *in, *out;
} fixture_t;

// Pages of its own: each can be pinned once.
static float *allocate(void) {
  float *data = aligned_alloc(4096, SIZE);
  assert_non_null(data);
  memset(data, 0, SIZE);
  return data;
}

// What the compiler would say of the program for this device.
static test_entry_t adapt(test_entry_t entry) {
  if (!entry.arguments)
    entry.arguments = F32_ARGUMENT("in", 4096, "in") "," F32_ARGUMENT("out", 4096, "out");
  entry.device = factory->name;
  entry.kernels = factory->kernels;
  entry.image = factory->image;
  return entry;
}

static fixture_t setUp(const test_device_options_t *options, test_entry_t entry) {
  test_device_options_t all = options ? *options : (test_device_options_t){0};
  all.memory = all.memory ? all.memory : 64 * SIZE;
  entry = adapt(entry);
  fixture_t fixture = {.in = allocate(), .out = allocate()};
  for (int i = 0; i < COUNT; ++i)
    fixture.in[i] = (float)i;
  ASSERT_OK(factory->create(&all, &fixture.device));
  fixture.run = makeRun(fixture.device, &entry);
  ASSERT_OK(ho_instance_bind(fixture.run.instance, 0, fixture.in, NULL));
  ASSERT_OK(ho_instance_bind(fixture.run.instance, 1, fixture.out, NULL));
  return fixture;
}

static void tearDown(fixture_t *fixture) {
  endRun(&fixture->run);
  ho_device_free(fixture->device);
  free(fixture->in);
  free(fixture->out);
}

static test_entry_t planned(ho_step_function_t step) {
  return (test_entry_t){.step = step,
                        .arena_bytes = 8 * SIZE,
                        .host_arena_bytes = 4 * SIZE,
                        .events = 8,
                        .copies_to_device = 4,
                        .copies_to_host = 4};
}

static void assertAdded(const fixture_t *fixture, float value) {
  for (int i = 0; i < COUNT; ++i)
    assert_true(fixture->out[i] == fixture->in[i] + value);
}

static ho_counters_t countersOf(const fixture_t *fixture) {
  ho_counters_t counters;
  ho_instance_counters(fixture->run.instance, &counters);
  return counters;
}

// Slow copies, so that what is not ordered goes wrong.
static const test_device_options_t slow = {.copy_latency = 300000};

//===----------------------------------------------------------------------===//
// Copies and events
//===----------------------------------------------------------------------===//

static void roundTrip(ho_step_t *step) {
  ho_step_acquire(step, SIZE, SIZE);
  ho_step_copy_to_device(step, SIZE, ho_step_argument(step, 0), SIZE, 0);
  ho_step_wait(step, 0);
  factory->add(step, SIZE, COUNT, 1);
  ho_step_copy_to_host(step, ho_step_argument(step, 1), SIZE, SIZE, 1);
  ho_step_wait(step, 1);
  ho_step_release(step, SIZE, SIZE);
}

static void testRoundTrip(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(roundTrip));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assertAdded(&fixture, 1);
  ho_counters_t counters = countersOf(&fixture);
  assert_int_equal(counters.steps, 2);
  assert_int_equal(counters.bytes_to_device, 2 * SIZE);
  assert_int_equal(counters.bytes_to_host, 2 * SIZE);
  assert_int_equal(counters.copies_to_device, 2);
  assert_int_equal(counters.copies_to_host, 2);
  assert_int_equal(counters.peak_bytes, 2 * SIZE);
  assert_true(counters.to_device_busy > 0 && counters.to_host_busy > 0);
  assert_true(counters.hidden_time <= counters.to_device_busy + counters.to_host_busy);
  assert_true(counters.stall_time <= counters.step_time);
  ho_instance_reset_counters(fixture.run.instance);
  counters = countersOf(&fixture);
  assert_int_equal(counters.steps + counters.to_device_busy + counters.peak_bytes, 0);
  tearDown(&fixture);
}

// The end of a step waits for all copies.
static void noWait(ho_step_t *step) {
  ho_step_copy_to_device(step, 0, ho_step_argument(step, 0), SIZE, 0);
  ho_step_to_host_after(step, 0);
  ho_step_copy_to_host(step, ho_step_argument(step, 1), 0, SIZE, 1);
}

static void testEndOfStepDrains(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(noWait));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assertAdded(&fixture, 0);
  assert_int_equal(countersOf(&fixture).peak_bytes, SIZE); // copies count too
  tearDown(&fixture);
}

// A later copy of a queue starts after an earlier one, and waiting for it is waiting for both.
static void inOrder(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  ho_step_copy_to_device(step, 0, out, SIZE, 0); // zeros
  ho_step_copy_to_device(step, 0, in, SIZE, 1);
  ho_step_wait(step, 1);
  ho_step_copy_to_host(step, out, 0, SIZE, 2);
  ho_step_wait(step, 2);
}

static void testQueuesAreInOrder(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(inOrder));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assertAdded(&fixture, 0);
  tearDown(&fixture);
}

// Two buffers share one place: the load waits for the store without blocking compute.
static void handOver(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  float *spill = ho_step_host_arena(step);
  ho_step_copy_to_device(step, 0, in, SIZE, 0);
  ho_step_wait(step, 0);
  factory->add(step, 0, COUNT, 5);
  ho_step_copy_to_host(step, spill, 0, SIZE, 1);
  ho_step_to_device_after(step, 1);
  ho_step_copy_to_device(step, 0, in, SIZE, 0); // over it
  ho_step_wait(step, 0);
  ho_step_to_device_after(step, 1);
  ho_step_copy_to_device(step, 2 * SIZE, spill, SIZE, 2); // and the spilled back
  ho_step_to_host_after(step, 2);
  ho_step_copy_to_host(step, out, 2 * SIZE, SIZE, 3);
  ho_step_wait(step, 3);
}

static void testCopiesWaitForTheOtherQueue(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(handOver));
  for (int i = 0; i < 20; ++i) {
    memset(fixture.out, 0, SIZE);
    ASSERT_OK(ho_instance_run(fixture.run.instance));
    assertAdded(&fixture, 5);
  }
  tearDown(&fixture);
}

// Many more copies than a ring has room for, with one event; each addition is seen by the next.
static void loop(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  ho_step_copy_to_device(step, 0, in, SIZE, 0);
  for (int i = 0; i < 3000; ++i) {
    ho_step_wait(step, 0);
    factory->add(step, 0, 1, 1);
    ho_step_copy_to_host(step, out, 0, sizeof(float), 0);
    ho_step_to_device_after(step, 0);
    ho_step_copy_to_device(step, 0, out, sizeof(float), 0);
  }
  ho_step_wait(step, 0);
}

static void testEventsAreReused(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, planned(loop));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assert_true(fixture.out[0] == fixture.in[0] + 3000);
  tearDown(&fixture);
}

// Copies without a wait in between fill the queue: the producer waits for room.
static void flood(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  for (int i = 0; i < 5000; ++i)
    ho_step_copy_to_device(step, (uint64_t)(i % 64) * 64, in + i % 64 * 16, 64, 0);
  ho_step_wait(step, 0);
  for (int i = 0; i < 5000; ++i)
    ho_step_copy_to_host(step, out + i % 64 * 16, (uint64_t)(i % 64) * 64, 64, 1);
  ho_step_wait(step, 1);
}

static void testFullQueues(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, planned(flood));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assert_memory_equal(fixture.in, fixture.out, 64 * 64);
  tearDown(&fixture);
}

// The most recent recording at the time of the call counts.
static void recordings(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  ho_step_wait(step, 7); // never recorded
  ho_step_to_device_after(step, 7);
  for (uint32_t i = 0; i < 100; ++i) { // any number may precede a copy
    ho_step_copy_to_host(step, out, 0, sizeof(float), i % 4);
    ho_step_to_device_after(step, i % 4);
  }
  ho_step_copy_to_device(step, 0, in, SIZE, 4);
  ho_step_wait(step, 4);
  ho_step_copy_to_host(step, out, 0, SIZE, 0);
  ho_step_wait(step, 0);
}

static void testRecordings(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, planned(recordings));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assertAdded(&fixture, 0);
  tearDown(&fixture);
}

static void emptyCopies(ho_step_t *step) {
  ho_step_acquire(step, 8 * SIZE, 0);
  ho_step_copy_to_device(step, 8 * SIZE, ho_step_argument(step, 0), 0, 0);
  ho_step_wait(step, 0);
  ho_step_copy_to_host(step, ho_step_argument(step, 1), 0, 0, 0);
  ho_step_wait(step, 0);
  ho_step_release(step, 8 * SIZE, 0);
}

static void testEmptyCopies(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, planned(emptyCopies));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  tearDown(&fixture);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static void allocating(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  uint64_t offsets[3];
  for (int i = 0; i < 3; ++i) {
    offsets[i] = ho_step_device_allocate(step, SIZE);
    ho_step_copy_to_device(step, offsets[i], in, SIZE, 0);
  }
  ho_step_wait(step, 0);
  ho_step_device_release(step, offsets[1]);
  uint64_t again = ho_step_device_allocate(step, SIZE);
  assert_int_equal(again, offsets[1]);
  factory->add(step, offsets[2], COUNT, 2);
  ho_step_copy_to_host(step, out, offsets[2], SIZE, 0);
  ho_step_wait(step, 0);
}

static void testDeviceAllocation(void **state) {
  (void)state;
  test_entry_t entry = {.step = allocating, .budget = 4 * SIZE, .events = 1};
  fixture_t fixture = setUp(NULL, entry);
  for (int i = 0; i < 3; ++i) // what a step does not release ends with it
    ASSERT_OK(ho_instance_run(fixture.run.instance));
  assertAdded(&fixture, 2);
  assert_int_equal(countersOf(&fixture).peak_bytes, 3 * SIZE);
  tearDown(&fixture);
}

static void exhausting(ho_step_t *step) {
  for (;;)
    ho_step_device_allocate(step, SIZE);
}

static void testDeviceExhaustion(void **state) {
  (void)state;
  test_entry_t entry = {.step = exhausting, .budget = 2 * SIZE + 512};
  fixture_t fixture = setUp(NULL, entry);
  for (int i = 0; i < 2; ++i)
    ASSERT_ERROR(ho_instance_run(fixture.run.instance), HO_STATUS_OUT_OF_MEMORY,
                 "device out of memory: 'main' asked for 16384 bytes, of the 33280 bytes it has "
                 "reserved 512 are free, the largest piece has 512; it needs 15872 bytes more");
  tearDown(&fixture);
}

static void releasingTwice(ho_step_t *step) {
  uint64_t offset = ho_step_device_allocate(step, SIZE);
  ho_step_device_release(step, offset);
  ho_step_device_release(step, offset);
}

static void testReleasingTwice(void **state) {
  (void)state;
  test_entry_t entry = {.step = releasingTwice, .budget = 2 * SIZE};
  fixture_t fixture = setUp(NULL, entry);
  ASSERT_ERROR(ho_instance_run(fixture.run.instance), HO_STATUS_INVALID_ARGUMENT,
               "releases offset 0, which is not allocated");
  tearDown(&fixture);
}

static void hostAllocating(ho_step_t *step) {
  char *kept = ho_step_host_allocate(step, 1000, 4096);
  assert_int_equal((uintptr_t)kept % 4096, 0);
  memset(kept, 1, 1000);
  for (int i = 0; i < 100; ++i) {
    char *freed = ho_step_host_allocate(step, (uint64_t)i, 0);
    memset(freed, 2, (size_t)i);
    if (i % 2)
      ho_step_host_release(step, freed); // the others end with the step
  }
  ho_step_host_release(step, NULL);
  assert_int_equal(kept[999], 1);
}

static void testHostAllocation(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, planned(hostAllocating));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  tearDown(&fixture);
}

static void testTwoInstances(void **state) {
  (void)state;
  // A GPU's arenas take whole pages.
  fixture_t fixture = setUp(&(test_device_options_t){.memory = 64 << 20}, planned(roundTrip));
  test_entry_t entry = adapt(planned(handOver));
  test_run_t other = makeRun(fixture.device, &entry);
  float *out = allocate();
  ASSERT_OK(ho_instance_bind(other.instance, 0, fixture.in, NULL));
  ASSERT_OK(ho_instance_bind(other.instance, 1, out, NULL));
  for (int i = 0; i < 10; ++i) {
    ASSERT_OK(ho_instance_run(other.instance));
    ASSERT_OK(ho_instance_run(fixture.run.instance));
  }
  assertAdded(&fixture, 1);
  assert_true(out[7] == fixture.in[7] + 5);
  endRun(&other);
  free(out);
  tearDown(&fixture);
}

// What arenas take is counted, and comes back.
static void testMemoryIsCounted(void **state) {
  (void)state;
  ho_device_t *device = NULL;
  ho_device_memory_t before, during, after;
  ASSERT_OK(factory->create(&(test_device_options_t){.memory = 64 * SIZE}, &device));
  device->ops->memory(device, &before);
  assert_true(before.free == before.capacity && before.capacity >= 64 * SIZE);
  test_entry_t entry = adapt(planned(roundTrip));
  for (int i = 0; i < 3; ++i) { // grows and shrinks
    entry.arena_bytes = (uint64_t)(i == 1 ? 40 : 8) * SIZE;
    test_run_t run = makeRun(device, &entry);
    device->ops->memory(device, &during);
    assert_true(during.free <= before.free - entry.arena_bytes);
    endRun(&run);
    device->ops->memory(device, &after);
    assert_int_equal(after.free, before.free);
    assert_int_equal(after.largest_free, before.largest_free);
  }
  ho_device_free(device);
}

static void testTooSmallDevice(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, planned(roundTrip));
  test_entry_t entry = adapt(planned(roundTrip));
  entry.arena_bytes = 64 * SIZE;
  ho_program_t *program = makeProgram(&entry);
  ho_instance_t *instance = NULL;
  ASSERT_ERROR(ho_instance_create(fixture.device, program, "main", &instance),
               HO_STATUS_OUT_OF_MEMORY, "program 'main' needs 1048576 bytes for its arena");
  ho_program_free(program);
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assertAdded(&fixture, 1);
  tearDown(&fixture);
}

static void testPinnedMemory(void **state) {
  (void)state;
  static const uint64_t sizes[] = {1, 4096, 100000, 4096, 0};
  ho_device_t *device = NULL;
  unsigned char *blocks[5];
  ASSERT_OK(factory->create(&(test_device_options_t){.memory = SIZE}, &device));
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 5; ++i) {
      ASSERT_OK(device->ops->host_allocate(device, sizes[i], (void **)&blocks[i]));
      assert_int_equal((uintptr_t)blocks[i] % 4096, 0);
      for (uint64_t k = 0; k < sizes[i]; ++k)
        assert_int_equal(blocks[i][k], 0);
      memset(blocks[i], 0xEE, sizes[i]); // must not come back
    }
    for (int i = 0; i < 4 - round; ++i) // one remains for the device to free
      device->ops->host_release(device, blocks[i]);
  }
  ho_device_free(device);
}

// Memory that is pinned, memory that is not, and some of each in a step.
static void testRegisteredMemory(void **state) {
  (void)state;
  for (int registered = 0; registered < 4; ++registered) {
    fixture_t fixture = setUp(&slow, planned(handOver));
    float *pinned[] = {fixture.in, fixture.out};
    for (int i = 0; i < 2; ++i)
      if (registered >> i & 1)
        ASSERT_OK(ho_device_register_memory(fixture.device, pinned[i], SIZE, i == 0));
    for (int i = 0; i < 5; ++i) {
      memset(fixture.out, 0, SIZE);
      ASSERT_OK(ho_instance_run(fixture.run.instance));
      assertAdded(&fixture, 5);
    }
    if (registered & 1) // the other is left to the device
      ho_device_unregister_memory(fixture.device, fixture.in);
    ASSERT_OK(ho_instance_run(fixture.run.instance));
    assertAdded(&fixture, 5);
    tearDown(&fixture);
  }
}

// The host reads what a copy has brought.
static void hostBetween(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  ho_step_copy_to_device(step, 0, in, SIZE, 0);
  ho_step_wait(step, 0);
  factory->add(step, 0, COUNT, 3);
  ho_step_copy_to_host(step, out, 0, SIZE, 1);
  ho_step_host_wait(step, 1);
  for (int i = 0; i < COUNT; ++i)
    out[i] += 1;
}

// Memory of the host that ends with the step.
static void throughHost(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  float *between = ho_step_host_allocate(step, SIZE, 0);
  ho_step_copy_to_device(step, 0, in, SIZE, 0);
  ho_step_wait(step, 0);
  factory->add(step, 0, COUNT, 3);
  ho_step_copy_to_host(step, between, 0, SIZE, 1);
  ho_step_to_device_after(step, 1);
  ho_step_copy_to_device(step, SIZE, between, SIZE, 2);
  ho_step_wait(step, 2);
  ho_step_host_release(step, between);
  ho_step_copy_to_host(step, out, SIZE, SIZE, 3);
}

static void testStepMemory(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(throughHost));
  for (int i = 0; i < 5; ++i) {
    fixture.in[11] = (float)i;
    ASSERT_OK(ho_instance_run(fixture.run.instance));
    assertAdded(&fixture, 3);
  }
  tearDown(&fixture);
}

// A queue is in order whatever memory its copies use.
static void mixedMemory(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  ho_step_copy_to_device(step, 0, in, SIZE, 0);
  ho_step_wait(step, 0);
  ho_step_copy_to_host(step, out, 0, SIZE, 1);
  ho_step_copy_to_host(step, ho_step_host_arena(step), 0, sizeof(float), 2);
  ho_step_host_wait(step, 2); // and so for the copy before
  for (int i = 0; i < COUNT; ++i)
    out[i] += 9;
}

static void testMixedMemory(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(mixedMemory));
  for (int i = 0; i < 4; ++i) {
    memset(fixture.out, 0, SIZE);
    ASSERT_OK(ho_instance_run(fixture.run.instance));
    assertAdded(&fixture, 9);
  }
  tearDown(&fixture);
}

// The load takes what the store has brought, since compute has waited for it in between.
static void throughCompute(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  ho_step_copy_to_device(step, 0, in, SIZE, 0);
  ho_step_wait(step, 0);
  factory->add(step, 0, COUNT, 5);
  ho_step_copy_to_host(step, out, 0, SIZE, 1);
  ho_step_wait(step, 1);
  ho_step_copy_to_device(step, SIZE, out, SIZE, 2);
  ho_step_wait(step, 2);
  factory->add(step, SIZE, COUNT, 1);
  ho_step_copy_to_host(step, out, SIZE, SIZE, 3);
}

static void testCopiesFollowCompute(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(throughCompute));
  for (int i = 0; i < 4; ++i) {
    memset(fixture.out, 0, SIZE);
    ASSERT_OK(ho_instance_run(fixture.run.instance));
    assertAdded(&fixture, 6);
  }
  tearDown(&fixture);
}

static void testHostWait(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(hostBetween));
  for (int i = 0; i < 4; ++i) {
    ASSERT_OK(ho_instance_run(fixture.run.instance));
    assertAdded(&fixture, 4);
  }
  tearDown(&fixture);
}

// Two steps of the same program with other arguments.
static void testBindingAgain(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, planned(roundTrip));
  float *other = allocate(), *out = fixture.out;
  for (int i = 0; i < 6; ++i) {
    fixture.out = i % 4 < 2 ? other : out;
    ASSERT_OK(ho_instance_bind(fixture.run.instance, 1, fixture.out, NULL));
    memset(fixture.out, 0, SIZE);
    for (int k = 0; k < 4; ++k) {
      fixture.in[7] = (float)(i * 10 + k);
      ASSERT_OK(ho_instance_run(fixture.run.instance));
      assertAdded(&fixture, 1);
    }
  }
  assert_int_equal(countersOf(&fixture).bytes_to_device, 24 * SIZE);
  assert_int_equal(countersOf(&fixture).copies_to_host, 24);
  assert_int_equal(countersOf(&fixture).peak_bytes, 2 * SIZE);
  fixture.out = out;
  free(other);
  tearDown(&fixture);
}

// Another device's program would touch memory that it cannot.
static void testOtherDevice(void **state) {
  (void)state;
  fixture_t fixture = setUp(NULL, planned(roundTrip));
  test_entry_t entry = planned(roundTrip);
  entry.device = strcmp(factory->name, "host") ? "host" : "cuda";
  ho_program_t *program = makeProgram(&entry);
  ho_instance_t *instance = NULL;
  ASSERT_ERROR(ho_instance_create(fixture.device, program, "main", &instance),
               HO_STATUS_INVALID_ARGUMENT, "the program is compiled for the device '");
  assert_string_equal(ho_device_name(fixture.device), factory->name);
  ho_program_free(program);
  tearDown(&fixture);
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static int64_t seen[2];

static void readDimensions(ho_step_t *step) {
  seen[0] = ho_step_argument_dimension(step, 0, 0);
  seen[1] = ho_step_argument_dimension(step, 0, 1);
}

static void testDimensions(void **state) {
  (void)state;
  ho_device_t *device = NULL;
  ASSERT_OK(factory->create(&(test_device_options_t){.memory = SIZE}, &device));
  test_entry_t entry = {.step = readDimensions,
                        .arena_bytes = 256,
                        .arguments = "{\"name\": \"ids\", \"type\": \"i64\", \"shape\": [2, -1],"
                                     "\"bound\": [2, 64], \"role\": \"in\"}"};
  test_run_t run = makeRun(device, &entry);
  int64_t data[128];
  const ho_status_code_t invalid = HO_STATUS_INVALID_ARGUMENT;
  ASSERT_ERROR(ho_instance_run(run.instance), invalid, "argument 0 'ids' of 'main' is not bound");
  ASSERT_ERROR(ho_instance_bind(run.instance, 1, data, NULL), invalid, "has 1 arguments");
  ASSERT_ERROR(ho_instance_bind(run.instance, 0, NULL, NULL), invalid, "no memory given");
  ASSERT_ERROR(ho_instance_bind(run.instance, 0, data, NULL), invalid, "dimension 1 is dynamic");
  ASSERT_ERROR(ho_instance_bind(run.instance, 0, data, (int64_t[]){3, 5}), invalid,
               "'ids': dimension 0 is 3, the program was compiled for 2");
  ASSERT_ERROR(ho_instance_bind(run.instance, 0, data, (int64_t[]){2, 65}), invalid,
               "'ids': dimension 1 is 65, the program allows 0 to 64");
  ASSERT_ERROR(ho_instance_bind(run.instance, 0, data, (int64_t[]){2, -1}), invalid, "is -1");
  ASSERT_OK(ho_instance_bind(run.instance, 0, data, (int64_t[]){2, 37}));
  ASSERT_OK(ho_instance_run(run.instance));
  assert_true(seen[0] == 2 && seen[1] == 37);
  endRun(&run);
  ho_device_free(device);
}

//===----------------------------------------------------------------------===//
// From step to step
//===----------------------------------------------------------------------===//

static bool showsWhole, endsEarly;

// Argument 0 whole at 0, and at SIZE first as what the step before has loaded ahead.
static void keeping(ho_step_t *step) {
  ho_step_acquire_kept(step, 0, 0, SIZE);
  ho_step_copy_kept(step, 0, 0, SIZE, 0, 1);
  ho_step_acquire_kept(step, 1, SIZE, SIZE);
  ho_step_copy_kept(step, 1, SIZE, SIZE, 1, 0);
  ho_step_wait(step, 0);
  ho_step_wait(step, 1);
  factory->add(step, SIZE, COUNT, 1);
  ho_step_copy_to_host(step, ho_step_argument(step, 1), showsWhole ? 0 : SIZE, SIZE, 2);
  ho_step_wait(step, 2);
  factory->add(step, SIZE, COUNT, 1000);
  ho_step_release(step, SIZE, SIZE);
  ho_step_acquire_kept(step, 1, SIZE, SIZE);
  ho_step_copy_ahead(step, 1, SIZE, SIZE, 3);
  if (endsEarly)
    ho_step_fail(step, "asked for");
}

// Expects a step to copy that many times and to put out what it has.
static void expectKept(fixture_t *fixture, bool whole, uint64_t copies) {
  showsWhole = whole;
  ho_instance_reset_counters(fixture->run.instance);
  memset(fixture->out, 0, SIZE);
  ASSERT_OK(ho_instance_run(fixture->run.instance));
  assertAdded(fixture, whole ? 0 : 1);
  ho_counters_t counters = countersOf(fixture);
  assert_int_equal(counters.bytes_to_device, copies * SIZE);
  assert_int_equal(counters.copies_to_device, copies);
}

enum { COLD = 3, STEADY = 1 };

static void testKept(void **state) {
  (void)state;
  endsEarly = false;
  test_entry_t entry = planned(keeping);
  entry.slots = "0, 0";
  fixture_t fixture = setUp(&slow, entry);
  expectKept(&fixture, false, COLD);
  for (int i = 0; i < 4; ++i)
    expectKept(&fixture, i % 2, STEADY);
  ASSERT_OK(ho_instance_argument_changed(fixture.run.instance, 0));
  fixture.in[7] = 70;
  expectKept(&fixture, true, COLD);
  expectKept(&fixture, false, STEADY);
  endsEarly = true;
  ASSERT_ERROR(ho_instance_run(fixture.run.instance), HO_STATUS_DEVICE, "asked for");
  endsEarly = false;
  expectKept(&fixture, false, COLD);
  expectKept(&fixture, true, STEADY);
  tearDown(&fixture);
}

static void updating(ho_step_t *step) {
  ho_step_acquire_kept(step, 0, 0, SIZE);
  ho_step_copy_kept(step, 0, 0, SIZE, 0, 1);
  ho_step_wait(step, 0);
  factory->add(step, 0, COUNT, 1);
}

static void testState(void **state) {
  (void)state;
  test_entry_t entry = planned(updating);
  entry.slots = "0";
  entry.arguments = "{\"name\": \"in\", \"type\": \"f32\", \"shape\": [4096], \"bound\": [4096],"
                    "\"role\": \"inout\", \"state\": true}," F32_ARGUMENT("out", 4096, "out");
  fixture_t fixture = setUp(&slow, entry);
  for (int i = 0; i < 3; ++i)
    ASSERT_OK(ho_instance_run(fixture.run.instance));
  assert_true(fixture.in[5] == 5);
  ASSERT_OK(ho_instance_fetch_state(fixture.run.instance, 0));
  for (int i = 0; i < COUNT; ++i)
    assert_true(fixture.in[i] == (float)(i + 3));
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  ASSERT_OK(ho_instance_fetch_state(fixture.run.instance, 0));
  assert_true(fixture.in[5] == 9);
  assert_int_equal(countersOf(&fixture).bytes_to_device, SIZE);
  assert_int_equal(countersOf(&fixture).bytes_to_host, 2 * SIZE);
  tearDown(&fixture);
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

static void failing(ho_step_t *step) {
  ho_step_host_allocate(step, 100, 0);
  ho_step_copy_to_device(step, 0, ho_step_argument(step, 0), SIZE, 0);
  ho_step_fail(step, "index out of bounds");
}

static void testFailingStep(void **state) {
  (void)state;
  fixture_t fixture = setUp(&slow, planned(failing));
  for (int i = 0; i < 3; ++i)
    ASSERT_ERROR(ho_instance_run(fixture.run.instance), HO_STATUS_DEVICE, "index out of bounds");
  assert_int_equal(countersOf(&fixture).steps, 0);
  tearDown(&fixture);
}

static bool wentOn;

static void failsAtWait(ho_step_t *step) {
  float *in = ho_step_argument(step, 0), *out = ho_step_argument(step, 1);
  wentOn = false;
  for (uint32_t i = 0; i < 4; ++i)
    ho_step_copy_to_device(step, i * SIZE, in, SIZE, i);
  ho_step_wait(step, 3);
  wentOn = true;
  ho_step_copy_to_host(step, out, 3 * SIZE, SIZE, 0);
  ho_step_wait(step, 0);
}

static void testFailedCopy(void **state) {
  (void)state;
  if (!factory->can_fail_copies) {
    print_message("skipped: the device '%s' cannot be made to fail a copy\n", factory->name);
    skip();
  }
  fixture_t fixture = setUp(&(test_device_options_t){.fail_copy = 7}, planned(failsAtWait));
  ASSERT_OK(ho_instance_run(fixture.run.instance)); // copies 1 to 5
  assert_true(wentOn);
  ASSERT_ERROR(ho_instance_run(fixture.run.instance), HO_STATUS_DEVICE,
               "copy 7 (16384 bytes to the device at offset 16384) failed");
  assert_false(wentOn);
  memset(fixture.out, 0, SIZE);
  ASSERT_OK(ho_instance_run(fixture.run.instance)); // the instance is as good as new
  assertAdded(&fixture, 0);
  tearDown(&fixture);
}

// A failure that no wait sees is reported by the end of the step.
static void testFailedLastCopy(void **state) {
  (void)state;
  if (!factory->can_fail_copies)
    skip();
  fixture_t fixture = setUp(&(test_device_options_t){.fail_copy = 2}, planned(noWait));
  ASSERT_ERROR(ho_instance_run(fixture.run.instance), HO_STATUS_DEVICE,
               "copy 2 (16384 bytes to the host at offset 0) failed");
  ASSERT_OK(ho_instance_run(fixture.run.instance));
  assertAdded(&fixture, 0);
  tearDown(&fixture);
}

static void leavesArena(ho_step_t *step) {
  ho_step_copy_to_device(step, 8 * SIZE - 4, ho_step_argument(step, 0), 8, 0);
}
static void leavesArenaFar(ho_step_t *step) { ho_step_acquire(step, UINT64_MAX - 4, 8); }
static void unknownEvent(ho_step_t *step) { ho_step_wait(step, 8); }
static void unknownArgument(ho_step_t *step) { ho_step_argument(step, 2); }
static void unknownDimension(ho_step_t *step) { ho_step_argument_dimension(step, 0, 1); }
static void unknownOperation(ho_step_t *step) { ho_step_operation_begin(step, 0); }
static void unknownKernel(ho_step_t *step) { ho_step_launch(step, 7, 1, 1, 1, 1, 1, 1, 0, NULL); }

static void assertStepFails(ho_step_function_t step, const char *message) {
  fixture_t fixture = setUp(NULL, planned(step));
  ASSERT_ERROR(ho_instance_run(fixture.run.instance), HO_STATUS_INVALID_ARGUMENT, message);
  tearDown(&fixture);
}

static void testWrongNumbers(void **state) {
  (void)state;
  assertStepFails(leavesArena, "a copy to the device of 8 bytes at offset 131068 leaves the arena, "
                               "which has 131072 bytes");
  assertStepFails(leavesArenaFar, "leaves the arena");
  assertStepFails(unknownEvent, "uses event 8, its manifest declares 8");
  assertStepFails(unknownArgument, "uses argument 2");
  assertStepFails(unknownDimension, "dimension 1 of argument 0");
  assertStepFails(unknownOperation, "runs operation 0");
  assertStepFails(unknownKernel, "launches kernel 7, its manifest declares");
}

int runConformance(const test_factory_t *tested) {
  factory = tested;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testRoundTrip),
      cmocka_unit_test(testEndOfStepDrains),
      cmocka_unit_test(testQueuesAreInOrder),
      cmocka_unit_test(testCopiesWaitForTheOtherQueue),
      cmocka_unit_test(testEventsAreReused),
      cmocka_unit_test(testFullQueues),
      cmocka_unit_test(testRecordings),
      cmocka_unit_test(testEmptyCopies),
      cmocka_unit_test(testDeviceAllocation),
      cmocka_unit_test(testDeviceExhaustion),
      cmocka_unit_test(testReleasingTwice),
      cmocka_unit_test(testHostAllocation),
      cmocka_unit_test(testTwoInstances),
      cmocka_unit_test(testDimensions),
      cmocka_unit_test(testFailingStep),
      cmocka_unit_test(testFailedCopy),
      cmocka_unit_test(testFailedLastCopy),
      cmocka_unit_test(testWrongNumbers),
      cmocka_unit_test(testMemoryIsCounted),
      cmocka_unit_test(testTooSmallDevice),
      cmocka_unit_test(testPinnedMemory),
      cmocka_unit_test(testRegisteredMemory),
      cmocka_unit_test(testHostWait),
      cmocka_unit_test(testBindingAgain),
      cmocka_unit_test(testOtherDevice),
      cmocka_unit_test(testMixedMemory),
      cmocka_unit_test(testCopiesFollowCompute),
      cmocka_unit_test(testStepMemory),
      cmocka_unit_test(testKept),
      cmocka_unit_test(testState),
  };
  return cmocka_run_group_tests_name(tested->name, tests, NULL, NULL);
}
