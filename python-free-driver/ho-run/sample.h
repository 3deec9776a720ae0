//===- sample.h - The next token, from the logits -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Greedy where the temperature is 0: the largest logit, the first of equal ones. Else one token of
// the smallest set of most probable ones that together have probability `top_p`, by the documented
// generator (ho/random.h, the tensor "sample"): the same seed gives the same tokens.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_SAMPLE_H
#define HO_RUN_SAMPLE_H

#include "ho/status.h"

typedef struct ho_sampling {
  double temperature; // 0: greedy
  double top_p;       // in (0, 1]
  uint64_t seed;
} ho_sampling_t;

typedef struct ho_sampler ho_sampler_t;

HO_NODISCARD ho_status_t ho_sampler_create(const ho_sampling_t *sampling, uint32_t count,
                                           ho_sampler_t **out);
void ho_sampler_free(ho_sampler_t *sampler);
// `logits` has as many as the sampler was made for. Fails where one is not a number. Allocates
// nothing.
HO_NODISCARD ho_status_t ho_sampler_next(ho_sampler_t *sampler, const float *logits, int32_t *out);

#endif // HO_RUN_SAMPLE_H
