//===- PlanInternal.h - What the files of the planner share -----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stages of the planner, in order:
//
//   Analysis   uses and the gaps between them            (once per problem)
//   Residency  which gaps a buffer spends on the device  (once per candidate)
//   Evict      drafts of the stays, with their stores    (once per candidate)
//   Prefetch   how early each load may be issued         (once per candidate)
//   Pack       offsets                                   (once per candidate)
//   Prefetch   in which order the loads are issued       (once per candidate)
//   Timeline   how long all that takes                   (once per candidate)
//   Plan       keeps the fastest candidate
//   Split      its copies in pieces                      (once per plan)
//   Keep       what stays from step to step, around all that
//
// Glossary. A *use* is one access of a buffer by the device. A *gap* lies
// between a use and the next use of the same buffer, and is named by the
// former. A *stay* or residency is a maximal run of uses over whose gaps the
// buffer is kept. The *core* of a stay is the operations from its first use to
// its last; a load in front of it makes it longer, never shorter. A *version*
// is what one write leaves in a buffer.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PLAN_PLANINTERNAL_H
#define HO_LIB_PLAN_PLANINTERNAL_H

#include "ho/plan.h"

//===----------------------------------------------------------------------===//
// Large problems
//===----------------------------------------------------------------------===//

// Loops over operations, uses or stays look at something of each one's buffer, or of another use or
// stay, and in a large problem each such look is a miss. Where a loop will look is known rounds
// before: it asks for it then. HO_AHEAD rounds are about as long as a miss; what is found by way of
// something that is itself asked for is asked for half as far ahead.
enum { HO_AHEAD = 32, HO_HALFWAY = HO_AHEAD / 2 };

static inline void hoFetch(const void *address) { __builtin_prefetch(address); }

//===----------------------------------------------------------------------===//
// Scratch.c: memory that one stage leaves to the next
//===----------------------------------------------------------------------===//

// All zero is an empty one.
typedef struct ho_scratch {
  char *memory;
  size_t room;
} ho_scratch_t;

typedef struct ho_array {
  void *pointer; // the address of a pointer to objects
  size_t bytes;
} ho_array_t;

// Sets the pointers to arrays of so many bytes, which are theirs until the next such call and hold
// nothing in particular. False without memory.
HO_NODISCARD bool hoScratchTake(ho_scratch_t *scratch, const ho_array_t *arrays, size_t count);
void hoScratchDestroy(ho_scratch_t *scratch);

//===----------------------------------------------------------------------===//
// RangeTree.c: an array of signed numbers with addition to and maximum of ranges
//===----------------------------------------------------------------------===//

typedef struct ho_range_tree {
  uint32_t count; // positions in use
  uint32_t width; // in blocks: a power of two, enough for all positions
  struct ho_range_node {
    int64_t max; // of the subtree, without what is added above it
    int64_t add; // to the whole subtree
  } *nodes;
  int64_t *values; // of each position, without what is added to its block and above
} ho_range_tree_t;

HO_NODISCARD ho_status_t hoRangeTreeCreate(uint32_t count, ho_range_tree_t *out);
void hoRangeTreeDestroy(ho_range_tree_t *tree);
// Sets position i to values[i]. O(count).
void hoRangeTreeAssign(ho_range_tree_t *tree, const uint64_t *values);
void hoRangeTreeAdd(ho_range_tree_t *tree, uint32_t begin, uint32_t end, int64_t delta);
// INT64_MIN of an empty range.
int64_t hoRangeTreeMax(const ho_range_tree_t *tree, uint32_t begin, uint32_t end);
// The greatest position below `end` that holds more than `limit`, else HO_NONE.
uint32_t hoRangeTreeFindLastAbove(const ho_range_tree_t *tree, uint32_t end, int64_t limit);

//===----------------------------------------------------------------------===//
// Sort.c
//===----------------------------------------------------------------------===//

typedef struct ho_keyed {
  uint64_t key;
  uint32_t value;
} ho_keyed_t;

// By key; stable. `scratch` has room for as many.
void hoSortKeyed(ho_keyed_t *keyed, ho_keyed_t *scratch, size_t count);
// The same for keys of 32 bits, the upper halves, whose values are the lower halves.
void hoSortByUpperHalf(uint64_t *keys, uint64_t *scratch, uint32_t count);

//===----------------------------------------------------------------------===//
// AddressMap.c: for every byte of an arena the greatest number written to it
//===----------------------------------------------------------------------===//

