//===- Check.c - Is a plan right? -----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Plays a plan boundary by boundary and keeps, for each buffer, the number of
// its newest version, of the version on the host and of the one on the device.
// Shares nothing with the planner: an error in common would not be found.
//
//===----------------------------------------------------------------------===//
#include "CheckPieces.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define NOTHING 0 // the version of bytes that were never written

typedef struct state {
  uint64_t newest;         // version; NOTHING: never defined
  uint64_t onHost;         // version
  uint64_t onDevice;       // version, while there is a residency
  uint32_t residency;      // HO_NONE
  uint32_t lastEnd;        // of its last residency
  bool used;               // within its present residency
  uint32_t missing;        // pieces of its present residency that have not begun
  bool keptWhole;          // it is a state that stays on the device from step to step
  bool written, onHostToo; // by anybody; touched by the host
  uint32_t head;           // its head whose tail is not found yet, plus one
} state_t;

// Bytes that are free or taken, over the distinct addresses of the plan: a tree of counts.
typedef struct space {
  uint64_t *addresses; // sorted, distinct
  size_t numAddresses, width;
  int32_t *most, *extra;
} space_t;

typedef struct checker {
  const ho_problem_t *problem;
  const ho_plan_t *plan;
  uint64_t alignment;
  uint64_t live;
  uint64_t peak;
  uint64_t versions;
  state_t *states;
  uint32_t *atBegin, *atEnd, *atStore; // lists: first of each boundary
  uint32_t *nextEnd, *nextStore;       // of each residency
  ho_piece_table_t pieces;
  space_t space;
} checker_t;

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

static ho_status_t complain(const char *name, const checker_t *checker, uint32_t residency,
                            const char *what) {
  const ho_residency_t *stay = &checker->plan->residencies[residency];
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: residency %u of '%s' in [%u, %u): %s",
                        name, residency, checker->problem->buffers[stay->buffer].name, stay->begin,
                        stay->end, what);
}

static ho_status_t complainUse(const char *name, const checker_t *checker, uint32_t operation,
                               uint32_t buffer, const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: operation %u '%s', buffer '%s': %s", name,
                        operation, checker->problem->operations[operation].name,
                        checker->problem->buffers[buffer].name, what);
}

//===----------------------------------------------------------------------===//
// Form
//===----------------------------------------------------------------------===//

static uint64_t occupied(const checker_t *checker, uint64_t bytes) {
  uint64_t over = bytes % checker->alignment;
  return over ? bytes + (checker->alignment - over) : bytes;
}

// What goes on from one step to the next.
static ho_status_t checkKept(const checker_t *checker, uint32_t index) {
  const ho_residency_t *stay = &checker->plan->residencies[index];
  uint32_t end = checker->problem->num_operations;
  if (stay->kept == HO_KEPT_NOT)
    return HO_OK;
  if (!checker->problem->repeats)
    return complain("kept-once", checker, index, "it is kept, but the program does not repeat");
  if (stay->store != HO_NONE)
    return complain("kept-stored", checker, index, "it is kept, and stored");
  if (stay->kept == HO_KEPT_TAIL) {
    if (stay->end != end || !stay->load || stay->begin == 0)
      return complain("malformed-tail", checker, index,
                      "a tail begins with a load after the start and ends with the program");
    return HO_OK;
  }
  if (stay->begin != 0 || stay->load || (stay->kept == HO_KEPT_WHOLE && stay->end != end))
    return complain("malformed-kept", checker, index,
                    "what is kept begins at the start without a load, and what is kept whole ends "
                    "with the program");
  return HO_OK;
}

