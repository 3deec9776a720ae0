//===- Reorder.c - An order that needs less memory ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// List scheduling by memory pressure: an operation that frees more bytes than
// it takes is run as soon as all that it depends on has run; otherwise the next
// one of the order at hand is. Run backwards, with first uses for last ones, the
// same makes operations that take bytes wait until these are needed. An update
// of a weight moves next to the gradient it consumes, a gradient's buffer is
// filled right before it is added to.
//   An operation is looked at anew when a buffer of its comes to life, or has
// no other user left, so the work is near linear in the accesses.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

// Lists by key in one array: those of key k stand from begin[k] to begin[k + 1].
typedef struct lists {
  uint32_t *begin, *items;
} lists_t;

typedef struct heap {
  uint64_t *items; // rank, then operation
  uint32_t count;
} heap_t;

typedef struct reorder {
  const ho_problem_t *problem;
  uint64_t alignment;
  lists_t after, before; // operations that depend on each, and that each depends on
  lists_t users;         // operations that touch each buffer on the device
  uint32_t *segment;     // of each operation: fences at or before it
  // One pass.
  bool backwards;
  const uint32_t *order; // the order at hand
  uint32_t *rank;        // of each operation, in the order at hand
  uint32_t *waitsFor;    // of each operation: those it depends on that have not run
  uint32_t *usersLeft;   // of each buffer
  uint32_t *usersXor;    // of each buffer: of those left, their exclusive or
  bool *live;            // of each buffer
  bool *ready, *done;    // of each operation
  heap_t patient;        // ready operations
  struct {
    heap_t heap; // ready operations that free bytes, or did
    bool *inside;
  } eager;
} reorder_t;

static const uint32_t writes = HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE;
static const uint32_t onDevice = HO_ACCESS_READ | HO_ACCESS_WRITE;

//===----------------------------------------------------------------------===//
// Heap
//===----------------------------------------------------------------------===//

static void push(heap_t *heap, uint64_t item) {
  uint32_t at = heap->count++;
  for (; at && heap->items[(at - 1) / 2] > item; at = (at - 1) / 2)
    heap->items[at] = heap->items[(at - 1) / 2];
  heap->items[at] = item;
}

static uint64_t pop(heap_t *heap) {
  uint64_t least = heap->items[0], moved = heap->items[--heap->count];
  uint32_t at = 0;
  for (uint32_t child; (child = 2 * at + 1) < heap->count; at = child) {
    if (child + 1 < heap->count && heap->items[child + 1] < heap->items[child])
      ++child;
    if (heap->items[child] >= moved)
      break;
    heap->items[at] = heap->items[child];
  }
  if (heap->count)
    heap->items[at] = moved;
  return least;
}

//===----------------------------------------------------------------------===//
// Dependencies
//===----------------------------------------------------------------------===//

typedef struct edges {
  uint32_t *from, *to;
  uint32_t count;
} edges_t;

// What is known of the buffers while the edges are made.
typedef struct edge_maker {
  uint32_t *writer;  // of each buffer: its last, HO_NONE
  uint32_t *readers; // of each buffer: the first of a list of accesses since then, HO_NONE
  uint32_t *next;    // of each access in such a list
  uint32_t *reader;  // of each access: its operation
} edge_maker_t;

static void addEdge(edges_t *edges, uint32_t from, uint32_t to) {
  edges->from[edges->count] = from;
  edges->to[edges->count++] = to;
}

// A reader depends on the last writer, a writer on it and on all readers since: two dependencies
// for each access at most.
static void addEdges(const ho_problem_t *problem, uint32_t index, edge_maker_t *maker,
                     edges_t *edges) {
  const ho_operation_t *operation = &problem->operations[index];
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    uint32_t access = operation->first_access + i, buffer = problem->accesses[access].buffer;
    if (maker->writer[buffer] != HO_NONE)
      addEdge(edges, maker->writer[buffer], index);
    maker->reader[access] = index;
    if (!(problem->accesses[access].kinds & writes)) {
      maker->next[access] = maker->readers[buffer];
      maker->readers[buffer] = access;
      continue;
    }
    for (uint32_t k = maker->readers[buffer]; k != HO_NONE; k = maker->next[k])
      addEdge(edges, maker->reader[k], index);
    maker->readers[buffer] = HO_NONE;
    maker->writer[buffer] = index;
  }
}

