//===- Memory.c - Reserved addresses, created memory, mappings ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Created memory is an anonymous file; mapping it maps the file there. It can be
// touched while the device works; a touch at another time is the host's, and
// ends the process.
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

typedef struct reservation {
  struct reservation *next;
  uint64_t address, size;
} reservation_t;

typedef struct memory {
  struct memory *next;
  uint64_t number, size;
  int file;
  bool released;
  unsigned mappings;
} memory_t;

typedef struct mapping {
  struct mapping *next;
  uint64_t address, size;
  memory_t *memory;
  bool accessible;
} mapping_t;

static reservation_t *reservations;
static memory_t *memories;
static mapping_t *mappings; // by address
static unsigned workers;    // that the memory is open for
static uint64_t inUse, lastNumber;

static void *allocate(size_t size) {
  void *pointer = calloc(1, size);
  if (!pointer)
    hoFakeViolation("host memory is exhausted");
  return pointer;
}

static bool inPages(uint64_t a, uint64_t b) { return (a | b) % hoFakeSettings.page == 0; }

static reservation_t *reservationOf(uint64_t address, uint64_t size) {
  for (reservation_t *it = reservations; it; it = it->next)
    if (address >= it->address && address - it->address <= it->size &&
        size <= it->size - (address - it->address))
      return it;
  return NULL;
}

static bool overlaps(const mapping_t *mapping, uint64_t address, uint64_t size) {
  return mapping->address < address + size && address < mapping->address + mapping->size;
}

static bool isAnyMapped(uint64_t address, uint64_t size) {
  for (mapping_t *it = mappings; it; it = it->next)
    if (overlaps(it, address, size))
      return true;
  return false;
}

bool hoFakeIsReserved(uint64_t address) { return reservationOf(address, 1) != NULL; }

