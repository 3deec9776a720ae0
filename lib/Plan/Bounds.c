//===- Bounds.c - What no plan can beat -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// docs/plan-format.md states the arguments. In short:
//
//   compulsory  a version made by the host and used by the device is loaded at
//               least once, before its first use; a version made by the device
//               and needed by the host is stored at least once, after its write
//               and before the need.
//   capacity    what the operations of a window [i, j) need from before it was
//               on the device when the window began, at most the budget less
//               what operation i - 1 held and nobody needs again, or is loaded
//               within the window.
//   eviction    of the versions that live across an operation and that the
//               device made, those that do not fit beside it were stored before
//               it starts, none before it was made.
//   circle      of a problem that repeats, the same between a boundary and
//               itself a step later; what may be kept is not compulsory.
//   link        a link carries its bytes one after the other; with
//               interference x the two carry at most 2 - x of one's rate.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

// What windows look at of each buffer, and what the walk does: a miss each, and no more.
typedef struct window_state {
  uint64_t size;
  uint32_t seen;     // the window that touched it last
  bool keepable;     // from step to step
  bool onDeviceOnly; // its version is stored only if spilled
  bool part;         // what the device writes of it is a part
} window_state_t;
typedef struct version_state {
  double ready;        // when the host has the version, at the earliest
  uint32_t madeBy;     // the operation that made it; HO_NONE: the host
  uint32_t livesUntil; // the last operation that needs it
} version_state_t;

typedef struct bounds {
  const ho_analysis_t *analysis;
  const ho_machine_t *machine;
  double loads;       // nanoseconds of the compulsory loads so far
  uint64_t loadBytes; // compulsory
  uint64_t storeBytes;
  uint32_t numLoads, numStores;
  uint64_t windowBytes;      // loaded at least, by windows
  uint64_t spilledBytes;     // stored at least, beyond what is compulsory
  double *finish;            // of each operation, at the earliest
  double *pushed;            // of each operation: its start is not before
  uint64_t *loadedBefore;    // bytes loaded before each operation starts, at the least
  double *storesFrom;        // nanoseconds of the compulsory stores issued after each operation
  uint64_t *made;            // of each operation: bytes of the versions that it made, scratch
  window_state_t *windows;   // of each buffer
  version_state_t *versions; // of each buffer
  uint32_t *lastNeeds;       // of each use: the last of the version that it leaves; HO_NONE: none
  uint32_t stride;           // windows begin and end at multiples of it
} bounds_t;

static double later(double a, double b) { return a > b ? a : b; }

//===----------------------------------------------------------------------===//
// Compulsory copies, operation by operation
//===----------------------------------------------------------------------===//

// What may be kept is used without a load, and a state without a store.
static bool mustLoad(const bounds_t *bounds, const ho_use_t *use) {
  return use->compulsoryLoad && !bounds->windows[use->buffer].keepable;
}

static bool mustStore(const bounds_t *bounds, const ho_use_t *use) {
  return use->mustStore && !bounds->windows[use->buffer].keepable;
}

// When the operation can start for the sake of one device access.
static double meetUse(bounds_t *bounds, const ho_use_t *use) {
  double ready = 0;
  if (mustLoad(bounds, use)) {
    uint64_t bytes = bounds->windows[use->buffer].size;
    double load = hoLoadTime(bounds->machine, bytes);
    bounds->loads += load;
    bounds->loadBytes += bytes;
    ++bounds->numLoads;
    ready = later(bounds->loads, bounds->versions[use->buffer].ready + load);
  }
  return ready;
}

// When the operation can start for the sake of one access by the host: it needs the host copy to
// be current, unless it overwrites all of it.
static double meetHost(const bounds_t *bounds, ho_access_t access) {
  bool needed = (access.kinds & HO_ACCESS_HOST_READ) ||
                ((access.kinds & HO_ACCESS_HOST_WRITE) && !(access.kinds & HO_ACCESS_WRITE_ALL));
  return needed ? bounds->versions[access.buffer].ready : 0;
}

