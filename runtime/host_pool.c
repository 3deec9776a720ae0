//===- host_pool.c - Pinned host memory -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "host_pool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

typedef struct block {
  struct block *next;
  void *pointer;
  uint64_t size;
  bool locked;
} block_t;

struct ho_host_pool {
  block_t *blocks;
  uint64_t bytes, locked;
};

ho_status_t ho_host_pool_create(ho_host_pool_t **out) {
  *out = calloc(1, sizeof(**out));
  return *out ? HO_OK : ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
}

// mmap refuses a length of zero.
static size_t mappedSize(uint64_t size) { return size ? size : 1; }

ho_status_t ho_host_pool_allocate(ho_host_pool_t *pool, uint64_t size, void **out) {
  block_t *block = malloc(sizeof(*block));
  if (!block)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  void *pointer =
      mmap(NULL, mappedSize(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (pointer == MAP_FAILED) {
    free(block);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                          "the system refused %llu bytes of pinned host memory: %s",
                          (unsigned long long)size, strerror(errno));
  }
  bool locked = mlock(pointer, mappedSize(size)) == 0;
  *block = (block_t){pool->blocks, pointer, size, locked};
  pool->blocks = block;
  pool->bytes += size;
  pool->locked += locked ? size : 0;
  *out = pointer;
  return HO_OK;
}

static void freeBlock(ho_host_pool_t *pool, block_t *block) {
  pool->bytes -= block->size;
  pool->locked -= block->locked ? block->size : 0;
  munmap(block->pointer, mappedSize(block->size));
  free(block);
}

void ho_host_pool_release(ho_host_pool_t *pool, void *pointer) {
  for (block_t **link = &pool->blocks; *link; link = &(*link)->next) {
    block_t *block = *link;
    if (block->pointer != pointer)
      continue;
    *link = block->next;
    freeBlock(pool, block);
    return;
  }
}

void ho_host_pool_free(ho_host_pool_t *pool) {
  if (!pool)
    return;
  while (pool->blocks) {
    block_t *next = pool->blocks->next;
    freeBlock(pool, pool->blocks);
    pool->blocks = next;
  }
  free(pool);
}

uint64_t ho_host_pool_bytes(const ho_host_pool_t *pool) { return pool->bytes; }
uint64_t ho_host_pool_locked(const ho_host_pool_t *pool) { return pool->locked; }
