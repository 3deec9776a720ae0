//===- Architecture.c - What a model file says of its decoder --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Architecture.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LargestHead = 1 << 16 };

static const double pi = 3.14159265358979323846;

static ho_status_t unsupported(const ho_model_file_t *file, const char *what) {
  return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: %s", file->path, what);
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

// The two vocabularies: GGUF's keys follow the architecture's name and a dot.
typedef struct Key {
  const char *gguf, *config;
} Key;

static void nameKey(const HoArchitecture *a, Key key, char out[128]) {
  if (a->file->format == HO_MODEL_FORMAT_GGUF)
    snprintf(out, 128, "%s.%s", a->name, key.gguf);
  else
    snprintf(out, 128, "%s", key.config);
}

// An integer of [least, 2^31); a negative `otherwise` means that the key is needed.
static ho_status_t getSize(const HoArchitecture *a, Key key, int64_t least, int64_t otherwise,
                           int64_t *out) {
  char name[128];
  nameKey(a, key, name);
  HO_RETURN_IF_ERROR(ho_model_get_integer(a->file, name, otherwise, out));
  if (*out == otherwise && otherwise < 0)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: '%s' is missing", a->file->path, name);
  if (*out < least || *out > INT32_MAX)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: '%s' is %" PRId64 ", not a size",
                          a->file->path, name, *out);
  return HO_OK;
}

static ho_status_t getPositive(const HoArchitecture *a, Key key, double otherwise, double *out) {
  char name[128];
  nameKey(a, key, name);
  HO_RETURN_IF_ERROR(ho_model_get_number(a->file, name, otherwise, out));
  if (!(*out > 0 && isfinite(*out)))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: '%s' is not a number above 0",
                          a->file->path, name);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The architecture's name
//===----------------------------------------------------------------------===//

static const struct {
  const char *name;
  bool gguf, config;
  bool interleaved; // in a GGUF, whose converter permutes the rows of queries and keys
  bool slides;      // sliding_window of config.json counts
} families[] = {
    {"llama", true, true, true, false},    {"mistral", false, true, false, true},
    {"mixtral", false, true, false, true}, {"qwen2", true, true, false, false},
    {"qwen3", true, true, false, false},
};

static ho_status_t readName(HoArchitecture *a, bool *slides) {
  bool gguf = a->file->format == HO_MODEL_FORMAT_GGUF;
  const char *key = gguf ? "general.architecture" : "model_type";
  const ho_model_value_t *value = ho_model_find_value(a->file, key);
  if (!value)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: '%s' is missing%s", a->file->path, key,
                          gguf ? "" : "; a model is a GGUF file, or a folder with config.json");
  for (size_t i = 0; i < sizeof(families) / sizeof(*families); ++i) {
    if (!(gguf ? families[i].gguf : families[i].config) ||
        !ho_model_value_is(value, families[i].name))
      continue;
    snprintf(a->name, sizeof(a->name), "%s", families[i].name);
    a->interleaved = gguf && families[i].interleaved;
    *slides = gguf || families[i].slides;
    return HO_OK;
  }
  bool isText = value->kind == HO_MODEL_STRING && value->size < 64;
  return ho_status_make(HO_STATUS_UNSUPPORTED,
                        "%s: architecture '%.*s' is none of llama, mistral, mixtral, qwen2, qwen3",
                        a->file->path, isText ? (int)value->size : 1, isText ? value->string : "?");
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

static ho_status_t readHeads(HoArchitecture *a) {
  HO_RETURN_IF_ERROR(
      getSize(a, (Key){"attention.head_count", "num_attention_heads"}, 1, -1, &a->heads));
  HO_RETURN_IF_ERROR(getSize(a, (Key){"attention.head_count_kv", "num_key_value_heads"}, 1,
                             a->heads, &a->keyHeads));
  HO_RETURN_IF_ERROR(
      getSize(a, (Key){"attention.key_length", "head_dim"}, 2, a->hidden / a->heads, &a->headSize));
  int64_t rotated, valueSize;
  HO_RETURN_IF_ERROR(
      getSize(a, (Key){"attention.value_length", "head_dim"}, 2, a->headSize, &valueSize));
  HO_RETURN_IF_ERROR(
      getSize(a, (Key){"rope.dimension_count", "head_dim"}, 2, a->headSize, &rotated));
  if (a->heads % a->keyHeads || a->headSize % 2 || a->headSize > LargestHead)
    return unsupported(a->file,
                       "its heads are not whole groups of keys, or of an odd or huge size");
  if (rotated != a->headSize || valueSize != a->headSize)
    return unsupported(a->file, "heads of unequal sizes, or turned in part");
  return HO_OK;
}

