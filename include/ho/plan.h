//===- ho/plan.h - The offload planner --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A problem is a straight-line program: operations in order, each with a
// duration and the buffers that it touches. A plan says when each buffer is
// on the device, when its copies are issued, and at which offset it lies.
// The planner knows nothing of compilers or devices.
//
// Units: bytes and nanoseconds. Indices: operations and buffers are numbered
// from 0; boundary i is the point before operation i, boundary num_operations
// is the end of the program.
//
// Ownership: a problem and a plan own all their arrays and strings; names
// passed in are copied. Thread safety: distinct objects are independent; one
// object may be read by several threads. No global state.
//
//===----------------------------------------------------------------------===//
#ifndef HO_PLAN_H
#define HO_PLAN_H

#include "ho/status.h"

#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#define HO_NONE UINT32_MAX

//===----------------------------------------------------------------------===//
// Problem
//===----------------------------------------------------------------------===//

// How an operation touches a buffer; a set of bits. READ and WRITE are by the
// device. WRITE_ALL, together with WRITE, says that the operation overwrites
// every byte, so that without READ the old contents need not be loaded; together with HOST_WRITE,
// that the host does, so that a device copy need not be stored before it.
// HOST_READ and HOST_WRITE are by the host: a HOST_READ needs the host copy
// to be current (every store waited for), a HOST_WRITE makes the host copy the only
// current one (any device copy must have been released before). A buffer is
// either touched by the host or by the device in one operation, never both.
typedef enum ho_access_kind {
  HO_ACCESS_READ = 1,
  HO_ACCESS_WRITE = 2,
  HO_ACCESS_WRITE_ALL = 4,
  HO_ACCESS_HOST_READ = 8,
  HO_ACCESS_HOST_WRITE = 16,
} ho_access_kind_t;

typedef struct ho_access {
  uint32_t buffer;
  uint32_t kinds; // ho_access_kind_t bits
} ho_access_t;

typedef struct ho_buffer {
  const char *name;
  uint64_t size; // bytes, at least 1
  bool defined;  // its host copy holds its contents at boundary 0
  bool required; // its host copy must be current at the end
  // Never split: it cannot be copied in parts. False after ho_problem_add_buffer; set it in the
  // problem.
  bool whole;
  // Bytes of the one part that the device ever writes, which is what a store copies; 0: all of it.
  // Such a buffer is whole. 0 after ho_problem_add_buffer; set it in the problem.
  uint64_t written;
  // Of a problem that repeats, both false after ho_problem_add_buffer; set them in the problem.
  bool fresh; // what it holds at boundary 0 is new in every step
  bool state; // it goes from step to step: where the device keeps it, its host copy need not be
              // current
} ho_buffer_t;

typedef struct ho_operation {
  const char *name;
  uint64_t duration;     // nanoseconds on the compute queue
  uint64_t workspace;    // further device bytes while it runs (a nested region or a callee)
  uint32_t first_access; // into ho_problem_t.accesses
  uint32_t num_accesses;
  // May run again wherever it reads what it read before: touches nothing but its accesses, none of
  // them by the host, and overwrites all of what it writes, which it does not read. False after
  // ho_problem_add_operation; set it in the problem.
  bool pure;
  // No operation may move across the boundary before this one. False and set likewise.
  bool fence;
} ho_operation_t;

typedef struct ho_machine {
  uint64_t device_memory;     // the budget, bytes; UINT64_MAX: unlimited
  uint64_t alignment;         // of every offset, power of two, 0 means 256
  double to_device_rate;      // bytes per second, > 0
  double to_host_rate;        // bytes per second, > 0
  uint64_t copy_latency;      // nanoseconds per copy, before its bytes flow
  double duplex_interference; // 0: the directions are independent; 1: they share one link's
                              // rate. While both run, each runs at rate * (1 - x/2).
} ho_machine_t;

typedef struct ho_problem {
  ho_machine_t machine;
  uint32_t num_buffers;
  uint32_t num_operations;
  uint32_t num_accesses;
  ho_buffer_t *buffers;
  ho_operation_t *operations;
  ho_access_t *accesses; // grouped by operation, at most one per (operation, buffer)
  // The program is one step of many: its end is followed by its beginning, and what a plan says of
  // time and bytes is of a step in the long run. False after ho_problem_create.
  bool repeats;
} ho_problem_t;