static ho_status_t checkForm(const checker_t *checker, uint32_t index) {
  const ho_problem_t *problem = checker->problem;
  const ho_residency_t *stays = checker->plan->residencies, *stay = &stays[index];
  if (stay->buffer >= problem->num_buffers)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "unknown-buffer: residency %u is of buffer %u of %u", index, stay->buffer,
                          problem->num_buffers);
  if (stay->begin >= stay->end || stay->end > problem->num_operations)
    return complain("malformed-interval", checker, index,
                    "it must begin before it ends, within the program");
  if (index > 0 && stays[index - 1].begin > stay->begin)
    return complain("unsorted", checker, index, "it begins before the one that precedes it");
  if (stay->store != HO_NONE && (stay->store <= stay->begin || stay->store > stay->end))
    return complain("malformed-store", checker, index,
                    "its store must be issued after its begin and no later than its end");
  HO_RETURN_IF_ERROR(checkKept(checker, index));
  bool waits = stay->kept == HO_KEPT_NOT ? stay->load : stay->kept != HO_KEPT_TAIL;
  if (waits != (stay->wait != HO_NONE))
    return complain("malformed-wait", checker, index,
                    "it must have a wait if and only if it has a load");
  if (waits && (stay->wait < stay->begin || stay->wait >= stay->end))
    return complain("malformed-wait", checker, index, "its wait lies outside of it");
  if (stay->offset % checker->alignment)
    return complain("misaligned", checker, index, "its offset is not a multiple of the alignment");
  if (stay->offset > UINT64_MAX / 2 ||
      stay->offset + occupied(checker, problem->buffers[stay->buffer].size) >
          checker->plan->arena_bytes)
    return complain("outside-arena", checker, index, "it reaches beyond the arena");
  return HO_OK;
}

static ho_status_t checkWorkspaceForm(const checker_t *checker, uint32_t operation) {
  uint64_t bytes = checker->problem->operations[operation].workspace;
  if (!bytes)
    return HO_OK;
  if (!checker->plan->workspace_offsets)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "workspace-missing: operation %u has a workspace without an offset",
                          operation);
  uint64_t offset = checker->plan->workspace_offsets[operation];
  if (offset % checker->alignment)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "misaligned: the workspace of operation %u lies at %" PRIu64, operation,
                          offset);
  if (offset > UINT64_MAX / 2 || offset + occupied(checker, bytes) > checker->plan->arena_bytes)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "outside-arena: the workspace of operation %u reaches beyond the arena",
                          operation);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Space
//===----------------------------------------------------------------------===//

static int compareAddresses(const void *left, const void *right) {
  uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

static size_t findAddress(const space_t *space, uint64_t address) {
  size_t low = 0, high = space->numAddresses;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (space->addresses[middle] <= address)
      low = middle;
    else
      high = middle;
  }
  return low;
}

static bool prepareSpace(checker_t *checker) {
  const ho_problem_t *problem = checker->problem;
  const ho_plan_t *plan = checker->plan;
  space_t *space = &checker->space;
  size_t count = 0,
         most =
             2 * ((size_t)plan->num_residencies + plan->num_pieces + problem->num_operations) + 2;
  space->addresses = malloc(most * sizeof(*space->addresses));
  if (!space->addresses)
    return false;
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    space->addresses[count++] = stay->offset;
    space->addresses[count++] =
        stay->offset + occupied(checker, problem->buffers[stay->buffer].size);
  }
  for (uint32_t i = 0; i < plan->num_pieces; ++i) {
    const ho_piece_t *piece = &plan->pieces[i];
    uint64_t begin = plan->residencies[piece->residency].offset + piece->first;
    space->addresses[count++] = begin;
    space->addresses[count++] = begin + occupied(checker, piece->bytes);
  }
  for (uint32_t i = 0; plan->workspace_offsets && i < problem->num_operations; ++i) {
    if (!problem->operations[i].workspace)
      continue;
    space->addresses[count++] = plan->workspace_offsets[i];
    space->addresses[count++] =
        plan->workspace_offsets[i] + occupied(checker, problem->operations[i].workspace);
  }
  qsort(space->addresses, count, sizeof(*space->addresses), compareAddresses);
  for (size_t i = 0; i < count; ++i)
    if (i == 0 || space->addresses[i] != space->addresses[space->numAddresses - 1])
      space->addresses[space->numAddresses++] = space->addresses[i];
  for (space->width = 1; space->width < space->numAddresses;)
    space->width *= 2;
  space->most = calloc(2 * space->width, sizeof(*space->most));
  space->extra = calloc(2 * space->width, sizeof(*space->extra));
  return space->most && space->extra;
}

// Adds `change` to the slots [begin, end) below `node`.
static void occupy(space_t *space, size_t node, size_t low, size_t high, size_t begin, size_t end,
                   int32_t change) {
  if (end <= low || high <= begin)
    return;
  if (begin <= low && high <= end) {
    space->most[node] += change;
    space->extra[node] += change;
    return;
  }
  size_t middle = (low + high) / 2;
  occupy(space, 2 * node, low, middle, begin, end, change);
  occupy(space, 2 * node + 1, middle, high, begin, end, change);
  int32_t left = space->most[2 * node], right = space->most[2 * node + 1];
  space->most[node] = (left > right ? left : right) + space->extra[node];
}

