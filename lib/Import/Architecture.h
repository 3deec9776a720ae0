//===- Architecture.h - What a model file says of its decoder -----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Decoders of the llama family, as GGUF's keys or a config.json describe them. No MLIR.
//
// Ownership: a description ends with hoFreeArchitecture() and refers to its model file.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_IMPORT_ARCHITECTURE_H
#define HO_LIB_IMPORT_ARCHITECTURE_H

#include "ho/model_file.h"

enum { HO_MAX_ENDS = 16 };

typedef struct HoArchitecture {
  const ho_model_file_t *file;
  char name[32]; // "llama"
  int64_t layers, hidden, heads, keyHeads, headSize, inner, vocabulary, contextLength;
  int64_t window;               // of sliding attention; 0: all positions
  int64_t experts, expertsUsed; // 0: a dense model
  double epsilon;
  bool interleaved;          // rotary pairs are neighbours, not half a head apart
  float *frequencies;        // headSize / 2, radians for each position
  int64_t ends[HO_MAX_ENDS]; // tokens that end a text
  uint32_t numEnds;
} HoArchitecture;

HO_NODISCARD ho_status_t hoReadArchitecture(const ho_model_file_t *file, HoArchitecture *out);
void hoFreeArchitecture(HoArchitecture *architecture);

// What a tensor is for.
typedef enum HoPurpose {
  HO_EMBEDDING,
  HO_FINAL_NORM,
  HO_OUTPUT,
  HO_ATTENTION_NORM,
  HO_QUERY,
  HO_KEY,
  HO_VALUE,
  HO_ATTENTION_OUTPUT,
  HO_QUERY_NORM,
  HO_KEY_NORM,
  HO_INNER_NORM,
  HO_GATE,
  HO_UP,
  HO_DOWN,
  HO_ROUTER,
} HoPurpose;

// The tensor for `purpose` in layer `layer`, or its bias; NULL when the file has none.
const ho_model_tensor_t *hoFindWeight(const HoArchitecture *architecture, HoPurpose purpose,
                                      int64_t layer, bool bias);
// The tensor that holds an expert's matrix, and where in it that begins.
const ho_model_tensor_t *hoFindExpert(const HoArchitecture *architecture, HoPurpose purpose,
                                      int64_t layer, int64_t expert, bool *stacked);
// The name that hoFindWeight looks for.
void hoNameWeight(const HoArchitecture *architecture, HoPurpose purpose, int64_t layer, bool bias,
                  char *out, size_t size);

#endif // HO_LIB_IMPORT_ARCHITECTURE_H
