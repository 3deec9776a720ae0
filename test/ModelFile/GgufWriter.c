//===- GgufWriter.c - GGUF files for tests --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "GgufWriter.h"

#include <stdlib.h>
#include <string.h>

void ggufAppend(gguf_buffer_t *buffer, const void *bytes, size_t size) {
  if (buffer->size + size > buffer->capacity) {
    buffer->capacity = (buffer->size + size) * 2;
    buffer->bytes = realloc(buffer->bytes, buffer->capacity);
    if (!buffer->bytes)
      abort();
  }
  if (size)
    memcpy(buffer->bytes + buffer->size, bytes, size);
  buffer->size += size;
}

void ggufAppendString(gguf_buffer_t *buffer, const char *text) {
  uint64_t size = strlen(text);
  ggufAppend(buffer, &size, sizeof(size));
  ggufAppend(buffer, text, size);
}

static void pad(gguf_buffer_t *buffer, uint32_t alignment) {
  while (buffer->size % alignment)
    ggufAppend(buffer, "", 1);
}

void ggufBegin(gguf_writer_t *writer) { *writer = (gguf_writer_t){.version = 3, .alignment = 32}; }

void ggufValue(gguf_writer_t *writer, const char *key, uint32_t type, const void *bytes,
               size_t size) {
  ggufAppendString(&writer->values, key);
  ggufAppend(&writer->values, &type, sizeof(type));
  ggufAppend(&writer->values, bytes, size);
  ++writer->entries;
}

void ggufU32(gguf_writer_t *writer, const char *key, uint32_t value) {
  ggufValue(writer, key, 4, &value, sizeof(value));
}

void ggufF32(gguf_writer_t *writer, const char *key, float value) {
  ggufValue(writer, key, 6, &value, sizeof(value));
}

void ggufString(gguf_writer_t *writer, const char *key, const char *text) {
  ggufValue(writer, key, 8, NULL, 0);
  ggufAppendString(&writer->values, text);
}

void ggufStrings(gguf_writer_t *writer, const char *key, uint32_t count, const char *const *texts) {
  uint32_t type = 8;
  uint64_t length = count;
  ggufValue(writer, key, 9, &type, sizeof(type));
  ggufAppend(&writer->values, &length, sizeof(length));
  for (uint32_t i = 0; i < count; ++i)
    ggufAppendString(&writer->values, texts[i]);
}

void ggufTensor(gguf_writer_t *writer, const char *name, uint32_t type, uint32_t rank,
                const uint64_t *shape, const void *data, size_t bytes) {
  pad(&writer->data, writer->alignment);
  uint64_t offset = writer->data.size;
  ggufAppendString(&writer->infos, name);
  ggufAppend(&writer->infos, &rank, sizeof(rank));
  for (uint32_t i = rank; i-- > 0;)
    ggufAppend(&writer->infos, &shape[i], sizeof(shape[i]));
  ggufAppend(&writer->infos, &type, sizeof(type));
  ggufAppend(&writer->infos, &offset, sizeof(offset));
  ggufAppend(&writer->data, data, bytes);
  ++writer->tensors;
}

uint8_t *ggufEnd(gguf_writer_t *writer, size_t *size) {
  gguf_buffer_t whole = {0};
  ggufAppend(&whole, "GGUF", 4);
  ggufAppend(&whole, &writer->version, sizeof(writer->version));
  ggufAppend(&whole, &writer->tensors, sizeof(writer->tensors));
  ggufAppend(&whole, &writer->entries, sizeof(writer->entries));
  ggufAppend(&whole, writer->values.bytes, writer->values.size);
  ggufAppend(&whole, writer->infos.bytes, writer->infos.size);
  if (writer->data.size)
    pad(&whole, writer->alignment);
  ggufAppend(&whole, writer->data.bytes, writer->data.size);
  uint8_t *exact = malloc(whole.size);
  if (!exact)
    abort();
  memcpy(exact, whole.bytes, whole.size);
  *size = whole.size;
  free(whole.bytes);
  free(writer->values.bytes);
  free(writer->infos.bytes);
  free(writer->data.bytes);
  return exact;
}
