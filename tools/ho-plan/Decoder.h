//===- Decoder.h - The shapes of known decoders -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TOOLS_HO_PLAN_DECODER_H
#define HO_TOOLS_HO_PLAN_DECODER_H

#include "Graph.h"

typedef struct decoder {
  const char *name;
  uint32_t layers, denseLayers; // the first `denseLayers` have no experts
  uint64_t hidden, heads, kvHeads, headSize, ffn, vocabulary;
  uint64_t experts, chosen, shared, expertFfn; // experts 0: none
  uint64_t queryRank, keyRank, ropeSize;       // of compressed attention; keyRank 0: plain
} decoder_t;

// Sets the graph's status if there is none of this name. `layers` of the result are as asked for.
decoder_t decoderFind(graph_t *graph, const network_t *network);

#endif // HO_TOOLS_HO_PLAN_DECODER_H
