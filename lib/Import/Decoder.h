//===- Decoder.h - A decoder as linalg on tensors -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_IMPORT_DECODER_H
#define HO_LIB_IMPORT_DECODER_H

#include "Architecture.h"
#include "Import.h"

#include "Build.h"
#include "Caches.h"
#include "Matrix.h"

#include "Array.h"

// One function while it is being built.
typedef struct HoDecoder {
  const HoArchitecture *a;
  const HoImportOptions *options;
  HoBuilder b;
  HO_ARRAY(MlirAttribute) argumentAttrs; // a dictionary for each argument
  HoExtent tokens;                       // new ones; of several sequences, one each
  MlirValue cosines, sines;              // [tokens, headSize / 2]
  int64_t numSequences, numBlocks;
  HoSequence *sequences;
  MlirValue *memrefs; // the caches' blocks
} HoDecoder;

// What an argument holds from call to call: the same, what the call before left, or something new.
typedef enum HoLifetime { HoConstant, HoState, HoFresh } HoLifetime;

// An argument of the entry block. `bound` has a number for each dimension, NULL: none; a part of
// the tensor begins at `byteOffset`, all of it is -1.
MlirValue hoAddArgument(HoDecoder *d, const char *name, MlirType type, const int64_t *bound,
                        int64_t byteOffset, HoLifetime lifetime);
// What is built from here on is for the tensor of this purpose.
void hoPlace(HoDecoder *d, HoPurpose purpose, int64_t layer);

// Matrices and vectors of the file as arguments.
HoMatrix hoMatrixArgument(HoDecoder *d, const ho_model_tensor_t *tensor, int64_t firstRow,
                          int64_t rows);
HoMatrix hoExpertArgument(HoDecoder *d, HoPurpose purpose, int64_t layer, int64_t expert);
MlirValue hoVectorArgument(HoDecoder *d, const ho_model_tensor_t *tensor);

// [tokens, columns] to [tokens, rows], with the bias where the file has one.
MlirValue hoProject(HoDecoder *d, MlirValue x, HoPurpose purpose, int64_t layer);
MlirValue hoApply(HoDecoder *d, MlirValue x, HoMatrix matrix);
// Over the last dimension of [tokens, columns] or [tokens, heads, columns].
MlirValue hoNormalize(HoDecoder *d, MlirValue x, const ho_model_tensor_t *weight);
MlirValue hoAddTensors(HoDecoder *d, MlirValue x, MlirValue y); // [tokens, columns]
MlirValue hoActivate(HoDecoder *d, MlirValue gate, MlirValue up);

void hoBuildRotation(HoDecoder *d);
MlirValue hoBuildAttention(HoDecoder *d, MlirValue x, int64_t layer);
// `sum` and what the experts make of `x`.
MlirValue hoBuildExperts(HoDecoder *d, MlirValue x, MlirValue sum, int64_t layer);
MlirValue hoBuildEmbedding(HoDecoder *d, MlirValue tokens);

#endif // HO_LIB_IMPORT_DECODER_H
