//===- Streams.c - Streams with threads, and events -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// One recording of an event; who waits for it keeps it.
struct hoFakeRecording {
  unsigned uses;
  bool done, stale; // of a capture that has ended
  uint64_t time;
  hoFakeCapture_t *capture; // recorded in this capture, else NULL
  uint64_t seen[MaxBranches];
};

static CUstream streams;
static CUevent events;
static uint64_t pageableCopies, graphLaunches;

static void *allocate(size_t size) {
  void *pointer = calloc(1, size);
  if (!pointer)
    hoFakeViolation("host memory is exhausted");
  return pointer;
}

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static hoFakeRecording_t *keep(hoFakeRecording_t *recording) {
  if (recording)
    ++recording->uses;
  return recording;
}

static void drop(hoFakeRecording_t *recording) {
  if (recording && --recording->uses == 0)
    free(recording);
}

void hoFakeCheckStream(CUstream stream) {
  CUstream it = streams;
  while (it && it != stream)
    it = it->next;
  if (!it)
    hoFakeViolation("the stream %p does not exist", (void *)stream);
}

void hoFakeRequireLoaded(const char *what, CUstream stream, bool *loaded) {
  if (stream->capture && !*loaded)
    hoFakeViolation("%s is used for the first time while a stream is captured", what);
  *loaded = true;
}

void hoFakeCheckEvent(CUevent event) {
  CUevent it = events;
  while (it && it != event)
    it = it->next;
  if (!it)
    hoFakeViolation("the event %p does not exist", (void *)event);
}

//===----------------------------------------------------------------------===//
// Work
//===----------------------------------------------------------------------===//

static void delay(void) {
  uint64_t latency = hoFakeSettings.latency;
  struct timespec time = {(time_t)(latency / 1000000000), (long)(latency % 1000000000)};
  if (latency)
    nanosleep(&time, NULL);
}

static void runCopy(const hoFakeWork_t *work) {
  delay();
  hoFakeOpenMemory();
  memcpy((void *)(uintptr_t)work->target,
         work->staged ? work->staged : (const void *)(uintptr_t)work->source, work->size);
  hoFakeCloseMemory();
}

static void runSet(const hoFakeWork_t *work) {
  hoFakeOpenMemory();
  for (uint64_t i = 0; i < work->size; i += work->width)
    memcpy((char *)(uintptr_t)work->target + i, &work->value, work->width);
  hoFakeCloseMemory();
}

static void runKernel(hoFakeWork_t *work) {
  void *arguments[MaxArguments];
  for (unsigned i = 0; i < work->num_arguments; ++i)
    arguments[i] = work->arguments + work->offsets[i];
  delay();
  CUresult result = HO_CUDA_SUCCESS;
  hoFakeOpenMemory();
  if (work->threads)
    result = hoFakeRunThreads(work->threads, &work->launch, arguments);
  else
    work->kernel(&work->launch, arguments);
  hoFakeCloseMemory();
  pthread_mutex_lock(&hoFakeLock);
  if (result)
    hoFakeSetSticky(result);
  pthread_mutex_unlock(&hoFakeLock);
}

void hoFakeExecute(hoFakeWork_t *work) {
  switch (work->kind) {
  case WORK_COPY:
    runCopy(work);
    break;
  case WORK_SET:
    runSet(work);
    break;
  case WORK_HOST:
    delay();
    hoFakeInHostFunction = true;
    work->function(work->argument);
    hoFakeInHostFunction = false;
    break;
  case WORK_KERNEL:
    runKernel(work);
    break;
  case WORK_GRAPH:
    hoFakeRunGraph(work->graph);
    break;
  case WORK_RECORD: // edges of a graph
  case WORK_WAIT:
    break;
  }
}

hoFakeWork_t *hoFakeCloneWork(const hoFakeWork_t *list) {
  hoFakeWork_t *first = NULL, **last = &first;
  for (; list; list = list->next) {
    *last = allocate(sizeof(**last));
    **last = *list;
    (*last)->next = NULL;
    keep((*last)->recording);
    last = &(*last)->next;
  }
  return first;
}

void hoFakeFreeWork(hoFakeWork_t *list) {
  while (list) {
    hoFakeWork_t *next = list->next;
    drop(list->recording);
    free(list->staged);
    free(list);
    list = next;
  }
}

