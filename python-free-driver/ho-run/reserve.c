//===- reserve.c - Memory that grows in place -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "reserve.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>

#define GRANULE (UINT64_C(1) << 16) // a multiple of every page size

static uint64_t roundUp(uint64_t bytes) { return (bytes + GRANULE - 1) / GRANULE * GRANULE; }

static ho_status_t systemError(const char *what, uint64_t bytes) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "cannot %s %llu bytes of host memory: %s", what,
                        (unsigned long long)bytes, strerror(errno));
}

ho_status_t ho_reserve_create(uint64_t capacity, ho_reserve_t *out) {
  uint64_t bytes = roundUp(capacity ? capacity : 1);
  void *data = bytes < capacity ? MAP_FAILED
                                : mmap(NULL, bytes, PROT_NONE,
                                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  *out = (ho_reserve_t){0};
  if (data == MAP_FAILED)
    return systemError("reserve", capacity);
  *out = (ho_reserve_t){data, bytes, 0};
  return HO_OK;
}

void ho_reserve_free(ho_reserve_t *reserve) {
  if (reserve->data)
    munmap(reserve->data, reserve->capacity);
  *reserve = (ho_reserve_t){0};
}

ho_status_t ho_reserve_grow(ho_reserve_t *reserve, uint64_t bytes) {
  if (bytes <= reserve->committed)
    return HO_OK;
  uint64_t wanted = roundUp(bytes);
  if (bytes > reserve->capacity)
    return ho_status_make(HO_STATUS_INTERNAL, "%llu bytes of %llu reserved",
                          (unsigned long long)bytes, (unsigned long long)reserve->capacity);
  if (mprotect(reserve->data + reserve->committed, wanted - reserve->committed,
               PROT_READ | PROT_WRITE))
    return systemError("take", wanted - reserve->committed);
  reserve->committed = wanted;
  return HO_OK;
}