// All zero is an empty one. It keeps its memory from one set of ranges to the next.
typedef struct ho_address_map {
  uint32_t numRanges, room;
  uint32_t width, nodesRoom; // in blocks
  uint64_t bits;             // that any address has
  struct ho_address_ranks {
    uint32_t low, high;
  } *ranks; // of each range's ends among the addresses
  struct ho_address_range {
    uint64_t begin, end;
  } *ranges;
  struct ho_address_node {
    uint32_t max, cover;
  } *nodes;
  uint32_t *values; // of each rank
} ho_address_map_t;

// Between Begin and End each of the `count` ranges that will ever be asked about is set once. End
// works in so many bytes of `scratch`.
HO_NODISCARD ho_status_t hoAddressMapBegin(ho_address_map_t *map, uint32_t count);
static inline void hoAddressMapSet(ho_address_map_t *map, uint32_t range, uint64_t begin,
                                   uint64_t size) {
  map->ranges[range] = (struct ho_address_range){begin, begin + size};
  map->bits |= begin | (begin + size);
}
static inline size_t hoAddressMapScratch(uint32_t count) {
  return 4 * (size_t)count * sizeof(ho_keyed_t);
}
HO_NODISCARD ho_status_t hoAddressMapEnd(ho_address_map_t *map, void *scratch);
void hoAddressMapDestroy(ho_address_map_t *map);
void hoAddressMapRaise(ho_address_map_t *map, uint32_t range, uint32_t value);
uint32_t hoAddressMapMax(const ho_address_map_t *map, uint32_t range);

//===----------------------------------------------------------------------===//
// Analysis.c
//===----------------------------------------------------------------------===//

#define HO_LARGEST_BUDGET (UINT64_C(1) << 60) // more than all buffers that are let through

// Two to a cache line. The size is the buffer's, which would be a miss to look up.
typedef struct ho_use {
  uint64_t size; // of the buffer, rounded up to the alignment
  uint32_t buffer;
  uint32_t operation;
  uint32_t next;          // use of the same buffer, HO_NONE
  uint32_t nextOperation; // its operation, if there is one
  uint32_t earliest;      // boundary after the last host write before this use, else 0
  bool needsContents : 1; // what the buffer held before matters
  bool writes : 1;
  bool mustStore : 1; // the version written here must reach the host, whatever the plan
  bool compulsoryLoad
      : 1;              // the version needed here was made by the host, and this is its first use
  bool breaksAfter : 1; // the gap cannot or need not be kept
  bool hostReadBefore : 1; // and after a use that may have written on the device
  bool nextNeedsThis : 1;  // the next use needs the contents that this one leaves
} ho_use_t;

typedef struct ho_analysis {
  const ho_problem_t *problem;
  uint64_t alignment;
  uint64_t budget; // device memory rounded down to the alignment, at most HO_LARGEST_BUDGET
  uint32_t numUses;
  uint32_t numGaps;
  ho_use_t *uses;           // in order of their operations
  uint32_t *firstUse;       // of each operation; num_operations + 1
  uint32_t *firstBufferUse; // of each buffer, HO_NONE
  uint64_t *sizes;          // of each buffer, rounded up to the alignment
  uint64_t *workspaces;     // of each operation, rounded up to the alignment
  uint64_t *demand;         // of each operation: all its buffers and its workspace
  uint64_t *clock;          // sum of the durations before each boundary; num_operations + 1
  uint32_t *gapOrder;       // gaps that may be kept, most worth keeping for its bytes first
} ho_analysis_t;

HO_NODISCARD ho_status_t hoAnalysisCreate(const ho_problem_t *problem, ho_scratch_t *scratch,
                                          ho_analysis_t *out);
void hoAnalysisDestroy(ho_analysis_t *analysis);

static inline double hoLoadTime(const ho_machine_t *machine, uint64_t bytes) {
  return (double)machine->copy_latency + (double)bytes * 1e9 / machine->to_device_rate;
}
static inline double hoStoreTime(const ho_machine_t *machine, uint64_t bytes) {
  return (double)machine->copy_latency + (double)bytes * 1e9 / machine->to_host_rate;
}
static inline uint64_t hoStoredBytes(const ho_buffer_t *buffer) {
  return buffer->written ? buffer->written : buffer->size;
}
// The alignment is a power of two.
static inline uint64_t hoRoundUp(uint64_t value, uint64_t alignment) {
  return (value + alignment - 1) & ~(alignment - 1);
}
// Times are kept as doubles within the planner; this is their value in nanoseconds.
uint64_t hoTimeToNanoseconds(double time);

//===----------------------------------------------------------------------===//
// The draft of a plan
//===----------------------------------------------------------------------===//