// Builder. Amortized O(1) per call. `ho_problem_add_access` applies to the operation added
// last and merges with an access of the same buffer by that operation.
HO_NODISCARD ho_status_t ho_problem_create(const ho_machine_t *machine, ho_problem_t **out);
HO_NODISCARD ho_status_t ho_problem_add_buffer(ho_problem_t *problem, const char *name,
                                               uint64_t size, bool defined, bool required,
                                               uint32_t *out_index);
HO_NODISCARD ho_status_t ho_problem_add_operation(ho_problem_t *problem, const char *name,
                                                  uint64_t duration, uint64_t workspace,
                                                  uint32_t *out_index);
HO_NODISCARD ho_status_t ho_problem_add_access(ho_problem_t *problem, uint32_t buffer,
                                               uint32_t kinds);
void ho_problem_free(ho_problem_t *problem);

// Refuses what no plan could make sense of: a read of contents that were never defined (neither
// `defined` nor written before), sizes of zero, mixed host and device access, rates not positive,
// a state that is not defined or not required.
HO_NODISCARD ho_status_t ho_problem_validate(const ho_problem_t *problem);

// The text format, documented in docs/plan-format.md. `name` is for messages ("FILE:LINE: ...").
HO_NODISCARD ho_status_t ho_problem_parse(const char *text, size_t length, const char *name,
                                          ho_problem_t **out);
HO_NODISCARD ho_status_t ho_problem_print(const ho_problem_t *problem, FILE *file);

// The largest need of any one operation (its device buffers and its workspace, each rounded up
// to the alignment; a budget counts rounded down to it): no plan exists below it, and one always
// exists at it.
uint64_t ho_problem_minimum_memory(const ho_problem_t *problem, uint32_t *out_operation);
// Peak with everything resident: every `defined` buffer that the device ever touches stays on the
// device from start to end, every other from its first touch to its last (to the end if required).
uint64_t ho_problem_resident_memory(const ho_problem_t *problem);
// No plan is faster, or moves fewer bytes, whatever the order of its program, what that runs again,
// and the budget (docs/plan-format.md). Of a problem that repeats: of a step in the long run.
HO_NODISCARD ho_status_t ho_problem_lower_bounds(const ho_problem_t *problem, uint64_t *out_time,
                                                 uint64_t *out_bytes);
// Whether each buffer of a problem that repeats may stay on the device from one step to the next:
// it is used there, holds something from the start, and either nothing ever writes it or it is a
// state that the host does not touch. `out` has room for num_buffers.
void ho_problem_find_keepable(const ho_problem_t *problem, bool *out);

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

// A program is a sequence of a problem's operations, by their indices: each of them at least once,
// a pure one perhaps more often.

// Whether running `program` does what running the operations as given does; linear. Shares no code
// with the planner. An operation's first turn must find every buffer written last by the operation
// that wrote it last in the order given, and stay on its side of each fence. Where a pure operation
// runs again, what it reads must be what it read, and what it writes must not have been written by
// another since.
HO_NODISCARD ho_status_t ho_program_check(const ho_problem_t *problem, const uint32_t *program,
                                          uint32_t length);
// The problem whose operations, in order, are those of `program`. The caller frees it.
HO_NODISCARD ho_status_t ho_program_expand(const ho_problem_t *problem, const uint32_t *program,
                                           uint32_t length, ho_problem_t **out);

//===----------------------------------------------------------------------===//
// Plan
//===----------------------------------------------------------------------===//

// A stay of one buffer on the device. It occupies [offset, offset + size) of the arena from
// boundary `begin` up to boundary `end`. At each boundary things happen in this order: stores are
// issued
// (`store` == boundary), residencies with `end` == boundary are released, residencies with `begin`
// == boundary are allocated and their loads issued (in the order of the array), loads with
// `wait` == boundary are waited for; then the operation runs.
//   A store may still be in flight when its residency is released; whatever is allocated after that
//   in
// overlapping bytes must be made to start after the store has completed, without blocking
// the compute queue unless an operation needs it. A later load of the same buffer
// starts after that store too.
//   In a problem that repeats, a stay may go on from one step to the next (`kept`). A whole one
// begins at 0 and ends with the program: no copy is made. A head begins at 0 with what the tail of
// the step before has loaded to the same offset; the tail ends with the program and is not waited
// for in it.
typedef enum ho_kept { HO_KEPT_NOT = 0, HO_KEPT_WHOLE, HO_KEPT_HEAD, HO_KEPT_TAIL } ho_kept_t;

