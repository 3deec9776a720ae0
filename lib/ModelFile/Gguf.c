//===- Gguf.c - GGUF files ------------------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// "GGUF", version, counts, key-value pairs, tensor descriptions; then, aligned,
// the tensors' bytes. Little endian.
//
//===----------------------------------------------------------------------===//
#include "ModelFile.h"

#include <inttypes.h>
#include <string.h>

#define DEFAULT_ALIGNMENT 32
#define MAX_NESTING 8

typedef struct reader {
  ho_model_t *model;
  uint32_t part;
  const char *path;
  const uint8_t *bytes;
  uint64_t size, at; // at <= size
} reader_t;

//===----------------------------------------------------------------------===//
// Scalars and strings
//===----------------------------------------------------------------------===//

static ho_status_t truncated(const reader_t *reader, const char *what, uint64_t bytes) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "%s: truncated: %s at byte %" PRIu64 " takes %" PRIu64 " bytes, %" PRIu64
                        " are left",
                        reader->path, what, reader->at, bytes, reader->size - reader->at);
}

static ho_status_t readBytes(reader_t *reader, const char *what, uint64_t bytes, void *out) {
  if (bytes > reader->size - reader->at)
    return truncated(reader, what, bytes);
  memcpy(out, reader->bytes + reader->at, (size_t)bytes);
  reader->at += bytes;
  return HO_OK;
}

static ho_status_t readU32(reader_t *reader, const char *what, uint32_t *out) {
  return readBytes(reader, what, sizeof(*out), out);
}

static ho_status_t readU64(reader_t *reader, const char *what, uint64_t *out) {
  return readBytes(reader, what, sizeof(*out), out);
}

static ho_status_t readString(reader_t *reader, const char *what, const char **out,
                              uint64_t *size) {
  HO_RETURN_IF_ERROR(readU64(reader, what, size));
  if (*size > reader->size - reader->at)
    return truncated(reader, what, *size);
  *out = (const char *)reader->bytes + reader->at;
  reader->at += *size;
  return HO_OK;
}

// A zero-terminated copy.
static ho_status_t readName(reader_t *reader, const char *what, const char **out) {
  const char *text = NULL;
  uint64_t size = 0;
  HO_RETURN_IF_ERROR(readString(reader, what, &text, &size));
  if (memchr(text, 0, (size_t)size))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: %s before byte %" PRIu64 " has a zero byte in it", reader->path,
                          what, reader->at);
  *out = hoModelKeepText(reader->model, text, size);
  return *out ? HO_OK : hoModelOutOfMemory(reader->path);
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

typedef enum gguf_type {
  GGUF_U8,
  GGUF_I8,
  GGUF_U16,
  GGUF_I16,
  GGUF_U32,
  GGUF_I32,
  GGUF_F32,
  GGUF_BOOL,
  GGUF_STRING,
  GGUF_ARRAY,
  GGUF_U64,
  GGUF_I64,
  GGUF_F64,
  GGUF_TYPES,
} gguf_type_t;

// The least that a value takes.
static const uint8_t leastBytes[GGUF_TYPES] = {1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8};

static ho_status_t readScalar(reader_t *reader, uint32_t type, ho_model_value_t *out) {
  uint8_t raw[8] = {0};
  uint64_t bits;
  HO_RETURN_IF_ERROR(readBytes(reader, "a value", leastBytes[type], raw));
  memcpy(&bits, raw, sizeof(bits));
  int unused = 64 - 8 * leastBytes[type];
  *out = (ho_model_value_t){.kind = HO_MODEL_INTEGER, .integer = (int64_t)bits};
  if (type == GGUF_I8 || type == GGUF_I16 || type == GGUF_I32) {
    out->integer = (int64_t)(bits << unused) >> unused;
  } else if (type == GGUF_BOOL) {
    *out = (ho_model_value_t){.kind = HO_MODEL_BOOLEAN, .boolean = bits != 0};
  } else if (type == GGUF_F32) {
    float value;
    memcpy(&value, raw, sizeof(value));
    *out = (ho_model_value_t){.kind = HO_MODEL_FLOAT, .number = (double)value};
  } else if (type == GGUF_F64) {
    out->kind = HO_MODEL_FLOAT;
    memcpy(&out->number, raw, sizeof(out->number));
  } else if (type == GGUF_U64 && bits > INT64_MAX) {
    *out = (ho_model_value_t){.kind = HO_MODEL_FLOAT, .number = (double)bits};
  }
  return HO_OK;
}

