//===- guard.c - Faults at a touch of what compute may not touch ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "guard.h"

#include "../signal_chain.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

// Why a page has the protection it has.
struct ho_guard_page {
  bool live;
  uint16_t to_device, to_host; // copies in flight
  uint32_t operation;          // during which the last of this changed
};

#define MAX_GUARDS 64
static _Atomic(ho_guard_t *) guards[MAX_GUARDS];
static ho_signal_chain_t chain;

uint64_t ho_guard_page_size(void) { return (uint64_t)sysconf(_SC_PAGESIZE); }

//===----------------------------------------------------------------------===//
// The report, which a signal handler writes
//===----------------------------------------------------------------------===//

typedef struct line {
  char text[512];
  size_t length;
} line_t;

static void putText(line_t *line, const char *text) {
  while (*text && line->length + 2 < sizeof(line->text))
    line->text[line->length++] = *text++;
}

static void putNumber(line_t *line, uint64_t value, unsigned base) {
  char digits[32];
  size_t i = sizeof(digits) - 1;
  digits[i] = 0;
  do
    digits[--i] = "0123456789abcdef"[value % base];
  while (value /= base);
  putText(line, digits + i);
}

static void putOperation(line_t *line, const ho_manifest_entry_t *entry, uint32_t operation) {
  if (operation >= entry->num_operations) {
    putText(line, "the begin of the step");
    return;
  }
  putText(line, "operation ");
  putNumber(line, operation, 10);
  putText(line, " '");
  putText(line, entry->operations[operation].name);
  putText(line, "'");
}

static const char *describePage(const ho_guard_page_t *page) {
  if (page->to_device)
    return "in flight to the device and not waited for, since ";
  if (page->to_host)
    return "in flight to the host and not waited for, so not to be written, since ";
  return page->live ? "live, since " : "not live, since ";
}

static const char *describeAccess(const void *context) {
#if defined(__x86_64__)
  const ucontext_t *machine = context;
  return machine->uc_mcontext.gregs[REG_ERR] & 2 ? "write" : "read";
#else
  (void)context;
  return "access";
#endif
}

static void report(const ho_guard_t *guard, uint64_t address, const void *context) {
  uint64_t offset = address - (uint64_t)(uintptr_t)guard->arena;
  const ho_guard_page_t *page = &guard->pages[offset / ho_guard_page_size()];
  line_t line = {.length = 0};
  putText(&line, "guard: '");
  putText(&line, guard->entry->name);
  putText(&line, "': ");
  putText(&line, describeAccess(context));
  putText(&line, " at arena offset ");
  putNumber(&line, offset, 10);
  putText(&line, " (address 0x");
  putNumber(&line, address, 16);
  putText(&line, ") in ");
  putOperation(&line, guard->entry, *guard->operation);
  putText(&line, ": this memory is ");
  putText(&line, describePage(page));
  putOperation(&line, guard->entry, page->operation);
  line.text[line.length++] = '\n';
  (void)!write(STDERR_FILENO, line.text, line.length);
}

