//===- Decoder.c - Prefill of a decoder -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// bf16. Attention is blocked: no matrix of scores exists. Keys and values are
// results that the host gets. `steps` runs the same prefill several times with
// the same weights.
//
//===----------------------------------------------------------------------===//
#include "Decoder.h"

#include <stdlib.h>
#include <string.h>

static const decoder_t decoders[] = {
    {.name = "llama3-8b",
     .layers = 32,
     .denseLayers = 32,
     .hidden = 4096,
     .heads = 32,
     .kvHeads = 8,
     .headSize = 128,
     .ffn = 14336,
     .vocabulary = 128256},
    {.name = "llama3-70b",
     .layers = 80,
     .denseLayers = 80,
     .hidden = 8192,
     .heads = 64,
     .kvHeads = 8,
     .headSize = 128,
     .ffn = 28672,
     .vocabulary = 128256},
    {.name = "mixtral-8x7b",
     .layers = 32,
     .hidden = 4096,
     .heads = 32,
     .kvHeads = 8,
     .headSize = 128,
     .ffn = 14336,
     .vocabulary = 32000,
     .experts = 8,
     .chosen = 2,
     .expertFfn = 14336},
    {.name = "deepseek-v3",
     .layers = 61,
     .denseLayers = 3,
     .hidden = 7168,
     .heads = 128,
     .kvHeads = 128,
     .headSize = 128,
     .ffn = 18432,
     .vocabulary = 129280,
     .experts = 256,
     .chosen = 8,
     .shared = 1,
     .expertFfn = 2048,
     .queryRank = 1536,
     .keyRank = 512,
     .ropeSize = 64},
};

decoder_t decoderFind(graph_t *graph, const network_t *network) {
  for (size_t i = 0; i < sizeof(decoders) / sizeof(decoders[0]); ++i) {
    decoder_t decoder = decoders[i];
    if (strlen(decoder.name) != network->nameLength ||
        strncmp(decoder.name, network->name, network->nameLength))
      continue;
    if (network->layers)
      decoder.layers = (uint32_t)network->layers;
    return decoder;
  }
  if (!graph->status)
    graph->status = ho_status_make(HO_STATUS_NOT_FOUND,
                                   "there is no decoder '%.*s', only llama3-8b, llama3-70b, "
                                   "mixtral-8x7b and deepseek-v3",
                                   (int)network->nameLength, network->name);
  return decoders[0];
}

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

typedef struct layer {
  uint32_t norm[2], query, queryUp, key, value, output;
  uint32_t up, gate, down, router;
  uint32_t *experts; // two buffers each: gate and up, down
} layer_t;

typedef struct builder {
  graph_t *graph;
  decoder_t decoder;
  uint64_t tokens;
  layer_t *layers;
  uint32_t embedding, lastNorm, head;
} builder_t;

enum { BYTES = 2 };

static void addAttentionWeights(const builder_t *builder, layer_t *layer, uint32_t number) {
  graph_t *graph = builder->graph;
  const decoder_t *d = &builder->decoder;
  uint64_t wide = d->heads * d->headSize, narrow = d->kvHeads * d->headSize;
  layer->norm[0] = graphWeight(graph, "attention-norm", number, BYTES * d->hidden);
  layer->norm[1] = graphWeight(graph, "ffn-norm", number, BYTES * d->hidden);
  if (d->keyRank) {
    uint64_t query = d->heads * (d->headSize + d->ropeSize);
    layer->query = graphWeight(graph, "wq-down", number, BYTES * d->hidden * d->queryRank);
    layer->queryUp = graphWeight(graph, "wq-up", number, BYTES * d->queryRank * query);
    layer->key =
        graphWeight(graph, "wkv-down", number, BYTES * d->hidden * (d->keyRank + d->ropeSize));
    layer->value = graphWeight(graph, "wkv-up", number, BYTES * d->keyRank * 2 * wide);
  } else {
    layer->query = graphWeight(graph, "wq", number, BYTES * d->hidden * wide);
    layer->key = graphWeight(graph, "wk", number, BYTES * d->hidden * narrow);
    layer->value = graphWeight(graph, "wv", number, BYTES * d->hidden * narrow);
  }
  layer->output = graphWeight(graph, "wo", number, BYTES * wide * d->hidden);
}

