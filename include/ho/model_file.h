//===- ho/model_file.h - Model files: GGUF and safetensors ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Opens a GGUF file (version 2 or 3), a safetensors file, or a folder with
// *.safetensors (as its model.safetensors.index.json lists them, where there is
// one) and a config.json. The files are mapped read-only; tensors are views of
// the mapping, in the file's own bytes. All of the headers is checked when a file
// is opened: what a tensor or a value points to lies within its file.
//
// Metadata: a GGUF's key-value pairs under their keys; the keys of config.json,
// those of its nested objects joined by dots ("rope_scaling.factor"); the strings
// of a safetensors file's __metadata__ under "__metadata__.KEY".
//
// Ownership: a model file owns all that it points to and ends with
// ho_model_file_free(). Thread safety: immutable once open. Units: bytes.
//
//===----------------------------------------------------------------------===//
#ifndef HO_MODEL_FILE_H
#define HO_MODEL_FILE_H

#include "ho/status.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ho_model_format {
  HO_MODEL_FORMAT_GGUF,
  HO_MODEL_FORMAT_SAFETENSORS,
} ho_model_format_t;

typedef enum ho_model_element {
  HO_MODEL_OTHER, // an element type that is not listed here; its bytes are not interpreted
  HO_MODEL_BOOL,
  HO_MODEL_I8,
  HO_MODEL_U8,
  HO_MODEL_I16,
  HO_MODEL_U16,
  HO_MODEL_I32,
  HO_MODEL_U32,
  HO_MODEL_I64,
  HO_MODEL_U64,
  HO_MODEL_F16,
  HO_MODEL_BF16,
  HO_MODEL_F32,
  HO_MODEL_F64,
  // In blocks along the last dimension, as ggml lays them out.
  HO_MODEL_Q4_0,
  HO_MODEL_Q4_1,
  HO_MODEL_Q5_0,
  HO_MODEL_Q5_1,
  HO_MODEL_Q8_0,
  HO_MODEL_Q2_K,
  HO_MODEL_Q3_K,
  HO_MODEL_Q4_K,
  HO_MODEL_Q5_K,
  HO_MODEL_Q6_K,
} ho_model_element_t;

#define HO_MODEL_MAX_RANK 16

typedef struct ho_model_tensor {
  const char *name; // UTF-8, zero-terminated
  ho_model_element_t element;
  uint32_t rank;
  int64_t shape[HO_MODEL_MAX_RANK]; // elements, outermost first (a GGUF's dimensions reversed)
  uint32_t file;                    // of ho_model_file_t.files
  uint64_t offset;                  // of its first byte in that file
  uint64_t bytes;                   // 0 for HO_MODEL_OTHER in a GGUF
  const void *data;                 // in the mapping; aligned to no more than the file aligns it
} ho_model_tensor_t;

typedef enum ho_model_kind {
  HO_MODEL_NULL,
  HO_MODEL_BOOLEAN,
  HO_MODEL_INTEGER,
  HO_MODEL_FLOAT,
  HO_MODEL_STRING,
  HO_MODEL_ARRAY,
} ho_model_kind_t;

typedef struct ho_model_value ho_model_value_t;
struct ho_model_value {
  ho_model_kind_t kind;
  uint64_t size; // bytes of a string, elements of an array; 0 otherwise
  union {
    bool boolean;
    int64_t integer; // an unsigned one beyond 63 bits is a float
    double number;
    const char *string; // not zero-terminated, any bytes
    const ho_model_value_t *elements;
  };
};

typedef struct ho_model_entry {
  const char *key; // zero-terminated
  ho_model_value_t value;
} ho_model_entry_t;

typedef struct ho_model_part {
  const char *path;
  const void *data;
  uint64_t size;
} ho_model_part_t;

typedef struct ho_model_file {
  ho_model_format_t format;
  const char *path; // as given
  uint32_t num_files, num_tensors, num_entries;
  const ho_model_part_t *files;
  const ho_model_tensor_t *tensors; // ordered by name
  const ho_model_entry_t *entries;  // ordered by key
} ho_model_file_t;

HO_NODISCARD ho_status_t ho_model_file_open(const char *path, const ho_model_file_t **out);
// Reads an image in memory, which must outlive the model file. `path` is for messages.
HO_NODISCARD ho_status_t ho_model_file_parse(const char *path, const void *bytes, uint64_t size,
                                             const ho_model_file_t **out);
void ho_model_file_free(const ho_model_file_t *model); // NULL: nothing

// NULL when there is none.
const ho_model_tensor_t *ho_model_find_tensor(const ho_model_file_t *model, const char *name);
const ho_model_value_t *ho_model_find_value(const ho_model_file_t *model, const char *key);

// The value of `key`, or `otherwise` when there is none. Another kind is an error; integers are
// numbers, too.
HO_NODISCARD ho_status_t ho_model_get_integer(const ho_model_file_t *model, const char *key,
                                              int64_t otherwise, int64_t *out);
HO_NODISCARD ho_status_t ho_model_get_number(const ho_model_file_t *model, const char *key,
                                             double otherwise, double *out);
HO_NODISCARD ho_status_t ho_model_get_boolean(const ho_model_file_t *model, const char *key,
                                              bool otherwise, bool *out);
// Whether `value` is the string `text`; NULL is none.
bool ho_model_value_is(const ho_model_value_t *value, const char *text);

const char *ho_model_element_name(ho_model_element_t element); // "Q4_K"
// How many elements a block has and how many bytes it takes (1 and its size where there are no
// blocks; 0 and 0 for HO_MODEL_OTHER).
void ho_model_element_block(ho_model_element_t element, uint32_t *elements, uint32_t *bytes);

#ifdef __cplusplus
}
#endif
#endif // HO_MODEL_FILE_H
