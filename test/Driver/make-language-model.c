//===- make-language-model.c - A small language model's file --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ho-make-language-model OUT.gguf [NAME=VALUE...]: a llama with weights from the documented
// generator and a byte-level vocabulary: three control tokens, the 256 bytes, a few merges.
// NAME is one of layers, context, chat (0: the vocabulary lacks ChatML's names), template (of
// chats).
//
//===----------------------------------------------------------------------===//
#include "GgufWriter.h"

#include "ho/random.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { width = 32, heads = 4, cacheHeads = 2, headWidth = width / heads, inner = 64 };
enum { controls = 3, bytes = 256, merges = 4, vocabulary = controls + bytes + merges };
enum { arrayType = 9, stringType = 8, i32Type = 5, booleanType = 7 };

typedef struct settings {
  uint32_t layers, context, chat;
  const char *template;
} settings_t;

//===----------------------------------------------------------------------===//
// The vocabulary
//===----------------------------------------------------------------------===//

static bool isPrintable(unsigned byte) {
  return (byte > 0x20 && byte < 0x7F) || (byte > 0xA0 && byte != 0xAD);
}

// Bytes that are not printable are U+0100 and on.
static void spellByte(unsigned byte, char out[3]) {
  unsigned point = byte;
  if (!isPrintable(byte)) {
    point = 0x100;
    for (unsigned i = 0; i < byte; ++i)
      point += !isPrintable(i);
  }
  if (point < 0x80) {
    out[0] = (char)point;
    out[1] = 0;
    return;
  }
  out[0] = (char)(0xC0 | point >> 6);
  out[1] = (char)(0x80 | (point & 0x3F));
  out[2] = 0;
}

static void addTypes(gguf_writer_t *writer) {
  struct {
    uint32_t type;
    uint32_t count[2];
    int32_t items[vocabulary];
  } array = {i32Type, {vocabulary, 0}, {0}};
  for (int i = 0; i < vocabulary; ++i)
    array.items[i] = i < controls ? 3 : 1;
  ggufValue(writer, "tokenizer.ggml.token_type", arrayType, &array, sizeof(array));
}

static void addVocabulary(gguf_writer_t *writer, const settings_t *settings) {
  static const char *const pairs[merges] = {"h e", "l l", "he ll", "hell o"};
  static const char *const whole[merges] = {"he", "ll", "hell", "hello"};
  static char spelled[bytes][3];
  const uint8_t no = 0;
  const char *tokens[vocabulary] = {"<|endoftext|>", "<|im_start|>", "<|im_end|>"};
  if (!settings->chat)
    tokens[1] = "<|other|>";
  for (unsigned i = 0; i < bytes; ++i) {
    spellByte(i, spelled[i]);
    tokens[controls + i] = spelled[i];
  }
  for (unsigned i = 0; i < merges; ++i)
    tokens[controls + bytes + i] = whole[i];
  ggufString(writer, "tokenizer.ggml.model", "gpt2");
  ggufString(writer, "tokenizer.ggml.pre", "smollm");
  ggufStrings(writer, "tokenizer.ggml.tokens", vocabulary, tokens);
  ggufStrings(writer, "tokenizer.ggml.merges", merges, pairs);
  addTypes(writer);
  ggufU32(writer, "tokenizer.ggml.bos_token_id", 1);
  ggufU32(writer, "tokenizer.ggml.eos_token_id", 2);
  ggufValue(writer, "tokenizer.ggml.add_bos_token", booleanType, &no, 1);
  if (settings->template)
    ggufString(writer, "tokenizer.chat_template", settings->template);
}

//===----------------------------------------------------------------------===//
// The model
//===----------------------------------------------------------------------===//

static void addTensor(gguf_writer_t *writer, const char *name, uint64_t rows, uint64_t columns) {
  const uint64_t shape[2] = {rows, columns};
  uint64_t count = (rows ? rows : 1) * columns;
  float *data = malloc(count * sizeof(*data));
  if (!data)
    abort();
  // A norm's weights are about one.
  ho_random_fill(name, 0, HO_TYPE_F32, rows ? -0.5 : 0.5, rows ? 0.5 : 1.5, 0, count, data);
  ggufTensor(writer, name, GGML_F32, rows ? 2 : 1, rows ? shape : shape + 1, data,
             count * sizeof(*data));
  free(data);
}

static void addLayer(gguf_writer_t *writer, unsigned layer) {
  static const struct {
    const char *name;
    uint64_t rows, columns;
  } parts[] = {
      {"attn_norm", 0, width},
      {"attn_q", width, width},
      {"attn_k", cacheHeads * headWidth, width},
      {"attn_v", cacheHeads * headWidth, width},
      {"attn_output", width, width},
      {"ffn_norm", 0, width},
      {"ffn_gate", inner, width},
      {"ffn_up", inner, width},
      {"ffn_down", width, inner},
  };
  char name[64];
  for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); ++i) {
    snprintf(name, sizeof(name), "blk.%u.%s.weight", layer, parts[i].name);
    addTensor(writer, name, parts[i].rows, parts[i].columns);
  }
}

static void addModel(gguf_writer_t *writer, const settings_t *settings) {
  ggufString(writer, "general.architecture", "llama");
  ggufU32(writer, "llama.block_count", settings->layers);
  ggufU32(writer, "llama.context_length", settings->context);
  ggufU32(writer, "llama.embedding_length", width);
  ggufU32(writer, "llama.feed_forward_length", inner);
  ggufU32(writer, "llama.attention.head_count", heads);
  ggufU32(writer, "llama.attention.head_count_kv", cacheHeads);
  ggufF32(writer, "llama.rope.freq_base", 10000);
  ggufF32(writer, "llama.attention.layer_norm_rms_epsilon", 1e-5f);
  ggufU32(writer, "llama.rope.dimension_count", headWidth);
  addTensor(writer, "token_embd.weight", vocabulary, width);
  addTensor(writer, "output_norm.weight", 0, width);
  addTensor(writer, "output.weight", vocabulary, width);
  for (uint32_t i = 0; i < settings->layers; ++i)
    addLayer(writer, i);
}

static bool readSetting(const char *text, settings_t *settings) {
  static const char template[] = "template=";
  if (!strncmp(text, template, strlen(template))) {
    settings->template = text + strlen(template);
    return true;
  }
  return sscanf(text, "layers=%u", &settings->layers) == 1 ||
         sscanf(text, "context=%u", &settings->context) == 1 ||
         sscanf(text, "chat=%u", &settings->chat) == 1;
}

int main(int argc, char **argv) {
  settings_t settings = {2, 16384, 1, NULL};
  gguf_writer_t writer;
  size_t size;
  bool good = argc > 1;
  for (int i = 2; i < argc; ++i)
    good = good && readSetting(argv[i], &settings);
  if (!good) {
    fputs(
        "usage: ho-make-language-model OUT.gguf [layers=N] [context=N] [chat=0] [template=TEXT]\n",
        stderr);
    return 2;
  }
  ggufBegin(&writer);
  addModel(&writer, &settings);
  addVocabulary(&writer, &settings);
  uint8_t *image = ggufEnd(&writer, &size);
  FILE *file = fopen(argv[1], "wb");
  good = file && fwrite(image, 1, size, file) == size;
  good = file && !fclose(file) && good;
  free(image);
  if (!good)
    perror(argv[1]);
  return good ? 0 : 1;
}
