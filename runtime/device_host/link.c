//===- link.c - The modelled link to the host -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "link.h"

#include "../clock.h"
#include "stream.h"

#include <errno.h>
#include <string.h>

#define MIN_CHUNK (UINT64_C(64) << 10)
#define MAX_CHUNK (UINT64_C(1) << 20)
#define CHUNK_TIME 500e-6 // seconds; a chunk is what flows in this time

// The last sleep of a copy ends this much early and the rest is spun, so that its end is exact:
// at most MAX_SPIN, and no more than 1 / SPIN_SHARE of the copy's time.
#define MAX_SPIN 20000 // nanoseconds
#define SPIN_SHARE 20

void ho_link_init(ho_link_t *link, double to_device_rate, double to_host_rate, uint64_t latency,
                  double interference) {
  memset(link, 0, sizeof(*link));
  link->lanes[HO_TO_DEVICE].rate = to_device_rate;
  link->lanes[HO_TO_HOST].rate = to_host_rate;
  link->latency = latency;
  link->interference = interference;
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    atomic_init(&link->lanes[i].flow_start, UINT64_MAX);
}

static void sleepUntil(uint64_t time) {
  struct timespec deadline = {.tv_sec = (time_t)(time / 1000000000u),
                              .tv_nsec = (long)(time % 1000000000u)};
  while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &deadline, NULL) == EINTR)
    ;
}

static void sleepThenSpinUntil(uint64_t time, uint64_t spin) {
  if (ho_now() + spin < time)
    sleepUntil(time - spin);
  while (ho_now() < time)
    ;
}

static uint64_t chunkSize(double rate) {
  double bytes = rate * CHUNK_TIME;
  return bytes < MIN_CHUNK ? MIN_CHUNK : bytes > MAX_CHUNK ? MAX_CHUNK : (uint64_t)bytes;
}

// When `size` bytes that begin to flow at `begin` have passed.
static uint64_t flowFinish(ho_link_t *link, ho_direction_t direction, uint64_t begin,
                           uint64_t size) {
  double rate = link->lanes[direction].rate;
  if (rate == 0)
    return begin;
  double alone = (double)size / rate * 1e9;
  uint64_t other = atomic_load(&link->lanes[!direction].flow_start);
  if (other >= begin + (uint64_t)alone)
    return begin + (uint64_t)alone;
  double before = other > begin ? (double)(other - begin) : 0;
  return begin + (uint64_t)(before + (alone - before) / (1 - link->interference / 2));
}

void ho_link_begin(ho_link_flow_t *flow, ho_link_t *link, ho_direction_t direction,
                   uint64_t ready) {
  ho_link_lane_t *lane = &link->lanes[direction];
  if (lane->rate == 0 && link->latency == 0)
    ready = ho_now(); // not modelled: as it happens
  uint64_t freeAt = ho_link_free_at(link, direction);
  uint64_t start = ready > freeAt ? ready : freeAt;
  *flow = (ho_link_flow_t){link, direction, start, start + link->latency, false};
  atomic_store(&lane->flow_start, flow->finish);
}

// Copies and waits for the link's chunks but the last.
void ho_link_push(ho_link_flow_t *flow, void *target, const void *source, uint64_t size,
                  uint64_t arrived) {
  uint64_t chunk = chunkSize(flow->link->lanes[flow->direction].rate);
  if (arrived > flow->finish)
    flow->finish = arrived;
  for (uint64_t done = 0; done < size; done += chunk) {
    uint64_t part = size - done < chunk ? size - done : chunk;
    if (flow->begun && ho_now() < flow->finish)
      sleepUntil(flow->finish);
    ho_stream_copy((char *)target + done, (const char *)source + done, part);
    flow->finish = flowFinish(flow->link, flow->direction, flow->finish, part);
    flow->begun = true;
  }
}

ho_link_span_t ho_link_end(ho_link_flow_t *flow) {
  ho_link_lane_t *lane = &flow->link->lanes[flow->direction];
  uint64_t start = flow->start, finish = flow->finish;
  uint64_t spin = (finish - start) / SPIN_SHARE;
  sleepThenSpinUntil(finish, spin < MAX_SPIN ? spin : MAX_SPIN);
  atomic_store(&lane->flow_start, UINT64_MAX);
  atomic_store(&lane->free_at, finish);
  uint64_t now = ho_now();
  ho_link_span_t span = {start > lane->last_finish ? start : lane->last_finish, now};
  lane->last_finish = now;
  return span;
}

ho_link_span_t ho_link_copy(ho_link_t *link, ho_direction_t direction, void *target,
                            const void *source, uint64_t size, uint64_t ready) {
  ho_link_flow_t flow;
  ho_link_begin(&flow, link, direction, ready);
  if (size == 0) // an empty part: nothing goes over the link
    flow.finish = flow.start;
  ho_link_push(&flow, target, source, size, 0);
  return ho_link_end(&flow);
}

uint64_t ho_link_free_at(const ho_link_t *link, ho_direction_t direction) {
  return atomic_load(&link->lanes[direction].free_at);
}
