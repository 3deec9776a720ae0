//===- Link.c - Bare copies of pinned memory ------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The driver's own copies, from one pinned buffer to one on the device and
// back, timed by events as the runtime times its copies.
//
//===----------------------------------------------------------------------===//
#include "Measure.h"

#include "clock.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LARGEST (UINT64_C(256) << 20)
enum { MaxRounds = 20 };

typedef struct bench {
  ho_cuda_device_t *gpu;
  uint64_t room; // of each buffer
  char *host;    // two buffers, pinned
  CUdeviceptr device;
  CUevent begin, end;
  int rounds;
} bench_t;

static ho_status_t openBench(bench_t *bench) {
  uint64_t offset = 0;
  HO_RETURN_IF_ERROR(openGpu(2 * bench->room, true, false, &bench->gpu));
  ho_cuda_device_t *gpu = bench->gpu;
  HO_RETURN_IF_ERROR(ho_cuda_enter(gpu));
  HO_RETURN_IF_ERROR(ho_cuda_pinned_allocate(&gpu->pinned, 2 * bench->room, (void **)&bench->host));
  memset(bench->host, 1, 2 * bench->room);
  HO_RETURN_IF_ERROR(ho_cuda_memory_allocate(&gpu->memory, 2 * bench->room, 256, &offset));
  bench->device = gpu->memory.base + offset;
  HO_CUDA_CALL(&gpu->driver, eventCreate, &bench->begin, 0);
  HO_CUDA_CALL(&gpu->driver, eventCreate, &bench->end, 0);
  return HO_OK;
}

static void closeBench(bench_t *bench) {
  ho_cuda_device_t *gpu = bench->gpu;
  if (gpu && bench->begin)
    gpu->driver.eventDestroy(bench->begin);
  if (gpu && bench->end)
    gpu->driver.eventDestroy(bench->end);
  if (gpu && bench->device)
    ho_cuda_memory_release(&gpu->memory, bench->device - gpu->memory.base);
  if (gpu && bench->host)
    ho_cuda_pinned_release(&gpu->pinned, bench->host);
  closeGpu(gpu);
}

// Each direction has its half of the buffers.
static ho_status_t copy(const bench_t *bench, ho_direction_t direction, uint64_t size) {
  const ho_cuda_device_t *gpu = bench->gpu;
  CUstream queue = gpu->queues[direction];
  uint64_t at = direction == HO_TO_DEVICE ? 0 : bench->room;
  if (direction == HO_TO_DEVICE)
    HO_CUDA_CALL(&gpu->driver, copyToDevice, bench->device + at, bench->host + at, size, queue);
  else
    HO_CUDA_CALL(&gpu->driver, copyToHost, bench->host + at, bench->device + at, size, queue);
  return HO_OK;
}