static ho_status_t readExperts(HoArchitecture *a) {
  HO_RETURN_IF_ERROR(getSize(a, (Key){"expert_count", "num_local_experts"}, 0, 0, &a->experts));
  if (!a->experts)
    return HO_OK;
  HO_RETURN_IF_ERROR(
      getSize(a, (Key){"expert_used_count", "num_experts_per_tok"}, 1, -1, &a->expertsUsed));
  return a->expertsUsed <= a->experts
             ? HO_OK
             : unsupported(a->file, "more experts are used than there are");
}

static ho_status_t readVocabulary(HoArchitecture *a) {
  const ho_model_tensor_t *table = hoFindWeight(a, HO_EMBEDDING, 0, false);
  if (!table || table->rank != 2)
    return unsupported(a->file, "there is no matrix of embeddings");
  a->vocabulary = table->shape[0];
  if (a->vocabulary < 1 || a->vocabulary > INT32_MAX)
    return unsupported(a->file, "the vocabulary has no or too many tokens");
  return HO_OK;
}

static ho_status_t readSizes(HoArchitecture *a, bool slides) {
  HO_RETURN_IF_ERROR(getSize(a, (Key){"block_count", "num_hidden_layers"}, 1, -1, &a->layers));
  HO_RETURN_IF_ERROR(getSize(a, (Key){"embedding_length", "hidden_size"}, 1, -1, &a->hidden));
  HO_RETURN_IF_ERROR(readHeads(a));
  HO_RETURN_IF_ERROR(
      getSize(a, (Key){"feed_forward_length", "intermediate_size"}, 1, -1, &a->inner));
  HO_RETURN_IF_ERROR(
      getSize(a, (Key){"context_length", "max_position_embeddings"}, 1, -1, &a->contextLength));
  HO_RETURN_IF_ERROR(
      getPositive(a, (Key){"attention.layer_norm_rms_epsilon", "rms_norm_eps"}, 1e-6, &a->epsilon));
  if (slides)
    HO_RETURN_IF_ERROR(
        getSize(a, (Key){"attention.sliding_window", "sliding_window"}, 0, 0, &a->window));
  HO_RETURN_IF_ERROR(readExperts(a));
  return readVocabulary(a);
}

//===----------------------------------------------------------------------===//
// Rotary frequencies
//===----------------------------------------------------------------------===//

static bool isNamed(const HoArchitecture *a, const char *key, const char *name) {
  return ho_model_value_is(ho_model_find_value(a->file, key), name);
}

// Llama 3's: long waves are slowed by `factor`, short ones kept, those between blended.
static ho_status_t slowLongWaves(HoArchitecture *a, const char *prefix) {
  static const char *const names[] = {"factor", "low_freq_factor", "high_freq_factor",
                                      "original_max_position_embeddings"};
  static const double usual[] = {8, 1, 4, 8192};
  double values[4];
  for (int i = 0; i < 4; ++i) {
    char key[96];
    snprintf(key, sizeof(key), "%s.%s", prefix, names[i]);
    HO_RETURN_IF_ERROR(ho_model_get_number(a->file, key, usual[i], &values[i]));
    if (!(values[i] > 0))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: '%s' is not above 0", a->file->path,
                            key);
  }
  for (int64_t i = 0; i < a->headSize / 2; ++i) {
    double wave = 2 * pi / (double)a->frequencies[i], turns = values[3] / wave;
    double blend = (turns - values[1]) / (values[2] - values[1]);
    blend = blend < 0 ? 0 : blend > 1 ? 1 : blend;
    a->frequencies[i] = (float)((double)a->frequencies[i] * ((1 - blend) / values[0] + blend));
  }
  return HO_OK;
}

static ho_status_t slowAll(HoArchitecture *a, const char *key) {
  double factor;
  HO_RETURN_IF_ERROR(ho_model_get_number(a->file, key, 1, &factor));
  if (!(factor > 0))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: '%s' is not above 0", a->file->path,
                          key);
  for (int64_t i = 0; i < a->headSize / 2; ++i)
    a->frequencies[i] /= (float)factor;
  return HO_OK;
}