typedef struct ho_residency {
  uint32_t buffer;
  uint32_t begin; // boundary
  uint32_t wait;  // boundary of the wait for the load, that of its first use; HO_NONE without load
                  // and of a tail. Of a whole stay or a head that of its first use, too
  uint32_t store; // boundary at which the copy to the host is issued, in (begin, end]; HO_NONE:
                  // dropped, not stored. No operation from there on writes the buffer
  uint32_t end;   // boundary, > begin
  bool load;      // begins with a copy from the host; false of what was kept
  uint64_t offset;
  ho_kept_t kept;
} ho_residency_t;

// A part of a residency that is split: bytes [first, first + bytes) of its buffer, at the same
// place within the residency's. A piece takes its bytes at its own `begin`, where its load is
// issued, if the residency has one; the bytes are not the residency's before. Its store is a copy
// of its own, issued with those of the residency's other pieces at `store`, in their order, and
// what is placed in its bytes later follows this copy alone. The pieces of a residency cover its
// buffer, each byte once; the first of them begins where the residency does, all before its wait,
// or its first use.
//   Loads of pieces and of residencies that are not split are issued in one order, along which the
// boundaries never fall: that of the residencies, with each piece right before the residency
// `turn`, or behind the last where `turn` is their number.
typedef struct ho_piece {
  uint32_t residency;
  uint32_t begin; // boundary
  uint32_t turn;
  uint64_t first; // a multiple of the alignment
  uint64_t bytes; // at least 1
} ho_piece_t;

typedef struct ho_plan {
  uint32_t num_residencies;
  ho_residency_t *residencies; // sorted by begin; loads are issued in this order
  uint32_t num_pieces;         // 0: no residency is split
  ho_piece_t *pieces;          // sorted by turn, NULL without any
  // Of each operation's workspace in the arena, num_operations of them; NULL if none has any.
  uint64_t *workspace_offsets;
  // What runs, `program_length` operations of the problem; NULL: all of them in their order. The
  // rest of the plan means positions in the program where it says operation or boundary.
  uint32_t *program;
  uint32_t program_length;
  uint64_t arena_bytes; // max of offset + size, rounded up to the alignment
  uint64_t
      peak_live_bytes; // max over boundaries of live bytes (aligned sizes, workspaces included)
  uint64_t bytes_to_device, bytes_to_host;
  uint64_t makespan;     // modelled, nanoseconds
  uint64_t compute_time; // sum of durations
  uint64_t stall_time;   // makespan minus compute_time
  // No plan of the same program under this budget (HO_PLAN_RESIDENT: under none) is faster, or
  // moves fewer bytes.
  // Proved in docs/plan-format.md; may be loose.
  uint64_t time_lower_bound;
  uint64_t bytes_lower_bound;
  // No plan lives in fewer bytes; of least memory: none that is as quick as asked for.
  uint64_t memory_lower_bound;
} ho_plan_t;

typedef enum ho_plan_mode {
  HO_PLAN_SCHEDULED = 0, // the heuristic
  HO_PLAN_REACTIVE,      // copied in just before each use and released after it
  HO_PLAN_RESIDENT,      // everything on the device; ignores the budget
  // What others do, for comparison.
  HO_PLAN_LRU,      // loads on demand; what was used longest ago gives way; first fit
  HO_PLAN_BELADY,   // the same, but what is needed latest gives way
  HO_PLAN_DISTANCE, // loads begin `distance` operations ahead, memory permitting
  HO_PLAN_WINDOW,   // loads begin when compute of `window` times their own time is left
} ho_plan_mode_t;

typedef struct ho_plan_options {
  ho_plan_mode_t mode;
  uint32_t distance; // 0: 1
  double window;     // 0: 1.5
  // HO_PLAN_SCHEDULED: whether the plan may have a program of its own, in another order or with
  // pure operations run again. It has one only where that costs less than the order given.
  bool reorder, recompute;
  // HO_PLAN_SCHEDULED: whether residencies may be split, which they are only where that is quicker.
  bool split;
} ho_plan_options_t;

// Fails with HO_STATUS_INFEASIBLE below the minimum; the message names the smallest budget that
// works and the operation that needs it.
HO_NODISCARD ho_status_t ho_plan_create(const ho_problem_t *problem,
                                        const ho_plan_options_t *options, ho_plan_t **out);
void ho_plan_free(ho_plan_t *plan);

// The plan, in the order given, of the smallest arena that is found whose makespan is at most (1 +
// slowdown) times that without a budget; 0.01 is one percent. The problem's own budget does not
// matter.
HO_NODISCARD ho_status_t ho_plan_least_memory(const ho_problem_t *problem, double slowdown,
                                              ho_plan_t **out);