bool hoFakeIsDevice(uint64_t address, uint64_t size) {
  while (size) {
    const mapping_t *it = mappings;
    while (it && !(it->accessible && overlaps(it, address, 1)))
      it = it->next;
    if (!it)
      return false;
    uint64_t here = it->address + it->size - address;
    here = here < size ? here : size;
    address += here;
    size -= here;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Protection
//===----------------------------------------------------------------------===//

static void protect(int protection) {
  for (const mapping_t *it = mappings; it; it = it->next) {
    uint64_t begin = it->address, end = it->address + it->size;
    if (!it->accessible)
      continue;
    for (; it->next && it->next->accessible && it->next->address == end; it = it->next)
      end += it->next->size;
    mprotect((void *)(uintptr_t)begin, end - begin, protection);
  }
}

void hoFakeOpenMemory(void) {
  pthread_mutex_lock(&hoFakeLock);
  if (workers++ == 0)
    protect(PROT_READ | PROT_WRITE);
  pthread_mutex_unlock(&hoFakeLock);
}

void hoFakeCloseMemory(void) {
  pthread_mutex_lock(&hoFakeLock);
  if (--workers == 0 && !hoFakeSettings.shared)
    protect(PROT_NONE);
  pthread_mutex_unlock(&hoFakeLock);
}

static struct sigaction previous;

static void explainFault(int number, siginfo_t *info, void *context) {
  (void)number;
  (void)context;
  uint64_t address = (uintptr_t)info->si_addr;
  if (hoFakeIsReserved(address))
    hoFakeViolation("memory of the device is touched at 0x%llx, %s", (unsigned long long)address,
                    workers ? "where none is mapped" : "by the host");
  sigaction(SIGSEGV, &previous, NULL); // it faults again
}

__attribute__((constructor)) void hoFakeWatchFaults(void) {
  struct sigaction action = {.sa_sigaction = explainFault, .sa_flags = SA_SIGINFO | SA_NODEFER};
  struct sigaction now;
  sigaction(SIGSEGV, &action, &now);
  if (now.sa_sigaction != explainFault)
    previous = now;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

CUresult cuMemGetInfo_v2(size_t *free, size_t *total) {
  ENTER(cuMemGetInfo_v2, NEEDS_CONTEXT);
  *free = hoFakeSettings.memory - inUse;
  *total = hoFakeSettings.memory;
  return LEAVE(HO_CUDA_SUCCESS);
}

static bool isDeviceLocation(const ho_cuda_location_t *location) {
  return location->type == HO_CU_MEM_LOCATION_TYPE_DEVICE && location->id >= 0 &&
         (uint64_t)location->id < hoFakeSettings.devices;
}

static bool isKnown(const CUmemAllocationProp *properties) {
  return properties->type == HO_CU_MEM_ALLOCATION_TYPE_PINNED &&
         !properties->requested_handle_types && !properties->win32_handle_meta_data &&
         isDeviceLocation(&properties->location);
}

CUresult cuMemGetAllocationGranularity(size_t *out, const CUmemAllocationProp *properties,
                                       CUmemAllocationGranularity_flags option) {
  ENTER(cuMemGetAllocationGranularity, NEEDS_INIT);
  if (!isKnown(properties) || option > 1)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  *out = hoFakeSettings.page;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuMemAddressReserve(CUdeviceptr *out, size_t size, size_t alignment, CUdeviceptr address,
                             unsigned long long flags) {
  ENTER(cuMemAddressReserve, NEEDS_CONTEXT);
  if (!size || !inPages(size, 0) || (alignment & (alignment - 1)) || address || flags)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  uint64_t slack = 2 * hoFakeSettings.page; // drivers align to pages, and to no more
  char *base =
      mmap(NULL, size + slack, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (base == MAP_FAILED)
    return LEAVE(HO_CUDA_ERROR_OUT_OF_MEMORY);
  uint64_t start = ((uintptr_t)base + slack / 2 - 1) / (slack / 2) * (slack / 2);
  start += start % slack ? 0 : slack / 2;
  uint64_t before = start - (uintptr_t)base;
  if (before)
    munmap(base, before);
  if (slack - before)
    munmap((char *)(uintptr_t)(start + size), slack - before);
  reservation_t *made = allocate(sizeof(*made));
  *made = (reservation_t){reservations, start, size};
  reservations = made;
  *out = start;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuMemAddressFree(CUdeviceptr address, size_t size) {
  ENTER_END(cuMemAddressFree);
  reservation_t **link = &reservations;
  while (*link && ((*link)->address != address || (*link)->size != size))
    link = &(*link)->next;
  if (!*link)
    hoFakeViolation("cuMemAddressFree: nothing of %zu bytes is reserved at 0x%llx", size, address);
  if (isAnyMapped(address, size))
    hoFakeViolation("cuMemAddressFree: part of the range is still mapped");
  reservation_t *found = *link;
  *link = found->next;
  free(found);
  munmap((void *)(uintptr_t)address, size);
  return LEAVE(result_);
}

CUresult cuMemCreate(CUmemGenericAllocationHandle *out, size_t size,
                     const CUmemAllocationProp *properties, unsigned long long flags) {
  ENTER(cuMemCreate, NEEDS_CONTEXT);
  if (!size || !inPages(size, 0) || flags || !isKnown(properties))
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  if (size > hoFakeSettings.memory || inUse > hoFakeSettings.memory - size)
    return LEAVE(HO_CUDA_ERROR_OUT_OF_MEMORY);
  int file = memfd_create("fake-cuda", MFD_CLOEXEC);
  if (file < 0 || ftruncate(file, (off_t)size))
    hoFakeViolation("the system refused %zu bytes", size);
  memory_t *made = allocate(sizeof(*made));
  *made = (memory_t){memories, ++lastNumber, size, file, false, 0};
  memories = made;
  inUse += size;
  *out = made->number;
  return LEAVE(HO_CUDA_SUCCESS);
}

static memory_t *findMemory(uint64_t number) {
  memory_t *it = memories;
  while (it && (it->number != number || it->released))
    it = it->next;
  if (!it)
    hoFakeViolation("memory %llu does not exist", (unsigned long long)number);
  return it;
}

static void freeUnused(memory_t *memory) {
  if (!memory->released || memory->mappings)
    return;
  memory_t **link = &memories;
  while (*link != memory)
    link = &(*link)->next;
  *link = memory->next;
  inUse -= memory->size;
  close(memory->file);
  free(memory);
}

CUresult cuMemRelease(CUmemGenericAllocationHandle handle) {
  ENTER_END(cuMemRelease);
  memory_t *memory = findMemory(handle);
  memory->released = true;
  freeUnused(memory);
  return LEAVE(result_);
}

CUresult cuMemMap(CUdeviceptr address, size_t size, size_t offset,
                  CUmemGenericAllocationHandle handle, unsigned long long flags) {
  ENTER(cuMemMap, NEEDS_CONTEXT);
  memory_t *memory = findMemory(handle);
  if (!inPages(address, size) || offset || flags || size != memory->size ||
      !reservationOf(address, size) || isAnyMapped(address, size))
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  void *place = (void *)(uintptr_t)address;
  if (mmap(place, size, PROT_NONE, MAP_SHARED | MAP_FIXED, memory->file, 0) == MAP_FAILED)
    hoFakeViolation("the system refused to map %zu bytes", size);
  mapping_t *made = allocate(sizeof(*made));
  mapping_t **link = &mappings;
  while (*link && (*link)->address < address)
    link = &(*link)->next;
  *made = (mapping_t){*link, address, size, memory, false};
  *link = made;
  ++memory->mappings;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuMemSetAccess(CUdeviceptr address, size_t size, const CUmemAccessDesc *access,
                        size_t count) {
  ENTER(cuMemSetAccess, NEEDS_CONTEXT);
  if (count != 1 || access->flags != HO_CU_MEM_ACCESS_FLAGS_PROT_READWRITE || !size ||
      !inPages(address, size) || !isDeviceLocation(&access->location))
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  uint64_t covered = 0;
  for (mapping_t *it = mappings; it; it = it->next)
    covered += it->address >= address && it->address + it->size <= address + size ? it->size : 0;
  if (covered != size)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  for (mapping_t *it = mappings; it; it = it->next)
    if (overlaps(it, address, size))
      it->accessible = true;
  if (workers || hoFakeSettings.shared)
    mprotect((void *)(uintptr_t)address, size, PROT_READ | PROT_WRITE);
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuMemUnmap(CUdeviceptr address, size_t size) {
  ENTER_END(cuMemUnmap);
  if (hoFakeIsInUse(address, size))
    hoFakeViolation("cuMemUnmap: queued work uses [0x%llx, +%zu)", address, size);
  uint64_t covered = 0;
  for (mapping_t **link = &mappings; *link;) {
    mapping_t *it = *link;
    if (!overlaps(it, address, size)) {
      link = &it->next;
      continue;
    }
    if (it->address < address || it->address + it->size > address + size)
      hoFakeViolation("cuMemUnmap: a mapping is unmapped in part");
    covered += it->size;
    *link = it->next;
    --it->memory->mappings;
    freeUnused(it->memory);
    free(it);
  }
  if (covered != size)
    hoFakeViolation("cuMemUnmap: [0x%llx, +%zu) is not all mapped", address, size);
  mmap((void *)(uintptr_t)address, size, PROT_NONE,
       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
  return LEAVE(result_);
}

//===----------------------------------------------------------------------===//
// What is alive
//===----------------------------------------------------------------------===//

EXPORT uint64_t hoFakeCudaMemoryInUse(void) {
  pthread_mutex_lock(&hoFakeLock);
  uint64_t bytes = inUse;
  pthread_mutex_unlock(&hoFakeLock);
  return bytes;
}

uint64_t hoFakeLiveMemory(char *text, size_t capacity) {
  unsigned counts[3] = {0};
  for (reservation_t *it = reservations; it; it = it->next)
    ++counts[0];
  for (memory_t *it = memories; it; it = it->next)
    ++counts[1];
  for (mapping_t *it = mappings; it; it = it->next)
    ++counts[2];
  if (counts[0] + counts[1] + counts[2])
    snprintf(text, capacity, " %u reservations, %u pieces of memory, %u mappings;", counts[0],
             counts[1], counts[2]);
  return counts[0] + counts[1] + counts[2];
}