static void changeSpace(checker_t *checker, uint64_t offset, uint64_t bytes, int32_t change) {
  space_t *space = &checker->space;
  occupy(space, 1, 0, space->width, findAddress(space, offset), findAddress(space, offset + bytes),
         change);
}

static bool overlaps(const checker_t *checker) { return checker->space.most[1] > 1; }

// Some residency that lives at `boundary` and shares bytes with [offset, offset + bytes).
static uint32_t findCulprit(const checker_t *checker, uint32_t boundary, uint32_t except,
                            uint64_t offset, uint64_t bytes) {
  for (uint32_t i = 0; i < checker->plan->num_residencies; ++i) {
    const ho_residency_t *stay = &checker->plan->residencies[i];
    uint64_t size = occupied(checker, checker->problem->buffers[stay->buffer].size);
    if (i != except && stay->begin <= boundary && boundary < stay->end &&
        stay->offset < offset + bytes && offset < stay->offset + size)
      return i;
  }
  return HO_NONE;
}

//===----------------------------------------------------------------------===//
// What happens at a boundary
//===----------------------------------------------------------------------===//

static uint32_t numPieces(const checker_t *checker, uint32_t residency) {
  const ho_piece_table_t *table = &checker->pieces;
  return table->begins ? table->begins[residency + 1] - table->begins[residency] : 0;
}

// Takes bytes of a residency, or gives them back.
static void changeBytes(checker_t *checker, uint32_t residency, uint64_t first, uint64_t bytes,
                        int32_t change) {
  uint64_t taken = occupied(checker, bytes);
  checker->live += change > 0 ? taken : 0;
  checker->live -= change < 0 ? taken : 0;
  changeSpace(checker, checker->plan->residencies[residency].offset + first, taken, change);
}

static ho_status_t checkStore(checker_t *checker, uint32_t index) {
  state_t *state = &checker->states[checker->plan->residencies[index].buffer];
  if (state->residency != index)
    return complain("store-without-residency", checker, index, "it is stored while not there");
  if (state->onDevice == NOTHING || state->missing)
    return complain("store-without-contents", checker, index, "it is stored but holds nothing");
  state->onHost = state->onDevice;
  return HO_OK;
}

static ho_status_t checkRelease(checker_t *checker, uint32_t index) {
  const ho_residency_t *stay = &checker->plan->residencies[index];
  state_t *state = &checker->states[stay->buffer];
  if (!state->used && stay->kept != HO_KEPT_TAIL)
    return complain("unused", checker, index, "no operation uses it");
  state->residency = HO_NONE;
  state->lastEnd = stay->end;
  for (uint32_t i = 0; i < numPieces(checker, index); ++i) {
    uint32_t piece = checker->pieces.sorted[checker->pieces.begins[index] + i];
    changeBytes(checker, index, checker->plan->pieces[piece].first,
                checker->plan->pieces[piece].bytes, -1);
  }
  if (!numPieces(checker, index))
    changeBytes(checker, index, 0, checker->problem->buffers[stay->buffer].size, -1);
  return HO_OK;
}

// Takes bytes that must be free.
static ho_status_t checkTaken(checker_t *checker, uint32_t index, uint32_t boundary, uint64_t first,
                              uint64_t bytes) {
  const ho_residency_t *stays = checker->plan->residencies;
  changeBytes(checker, index, first, bytes, 1);
  if (!overlaps(checker))
    return HO_OK;
  uint32_t other =
      findCulprit(checker, boundary, index, stays[index].offset + first, occupied(checker, bytes));
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "overlap: residencies %u ('%s') and %u ('%s') share bytes at boundary %u",
                        other, checker->problem->buffers[stays[other].buffer].name, index,
                        checker->problem->buffers[stays[index].buffer].name, boundary);
}

static ho_status_t checkAllocate(checker_t *checker, uint32_t index) {
  const ho_residency_t *stay = &checker->plan->residencies[index];
  state_t *state = &checker->states[stay->buffer];
  if (state->residency != HO_NONE)
    return complain("twice-on-device", checker, index,
                    "an earlier residency of the same buffer has not ended");
  if (stay->load && state->onHost == NOTHING)
    return complain("load-without-contents", checker, index,
                    "it is loaded, but the host copy holds nothing");
  if (stay->load && state->onHost != state->newest)
    return complain("stale-load", checker, index,
                    "it is loaded, but its newest contents were dropped without a store");
  state->residency = index;
  state->onDevice = stay->load ? state->onHost : stay->kept ? state->newest : NOTHING;
  state->used = false;
  state->missing = numPieces(checker, index);
  if (state->missing)
    return HO_OK;
  return checkTaken(checker, index, stay->begin, 0, checker->problem->buffers[stay->buffer].size);
}