// What a budget buys in the order given, under `num_points` budgets evenly from the smallest that
// works to the resident peak.
typedef struct ho_trade_off {
  uint64_t budget, arena_bytes, makespan, time_lower_bound;
  uint64_t bytes_to_device, bytes_to_host, bytes_lower_bound;
} ho_trade_off_t;
HO_NODISCARD ho_status_t ho_plan_trade_off(const ho_problem_t *problem, uint32_t num_points,
                                           ho_trade_off_t *points);
HO_NODISCARD ho_status_t ho_trade_off_print(const ho_trade_off_t *points, uint32_t num_points,
                                            FILE *file);

// Checks a plan from first principles (shares no code with the planner): contents current at every
// use, stores before drops of the only current copy, budget at every boundary, no overlap in
// space and time, required buffers current on the host at the end; of a problem that repeats, in a
// step that follows and precedes others like it.
HO_NODISCARD ho_status_t ho_plan_check(const ho_problem_t *problem, const ho_plan_t *plan);

HO_NODISCARD ho_status_t ho_plan_print(const ho_problem_t *problem, const ho_plan_t *plan,
                                       FILE *file);

// What is copied, taken and given back at once: a residency that is not split, or a piece.
typedef struct ho_unit {
  // The residency; of a piece, with the begin and the offset of its bytes.
  ho_residency_t stay;
  uint64_t first, bytes; // within the buffer
  uint64_t stored;       // bytes that its store copies
  uint32_t residency;
  uint32_t piece; // HO_NONE: the whole residency
} ho_unit_t;
// How a residency is split, and what that is good for.
typedef struct ho_split {
  uint32_t num_pieces;
  bool by_place; // pieces begin at different boundaries, as their places become free
  bool by_link;  // other loads are issued between those of the pieces
  bool by_store; // pieces are stored one after the other, and their bytes free again
} ho_split_t;
// False if the residency is not split.
bool ho_plan_describe_split(const ho_plan_t *plan, uint32_t residency, ho_split_t *out);

// All units of a plan in the order in which their loads are issued; there are at most
// `num_residencies + num_pieces`. The caller frees them.
HO_NODISCARD ho_status_t ho_plan_units(const ho_problem_t *problem, const ho_plan_t *plan,
                                       ho_unit_t **out, uint32_t *out_count);

//===----------------------------------------------------------------------===//
// Timeline
//===----------------------------------------------------------------------===//

typedef enum ho_queue {
  HO_QUEUE_COMPUTE = 0,
  HO_QUEUE_TO_DEVICE = 1,
  HO_QUEUE_TO_HOST = 2
} ho_queue_t;

typedef struct ho_span {
  ho_queue_t queue;
  uint32_t index;         // operation (of the program) for the compute queue, residency for copies
  uint32_t piece;         // of a copy: the piece copied; HO_NONE: all of the buffer
  uint64_t start, finish; // nanoseconds
} ho_span_t;

// Event-driven simulation: one compute queue, one FIFO link each way. A copy issued at boundary i
// starts once operation i - 1 has finished, the link is free, and the stores that it must follow
// have completed. Where tails are, a step begins with what is left of the loads of the one before,
// as it does in the long run, and the makespan is the time from step to step. `spans` may be NULL,
// else it has room for num_operations (of the program) + 2 * (num_residencies + num_pieces); they
// come in order of their finish.
HO_NODISCARD ho_status_t ho_timeline_simulate(const ho_problem_t *problem, const ho_plan_t *plan,
                                              ho_span_t *spans, size_t *out_num_spans,
                                              uint64_t *out_makespan);

//===----------------------------------------------------------------------===//
// Packing
//===----------------------------------------------------------------------===//

// A request occupies its bytes in [begin, end) of any integer time. `offset` is filled in.
typedef struct ho_pack_request {
  uint64_t begin, end;
  uint64_t size;
  uint64_t offset;
} ho_pack_request_t;

// Places the requests so that those that overlap in time do not overlap in space. Offsets are
// multiples of `alignment`. Tries to stay within `capacity` (UINT64_MAX: as low as it can);
// `out_arena` is the height reached. Deterministic. Fails only for lack of host memory or bad
// input; a height above `capacity` is reported through `out_arena`.
HO_NODISCARD ho_status_t ho_pack(ho_pack_request_t *requests, size_t count, uint64_t alignment,
                                 uint64_t capacity, uint64_t *out_arena);

#ifdef __cplusplus
}
#endif
#endif // HO_PLAN_H