static void meetOperation(bounds_t *bounds, uint32_t index) {
  const ho_analysis_t *analysis = bounds->analysis;
  const ho_problem_t *problem = analysis->problem;
  const ho_operation_t *operation = &problem->operations[index];
  double start = later(index ? bounds->finish[index - 1] : 0, bounds->pushed[index]);
  for (uint32_t i = analysis->firstUse[index]; i < analysis->firstUse[index + 1]; ++i)
    start = later(start, meetUse(bounds, &analysis->uses[i]));
  for (uint32_t i = 0; i < operation->num_accesses; ++i)
    start = later(start, meetHost(bounds, problem->accesses[operation->first_access + i]));
  // The loads are among those of some windows: whichever count is greater holds.
  double loaded = (double)bounds->loadedBefore[index] * 1e9 / bounds->machine->to_device_rate;
  double finish = later(start, loaded) + (double)operation->duration;
  bounds->finish[index] = finish;
  for (uint32_t i = analysis->firstUse[index]; i < analysis->firstUse[index + 1]; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    if (!use->writes)
      continue;
    bounds->versions[use->buffer].ready = 0;
    if (!mustStore(bounds, use))
      continue;
    uint64_t bytes = hoStoredBytes(&problem->buffers[use->buffer]);
    double store = hoStoreTime(bounds->machine, bytes);
    bounds->versions[use->buffer].ready = finish + store;
    bounds->storesFrom[index] += store;
    bounds->storeBytes += bytes;
    ++bounds->numStores;
  }
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    ho_access_t access = problem->accesses[operation->first_access + i];
    if (access.kinds & HO_ACCESS_HOST_WRITE)
      bounds->versions[access.buffer].ready = finish;
  }
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

// The most that can lie on the device at boundary `begin` of what is needed later.
static uint64_t roomAt(const bounds_t *bounds, uint32_t begin) {
  const ho_analysis_t *analysis = bounds->analysis;
  if (begin == 0)
    return analysis->problem->repeats ? analysis->budget : 0;
  uint64_t dead = analysis->workspaces[begin - 1];
  for (uint32_t i = analysis->firstUse[begin - 1]; i < analysis->firstUse[begin]; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    if (use->next == HO_NONE || !analysis->uses[use->next].needsContents)
      dead += analysis->sizes[use->buffer];
  }
  return analysis->budget > dead ? analysis->budget - dead : 0;
}

// `loaded` of the bytes needed cannot be there when the window begins.
static void closeWindow(bounds_t *bounds, uint32_t begin, uint32_t end, uint64_t needed,
                        uint64_t neededDirty, uint64_t loaded, uint64_t room) {
  uint64_t bytes = needed - loaded > room ? needed - room : loaded;
  if (bytes > 0) {
    double from = begin ? bounds->finish[begin - 1] : 0;
    double start = from + (double)bytes * 1e9 / bounds->machine->to_device_rate;
    uint64_t before = bytes + (begin ? bounds->loadedBefore[begin - 1] : 0);
    bounds->pushed[end - 1] = later(bounds->pushed[end - 1], start);
    if (bounds->loadedBefore[end - 1] < before)
      bounds->loadedBefore[end - 1] = before;
  }
  if (neededDirty > room && bounds->spilledBytes < neededDirty - room)
    bounds->spilledBytes = neededDirty - room;
}

