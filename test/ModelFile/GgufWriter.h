//===- GgufWriter.h - GGUF files for tests ------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes what a test asks for, right or wrong; aborts when memory is exhausted.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_GGUFWRITER_H
#define HO_TEST_GGUFWRITER_H

#include <stdint.h>
#include <stdio.h>

// ggml's numbers of element types.
enum {
  GGML_F32 = 0,
  GGML_F16 = 1,
  GGML_Q4_0 = 2,
  GGML_Q4_1 = 3,
  GGML_Q8_0 = 8,
  GGML_Q4_K = 12,
  GGML_Q6_K = 14,
  GGML_BF16 = 30,
};

typedef struct gguf_buffer {
  uint8_t *bytes;
  size_t size, capacity;
} gguf_buffer_t;

typedef struct gguf_writer {
  uint32_t version, alignment;
  uint64_t entries, tensors;
  gguf_buffer_t values, infos, data;
} gguf_writer_t;

void ggufAppend(gguf_buffer_t *buffer, const void *bytes, size_t size);
void ggufAppendString(gguf_buffer_t *buffer, const char *text);

void ggufBegin(gguf_writer_t *writer);
// A value in raw form: type and bytes as the format has them.
void ggufValue(gguf_writer_t *writer, const char *key, uint32_t type, const void *bytes,
               size_t size);
void ggufU32(gguf_writer_t *writer, const char *key, uint32_t value);
void ggufF32(gguf_writer_t *writer, const char *key, float value);
void ggufString(gguf_writer_t *writer, const char *key, const char *text);
void ggufStrings(gguf_writer_t *writer, const char *key, uint32_t count, const char *const *texts);
// The shape is outermost first.
void ggufTensor(gguf_writer_t *writer, const char *name, uint32_t type, uint32_t rank,
                const uint64_t *shape, const void *data, size_t bytes);
// The whole file, the caller's; exactly as large as the allocation. Ends the writer.
uint8_t *ggufEnd(gguf_writer_t *writer, size_t *size);

#endif // HO_TEST_GGUFWRITER_H
