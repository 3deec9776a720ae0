//===- phase.h - An entry of a language model on a device of its own -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The weights are bound where the model file is mapped, the cache of keys and values where it lies
// in memory that grows in place: a longer text is a larger size of the same arguments. A cache may
// be several arguments, each a block of its positions; they lie side by side in its memory.
//
// Ownership: the language model and the cache outlive their phases.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_PHASE_H
#define HO_RUN_PHASE_H

#include "language.h"
#include "reserve.h"

// One cache, of keys or values of a layer: rows of a position each.
typedef struct ho_cached {
  const char *name;
  uint64_t row; // bytes
  ho_reserve_t memory;
} ho_cached_t;

// The caches of one text.
typedef struct ho_key_values {
  uint32_t count;
  ho_cached_t *items;
} ho_key_values_t;

// `entry` is one of a single text. On success or failure, end it with ho_key_values_free().
HO_NODISCARD ho_status_t ho_key_values_create(const ho_manifest_entry_t *entry,
                                              ho_key_values_t *out);
void ho_key_values_free(ho_key_values_t *cache);
// Room for `rows` positions in all.
HO_NODISCARD ho_status_t ho_key_values_grow(ho_key_values_t *cache, uint32_t rows);

// An argument that is a cache or a block of one.
typedef struct ho_cached_block {
  uint32_t argument, item, first; // position
  uint32_t sequence;              // UINT32_MAX: of the text that is run
} ho_cached_block_t;

// A text in a step.
typedef struct ho_turn {
  const ho_key_values_t *cache;
  uint32_t positions; // with those of the step
} ho_turn_t;

typedef struct ho_phase {
  const ho_manifest_entry_t *entry;
  uint64_t capacity; // of the device
  ho_device_t *device;
  ho_instance_t *instance;
  uint32_t tokens; // argument
  uint32_t num_blocks;
  ho_cached_block_t *blocks;
  int64_t *shape; // of a block
} ho_phase_t;

// Binds all but tokens and caches, which are those of `model`; `logits` takes the result of each
// step. On success or failure, end it with ho_phase_close().
HO_NODISCARD ho_status_t ho_phase_open(const ho_language_t *language,
                                       const ho_manifest_entry_t *entry,
                                       const ho_key_values_t *model, float *logits,
                                       ho_phase_t *out);
void ho_phase_close(ho_phase_t *phase);
// One step of `count` tokens: of the one text `turns`, or one each of as many texts as the entry
// takes. The caches have room for all of them.
HO_NODISCARD ho_status_t ho_phase_run(ho_phase_t *phase, const int32_t *tokens, uint32_t count,
                                      const ho_turn_t *turns);

#endif // HO_RUN_PHASE_H
