//===- ho/loop.h - Planning loops whose trips are alike ---------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One trip of a loop is a problem (ho/plan.h). Its buffers are *kept* on the
// device over all trips, or are the *head* of a trip: on the device when it
// begins, because the trip before has loaded them; or they come and go within
// the trip, as in any plan. A head has one place: its next contents are issued
// once the trip has used the present ones (its *refill*). Before the first trip
// kept and head buffers are loaded; the last trip, the *tail*, refills nothing;
// behind it what was kept and written is stored.
//
// Between two trips nothing is in flight. That costs next to nothing: the link
// is busy to the end of a trip with what the next one begins with, and compute
// begins the next trip with that.
//
// Cost does not depend on the number of trips. Units, ownership and thread
// safety are those of ho/plan.h.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LOOP_H
#define HO_LOOP_H

#include "ho/plan.h"

#ifdef __cplusplus
extern "C" {
#endif

//===----------------------------------------------------------------------===//
// One trip
//===----------------------------------------------------------------------===//

typedef enum ho_loop_stay {
  HO_LOOP_STAY_NONE = 0, // comes and goes within the trip
  HO_LOOP_STAY_KEPT,
  HO_LOOP_STAY_HEAD, // read only
} ho_loop_stay_t;

typedef struct ho_trip_plan {
  ho_problem_t *problem; // the trip without the buffers that stay, and without their bytes
  ho_plan_t *plan;       // of that
  uint32_t *refill;      // of each buffer: the boundary at which its refill is issued, behind the
                         // loads there, by buffer; HO_NONE
  bool *loads, *stores;  // of each buffer that stays: before the first, behind the last trip
  uint64_t stay_bytes;   // aligned
  uint64_t makespan;     // refills included
  uint64_t stressed;     // the same over links that are as slow as compute, where there are refills
  uint64_t enter, leave; // what loading before the first and storing behind the last trip takes
} ho_trip_plan_t;

// `stays` has an entry for each buffer; `refill`: whether there is a next trip. What stays must not
// be touched by the host. Fails with HO_STATUS_INFEASIBLE where the rest does not fit beside it.
// What it makes has passed ho_plan_check.
HO_NODISCARD ho_status_t ho_trip_plan_create(const ho_problem_t *trip, const ho_loop_stay_t *stays,
                                             bool refill, ho_trip_plan_t *out);
void ho_trip_plan_destroy(ho_trip_plan_t *plan);

//===----------------------------------------------------------------------===//
// What stays
//===----------------------------------------------------------------------===//

typedef enum ho_loop_role {
  HO_LOOP_OWN = 0, // each trip has its own
  HO_LOOP_SHARED,  // the same memory in every trip
  HO_LOOP_SLICE,   // read only, and known before the trip: a head if need be
} ho_loop_role_t;

typedef struct ho_loop {
  const ho_problem_t *trip;
  const ho_loop_role_t *roles; // of each buffer
  uint64_t trips;              // 0: not known
  uint32_t max_depth;          // at least 1
} ho_loop_t;

typedef struct ho_loop_choice {
  uint32_t depth;        // trips of the program that are one trip of the loop as planned
  uint32_t num_heads;    // of the slices of the first of them, by first use
  ho_loop_stay_t *stays; // of each buffer of one trip of the program
  uint64_t makespan;     // of the whole loop; of one trip where their number is not known
  uint64_t time_lower_bound;
} ho_loop_choice_t;

// Slices in the order of their first use; `slices` has room for num_buffers.
HO_NODISCARD ho_status_t ho_loop_slices(const ho_problem_t *trip, const ho_loop_role_t *roles,
                                        uint32_t *slices, uint32_t *out_count);

// Chooses what is kept, what is a head, and how many trips are taken together, such that the loop
// takes the least time within the budget.
HO_NODISCARD ho_status_t ho_loop_choose(const ho_loop_t *loop, ho_loop_choice_t *out);
void ho_loop_choice_destroy(ho_loop_choice_t *choice);

#ifdef __cplusplus
}
#endif
#endif // HO_LOOP_H