// Nanoseconds of one copy between two events; the median.
static ho_status_t timeCopy(const bench_t *bench, ho_direction_t direction, uint64_t size,
                            double *out) {
  const ho_cuda_device_t *gpu = bench->gpu;
  double times[MaxRounds];
  for (int i = -1; i < bench->rounds; ++i) { // one to warm up
    float milliseconds = 0;
    HO_CUDA_CALL(&gpu->driver, eventRecord, bench->begin, gpu->queues[direction]);
    HO_RETURN_IF_ERROR(copy(bench, direction, size));
    HO_CUDA_CALL(&gpu->driver, eventRecord, bench->end, gpu->queues[direction]);
    HO_CUDA_CALL(&gpu->driver, streamSynchronize, gpu->queues[direction]);
    HO_CUDA_CALL(&gpu->driver, eventElapsedTime, &milliseconds, bench->begin, bench->end);
    if (i >= 0)
      times[i] = (double)milliseconds * 1e6;
  }
  *out = medianOf(times, (uint64_t)bench->rounds);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Rates by size
//===----------------------------------------------------------------------===//

static const char *const names[] = {[HO_TO_DEVICE] = "to_device", [HO_TO_HOST] = "to_host"};

static double rateOf(uint64_t bytes, double nanoseconds) {
  return nanoseconds > 0 ? (double)bytes * 1e9 / nanoseconds : 0;
}

static ho_status_t measureSizes(const bench_t *bench, ho_direction_t direction) {
  for (uint64_t size = UINT64_C(64) << 10; size <= bench->room; size *= 4) {
    double time = 0;
    HO_RETURN_IF_ERROR(timeCopy(bench, direction, size, &time));
    printf("copy %s %" PRIu64 " %.4g\n", names[direction], size, rateOf(size, time));
  }
  return HO_OK;
}

// Both queues are full all the time; the rate of each is that of its bytes in the whole.
static ho_status_t measureBoth(const bench_t *bench) {
  const ho_cuda_device_t *gpu = bench->gpu;
  uint64_t start = ho_now();
  for (int i = 0; i < bench->rounds; ++i) {
    HO_RETURN_IF_ERROR(copy(bench, HO_TO_DEVICE, bench->room));
    HO_RETURN_IF_ERROR(copy(bench, HO_TO_HOST, bench->room));
  }
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    HO_CUDA_CALL(&gpu->driver, streamSynchronize, gpu->queues[i]);
  double rate = rateOf((uint64_t)bench->rounds * bench->room, (double)(ho_now() - start));
  printf("copy both %" PRIu64 " %.4g %.4g\n", bench->room, rate, rate);
  return HO_OK;
}

ho_status_t measureLink(bool quick) {
  bench_t bench = {.room = quick ? UINT64_C(1) << 20 : LARGEST, .rounds = quick ? 2 : MaxRounds};
  ho_status_t status = openBench(&bench);
  for (int i = 0; i < HO_NUM_DIRECTIONS && !status; ++i)
    status = measureSizes(&bench, (ho_direction_t)i);
  if (!status)
    status = measureBoth(&bench);
  closeBench(&bench);
  return status;
}

//===----------------------------------------------------------------------===//
// The copies of a step
//===----------------------------------------------------------------------===//

typedef struct group {
  ho_direction_t direction;
  uint64_t bytes, count;
} group_t;

typedef struct groups {
  group_t *items;
  uint64_t count;
} groups_t;

static ho_status_t addCopy(groups_t *groups, ho_direction_t direction, uint64_t bytes) {
  for (uint64_t i = 0; i < groups->count; ++i)
    if (groups->items[i].direction == direction && groups->items[i].bytes == bytes) {
      ++groups->items[i].count;
      return HO_OK;
    }
  group_t *items = realloc(groups->items, (groups->count + 1) * sizeof(*items));
  if (!items)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the copies");
  groups->items = items;
  items[groups->count++] = (group_t){direction, bytes, 1};
  return HO_OK;
}

static ho_status_t readCopies(const char *path, groups_t *out) {
  char word[16];
  uint64_t bytes;
  int fields;
  ho_status_t status = HO_OK;
  FILE *file = fopen(path, "r");
  if (!file)
    return ho_status_make(HO_STATUS_IO, "%s: cannot be read", path);
  while (!status && (fields = fscanf(file, "%15s %" SCNu64, word, &bytes)) == 2)
    status = addCopy(out, strcmp(word, names[HO_TO_DEVICE]) ? HO_TO_HOST : HO_TO_DEVICE, bytes);
  if (!status && fields != EOF)
    status = ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "%s: lines are 'to_device BYTES' or 'to_host BYTES'", path);
  fclose(file);
  return status;
}

// A copy larger than the buffers is as many as it takes, as the runtime would split it.
static ho_status_t timeGroup(const bench_t *bench, const group_t *group, double *out) {
  double whole = 0, rest = 0;
  if (group->bytes / bench->room)
    HO_RETURN_IF_ERROR(timeCopy(bench, group->direction, bench->room, &whole));
  if (group->bytes % bench->room)
    HO_RETURN_IF_ERROR(timeCopy(bench, group->direction, group->bytes % bench->room, &rest));
  *out = (double)(group->bytes / bench->room) * whole + rest;
  return HO_OK;
}

static ho_status_t measureGroups(const bench_t *bench, const groups_t *groups) {
  uint64_t copies[HO_NUM_DIRECTIONS] = {0}, bytes[HO_NUM_DIRECTIONS] = {0};
  double times[HO_NUM_DIRECTIONS] = {0}, time = 0;
  for (uint64_t i = 0; i < groups->count; ++i) {
    const group_t *group = &groups->items[i];
    HO_RETURN_IF_ERROR(timeGroup(bench, group, &time));
    copies[group->direction] += group->count;
    bytes[group->direction] += group->count * group->bytes;
    times[group->direction] += (double)group->count * time;
  }
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i)
    printf("bare %s %" PRIu64 " %" PRIu64 " %.0f\n", names[i], copies[i], bytes[i], times[i]);
  return HO_OK;
}

ho_status_t measureCopies(const char *path) {
  bench_t bench = {.room = LARGEST, .rounds = 5};
  groups_t groups = {0};
  ho_status_t status = readCopies(path, &groups);
  uint64_t largest = 4096;
  for (uint64_t i = 0; i < groups.count; ++i)
    largest = groups.items[i].bytes > largest ? groups.items[i].bytes : largest;
  bench.room = largest < LARGEST ? largest : LARGEST;
  if (!status)
    status = openBench(&bench);
  if (!status)
    status = measureGroups(&bench, &groups);
  closeBench(&bench);
  free(groups.items);
  return status;
}