// `begin` has room for numKeys + 1.
static void sortByKey(const uint32_t *keys, const uint32_t *values, uint32_t count,
                      uint32_t numKeys, lists_t *out) {
  memset(out->begin, 0, ((size_t)numKeys + 1) * sizeof(uint32_t));
  for (uint32_t i = 0; i < count; ++i)
    ++out->begin[keys[i]];
  uint32_t end = 0;
  for (uint32_t i = 0; i < numKeys; ++i)
    out->begin[i] = end += out->begin[i];
  out->begin[numKeys] = count;
  for (uint32_t i = count; i-- > 0;)
    out->items[--out->begin[keys[i]]] = values[i];
}

static void findUsers(reorder_t *reorder, edges_t *scratch) {
  const ho_problem_t *problem = reorder->problem;
  scratch->count = 0;
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    for (uint32_t k = 0; k < problem->operations[i].num_accesses; ++k) {
      ho_access_t access = problem->accesses[problem->operations[i].first_access + k];
      if (access.kinds & onDevice)
        addEdge(scratch, access.buffer, i);
    }
  sortByKey(scratch->from, scratch->to, scratch->count, problem->num_buffers, &reorder->users);
}

static bool findDependencies(reorder_t *reorder) {
  const ho_problem_t *problem = reorder->problem;
  size_t buffers = (size_t)problem->num_buffers + 1, accesses = (size_t)problem->num_accesses + 1;
  edge_maker_t maker = {.writer = malloc(buffers * sizeof(uint32_t)),
                        .readers = malloc(buffers * sizeof(uint32_t)),
                        .next = malloc(accesses * sizeof(uint32_t)),
                        .reader = malloc(accesses * sizeof(uint32_t))};
  edges_t edges = {.from = malloc(2 * accesses * sizeof(uint32_t)),
                   .to = malloc(2 * accesses * sizeof(uint32_t))};
  bool ok = maker.writer && maker.readers && maker.next && maker.reader && edges.from && edges.to;
  if (ok) {
    memset(maker.writer, 0xff, buffers * sizeof(uint32_t));
    memset(maker.readers, 0xff, buffers * sizeof(uint32_t));
    uint32_t fences = 0;
    for (uint32_t i = 0; i < problem->num_operations; ++i) {
      reorder->segment[i] = fences += problem->operations[i].fence;
      addEdges(problem, i, &maker, &edges);
    }
    sortByKey(edges.from, edges.to, edges.count, problem->num_operations, &reorder->after);
    sortByKey(edges.to, edges.from, edges.count, problem->num_operations, &reorder->before);
    findUsers(reorder, &edges);
  }
  free(maker.writer);
  free(maker.readers);
  free(maker.next);
  free(maker.reader);
  free(edges.from);
  free(edges.to);
  return ok;
}

//===----------------------------------------------------------------------===//
// Choosing
//===----------------------------------------------------------------------===//

static uint64_t itemOf(const reorder_t *reorder, uint32_t operation) {
  return (uint64_t)reorder->rank[operation] << 32 | operation;
}

// More bytes die with it than come to life.
static bool frees(const reorder_t *reorder, uint32_t index) {
  const ho_problem_t *problem = reorder->problem;
  uint64_t born = 0, dying = 0;
  for (uint32_t i = 0; i < problem->operations[index].num_accesses; ++i) {
    ho_access_t access = problem->accesses[problem->operations[index].first_access + i];
    if (!(access.kinds & onDevice))
      continue;
    uint64_t bytes = hoRoundUp(problem->buffers[access.buffer].size, reorder->alignment);
    born += reorder->live[access.buffer] ? 0 : bytes;
    dying += reorder->usersLeft[access.buffer] == 1 ? bytes : 0;
  }
  return dying > born;
}