void hoFakeEndRecordings(hoFakeWork_t *list) {
  for (; list; list = list->next)
    if (list->kind == WORK_RECORD) {
      list->recording->stale = true;
      list->recording->capture = NULL;
    }
}

static bool touches(const hoFakeWork_t *work, uint64_t address, uint64_t size) {
  bool target =
      work->target && work->target < address + size && address < work->target + work->size;
  bool source =
      work->source && work->source < address + size && address < work->source + work->size;
  if (target || source)
    return true;
  for (const hoFakeWork_t *it = work->kind == WORK_GRAPH ? work->graph : NULL; it; it = it->next)
    if (touches(it, address, size))
      return true;
  return false;
}

bool hoFakeIsInUse(uint64_t address, uint64_t size) {
  for (CUstream stream = streams; stream; stream = stream->next)
    for (const hoFakeWork_t *work = stream->first; work; work = work->next)
      if (touches(work, address, size))
        return true;
  return false;
}

//===----------------------------------------------------------------------===//
// The thread of a stream
//===----------------------------------------------------------------------===//

static void perform(hoFakeWork_t *work) {
  if (work->kind == WORK_WAIT) {
    while (!work->recording->done)
      pthread_cond_wait(&hoFakeChanged, &hoFakeLock);
  } else if (work->kind == WORK_RECORD) {
    work->recording->done = true;
    work->recording->time = now();
  } else if (work->late) {
    hoFakeSetSticky(work->late);
  } else {
    pthread_mutex_unlock(&hoFakeLock);
    hoFakeExecute(work);
    pthread_mutex_lock(&hoFakeLock);
  }
}

static void *runStream(void *argument) {
  CUstream stream = argument;
  pthread_mutex_lock(&hoFakeLock);
  while (!stream->stop || stream->first) {
    hoFakeWork_t *work = stream->first;
    if (!work) {
      pthread_cond_wait(&hoFakeChanged, &hoFakeLock);
      continue;
    }
    perform(work);
    stream->first = work->next;
    if (!stream->first)
      stream->last = &stream->first;
    work->next = NULL;
    hoFakeFreeWork(work);
    pthread_cond_broadcast(&hoFakeChanged);
  }
  pthread_mutex_unlock(&hoFakeLock);
  return NULL;
}

static CUresult capture(CUstream stream, hoFakeWork_t *work) {
  hoFakeCapture_t *capture = stream->capture;
  work->branch = stream->branch;
  *capture->last = work; // also of one that is spoiled, which frees it at its end
  capture->last = &work->next;
  stream->seen[stream->branch] = ++capture->done[stream->branch];
  return capture->invalid ? HO_CUDA_ERROR_STREAM_CAPTURE_INVALIDATED : HO_CUDA_SUCCESS;
}

CUresult hoFakeEnqueue(CUstream stream, hoFakeWork_t content) {
  hoFakeWork_t *work = allocate(sizeof(*work));
  *work = content;
  keep(work->recording);
  if (stream->capture)
    return capture(stream, work);
  *stream->last = work;
  stream->last = &work->next;
  pthread_cond_broadcast(&hoFakeChanged);
  return HO_CUDA_SUCCESS;
}