typedef struct ho_draft {
  ho_residency_t residency;
  uint64_t size;     // aligned, or more if coarse
  uint32_t firstUse; // operation
  uint32_t earliest; // boundary before which the load cannot be issued
  uint32_t guarded;  // boundary up to which its place is better left alone, for its store
} ho_draft_t;

// How hard to look for a plan.
typedef enum ho_effort {
  HO_EFFORT_FULL,
  HO_EFFORT_LIGHT,     // a few tries: a first look, or a form that is likely to lose
  HO_EFFORT_QUICK,     // a few more, and others only where these fail: one plan among many
  HO_EFFORT_NO_BOUNDS, // for plans on demand: these are then zero
} ho_effort_t;

// The memory of one planning run; every stage works in it and allocates nothing.
typedef struct ho_planner {
  ho_analysis_t analysis;
  ho_scratch_t scratch;
  bool *keep;            // of each use: its gap is kept
  bool *bestKeep;        // of the best plan so far
  bool *isolated;        // of each operation: nothing is kept or prefetched across it
  uint32_t *isolatedSum; // isolated operations before each boundary
  uint64_t *profile;     // of each operation and one more, scratch
  bool *stored;          // of each buffer: the host has its version, Residency.c
  uint32_t *pending;     // of each buffer: the gap being kept, Residency.c
  struct ho_stay_state {
    uint32_t open;        // its unfinished draft
    uint32_t released;    // the end of its last stay
    uint32_t written;     // boundary after the last write in its unfinished draft, HO_NONE
    bool mustStore;       // that write's
  } *stays;               // of each buffer, Evict.c
  uint64_t *heap[2];      // of uses, by where their gaps end, Residency.c
  ho_range_tree_t memory; // bytes during each operation
  uint32_t numDrafts;
  ho_draft_t *drafts; // sorted by first use; room for every use
  struct ho_packer *packer;
  ho_address_map_t places; // scratch, Prefetch.c and Timeline.c
  uint64_t *workspaceOffsets;
  bool anyWorkspace;
  uint64_t timeBound, bytesBound;
  ho_effort_t effort;
  uint64_t enough; // nanoseconds: a plan as quick as this ends the search; 0: none does
  const struct ho_plan *costed; // the plan that cost `cost`, NULL if none is known
  struct ho_cost {
    double total;      // nanoseconds, Plan.c
    uint64_t stressed; // the makespan over slower links
  } cost;
  uint64_t packEffort; // comparisons of two requests, at most, to pack once
  uint32_t reach;      // operations by which a load precedes its use, at most; HO_NONE: any
  double reachRatio;   // nanoseconds of compute, for each one of the load, at most; 0: any
  bool coarse;         // drafts take up to an eighth more than they need, in few different sizes
} ho_planner_t;

//===----------------------------------------------------------------------===//
// Residency.c
//===----------------------------------------------------------------------===//

typedef enum ho_policy {
  HO_POLICY_NEVER,   // keep nothing, not even between neighbouring operations
  HO_POLICY_ALWAYS,  // keep all
  HO_POLICY_BELADY,  // walk the program, evict what is needed last
  HO_POLICY_DENSITY, // take gaps by what they save for the bytes and time they take
} ho_policy_t;

// Fills `keep` so that the cores fit into `budget` wherever the operations themselves do, and
// leaves the bytes of the cores in `memory`.
void hoPlanResidency(ho_planner_t *planner, ho_policy_t policy, uint64_t budget);
// The latter for a `keep` that is filled in already.
void hoPlanKept(ho_planner_t *planner);

//===----------------------------------------------------------------------===//
// Evict.c
//===----------------------------------------------------------------------===//

// Makes the drafts from `keep`, each with its core only, and decides their stores.
void hoPlanStays(ho_planner_t *planner);

//===----------------------------------------------------------------------===//
// Prefetch.c
//===----------------------------------------------------------------------===//

// Guards the places of stays while their stores last, as far as `budget` bytes allow.
void hoPlanGuards(ho_planner_t *planner, uint64_t budget);
// Lets every load begin as early as `budget` bytes allow, in order of first use.
void hoPlanPrefetch(ho_planner_t *planner, uint64_t budget);
// Given the offsets: lets every load begin as soon as its place is free, and orders the loads for
// the link.
HO_NODISCARD ho_status_t hoPlanIssueOrder(ho_planner_t *planner, bool strictOrder);

//===----------------------------------------------------------------------===//
// Pack.c, PackSearch.c (with PackState.c and PackInfer.c), FreeList.c
//===----------------------------------------------------------------------===//

