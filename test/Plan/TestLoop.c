//===- TestLoop.c - Loops whose trips are alike ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

#include "ho/loop.h"

#include <stdio.h>
#include <stdlib.h>

// A layer of four weights of 1 MiB, each used for as long as it takes to load one, on a hidden
// state that all layers share.
static ho_problem_t *layer(uint64_t memory, uint64_t duration) {
  char text[1024];
  snprintf(text, sizeof(text),
           "machine memory=%llu to_device=1048576000 to_host=1048576000 alignment=256\n"
           "buffer h size=4KiB defined required\n"
           "buffer w0 size=1MiB defined\nbuffer w1 size=1MiB defined\n"
           "buffer w2 size=1MiB defined\nbuffer w3 size=1MiB defined\n"
           "op o0 duration=%llu read=w0,h write=h\nop o1 duration=%llu read=w1,h write=h\n"
           "op o2 duration=%llu read=w2,h write=h\nop o3 duration=%llu read=w3,h write=h\n",
           (unsigned long long)memory, (unsigned long long)duration, (unsigned long long)duration,
           (unsigned long long)duration, (unsigned long long)duration);
  return parse(text);
}

static const ho_loop_role_t layerRoles[] = {HO_LOOP_SHARED, HO_LOOP_SLICE, HO_LOOP_SLICE,
                                            HO_LOOP_SLICE, HO_LOOP_SLICE};
enum { LOAD = 1000000 /* nanoseconds of 1 MiB */ };

// `count` layers as one program.
static ho_problem_t *written(const ho_problem_t *trip, uint32_t count) {
  ho_problem_t *all = NULL;
  assertOk(ho_problem_create(&trip->machine, &all));
  assertOk(ho_problem_add_buffer(all, "h", trip->buffers[0].size, true, true, NULL));
  for (uint32_t i = 0; i < count; ++i) {
    uint32_t first = all->num_buffers;
    for (uint32_t b = 1; b < trip->num_buffers; ++b)
      assertOk(ho_problem_add_buffer(all, trip->buffers[b].name, trip->buffers[b].size, true, false,
                                     NULL));
    for (uint32_t k = 0; k < trip->num_operations; ++k) {
      const ho_operation_t *operation = &trip->operations[k];
      assertOk(ho_problem_add_operation(all, operation->name, operation->duration, 0, NULL));
      for (uint32_t j = 0; j < operation->num_accesses; ++j) {
        const ho_access_t *access = &trip->accesses[operation->first_access + j];
        assertOk(ho_problem_add_access(all, access->buffer ? first + access->buffer - 1 : 0,
                                       access->kinds));
      }
    }
  }
  return all;
}

static ho_loop_choice_t choose(const ho_problem_t *trip, uint64_t trips, uint32_t depth) {
  ho_loop_t loop = {trip, layerRoles, trips, depth};
  ho_loop_choice_t choice;
  assertOk(ho_loop_choose(&loop, &choice));
  return choice;
}

// Compute and link take equally long: the loop is within 2% of the program written out.
static void testLikeWrittenOut(void **state) {
  (void)state;
  const uint64_t budgets[] = {UINT64_C(8) << 20, UINT64_C(5) << 20, UINT64_C(4) << 20};
  for (int i = 0; i < 3; ++i) {
    ho_problem_t *trip = layer(budgets[i], LOAD);
    ho_problem_t *all = written(trip, 80);
    ho_plan_t *unrolled = plan(all, HO_PLAN_SCHEDULED);
    ho_loop_choice_t choice = choose(trip, 80, 2);
    assert_true(choice.makespan <= unrolled->makespan + unrolled->makespan / 50);
    assert_true(choice.makespan >= choice.time_lower_bound);
    assert_int_equal(choice.stays[0], HO_LOOP_STAY_KEPT);
    ho_loop_choice_destroy(&choice);
    ho_plan_free(unrolled);
    ho_problem_free(all);
    ho_problem_free(trip);
  }
}

// A period takes no longer than what its longer queue has to do.
static void testPeriod(void **state) {
  (void)state;
  ho_problem_t *trip = layer(UINT64_C(5) << 20, LOAD);
  ho_loop_choice_t few = choose(trip, 8, 1), many = choose(trip, 80, 1);
  uint64_t period = (many.makespan - few.makespan) / 72;
  assert_true(period >= 4 * LOAD);
  assert_true(period <= 4 * LOAD + 4 * LOAD / 100);
  ho_loop_choice_destroy(&few);
  ho_loop_choice_destroy(&many);
  ho_problem_free(trip);
}

