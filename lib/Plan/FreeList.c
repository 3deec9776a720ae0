//===- FreeList.c - The free blocks of an arena ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A B+ tree by address in which every entry of an inner node knows the largest
// block below it, so that the first block that is large enough is found on one
// way down. A node's keys lie together, and its sizes: where blocks are many,
// a step down costs a miss, and a wide tree takes few of them.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

enum {
  WIDTH = 31,        // entries of a node, which is eight cache lines then
  MERGED = 24,       // neighbours with no more entries together become one
  LEVELS = 12,       // enough for as many nodes as there may be
  BLOCKS_A_NODE = 6, // on average at the least: of two neighbours, one has 12
  FIRST_NODES = 64,
};

// A leaf's entries are free blocks, an inner node's are nodes.
typedef struct node {
  alignas(64) uint32_t count; // cache lines, of which sizes begin one
  uint32_t nextSpare;
  uint64_t offsets[WIDTH]; // of the block, or of the first block below
  uint64_t sizes[WIDTH];   // of the block, or of the largest block below
} node_t;

// Of an inner node.
typedef struct children {
  uint32_t nodes[WIDTH];
} children_t;

typedef struct entry {
  uint64_t offset, size;
  uint32_t child;
} entry_t;

// A way from the root down to a block; level 0 is the leaf.
typedef struct path {
  uint32_t node[LEVELS], slot[LEVELS];
} path_t;

struct ho_free_list {
  node_t *nodes;        // node 0 stands for none
  children_t *children; // of each node
  uint32_t numNodes, numUsed;
  uint32_t spare; // list of nodes that were used before
  uint32_t root, height;
};

ho_free_list_t *hoFreeListCreate(uint32_t numBlocks) {
  ho_free_list_t *list = calloc(1, sizeof(*list));
  if (!list)
    return NULL;
  list->numNodes = numBlocks / BLOCKS_A_NODE + FIRST_NODES;
  // Untouched until used.
  list->nodes = aligned_alloc(alignof(node_t), list->numNodes * sizeof(node_t));
  list->children = malloc(list->numNodes * sizeof(children_t));
  if (list->nodes && list->children)
    return list;
  hoFreeListDestroy(list);
  return NULL;
}

