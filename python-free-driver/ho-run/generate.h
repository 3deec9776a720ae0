//===- generate.h - What a generation was like --------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_GENERATE_H
#define HO_RUN_GENERATE_H

#include "language.h"

typedef enum ho_ending {
  HO_ENDING_TOKEN,   // the model ended the text
  HO_ENDING_LENGTH,  // --max-tokens
  HO_ENDING_CONTEXT, // no more room
  HO_ENDING_INTERRUPTED,
} ho_ending_t;

// Nanoseconds of one step.
typedef struct ho_step_times {
  uint64_t step, compute; // compute: what it was not stalled in
  uint64_t bytes;         // to the device
} ho_step_times_t;

// Of an entry; times in nanoseconds.
typedef struct ho_phase_figures {
  ho_counters_t counters;
  uint64_t time; // with what the driver does between steps
  uint64_t capacity;
  ho_step_times_t *steps; // as many as counters.steps
  size_t stepsCapacity;
} ho_phase_figures_t;

// What came of one prompt.
typedef struct ho_generated {
  ho_ending_t ending;
  size_t count, capacity;
  int32_t *tokens; // generated, the ending one with them
  float *logits;   // those that each of them was taken from, where --logits asks for them
  size_t logitsCapacity;
} ho_generated_t;

typedef struct ho_generation {
  ho_phase_figures_t prefill, decode;
  size_t decoded;        // tokens that steps of decoding took, of all texts
  ho_generated_t *texts; // by prompt
} ho_generation_t;

// To standard error. Sorts the times of steps.
HO_NODISCARD ho_status_t ho_generation_report(const ho_language_t *language,
                                              ho_generation_t *generation);

#endif // HO_RUN_GENERATE_H