static void onFault(int signal, siginfo_t *info, void *context) {
  uint64_t address = (uint64_t)(uintptr_t)info->si_addr;
  for (int i = 0; i < MAX_GUARDS; ++i) {
    const ho_guard_t *guard = atomic_load(&guards[i]);
    if (!guard || address - (uint64_t)(uintptr_t)guard->arena >= guard->size)
      continue;
    report(guard, address, context);
    _exit(HO_GUARD_EXIT_CODE);
  }
  ho_signal_pass_on(&chain, signal, info, context);
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static ho_status_t enlist(ho_guard_t *guard) {
  ho_signal_install(&chain, SIGSEGV, onFault);
  for (int i = 0; i < MAX_GUARDS; ++i) {
    ho_guard_t *expected = NULL;
    if (atomic_compare_exchange_strong(&guards[i], &expected, guard))
      return HO_OK;
  }
  return ho_status_make(HO_STATUS_UNSUPPORTED, "at most %d instances can be guarded at a time",
                        MAX_GUARDS);
}

ho_status_t ho_guard_create(char *arena, uint64_t size, const ho_manifest_entry_t *entry,
                            const uint32_t *operation, ho_guard_t **out) {
  ho_guard_t *guard = calloc(1, sizeof(*guard));
  if (!guard)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  *guard = (ho_guard_t){arena, size, entry, operation, NULL};
  guard->pages = calloc(size / ho_guard_page_size() + 1, sizeof(*guard->pages));
  ho_status_t status = guard->pages
                           ? enlist(guard)
                           : ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  if (status) {
    ho_guard_free(guard);
    return status;
  }
  ho_guard_reset(guard);
  *out = guard;
  return HO_OK;
}

void ho_guard_free(ho_guard_t *guard) {
  if (!guard)
    return;
  for (int i = 0; i < MAX_GUARDS; ++i) {
    ho_guard_t *expected = guard;
    if (atomic_compare_exchange_strong(&guards[i], &expected, NULL))
      break;
  }
  mprotect(guard->arena, guard->size, PROT_NONE);
  free(guard->pages);
  free(guard);
}

//===----------------------------------------------------------------------===//
// Protection follows from the pages' state
//===----------------------------------------------------------------------===//

static int protection(const ho_guard_page_t *page) {
  if (!page->live || page->to_device)
    return PROT_NONE;
  return page->to_host ? PROT_READ : PROT_READ | PROT_WRITE;
}

typedef struct page_range {
  uint64_t begin, end;
} page_range_t;

static page_range_t pagesOf(uint64_t offset, uint64_t size) {
  uint64_t page = ho_guard_page_size();
  return (page_range_t){offset / page, (offset + size + page - 1) / page};
}

// One call for each run of pages that want the same.
static void protect(ho_guard_t *guard, page_range_t range) {
  uint64_t page = ho_guard_page_size();
  for (uint64_t first = range.begin, last; first < range.end; first = last) {
    int wanted = protection(&guard->pages[first]);
    for (last = first + 1; last < range.end && protection(&guard->pages[last]) == wanted;)
      ++last;
    if (mprotect(guard->arena + first * page, (last - first) * page, wanted))
      abort(); // the kernel is out of mappings: checking on would report nonsense
  }
}

static void setLive(ho_guard_t *guard, uint64_t offset, uint64_t size, bool live) {
  page_range_t range = pagesOf(offset, size);
  for (uint64_t i = range.begin; i < range.end; ++i) {
    guard->pages[i].live = live;
    guard->pages[i].operation = *guard->operation;
  }
  protect(guard, range);
}

void ho_guard_acquire(ho_guard_t *guard, uint64_t offset, uint64_t size) {
  setLive(guard, offset, size, true);
}

void ho_guard_release(ho_guard_t *guard, uint64_t offset, uint64_t size) {
  setLive(guard, offset, size, false);
}

static void countCopy(ho_guard_t *guard, const ho_inflight_copy_t *copy, int change) {
  page_range_t range = pagesOf(copy->offset, copy->size);
  for (uint64_t i = range.begin; i < range.end; ++i) {
    ho_guard_page_t *page = &guard->pages[i];
    uint16_t *count = copy->direction == HO_TO_DEVICE ? &page->to_device : &page->to_host;
    *count = (uint16_t)(*count + change);
    if (change > 0)
      page->operation = copy->operation;
  }
  protect(guard, range);
}

void ho_guard_copy_begin(ho_guard_t *guard, const ho_inflight_copy_t *copy) {
  countCopy(guard, copy, 1);
}

void ho_guard_copy_end(ho_guard_t *guard, const ho_inflight_copy_t *copy) {
  countCopy(guard, copy, -1);
}

void ho_guard_reset(ho_guard_t *guard) {
  page_range_t range = pagesOf(0, guard->size);
  memset(guard->pages, 0, range.end * sizeof(*guard->pages));
  for (uint64_t i = range.begin; i < range.end; ++i)
    guard->pages[i].operation = HO_NO_OPERATION;
  protect(guard, range);
}