static void addLayerWeights(const builder_t *builder, layer_t *layer, uint32_t number) {
  graph_t *graph = builder->graph;
  const decoder_t *d = &builder->decoder;
  addAttentionWeights(builder, layer, number);
  if (number < d->denseLayers) {
    layer->gate = graphWeight(graph, "gate", number, BYTES * d->hidden * d->ffn);
    layer->up = graphWeight(graph, "up", number, BYTES * d->hidden * d->ffn);
    layer->down = graphWeight(graph, "down", number, BYTES * d->hidden * d->ffn);
    return;
  }
  uint64_t experts = d->experts + d->shared;
  layer->router = graphWeight(graph, "router", number, BYTES * d->hidden * d->experts);
  layer->experts = calloc(2 * experts, sizeof(uint32_t));
  if (!layer->experts) {
    graph->status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a layer");
    return;
  }
  for (uint64_t i = 0; i < experts; ++i) {
    uint32_t id = number * 1000 + (uint32_t)i;
    uint64_t matrix = BYTES * d->hidden * d->expertFfn;
    layer->experts[2 * i] = graphWeight(graph, "expert-gate-up", id, 2 * matrix);
    layer->experts[2 * i + 1] = graphWeight(graph, "expert-down", id, matrix);
  }
}

static void addWeights(builder_t *builder) {
  const decoder_t *d = &builder->decoder;
  graph_t *graph = builder->graph;
  builder->embedding = graphWeight(graph, "embedding", 0, BYTES * d->vocabulary * d->hidden);
  for (uint32_t i = 0; i < d->layers && !graph->status; ++i)
    addLayerWeights(builder, &builder->layers[i], i);
  builder->lastNorm = graphWeight(graph, "norm", 0, BYTES * d->hidden);
  builder->head = graphWeight(graph, "head", 0, BYTES * d->vocabulary * d->hidden);
}

//===----------------------------------------------------------------------===//
// One pass
//===----------------------------------------------------------------------===//

static double matmul(double rows, double inner, double columns) {
  return 2 * rows * inner * columns;
}

static uint32_t addNorm(const builder_t *builder, uint32_t x, uint32_t weight, uint32_t number) {
  uint64_t size = builder->tokens * builder->decoder.hidden;
  uint32_t out = graphValue(builder->graph, "normed", number, BYTES * size);
  graphOperation(builder->graph, "norm", 4.0 * (double)size, 0, LIST(x, weight), LIST(out));
  return out;
}

static double attentionFlops(const builder_t *builder, uint64_t size) {
  // Causal: half of the pairs.
  double pairs = (double)builder->tokens * (double)builder->tokens / 2;
  return 2 * pairs * (double)(builder->decoder.heads * size);
}

static uint32_t addPlainAttention(const builder_t *builder, const layer_t *layer, uint32_t normed,
                                  uint32_t id) {
  graph_t *graph = builder->graph;
  const decoder_t *d = &builder->decoder;
  uint64_t wide = d->heads * d->headSize, narrow = d->kvHeads * d->headSize, t = builder->tokens;
  double rows = (double)t, hidden = (double)d->hidden;
  uint32_t q = graphValue(graph, "q", id, BYTES * t * wide);
  uint32_t k = graphResult(graph, "k", id, BYTES * t * narrow);
  uint32_t v = graphResult(graph, "v", id, BYTES * t * narrow);
  uint32_t out = graphValue(graph, "attended", id, BYTES * t * wide);
  graphOperation(graph, "query", matmul(rows, hidden, (double)wide), 0, LIST(normed, layer->query),
                 LIST(q));
  graphOperation(graph, "key", matmul(rows, hidden, (double)narrow), 0, LIST(normed, layer->key),
                 LIST(k));
  graphOperation(graph, "value", matmul(rows, hidden, (double)narrow), 0,
                 LIST(normed, layer->value), LIST(v));
  graphOperation(graph, "rotate", 6.0 * rows * (double)(wide + narrow), 0, LIST(q, k), LIST(q, k));
  graphOperation(graph, "attention", attentionFlops(builder, 2 * d->headSize), 0, LIST(q, k, v),
                 LIST(out));
  return out;
}