static void lookAt(reorder_t *reorder, uint32_t index) {
  if (reorder->ready[index] && !reorder->done[index] && !reorder->eager.inside[index] &&
      frees(reorder, index)) {
    reorder->eager.inside[index] = true;
    push(&reorder->eager.heap, itemOf(reorder, index));
  }
}

static void makeReady(reorder_t *reorder, uint32_t index) {
  reorder->ready[index] = true;
  push(&reorder->patient, itemOf(reorder, index));
  lookAt(reorder, index);
}

static void touchBuffers(reorder_t *reorder, uint32_t index) {
  const ho_problem_t *problem = reorder->problem;
  for (uint32_t i = 0; i < problem->operations[index].num_accesses; ++i) {
    ho_access_t access = problem->accesses[problem->operations[index].first_access + i];
    if (!(access.kinds & onDevice))
      continue;
    uint32_t buffer = access.buffer;
    --reorder->usersLeft[buffer];
    reorder->usersXor[buffer] ^= index;
    if (!reorder->live[buffer]) {
      reorder->live[buffer] = true;
      for (uint32_t k = reorder->users.begin[buffer]; k < reorder->users.begin[buffer + 1]; ++k)
        lookAt(reorder, reorder->users.items[k]);
    }
    if (reorder->usersLeft[buffer] == 1)
      lookAt(reorder, reorder->usersXor[buffer]);
  }
}

// Runs it; what becomes ready beyond the next fence waits until the segment begins.
static void run(reorder_t *reorder, uint32_t index) {
  reorder->done[index] = true;
  touchBuffers(reorder, index);
  const lists_t *next = reorder->backwards ? &reorder->before : &reorder->after;
  for (uint32_t i = next->begin[index]; i < next->begin[index + 1]; ++i) {
    uint32_t other = next->items[i];
    if (--reorder->waitsFor[other] == 0 && reorder->segment[other] == reorder->segment[index])
      makeReady(reorder, other);
  }
}

static uint32_t choose(reorder_t *reorder) {
  while (reorder->eager.heap.count) {
    uint32_t index = (uint32_t)pop(&reorder->eager.heap);
    reorder->eager.inside[index] = false;
    if (!reorder->done[index])
      return index;
  }
  for (;;) {
    uint32_t index = (uint32_t)pop(&reorder->patient);
    if (!reorder->done[index])
      return index;
  }
}

//===----------------------------------------------------------------------===//
// One pass
//===----------------------------------------------------------------------===//

static uint32_t at(const reorder_t *reorder, uint32_t place) {
  uint32_t last = reorder->problem->num_operations - 1;
  return reorder->order[reorder->backwards ? last - place : place];
}

static void beginPass(reorder_t *reorder) {
  const ho_problem_t *problem = reorder->problem;
  const lists_t *before = reorder->backwards ? &reorder->after : &reorder->before;
  uint32_t count = problem->num_operations;
  reorder->patient.count = reorder->eager.heap.count = 0;
  memset(reorder->eager.inside, 0, count * sizeof(bool));
  memset(reorder->ready, 0, count * sizeof(bool));
  memset(reorder->done, 0, count * sizeof(bool));
  memset(reorder->live, 0, problem->num_buffers * sizeof(bool));
  for (uint32_t i = 0; i < count; ++i) {
    reorder->rank[at(reorder, i)] = i;
    reorder->waitsFor[i] = before->begin[i + 1] - before->begin[i];
  }
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    reorder->usersLeft[i] = reorder->users.begin[i + 1] - reorder->users.begin[i];
    reorder->usersXor[i] = 0;
    for (uint32_t k = reorder->users.begin[i]; k < reorder->users.begin[i + 1]; ++k)
      reorder->usersXor[i] ^= reorder->users.items[k];
  }
}

