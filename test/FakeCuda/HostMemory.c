//===- HostMemory.c - Pinned host memory ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct range {
  struct range *next;
  uint64_t address, size;
  bool registered, read_only;
} range_t;

static range_t *ranges;
static uint64_t bytes;

static bool exceeds(uint64_t size) {
  uint64_t limit = hoFakeSettings.pinned_limit;
  return limit && (size > limit || bytes > limit - size);
}

static void add(uint64_t address, uint64_t size, bool registered, bool read_only) {
  range_t *range = malloc(sizeof(*range));
  if (!range)
    hoFakeViolation("host memory is exhausted");
  *range = (range_t){ranges, address, size, registered, read_only};
  ranges = range;
  bytes += size;
}

// False where nothing of that kind begins there.
static bool removeRange(const char *function, uint64_t address, bool registered) {
  range_t **link = &ranges;
  while (*link && ((*link)->address != address || (*link)->registered != registered))
    link = &(*link)->next;
  range_t *range = *link;
  if (!range)
    return false;
  if (hoFakeIsInUse(range->address, range->size))
    hoFakeViolation("%s: queued work uses the memory", function);
  bytes -= range->size;
  *link = range->next;
  free(range);
  return true;
}

hoFakePinning_t hoFakePinning(uint64_t address, uint64_t size) {
  hoFakePinning_t found = NOT_PINNED;
  for (range_t *it = ranges; it; it = it->next) {
    if (address >= it->address && address + size <= it->address + it->size)
      return it->read_only ? PINNED_TO_READ : PINNED;
    if (it->address < address + size && address < it->address + it->size)
      found = PINNED_IN_PART;
  }
  return found;
}

CUresult cuMemHostAlloc(void **out, size_t size, unsigned int flags) {
  ENTER(cuMemHostAlloc, NEEDS_CONTEXT);
  if (!size || (flags & ~(unsigned)HO_CU_MEMHOSTALLOC_PORTABLE))
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  void *pointer = exceeds(size) ? NULL : aligned_alloc(4096, (size + 4095) / 4096 * 4096);
  if (!pointer)
    return LEAVE(HO_CUDA_ERROR_OUT_OF_MEMORY);
  memset(pointer, 0xA5, size); // nothing is promised
  add((uintptr_t)pointer, size, false, false);
  *out = pointer;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuMemFreeHost(void *pointer) {
  ENTER_END(cuMemFreeHost);
  if (!removeRange("cuMemFreeHost", (uintptr_t)pointer, false))
    hoFakeViolation("cuMemFreeHost: nothing is allocated at %p", pointer);
  free(pointer);
  return LEAVE(result_);
}

// Whole pages are pinned, and each once.
static bool sharesPage(uint64_t address, uint64_t size) {
  uint64_t first = address / 4096, last = (address + size - 1) / 4096;
  for (range_t *it = ranges; it; it = it->next)
    if (first <= (it->address + it->size - 1) / 4096 && it->address / 4096 <= last)
      return true;
  return false;
}

// Whether all of it is mapped, and may be written if that is asked for. To pin pages of a private
// mapping of a file, Linux first copies them.
static bool canTouch(uint64_t address, uint64_t size, bool write) {
  unsigned long begin, end, inode;
  char mode[5], line[512];
  uint64_t reached = address;
  FILE *maps = fopen("/proc/self/maps", "r");
  if (!maps)
    hoFakeViolation("/proc/self/maps cannot be read");
  while (reached < address + size && fgets(line, sizeof(line), maps))
    if (sscanf(line, "%lx-%lx %4s %*x %*x:%*x %lu", &begin, &end, mode, &inode) == 4 &&
        begin <= reached && reached < end) {
      if (mode[0] != 'r' || (write && mode[1] != 'w'))
        break;
      if (inode && mode[3] == 'p')
        hoFakeViolation("cuMemHostRegister: pinning a private mapping copies the file: %s", line);
      reached = end;
    }
  fclose(maps);
  return reached >= address + size;
}

CUresult cuMemHostRegister_v2(void *pointer, size_t size, unsigned int flags) {
  ENTER(cuMemHostRegister_v2, NEEDS_CONTEXT);
  bool readOnly = flags & HO_CU_MEMHOSTREGISTER_READ_ONLY;
  if (readOnly && !hoFakeSettings.read_only)
    return LEAVE(HO_CUDA_ERROR_NOT_SUPPORTED);
  if (!size || !canTouch((uintptr_t)pointer, size, !readOnly))
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  if (sharesPage((uintptr_t)pointer, size))
    return LEAVE(HO_CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED);
  if (exceeds(size))
    return LEAVE(HO_CUDA_ERROR_OUT_OF_MEMORY);
  add((uintptr_t)pointer, size, true, readOnly);
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuMemHostUnregister(void *pointer) {
  ENTER_END(cuMemHostUnregister);
  if (!removeRange("cuMemHostUnregister", (uintptr_t)pointer, true) && !result_)
    result_ = HO_CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED;
  return LEAVE(result_);
}

EXPORT uint64_t hoFakeCudaPinned(void) {
  pthread_mutex_lock(&hoFakeLock);
  uint64_t result = bytes;
  pthread_mutex_unlock(&hoFakeLock);
  return result;
}

uint64_t hoFakeLiveHostMemory(char *text, size_t capacity) {
  unsigned count = 0;
  for (range_t *it = ranges; it; it = it->next)
    ++count;
  if (count)
    snprintf(text, capacity, " %u ranges of host memory;", count);
  return count;
}