// Opens a window at `begin` and closes it at every later multiple of the stride.
static void openWindow(bounds_t *bounds, uint32_t begin) {
  const ho_analysis_t *analysis = bounds->analysis;
  uint32_t operations = analysis->problem->num_operations;
  uint64_t room = roomAt(bounds, begin), needed = 0, neededDirty = 0, loaded = 0;
  for (uint32_t i = begin; i < operations; ++i) {
    for (uint32_t k = analysis->firstUse[i]; k < analysis->firstUse[i + 1]; ++k) {
      const ho_use_t *use = &analysis->uses[k];
      if (k + HO_AHEAD < analysis->numUses)
        hoFetch(&bounds->windows[use[HO_AHEAD].buffer]);
      window_state_t *buffer = &bounds->windows[use->buffer];
      bool first = buffer->seen != begin;
      buffer->seen = begin;
      bool mustLoadIt = use->compulsoryLoad && !buffer->keepable;
      if (use->needsContents && (first || mustLoadIt))
        needed += buffer->size;
      if (begin == 0 && mustLoadIt)
        loaded += buffer->size;
      if (use->needsContents && first && !use->compulsoryLoad && buffer->onDeviceOnly)
        neededDirty += buffer->size;
    }
    if ((i + 1) % bounds->stride == 0 || i + 1 == operations)
      closeWindow(bounds, begin, i + 1, needed, neededDirty, loaded, room);
  }
}

// What the operation leaves on the device alone.
static void noteDirty(bounds_t *bounds, uint32_t index) {
  const ho_analysis_t *analysis = bounds->analysis;
  for (uint32_t i = analysis->firstUse[index]; i < analysis->firstUse[index + 1]; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    window_state_t *buffer = &bounds->windows[use->buffer];
    if (use->writes)
      buffer->onDeviceOnly = !use->mustStore && !buffer->part;
    else if (use->compulsoryLoad)
      buffer->onDeviceOnly = false;
  }
}

static void evictBefore(bounds_t *bounds, uint32_t operation);
static void noteVersions(bounds_t *bounds, uint32_t operation);

static void fetchAhead(const bounds_t *bounds, uint32_t operation) {
  const ho_analysis_t *analysis = bounds->analysis;
  uint32_t begin = analysis->firstUse[operation], end = analysis->firstUse[operation + 1];
  for (uint32_t i = begin + HO_AHEAD; i < end + HO_AHEAD && i < analysis->numUses; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    hoFetch(&bounds->windows[use->buffer]);
    hoFetch(&bounds->versions[use->buffer]);
    if (use->mustStore)
      hoFetch(&analysis->problem->buffers[use->buffer]);
  }
}

static void walk(bounds_t *bounds) {
  const ho_analysis_t *analysis = bounds->analysis;
  uint32_t operations = analysis->problem->num_operations;
  for (uint32_t i = 0; i < operations; ++i) {
    if (i % bounds->stride == 0) {
      evictBefore(bounds, i);
      openWindow(bounds, i);
    }
    fetchAhead(bounds, i);
    if (i && bounds->loadedBefore[i] < bounds->loadedBefore[i - 1])
      bounds->loadedBefore[i] = bounds->loadedBefore[i - 1];
    meetOperation(bounds, i);
    noteDirty(bounds, i);
    noteVersions(bounds, i);
  }
}

//===----------------------------------------------------------------------===//
// The circle
//===----------------------------------------------------------------------===//

// What of a step's buffers may be kept is all needed between a boundary and the same one a step
// later, and lay at the boundary beside whatever else the operation before it held.
static uint64_t loadsOfCircle(const bounds_t *bounds) {
  const ho_analysis_t *analysis = bounds->analysis;
  const ho_problem_t *problem = analysis->problem;
  uint64_t kept = 0, others = 0;
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    if (bounds->windows[i].keepable && analysis->uses[analysis->firstBufferUse[i]].needsContents)
      kept += problem->buffers[i].size;
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    uint64_t beside = analysis->workspaces[i];
    for (uint32_t k = analysis->firstUse[i]; k < analysis->firstUse[i + 1]; ++k) {
      const ho_use_t *use = &analysis->uses[k];
      if (!bounds->windows[use->buffer].keepable)
        beside += use->size;
    }
    others = beside > others ? beside : others;
  }
  return kept + others > analysis->budget ? kept + others - analysis->budget : 0;
}

