//===- Graph.c - Builds the problems of known networks --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Graph.h"

#include <stdio.h>
#include <string.h>

static const machine_spec_t specs[] = {
    {"h200-pcie5", 5.0e10, 5.0e10, 9.89e14, 6.7e13, 4.8e12, 4000},
    {"gh200", 3.75e11, 3.0e11, 9.9e14, 6.7e13, 4.0e12, 4000},
    {"ascend-supernode", 3.92e11, 3.92e11, 7.52e14, 1.88e14, 3.2e12, 5000},
};

const char machineSpecNames[] = "h200-pcie5, gh200, ascend-supernode";

const machine_spec_t *machineSpecFind(const char *name, size_t length) {
  for (size_t i = 0; i < sizeof(specs) / sizeof(specs[0]); ++i)
    if (strlen(specs[i].name) == length && !strncmp(specs[i].name, name, length))
      return &specs[i];
  return NULL;
}

uint32_t graphBuffer(graph_t *graph, const char *name, uint32_t number, uint64_t size, bool defined,
                     bool required) {
  char full[96];
  uint32_t index = HO_NONE;
  snprintf(full, sizeof(full), "%s.%u", name, number);
  if (!graph->status)
    graph->status =
        ho_problem_add_buffer(graph->problem, full, size ? size : 1, defined, required, &index);
  return index;
}

static bool holds(const uint32_t *list, uint32_t buffer) {
  for (; *list != HO_NONE; ++list)
    if (*list == buffer)
      return true;
  return false;
}

static uint64_t bytesOf(const graph_t *graph, const uint32_t *list) {
  uint64_t bytes = 0;
  for (; *list != HO_NONE; ++list)
    bytes += graph->problem->buffers[*list].size;
  return bytes;
}

void graphOperation(graph_t *graph, const char *name, double flops, uint64_t workspace,
                    const uint32_t *reads, const uint32_t *writes) {
  if (graph->status)
    return;
  const machine_spec_t *machine = graph->machine;
  double compute = flops / (graph->f32 ? machine->flopsF32 : machine->flopsF16);
  double move = (double)(bytesOf(graph, reads) + bytesOf(graph, writes)) / machine->memoryRate;
  double duration = machine->launch + 1e9 * (compute > move ? compute : move);
  uint32_t index = 0;
  graph->status =
      ho_problem_add_operation(graph->problem, name, (uint64_t)duration, workspace, &index);
  bool pure = true;
  for (const uint32_t *write = writes; *write != HO_NONE; ++write)
    pure &= !holds(reads, *write);
  if (!graph->status)
    graph->problem->operations[index].pure = pure;
  for (; *reads != HO_NONE && !graph->status; ++reads)
    graph->status = ho_problem_add_access(
        graph->problem, *reads, HO_ACCESS_READ | (holds(writes, *reads) ? HO_ACCESS_WRITE : 0));
  for (const uint32_t *write = writes; *write != HO_NONE && !graph->status; ++write)
    graph->status =
        ho_problem_add_access(graph->problem, *write, HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL);
}
