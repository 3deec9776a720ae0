//===- Backward.c - The backward pass of a graph --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operations in reverse, each taking twice as long as forwards. It needs what
// the operation read, the gradients of what it wrote, and adds to the
// gradients of what it read. A weight is updated as soon as its gradient is
// complete, with a master copy and two moments in f32, or, where the network
// is in f32 itself, with one momentum.
//
//===----------------------------------------------------------------------===//
#include "Graph.h"

#include <stdlib.h>

typedef struct backward {
  graph_t *graph;
  uint32_t *gradients; // of each buffer of the forward pass, HO_NONE
  uint32_t *firstUse;  // operation
} backward_t;

static bool isInput(const graph_t *graph, uint32_t buffer) {
  const ho_buffer_t *found = &graph->problem->buffers[buffer];
  return found->defined && !found->required;
}

static void touch(graph_t *graph, uint32_t buffer, uint32_t kinds) {
  if (!graph->status)
    graph->status = ho_problem_add_access(graph->problem, buffer, kinds);
}

static uint32_t makeGradient(backward_t *backward, uint32_t buffer) {
  graph_t *graph = backward->graph;
  uint64_t size = graph->problem->buffers[buffer].size;
  backward->gradients[buffer] = graphValue(graph, "gradient", buffer, size);
  return backward->gradients[buffer];
}

static void addGradients(backward_t *backward, ho_operation_t operation) {
  graph_t *graph = backward->graph;
  for (uint32_t i = 0; i < operation.num_accesses && !graph->status; ++i) {
    ho_access_t access = graph->problem->accesses[operation.first_access + i];
    bool reads = access.kinds & HO_ACCESS_READ, writes = access.kinds & HO_ACCESS_WRITE;
    if (reads)
      touch(graph, access.buffer, HO_ACCESS_READ);
    if (isInput(graph, access.buffer))
      continue;
    uint32_t gradient = backward->gradients[access.buffer];
    bool exists = gradient != HO_NONE;
    if (!exists)
      gradient = makeGradient(backward, access.buffer);
    if (exists || writes)
      touch(graph, gradient, HO_ACCESS_READ);
    if (reads)
      touch(graph, gradient, HO_ACCESS_WRITE | (exists ? 0 : HO_ACCESS_WRITE_ALL));
  }
}

static void updateWeight(backward_t *backward, uint32_t weight) {
  graph_t *graph = backward->graph;
  uint64_t size = graph->problem->buffers[weight].size;
  uint32_t first, second, master;
  if (graph->f32) {
    first = graphBuffer(graph, "momentum", weight, size, true, true);
    graphOperation(graph, "sgd", (double)size, 0, LIST(backward->gradients[weight], first, weight),
                   LIST(first, weight));
    return;
  }
  master = graphBuffer(graph, "master", weight, 2 * size, true, true);
  first = graphBuffer(graph, "moment1", weight, 2 * size, true, true);
  second = graphBuffer(graph, "moment2", weight, 2 * size, true, true);
  graphOperation(graph, "adam", 6.0 * (double)size, 0,
                 LIST(backward->gradients[weight], master, first, second),
                 LIST(master, first, second, weight));
}

static void addBackwardOf(backward_t *backward, uint32_t index) {
  graph_t *graph = backward->graph;
  ho_operation_t operation = graph->problem->operations[index];
  if (!graph->status)
    graph->status = ho_problem_add_operation(graph->problem, "backward", 2 * operation.duration,
                                             operation.workspace, NULL);
  addGradients(backward, operation);
  for (uint32_t i = 0; i < operation.num_accesses && !graph->status; ++i) {
    uint32_t buffer = graph->problem->accesses[operation.first_access + i].buffer;
    bool weight = graph->problem->buffers[buffer].defined && !isInput(graph, buffer);
    if (weight && backward->firstUse[buffer] == index)
      updateWeight(backward, buffer);
  }
}

// What the loss leaves: gradients of the results of the last operation.
static void addLoss(backward_t *backward, uint32_t last) {
  graph_t *graph = backward->graph;
  ho_operation_t operation = graph->problem->operations[last];
  for (uint32_t i = 0; i < operation.num_accesses && !graph->status; ++i) {
    ho_access_t access = graph->problem->accesses[operation.first_access + i];
    if (!(access.kinds & HO_ACCESS_WRITE))
      continue;
    uint32_t gradient = makeGradient(backward, access.buffer);
    uint64_t size = graph->problem->buffers[access.buffer].size;
    graphOperation(graph, "loss", 4.0 * (double)size, 0, LIST(access.buffer), LIST(gradient));
  }
}

static void findFirstUses(backward_t *backward) {
  const ho_problem_t *problem = backward->graph->problem;
  for (uint32_t i = problem->num_operations; i-- > 0;)
    for (uint32_t k = 0; k < problem->operations[i].num_accesses; ++k)
      backward->firstUse[problem->accesses[problem->operations[i].first_access + k].buffer] = i;
}

void generateBackward(graph_t *graph) {
  if (graph->status || !graph->problem->num_operations)
    return;
  uint32_t buffers = graph->problem->num_buffers, operations = graph->problem->num_operations;
  backward_t backward = {.graph = graph};
  backward.gradients = malloc(((size_t)buffers + 1) * sizeof(uint32_t));
  backward.firstUse = calloc((size_t)buffers + 1, sizeof(uint32_t));
  if (backward.gradients && backward.firstUse) {
    for (uint32_t i = 0; i < buffers; ++i)
      backward.gradients[i] = HO_NONE;
    findFirstUses(&backward);
    addLoss(&backward, operations - 1);
    for (uint32_t i = operations; i-- > 0 && !graph->status;)
      addBackwardOf(&backward, i);
  } else {
    graph->status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the gradients");
  }
  free(backward.gradients);
  free(backward.firstUse);
}