static ho_status_t checkType(const reader_t *reader, uint32_t type) {
  if (type < GGUF_TYPES)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "%s: the value type %" PRIu32 " before byte %" PRIu64 " is unknown",
                        reader->path, type, reader->at);
}

static ho_status_t readValue(reader_t *reader, uint32_t type, uint32_t depth,
                             ho_model_value_t *out);

static ho_status_t readArray(reader_t *reader, uint32_t depth, ho_model_value_t *out) {
  uint32_t type = 0;
  uint64_t count = 0;
  HO_RETURN_IF_ERROR(readU32(reader, "an array's type", &type));
  HO_RETURN_IF_ERROR(checkType(reader, type));
  HO_RETURN_IF_ERROR(readU64(reader, "an array's length", &count));
  if (count > (reader->size - reader->at) / leastBytes[type])
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: truncated: an array of %" PRIu64 " elements at byte %" PRIu64
                          " does not fit the %" PRIu64 " bytes that are left",
                          reader->path, count, reader->at, reader->size - reader->at);
  if (depth == MAX_NESTING)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: arrays are nested deeper than %d",
                          reader->path, MAX_NESTING);
  ho_model_value_t *elements = hoModelKeep(reader->model, count, sizeof(*elements));
  if (!elements)
    return hoModelOutOfMemory(reader->path);
  for (uint64_t i = 0; i < count; ++i)
    HO_RETURN_IF_ERROR(readValue(reader, type, depth + 1, &elements[i]));
  *out = (ho_model_value_t){.kind = HO_MODEL_ARRAY, .size = count, .elements = elements};
  return HO_OK;
}

static ho_status_t readValue(reader_t *reader, uint32_t type, uint32_t depth,
                             ho_model_value_t *out) {
  if (type == GGUF_ARRAY)
    return readArray(reader, depth, out);
  if (type != GGUF_STRING)
    return readScalar(reader, type, out);
  *out = (ho_model_value_t){.kind = HO_MODEL_STRING};
  return readString(reader, "a string", &out->string, &out->size);
}

static ho_status_t readEntry(reader_t *reader) {
  const char *key = NULL;
  uint32_t type = 0;
  ho_model_value_t value;
  HO_RETURN_IF_ERROR(readName(reader, "a key", &key));
  HO_RETURN_IF_ERROR(readU32(reader, "a value's type", &type));
  HO_RETURN_IF_ERROR(checkType(reader, type));
  HO_RETURN_IF_ERROR(readValue(reader, type, 0, &value));
  return hoModelAddEntry(reader->model, key, &value);
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

static ho_model_element_t findElement(uint32_t type) {
  static const ho_model_element_t elements[] = {
      [0] = HO_MODEL_F32,   [1] = HO_MODEL_F16,   [2] = HO_MODEL_Q4_0,  [3] = HO_MODEL_Q4_1,
      [6] = HO_MODEL_Q5_0,  [7] = HO_MODEL_Q5_1,  [8] = HO_MODEL_Q8_0,  [10] = HO_MODEL_Q2_K,
      [11] = HO_MODEL_Q3_K, [12] = HO_MODEL_Q4_K, [13] = HO_MODEL_Q5_K, [14] = HO_MODEL_Q6_K,
      [24] = HO_MODEL_I8,   [25] = HO_MODEL_I16,  [26] = HO_MODEL_I32,  [27] = HO_MODEL_I64,
      [28] = HO_MODEL_F64,  [30] = HO_MODEL_BF16,
  };
  return type < sizeof(elements) / sizeof(*elements) ? elements[type] : HO_MODEL_OTHER;
}

static ho_status_t tensorError(const reader_t *reader, const ho_model_tensor_t *tensor,
                               const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensor '%s': %s", reader->path,
                        tensor->name, what);
}

static ho_status_t readShape(reader_t *reader, ho_model_tensor_t *out) {
  HO_RETURN_IF_ERROR(readU32(reader, "a tensor's rank", &out->rank));
  if (out->rank > HO_MODEL_MAX_RANK)
    return tensorError(reader, out, "has more than 16 dimensions");
  for (uint32_t i = out->rank; i-- > 0;) {
    uint64_t size = 0;
    HO_RETURN_IF_ERROR(readU64(reader, "a tensor's shape", &size));
    if (size > INT64_MAX)
      return tensorError(reader, out, "its shape is too large");
    out->shape[i] = (int64_t)size;
  }
  return HO_OK;
}

