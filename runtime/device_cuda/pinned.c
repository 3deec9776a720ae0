//===- pinned.c - Pinned host memory of a CUDA device ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "pinned.h"

#include <stdlib.h>
#include <string.h>

void ho_cuda_pinned_open(const ho_cuda_driver_t *driver, uint64_t limit, ho_cuda_pinned_t *out) {
  *out = (ho_cuda_pinned_t){.driver = driver, .limit = limit};
}

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

// The number of ranges that begin at or before `address`.
static size_t countUpTo(const ho_cuda_pinned_t *pinned, uintptr_t address) {
  size_t low = 0, high = pinned->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (pinned->ranges[middle].begin <= address)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static ho_cuda_range_t *find(const ho_cuda_pinned_t *pinned, const void *data) {
  size_t count = countUpTo(pinned, (uintptr_t)data);
  if (!count || pinned->ranges[count - 1].begin != (uintptr_t)data)
    return NULL;
  return &pinned->ranges[count - 1];
}

bool ho_cuda_pinned_covers(const ho_cuda_pinned_t *pinned, const void *data, uint64_t size) {
  size_t count = countUpTo(pinned, (uintptr_t)data);
  if (!count)
    return false;
  const ho_cuda_range_t *range = &pinned->ranges[count - 1];
  uint64_t before = (uintptr_t)data - range->begin;
  return before <= range->size && size <= range->size - before;
}

static ho_status_t makeRoom(ho_cuda_pinned_t *pinned) {
  if (pinned->count < pinned->capacity)
    return HO_OK;
  size_t capacity = pinned->capacity ? 2 * pinned->capacity : 16;
  ho_cuda_range_t *ranges = realloc(pinned->ranges, capacity * sizeof(*ranges));
  if (!ranges)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  pinned->ranges = ranges;
  pinned->capacity = capacity;
  return HO_OK;
}

static void insert(ho_cuda_pinned_t *pinned, ho_cuda_range_t range) {
  size_t index = countUpTo(pinned, range.begin);
  memmove(&pinned->ranges[index + 1], &pinned->ranges[index],
          (pinned->count - index) * sizeof(range));
  pinned->ranges[index] = range;
  ++pinned->count;
  pinned->bytes += range.size;
}

static void end(ho_cuda_pinned_t *pinned, ho_cuda_range_t *range) {
  void *data = (void *)range->begin;
  pinned->bytes -= range->size;
  bool registered = range->registered;
  memmove(range, range + 1, (size_t)(pinned->ranges + --pinned->count - range) * sizeof(*range));
  if (registered)
    pinned->driver->hostUnregister(data);
  else
    pinned->driver->hostFree(data);
}

static void dropUnused(ho_cuda_pinned_t *pinned) {
  for (size_t i = pinned->count; i-- > 0;)
    if (pinned->ranges[i].unused)
      end(pinned, &pinned->ranges[i]);
}

void ho_cuda_pinned_close(ho_cuda_pinned_t *pinned) {
  while (pinned->count)
    end(pinned, &pinned->ranges[pinned->count - 1]);
  free(pinned->ranges);
  *pinned = (ho_cuda_pinned_t){0};
}

static ho_status_t checkLimit(ho_cuda_pinned_t *pinned, uint64_t size) {
  if (!pinned->limit)
    return HO_OK;
  if (size > pinned->limit || pinned->bytes > pinned->limit - size)
    dropUnused(pinned);
  if (size <= pinned->limit && pinned->bytes <= pinned->limit - size)
    return HO_OK;
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                        "%llu bytes of pinned host memory are needed, of the limit of %llu bytes "
                        "%llu are in use",
                        (unsigned long long)size, (unsigned long long)pinned->limit,
                        (unsigned long long)pinned->bytes);
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

static ho_cuda_range_t *findUnused(const ho_cuda_pinned_t *pinned, uint64_t size) {
  for (size_t i = 0; i < pinned->count; ++i)
    if (pinned->ranges[i].unused && pinned->ranges[i].size == size)
      return &pinned->ranges[i];
  return NULL;
}

static ho_status_t allocate(ho_cuda_pinned_t *pinned, uint64_t size, void **out) {
  HO_RETURN_IF_ERROR(makeRoom(pinned));
  HO_RETURN_IF_ERROR(checkLimit(pinned, size));
  CUresult result = pinned->driver->hostAllocate(out, size, HO_CU_MEMHOSTALLOC_PORTABLE);
  if (result == HO_CUDA_ERROR_OUT_OF_MEMORY) {
    dropUnused(pinned);
    result = pinned->driver->hostAllocate(out, size, HO_CU_MEMHOSTALLOC_PORTABLE);
  }
  if (result)
    return ho_cuda_error(pinned->driver, ho_cuda_symbols.hostAllocate, result);
  insert(pinned, (ho_cuda_range_t){(uintptr_t)*out, size, false, false});
  return HO_OK;
}

ho_status_t ho_cuda_pinned_allocate(ho_cuda_pinned_t *pinned, uint64_t size, void **out) {
  size = size ? size : 1;
  ho_cuda_range_t *unused = findUnused(pinned, size);
  if (unused) {
    unused->unused = false;
    *out = (void *)unused->begin;
  } else {
    HO_RETURN_IF_ERROR(ho_status_annotate(allocate(pinned, size, out),
                                          "cannot pin %llu bytes of host memory",
                                          (unsigned long long)size));
  }
  memset(*out, 0, size);
  return HO_OK;
}

void ho_cuda_pinned_release(ho_cuda_pinned_t *pinned, void *pointer) {
  ho_cuda_range_t *range = find(pinned, pointer);
  if (range && !range->registered)
    range->unused = true;
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

// Not every device can register memory to be read only; then it may be writable nevertheless. The
// first answer says why not.
static CUresult registerRange(const ho_cuda_driver_t *driver, void *data, uint64_t size,
                              bool read_only) {
  unsigned flags = HO_CU_MEMHOSTREGISTER_PORTABLE;
  if (!read_only)
    return driver->hostRegister(data, size, flags);
  CUresult first = driver->hostRegister(data, size, flags | HO_CU_MEMHOSTREGISTER_READ_ONLY);
  return first && driver->hostRegister(data, size, flags) ? first : HO_CUDA_SUCCESS;
}

static ho_status_t tryRegister(ho_cuda_pinned_t *pinned, void *data, uint64_t size,
                               bool read_only) {
  HO_RETURN_IF_ERROR(makeRoom(pinned));
  HO_RETURN_IF_ERROR(checkLimit(pinned, size));
  CUresult result = registerRange(pinned->driver, data, size, read_only);
  if (result)
    return ho_cuda_error(pinned->driver, ho_cuda_symbols.hostRegister, result);
  insert(pinned, (ho_cuda_range_t){(uintptr_t)data, size, true, false});
  return HO_OK;
}

ho_status_t ho_cuda_pinned_register(ho_cuda_pinned_t *pinned, void *data, uint64_t size,
                                    bool read_only) {
  return ho_status_annotate(tryRegister(pinned, data, size, read_only),
                            "cannot pin %llu bytes of host memory in place",
                            (unsigned long long)size);
}

void ho_cuda_pinned_unregister(ho_cuda_pinned_t *pinned, void *data) {
  ho_cuda_range_t *range = find(pinned, data);
  if (range && range->registered)
    end(pinned, range);
}
