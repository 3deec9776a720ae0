//===- TinyReference.c - What a decoder computes, plainly -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One token after another, in doubles, from the floats that the weights mean.
//
//===----------------------------------------------------------------------===//
#include "Tiny.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct state {
  const tiny_model_t *model;
  double *keys, *values; // [layer, position, key heads * head size]
  int positions;         // that they have room for
} state_t;

static double *vector(int size) {
  double *v = calloc((size_t)size, sizeof(*v));
  if (!v)
    abort();
  return v;
}

static const char *pick(const tiny_model_t *model, const char *gguf, const char *safetensors) {
  return model->gguf ? gguf : safetensors;
}

// Found by a format with the layer in it.
static const float *weights(const tiny_model_t *model, const char *gguf, const char *safetensors,
                            int layer) {
  char name[96] = "";
  const char *stem = pick(model, gguf, safetensors), *hole = strchr(stem, '#');
  size_t at = 0;
  for (const char *c = stem; *c; ++c) {
    if (c == hole)
      name[at++] = (char)('0' + layer);
    else
      name[at++] = *c;
  }
  const tiny_tensor_t *tensor = tinyFind(model, "%s", name);
  return tensor ? tensor->values : NULL;
}

static void multiply(const float *matrix, int rows, int columns, const double *x, double *y) {
  for (int r = 0; r < rows; ++r) {
    y[r] = 0;
    for (int c = 0; c < columns; ++c)
      y[r] += (double)matrix[(size_t)r * (size_t)columns + (size_t)c] * x[c];
  }
}

static void normalize(const tiny_model_t *model, const float *weight, int size, const double *x,
                      double *y) {
  double sum = 0;
  for (int i = 0; i < size; ++i)
    sum += x[i] * x[i];
  double factor = 1 / sqrt(sum / size + (double)model->epsilon);
  for (int i = 0; i < size; ++i)
    y[i] = x[i] * factor * (double)weight[i];
}

static void addBias(const float *bias, int size, double *x) {
  for (int i = 0; bias && i < size; ++i)
    x[i] += (double)bias[i];
}

// A GGUF of llama has the pairs side by side, all others half a head apart.
static void turn(const tiny_model_t *model, int heads, int position, double *x) {
  bool together = model->gguf && !strcmp(model->architecture, "llama");
  int size = model->headSize;
  for (int h = 0; h < heads; ++h)
    for (int i = 0; i < size / 2; ++i) {
      double angle = position * (double)model->frequencies[i];
      double *a = x + h * size + (together ? 2 * i : i);
      double *b = x + h * size + (together ? 2 * i + 1 : i + size / 2);
      double first = *a * cos(angle) - *b * sin(angle);
      *b = *b * cos(angle) + *a * sin(angle);
      *a = first;
    }
}

static void normalizeHeads(const tiny_model_t *model, const float *weight, int heads, double *x) {
  for (int h = 0; weight && h < heads; ++h)
    normalize(model, weight, model->headSize, x + h * model->headSize, x + h * model->headSize);
}

static void attendHead(const state_t *state, int layer, int position, int head, const double *q,
                       double *out) {
  const tiny_model_t *model = state->model;
  int size = model->headSize, width = model->keyHeads * size;
  int own = head / (model->heads / model->keyHeads);
  int first = model->window && position >= model->window ? position - model->window + 1 : 0;
  double *scores = vector(position + 1), sum = 0, top = -INFINITY;
  for (int p = first; p <= position; ++p) {
    const double *k = state->keys + (layer * state->positions + p) * width + own * size;
    for (int i = 0; i < size; ++i)
      scores[p] += q[i] * k[i];
    scores[p] /= sqrt(size);
    top = fmax(top, scores[p]);
  }
  for (int p = first; p <= position; ++p)
    sum += scores[p] = exp(scores[p] - top);
  for (int p = first; p <= position; ++p) {
    const double *v = state->values + (layer * state->positions + p) * width + own * size;
    for (int i = 0; i < size; ++i)
      out[i] += scores[p] / sum * v[i];
  }
  free(scores);
}

static void attend(state_t *state, int layer, int position, const double *x, double *y) {
  const tiny_model_t *m = state->model;
  int size = m->headSize, queries = m->heads * size, width = m->keyHeads * size;
  double *q = vector(queries), *mixed = vector(queries);
  double *k = state->keys + (layer * state->positions + position) * width;
  double *v = state->values + (layer * state->positions + position) * width;
#define WEIGHTS(gguf, other) weights(m, "blk.#." gguf, "model.layers.#." other, layer)
  multiply(WEIGHTS("attn_q.weight", "self_attn.q_proj.weight"), queries, m->hidden, x, q);
  multiply(WEIGHTS("attn_k.weight", "self_attn.k_proj.weight"), width, m->hidden, x, k);
  multiply(WEIGHTS("attn_v.weight", "self_attn.v_proj.weight"), width, m->hidden, x, v);
  addBias(WEIGHTS("attn_q.bias", "self_attn.q_proj.bias"), queries, q);
  addBias(WEIGHTS("attn_k.bias", "self_attn.k_proj.bias"), width, k);
  addBias(WEIGHTS("attn_v.bias", "self_attn.v_proj.bias"), width, v);
  normalizeHeads(m, WEIGHTS("attn_q_norm.weight", "self_attn.q_norm.weight"), m->heads, q);
  normalizeHeads(m, WEIGHTS("attn_k_norm.weight", "self_attn.k_norm.weight"), m->keyHeads, k);
  turn(m, m->heads, position, q);
  turn(m, m->keyHeads, position, k);
  for (int h = 0; h < m->heads; ++h)
    attendHead(state, layer, position, h, q + h * size, mixed + h * size);
  multiply(WEIGHTS("attn_output.weight", "self_attn.o_proj.weight"), m->hidden, queries, mixed, y);
  free(q);
  free(mixed);
}

