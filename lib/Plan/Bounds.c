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

typedef struct bounds {
  const ho_analysis_t *analysis;
  const ho_machine_t *machine;
  double loads;       // nanoseconds of the compulsory loads so far
  uint64_t loadBytes; // compulsory
  uint64_t storeBytes;
  uint32_t numLoads, numStores;
  uint64_t windowBytes;   // loaded at least, by windows
  uint64_t spilledBytes;  // stored at least, beyond what is compulsory
  double *finish;         // of each operation, at the earliest
  double *pushed;         // of each operation: its start is not before
  uint64_t *loadedBefore; // bytes loaded before each operation starts, at the least
  double *storesFrom;     // nanoseconds of the compulsory stores issued after each operation
  double *versionReady;   // of each buffer: when the host has its version, at the earliest
  uint32_t *seen;         // of each buffer: the window that touched it last
  bool *onDeviceOnly;     // of each buffer: its version is stored only if spilled
  uint32_t *madeBy;       // of each buffer: the operation that made its version; HO_NONE: the host
  uint32_t *livesUntil;   // of each buffer: the last operation that needs this version
  uint64_t *made;         // of each operation: bytes of the versions that it made, scratch
  bool *keepable;         // of each buffer: from step to step
  uint32_t stride;        // windows begin and end at multiples of it
} bounds_t;

static double later(double a, double b) { return a > b ? a : b; }

//===----------------------------------------------------------------------===//
// Compulsory copies, operation by operation
//===----------------------------------------------------------------------===//

// What may be kept is used without a load, and a state without a store.
static bool mustLoad(const bounds_t *bounds, const ho_use_t *use) {
  return use->compulsoryLoad && !bounds->keepable[use->buffer];
}

static bool mustStore(const bounds_t *bounds, const ho_use_t *use) {
  return use->mustStore && !bounds->keepable[use->buffer];
}

// When the operation can start for the sake of one device access.
static double meetUse(bounds_t *bounds, const ho_use_t *use) {
  uint64_t bytes = bounds->analysis->problem->buffers[use->buffer].size;
  double ready = 0;
  if (mustLoad(bounds, use)) {
    double load = hoLoadTime(bounds->machine, bytes);
    bounds->loads += load;
    bounds->loadBytes += bytes;
    ++bounds->numLoads;
    ready = later(bounds->loads, bounds->versionReady[use->buffer] + load);
  }
  return ready;
}

// When the operation can start for the sake of one access by the host: it needs the host copy to
// be current, unless it overwrites all of it.
static double meetHost(const bounds_t *bounds, ho_access_t access) {
  bool needed = (access.kinds & HO_ACCESS_HOST_READ) ||
                ((access.kinds & HO_ACCESS_HOST_WRITE) && !(access.kinds & HO_ACCESS_WRITE_ALL));
  return needed ? bounds->versionReady[access.buffer] : 0;
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
    bounds->versionReady[use->buffer] = 0;
    if (!mustStore(bounds, use))
      continue;
    uint64_t bytes = hoStoredBytes(&problem->buffers[use->buffer]);
    double store = hoStoreTime(bounds->machine, bytes);
    bounds->versionReady[use->buffer] = finish + store;
    bounds->storesFrom[index] += store;
    bounds->storeBytes += bytes;
    ++bounds->numStores;
  }
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    ho_access_t access = problem->accesses[operation->first_access + i];
    if (access.kinds & HO_ACCESS_HOST_WRITE)
      bounds->versionReady[access.buffer] = finish;
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
      uint64_t bytes = analysis->problem->buffers[use->buffer].size;
      bool first = bounds->seen[use->buffer] != begin;
      bounds->seen[use->buffer] = begin;
      if (use->needsContents && (first || mustLoad(bounds, use)))
        needed += bytes;
      if (begin == 0 && mustLoad(bounds, use))
        loaded += bytes;
      if (use->needsContents && first && !use->compulsoryLoad && bounds->onDeviceOnly[use->buffer])
        neededDirty += bytes;
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
    if (use->writes)
      bounds->onDeviceOnly[use->buffer] =
          !use->mustStore && !analysis->problem->buffers[use->buffer].written;
    else if (use->compulsoryLoad)
      bounds->onDeviceOnly[use->buffer] = false;
  }
}

static void evictBefore(bounds_t *bounds, uint32_t operation);
static void noteVersions(bounds_t *bounds, uint32_t operation);

static void walk(bounds_t *bounds) {
  const ho_analysis_t *analysis = bounds->analysis;
  uint32_t operations = analysis->problem->num_operations;
  for (uint32_t i = 0; i < operations; ++i) {
    if (i % bounds->stride == 0) {
      evictBefore(bounds, i);
      openWindow(bounds, i);
    }
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
    if (bounds->keepable[i] && analysis->uses[analysis->firstBufferUse[i]].needsContents)
      kept += problem->buffers[i].size;
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    uint64_t beside = analysis->workspaces[i];
    for (uint32_t k = analysis->firstUse[i]; k < analysis->firstUse[i + 1]; ++k) {
      uint32_t buffer = analysis->uses[k].buffer;
      if (!bounds->keepable[buffer])
        beside += analysis->sizes[buffer];
    }
    others = beside > others ? beside : others;
  }
  return kept + others > analysis->budget ? kept + others - analysis->budget : 0;
}

