//===- TinyFiles.c - Tiny models as files ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "GgufWriter.h"
#include "Tiny.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void write(const char *path, const void *bytes, size_t size) {
  FILE *file = fopen(path, "wb");
  if (!file || fwrite(bytes, 1, size, file) != size || fclose(file)) {
    fprintf(stderr, "ho-tiny-model: %s: %s\n", path, strerror(errno));
    exit(1);
  }
}

//===----------------------------------------------------------------------===//
// GGUF
//===----------------------------------------------------------------------===//

static void putU32(gguf_writer_t *writer, const tiny_model_t *model, const char *key, int value) {
  char name[96];
  snprintf(name, sizeof(name), "%s.%s", model->architecture, key);
  ggufU32(writer, name, (uint32_t)value);
}

static void putF32(gguf_writer_t *writer, const tiny_model_t *model, const char *key, float value) {
  char name[96];
  snprintf(name, sizeof(name), "%s.%s", model->architecture, key);
  ggufF32(writer, name, value);
}

void tinyWriteGguf(const tiny_model_t *m, const char *path) {
  gguf_writer_t writer;
  size_t size;
  ggufBegin(&writer);
  ggufString(&writer, "general.architecture", m->architecture);
  putU32(&writer, m, "block_count", m->layers);
  putU32(&writer, m, "context_length", 64);
  putU32(&writer, m, "embedding_length", m->hidden);
  putU32(&writer, m, "feed_forward_length", m->inner);
  putU32(&writer, m, "attention.head_count", m->heads);
  putU32(&writer, m, "attention.head_count_kv", m->keyHeads);
  putU32(&writer, m, "attention.key_length", m->headSize);
  putU32(&writer, m, "attention.value_length", m->headSize);
  putF32(&writer, m, "attention.layer_norm_rms_epsilon", m->epsilon);
  putF32(&writer, m, "rope.freq_base", m->theta);
  if (m->window)
    putU32(&writer, m, "attention.sliding_window", m->window);
  if (m->experts) {
    putU32(&writer, m, "expert_count", m->experts);
    putU32(&writer, m, "expert_used_count", m->used);
  }
  ggufU32(&writer, "tokenizer.ggml.eos_token_id", 2);
  for (uint32_t i = 0; i < m->count; ++i)
    ggufTensor(&writer, m->tensors[i].name, tinyFormats[m->tensors[i].element].ggml,
               m->tensors[i].rank, m->tensors[i].shape, m->tensors[i].bytes, m->tensors[i].size);
  uint8_t *bytes = ggufEnd(&writer, &size);
  write(path, bytes, size);
  free(bytes);
}

//===----------------------------------------------------------------------===//
// safetensors
//===----------------------------------------------------------------------===//

static void appendText(gguf_buffer_t *buffer, const char *text) {
  ggufAppend(buffer, text, strlen(text));
}

static void writeConfig(const tiny_model_t *m, const char *folder) {
  gguf_buffer_t text = {0};
  char line[1024], path[512];
  snprintf(line, sizeof(line),
           "{\"model_type\": \"%s\", \"num_hidden_layers\": %d, \"hidden_size\": %d,\n"
           " \"intermediate_size\": %d, \"num_attention_heads\": %d, \"num_key_value_heads\": %d,\n"
           " \"head_dim\": %d, \"max_position_embeddings\": 64, \"rms_norm_eps\": %.9g,\n"
           " \"rope_theta\": %.9g, \"eos_token_id\": [2, 3]",
           m->architecture, m->layers, m->hidden, m->inner, m->heads, m->keyHeads, m->headSize,
           (double)m->epsilon, (double)m->theta);
  appendText(&text, line);
  if (m->scaled)
    appendText(&text, ",\n \"rope_scaling\": {\"rope_type\": \"llama3\", \"factor\": 8.0,"
                      " \"low_freq_factor\": 1.0, \"high_freq_factor\": 4.0,"
                      " \"original_max_position_embeddings\": 64}");
  snprintf(line, sizeof(line), ",\n \"num_local_experts\": %d, \"num_experts_per_tok\": %d",
           m->experts, m->used);
  appendText(&text, m->experts ? line : "");
  snprintf(line, sizeof(line), ",\n \"sliding_window\": %d", m->window);
  appendText(&text, m->window ? line : ",\n \"sliding_window\": null");
  appendText(&text, "}\n");
  snprintf(path, sizeof(path), "%s/config.json", folder);
  write(path, text.bytes, text.size);
  free(text.bytes);
}

static void appendHeader(gguf_buffer_t *header, const tiny_tensor_t *tensor, size_t offset) {
  char line[256], shape[64];
  snprintf(shape, sizeof(shape), tensor->rank == 1 ? "[%" PRIu64 "]" : "[%" PRIu64 ",%" PRIu64 "]",
           tensor->shape[0], tensor->shape[1]);
  snprintf(line, sizeof(line),
           "%s\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%zu,%zu]}",
           header->size ? "," : "{", tensor->name, tinyFormats[tensor->element].safetensors, shape,
           offset, offset + tensor->size);
  appendText(header, line);
}

void tinyWriteFolder(const tiny_model_t *m, const char *folder) {
  gguf_buffer_t header = {0}, data = {0}, whole = {0};
  char path[512];
  if (mkdir(folder, 0777) && errno != EEXIST)
    abort();
  writeConfig(m, folder);
  for (uint32_t i = 0; i < m->count; ++i) {
    appendHeader(&header, &m->tensors[i], data.size);
    ggufAppend(&data, m->tensors[i].bytes, m->tensors[i].size);
  }
  appendText(&header, "}");
  while (header.size % 8)
    appendText(&header, " ");
  uint64_t length = header.size;
  ggufAppend(&whole, &length, sizeof(length));
  ggufAppend(&whole, header.bytes, header.size);
  ggufAppend(&whole, data.bytes, data.size);
  snprintf(path, sizeof(path), "%s/model.safetensors", folder);
  write(path, whole.bytes, whole.size);
  free(header.bytes);
  free(data.bytes);
  free(whole.bytes);
}
