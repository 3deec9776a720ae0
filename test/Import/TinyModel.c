//===- TinyModel.c - Random weights of a decoder --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tiny.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count, size);
  if (!memory)
    abort();
  return memory;
}

static void add(tiny_model_t *model, uint64_t *random, tiny_element_t element, double scale,
                double middle, uint64_t experts, uint64_t rows, uint64_t columns,
                const char *format, ...) {
  if (model->count == TINY_MAX_TENSORS)
    abort();
  tiny_tensor_t *tensor = &model->tensors[model->count++];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(tensor->name, sizeof(tensor->name), format, arguments);
  va_end(arguments);
  if (experts)
    tensor->shape[tensor->rank++] = experts;
  tensor->shape[tensor->rank++] = rows;
  if (columns)
    tensor->shape[tensor->rank++] = columns;
  size_t elements = (experts ? experts : 1) * rows * (columns ? columns : 1);
  const tiny_format_t *kind = &tinyFormats[element];
  tensor->element = element;
  tensor->size = elements / kind->elements * kind->bytes;
  tensor->bytes = allocate(tensor->size, 1);
  tensor->values = allocate(elements, sizeof(float));
  tinyMakeBlocks(element, elements / kind->elements, scale, random, tensor->bytes, tensor->values);
  for (size_t i = 0; middle != 0 && i < elements; ++i) { // only of f32
    tensor->values[i] += (float)middle;
    memcpy(tensor->bytes + 4 * i, &tensor->values[i], 4);
  }
}

static void addVector(tiny_model_t *model, uint64_t *random, int size, double middle,
                      const char *format, int layer) {
  char name[80];
  snprintf(name, sizeof(name), format, layer);
  add(model, random, TINY_F32, 0.3, middle, 0, (uint64_t)size, 0, "%s", name);
}

static void addMatrix(tiny_model_t *model, uint64_t *random, int rows, int columns,
                      const char *format, int layer) {
  char name[80];
  snprintf(name, sizeof(name), format, layer);
  add(model, random, model->element, sqrt(3.0 / columns), 0, 0, (uint64_t)rows, (uint64_t)columns,
      "%s", name);
}

// The names that the file gives; %d is the layer.
static const char *pick(const tiny_model_t *model, const char *gguf, const char *safetensors) {
  return model->gguf ? gguf : safetensors;
}

static void addExperts(tiny_model_t *model, uint64_t *random, int layer) {
  static const char *const names[] = {"gate", "up", "down"}, *const others[] = {"w1", "w3", "w2"};
  add(model, random, TINY_F32, 0.2, 0, 0, (uint64_t)model->experts, (uint64_t)model->hidden,
      pick(model, "blk.%d.ffn_gate_inp.weight", "model.layers.%d.block_sparse_moe.gate.weight"),
      layer);
  for (int i = 0; i < 3; ++i) {
    uint64_t rows = (uint64_t)(i < 2 ? model->inner : model->hidden);
    uint64_t columns = (uint64_t)(i < 2 ? model->hidden : model->inner);
    double scale = sqrt(3.0 / (double)columns);
    if (model->gguf && model->stacked)
      add(model, random, model->element, scale, 0, (uint64_t)model->experts, rows, columns,
          "blk.%d.ffn_%s_exps.weight", layer, names[i]);
    for (int e = 0; !(model->gguf && model->stacked) && e < model->experts; ++e) {
      if (model->gguf)
        add(model, random, model->element, scale, 0, 0, rows, columns, "blk.%d.ffn_%s.%d.weight",
            layer, names[i], e);
      else
        add(model, random, model->element, scale, 0, 0, rows, columns,
            "model.layers.%d.block_sparse_moe.experts.%d.%s.weight", layer, e, others[i]);
    }
  }
}