// config.json has "rope_scaling" or, newer, "rope_parameters"; the kind under either of two keys.
static ho_status_t scaleByConfig(HoArchitecture *a) {
  static const char *const prefixes[] = {"rope_scaling", "rope_parameters"};
  for (int i = 0; i < 2; ++i)
    for (int k = 0; k < 2; ++k) {
      char key[96], factor[96];
      snprintf(key, sizeof(key), "%s.%s", prefixes[i], k ? "type" : "rope_type");
      snprintf(factor, sizeof(factor), "%s.factor", prefixes[i]);
      if (!ho_model_find_value(a->file, key) || isNamed(a, key, "default"))
        continue;
      if (isNamed(a, key, "llama3"))
        return slowLongWaves(a, prefixes[i]);
      if (isNamed(a, key, "linear"))
        return slowAll(a, factor);
      return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: '%s' is none of default, linear, llama3",
                            a->file->path, key);
    }
  return HO_OK;
}

// A GGUF has Llama 3's factors as a tensor, and names other ways of scaling.
static ho_status_t scaleByGguf(HoArchitecture *a) {
  char kind[96], factor[96];
  snprintf(kind, sizeof(kind), "%s.rope.scaling.type", a->name);
  snprintf(factor, sizeof(factor), "%s.rope.scaling.factor", a->name);
  const ho_model_tensor_t *factors = ho_model_find_tensor(a->file, "rope_freqs.weight");
  if (factors) {
    if (factors->element != HO_MODEL_F32 || factors->rank != 1 ||
        factors->shape[0] != a->headSize / 2)
      return unsupported(a->file, "tensor 'rope_freqs.weight' is not a factor for each frequency");
    for (int64_t i = 0; i < a->headSize / 2; ++i) {
      float value;
      memcpy(&value, (const char *)factors->data + i * 4, 4);
      if (!(value > 0))
        return unsupported(a->file, "tensor 'rope_freqs.weight' has a factor that is not above 0");
      a->frequencies[i] /= value;
    }
  }
  if (!ho_model_find_value(a->file, kind) || isNamed(a, kind, "none"))
    return HO_OK;
  if (isNamed(a, kind, "linear"))
    return slowAll(a, factor);
  return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: '%s' is none of none, linear", a->file->path,
                        kind);
}

static ho_status_t readFrequencies(HoArchitecture *a) {
  bool gguf = a->file->format == HO_MODEL_FORMAT_GGUF;
  double base, newer;
  HO_RETURN_IF_ERROR(ho_model_get_number(a->file, "rope_parameters.rope_theta", 10000, &newer));
  HO_RETURN_IF_ERROR(getPositive(a, (Key){"rope.freq_base", "rope_theta"}, newer, &base));
  a->frequencies = calloc((size_t)a->headSize / 2, sizeof(*a->frequencies));
  if (!a->frequencies)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  for (int64_t i = 0; i < a->headSize / 2; ++i)
    a->frequencies[i] = 1 / powf((float)base, (float)(2 * i) / (float)a->headSize);
  return gguf ? scaleByGguf(a) : scaleByConfig(a);
}

//===----------------------------------------------------------------------===//
// Ends of text
//===----------------------------------------------------------------------===//

static void addEnd(HoArchitecture *a, const ho_model_value_t *value) {
  if (!value || value->kind != HO_MODEL_INTEGER || a->numEnds == HO_MAX_ENDS)
    return;
  for (uint32_t i = 0; i < a->numEnds; ++i)
    if (a->ends[i] == value->integer)
      return;
  a->ends[a->numEnds++] = value->integer;
}

static void readEnds(HoArchitecture *a) {
  static const char *const keys[] = {"tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id",
                                     "eos_token_id"};
  for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); ++i) {
    const ho_model_value_t *value = ho_model_find_value(a->file, keys[i]);
    addEnd(a, value);
    for (uint64_t k = 0; value && value->kind == HO_MODEL_ARRAY && k < value->size; ++k)
      addEnd(a, &value->elements[k]);
  }
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