// Queries, keys and values come from short vectors; only those of the keys and values are results.
static uint32_t addCompressedAttention(const builder_t *builder, const layer_t *layer,
                                       uint32_t normed, uint32_t id) {
  graph_t *graph = builder->graph;
  const decoder_t *d = &builder->decoder;
  uint64_t wide = d->heads * d->headSize, t = builder->tokens;
  uint64_t query = d->heads * (d->headSize + d->ropeSize), shortKey = d->keyRank + d->ropeSize;
  double rows = (double)t, hidden = (double)d->hidden;
  uint32_t shortQ = graphValue(graph, "q-short", id, BYTES * t * d->queryRank);
  uint32_t q = graphValue(graph, "q", id, BYTES * t * query);
  uint32_t shortKv = graphResult(graph, "kv-short", id, BYTES * t * shortKey);
  uint32_t kv = graphValue(graph, "kv", id, BYTES * t * 2 * wide);
  uint32_t out = graphValue(graph, "attended", id, BYTES * t * wide);
  graphOperation(graph, "query-down", matmul(rows, hidden, (double)d->queryRank), 0,
                 LIST(normed, layer->query), LIST(shortQ));
  graphOperation(graph, "query-up", matmul(rows, (double)d->queryRank, (double)query), 0,
                 LIST(shortQ, layer->queryUp), LIST(q));
  graphOperation(graph, "key-down", matmul(rows, hidden, (double)shortKey), 0,
                 LIST(normed, layer->key), LIST(shortKv));
  graphOperation(graph, "key-up", matmul(rows, (double)d->keyRank, 2 * (double)wide), 0,
                 LIST(shortKv, layer->value), LIST(kv));
  graphOperation(graph, "attention", attentionFlops(builder, 2 * d->headSize + d->ropeSize), 0,
                 LIST(q, kv, shortKv), LIST(out));
  return out;
}

static void addDense(const builder_t *builder, const layer_t *layer, uint32_t normed, uint32_t x,
                     uint32_t out, uint32_t id) {
  graph_t *graph = builder->graph;
  const decoder_t *d = &builder->decoder;
  uint64_t size = builder->tokens * d->ffn;
  double flops = matmul((double)builder->tokens, (double)d->hidden, (double)d->ffn);
  uint32_t gate = graphValue(graph, "gated", id, BYTES * size);
  uint32_t up = graphValue(graph, "upped", id, BYTES * size);
  graphOperation(graph, "gate", flops, 0, LIST(normed, layer->gate), LIST(gate));
  graphOperation(graph, "up", flops, 0, LIST(normed, layer->up), LIST(up));
  graphOperation(graph, "silu-multiply", 6.0 * (double)size, 0, LIST(gate, up), LIST(gate));
  graphOperation(graph, "down", flops, 0, LIST(gate, layer->down, x), LIST(out));
}

