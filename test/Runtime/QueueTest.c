//===- QueueTest.c - Order, completion and a full ring --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Test.h"

#include "device_host/queue.h"

#include <unistd.h>

typedef struct sink {
  ho_queue_t *other;
  uint64_t count, sum;
  bool ordered;
  useconds_t delay;
} sink_t;

static void take(void *context, const ho_queue_entry_t *entry) {
  sink_t *sink = context;
  if (sink->other)
    ho_queue_wait(sink->other, entry->after);
  if (sink->delay)
    usleep(sink->delay);
  sink->ordered &= entry->number == ++sink->count;
  sink->sum += entry->size;
}

static void entriesRunInOrder(void **state) {
  (void)state;
  enum { COUNT = 100000 };
  sink_t sink = {.ordered = true};
  ho_queue_t queue;
  ASSERT_OK(ho_queue_start(&queue, 64, "test", take, &sink));
  for (uint64_t i = 1; i <= COUNT; ++i) {
    ho_queue_entry_t entry = {.number = i, .size = i};
    assert_int_equal(ho_queue_push(&queue, &entry), i);
  }
  ho_queue_drain(&queue);
  assert_true(sink.ordered);
  assert_int_equal(sink.count, COUNT);
  assert_int_equal(sink.sum, (uint64_t)COUNT * (COUNT + 1) / 2);
  ho_queue_stop(&queue);
}

static void aTicketIsCompleteAfterItsEntry(void **state) {
  (void)state;
  sink_t sink = {.ordered = true, .delay = 2000};
  ho_queue_t queue;
  ASSERT_OK(ho_queue_start(&queue, 4, "test", take, &sink));
  assert_true(ho_queue_is_complete(&queue, 0));
  for (uint64_t i = 1; i <= 3; ++i) {
    ho_queue_entry_t entry = {.number = i};
    ho_queue_push(&queue, &entry);
  }
  assert_false(ho_queue_is_complete(&queue, 3));
  ho_queue_wait(&queue, 2);
  assert_true(ho_queue_is_complete(&queue, 2));
  ho_queue_drain(&queue);
  assert_true(ho_queue_is_complete(&queue, 3));
  ho_queue_stop(&queue);
}

static void aFullRingMakesTheProducerWait(void **state) {
  (void)state;
  sink_t sink = {.ordered = true, .delay = 200};
  ho_queue_t queue;
  ASSERT_OK(ho_queue_start(&queue, 1, "test", take, &sink));
  for (uint64_t i = 1; i <= 200; ++i) {
    ho_queue_entry_t entry = {.number = i};
    ho_queue_push(&queue, &entry);
    assert_true(i <= queue.mask + 1 || ho_queue_is_complete(&queue, i - queue.mask - 1));
  }
  ho_queue_drain(&queue);
  assert_true(sink.ordered && sink.count == 200);
  ho_queue_stop(&queue);
}

// Two queues, each entry of one after the entry before it in the other.
static void queuesWaitForEachOther(void **state) {
  (void)state;
  ho_queue_t queues[2];
  sink_t sinks[2] = {{&queues[1], 0, 0, true, 0}, {&queues[0], 0, 0, true, 0}};
  for (int i = 0; i < 2; ++i)
    ASSERT_OK(ho_queue_start(&queues[i], 16, "test", take, &sinks[i]));
  uint64_t last = 0;
  for (uint64_t i = 1; i <= 5000; ++i)
    for (int k = 0; k < 2; ++k) {
      ho_queue_entry_t entry = {.number = i, .after = last};
      last = ho_queue_push(&queues[k], &entry);
    }
  for (int i = 0; i < 2; ++i) {
    ho_queue_drain(&queues[i]);
    assert_true(sinks[i].ordered && sinks[i].count == 5000);
  }
  for (int i = 0; i < 2; ++i)
    ho_queue_stop(&queues[i]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(entriesRunInOrder),
      cmocka_unit_test(aTicketIsCompleteAfterItsEntry),
      cmocka_unit_test(aFullRingMakesTheProducerWait),
      cmocka_unit_test(queuesWaitForEachOther),
  };
  return cmocka_run_group_tests_name("queue", tests, NULL, NULL);
}