static const struct {
  const char *gguf, *safetensors; // %d: the layer
} weights[] = {
    [HO_EMBEDDING] = {"token_embd", "model.embed_tokens"},
    [HO_FINAL_NORM] = {"output_norm", "model.norm"},
    [HO_OUTPUT] = {"output", "lm_head"},
    [HO_ATTENTION_NORM] = {"blk.%d.attn_norm", "model.layers.%d.input_layernorm"},
    [HO_QUERY] = {"blk.%d.attn_q", "model.layers.%d.self_attn.q_proj"},
    [HO_KEY] = {"blk.%d.attn_k", "model.layers.%d.self_attn.k_proj"},
    [HO_VALUE] = {"blk.%d.attn_v", "model.layers.%d.self_attn.v_proj"},
    [HO_ATTENTION_OUTPUT] = {"blk.%d.attn_output", "model.layers.%d.self_attn.o_proj"},
    [HO_QUERY_NORM] = {"blk.%d.attn_q_norm", "model.layers.%d.self_attn.q_norm"},
    [HO_KEY_NORM] = {"blk.%d.attn_k_norm", "model.layers.%d.self_attn.k_norm"},
    [HO_INNER_NORM] = {"blk.%d.ffn_norm", "model.layers.%d.post_attention_layernorm"},
    [HO_GATE] = {"blk.%d.ffn_gate", "model.layers.%d.mlp.gate_proj"},
    [HO_UP] = {"blk.%d.ffn_up", "model.layers.%d.mlp.up_proj"},
    [HO_DOWN] = {"blk.%d.ffn_down", "model.layers.%d.mlp.down_proj"},
    [HO_ROUTER] = {"blk.%d.ffn_gate_inp", "model.layers.%d.block_sparse_moe.gate"},
};

void hoNameWeight(const HoArchitecture *a, HoPurpose purpose, int64_t layer, bool bias, char *out,
                  size_t size) {
  bool gguf = a->file->format == HO_MODEL_FORMAT_GGUF;
  const char *stem = gguf ? weights[purpose].gguf : weights[purpose].safetensors;
  const char *hole = strstr(stem, "%d"), *suffix = bias ? ".bias" : ".weight";
  if (hole)
    snprintf(out, size, "%.*s%" PRId64 "%s%s", (int)(hole - stem), stem, layer, hole + 2, suffix);
  else
    snprintf(out, size, "%s%s", stem, suffix);
}

const ho_model_tensor_t *hoFindWeight(const HoArchitecture *a, HoPurpose purpose, int64_t layer,
                                      bool bias) {
  char name[128];
  hoNameWeight(a, purpose, layer, bias, name, sizeof(name));
  return ho_model_find_tensor(a->file, name);
}

// A GGUF has the experts' matrices in one tensor, older ones and safetensors have one for each.
const ho_model_tensor_t *hoFindExpert(const HoArchitecture *a, HoPurpose purpose, int64_t layer,
                                      int64_t expert, bool *stacked) {
  static const char *const gguf[] = {"gate", "up", "down"}, *const others[] = {"w1", "w3", "w2"};
  int which = purpose == HO_GATE ? 0 : purpose == HO_UP ? 1 : 2;
  char name[128];
  *stacked = false;
  if (a->file->format != HO_MODEL_FORMAT_GGUF) {
    snprintf(name, sizeof(name),
             "model.layers.%" PRId64 ".block_sparse_moe.experts.%" PRId64 ".%s.weight", layer,
             expert, others[which]);
    return ho_model_find_tensor(a->file, name);
  }
  snprintf(name, sizeof(name), "blk.%" PRId64 ".ffn_%s_exps.weight", layer, gguf[which]);
  const ho_model_tensor_t *tensor = ho_model_find_tensor(a->file, name);
  *stacked = tensor;
  if (tensor)
    return tensor;
  snprintf(name, sizeof(name), "blk.%" PRId64 ".ffn_%s.%" PRId64 ".weight", layer, gguf[which],
           expert);
  return ho_model_find_tensor(a->file, name);
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

ho_status_t hoReadArchitecture(const ho_model_file_t *file, HoArchitecture *out) {
  bool slides = false;
  *out = (HoArchitecture){.file = file};
  HO_RETURN_IF_ERROR(readName(out, &slides));
  HO_RETURN_IF_ERROR(readSizes(out, slides));
  HO_RETURN_IF_ERROR(readFrequencies(out));
  readEnds(out);
  return HO_OK;
}

void hoFreeArchitecture(HoArchitecture *architecture) {
  free(architecture->frequencies);
  architecture->frequencies = NULL;
}