static void gated(const tiny_model_t *m, const float *gate, const float *up, const float *down,
                  const double *x, double share, double *y) {
  double *g = vector(m->inner), *u = vector(m->inner), *out = vector(m->hidden);
  multiply(gate, m->inner, m->hidden, x, g);
  multiply(up, m->inner, m->hidden, x, u);
  for (int i = 0; i < m->inner; ++i)
    g[i] = g[i] / (1 + exp(-g[i])) * u[i];
  multiply(down, m->hidden, m->inner, g, out);
  for (int i = 0; i < m->hidden; ++i)
    y[i] += share * out[i];
  free(g);
  free(u);
  free(out);
}

static const float *expertMatrix(const tiny_model_t *m, int layer, int expert, int which) {
  static const char *const names[] = {"gate", "up", "down"}, *const others[] = {"w1", "w3", "w2"};
  const tiny_tensor_t *tensor =
      m->gguf && m->stacked ? tinyFind(m, "blk.%d.ffn_%s_exps.weight", layer, names[which])
      : m->gguf ? tinyFind(m, "blk.%d.ffn_%s.%d.weight", layer, names[which], expert)
                : tinyFind(m, "model.layers.%d.block_sparse_moe.experts.%d.%s.weight", layer,
                           expert, others[which]);
  size_t each = (size_t)m->inner * (size_t)m->hidden;
  return tensor->values + (tensor->rank == 3 ? (size_t)expert * each : 0);
}

// The shares are the softmax over the experts that are used.
static void mixExperts(const tiny_model_t *m, int layer, const double *x, double *y) {
  double *logits = vector(m->experts), sum = 0, top = -INFINITY;
  bool *used = calloc((size_t)m->experts, sizeof(*used));
  multiply(
      weights(m, "blk.#.ffn_gate_inp.weight", "model.layers.#.block_sparse_moe.gate.weight", layer),
      m->experts, m->hidden, x, logits);
  for (int n = 0; n < m->used; ++n) {
    int best = -1;
    for (int e = 0; e < m->experts; ++e)
      if (!used[e] && (best < 0 || logits[e] > logits[best]))
        best = e;
    used[best] = true;
    top = fmax(top, logits[best]);
  }
  for (int e = 0; e < m->experts; ++e)
    sum += used[e] ? exp(logits[e] - top) : 0;
  for (int e = 0; e < m->experts; ++e)
    if (used[e])
      gated(m, expertMatrix(m, layer, e, 0), expertMatrix(m, layer, e, 1),
            expertMatrix(m, layer, e, 2), x, exp(logits[e] - top) / sum, y);
  free(logits);
  free(used);
}

static void runLayer(state_t *state, int layer, int position, double *x) {
  const tiny_model_t *m = state->model;
  double *normal = vector(m->hidden), *y = vector(m->hidden);
  normalize(m, WEIGHTS("attn_norm.weight", "input_layernorm.weight"), m->hidden, x, normal);
  attend(state, layer, position, normal, y);
  for (int i = 0; i < m->hidden; ++i)
    x[i] += y[i];
  memset(y, 0, (size_t)m->hidden * sizeof(*y));
  normalize(m, WEIGHTS("ffn_norm.weight", "post_attention_layernorm.weight"), m->hidden, x, normal);
  if (m->experts)
    mixExperts(m, layer, normal, y);
  else
    gated(m, WEIGHTS("ffn_gate.weight", "mlp.gate_proj.weight"),
          WEIGHTS("ffn_up.weight", "mlp.up_proj.weight"),
          WEIGHTS("ffn_down.weight", "mlp.down_proj.weight"), normal, 1, y);
  for (int i = 0; i < m->hidden; ++i)
    x[i] += y[i];
  free(normal);
  free(y);
}

void tinyRun(const tiny_model_t *model, int count, const int *tokens, float *logits) {
  int width = model->layers * count * model->keyHeads * model->headSize;
  state_t state = {model, vector(width), vector(width), count};
  const float *table = weights(model, "token_embd.weight", "model.embed_tokens.weight", 0);
  const float *output = model->tied ? table : weights(model, "output.weight", "lm_head.weight", 0);
  double *x = vector(model->hidden), *y = vector(model->vocabulary);
  for (int t = 0; t < count; ++t) {
    for (int i = 0; i < model->hidden; ++i)
      x[i] = (double)table[(size_t)tokens[t] * (size_t)model->hidden + (size_t)i];
    for (int layer = 0; layer < model->layers; ++layer)
      runLayer(&state, layer, t, x);
    normalize(model, weights(model, "output_norm.weight", "model.norm.weight", 0), model->hidden, x,
              x);
    multiply(output, model->vocabulary, model->hidden, x, y);
    for (int i = 0; i < model->vocabulary; ++i)
      logits[(size_t)t * (size_t)model->vocabulary + (size_t)i] = (float)y[i];
  }
  free(x);
  free(y);
  free(state.keys);
  free(state.values);
}