// What it takes to pack up to `room` requests, again and again; each time in `scratch`.
typedef struct ho_packer ho_packer_t;
HO_NODISCARD ho_status_t hoPackerCreate(uint32_t room, ho_scratch_t *scratch, ho_packer_t **out);
void hoPackerDestroy(ho_packer_t *packer);

typedef struct ho_pack_item {
  uint64_t begin, end, size;
  uint64_t firm; // the latest begin
} ho_pack_item_t;

// `count` items to fill in.
HO_NODISCARD ho_status_t hoPackerBegin(ho_packer_t *packer, uint32_t count, ho_pack_item_t **out);
// ho_pack of the items, with a bound on the search: about so many comparisons of two of them.
// `elastic`: one that finds no place within the capacity may begin as late as it can; the begins
// that were used are not told. Else none can begin later. `onlyWithin`: no packing above the
// capacity is of use; there may be no offsets then, and an arena of UINT64_MAX.
HO_NODISCARD ho_status_t hoPack(ho_packer_t *packer, bool elastic, uint64_t alignment,
                                uint64_t capacity, uint64_t effort, bool onlyWithin,
                                uint64_t *outArena);
// Of each item, until the scratch is taken again.
const uint64_t *hoPackerOffsets(const ho_packer_t *packer);

typedef enum ho_pack_outcome {
  HO_PACK_FOUND,
  HO_PACK_IMPOSSIBLE, // no packing exists
  HO_PACK_UNKNOWN,    // the effort was spent
} ho_pack_outcome_t;

// Looks for a packing within `capacity` by complete search, for about `*effort` steps, of which it
// leaves what it did not need. Offsets are filled in if one is found. Sizes must be aligned. For
// some hundreds of requests.
HO_NODISCARD ho_status_t hoPackSearch(ho_pack_request_t *requests, uint32_t count,
                                      uint64_t capacity, uint64_t *effort,
                                      ho_pack_outcome_t *outOutcome);

// The free blocks of an arena by address, at most so many.
typedef struct ho_free_list ho_free_list_t;
ho_free_list_t *hoFreeListCreate(uint32_t numBlocks); // NULL without memory
void hoFreeListDestroy(ho_free_list_t *list);
void hoFreeListReset(ho_free_list_t *list, uint64_t bytes);
// Takes the lowest or highest place; false if no block is large enough.
bool hoFreeListTake(ho_free_list_t *list, uint64_t size, bool highest, uint64_t *outOffset);
void hoFreeListGive(ho_free_list_t *list, uint64_t offset, uint64_t size);
// Asks for what giving back a block at `offset` will look at.
void hoFreeListFetch(const ho_free_list_t *list, uint64_t offset);

//===----------------------------------------------------------------------===//
// Timeline.c
//===----------------------------------------------------------------------===//

// The makespans of a plan of the order given on machines that differ in their links only. `places`
// is scratch, too.
HO_NODISCARD ho_status_t hoTimelineCompare(const ho_problem_t *problem, const ho_plan_t *plan,
                                           const ho_machine_t *machines, uint32_t count,
                                           ho_address_map_t *places, ho_scratch_t *scratch,
                                           uint64_t *outMakespans);

//===----------------------------------------------------------------------===//
// Units.c
//===----------------------------------------------------------------------===//

HO_NODISCARD ho_status_t hoRefusePieces(const ho_problem_t *problem, const ho_plan_t *plan);
// ho_plan_units of a plan whose pieces are not refused; there is room for all of them. `isSplit`,
// of each residency, is scratch. Returns their number.
uint32_t hoListUnits(const ho_problem_t *problem, const ho_plan_t *plan, bool *isSplit,
                     ho_unit_t *out);

//===----------------------------------------------------------------------===//
// Plan.c, Improve.c
//===----------------------------------------------------------------------===//

// The first plan found within `budget` and `limit` nanoseconds; NULL if there is none to be found.
HO_NODISCARD ho_status_t hoPlanWithin(const ho_problem_t *problem, uint64_t budget, uint64_t limit,
                                      ho_plan_t **out);

// Offsets for the drafts and workspaces. `elastic`: early loads may give way; the rest as hoPack.
HO_NODISCARD ho_status_t hoPackDrafts(ho_planner_t *planner, bool elastic, uint64_t capacity,
                                      bool onlyWithin, uint64_t *outArena);
// The plan of the operations in the order given.
HO_NODISCARD ho_status_t hoPlanInOrder(const ho_problem_t *problem,
                                       const ho_plan_options_t *options, ho_effort_t effort,
                                       ho_plan_t **out);

