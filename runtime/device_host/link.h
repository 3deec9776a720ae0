//===- link.h - The modelled link to the host ---------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Copies bytes no faster than a link of a given rate would: the memory is
// copied in chunks, and after each the calling thread sleeps until the link
// would have delivered it. Time is modelled along each direction, so that
// waking late in one chunk does not delay the next.
//
// Thread safety: one thread a direction.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_LINK_H
#define HO_DEVICE_HOST_LINK_H

#include "../trace.h"

#include <stdatomic.h>

typedef struct ho_link_lane {
  double rate;                 // bytes per second, 0: unlimited
  _Atomic uint64_t free_at;    // when the modelled link has delivered all so far
  uint64_t last_finish;        // when that had really happened
  _Atomic uint64_t flow_start; // of the copy whose bytes flow, UINT64_MAX without
} ho_link_lane_t;

typedef struct ho_link {
  ho_link_lane_t lanes[HO_NUM_DIRECTIONS];
  uint64_t latency;    // nanoseconds, before the bytes of a copy flow
  double interference; // while both directions flow, each runs at rate * (1 - interference / 2)
} ho_link_t;

typedef struct ho_link_span {
  uint64_t start, finish;
} ho_link_span_t;

void ho_link_init(ho_link_t *link, double to_device_rate, double to_host_rate, uint64_t latency,
                  double interference);

// `ready` is when the copy was asked for and free to start, in the past. Returns when the link was
// busy with it; spans of one direction do not overlap.
ho_link_span_t ho_link_copy(ho_link_t *link, ho_direction_t direction, void *target,
                            const void *source, uint64_t size, uint64_t ready);

// The same in pieces, for bytes that come bit by bit.
typedef struct ho_link_flow {
  ho_link_t *link;
  ho_direction_t direction;
  uint64_t start;
  uint64_t finish; // of its bytes so far, in the model
  bool begun;
} ho_link_flow_t;

void ho_link_begin(ho_link_flow_t *flow, ho_link_t *link, ho_direction_t direction, uint64_t ready);
// Its next bytes, which were there at `arrived`; 0: from the start. `source` is not needed after.
void ho_link_push(ho_link_flow_t *flow, void *target, const void *source, uint64_t size,
                  uint64_t arrived);
ho_link_span_t ho_link_end(ho_link_flow_t *flow);

// When the direction's last copy was done in the model. Any thread may ask.
uint64_t ho_link_free_at(const ho_link_t *link, ho_direction_t direction);

#endif // HO_DEVICE_HOST_LINK_H
