//===- Tiny.h - Tiny decoders with references of their own --------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A model of random weights, in the bytes of a file's element type and as the floats that those
// mean, by formulas that share nothing with what is tested.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_TINY_H
#define HO_TEST_TINY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TINY_MAX_TENSORS = 256 };

typedef enum tiny_element {
  TINY_F32,
  TINY_F16,
  TINY_BF16,
  TINY_Q4_0,
  TINY_Q4_1,
  TINY_Q8_0,
  TINY_Q4_K,
  TINY_Q6_K,
  TINY_Q5_0, // zeros; for what is not supported
} tiny_element_t;

typedef struct tiny_format {
  const char *name;
  uint32_t ggml; // its number in a GGUF
  const char *safetensors;
  size_t elements, bytes; // of a block
} tiny_format_t;

extern const tiny_format_t tinyFormats[];
bool tinyFindElement(const char *name, tiny_element_t *out);

// Random blocks, and the floats that they mean.
void tinyMakeBlocks(tiny_element_t element, size_t count, double scale, uint64_t *random,
                    uint8_t *bytes, float *values);

typedef struct tiny_tensor {
  char name[80];
  tiny_element_t element;
  uint32_t rank;
  uint64_t shape[3];
  uint8_t *bytes;
  size_t size;
  float *values;
} tiny_tensor_t;

typedef struct tiny_model {
  const char *architecture; // llama, mistral, mixtral, qwen2, qwen3
  bool gguf, tied, stacked; // stacked: the experts' matrices in one tensor
  bool scaled;              // Llama 3's rotary scaling
  tiny_element_t element;
  int layers, hidden, heads, keyHeads, headSize, inner, vocabulary, experts, used, window;
  float theta, epsilon;
  float *frequencies; // headSize / 2
  uint32_t count;
  tiny_tensor_t tensors[TINY_MAX_TENSORS];
} tiny_model_t;

void tinyMake(tiny_model_t *model);
const tiny_tensor_t *tinyFind(const tiny_model_t *model, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void tinyFree(tiny_model_t *model);

void tinyWriteGguf(const tiny_model_t *model, const char *path);
void tinyWriteFolder(const tiny_model_t *model, const char *folder);

// The logits after each token: [count, vocabulary].
void tinyRun(const tiny_model_t *model, int count, const int *tokens, float *logits);

#endif // HO_TEST_TINY_H
