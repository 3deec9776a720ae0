//===- mapping.c - The host device's memory -------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "mapping.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static ho_status_t refused(uint64_t size) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                        "the system refused %llu bytes for the host device's memory: %s",
                        (unsigned long long)size, strerror(errno));
}

// Reserves addresses with room to align, then maps the file, or memory of its own, over them.
static ho_status_t openView(const ho_mapping_t *mapping, int protection, ho_view_t *out) {
  int kind = mapping->file < 0 ? MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE : MAP_SHARED;
  uint64_t reserved = mapping->size + HO_MAPPING_MAX_ALIGNMENT;
  void *reservation =
      mmap(NULL, reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (reservation == MAP_FAILED)
    return refused(mapping->size);
  uintptr_t mask = HO_MAPPING_MAX_ALIGNMENT - 1;
  *out = (ho_view_t){reservation, reserved, (char *)(((uintptr_t)reservation + mask) & ~mask)};
  if (mmap(out->base, mapping->size, protection, kind | MAP_FIXED, mapping->file, 0) == MAP_FAILED)
    return refused(mapping->size);
  return HO_OK;
}

// Large pages: with small ones a pass over weights is as fast as the processor finds its pages.
static ho_status_t openAnonymous(ho_mapping_t *mapping) {
  HO_RETURN_IF_ERROR(openView(mapping, PROT_READ | PROT_WRITE, &mapping->copy_view));
#ifdef MADV_HUGEPAGE
  (void)madvise(mapping->copy_view.base, mapping->size, MADV_HUGEPAGE);
#endif
  mapping->compute_view.base = mapping->copy_view.base;
  return HO_OK;
}

static void closeView(ho_view_t *view) {
  if (view->reservation)
    munmap(view->reservation, view->reserved);
  view->reservation = NULL;
}

static ho_status_t openFile(ho_mapping_t *mapping) {
  mapping->file = memfd_create("ho-device", MFD_CLOEXEC);
  if (mapping->file < 0 || ftruncate(mapping->file, (off_t)mapping->size))
    return refused(mapping->size);
  HO_RETURN_IF_ERROR(openView(mapping, PROT_READ | PROT_WRITE, &mapping->copy_view));
  return openView(mapping, PROT_NONE, &mapping->compute_view);
}

ho_status_t ho_mapping_open(uint64_t capacity, bool two_views, ho_mapping_t *out) {
  uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
  *out = (ho_mapping_t){.file = -1, .size = (capacity + page - 1) / page * page};
  ho_status_t status = two_views ? openFile(out) : openAnonymous(out);
  if (status)
    ho_mapping_close(out);
  return status;
}

void ho_mapping_close(ho_mapping_t *mapping) {
  closeView(&mapping->copy_view);
  closeView(&mapping->compute_view);
  if (mapping->file >= 0)
    close(mapping->file);
  mapping->file = -1;
}

static uint64_t pageBelow(uint64_t value) { return value & ~((uint64_t)sysconf(_SC_PAGESIZE) - 1); }

static uint64_t pageAbove(uint64_t value) {
  return pageBelow(value + (uint64_t)sysconf(_SC_PAGESIZE) - 1);
}

void ho_mapping_populate(ho_mapping_t *mapping, uint64_t offset, uint64_t size) {
#ifdef MADV_POPULATE_WRITE
  uint64_t begin = pageBelow(offset), end = pageAbove(offset + size);
  if (end > begin)
    (void)madvise(mapping->copy_view.base + begin, end - begin, MADV_POPULATE_WRITE);
#else
  (void)mapping, (void)offset, (void)size;
#endif
}

// Only pages that lie wholly in the range: the neighbours may share the others.
void ho_mapping_discard(ho_mapping_t *mapping, uint64_t offset, uint64_t size) {
  uint64_t begin = pageAbove(offset), end = pageBelow(offset + size);
  if (end <= begin)
    return;
  if (mapping->file < 0)
    (void)madvise(mapping->copy_view.base + begin, end - begin, MADV_DONTNEED);
  else
    (void)fallocate(mapping->file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)begin,
                    (off_t)(end - begin));
}