static void addExperts(const builder_t *builder, const layer_t *layer, uint32_t normed, uint32_t x,
                       uint32_t out, uint32_t id) {
  graph_t *graph = builder->graph;
  const decoder_t *d = &builder->decoder;
  double rows = (double)builder->tokens;
  uint32_t routes = graphValue(graph, "routes", id, 8 * builder->tokens * d->experts);
  graphOperation(graph, "route", matmul(rows, (double)d->hidden, (double)d->experts), 0,
                 LIST(normed, layer->router), LIST(routes));
  graphOperation(graph, "residual", (double)d->hidden * rows, 0, LIST(x), LIST(out));
  for (uint64_t i = 0; i < d->experts + d->shared; ++i) {
    // Tokens spread evenly over the experts; shared ones get all.
    uint64_t count = builder->tokens;
    if (i < d->experts)
      count = (count * d->chosen + d->experts - 1) / d->experts;
    double flops = 3 * matmul((double)count, (double)d->hidden, (double)d->expertFfn);
    uint64_t workspace = BYTES * count * (d->hidden + 2 * d->expertFfn);
    graphOperation(graph, "expert", flops, workspace,
                   LIST(normed, routes, layer->experts[2 * i], layer->experts[2 * i + 1], out),
                   LIST(out));
  }
}

static uint32_t addLayer(const builder_t *builder, uint32_t number, uint32_t x, uint32_t id) {
  graph_t *graph = builder->graph;
  const layer_t *layer = &builder->layers[number];
  const decoder_t *d = &builder->decoder;
  uint64_t size = BYTES * builder->tokens * d->hidden;
  uint32_t normed = addNorm(builder, x, layer->norm[0], 2 * id);
  uint32_t attended = d->keyRank ? addCompressedAttention(builder, layer, normed, id)
                                 : addPlainAttention(builder, layer, normed, id);
  uint32_t middle = graphValue(graph, "x-middle", id, size);
  double wide = (double)(d->heads * d->headSize);
  graphOperation(graph, "output", matmul((double)builder->tokens, wide, (double)d->hidden), 0,
                 LIST(attended, layer->output, x), LIST(middle));
  normed = addNorm(builder, middle, layer->norm[1], 2 * id + 1);
  uint32_t out = graphValue(graph, "x", id + 1, size);
  if (layer->experts)
    addExperts(builder, layer, normed, middle, out, id);
  else
    addDense(builder, layer, normed, middle, out, id);
  return out;
}

static void addStep(const builder_t *builder, uint32_t step) {
  graph_t *graph = builder->graph;
  const decoder_t *d = &builder->decoder;
  uint32_t id = step * (d->layers + 1);
  uint32_t tokens = graphBuffer(graph, "tokens", step, 4 * builder->tokens, true, false);
  uint32_t x = graphValue(graph, "x", id, BYTES * builder->tokens * d->hidden);
  graphOperation(graph, "embed", 0, 0, LIST(tokens, builder->embedding), LIST(x));
  for (uint32_t i = 0; i < d->layers && !graph->status; ++i)
    x = addLayer(builder, i, x, id + i);
  // Prefill needs the logits of the last token alone, training those of all.
  uint64_t rows = graph->training ? builder->tokens : 1;
  uint32_t last = graphValue(graph, "last", step, BYTES * rows * d->hidden);
  uint32_t logits = graphResult(graph, "logits", step, BYTES * rows * d->vocabulary);
  graphOperation(graph, "last-norm", 4.0 * (double)(rows * d->hidden), 0,
                 LIST(x, builder->lastNorm), LIST(last));
  graphOperation(graph, "head", matmul((double)rows, (double)d->hidden, (double)d->vocabulary), 0,
                 LIST(last, builder->head), LIST(logits));
}

void generateDecoder(graph_t *graph, const network_t *network) {
  builder_t builder = {
      .graph = graph, .decoder = decoderFind(graph, network), .tokens = network->tokens};
  builder.layers = calloc(builder.decoder.layers + 1, sizeof(layer_t));
  if (!builder.layers && !graph->status)
    graph->status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the layers");
  if (!graph->status)
    addWeights(&builder);
  for (uint32_t i = 0; i < network->steps && !graph->status; ++i)
    addStep(&builder, i);
  for (uint32_t i = 0; builder.layers && i < builder.decoder.layers; ++i)
    free(builder.layers[i].experts);
  free(builder.layers);
}