// What all plans of a problem are measured with, whatever their programs: the fewest bytes that
// plans of the order given can move, and the time its operations take.
typedef struct ho_cost_scale {
  uint64_t bytes, compute;
} ho_cost_scale_t;
// What a plan costs.
typedef struct ho_cost ho_cost_t;
HO_NODISCARD ho_status_t hoPlanCost(const ho_problem_t *problem, const ho_cost_scale_t *scale,
                                    const ho_plan_t *plan, ho_cost_t *out);
// Makes a plan of the drafts and keeps it if it is better than `*best`.
HO_NODISCARD ho_status_t hoPropose(ho_planner_t *planner, ho_plan_t **best);
// Takes `steps` steps from the best plan, or fewer when it is good enough.
HO_NODISCARD ho_status_t hoPlanImprove(ho_planner_t *planner, uint32_t steps, ho_plan_t **best,
                                       bool (*enough)(const ho_planner_t *, const ho_plan_t *));

//===----------------------------------------------------------------------===//
// Trip.c
//===----------------------------------------------------------------------===//

// Adds operation `index` of `from` with its accesses of map[buffer], HO_NONE: without; `map` may be
// NULL.
HO_NODISCARD ho_status_t hoCopyOperation(ho_problem_t *to, const ho_problem_t *from, uint32_t index,
                                         const uint32_t *map);

//===----------------------------------------------------------------------===//
// Reorder.c, Recompute.c; Search.c tries both
//===----------------------------------------------------------------------===//

// A program, num_operations long or more; the problem knows its indices.
typedef struct ho_program {
  uint32_t *steps;
  uint32_t length;
} ho_program_t;

// Ways to put the operations into another order, each of which keeps all dependencies and fences.
// Whether the first access of a buffer needs what the host has at the start. Of a problem that
// repeats only buffers that are new in every step count, since others may stay.
bool hoNeedsLoad(const ho_problem_t *problem, ho_access_t access);

typedef enum ho_reorder {
  HO_REORDER_EARLY,      // what frees more bytes than it takes runs as soon as it can
  HO_REORDER_LATE,       // what takes more bytes than it frees runs as late as it can
  HO_REORDER_EARLY_LATE, // the latter, after the former
  HO_REORDER_LATE_EARLY,
} ho_reorder_t;
#define HO_NUM_REORDERS 4

// `steps` has room for num_operations and is filled in.
HO_NODISCARD ho_status_t hoReorder(const ho_problem_t *problem, ho_reorder_t way, uint32_t *steps);

// From a plan of `program` (whose own program is NULL, its positions those of `program`) a longer
// program in which pure operations run again instead of copies of what they made, where that looks
// cheaper: the given share of such copies, in (0, 1], those that save most first. NULL steps if
// there are none. The caller frees the steps.
HO_NODISCARD ho_status_t hoRecompute(const ho_problem_t *problem, const ho_program_t *program,
                                     const ho_plan_t *plan, double share, ho_program_t *out);

// Search.c: the best plan that was found of a step that stands alone.
HO_NODISCARD ho_status_t hoPlanOneStep(const ho_problem_t *problem,
                                       const ho_plan_options_t *options, ho_plan_t **out);
// Keep.c: of a step of many. Never worse than the former.
HO_NODISCARD ho_status_t hoPlanRepeating(const ho_problem_t *problem,
                                         const ho_plan_options_t *options, ho_plan_t **out);

//===----------------------------------------------------------------------===//
// Split.c
//===----------------------------------------------------------------------===//

// Splits residencies of a plan, without pieces so far, where that makes it quicker, but none that
// is kept. The problem's
// operations are those that the plan runs, in their order.
HO_NODISCARD ho_status_t hoSplit(const ho_problem_t *problem, ho_plan_t **plan);

//===----------------------------------------------------------------------===//
// Reactive.c, Bounds.c
//===----------------------------------------------------------------------===//

// Drafts and offsets of the plan that copies in before and releases after each operation. Its
// arena is exactly the minimum.
void hoPlanReactive(ho_planner_t *planner);

// OnDemand.c: drafts and offsets of a plan that makes room, and loads, when an operation begins;
// what was used longest ago gives way, or what is needed latest (Belady).
HO_NODISCARD ho_status_t hoPlanOnDemand(ho_planner_t *planner, bool leastRecent);

HO_NODISCARD ho_status_t hoComputeBounds(const ho_analysis_t *analysis, ho_scratch_t *scratch,
                                         uint64_t *outTime, uint64_t *outBytes);

#endif // HO_LIB_PLAN_PLANINTERNAL_H
