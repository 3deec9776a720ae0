//===- FreeList.c - The free blocks of an arena ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A treap by address in which every node knows the largest block below it, so
// that the first block that is large enough is found in O(log n).
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>

typedef struct node {
  uint64_t offset, size, largest;
  uint32_t priority;
  uint32_t left, right; // 0: none
} node_t;

struct ho_free_list {
  node_t *nodes; // node 0 stands for none
  uint32_t *spare;
  uint32_t numNodes, numSpare, root;
};

ho_free_list_t *hoFreeListCreate(uint32_t numNodes) {
  ho_free_list_t *list = calloc(1, sizeof(*list));
  if (!list)
    return NULL;
  list->numNodes = numNodes + 1;
  list->nodes = calloc(list->numNodes, sizeof(*list->nodes));
  list->spare = malloc(list->numNodes * sizeof(*list->spare));
  if (list->nodes && list->spare)
    return list;
  hoFreeListDestroy(list);
  return NULL;
}

void hoFreeListDestroy(ho_free_list_t *list) {
  if (!list)
    return;
  free(list->nodes);
  free(list->spare);
  free(list);
}

static uint32_t makeNode(ho_free_list_t *list, uint64_t offset, uint64_t size) {
  uint32_t index = list->spare[--list->numSpare];
  // Deterministic, and as good as random.
  uint32_t priority =
      (uint32_t)((offset * UINT64_C(0x9E3779B97F4A7C15)) >> 32) ^ index * 2654435761u;
  list->nodes[index] =
      (node_t){.offset = offset, .size = size, .largest = size, .priority = priority};
  return index;
}

static void update(node_t *nodes, uint32_t index) {
  node_t *node = &nodes[index];
  uint64_t largest = node->size;
  if (nodes[node->left].largest > largest)
    largest = nodes[node->left].largest;
  if (nodes[node->right].largest > largest)
    largest = nodes[node->right].largest;
  node->largest = largest;
}

// Splits `index` into the blocks below `offset` and the others.
static void split(node_t *nodes, uint32_t index, uint64_t offset, uint32_t *low, uint32_t *high) {
  if (!index) {
    *low = *high = 0;
  } else if (nodes[index].offset < offset) {
    split(nodes, nodes[index].right, offset, &nodes[index].right, high);
    *low = index;
    update(nodes, index);
  } else {
    split(nodes, nodes[index].left, offset, low, &nodes[index].left);
    *high = index;
    update(nodes, index);
  }
}

static uint32_t merge(node_t *nodes, uint32_t low, uint32_t high) {
  if (!low || !high)
    return low ? low : high;
  if (nodes[low].priority >= nodes[high].priority) {
    nodes[low].right = merge(nodes, nodes[low].right, high);
    update(nodes, low);
    return low;
  }
  nodes[high].left = merge(nodes, low, nodes[high].left);
  update(nodes, high);
  return high;
}

static void insert(ho_free_list_t *list, uint64_t offset, uint64_t size) {
  uint32_t low, high, index = makeNode(list, offset, size);
  split(list->nodes, list->root, offset, &low, &high);
  list->root = merge(list->nodes, merge(list->nodes, low, index), high);
}

static node_t removeAt(ho_free_list_t *list, uint64_t offset) {
  uint32_t low, middle, high;
  split(list->nodes, list->root, offset, &low, &high);
  split(list->nodes, high, offset + 1, &middle, &high);
  list->root = merge(list->nodes, low, high);
  list->spare[list->numSpare++] = middle;
  return list->nodes[middle];
}

void hoFreeListReset(ho_free_list_t *list, uint64_t bytes) {
  list->numSpare = 0;
  for (uint32_t i = list->numNodes; i-- > 1;)
    list->spare[list->numSpare++] = i;
  list->root = makeNode(list, 0, bytes);
}

// Brings `largest` up to date from the block at `offset` up to the root.
static void refresh(node_t *nodes, uint32_t index, uint64_t offset) {
  if (nodes[index].offset != offset)
    refresh(nodes, offset < nodes[index].offset ? nodes[index].left : nodes[index].right, offset);
  update(nodes, index);
}

// Blocks that grow or shrink keep their place in the order, and their node.
static void resize(ho_free_list_t *list, uint32_t index, uint64_t offset, uint64_t size) {
  list->nodes[index].offset = offset;
  list->nodes[index].size = size;
  refresh(list->nodes, list->root, offset);
}

bool hoFreeListTake(ho_free_list_t *list, uint64_t size, bool highest, uint64_t *outOffset) {
  node_t *nodes = list->nodes;
  uint32_t index = list->root;
  if (nodes[index].largest < size)
    return false;
  for (;;) {
    uint32_t first = highest ? nodes[index].right : nodes[index].left;
    if (nodes[first].largest >= size)
      index = first;
    else if (nodes[index].size >= size)
      break;
    else
      index = highest ? nodes[index].left : nodes[index].right;
  }
  uint64_t offset = nodes[index].offset, left = nodes[index].size - size;
  *outOffset = highest ? offset + left : offset;
  if (left)
    resize(list, index, highest ? offset : offset + size, left);
  else
    removeAt(list, offset);
  return true;
}

// The block with the greatest offset not above `offset`, 0 if none.
static uint32_t findBelow(const ho_free_list_t *list, uint64_t offset) {
  uint32_t found = 0;
  for (uint32_t index = list->root; index;) {
    const node_t *node = &list->nodes[index];
    if (node->offset <= offset)
      found = index;
    index = node->offset <= offset ? node->right : node->left;
  }
  return found;
}

void hoFreeListGive(ho_free_list_t *list, uint64_t offset, uint64_t size) {
  const node_t *nodes = list->nodes;
  uint32_t next = findBelow(list, offset + size), previous = next;
  bool joinsNext = next && nodes[next].offset == offset + size;
  if (joinsNext)
    previous = findBelow(list, offset);
  if (!previous || nodes[previous].offset + nodes[previous].size != offset) {
    if (joinsNext)
      resize(list, next, offset, size + nodes[next].size);
    else
      insert(list, offset, size);
    return;
  }
  if (joinsNext)
    size += removeAt(list, offset + size).size;
  resize(list, previous, nodes[previous].offset, nodes[previous].size + size);
}