static ho_status_t checkPieceBegin(checker_t *checker, uint32_t index) {
  const ho_piece_t *piece = &checker->plan->pieces[index];
  --checker->states[checker->plan->residencies[piece->residency].buffer].missing;
  return checkTaken(checker, piece->residency, piece->begin, piece->first, piece->bytes);
}

//===----------------------------------------------------------------------===//
// What an operation does
//===----------------------------------------------------------------------===//

static ho_status_t checkHostAccess(checker_t *checker, uint32_t operation, ho_access_t access) {
  state_t *state = &checker->states[access.buffer];
  bool isCurrent = state->onHost == state->newest;
  if ((access.kinds & HO_ACCESS_HOST_READ) && !isCurrent)
    return complainUse("stale-host-read", checker, operation, access.buffer,
                       "the host reads it, but its newest contents are not stored");
  if (!(access.kinds & HO_ACCESS_HOST_WRITE))
    return HO_OK;
  if (state->residency != HO_NONE)
    return complainUse("host-write-on-device", checker, operation, access.buffer,
                       "the host writes it while it is on the device");
  if (!(access.kinds & HO_ACCESS_WRITE_ALL) && !isCurrent)
    return complainUse("lost-contents", checker, operation, access.buffer,
                       "the host overwrites a part, but the rest was dropped without a store");
  state->newest = state->onHost = ++checker->versions;
  return HO_OK;
}

static ho_status_t checkFirstUse(checker_t *checker, uint32_t operation, ho_access_t access) {
  state_t *state = &checker->states[access.buffer];
  const ho_residency_t *stay = &checker->plan->residencies[state->residency];
  if (!state->used && stay->wait != HO_NONE && stay->wait != operation)
    return complain("wait-not-at-first-use", checker, state->residency,
                    "its wait is not at the first operation that uses it");
  state->used = true;
  return HO_OK;
}

static ho_status_t checkDeviceAccess(checker_t *checker, uint32_t operation, ho_access_t access) {
  state_t *state = &checker->states[access.buffer];
  if (state->residency == HO_NONE)
    return complainUse("not-on-device", checker, operation, access.buffer,
                       "the operation uses it, but it is not on the device");
  if (state->missing)
    return complainUse("piece-missing", checker, operation, access.buffer,
                       "the operation uses it, but not all of its pieces have begun");
  HO_RETURN_IF_ERROR(checkFirstUse(checker, operation, access));
  const ho_residency_t *stay = &checker->plan->residencies[state->residency];
  bool needed = (access.kinds & HO_ACCESS_READ) ||
                (!(access.kinds & HO_ACCESS_WRITE_ALL) && state->newest != NOTHING);
  if (needed && state->onDevice != state->newest) {
    if (state->onHost != state->newest)
      return complainUse("lost-contents", checker, operation, access.buffer,
                         "the operation needs what was dropped without a store");
    return complainUse("use-without-contents", checker, operation, access.buffer,
                       "the operation needs contents that were not loaded");
  }
  if (!(access.kinds & HO_ACCESS_WRITE))
    return HO_OK;
  if (stay->store != HO_NONE && operation >= stay->store)
    return complainUse("write-after-store", checker, operation, access.buffer,
                       "the operation writes what may still be on its way to the host");
  state->newest = state->onDevice = ++checker->versions;
  return HO_OK;
}

static ho_status_t checkMemory(checker_t *checker, uint32_t index) {
  const ho_operation_t *operation = &checker->problem->operations[index];
  uint64_t workspace = occupied(checker, operation->workspace);
  uint64_t needed = checker->live + workspace;
  if (needed > checker->peak)
    checker->peak = needed;
  if (needed > checker->problem->machine.device_memory)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "over-budget: operation %u '%s' runs with %" PRIu64
                          " bytes on the device, %" PRIu64 " more than there are",
                          index, operation->name, needed,
                          needed - checker->problem->machine.device_memory);
  if (!workspace)
    return HO_OK;
  uint64_t offset = checker->plan->workspace_offsets[index];
  changeSpace(checker, offset, workspace, 1);
  bool overlap = overlaps(checker);
  changeSpace(checker, offset, workspace, -1);
  if (!overlap)
    return HO_OK;
  uint32_t other = findCulprit(checker, index, HO_NONE, offset, workspace);
  return complain("overlap", checker, other, "it shares bytes with the workspace of an operation");
}