//===----------------------------------------------------------------------===//
// Eviction
//===----------------------------------------------------------------------===//

// Backwards: what the uses of a buffer from here on need of the version before them.
static void findLastNeeds(bounds_t *bounds) {
  const ho_analysis_t *analysis = bounds->analysis;
  for (uint32_t i = analysis->numUses; i-- > 0;) {
    const ho_use_t *use = &analysis->uses[i];
    if (i >= HO_AHEAD)
      hoFetch(&bounds->versions[analysis->uses[i - HO_AHEAD].buffer]);
    uint32_t *last = &bounds->versions[use->buffer].livesUntil;
    bounds->lastNeeds[i] = *last;
    if (!use->needsContents || use->compulsoryLoad)
      *last = HO_NONE;
    else if (use->writes || *last == HO_NONE)
      *last = use->operation;
  }
}

static void noteVersions(bounds_t *bounds, uint32_t operation) {
  const ho_analysis_t *analysis = bounds->analysis;
  for (uint32_t i = analysis->firstUse[operation]; i < analysis->firstUse[operation + 1]; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    if (!use->writes)
      continue;
    bounds->versions[use->buffer].madeBy = operation;
    bounds->versions[use->buffer].livesUntil = bounds->lastNeeds[i];
  }
}

// Of what the device made before `operation` and needs after it, as much as does not fit beside
// its own buffers has reached the host when it starts.
static void evictBefore(bounds_t *bounds, uint32_t operation) {
  const ho_analysis_t *analysis = bounds->analysis;
  const ho_problem_t *problem = analysis->problem;
  uint64_t room = analysis->budget - analysis->demand[operation], bytes = 0;
  memset(bounds->made, 0, ((size_t)operation + 1) * sizeof(*bounds->made));
  for (uint32_t i = analysis->firstUse[operation]; i < analysis->firstUse[operation + 1]; ++i)
    bounds->windows[analysis->uses[i].buffer].seen = operation;
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    const window_state_t *buffer = &bounds->windows[i];
    const version_state_t *version = &bounds->versions[i];
    // A part is stored for room of the whole.
    if (buffer->part || version->madeBy == HO_NONE || version->livesUntil == HO_NONE ||
        version->livesUntil <= operation || buffer->seen == operation)
      continue;
    bounds->made[version->madeBy] += buffer->size;
    bytes += buffer->size;
  }
  for (uint32_t i = analysis->firstUse[operation]; i < analysis->firstUse[operation + 1]; ++i)
    // Windows that begin here look for themselves.
    bounds->windows[analysis->uses[i].buffer].seen = HO_NONE;
  if (bytes <= room)
    return;
  uint64_t stored = bytes - room, before = 0;
  for (uint32_t i = 0; i < operation && before < stored; ++i) {
    if (!bounds->made[i])
      continue;
    double start =
        bounds->finish[i] + (double)(stored - before) * 1e9 / bounds->machine->to_host_rate;
    bounds->pushed[operation] = later(bounds->pushed[operation], start);
    before += bounds->made[i];
  }
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

static double combine(const bounds_t *bounds, uint64_t loadBytes, uint64_t storeBytes) {
  const ho_machine_t *machine = bounds->machine;
  uint32_t operations = bounds->analysis->problem->num_operations;
  double time = operations ? bounds->finish[operations - 1] : 0, stores = 0;
  for (uint32_t i = operations; i-- > 0;) {
    stores += bounds->storesFrom[i];
    if (bounds->storesFrom[i] > 0)
      time = later(time, bounds->finish[i] + stores);
  }
  double load = (double)loadBytes * 1e9 / machine->to_device_rate;
  double store = (double)storeBytes * 1e9 / machine->to_host_rate;
  time = later(time, later(load, store));
  return later(time, (load + store) / (2 - machine->duplex_interference));
}

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the lower bounds");
}

