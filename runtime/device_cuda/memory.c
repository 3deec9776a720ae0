//===- memory.c - The memory of a CUDA device -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "memory.h"

#include <stdlib.h>

// Many pages make mapping slow, large ones waste the rest of the last.
#define MAX_CAPACITY_PAGES 4096
// Addresses for each byte of capacity.
#define ADDRESSES 4

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static ho_status_t chooseCapacity(ho_cuda_memory_t *memory, uint64_t capacity) {
  size_t granularity = 0, free = 0, total = 0;
  HO_CUDA_CALL(memory->driver, granularity, &granularity,
               (CUmemAllocationProp *)&memory->properties, HO_CU_MEM_ALLOC_GRANULARITY_RECOMMENDED);
  HO_CUDA_CALL(memory->driver, memoryInfo, &free, &total);
  if (capacity > total)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                          "device out of memory: %llu bytes were asked for, the device has %llu",
                          (unsigned long long)capacity, (unsigned long long)total);
  uint64_t wanted = capacity ? capacity : free - free / 32;
  memory->page = granularity;
  while (wanted / memory->page > MAX_CAPACITY_PAGES)
    memory->page *= 2;
  memory->alignment = granularity;
  memory->capacity_pages = (capacity ? wanted + memory->page - 1 : wanted) / memory->page;
  return HO_OK;
}

// Addresses may be limited: fewer will do, and drivers align them by the granularity alone.
static ho_status_t reserveAddresses(ho_cuda_memory_t *memory) {
  CUdeviceptr base = 0;
  CUresult result = HO_CUDA_ERROR_OUT_OF_MEMORY;
  for (uint64_t each = ADDRESSES; each && result == HO_CUDA_ERROR_OUT_OF_MEMORY; each /= 2) {
    memory->num_pages = memory->capacity_pages * each + 1;
    result = memory->driver->addressReserve(&base, memory->num_pages * memory->page, 0, 0, 0);
  }
  if (result)
    return ho_cuda_error(memory->driver, ho_cuda_symbols.addressReserve, result);
  memory->base = base;
  return HO_OK;
}

static ho_status_t reserve(ho_cuda_memory_t *memory) {
  HO_RETURN_IF_ERROR(reserveAddresses(memory));
  memory->pages = calloc(memory->num_pages, sizeof(*memory->pages));
  if (!memory->pages)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  return ho_pool_create(memory->num_pages * memory->page, 64, &memory->pool);
}

static ho_status_t open(ho_cuda_memory_t *memory, uint64_t capacity) {
  HO_RETURN_IF_ERROR(chooseCapacity(memory, capacity));
  return ho_status_annotate(reserve(memory), "cannot reserve addresses for %llu bytes",
                            (unsigned long long)(memory->capacity_pages * memory->page));
}

ho_status_t ho_cuda_memory_open(const ho_cuda_driver_t *driver, CUdevice device, uint64_t capacity,
                                ho_cuda_memory_t *out) {
  *out = (ho_cuda_memory_t){.driver = driver};
  out->properties.type = HO_CU_MEM_ALLOCATION_TYPE_PINNED;
  out->properties.location = (ho_cuda_location_t){HO_CU_MEM_LOCATION_TYPE_DEVICE, device};
  ho_status_t status = open(out, capacity);
  if (status)
    ho_cuda_memory_close(out);
  return status;
}

// Ends what there is; the driver's answers to that are about earlier failures.
static CUresult unmap(ho_cuda_memory_t *memory, uint64_t index, CUmemGenericAllocationHandle *out) {
  ho_cuda_page_t *page = &memory->pages[index];
  *out = page->memory;
  page->mapped = page->accessible = false;
  --memory->mapped_pages;
  return memory->driver->memoryUnmap(memory->base + index * memory->page, memory->page);
}

void ho_cuda_memory_close(ho_cuda_memory_t *memory) {
  CUmemGenericAllocationHandle handle;
  for (uint64_t i = 0; memory->mapped_pages && i < memory->num_pages; ++i)
    if (memory->pages[i].mapped) {
      unmap(memory, i, &handle);
      memory->driver->memoryRelease(handle);
    }
  if (memory->base)
    memory->driver->addressFree(memory->base, memory->num_pages * memory->page);
  ho_pool_free(memory->pool);
  free(memory->pages);
  *memory = (ho_cuda_memory_t){0};
}

//===----------------------------------------------------------------------===//
// Pages
//===----------------------------------------------------------------------===//

ho_status_t ho_cuda_memory_trim(ho_cuda_memory_t *memory) {
  CUresult first = 0;
  const char *function = NULL;
  for (uint64_t i = 0; i < memory->num_pages && memory->mapped_pages > memory->used_pages; ++i) {
    if (!memory->pages[i].mapped || memory->pages[i].blocks)
      continue;
    CUmemGenericAllocationHandle handle;
    CUresult unmapped = unmap(memory, i, &handle), released = memory->driver->memoryRelease(handle);
    if (!first && (unmapped || released)) {
      first = unmapped ? unmapped : released;
      function = unmapped ? ho_cuda_symbols.memoryUnmap : ho_cuda_symbols.memoryRelease;
    }
  }
  return first ? ho_cuda_error(memory->driver, function, first) : HO_OK;
}