void hoFakeDrain(CUstream stream) {
  while (stream->first)
    pthread_cond_wait(&hoFakeChanged, &hoFakeLock);
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

CUresult cuStreamCreate(CUstream *out, unsigned int flags) {
  ENTER(cuStreamCreate, NEEDS_CONTEXT);
  if (flags != HO_CU_STREAM_NON_BLOCKING)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  CUstream stream = allocate(sizeof(*stream));
  stream->last = &stream->first;
  stream->next = streams;
  if (pthread_create(&stream->thread, NULL, runStream, stream))
    hoFakeViolation("the system refused a thread");
  streams = stream;
  *out = stream;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuStreamDestroy_v2(CUstream stream) {
  ENTER_END(cuStreamDestroy_v2);
  hoFakeCheckStream(stream);
  stream->stop = true;
  CUstream *link = &streams;
  hoFakeDrain(stream);
  while (*link != stream)
    link = &(*link)->next;
  *link = stream->next;
  pthread_cond_broadcast(&hoFakeChanged);
  pthread_mutex_unlock(&hoFakeLock);
  pthread_join(stream->thread, NULL);
  free(stream);
  return result_;
}

static CUresult invalidate(hoFakeCapture_t *capture, CUresult result) {
  capture->invalid = true;
  return result;
}

CUresult cuStreamSynchronize(CUstream stream) {
  ENTER(cuStreamSynchronize, NEEDS_CONTEXT);
  hoFakeCheckStream(stream);
  if (stream->capture)
    return LEAVE(invalidate(stream->capture, HO_CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED));
  hoFakeDrain(stream);
  return LEAVE(hoFakeEnter("", NEEDS_CONTEXT, NULL)); // what has failed meanwhile
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

CUresult cuEventCreate(CUevent *out, unsigned int flags) {
  ENTER(cuEventCreate, NEEDS_CONTEXT);
  CUevent event = allocate(sizeof(*event));
  event->flags = flags;
  event->next = events;
  events = event;
  *out = event;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuEventDestroy_v2(CUevent event) {
  ENTER_END(cuEventDestroy_v2);
  hoFakeCheckEvent(event);
  CUevent *link = &events;
  while (*link != event)
    link = &(*link)->next;
  *link = event->next;
  drop(event->recording);
  free(event);
  return LEAVE(result_);
}

CUresult cuEventRecord(CUevent event, CUstream stream) {
  ENTER(cuEventRecord, NEEDS_CONTEXT);
  hoFakeCheckEvent(event);
  hoFakeCheckStream(stream);
  hoFakeRecording_t *recording = allocate(sizeof(*recording));
  recording->capture = stream->capture;
  drop(event->recording);
  event->recording = keep(recording);
  CUresult result =
      hoFakeEnqueue(stream, (hoFakeWork_t){.kind = WORK_RECORD, .recording = recording});
  memcpy(recording->seen, stream->seen, sizeof(recording->seen));
  return LEAVE(result);
}

// A stream that waits for captured work is captured from there on.
static void join(CUstream stream, const hoFakeRecording_t *recording) {
  hoFakeCapture_t *into = recording->capture;
  if (!stream->capture) {
    if (into->num_branches == MaxBranches)
      hoFakeViolation("more than %d streams in a capture", MaxBranches);
    if (stream->first)
      hoFakeDrain(stream);
    stream->capture = into;
    stream->branch = into->num_branches;
    into->branches[into->num_branches++] = stream;
    memset(stream->seen, 0, sizeof(stream->seen));
  }
  for (unsigned i = 0; i < MaxBranches; ++i)
    if (recording->seen[i] > stream->seen[i])
      stream->seen[i] = recording->seen[i];
}

CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned int flags) {
  (void)flags;
  ENTER(cuStreamWaitEvent, NEEDS_CONTEXT);
  hoFakeCheckEvent(event);
  hoFakeCheckStream(stream);
  hoFakeRecording_t *recording = event->recording;
  if (stream->capture && (!recording || recording->capture != stream->capture))
    return LEAVE(invalidate(stream->capture, HO_CUDA_ERROR_STREAM_CAPTURE_ISOLATION));
  if (!recording)
    return LEAVE(HO_CUDA_SUCCESS);
  if (recording->stale)
    return LEAVE(HO_CUDA_ERROR_CAPTURED_EVENT);
  if (recording->capture)
    join(stream, recording);
  return LEAVE(hoFakeEnqueue(stream, (hoFakeWork_t){.kind = WORK_WAIT, .recording = recording}));
}

static CUresult sticky(void) { return hoFakeEnter("", NEEDS_CONTEXT, NULL); }

CUresult cuEventQuery(CUevent event) {
  ENTER(cuEventQuery, NEEDS_CONTEXT);
  hoFakeCheckEvent(event);
  const hoFakeRecording_t *recording = event->recording;
  if (recording && recording->capture)
    return LEAVE(invalidate(recording->capture, HO_CUDA_ERROR_CAPTURED_EVENT));
  if (recording && recording->stale)
    return LEAVE(HO_CUDA_ERROR_CAPTURED_EVENT);
  return LEAVE(recording && !recording->done ? HO_CUDA_ERROR_NOT_READY : HO_CUDA_SUCCESS);
}

CUresult cuEventSynchronize(CUevent event) {
  ENTER(cuEventSynchronize, NEEDS_CONTEXT);
  hoFakeCheckEvent(event);
  if (event->recording && event->recording->capture)
    return LEAVE(invalidate(event->recording->capture, HO_CUDA_ERROR_CAPTURED_EVENT));
  if (event->recording && event->recording->stale)
    return LEAVE(HO_CUDA_ERROR_CAPTURED_EVENT);
  hoFakeRecording_t *recording = keep(event->recording);
  while (recording && !recording->done)
    pthread_cond_wait(&hoFakeChanged, &hoFakeLock);
  drop(recording);
  return LEAVE(sticky());
}

CUresult cuEventElapsedTime(float *out, CUevent start, CUevent finish) {
  ENTER(cuEventElapsedTime, NEEDS_CONTEXT);
  hoFakeCheckEvent(start);
  hoFakeCheckEvent(finish);
  if (((start->flags | finish->flags) & HO_CU_EVENT_DISABLE_TIMING) || !start->recording ||
      !finish->recording)
    return LEAVE(HO_CUDA_ERROR_INVALID_HANDLE);
  if (start->recording->capture || start->recording->stale || finish->recording->capture ||
      finish->recording->stale)
    return LEAVE(HO_CUDA_ERROR_CAPTURED_EVENT);
  if (!start->recording->done || !finish->recording->done)
    return LEAVE(HO_CUDA_ERROR_NOT_READY);
  // In half microseconds, and less than nothing where the second came first.
  *out = (float)((double)(int64_t)(finish->recording->time - start->recording->time) / 1e6);
  return LEAVE(HO_CUDA_SUCCESS);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

static void requireDevice(const char *function, uint64_t address, uint64_t size) {
  if (!size) // documented nowhere
    hoFakeViolation("%s: no bytes", function);
  if (!hoFakeIsDevice(address, size))
    hoFakeViolation("%s: [0x%llx, +%llu) is not all mapped memory of the device", function,
                    (unsigned long long)address, (unsigned long long)size);
}

// Memory that is not pinned: a driver takes the source at once, and returns when the target is
// written. Of memory that is pinned in part it takes nothing.
static CUresult enqueueCopy(CUstream stream, hoFakeWork_t *work, hoFakePinning_t pinning,
                            bool toHost) {
  if (pinning == PINNED_IN_PART || (toHost && pinning == PINNED_TO_READ))
    return HO_CUDA_ERROR_INVALID_VALUE;
  if (pinning != NOT_PINNED)
    return hoFakeEnqueue(stream, *work);
  ++pageableCopies;
  if (stream->capture)
    return invalidate(stream->capture, HO_CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
  if (!toHost) {
    work->staged = allocate(work->size);
    memcpy(work->staged, (const void *)(uintptr_t)work->source, work->size);
    work->source = 0;
  }
  CUresult result = hoFakeEnqueue(stream, *work);
  if (toHost)
    hoFakeDrain(stream);
  return result;
}

CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr target, const void *source, size_t size,
                              CUstream stream) {
  ENTER_WORK(cuMemcpyHtoDAsync_v2);
  hoFakeCheckStream(stream);
  requireDevice("cuMemcpyHtoDAsync", target, size);
  hoFakeWork_t work = {.kind = WORK_COPY,
                       .late = late_,
                       .target = target,
                       .source = (uintptr_t)source,
                       .size = size};
  return LEAVE(enqueueCopy(stream, &work, hoFakePinning((uintptr_t)source, size), false));
}

CUresult cuMemcpyDtoHAsync_v2(void *target, CUdeviceptr source, size_t size, CUstream stream) {
  ENTER_WORK(cuMemcpyDtoHAsync_v2);
  hoFakeCheckStream(stream);
  requireDevice("cuMemcpyDtoHAsync", source, size);
  hoFakeWork_t work = {.kind = WORK_COPY,
                       .late = late_,
                       .target = (uintptr_t)target,
                       .source = source,
                       .size = size};
  return LEAVE(enqueueCopy(stream, &work, hoFakePinning((uintptr_t)target, size), true));
}

CUresult cuMemcpyAsync(CUdeviceptr target, CUdeviceptr source, size_t size, CUstream stream) {
  ENTER_WORK(cuMemcpyAsync);
  hoFakeCheckStream(stream);
  bool toDevice = hoFakeIsReserved(target), fromDevice = hoFakeIsReserved(source);
  if (toDevice)
    requireDevice("cuMemcpyAsync", target, size);
  if (fromDevice)
    requireDevice("cuMemcpyAsync", source, size);
  hoFakePinning_t pinning = !toDevice     ? hoFakePinning(target, size)
                            : !fromDevice ? hoFakePinning(source, size)
                                          : PINNED;
  if (!size)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  hoFakeWork_t work = {
      .kind = WORK_COPY, .late = late_, .target = target, .source = source, .size = size};
  return LEAVE(enqueueCopy(stream, &work, pinning, !toDevice));
}

static CUresult enqueueSet(CUstream stream, CUresult late, CUdeviceptr target, unsigned value,
                           unsigned width, size_t count) {
  hoFakeCheckStream(stream);
  if (!count)
    return HO_CUDA_ERROR_INVALID_VALUE;
  requireDevice("cuMemsetAsync", target, count * width);
  if (target % width)
    return HO_CUDA_ERROR_INVALID_VALUE;
  return hoFakeEnqueue(stream, (hoFakeWork_t){.kind = WORK_SET,
                                              .late = late,
                                              .target = target,
                                              .size = count * width,
                                              .value = value,
                                              .width = width});
}

CUresult cuMemsetD16Async(CUdeviceptr target, unsigned short value, size_t count, CUstream stream) {
  ENTER_WORK(cuMemsetD16Async);
  return LEAVE(enqueueSet(stream, late_, target, value, 2, count));
}

CUresult cuMemsetD32Async(CUdeviceptr target, unsigned int value, size_t count, CUstream stream) {
  ENTER_WORK(cuMemsetD32Async);
  return LEAVE(enqueueSet(stream, late_, target, value, 4, count));
}

CUresult cuLaunchHostFunc(CUstream stream, CUhostFn function, void *argument) {
  ENTER_WORK(cuLaunchHostFunc);
  hoFakeCheckStream(stream);
  return LEAVE(hoFakeEnqueue(
      stream, (hoFakeWork_t){
                  .kind = WORK_HOST, .late = late_, .function = function, .argument = argument}));
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static CUresult takeArguments(CUfunction function, void **arguments, hoFakeWork_t *work) {
  unsigned used = 0;
  work->num_arguments = function->num_arguments;
  for (unsigned i = 0; i < function->num_arguments; ++i) {
    used = (used + 15) / 16 * 16;
    if (used + function->sizes[i] > MaxArgumentBytes)
      return HO_CUDA_ERROR_INVALID_VALUE;
    work->offsets[i] = (unsigned short)used;
    memcpy(work->arguments + used, arguments[i], function->sizes[i]);
    used += function->sizes[i];
  }
  return HO_CUDA_SUCCESS;
}

// The limits of every GPU from sm_80 on, and what a function was allowed of shared memory.
static bool canLaunch(CUfunction function, const hoFakeLaunch_t *launch) {
  static const uint64_t gridLimits[] = {INT32_MAX, UINT16_MAX, UINT16_MAX};
  static const uint64_t blockLimits[] = {1024, 1024, 64};
  uint64_t threads = 1;
  for (int i = 0; i < 3; ++i) {
    uint64_t grid = launch->grid[i], block = launch->block[i];
    if (!grid || grid > gridLimits[i] || !block || block > blockLimits[i])
      return false;
    threads *= block;
  }
  return threads <= 1024 && function && launch->shared <= function->shared_limit;
}

CUresult cuLaunchKernel(CUfunction function, unsigned int grid_x, unsigned int grid_y,
                        unsigned int grid_z, unsigned int block_x, unsigned int block_y,
                        unsigned int block_z, unsigned int shared, CUstream stream,
                        void **arguments, void **extra) {
  ENTER_WORK(cuLaunchKernel);
  hoFakeCheckStream(stream);
  hoFakeWork_t work = {
      .kind = WORK_KERNEL,
      .late = late_,
      .launch = {{grid_x, grid_y, grid_z}, {block_x, block_y, block_z}, shared, {0, 0, 0}}};
  if (extra || !canLaunch(function, &work.launch))
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  hoFakeRequireLoaded(function->name, stream, &function->loaded);
  work.kernel = function->kernel;
  work.threads = function->threads;
  CUresult result = takeArguments(function, arguments, &work);
  return LEAVE(result ? result : hoFakeEnqueue(stream, work));
}

CUresult cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction function, void **arguments,
                          void **extra) {
  ENTER_WORK(cuLaunchKernelEx);
  hoFakeCheckStream(config->stream);
  const ho_cuda_launch_attribute_t *attribute = config->attributes;
  if (extra || config->num_attributes != 1 ||
      attribute->id != HO_CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  hoFakeWork_t work = {.kind = WORK_KERNEL,
                       .late = late_,
                       .launch = {{config->grid_x, config->grid_y, config->grid_z},
                                  {config->block_x, config->block_y, config->block_z},
                                  config->shared_bytes,
                                  {attribute->value.cluster.x, attribute->value.cluster.y,
                                   attribute->value.cluster.z}}};
  if (!canLaunch(function, &work.launch))
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  work.kernel = function->kernel;
  for (int i = 0; i < 3; ++i) // clusters cover the grid
    if (!work.launch.cluster[i] || work.launch.grid[i] % work.launch.cluster[i])
      return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  CUresult result = takeArguments(function, arguments, &work);
  return LEAVE(result ? result : hoFakeEnqueue(config->stream, work));
}

CUresult cuTensorMapEncodeTiled(CUtensorMap *out, CUtensorMapDataType type, uint32_t rank,
                                void *address, const uint64_t *dimensions, const uint64_t *strides,
                                const uint32_t *box, const uint32_t *element_strides,
                                CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
                                CUtensorMapL2promotion promotion, CUtensorMapFloatOOBfill fill) {
  ENTER(cuTensorMapEncodeTiled, NEEDS_INIT);
  hoFakeTensorMap_t map = {
      (uintptr_t)address, type, rank, {0}, {0}, {interleave, swizzle, promotion, fill}, 0};
  if (rank < 1 || rank > 5 || type > 12 || (uintptr_t)out % 64 || (uintptr_t)address % 16)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  for (uint32_t i = 0; i < rank; ++i) {
    if (!dimensions[i] || !box[i] || box[i] > 256 || element_strides[i] != 1 ||
        (i && strides[i - 1] % 16))
      return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
    map.dimensions[i] = dimensions[i];
    map.box[i] = box[i];
    map.last_stride = i ? strides[i - 1] : 0;
  }
  _Static_assert(sizeof(map) <= sizeof(*out), "does not fit");
  memset(out, 0, sizeof(*out));
  memcpy(out, &map, sizeof(map));
  return LEAVE(HO_CUDA_SUCCESS);
}

//===----------------------------------------------------------------------===//
// Graphs
//===----------------------------------------------------------------------===//

static bool isPinned(uint64_t address, uint64_t size) {
  hoFakePinning_t pinning = hoFakePinning(address, size);
  return pinning == PINNED || pinning == PINNED_TO_READ;
}

// Graphs hold addresses; what was there may have ended since.
static void checkGraph(const hoFakeWork_t *work) {
  for (; work; work = work->next) {
    if (work->kind != WORK_COPY)
      continue;
    bool target = hoFakeIsDevice(work->target, work->size) ||
                  hoFakePinning(work->target, work->size) == PINNED;
    bool source = hoFakeIsDevice(work->source, work->size) || isPinned(work->source, work->size);
    if (!target || !source)
      hoFakeViolation("cuGraphLaunch: a copy's memory is not mapped or pinned any more");
  }
}

CUresult cuGraphLaunch(CUgraphExec graph, CUstream stream) {
  ENTER_WORK(cuGraphLaunch);
  hoFakeCheckStream(stream);
  ++graphLaunches;
  checkGraph(*(hoFakeWork_t **)graph);
  return LEAVE(hoFakeEnqueue(
      stream, (hoFakeWork_t){.kind = WORK_GRAPH, .late = late_, .graph = *(hoFakeWork_t **)graph}));
}

//===----------------------------------------------------------------------===//
// What is alive
//===----------------------------------------------------------------------===//

EXPORT uint64_t hoFakeCudaPageableCopies(void) {
  pthread_mutex_lock(&hoFakeLock);
  uint64_t count = pageableCopies;
  pthread_mutex_unlock(&hoFakeLock);
  return count;
}

EXPORT uint64_t hoFakeCudaGraphLaunches(void) {
  pthread_mutex_lock(&hoFakeLock);
  uint64_t count = graphLaunches;
  pthread_mutex_unlock(&hoFakeLock);
  return count;
}

uint64_t hoFakeLiveStreams(char *text, size_t capacity) {
  unsigned counts[2] = {0};
  for (CUstream it = streams; it; it = it->next)
    ++counts[0];
  for (CUevent it = events; it; it = it->next)
    ++counts[1];
  if (counts[0] + counts[1])
    snprintf(text, capacity, " %u streams, %u events;", counts[0], counts[1]);
  return counts[0] + counts[1];
}
