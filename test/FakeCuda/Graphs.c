//===- Graphs.c - Captured work, to be launched again ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Edges order what was captured: within a stream, and from a recording to those
// who wait for it. A launch runs one stream as far as it can go before it turns
// to the next, from the first captured on and the next time from the last: so
// what lacks an edge runs in either order.
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Both begin with their list, which is all that Streams.c knows of them.
struct CUgraph_st {
  hoFakeWork_t *work;
};
struct CUgraphExec_st {
  hoFakeWork_t *work;
};

static uint64_t live;

static void *allocate(size_t size) {
  void *pointer = calloc(1, size);
  if (!pointer)
    hoFakeViolation("host memory is exhausted");
  return pointer;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

typedef struct node {
  hoFakeWork_t *work;
  size_t after; // the recording that it waits for, or itself
  bool done;
} node_t;

static node_t *listNodes(hoFakeWork_t *list, size_t *count) {
  *count = 0;
  for (const hoFakeWork_t *it = list; it; it = it->next)
    ++*count;
  node_t *nodes = allocate((*count + 1) * sizeof(*nodes));
  for (size_t i = 0; i < *count; ++i, list = list->next) {
    nodes[i] = (node_t){list, i, false};
    for (size_t k = list->kind == WORK_WAIT ? i : 0; k-- > 0;)
      if (nodes[k].work->kind == WORK_RECORD && nodes[k].work->recording == list->recording) {
        nodes[i].after = k;
        break;
      }
  }
  return nodes;
}

// The branch's work that is left, up to what waits for another branch. False: there was none.
static bool runBranch(node_t *nodes, size_t count, unsigned branch) {
  bool any = false;
  for (size_t i = 0; i < count; ++i) {
    node_t *node = &nodes[i];
    if (node->work->branch != branch || node->done)
      continue;
    if (node->after != i && !nodes[node->after].done)
      break;
    hoFakeExecute(node->work);
    node->done = any = true;
  }
  return any;
}

void hoFakeRunGraph(hoFakeWork_t *list) {
  static _Atomic unsigned launches;
  size_t count;
  node_t *nodes = listNodes(list, &count);
  bool fromLast = launches++ % 2;
  for (unsigned i = 0; i < MaxBranches;) // a branch that has gone on lets others do so
    i = runBranch(nodes, count, fromLast ? MaxBranches - 1 - i : i) ? 0 : i + 1;
  free(nodes);
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

CUresult cuStreamBeginCapture_v2(CUstream stream, CUstreamCaptureMode mode) {
  ENTER(cuStreamBeginCapture_v2, NEEDS_CONTEXT);
  hoFakeCheckStream(stream);
  if (stream->capture)
    return LEAVE(HO_CUDA_ERROR_ILLEGAL_STATE);
  // Other modes forbid calls of this thread, or of all, that are not of the capture.
  if (mode != HO_CU_STREAM_CAPTURE_MODE_RELAXED)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  hoFakeCapture_t *capture = allocate(sizeof(*capture));
  capture->last = &capture->first;
  capture->origin = stream;
  capture->branches[capture->num_branches++] = stream;
  stream->capture = capture;
  stream->branch = 0;
  memset(stream->seen, 0, sizeof(stream->seen));
  ++live;
  return LEAVE(HO_CUDA_SUCCESS);
}

// Work of a branch that the origin is not ordered after would be lost.
static bool isJoined(const hoFakeCapture_t *capture) {
  for (unsigned i = 0; i < capture->num_branches; ++i)
    if (capture->origin->seen[i] < capture->done[i])
      return false;
  return true;
}

CUresult cuStreamEndCapture(CUstream stream, CUgraph *out) {
  pthread_mutex_lock(&hoFakeLock);
  CUresult result = hoFakeEnter("cuStreamEndCapture", NEEDS_CONTEXT, NULL);
  hoFakeCheckStream(stream);
  hoFakeCapture_t *capture = stream->capture;
  *out = NULL;
  if (!capture || capture->origin != stream)
    return LEAVE(HO_CUDA_ERROR_ILLEGAL_STATE);
  if (!result && capture->invalid)
    result = HO_CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
  if (!result && !isJoined(capture))
    result = HO_CUDA_ERROR_STREAM_CAPTURE_UNJOINED;
  for (unsigned i = 0; i < capture->num_branches; ++i)
    capture->branches[i]->capture = NULL;
  hoFakeEndRecordings(capture->first);
  if (result) {
    hoFakeFreeWork(capture->first);
    --live;
  } else {
    *out = allocate(sizeof(**out));
    (*out)->work = capture->first;
  }
  free(capture);
  return LEAVE(result);
}

CUresult cuGraphInstantiateWithFlags(CUgraphExec *out, CUgraph graph, unsigned long long flags) {
  ENTER(cuGraphInstantiateWithFlags, NEEDS_CONTEXT);
  if (flags)
    return LEAVE(HO_CUDA_ERROR_INVALID_VALUE);
  *out = allocate(sizeof(**out));
  (*out)->work = hoFakeCloneWork(graph->work);
  ++live;
  return LEAVE(HO_CUDA_SUCCESS);
}

CUresult cuGraphExecDestroy(CUgraphExec graph) {
  ENTER_END(cuGraphExecDestroy);
  hoFakeFreeWork(graph->work);
  free(graph);
  --live;
  return LEAVE(result_);
}

CUresult cuGraphDestroy(CUgraph graph) {
  ENTER_END(cuGraphDestroy);
  hoFakeFreeWork(graph->work);
  free(graph);
  --live;
  return LEAVE(result_);
}

uint64_t hoFakeLiveGraphs(char *text, size_t capacity) {
  if (live)
    snprintf(text, capacity, " %llu graphs;", (unsigned long long)live);
  return live;
}