static ho_status_t checkOperation(checker_t *checker, uint32_t index) {
  const ho_operation_t *operation = &checker->problem->operations[index];
  HO_RETURN_IF_ERROR(checkMemory(checker, index));
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    ho_access_t access = checker->problem->accesses[operation->first_access + i];
    if (access.kinds & (HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE))
      HO_RETURN_IF_ERROR(checkHostAccess(checker, index, access));
    else
      HO_RETURN_IF_ERROR(checkDeviceAccess(checker, index, access));
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static bool allocate(checker_t *checker) {
  size_t boundaries = (size_t)checker->problem->num_operations + 1;
  size_t stays = (size_t)checker->plan->num_residencies + 1;
  size_t lists = boundaries * sizeof(uint32_t);
  checker->states = calloc((size_t)checker->problem->num_buffers + 1, sizeof(state_t));
  checker->atEnd = malloc(lists);
  checker->atStore = malloc(lists);
  checker->nextEnd = malloc(stays * sizeof(uint32_t));
  checker->nextStore = malloc(stays * sizeof(uint32_t));
  if (!checker->states || !checker->atEnd || !checker->atStore || !checker->nextEnd ||
      !checker->nextStore)
    return false;
  memset(checker->atEnd, 0xff, lists);
  memset(checker->atStore, 0xff, lists);
  return true;
}

// Lists keep the order of the array: they are filled from its end.
static void fillLists(checker_t *checker) {
  for (uint32_t i = checker->plan->num_residencies; i-- > 0;) {
    const ho_residency_t *stay = &checker->plan->residencies[i];
    checker->nextEnd[i] = checker->atEnd[stay->end];
    checker->atEnd[stay->end] = i;
    if (stay->store == HO_NONE)
      continue;
    checker->nextStore[i] = checker->atStore[stay->store];
    checker->atStore[stay->store] = i;
  }
}

static ho_status_t play(checker_t *checker) {
  const ho_plan_t *plan = checker->plan;
  uint32_t next = 0, piece = 0;
  for (uint32_t i = 0; i <= checker->problem->num_operations; ++i) {
    for (uint32_t k = checker->atStore[i]; k != HO_NONE; k = checker->nextStore[k])
      HO_RETURN_IF_ERROR(checkStore(checker, k));
    for (uint32_t k = checker->atEnd[i]; k != HO_NONE; k = checker->nextEnd[k])
      HO_RETURN_IF_ERROR(checkRelease(checker, k));
    for (; next < plan->num_residencies && plan->residencies[next].begin == i; ++next)
      HO_RETURN_IF_ERROR(checkAllocate(checker, next));
    for (; piece < plan->num_pieces && plan->pieces[piece].begin == i; ++piece)
      HO_RETURN_IF_ERROR(checkPieceBegin(checker, piece));
    if (i < checker->problem->num_operations)
      HO_RETURN_IF_ERROR(checkOperation(checker, i));
  }
  for (uint32_t i = 0; i < checker->problem->num_buffers; ++i)
    if (checker->problem->buffers[i].required && !checker->states[i].keptWhole &&
        checker->states[i].onHost != checker->states[i].newest)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "required-not-stored: buffer '%s' is required on the host at the end, "
                            "but its newest contents are not stored",
                            checker->problem->buffers[i].name);
  return HO_OK;
}

