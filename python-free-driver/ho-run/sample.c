//===- sample.c - The next token, from the logits -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "sample.h"

#include "ho/random.h"

#include <math.h>
#include <stdlib.h>

typedef struct candidate {
  double weight; // probability, up to a common factor
  int32_t token;
} candidate_t;

struct ho_sampler {
  ho_sampling_t sampling;
  uint64_t drawn;
  uint32_t count;
  candidate_t *heap; // NULL when greedy
};

ho_status_t ho_sampler_create(const ho_sampling_t *sampling, uint32_t count, ho_sampler_t **out) {
  ho_sampler_t *sampler = calloc(1, sizeof(*sampler));
  *out = sampler;
  if (sampler) {
    sampler->sampling = *sampling;
    sampler->count = count;
    if (!(sampling->temperature > 0))
      return HO_OK;
    sampler->heap = calloc((size_t)count + 1, sizeof(*sampler->heap));
    if (sampler->heap)
      return HO_OK;
  }
  ho_sampler_free(sampler);
  *out = NULL;
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to sample from %u tokens", count);
}

void ho_sampler_free(ho_sampler_t *sampler) {
  if (sampler)
    free(sampler->heap);
  free(sampler);
}

static ho_status_t findLargest(const float *logits, uint32_t count, uint32_t *out) {
  *out = 0;
  for (uint32_t i = 0; i < count; ++i) {
    if (isnan(logits[i]))
      return ho_status_make(HO_STATUS_INTERNAL, "the logit of token %u is not a number", i);
    if (logits[i] > logits[*out])
      *out = i;
  }
  if (isinf(logits[*out]))
    return ho_status_make(HO_STATUS_INTERNAL, "the logits are not finite");
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// A heap of candidates, the most probable first
//===----------------------------------------------------------------------===//

static bool isBefore(const candidate_t *a, const candidate_t *b) {
  return a->weight != b->weight ? a->weight > b->weight : a->token < b->token;
}

static void sink(candidate_t *heap, size_t count, size_t at, candidate_t item) {
  for (size_t child; (child = 2 * at + 1) < count; at = child) {
    child += child + 1 < count && isBefore(&heap[child + 1], &heap[child]);
    if (!isBefore(&heap[child], &item))
      break;
    heap[at] = heap[child];
  }
  heap[at] = item;
}

static candidate_t pop(candidate_t *heap, size_t *count) {
  candidate_t first = heap[0];
  --*count;
  sink(heap, *count, 0, heap[*count]);
  return first;
}

//===----------------------------------------------------------------------===//
// Sampling
//===----------------------------------------------------------------------===//

// Fills the heap; the weights' sum.
static double weigh(ho_sampler_t *sampler, const float *logits, float largest) {
  double sum = 0;
  for (uint32_t i = 0; i < sampler->count; ++i) {
    double weight = exp(((double)logits[i] - largest) / sampler->sampling.temperature);
    sampler->heap[i] = (candidate_t){weight, (int32_t)i};
    sum += weight;
  }
  for (size_t i = sampler->count / 2; i-- > 0;)
    sink(sampler->heap, sampler->count, i, sampler->heap[i]);
  return sum;
}

// Those that are popped go behind the heap, in order from the end.
static double keepTop(ho_sampler_t *sampler, double wanted, size_t *rest) {
  double kept = 0;
  *rest = sampler->count;
  while (*rest && (kept < wanted || *rest == sampler->count)) {
    candidate_t next = pop(sampler->heap, rest);
    sampler->heap[*rest] = next;
    kept += next.weight;
  }
  return kept;
}

static double draw(ho_sampler_t *sampler) {
  double number;
  ho_random_fill("sample", sampler->sampling.seed, HO_TYPE_F64, 0, 1, sampler->drawn++, 1, &number);
  return number;
}

static int32_t choose(ho_sampler_t *sampler, const float *logits, float largest) {
  size_t rest;
  double sum = weigh(sampler, logits, largest);
  double kept = keepTop(sampler, sampler->sampling.top_p * sum, &rest);
  double left = draw(sampler) * kept;
  for (size_t i = sampler->count; i-- > rest;) {
    left -= sampler->heap[i].weight;
    if (left < 0)
      return sampler->heap[i].token;
  }
  return sampler->heap[rest].token;
}

ho_status_t ho_sampler_next(ho_sampler_t *sampler, const float *logits, int32_t *out) {
  uint32_t largest;
  HO_RETURN_IF_ERROR(findLargest(logits, sampler->count, &largest));
  *out = sampler->heap ? choose(sampler, logits, logits[largest]) : (int32_t)largest;
  return HO_OK;
}