//===----------------------------------------------------------------------===//
// Eviction
//===----------------------------------------------------------------------===//

// The last use of the version that use `index` leaves, HO_NONE if nobody needs it.
static uint32_t lastNeed(const ho_analysis_t *analysis, uint32_t index) {
  uint32_t last = HO_NONE;
  for (uint32_t next = analysis->uses[index].next; next != HO_NONE;
       next = analysis->uses[next].next) {
    const ho_use_t *use = &analysis->uses[next];
    if (!use->needsContents || use->compulsoryLoad)
      break;
    last = use->operation;
    if (use->writes)
      break;
  }
  return last;
}

static void noteVersions(bounds_t *bounds, uint32_t operation) {
  const ho_analysis_t *analysis = bounds->analysis;
  for (uint32_t i = analysis->firstUse[operation]; i < analysis->firstUse[operation + 1]; ++i) {
    const ho_use_t *use = &analysis->uses[i];
    if (!use->writes)
      continue;
    bounds->madeBy[use->buffer] = operation;
    bounds->livesUntil[use->buffer] = lastNeed(analysis, i);
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
    bounds->seen[analysis->uses[i].buffer] = operation;
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    // A part is stored for room of the whole.
    if (problem->buffers[i].written || bounds->madeBy[i] == HO_NONE ||
        bounds->livesUntil[i] == HO_NONE || bounds->livesUntil[i] <= operation ||
        bounds->seen[i] == operation)
      continue;
    bounds->made[bounds->madeBy[i]] += problem->buffers[i].size;
    bytes += problem->buffers[i].size;
  }
  for (uint32_t i = analysis->firstUse[operation]; i < analysis->firstUse[operation + 1]; ++i)
    bounds->seen[analysis->uses[i].buffer] = HO_NONE; // windows that begin here look for themselves
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

static bool allocate(bounds_t *bounds) {
  size_t operations = (size_t)bounds->analysis->problem->num_operations + 1;
  size_t buffers = (size_t)bounds->analysis->problem->num_buffers + 1;
  return (bounds->finish = calloc(operations, sizeof(double))) &&
         (bounds->pushed = calloc(operations, sizeof(double))) &&
         (bounds->loadedBefore = calloc(operations, sizeof(uint64_t))) &&
         (bounds->storesFrom = calloc(operations, sizeof(double))) &&
         (bounds->versionReady = calloc(buffers, sizeof(double))) &&
         (bounds->madeBy = malloc(buffers * sizeof(uint32_t))) &&
         (bounds->livesUntil = malloc(buffers * sizeof(uint32_t))) &&
         (bounds->made = malloc(operations * sizeof(uint64_t))) &&
         (bounds->seen = malloc(buffers * sizeof(uint32_t))) &&
         (bounds->keepable = calloc(buffers, sizeof(bool))) &&
         (bounds->onDeviceOnly = calloc(buffers, sizeof(bool)));
}

static uint32_t chooseStride(const ho_analysis_t *analysis) {
  uint64_t work = 20000000; // visits of uses
  uint64_t windows = work / ((uint64_t)analysis->numUses + analysis->problem->num_operations + 1);
  uint64_t stride = analysis->problem->num_operations / (windows + 1) + 1;
  return (uint32_t)stride;
}

ho_status_t hoComputeBounds(const ho_analysis_t *analysis, uint64_t *outTime, uint64_t *outBytes) {
  bounds_t bounds = {.analysis = analysis,
                     .machine = &analysis->problem->machine,
                     .stride = chooseStride(analysis)};
  ho_status_t status = HO_OK;
  if (allocate(&bounds)) {
    uint32_t operations = analysis->problem->num_operations;
    memset(bounds.madeBy, 0xff, (size_t)analysis->problem->num_buffers * sizeof(uint32_t));
    memset(bounds.seen, 0xff, (size_t)analysis->problem->num_buffers * sizeof(uint32_t));
    ho_problem_find_keepable(analysis->problem, bounds.keepable);
    walk(&bounds);
    uint64_t loadBytes = operations ? bounds.loadedBefore[operations - 1] : 0;
    if (loadBytes < bounds.loadBytes)
      loadBytes = bounds.loadBytes;
    uint64_t circle = bounds.loadBytes + loadsOfCircle(&bounds);
    if (loadBytes < circle)
      loadBytes = circle;
    uint64_t storeBytes = bounds.storeBytes + bounds.spilledBytes;
    *outBytes = loadBytes + storeBytes;
    // Rounding errors must not lift it above a makespan, see hoTimeToNanoseconds.
    *outTime = (uint64_t)(combine(&bounds, loadBytes, storeBytes) * (1 - 1e-12) + 5e-4);
  } else {
    status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the lower bounds");
  }
  free(bounds.finish);
  free(bounds.pushed);
  free(bounds.loadedBefore);
  free(bounds.storesFrom);
  free(bounds.versionReady);
  free(bounds.seen);
  free(bounds.madeBy);
  free(bounds.livesUntil);
  free(bounds.made);
  free(bounds.onDeviceOnly);
  free(bounds.keepable);
  return status;
}