// A step finds on the device what the one before has left there. What is kept must hold the same at
// both ends of every step, so nothing may write it, but a device its state.
static ho_status_t checkCircle(checker_t *checker) {
  const ho_problem_t *problem = checker->problem;
  const ho_plan_t *plan = checker->plan;
  for (uint32_t i = 0; i < problem->num_accesses; ++i) {
    ho_access_t access = problem->accesses[i];
    if (access.kinds & (HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE))
      checker->states[access.buffer].written = true;
    if (access.kinds & (HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE))
      checker->states[access.buffer].onHostToo = true;
  }
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    const ho_buffer_t *buffer = &problem->buffers[stay->buffer];
    state_t *state = &checker->states[stay->buffer];
    if (stay->kept == HO_KEPT_NOT)
      continue;
    if (!buffer->defined || buffer->fresh)
      return complain("kept-fresh", checker, i, "it is kept, but it is new in every step");
    bool whole = stay->kept == HO_KEPT_WHOLE;
    if (state->written && !(whole && buffer->state && !state->onHostToo))
      return complain("kept-written", checker, i, "it is kept, but something writes it");
    if (whole && buffer->state) {
      state->keptWhole = true;
      state->onHost = NOTHING;
    }
    if (stay->kept == HO_KEPT_HEAD)
      state->head = i + 1;
    if (stay->kept != HO_KEPT_TAIL)
      continue;
    if (!state->head || plan->residencies[state->head - 1].offset != stay->offset)
      return complain("tail-without-head", checker, i,
                      "no head of the same buffer goes on at the same offset");
    state->head = 0;
  }
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    if (checker->states[i].head)
      return complain("head-without-tail", checker, checker->states[i].head - 1,
                      "nothing loads it at the end of the step before");
  return HO_OK;
}

static ho_status_t checkTotal(const char *what, uint64_t claimed, uint64_t counted) {
  if (claimed == counted)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "wrong-total: the plan claims %s of %" PRIu64 ", but it is %" PRIu64, what,
                        claimed, counted);
}

static ho_status_t checkTotals(const checker_t *checker) {
  const ho_plan_t *plan = checker->plan;
  uint64_t loaded = 0, stored = 0;
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    uint64_t bytes = checker->problem->buffers[stay->buffer].size;
    loaded += stay->load ? bytes : 0;
    uint64_t written = checker->problem->buffers[stay->buffer].written;
    stored += stay->store == HO_NONE ? 0 : written ? written : bytes;
  }
  HO_RETURN_IF_ERROR(checkTotal("bytes to the device", plan->bytes_to_device, loaded));
  HO_RETURN_IF_ERROR(checkTotal("bytes to the host", plan->bytes_to_host, stored));
  HO_RETURN_IF_ERROR(checkTotal("peak live bytes", plan->peak_live_bytes, checker->peak));
  if (plan->arena_bytes > checker->problem->machine.device_memory)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "over-budget: the arena is %" PRIu64 " bytes, the device has %" PRIu64,
                          plan->arena_bytes, checker->problem->machine.device_memory);
  return HO_OK;
}

static ho_status_t checkAll(checker_t *checker) {
  const ho_problem_t *problem = checker->problem;
  for (uint32_t i = 0; i < checker->plan->num_residencies; ++i)
    HO_RETURN_IF_ERROR(checkForm(checker, i));
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    HO_RETURN_IF_ERROR(checkWorkspaceForm(checker, i));
  HO_RETURN_IF_ERROR(
      hoCheckPieceForm(problem, checker->plan, checker->alignment, &checker->pieces));
  if (!allocate(checker) || !prepareSpace(checker))
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to check a plan of %u residencies",
                          checker->plan->num_residencies);
  fillLists(checker);
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    uint64_t version = problem->buffers[i].defined ? ++checker->versions : NOTHING;
    checker->states[i] = (state_t){.newest = version, .onHost = version, .residency = HO_NONE};
  }
  HO_RETURN_IF_ERROR(checkCircle(checker));
  HO_RETURN_IF_ERROR(play(checker));
  return checkTotals(checker);
}

static ho_status_t checkInOrder(const ho_problem_t *problem, const ho_plan_t *plan) {
  checker_t checker = {.problem = problem, .plan = plan};
  checker.alignment = problem->machine.alignment ? problem->machine.alignment : 256;
  ho_status_t status = checkAll(&checker);
  free(checker.states);
  free(checker.atEnd);
  free(checker.atStore);
  free(checker.nextEnd);
  free(checker.nextStore);
  hoPieceTableDestroy(&checker.pieces);
  free(checker.space.addresses);
  free(checker.space.most);
  free(checker.space.extra);
  return status;
}

ho_status_t ho_plan_check(const ho_problem_t *problem, const ho_plan_t *plan) {
  HO_RETURN_IF_ERROR(ho_problem_validate(problem));
  if (!plan->program)
    return checkInOrder(problem, plan);
  HO_RETURN_IF_ERROR(ho_program_check(problem, plan->program, plan->program_length));
  ho_problem_t *expanded = NULL;
  HO_RETURN_IF_ERROR(ho_program_expand(problem, plan->program, plan->program_length, &expanded));
  ho_status_t status = checkInOrder(expanded, plan);
  ho_problem_free(expanded);
  return status;
}
