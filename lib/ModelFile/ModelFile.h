//===- ModelFile.h - What the readers share -----------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A model file while it is being read. Readers append parts, tensors and entries;
// hoModelFinish orders and checks them. Strings and arrays come from hoModelKeep.
//
//===----------------------------------------------------------------------===//
#ifndef HO_MODELFILE_MODELFILE_H
#define HO_MODELFILE_MODELFILE_H

#include "Mapping.h"

#include "ho/model_file.h"

typedef struct ho_kept {
  struct ho_kept *next;
  max_align_t data[];
} ho_kept_t;

typedef struct ho_model {
  ho_model_file_t file; // first; its arrays are those below
  ho_model_part_t *parts;
  ho_model_tensor_t *tensors;
  ho_model_entry_t *entries;
  uint32_t partCapacity, tensorCapacity, entryCapacity;
  bool mapped; // the parts are mappings of this model
  ho_kept_t *kept;
} ho_model_t;

// Zeroed memory that ends with the model; NULL when there is none.
void *hoModelKeep(ho_model_t *model, uint64_t count, uint64_t size);
// A zero-terminated copy, likewise.
char *hoModelKeepText(ho_model_t *model, const char *text, uint64_t size);

HO_NODISCARD ho_status_t hoModelAddPart(ho_model_t *model, const char *path, const void *data,
                                        uint64_t size);
HO_NODISCARD ho_status_t hoModelAddTensor(ho_model_t *model, const ho_model_tensor_t *tensor);
HO_NODISCARD ho_status_t hoModelAddEntry(ho_model_t *model, const char *key,
                                         const ho_model_value_t *value);

ho_status_t hoModelOutOfMemory(const char *path);

// Readers of one image, which is the model's part `part`.
HO_NODISCARD ho_status_t hoReadGguf(ho_model_t *model, uint32_t part);
HO_NODISCARD ho_status_t hoReadSafetensors(ho_model_t *model, uint32_t part);
// Reads config.json's contents.
HO_NODISCARD ho_status_t hoReadConfig(ho_model_t *model, const char *path, const void *bytes,
                                      uint64_t size);
// Maps the folder's files and reads them all.
HO_NODISCARD ho_status_t hoReadFolder(ho_model_t *model, const char *folder);
HO_NODISCARD ho_status_t hoMapPart(ho_model_t *model, const char *path);

// The bytes of a tensor of known element type, whose last dimension is whole blocks; false when
// they do not fit 63 bits.
bool hoMeasureTensor(const ho_model_tensor_t *tensor, uint64_t *bytes);

#endif // HO_MODELFILE_MODELFILE_H