void hoFreeListDestroy(ho_free_list_t *list) {
  if (!list)
    return;
  free(list->nodes);
  free(list->children);
  free(list);
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

static uint32_t makeNode(ho_free_list_t *list) {
  uint32_t index = list->spare;
  if (index)
    list->spare = list->nodes[index].nextSpare;
  else
    index = list->numUsed++;
  list->nodes[index].count = 0;
  return index;
}

static void dropNode(ho_free_list_t *list, uint32_t index) {
  list->nodes[index].nextSpare = list->spare;
  list->spare = index;
}

// Entries of the node, and, of an inner one, its children are moved alike; level 0 has none.
static void insertInto(ho_free_list_t *list, uint32_t index, uint32_t level, uint32_t slot,
                       entry_t entry) {
  node_t *node = &list->nodes[index];
  uint32_t behind = node->count++ - slot;
  memmove(&node->offsets[slot + 1], &node->offsets[slot], behind * sizeof(uint64_t));
  memmove(&node->sizes[slot + 1], &node->sizes[slot], behind * sizeof(uint64_t));
  node->offsets[slot] = entry.offset;
  node->sizes[slot] = entry.size;
  if (level == 0)
    return;
  uint32_t *children = list->children[index].nodes;
  memmove(&children[slot + 1], &children[slot], behind * sizeof(uint32_t));
  children[slot] = entry.child;
}

static void removeFrom(ho_free_list_t *list, uint32_t index, uint32_t level, uint32_t slot) {
  node_t *node = &list->nodes[index];
  uint32_t behind = --node->count - slot;
  memmove(&node->offsets[slot], &node->offsets[slot + 1], behind * sizeof(uint64_t));
  memmove(&node->sizes[slot], &node->sizes[slot + 1], behind * sizeof(uint64_t));
  if (level == 0)
    return;
  uint32_t *children = list->children[index].nodes;
  memmove(&children[slot], &children[slot + 1], behind * sizeof(uint32_t));
}

// Appends the entries of `from` from `first` on, and takes them from there.
static void moveEntries(ho_free_list_t *list, uint32_t toIndex, uint32_t fromIndex, uint32_t level,
                        uint32_t first) {
  node_t *to = &list->nodes[toIndex], *from = &list->nodes[fromIndex];
  uint32_t count = from->count - first, at = to->count;
  memcpy(&to->offsets[at], &from->offsets[first], count * sizeof(uint64_t));
  memcpy(&to->sizes[at], &from->sizes[first], count * sizeof(uint64_t));
  to->count += count;
  from->count = first;
  if (level > 0)
    memcpy(&list->children[toIndex].nodes[at], &list->children[fromIndex].nodes[first],
           count * sizeof(uint32_t));
}

// The last entry that does not begin behind `offset`, else the first.
static uint32_t slotOf(const node_t *node, uint64_t offset) {
  uint32_t slot = 0;
  for (uint32_t count = node->count; count > 1;) {
    uint32_t half = count / 2;
    slot += node->offsets[slot + half] <= offset ? half : 0;
    count -= half;
  }
  return slot;
}

// The entry of a node in its parent.
static entry_t entryOf(const ho_free_list_t *list, uint32_t index) {
  const node_t *node = &list->nodes[index];
  uint64_t largest = 0;
  for (uint32_t i = 0; i < node->count; ++i)
    largest = node->sizes[i] > largest ? node->sizes[i] : largest;
  return (entry_t){node->offsets[0], largest, index};
}

//===----------------------------------------------------------------------===//
// Ways
//===----------------------------------------------------------------------===//

// Asks for all of a node, rather than for one line after the other.
static void fetchNode(const node_t *node) {
  enum { IN_LINE = 8 };
  for (int i = 0; i < WIDTH; i += IN_LINE) {
    hoFetch(&node->offsets[i]);
    hoFetch(&node->sizes[i]);
  }
}

static void descend(const ho_free_list_t *list, uint64_t offset, path_t *out) {
  uint32_t node = list->root;
  for (uint32_t level = list->height; level-- > 0;) {
    uint32_t slot = slotOf(&list->nodes[node], offset);
    out->node[level] = node;
    out->slot[level] = slot;
    if (level) {
      node = list->children[node].nodes[slot];
      fetchNode(&list->nodes[node]);
    }
  }
}

// To the next block; false if there is none.
static bool advance(const ho_free_list_t *list, path_t *path) {
  uint32_t level = 0;
  while (level < list->height && path->slot[level] + 1 == list->nodes[path->node[level]].count)
    ++level;
  if (level == list->height)
    return false;
  ++path->slot[level];
  for (; level > 0; --level) {
    path->node[level - 1] = list->children[path->node[level]].nodes[path->slot[level]];
    path->slot[level - 1] = 0;
  }
  return true;
}

static void noteEntry(ho_free_list_t *list, const path_t *path, uint32_t level, entry_t entry) {
  node_t *node = &list->nodes[path->node[level]];
  node->offsets[path->slot[level]] = entry.offset;
  node->sizes[path->slot[level]] = entry.size;
}

// Brings the ancestors of the node at `level` up to date.
static void refresh(ho_free_list_t *list, const path_t *path, uint32_t level) {
  for (; level + 1 < list->height; ++level) {
    const node_t *parent = &list->nodes[path->node[level + 1]];
    uint32_t slot = path->slot[level + 1];
    entry_t entry = entryOf(list, path->node[level]);
    if (parent->offsets[slot] == entry.offset && parent->sizes[slot] == entry.size)
      return;
    noteEntry(list, path, level + 1, entry);
  }
}

// Blocks that grow or shrink keep their place in the order. Most are neither the first below an
// ancestor nor the largest, and change nothing there.
static void resize(ho_free_list_t *list, const path_t *path, uint64_t offset, uint64_t size) {
  uint64_t before = list->nodes[path->node[0]].sizes[path->slot[0]];
  noteEntry(list, path, 0, (entry_t){.offset = offset, .size = size});
  if (list->height == 1)
    return;
  uint64_t largest = list->nodes[path->node[1]].sizes[path->slot[1]];
  if (path->slot[0] == 0 || before == largest || size > largest)
    refresh(list, path, 0);
}

// Moves the upper half of a full node into a new one behind it, whose entry in the parent is still
// to be inserted.
static uint32_t splitNode(ho_free_list_t *list, uint32_t index, uint32_t level) {
  uint32_t right = makeNode(list);
  moveEntries(list, right, index, level, WIDTH / 2);
  return right;
}

static void insertAt(ho_free_list_t *list, path_t *path, uint32_t level, uint32_t slot,
                     entry_t entry) {
  for (;; ++level) {
    uint32_t index = path->node[level];
    if (list->nodes[index].count < WIDTH) {
      insertInto(list, index, level, slot, entry);
      refresh(list, path, level);
      return;
    }
    uint32_t right = splitNode(list, index, level);
    if (slot > WIDTH / 2)
      insertInto(list, right, level, slot - WIDTH / 2, entry);
    else
      insertInto(list, index, level, slot, entry);
    if (level + 1 == list->height) {
      list->root = path->node[level + 1] = makeNode(list);
      path->slot[level + 1] = 0;
      insertInto(list, list->root, level + 1, 0, entryOf(list, index));
      ++list->height;
    }
    noteEntry(list, path, level + 1, entryOf(list, index));
    entry = entryOf(list, right);
    slot = path->slot[level + 1] + 1;
  }
}

// Merges the node at `level` with a neighbour if both have few entries; the way then ends, in their
// parent, at the entry that is no longer needed.
static bool mergeNode(ho_free_list_t *list, path_t *path, uint32_t level) {
  const node_t *parent = &list->nodes[path->node[level + 1]];
  const uint32_t *siblings = list->children[path->node[level + 1]].nodes;
  uint32_t *slot = &path->slot[level + 1];
  uint32_t count = list->nodes[path->node[level]].count, left = *slot;
  if (left + 1 == parent->count || count + list->nodes[siblings[left + 1]].count > MERGED) {
    if (left == 0 || count + list->nodes[siblings[left - 1]].count > MERGED)
      return false;
    --left;
  }
  uint32_t to = siblings[left], from = siblings[left + 1];
  moveEntries(list, to, from, level, 0);
  dropNode(list, from);
  *slot = left;
  noteEntry(list, path, level + 1, entryOf(list, to));
  *slot = left + 1;
  return true;
}

static void lowerRoot(ho_free_list_t *list) {
  while (list->height > 1 && list->nodes[list->root].count == 1) {
    uint32_t root = list->root;
    list->root = list->children[root].nodes[0];
    dropNode(list, root);
    --list->height;
  }
}

static void removeAt(ho_free_list_t *list, path_t *path) {
  for (uint32_t level = 0;; ++level) {
    uint32_t index = path->node[level];
    removeFrom(list, index, level, path->slot[level]);
    if (level + 1 == list->height) {
      lowerRoot(list);
      return;
    }
    if (list->nodes[index].count == 0) {
      dropNode(list, index);
    } else if (!mergeNode(list, path, level)) {
      refresh(list, path, level);
      return;
    }
  }
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

void hoFreeListReset(ho_free_list_t *list, uint64_t bytes) {
  list->numUsed = 1;
  list->spare = 0;
  list->height = 1;
  list->root = makeNode(list);
  insertInto(list, list->root, 0, 0, (entry_t){.offset = 0, .size = bytes});
}

// The first or last block of `size` bytes or more.
static bool findBlock(const ho_free_list_t *list, uint64_t size, bool highest, path_t *out) {
  uint32_t index = list->root;
  for (uint32_t level = list->height; level-- > 0;) {
    const node_t *node = &list->nodes[index];
    uint32_t slot = highest ? node->count - 1 : 0;
    while (slot < node->count && node->sizes[slot] < size)
      slot += highest ? UINT32_MAX : 1; // below zero is beyond the last
    if (slot >= node->count)
      return false;
    out->node[level] = index;
    out->slot[level] = slot;
    index = level ? list->children[index].nodes[slot] : 0;
  }
  return true;
}

bool hoFreeListTake(ho_free_list_t *list, uint64_t size, bool highest, uint64_t *outOffset) {
  path_t path;
  if (!findBlock(list, size, highest, &path))
    return false;
  const node_t *leaf = &list->nodes[path.node[0]];
  uint64_t offset = leaf->offsets[path.slot[0]], left = leaf->sizes[path.slot[0]] - size;
  *outOffset = highest ? offset + left : offset;
  if (left)
    resize(list, &path, highest ? offset : offset + size, left);
  else
    removeAt(list, &path);
  return true;
}

void hoFreeListFetch(const ho_free_list_t *list, uint64_t offset) {
  enum { CACHED = 2 /* levels that are at hand anyway */ };
  if (list->height <= CACHED)
    return;
  uint32_t node = list->root;
  for (uint32_t level = list->height; --level > 0;)
    node = list->children[node].nodes[slotOf(&list->nodes[node], offset)];
  fetchNode(&list->nodes[node]);
}

static entry_t blockAt(const ho_free_list_t *list, const path_t *path) {
  const node_t *leaf = &list->nodes[path->node[0]];
  return (entry_t){.offset = leaf->offsets[path->slot[0]], .size = leaf->sizes[path->slot[0]]};
}

void hoFreeListGive(ho_free_list_t *list, uint64_t offset, uint64_t size) {
  path_t at, behind;
  descend(list, offset, &at);
  if (list->nodes[at.node[0]].count == 0) { // nothing is free
    insertAt(list, &at, 0, 0, (entry_t){.offset = offset, .size = size});
    return;
  }
  entry_t previous = blockAt(list, &at), next = {0};
  bool hasPrevious = previous.offset < offset;
  behind = at;
  bool hasNext = !hasPrevious || advance(list, &behind);
  if (hasNext)
    next = blockAt(list, &behind);
  bool joinsPrevious = hasPrevious && previous.offset + previous.size == offset;
  bool joinsNext = hasNext && next.offset == offset + size;
  if (joinsNext)
    size += next.size;
  if (joinsPrevious) {
    resize(list, &at, previous.offset, previous.size + size);
    if (joinsNext)
      removeAt(list, &behind);
  } else if (joinsNext) {
    resize(list, &behind, offset, size);
  } else {
    insertAt(list, &at, 0, hasPrevious ? at.slot[0] + 1 : 0,
             (entry_t){.offset = offset, .size = size});
  }
}