// One weight: with one trip at a time, either compute or the link is idle.
static void testDepth(void **state) {
  (void)state;
  ho_problem_t *trip = parse("machine memory=4MiB to_device=1048576000 to_host=1048576000\n"
                             "buffer w size=1MiB defined\nop o duration=1000000 read=w\n");
  ho_loop_role_t role = HO_LOOP_SLICE;
  ho_loop_t loop = {trip, &role, 81, 1};
  ho_loop_choice_t single, twofold;
  assertOk(ho_loop_choose(&loop, &single));
  loop.max_depth = 2;
  assertOk(ho_loop_choose(&loop, &twofold));
  assert_int_equal(single.depth, 1);
  assert_int_equal(single.makespan, 162 * LOAD);
  assert_int_equal(twofold.depth, 2);
  assert_int_equal(twofold.num_heads, 1);
  assert_int_equal(twofold.makespan, 82 * LOAD);
  ho_loop_choice_destroy(&single);
  ho_loop_choice_destroy(&twofold);
  ho_problem_free(trip);
}

// The refill goes behind the last use, the plan of the rest fits beside what stays.
static void testTrip(void **state) {
  (void)state;
  ho_problem_t *trip = layer((UINT64_C(3) << 20) + 4096, LOAD);
  const ho_loop_stay_t stays[] = {HO_LOOP_STAY_KEPT, HO_LOOP_STAY_HEAD, HO_LOOP_STAY_HEAD,
                                  HO_LOOP_STAY_NONE, HO_LOOP_STAY_NONE};
  ho_trip_plan_t main, tail;
  assertOk(ho_trip_plan_create(trip, stays, true, &main));
  assertOk(ho_trip_plan_create(trip, stays, false, &tail));
  assert_int_equal(main.stay_bytes, (2 << 20) + 4096);
  assert_true(main.plan->arena_bytes <= 1 << 20);
  assert_true(main.refill[1] >= 1 && main.refill[1] <= 4);
  assert_true(main.refill[2] >= 2 && main.refill[2] <= 4);
  assert_int_equal(main.refill[0], HO_NONE);
  assert_int_equal(main.refill[3], HO_NONE);
  assert_int_equal(tail.refill[1], HO_NONE);
  assert_true(main.loads[0] && main.stores[0] && main.loads[1] && !main.stores[1]);
  assert_false(main.loads[3]);
  assert_true(tail.makespan <= main.makespan);
  assert_int_equal(main.leave, 3907); // 4 KiB
  ho_trip_plan_destroy(&main);
  ho_trip_plan_destroy(&tail);
  ho_problem_free(trip);
}

static void testRefused(void **state) {
  (void)state;
  ho_problem_t *trip = layer(UINT64_C(2) << 20, LOAD);
  ho_trip_plan_t plan;
  ho_loop_stay_t stays[] = {HO_LOOP_STAY_KEPT, HO_LOOP_STAY_HEAD, HO_LOOP_STAY_HEAD,
                            HO_LOOP_STAY_NONE, HO_LOOP_STAY_NONE};
  assertFails(ho_trip_plan_create(trip, stays, true, &plan), HO_STATUS_INFEASIBLE,
              "what is to stay over the trips of a loop takes 2101248 bytes");
  stays[2] = HO_LOOP_STAY_NONE;
  assertFails(ho_trip_plan_create(trip, stays, true, &plan), HO_STATUS_INFEASIBLE, "too small");
  stays[0] = HO_LOOP_STAY_HEAD;
  assertFails(ho_trip_plan_create(trip, stays, true, &plan), HO_STATUS_INVALID_ARGUMENT, "writes");
  ho_problem_free(trip);
  trip = layer(UINT64_C(1) << 20, LOAD);
  ho_loop_t loop = {trip, layerRoles, 80, 1};
  ho_loop_choice_t choice;
  assertFails(ho_loop_choose(&loop, &choice), HO_STATUS_INFEASIBLE, "no trip of the loop");
  ho_problem_free(trip);
}

// What the host touches in a trip is not kept.
static void testHost(void **state) {
  (void)state;
  ho_problem_t *trip = parse("machine memory=4MiB to_device=1048576000 to_host=1048576000\n"
                             "buffer a size=1MiB defined\nbuffer b size=1MiB defined\n"
                             "op o0 duration=1000 read=a,b\nop o1 duration=1 host_read=a\n");
  const ho_loop_role_t roles[] = {HO_LOOP_SHARED, HO_LOOP_SHARED};
  ho_loop_t loop = {trip, roles, 10, 2};
  ho_loop_choice_t choice;
  assertOk(ho_loop_choose(&loop, &choice));
  assert_int_equal(choice.stays[0], HO_LOOP_STAY_NONE);
  assert_int_equal(choice.stays[1], HO_LOOP_STAY_KEPT);
  ho_loop_choice_destroy(&choice);
  ho_problem_free(trip);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testLikeWrittenOut), cmocka_unit_test(testPeriod),
      cmocka_unit_test(testDepth),          cmocka_unit_test(testTrip),
      cmocka_unit_test(testRefused),        cmocka_unit_test(testHost),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