static void addAttention(tiny_model_t *model, uint64_t *random, int layer) {
  int queries = model->heads * model->headSize, keys = model->keyHeads * model->headSize;
  bool biased = !strcmp(model->architecture, "qwen2"),
       normed = !strcmp(model->architecture, "qwen3");
  addMatrix(model, random, queries, model->hidden,
            pick(model, "blk.%d.attn_q.weight", "model.layers.%d.self_attn.q_proj.weight"), layer);
  addMatrix(model, random, keys, model->hidden,
            pick(model, "blk.%d.attn_k.weight", "model.layers.%d.self_attn.k_proj.weight"), layer);
  addMatrix(model, random, keys, model->hidden,
            pick(model, "blk.%d.attn_v.weight", "model.layers.%d.self_attn.v_proj.weight"), layer);
  addMatrix(model, random, model->hidden, queries,
            pick(model, "blk.%d.attn_output.weight", "model.layers.%d.self_attn.o_proj.weight"),
            layer);
  if (biased) {
    addVector(model, random, queries, 0.01,
              pick(model, "blk.%d.attn_q.bias", "model.layers.%d.self_attn.q_proj.bias"), layer);
    addVector(model, random, keys, 0.01,
              pick(model, "blk.%d.attn_k.bias", "model.layers.%d.self_attn.k_proj.bias"), layer);
    addVector(model, random, keys, 0.01,
              pick(model, "blk.%d.attn_v.bias", "model.layers.%d.self_attn.v_proj.bias"), layer);
  }
  if (normed) {
    addVector(model, random, model->headSize, 1,
              pick(model, "blk.%d.attn_q_norm.weight", "model.layers.%d.self_attn.q_norm.weight"),
              layer);
    addVector(model, random, model->headSize, 1,
              pick(model, "blk.%d.attn_k_norm.weight", "model.layers.%d.self_attn.k_norm.weight"),
              layer);
  }
}

static void addLayer(tiny_model_t *model, uint64_t *random, int layer) {
  addVector(model, random, model->hidden, 1,
            pick(model, "blk.%d.attn_norm.weight", "model.layers.%d.input_layernorm.weight"),
            layer);
  addAttention(model, random, layer);
  addVector(
      model, random, model->hidden, 1,
      pick(model, "blk.%d.ffn_norm.weight", "model.layers.%d.post_attention_layernorm.weight"),
      layer);
  if (model->experts) {
    addExperts(model, random, layer);
    return;
  }
  addMatrix(model, random, model->inner, model->hidden,
            pick(model, "blk.%d.ffn_gate.weight", "model.layers.%d.mlp.gate_proj.weight"), layer);
  addMatrix(model, random, model->inner, model->hidden,
            pick(model, "blk.%d.ffn_up.weight", "model.layers.%d.mlp.up_proj.weight"), layer);
  addMatrix(model, random, model->hidden, model->inner,
            pick(model, "blk.%d.ffn_down.weight", "model.layers.%d.mlp.down_proj.weight"), layer);
}

// Llama 3's scaling: factor 8, waves longer than 64 / 1 slowed, shorter than 64 / 4 kept. A GGUF
// has the factors as a tensor.
static void scaleFrequencies(tiny_model_t *model, uint64_t *random) {
  float *factors = allocate((size_t)model->headSize / 2, sizeof(*factors));
  for (int i = 0; i < model->headSize / 2; ++i) {
    double wave = 2 * acos(-1) / (double)model->frequencies[i];
    double kept = (64 / wave - 1) / (4 - 1);
    double rate = wave > 64 ? 1 / 8.0 : wave < 16 ? 1 : (1 - kept) / 8 + kept;
    factors[i] = (float)(1 / rate);
    model->frequencies[i] /= factors[i];
  }
  if (model->gguf) {
    addVector(model, random, model->headSize / 2, 0, "rope_freqs.weight", 0);
    memcpy(model->tensors[model->count - 1].bytes, factors, (size_t)model->headSize / 2 * 4);
  }
  free(factors);
}

void tinyMake(tiny_model_t *model) {
  uint64_t random = 7;
  model->frequencies = allocate((size_t)model->headSize / 2, sizeof(float));
  for (int i = 0; i < model->headSize / 2; ++i)
    model->frequencies[i] = (float)pow((double)model->theta, -2.0 * i / (double)model->headSize);
  if (model->scaled)
    scaleFrequencies(model, &random);
  // Rows of length one or so, whatever the element type.
  addMatrix(model, &random, model->vocabulary, model->hidden,
            pick(model, "token_embd.weight", "model.embed_tokens.weight"), 0);
  for (int layer = 0; layer < model->layers; ++layer)
    addLayer(model, &random, layer);
  addVector(model, &random, model->hidden, 1,
            pick(model, "output_norm.weight", "model.norm.weight"), 0);
  if (!model->tied)
    addMatrix(model, &random, model->vocabulary, model->hidden,
              pick(model, "output.weight", "lm_head.weight"), 0);
}

const tiny_tensor_t *tinyFind(const tiny_model_t *model, const char *format, ...) {
  char name[80];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(name, sizeof(name), format, arguments);
  va_end(arguments);
  for (uint32_t i = 0; i < model->count; ++i)
    if (!strcmp(model->tensors[i].name, name))
      return &model->tensors[i];
  return NULL;
}

void tinyFree(tiny_model_t *model) {
  for (uint32_t i = 0; i < model->count; ++i) {
    free(model->tensors[i].bytes);
    free(model->tensors[i].values);
  }
  free(model->frequencies);
}