// Replaces `steps`, the order at hand, by a better one.
static void pass(reorder_t *reorder, bool backwards, uint32_t *scratch, uint32_t *steps) {
  uint32_t count = reorder->problem->num_operations;
  memcpy(scratch, steps, count * sizeof(*steps));
  reorder->order = scratch;
  reorder->backwards = backwards;
  beginPass(reorder);
  for (uint32_t begin = 0, end; begin < count; begin = end) {
    uint32_t segment = reorder->segment[at(reorder, begin)];
    for (end = begin; end < count && reorder->segment[at(reorder, end)] == segment; ++end)
      if (reorder->waitsFor[at(reorder, end)] == 0)
        makeReady(reorder, at(reorder, end));
    for (uint32_t i = begin; i < end; ++i) {
      uint32_t index = choose(reorder);
      steps[backwards ? count - 1 - i : i] = index;
      run(reorder, index);
    }
  }
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static bool allocate(reorder_t *reorder) {
  const ho_problem_t *problem = reorder->problem;
  size_t operations = (size_t)problem->num_operations + 1;
  size_t buffers = (size_t)problem->num_buffers + 1, edges = 2 * (size_t)problem->num_accesses + 1;
  return (reorder->after.begin = malloc(operations * sizeof(uint32_t))) &&
         (reorder->after.items = malloc(edges * sizeof(uint32_t))) &&
         (reorder->before.begin = malloc(operations * sizeof(uint32_t))) &&
         (reorder->before.items = malloc(edges * sizeof(uint32_t))) &&
         (reorder->users.begin = malloc(buffers * sizeof(uint32_t))) &&
         (reorder->users.items = malloc(edges * sizeof(uint32_t))) &&
         (reorder->segment = malloc(operations * sizeof(uint32_t))) &&
         (reorder->rank = malloc(operations * sizeof(uint32_t))) &&
         (reorder->waitsFor = malloc(operations * sizeof(uint32_t))) &&
         (reorder->usersLeft = malloc(buffers * sizeof(uint32_t))) &&
         (reorder->usersXor = malloc(buffers * sizeof(uint32_t))) &&
         (reorder->live = malloc(buffers * sizeof(bool))) &&
         (reorder->ready = malloc(operations * sizeof(bool))) &&
         (reorder->done = malloc(operations * sizeof(bool))) &&
         (reorder->eager.inside = malloc(operations * sizeof(bool))) &&
         (reorder->eager.heap.items = malloc(operations * sizeof(uint64_t))) &&
         (reorder->patient.items = malloc(operations * sizeof(uint64_t)));
}

static void destroy(reorder_t *reorder) {
  free(reorder->after.begin);
  free(reorder->after.items);
  free(reorder->before.begin);
  free(reorder->before.items);
  free(reorder->users.begin);
  free(reorder->users.items);
  free(reorder->segment);
  free(reorder->rank);
  free(reorder->waitsFor);
  free(reorder->usersLeft);
  free(reorder->usersXor);
  free(reorder->live);
  free(reorder->ready);
  free(reorder->done);
  free(reorder->eager.inside);
  free(reorder->eager.heap.items);
  free(reorder->patient.items);
}

ho_status_t hoReorder(const ho_problem_t *problem, ho_reorder_t way, uint32_t *steps) {
  reorder_t reorder = {.problem = problem,
                       .alignment = problem->machine.alignment ? problem->machine.alignment : 256};
  uint32_t *scratch = malloc(((size_t)problem->num_operations + 1) * sizeof(*scratch));
  bool ok = scratch && allocate(&reorder) && findDependencies(&reorder);
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    steps[i] = i;
  bool backwardsFirst = way == HO_REORDER_LATE || way == HO_REORDER_LATE_EARLY;
  if (ok)
    pass(&reorder, backwardsFirst, scratch, steps);
  if (ok && (way == HO_REORDER_EARLY_LATE || way == HO_REORDER_LATE_EARLY))
    pass(&reorder, !backwardsFirst, scratch, steps);
  destroy(&reorder);
  free(scratch);
  return ok ? HO_OK
            : ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to reorder %u operations",
                             problem->num_operations);
}
