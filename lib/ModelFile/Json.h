//===- Json.h - JSON beside the tensors ---------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_MODELFILE_JSON_H
#define HO_MODELFILE_JSON_H

#include "ModelFile.h"

#include <cjson/cJSON.h>

// Parses one object, which `what` names in messages; positions in them begin at `first`.
HO_NODISCARD ho_status_t hoParseObject(const char *path, const char *what, const char *text,
                                       uint64_t size, uint64_t first, cJSON **out);
// Adds what the object holds under `prefix`; that of its nested objects with dotted keys.
HO_NODISCARD ho_status_t hoAddObject(ho_model_t *model, const char *prefix, const cJSON *object);
// Whether it is an integer of [0, 2^53).
bool hoJsonSize(const cJSON *json, int64_t *out);

#endif // HO_MODELFILE_JSON_H
