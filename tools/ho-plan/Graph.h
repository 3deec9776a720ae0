//===- Graph.h - Builds the problems of known networks ----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A graph is a problem under construction together with the machine that its
// durations are for: each operation takes as long as its arithmetic or its
// bytes, whichever is longer, and a launch. The first failure stays in
// `status`, and nothing happens after it.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TOOLS_HO_PLAN_GRAPH_H
#define HO_TOOLS_HO_PLAN_GRAPH_H

#include "ho/plan.h"

// As the files in targets/ say; rates per second.
typedef struct machine_spec {
  const char *name;
  double toDevice, toHost, flopsF16, flopsF32, memoryRate, launch;
} machine_spec_t;

const machine_spec_t *machineSpecFind(const char *name, size_t length); // NULL if unknown
extern const char machineSpecNames[];

typedef struct graph {
  ho_problem_t *problem;
  const machine_spec_t *machine;
  bool f32;      // arithmetic is in f32, not in 16 bits
  bool training; // weights are updated and so required, results are not
  ho_status_t status;
} graph_t;

// What a decoder, its training or a convolutional network is asked for.
typedef struct network {
  const char *name;
  size_t nameLength;
  uint64_t tokens, batch, layers, steps; // layers 0: all
  bool training;
} network_t;

uint32_t graphBuffer(graph_t *graph, const char *name, uint32_t number, uint64_t size, bool defined,
                     bool required);
static inline uint32_t graphWeight(graph_t *graph, const char *name, uint32_t number,
                                   uint64_t size) {
  return graphBuffer(graph, name, number, size, true, graph->training);
}
static inline uint32_t graphResult(graph_t *graph, const char *name, uint32_t number,
                                   uint64_t size) {
  return graphBuffer(graph, name, number, size, false, !graph->training);
}
static inline uint32_t graphValue(graph_t *graph, const char *name, uint32_t number,
                                  uint64_t size) {
  return graphBuffer(graph, name, number, size, false, false);
}
// `reads` and `writes` are lists of buffers that end in HO_NONE. What is in both is updated in
// place, what is in `writes` alone is overwritten. The duration is set by `flops` and the bytes.
void graphOperation(graph_t *graph, const char *name, double flops, uint64_t workspace,
                    const uint32_t *reads, const uint32_t *writes);
#define LIST(...) ((const uint32_t[]){__VA_ARGS__, HO_NONE})

void generateDecoder(graph_t *graph, const network_t *network);
void generateConvolutional(graph_t *graph, const network_t *network);
// Behind a forward pass: gradients of everything that is not an input, and updates of the weights
// with optimizer states that live on the host.
void generateBackward(graph_t *graph);

#endif // HO_TOOLS_HO_PLAN_GRAPH_H