static bool allocate(bounds_t *bounds, ho_scratch_t *scratch) {
  size_t operations = (size_t)bounds->analysis->problem->num_operations + 1;
  size_t buffers = (size_t)bounds->analysis->problem->num_buffers + 1;
  const ho_array_t arrays[] = {
      {&bounds->finish, operations * sizeof(double)},
      {&bounds->pushed, operations * sizeof(double)},
      {&bounds->loadedBefore, operations * sizeof(uint64_t)},
      {&bounds->storesFrom, operations * sizeof(double)},
      {&bounds->made, operations * sizeof(uint64_t)},
      {&bounds->windows, buffers * sizeof(window_state_t)},
      {&bounds->versions, buffers * sizeof(version_state_t)},
      {&bounds->lastNeeds, ((size_t)bounds->analysis->numUses + 1) * sizeof(uint32_t)},
  };
  if (!hoScratchTake(scratch, arrays, sizeof(arrays) / sizeof(arrays[0])))
    return false;
  memset(bounds->pushed, 0, operations * sizeof(double));
  memset(bounds->loadedBefore, 0, operations * sizeof(uint64_t));
  memset(bounds->storesFrom, 0, operations * sizeof(double));
  return true;
}

static ho_status_t prepareBuffers(bounds_t *bounds) {
  const ho_problem_t *problem = bounds->analysis->problem;
  bool *keepable = malloc((size_t)problem->num_buffers + 1);
  if (!keepable)
    return outOfMemory();
  ho_problem_find_keepable(problem, keepable);
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    bounds->windows[i] = (window_state_t){.size = problem->buffers[i].size,
                                          .seen = HO_NONE,
                                          .keepable = keepable[i],
                                          .part = problem->buffers[i].written};
    bounds->versions[i] = (version_state_t){.madeBy = HO_NONE, .livesUntil = HO_NONE};
  }
  free(keepable);
  findLastNeeds(bounds);
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    bounds->versions[i].livesUntil = HO_NONE;
  return HO_OK;
}

static uint32_t chooseStride(const ho_analysis_t *analysis) {
  uint64_t work = 20000000; // visits of uses
  uint64_t windows = work / ((uint64_t)analysis->numUses + analysis->problem->num_operations + 1);
  uint64_t stride = analysis->problem->num_operations / (windows + 1) + 1;
  return (uint32_t)stride;
}

static void computeBounds(bounds_t *bounds, uint64_t *outTime, uint64_t *outBytes) {
  uint32_t operations = bounds->analysis->problem->num_operations;
  walk(bounds);
  uint64_t loadBytes = operations ? bounds->loadedBefore[operations - 1] : 0;
  if (loadBytes < bounds->loadBytes)
    loadBytes = bounds->loadBytes;
  uint64_t circle = bounds->loadBytes + loadsOfCircle(bounds);
  if (loadBytes < circle)
    loadBytes = circle;
  uint64_t storeBytes = bounds->storeBytes + bounds->spilledBytes;
  *outBytes = loadBytes + storeBytes;
  // Rounding errors must not lift it above a makespan, see hoTimeToNanoseconds.
  *outTime = (uint64_t)(combine(bounds, loadBytes, storeBytes) * (1 - 1e-12) + 5e-4);
}

ho_status_t hoComputeBounds(const ho_analysis_t *analysis, ho_scratch_t *scratch, uint64_t *outTime,
                            uint64_t *outBytes) {
  bounds_t bounds = {.analysis = analysis,
                     .machine = &analysis->problem->machine,
                     .stride = chooseStride(analysis)};
  if (!allocate(&bounds, scratch))
    return outOfMemory();
  HO_RETURN_IF_ERROR(prepareBuffers(&bounds));
  computeBounds(&bounds, outTime, outBytes);
  return HO_OK;
}
