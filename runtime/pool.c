//===- pool.c - Offsets within a range of memory --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "pool.h"

#include <stdlib.h>

// Blocks partition [0, capacity) and are chained in the order of addresses. Two free blocks are
// never neighbours. Unused blocks are chained through `next`.
#define NO_BLOCK UINT32_MAX

typedef struct block {
  uint64_t offset, size;
  uint32_t previous, next;
  bool used;
} block_t;

struct ho_pool {
  uint64_t capacity, free_bytes;
  block_t *blocks;
  uint32_t num_blocks; // room in `blocks`
  uint32_t first;      // lowest address
  uint32_t spare;
};

static bool growBlocks(ho_pool_t *pool, uint32_t count) {
  block_t *blocks = realloc(pool->blocks, count * sizeof(*blocks));
  if (!blocks)
    return false;
  pool->blocks = blocks;
  for (uint32_t i = pool->num_blocks; i < count; ++i)
    blocks[i] = (block_t){.next = i + 1 < count ? i + 1 : pool->spare};
  pool->spare = pool->num_blocks;
  pool->num_blocks = count;
  return true;
}

static uint32_t takeSpare(ho_pool_t *pool) {
  if (pool->spare == NO_BLOCK && !growBlocks(pool, pool->num_blocks * 2))
    return NO_BLOCK;
  uint32_t index = pool->spare;
  pool->spare = pool->blocks[index].next;
  return index;
}

ho_status_t ho_pool_create(uint64_t capacity, uint32_t reserved_blocks, ho_pool_t **out) {
  ho_pool_t *pool = calloc(1, sizeof(*pool));
  if (!pool)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  pool->capacity = capacity;
  pool->spare = NO_BLOCK;
  if (!growBlocks(pool, reserved_blocks < 4 ? 4 : reserved_blocks)) {
    free(pool);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  }
  ho_pool_reset(pool);
  *out = pool;
  return HO_OK;
}

void ho_pool_free(ho_pool_t *pool) {
  if (!pool)
    return;
  free(pool->blocks);
  free(pool);
}

void ho_pool_reset(ho_pool_t *pool) {
  for (uint32_t i = 0; i < pool->num_blocks; ++i)
    pool->blocks[i].next = i + 1 < pool->num_blocks ? i + 1 : NO_BLOCK;
  pool->first = 0;
  pool->spare = pool->blocks[0].next;
  pool->blocks[0] = (block_t){0, pool->capacity, NO_BLOCK, NO_BLOCK, false};
  pool->free_bytes = pool->capacity;
}

// Bytes to skip in `block` so that what follows is aligned.
static uint64_t padding(const block_t *block, uint64_t alignment) {
  return (alignment - block->offset % alignment) % alignment;
}

static bool fits(const block_t *block, uint64_t size, uint64_t alignment) {
  uint64_t skipped = padding(block, alignment);
  return !block->used && skipped <= block->size && size <= block->size - skipped;
}

static uint32_t findBest(const ho_pool_t *pool, uint64_t size, uint64_t alignment) {
  uint32_t best = NO_BLOCK;
  for (uint32_t i = pool->first; i != NO_BLOCK; i = pool->blocks[i].next)
    if (fits(&pool->blocks[i], size, alignment) &&
        (best == NO_BLOCK || pool->blocks[i].size < pool->blocks[best].size))
      best = i;
  return best;
}

// Cuts block `index` after `size` bytes and returns the second half, or NO_BLOCK.
static uint32_t split(ho_pool_t *pool, uint32_t index, uint64_t size) {
  uint32_t rest = takeSpare(pool);
  if (rest == NO_BLOCK)
    return NO_BLOCK;
  block_t *block = &pool->blocks[index];
  pool->blocks[rest] =
      (block_t){block->offset + size, block->size - size, index, block->next, false};
  if (block->next != NO_BLOCK)
    pool->blocks[block->next].previous = rest;
  block->next = rest;
  block->size = size;
  return rest;
}

// Joins free block `index` with its successor if that is free too.
static void joinNext(ho_pool_t *pool, uint32_t index) {
  block_t *block = &pool->blocks[index];
  uint32_t next = block->next;
  if (next == NO_BLOCK || block->used || pool->blocks[next].used)
    return;
  block->size += pool->blocks[next].size;
  block->next = pool->blocks[next].next;
  if (block->next != NO_BLOCK)
    pool->blocks[block->next].previous = index;
  pool->blocks[next].next = pool->spare;
  pool->spare = next;
}

uint64_t ho_pool_allocate(ho_pool_t *pool, uint64_t size, uint64_t alignment) {
  size = size ? size : 1;
  uint32_t index = findBest(pool, size, alignment);
  if (index == NO_BLOCK)
    return HO_POOL_NO_OFFSET;
  uint64_t skipped = padding(&pool->blocks[index], alignment);
  if (skipped && (index = split(pool, index, skipped)) == NO_BLOCK)
    return HO_POOL_NO_OFFSET;
  if (size < pool->blocks[index].size && split(pool, index, size) == NO_BLOCK) {
    if (skipped)
      joinNext(pool, pool->blocks[index].previous);
    return HO_POOL_NO_OFFSET;
  }
  pool->blocks[index].used = true;
  pool->free_bytes -= size;
  return pool->blocks[index].offset;
}

uint64_t ho_pool_release(ho_pool_t *pool, uint64_t offset) {
  uint32_t index = pool->first;
  while (index != NO_BLOCK && (pool->blocks[index].offset != offset || !pool->blocks[index].used))
    index = pool->blocks[index].next;
  if (index == NO_BLOCK)
    return 0;
  block_t *block = &pool->blocks[index];
  uint64_t size = block->size;
  block->used = false;
  pool->free_bytes += size;
  joinNext(pool, index);
  if (block->previous != NO_BLOCK)
    joinNext(pool, block->previous);
  return size;
}

uint64_t ho_pool_capacity(const ho_pool_t *pool) { return pool->capacity; }
uint64_t ho_pool_free_bytes(const ho_pool_t *pool) { return pool->free_bytes; }

uint64_t ho_pool_largest_free(const ho_pool_t *pool, uint64_t alignment) {
  uint64_t largest = 0;
  for (uint32_t i = pool->first; i != NO_BLOCK; i = pool->blocks[i].next) {
    const block_t *block = &pool->blocks[i];
    uint64_t skipped = padding(block, alignment);
    if (!block->used && skipped < block->size && block->size - skipped > largest)
      largest = block->size - skipped;
  }
  return largest;
}

uint64_t ho_pool_capacity_for(const ho_pool_t *pool, uint64_t size, uint64_t alignment) {
  if (findBest(pool, size, alignment) != NO_BLOCK)
    return pool->capacity;
  uint64_t end = 0; // of the highest block in use
  for (uint32_t i = pool->first; i != NO_BLOCK; i = pool->blocks[i].next)
    if (pool->blocks[i].used)
      end = pool->blocks[i].offset + pool->blocks[i].size;
  return end + (alignment - end % alignment) % alignment + size;
}