static ho_status_t readTensor(reader_t *reader) {
  ho_model_tensor_t tensor = {.file = reader->part};
  uint32_t type = 0, elements, bytes;
  HO_RETURN_IF_ERROR(readName(reader, "a tensor's name", &tensor.name));
  HO_RETURN_IF_ERROR(readShape(reader, &tensor));
  HO_RETURN_IF_ERROR(readU32(reader, "a tensor's type", &type));
  HO_RETURN_IF_ERROR(readU64(reader, "a tensor's offset", &tensor.offset));
  tensor.element = findElement(type);
  ho_model_element_block(tensor.element, &elements, &bytes);
  if (elements > 1 && (!tensor.rank || tensor.shape[tensor.rank - 1] % elements))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: tensor '%s': its last dimension is not whole %s blocks of %" PRIu32,
                          reader->path, tensor.name, ho_model_element_name(tensor.element),
                          elements);
  if (!hoMeasureTensor(&tensor, &tensor.bytes))
    return tensorError(reader, &tensor, "its shape is too large");
  return hoModelAddTensor(reader->model, &tensor);
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static ho_status_t findAlignment(const reader_t *reader, uint64_t *out) {
  *out = DEFAULT_ALIGNMENT;
  for (uint32_t i = 0; i < reader->model->file.num_entries; ++i) {
    const ho_model_entry_t *entry = &reader->model->entries[i];
    if (strcmp(entry->key, "general.alignment"))
      continue;
    if (entry->value.kind != HO_MODEL_INTEGER || entry->value.integer <= 0 ||
        entry->value.integer > UINT32_MAX || entry->value.integer & (entry->value.integer - 1))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "%s: 'general.alignment' is not a power of two", reader->path);
    *out = (uint64_t)entry->value.integer;
  }
  return HO_OK;
}

// Offsets were relative to `base`.
static ho_status_t place(const reader_t *reader, uint64_t base, uint64_t alignment,
                         ho_model_tensor_t *tensor) {
  uint64_t room = reader->size > base ? reader->size - base : 0;
  if (tensor->offset % alignment)
    return tensorError(reader, tensor, "its offset is not aligned");
  if (tensor->offset > room || tensor->bytes > room - tensor->offset)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: truncated: tensor '%s' has %" PRIu64 " bytes at offset %" PRIu64
                          " of the data, which has %" PRIu64,
                          reader->path, tensor->name, tensor->bytes, tensor->offset, room);
  tensor->offset = room ? tensor->offset + base : 0;
  tensor->data = reader->bytes + tensor->offset;
  return HO_OK;
}

static ho_status_t placeAll(const reader_t *reader) {
  uint64_t alignment = 0;
  HO_RETURN_IF_ERROR(findAlignment(reader, &alignment));
  uint64_t base = reader->at + (alignment - reader->at % alignment) % alignment;
  for (uint32_t i = 0; i < reader->model->file.num_tensors; ++i)
    HO_RETURN_IF_ERROR(place(reader, base, alignment, &reader->model->tensors[i]));
  return HO_OK;
}

static ho_status_t checkVersion(const reader_t *reader, uint32_t version) {
  if (version == 2 || version == 3)
    return HO_OK;
  if (version && !(version & 0xFFFFFF))
    return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: a big-endian GGUF file", reader->path);
  return ho_status_make(HO_STATUS_UNSUPPORTED,
                        "%s: GGUF version %" PRIu32 "; versions 2 and 3 are read", reader->path,
                        version);
}

ho_status_t hoReadGguf(ho_model_t *model, uint32_t part) {
  const ho_model_part_t *image = &model->parts[part];
  reader_t reader = {model, part, image->path, image->data, image->size, 4};
  uint32_t version = 0;
  uint64_t tensors = 0, entries = 0;
  HO_RETURN_IF_ERROR(readU32(&reader, "its version", &version));
  HO_RETURN_IF_ERROR(checkVersion(&reader, version));
  HO_RETURN_IF_ERROR(readU64(&reader, "its number of tensors", &tensors));
  HO_RETURN_IF_ERROR(readU64(&reader, "its number of keys", &entries));
  for (uint64_t i = 0; i < entries; ++i)
    HO_RETURN_IF_ERROR(readEntry(&reader));
  for (uint64_t i = 0; i < tensors; ++i)
    HO_RETURN_IF_ERROR(readTensor(&reader));
  return placeAll(&reader);
}