// Memory of a page that no block uses, or new memory.
static ho_status_t takePage(ho_cuda_memory_t *memory, uint64_t *next_unused,
                            CUmemGenericAllocationHandle *out) {
  for (; memory->mapped_pages && *next_unused < memory->num_pages; ++*next_unused) {
    const ho_cuda_page_t *page = &memory->pages[*next_unused];
    if (!page->mapped || page->blocks)
      continue;
    CUresult result = unmap(memory, *next_unused, out);
    if (!result)
      return HO_OK;
    memory->driver->memoryRelease(*out);
    return ho_cuda_error(memory->driver, ho_cuda_symbols.memoryUnmap, result);
  }
  HO_CUDA_CALL(memory->driver, memoryCreate, out, memory->page,
               (CUmemAllocationProp *)&memory->properties, 0);
  return HO_OK;
}

static ho_status_t mapPage(ho_cuda_memory_t *memory, uint64_t index, uint64_t *next_unused) {
  CUmemGenericAllocationHandle handle;
  HO_RETURN_IF_ERROR(takePage(memory, next_unused, &handle));
  CUresult result =
      memory->driver->memoryMap(memory->base + index * memory->page, memory->page, 0, handle, 0);
  if (result) {
    memory->driver->memoryRelease(handle);
    return ho_cuda_error(memory->driver, ho_cuda_symbols.memoryMap, result);
  }
  memory->pages[index] = (ho_cuda_page_t){handle, true, false, memory->pages[index].blocks};
  ++memory->mapped_pages;
  return HO_OK;
}

// One call for each run of pages: access is what takes time.
static ho_status_t openPages(ho_cuda_memory_t *memory, uint64_t first, uint64_t end) {
  ho_cuda_access_t access = {memory->properties.location, HO_CU_MEM_ACCESS_FLAGS_PROT_READWRITE};
  for (uint64_t i = first; i < end; ++i) {
    uint64_t begin = i;
    while (i < end && !memory->pages[i].accessible)
      ++i;
    if (i == begin)
      continue;
    HO_CUDA_CALL(memory->driver, memorySetAccess, memory->base + begin * memory->page,
                 (i - begin) * memory->page, (CUmemAccessDesc *)&access, 1);
    for (uint64_t k = begin; k < i; ++k)
      memory->pages[k].accessible = true;
  }
  return HO_OK;
}

static ho_status_t mapPages(ho_cuda_memory_t *memory, uint64_t first, uint64_t end) {
  uint64_t nextUnused = 0;
  for (uint64_t i = first; i < end; ++i)
    if (!memory->pages[i].mapped)
      HO_RETURN_IF_ERROR(mapPage(memory, i, &nextUnused));
  return openPages(memory, first, end);
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

static void use(ho_cuda_memory_t *memory, uint64_t first, uint64_t end) {
  for (uint64_t i = first; i < end; ++i)
    memory->used_pages += memory->pages[i].blocks++ == 0;
}

static void unuse(ho_cuda_memory_t *memory, uint64_t first, uint64_t end) {
  for (uint64_t i = first; i < end; ++i)
    memory->used_pages -= --memory->pages[i].blocks == 0;
}

static ho_status_t exhausted(const ho_cuda_memory_t *memory, uint64_t size) {
  uint64_t free = (memory->capacity_pages - memory->used_pages) * memory->page;
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                        "device out of memory: %llu bytes are needed, the device has %llu bytes of "
                        "which %llu are free (in pages of %llu)",
                        (unsigned long long)size,
                        (unsigned long long)(memory->capacity_pages * memory->page),
                        (unsigned long long)free, (unsigned long long)memory->page);
}

// Pages that were mapped before a failure stay so: they have no block, and serve the next one.
static ho_status_t back(ho_cuda_memory_t *memory, uint64_t offset, uint64_t size) {
  uint64_t first = offset / memory->page, end = (offset + size - 1) / memory->page + 1;
  use(memory, first, end);
  if (memory->used_pages > memory->capacity_pages) {
    unuse(memory, first, end);
    return exhausted(memory, size);
  }
  ho_status_t status = mapPages(memory, first, end);
  if (status)
    unuse(memory, first, end);
  return ho_status_annotate(status, "cannot map %llu bytes on the device",
                            (unsigned long long)size);
}

ho_status_t ho_cuda_memory_allocate(ho_cuda_memory_t *memory, uint64_t size, uint64_t alignment,
                                    uint64_t *out) {
  size = size ? size : 1;
  uint64_t offset = ho_pool_allocate(memory->pool, size, alignment);
  if (offset == HO_POOL_NO_OFFSET)
    return exhausted(memory, size);
  ho_status_t status = back(memory, offset, size);
  if (status)
    ho_pool_release(memory->pool, offset);
  else
    *out = offset;
  return status;
}

bool ho_cuda_memory_release(ho_cuda_memory_t *memory, uint64_t offset) {
  uint64_t size = ho_pool_release(memory->pool, offset);
  if (size)
    unuse(memory, offset / memory->page, (offset + size - 1) / memory->page + 1);
  return size;
}

void ho_cuda_memory_measure(const ho_cuda_memory_t *memory, ho_device_memory_t *out) {
  out->capacity = memory->capacity_pages * memory->page;
  out->free = (memory->capacity_pages - memory->used_pages) * memory->page;
  out->largest_free = out->free;
}
